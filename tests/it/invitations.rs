//! Invitations: the mail, the page that creates the account, what ends an invitation, and the commands.

use std::sync::Barrier;

use diesel::connection::SimpleConnection;
use portico::accounts::{self, Account, AccountState};
use portico::authn;
use portico::authn::invitations::{
    self, Accepted, Delivery, InviteRefusal, Made, NewInvitation, Withdrawn, accept, store,
};
use portico::authn::sign_up::{self, Typed};
use portico::base::email::Email;
use portico::base::id::InvitationId;
use portico::base::locale::Locale;
use portico::base::page::PageRequest;
use portico::base::refusal::Stop;
use portico::base::time::Clock;
use portico::base::token::{BearerToken, TokenKind};
use portico::jobs::sweep::sweep;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::race::send_parallel;
use crate::support::engine::connect;
use crate::support::{Answer, Browser, Fixture, Program, Req, TestTenant, text_attribute};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";
const OTHER: &str = "quite another long phrase";

fn new(email: &str) -> NewInvitation {
    NewInvitation { email: Email::parse(email).unwrap(), name: None, locale: None, delivery: Delivery::Mail }
}

/// Invites as an operator does.
fn invite(fixture: &Fixture, new: &NewInvitation) -> Result<Made, InviteRefusal> {
    let (op, limits, new) = (fixture.op(&fixture.current(&fixture.acme)), fixture.services.throttle, new.clone());
    let made = fixture.services.db.write(op.tenant.id, move |wtx| invitations::invite(&op, wtx, &limits, &new));
    made.unwrap()
}

