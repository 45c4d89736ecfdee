//! The token endpoint with the authorization_code grant (RFC 6749, 4.1.3): client authentication, code checks and the
//! token response.

use portico::accounts::AccountState;
use portico::oidc::clients::ClientMetadata;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::support::{API, Answer, Browser, Fixture, Req, TestClient, TestTenant, VERIFIER, confidential, jwt};

/// Returns a tenant, a confidential client without consent pages, and a signed-in browser.
async fn ready(fixture: &Fixture) -> (TestTenant, TestClient, Browser) {
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, confidential("Backend"));
    let browser = fixture.signed_in(&tenant).await;
    (tenant, client, browser)
}

fn token_uri(tenant: &TestTenant) -> String {
    format!("{}/oauth2/token", tenant.path)
}

/// Asserts a JSON error of RFC 6749, 5.2, with its required headers.
fn assert_error(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!(answer.status, status, "{what}: {}", answer.text());
    let body = answer.json();
    assert_eq!(body["error"], error, "{what}: {body}");
    assert_eq!(members(&body), ["error", "error_description"], "{what}");
    let description = body["error_description"].as_str().unwrap();
    assert!(description.bytes().all(|b| (0x20..0x7f).contains(&b) && b != b'"' && b != b'\\'), "{description}");
    assert_eq!(answer.header("content-type"), Some("application/json"), "{what}");
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{what}");
}

/// Returns the sorted member names of an object.
fn members(object: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

/// Percent-encodes every byte, which form encoding allows (RFC 6749, 2.3.1).
fn percent(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}

#[actix_web::test]
async fn a_client_without_a_registered_method_may_use_basic_or_post() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
    let uri = token_uri(&tenant);
    for way in ["basic raw", "basic form-encoded", "basic with its client_id in the form", "BASIC", "post"] {
        let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
        let mut fields = fixture.code_fields(&client, &code);
        let req = match way {
            "basic raw" => Req::post(&uri, &fields).basic(id, secret),
            "basic form-encoded" => Req::post(&uri, &fields).basic(&percent(id), &percent(secret)),
            "BASIC" => {
                let mut req = Req::post(&uri, &fields).basic(id, secret);
                let (_, value) = req.headers.last_mut().unwrap();
                *value = value.replace("Basic ", "BASIC ");
                req
            }
            "post" => {
                fields.extend([("client_id", id), ("client_secret", secret)]);
                Req::post(&uri, &fields)
            }
            _ => {
                fields.push(("client_id", id));
                Req::post(&uri, &fields).basic(id, secret)
            }
        };
        let answer = fixture.send(req).await;
        assert_eq!(answer.status, 200, "{way}: {}", answer.text());
    }
}

#[actix_web::test]
async fn a_registered_authentication_method_is_the_only_one_accepted() {
    let fixture = Fixture::new();
    let (tenant, _, mut browser) = ready(&fixture).await;
    for method in ["client_secret_basic", "client_secret_post"] {
        let client = fixture.client(
            &tenant,
            ClientMetadata { token_endpoint_auth_method: Some(method.into()), ..confidential("Bound") },
        );
        let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
        let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
        let fields = fixture.code_fields(&client, &code);
        let basic = Req::post(token_uri(&tenant), &fields).basic(id, secret);
        let post = [&fields[..], &[("client_id", id), ("client_secret", secret)]].concat();
        let post = Req::post(token_uri(&tenant), &post);
        let (wrong, right) = if method == "client_secret_basic" { (post, basic) } else { (basic, post) };
        assert_error(&fixture.send(wrong).await, (401, "invalid_client"), "the other method");
        assert_eq!(fixture.send(right).await.status, 200, "{method:?}");
    }
}

