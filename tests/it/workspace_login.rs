//! `POST /api/v1/auth/login`: a program signs its user in.

use portico::accounts::password::Verdict;
use portico::authn::sign_in::{self, Attempt, Begun};
use portico::authn::{Browser as Visitor, Next, Origin, Refused};
use portico::base::token::TokenKind;
use portico::config::ThrottleConfig;
use portico::op::Principal;
use portico::organizations::SystemRole;
use portico::organizations::api_tokens::{self, Scopes, TokenScope};
use portico::organizations::tokens::{Made, NewApiToken};
use portico::sessions::Persistence;
use serde_json::{Value, json};

use crate::api_token_rights::{caller, make, service, token};
use crate::support::{Answer, Browser, Fixture, Req};

const ADA: &str = "ada@example.com";
const OWN: &str = "a password of one's own";

fn program(fixture: &Fixture, name: &'static str, scopes: impl IntoIterator<Item = TokenScope>) -> String {
    made(fixture, name, scopes).secret.expose().to_owned()
}

fn made(fixture: &Fixture, name: &'static str, scopes: impl IntoIterator<Item = TokenScope>) -> Made {
    let own = token(service(fixture, name), None, SystemRole::VIEWER);
    let new = NewApiToken { scopes: Scopes::of(scopes), roles: None, ..own };
    make(fixture, Principal::Operator, &new).unwrap()
}

fn post(path: &str, body: &Value) -> Req {
    let req = Req::get(path).method("POST".parse().unwrap()).header("content-type", "application/json");
    Req { body: body.to_string().into_bytes(), ..req }
}

fn login(secret: &str, email: &str, password: &str) -> Req {
    post("/t/acme/api/v1/auth/login", &json!({ "email": email, "password": password })).bearer(secret)
}

fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, answer.json()["code"].as_str()), (status, Some(code)), "{}", answer.text());
    assert_eq!(answer.header("set-cookie"), None);
}

/// The session of the answer is the one of the browser: pages and the dashboard read it, and the session of before ends.
#[actix_web::test]
async fn a_sign_in_answers_the_account_and_the_session_of_the_browser() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.organization(&acme, "Aurora Labs", ADA);
    let secret = program(&fixture, "Shop", [TokenScope::AccountsSignIn]);
    // The first sign-in of an account is no news to its user.
    fixture.signed_in(&acme).await;
    fixture.mails();
    let mut browser = Browser::new();
    let answer = browser.send(&fixture, login(&secret, ADA, acme.password).from("203.0.113.9")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let account = answer.json();
    let members = account.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(members, ["id", "email", "name", "given_name", "family_name", "provider", "users", "roles"]);
    assert!(account["id"].as_str().unwrap().starts_with("acct_"), "{account}");
    assert_eq!((&account["email"], &account["provider"]), (&json!(ADA), &json!("Credentials")));
    assert_eq!(account["users"].as_array().unwrap().len(), 1);
    assert_eq!(fixture.mails().len(), 1, "the program is new to the account");

    let by_cookie = browser.send(&fixture, Req::get("/t/acme/api/v1/account/me")).await;
    assert_eq!((by_cookie.status, by_cookie.json()), (200, account));
    assert_eq!(browser.get(&fixture, "/t/acme/account").await.status, 200);
    assert_eq!(browser.send(&fixture, Req::get("/t/acme/auth/me")).await.status, 200);
    let mut before = browser.clone();
    fixture.account(&acme, "bob@example.com", true);
    fixture.set_password(&acme, "bob@example.com", OWN);
    fixture.mails();
    let other = browser.send(&fixture, login(&secret, "bob@example.com", OWN)).await;
    assert_eq!(other.json()["email"], "bob@example.com");
    assert!(before.get(&fixture, "/t/acme/account").await.location().contains("/login"), "the session was replaced");
    fixture.mails();
    let again = fixture.send(login(&secret, ADA, acme.password).from("203.0.113.9")).await;
    assert_eq!((again.status, fixture.mails().len()), (200, 0), "the program is known");
}

