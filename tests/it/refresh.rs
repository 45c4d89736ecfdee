//! The refresh token grant (RFC 6749, 6): which requests receive refresh tokens, rotation, reuse detection and
//! revocation.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::connection::SimpleConnection;
use portico::accounts::AccountState;
use portico::oidc::clients::ClientMetadata;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::support::engine::connect;
use crate::support::{API, Answer, Browser, Fixture, Req, TestClient, TestTenant, confidential, jwt, refreshing};

const DAY: u64 = 86_400;
const OFFLINE: [(&str, &str); 1] = [("scope", "openid email offline_access")];
const INVALID: (u16, &str) = (400, "invalid_grant");

/// Returns a tenant, a client that may refresh, and a signed-in browser.
async fn ready(fixture: &Fixture) -> (TestTenant, TestClient, Browser) {
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, refreshing("Backend"));
    let browser = fixture.signed_in(&tenant).await;
    (tenant, client, browser)
}

fn assert_error(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!((answer.status, &answer.json()["error"]), (status, &json!(error)), "{what}: {}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
}

/// Refreshes, asserts success and returns the token response.
async fn refreshed(fixture: &Fixture, at: (&TestTenant, &TestClient), tokens: &Value) -> Value {
    let answer = fixture.refresh(at, &tokens["refresh_token"], &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

async fn sign_out(fixture: &Fixture, tenant: &TestTenant, browser: &mut Browser) {
    let answer = browser.send(fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    assert!(answer.status < 400, "{}", answer.text());
}

fn claims_of(tokens: &Value, token: &str) -> Value {
    jwt(tokens[token].as_str().unwrap()).1
}

#[actix_web::test]
async fn refresh_tokens_are_issued_by_grant_type_scope_and_online_refresh() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let without = ClientMetadata { grant_types: vec!["authorization_code".into()], ..confidential("No refresh") };
    let plain = fixture.client(&tenant, without);
    let code = fixture.client(&tenant, refreshing("Refresh"));
    let online = fixture.client(&tenant, ClientMetadata { online_refresh: true, ..refreshing("Online") });
    for (client, scope, granted, given) in [
        (&plain, "openid offline_access", "openid", false),
        (&plain, "email offline_access", "email", false),
        (&code, "openid", "openid", false),
        (&code, "openid offline_access", "offline_access openid", true),
        (&code, "email", "email", true),
        (&online, "openid", "openid", true),
        (&online, "openid offline_access", "offline_access openid", true),
    ] {
        let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[("scope", scope)]).await;
        assert_eq!(tokens["scope"], granted, "{scope}");
        assert_eq!(tokens.get("refresh_token").is_some(), given, "{scope}");
    }
    // a client without the grant type is refused, even with a valid refresh token.
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &code), &OFFLINE).await;
    let answer = fixture.refresh((&tenant, &plain), &tokens["refresh_token"], &[]).await;
    assert_error(&answer, (400, "unauthorized_client"), "not registered for it (A-06)");
    refreshed(&fixture, (&tenant, &code), &tokens).await;
}

#[actix_web::test]
async fn offline_access_needs_its_own_consent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.tokens_for(&mut browser, at, &[("scope", "openid email"), ("resource", tenant.tenant.issuer())]).await;
    let scope = [("scope", "openid email offline_access"), ("resource", tenant.tenant.issuer())];
    let silent = fixture.authorize(&mut browser, at, &[&scope[..], &[("prompt", "none")]].concat()).await;
    assert_eq!(silent.location_query()["error"], "consent_required", "offline_access was not consented to");
    let answer = fixture.authorize(&mut browser, at, &scope).await;
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("Your data while you are away, even after you sign out"), "{}", page.text());
    let denied = fixture.decide(&mut browser, &tenant, (&page, "deny")).await;
    assert_eq!(denied.location_query()["error"], "access_denied");
    let tokens = fixture.tokens_for(&mut browser, at, &scope).await;
    assert!(tokens["refresh_token"].as_str().unwrap().starts_with("pt_rt_"));
    let silent = fixture.authorize(&mut browser, at, &[&scope[..], &[("prompt", "none")]].concat()).await;
    assert!(silent.location_query().contains_key("code"), "the consent is remembered");
}

