//! UserInfo (OpenID Connect Core, 5.3): accepted tokens, errors and claims.

use portico::accounts::AccountState;
use serde_json::{Value, json};

use crate::support::{API, Answer, Fixture, Req, TestTenant, confidential};

fn uri(tenant: &TestTenant) -> String {
    format!("{}/oauth2/userinfo", tenant.path)
}

fn assert_refused(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!(answer.status, status, "{what}: {}", answer.text());
    assert_eq!(answer.json()["error"], error, "{what}");
    let challenge = answer.header("www-authenticate").unwrap();
    assert!(challenge.starts_with(&format!("Bearer error=\"{error}\", error_description=\"")), "{what}: {challenge}");
    assert_eq!(answer.header("content-type"), Some("application/json"), "{what}");
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
}

#[actix_web::test]
async fn the_access_token_is_sent_once_by_header_or_by_form() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let tokens = fixture.tokens(&tenant, &[]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let bare_post = Req::get(uri(&tenant)).method(actix_web::http::Method::POST);
    let mut empty_typed = Req::post(uri(&tenant), &[]);
    empty_typed.body.clear();
    for (req, what) in [
        (Req::get(uri(&tenant)).bearer(token), "GET"),
        (Req::get(uri(&tenant)).header("authorization", &format!("bearer {token}")), "the scheme in lower case"),
        (Req::post(uri(&tenant), &[]).bearer(token), "POST with the header"),
        (bare_post.clone().bearer(token), "POST with the header and no body at all"),
        (bare_post.clone().header("content-length", "0").bearer(token), "POST with an empty body"),
        (empty_typed.bearer(token), "POST with an empty form"),
        (Req::post(uri(&tenant), &[("access_token", token)]), "POST with the form field"),
        (Req::post(uri(&tenant), &[("access_token", token), ("other", "1")]), "and another field"),
    ] {
        let answer = fixture.send(req).await;
        assert_eq!(answer.status, 200, "{what}: {}", answer.text());
        assert_eq!(answer.json()["sub"], tenant.sub.as_str(), "{what}");
        assert_eq!(answer.header("content-type"), Some("application/json"), "{what}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
    }
    // RFC 6750, 3.1: without a token the challenge has no error code.
    for req in [
        Req::get(uri(&tenant)),
        Req::post(uri(&tenant), &[]),
        bare_post,
        Req::get(format!("{}?access_token={token}", uri(&tenant))),
    ] {
        let answer = fixture.send(req).await;
        assert_eq!((answer.status, answer.header("www-authenticate")), (401, Some("Bearer")));
    }
    for (req, what) in [
        (Req::post(uri(&tenant), &[("access_token", token)]).bearer(token), "header and form"),
        (Req::post(uri(&tenant), &[("access_token", token), ("access_token", token)]), "the field twice"),
        (Req::get(uri(&tenant)).basic("a", "b"), "another scheme"),
        (Req::get(uri(&tenant)).header("authorization", "Bearer"), "no token"),
    ] {
        assert_refused(&fixture.send(req).await, (400, "invalid_request"), what);
    }
    let mut json_body = Req::post(uri(&tenant), &[]);
    json_body.headers[0].1 = "application/json".into();
    json_body.body = json!({ "access_token": token }).to_string().into_bytes();
    assert_eq!(fixture.send(json_body).await.status, 415);
}

#[actix_web::test]
async fn a_19_only_a_valid_access_token_with_this_audience_is_accepted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let (head, signature) = token.rsplit_once('.').unwrap();
    let (header, payload) = head.split_once('.').unwrap();
    let (_, claims) = crate::support::jwt(token);
    let encode = |value: &Value| {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string())
    };
    let mut longer = claims.clone();
    longer["exp"] = json!(9_999_999_999_i64);
    let none = encode(&json!({ "alg": "none", "typ": "at+jwt", "kid": crate::support::jwt(token).0["kid"] }));
    let nul = encode(&json!({ "alg": "ES256", "typ": "at+jwt", "kid": "\0" }));
    let foreign = fixture.tokens(&fixture.globex, &[]).await;
    let api_only = fixture
        .tokens_for(&mut browser, (&tenant, &tenant.confidential), &[("scope", "read"), ("resource", API)])
        .await;
    let mut answers = Vec::new();
    for (bad, what) in [
        (tokens["id_token"].as_str().unwrap().to_owned(), "an ID token"),
        (foreign["access_token"].as_str().unwrap().to_owned(), "the other tenant's (A-31)"),
        (api_only["access_token"].as_str().unwrap().to_owned(), "another audience's"),
        (format!("{header}.{}.{signature}", encode(&longer)), "changed claims"),
        (format!("{none}.{payload}."), "no signature (A-20)"),
        (format!("{head}."), "an empty signature"),
        (head.to_owned(), "two parts"),
        (format!("{nul}.{payload}.{signature}"), "a kid that PostgreSQL has no text for"),
        ("rubbish".to_owned(), "rubbish"),
        (browser.cookie("session", "").unwrap().to_owned(), "a session secret"),
    ] {
        let answer = fixture.send(Req::get(uri(&tenant)).bearer(&bad)).await;
        assert_refused(&answer, (401, "invalid_token"), what);
        answers.push(answer);
    }
    assert!(answers.iter().all(|answer| answer == &answers[0]), "every refusal has the same bytes");
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
}

