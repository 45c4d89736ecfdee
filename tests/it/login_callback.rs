//! `POST /v1/auth/callback`: a program of the tenant itself signs users in at the authorization endpoint, and exchanges the code
//! for a session of the tenant login API.

use actix_web::http::Method;
use portico::accounts::AccountState;
use portico::audit::store::{Filter, list_events};
use portico::base::code::Code;
use portico::base::page::PageRequest;
use portico::base::refusal::FieldFault;
use portico::oidc::applications;
use portico::oidc::clients::{ClientMetadata, manage};
use portico::op::{Op, Principal};
use portico::sessions::{SessionKind, list_live};
use serde_json::{Value, json};

use crate::support::{
    Answer, Browser, Fixture, Program, Req, TestClient, TestTenant, VERIFIER, confidential, jwt, login_client,
};

const ADA: &str = "ada@example.com";
const PATH: &str = "/v1/auth/callback";

/// A client of the login API at a tenant, and a browser that is signed in there.
struct Given {
    fixture: Fixture,
    acme: TestTenant,
    client: TestClient,
    browser: Browser,
}

impl Given {
    async fn new() -> Given {
        let fixture = Fixture::new();
        let acme = fixture.acme.clone();
        let client = fixture.client(&acme, login_client("Web"));
        let browser = fixture.signed_in(&acme).await;
        Given { fixture, acme, client, browser }
    }

    async fn code(&mut self) -> String {
        self.fixture.code_for(&mut self.browser, (&self.acme, &self.client), &[]).await
    }

    async fn exchange(&self, code: &str) -> Answer {
        self.fixture.send(self.fixture.callback(&self.client, code)).await
    }

    async fn me(&self, token: &str) -> u16 {
        self.fixture.send(Req::get("/v1/auth/me").bearer(token)).await.status
    }

    /// Sends these members, each in place of the right one; null leaves it out.
    async fn exchange_with(&self, code: &str, members: &[(&str, Value)]) -> Answer {
        let mut body = json!({ "code": code, "redirect_uri": self.client.redirect_uri, "code_verifier": VERIFIER });
        for (name, value) in members {
            body[*name] = value.clone();
        }
        let body = body.as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
        let body: Value = body.map(|(name, value)| (name.clone(), value.clone())).collect();
        self.fixture.send(post(PATH, &body)).await
    }

    fn events(&self, name: &str) -> usize {
        let filter = Filter { event: Some(name.to_owned()), since: None };
        let first = PageRequest::first(100);
        self.fixture.services.db.read(self.acme.tenant.id, |tx| list_events(tx, &filter, &first)).unwrap().items.len()
    }
}

fn post(uri: &str, body: &Value) -> Req {
    let req = Req::get(uri).method(Method::POST).header("content-type", "application/json");
    Req { body: body.to_string().into_bytes(), ..req }
}

fn word(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap_or_default().to_owned())
}

fn refused(answer: &Answer, status: u16, code: &str, what: &str) {
    assert_eq!(word(answer), (status, code.to_owned()), "{what}: {}", answer.text());
}

fn token_of(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["token"].as_str().unwrap().to_owned()
}

