//! The tenant login API (seed 003): its requests and answers as documented, each refusal with its one code, and its sessions
//! among the others of the account.

use actix_web::http::Method;
use portico::accounts::AccountState;
use portico::config::ThrottleConfig;
use portico::sessions::SessionKind;
use serde_json::{Value, json};

use crate::support::{Answer, Fixture, Req, TestTenant, jwt};

const ADA: &str = "ada@example.com";

fn post(uri: impl Into<String>, body: &Value) -> Req {
    let req = Req::get(uri.into()).method(Method::POST).header("content-type", "application/json");
    Req { body: body.to_string().into_bytes(), ..req }
}

fn login(tenant: &TestTenant, email: &str, password: &str) -> Req {
    post("/v1/auth/login", &json!({ "email": email, "password": password, "tenant_slug": tenant.tenant.slug.as_str() }))
}

fn code(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["code"].as_str().unwrap_or_default().to_owned())
}

async fn signed_in(fixture: &Fixture, tenant: &TestTenant) -> String {
    let answer = fixture.send(login(tenant, ADA, tenant.password)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["token"].as_str().unwrap().to_owned()
}

async fn me(fixture: &Fixture, token: &str) -> Answer {
    fixture.send(Req::get("/v1/auth/me").bearer(token)).await
}

/// Seed 003: the documented request signs the user in. The token has the documented claims and lives for an hour.
#[actix_web::test]
async fn a_sign_in_answers_a_token_of_the_session() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let answer = fixture.send(login(&acme, ADA, acme.password)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), (Some("no-store"), None));
    let body = answer.json();
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["token", "expires_at"]);
    assert_eq!(body["expires_at"], "2027-01-15T09:00:00Z");
    let (header, claims) = jwt(body["token"].as_str().unwrap());
    assert_eq!((&header["typ"], &header["alg"]), (&json!("at+jwt"), &json!("ES256")));
    let issuer = acme.tenant.issuer();
    assert_eq!(claims["iss"], issuer);
    assert_eq!(claims["aud"], format!("{issuer}/v1"));
    assert_eq!((&claims["client_id"], &claims["amr"]), (&json!("portico:login"), &json!(["pwd"])));
    let document = me(&fixture, body["token"].as_str().unwrap()).await.json();
    assert_eq!((&document["email"], &document["tenant"]["slug"]), (&json!(ADA), &json!("acme")));
}

/// The tenant is found by each source that a sign-in has. The user name is taken where the tenant takes user names.
#[actix_web::test]
async fn the_tenant_of_a_sign_in_is_found_by_its_address_its_header_or_its_body() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let body = json!({ "email": format!("  {ADA} "), "password": acme.password });
    let at = post(format!("{}/v1/auth/login", acme.path), &body);
    let by_header = post("/v1/auth/login", &body).header("x-tenant-id", &acme.tenant.id.to_string());
    let by_query = post("/v1/auth/login?slug=acme", &body);
    for req in [at, by_header, by_query] {
        let what = req.uri.clone();
        assert_eq!(fixture.send(req).await.status, 200, "{what}");
    }
    let other = post(
        format!("{}/v1/auth/login", fixture.globex.path),
        &json!({
            "email": ADA, "password": acme.password, "tenant_slug": "acme",
        }),
    );
    assert_eq!(code(&fixture.send(other).await), (403, "tenant_mismatch".to_owned()));
    let unknown = json!({ "email": ADA, "password": acme.password, "tenant_slug": "nothing" });
    assert_eq!(code(&fixture.send(post("/v1/auth/login", &unknown)).await), (404, "tenant_not_found".to_owned()));
}

/// Each documented refusal of a sign-in, by its condition.
#[actix_web::test]
async fn a_sign_in_is_refused_with_one_code_for_each_reason() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let path = format!("{}/v1/auth/login", acme.path);
    let right = acme.password;
    fixture.account(&acme, "unverified@example.com", false);
    fixture.set_password(&acme, "unverified@example.com", "a password of one's own");
    fixture.account(&acme, "locked@example.com", true);
    fixture.set_password(&acme, "locked@example.com", "a password of one's own");
    fixture.set_account_state(&acme, "locked@example.com", AccountState::Locked);
    for (body, status, word) in [
        (json!({ "email": ADA, "password": "wrong" }), 401, "invalid_credentials"),
        (json!({ "email": "nobody@example.com", "password": "wrong" }), 401, "invalid_credentials"),
        (json!({ "email": "locked@example.com", "password": "a password of one's own" }), 401, "invalid_credentials"),
        (
            json!({ "email": "unverified@example.com", "password": "a password of one's own" }),
            403,
            "email_not_verified",
        ),
        (json!({ "email": "unverified@example.com", "password": "wrong" }), 401, "invalid_credentials"),
        (json!({ "email": "no address", "password": right }), 400, "invalid_request"),
        (json!({ "password": right }), 400, "invalid_request"),
        (json!({ "email": ADA }), 400, "invalid_request"),
        (json!({ "email": ADA, "password": "" }), 400, "invalid_request"),
        (json!({ "email": ADA, "password": " " }), 401, "invalid_credentials"),
        (json!({ "email": [ADA], "password": right }), 400, "invalid_request"),
    ] {
        let answer = fixture.send(post(path.as_str(), &body)).await;
        assert_eq!(code(&answer), (status, word.to_owned()), "{body}: {}", answer.text());
        let fields = &answer.json()["details"]["fields"];
        assert_eq!(fields.is_array(), status == 400, "{body}: {}", answer.text());
    }
    let malformed = Req { body: b"{".to_vec(), ..post(path.as_str(), &json!({})) };
    assert_eq!(code(&fixture.send(malformed).await), (400, "invalid_request".to_owned()));
    let twice = format!("{{\"email\":\"{ADA}\",\"email\":\"{ADA}\",\"password\":\"x\"}}");
    let twice = Req { body: twice.into_bytes(), ..post(path.as_str(), &json!({})) };
    assert_eq!(code(&fixture.send(twice).await), (400, "invalid_request".to_owned()));

    fixture.set_tenant(&acme, "terms_url", "https://example.com/terms");
    fixture.set_tenant(&acme, "terms_version", "2026-11");
    let answer = fixture.send(post(path.as_str(), &json!({ "email": ADA, "password": right }))).await;
    assert_eq!(code(&answer), (403, "forbidden".to_owned()), "{}", answer.text());
    assert!(answer.json()["message"].as_str().unwrap().contains("terms of use"), "{}", answer.text());
}