#[actix_web::test]
async fn an_expired_or_revoked_token_is_refused() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let tokens = fixture.tokens(&tenant, &[]).await;
    fixture.advance(599);
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
    fixture.advance(1);
    assert_refused(&fixture.userinfo(&tenant, &tokens["access_token"]).await, (401, "invalid_token"), "at its exp");
    let tokens = fixture.tokens(&tenant, &[]).await;
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    assert_refused(&fixture.userinfo(&tenant, &tokens["access_token"]).await, (401, "invalid_token"), "locked");
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Active);
    assert_refused(&fixture.userinfo(&tenant, &tokens["access_token"]).await, (401, "invalid_token"), "unlocked");
}

#[actix_web::test]
async fn without_the_scope_openid_the_answer_is_insufficient_scope() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, confidential("OAuth only"));
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("scope", "email profile")]).await;
    let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await;
    assert_refused(&answer, (403, "insufficient_scope"), "RFC 6750, 3.1");
}

/// Returns every standard claim of OpenID Connect Core, 5.1, with its scope.
fn standard_claims(tenant: &TestTenant, updated_at: i64) -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("openid", "sub", json!(tenant.sub)),
        ("profile", "name", json!("Ada Lovelace")),
        ("profile", "given_name", json!("Ada")),
        ("profile", "family_name", json!("Lovelace")),
        ("profile", "middle_name", json!("King")),
        ("profile", "nickname", json!("Countess")),
        ("profile", "preferred_username", json!("ada")),
        ("profile", "profile", json!("https://ada.example/profile")),
        ("profile", "picture", json!("https://ada.example/ada.png")),
        ("profile", "website", json!("https://ada.example/")),
        ("profile", "gender", json!("female")),
        ("profile", "birthdate", json!("1815-12-10")),
        ("profile", "zoneinfo", json!("Europe/London")),
        ("profile", "locale", json!("en-GB")),
        ("profile", "updated_at", json!(updated_at)),
        ("email", "email", json!("ada@example.com")),
        ("email", "email_verified", json!(true)),
        ("phone", "phone_number", json!("+44 20 7946 0000")),
        ("phone", "phone_number_verified", json!(true)),
        (
            "address",
            "address",
            json!({
                "formatted": "12 St James's Square\nLondon", "street_address": "12 St James's Square",
                "locality": "London", "region": "England", "postal_code": "SW1Y 4JH", "country": "UK",
            }),
        ),
    ]
}

