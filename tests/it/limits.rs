//! Every limit at its last accepted value and at the next one, at every endpoint that it applies to (A-22, A-94 to
//! A-97).
//!
//! Generated from the table in `base/limits.rs`: an entry without a case here fails.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use portico::accounts::claims::ProfileClaims;
use portico::accounts::password::{Password, PasswordRules};
use portico::base::crypto::digest::base64url;
use portico::base::domain::Domain;
use portico::base::email::Email;
use portico::base::jose::{self, JwkSet};
use portico::base::limits;
use portico::base::slug::Slug;
use portico::base::time::Clock;
use portico::branding::Logo;
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::outbound::{ChosenBy, JSON, Why};
use portico::provisioning::{self, AttributeRefusal, TenantChanges};
use portico::tenancy::attributes::{check_choices, check_name};
use portico::web::routes::ROUTES;
use portico::web::spec::{Body, Method};
use serde_json::{Value, json};

use crate::bad_input::{address, assert_guarded, code, empty_request, plain, send};
use crate::cases::posted;
use crate::support::{
    Answer, Browser, Fixture, Program, Req, TestClient, TestKey, TestTenant, Upstream, Wire, asserted, confidential,
    json_response, parse, refreshing, signing_client, text_attribute,
};

/// These need real time or many connections and have tests of their own, below and in `outbound.rs`.
const APART: [&str; 4] = ["CONNECTIONS", "HEAD_TIME", "BODY_TIME", "OUTBOUND_TIME"];

#[actix_web::test]
async fn a_95_every_limit_accepts_its_last_value_and_refuses_the_next() {
    let fixture = Fixture::new();
    let mut cases = 0;
    for name in limits::ALL {
        let tried = match *name {
            "URL" => url_length(&fixture).await,
            "HEADERS" => headers(&fixture).await,
            "FORM" => form(&fixture).await,
            "JSON" => crate::handlers::json_bodies(&fixture).await,
            "NONCE" => nonce(&fixture).await,
            "LOGIN_HINT" => login_hint(&fixture).await,
            "ORGANIZATION" => organization(&fixture).await,
            "SCOPES" => scopes(&fixture).await,
            "SCOPE" => scope(&fixture).await,
            "JWT" => jwt(&fixture).await,
            "ASSERTION_AHEAD" => assertion_time(&fixture, ("exp", limits::ASSERTION_AHEAD)).await,
            "ASSERTION_SKEW" => {
                assertion_time(&fixture, ("iat", limits::ASSERTION_SKEW)).await
                    + assertion_time(&fixture, ("nbf", limits::ASSERTION_SKEW)).await
            }
            "JWK_SET" => jwk_set_file(),
            "JWK_SET_KEYS" => jwk_set_keys(&fixture),
            "KID" => kid(&fixture).await,
            "RSA_BITS" => rsa_bits(&fixture),
            "REDIRECT_URIS" => redirect_uris(&fixture).await,
            "REDIRECT_URI" => redirect_uri(&fixture).await,
            "RESOURCE" => resource(&fixture),
            "MAIL_DOMAINS" => mail_domains(&fixture),
            "CORS_ORIGINS" => cors_origins(&fixture),
            "RETURN_URLS" => return_urls(&fixture),
            "OUTBOUND_URL" => outbound_url(&fixture),
            "OUTBOUND_BODY" => outbound_body(&fixture).await,
            "ATTRIBUTES" => attributes(&fixture),
            "ATTRIBUTE_NAME" => attribute_name(),
            "ATTRIBUTE_CHOICES" => attribute_choices(),
            "ATTRIBUTE_VALUES" => attribute_values(&fixture),
            "NAME" => names(&fixture).await,
            "LOGO" => logo_length(),
            "LOGO_SIDE" => logo_side(),
            "PAGE_URL" => page_url(&fixture),
            "PASSWORD" => password(&fixture).await,
            "EMAIL" => email(&fixture, (64, limits::EMAIL)).await + email(&fixture, (1, limits::EMAIL)).await,
            "EMAIL_LOCAL" => email_local(&fixture).await,
            "CLAIM" => claim(&fixture).await,
            apart if APART.contains(&apart) => 0,
            other => panic!("no case is defined for the limit {other}"),
        };
        assert!(tried >= 2 || APART.contains(name), "{name}: an accepted and a refused value");
        cases += tried;
    }
    println!("{} limits, {cases} values", limits::ALL.len());
}

/// Returns the last accepted value and the first refused one.
fn around(limit: usize) -> [(usize, bool); 2] {
    [(limit, true), (limit + 1, false)]
}

async fn organization(fixture: &Fixture) -> usize {
    let tenant = &fixture.acme;
    let mut browser = fixture.signed_in(tenant).await;
    for (length, good) in around(limits::ORGANIZATION) {
        let named = "a".repeat(length);
        let uri = fixture.authorize_uri(
            tenant,
            &tenant.public,
            &[("scope", "openid organizations"), ("organization", &named)],
        );
        let answer = browser.get(fixture, &uri).await;
        let error = if good { "access_denied" } else { "invalid_request" };
        assert_eq!(answer.location_query()["error"], error, "{length}");
    }
    2
}

async fn url_length(fixture: &Fixture) -> usize {
    for route in ROUTES.iter().copied() {
        let start = format!("{}?x=", address(route, "acme"));
        for (length, good) in around(limits::URL) {
            let mut req = empty_request(route, "acme");
            req.uri = format!("{start}{}", "a".repeat(length - start.len()));
            let answer = send(fixture, req).await;
            assert_eq!(answer.status != 414, good, "{length} {}: {}", route.path, answer.status);
            assert!(good || code(&answer) == "uri_too_long");
        }
    }
    2 * ROUTES.len()
}

