//! Sign-in with a user name (`sign_in.identifiers`).

use std::collections::BTreeSet;

use portico::accounts::AccountState;

use crate::support::{Answer, Browser, Fixture, Recorder, Req, TestTenant};

const ADA: &str = "ada@example.com";
const WRONG: &str = "a wrong password";
const EVERY_WAY: &str = "password,link,code";

/// Returns a tenant that accepts these identifiers, in which Ada has the user name Émile.
fn accepting(identifiers: &str) -> (Fixture, TestTenant) {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.network_per_hour = 10_000);
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "sign_in.identifiers", identifiers);
    fixture.set_tenant(&tenant, "sign_in.methods", EVERY_WAY);
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "\u{c9}mile")]);
    (fixture, tenant)
}

async fn login(fixture: &Fixture, browser: &mut Browser) -> Answer {
    browser.get(fixture, &format!("{}/login", fixture.acme.path)).await
}

async fn post(fixture: &Fixture, browser: &mut Browser, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let hidden = ["flow", "token", "form_token"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(fields);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

/// Sends a name and a password in a new browser.
async fn with_password(fixture: &Fixture, name: &str, password: &str) -> Answer {
    let mut browser = Browser::new();
    let page = login(fixture, &mut browser).await;
    post(fixture, &mut browser, "/login", &page, &[("email", name), ("password", password)]).await
}

/// Asks for a mail to sign in, and returns the page that waits.
async fn by_mail(fixture: &Fixture, browser: &mut Browser, name: &str) -> Answer {
    let page = login(fixture, browser).await;
    let answer = post(fixture, browser, "/login", &page, &[("email", name), ("by", "mail")]).await;
    assert!(answer.location().contains("/sign-in-link?flow="), "{name}: {} {}", answer.status, answer.text());
    browser.follow(fixture, answer).await
}

async fn forgot(fixture: &Fixture, name: &str) -> Answer {
    let form = [("email", name)];
    fixture.send(Req::post(format!("{}/forgot-password", fixture.acme.path), &form).same_origin()).await
}

/// Returns the text of the only mail, which has this kind and goes to Ada's stored address.
fn mail(fixture: &Fixture, kind: &str) -> String {
    let mails = fixture.mails();
    let sent: Vec<_> = mails.iter().map(|mail| (mail.to.as_str(), mail.kind)).collect();
    assert_eq!(sent, [(ADA, kind)], "A-81: to the stored address");
    mails[0].rendered.text.clone()
}

fn word(text: &str, is_it: impl Fn(&str) -> bool) -> String {
    text.split_whitespace().find(|word| is_it(word)).unwrap_or_else(|| panic!("{text}")).to_owned()
}

fn is_account(answer: &Answer) -> bool {
    answer.status == 303 && answer.location().ends_with("/account")
}

#[actix_web::test]
async fn a_user_name_signs_in_in_every_spelling_and_with_every_method() {
    for identifiers in ["email,username", "username"] {
        let (fixture, _) = accepting(identifiers);
        for name in ["\u{c9}mile", " \u{e9}mile ", "E\u{301}MILE", "\u{e9}\u{ff4d}ile"] {
            let answer = with_password(&fixture, name, fixture.acme.password).await;
            assert!(is_account(&answer), "{identifiers}: {name:?}: {}", answer.text());
        }
        fixture.mails();
        for by_link in [true, false] {
            let mut browser = Browser::new();
            let waiting = by_mail(&fixture, &mut browser, "\u{e9}MILE").await;
            let shown = waiting.text();
            assert!(shown.contains("If there is an account <bdi>\u{e9}MILE</bdi>"), "{shown}");
            assert!(!shown.contains(ADA), "the address is not shown");
            let text = mail(&fixture, "sign_in_link");
            let answer = match by_link {
                true => {
                    let link = word(&text, |word| word.contains("/sign-in-link?token="));
                    let page = browser.get(&fixture, &link).await;
                    post(&fixture, &mut browser, "/sign-in-link", &page, &[]).await
                }
                false => {
                    let code = word(&text, |word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()));
                    post(&fixture, &mut browser, "/sign-in-link", &waiting, &[("code", &code)]).await
                }
            };
            assert!(is_account(&answer), "{identifiers}: {} {}", answer.status, answer.text());
            fixture.mails();
        }
        let done = forgot(&fixture, " \u{c9}MILE ").await;
        assert!(done.text().contains("If there is an account \u{2068}\u{c9}MILE\u{2069}"), "{}", done.text());
        assert!(!done.text().contains(ADA));
        let link = word(&mail(&fixture, "reset_password"), |word| word.contains("/reset-password?token="));
        let page = fixture.send(Req::get(&link[link.find("/t/").unwrap()..])).await;
        let name = if identifiers == "username" { "\u{c9}mile" } else { ADA };
        assert_eq!(page.field("username").as_deref(), Some(name), "for password managers: {}", page.text());
    }
}

/// The field keeps its name and id. Its label, type and errors follow the setting.
#[actix_web::test]
async fn the_field_and_its_errors_follow_the_setting() {
    for (identifiers, label, kind, missing, invalid, wrong) in [
        (
            "email",
            "E-mail address",
            "email",
            "Enter your e-mail address.",
            Some("Enter an e-mail address such as"),
            "Wrong e-mail address or password.",
        ),
        ("username", "Username", "text", "Enter your username.", None, "Wrong username or password."),
        (
            "email,username",
            "E-mail address or username",
            "text",
            "Enter your e-mail address or your username.",
            Some("or a username without @."),
            "Wrong e-mail address, username or password.",
        ),
    ] {
        let (fixture, tenant) = accepting(identifiers);
        for path in ["login", "forgot-password"] {
            let page = Browser::new().get(&fixture, &format!("{}/{path}", tenant.path)).await;
            let text = page.text();
            assert!(text.contains(&format!("<label for=\"email\">{label}</label>")), "{identifiers}: {text}");
            assert!(text.contains(&format!("<input id=\"email\" name=\"email\" type=\"{kind}\"")), "{text}");
            assert!(text.contains("autocomplete=\"username"), "{text}");
        }
        let empty = with_password(&fixture, " ", WRONG).await;
        assert!(empty.status == 422 && empty.text().contains(missing), "{identifiers}: {}", empty.text());
        let empty = forgot(&fixture, " ").await;
        assert!(empty.status == 422 && empty.text().contains(missing), "{identifiers}: {}", empty.text());
        let (hashed, bad) = (fixture.services.hasher.done(), with_password(&fixture, "ada@", WRONG).await);
        match invalid {
            Some(invalid) => {
                assert!(bad.status == 422 && bad.text().contains(invalid), "{identifiers}: {}", bad.text());
                assert_eq!(fixture.services.hasher.done(), hashed, "A-97: it costs nothing");
            }
            None => assert_eq!(bad.status, 401),
        }
        let refused = with_password(&fixture, "nobody@x.example", WRONG).await;
        assert!(refused.status == 401 && refused.text().contains(wrong), "{identifiers}: {}", refused.text());
    }
}

/// A tenant that accepts addresses only refuses a user name before any look-up, as before.
#[actix_web::test]
async fn a_user_name_means_nothing_where_only_addresses_are_accepted() {
    let (fixture, _) = accepting("email");
    assert_eq!(with_password(&fixture, "\u{c9}mile", fixture.acme.password).await.status, 422);
    assert_eq!(forgot(&fixture, "\u{c9}mile").await.status, 422);
    assert!(is_account(&with_password(&fixture, ADA, fixture.acme.password).await));
    fixture.mails();
    let (fixture, _) = accepting("email,username");
    assert!(is_account(&with_password(&fixture, ADA, fixture.acme.password).await), "addresses sign in too");
    fixture.mails();
}

/// a user name belongs to its tenant. Names that are only reserved sign in to no account: an earlier user name, the
/// user name of a deleted account, and an address.
#[actix_web::test]
async fn a_32_a_name_is_never_that_of_another_account() {
    let (fixture, tenant) = accepting("username");
    fixture.set_tenant(&fixture.globex, "sign_in.identifiers", "username");
    let form = [("email", "\u{e9}mile"), ("password", fixture.globex.password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.globex.path), &form).same_origin()).await;
    assert_eq!(answer.status, 401, "A-32: another tenant");

    let password = tenant.password;
    assert!(is_account(&with_password(&fixture, "\u{e9}mile", password).await));
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "countess")]);
    assert!(is_account(&with_password(&fixture, "Countess", password).await));
    assert_eq!(with_password(&fixture, "\u{e9}mile", password).await.status, 401, "an earlier name");
    assert_eq!(with_password(&fixture, ADA, password).await.status, 401, "an address");
    fixture.mails();
    for name in ["\u{e9}mile", ADA] {
        by_mail(&fixture, &mut Browser::new(), name).await;
        assert_eq!(forgot(&fixture, name).await.status, 200);
        assert_eq!(fixture.mails().len(), 0, "{name}");
    }
    fixture.set_account_state(&tenant, ADA, AccountState::Deleted);
    assert_eq!(with_password(&fixture, "countess", password).await.status, 401, "a deleted account");
    assert_eq!(forgot(&fixture, "countess").await.status, 200);
    assert_eq!(fixture.mails().len(), 0);
}

