//! Forgotten passwords: the mailed link, the links of notices, and the well-known paths.

use std::collections::BTreeSet;
use std::sync::{Arc, Barrier};

use portico::accounts::AccountState;
use portico::accounts::password::StoredPassword;
use portico::authn::{not_me, reset};
use portico::base::token::{BearerToken, TokenKind};
use portico::config::SecurityConfig;
use portico::links::Purpose;
use portico::tenancy::TenantState;

use crate::support::{Answer, Browser, Fixture, Recorder, Req, TestTenant};

const ADA: &str = "ada@example.com";
const NOBODY: &str = "nobody@x.example";
const NEW: &str = "a wholly new passphrase";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn ask(tenant: &TestTenant, email: &str) -> Req {
    Req::post(format!("{}/forgot-password", tenant.path), &[("email", email)])
        .same_origin()
        .header("user-agent", FIREFOX)
        .header("accept-language", "ja")
        .from("203.0.113.7")
}

/// Returns the path and query of the link in a mail.
fn link_in(text: &str, page: &str) -> String {
    let start = text.find(&format!("/t/acme/{page}?token=")).unwrap_or_else(|| panic!("no link to {page} in {text}"));
    text[start..].split_whitespace().next().unwrap().to_owned()
}

/// Asks for a link and returns its path and query.
async fn mailed(fixture: &Fixture) -> String {
    let answer = fixture.send(ask(&fixture.acme, ADA)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let sent = fixture.mails();
    assert_eq!((sent.len(), sent[0].kind, sent[0].to.as_str()), (1, "reset_password", ADA));
    link_in(&sent[0].rendered.text, "reset-password")
}

async fn choose(fixture: &Fixture, path: &str, password: &str) -> Answer {
    fixture.send(Req::post(path, &[("password", password)]).same_origin()).await
}

async fn signs_in(fixture: &Fixture, password: &str) -> bool {
    let form = [("email", ADA), ("password", password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    fixture.leaves_mail();
    answer.status == 303
}

fn assert_gone(answer: &Answer) {
    assert_eq!(answer.status, 410, "{}", answer.text());
    assert!(answer.text().contains("reset_link_over") && !answer.text().contains(ADA), "{}", answer.text());
    assert!(answer.text().contains("href=\"http://localhost:8080/t/acme/forgot-password\""), "it offers another link");
}

fn token_of(path: &str, kind: TokenKind) -> BearerToken {
    let token = path.split("token=").nth(1).unwrap().split('&').next().unwrap();
    BearerToken::parse(kind, token).unwrap()
}

#[actix_web::test]
async fn a_76_a_mailed_link_sets_a_password_once() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut session = fixture.signed_in(&acme).await;
    let path = mailed(&fixture).await;
    let rows = fixture.rows_of(acme.tenant.id);
    for _ in 0..2 {
        let page = fixture.send(Req::get(&path)).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains(ADA) && page.text().contains("new-password"), "{}", page.text());
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("same-origin"));
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), rows, "A-55: a GET changes nothing");
    for weak in ["", "short", "acme acme acme"] {
        let answer = choose(&fixture, &path, weak).await;
        assert!(answer.status == 422 && answer.text().contains("href=\"#password\""), "{}", answer.text());
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), rows, "a refused password does not use the link");
    let done = choose(&fixture, &path, NEW).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let cookies = done.headers_named("set-cookie");
    assert!(cookies.iter().all(|cookie| !cookie.contains("portico-session")), "A-78: a reset does not sign in");
    let account = session.get(&fixture, "/t/acme/account").await;
    assert_eq!(account.status, 303, "A-53: sessions of the old password are ended");
    let sent = fixture.mails();
    assert_eq!((sent.len(), sent[0].kind), (1, "password_changed"));
    assert!(!signs_in(&fixture, acme.password).await);
    assert!(signs_in(&fixture, NEW).await);
    for again in [fixture.send(Req::get(&path)).await, choose(&fixture, &path, "another one of theirs").await] {
        assert_gone(&again);
    }
}

