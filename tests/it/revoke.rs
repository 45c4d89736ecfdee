//! Token revocation (RFC 7009): which tokens it revokes, and that the answer reveals nothing (A-27, P-03).

use portico::oidc::clients::ClientMetadata;
use serde_json::{Value, json};

use crate::support::{
    API, Answer, Browser, Fixture, Req, START, TestClient, TestTenant, confidential, jwt, refreshing,
};

const OFFLINE: [(&str, &str); 1] = [("scope", "openid email offline_access")];

async fn ready(fixture: &Fixture) -> (TestTenant, TestClient, Browser) {
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, refreshing("Backend"));
    let browser = fixture.signed_in(&tenant).await;
    (tenant, client, browser)
}

fn assert_done(answer: &Answer, what: &str) {
    assert_eq!((answer.status, answer.text()), (200, ""), "{what}");
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
}

fn assert_error(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!((answer.status, &answer.json()["error"]), (status, &json!(error)), "{what}: {}", answer.text());
}

#[actix_web::test]
async fn a_27_revoking_a_refresh_token_revokes_its_grant_and_all_its_tokens() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    for old in [false, true] {
        let other = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let second = fixture.refresh(at, &first["refresh_token"], &[]).await.json();
        let token = if old { &first["refresh_token"] } else { &second["refresh_token"] };
        assert_done(&fixture.revoke(at, token).await, "a refresh token");
        for tokens in [&first, &second] {
            assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
            assert_eq!(fixture.introspect(at, &tokens["access_token"]).await.json(), json!({ "active": false }));
        }
        assert_error(&fixture.refresh(at, &second["refresh_token"], &[]).await, (400, "invalid_grant"), "revoked");
        assert_eq!(fixture.introspect(at, &second["refresh_token"]).await.json(), json!({ "active": false }));
        assert_done(&fixture.revoke(at, token).await, "again");
        assert_eq!(
            fixture.userinfo(&tenant, &other["access_token"]).await.status,
            200,
            "another grant is not affected"
        );
        assert_eq!(fixture.refresh(at, &other["refresh_token"], &[]).await.status, 200);
    }
}

#[actix_web::test]
async fn a_27_revoking_an_access_token_revokes_only_that_token() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let second = fixture.refresh(at, &first["refresh_token"], &[]).await.json();
    assert_done(&fixture.revoke(at, &first["access_token"]).await, "an access token");
    assert_eq!(fixture.userinfo(&tenant, &first["access_token"]).await.status, 401, "refused at UserInfo");
    assert_eq!(fixture.introspect(at, &first["access_token"]).await.json(), json!({ "active": false }));
    assert_eq!(
        fixture.userinfo(&tenant, &second["access_token"]).await.status,
        200,
        "the other access token is still active"
    );
    assert_done(&fixture.revoke(at, &first["access_token"]).await, "again");
    assert_eq!(fixture.refresh(at, &second["refresh_token"], &[]).await.status, 200, "so is the refresh token");
    // The row is deleted once the token has expired, and the token stays inactive.
    fixture.advance(3 * 86_400);
    let now = portico::base::time::Clock::now(fixture.clock.as_ref());
    let revoked = || fixture.rows_of(tenant.tenant.id).iter().filter(|row| row.starts_with("revoked_tokens")).count();
    assert_eq!(revoked(), 1);
    portico::jobs::sweep::sweep(&fixture.services.db, now, &|| false).unwrap();
    assert_eq!(revoked(), 0);
    assert_eq!(fixture.userinfo(&tenant, &first["access_token"]).await.status, 401);
}