/// On the wire, since the HTTP client would add headers.
async fn headers(fixture: &Fixture) -> usize {
    let wire = Wire::open(fixture);
    for route in ROUTES.iter().copied() {
        let method = route.method.as_str();
        let more = match route.body {
            Body::None => "",
            Body::Form { .. } => "content-type: application/x-www-form-urlencoded\r\ncontent-length: 0\r\n",
            Body::Json { .. } => "content-type: application/json\r\ncontent-length: 0\r\n",
        };
        let line = format!("{method} {} HTTP/1.1\r\n", address(route, "acme"));
        let rest = format!("host: localhost:8080\r\n{more}x-filler: ");
        for (length, good) in around(limits::HEADERS) {
            // The end of the filler's line counts, and the `connection: close` line.
            let filler = length - rest.len() - 2 - "connection: close\r\n".len();
            let answer = wire.send(&format!("{line}{rest}{}\r\n\r\n", "a".repeat(filler))).await;
            assert_eq!(answer.status != 431, good, "{length} {}: {}", route.path, answer.status);
            assert!(good || code(&answer) == "headers_too_large");
        }
    }
    wire.close().await;
    2 * ROUTES.len()
}

fn outbound_url(fixture: &Fixture) -> usize {
    let start = "https://example.com/";
    for (length, good) in around(limits::OUTBOUND_URL) {
        let url = format!("{start}{}", "a".repeat(length - start.len()));
        assert_eq!(fixture.services.outbound.check(&url).is_ok(), good, "{length}");
    }
    2
}

/// With a stated length, and without one.
async fn outbound_body(fixture: &Fixture) -> usize {
    for (length, good) in around(limits::OUTBOUND_BODY) {
        let body = format!("\"{}\"", "a".repeat(length - 2));
        let unstated = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{body}");
        for answer in [json_response(&body), unstated] {
            let upstream = Upstream::start(move |_, line| drop(line.write_all(answer.as_bytes())));
            let done = fixture.services.outbound.get_json(ChosenBy::Tenant, &upstream.url("/"), &[JSON]).await;
            assert_eq!(done.is_ok(), good, "{length}");
            assert!(good || done.unwrap_err().why == Why::TooLarge);
        }
    }
    4
}

async fn form(fixture: &Fixture) -> usize {
    let mut tried = 0;
    for route in ROUTES.iter().filter(|route| route.method == Method::Post) {
        let limit = match route.body {
            Body::Json { limit } => limit,
            Body::Form { .. } | Body::None => limits::FORM,
        };
        for (length, good) in [around(limit).as_slice(), &[(4_000_000, false)]].concat() {
            let mut req = empty_request(route, "acme");
            let mut too_large = "body_too_large";
            req.body = format!("x={}", "a".repeat(length - 2)).into_bytes();
            if let Body::Json { .. } = route.body {
                req = req.header("content-type", "application/json");
                req.body = format!("\"{}\"", "a".repeat(length - 2)).into_bytes();
                too_large = "too_large";
            }
            let answer = send(fixture, req).await;
            assert_eq!(answer.status != 413, good, "{length} {}: {}", route.path, answer.status);
            assert!(good || code(&answer) == too_large);
            tried += 1;
        }
    }
    tried
}

/// Sends an authorization request with this parameter, by GET and by POST, and returns the final responses.
async fn asked(fixture: &Fixture, (name, value): (&str, &str)) -> Vec<Answer> {
    let tenant = &fixture.acme;
    let mut browser = fixture.signed_in(tenant).await;
    let uri = fixture.authorize_uri(tenant, &tenant.public, &[(name, value)]);
    let mut answers = vec![browser.get(fixture, &uri).await];
    // A cross-site POST has no cookies; the request that it redirects to has them.
    let first = fixture.send(posted(&uri)).await;
    answers.push(browser.follow(fixture, first).await);
    for answer in &answers {
        assert_guarded(answer, name);
        assert!(answer.location().starts_with(tenant.public.redirect_uri), "{name}: {}", answer.location());
    }
    answers
}

/// By POST, since such a URL would be longer than [`limits::URL`].
async fn nonce(fixture: &Fixture) -> usize {
    let tenant = &fixture.acme;
    let mut browser = fixture.signed_in(tenant).await;
    for (length, good) in around(limits::NONCE) {
        let nonce = "n".repeat(length);
        let uri = fixture.authorize_uri(tenant, &tenant.public, &[("nonce", &nonce)]);
        let first = fixture.send(posted(&uri)).await;
        let answer = browser.follow(fixture, first).await;
        assert_guarded(&answer, "nonce");
        let mut query = answer.location_query();
        assert_eq!(query.get("error").map(String::as_str), (!good).then_some("invalid_request"), "{length}");
        assert_eq!(query["state"], "a state", "the client gets its state, also with a refusal for size");
        if good {
            let code = query.remove("code").unwrap();
            let tokens = fixture.redeem(tenant, &tenant.public, &code).await.json();
            let hint = tokens["id_token"].as_str().unwrap();
            assert_eq!(crate::support::jwt(hint).1["nonce"], nonce);
            assert!(hint.len() <= limits::JWT, "it can be sent back as a hint: {}", hint.len());
        }
    }
    2
}

