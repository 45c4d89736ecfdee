//! Sign-in by a mailed link or code (`sign_in.methods`).

use std::collections::BTreeMap;

use portico::accounts::AccountState;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req, Statements, TestTenant, jwt};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";

fn offering(methods: &str) -> (Fixture, TestTenant) {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "sign_in.methods", methods);
    (fixture, tenant)
}

async fn post(fixture: &Fixture, browser: &mut Browser, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let hidden = ["flow", "token", "form_token"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(fields);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

/// Asks for a mail on this page, and returns the answer.
async fn ask(fixture: &Fixture, browser: &mut Browser, page: &Answer, email: &str) -> Answer {
    post(fixture, browser, "/login", page, &[("email", email), ("by", "mail")]).await
}

async fn login(fixture: &Fixture, browser: &mut Browser) -> Answer {
    browser.get(fixture, &format!("{}/login", fixture.acme.path)).await
}

/// Asks for a mail without an application, and returns the page that waits.
async fn asked(fixture: &Fixture, browser: &mut Browser, email: &str) -> Answer {
    let page = login(fixture, browser).await;
    let answer = ask(fixture, browser, &page, email).await;
    assert!(answer.location().contains("/sign-in-link?flow="), "{} {}", answer.status, answer.text());
    browser.follow(fixture, answer).await
}

/// The link and the code of the mail to this address; the mail has what the tenant offers.
fn mailed(fixture: &Fixture, to: &str) -> (Option<String>, Option<String>) {
    let mails = fixture.mails();
    assert_eq!(mails.iter().map(|mail| (mail.to.as_str(), mail.kind)).collect::<Vec<_>>(), [(to, "sign_in_link")]);
    let words: Vec<&str> = mails[0].rendered.text.split_whitespace().collect();
    let is_code = |word: &&&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
    let link = words.iter().find(|word| word.contains("/sign-in-link?token="));
    (link.map(|word| (*word).to_owned()), words.iter().find(is_code).map(|word| (*word).to_owned()))
}

async fn enter(fixture: &Fixture, browser: &mut Browser, page: &Answer, code: &str) -> Answer {
    post(fixture, browser, "/sign-in-link", page, &[("code", code)]).await
}

fn is_signed_in(browser: &Browser) -> bool {
    browser.cookie("session", "").is_some()
}

#[actix_web::test]
async fn a_link_and_a_code_sign_in_and_lead_back_to_the_application() {
    let (fixture, tenant) = offering("password,link,code");
    for by_link in [true, false] {
        let mut browser = Browser::new();
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
        let page = browser.follow(&fixture, start).await;
        assert!(page.text().contains("id=\"by-mail\"") && page.text().contains("id=\"submit\""), "{}", page.text());
        let answer = ask(&fixture, &mut browser, &page, " ADA@Example.com ").await;
        let waiting = browser.follow(&fixture, answer).await;
        assert!(waiting.text().contains("Check your e-mail") && waiting.text().contains("id=\"use-password\""));
        assert!(!is_signed_in(&browser), "A-72: no session before");
        fixture.advance(60);
        let (link, code) = mailed(&fixture, ADA);
        let answer = match by_link {
            true => {
                let before = fixture.rows_of(tenant.tenant.id);
                let page = browser.get(&fixture, &link.unwrap()).await;
                assert!(
                    page.text().contains("You are about to sign in as <bdi>ADA@example.com</bdi>"),
                    "{}",
                    page.text()
                );
                assert_eq!(fixture.rows_of(tenant.tenant.id), before, "A-55: a GET changes nothing");
                post(&fixture, &mut browser, "/sign-in-link", &page, &[]).await
            }
            false => enter(&fixture, &mut browser, &waiting, &code.unwrap()).await,
        };
        let answer = browser.follow(&fixture, answer).await;
        let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
        let tokens = fixture.redeem(&tenant, &tenant.public, &code).await.json();
        let claims = jwt(tokens["id_token"].as_str().unwrap()).1;
        assert_eq!(
            (&claims["amr"], claims["auth_time"].as_i64()),
            (&["otp"].as_slice().into(), Some(fixture.now().timestamp()))
        );
        fixture.mails();
    }
}

/// A link that another browser opens signs no user in: it shows the code, which works only in the browser that asked.
#[actix_web::test]
async fn a_48_a_link_acts_only_in_the_browser_that_asked() {
    let (fixture, tenant) = offering("link");
    let (mut own, mut phone) = (Browser::new(), Browser::new());
    let waiting = asked(&fixture, &mut own, ADA).await;
    let (link, code) = mailed(&fixture, ADA);
    assert!(code.is_none(), "the tenant offers links only");
    let before = fixture.rows_of(tenant.tenant.id);
    let page = phone.get(&fixture, link.as_deref().unwrap()).await;
    let shown = page.text();
    let code = shown.split("id=\"mail-code\"").nth(1).and_then(|rest| rest.split(['>', '<']).nth(1)).unwrap();
    assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()), "{shown}");
    let token = link.as_deref().unwrap().split("token=").nth(1).unwrap();
    let forced = Req::post(format!("{}/sign-in-link", tenant.path), &[("token", token)]).same_origin();
    assert_eq!(phone.send(&fixture, forced).await.status, 410, "the form of the other browser does nothing");
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    assert!(!is_signed_in(&phone));
    let answer = enter(&fixture, &mut own, &waiting, code).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(is_signed_in(&own));
    assert_eq!(phone.get(&fixture, link.as_deref().unwrap()).await.status, 410, "it is used");
    fixture.mails();
}