/// a token of another client has no effect, and its answer equals that of a success.
#[actix_web::test]
async fn foreign_unknown_and_malformed_tokens_get_the_answer_of_success() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let twin = fixture.client(&tenant, refreshing("Twin"));
    let globex = fixture.globex.clone();
    let foreign = fixture.client(&globex, refreshing("Foreign"));
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let mut other_browser = fixture.signed_in(&globex).await;
    let others = fixture.tokens_for(&mut other_browser, (&globex, &foreign), &OFFLINE).await;
    let expired = fixture.tokens_for(&mut browser, at, &[("scope", "openid")]).await;
    let code = fixture.code_for(&mut browser, at, &[("scope", "openid")]).await;
    let throw_away = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let done = fixture.revoke(at, &throw_away["access_token"]).await;
    assert_done(&done, "success");
    let before = fixture.rows_of(tenant.tenant.id);
    let other_rows = fixture.rows_of(globex.tenant.id);
    let (head, _) = tokens["access_token"].as_str().unwrap().rsplit_once('.').unwrap();
    for (who, token, what) in [
        (&twin, tokens["access_token"].clone(), "another client's access token"),
        (&twin, tokens["refresh_token"].clone(), "another client's refresh token"),
        (&client, others["access_token"].clone(), "another tenant's access token"),
        (&client, others["refresh_token"].clone(), "another tenant's refresh token"),
        (&client, tokens["id_token"].clone(), "an ID token"),
        (&client, json!(code), "a code"),
        (&client, json!(client.client_secret), "a client secret"),
        (&client, json!(format!("{head}.AAAA")), "a forged access token"),
        (&client, json!("rubbish"), "rubbish"),
        (&client, json!("\u{1f600}"), "no ASCII"),
        (&client, json!("a".repeat(10_000)), "long"),
    ] {
        assert_eq!(fixture.revoke((&tenant, who), &token).await, done, "{what}");
        assert_eq!(fixture.rows_of(tenant.tenant.id), before, "{what}");
        assert_eq!(fixture.rows_of(globex.tenant.id), other_rows, "{what}");
    }
    // A wrong hint does not prevent that the token is found (RFC 7009, 2.1).
    for (token, hint) in [("access_token", "refresh_token"), ("refresh_token", "access_token"), ("access_token", "x")] {
        let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let fields = [("token", tokens[token].as_str().unwrap()), ("token_type_hint", hint)];
        let answer = fixture.send(fixture.client_request(&tenant, (&client, "/oauth2/revoke"), &fields)).await;
        assert_eq!(answer, done, "{hint}");
        assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401, "{hint}");
    }
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200, "no other token was revoked");
    fixture.advance(700);
    let before = fixture.rows_of(tenant.tenant.id);
    assert_eq!(fixture.revoke(at, &expired["access_token"]).await, done, "an expired token");
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "no row is written for it");
}

#[actix_web::test]
async fn clients_authenticate_as_at_the_token_endpoint() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let token = tokens["refresh_token"].as_str().unwrap();
    let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
    let uri = format!("{}/oauth2/revoke", tenant.path);
    let form = |more: &[(&'static str, &str)]| {
        let fields: Vec<(&str, &str)> = [("token", token)].into_iter().chain(more.iter().copied()).collect();
        Req::post(&uri, &fields)
    };
    for (req, error, what) in [
        (form(&[]), (401, "invalid_client"), "no client"),
        (form(&[("client_id", id)]), (401, "invalid_client"), "no secret"),
        (form(&[]).basic(id, "wrong"), (401, "invalid_client"), "a wrong secret"),
        (form(&[]).basic(API, &tenant.api_secret), (401, "invalid_client"), "an API's secret"),
        (
            form(&[("client_id", API), ("client_secret", &tenant.api_secret)]),
            (401, "invalid_client"),
            "a wrong secret in the form",
        ),
        (form(&[("client_secret", secret)]).basic(id, secret), (400, "invalid_request"), "two authentication methods"),
        (form(&[("token", "x")]).basic(id, secret), (400, "invalid_request"), "A-04: two tokens"),
        (Req::post(&uri, &[]).basic(id, secret), (400, "invalid_request"), "no token"),
        (Req::post(&uri, &[("token", "")]).basic(id, secret), (400, "invalid_request"), "an empty token"),
        (Req::post(format!("{uri}?token={token}"), &[]).basic(id, secret), (400, "invalid_request"), "in the query"),
    ] {
        assert_error(&fixture.send(req).await, error, what);
    }
    let refused = fixture.send(form(&[]).basic(id, "wrong")).await;
    assert_eq!(refused.header("www-authenticate"), Some("Basic realm=\"token\""), "RFC 6749, 5.2");
    let get = fixture.send(Req::get(&uri)).await;
    assert_eq!((get.status, get.header("allow")), (405, Some("POST, OPTIONS")));
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200, "nothing was revoked");
    assert_done(&fixture.send(form(&[("client_id", id), ("client_secret", secret)])).await, "by post");
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
    // A public client identifies itself by client_id; a script of its origin can read the answer.
    let public = &tenant.public;
    let tokens = fixture.tokens(&tenant, &OFFLINE).await;
    let fields = [("token", tokens["access_token"].as_str().unwrap())];
    let req =
        |origin: &str| fixture.client_request(&tenant, (public, "/oauth2/revoke"), &fields).header("origin", origin);
    let answer = fixture.send(req("https://evil.example")).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, None));
    let answer = fixture.send(req("https://app.example.com")).await;
    assert_eq!(answer.header("access-control-allow-origin"), Some("https://app.example.com"));
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
}