/// `state` has no limit of its own: a URL or form that is full of it gets it back.
#[actix_web::test]
async fn a_state_may_be_as_long_as_its_request() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for (extra, result) in [("", "code"), ("unsupported", "error")] {
        let with =
            |state: &str| fixture.authorize_uri(&tenant, &tenant.public, &[("state", state), ("response_mode", extra)]);
        let longest = "s".repeat(limits::URL + 1 - with("s").len());
        let query = browser.get(&fixture, &with(&longest)).await.location_query();
        assert!(query.contains_key(result) && query["state"] == longest, "{result}");
        let form = |state: &str| posted(&with(state));
        let longest = "s".repeat(limits::FORM + 1 - form("s").body.len());
        let first = fixture.send(form(&longest)).await;
        let query = browser.follow(&fixture, first).await.location_query();
        assert!(query.contains_key(result) && query["state"] == longest, "{result}");
    }
    let with = |state: &str| {
        let fields = [
            ("client_id", tenant.public.client_id.as_str()),
            ("post_logout_redirect_uri", "https://app.example.com/bye"),
            ("state", state),
        ];
        fixture.logout_uri(&tenant, &fields)
    };
    let longest = "s".repeat(limits::URL + 1 - with("s").len());
    let answer = fixture.send(Req::get(with(&longest))).await;
    assert_eq!(answer.location_query()["state"], longest, "nobody is signed in");
}

/// An accepted hint fills the field, and a longer one is ignored.
async fn login_hint(fixture: &Fixture) -> usize {
    let tenant = &fixture.acme;
    for (length, good) in around(limits::LOGIN_HINT) {
        let hint = "a".repeat(length);
        let mut browser = Browser::new();
        let uri = fixture.authorize_uri(tenant, &tenant.public, &[("login_hint", &hint)]);
        let answer = browser.get(fixture, &uri).await;
        let page = browser.follow(fixture, answer).await;
        assert_eq!(page.field("email"), Some(if good { hint } else { String::new() }), "{length}");
    }
    2
}

/// Returns the names of this many scopes.
fn many_scopes(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("scope-{n}")).collect()
}

/// At the authorization endpoint, and at the token endpoint, which takes `scope` too.
async fn scopes(fixture: &Fixture) -> usize {
    let tenant = &fixture.acme;
    for (count, good) in around(limits::SCOPES) {
        let value = format!("openid {}", many_scopes(count - 1).join(" "));
        for answer in asked(fixture, ("scope", &value)).await {
            let query = answer.location_query();
            assert_eq!(query.contains_key("code"), good, "{count}: {query:?}");
            assert_eq!(query.get("error").map(String::as_str), (!good).then_some("invalid_request"));
        }
    }
    const MANY: &str = "https://many.example.com";
    let all = many_scopes(limits::SCOPES + 1);
    fixture.api(tenant, MANY, &all.iter().map(String::as_str).collect::<Vec<_>>());
    let machine = ClientMetadata {
        client_name: "Machine".into(),
        grant_types: vec!["client_credentials".into()],
        resources: vec![MANY.into()],
        ..ClientMetadata::default()
    };
    let machine = fixture.client(tenant, machine);
    let person = fixture.client(tenant, ClientMetadata { resources: vec![MANY.into()], ..refreshing("Many") });
    let mut browser = fixture.signed_in(tenant).await;
    let most = all[..limits::SCOPES].join(" ");
    let tokens = fixture.tokens_for(&mut browser, (tenant, &person), &[("scope", &most), ("resource", MANY)]).await;
    let mut refresh_token = tokens["refresh_token"].clone();
    for (count, good) in around(limits::SCOPES) {
        let value = all[..count].join(" ");
        let own = [("grant_type", "client_credentials"), ("scope", value.as_str()), ("resource", MANY)];
        let own = fixture.redeem_with(tenant, &machine, &own).await;
        let refreshed = fixture.refresh((tenant, &person), &refresh_token, &[("scope", &value)]).await;
        for answer in [&own, &refreshed] {
            let body = answer.json();
            assert_eq!(answer.status, if good { 200 } else { 400 }, "{count}: {body}");
            assert_eq!(body["error"].as_str(), (!good).then_some("invalid_scope"), "{count}");
        }
        if good {
            refresh_token = refreshed.json()["refresh_token"].clone();
        }
    }
    8
}

async fn scope(fixture: &Fixture) -> usize {
    for (length, good) in around(limits::SCOPE) {
        for answer in asked(fixture, ("scope", &format!("openid {}", "s".repeat(length)))).await {
            assert_eq!(answer.location_query().contains_key("code"), good, "{length}");
        }
        let scope = "s".repeat(length);
        assert_eq!(registers(fixture, ClientMetadata { scope, ..confidential("Scoped") }), good, "{length}");
    }
    6
}

/// Registers a client and returns whether it was accepted.
fn registers(fixture: &Fixture, new: ClientMetadata) -> bool {
    let op = fixture.op(&fixture.acme);
    fixture.services.db.write(fixture.acme.tenant.id, move |wtx| clients::create(&op, wtx, &new, None)).unwrap().is_ok()
}