#[actix_web::test]
async fn failed_client_authentication_always_gets_the_same_answer() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
    let other = fixture.client(&tenant, confidential("Other"));
    let other_secret = other.client_secret.as_deref().unwrap();
    let foreign = &fixture.globex.confidential;
    let foreign_secret = foreign.client_secret.as_deref().unwrap();
    let last = if secret.ends_with('A') { 'B' } else { 'A' };
    let damaged = format!("{}{last}", &secret[..secret.len() - 1]);
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let fields = fixture.code_fields(&client, &code);
    let pairs = [
        (id, other_secret),
        (id, foreign_secret),
        (id, damaged.as_str()),
        (id, "wrong"),
        (id, &secret[..10]),
        (other.client_id.as_str(), secret),
        (foreign.client_id.as_str(), foreign_secret),
        (foreign.client_id.as_str(), secret),
        ("AAAAAAAAAAAAAAAAAAAAAA", secret),
        ("\u{1f600}", "x"),
        (tenant.public.client_id.as_str(), secret),
    ];
    let mut by_basic = Vec::new();
    let mut by_post = Vec::new();
    for (id, secret) in pairs {
        by_basic.push(fixture.send(Req::post(token_uri(&tenant), &fields).basic(id, secret)).await);
        let post = [&fields[..], &[("client_id", id), ("client_secret", secret)]].concat();
        by_post.push(fixture.send(Req::post(token_uri(&tenant), &post)).await);
    }
    // A confidential client without its secret, and an unknown client.
    for id in [id, "AAAAAAAAAAAAAAAAAAAAAA", foreign.client_id.as_str(), fixture.globex.public.client_id.as_str()] {
        by_post.push(fixture.send(Req::post(token_uri(&tenant), &[&fields[..], &[("client_id", id)]].concat())).await);
    }
    by_post.push(fixture.send(Req::post(token_uri(&tenant), &fields)).await);
    assert_error(&by_basic[0], (401, "invalid_client"), "basic");
    assert_error(&by_post[0], (401, "invalid_client"), "post");
    assert_eq!(by_basic[0].header("www-authenticate"), Some("Basic realm=\"token\""), "RFC 6749, 5.2");
    for (n, answer) in by_basic.iter().enumerate() {
        assert_eq!(answer, &by_basic[0], "pair {n}");
    }
    for (n, answer) in by_post.iter().enumerate() {
        assert_eq!(answer, &by_post[0], "pair {n}");
    }
    let answer = fixture.redeem(&tenant, &client, &code).await;
    assert_eq!(answer.status, 200, "the failed attempts did not use the code");
}

#[actix_web::test]
async fn two_authentication_methods_in_one_request_are_refused() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let (id, secret) = (client.client_id.as_str(), client.client_secret.as_deref().unwrap());
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let fields = fixture.code_fields(&client, &code);
    let with = |more: &[(&'static str, &str)]| {
        let form: Vec<(&str, &str)> = fields.iter().copied().chain(more.iter().copied()).collect();
        Req::post(token_uri(&tenant), &form)
    };
    for (req, what) in [
        (with(&[("client_id", id), ("client_secret", secret)]).basic(id, secret), "both"),
        (with(&[("client_secret", secret)]).basic(id, secret), "the secret twice"),
        (with(&[("client_id", "AAAAAAAAAAAAAAAAAAAAAA")]).basic(id, secret), "two clients"),
        (with(&[("client_id", id), ("client_secret", secret)]).bearer("x"), "another scheme"),
        (with(&[]).header("authorization", "Basic !!!"), "no base64"),
        (with(&[]).header("authorization", "Basic"), "nothing"),
        (with(&[]).header("authorization", "Basic bm9jb2xvbg=="), "no colon"),
    ] {
        assert_error(&fixture.send(req).await, (400, "invalid_request"), what);
    }
    assert_eq!(fixture.redeem(&tenant, &client, &code).await.status, 200);
}