/// Each documented refusal, by its condition. The token needs the right to sign others in.
#[actix_web::test]
async fn each_refusal_has_its_code_and_sets_no_cookie() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let right = acme.password;
    let secret = program(&fixture, "Shop", [TokenScope::AccountsSignIn]);
    let creating = program(&fixture, "Import", [TokenScope::AccountsCreate]);
    refused(&fixture.send(login(&creating, ADA, right)).await, 403, "forbidden");
    refused(&fixture.send(login("pt_at_x", ADA, right)).await, 401, "invalid_token");
    let without = post("/t/acme/api/v1/auth/login", &json!({ "email": ADA, "password": right }));
    refused(&fixture.send(without.clone()).await, 401, "invalid_token");
    // The session of a user gives no right to sign others in.
    let mut browser = fixture.signed_in(&acme).await;
    let by_cookie = browser.send(&fixture, without.same_origin().header("origin", "http://localhost:8080")).await;
    refused(&by_cookie, 403, "forbidden");
    fixture.mails();
    for (body, status, code) in [
        (json!({ "email": ADA, "password": "wrong" }), 401, "invalid_credentials"),
        (json!({ "email": "nobody@example.com", "password": "wrong" }), 401, "invalid_credentials"),
        (json!({ "email": "no address", "password": right }), 400, "invalid_request"),
        (json!({ "email": ADA }), 400, "invalid_request"),
        (json!({ "email": ADA, "password": "" }), 400, "invalid_request"),
        (json!([]), 400, "invalid_request"),
    ] {
        let answer = fixture.send(post("/t/acme/api/v1/auth/login", &body).bearer(&secret)).await;
        refused(&answer, status, code);
    }
    fixture.set_tenant(&acme, "sign_in.methods", "link");
    refused(&fixture.send(login(&secret, ADA, right)).await, 403, "forbidden");
}

/// failures are counted for the token and the account, because all users of a program have one network: one user's
/// failures delay no other user, and another program's none at all.
#[actix_web::test]
async fn a_64_failures_count_for_the_token_and_the_account() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.account(&acme, "bob@example.com", true);
    fixture.set_password(&acme, "bob@example.com", OWN);
    let (shop, forum) = (
        program(&fixture, "Shop", [TokenScope::AccountsSignIn]),
        program(&fixture, "Forum", [TokenScope::AccountsSignIn]),
    );
    for _ in 0..ThrottleConfig::default().free_attempts {
        refused(&fixture.send(login(&shop, ADA, "wrong")).await, 401, "invalid_credentials");
    }
    for password in ["wrong", acme.password] {
        let answer = fixture.send(login(&shop, ADA, password)).await;
        if answer.status == 401 {
            continue;
        }
        refused(&answer, 429, "too_many_attempts");
        assert!(answer.header("retry-after").is_some());
    }
    refused(&fixture.send(login(&shop, ADA, acme.password)).await, 429, "too_many_attempts");
    assert_eq!(fixture.send(login(&shop, "bob@example.com", OWN)).await.status, 200);
    assert_eq!(fixture.send(login(&forum, ADA, acme.password)).await.status, 200);
    fixture.leaves_mail();
}