/// A token in a form or header can never exceed this limit, because theirs are not higher. A form that an assertion
/// fills is accepted; the limit itself is tested on the parser.
async fn jwt(fixture: &Fixture) -> usize {
    let signing = Signing::at(fixture);
    let uri = format!("{}/oauth2/token", fixture.acme.path);
    let grown = |by: usize| {
        let mut claims = fixture.assertion_claims(&fixture.acme, &signing.client.client_id);
        claims["padding"] = json!("a".repeat(by));
        asserted(uri.clone(), &[("grant_type", "client_credentials")], &signing.key.sign(&claims))
    };
    let space = limits::FORM - grown(0).body.len();
    // Base64 encodes three bytes as four characters.
    let full = grown(space / 4 * 3);
    assert!(limits::FORM - full.body.len() < 8, "the form is full: {}", full.body.len());
    assert_eq!(send(fixture, full).await.status, 200);
    // `{"alg":"ES256"}` and claims that are not parsed: the length alone decides.
    let header = "eyJhbGciOiJFUzI1NiJ9";
    for (length, good) in around(limits::JWT) {
        let token = format!("{header}.{}.", "a".repeat(length - header.len() - 2));
        assert_eq!((token.len(), jose::read_foreign_header(&token).is_ok()), (length, good));
    }
    3
}

/// A client that authenticates with `private_key_jwt`.
struct Signing {
    key: TestKey,
    client: TestClient,
}

impl Signing {
    fn at(fixture: &Fixture) -> Signing {
        let key = TestKey::new("ES256");
        let client = fixture.client(&fixture.acme, signing_client(&key));
        Signing { key, client }
    }

    /// Sends an assertion to the three endpoints that take one and returns where it was accepted. `change` edits its
    /// claims.
    async fn pass(&self, fixture: &Fixture, change: impl Fn(&mut Value, usize)) -> [bool; 3] {
        let mut passed = [false; 3];
        let endpoints = [
            ("token", ("grant_type", "client_credentials")),
            ("revoke", ("token", "made up")),
            ("introspect", ("token", "made up")),
        ];
        for (n, (endpoint, field)) in endpoints.into_iter().enumerate() {
            let mut claims = fixture.assertion_claims(&fixture.acme, &self.client.client_id);
            change(&mut claims, n);
            let uri = format!("{}/oauth2/{endpoint}", fixture.acme.path);
            let answer = send(fixture, asserted(uri, &[field], &self.key.sign(&claims))).await;
            assert!(answer.status == 200 || code(&answer) == "invalid_client", "{}", answer.text());
            passed[n] = answer.status == 200;
        }
        passed
    }
}

async fn assertion_time(fixture: &Fixture, (claim, most): (&str, Duration)) -> usize {
    let signing = Signing::at(fixture);
    let now = fixture.clock.now().seconds();
    for (seconds, good) in [(most.as_secs(), true), (most.as_secs() + 1, false)] {
        let at = now + i64::try_from(seconds).unwrap();
        let change = |claims: &mut Value, _: usize| claims[claim] = json!(at);
        assert_eq!(signing.pass(fixture, change).await, [good; 3], "{claim} {seconds} s ahead");
    }
    6
}

/// On the command line, which alone reads a file.
fn jwk_set_file() -> usize {
    let program = Program::new();
    let mut text = json!({ "keys": [TestKey::new("ES256").public] }).to_string();
    let mut create = |length: usize| {
        text.push_str(&" ".repeat(length - text.len()));
        std::fs::write(program.dir.path().join("keys.json"), &text).unwrap();
        let start = ["client", "create", "--tenant", "default", "--name", "Machine", "--grant", "client_credentials"];
        program.run(&[&start[..], &["--auth-method", "private_key_jwt", "--jwks", "keys.json"]].concat())
    };
    create(limits::JWK_SET).done();
    create(limits::JWK_SET + 1).wrong_usage(&["64 kB"]);
    2
}

/// Returns whether a client with this key set can be registered.
fn registers_keys(fixture: &Fixture, keys: Vec<Value>) -> bool {
    let new = ClientMetadata { jwks: Some(json!({ "keys": keys })), ..signing_client(&TestKey::new("ES256")) };
    registers(fixture, new)
}

fn jwk_set_keys(fixture: &Fixture) -> usize {
    let keys: Vec<Value> = (0..=limits::JWK_SET_KEYS).map(|n| TestKey::new("ES256").jwk(&format!("key {n}"))).collect();
    for (count, good) in around(limits::JWK_SET_KEYS) {
        assert_eq!(registers_keys(fixture, keys[..count].to_vec()), good, "{count}");
    }
    2
}

/// A key that is registered and found by the `kid` in the header of an assertion.
async fn kid(fixture: &Fixture) -> usize {
    let key = TestKey::new("ES256");
    for (length, good) in around(limits::KID) {
        let name = "k".repeat(length);
        assert_eq!(registers_keys(fixture, vec![key.jwk(&name)]), good, "{length}");
        if good {
            let new = ClientMetadata { jwks: Some(json!({ "keys": [key.jwk(&name)] })), ..signing_client(&key) };
            let client = fixture.client(&fixture.acme, new);
            let claims = fixture.assertion_claims(&fixture.acme, &client.client_id);
            let assertion = key.sign_with(&json!({ "alg": key.alg, "kid": name }), &claims);
            let uri = format!("{}/oauth2/token", fixture.acme.path);
            assert_eq!(
                send(fixture, asserted(uri, &[("grant_type", "client_credentials")], &assertion)).await.status,
                200
            );
        }
    }
    2
}