#[actix_web::test]
async fn a_04_the_request_must_be_a_form_post_with_unique_parameters() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let fields = fixture.code_fields(&client, &code);
    for again in [("code", code.as_str()), ("grant_type", "authorization_code"), ("redirect_uri", "x"), ("x", "1")] {
        let doubled = if again.0 == "x" { vec![again, again] } else { vec![again] };
        let answer = fixture.redeem_with(&tenant, &client, &[&fields[..], &doubled].concat()).await;
        assert_error(&answer, (400, "invalid_request"), again.0);
    }
    let without = |name: &str| fields.iter().copied().filter(|(n, _)| *n != name).collect::<Vec<_>>();
    let with = |name: &'static str, value: &'static str| [&without(name)[..], &[(name, value)]].concat();
    for (fields, error, what) in [
        (without("grant_type"), "invalid_request", "no grant type"),
        (with("grant_type", ""), "invalid_request", "an empty grant type"),
        (with("grant_type", "password"), "unsupported_grant_type", "password"),
        (with("grant_type", "client_credentials"), "unauthorized_client", "a grant that the client may not use"),
        (with("grant_type", "refresh_token"), "invalid_request", "refresh_token without one"),
        (with("grant_type", "implicit"), "unsupported_grant_type", "implicit"),
        (without("code"), "invalid_request", "no code"),
        (with("code", "rubbish"), "invalid_grant", "rubbish"),
        (
            with("code", "pt_ac_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA000000"),
            "invalid_grant",
            "made up",
        ),
    ] {
        assert_error(&fixture.redeem_with(&tenant, &client, &fields).await, (400, error), what);
    }
    // Parameters in the query are ignored, and GET is refused.
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
    let secret = client.client_secret.as_deref().unwrap();
    let req = Req::post(format!("{}?{query}", token_uri(&tenant)), &[]).basic(&client.client_id, secret);
    assert_error(&fixture.send(req).await, (400, "invalid_request"), "query");
    let get = fixture.send(Req::get(format!("{}?{query}", token_uri(&tenant)))).await;
    assert_eq!((get.status, get.header("allow")), (405, Some("POST, OPTIONS")));
    // Every error is JSON, for any Accept header.
    for accept in ["text/html", "text/html,application/xhtml+xml", "*/*", "application/json"] {
        let mut json_body = Req::post(token_uri(&tenant), &[]).header("accept", accept);
        json_body.headers[0].1 = "application/json".into();
        json_body.body = b"{}".to_vec();
        let mut long = Req::post(token_uri(&tenant), &[]).header("accept", accept);
        long.body = vec![b'a'; 17 * 1024];
        let get = Req::get(token_uri(&tenant)).header("accept", accept);
        for (req, status) in [(json_body, 415), (long, 413), (get, 405)] {
            let answer = fixture.send(req).await;
            assert_eq!(answer.status, status, "{accept}: {}", answer.text());
            assert_eq!(answer.header("content-type"), Some("application/json"), "{accept} {status}");
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{accept} {status}");
        }
    }
    assert_eq!(fixture.redeem(&tenant, &client, &code).await.status, 200, "the failed requests did not use the code");
}

#[actix_web::test]
async fn the_redirect_uri_must_be_present_and_equal() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let code = fixture.code_for(&mut browser, (&tenant, client), &[]).await;
    let fields = fixture.code_fields(client, &code);
    for wrong in ["", "https://rp.example.com/other", "https://rp.example.com/cb", "https://rp.example.com/cb?keep=1&x"]
    {
        let mut fields: Vec<_> = fields.iter().copied().filter(|(name, _)| *name != "redirect_uri").collect();
        if !wrong.is_empty() {
            fields.push(("redirect_uri", wrong));
        }
        assert_error(&fixture.redeem_with(&tenant, client, &fields).await, (400, "invalid_grant"), wrong);
    }
    assert_eq!(fixture.redeem(&tenant, client, &code).await.status, 200);
}