#[actix_web::test]
async fn a_refresh_returns_new_tokens_and_an_id_token_of_the_first_sign_in() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let auth_time = fixture.now().timestamp();
    fixture.advance(5);
    let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    fixture.advance(3_600);
    let now = fixture.now().timestamp();
    let answer = fixture.refresh(at, &first["refresh_token"], &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let second = answer.json();
    let names: Vec<&str> = second.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token"]);
    assert_eq!(second["scope"], "email offline_access openid");
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    let (old, new) = (claims_of(&first, "id_token"), claims_of(&second, "id_token"));
    for name in ["iss", "sub", "aud", "auth_time", "amr", "sid", "email", "email_verified"] {
        assert_eq!(new[name], old[name], "{name} is unchanged (OpenID Connect Core, 12.2)");
    }
    assert_eq!((&new["iat"], &new["exp"]), (&json!(now), &json!(now + 3_600)));
    assert_eq!((&new["auth_time"], new.get("nonce")), (&json!(auth_time), None));
    assert_ne!(new["at_hash"], old["at_hash"]);
    let (old, new) = (claims_of(&first, "access_token"), claims_of(&second, "access_token"));
    for name in ["iss", "sub", "aud", "client_id", "scope", "auth_time", "sid"] {
        assert_eq!(new[name], old[name], "{name}");
    }
    assert_eq!((&new["iat"], &new["exp"]), (&json!(now), &json!(now + 600)));
    assert_ne!(new["jti"], old["jti"]);
    assert_eq!(fixture.userinfo(&tenant, &second["access_token"]).await.status, 200);
    // Without the scope openid there is no ID token.
    let plain = fixture.tokens_for(&mut browser, at, &[("scope", "email")]).await;
    assert_eq!(refreshed(&fixture, at, &plain).await.get("id_token"), None);
}

#[actix_web::test]
async fn a_sid_belongs_to_one_session_and_one_client() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let other = fixture.client(&tenant, refreshing("Other"));
    let first = fixture.tokens_for(&mut browser, (&tenant, &client), &OFFLINE).await;
    let sid = claims_of(&first, "id_token")["sid"].clone();
    assert_eq!(claims_of(&first, "access_token")["sid"], sid);
    let again = fixture.tokens_for(&mut browser, (&tenant, &client), &OFFLINE).await;
    assert_eq!(claims_of(&again, "id_token")["sid"], sid, "the sid is stable during a session");
    let page = fixture.authorize(&mut browser, (&tenant, &client), &[("prompt", "login")]).await;
    let page = browser.follow(&fixture, page).await;
    fixture.sign_in_at(&mut browser, &tenant, &page).await;
    let again = fixture.tokens_for(&mut browser, (&tenant, &client), &OFFLINE).await;
    assert_eq!(claims_of(&again, "id_token")["sid"], sid, "also after the same user signs in again");
    let elsewhere = fixture.tokens_for(&mut browser, (&tenant, &other), &OFFLINE).await;
    assert_ne!(claims_of(&elsewhere, "id_token")["sid"], sid, "another client has another sid");
    let mut second = fixture.signed_in(&tenant).await;
    let elsewhere = fixture.tokens_for(&mut second, (&tenant, &client), &OFFLINE).await;
    assert_ne!(claims_of(&elsewhere, "id_token")["sid"], sid, "another session has another sid");
    assert_eq!(claims_of(&refreshed(&fixture, (&tenant, &client), &first).await, "id_token")["sid"], sid);
}

#[actix_web::test]
async fn a_15_reuse_of_a_refresh_token_revokes_the_family_and_the_grant() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    for (later, used) in [(0, 0), (1, 1), (3_600, 0), (3_600, 2)] {
        let other = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let mut family = vec![fixture.tokens_for(&mut browser, at, &OFFLINE).await];
        for n in 0..3 {
            family.push(refreshed(&fixture, at, &family[n]).await);
        }
        fixture.advance(later);
        let leaf = refreshed(&fixture, at, &family[3]).await;
        assert_error(&fixture.refresh(at, &family[used]["refresh_token"], &[]).await, INVALID, "a used token");
        assert_error(&fixture.refresh(at, &leaf["refresh_token"], &[]).await, INVALID, "its successor is revoked too");
        for tokens in family.iter().chain([&leaf]) {
            assert_eq!(
                fixture.userinfo(&tenant, &tokens["access_token"]).await.status,
                401,
                "every access token of the grant is revoked"
            );
        }
        refreshed(&fixture, at, &other).await;
    }
}