/// An access token without a grant belongs to its client (client_credentials) and is revoked by its `jti` alone.
#[actix_web::test]
async fn a_token_without_a_grant_is_revoked_by_its_jti() {
    use portico::base::crypto::digest::base64url;
    use portico::base::jose::Alg;
    use portico::oidc::tokens::AccessTokenClaims;

    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, ClientMetadata { resources: vec![API.into()], ..confidential("Service") });
    let at = (&tenant, &client);
    let keyring = &fixture.services.keyring;
    let key = fixture.services.db.read(tenant.tenant.id, |tx| keyring.signing_key(tx, Alg::Es256, START)).unwrap();
    let token = |sub: &str, jti: &str| -> Value {
        let now = fixture.now().timestamp();
        let claims = AccessTokenClaims {
            organization: Default::default(),
            iss: tenant.tenant.issuer().to_owned(),
            sub: sub.to_owned(),
            aud: vec![API.to_owned()],
            exp: now + 600,
            iat: now,
            jti: jti.to_owned(),
            client_id: client.client_id.clone(),
            scope: Some("read".to_owned()),
            auth_time: None,
            sid: None,
        };
        json!(portico::base::jose::sign(&key, "at+jwt", &claims).unwrap())
    };
    // The tenant's epoch and 16 bytes.
    let jti = |own: u8| base64url(&[&tenant.tenant.epoch.to_be_bytes()[..], &[own; 16]].concat());
    let (one, two) = (token(&client.client_id, &jti(1)), token(&client.client_id, &jti(2)));
    assert_eq!(jwt(one.as_str().unwrap()).1.get("auth_time"), None);
    let answer = fixture.introspect(at, &one).await.json();
    assert_eq!((&answer["active"], answer.get("sid"), answer.get("auth_time")), (&json!(true), None, None));
    assert_eq!(fixture.userinfo(&tenant, &one).await.status, 401, "a client_credentials token has no subject");
    let wrong = token("somebody", &jti(3));
    assert_eq!(
        fixture.introspect(at, &wrong).await.json(),
        json!({ "active": false }),
        "without a grant the subject must be the client"
    );
    assert_done(&fixture.revoke(at, &one).await, "by its jti");
    assert_eq!(fixture.introspect(at, &one).await.json(), json!({ "active": false }));
    assert_eq!(fixture.introspect(at, &two).await.json()["active"], true, "the other token is still active");
    fixture.delete_client(&tenant, &client);
    let by_api = [("token", two.as_str().unwrap()), ("client_id", API), ("client_secret", &tenant.api_secret)];
    let answer = fixture.send(Req::post(format!("{}/oauth2/introspect", tenant.path), &by_api)).await;
    assert_eq!(answer.json(), json!({ "active": false }), "its client was deleted");
}