/// after repeated failures the attempts are delayed, whether the password is right or not, and whether there is an
/// account or not.
#[actix_web::test]
async fn a_64_repeated_failures_are_delayed_and_the_answer_does_not_depend_on_the_account() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let free = ThrottleConfig::default().free_attempts;
    for (email, password) in [(ADA, acme.password), ("nobody@example.com", "whatever")] {
        for _ in 0..free {
            assert_eq!(fixture.send(login(&acme, email, "wrong")).await.status, 401);
        }
        let answer = fixture.send(login(&acme, email, password)).await;
        assert_eq!(code(&answer), (429, "too_many_attempts".to_owned()));
        assert!(answer.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
    }
}

/// A further token is of the same session. After the sign-out none of its tokens is accepted.
#[actix_web::test]
async fn a_53_a_sign_out_ends_every_token_of_the_session() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let first = signed_in(&fixture, &acme).await;
    fixture.advance(1800);
    let refreshed = fixture.send(post("/v1/auth/refresh", &json!({})).bearer(&first)).await;
    assert_eq!(refreshed.status, 200, "{}", refreshed.text());
    let second = refreshed.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(refreshed.json()["expires_at"], "2027-01-15T09:30:00Z");
    let ((_, one), (_, other)) = (jwt(&first), jwt(&second));
    assert_eq!((&one["sid"], &one["auth_time"]), (&other["sid"], &other["auth_time"]));
    assert_ne!(one["jti"], other["jti"]);
    for token in [&first, &second] {
        assert_eq!(me(&fixture, token).await.status, 200);
    }
    let out = fixture.send(Req::get("/v1/auth/logout").method(Method::POST).bearer(&second)).await;
    assert_eq!((out.status, out.body.len()), (204, 0));
    for token in [&first, &second] {
        let answer = me(&fixture, token).await;
        assert_eq!(code(&answer), (401, "invalid_token".to_owned()));
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
        assert_eq!(fixture.send(post("/v1/auth/refresh", &json!({})).bearer(token)).await.status, 401);
    }
}

/// The session lives for twelve hours in all: a further token never outlives it.
#[actix_web::test]
async fn a_session_ends_after_twelve_hours_whatever_is_refreshed() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut token = signed_in(&fixture, &acme).await;
    let mut ends = String::new();
    for _ in 0..13 {
        fixture.advance(3300);
        let refreshed = fixture.send(post("/v1/auth/refresh", &json!({})).bearer(&token)).await;
        assert_eq!(refreshed.status, 200, "{}", refreshed.text());
        token = refreshed.json()["token"].as_str().unwrap().to_owned();
        ends = refreshed.json()["expires_at"].as_str().unwrap().to_owned();
    }
    assert_eq!(ends, "2027-01-15T20:00:00Z", "the end of the session");
    fixture.advance(300);
    assert_eq!(me(&fixture, &token).await.status, 401);
}

/// The session is listed with the others of the account, and the user is notified of a new program.
#[actix_web::test]
async fn a_sign_in_is_a_session_of_the_account_and_a_new_program_is_reported() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    signed_in(&fixture, &acme).await;
    fixture.mails();
    signed_in(&fixture, &acme).await;
    assert_eq!(fixture.mails().len(), 0, "the program is known");
    let other = login(&acme, ADA, acme.password).header("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0");
    assert_eq!(fixture.send(other).await.status, 200);
    assert_eq!(fixture.mails().len(), 1, "another program");
    let id = fixture.account_id(&acme, ADA);
    let now = fixture.op(&acme).now;
    let listed = fixture.services.db.read(acme.tenant.id, move |tx| portico::sessions::list_live(tx, id, now)).unwrap();
    assert_eq!(listed.iter().filter(|session| session.kind == SessionKind::LoginApi).count(), 3);
}