/// an attempt by another client revokes nothing and gets the same bytes as a made-up token.
#[actix_web::test]
async fn a_10_a_refresh_token_is_bound_to_its_client_and_its_tenant() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let twin = fixture.client(&tenant, refreshing("Twin"));
    let globex = fixture.globex.clone();
    let foreign = fixture.client(&globex, refreshing("Foreign"));
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let used = tokens["refresh_token"].clone();
    let made_up = fixture.refresh((&tenant, &twin), &json!("made up"), &[]).await;
    assert_error(&made_up, INVALID, "made up");
    assert_eq!(fixture.refresh((&tenant, &twin), &used, &[]).await, made_up, "refused to another client");
    assert_eq!(fixture.refresh((&globex, &foreign), &used, &[]).await, made_up, "refused at another tenant (A-31)");
    let next = refreshed(&fixture, at, &tokens).await;
    // A used refresh token gets the same answer.
    assert_eq!(fixture.refresh((&tenant, &twin), &used, &[]).await, made_up);
    assert_eq!(fixture.refresh((&globex, &foreign), &used, &[]).await, made_up);
    let wrong = [("grant_type", "refresh_token"), ("refresh_token", used.as_str().unwrap())];
    let no_secret = fixture.send(Req::post(format!("{}/oauth2/token", tenant.path), &wrong)).await;
    assert_error(&no_secret, (401, "invalid_client"), "without client authentication");
    assert_eq!(fixture.userinfo(&tenant, &next["access_token"]).await.status, 200, "nothing was revoked");
    let text = next["refresh_token"].as_str().unwrap();
    for damaged in [&text[..text.len() - 1], &format!("{text}x"), &text.replace("pt_rt_", "pt_ac_")] {
        assert_eq!(fixture.refresh(at, &json!(damaged), &[]).await, made_up, "A-26: the whole token is compared");
    }
    let next = refreshed(&fixture, at, &next).await;
    assert_eq!(fixture.refresh(at, &used, &[]).await, made_up, "reuse by its own client gets the same bytes");
    assert_error(&fixture.refresh(at, &next["refresh_token"], &[]).await, INVALID, "the family is revoked");
}

/// a token of another type is not accepted as a refresh token, nor a refresh token as another type.
#[actix_web::test]
async fn a_19_a_refresh_token_is_not_another_token_type() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    assert_eq!(
        fixture.userinfo(&tenant, &tokens["refresh_token"]).await.status,
        401,
        "not accepted as an access token"
    );
    let as_code = fixture.redeem(&tenant, &client, tokens["refresh_token"].as_str().unwrap()).await;
    assert_error(&as_code, INVALID, "as a code");
    let code = fixture.code_for(&mut browser, at, &OFFLINE).await;
    for (wrong, what) in [
        (json!(code), "a code"),
        (tokens["access_token"].clone(), "an access token"),
        (tokens["id_token"].clone(), "an ID token"),
        (json!(client.client_secret), "a client secret"),
        (json!(browser.cookie("portico-session", "").unwrap()), "a session secret"),
    ] {
        assert_error(&fixture.refresh(at, &wrong, &[]).await, INVALID, what);
    }
    let answer = fixture.redeem_with(&tenant, &client, &[("grant_type", "refresh_token")]).await;
    assert_error(&answer, (400, "invalid_request"), "no token");
    let token = tokens["refresh_token"].as_str().unwrap();
    let twice = [("grant_type", "refresh_token"), ("refresh_token", token), ("refresh_token", token)];
    assert_error(&fixture.redeem_with(&tenant, &client, &twice).await, (400, "invalid_request"), "A-04: twice");
    refreshed(&fixture, at, &tokens).await;
}

