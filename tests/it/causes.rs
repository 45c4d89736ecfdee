//! Refusals that are answered vaguely: the precise cause is in the log line, with tenant and client id, and each error is
//! counted by its code.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};

use portico::accounts::AccountState;
use portico::base::cause::Cause;
use portico::jobs::runner::JobMetrics;
use portico::oidc::clients::ClientMetadata;
use portico::web::ops::Ops;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use tracing::Level;
use tracing::subscriber::DefaultGuard;

use crate::support::{
    API, Answer, Browser, Fixture, Req, TestClient, TestKey, TestTenant, VERIFIER, asserted, confidential, refreshing,
    signing_client, subscribe_globally,
};

/// Reads a log line, in which no key may occur twice: readers of JSON differ in which one they take.
pub fn read_line(line: &str) -> Value {
    let UniqueKeys(fields) = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    fields
}

/// A JSON object whose keys are unique.
struct UniqueKeys(Value);

impl<'de> Deserialize<'de> for UniqueKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<UniqueKeys, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = UniqueKeys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UniqueKeys, A::Error> {
                let mut fields = serde_json::Map::new();
                while let Some((key, value)) = map.next_entry::<String, Value>()? {
                    if fields.insert(key.clone(), value).is_some() {
                        return Err(A::Error::custom(format!("{key} occurs twice")));
                    }
                }
                Ok(UniqueKeys(Value::Object(fields)))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

#[test]
fn a_repeated_key_is_found() {
    assert_eq!(read_line(r#"{"a":1,"b":{"a":2}}"#), json!({ "a": 1, "b": { "a": 2 } }));
    assert!(serde_json::from_str::<UniqueKeys>(r#"{"a":1,"b":2,"a":3}"#).is_err());
}

/// The log lines of this thread.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Collects the lines of the default level until the guard is dropped.
    pub fn start() -> (Log, DefaultGuard) {
        Log::at(Level::INFO)
    }

    /// Collects the lines down to a level until the guard is dropped.
    pub fn at(level: Level) -> (Log, DefaultGuard) {
        subscribe_globally();
        let log = Log::default();
        let writer = log.clone();
        let lines = tracing_subscriber::fmt()
            .json()
            .flatten_event(true)
            .with_max_level(level)
            .with_writer(move || writer.clone());
        (log.clone(), tracing::subscriber::set_default(lines.finish()))
    }

    /// Returns the lines since the last call.
    pub fn lines(&self) -> Vec<Value> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| read_line(std::str::from_utf8(line).unwrap())).collect()
    }

    /// Returns the lines about refusals since the last call.
    fn refusals(&self) -> Vec<Value> {
        self.lines().into_iter().filter(|line| line["reference"].is_string()).collect()
    }

    fn only_refusal(&self) -> Value {
        let mut lines = self.refusals();
        assert_eq!(lines.len(), 1, "one line a request: {lines:?}");
        lines.remove(0)
    }
}

/// Checks the only line of a refused request, and that the answer does not contain the cause.
fn assert_logged(log: &Log, answer: &Answer, (error, cause): (&str, Cause), client_id: Option<&str>) {
    let line = log.only_refusal();
    assert_eq!(answer.json()["error"], error, "{line}");
    assert_eq!(answer.json().as_object().unwrap().len(), 2, "error and error_description: {}", answer.text());
    let reason = cause.english();
    for (field, value) in [
        ("error", json!(error)),
        ("cause", json!(cause.as_str())),
        ("reason", json!(reason)),
        ("tenant", json!("acme")),
        ("client_id", json!(client_id)),
        ("status", json!(answer.status)),
    ] {
        assert_eq!(line[field], value, "{cause:?}: {field} of {line}");
    }
    assert!(!answer.text().contains(&reason) && !answer.text().contains(cause.as_str()), "{}", answer.text());
}

fn token(tenant: &TestTenant, fields: &[(&str, &str)]) -> Req {
    Req::post(format!("{}/oauth2/token", tenant.path), fields)
}

#[actix_web::test]
async fn the_cause_of_invalid_client_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (public, shop) = (&tenant.public, &tenant.confidential);
    let secret = shop.client_secret.as_deref().unwrap();
    let key = TestKey::new("ES256");
    let method =
        |method: &str| ClientMetadata { token_endpoint_auth_method: Some(method.into()), ..confidential("Post") };
    let post = fixture.client(&tenant, method("client_secret_post"));
    let signing = fixture.client(&tenant, signing_client(&key));
    let post_secret = post.client_secret.as_deref().unwrap();
    let basic = |id: &str, secret: &str| token(&tenant, &[]).basic(id, secret);
    let introspect = |fields: &[(&str, &str)]| Req::post(format!("{}/oauth2/introspect", tenant.path), fields);
    let unknown = "AAAAAAAAAAAAAAAAAAAAAA";
    let (log, _guard) = Log::start();
    for (req, cause, client_id) in [
        (token(&tenant, &[]), Cause::ClientIdMissing, None),
        (token(&tenant, &[("client_secret", secret)]), Cause::ClientIdMissing, None),
        (token(&tenant, &[("client_id", unknown)]), Cause::ClientUnknown, Some(unknown)),
        (basic(unknown, secret), Cause::ClientUnknown, Some(unknown)),
        (token(&tenant, &[("client_id", &shop.client_id)]), Cause::CredentialsMissing, Some(shop.client_id.as_str())),
        (basic(&public.client_id, secret), Cause::SecretNotExpected, Some(&public.client_id)),
        (basic(&signing.client_id, secret), Cause::SecretNotExpected, Some(&signing.client_id)),
        (basic(&post.client_id, post_secret), Cause::AuthMethodDiffers, Some(&post.client_id)),
        (basic(&shop.client_id, &secret[..40]), Cause::SecretMalformed, Some(&shop.client_id)),
        (basic(&shop.client_id, post_secret), Cause::SecretWrong, Some(&shop.client_id)),
        (introspect(&[("client_id", &public.client_id)]), Cause::PublicClient, Some(&public.client_id)),
        (
            introspect(&[("client_id", "https://other.example.com"), ("client_secret", &tenant.api_secret)]),
            Cause::ResourceServerSecretWrong,
            None,
        ),
    ] {
        let answer = fixture.send(req).await;
        assert_logged(&log, &answer, ("invalid_client", cause), client_id);
    }
    // A-92: text that does not have the form of a client id may be a secret in the wrong field, and is not logged.
    fixture.send(token(&tenant, &[("client_id", post_secret)])).await;
    let line = log.only_refusal();
    assert!(line["client_id"].is_null() && !line.to_string().contains(post_secret), "{line}");
}

#[actix_web::test]
async fn the_cause_of_an_invalid_assertion_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (key, other) = (TestKey::new("ES256"), TestKey::new("ES256"));
    let client = fixture.client(&tenant, signing_client(&key));
    let id = client.client_id.as_str();
    let good = fixture.assertion_claims(&tenant, id);
    let now = good["iat"].as_i64().unwrap();
    let claims = |name: &str, value: Value| {
        let mut claims = good.clone();
        claims[name] = value;
        key.sign(&claims)
    };
    let header = |header: Value| key.sign_with(&header, &good);
    let of_shop = fixture.assertion_claims(&tenant, &tenant.confidential.client_id);
    let ask = |assertion: &str, fields: &[(&str, &str)]| {
        let uri = format!("{}/oauth2/token", tenant.path);
        asserted(uri, &[&[("grant_type", "client_credentials")], fields].concat(), assertion)
    };
    let (log, _guard) = Log::start();
    for (assertion, cause) in [
        (header(json!({ "alg": "ES256", "jku": "https://rp.example.com" })), Cause::AssertionMalformed),
        (header(json!({ "alg": "ES256", "typ": "at+jwt" })), Cause::AssertionType),
        (header(json!({ "alg": "ES256", "kid": "second" })), Cause::AssertionKey),
        (header(json!({ "alg": "RS256", "kid": "first" })), Cause::AssertionKey),
        (other.sign(&good), Cause::AssertionSignature),
        (claims("exp", json!("soon")), Cause::AssertionClaims),
        (claims("iss", json!("https://rp.example.com")), Cause::AssertionIssuer),
        (claims("aud", json!("https://rp.example.com")), Cause::AssertionAudience),
        (claims("exp", json!(now)), Cause::AssertionExpired),
        (claims("exp", json!(now + 3_601)), Cause::AssertionLifetime),
        (claims("iat", json!(now + 61)), Cause::AssertionNotYetValid),
        (claims("jti", json!("")), Cause::AssertionWithoutId),
    ] {
        let answer = fixture.send(ask(&assertion, &[])).await;
        assert_logged(&log, &answer, ("invalid_client", cause), Some(id));
    }
    let differs = fixture.send(ask(&key.sign(&good), &[("client_id", "x")])).await;
    assert_logged(&log, &differs, ("invalid_client", Cause::AssertionOfAnotherClient), None);
    let method = fixture.send(ask(&key.sign(&of_shop), &[])).await;
    let shop = tenant.confidential.client_id.as_str();
    assert_logged(&log, &method, ("invalid_client", Cause::AuthMethodDiffers), Some(shop));
    let rubbish = fixture.send(ask("rubbish", &[])).await;
    assert_logged(&log, &rubbish, ("invalid_client", Cause::AssertionMalformed), None);
    assert_eq!(fixture.send(ask(&key.sign(&good), &[])).await.status, 200);
    assert!(log.refusals().is_empty());
    let again = fixture.send(ask(&key.sign(&good), &[])).await;
    assert_logged(&log, &again, ("invalid_client", Cause::AssertionUsed), Some(id));
}