fn forgot(tenant: &TestTenant, email: &str) -> Req {
    post(format!("{}/v1/auth/forgot-password", tenant.path), &json!({ "email": email }))
}

fn reset(tenant: &TestTenant, token: &str, password: &str) -> Req {
    post(format!("{}/v1/auth/reset-password", tenant.path), &json!({ "token": token, "password": password }))
}

/// A forgotten password is reset by the mailed link, whose token both the page and this API take. It ends every session
/// and it works once.
#[actix_web::test]
async fn a_76_a_forgotten_password_is_reset_by_the_token_of_the_mail() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let before = signed_in(&fixture, &acme).await;
    fixture.mails();
    let known = fixture.send(forgot(&acme, ADA)).await;
    let mails = fixture.mails();
    let unknown = fixture.send(forgot(&acme, "nobody@example.com")).await;
    assert_eq!((known.status, known.json()), (200, unknown.json()), "A-79: the answer does not depend on the account");
    assert_eq!((mails.len(), fixture.mails().len()), (1, 0));
    let token = mails[0].rendered.text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();

    let weak = fixture.send(reset(&acme, &token, "short")).await;
    assert_eq!(code(&weak), (400, "weak_password".to_owned()));
    assert_eq!(weak.json()["details"]["reasons"], json!(["password_too_short"]));
    let done = fixture.send(reset(&acme, &token, "nine bells of the harbour")).await;
    assert_eq!(done.status, 200, "{}", done.text());
    assert!(done.json()["message"].is_string());
    assert_eq!(me(&fixture, &before).await.status, 401, "every session has ended");
    let again = fixture.send(reset(&acme, &token, "ten bells of the harbour")).await;
    assert_eq!(code(&again), (400, "invalid_token".to_owned()));
    assert_eq!(fixture.send(login(&acme, ADA, "nine bells of the harbour")).await.status, 200);
    assert_eq!(fixture.send(login(&acme, ADA, acme.password)).await.status, 401);

    for token in ["", "made up", &token[..40]] {
        let answer = fixture.send(reset(&acme, token, "ten bells of the harbour")).await;
        assert_eq!(code(&answer), (400, "invalid_token".to_owned()), "{token}");
    }
    for email in ["", "no address"] {
        assert_eq!(code(&fixture.send(forgot(&acme, email)).await), (400, "invalid_request".to_owned()), "{email}");
    }
}

/// The token of the mailed link verifies the address of a sign-up. The password of the sign-up stays if it is sent too.
#[actix_web::test]
async fn a_48_an_address_is_verified_by_the_token_of_the_mail() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration", "open");
    let at = |path: &str| format!("{}/v1/auth/{path}", acme.path);
    let link = |fixture: &Fixture| {
        let mails = fixture.mails();
        let (_, rest) = mails[0].rendered.text.split_once("/verify-email?token=").expect("the link");
        (rest.split_whitespace().next().unwrap().to_owned(), mails.len())
    };
    for (email, sent, kept) in
        [("dora@example.com", Some("a password of one's own"), true), ("erin@example.com", None, false)]
    {
        let form = [("email", email), ("password", "a password of one's own")];
        fixture.send(Req::post(format!("{}/register", acme.path), &form).same_origin()).await;
        let (first, _) = link(&fixture);
        let again = fixture.send(post(at("resend-verification"), &json!({ "email": email }))).await;
        assert_eq!((again.status, again.json()["message"].is_string()), (200, true), "{}", again.text());
        let (token, count) = link(&fixture);
        assert!(token != first && count == 1);
        let wrong = json!({ "token": token, "password": "another password" });
        let answer = fixture.send(post(at("verify-email"), &wrong)).await;
        assert_eq!(code(&answer), (400, "invalid_request".to_owned()), "{}", answer.text());
        assert_eq!(answer.json()["details"]["fields"][0]["field"], "password");
        let body = json!({ "token": token, "password": sent });
        let verified = fixture.send(post(at("verify-email"), &body)).await;
        let expected = json!({ "message": "The address is verified.", "email": email, "password_kept": kept });
        assert_eq!((verified.status, verified.json()), (200, expected), "{}", verified.text());
        for over in [token.as_str(), first.as_str(), "nothing"] {
            let answer = fixture.send(post(at("verify-email"), &json!({ "token": over }))).await;
            assert_eq!(code(&answer), (400, "invalid_token".to_owned()));
        }
        let signed_in =
            fixture.send(post(at("login"), &json!({ "email": email, "password": "a password of one's own" })));
        assert_eq!(signed_in.await.status, if kept { 200 } else { 401 });
        fixture.mails();
    }
    // The answer does not tell whether there is an account.
    for email in [ADA, "nobody@example.com"] {
        let answer = fixture.send(post(at("resend-verification"), &json!({ "email": email }))).await;
        assert_eq!((answer.status, fixture.mails().len()), (200, 0), "{email}");
    }
}