/// An account that a program has registered signs in before its address is verified; one of a sign-up does where the tenant lets
/// users do so. The pages show such a session nothing but the verification.
#[actix_web::test]
async fn an_account_of_a_program_signs_in_before_its_address_is_verified() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let secret = program(&fixture, "Shop", [TokenScope::AccountsSignIn, TokenScope::AccountsCreate]);
    let body = json!({ "email": "dora@example.com", "password": OWN });
    let made = fixture.send(post("/t/acme/api/v1/auth/register", &body).bearer(&secret)).await;
    assert_eq!(made.status, 200, "{}", made.text());
    let mut browser = Browser::new();
    assert_eq!(browser.send(&fixture, login(&secret, "dora@example.com", OWN)).await.status, 200);
    assert_eq!(browser.send(&fixture, Req::get("/t/acme/api/v1/account/me")).await.status, 200);
    let page = browser.get(&fixture, "/t/acme/account/sessions").await;
    assert_eq!(page.status, 303, "{}", page.text());

    fixture.set_tenant(&acme, "registration", "open");
    let form = [("email", "erin@example.com"), ("password", OWN)];
    fixture.send(Req::post("/t/acme/register", &form).same_origin()).await;
    refused(&fixture.send(login(&secret, "erin@example.com", OWN)).await, 403, "email_not_verified");
    fixture.set_tenant(&acme, "unverified_sign_in", "limited");
    assert_eq!(fixture.send(login(&secret, "erin@example.com", OWN)).await.status, 200);
    fixture.leaves_mail();
}

/// The cookie of a session belongs to the host of the tenant. At another address the answer names it, and nothing is counted.
#[actix_web::test]
async fn a_sign_in_at_another_host_is_refused_with_the_origin() {
    let fixture = Fixture::by_host();
    let acme = fixture.acme.clone();
    let secret = program(&fixture, "Shop", [TokenScope::AccountsSignIn]);
    let body = json!({ "email": ADA, "password": acme.password });
    let elsewhere = post("/api/v1/auth/login", &body).bearer(&secret);
    let host = fixture.public_url().trim_start_matches("https://").trim_end_matches('/').to_owned();
    let answer = fixture.send(elsewhere.clone().header("host", &host)).await;
    refused(&answer, 421, "wrong_origin");
    assert_eq!(answer.json()["details"]["origin"], acme.tenant.base.origin());
    let own = acme.tenant.base.origin().trim_start_matches("https://").to_owned();
    assert_eq!(fixture.send(elsewhere.header("host", &own)).await.status, 200);
    fixture.leaves_mail();
}

/// a token that is revoked while the password is compared signs no one in: no session and no flow are left.
#[actix_web::test]
async fn a_34_a_token_that_is_revoked_meanwhile_signs_no_one_in() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let (id, limits) = (acme.tenant.id, fixture.services.throttle);
    let shop = made(&fixture, "Shop", [TokenScope::AccountsSignIn]);
    let mut op = fixture.op(&acme);
    op.caller = caller(&fixture, &shop).expect("it is valid");
    let browser = Visitor { binding: op.bearer(TokenKind::BrowserBinding, "x"), session: None, device: None };
    let attempt = Attempt {
        flow: None,
        origin: Origin::Workspace,
        name: ADA.to_owned(),
        persistence: Persistence::BrowserSession,
        browser: browser.clone(),
    };
    let before = fixture.rows_of(id);
    let (db, at) = (&fixture.services.db, op.clone());
    let begun = db.write(id, move |wtx| sign_in::begin(&at, wtx, &limits, &attempt)).unwrap();
    let Begun::Compare(ticket) = begun else { panic!("the password is compared") };
    let (token, at) = (shop.token.id, op.now);
    assert!(db.write(id, move |wtx| api_tokens::store::revoke(wtx, token, at)).unwrap());
    let right = Verdict { matches: true, rehashed: None, chosen: None };
    let next = db.write(id, move |wtx| sign_in::finish(&op, wtx, &ticket, &browser, &right)).unwrap();
    assert!(matches!(next, Next::Refused { why: Refused::ProgramUnknown, .. }), "{next:?}");
    let after: Vec<String> = fixture.rows_of(id).into_iter().filter(|row| !before.contains(row)).collect();
    // The attempt was given back: its counter is at 0.
    let tables: Vec<&str> = after.iter().map(|row| row.split(':').next().unwrap()).collect();
    assert_eq!(tables, ["api_tokens", "throttle_counters"], "{after:?}");
    assert!(after[1].contains("',0,"), "{after:?}");
}