/// Returns new codes of a client.
struct Codes<'f> {
    fixture: &'f Fixture,
    tenant: &'f TestTenant,
    client: TestClient,
    browser: Browser,
}

impl Codes<'_> {
    async fn next(&mut self, extra: &[(&str, &str)]) -> String {
        self.fixture.code_for(&mut self.browser, (self.tenant, &self.client), extra).await
    }
}

#[actix_web::test]
async fn the_cause_of_invalid_grant_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let browser = fixture.signed_in(&tenant).await;
    let optional = ClientMetadata { pkce: Some("optional".into()), ..refreshing("Optional") };
    let other = fixture.client(&tenant, refreshing("Other"));
    let client = fixture.client(&tenant, optional);
    let mut codes = Codes { fixture: &fixture, tenant: &tenant, client: client.clone(), browser };
    let (log, _guard) = Log::start();
    let without_pkce = [("code_challenge", ""), ("code_challenge_method", "")];
    for (extra, change, cause) in [
        (&[][..], ("code", "rubbish"), Cause::CodeMalformed),
        (&[], ("redirect_uri", ""), Cause::RedirectUriMissing),
        (&[], ("redirect_uri", "https://rp.example.com/other"), Cause::RedirectUriDiffers),
        (&[], ("code_verifier", ""), Cause::VerifierMissing),
        (&without_pkce[..], ("code_verifier", VERIFIER), Cause::VerifierNotExpected),
        (&[], ("code_verifier", "short"), Cause::VerifierMalformed),
        (&[], ("code_verifier", &"v".repeat(43)), Cause::VerifierWrong),
    ] {
        let code = codes.next(extra).await;
        let mut fields = fixture.code_fields(&client, &code);
        fields.retain(|(name, _)| *name != change.0);
        fields.push(change);
        let answer = fixture.redeem_with(&tenant, &client, &fields).await;
        assert_logged(&log, &answer, ("invalid_grant", cause), Some(&client.client_id));
    }
    let code = codes.next(&[]).await;
    let redeemed = async |by: &TestClient, code: &str| fixture.redeem(&tenant, by, code).await;
    let foreign = redeemed(&other, &code).await;
    assert_logged(&log, &foreign, ("invalid_grant", Cause::CodeOfAnotherClient), Some(&other.client_id));
    let abroad = fixture.code(&mut fixture.signed_in(&fixture.globex).await, &fixture.globex, &[]).await;
    let abroad = redeemed(&client, &abroad).await;
    assert_logged(&log, &abroad, ("invalid_grant", Cause::CodeUnknown), Some(&client.client_id));
    assert_eq!(redeemed(&client, &code).await.status, 200);
    let used = redeemed(&client, &code).await;
    assert_logged(&log, &used, ("invalid_grant", Cause::CodeUsed), Some(&client.client_id));
    let code = codes.next(&[]).await;
    fixture.advance(60);
    let expired = redeemed(&client, &code).await;
    assert_logged(&log, &expired, ("invalid_grant", Cause::CodeExpired), Some(&client.client_id));
    let unknown = fixture.refresh((&tenant, &client), &json!("rubbish"), &[]).await;
    assert_logged(&log, &unknown, ("invalid_grant", Cause::RefreshTokenMalformed), Some(&client.client_id));

    // What a grant stands on.
    let remembering = TestClient { redirect_uri: crate::support::REDIRECT_URI, ..tenant.confidential.clone() };
    codes.client = remembering.clone();
    let code = codes.next(&[]).await;
    fixture.withdraw_consent(&tenant, &remembering);
    let withdrawn = redeemed(&remembering, &code).await;
    assert_logged(&log, &withdrawn, ("invalid_grant", Cause::ConsentWithdrawn), Some(&remembering.client_id));
    let code = codes.next(&[]).await;
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    let locked = redeemed(&remembering, &code).await;
    assert_logged(&log, &locked, ("invalid_grant", Cause::AccountNotActive), Some(&remembering.client_id));
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Active);
    let changed = redeemed(&remembering, &code).await;
    assert_logged(&log, &changed, ("invalid_grant", Cause::CredentialsChanged), Some(&remembering.client_id));
    codes.browser = fixture.signed_in(&tenant).await;
    let code = codes.next(&[]).await;
    let page = codes.browser.get(&fixture, &format!("{}/logout", tenant.path)).await;
    let form = [("form_token", page.field("form_token").unwrap())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let sign_out = Req::post(format!("{}/logout", tenant.path), &form).same_origin();
    assert_eq!(codes.browser.send(&fixture, sign_out).await.status, 200);
    let ended = redeemed(&remembering, &code).await;
    assert_logged(&log, &ended, ("invalid_grant", Cause::SessionEnded), Some(&remembering.client_id));
}