fn rsa_bits(fixture: &Fixture) -> usize {
    let mut modulus = vec![0xff_u8; limits::RSA_BITS / 8];
    for (bits, good) in around(limits::RSA_BITS) {
        if !good {
            modulus.insert(0, 1);
        }
        let key = json!({ "kty": "RSA", "alg": "RS256", "n": base64url(&modulus), "e": "AQAB" });
        assert_eq!(JwkSet::read(&json!({ "keys": [key] })).is_ok(), good, "{bits}");
        assert_eq!(registers_keys(fixture, vec![key]), good, "{bits}");
    }
    2
}

/// Of both kinds; a code can be sent to the last one too.
async fn redirect_uris(fixture: &Fixture) -> usize {
    let addresses =
        |count: usize| -> Vec<String> { (1..=count).map(|n| format!("https://rp.example.com/{n}")).collect() };
    for (count, good) in around(limits::REDIRECT_URIS) {
        let new = ClientMetadata { redirect_uris: addresses(count), ..confidential("Many") };
        assert_eq!(registers(fixture, new), good, "{count} redirect URIs");
        let new = ClientMetadata { post_logout_redirect_uris: addresses(count), ..confidential("Many") };
        assert_eq!(registers(fixture, new), good, "{count} post-logout redirect URIs");
    }
    let new = ClientMetadata { redirect_uris: addresses(limits::REDIRECT_URIS), ..confidential("Many") };
    let client = fixture.client(&fixture.acme, new);
    let last = addresses(limits::REDIRECT_URIS).pop().unwrap();
    goes_back_to(fixture, &client, &last).await;
    4
}

/// Asserts that a code of this client is sent to this URI.
async fn goes_back_to(fixture: &Fixture, client: &TestClient, address: &str) {
    let tenant = &fixture.acme;
    let mut browser = fixture.signed_in(tenant).await;
    let answer = fixture.authorize(&mut browser, (tenant, client), &[("redirect_uri", address)]).await;
    assert!(answer.location().starts_with(&format!("{address}?code=")), "{}", answer.location());
}

async fn redirect_uri(fixture: &Fixture) -> usize {
    for (length, good) in around(limits::REDIRECT_URI) {
        let start = "https://rp.example.com/";
        let address = format!("{start}{}", "a".repeat(length - start.len()));
        let new = ClientMetadata { redirect_uris: vec![address.clone()], ..confidential("Long") };
        assert_eq!(registers(fixture, new.clone()), good, "{length}");
        let after = ClientMetadata { post_logout_redirect_uris: vec![address.clone()], ..confidential("Long") };
        assert_eq!(registers(fixture, after), good, "{length}");
        if good {
            goes_back_to(fixture, &fixture.client(&fixture.acme, new), &address).await;
        }
    }
    4
}

/// Returns whether a resource server can be created.
fn makes_api(fixture: &Fixture, identifier: &str, name: &str) -> bool {
    let op = fixture.op(&fixture.acme);
    let new = NewResourceServer { identifier: identifier.into(), name: name.into(), ..Default::default() };
    let made = fixture.services.db.write(fixture.acme.tenant.id, move |wtx| resource_servers::create(&op, wtx, &new));
    made.unwrap().is_ok()
}

fn resource(fixture: &Fixture) -> usize {
    let start = "https://api.example.com/";
    for (length, good) in around(limits::RESOURCE) {
        let identifier = format!("{start}{}", "a".repeat(length - start.len()));
        assert_eq!(makes_api(fixture, &identifier, "Api"), good, "{length}");
    }
    2
}

fn mail_domains(fixture: &Fixture) -> usize {
    let slug = fixture.acme.tenant.slug.clone();
    let domain = |n: usize| Domain::parse(&format!("n{n}.example")).unwrap();
    let add = |n: usize| {
        let (slug, domain, moment) = (slug.clone(), domain(n), fixture.services.moment().unwrap());
        let db = &fixture.services.db;
        db.system(move |stx| provisioning::add_domain(stx, &slug, &domain, &moment)).unwrap().is_ok()
    };
    assert!((1..=limits::MAIL_DOMAINS).all(add));
    assert!(!add(limits::MAIL_DOMAINS + 1));
    assert!(add(1), "a domain that the tenant has can be added again");
    let (slug, moment) = (slug.clone(), fixture.services.moment().unwrap());
    let removed = fixture.services.db.system(move |stx| provisioning::remove_domain(stx, &slug, &domain(1), &moment));
    assert!(removed.unwrap().is_ok() && add(limits::MAIL_DOMAINS + 1));
    2
}

fn cors_origins(fixture: &Fixture) -> usize {
    let origins = |count: usize| (0..count).map(|n| format!("https://n{n}.example")).collect::<Vec<_>>().join(",");
    for (count, good) in around(limits::CORS_ORIGINS) {
        let settings = vec![("cors_origins".to_owned(), origins(count))];
        let changes = TenantChanges { settings, ..TenantChanges::default() };
        assert_eq!(fixture.change_tenant(&fixture.acme, changes).is_ok(), good, "{count}");
    }
    2
}

fn return_urls(fixture: &Fixture) -> usize {
    let urls = |count: usize| (0..count).map(|n| format!("https://n{n}.example/")).collect::<Vec<_>>().join(",");
    for (count, good) in around(limits::RETURN_URLS) {
        let settings = vec![("return_urls".to_owned(), urls(count))];
        let changes = TenantChanges { settings, ..TenantChanges::default() };
        assert_eq!(fixture.change_tenant(&fixture.acme, changes).is_ok(), good, "{count}");
    }
    2
}