#[actix_web::test]
async fn a_18_scope_and_audience_can_only_be_narrowed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let issuer = tenant.tenant.issuer().to_owned();
    let mut browser = fixture.signed_in(&tenant).await;
    let scope = [("scope", "openid email read offline_access")];
    let mut tokens = fixture.tokens_for(&mut browser, at, &scope).await;
    for (extra, error) in [
        (&[("scope", "openid phone")][..], "invalid_scope"),
        (&[("scope", "openid email read offline_access phone")], "invalid_scope"),
        (&[("scope", "admin")], "invalid_scope"),
        (&[("scope", "a\"b")], "invalid_scope"),
        (&[("scope", " ")], "invalid_scope"),
        (&[("resource", "https://more.example.com")], "invalid_target"),
        (&[("resource", API), ("resource", "https://more.example.com")], "invalid_target"),
    ] {
        let answer = fixture.refresh(at, &tokens["refresh_token"], extra).await;
        assert_error(&answer, (400, error), &format!("{extra:?}"));
    }
    for (extra, scope, audience) in [
        (&[("scope", "openid")][..], "openid", vec![API, &issuer]),
        (&[("scope", "read"), ("resource", API)], "read", vec![API]),
        (&[("resource", &issuer), ("scope", "")], "email offline_access openid read", vec![issuer.as_str()]),
        (&[], "email offline_access openid read", vec![API, &issuer]),
    ] {
        let answer = fixture.refresh(at, &tokens["refresh_token"], extra).await;
        assert_eq!(answer.status, 200, "the refused refreshes did not use the token; {extra:?}: {}", answer.text());
        tokens = answer.json();
        assert_eq!(tokens["scope"], scope, "{extra:?}");
        let claims = claims_of(&tokens, "access_token");
        assert_eq!((&claims["scope"], &claims["aud"]), (&json!(scope), &json!(audience)), "{extra:?}");
        assert_eq!(tokens.get("id_token").is_some(), scope.contains("openid"));
        assert_eq!(claims_of(&tokens, "access_token")["aud"], json!(audience));
    }
}

#[actix_web::test]
async fn a_17_a_deleted_resource_server_is_removed_from_the_audience() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let mut browser = fixture.signed_in(&tenant).await;
    let both = fixture.tokens_for(&mut browser, at, &[("scope", "openid read offline_access")]).await;
    let only = fixture.tokens_for(&mut browser, at, &[("scope", "read offline_access")]).await;
    let (id, op) = (tenant.tenant.id, fixture.op(&tenant));
    let delete = portico::oidc::resource_servers::manage::delete;
    assert!(fixture.services.db.write(id, move |wtx| delete(&op, wtx, API)).unwrap());
    let tokens = refreshed(&fixture, at, &both).await;
    assert_eq!(claims_of(&tokens, "access_token")["aud"], json!([tenant.tenant.issuer()]));
    assert_error(
        &fixture.refresh(at, &only["refresh_token"], &[]).await,
        (400, "invalid_target"),
        "no audience is left",
    );
    // A new resource server with the same identifier has no consent.
    fixture.api(&tenant, API, &["read"]);
    assert_error(&fixture.refresh(at, &only["refresh_token"], &[]).await, INVALID, "another API of that name");
}

#[actix_web::test]
async fn the_tenant_sets_the_idle_and_absolute_lifetimes_of_refresh_tokens() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    fixture.advance(30 * DAY);
    assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, INVALID, "idle for 30 days exactly");
    let mut browser = fixture.signed_in(&tenant).await;
    let mut tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    for _ in 0..6 {
        fixture.advance(30 * DAY - 1);
        tokens = refreshed(&fixture, at, &tokens).await;
    }
    fixture.advance(5);
    tokens = refreshed(&fixture, at, &tokens).await;
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
    fixture.advance(1);
    assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, INVALID, "180 days after the first");
    assert_eq!(
        fixture.userinfo(&tenant, &tokens["access_token"]).await.status,
        200,
        "the last access token outlives the refresh token"
    );
    fixture.advance(599);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401, "until it expires");
    fixture.set_tenant(&tenant, "refresh.idle", "1h");
    fixture.set_tenant(&tenant, "refresh.absolute", "90min");
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    fixture.advance(3_599);
    let tokens = refreshed(&fixture, at, &tokens).await;
    fixture.advance(1_800);
    let tokens = refreshed(&fixture, at, &tokens).await;
    fixture.advance(1);
    assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, INVALID, "90 minutes after the first");
}