#[actix_web::test]
async fn the_cause_of_a_refused_refresh_token_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let globex = &fixture.globex;
    let client = fixture.client(&tenant, refreshing("Backend"));
    let other = fixture.client(&tenant, refreshing("Other"));
    let (own, id) = ((&tenant, &client), client.client_id.as_str());
    let scope = [("scope", "openid offline_access")];
    let mut browser = fixture.signed_in(&tenant).await;
    let foreign = fixture.client(globex, refreshing("Foreign"));
    let mut elsewhere = fixture.signed_in(globex).await;
    let foreign = fixture.tokens_for(&mut elsewhere, (globex, &foreign), &scope).await;
    let first = fixture.tokens_for(&mut browser, own, &scope).await;
    let idle = fixture.tokens_for(&mut browser, own, &scope).await;
    let (log, _guard) = Log::start();
    let refused = async |by: &TestClient, token: &Value, cause: Cause| {
        let answer = fixture.refresh((&tenant, by), token, &[]).await;
        assert_logged(&log, &answer, ("invalid_grant", cause), Some(&by.client_id));
    };
    refused(&other, &first["refresh_token"], Cause::RefreshTokenOfAnotherClient).await;
    refused(&client, &foreign["refresh_token"], Cause::RefreshTokenUnknown).await;
    assert_eq!(fixture.refresh(own, &first["refresh_token"], &[]).await.status, 200);
    fixture.advance(10);
    refused(&client, &first["refresh_token"], Cause::RefreshTokenUsed).await;
    refused(&client, &first["refresh_token"], Cause::GrantRevoked).await;
    fixture.advance(30 * 86_400);
    refused(&client, &idle["refresh_token"], Cause::RefreshTokenExpired).await;
    let last = fixture.tokens_for(&mut fixture.signed_in(&tenant).await, own, &scope).await;
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    log.refusals();
    let locked = fixture.refresh(own, &last["refresh_token"], &[]).await;
    assert_logged(&log, &locked, ("invalid_grant", Cause::AccountNotActive), Some(id));
}

