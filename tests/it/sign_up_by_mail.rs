//! Sign-up where a tenant has no passwords (`sign_in.methods`): the mailed link or code finishes it.

use std::collections::BTreeMap;

use portico::accounts::{self, Account, AccountState};
use portico::base::time::Clock;
use portico::jobs::expire_accounts::expire_accounts;
use serde_json::json;

use crate::support::{Answer, Browser, Fixture, Req, Statements, TestTenant, jwt};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";
const OTHER: &str = "quite another long phrase";

/// Returns a tenant without passwords, in which users sign up.
fn open(fixture: &Fixture) -> TestTenant {
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "registration.fields", "name?");
    fixture.set_tenant(&tenant, "sign_in.methods", "link,code");
    tenant
}

async fn post(fixture: &Fixture, browser: &mut Browser, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let hidden = ["flow", "token", "form_token"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(fields);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

async fn get(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    browser.get(fixture, &format!("{}{path}", fixture.acme.path)).await
}

/// Signs up and returns the page that waits.
async fn sign_up(fixture: &Fixture, browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let page = get(fixture, browser, "/register").await;
    let answer = post(fixture, browser, "/register", &page, fields).await;
    assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    browser.follow(fixture, answer).await
}

/// Returns the link and the code of the only mail.
fn mailed(fixture: &Fixture) -> (String, String) {
    let mails = fixture.mails();
    let kinds: Vec<&str> = mails.iter().map(|mail| mail.kind).collect();
    assert_eq!(kinds, ["verify_address"]);
    let words = || mails[0].rendered.text.split_whitespace();
    let link = words().find(|word| word.contains("/verify-email?token=")).unwrap();
    let code = words().find(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit())).unwrap();
    (link.to_owned(), code.to_owned())
}

async fn enter(fixture: &Fixture, browser: &mut Browser, page: &Answer, code: &str) -> Answer {
    post(fixture, browser, "/verify-email", page, &[("code", code)]).await
}

fn is_account(answer: &Answer) -> bool {
    answer.status == 303 && answer.location().ends_with("/account")
}

async fn is_signed_in(fixture: &Fixture, browser: &mut Browser) -> bool {
    get(fixture, browser, "/account").await.status == 200
}

/// Returns the `amr` of the session of a browser.
async fn amr(fixture: &Fixture, browser: &mut Browser) -> serde_json::Value {
    let answer = fixture.authorize(browser, (&fixture.acme, &fixture.acme.public), &[]).await;
    let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
    let tokens = fixture.redeem(&fixture.acme, &fixture.acme.public, &code).await.json();
    jwt(tokens["id_token"].as_str().unwrap()).1["amr"].clone()
}

fn account(fixture: &Fixture, email: &str) -> Account {
    let (tenant, id) = (fixture.acme.tenant.id, fixture.account_id(&fixture.acme, email));
    fixture.services.db.read(tenant, move |tx| accounts::store::find_account(tx, id)).unwrap().unwrap()
}

fn has_password(fixture: &Fixture, email: &str) -> bool {
    let (tenant, id) = (fixture.acme.tenant.id, fixture.account_id(&fixture.acme, email));
    fixture.services.db.read(tenant, move |tx| accounts::store::find_password(tx, id)).unwrap().is_some()
}

async fn signs_in(fixture: &Fixture, email: &str, password: &str) -> bool {
    let form = [("email", email), ("password", password)];
    is_account(&fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await)
}

fn count(fixture: &Fixture, table: &str) -> usize {
    let begin = format!("{table}:");
    fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with(&begin)).count()
}

/// The whole way of an application with `prompt=create`. `amr` is `otp` (RFC 8176), since no password was used.
#[actix_web::test]
async fn a_code_finishes_a_sign_up_without_a_password() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "create")]).await;
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains("id=\"register-form\"") && !page.text().contains("password"), "{}", page.text());
    let hashed = fixture.services.hasher.done();
    // A typed password is ignored.
    let fields = [("email", EVE), ("name", "Eve"), ("password", CHOSEN)];
    let answer = post(&fixture, &mut browser, "/register", &page, &fields).await;
    let waiting = browser.follow(&fixture, answer).await;
    assert!(waiting.text().contains(EVE) && !waiting.text().contains("password"), "{}", waiting.text());
    let (link, code) = mailed(&fixture);
    assert!(!is_signed_in(&fixture, &mut browser).await, "A-72: no session before the mail is used");
    let answer = enter(&fixture, &mut browser, &waiting, &code).await;
    let answer = browser.follow(&fixture, answer).await;
    let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
    let tokens = fixture.redeem(&tenant, &tenant.public, &code).await.json();
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1["amr"], json!(["otp"]));
    let claims = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    assert_eq!((&claims["email_verified"], &claims["name"]), (&true.into(), &"Eve".into()));
    assert!(!has_password(&fixture, EVE) && fixture.services.hasher.done() == hashed, "no password is hashed or kept");
    assert_eq!(browser.get(&fixture, &link).await.status, 410, "the link is used");
}