/// The whole journey: the authorization endpoint, the sign-in page, no consent, the code, the token, the account, the end.
#[actix_web::test]
async fn a_program_of_the_tenant_signs_a_user_in_by_the_browser() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let client = fixture.client(&acme, login_client("Web"));
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&acme, &client), &[("scope", "openid")]).await;
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains("Web"), "the page names the program: {}", page.text());
    let signed_in = fixture.sign_in_at(&mut browser, &acme, &page).await;
    let back = browser.get(&fixture, signed_in.location()).await;
    assert!(back.location().starts_with(client.redirect_uri), "no consent is asked for: {}", back.location());
    let query = back.location_query();
    assert_eq!(query["state"], "a state");
    fixture.advance(30);
    fixture.mails();

    let body = json!({
        "code": query["code"], "redirect_uri": client.redirect_uri, "code_verifier": VERIFIER, "state": "a state",
    });
    let answer = fixture.send(post(PATH, &body)).await;
    let token = token_of(&answer);
    assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), (Some("no-store"), None));
    assert_eq!(answer.json().as_object().unwrap().keys().collect::<Vec<_>>(), ["token", "expires_at"]);
    assert_eq!(answer.json()["expires_at"], "2027-01-15T09:00:30Z");
    let (header, claims) = jwt(&token);
    assert_eq!((&header["typ"], &header["alg"]), (&json!("at+jwt"), &json!("ES256")));
    assert_eq!(claims["aud"], format!("{}/v1", acme.tenant.issuer()));
    assert_eq!((&claims["client_id"], &claims["amr"]), (&json!("portico:login"), &json!(["pwd"])));
    assert_eq!(claims["iat"].as_i64().unwrap() - claims["auth_time"].as_i64().unwrap(), 30, "of the browser's sign-in");

    let me = fixture.send(Req::get("/v1/auth/me").bearer(&token)).await.json();
    assert_eq!((&me["email"], &me["tenant"]["slug"]), (&json!(ADA), &json!("acme")));
    let refreshed = fixture.send(post("/v1/auth/refresh", &json!({})).bearer(&token)).await;
    assert_eq!(jwt(&token_of(&refreshed)).1["auth_time"], claims["auth_time"]);
    let id = fixture.account_id(&acme, ADA);
    let op = fixture.op(&acme);
    let live = fixture.services.db.read(acme.tenant.id, |tx| list_live(tx, id, op.now)).unwrap();
    let kinds: Vec<SessionKind> = live.iter().map(|session| session.kind).collect();
    assert_eq!(kinds, [SessionKind::LoginApi, SessionKind::Browser]);
    let listed = fixture.services.db.read(acme.tenant.id, |tx| applications::list(&op, tx, id)).unwrap();
    assert!(listed.is_empty(), "it is no application of the user: {listed:?}");
    assert_eq!(fixture.mails().len(), 0, "the browser has signed in from there");

    let out = fixture.send(Req::get("/v1/auth/logout").method(Method::POST).bearer(&token)).await;
    assert_eq!(out.status, 204);
    assert_eq!(fixture.send(Req::get("/v1/auth/me").bearer(&token)).await.status, 401);
    assert_eq!(browser.get(&fixture, &format!("{}/account", acme.path)).await.status, 200, "the browser stays");
    let unused = fixture.code_for(&mut browser, (&acme, &client), &[]).await;
    assert!(!unused.is_empty());
    fixture.advance(61);
    let op = fixture.op(&acme);
    let listed = fixture.services.db.read(acme.tenant.id, |tx| applications::list(&op, tx, id)).unwrap();
    assert!(listed.is_empty(), "a code that was never used is none either: {listed:?}");
}

/// A program at another place than the browser is reported, like any new program.
#[actix_web::test]
async fn a_new_program_is_reported() {
    let mut given = Given::new().await;
    for (network, mails) in [("203.0.113.7", 1), ("203.0.113.7", 0)] {
        let code = given.code().await;
        given.fixture.mails();
        let req = given.fixture.callback(&given.client, &code).from(network).header("user-agent", "curl/8.5 Linux");
        token_of(&given.fixture.send(req).await);
        assert_eq!(given.fixture.mails().len(), mails, "{network}");
    }
    assert_eq!((given.events("signed_in"), given.events("authorization_code_redeemed")), (3, 2));
}