#[actix_web::test]
async fn without_offline_access_the_family_ends_with_the_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let online = fixture.client(&tenant, ClientMetadata { online_refresh: true, ..refreshing("Online") });
    let at = (&tenant, &online);
    let scopes: [&[(&str, &str)]; 2] = [&[("scope", "openid email")], &[("scope", "email")]];
    for scope in scopes {
        // After sign-out.
        let mut browser = fixture.signed_in(&tenant).await;
        let short = fixture.tokens_for(&mut browser, at, scope).await;
        let offline = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let short = refreshed(&fixture, at, &short).await;
        sign_out(&fixture, &tenant, &mut browser).await;
        assert_error(&fixture.refresh(at, &short["refresh_token"], &[]).await, INVALID, "signed out");
        assert_eq!(fixture.userinfo(&tenant, &short["access_token"]).await.status, 401);
        assert_eq!(
            fixture.userinfo(&tenant, &offline["access_token"]).await.status,
            200,
            "offline access is not affected"
        );
        let offline = refreshed(&fixture, at, &offline).await;
        // Idle: background refreshes do not count as use of the session.
        let mut browser = fixture.signed_in(&tenant).await;
        let mut short = fixture.tokens_for(&mut browser, at, scope).await;
        for _ in 0..11 {
            fixture.advance(3_600);
            short = refreshed(&fixture, at, &short).await;
        }
        fixture.advance(3_600);
        assert_error(&fixture.refresh(at, &short["refresh_token"], &[]).await, INVALID, "idle");
        // After the absolute lifetime of the session.
        fixture.set_tenant(&tenant, "session.absolute", "2h");
        let mut browser = fixture.signed_in(&tenant).await;
        let short = fixture.tokens_for(&mut browser, at, scope).await;
        fixture.advance(7_199);
        let short = refreshed(&fixture, at, &short).await;
        fixture.advance(1);
        assert_error(&fixture.refresh(at, &short["refresh_token"], &[]).await, INVALID, "past its absolute lifetime");
        fixture.set_tenant(&tenant, "session.absolute", "7d");
        // The sweep deletes the session; offline access is not affected.
        fixture.advance(20 * DAY);
        let now = portico::base::time::Clock::now(fixture.clock.as_ref());
        assert!(portico::jobs::sweep::sweep(&fixture.services.db, now, &|| false).unwrap() > 0);
        refreshed(&fixture, at, &offline).await;
    }
}

/// A-17, P-03: a change to the account, the client or the tenant revokes the refresh token at once.
#[actix_web::test]
async fn a_17_account_client_and_tenant_are_checked_at_each_refresh() {
    type Change = fn(&Fixture, &TestTenant, &TestClient);
    let changes: [(&str, Change, (u16, &str)); 8] = [
        ("locked", |f, t, _| f.set_account_state(t, "ada@example.com", AccountState::Locked), INVALID),
        (
            "locked and unlocked",
            |f, t, _| {
                f.set_account_state(t, "ada@example.com", AccountState::Locked);
                f.set_account_state(t, "ada@example.com", AccountState::Active);
            },
            INVALID,
        ),
        ("deleted", |f, t, _| f.set_account_state(t, "ada@example.com", AccountState::Deleted), INVALID),
        ("a new password", |f, t, _| f.set_password(t, "ada@example.com", "another good password"), INVALID),
        ("no longer verified", |f, t, _| f.set_claims(t, "ada@example.com", &[("email_verified", "false")]), INVALID),
        (
            "suspended and resumed",
            |f, t, _| {
                f.set_tenant_state(t, TenantState::Suspended);
                f.set_tenant_state(t, TenantState::Active);
            },
            INVALID,
        ),
        ("a deleted client", |f, t, c| f.delete_client(t, c), (401, "invalid_client")),
        (
            "the client's grant type removed",
            |f, _, c| {
                let sql = format!(
                    "UPDATE clients SET document = replace(document, ',\"refresh_token\"', '') WHERE client_id = '{}'",
                    c.client_id
                );
                connect(f.dir.path()).batch_execute(&sql).unwrap();
            },
            (400, "unauthorized_client"),
        ),
    ];
    for (what, change, error) in changes {
        let fixture = Fixture::new();
        let (tenant, client, mut browser) = ready(&fixture).await;
        let at = (&tenant, &client);
        let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let tokens = refreshed(&fixture, at, &tokens).await;
        change(&fixture, &tenant, &client);
        assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, error, what);
    }
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &OFFLINE).await;
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    let answer = fixture.refresh((&tenant, &client), &tokens["refresh_token"], &[]).await;
    assert_eq!((answer.status, &answer.json()["code"]), (404, &json!("tenant_not_found")));
}

