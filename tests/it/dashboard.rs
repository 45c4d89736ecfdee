//! The dashboard account API (seed 002), and the names and shapes of Better Auth.
//!
//! Each answer is compared with the OpenAPI document too, see `support/contract.rs`.

use actix_web::http::Method;
use portico::sessions::{self, Persistence};
use portico::storage::Tx;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

pub const ADA: &str = "ada@example.com";
pub const BOB: &str = "bob@example.com";
const SASHA: &str = "sasha@example.com";
pub const OWN: &str = "mypassword123 of Sasha";
const NEW: &str = "another long enough phrase";
pub const APP: &str = "https://app.example.com";

pub fn open() -> Fixture {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "registration", "open");
    fixture.set_tenant(&fixture.acme, "return_urls", "https://app.example.com/welcome");
    fixture
}

/// Sends a JSON body to a path of `acme`.
pub async fn post(fixture: &Fixture, browser: &mut Browser, path: &str, body: &Value) -> Answer {
    browser.send(fixture, Req::json(format!("/t/acme{path}"), &body.to_string())).await
}

pub async fn get(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    browser.get(fixture, &format!("/t/acme{path}")).await
}

/// Returns the body of a success.
pub fn done(answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    answer.json()
}

pub fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, answer.json()["code"].as_str()), (status, Some(code)), "{}", answer.text());
}

fn reason(answer: &Value) -> &str {
    answer["details"]["reason"].as_str().unwrap_or_default()
}

/// Asserts a refusal of one member of the body.
pub fn wrong(answer: &Answer, member: &str) {
    refused(answer, 422, "VALIDATION_ERROR");
    assert_eq!(answer.json()["details"]["fields"][0]["field"], member, "{}", answer.text());
}

fn sasha() -> Value {
    json!({ "name": "Sasha Patel", "email": SASHA, "password": OWN })
}

/// Signs up in a browser and returns the token of the mailed link.
async fn signed_up(fixture: &Fixture, browser: &mut Browser, body: &Value) -> String {
    let before = fixture.mails().len();
    let answer = done(&post(fixture, browser, "/auth/sign-up/email", body).await);
    assert_eq!((&answer["token"], &answer["user"]["emailVerified"]), (&Value::Null, &json!(false)));
    token_of(&fixture.mails()[before].rendered.text)
}

/// Returns the token in the link of a mail.
fn token_of(text: &str) -> String {
    let rest = text.split("token=").nth(1).expect("a link");
    rest.split(|c: char| c.is_whitespace() || c == '&').next().expect("a token").to_owned()
}

/// Signs a user of `acme` in.
pub async fn signed_in(fixture: &Fixture, (email, password): (&str, &str)) -> Browser {
    let mut browser = Browser::new();
    let body = json!({ "email": email, "password": password });
    done(&post(fixture, &mut browser, "/auth/sign-in/email", &body).await);
    browser
}

fn has_session(browser: &Browser) -> bool {
    browser.cookies.keys().any(|name| name.contains("portico-session"))
}

#[actix_web::test]
async fn a_user_signs_up_verifies_in_the_browser_and_is_signed_in() {
    let fixture = open();
    let mut browser = Browser::new();
    let token = signed_up(&fixture, &mut browser, &sasha()).await;
    assert!(!has_session(&browser), "a sign-up begins no session");
    assert_eq!(get(&fixture, &mut browser, "/auth/get-session").await.text(), "null");
    refused(&get(&fixture, &mut browser, "/auth/me").await, 401, "UNAUTHORIZED");
    let sign_in = json!({ "email": SASHA, "password": OWN });
    let mut elsewhere = Browser::new();
    refused(&post(&fixture, &mut elsewhere, "/auth/sign-in/email", &sign_in).await, 403, "EMAIL_NOT_VERIFIED");
    // A browser that would show the answer gets the page, whose button verifies.
    let path = format!("/auth/verify-email?token={token}");
    for (name, value) in [
        ("accept", "TEXT/HTML,*/*"),
        ("accept", "application/j\u{e4}"),
        ("sec-fetch-mode", "navigate"),
        ("x-method", "HEAD"),
    ] {
        let mut req = Req::get(format!("/t/acme{path}")).header(name, value);
        // what cannot be read counts as a browser.
        if value == "HEAD" {
            req = req.method(Method::HEAD);
        }
        let page = browser.send(&fixture, req).await;
        assert_eq!((page.status, page.location().contains("/t/acme/verify-email?token=")), (303, true));
    }
    let verified = done(&get(&fixture, &mut browser, &path).await);
    assert_eq!(verified, json!({ "status": true, "passwordKept": true }));
    assert!(has_session(&browser), "the browser of the sign-up is signed in");
    refused(&get(&fixture, &mut browser, &path).await, 401, "INVALID_TOKEN");
    let me = done(&get(&fixture, &mut browser, "/auth/me").await);
    assert_eq!(me["user"]["emailVerified"], true);
    assert_eq!(me["workspaces"][0]["name"], "Sasha Patel", "the verification makes the first workspace");
    assert_eq!(me["current_workspace"], me["workspaces"][0]);
    done(&post(&fixture, &mut elsewhere, "/auth/sign-in/email", &sign_in).await);
}