/// a code that does not fit is refused like a made-up one, byte for byte, and is not used up.
#[actix_web::test]
async fn a_10_every_code_that_does_not_fit_has_one_answer_and_is_not_used_up() {
    let mut given = Given::new().await;
    let acme = given.acme.clone();
    let code = given.code().await;
    let application = given.fixture.code(&mut given.browser, &acme, &[]).await;
    let made_up = format!("{}{}", &code[..code.len() - 49], "A".repeat(43) + "000000");
    let before = given.fixture.rows_of(acme.tenant.id);
    let reference = given.exchange(&made_up).await;
    refused(&reference, 400, "invalid_code", "made up");
    let wrong_verifier = "wrong-wrong-wrong-wrong-wrong-wrong-wrong-wrong";
    for (what, code, members) in [
        ("no code at all", "rubbish", vec![]),
        ("empty", "", vec![]),
        ("cut off", &code[..code.len() - 1], vec![]),
        ("the code of an application", &application, vec![("redirect_uri", json!(acme.public.redirect_uri))]),
        ("another redirect URI", &code, vec![("redirect_uri", json!("https://app.example.com/callback/"))]),
        ("no verifier", &code, vec![("code_verifier", Value::Null)]),
        ("an empty verifier", &code, vec![("code_verifier", json!(""))]),
        ("a short verifier", &code, vec![("code_verifier", json!(&VERIFIER[..42]))]),
        ("another verifier", &code, vec![("code_verifier", json!(wrong_verifier))]),
    ] {
        assert_eq!(given.exchange_with(code, &members).await, reference, "{what}");
    }
    assert_eq!(given.fixture.rows_of(acme.tenant.id), before, "nothing was used up or written");
    assert_eq!(given.fixture.send(given.fixture.redeem_request(&acme, &application)).await.status, 200);
    token_of(&given.exchange(&code).await);
    let late = given.code().await;
    given.fixture.advance(60);
    assert_eq!(given.exchange(&late).await, reference, "expired");

    for (member, value) in
        [("code", Value::Null), ("redirect_uri", Value::Null), ("code", json!(1)), ("state", json!(1))]
    {
        let answer = given.exchange_with(&code, &[(member, value)]).await;
        refused(&answer, 400, "invalid_request", member);
        assert_eq!(answer.json()["details"]["fields"][0]["field"], member);
    }
}

/// a code without a challenge is refused. It can only be from before the client was marked.
#[actix_web::test]
async fn a_09_a_code_without_pkce_is_refused() {
    let mut given = Given::new().await;
    let grants = vec!["authorization_code".to_owned()];
    let before = ClientMetadata { grant_types: grants, pkce: Some("optional".into()), ..confidential("Earlier") };
    given.client = given.fixture.client(&given.acme, ClientMetadata { scope: "openid".into(), ..before });
    let without = [("code_challenge", ""), ("code_challenge_method", "")];
    let code = given.fixture.code_for(&mut given.browser, (&given.acme, &given.client), &without).await;
    let (op, id) = (given.fixture.op(&given.acme), given.client.client_id.clone());
    let changed = given.fixture.services.db.write(given.acme.tenant.id, move |wtx| {
        let edit = |metadata: &mut ClientMetadata| {
            (metadata.login_api, metadata.pkce) = (true, Some("required".into()));
            metadata.token_endpoint_auth_method = Some("none".into());
        };
        manage::change(&op, wtx, &id, &edit, None)
    });
    assert!(changed.unwrap().is_ok());
    for verifier in [Value::Null, json!(VERIFIER)] {
        let answer = given.exchange_with(&code, &[("code_verifier", verifier)]).await;
        refused(&answer, 400, "invalid_code", "no challenge");
    }
    let code = given.code().await;
    token_of(&given.exchange(&code).await);
}

/// The tenant is that of the code. A tenant without the surface has nothing there.
#[actix_web::test]
async fn a_31_a_code_works_at_its_own_tenant_only() {
    let mut given = Given::new().await;
    let code = given.code().await;
    let globex = given.fixture.globex.clone();
    let at = |path: &str| Req { uri: format!("{path}{PATH}"), ..given.fixture.callback(&given.client, &code) };
    refused(&given.fixture.send(at(&globex.path)).await, 403, "tenant_mismatch", "the path");
    let header = at("").header("x-tenant-id", &globex.tenant.id.to_string());
    refused(&given.fixture.send(header).await, 403, "tenant_mismatch", "the header");
    given.fixture.set_tenant(&given.acme, "surfaces", "dashboard");
    refused(&given.fixture.send(at("")).await, 404, "not_found", "switched off");
    given.fixture.set_tenant(&given.acme, "surfaces", "login");
    token_of(&given.fixture.send(at(&given.acme.path)).await);
}