/// The parts of an answer that could differ.
#[derive(Debug, PartialEq)]
struct Seen {
    status: u16,
    headers: Vec<String>,
    text: String,
    statements: BTreeSet<String>,
    hashes: u64,
    jobs: usize,
}

/// Does something with a name and returns what could be seen of it.
async fn see(fixture: &Fixture, recorder: &Recorder, name: &str, action: &str) -> Seen {
    let mut browser = Browser::new();
    let path = if action == "forgot" { "/forgot-password" } else { "/login" };
    let page = browser.get(fixture, &format!("{}{path}", fixture.acme.path)).await;
    let fields: &[(&str, &str)] = match action {
        "password" => &[("email", name), ("password", WRONG)],
        "mail" => &[("email", name), ("by", "mail")],
        _ => &[("email", name)],
    };
    let (hashes, jobs) = (fixture.services.hasher.done(), jobs_of(fixture));
    recorder.take();
    let answer = post(fixture, &mut browser, path, &page, fields).await;
    let statements = recorder.take();
    let (hashes, jobs) = (fixture.services.hasher.done() - hashes, jobs_of(fixture) - jobs);
    fixture.mails();
    let shown = match answer.status {
        303 => browser.follow(fixture, answer.clone()).await,
        _ => answer.clone(),
    };
    let mut text = shown.text().replace(name, "NAME");
    for own in ["flow", "form_token"].iter().filter_map(|field| shown.field(field)) {
        text = text.replace(&own, "");
    }
    let parts = text.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
    let text = parts.collect();
    let headers = answer.headers.iter().map(|(name, _)| name.clone()).collect();
    Seen { status: answer.status, headers, text, statements, hashes, jobs }
}