/// the address may be another person's than the one who signed up.
#[actix_web::test]
async fn a_48_a_verification_elsewhere_drops_the_password_and_makes_the_workspace_of_the_owner() {
    let fixture = open();
    let mut stranger = Browser::new();
    let token = signed_up(&fixture, &mut stranger, &sasha()).await;
    let mut owner = Browser::new();
    let verified = done(&get(&fixture, &mut owner, &format!("/auth/verify-email?token={token}")).await);
    assert_eq!(verified, json!({ "status": true, "passwordKept": false }));
    assert!(!has_session(&owner));
    let sign_in = json!({ "email": SASHA, "password": OWN });
    refused(&post(&fixture, &mut stranger, "/auth/sign-in/email", &sign_in).await, 401, "UNAUTHORIZED");
    done(&post(&fixture, &mut owner, "/auth/forget-password", &json!({ "email": SASHA })).await);
    let reset = json!({ "token": token_of(&fixture.mails().last().unwrap().rendered.text), "newPassword": NEW });
    done(&post(&fixture, &mut owner, "/auth/reset-password", &reset).await);
    let mut owner = signed_in(&fixture, (SASHA, NEW)).await;
    let me = done(&get(&fixture, &mut owner, "/auth/me").await);
    assert_eq!(me["workspaces"].as_array().unwrap().len(), 1);
    assert_eq!(me["workspaces"][0]["role"], "owner");
}

/// The link of a repeated mail does what the first one does.
#[actix_web::test]
async fn a_48_a_mail_that_is_sent_again_keeps_the_password_in_the_browser_of_the_sign_up_only() {
    for path in ["/auth/resend-verification", "/auth/send-verification-email"] {
        for is_own in [true, false] {
            let fixture = open();
            let mut browser = Browser::new();
            signed_up(&fixture, &mut browser, &sasha()).await;
            let asked = post(&fixture, &mut Browser::new(), path, &json!({ "email": SASHA })).await;
            assert_eq!(done(&asked), json!({ "status": true }));
            let token = token_of(&fixture.mails().last().unwrap().rendered.text);
            let mut used_in = if is_own { browser } else { Browser::new() };
            let verified = done(&get(&fixture, &mut used_in, &format!("/auth/verify-email?token={token}")).await);
            assert_eq!((&verified["passwordKept"], has_session(&used_in)), (&json!(is_own), is_own), "{path}");
        }
    }
}