/// a second use ends the session, also much later. One that does not fit ends nothing.
#[actix_web::test]
async fn a_11_a_second_use_ends_the_session() {
    for later in [0, 3_000] {
        let mut given = Given::new().await;
        let code = given.code().await;
        let token = token_of(&given.exchange(&code).await);
        given.fixture.advance(later);
        let wrong = given.exchange_with(&code, &[("code_verifier", json!("x".repeat(43)))]).await;
        refused(&wrong, 400, "invalid_code", "another verifier");
        assert_eq!(given.me(&token).await, 200, "the code is known, but not its verifier");
        refused(&given.exchange(&code).await, 400, "invalid_code", "again");
        assert_eq!(given.me(&token).await, 401, "A-11: the session has ended");
        refused(&given.exchange(&code).await, 400, "invalid_code", "once more");
        assert_eq!(given.events("authorization_code_replayed"), 1);
        assert_eq!(given.browser.get(&given.fixture, &format!("{}/account", given.acme.path)).await.status, 200);
    }
}

/// P-03: the sessions of a client end with it, and no others.
#[actix_web::test]
async fn the_sessions_of_a_deleted_client_end() {
    let mut given = Given::new().await;
    let code = given.code().await;
    let token = token_of(&given.exchange(&code).await);
    let other = given.fixture.client(&given.acme, login_client("Other"));
    let code = given.fixture.code_for(&mut given.browser, (&given.acme, &other), &[]).await;
    let kept = token_of(&given.fixture.send(given.fixture.callback(&other, &code)).await);
    given.fixture.delete_client(&given.acme, &given.client);
    assert_eq!((given.me(&token).await, given.me(&kept).await), (401, 200));
    assert_eq!(given.browser.get(&given.fixture, &format!("{}/account", given.acme.path)).await.status, 200);
}

/// what has happened to the user since the code was issued counts, each with its one code.
#[actix_web::test]
async fn a_17_a_user_who_may_not_sign_in_any_more_is_refused() {
    type Change = fn(&Fixture, &TestTenant);
    let changes: [(&str, Change, u16, &str); 6] = [
        ("locked", |f, t| f.set_account_state(t, ADA, AccountState::Locked), 400, "invalid_code"),
        ("a new password", |f, t| f.set_password(t, ADA, "nine bells of the harbour"), 400, "invalid_code"),
        ("not verified", |f, t| f.set_claims(t, ADA, &[("email_verified", "false")]), 403, "email_not_verified"),
        ("to be deleted", |f, t| f.plan_deletion(t, ADA), 403, "forbidden"),
        (
            "terms of use",
            |f, t| {
                f.set_tenant(t, "terms_url", "https://example.com/terms");
                f.set_tenant(t, "terms_version", "2026-11");
            },
            403,
            "forbidden",
        ),
        (
            "no client of the login API any more",
            |f, t| {
                let op = f.op(t);
                let clients = f
                    .services
                    .db
                    .read(t.tenant.id, |tx| portico::oidc::clients::store::list(tx, &PageRequest::first(10)));
                let found = clients.unwrap().items.into_iter().find(|client| client.registered.login_api).unwrap();
                let changed = f.services.db.write(t.tenant.id, move |wtx| {
                    manage::change(&op, wtx, &found.client_id, &|metadata| metadata.login_api = false, None)
                });
                assert!(changed.unwrap().is_ok());
            },
            400,
            "invalid_code",
        ),
    ];
    for (what, change, status, code_word) in changes {
        let mut given = Given::new().await;
        let code = given.code().await;
        change(&given.fixture, &given.acme);
        let before = given.fixture.rows_of(given.acme.tenant.id);
        refused(&given.exchange(&code).await, status, code_word, what);
        assert_eq!(given.fixture.rows_of(given.acme.tenant.id), before, "{what}");
    }

    let mut given = Given::new().await;
    let code = given.code().await;
    let (fixture, acme) = (&given.fixture, &given.acme);
    given.browser.send(fixture, Req::post(format!("{}/logout", acme.path), &[]).same_origin()).await;
    refused(&given.exchange(&code).await, 400, "invalid_code", "the browser has signed out");
}