/// a link ends by time, by a newer one, by a new password, a lock and a new address.
#[actix_web::test]
async fn a_77_a_link_ends_by_time_by_a_newer_link_and_by_account_changes() {
    type End = fn(&Fixture);
    let ends: [(&str, End); 7] = [
        ("half an hour", |fixture| fixture.advance(1_800)),
        ("a newer link", |fixture| drop(fixture.mailed_link(&fixture.acme, ADA, Purpose::Reset))),
        ("another new password", |fixture| fixture.set_password(&fixture.acme, ADA, "set by an operator")),
        ("a lock and an unlock", |fixture| {
            fixture.set_account_state(&fixture.acme, ADA, AccountState::Locked);
            fixture.set_account_state(&fixture.acme, ADA, AccountState::Active);
        }),
        ("another address", |fixture| fixture.set_claims(&fixture.acme, ADA, &[("email", "eve@x.example")])),
        ("a deleted account", |fixture| fixture.set_account_state(&fixture.acme, ADA, AccountState::Deleted)),
        ("a suspension", |fixture| {
            fixture.set_tenant_state(&fixture.acme, TenantState::Suspended);
            fixture.set_tenant_state(&fixture.acme, TenantState::Active);
            fixture.advance(1);
        }),
    ];
    for (what, end) in ends {
        let fixture = Fixture::new();
        let path = mailed(&fixture).await;
        assert_eq!(fixture.send(Req::get(&path)).await.status, 200, "{what}");
        end(&fixture);
        println!("{what}");
        assert_gone(&fixture.send(Req::get(&path)).await);
        assert_gone(&choose(&fixture, &path, NEW).await);
        fixture.leaves_mail();
    }
    // A request beyond the limit does not end the link of an earlier one.
    let fixture = Fixture::new();
    for _ in 0..2 {
        mailed(&fixture).await;
    }
    let path = mailed(&fixture).await;
    for _ in 0..5 {
        assert_eq!(fixture.send(ask(&fixture.acme, ADA)).await.status, 200);
        assert_eq!(fixture.mails().len(), 0, "A-68: the address has received its mails");
    }
    assert_eq!(fixture.send(Req::get(&path)).await.status, 200);
    // The tenant sets the lifetime.
    fixture.set_tenant(&fixture.acme, "reset", "2h");
    fixture.advance(3_600);
    let path = mailed(&fixture).await;
    fixture.advance(7_199);
    assert_eq!(fixture.send(Req::get(&path)).await.status, 200);
    fixture.advance(1);
    assert_gone(&fixture.send(Req::get(&path)).await);
    // a link of another purpose or tenant, and a malformed one.
    let other = fixture.mailed_link(&fixture.acme, ADA, Purpose::NotMe);
    let foreign = fixture.mailed_link(&fixture.globex, ADA, Purpose::Reset);
    for token in [other, foreign, "x".to_owned(), String::new()] {
        assert_gone(&fixture.send(Req::get(format!("/t/acme/reset-password?token={token}"))).await);
    }
}

/// P-06, A-79, A-80: the answer, the statements and the queued jobs are the same for an address with an account, without
/// one, of a locked account, and of one that is not verified, also beyond the limit.
#[actix_web::test]
async fn a_80_a_request_does_not_show_whether_there_is_an_account() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.account(&acme, "locked@x.example", true);
    fixture.set_account_state(&acme, "locked@x.example", AccountState::Locked);
    fixture.account(&acme, "fresh@x.example", false);
    fixture.send(ask(&acme, "warm@x.example")).await;
    fixture.mails();
    let recorder = Recorder::start(fixture.dir.path());
    for round in 0..5 {
        let mut seen: Vec<(&str, BTreeSet<String>, Vec<String>, String)> = Vec::new();
        for email in [ADA, NOBODY, "locked@x.example", "fresh@x.example"] {
            let (hashes, before) = (fixture.services.hasher.done(), fixture.rows_of(acme.tenant.id).len());
            recorder.take();
            let answer = fixture.send(ask(&acme, email)).await;
            let statements = recorder.take();
            assert_eq!(answer.status, 200);
            assert_eq!(fixture.services.hasher.done(), hashes, "no hash");
            let added = fixture.rows_of(acme.tenant.id).len() - before;
            let mails: Vec<_> = fixture.mails().into_iter().map(|mail| (mail.kind, mail.to)).collect();
            let expected = if email != NOBODY && email != "locked@x.example" && round < 3 {
                vec![("reset_password", email.to_owned())]
            } else {
                vec![]
            };
            assert_eq!(mails, expected, "round {round}");
            let headers = answer.lasting_headers().iter().map(|(name, _)| name.clone()).collect();
            let nonce = answer.text().split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next());
            let mut text = answer.text().replace(nonce.unwrap_or("-"), "").replace(email, "");
            text = text.replace(&answer.field("form_token").unwrap_or_else(|| "-".to_owned()), "");
            // The earlier link of an account is replaced; one row fewer is added.
            println!("{email}: {added} rows");
            seen.push((email, statements, headers, text));
        }
        for one in &seen {
            assert_eq!(one.1, seen[0].1, "{} in round {round}: statements", one.0);
            assert_eq!(one.2, seen[0].2, "{}: headers", one.0);
            assert_eq!(one.3, seen[0].3, "{}: text", one.0);
        }
        assert!(!seen[0].1.is_empty());
    }
}