/// Invites by mail, and returns the path and query of the link.
fn mailed(fixture: &Fixture, new: &NewInvitation) -> String {
    assert!(invite(fixture, new).unwrap().link.is_none(), "the link is only in the mail");
    let mails = fixture.mails();
    let to = new.email.address();
    assert_eq!(mails.iter().map(|mail| (mail.to.as_str(), mail.kind)).collect::<Vec<_>>(), [(to, "invitation")]);
    let text = &mails[0].rendered.text;
    let link = text.split_whitespace().find(|word| word.contains("/invitation?token=")).unwrap();
    link.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

async fn submit(fixture: &Fixture, browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(fixture, path).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let token = page.field("form_token").unwrap();
    let form = [&[("form_token", token.as_str())], fields].concat();
    browser.send(fixture, Req::post(path, &form).same_origin()).await
}

fn account(fixture: &Fixture, tenant: &TestTenant, email: &str) -> Option<Account> {
    let email = Email::parse(email).unwrap();
    let found = fixture.services.db.read(tenant.tenant.id, |tx| match accounts::store::find_id_by_email(tx, &email)? {
        Some(id) => accounts::store::find_account(tx, id),
        None => Ok(None),
    });
    found.unwrap()
}

/// The rows of a table of acme.
fn rows(fixture: &Fixture, table: &str) -> Vec<String> {
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    rows.into_iter().filter(|row| row.starts_with(&format!("{table}:"))).collect()
}

async fn signs_in(fixture: &Fixture, email: &str, password: &str) -> bool {
    let form = [("email", email), ("password", password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    fixture.leaves_mail();
    answer.status == 303 && answer.location().ends_with("/account")
}

fn id_of(fixture: &Fixture) -> InvitationId {
    let found = fixture.services.db.read(fixture.acme.tenant.id, |tx| store::list(tx, &PageRequest::first(10)));
    found.unwrap().items.last().unwrap().id
}

fn withdraw(fixture: &Fixture, id: InvitationId) -> Withdrawn {
    let op = fixture.op(&fixture.acme);
    fixture.services.db.write(op.tenant.id, move |wtx| invitations::withdraw(&op, wtx, id)).unwrap()
}

/// The page of a link that is no longer valid: the same one whatever the reason is.
fn assert_gone(answer: &Answer) {
    assert_eq!(answer.status, 410, "{}", answer.text());
    let text = answer.text();
    assert!(text.contains("This link is no longer valid") && text.contains("link_over"), "{text}");
    assert!(text.contains("/t/acme/login\"") || text.contains("/t/globex/login\""), "it leads to the sign-in: {text}");
    assert!(!text.to_lowercase().contains("@example.com"), "A-79: it names no address: {text}");
}

/// A-38: an invitation creates an account whatever the setting `registration` is. A-35: it has the invited address, which
/// is verified by it.
#[actix_web::test]
async fn an_invitation_creates_a_verified_account_and_signs_in() {
    for registration in ["closed", "invited", "open", "domains"] {
        let fixture = Fixture::new();
        let acme = fixture.acme.clone();
        fixture.set_tenant(&acme, "registration", registration);
        let path = mailed(&fixture, &NewInvitation { name: Some("Eve Example".into()), ..new("Eve@Example.com") });
        let before = fixture.rows_of(acme.tenant.id);
        let mut browser = Browser::new();
        for _ in 0..2 {
            let page = browser.get(&fixture, &path).await;
            let text = page.text();
            assert_eq!(page.status, 200, "{text}");
            assert!(
                text.contains("<bdi>Acme Inc</bdi> invites you") && text.contains("<bdi>Eve@example.com</bdi>"),
                "{text}"
            );
            assert!(text.contains("value=\"Eve Example\""), "the name of the invitation is filled in: {text}");
            assert!(!text.contains("id=\"email\""), "the address cannot be changed");
            assert_eq!(page.header("cache-control"), Some("no-store"));
            assert_eq!(page.header("referrer-policy"), Some("same-origin"));
            assert!(page.header("content-security-policy").unwrap().contains("form-action 'self'"));
        }
        assert_eq!(fixture.rows_of(acme.tenant.id), before, "A-55: a GET changes nothing");

        for (password, name) in [("", "Evelyn"), ("short", "Evelyn"), ("eve@example.com", "Evelyn")] {
            let answer = submit(&fixture, &mut browser, &path, &[("password", password), ("name", name)]).await;
            assert_eq!(answer.status, 422, "{}", answer.text());
            assert!(answer.text().contains("href=\"#password\"") && answer.text().contains("value=\"Evelyn\""));
            assert!(answer.text().contains(&path.replace('&', "&amp;")), "the form keeps its link");
        }
        assert_eq!(fixture.rows_of(acme.tenant.id), before, "a refused form does not use up the link");

        let answer = submit(&fixture, &mut browser, &path, &[("password", CHOSEN), ("name", "Eve")]).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "http://localhost:8080/t/acme/account"),
            "{}",
            answer.text()
        );
        let page = browser.follow(&fixture, answer).await;
        assert!(page.text().contains("Eve@example.com"), "{}", page.text());
        let made = account(&fixture, &acme, EVE).unwrap();
        assert!(made.is_verified() && made.has_signed_in && !made.is_sign_up);
        assert_eq!((made.claims.name.as_deref(), made.claims.locale.as_deref()), (Some("Eve"), Some("en")));
        assert!(rows(&fixture, "audit_events").iter().any(|row| row.contains(r#""methods":["pwd"]"#)));
        assert!(fixture.mails().is_empty(), "no verification is needed, and the first browser is expected");

        // P-02: it works once.
        assert_gone(&browser.get(&fixture, &path).await);
        assert_gone(&fixture.send(Req::post(&path, &[("password", OTHER)]).same_origin()).await);
        assert!(signs_in(&fixture, EVE, CHOSEN).await && !signs_in(&fixture, EVE, OTHER).await);
        let kept = rows(&fixture, "invitations");
        assert_eq!(kept.len(), 1);
        assert!(!kept[0].to_lowercase().contains("eve"), "the row keeps neither address nor name: {}", kept[0]);
    }
}

/// A-37: a form sets nothing but the claims and attributes that the tenant asks for, and never the address.
#[actix_web::test]
async fn a_37_a_form_sets_nothing_else() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration.fields", "given_name");
    drop(fixture.add_attribute(&acme, text_attribute("team")));
    let path = mailed(&fixture, &NewInvitation { name: Some("Eve Example".into()), ..new(EVE) });
    let fields = [
        ("password", CHOSEN),
        ("given_name", "Eve"),
        ("family_name", "Mallory"),
        ("email", "mallory@example.com"),
        ("username", "mallory@example.com"),
        ("email_verified", "false"),
        ("preferred_username", "admin"),
        ("phone_number", "+4930123456"),
        ("locale", "xx"),
        ("role", "administrator"),
        ("roles", "administrator"),
        ("sub", "mallory"),
        ("id", "00000000-0000-7000-8000-000000000000"),
        ("attribute.team", "Red"),
    ];
    let answer = submit(&fixture, &mut Browser::new(), &path, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(account(&fixture, &acme, "mallory@example.com").is_none());
    let made = account(&fixture, &acme, EVE).unwrap();
    let expected = json!({ "given_name": "Eve", "name": "Eve Example", "locale": "en" });
    assert_eq!(Value::Object(made.claims.to_map()), expected, "the name is that of the invitation");
    assert!(made.attributes.to_map(&fixture.current(&acme).tenant.attributes).is_empty());
    assert!(made.is_verified() && made.sub != "mallory");
    assert!(rows(&fixture, "account_roles").is_empty());
}

/// The rules of a sign-up hold: required claims, and the terms of use with their version.
#[actix_web::test]
async fn the_fields_of_a_sign_up_are_asked_for() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration.fields", "given_name,birthdate?");
    fixture.set_tenant(&acme, "terms_url", "https://example.com/terms");
    fixture.set_tenant(&acme, "terms_version", "2026-11");
    let path = mailed(&fixture, &new(EVE));
    let mut browser = Browser::new();
    let answer = submit(&fixture, &mut browser, &path, &[("birthdate", "1990-99-99")]).await;
    assert_eq!(answer.status, 422);
    for expected in ["#given_name", "#birthdate", "#password", "#terms-accepted"] {
        assert!(answer.text().contains(&format!("href=\"{expected}\"")), "{expected}: {}", answer.text());
    }
    let fields = [("password", CHOSEN), ("given_name", "Eve"), ("terms", "yes")];
    let answer = submit(&fixture, &mut browser, &path, &fields).await;
    assert!(answer.location().ends_with("/account"), "the terms are not asked for again: {}", answer.text());
    assert_eq!(account(&fixture, &acme, EVE).unwrap().terms.as_deref(), Some("2026-11"));
}

/// Without passwords the link is a one-time password (RFC 8176, 2: `otp`), and the user signs in by mail later.
#[actix_web::test]
async fn where_no_password_is_used_none_is_set() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "sign_in.methods", "link,code");
    let path = mailed(&fixture, &new(EVE));
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &path).await;
    assert!(!page.text().contains("type=\"password\""), "{}", page.text());
    let answer = submit(&fixture, &mut browser, &path, &[("password", CHOSEN)]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let id = account(&fixture, &acme, EVE).unwrap().id;
    let stored = fixture.services.db.read(acme.tenant.id, |tx| accounts::store::find_password(tx, id)).unwrap();
    assert!(stored.is_none(), "a password that was sent anyway is not stored");
    assert!(rows(&fixture, "audit_events").iter().any(|row| row.contains(r#""methods":["otp"]"#)));
}

/// The page has the language of the invitation until the user chooses another one, which is the account's then. What was
/// typed stays.
#[actix_web::test]
async fn the_page_has_the_language_of_the_invitation() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let invited =
        NewInvitation { locale: Some(Locale::De), name: Some("Eve\u{a0}https://evil.example".into()), ..new(EVE) };
    invite(&fixture, &invited).unwrap();
    let mail = fixture.mails().remove(0).rendered;
    assert_eq!(mail.subject, "Einladung von Acme Inc");
    assert!(mail.text.contains("7 Tage") && !mail.text.contains("evil.example"), "A-90: {}", mail.text);
    let path = mailed(&fixture, &NewInvitation { locale: Some(Locale::De), ..new(EVE) });
    let mut browser = Browser::new();
    let page = browser.send(&fixture, Req::get(&path).header("accept-language", "fr")).await;
    assert!(page.text().contains("<html lang=\"de\"") && page.text().contains("Einladung annehmen"), "{}", page.text());
    let fields = [("language", "ar"), ("name", "Eva"), ("password", CHOSEN)];
    let page = submit(&fixture, &mut browser, &path, &fields).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("<html lang=\"ar\" dir=\"rtl\"") && page.text().contains("value=\"Eva\""));
    assert!(!page.text().contains(CHOSEN));
    let answer = submit(&fixture, &mut browser, &path, &[("name", "Eva"), ("password", CHOSEN)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(account(&fixture, &acme, EVE).unwrap().claims.locale.as_deref(), Some("ar"));

    let path = mailed(&fixture, &new("zoe@example.com"));
    let page = fixture.send(Req::get(&path).header("accept-language", "fr")).await;
    assert!(page.text().contains("<html lang=\"fr\""), "without a language the browser decides");
}

/// The words of an error page, without its reference.
fn words_of(page: &Answer) -> String {
    let text = page.text().split("<h1").nth(1).unwrap().split("id=\"error-reference\"").next().unwrap();
    text.replace("/t/globex/", "/t/acme/")
}

/// A-32, A-77, A-79: what ends an invitation, always with the same page.
#[actix_web::test]
async fn every_end_of_an_invitation_looks_the_same() {
    type End = fn(&Fixture, &str) -> String;
    let ends: [(&str, End); 8] = [
        ("seven days", |fixture, path| {
            fixture.advance(7 * 86_400);
            path.to_owned()
        }),
        ("a newer invitation, in another spelling", |fixture, path| {
            invite(fixture, &new("EVE@example.com")).unwrap();
            path.to_owned()
        }),
        ("a withdrawal", |fixture, path| {
            assert!(matches!(withdraw(fixture, id_of(fixture)), Withdrawn::Done(_)));
            path.to_owned()
        }),
        ("a suspension", |fixture, path| {
            fixture.set_tenant_state(&fixture.acme, TenantState::Suspended);
            fixture.set_tenant_state(&fixture.acme, TenantState::Active);
            fixture.advance(1);
            path.to_owned()
        }),
        ("another tenant", |_, path| path.replace("/t/acme/", "/t/globex/")),
        ("another kind of link", |fixture, _| {
            format!("/t/acme/invitation?token={}", fixture.setup_link(&fixture.acme, ADA))
        }),
        ("a token that was cut", |_, path| path[..path.len() - 1].to_owned()),
        ("no token", |_, _| "/t/acme/invitation".to_owned()),
    ];
    let mut texts = Vec::new();
    for (what, end) in ends {
        let fixture = Fixture::new();
        fixture.leaves_mail();
        let path = mailed(&fixture, &new(EVE));
        let ended = end(&fixture, &path);
        println!("{what}");
        let page = fixture.send(Req::get(&ended)).await;
        assert_gone(&page);
        let before = (fixture.rows_of(fixture.acme.tenant.id), fixture.rows_of(fixture.globex.tenant.id));
        assert_gone(&fixture.send(Req::post(&ended, &[("password", CHOSEN)]).same_origin()).await);
        let after = (fixture.rows_of(fixture.acme.tenant.id), fixture.rows_of(fixture.globex.tenant.id));
        assert!(before == after && account(&fixture, &fixture.acme, EVE).is_none(), "{what}: nothing is changed");
        texts.push(words_of(&page));
        fixture.leaves_mail();
    }
    // A used one, whose address has an account.
    let fixture = Fixture::new();
    let path = mailed(&fixture, &new(EVE));
    assert_eq!(submit(&fixture, &mut Browser::new(), &path, &[("password", CHOSEN)]).await.status, 303);
    let used = fixture.send(Req::get(&path)).await;
    assert_gone(&used);
    texts.push(words_of(&used));
    assert!(texts.iter().all(|text| *text == texts[0]), "{texts:#?}");
    // Half-open intervals: it is valid until the last moment (A-100).
    let fixture = Fixture::new();
    let path = mailed(&fixture, &new(EVE));
    fixture.advance(7 * 86_400 - 1);
    assert_eq!(submit(&fixture, &mut Browser::new(), &path, &[("password", CHOSEN)]).await.status, 303);
    fixture.set_tenant(&fixture.acme, "invitation", "1h");
    let path = mailed(&fixture, &new("zoe@example.com"));
    fixture.advance(3_600);
    assert_gone(&fixture.send(Req::get(&path)).await);
}

/// A-48: what was typed at an unproved sign-up of the address is dropped, with its account, its mail and its browser.
#[actix_web::test]
async fn a_48_an_unproved_sign_up_keeps_nothing() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration", "open");
    let path = mailed(&fixture, &new(EVE));
    let mut thief = Browser::new();
    let fields = [("email", EVE), ("password", OTHER), ("name", "Mallory")];
    let waiting = thief.send(&fixture, Req::post("/t/acme/register", &fields).same_origin()).await;
    assert!(waiting.location().contains("/verify-email?flow="), "{}", waiting.location());
    let mails = fixture.mails();
    let link = mails[0].rendered.text.split_whitespace().find(|word| word.contains("/verify-email?token="));
    let before = account(&fixture, &acme, EVE).unwrap();

    let mut own = Browser::new();
    let answer = submit(&fixture, &mut own, &path, &[("password", CHOSEN)]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let made = account(&fixture, &acme, EVE).unwrap();
    assert!(made.id != before.id && made.sub != before.sub, "A-33: the account inherits nothing");
    assert!(made.is_verified() && made.claims.name.is_none());
    assert!(signs_in(&fixture, EVE, CHOSEN).await && !signs_in(&fixture, EVE, OTHER).await);
    assert_eq!(fixture.send(Req::get(link.unwrap())).await.status, 410, "its link ends");
    let page = thief.follow(&fixture, waiting).await;
    assert!(!page.text().contains("one-time-code"), "its browser waits no longer: {}", page.text());
    assert!(thief.cookie("portico-session", "").is_none());
    assert_eq!(rows(&fixture, "verifications").len(), 0);
}

/// Another account has got the address: words, the way to sign in, and nothing is changed. The invitation stays open.
#[actix_web::test]
async fn an_address_that_was_taken_meanwhile_is_refused_in_words() {
    type Take = fn(&Fixture);
    let takes: [(&str, Take); 4] = [
        ("an administrator's account", |fixture| drop(fixture.account(&fixture.acme, EVE, false))),
        ("a former address", |fixture| {
            fixture.account(&fixture.acme, "zoe@example.com", true);
            // The name of an address that was removed is held this way.
            let (op, id) = (fixture.op(&fixture.acme), fixture.account_id(&fixture.acme, "zoe@example.com"));
            let claimed = fixture
                .services
                .db
                .write(op.tenant.id, move |wtx| accounts::store::claim_identifier(wtx, EVE, id, op.now));
            assert!(claimed.unwrap());
        }),
        ("a locked account", |fixture| {
            fixture.account(&fixture.acme, EVE, true);
            fixture.set_account_state(&fixture.acme, EVE, AccountState::Locked);
        }),
        ("a further address", |fixture| drop(fixture.undo_link(&fixture.acme, ADA, EVE))),
    ];
    for (what, take) in takes {
        let fixture = Fixture::new();
        fixture.leaves_mail();
        let path = mailed(&fixture, &new(EVE));
        take(&fixture);
        fixture.leaves_mail();
        let before = fixture.rows_of(fixture.acme.tenant.id);
        let post = Req::post(&path, &[("password", CHOSEN)]).same_origin();
        for answer in [fixture.send(Req::get(&path)).await, fixture.send(post).await] {
            assert_eq!(answer.status, 409, "{what}: {}", answer.text());
            let text = answer.text();
            assert!(text.contains("You already have an account") && text.contains("/t/acme/login\""), "{what}: {text}");
        }
        assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "{what}");
        let refusal = invite(&fixture, &new(EVE)).unwrap_err();
        assert!(matches!(refusal, InviteRefusal::HasAccount | InviteRefusal::AddressHeld), "{what}: {refusal:?}");
    }
    // A sign-up that was used, although its address is not proved, is an account.
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "registration", "open");
    fixture.set_tenant(&fixture.acme, "unverified_sign_in", "allow");
    let path = mailed(&fixture, &new(EVE));
    let form = [("email", EVE), ("password", OTHER)];
    fixture.send(Req::post("/t/acme/register", &form).same_origin()).await;
    fixture.leaves_mail();
    assert_eq!(fixture.send(Req::get(&path)).await.status, 409);
}

/// A-52: the session of another user in this browser ends.
#[actix_web::test]
async fn a_52_the_session_of_another_user_ends() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let path = mailed(&fixture, &new(EVE));
    let mut browser = fixture.signed_in(&acme).await;
    let former = browser.clone();
    let answer = submit(&fixture, &mut browser, &path, &[("password", CHOSEN)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(browser.get(&fixture, "/t/acme/account").await.text().contains(EVE));
    let mut former = former;
    assert_eq!(former.get(&fixture, "/t/acme/account").await.status, 303, "the session of before is over");
}

/// A network with too many sign-ins waits, and the invitation stays open.
#[actix_web::test]
async fn an_invitation_outlasts_a_network_with_too_many_sign_ins() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 1);
    let acme = fixture.acme.clone();
    let path = mailed(&fixture, &new(EVE));
    fixture.authorize(&mut Browser::new(), (&acme, &acme.public), &[]).await;
    fixture.submit_in_every_flow();
    let mut browser = Browser::new();
    let answer = submit(&fixture, &mut browser, &path, &[("password", CHOSEN), ("name", "Evelyn")]).await;
    assert_eq!(answer.status, 429, "{}", answer.text());
    assert!(answer.header("retry-after").is_some() && answer.text().contains("value=\"Evelyn\""), "{}", answer.text());
    assert!(account(&fixture, &acme, EVE).is_none());
    fixture.advance(3_600);
    let answer = submit(&fixture, &mut browser, &path, &[("password", CHOSEN)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
}

/// A-42, A-68: an address gets a few invitations in an hour, and a tenant has a limit of open ones.
#[actix_web::test]
async fn invitations_are_limited() {
    let fixture = Fixture::new();
    let mut sent = 0;
    for _ in 0..8 {
        match invite(&fixture, &new(EVE)) {
            Ok(_) => sent += 1,
            Err(refusal) => assert_eq!(refusal, InviteRefusal::TooManyMails),
        }
    }
    assert_eq!((sent, fixture.mails().len()), (3, 3));
    assert_eq!(rows(&fixture, "invitations").len(), 1, "a newer one replaces the earlier one");
    let printed = NewInvitation { delivery: Delivery::Caller, ..new(EVE) };
    let link = invite(&fixture, &printed).unwrap().link.unwrap();
    assert!(link.starts_with("http://localhost:8080/t/acme/invitation?token=pt_in_"), "A-67: {link}");
    fixture.advance(3_600);
    invite(&fixture, &new(EVE)).unwrap();
    assert_eq!(fixture.mails().len(), 1);

    let now = fixture.clock.now().micros();
    let copies = "INSERT INTO invitations (tenant_id, id, token_hash, tenant_epoch, created_at, expires_at) \
                  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) ";
    let copies = match crate::support::engine::on_postgres() {
        false => format!(
            "{copies} SELECT tenant_id, randomblob(16), randomblob(32), tenant_epoch, {now}, expires_at \
             FROM n, (SELECT * FROM invitations LIMIT 1)"
        ),
        true => format!(
            "{copies} SELECT tenant_id, uuid_send(gen_random_uuid()), uuid_send(gen_random_uuid()), tenant_epoch, {now}, \
             expires_at FROM n, (SELECT * FROM invitations LIMIT 1) AS one"
        ),
    };
    connect(fixture.dir.path()).batch_execute(&copies).unwrap();
    assert_eq!(invite(&fixture, &new("zoe@example.com")).unwrap_err(), InviteRefusal::TooManyOpen);
    fixture.advance(600);
    assert!(invite(&fixture, &new(EVE)).is_ok(), "it replaces an open one");
    fixture.advance(7 * 86_400);
    assert!(invite(&fixture, &new("zoe@example.com")).is_ok(), "expired ones do not count");
    fixture.leaves_mail();
}

/// Personal data of an invitation disappears: at once when it is accepted or withdrawn, and by the sweep when it expires.
#[actix_web::test]
async fn nothing_is_kept_of_an_invitation_that_is_over() {
    let fixture = Fixture::new();
    let invited = NewInvitation { name: Some("Zoe Gone".into()), ..new("zoe@example.com") };
    for end in ["withdrawn", "accepted", "expired"] {
        fixture.advance(3_600);
        let path = mailed(&fixture, &invited);
        assert!(
            rows(&fixture, "invitations").iter().any(|row| row.contains("zoe@example.com") && row.contains("Zoe Gone"))
        );
        match end {
            "withdrawn" => assert!(matches!(withdraw(&fixture, id_of(&fixture)), Withdrawn::Done(_))),
            "accepted" => {
                let answer = submit(&fixture, &mut Browser::new(), &path, &[("password", CHOSEN), ("name", "Z")]).await;
                assert_eq!(answer.status, 303);
                assert!(matches!(withdraw(&fixture, id_of(&fixture)), Withdrawn::Accepted), "it stays");
                fixture.set_account_state(&fixture.acme, "zoe@example.com", AccountState::Deleted);
            }
            _ => {
                fixture.advance(9 * 86_400 + 1);
                sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
                assert!(rows(&fixture, "invitations").is_empty(), "the accepted one is swept as well");
            }
        }
        let rows = rows(&fixture, "invitations");
        assert!(rows.iter().all(|row| !row.contains("zoe@") && !row.contains("Gone")), "{end}: {rows:?}");
    }
}

/// P-02, A-12: of 64 parallel uses of one invitation one creates the account.
#[actix_web::test]
async fn of_64_parallel_uses_one_creates_the_account() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 10_000);
    let path = mailed(&fixture, &new(EVE));
    let count = |fixture: &Fixture, table: &str| rows(fixture, table).len();
    let before = (count(&fixture, "accounts"), count(&fixture, "sessions"), count(&fixture, "sign_in_flows"));
    let post = Req::post(&path, &[("password", CHOSEN)]).same_origin().header("accept", "application/json");
    let rounds = send_parallel(&fixture, vec![vec![post]]).await;
    let statuses: Vec<u16> = rounds[0].iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    // A request that reads the link after the acceptance finds it used.
    assert!(statuses.iter().all(|status| matches!(status, 303 | 409 | 410 | 503)), "{statuses:?}");
    let after = (count(&fixture, "accounts"), count(&fixture, "sessions"), count(&fixture, "sign_in_flows"));
    assert_eq!(after, (before.0 + 1, before.1 + 1, before.2 + 1), "the others leave nothing");
}

/// P-02: an invitation that is withdrawn in the moment of its use is accepted or withdrawn, never both and never half.
#[actix_web::test]
async fn a_use_and_a_withdrawal_in_the_same_moment_never_both_count() {
    const USES: usize = 15;
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 10_000);
    fixture.set_tenant(&fixture.acme, "sign_in.methods", "link");
    let acme = fixture.current(&fixture.acme.clone());
    let (mut accepted, mut withdrawn) = (0, 0);
    for round in 0..24 {
        let email = format!("person-{round}@example.com");
        let token = fixture.invitation_link(&acme, &email);
        let token = BearerToken::parse(TokenKind::InvitationLink, &token).unwrap();
        let id = id_of_email(&fixture, &email);
        let barrier = Barrier::new(USES + 1);
        let (uses, end) = std::thread::scope(|scope| {
            let uses: Vec<_> = (0..USES)
                .map(|_| {
                    let (fixture, acme, token, email, barrier) = (&fixture, &acme, token.clone(), &email, &barrier);
                    scope.spawn(move || use_once(fixture, acme, token, email, barrier))
                })
                .collect();
            let end = scope.spawn(|| {
                barrier.wait();
                // In some rounds the uses are ahead.
                (0..round % 6).for_each(|_| std::thread::yield_now());
                crate::concurrent_writes::until_done(|| {
                    let op = fixture.op(&acme);
                    fixture.services.db.write(op.tenant.id, move |wtx| invitations::withdraw(&op, wtx, id))
                })
            });
            let uses = uses.into_iter().map(|thread| thread.join().unwrap()).filter(|used| *used).count();
            (uses, end.join().unwrap())
        });
        let made = account(&fixture, &acme, &email);
        let row = fixture.services.db.read(acme.tenant.id, |tx| store::find(tx, id)).unwrap();
        match end {
            Withdrawn::Done(_) => {
                assert!(uses == 0 && made.is_none() && row.is_none(), "round {round}: {uses} uses");
                withdrawn += 1;
            }
            Withdrawn::Accepted => {
                assert!(uses == 1 && row.is_some_and(|row| row.account == made.map(|made| made.id)), "round {round}");
                accepted += 1;
            }
            Withdrawn::NotFound => panic!("round {round}: the invitation was lost"),
        }
    }
    println!("{accepted} accepted, {withdrawn} withdrawn");
}