/// in the browser of the sign-up the link keeps what was typed, and signs in.
#[actix_web::test]
async fn a_48_a_link_in_the_browser_of_the_sign_up_signs_in() {
    let fixture = Fixture::new();
    open(&fixture);
    let mut browser = Browser::new();
    sign_up(&fixture, &mut browser, &[("email", EVE), ("name", "Eve")]).await;
    let (link, _) = mailed(&fixture);
    let page = browser.get(&fixture, &link).await;
    assert!(!page.text().contains("id=\"password\""), "{}", page.text());
    let answer = post(&fixture, &mut browser, "/verify-email", &page, &[]).await;
    assert!(is_account(&answer), "{} {}", answer.status, answer.text());
    assert_eq!(amr(&fixture, &mut browser).await, json!(["otp"]));
    assert_eq!(account(&fixture, EVE).claims.name.as_deref(), Some("Eve"));
}

/// A-48 (account pre-hijacking): elsewhere the link verifies the address and signs in no browser. What was typed is dropped,
/// and both browsers lead to the sign-in by mail.
#[actix_web::test]
async fn a_48_a_link_elsewhere_drops_what_was_typed() {
    let fixture = Fixture::new();
    open(&fixture);
    let (mut own, mut phone) = (Browser::new(), Browser::new());
    let waiting = sign_up(&fixture, &mut own, &[("email", EVE), ("name", "Mallory")]).await;
    let (link, code) = mailed(&fixture);
    let page = phone.get(&fixture, &link).await;
    let shown = page.text();
    assert!(shown.contains("will be removed") && !shown.contains("password"), "{shown}");
    // A password in the form keeps nothing.
    let done = post(&fixture, &mut phone, "/verify-email", &page, &[("password", CHOSEN)]).await;
    let shown = done.text();
    assert!(
        done.status == 200 && shown.contains("so they were removed") && shown.contains("id=\"sign-in\""),
        "{shown}"
    );
    assert!(!shown.contains("password") && !is_signed_in(&fixture, &mut phone).await);
    let account = account(&fixture, EVE);
    assert!(account.is_verified() && account.claims.name.is_none(), "{:?}", account.claims);
    let late = enter(&fixture, &mut own, &waiting, &code).await;
    let login = own.follow(&fixture, late).await;
    assert!(login.text().contains("Your e-mail address is verified") && login.text().contains(EVE), "{}", login.text());
    assert!(!is_signed_in(&fixture, &mut own).await);

    let asked = post(&fixture, &mut own, "/login", &login, &[("email", EVE), ("by", "mail")]).await;
    let waiting = own.follow(&fixture, asked).await;
    let mails = fixture.mails();
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
    let code = mails[0].rendered.text.split_whitespace().find(is_code).unwrap();
    let answer = post(&fixture, &mut own, "/sign-in-link", &waiting, &[("code", code)]).await;
    assert!(is_account(&answer), "{} {}", answer.status, answer.text());
}

/// a sign-up of before, with its password and its session, ends when the user of the mailbox signs up without one.
#[actix_web::test]
async fn a_48_an_earlier_sign_up_with_a_password_is_replaced() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    fixture.set_tenant(&tenant, "sign_in.methods", "password,code");
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let (mut thief, mut own) = (Browser::new(), Browser::new());
    let page = get(&fixture, &mut thief, "/register").await;
    let fields = [("email", EVE), ("name", "Mallory"), ("password", OTHER)];
    assert!(is_account(&post(&fixture, &mut thief, "/register", &page, &fields).await));
    assert!(is_signed_in(&fixture, &mut thief).await);
    fixture.mails();
    fixture.set_tenant(&tenant, "sign_in.methods", "link,code");
    let waiting = sign_up(&fixture, &mut own, &[("email", "EVE@Example.com"), ("name", "Eve")]).await;
    let (_, code) = mailed(&fixture);
    assert!(is_account(&enter(&fixture, &mut own, &waiting, &code).await));
    assert!(is_signed_in(&fixture, &mut own).await && !is_signed_in(&fixture, &mut thief).await);
    assert_eq!(account(&fixture, EVE).claims.name.as_deref(), Some("Eve"));
    assert!(!has_password(&fixture, EVE), "the password of the other sign-up is dropped");
    fixture.mails();
}