#[actix_web::test]
async fn a_sign_up_of_a_known_address_is_told_or_mailed_again() {
    let fixture = open();
    let mut browser = Browser::new();
    signed_up(&fixture, &mut browser, &sasha()).await;
    let first = fixture.mails().len();
    fixture.advance(5);
    // P-06: the answer repeats what was sent, and nothing of the earlier sign-up.
    let other = json!({ "name": "Someone Else", "email": SASHA, "password": NEW });
    let again = done(&post(&fixture, &mut Browser::new(), "/auth/sign-up/email", &other).await);
    assert_eq!(again["user"]["name"], "Someone Else");
    assert_eq!(again["user"]["createdAt"], again["user"]["updatedAt"]);
    let first = first + 1;
    let again = done(&post(&fixture, &mut browser, "/auth/sign-up/email", &sasha()).await);
    assert_eq!((&again["user"]["email"], fixture.mails().len()), (&json!(SASHA), first + 1), "the mail again");
    let known = json!({ "name": "Ada", "email": ADA, "password": OWN });
    refused(&post(&fixture, &mut browser, "/auth/sign-up/email", &known).await, 409, "USER_EXISTS");
    // where the tenant hides who has an account.
    fixture.set_tenant(&fixture.acme, "uniform_registration", "true");
    let known = done(&post(&fixture, &mut browser, "/auth/sign-up/email", &known).await);
    let new = json!({ "name": "New", "email": "new@example.com", "password": OWN });
    let new = done(&post(&fixture, &mut browser, "/auth/sign-up/email", &new).await);
    for answer in [&known, &new] {
        assert_eq!(answer["user"]["id"], Value::Null);
    }
    let members = |answer: &Value| answer["user"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(members(&known), members(&new));
}

#[actix_web::test]
async fn a_sign_up_is_refused_by_the_rules_of_the_tenant() {
    let fixture = open();
    let mut browser = Browser::new();
    for (body, member) in [
        (json!({}), "email"),
        (json!({ "email": "x", "name": "X", "password": OWN }), "email"),
        (json!({ "email": SASHA, "password": OWN, "name": "x".repeat(5_000) }), "name"),
        (json!({ "email": 7, "password": OWN }), "email"),
    ] {
        wrong(&post(&fixture, &mut browser, "/auth/sign-up/email", &body).await, member);
    }
    let weak = json!({ "email": SASHA, "name": "Sasha", "password": "short" });
    let weak = post(&fixture, &mut browser, "/auth/sign-up/email", &weak).await;
    refused(&weak, 422, "WEAK_PASSWORD");
    assert!(!weak.json()["details"]["reasons"].as_array().unwrap().is_empty(), "{}", weak.text());
    let malformed = browser.send(&fixture, Req::json("/t/acme/auth/sign-up/email", "{\"email\":")).await;
    refused(&malformed, 400, "BAD_REQUEST");
    fixture.set_tenant(&fixture.acme, "registration", "closed");
    let closed = post(&fixture, &mut browser, "/auth/sign-up/email", &sasha()).await;
    refused(&closed, 403, "FORBIDDEN");
    assert_eq!(reason(&closed.json()), "registration_closed");
    assert_eq!(fixture.mails().len(), 0);
}

/// The session cookie lasts as long as the user chooses and the tenant lets them.
#[actix_web::test]
async fn remember_me_decides_how_long_the_browser_keeps_the_session() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    for (setting, sent, remembered) in [
        ("offer", None, true),
        ("offer", Some(true), true),
        ("offer", Some(false), false),
        ("never", Some(true), false),
        ("always", Some(false), true),
    ] {
        fixture.set_tenant(acme, "sign_in.remember", setting);
        let mut body = json!({ "email": ADA, "password": acme.password });
        if let Some(sent) = sent {
            body["rememberMe"] = sent.into();
        }
        let mut browser = Browser::new();
        let answer = post(&fixture, &mut browser, "/auth/sign-in/email", &body).await;
        let cookies = answer.headers_named("set-cookie");
        let session = cookies.iter().find(|cookie| cookie.contains("portico-session")).expect("a session");
        assert_eq!(session.contains("Max-Age="), remembered, "{setting} {sent:?}");
        let (id, now) = (fixture.account_id(acme, ADA), fixture.op(acme).now);
        let list = |tx: &mut Tx<'_>| sessions::list_live(tx, id, now);
        let stored = fixture.services.db.read(acme.tenant.id, list).unwrap();
        let expected = if remembered { Persistence::Remembered } else { Persistence::BrowserSession };
        assert!(stored.iter().any(|session| session.persistence == expected), "{setting} {sent:?}");
        let body = done(&answer);
        assert_eq!((&body["redirect"], &body["url"], &body["token"]), (&json!(false), &Value::Null, &Value::Null));
        assert_eq!((&body["user"]["email"], &body["session"]["userId"]), (&json!(ADA), &body["user"]["id"]));
    }
}

#[actix_web::test]
async fn a_sign_in_is_refused_alike_for_known_and_unknown_addresses_and_delayed_after_failures() {
    let fixture = Fixture::new();
    let mut answers = Vec::new();
    for email in [ADA, "nobody@example.com"] {
        let body = json!({ "email": email, "password": "a wrong password" });
        let answer = post(&fixture, &mut Browser::new(), "/auth/sign-in/email", &body).await;
        refused(&answer, 401, "UNAUTHORIZED");
        assert_eq!(answer.header("www-authenticate"), None, "no bearer is expected");
        let mut body = answer.json();
        body["details"]["reference"] = Value::Null;
        answers.push(body);
    }
    assert_eq!(answers[0], answers[1], "A-79: the answer does not tell who has an account");
    for email in [ADA, "nobody@example.com"] {
        let body = json!({ "email": email, "password": "a wrong password" });
        let mut answer = post(&fixture, &mut Browser::new(), "/auth/sign-in/email", &body).await;
        for _ in 0..fixture.services.throttle.free_attempts {
            answer = post(&fixture, &mut Browser::new(), "/auth/sign-in/email", &body).await;
        }
        refused(&answer, 429, "TOO_MANY_ATTEMPTS");
        assert!(answer.header("retry-after").is_some());
    }
    let right = json!({ "email": ADA, "password": fixture.acme.password });
    refused(&post(&fixture, &mut Browser::new(), "/auth/sign-in/email", &right).await, 429, "TOO_MANY_ATTEMPTS");
}