#[actix_web::test]
async fn a_09_a_code_verifier_is_required_exactly_when_there_was_a_challenge() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let new = ClientMetadata { pkce: Some("optional".into()), ..confidential("Backend") };
    let client = fixture.client(&tenant, new);
    let mut browser = fixture.signed_in(&tenant).await;
    let without = [("code_challenge", ""), ("code_challenge_method", "")];
    let other = "x".repeat(43);
    let plain = crate::support::CHALLENGE;
    for (challenge, verifier, good) in [
        (true, Some(VERIFIER), true),
        (true, None, false),
        (true, Some(other.as_str()), false),
        (true, Some(plain), false),
        (true, Some(""), false),
        (false, None, true),
        (false, Some(VERIFIER), false),
    ] {
        let extra: &[(&str, &str)] = if challenge { &[] } else { &without };
        let code = fixture.code_for(&mut browser, (&tenant, &client), extra).await;
        let mut fields = fixture.code_fields(&client, &code);
        fields.retain(|(name, _)| *name != "code_verifier");
        fields.extend(verifier.map(|v| ("code_verifier", v)));
        let answer = fixture.redeem_with(&tenant, &client, &fields).await;
        let what = format!("challenge {challenge}, verifier {verifier:?}");
        if good {
            assert_eq!(answer.status, 200, "{what}: {}", answer.text());
        } else {
            assert_error(&answer, (400, "invalid_grant"), &what);
        }
    }
}

#[actix_web::test]
async fn a_08_and_a_10_a_code_is_bound_to_its_client_and_its_tenant() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let twin = fixture.client(&tenant, confidential("Twin"));
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let made_up = fixture.redeem(&tenant, &twin, "rubbish").await;
    assert_error(&made_up, (400, "invalid_grant"), "made up");
    assert_eq!(fixture.redeem(&tenant, &twin, &code).await, made_up, "refused to another client");
    let other = fixture.globex.clone();
    let foreign = fixture.client(&other, confidential("Foreign"));
    assert_eq!(fixture.redeem(&other, &foreign, &code).await, made_up, "refused at another tenant");
    let answer = fixture.redeem(&tenant, &client, &code).await;
    assert_eq!(answer.status, 200);
    // a used code that another client presents revokes nothing.
    assert_eq!(fixture.redeem(&tenant, &twin, &code).await, made_up);
    assert_eq!(fixture.userinfo(&tenant, &answer.json()["access_token"]).await.status, 200);
}

#[actix_web::test]
async fn a_code_expires_after_60_seconds() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    fixture.advance(60);
    assert_error(&fixture.redeem(&tenant, &client, &code).await, (400, "invalid_grant"), "at 60 s exactly");
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    fixture.advance(59);
    assert_eq!(fixture.redeem(&tenant, &client, &code).await.status, 200);
}

#[actix_web::test]
async fn a_11_a_valid_replay_revokes_the_grant_and_an_invalid_one_does_not() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    for later in [0, 30, 300] {
        let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
        let other = fixture.tokens_for(&mut browser, (&tenant, &client), &[]).await;
        let tokens = fixture.redeem(&tenant, &client, &code).await.json();
        fixture.advance(later);
        let fields = fixture.code_fields(&client, &code);
        let without = |name: &str| fields.iter().copied().filter(|(n, _)| *n != name).collect::<Vec<_>>();
        let x = "x".repeat(43);
        let wrong_verifier = [&without("code_verifier")[..], &[("code_verifier", x.as_str())]].concat();
        for invalid in [without("code_verifier"), without("redirect_uri"), wrong_verifier] {
            let answer = fixture.redeem_with(&tenant, &client, &invalid).await;
            assert_error(&answer, (400, "invalid_grant"), "an invalid replay");
        }
        let no_secret = fixture.send(Req::post(token_uri(&tenant), &fields).basic(&client.client_id, "wrong")).await;
        assert_error(&no_secret, (401, "invalid_client"), "without the secret");
        assert_eq!(
            fixture.userinfo(&tenant, &tokens["access_token"]).await.status,
            200,
            "{later}: the grant is not revoked"
        );
        assert_error(&fixture.redeem(&tenant, &client, &code).await, (400, "invalid_grant"), "a valid replay");
        assert_eq!(
            fixture.userinfo(&tenant, &tokens["access_token"]).await.status,
            401,
            "{later}: the grant is revoked"
        );
        assert_eq!(
            fixture.userinfo(&tenant, &other["access_token"]).await.status,
            200,
            "another grant is not affected"
        );
    }
}