/// the mail goes to the stored address, in the account's language, with a link to the tenant's base.
#[actix_web::test]
async fn a_81_the_mail_goes_to_the_stored_address_in_its_language() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_claims(&acme, ADA, &[("locale", "de")]);
    let answer = fixture.send(ask(&acme, "ADA@Example.COM")).await;
    assert!(answer.text().contains("<html lang=\"ja\""), "the page has the language of the request");
    let sent = fixture.mails().remove(0);
    assert_eq!(sent.to, ADA);
    let text = &sent.rendered.text;
    for part in ["Ada Lovelace", "Firefox", "Linux", "203.0.113.7", "30 Minuten", "http://localhost:8080/t/acme/reset"]
    {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    for email in ["", "ada", "a@b@c"] {
        let answer = fixture.send(ask(&acme, email)).await;
        assert!(answer.status == 422 && answer.text().contains("href=\"#email\""), "{email}");
    }
}

/// A reset by the mailed link verifies the address, and ends what another person may have made before.
#[actix_web::test]
async fn a_48_a_reset_verifies_the_address_and_drops_everything_made_before() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "unverified_sign_in", "allow");
    fixture.set_claims(&acme, ADA, &[("email_verified", "false")]);
    let mut attacker = fixture.signed_in(&acme).await;
    let setup = fixture.setup_link(&acme, ADA);
    let not_me = fixture.mailed_link(&acme, ADA, Purpose::NotMe);
    let path = mailed(&fixture).await;
    assert_eq!(choose(&fixture, &path, NEW).await.status, 200);
    fixture.mails();
    assert_eq!(attacker.get(&fixture, "/t/acme/account").await.status, 303);
    assert_eq!(fixture.send(Req::get(format!("/t/acme/setup/{setup}"))).await.status, 410);
    assert_gone(&fixture.send(Req::get(format!("/t/acme/not-me?token={not_me}"))).await);
    fixture.set_tenant(&acme, "unverified_sign_in", "deny");
    assert!(signs_in(&fixture, NEW).await, "the address is verified");
}

/// P-02: of 64 parallel uses of a link exactly one changes something.
#[actix_web::test]
async fn p_02_of_64_parallel_uses_of_a_link_one_succeeds() {
    type Use = fn(&Fixture, &BearerToken, usize) -> bool;
    let uses: [(Purpose, TokenKind, Use); 2] = [
        (Purpose::Reset, TokenKind::ResetLink, |fixture, token, number| {
            let (op, token) = (fixture.op(&fixture.acme), token.clone());
            let hash = StoredPassword { phc: format!("$argon2id${number}"), pepper_id: [1; 8] };
            let used = fixture.services.db.write(op.tenant.id, move |wtx| reset::finish(&op, wtx, &token, &hash));
            used.unwrap() == reset::Outcome::Done
        }),
        (Purpose::NotMe, TokenKind::NotMeLink, |fixture, token, _| {
            let (op, token) = (fixture.op(&fixture.acme), token.clone());
            let used = fixture.services.db.write(op.tenant.id, move |wtx| not_me::finish(&op, wtx, &token));
            used.unwrap() == not_me::Outcome::Done
        }),
    ];
    for (purpose, kind, attempt) in uses {
        let fixture = Fixture::new();
        let token = BearerToken::parse(kind, &fixture.mailed_link(&fixture.acme, ADA, purpose)).unwrap();
        let barrier = Arc::new(Barrier::new(64));
        let done = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..64)
                .map(|number| {
                    let (fixture, token, barrier) = (&fixture, &token, barrier.clone());
                    scope.spawn(move || {
                        barrier.wait();
                        attempt(fixture, token, number)
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).filter(|done| *done).count()
        });
        assert_eq!(done, 1, "{purpose:?}");
        assert_eq!(fixture.mails().len(), 1, "{purpose:?}: one mail");
    }
}