/// a user is sent only to what the tenant lists.
#[actix_web::test]
async fn a_07_callback_urls_lie_under_the_return_urls_everywhere() {
    let fixture = open();
    let mut browser = signed_in(&fixture, (ADA, fixture.acme.password)).await;
    let before = fixture.rows_of(fixture.acme.tenant.id);
    for bad in
        ["https://evil.example/", "https://app.example.com/", "//evil.example", "/welcome", "javascript:alert(1)"]
    {
        for (path, body) in [
            ("/auth/sign-up/email", json!({ "email": SASHA, "name": "S", "password": OWN, "callbackURL": bad })),
            ("/auth/sign-in/email", json!({ "email": ADA, "password": fixture.acme.password, "callbackURL": bad })),
            ("/auth/forget-password", json!({ "email": ADA, "redirectTo": bad })),
            ("/auth/request-password-reset", json!({ "email": ADA, "redirectTo": bad })),
            ("/auth/resend-verification", json!({ "email": ADA, "callbackURL": bad })),
            ("/auth/change-email", json!({ "newEmail": "ada.king@example.com", "callbackURL": bad })),
            ("/auth/delete-user", json!({ "callbackURL": bad })),
        ] {
            let answer = post(&fixture, &mut browser, path, &body).await;
            refused(&answer, 403, "FORBIDDEN");
            assert_eq!(reason(&answer.json()), "callback_url", "{path}");
        }
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("callbackURL", bad).finish();
        for path in ["/auth/reset-password/pt_rp_x", "/auth/verify-email"] {
            let uri = format!("{path}?{query}&token=pt_ve_x");
            let answer = get(&fixture, &mut browser, &uri).await;
            assert_eq!((answer.status, answer.header("location")), (403, None), "{uri}");
        }
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "nothing was written");
    // A path belongs to the page that sends the request.
    fixture.set_tenant(&fixture.acme, "cors_origins", APP);
    let body = json!({ "email": ADA, "password": fixture.acme.password, "callbackURL": "/welcome?x=1" });
    let req = Req::json("/t/acme/auth/sign-in/email", &body.to_string()).header("origin", APP);
    let answer = done(&browser.send(&fixture, req).await);
    assert_eq!(answer["url"], "https://app.example.com/welcome?x=1");
    assert_eq!(answer["redirect"], true);
}

/// The page of the mailed link leads to the application, also when its form is sent twice.
#[actix_web::test]
async fn the_mailed_link_of_a_sign_up_leads_to_its_callback_url() {
    let fixture = open();
    let mut browser = Browser::new();
    let mut body = sasha();
    body["callbackURL"] = "https://app.example.com/welcome/new".into();
    let token = signed_up(&fixture, &mut browser, &body).await;
    let page = browser.get(&fixture, &format!("/t/acme/verify-email?token={token}")).await;
    let form_token = page.field("form_token").expect("the page has a form");
    let form = [("token", token.as_str()), ("form_token", form_token.as_str())];
    let answer = browser.send(&fixture, Req::post("/t/acme/verify-email", &form).same_origin()).await;
    assert_eq!((answer.status, answer.location()), (303, "https://app.example.com/welcome/new"));
    assert!(has_session(&browser));
    let me = done(&get(&fixture, &mut browser, "/auth/session").await);
    assert_eq!(me["user"]["email"], SASHA);
}

#[actix_web::test]
async fn a_reset_by_the_page_of_an_application_ends_every_session() {
    let fixture = open();
    let mut elsewhere = signed_in(&fixture, (ADA, fixture.acme.password)).await;
    let mut browser = Browser::new();
    let body = json!({ "email": ADA, "redirectTo": "https://app.example.com/welcome/reset?from=mail" });
    done(&post(&fixture, &mut browser, "/auth/request-password-reset", &body).await);
    let text = fixture.mails().last().unwrap().rendered.text.clone();
    let link = text.split_whitespace().find(|word| word.contains("/auth/reset-password/")).expect("the link");
    let answer = browser.get(&fixture, link).await;
    assert_eq!(answer.status, 302);
    let token = answer.location_query().remove("token").expect("the page gets the token");
    assert!(answer.location().starts_with("https://app.example.com/welcome/reset?from=mail&token="));
    let weak = json!({ "token": token, "newPassword": "short" });
    refused(&post(&fixture, &mut browser, "/auth/reset-password", &weak).await, 422, "WEAK_PASSWORD");
    let reset = json!({ "token": token, "newPassword": NEW });
    assert_eq!(done(&post(&fixture, &mut browser, "/auth/reset-password", &reset).await), json!({ "status": true }));
    assert!(!has_session(&browser), "A-78: a reset does not sign in");
    refused(&get(&fixture, &mut elsewhere, "/auth/session").await, 401, "UNAUTHORIZED");
    refused(&post(&fixture, &mut browser, "/auth/reset-password", &reset).await, 400, "INVALID_TOKEN");
    let over = browser.get(&fixture, link).await;
    assert_eq!(over.location(), "https://app.example.com/welcome/reset?from=mail&error=INVALID_TOKEN");
    signed_in(&fixture, (ADA, NEW)).await;
    // For an unknown address the answer is equal.
    let body = json!({ "email": "nobody@example.com" });
    assert_eq!(done(&post(&fixture, &mut browser, "/auth/forget-password", &body).await), json!({ "status": true }));
}