fn attributes(fixture: &Fixture) -> usize {
    let name = |n: usize| format!("n{n}");
    assert!((1..=limits::ATTRIBUTES).all(|n| fixture.add_attribute(&fixture.acme, text_attribute(&name(n))).is_ok()));
    let one_more = || fixture.add_attribute(&fixture.acme, text_attribute("more"));
    assert_eq!(one_more(), Err(AttributeRefusal::TooMany));
    assert!(fixture.add_attribute(&fixture.globex, text_attribute("more")).is_ok(), "they are counted per tenant");
    for n in 1..=limits::ATTRIBUTES {
        fixture.remove_attribute(&fixture.acme, &name(n));
    }
    assert_eq!(one_more(), Ok(()));
    2
}

fn attribute_name() -> usize {
    for (length, good) in around(limits::ATTRIBUTE_NAME) {
        assert_eq!(check_name(&"a".repeat(length)).is_ok(), good, "{length}");
    }
    2
}

fn attribute_choices() -> usize {
    for (count, good) in around(limits::ATTRIBUTE_CHOICES) {
        let choices: Vec<String> = (0..count).map(|n| n.to_string()).collect();
        assert_eq!(check_choices(&choices).is_ok(), good, "{count}");
    }
    2
}

/// The values of one account together, as JSON.
fn attribute_values(fixture: &Fixture) -> usize {
    let names: Vec<String> = (0..20).map(|n| format!("value{n:02}")).collect();
    for name in &names {
        fixture.add_attribute(&fixture.globex, text_attribute(name)).unwrap();
    }
    let value = "x".repeat(limits::CLAIM);
    // `{"value00":"…",…}`
    let entry = value.len() + names[0].len() + 6;
    let full = (limits::ATTRIBUTE_VALUES - 1) / entry;
    let set =
        |name: &str, value: &str| fixture.try_claims(&fixture.globex, "ada@example.com", &[(name, value)]).is_ok();
    assert!(names[..full].iter().all(|name| set(name, &value)));
    for (size, good) in around(limits::ATTRIBUTE_VALUES) {
        let rest = size - 1 - full * entry - names[0].len() - 6;
        assert_eq!(set(&names[full], &value[..rest]), good, "{size}");
    }
    2
}

/// Of clients, resource servers and tenants, counted in characters.
async fn names(fixture: &Fixture) -> usize {
    let fixture_of_its_own = Fixture::new();
    for (length, good) in around(limits::NAME) {
        let name = "\u{e9}".repeat(length);
        assert_eq!(registers(fixture, confidential(&name)), good, "{length}");
        assert_eq!(makes_api(fixture, &format!("https://named-{length}.example.com"), &name), good, "{length}");
        let slug = Slug::new("acme").unwrap();
        let (changes, services) = (vec![("name".to_owned(), name.clone())], &fixture_of_its_own.services);
        let moment = services.moment().unwrap();
        let set = services.db.system(move |stx| provisioning::set_tenant(stx, &slug, &changes, &moment));
        assert_eq!(set.unwrap().is_ok(), good, "{length}");
        fixture_of_its_own.advance(1);
        let page = send(&fixture_of_its_own, Req::get("/t/acme/login")).await;
        assert_eq!(page.text().contains(&name), good, "{length}");
    }
    6
}

/// Signs in and returns the status.
async fn sign_in(fixture: &Fixture, tenant: &TestTenant, (email, password): (&str, &str)) -> u16 {
    let form = [("email", email), ("password", password)];
    send(fixture, Req::post(format!("{}/login", tenant.path), &form).same_origin()).await.status
}

/// Returns a PNG of this width with this many bytes of pixel data, which is not decoded; its other chunks have 57
/// bytes.
fn png(width: u32, pixels: usize) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let part = [&kind[..], data].concat();
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], &part, &crc32fast::hash(&part).to_be_bytes()].concat()
    };
    let header = [&width.to_be_bytes()[..], &[0, 0, 0, 1, 8, 6, 0, 0, 0]].concat();
    let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", &vec![0; pixels]), chunk(b"IEND", b"")].concat();
    [b"\x89PNG\r\n\x1a\n", &chunks[..]].concat()
}

/// On the parser, and on the command line, which reads a file.
fn logo_length() -> usize {
    let program = Program::new();
    for (length, good) in around(limits::LOGO) {
        let file = png(1, length - 57);
        assert_eq!((file.len(), Logo::read(&file).is_ok()), (length, good));
        std::fs::write(program.dir.path().join("logo.png"), &file).unwrap();
        let set = program.run(&["tenant", "set", "default", "branding.logo=@logo.png"]);
        if good { drop(set.done()) } else { set.refused(&["branding.logo", "256 kB"]) }
    }
    4
}

fn logo_side() -> usize {
    for (side, good) in around(limits::LOGO_SIDE.try_into().unwrap()) {
        assert_eq!(Logo::read(&png(side.try_into().unwrap(), 1)).is_ok(), good, "{side}");
    }
    2
}

fn page_url(fixture: &Fixture) -> usize {
    let start = "https://example.com/";
    for key in ["terms_url", "privacy_url"] {
        for (length, good) in around(limits::PAGE_URL) {
            let address = format!("{start}{}", "a".repeat(length - start.len()));
            let settings = vec![(key.to_owned(), address)];
            let changes = TenantChanges { settings, ..TenantChanges::default() };
            assert_eq!(fixture.change_tenant(&fixture.acme, changes).is_ok(), good, "{key} of {length}");
        }
    }
    4
}