#[actix_web::test]
async fn a_17_withdrawn_consent_revokes_the_refresh_token() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let tokens = refreshed(&fixture, at, &tokens).await;
    let code = fixture.code_for(&mut browser, at, &OFFLINE).await;
    fixture.withdraw_consent(&tenant, &tenant.confidential);
    assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, INVALID, "withdrawn");
    assert_error(&fixture.redeem(&tenant, at.1, &code).await, INVALID, "a code is refused too");
    // Consent that is asked for at each request is not stored, so it is not checked at a refresh.
    let native = ClientMetadata {
        client_name: "Native".into(),
        redirect_uris: vec!["http://127.0.0.1/cb".into()],
        token_endpoint_auth_method: Some("none".into()),
        grant_types: vec!["authorization_code".into(), "refresh_token".into()],
        ..ClientMetadata::default()
    };
    let native = fixture.client(&tenant, native);
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &native), &OFFLINE).await;
    refreshed(&fixture, (&tenant, &native), &tokens).await;
}

/// refresh tokens belong to the grant of their code.
#[actix_web::test]
async fn a_11_a_replayed_code_revokes_the_refresh_tokens_issued_for_it() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let code = fixture.code_for(&mut browser, at, &OFFLINE).await;
    let tokens = fixture.redeem(&tenant, &client, &code).await.json();
    let tokens = refreshed(&fixture, at, &tokens).await;
    fixture.advance(40);
    assert_error(&fixture.redeem(&tenant, &client, &code).await, INVALID, "the replayed code");
    assert_error(&fixture.refresh(at, &tokens["refresh_token"], &[]).await, INVALID, "the family is revoked");
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
}

#[actix_web::test]
async fn within_the_grace_period_a_repeated_refresh_returns_the_same_successor() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let own = fixture.client(&tenant, ClientMetadata { refresh_grace: Some(10), ..refreshing("Grace") });
    let tenants = fixture.client(&tenant, refreshing("Tenant's grace, 10 s by default"));
    let none = fixture.client(&tenant, ClientMetadata { refresh_grace: Some(0), ..refreshing("No grace") });
    let mut browser = fixture.signed_in(&tenant).await;
    for client in [&own, &tenants] {
        let at = (&tenant, client);
        let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let lost = refreshed(&fixture, at, &first).await;
        fixture.advance(9);
        let again = refreshed(&fixture, at, &first).await;
        assert_eq!(again["refresh_token"], lost["refresh_token"], "the same successor");
        assert_ne!(again["access_token"], lost["access_token"], "a new access token");
        assert_eq!(fixture.introspect(at, &first["refresh_token"]).await.json(), json!({ "active": false }));
        let seen = fixture.introspect(at, &lost["refresh_token"]).await.json();
        assert_eq!(seen["active"], true, "one refresh token is active");
        let next = refreshed(&fixture, at, &again).await;
        // The successor was used, so the client received the first answer.
        assert_error(&fixture.refresh(at, &first["refresh_token"], &[]).await, INVALID, "the successor was used");
        assert_error(&fixture.refresh(at, &next["refresh_token"], &[]).await, INVALID, "the family is revoked");

        // The repeat does not extend the grace period.
        let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let next = refreshed(&fixture, at, &first).await;
        fixture.advance(6);
        refreshed(&fixture, at, &first).await;
        fixture.advance(4);
        assert_error(&fixture.refresh(at, &first["refresh_token"], &[]).await, INVALID, "at 10 s exactly");
        assert_error(&fixture.refresh(at, &next["refresh_token"], &[]).await, INVALID, "the family is revoked");

        // The grace period applies to the token's own client only, and all checks apply.
        let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
        let next = refreshed(&fixture, at, &first).await;
        assert_error(&fixture.refresh((&tenant, &none), &first["refresh_token"], &[]).await, INVALID, "another client");
        let wide = fixture.refresh(at, &first["refresh_token"], &[("scope", "phone")]).await;
        assert_error(&wide, (400, "invalid_scope"), "A-18");
        refreshed(&fixture, at, &next).await;
    }
    fixture.set_tenant(&tenant, "refresh.grace", "0s");
    let at = (&tenant, &tenants);
    let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    refreshed(&fixture, at, &first).await;
    assert_error(&fixture.refresh(at, &first["refresh_token"], &[]).await, INVALID, "the tenant has no grace period");
    // The clock of the node that answered the first request may be ahead of the other node's clock.
    let at = (&tenant, &none);
    let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    fixture.advance(2);
    let next = refreshed(&fixture, at, &first).await;
    fixture.clock.turn_back(Duration::from_secs(2));
    assert_error(&fixture.refresh(at, &first["refresh_token"], &[]).await, INVALID, "the client has no grace period");
    assert_error(&fixture.refresh(at, &next["refresh_token"], &[]).await, INVALID, "the family is revoked");
}