fn id_of_email(fixture: &Fixture, email: &str) -> InvitationId {
    let email = Email::parse(email).unwrap();
    let found = fixture.services.db.read(fixture.acme.tenant.id, |tx| store::find_of(tx, &email));
    found.unwrap().unwrap().id
}

/// Accepts an invitation in a new browser, and returns whether that signed its user in.
fn use_once(fixture: &Fixture, acme: &TestTenant, token: BearerToken, email: &str, barrier: &Barrier) -> bool {
    let (op, services) = (fixture.op(acme), &fixture.services);
    let typed = Typed {
        email,
        password: "",
        claims: &Default::default(),
        named: &[],
        attributes: &Default::default(),
        accepts_terms: false,
        language: "en",
    };
    let browser =
        authn::Browser { binding: op.bearer(TokenKind::BrowserBinding, "browser"), session: None, device: None };
    actix_web::rt::System::new().block_on(async {
        let checked = Stop::outcome(sign_up::check(&op, services, &typed).await).unwrap();
        let checked = checked.unwrap_or_else(|faults| panic!("{faults:?}"));
        barrier.wait();
        let used = accept(&op, services, token, checked, browser).await;
        matches!(used, Ok(Accepted::Onward(authn::Next::SignedIn { .. })))
    })
}

#[test]
fn invitations_are_made_listed_and_withdrawn_on_the_command_line() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    program.run(&["tenant", "set", "acme", "languages=en,de"]).done();
    let of = ["--tenant", "acme"];
    let run = |command: &str, arguments: &[&str]| program.run(&[&["account", command], &of[..], arguments].concat());
    let made = run("invite", &[EVE, "--name", "Eve Example", "--locale", "de", "--json"]).json();
    let keys: Vec<&str> = made.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["id", "email", "name", "locale", "created_at", "expires_at", "state", "account"]);
    assert_eq!((&made["email"], &made["locale"], &made["state"]), (&json!(EVE), &json!("de"), &json!("open")));
    let mails = program.json(&["mail", "list"]);
    assert_eq!((&mails[0]["kind"], &mails[0]["to"]), (&json!("invitation"), &json!(EVE)));
    let shown = program.run(&["mail", "show", mails[0]["id"].as_str().unwrap()]).done();
    assert!(shown.contains("Einladung von Acme") && !shown.contains("pt_in_"), "P-08: {shown}");

    let printed = run("invite", &["zoe@example.com", "--print-link", "--json"]).json();
    let link = printed["invitation_link"].as_str().unwrap();
    assert!(link.contains("/t/acme/invitation?token=pt_in_"), "{link}");
    assert_eq!(program.json(&["mail", "list"]).as_array().unwrap().len(), 1, "a printed link is not mailed");

    let listed = run("invitations", &["--json"]).json();
    let emails: Vec<&str> = listed.as_array().unwrap().iter().map(|row| row["email"].as_str().unwrap()).collect();
    assert_eq!(emails, [EVE, "zoe@example.com"]);
    let table = run("invitations", &["--limit", "1"]);
    assert!(table.stderr.contains("There are more entries: --after "), "{table:?}");
    let words: Vec<String> = table.done().split_whitespace().take(6).map(str::to_owned).collect();
    assert_eq!(words, ["id", "email", "name", "created_at", "expires_at", "state"]);

    let gone = run("withdraw-invitation", &["EVE@example.com", "--json"]).json();
    assert_eq!((&gone["id"], &gone["state"]), (&made["id"], &json!("withdrawn")));
    run("withdraw-invitation", &[EVE]).refused(&["there is no open invitation", "portico account invitations"]);
    run("withdraw-invitation", &[printed["id"].as_str().unwrap()]).done();
    assert_eq!(run("invitations", &["--json"]).json(), json!([]));

    let create = ["account", "create", "--tenant", "acme", "--email", ADA, "--verified"];
    program.run(&create).done();
    run("invite", &["ADA@example.com"]).refused(&["has an account in acme"]);
    run("invite", &["no address"]).wrong_usage(&["not an e-mail address"]);
    run("invite", &[EVE, "--locale", "ja"]).wrong_usage(&["acme does not offer ja", "en, de"]);
    run("invite", &[EVE, "--name", "Eve\u{1}"]).refused(&["name"]);
    let events = program.json(&["audit", "list", "--tenant", "acme"]);
    let events: Vec<&str> = events.as_array().unwrap().iter().filter_map(|row| row["event"].as_str()).collect();
    assert_eq!(events.iter().filter(|event| **event == "invitation_made").count(), 2, "{events:?}");
    assert_eq!(events.iter().filter(|event| **event == "invitation_withdrawn").count(), 2, "{events:?}");
}