#[actix_web::test]
async fn the_cause_of_invalid_token_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let id = tenant.confidential.client_id.as_str();
    let mut browser = fixture.signed_in(&tenant).await;
    let machine = ClientMetadata { grant_types: vec!["client_credentials".into()], ..confidential("Machine") };
    let machine = fixture.client(&tenant, machine);
    let own = fixture.redeem_with(&tenant, &machine, &[("grant_type", "client_credentials")]).await.json();
    let for_api = [("scope", "read"), ("resource", API)];
    let for_api = fixture.tokens_for(&mut browser, at, &for_api).await;
    let revoked = fixture.tokens_for(&mut browser, at, &[]).await;
    assert_eq!(fixture.revoke(at, &revoked["access_token"]).await.status, 200);
    let (log, _guard) = Log::start();
    for (token, cause, client_id) in [
        (&json!("rubbish"), Cause::AccessTokenForeign, None),
        (&revoked["id_token"], Cause::AccessTokenForeign, None),
        (&for_api["access_token"], Cause::AccessTokenAudience, Some(id)),
        (&own["access_token"], Cause::AccessTokenWithoutUser, Some(machine.client_id.as_str())),
        (&revoked["access_token"], Cause::AccessTokenRevoked, Some(id)),
    ] {
        let answer = fixture.userinfo(&tenant, token).await;
        assert_logged(&log, &answer, ("invalid_token", cause), client_id);
    }
    let token = fixture.tokens_for(&mut browser, at, &[]).await["access_token"].clone();
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    let locked = fixture.userinfo(&tenant, &token).await;
    assert_logged(&log, &locked, ("invalid_token", Cause::AccountNotActive), Some(id));
    fixture.advance(3_600);
    let expired = fixture.userinfo(&tenant, &token).await;
    assert_logged(&log, &expired, ("invalid_token", Cause::AccessTokenExpired), Some(id));
    let refused = fixture.send(Req::get(format!("{}/oauth2/userinfo", tenant.path))).await;
    let line = log.only_refusal();
    assert_eq!((refused.status, &line["code"]), (401, &json!("access_token_missing")));
    assert_eq!((line.get("cause"), line.get("client_id")), (None, None), "an absent value has no field");
}