/// A reset leads back to the sign-in of the application, in the browser in which it began.
#[actix_web::test]
async fn a_reset_leads_back_to_the_sign_in_of_the_application() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut browser = Browser::new();
    let start = browser.get(&fixture, &fixture.authorize_uri(&acme, &acme.public, &[])).await;
    let login = browser.follow(&fixture, start).await;
    let flow = login.field("flow").unwrap();
    let forgot = format!("/t/acme/forgot-password?flow={flow}");
    assert!(login.text().contains(&format!("id=\"forgot-password\" href=\"http://localhost:8080{forgot}\"")));
    let page = browser.get(&fixture, &forgot).await;
    assert!(page.text().contains(&format!("/login?flow={flow}")), "{}", page.text());
    let done = browser.send(&fixture, Req::post(&forgot, &[("email", ADA)]).same_origin()).await;
    assert!(done.status == 200 && done.text().contains(&format!("/login?flow={flow}")), "{}", done.text());
    let path = link_in(&fixture.mails()[0].rendered.text, "reset-password");
    assert_eq!(token_of(&path, TokenKind::ResetLink).tenant(), acme.tenant.id);
    let done = browser.send(&fixture, Req::post(&path, &[("password", NEW)]).same_origin()).await;
    assert!(done.text().contains(&format!("/login?flow={flow}")), "{}", done.text());
    let page = browser.get(&fixture, &format!("/t/acme/login?flow={flow}")).await;
    let token = page.field("form_token").unwrap();
    let form = [("flow", flow.as_str()), ("form_token", &token), ("email", ADA), ("password", NEW)];
    let signed_in = browser.send(&fixture, Req::post("/t/acme/login", &form).same_origin()).await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.text());
    let back = browser.follow(&fixture, signed_in).await;
    assert!(back.location_query().contains_key("code"), "{}", back.location());
    fixture.mails();
    // in another browser, the flow is of no use and not named.
    let path = link_with(&mailed(&fixture).await, &flow);
    let done = choose(&fixture, &path, "yet another passphrase").await;
    assert!(done.text().contains("/t/acme/login\"") && !done.text().contains("login?flow="), "{}", done.text());
    fixture.mails();
}

fn link_with(path: &str, flow: &str) -> String {
    format!("{path}&flow={flow}")
}

/// Each notice has a link that ends every session and grant, once, and starts a reset.
#[actix_web::test]
async fn this_was_not_me_ends_sessions_and_starts_a_reset() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut owner = fixture.signed_in(&acme).await;
    let mut thief = fixture.signed_in(&acme).await;
    let noticed = fixture.mails();
    assert_eq!((noticed.len(), noticed[0].kind), (1, "new_device"));
    let first = link_in(&noticed[0].rendered.text, "not-me");
    // The thief changes the password, twice: the links of all notices keep working.
    let mut present = acme.password;
    let mut links = vec![first];
    for new in ["a passphrase of the thief", "another passphrase of theirs"] {
        let form = [("password", present), ("new_password", new), ("new_password_again", new)];
        let changed = fixture.send_own(&mut thief, (&acme, "/account/password"), &form).await;
        assert_eq!(changed.status, 303, "{}", changed.text());
        let sent = fixture.mails();
        assert_eq!(sent[0].kind, "password_changed");
        links.push(link_in(&sent[0].rendered.text, "not-me"));
        present = new;
    }
    assert_eq!(owner.get(&fixture, "/t/acme/account").await.status, 303);
    let rows = fixture.rows_of(acme.tenant.id);
    for link in &links {
        let page = fixture.send(Req::get(link)).await;
        assert!(page.status == 200 && page.text().contains("not-me-form"), "{}", page.text());
        assert_eq!(page.header("cache-control"), Some("no-store"));
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), rows, "A-55: a GET changes nothing");
    fixture.advance(6 * 86_400);
    let foreign = Req::post(&links[0], &[]).header("sec-fetch-site", "cross-site");
    assert_eq!(fixture.send(foreign).await.status, 403, "A-54");
    let mut thief = Browser::new();
    let form = [("email", ADA), ("password", present)];
    assert_eq!(thief.send(&fixture, Req::post("/t/acme/login", &form).same_origin()).await.status, 303);
    fixture.mails();
    assert_eq!(thief.get(&fixture, "/t/acme/account").await.status, 200);
    let done = fixture.send(Req::post(&links[0], &[]).same_origin()).await;
    assert!(done.status == 200 && done.text().contains(ADA), "{}", done.text());
    assert_eq!(thief.get(&fixture, "/t/acme/account").await.status, 303, "the thief's session is over");
    let sent = fixture.mails();
    assert_eq!((sent.len(), sent[0].kind, sent[0].to.as_str()), (1, "reset_password", ADA));
    for link in &links {
        assert_gone(&fixture.send(Req::post(link, &[]).same_origin()).await);
    }
    let path = link_in(&sent[0].rendered.text, "reset-password");
    assert_eq!(choose(&fixture, &path, NEW).await.status, 200);
    fixture.mails();
    assert!(signs_in(&fixture, NEW).await && !signs_in(&fixture, present).await);
}