#[actix_web::test]
async fn a_17_tenant_account_and_client_are_checked_again_at_the_exchange() {
    let invalid = (400, "invalid_grant");
    // The tenant is suspended, and resumed.
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    let answer = fixture.redeem(&tenant, &client, &code).await;
    assert_eq!((answer.status, &answer.json()["code"]), (404, &json!("tenant_not_found")));
    fixture.set_tenant_state(&tenant, TenantState::Active);
    assert_error(&fixture.redeem(&tenant, &client, &code).await, invalid, "resuming does not restore the grant");
    // The account is locked, unlocked, deleted.
    for states in [&[AccountState::Locked][..], &[AccountState::Locked, AccountState::Active], &[AccountState::Deleted]]
    {
        let fixture = Fixture::new();
        let (tenant, client, mut browser) = ready(&fixture).await;
        let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
        let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[]).await;
        for state in states {
            fixture.set_account_state(&tenant, "ada@example.com", *state);
        }
        assert_error(&fixture.redeem(&tenant, &client, &code).await, invalid, &format!("{states:?}"));
        assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401, "{states:?}");
    }
    // The client is deleted.
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[]).await;
    fixture.delete_client(&tenant, &client);
    assert_error(&fixture.redeem(&tenant, &client, &code).await, (401, "invalid_client"), "a deleted client");
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401);
}

#[actix_web::test]
async fn the_resource_parameter_narrows_the_audience() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let issuer = tenant.tenant.issuer().to_owned();
    let mut browser = fixture.signed_in(&tenant).await;
    let scope = [("scope", "openid read")];
    for (resources, audience, lifetime) in [
        (vec![], vec![API, &issuer], 120),
        (vec![API], vec![API], 120),
        (vec![issuer.as_str()], vec![issuer.as_str()], 600),
        (vec![issuer.as_str(), API, API], vec![API, &issuer], 120),
    ] {
        let code = fixture.code_for(&mut browser, (&tenant, client), &scope).await;
        let mut fields = fixture.code_fields(client, &code);
        fields.extend(resources.iter().map(|resource| ("resource", *resource)));
        let tokens = fixture.redeem_with(&tenant, client, &fields).await.json();
        let (_, claims) = jwt(tokens["access_token"].as_str().unwrap());
        assert_eq!(claims["aud"], json!(audience), "{resources:?}");
        assert_eq!(tokens["expires_in"], lifetime, "the shortest lifetime of its audiences");
        let userinfo = fixture.userinfo(&tenant, &tokens["access_token"]).await;
        assert_eq!(userinfo.status, if audience.contains(&issuer.as_str()) { 200 } else { 401 }, "{resources:?}");
    }
    let code = fixture.code_for(&mut browser, (&tenant, client), &scope).await;
    let mut fields = fixture.code_fields(client, &code);
    fields.push(("resource", "https://more.example.com"));
    let answer = fixture.redeem_with(&tenant, client, &fields).await;
    assert_error(&answer, (400, "invalid_target"), "a wider scope than granted");
    assert_eq!(fixture.redeem(&tenant, client, &code).await.status, 200, "the failed requests did not use the code");
}