fn jobs_of(fixture: &Fixture) -> usize {
    fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with("queue_jobs:")).count()
}

/// P-06, A-79, A-80: answer, statements, hashes and queued jobs do not show whether a user name has an account. They are the
/// same for a locked and a deleted account, for an earlier user name, and for an address.
#[actix_web::test]
async fn a_79_a_80_a_user_name_does_not_show_whether_there_is_an_account() {
    let (fixture, tenant) = accepting("username");
    for name in ["zzlock", "zzgone", "zzolde"] {
        let email = format!("{name}@example.com");
        fixture.account(&tenant, &email, true);
        fixture.set_claims(&tenant, &email, &[("preferred_username", name)]);
        // From now on the name stays reserved.
        assert!(is_account(&with_password(&fixture, name, tenant.password).await));
    }
    fixture.set_account_state(&tenant, "zzlock@example.com", AccountState::Locked);
    fixture.set_account_state(&tenant, "zzgone@example.com", AccountState::Deleted);
    fixture.set_claims(&tenant, "zzolde@example.com", &[("preferred_username", "renamed")]);
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "zzadaa")]);
    fixture.leaves_mail();
    let recorder = Recorder::start(fixture.dir.path());
    for action in ["password", "mail", "forgot"] {
        see(&fixture, &recorder, "warm", action).await;
        let expected = see(&fixture, &recorder, "zznone", action).await;
        assert!(!expected.statements.is_empty());
        for name in ["zzadaa", "zzlock", "zzgone", "zzolde", ADA] {
            let seen = see(&fixture, &recorder, name, action).await;
            assert_eq!(seen.statements, expected.statements, "{action}: {name}");
            assert_eq!(seen, expected, "{action}: {name}");
        }
    }
}

/// spellings of a user name and the address of its account share one limit.
#[actix_web::test]
async fn a_63_a_user_name_and_an_address_share_one_limit() {
    let (fixture, _) = accepting("email,username");
    let names = ["\u{e9}mile", "E\u{301}MILE", ADA, "\u{c9}mile", " ADA@example.com"];
    for name in names {
        assert_eq!(with_password(&fixture, name, WRONG).await.status, 401, "{name}");
    }
    let statuses = [with_password(&fixture, "\u{e9}mile", WRONG).await, with_password(&fixture, ADA, WRONG).await];
    assert!(statuses.iter().any(|answer| answer.status == 429), "{:?}", statuses.map(|answer| answer.status));
    fixture.mails();
}

/// A user name may be the `login_hint`, and is filled in when a user has to sign in again.
#[actix_web::test]
async fn a_user_name_is_filled_in() {
    let (fixture, tenant) = accepting("username");
    fixture.set_tenant(&tenant, "registration", "open");
    let mut browser = signed_in_by_name(&fixture).await;
    for (extra, name) in [
        (vec![("prompt", "login")], "\u{c9}mile"),
        (vec![("prompt", "login"), ("login_hint", "countess")], "countess"),
        (vec![("prompt", "create"), ("login_hint", "countess")], ""),
        (vec![("prompt", "create"), ("login_hint", ADA)], ADA),
    ] {
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &extra).await;
        let page = browser.follow(&fixture, start).await;
        assert_eq!(page.field("email").as_deref(), Some(name), "{extra:?}: {}", page.text());
    }
    fixture.mails();
}

async fn signed_in_by_name(fixture: &Fixture) -> Browser {
    let mut browser = Browser::new();
    let page = login(fixture, &mut browser).await;
    let fields = [("email", "\u{e9}mile"), ("password", fixture.acme.password)];
    let answer = post(fixture, &mut browser, "/login", &page, &fields).await;
    assert!(is_account(&answer), "{}", answer.text());
    browser
}