/// Errors of the authorization endpoint, which are sent by redirect, by form or on a page.
#[actix_web::test]
async fn errors_of_the_authorization_endpoint_are_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = Browser::new();
    let (log, _guard) = Log::start();
    for (extra, status, code, error) in [
        (&[("prompt", "none")][..], 303, "sign_in_needed", "login_required"),
        (&[("prompt", "none"), ("response_mode", "form_post")], 200, "sign_in_needed", "login_required"),
        (&[("scope", "nothing")], 303, "no_scope_left", "invalid_scope"),
        (&[("code_challenge_method", "plain")], 303, "code_challenge_method_not_supported", "invalid_request"),
        (&[("redirect_uri", "https://rp.example.com/other?")], 400, "invalid_request", "invalid_request"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), extra).await;
        let line = log.only_refusal();
        assert_eq!(answer.status, status, "{extra:?}");
        for (field, value) in [
            ("status", json!(status)),
            ("code", json!(code)),
            ("error", json!(error)),
            ("tenant", json!("acme")),
            ("client_id", json!(client.client_id)),
            ("route", json!("/oauth2/authorize")),
        ] {
            assert_eq!(line[field], value, "{extra:?}: {field} of {line}");
        }
        assert!(!line.to_string().contains("a state"), "A-92: no parameters: {line}");
    }
    assert_eq!(fixture.authorize(&mut browser, (&tenant, client), &[]).await.status, 303);
    assert!(log.refusals().is_empty(), "a sign-in is no refusal");
}

