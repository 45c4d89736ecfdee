//! Token introspection (RFC 7662): authentication of the caller, and which tokens it sees.

use actix_web::http::Method;
use portico::accounts::AccountState;
use portico::oidc::clients::ClientMetadata;
use serde_json::{Value, json};

use crate::support::{API, Answer, Browser, Fixture, Req, TestTenant, confidential, jwt, refreshing};

const OTHER_API: &str = "https://other.example.com/api?x=1";

fn uri(tenant: &TestTenant) -> String {
    format!("{}/oauth2/introspect", tenant.path)
}

fn percent(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}

/// Introspects a token as a resource server.
pub async fn ask(fixture: &Fixture, tenant: &TestTenant, (api, secret): (&str, &str), token: &Value) -> Answer {
    let fields = [("token", token.as_str().unwrap()), ("client_id", api), ("client_secret", secret)];
    fixture.send(Req::post(uri(tenant), &fields)).await
}

/// Creates a second resource server and returns its secret.
fn other_api(fixture: &Fixture, tenant: &TestTenant) -> String {
    fixture.api(tenant, OTHER_API, &["write"]);
    let op = fixture.op(tenant);
    let rotate = portico::oidc::resource_servers::manage::rotate_secret;
    let secret = fixture.services.db.write(tenant.tenant.id, move |wtx| rotate(&op, wtx, OTHER_API)).unwrap();
    secret.unwrap().expose().to_owned()
}

fn inactive() -> Value {
    json!({ "active": false })
}

async fn browser_and_tokens(fixture: &Fixture, tenant: &TestTenant, scope: &str) -> (Browser, Value) {
    let mut browser = fixture.signed_in(tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &[("scope", scope)]).await;
    (browser, tokens)
}

#[actix_web::test]
async fn a_28_a_token_is_active_only_for_its_client_and_its_audience() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let auth_time = fixture.now().timestamp();
    let other = other_api(&fixture, &tenant);
    let other_client = fixture.client(&tenant, refreshing("Other"));
    let (_, tokens) = browser_and_tokens(&fixture, &tenant, "openid read offline_access").await;
    let token = &tokens["access_token"];
    let (_, claims) = jwt(token.as_str().unwrap());
    let own = (&tenant, &tenant.confidential);
    let expected = json!({
        "active": true, "scope": "offline_access openid read", "client_id": tenant.confidential.client_id,
        "token_type": "Bearer", "exp": auth_time + 120, "iat": auth_time, "sub": tenant.sub,
        "aud": [API, tenant.tenant.issuer()], "iss": tenant.tenant.issuer(), "jti": claims["jti"],
        "auth_time": auth_time, "sid": claims["sid"],
    });
    let answer = fixture.introspect(own, token).await;
    assert_eq!((answer.status, answer.json()), (200, expected.clone()));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(
        ask(&fixture, &tenant, (API, &tenant.api_secret), token).await,
        answer,
        "the audience gets the client's response"
    );
    let blind = fixture.introspect((&tenant, &other_client), token).await;
    assert_eq!((blind.status, blind.text()), (200, "{\"active\":false}"));
    assert_eq!(ask(&fixture, &tenant, (OTHER_API, &other), token).await, blind, "another audience");
    // A refresh token is active for its own client only.
    let token = &tokens["refresh_token"];
    let answer = fixture.introspect(own, token).await.json();
    assert_eq!(
        answer,
        json!({
            "active": true, "scope": "offline_access openid read", "client_id": tenant.confidential.client_id,
            "exp": auth_time + 30 * 86_400, "iat": auth_time, "sub": tenant.sub, "iss": tenant.tenant.issuer(),
            "auth_time": auth_time, "sid": claims["sid"],
        })
    );
    assert_eq!(fixture.introspect((&tenant, &other_client), token).await, blind);
    assert_eq!(ask(&fixture, &tenant, (API, &tenant.api_secret), token).await, blind);
    // Unknown tokens, tokens of other kinds and foreign tokens get one response.
    let (_, foreign) = browser_and_tokens(&fixture, &fixture.globex, "openid read offline_access").await;
    let (head, _) = tokens["access_token"].as_str().unwrap().rsplit_once('.').unwrap();
    for (token, what) in [
        (foreign["access_token"].clone(), "another tenant's (A-31)"),
        (foreign["refresh_token"].clone(), "another tenant's refresh token"),
        (tokens["id_token"].clone(), "an ID token (A-19)"),
        (json!(tenant.confidential.client_secret), "a client secret"),
        (json!(format!("{head}.AAAA")), "forged"),
        (json!("rubbish"), "rubbish"),
    ] {
        assert_eq!(fixture.introspect(own, &token).await, blind, "{what}");
        assert_eq!(ask(&fixture, &tenant, (API, &tenant.api_secret), &token).await, blind, "{what}");
    }
}