#[actix_web::test]
async fn a_change_of_the_password_ends_every_other_session_and_renews_this_one() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    let mut elsewhere = signed_in(&fixture, (ADA, acme.password)).await;
    let before = browser.cookie("portico-session", "").unwrap().to_owned();
    let wrong_one = json!({ "currentPassword": "a wrong password", "newPassword": NEW });
    refused(&post(&fixture, &mut browser, "/auth/change-password", &wrong_one).await, 401, "UNAUTHORIZED");
    let weak = json!({ "currentPassword": acme.password, "newPassword": "short" });
    refused(&post(&fixture, &mut browser, "/auth/change-password", &weak).await, 422, "WEAK_PASSWORD");
    let right = json!({ "currentPassword": acme.password, "newPassword": NEW, "revokeOtherSessions": false });
    let changed = done(&post(&fixture, &mut browser, "/auth/change-password", &right).await);
    assert_eq!((&changed["status"], &changed["user"]["email"]), (&json!(true), &json!(ADA)));
    assert_ne!(browser.cookie("portico-session", "").unwrap(), before, "A-52: the cookie is a new one");
    done(&get(&fixture, &mut browser, "/auth/session").await);
    refused(&get(&fixture, &mut elsewhere, "/auth/session").await, 401, "UNAUTHORIZED");
    let set = json!({ "newPassword": OWN });
    refused(&post(&fixture, &mut browser, "/auth/set-password", &set).await, 409, "PASSWORD_ALREADY_SET");
}

/// A user who signs in by mail sets a first password and removes it again; one way to sign in stays.
#[actix_web::test]
async fn a_password_is_set_and_unlinked_where_another_way_to_sign_in_stays() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    let unlink = json!({ "provider": "credential" });
    for (path, body) in [
        ("/auth/unlink-provider", &unlink),
        ("/auth/unlink-account", &json!({ "providerId": "credential" })),
        ("/auth/unlink-account", &json!({ "accountId": fixture.account_id(acme, ADA).to_string() })),
    ] {
        refused(&post(&fixture, &mut browser, path, body).await, 409, "LAST_SIGN_IN_METHOD");
    }
    wrong(&post(&fixture, &mut browser, "/auth/unlink-provider", &json!({})).await, "provider");
    let other = post(&fixture, &mut browser, "/auth/unlink-provider", &json!({ "provider": "google" })).await;
    refused(&other, 404, "PROVIDER_NOT_FOUND");
    fixture.set_tenant(acme, "sign_in.methods", "password,link");
    let mut elsewhere = signed_in(&fixture, (ADA, acme.password)).await;
    let linked = done(&get(&fixture, &mut browser, "/auth/linked-accounts").await);
    assert_eq!((&linked["hasPassword"], &linked["accounts"][0]["provider"]), (&json!(true), &json!("credential")));
    assert_eq!(done(&post(&fixture, &mut browser, "/auth/unlink-provider", &unlink).await), json!({ "status": true }));
    assert!(fixture.mails().iter().any(|mail| mail.kind == "password_removed"));
    refused(&get(&fixture, &mut elsewhere, "/auth/session").await, 401, "UNAUTHORIZED");
    let linked = done(&get(&fixture, &mut browser, "/auth/linked-accounts").await);
    assert_eq!(linked, json!({ "accounts": [], "hasPassword": false }));
    assert_eq!(done(&get(&fixture, &mut browser, "/auth/list-accounts").await), json!([]));
    refused(&post(&fixture, &mut browser, "/auth/unlink-provider", &unlink).await, 404, "PROVIDER_NOT_FOUND");
    let set = json!({ "newPassword": NEW });
    refused(
        &post(&fixture, &mut browser, "/auth/set-password", &json!({ "newPassword": "x" })).await,
        422,
        "WEAK_PASSWORD",
    );
    fixture.advance(11 * 60);
    refused(&post(&fixture, &mut browser, "/auth/set-password", &set).await, 403, "SESSION_NOT_FRESH");
}

#[actix_web::test]
async fn a_first_password_is_set_shortly_after_a_sign_in() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.set_tenant(acme, "sign_in.methods", "password,link");
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    done(&post(&fixture, &mut browser, "/auth/unlink-provider", &json!({ "provider": "credential" })).await);
    done(&post(&fixture, &mut browser, "/auth/set-password", &json!({ "newPassword": NEW })).await);
    assert!(fixture.mails().iter().any(|mail| mail.kind == "password_changed"));
    done(&get(&fixture, &mut browser, "/auth/session").await);
    signed_in(&fixture, (ADA, NEW)).await;
}