/// Every byte is significant, and a password that is too long is refused like a wrong one.
async fn password(_: &Fixture) -> usize {
    let fixture = Fixture::new();
    let longest: &'static str = Box::leak("p".repeat(limits::PASSWORD).into_boxed_str());
    fixture.set_password(&fixture.acme, "ada@example.com", longest);
    for (length, good) in around(limits::PASSWORD) {
        let text = "p".repeat(length);
        assert_eq!(PasswordRules::lenient().check_form(&text).is_ok(), good, "{length}");
        assert_eq!(Password::attempt(&text).is_some(), good, "{length}");
        let status = sign_in(&fixture, &fixture.acme, ("ada@example.com", &text)).await;
        assert_eq!(status, if good { 303 } else { 401 }, "{length}");
    }
    let short = &longest[..limits::PASSWORD - 1];
    assert_eq!(sign_in(&fixture, &fixture.acme, ("ada@example.com", short)).await, 401, "the last byte is significant");
    3
}

/// Returns an address with a local part of this length and this many octets in total.
fn an_address(local: usize, length: usize) -> String {
    let mut domain = "d".repeat(length - local - 1);
    for dot in (63..domain.len()).step_by(64) {
        domain.replace_range(dot..=dot, ".");
    }
    format!("{}@{domain}", "l".repeat(local))
}

/// The longest address can sign in; a longer one is no address.
async fn email(fixture: &Fixture, (local, limit): (usize, usize)) -> usize {
    let tenant = &fixture.acme;
    for (length, good) in around(limit) {
        let address = an_address(local, length);
        assert_eq!((address.len(), Email::parse(&address).is_ok()), (length, good), "{address}");
        if good {
            fixture.account(tenant, &address, true);
        }
        assert_eq!(sign_in(fixture, tenant, (&address, tenant.password)).await, if good { 303 } else { 422 });
    }
    2
}

async fn email_local(fixture: &Fixture) -> usize {
    let tenant = &fixture.acme;
    for (length, good) in around(limits::EMAIL_LOCAL) {
        let address = an_address(length, length + 1 + "d.d".len());
        assert_eq!(Email::parse(&address).is_ok(), good, "{address}");
        if good {
            fixture.account(tenant, &address, true);
        }
        assert_eq!(sign_in(fixture, tenant, (&address, tenant.password)).await, if good { 303 } else { 422 });
    }
    2
}

/// Each free-text claim; clients get the longest value unchanged.
async fn claim(_: &Fixture) -> usize {
    let fixture = Fixture::new();
    let mut tried = 0;
    for (length, good) in around(limits::CLAIM) {
        let value = "\u{e9}".repeat(length);
        for claim in ["name", "given_name", "family_name", "nickname", "gender", "address.formatted"] {
            assert_eq!(ProfileClaims::default().set(claim, &value).is_ok(), good, "{claim} of {length}");
            tried += 1;
        }
        if good {
            fixture.set_claims(&fixture.acme, "ada@example.com", &[("name", &value)]);
        }
    }
    let tokens = fixture.tokens(&fixture.acme, &[]).await;
    let userinfo = fixture.userinfo(&fixture.acme, &tokens["access_token"]).await.json();
    assert_eq!(userinfo["name"], json!("\u{e9}".repeat(limits::CLAIM)));
    tried
}