#[actix_web::test]
async fn the_twenty_standard_claims_are_returned_by_their_scopes() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.advance(1_000);
    let all = standard_claims(&tenant, fixture.now().timestamp());
    assert_eq!(all.len(), 20);
    let mut changes = vec![("phone_number_verified".to_owned(), "true".to_owned())];
    for (_, name, value) in &all {
        match value {
            Value::String(text) if !["sub", "email"].contains(name) => {
                changes.push(((*name).to_owned(), text.clone()));
            }
            Value::Object(parts) => {
                changes
                    .extend(parts.iter().map(|(part, v)| (format!("{name}.{part}"), v.as_str().unwrap().to_owned())));
            }
            _ => {}
        }
    }
    let changes: Vec<(&str, &str)> = changes.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fixture.set_claims(&tenant, "ada@example.com", &changes);
    fixture.advance(1_000);
    let client = fixture.client(&tenant, confidential("Reader"));
    let mut browser = fixture.signed_in(&tenant).await;
    for scopes in [
        "openid",
        "openid profile",
        "openid email",
        "openid phone",
        "openid address",
        "openid profile email phone address",
    ] {
        let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("scope", scopes)]).await;
        let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
        let expected: serde_json::Map<String, Value> = all
            .iter()
            .filter(|(scope, ..)| scopes.split(' ').any(|s| s == *scope))
            .map(|(_, name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        assert_eq!(answer, Value::Object(expected), "{scopes}");
    }
    let metadata = fixture.send(Req::get(format!("{}/.well-known/openid-configuration", tenant.path))).await.json();
    let supported = metadata["claims_supported"].as_array().unwrap();
    for (_, name, _) in &all {
        assert!(supported.contains(&json!(name)), "discovery lists {name}");
    }
}

/// Many applications refuse a user without a name.
#[actix_web::test]
async fn an_account_without_a_name_has_one_for_applications() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let at = (&tenant, &tenant.confidential);
    let mut browser = fixture.signed_in(&tenant).await;
    let unset = [("name", ""), ("given_name", ""), ("family_name", ""), ("preferred_username", "")];
    let (profile, both) = ("openid profile", "openid profile email");
    for (set, scope, name, username) in [
        (
            &[("name", "Augusta"), ("given_name", "Ada"), ("preferred_username", "countess")][..],
            both,
            "Augusta",
            "countess",
        ),
        (&[("given_name", "Ada"), ("family_name", "Lovelace")], both, "Ada Lovelace", "ada@example.com"),
        (&[("family_name", "Lovelace"), ("preferred_username", "countess")], profile, "Lovelace", "countess"),
        (&[("preferred_username", "countess")], both, "countess", "countess"),
        (&[], both, "ada", "ada@example.com"),
        (&[], profile, "ada", "ada"),
    ] {
        fixture.set_claims(&tenant, "ada@example.com", &unset);
        fixture.set_claims(&tenant, "ada@example.com", set);
        let tokens = fixture.tokens_for(&mut browser, at, &[("scope", scope)]).await;
        let userinfo = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
        let id_token = crate::support::jwt(tokens["id_token"].as_str().unwrap()).1;
        for claims in [userinfo, id_token] {
            assert_eq!((&claims["name"], &claims["preferred_username"]), (&json!(name), &json!(username)), "{set:?}");
        }
    }
    let tokens = fixture.tokens_for(&mut browser, at, &[("scope", "openid email")]).await;
    let userinfo = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    assert_eq!((userinfo.get("name"), userinfo.get("preferred_username")), (None, None), "not asked for");
}

#[actix_web::test]
async fn unset_claims_are_left_out_and_claims_have_their_json_types() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_claims(
        &tenant,
        "ada@example.com",
        &[("name", ""), ("given_name", ""), ("locale", ""), ("phone_number", "+44 2"), ("address.country", "")],
    );
    let scopes = [("scope", "openid profile email phone address")];
    let tokens = fixture.tokens(&tenant, &scopes).await;
    let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    assert_eq!(
        answer,
        json!({
            "sub": tenant.sub, "email": "ada@example.com", "email_verified": true,
            "name": "ada", "preferred_username": "ada@example.com",
            "phone_number": "+44 2", "phone_number_verified": false, "updated_at": fixture.now().timestamp(),
        })
    );
    fixture.set_claims(&tenant, "ada@example.com", &[("phone_number", "")]);
    let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    assert_eq!(answer.get("phone_number_verified"), None, "without a number there is no phone_number_verified");
    assert_eq!(answer.get("phone_number"), None, "UserInfo returns current claims");
}