#[actix_web::test]
async fn a_tenant_decides_which_ways_there_are() {
    let (fixture, tenant) = offering("code");
    let mut browser = Browser::new();
    let page = login(&fixture, &mut browser).await;
    assert!(!page.text().contains("type=\"password\"") && page.text().contains("id=\"by-mail\""), "{}", page.text());
    let password = [("email", ADA), ("password", tenant.password)];
    let refused = post(&fixture, &mut browser, "/login", &page, &password).await;
    assert!(refused.status == 403 && refused.text().contains("not available here"), "{}", refused.text());
    let waiting = asked(&fixture, &mut browser, ADA).await;
    assert!(!waiting.text().contains("id=\"use-password\""), "{}", waiting.text());
    let (link, code) = mailed(&fixture, ADA);
    assert!(link.is_none(), "the tenant offers codes only");
    fixture.advance(15 * 60);
    let late = enter(&fixture, &mut browser, &waiting, code.as_deref().unwrap()).await;
    assert!(late.status == 422 && late.text().contains("no longer valid"), "after 15 minutes: {}", late.text());
    let again = post(&fixture, &mut browser, "/sign-in-link", &waiting, &[("resend", "yes")]).await;
    let waiting = browser.follow(&fixture, again).await;
    let (_, code) = mailed(&fixture, ADA);
    let answer = enter(&fixture, &mut browser, &waiting, &code.unwrap()).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());

    fixture.set_tenant(&tenant, "sign_in.methods", "password");
    let page = login(&fixture, &mut Browser::new()).await;
    assert!(!page.text().contains("id=\"by-mail\""));
    let refused = ask(&fixture, &mut browser, &page, ADA).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    let empty = ask(&fixture, &mut browser, &page, "").await;
    assert_eq!(empty.status, 422);
    fixture.mails();
}

/// neither the response nor the effort shows whether an address has an account, and whether it is locked.
#[actix_web::test]
async fn a_79_a_80_an_unknown_address_looks_like_a_known_one() {
    let (mut fixture, tenant) = offering("password,link,code");
    fixture.configure(|state| state.services.throttle.network_per_hour = 1_000);
    fixture.account(&tenant, "locked@example.com", true);
    fixture.set_account_state(&tenant, "locked@example.com", AccountState::Locked);
    let mut statements = Statements::log(fixture.dir.path());
    let mut seen = BTreeMap::new();
    for email in ["first@example.com", "unknown@example.com", ADA, "locked@example.com"] {
        fixture.advance(1);
        let mut browser = Browser::new();
        let page = login(&fixture, &mut browser).await;
        let (hashed, jobs) = (fixture.services.hasher.done(), count(&fixture, "queue_jobs"));
        statements.as_mut().map(Statements::since_last);
        let answer = ask(&fixture, &mut browser, &page, email).await;
        let statements = statements.as_mut().map(|log| log.since_last().len());
        let effort = (statements, fixture.services.hasher.done() - hashed, count(&fixture, "queue_jobs") - jobs);
        let mails: Vec<&str> = fixture.mails().iter().map(|mail| mail.kind).collect();
        let waiting = browser.follow(&fixture, answer.clone()).await;
        let shown = waiting.text().replace(email, "E").replace(&waiting.field("flow").unwrap(), "F");
        let shown = shown.replace(&waiting.field("form_token").unwrap(), "T");
        let shown = shown.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
        let headers: Vec<String> = answer.headers.iter().map(|(name, _)| name.clone()).collect();
        let wrong = enter(&fixture, &mut browser, &waiting, "000000").await;
        let again = post(&fixture, &mut browser, "/sign-in-link", &waiting, &[("resend", "yes")]).await;
        assert!(again.location().ends_with("&sent=1"), "{} {}", again.status, again.text());
        fixture.mails();
        seen.insert(email, (mails, (answer.status, headers, shown.collect::<String>(), wrong.status, effort)));
    }
    let (_, expected) = seen[ADA].clone();
    for (email, (_, all)) in seen.iter().filter(|(email, _)| **email != "first@example.com") {
        assert_eq!(*all, expected, "{email}");
    }
    let sent: Vec<&str> = seen.iter().filter(|(_, (mails, _))| !mails.is_empty()).map(|(email, _)| *email).collect();
    assert_eq!(sent, [ADA], "only an account gets a mail");
}