#[actix_web::test]
async fn a_link_of_a_notice_ends_by_time_and_by_another_address() {
    type End = fn(&Fixture);
    let ends: [(&str, End); 3] = [
        ("a week", |fixture| fixture.advance(7 * 86_400)),
        ("another address", |fixture| fixture.set_claims(&fixture.acme, ADA, &[("email", "eve@x.example")])),
        ("a lock", |fixture| fixture.set_account_state(&fixture.acme, ADA, AccountState::Locked)),
    ];
    for (what, end) in ends {
        let fixture = Fixture::new();
        let path = format!("/t/acme/not-me?token={}", fixture.mailed_link(&fixture.acme, ADA, Purpose::NotMe));
        assert_eq!(fixture.send(Req::get(&path)).await.status, 200, "{what}");
        end(&fixture);
        assert_gone(&fixture.send(Req::post(&path, &[]).same_origin()).await);
    }
}

#[actix_web::test]
async fn the_well_known_path_leads_to_the_password_page() {
    let fixture = Fixture::new();
    let own = |tenant: &TestTenant| format!("http://localhost:8080{}/account/password", tenant.path);
    let path = "/.well-known/change-password";
    let answer = fixture.send(Req::get(format!("/t/acme{path}"))).await;
    assert_eq!((answer.status, answer.location()), (303, own(&fixture.acme).as_str()));
    let default = fixture.send(Req::get(path)).await;
    println!("without a session: {} {:?}", default.status, default.header("location"));
    let mut both = String::new();
    for tenant in [fixture.acme.clone(), fixture.globex.clone()] {
        let browser = fixture.signed_in(&tenant).await;
        let id = tenant.tenant.id.to_string();
        let cookie = format!(
            "portico-session-{}={}",
            &id[id.len() - 12..],
            browser.cookie("portico-session", "").expect("a session")
        );
        let answer = fixture.send(Req::get(path).header("cookie", &cookie)).await;
        assert_eq!((answer.status, answer.location()), (303, own(&tenant).as_str()));
        both = format!("{both}; {cookie}");
    }
    let answer = fixture.send(Req::get(path).header("cookie", both.trim_start_matches("; "))).await;
    assert_eq!((answer.status, answer.header("location")), (default.status, default.header("location")));
}

/// RFC 9116.
#[actix_web::test]
async fn security_txt_names_the_contact_and_expires_within_a_year() {
    let mut fixture = Fixture::new();
    let path = "/.well-known/security.txt";
    assert_eq!(fixture.send(Req::get(path)).await.status, 404);
    fixture.configure(|state| {
        let contact = vec!["mailto:security@example.com".to_owned(), "https://example.com/report".to_owned()];
        state.security = Arc::new(SecurityConfig { contact });
    });
    let answer = fixture.send(Req::get(path)).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("text/plain; charset=utf-8")));
    assert_eq!(
        answer.text(),
        "Contact: mailto:security@example.com\r\nContact: https://example.com/report\r\nExpires: 2028-01-14T08:00:00Z\r\n"
    );
}