#[actix_web::test]
async fn introspection_checks_expiry_session_account_and_consent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let own = (&tenant, &tenant.confidential);
    let (mut browser, tokens) = browser_and_tokens(&fixture, &tenant, "openid read offline_access").await;
    let active = async |token: &Value| {
        let (a, b) = (
            fixture.introspect(own, token).await.json(),
            ask(&fixture, &tenant, (API, &tenant.api_secret), token).await.json(),
        );
        assert!(a["active"] == true || a == inactive());
        assert!(b["active"] == true || b == inactive());
        (a["active"] == true, b["active"] == true)
    };
    assert_eq!(active(&tokens["access_token"]).await, (true, true));
    fixture.advance(119);
    assert_eq!(active(&tokens["access_token"]).await, (true, true));
    fixture.advance(1);
    assert_eq!(active(&tokens["access_token"]).await, (false, false), "at its exp");
    assert_eq!(active(&tokens["refresh_token"]).await, (true, false), "the refresh token is valid");
    let next = fixture.refresh(own, &tokens["refresh_token"], &[]).await.json();
    assert_eq!(active(&tokens["refresh_token"]).await, (false, false), "used");
    assert_eq!(active(&next["refresh_token"]).await, (true, false));
    // A grant that depends on the session, and one with offline access.
    let short = fixture.tokens_for(&mut browser, own, &[("scope", "openid read")]).await;
    let plain = fixture.tokens_for(&mut browser, own, &[("scope", "read")]).await;
    assert_eq!(active(&plain["refresh_token"]).await, (true, false));
    browser.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    assert_eq!(active(&short["access_token"]).await, (false, false), "signed out");
    assert_eq!(active(&plain["refresh_token"]).await, (false, false), "signed out");
    assert_eq!(active(&next["access_token"]).await, (true, true), "offline access is kept");
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    assert_eq!(active(&next["access_token"]).await, (false, false), "locked (A-17)");
    assert_eq!(active(&next["refresh_token"]).await, (false, false), "locked (A-17)");
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Active);
    assert_eq!(active(&next["access_token"]).await, (false, false), "still revoked after unlocking");
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, own, &[("scope", "read offline_access")]).await;
    fixture.withdraw_consent(&tenant, &tenant.confidential);
    assert_eq!(active(&tokens["refresh_token"]).await, (false, false), "consent withdrawn");
}