/// An administrator's account keeps its password: it was not chosen at a sign-up.
#[actix_web::test]
async fn an_account_of_an_administrator_keeps_its_password_and_claims() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    fixture.account(&tenant, EVE, false);
    let mut browser = Browser::new();
    let waiting = sign_up(&fixture, &mut browser, &[("email", EVE), ("name", "Eve")]).await;
    let (_, code) = mailed(&fixture);
    assert!(is_account(&enter(&fixture, &mut browser, &waiting, &code).await));
    assert!(has_password(&fixture, EVE) && account(&fixture, EVE).claims.name.as_deref() != Some("Eve"));
}

/// neither the response nor the effort shows whether an address has an account, whatever `unverified_sign_in` is.
/// No user is signed in before the mail is used, since it is the only factor.
#[actix_web::test]
async fn a_79_a_80_a_known_address_looks_like_a_new_one_without_passwords() {
    for rule in ["deny", "limited", "allow"] {
        let mut fixture = Fixture::new();
        fixture.configure(|state| state.services.throttle.network_per_hour = 1_000);
        let tenant = open(&fixture);
        fixture.set_tenant(&tenant, "unverified_sign_in", rule);
        fixture.account(&tenant, "unverified@example.com", false);
        fixture.account(&tenant, "locked@example.com", true);
        fixture.set_account_state(&tenant, "locked@example.com", AccountState::Locked);
        let mut statements = Statements::log(fixture.dir.path());
        let mut seen = BTreeMap::new();
        // The first one warms the caches.
        for email in ["first@example.com", EVE, ADA, "unverified@example.com", "locked@example.com"] {
            fixture.advance(1);
            let mut browser = Browser::new();
            let page = get(&fixture, &mut browser, "/register").await;
            let (hashed, jobs) = (fixture.services.hasher.done(), count(&fixture, "queue_jobs"));
            let verifications = count(&fixture, "verifications");
            statements.as_mut().map(Statements::since_last);
            let answer = post(&fixture, &mut browser, "/register", &page, &[("email", email)]).await;
            let effort = (
                statements.as_mut().map(|log| log.since_last().len()),
                fixture.services.hasher.done() - hashed,
                count(&fixture, "queue_jobs") - jobs,
                count(&fixture, "verifications") - verifications,
            );
            let mails = fixture.mails();
            let waiting = browser.follow(&fixture, answer.clone()).await;
            assert!(!is_signed_in(&fixture, &mut browser).await, "{rule} {email}");
            let shown = waiting.text().replace(email, "E").replace(&waiting.field("flow").unwrap(), "F");
            let shown = shown.replace(&waiting.field("form_token").unwrap(), "T");
            let shown = shown.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
            let wrong = enter(&fixture, &mut browser, &waiting, "000000").await;
            let all = (answer.status, shown.collect::<String>(), wrong.status, effort);
            let texts = mails.iter().map(|mail| (mail.kind, mail.rendered.text.contains("assword"))).collect();
            let texts: Vec<(&str, bool)> = texts;
            seen.insert(email, (texts, all));
        }
        let (_, expected) = seen[EVE].clone();
        assert_eq!(expected.3.1, 0, "no hash");
        for (email, (mails, all)) in seen.iter().filter(|(email, _)| **email != "first@example.com") {
            assert_eq!(*all, expected, "{rule} {email}");
            let expected = match *email {
                ADA => vec![("already_registered", false)],
                "locked@example.com" => vec![],
                _ => vec![("verify_address", false)],
            };
            assert_eq!(*mails, expected, "{rule} {email}");
        }
    }
}