/// the token endpoint issues nothing for such a client, and the code stays good for its own exchange.
#[actix_web::test]
async fn a_19_the_token_endpoint_refuses_a_client_of_the_login_api() {
    let mut given = Given::new().await;
    let code = given.code().await;
    let (fixture, acme, client) = (&given.fixture, &given.acme, &given.client);
    let fields = fixture.code_fields(client, &code);
    for fields in [
        fields.as_slice(),
        &[("grant_type", "refresh_token"), ("refresh_token", "made up")],
        &[("grant_type", "client_credentials"), ("scope", "read")],
    ] {
        let fields = [fields, &[("client_id", client.client_id.as_str())]].concat();
        let answer = fixture.send(Req::post(format!("{}/oauth2/token", acme.path), &fields)).await;
        assert_eq!((answer.status, &answer.json()["error"]), (400, &json!("unauthorized_client")), "{}", fields[0].1);
    }
    token_of(&given.exchange(&code).await);

    // Nothing but openid can be asked for, and no API.
    let (fixture, acme, client) = (&given.fixture, &given.acme, &given.client);
    for (name, value, error) in [
        ("scope", "offline_access profile", "invalid_scope"),
        ("resource", crate::support::API, "invalid_target"),
        ("code_challenge", "", "invalid_request"),
    ] {
        let extra: &[(&str, &str)] =
            &[(name, value), ("code_challenge_method", if value.is_empty() { "" } else { "S256" })];
        let answer = fixture.authorize(&mut given.browser, (acme, client), extra).await;
        assert_eq!(
            answer.location_query().get("error").map(String::as_str),
            Some(error),
            "{name}: {}",
            answer.location()
        );
    }
}

/// no OAuth client gets a token with the audience of the login API, whichever way it asks.
#[actix_web::test]
async fn a_19_no_oauth_client_gets_the_audience_of_the_login_api() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let audience = format!("{}/v1", acme.tenant.issuer());
    let mut browser = fixture.signed_in(&acme).await;
    for client in [&acme.public, &acme.confidential] {
        let answer = fixture.authorize(&mut browser, (&acme, client), &[("resource", &audience)]).await;
        assert_eq!(answer.location_query()["error"], "invalid_target");
        let code = fixture.code_for(&mut browser, (&acme, client), &[]).await;
        let fields = [fixture.code_fields(client, &code), vec![("resource", audience.as_str())]].concat();
        let fields = if client.client_secret.is_some() {
            fixture.redeem_with(&acme, client, &fields).await
        } else {
            let fields = [fields, vec![("client_id", client.client_id.as_str())]].concat();
            fixture.send(Req::post(format!("{}/oauth2/token", acme.path), &fields)).await
        };
        assert_eq!(fields.json()["error"], "invalid_target", "{}", fields.text());
    }
    let metadata = ClientMetadata { resources: vec![audience], ..login_client("Web") };
    let op = fixture.op(&acme);
    let made = fixture.services.db.write(acme.tenant.id, move |wtx| manage::create(&op, wtx, &metadata, None)).unwrap();
    assert!(made.is_err());
}

/// only the operator makes such a client, or changes one. No document sets the mark.
#[actix_web::test]
async fn a_19_only_the_operator_makes_a_client_of_the_login_api() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let read: ClientMetadata = serde_json::from_value(json!({ "client_name": "Web", "login_api": true })).unwrap();
    assert!(!read.login_api);
    let id = fixture.account_id(&acme, ADA);
    let only = [FieldFault::new("login_api", Code::LoginApiByOperator)];
    for principal in [Principal::Anonymous, Principal::Account(id), Principal::System] {
        let op = Op::new(acme.tenant.clone(), principal, fixture.services.moment().unwrap());
        let made = fixture.services.db.write(acme.tenant.id, {
            let op = op.clone();
            move |wtx| manage::create(&op, wtx, &login_client("Web"), None)
        });
        assert_eq!(made.unwrap().err().unwrap(), only);
    }
    let client = fixture.client(&acme, login_client("Web"));
    let op = Op::new(acme.tenant.clone(), Principal::Account(id), fixture.services.moment().unwrap());
    let changed = fixture.services.db.write(acme.tenant.id, move |wtx| {
        let edit = |metadata: &mut ClientMetadata| metadata.redirect_uris = vec!["https://evil.example/".into()];
        manage::change(&op, wtx, &client.client_id, &edit, None)
    });
    assert_eq!(changed.unwrap().err().unwrap(), only);
}