/// Returns the text of a refresh token with another generation, or with the MAC of another one.
fn forged(token: &Value, change: impl FnOnce(&mut [u8])) -> Value {
    let text = token.as_str().unwrap();
    let mut secret = URL_SAFE_NO_PAD.decode(&text[29..77]).unwrap();
    change(&mut secret);
    let head = format!("{}{}", &text[..29], URL_SAFE_NO_PAD.encode(secret));
    let mut rest = crc32fast::hash(head.as_bytes());
    let mut sum = [0; 6];
    for digit in sum.iter_mut().rev() {
        *digit = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(rest % 62) as usize];
        rest /= 62;
    }
    json!(format!("{head}{}", std::str::from_utf8(&sum).unwrap()))
}

/// family and generation are proved by the MAC. A token that was made up, with a right checksum, is unknown and
/// revokes nothing.
#[actix_web::test]
async fn a_26_a_refresh_token_with_another_generation_or_family_is_unknown() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let at = (&tenant, &client);
    let first = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let second = refreshed(&fixture, at, &first).await;
    let token = &second["refresh_token"];
    assert_eq!(&forged(token, |_| ()), token, "the unchanged token is made again");
    for (what, made_up) in [
        ("an earlier generation", forged(token, |secret| secret[19] -= 1)),
        ("a later generation", forged(token, |secret| secret[19] += 1)),
        ("another family", forged(token, |secret| secret[3] ^= 1)),
        ("another MAC", forged(token, |secret| secret[35] ^= 1)),
    ] {
        assert_error(&fixture.refresh(at, &made_up, &[]).await, INVALID, what);
        assert_eq!(fixture.introspect(at, &made_up).await.json(), json!({ "active": false }), "{what}");
        assert_eq!(fixture.revoke(at, &made_up).await.status, 200, "{what}");
    }
    refreshed(&fixture, at, &second).await;
}

/// Refresh tokens that versions before the families stored work until they are first rotated; then their family starts.
#[actix_web::test]
async fn a_15_stored_refresh_tokens_are_rotated_into_a_family() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for repeated in ["current", "used"] {
        let client = fixture.client(&tenant, refreshing(repeated));
        let at = (&tenant, &client);
        let stored = fixture.stored_refresh_tokens(&mut browser, at).await;
        let (used, current) = (json!(stored.used.expose()), json!(stored.current.expose()));
        let seen = fixture.introspect(at, &current).await.json();
        assert_eq!((&seen["active"], seen["iat"].is_i64()), (&json!(true), true));
        assert_eq!(fixture.introspect(at, &used).await.json(), json!({ "active": false }));
        let presented = if repeated == "used" { &used } else { &current };
        let first = fixture.refresh(at, presented, &[]).await;
        assert_eq!(first.status, 200, "within the grace period: {}", first.text());
        let again = refreshed(&fixture, at, &json!({ "refresh_token": current })).await;
        assert_eq!(again["refresh_token"], first.json()["refresh_token"], "the same successor");
        let second = refreshed(&fixture, at, &again).await;
        fixture.advance(3_600);
        let third = refreshed(&fixture, at, &second).await;
        assert_error(&fixture.refresh(at, &used, &[]).await, INVALID, "reuse of the oldest token");
        assert_error(&fixture.refresh(at, &third["refresh_token"], &[]).await, INVALID, "the family is revoked");
        browser = fixture.signed_in(&tenant).await;
    }
}

#[actix_web::test]
async fn public_clients_refresh_by_client_id_and_may_read_the_answer_cross_origin() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let script = ClientMetadata {
        client_name: "Script".into(),
        redirect_uris: vec!["https://spa.example.com/cb".into()],
        token_endpoint_auth_method: Some("none".into()),
        first_party: true,
        grant_types: vec!["authorization_code".into(), "refresh_token".into()],
        ..ClientMetadata::default()
    };
    let client = fixture.client(&tenant, script);
    let at = (&tenant, &client);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, at, &OFFLINE).await;
    let tokens = refreshed(&fixture, at, &tokens).await;
    let fields = [("grant_type", "refresh_token"), ("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    let req = fixture.client_request(&tenant, (&client, "/oauth2/token"), &fields);
    let answer = fixture.send(req.header("origin", "https://spa.example.com")).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, Some("https://spa.example.com")));
}