#[actix_web::test]
async fn sessions_are_listed_and_ended() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    let mut second = signed_in(&fixture, (ADA, acme.password)).await;
    let mut third = signed_in(&fixture, (ADA, acme.password)).await;
    let listed = done(&get(&fixture, &mut browser, "/auth/list-sessions").await);
    let present = done(&get(&fixture, &mut browser, "/auth/get-session").await);
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (3, &present["session"]["id"]));
    assert_eq!(present["session"]["token"], present["session"]["id"], "no secret");
    let secret = browser.cookie("portico-session", "").unwrap().to_owned();
    assert!(!listed.to_string().contains(&secret) && !present.to_string().contains(&secret));
    let of_second = done(&get(&fixture, &mut second, "/auth/session").await)["session"]["id"].clone();
    done(&post(&fixture, &mut browser, "/auth/revoke-session", &json!({ "token": of_second })).await);
    refused(&get(&fixture, &mut second, "/auth/session").await, 401, "UNAUTHORIZED");
    // Unknown, over and of another person: one answer.
    fixture.account(acme, BOB, true);
    let mut bob = signed_in(&fixture, (BOB, acme.password)).await;
    let of_bob = done(&get(&fixture, &mut bob, "/auth/session").await)["session"]["id"].clone();
    for id in [of_second, of_bob, json!("x")] {
        let answer = post(&fixture, &mut browser, "/auth/revoke-session", &json!({ "id": id })).await;
        assert_eq!(done(&answer), json!({ "status": true }));
    }
    done(&get(&fixture, &mut bob, "/auth/session").await);
    done(&post(&fixture, &mut browser, "/auth/revoke-other-sessions", &json!({})).await);
    refused(&get(&fixture, &mut third, "/auth/session").await, 401, "UNAUTHORIZED");
    done(&get(&fixture, &mut browser, "/auth/session").await);
    let mut fourth = signed_in(&fixture, (ADA, acme.password)).await;
    done(&post(&fixture, &mut browser, "/auth/revoke-sessions", &json!({})).await);
    assert!(!has_session(&browser));
    refused(&get(&fixture, &mut fourth, "/auth/session").await, 401, "UNAUTHORIZED");
    for path in ["/auth/sign-out", "/auth/logout"] {
        let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
        let kept = browser.clone();
        assert_eq!(done(&post(&fixture, &mut browser, path, &json!({})).await), json!({ "success": true }));
        assert!(!has_session(&browser));
        refused(&get(&fixture, &mut kept.clone(), "/auth/session").await, 401, "UNAUTHORIZED");
        let bare = browser.send(&fixture, Req::json(format!("/t/acme{path}"), "")).await;
        assert_eq!(done(&bare), json!({ "success": true }), "also without a session and a body");
    }
}

/// One browser session: D, the pages and the relying parties share it.
#[actix_web::test]
async fn a_sign_in_is_single_sign_on_and_a_sign_out_anywhere_ends_it() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    assert_eq!(browser.get(&fixture, "/t/acme/account").await.status, 200);
    let answer = browser.get(&fixture, &fixture.authorize_uri(acme, &acme.public, &[])).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    let page = browser.get(&fixture, "/t/acme/logout").await;
    let form = [("form_token", page.field("form_token").unwrap())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.send(&fixture, Req::post("/t/acme/logout", &form).same_origin()).await;
    refused(&get(&fixture, &mut browser, "/auth/session").await, 401, "UNAUTHORIZED");
    let mut page_session = fixture.signed_in(acme).await;
    assert_eq!(done(&get(&fixture, &mut page_session, "/auth/session").await)["user"]["email"], ADA);
    done(&post(&fixture, &mut page_session, "/auth/sign-out", &json!({})).await);
    assert_eq!(page_session.get(&fixture, "/t/acme/account").await.status, 303);
    // The session of another user of this browser is replaced.
    fixture.account(acme, BOB, true);
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    let old = browser.clone();
    let bob = json!({ "email": BOB, "password": acme.password });
    done(&post(&fixture, &mut browser, "/auth/sign-in/email", &bob).await);
    assert_eq!(done(&get(&fixture, &mut browser, "/auth/session").await)["user"]["email"], BOB);
    refused(&get(&fixture, &mut old.clone(), "/auth/session").await, 401, "UNAUTHORIZED");
}