#[actix_web::test]
async fn the_cause_of_login_required_is_logged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.public;
    let mut browser = fixture.signed_in(&tenant).await;
    let (log, _guard) = Log::start();
    let cause = async |browser: &mut Browser, extra: &[(&str, &str)]| {
        let extra = [&[("prompt", "none")], extra].concat();
        let answer = fixture.authorize(browser, (&tenant, client), &extra).await;
        assert_eq!(answer.location_query()["error"], "login_required");
        log.only_refusal()["cause"].as_str().unwrap().to_owned()
    };
    assert_eq!(cause(&mut Browser::new(), &[]).await, "session_missing");
    fixture.advance(100);
    assert_eq!(cause(&mut browser, &[("max_age", "60")]).await, "session_too_old");
    let old = browser.clone();
    let page = browser.get(&fixture, &format!("{}/logout", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let sign_out = Req::post(format!("{}/logout", tenant.path), &[("form_token", token.as_str())]).same_origin();
    assert_eq!(browser.send(&fixture, sign_out).await.status, 200);
    log.lines();
    assert_eq!(cause(&mut old.clone(), &[]).await, "session_ended");
}

#[actix_web::test]
async fn each_oauth_error_is_counted_by_its_code() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let public = tenant.public.client_id.as_str();
    let ops = Ops::new(fixture.state.clone(), Arc::new(JobMetrics::default()));
    let count = async |error: &str| {
        let text = ops.metrics().await.unwrap();
        let line = format!("portico_oauth_errors_total{{error=\"{error}\"}} ");
        text.lines().find_map(|l| l.strip_prefix(&line)).map_or(0, |value| value.parse::<u64>().unwrap())
    };
    let code = [("client_id", public), ("grant_type", "authorization_code"), ("code", "x")];
    let mut large = token(&tenant, &[]);
    large.body = vec![b'a'; 20_000];
    let authorize = |extra: &[(&str, &str)]| Req::get(fixture.authorize_uri(&tenant, &tenant.public, extra));
    for (req, error) in [
        (token(&tenant, &[]), "invalid_client"),
        (token(&tenant, &code), "invalid_grant"),
        (token(&tenant, &[("client_id", public), ("grant_type", "x")]), "unsupported_grant_type"),
        (large, "invalid_request"),
        (Req::get(format!("{}/oauth2/userinfo", tenant.path)).bearer("x"), "invalid_token"),
        (authorize(&[("prompt", "none")]), "login_required"),
        (authorize(&[("prompt", "none"), ("response_mode", "form_post")]), "login_required"),
        (authorize(&[("redirect_uri", "https://evil.example/")]), "invalid_request"),
        (authorize(&[("response_type", "token")]), "unsupported_response_type"),
    ] {
        let before = count(error).await;
        fixture.send(req).await;
        assert_eq!(count(error).await, before + 1, "{error}");
    }
    let other = [count("server_error").await, count("temporarily_unavailable").await];
    fixture.tokens(&tenant, &[]).await;
    fixture.send(Req::get(format!("{}/nothing", tenant.path))).await;
    assert_eq!([count("server_error").await, count("temporarily_unavailable").await], other);
    assert_eq!((count("invalid_client").await, count("invalid_grant").await), (1, 1), "what is no OAuth error");
}