#[actix_web::test]
async fn the_token_response_and_the_claims_of_its_tokens() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let auth_time = fixture.now().timestamp();
    fixture.advance(7);
    let code = fixture.code_for(&mut browser, (&tenant, client), &[("scope", "openid email read")]).await;
    fixture.advance(11);
    let now = fixture.now().timestamp();
    let answer = fixture.redeem(&tenant, client, &code).await;
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let body = answer.json();
    assert_eq!(members(&body), ["access_token", "expires_in", "id_token", "scope", "token_type"]);
    assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("Bearer"), &json!(120)));
    assert_eq!(body["scope"], "email openid read");

    let keys = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await.json();
    let kid_of = |alg: &str| {
        let found: Vec<&Value> = keys["keys"].as_array().unwrap().iter().filter(|k| k["alg"] == alg).collect();
        assert_eq!(found.len(), 1);
        assert!(["d", "p", "q", "dp", "dq", "qi"].iter().all(|part| found[0].get(part).is_none()));
        found[0]["kid"].clone()
    };
    let access_token = body["access_token"].as_str().unwrap();
    let (header, claims) = jwt(access_token);
    assert_eq!(header, json!({ "alg": "ES256", "kid": kid_of("ES256"), "typ": "at+jwt" }));
    let jti = claims["jti"].as_str().unwrap();
    assert_eq!(jti.len(), 43);
    let sid = claims["sid"].as_str().unwrap();
    assert_eq!(sid.len(), 22);
    assert_eq!(
        claims,
        json!({
            "iss": tenant.tenant.issuer(), "sub": tenant.sub, "aud": [API, tenant.tenant.issuer()],
            "iat": now, "exp": now + 120, "jti": jti, "client_id": client.client_id,
            "scope": "email openid read", "auth_time": auth_time, "sid": sid,
        })
    );
    let (header, claims) = jwt(body["id_token"].as_str().unwrap());
    assert_eq!(header, json!({ "alg": "RS256", "kid": kid_of("RS256"), "typ": "JWT" }));
    let sid = claims["sid"].as_str().unwrap();
    assert_eq!(sid.len(), 22);
    assert_eq!(
        claims,
        json!({
            "iss": tenant.tenant.issuer(), "sub": tenant.sub, "aud": client.client_id,
            "iat": now, "exp": now + 3600, "auth_time": auth_time, "amr": ["pwd"], "nonce": "a nonce",
            "at_hash": at_hash(access_token), "sid": sid,
            "email": "ada@example.com", "email_verified": true,
        })
    );
    // Each access token has its own jti, also within one session.
    let again = fixture.tokens_for(&mut browser, (&tenant, client), &[("scope", "openid email read")]).await;
    assert_ne!(jwt(again["access_token"].as_str().unwrap()).1["jti"], jti);
    // Without the scope openid there is no ID token.
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[("scope", "read")]).await;
    assert_eq!(tokens.get("id_token"), None);
}

/// Computes at_hash (OpenID Connect Core, 3.1.3.6).
fn at_hash(token: &str) -> String {
    use base64::Engine;
    use sha2::Digest;
    let hash = sha2::Sha256::digest(token.as_bytes());
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&hash[..16])
}

#[actix_web::test]
async fn claims_of_scopes_are_in_the_id_token_if_the_client_asks_for_them() {
    let fixture = Fixture::new();
    let (tenant, full, mut browser) = ready(&fixture).await;
    let new = ClientMetadata { id_token_claims: Some("conform".into()), ..confidential("Conform") };
    let conform = fixture.client(&tenant, new);
    let scope = [("scope", "openid profile email address phone")];
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &full), &scope).await;
    let (_, claims) = jwt(tokens["id_token"].as_str().unwrap());
    let userinfo = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    for (name, value) in userinfo.as_object().unwrap() {
        assert_eq!(&claims[name], value, "{name}");
    }
    assert!(userinfo.as_object().unwrap().len() > 6);
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &conform), &scope).await;
    let (_, claims) = jwt(tokens["id_token"].as_str().unwrap());
    assert_eq!(members(&claims), ["amr", "at_hash", "aud", "auth_time", "exp", "iat", "iss", "nonce", "sid", "sub"]);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.json(), userinfo);
}

#[actix_web::test]
async fn the_tenant_sets_the_lifetimes_of_tokens() {
    let fixture = Fixture::new();
    let (tenant, client, mut browser) = ready(&fixture).await;
    fixture.set_tenant(&tenant, "token.access", "5min");
    fixture.set_tenant(&tenant, "token.id", "2min");
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[]).await;
    let now = fixture.now().timestamp();
    assert_eq!(tokens["expires_in"], 300);
    assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).1["exp"], now + 300);
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1["exp"], now + 120);
}