#[actix_web::test]
async fn a_user_changes_the_name_and_the_address() {
    let fixture = open();
    let mut browser = signed_in(&fixture, (ADA, fixture.acme.password)).await;
    let update = json!({ "name": "Ada King", "image": null, "email": "evil@example.com", "emailVerified": true });
    assert_eq!(done(&post(&fixture, &mut browser, "/auth/update-user", &update).await), json!({ "status": true }));
    let user = done(&get(&fixture, &mut browser, "/auth/session").await)["user"].clone();
    assert_eq!((&user["name"], &user["email"]), (&json!("Ada King"), &json!(ADA)));
    let image = json!({ "image": "https://evil.example/x.png" });
    wrong(&post(&fixture, &mut browser, "/auth/update-user", &image).await, "image");
    wrong(&post(&fixture, &mut browser, "/auth/update-user", &json!({ "name": "x".repeat(5_000) })).await, "name");
    wrong(&post(&fixture, &mut browser, "/auth/change-email", &json!({ "newEmail": "x" })).await, "newEmail");
    wrong(&post(&fixture, &mut browser, "/auth/change-email", &json!({ "newEmail": ADA })).await, "newEmail");
    let change = json!({ "newEmail": "ada.king@example.com", "callbackURL": "https://app.example.com/welcome" });
    assert_eq!(done(&post(&fixture, &mut browser, "/auth/change-email", &change).await), json!({ "status": true }));
    let token = token_of(&fixture.mails().last().unwrap().rendered.text);
    let elsewhere = get(&fixture, &mut Browser::new(), &format!("/auth/verify-email?token={token}")).await;
    refused(&elsewhere, 401, "INVALID_TOKEN");
    done(&get(&fixture, &mut browser, &format!("/auth/verify-email?token={token}")).await);
    let user = done(&get(&fixture, &mut browser, "/auth/session").await)["user"].clone();
    assert_eq!((&user["email"], &user["emailVerified"]), (&json!("ada.king@example.com"), &json!(true)));
    fixture.advance(11 * 60);
    let again = json!({ "newEmail": "later@example.com" });
    refused(&post(&fixture, &mut browser, "/auth/change-email", &again).await, 403, "SESSION_NOT_FRESH");
}

#[actix_web::test]
async fn a_user_deletes_the_account_after_a_recent_sign_in_or_with_the_password() {
    for (minutes, password, status, code) in [
        (0, None, 200, ""),
        (11, None, 403, "SESSION_NOT_FRESH"),
        (11, Some("a wrong password"), 401, "UNAUTHORIZED"),
        (11, Some(""), 200, ""),
    ] {
        let fixture = Fixture::new();
        let mut browser = signed_in(&fixture, (ADA, fixture.acme.password)).await;
        fixture.advance(minutes * 60);
        let body = match password {
            None => json!({}),
            Some("") => json!({ "password": fixture.acme.password }),
            Some(password) => json!({ "password": password }),
        };
        let answer = post(&fixture, &mut browser, "/auth/delete-user", &body).await;
        if status == 200 {
            let body = done(&answer);
            assert_eq!((&body["success"], body["deletionDue"].is_string()), (&json!(true), true));
            assert!(!has_session(&browser));
            let sign_in = json!({ "email": ADA, "password": fixture.acme.password });
            let due = post(&fixture, &mut browser, "/auth/sign-in/email", &sign_in).await;
            refused(&due, 403, "FORBIDDEN");
            assert_eq!(reason(&due.json()), "policy", "only a page asks whether to keep the account");
        } else {
            refused(&answer, status, code);
            done(&get(&fixture, &mut browser, "/auth/session").await);
        }
    }
}

/// the password that confirms shares the attempts of a sign-in.
#[actix_web::test]
async fn a_69_a_confirmation_counts_as_an_attempt() {
    let fixture = Fixture::new();
    let mut browser = signed_in(&fixture, (ADA, fixture.acme.password)).await;
    let wrong_one = json!({ "password": "a wrong password" });
    let mut answer = post(&fixture, &mut browser, "/auth/delete-user", &wrong_one).await;
    for _ in 0..fixture.services.throttle.free_attempts {
        answer = post(&fixture, &mut browser, "/auth/delete-user", &wrong_one).await;
    }
    refused(&answer, 429, "TOO_MANY_ATTEMPTS");
    let right = json!({ "password": fixture.acme.password });
    refused(&post(&fixture, &mut browser, "/auth/delete-user", &right).await, 429, "TOO_MANY_ATTEMPTS");
}

/// A user whose address has to be verified first sees the session, and nothing else.
#[actix_web::test]
async fn a_limited_user_sees_the_session_only() {
    let fixture = open();
    fixture.set_tenant(&fixture.acme, "unverified_sign_in", "limited");
    let mut browser = Browser::new();
    signed_up(&fixture, &mut browser, &sasha()).await;
    let mut browser = signed_in(&fixture, (SASHA, OWN)).await;
    for path in ["/auth/me", "/auth/session", "/auth/get-session"] {
        done(&get(&fixture, &mut browser, path).await);
    }
    for path in ["/auth/list-sessions", "/auth/list-accounts", "/auth/linked-accounts", "/workspaces"] {
        refused(&get(&fixture, &mut browser, path).await, 403, "EMAIL_NOT_VERIFIED");
    }
    for path in ["/auth/update-user", "/auth/change-email", "/auth/delete-user", "/auth/set-password", "/workspaces"] {
        let body = json!({ "name": "x", "newEmail": ADA, "newPassword": NEW });
        refused(&post(&fixture, &mut browser, path, &body).await, 403, "EMAIL_NOT_VERIFIED");
    }
}