/// A-94: deeply nested JSON in the header or the claims of a token, up to the size of a form, gets the response of any
/// other invalid token.
#[actix_web::test]
async fn a_94_nested_tokens_are_answered_like_invalid_ones() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let path = |endpoint: &str| format!("{}/oauth2/{endpoint}", tenant.path);
    let requests = |token: &str| {
        let hint = [("id_token_hint", token)];
        let of_client =
            |endpoint| fixture.client_request(tenant, (&tenant.confidential, endpoint), &[("token", token)]);
        vec![
            asserted(path("token"), &[("grant_type", "client_credentials")], token),
            asserted(path("revoke"), &[("token", "x")], token),
            asserted(path("introspect"), &[("token", "x")], token),
            of_client("/oauth2/revoke"),
            of_client("/oauth2/introspect"),
            posted(&fixture.authorize_uri(tenant, &tenant.public, &hint)),
            Req::post(path("userinfo"), &[("access_token", token)]),
            Req::get(path("userinfo")).bearer(token),
            Req::get(fixture.logout_uri(tenant, &[("id_token_hint", token), ("state", "x")])),
            Req::post(path("logout"), &[("id_token_hint", token), ("state", "x")]),
        ]
    };
    let mut tried = 0;
    for depth in [33, 127, 129, 2_500] {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let kid = r#""alg":"ES256","kid":"x","typ":"JWT""#;
        let parts = [
            (format!("{{{kid},\"jku\":{nested}}}"), "{}".to_owned()),
            (format!("{{{kid}}}"), format!("{{\"sub\":{nested}}}")),
            (format!("{{{kid}}}"), nested.clone()),
            (nested.clone(), nested.clone()),
        ];
        for (header, claims) in parts {
            let [header, claims] = [header, claims].map(|part| base64url(part.as_bytes()));
            let token = format!("{header}.{claims}.AA");
            for (deep, other) in requests(&token).into_iter().zip(requests("a.b.c")) {
                if deep.uri.len() > limits::URL || deep.body.len() > limits::FORM {
                    continue;
                }
                let what = format!("{depth} at {}", other.uri);
                let (deep, other) = (send(&fixture, deep).await, send(&fixture, other).await);
                assert_eq!(plain(&deep), plain(&other), "{what}");
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
    println!("{tried} nested tokens");
}

/// Sends an incomplete request and returns what was received and after how long the server closed the connection.
fn send_incomplete(wire: &Wire, sent: &str) -> std::thread::JoinHandle<(Vec<u8>, Duration)> {
    let (mut stream, sent) = (wire.connect(), sent.to_owned());
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    std::thread::spawn(move || {
        let began = Instant::now();
        stream.write_all(sent.as_bytes()).unwrap();
        let mut received = Vec::new();
        stream.read_to_end(&mut received).expect("the server ends the connection");
        (received, began.elapsed())
    })
}

/// A-96: slow clients get 408 and are disconnected, after 5 s with a slow head and after 10 s with a slow body. Others
/// are served meanwhile. This test waits in real time, because the clock of the listener cannot be set.
#[actix_web::test]
async fn a_96_slow_heads_and_bodies_get_408() {
    let fixture = Fixture::new();
    let wire = Wire::open(&fixture);
    let heads = ["", "GET /t/acme/login HT", "GET /t/acme/login HTTP/1.1\r\nhost: localhost:8080\r\nx-slow: 1"];
    let heads = heads.map(|sent| send_incomplete(&wire, sent));
    let posts = ROUTES.iter().filter(|route| route.method == Method::Post);
    let bodies: Vec<_> = posts
        .map(|route| {
            let line = format!("POST {} HTTP/1.1\r\nhost: localhost:8080\r\n", address(route, "acme"));
            let kind = if matches!(route.body, Body::Json { .. }) { "json" } else { "x-www-form-urlencoded" };
            let kind = format!("content-type: application/{kind}\r\nconnection: close\r\n");
            (route, send_incomplete(&wire, &format!("{line}{kind}content-length: 50\r\n\r\na=b")))
        })
        .collect();
    let meanwhile = wire.send("GET /t/acme/oauth2/jwks HTTP/1.1\r\nhost: localhost:8080\r\n\r\n").await;
    assert_eq!(meanwhile.status, 200);
    let ended = actix_web::web::block(move || {
        let heads = heads.map(|head| head.join().unwrap());
        (heads, bodies.into_iter().map(|(route, body)| (route, body.join().unwrap())).collect::<Vec<_>>())
    });
    let (heads, bodies) = ended.await.unwrap();
    let about = |took: Duration, limit: Duration| took + Duration::from_secs(1) > limit && took < limit * 3;
    for (received, took) in heads {
        assert!(about(took, limits::HEAD_TIME), "{took:?}");
        assert!(parse(&received).is_none_or(|answer| answer.status == 408), "{}", String::from_utf8_lossy(&received));
    }
    println!("3 slow heads, {} slow bodies", bodies.len());
    for (route, (received, took)) in bodies {
        assert!(about(took, limits::BODY_TIME), "{}: {took:?}", route.path);
        let answer = parse(&received).expect("an answer");
        assert_guarded(&answer, route.path);
        assert_eq!((answer.status, code(&answer).as_str()), (408, "body_timeout"), "{}", route.path);
    }
    wire.close().await;
}

/// A body that is announced as too large is refused before it is sent, and one in chunks as soon as it is too large. The
/// connection is closed then, so that the rest is not read (A-95).
#[actix_web::test]
async fn a_95_a_large_body_is_refused_before_it_is_read() {
    let fixture = Fixture::new();
    let wire = Wire::open(&fixture);
    let head = |more: &str| {
        let path = format!("{}/oauth2/token", fixture.acme.path);
        let kind = "content-type: application/x-www-form-urlencoded";
        format!("POST {path} HTTP/1.1\r\nhost: localhost:8080\r\n{kind}\r\n{more}\r\n\r\n")
    };
    let chunk = "x".repeat(limits::FORM + 1);
    let jwks = format!("GET {}/oauth2/jwks HTTP/1.1\r\nhost: localhost:8080\r\n", fixture.acme.path);
    let unread = format!("{jwks}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n");
    for (request, status) in [
        (head(&format!("content-length: {}", limits::FORM + 1)), 413),
        (head("content-length: 10000000000"), 413),
        (format!("{}{:x}\r\n{chunk}\r\n", head("transfer-encoding: chunked"), chunk.len()), 413),
        // Here no body is read at all.
        (unread.clone(), 200),
        (unread.replace("/oauth2/jwks", "/nothing"), 404),
    ] {
        let mut stream = wire.connect();
        let began = Instant::now();
        let work = move || {
            stream.write_all(request.as_bytes()).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            // The client sends nothing more and does not close its side.
            let mut received = Vec::new();
            let _ = stream.read_to_end(&mut received);
            received
        };
        let answer = parse(&actix_web::web::block(work).await.unwrap()).expect("an answer");
        assert_eq!((answer.status, answer.header("connection")), (status, Some("close")));
        assert!(began.elapsed() < limits::BODY_TIME / 2, "it does not wait for the body: {:?}", began.elapsed());
    }
    wire.close().await;
}

/// A-96: the limit itself would need as many file descriptors. The test checks that the listener is built with the
/// number of the table, divided by its workers.
#[test]
fn a_96_the_listener_limits_connections() {
    let server = include_str!("../../src/web/server.rs");
    assert!(server.contains(".max_concurrent_connections(state.connections.total().div_ceil(workers))"));
    assert!(server.contains(".client_request_timeout(limits::HEAD_TIME)"));
}