#[actix_web::test]
async fn a_resource_server_authenticates_with_its_own_secret() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let other = other_api(&fixture, &tenant);
    let client =
        fixture.client(&tenant, ClientMetadata { resources: vec![OTHER_API.into()], ..confidential("Writer") });
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("scope", "write")]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let form = |more: &[(&'static str, &str)]| {
        let fields: Vec<(&str, &str)> = [("token", token)].into_iter().chain(more.iter().copied()).collect();
        Req::post(uri(&tenant), &fields)
    };
    for (req, what) in [
        (form(&[]).basic(&percent(OTHER_API), &other), "Basic, form-encoded (RFC 6749, 2.3.1)"),
        (
            form(&[("client_id", OTHER_API)]).basic(&percent(OTHER_API), &percent(&other)),
            "with the client_id in the form too",
        ),
        (form(&[("client_id", OTHER_API), ("client_secret", &other)]), "in the form"),
        (form(&[("client_id", OTHER_API), ("client_secret", &other), ("token_type_hint", "refresh_token")]), "a hint"),
    ] {
        let answer = fixture.send(req).await;
        assert_eq!((answer.status, &answer.json()["active"]), (200, &json!(true)), "{what}: {}", answer.text());
    }
    let globex = fixture.globex.api_secret.clone();
    let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
    let mut answers = Vec::new();
    for (name, secret, what) in [
        (OTHER_API, tenant.api_secret.as_str(), "another API's secret"),
        (API, other.as_str(), "another API's secret"),
        (API, globex.as_str(), "another tenant's secret (A-31)"),
        (API, "wrong", "an unknown secret"),
        (API, secret, "a client's secret"),
        (id, other.as_str(), "a client with an API's secret"),
        ("https://nobody.example.com", other.as_str(), "an unknown name"),
        (tenant.tenant.issuer(), other.as_str(), "the built-in audience"),
        (tenant.public.client_id.as_str(), other.as_str(), "a public client"),
    ] {
        let answer = fixture.send(form(&[("client_id", name), ("client_secret", secret)])).await;
        assert_eq!((answer.status, &answer.json()["error"]), (401, &json!("invalid_client")), "{what}");
        answers.push(answer);
        let answer = fixture.send(form(&[]).basic(&percent(name), secret)).await;
        assert_eq!((answer.status, &answer.json()["error"]), (401, &json!("invalid_client")), "{what}");
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "all get identical bytes");
    for (req, error, what) in [
        (form(&[]), (401, "invalid_client"), "no credentials"),
        (
            form(&[("client_id", &tenant.public.client_id)]),
            (401, "invalid_client"),
            "a public client cannot authenticate",
        ),
        (form(&[("client_id", id)]), (401, "invalid_client"), "without its secret"),
        (
            form(&[("client_secret", &other)]).basic(&percent(OTHER_API), &other),
            (400, "invalid_request"),
            "two methods",
        ),
        (form(&[("client_id", API)]).basic(&percent(OTHER_API), &other), (400, "invalid_request"), "two names"),
        (form(&[("token", "x")]).basic(id, secret), (400, "invalid_request"), "A-04: two tokens"),
        (Req::post(uri(&tenant), &[]).basic(id, secret), (400, "invalid_request"), "no token"),
        (form(&[]).bearer(token), (400, "invalid_request"), "an access token does not authenticate"),
    ] {
        let answer = fixture.send(req).await;
        assert_eq!((answer.status, &answer.json()["error"]), (error.0, &json!(error.1)), "{what}: {}", answer.text());
    }
    // A new secret invalidates the old one.
    let op = fixture.op(&tenant);
    let rotate = portico::oidc::resource_servers::manage::rotate_secret;
    let new = fixture.services.db.write(tenant.tenant.id, move |wtx| rotate(&op, wtx, OTHER_API)).unwrap().unwrap();
    assert_eq!(ask(&fixture, &tenant, (OTHER_API, &other), &tokens["access_token"]).await.status, 401);
    let answer = ask(&fixture, &tenant, (OTHER_API, new.expose()), &tokens["access_token"]).await;
    assert_eq!(answer.json()["active"], true);
    let get = fixture.send(Req::get(uri(&tenant))).await;
    assert_eq!((get.status, get.header("allow")), (405, Some("POST")));
    let preflight = Req::get(uri(&tenant)).method(Method::OPTIONS).header("origin", "https://app.example.com");
    assert_eq!(fixture.send(preflight).await.status, 405, "A-61: no CORS");
    let answer = fixture.send(form(&[]).basic(id, secret).header("origin", "https://app.example.com")).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, None));
}