#[actix_web::test]
async fn what_is_not_built_yet_is_not_found_as_at_better_auth() {
    let fixture = Fixture::new();
    let mut browser = signed_in(&fixture, (ADA, fixture.acme.password)).await;
    for path in ["/auth/sign-in/social", "/auth/link-social", "/auth/two-factor/enable", "/auth/nothing"] {
        refused(&post(&fixture, &mut browser, path, &json!({})).await, 404, "NOT_FOUND");
    }
    let status = done(&get(&fixture, &mut browser, "/auth/two-factor/status").await);
    let none = json!({ "enabled": false, "methods": [], "backupCodesRemaining": 0, "required": false });
    assert_eq!(status, none);
    assert_eq!(done(&get(&fixture, &mut Browser::new(), "/auth/ok").await), json!({ "ok": true }));
}

/// The session cookie is set at the tenant's own origin only.
#[actix_web::test]
async fn a_sign_in_at_another_host_of_the_tenant_names_its_origin() {
    let fixture = Fixture::by_host();
    let acme: &TestTenant = &fixture.acme;
    let body = json!({ "email": ADA, "password": acme.password, "tenant_slug": "acme" });
    let answer = fixture.send(Req::json("/auth/sign-in/email", &body.to_string())).await;
    refused(&answer, 421, "WRONG_ORIGIN");
    assert_eq!(answer.json()["details"]["origin"], acme.tenant.base.origin());
    assert_eq!(answer.headers_named("set-cookie"), Vec::<&str>::new());
}

/// what another person made with the address, before its owner proved it, does not stay.
#[actix_web::test]
async fn a_48_the_workspaces_of_another_sign_up_end_with_the_proof_of_the_owner() {
    for by_reset in [false, true] {
        let fixture = open();
        let acme = &fixture.acme;
        fixture.set_tenant(acme, "unverified_sign_in", "allow");
        let mut stranger = Browser::new();
        signed_up(&fixture, &mut stranger, &json!({ "name": "Stranger", "email": SASHA, "password": OWN })).await;
        let mut stranger = signed_in(&fixture, (SASHA, OWN)).await;
        let made = done(&post(&fixture, &mut stranger, "/workspaces", &json!({ "name": "Trap" })).await);
        let trap = format!("/workspaces/{}", made["workspace"]["id"].as_str().unwrap());
        let mut owner = Browser::new();
        if by_reset {
            done(&post(&fixture, &mut owner, "/auth/forget-password", &json!({ "email": SASHA })).await);
            let token = token_of(&fixture.mails().last().unwrap().rendered.text);
            done(
                &post(&fixture, &mut owner, "/auth/reset-password", &json!({ "token": token, "newPassword": NEW }))
                    .await,
            );
        } else {
            let token =
                signed_up(&fixture, &mut owner, &json!({ "name": "Sasha", "email": SASHA, "password": NEW })).await;
            done(&get(&fixture, &mut owner, &format!("/auth/verify-email?token={token}")).await);
        }
        let mut owner = signed_in(&fixture, (SASHA, NEW)).await;
        refused(&get(&fixture, &mut owner, &trap).await, 404, "NOT_FOUND");
        let workspaces = done(&get(&fixture, &mut owner, "/workspaces").await)["workspaces"].clone();
        assert_eq!((workspaces.as_array().unwrap().len(), &workspaces[0]["role"]), (1, &json!("owner")), "{by_reset}");
        refused(&get(&fixture, &mut stranger, "/auth/session").await, 401, "UNAUTHORIZED");
    }
}

/// The removal of a password is no way around the history of passwords.
#[actix_web::test]
async fn a_removed_password_cannot_be_chosen_again_where_the_tenant_keeps_a_history() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.set_tenant(acme, "sign_in.methods", "password,link");
    fixture.set_tenant(acme, "password.history", "2");
    let mut browser = signed_in(&fixture, (ADA, acme.password)).await;
    let change = json!({ "currentPassword": acme.password, "newPassword": NEW });
    fixture.advance(1);
    done(&post(&fixture, &mut browser, "/auth/change-password", &change).await);
    done(&post(&fixture, &mut browser, "/auth/unlink-provider", &json!({ "provider": "credential" })).await);
    for former in [NEW, acme.password] {
        let set = post(&fixture, &mut browser, "/auth/set-password", &json!({ "newPassword": former })).await;
        refused(&set, 422, "WEAK_PASSWORD");
        assert_eq!(set.json()["details"]["reasons"], json!(["password_reused"]));
    }
    done(&post(&fixture, &mut browser, "/auth/set-password", &json!({ "newPassword": OWN })).await);
}