fn count(fixture: &Fixture, table: &str) -> usize {
    let begin = format!("{table}:");
    fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with(&begin)).count()
}

/// what another person chose at a sign-up is dropped when the user of the mailbox signs in by mail.
#[actix_web::test]
async fn a_48_what_a_sign_up_chose_is_dropped() {
    let (fixture, tenant) = offering("password,code");
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let mut thief = Browser::new();
    let page = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", EVE), ("password", CHOSEN), ("name", "Mallory")];
    post(&fixture, &mut thief, "/register", &page, &fields).await;
    assert!(is_signed_in(&thief));
    fixture.mails();
    let mut own = Browser::new();
    let waiting = asked(&fixture, &mut own, EVE).await;
    let (_, code) = mailed(&fixture, EVE);
    let answer = enter(&fixture, &mut own, &waiting, &code.unwrap()).await;
    let account = own.follow(&fixture, answer).await;
    assert!(account.text().contains(EVE) && !account.text().contains("Mallory"), "{}", account.text());
    let profile = thief.get(&fixture, &format!("{}/account", tenant.path)).await;
    assert!(profile.location().contains("/login"), "the session of the stranger ends");
    let form = [("email", EVE), ("password", CHOSEN)];
    let refused = fixture.send(Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
    assert_eq!(refused.status, 401, "the password of the stranger is gone");
    fixture.mails();
}

/// a code takes five guesses, and guesses share the attempts of the account's password over all flows.
#[actix_web::test]
async fn a_69_guesses_are_bounded_over_all_flows() {
    let (mut fixture, _) = offering("password,code");
    fixture.configure(|state| {
        state.services.throttle.free_attempts = 100;
        state.services.throttle.account_per_day = 12;
    });
    let mut statuses = BTreeMap::<u16, usize>::new();
    for flow in 0..4 {
        fixture.advance(3_600);
        let mut browser = Browser::new();
        let waiting = asked(&fixture, &mut browser, ADA).await;
        fixture.mails();
        for guess in 0..6 {
            let answer = enter(&fixture, &mut browser, &waiting, &format!("{flow}{guess}0000")).await;
            *statuses.entry(answer.status).or_default() += 1;
        }
    }
    assert!(statuses[&429] >= 8 && statuses[&422] <= 16, "{statuses:?}");
}

/// of 64 parallel uses of a link one makes a session.
#[actix_web::test]
async fn a_11_of_64_uses_of_a_link_one_signs_in() {
    let (fixture, tenant) = offering("link");
    let mut browser = Browser::new();
    asked(&fixture, &mut browser, ADA).await;
    let (link, _) = mailed(&fixture, ADA);
    let token = link.unwrap().split("token=").nth(1).unwrap().to_owned();
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let press = Req::post(format!("{}/sign-in-link", tenant.path), &[("token", &token)]).same_origin();
    let rounds = send_parallel(&fixture, vec![vec![press.header("cookie", &cookies.join("; "))]]).await;
    let statuses: BTreeMap<u16, usize> = rounds[0].iter().fold(BTreeMap::new(), |mut all, (status, _)| {
        *all.entry(*status).or_default() += 1;
        all
    });
    assert!(statuses.keys().all(|status| matches!(status, 303 | 410 | 503)), "{statuses:?}");
    assert_eq!(count(&fixture, "sessions"), 1, "{statuses:?}");
    fixture.mails();
}

/// a link and a flow mean nothing at another tenant.
#[actix_web::test]
async fn a_32_a_link_works_only_at_its_tenant() {
    let (fixture, tenant) = offering("link");
    fixture.set_tenant(&fixture.globex, "sign_in.methods", "link");
    let mut browser = Browser::new();
    let waiting = asked(&fixture, &mut browser, ADA).await;
    let (link, _) = mailed(&fixture, ADA);
    let link = link.unwrap();
    assert_eq!(browser.get(&fixture, &link.replace(&tenant.path, &fixture.globex.path)).await.status, 410);
    let flow = waiting.field("flow").unwrap();
    let page = browser.get(&fixture, &format!("{}/sign-in-link?flow={flow}", fixture.globex.path)).await;
    assert_eq!(page.status, 410);
    let stranger = Browser::new().get(&fixture, &format!("{}/sign-in-link?flow={flow}", tenant.path)).await;
    assert_eq!(stranger.status, 410, "A-52: a flow belongs to its browser");
    // A password change ends nothing here, but a lock does.
    fixture.set_account_state(&tenant, ADA, AccountState::Locked);
    assert_eq!(browser.get(&fixture, &link).await.status, 410);
}