/// A sign-up that began with a password finishes after the tenant has switched passwords off. The password is kept for the
/// day on which it is offered again.
#[actix_web::test]
async fn a_sign_up_goes_on_after_passwords_are_switched_off() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    fixture.set_tenant(&tenant, "sign_in.methods", "password");
    let (mut browser, mut phone) = (Browser::new(), Browser::new());
    let waiting = sign_up(&fixture, &mut browser, &[("email", EVE), ("name", "Eve"), ("password", CHOSEN)]).await;
    let (link, code) = mailed(&fixture);
    let stale = get(&fixture, &mut phone, "/register").await;
    fixture.set_tenant(&tenant, "sign_in.methods", "code");
    let elsewhere = phone.get(&fixture, &link).await;
    assert!(!elsewhere.text().contains("password"), "{}", elsewhere.text());
    assert!(is_account(&enter(&fixture, &mut browser, &waiting, &code).await));
    assert_eq!(amr(&fixture, &mut browser).await, json!(["otp"]), "what was used here is the code");
    assert_eq!(account(&fixture, EVE).claims.name.as_deref(), Some("Eve"));
    // The form of a page that was shown before.
    let fields = [("email", "zoe@example.com"), ("password", CHOSEN)];
    let answer = post(&fixture, &mut phone, "/register", &stale, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(!has_password(&fixture, "zoe@example.com"));
    fixture.set_tenant(&tenant, "sign_in.methods", "password");
    assert!(signs_in(&fixture, EVE, CHOSEN).await);
    fixture.mails();
}

/// A sign-up that began without a password finishes after the tenant has switched passwords on.
#[actix_web::test]
async fn a_sign_up_goes_on_after_passwords_are_switched_on() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let (mut browser, mut zoe, mut phone) = (Browser::new(), Browser::new(), Browser::new());
    let waiting = sign_up(&fixture, &mut browser, &[("email", EVE), ("name", "Eve")]).await;
    let (_, code) = mailed(&fixture);
    sign_up(&fixture, &mut zoe, &[("email", "zoe@example.com"), ("name", "Zoe")]).await;
    let (link, _) = mailed(&fixture);
    let stale = get(&fixture, &mut phone, "/register").await;
    fixture.set_tenant(&tenant, "sign_in.methods", "password");
    assert!(is_account(&enter(&fixture, &mut browser, &waiting, &code).await));
    assert_eq!(amr(&fixture, &mut browser).await, json!(["otp"]));
    assert_eq!(account(&fixture, EVE).claims.name.as_deref(), Some("Eve"));
    // Elsewhere there is no password that could keep what was typed: the page asks for none and leads to set one.
    let page = phone.get(&fixture, &link).await;
    assert!(!page.text().contains("id=\"password\""), "{}", page.text());
    let done = post(&fixture, &mut phone, "/verify-email", &page, &[]).await;
    assert!(done.text().contains("id=\"set-password\"") && done.text().contains("/forgot-password"), "{}", done.text());
    assert!(account(&fixture, "zoe@example.com").claims.name.is_none());
    // The form of a page that was shown before lacks the password.
    let again = post(&fixture, &mut phone, "/register", &stale, &[("email", "new@example.com")]).await;
    assert!(again.status == 422 && again.text().contains("href=\"#password\""), "{}", again.text());
    fixture.mails();
}

#[actix_web::test]
async fn a_sign_up_without_a_password_that_is_not_finished_is_deleted() {
    let fixture = Fixture::new();
    open(&fixture);
    let before = count(&fixture, "accounts");
    sign_up(&fixture, &mut Browser::new(), &[("email", EVE)]).await;
    fixture.mails();
    let services = &fixture.services;
    let expire = || expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap();
    fixture.advance(7 * 86_400 - 1);
    assert_eq!((expire(), count(&fixture, "accounts")), (0, before + 1));
    fixture.advance(2);
    assert_eq!((expire(), count(&fixture, "accounts")), (1, before));
}

/// The notices of such a tenant lead to the mailbox, which is what signs in.
#[actix_web::test]
async fn no_notice_names_a_password() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    for number in 0..2 {
        let mut browser = Browser::new();
        let page = get(&fixture, &mut browser, "/login").await;
        let asked = post(&fixture, &mut browser, "/login", &page, &[("email", ADA), ("by", "mail")]).await;
        let waiting = browser.follow(&fixture, asked).await;
        let mails = fixture.mails();
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        let code = mails[0].rendered.text.split_whitespace().find(is_code).unwrap();
        assert!(is_account(&post(&fixture, &mut browser, "/sign-in-link", &waiting, &[("code", code)]).await));
        let notices = fixture.mails();
        assert_eq!(notices.len(), number, "the first sign-in of all is expected");
        for mail in notices {
            let text = &mail.rendered.text;
            assert_eq!(mail.kind, "new_device");
            assert!(text.contains("only you have access to your mailbox") && !text.contains("assword"), "{text}");
        }
    }
    fixture.set_tenant(&tenant, "sign_in.methods", "password,code");
    let answer = signs_in(&fixture, ADA, tenant.password).await;
    let mails = fixture.mails();
    assert!(answer && mails[0].rendered.text.contains("you can set a new password"), "{mails:?}");
}