/// What such a client can and cannot be registered with.
#[test]
fn a_client_of_the_login_api_is_public_and_gets_no_tokens_of_its_own() {
    let registered = login_client("Web").validate().unwrap().registered;
    assert_eq!(serde_json::to_value(&registered.grant_types).unwrap(), json!(["authorization_code"]));
    assert_eq!((registered.scopes, json!(registered.consent)), (vec!["openid".to_owned()], json!("implied")));
    assert_eq!(json!(registered.pkce), json!("required"));
    // another program of the machine could receive the code, so the user is asked every time.
    let native = ClientMetadata { redirect_uris: vec!["http://127.0.0.1/cb".into()], ..login_client("App") };
    assert_eq!(json!(native.validate().unwrap().registered.consent), json!("always"));
    let of = |metadata: ClientMetadata| metadata.validate().unwrap_err();
    let fault = |member: &'static str, code: Code| vec![FieldFault::new(member, code)];
    let secret = ClientMetadata { token_endpoint_auth_method: None, ..login_client("x") };
    assert_eq!(of(secret), fault("token_endpoint_auth_method", Code::LoginApiPublic));
    let refreshes = vec!["authorization_code".to_owned(), "refresh_token".to_owned()];
    let refreshes = ClientMetadata { grant_types: refreshes, ..login_client("x") };
    assert_eq!(of(refreshes), fault("grant_types", Code::LoginApiOnly));
    let scope = ClientMetadata { scope: "openid profile".into(), ..login_client("x") };
    assert_eq!(of(scope), fault("scope", Code::LoginApiOnly));
    let api = ClientMetadata { resources: vec!["https://api.example.com".into()], ..login_client("x") };
    assert_eq!(of(api), fault("resources", Code::LoginApiOnly));
}

/// The command line makes such a client, shows the mark, and changes it.
#[test]
fn the_command_line_marks_a_client_of_the_login_api() {
    let program = Program::new();
    let uri = "https://app.example.com/callback";
    let create = |more: &[&str]| {
        let arguments = ["client", "create", "--tenant", "default", "--name", "Web", "--redirect-uri", uri];
        [&arguments[..], more].concat().iter().map(|argument| (*argument).to_owned()).collect::<Vec<String>>()
    };
    let run = |arguments: Vec<String>| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        program.run(&arguments)
    };
    let made = run([create(&["--login-api"]), vec!["--json".to_owned()]].concat()).json();
    assert_eq!(
        (&made["login_api"], &made["public"], &made["consent"]),
        (&json!(true), &json!(true), &json!("implied"))
    );
    assert_eq!(made["client_secret"], Value::Null);
    let id = made["client_id"].as_str().unwrap();
    let set = |changes: &[&str]| program.run(&[&["client", "set", "--tenant", "default", id], changes].concat());
    set(&["scope=openid profile"]).refused(&["scope", "openid only"]);
    set(&["grant_types+=refresh_token"]).refused(&["grant_types", "authorization_code"]);
    assert_eq!(set(&["login_api=false"]).done(), "login_api: true -> false\n");
    assert_eq!(set(&["login_api=true"]).done(), "login_api: false -> true\n");
    let show = ["client", "show", "--tenant", "default", id];
    assert_eq!(program.json(&show)["login_api"], true);
    program.run(&[&show[..], &["--for", "openid-client"]].concat()).refused(&["login API"]);
    run(create(&["--login-api", "--auth-method", "client_secret_basic"])).refused(&["--auth-method"]);
    let ordinary = run([create(&[]), vec!["--json".to_owned()]].concat()).json();
    assert_eq!(ordinary["login_api"], false);
}
