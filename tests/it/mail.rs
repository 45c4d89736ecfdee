//! Mail: every kind in every language, notices of sign-ins and passwords, the settings of a tenant and the command line.

use std::fs;

use portico::base::email::Email;
use portico::base::locale::Locale;
use portico::base::time::Clock;
use portico::mail::{self, Failure, Letter, Message, Occasion, Recipient, render};
use portico::queue::store::{Filter, list};
use portico::web::inbox::Inbox;
use portico::web::small::Asked;
use serde_json::json;

use crate::support::{Browser, Fixture, Program, Req, TestTenant};

const ADA: &str = "ada@example.com";
const NEW: &str = "a new passphrase for ada";
const WRONG: &str = "a wrong password";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn letters(fixture: &Fixture, locale: Locale) -> Vec<Letter> {
    let op = fixture.op(&fixture.acme);
    let link = "http://localhost:8080/t/acme/x/secret?a=1&b=2";
    let to = Recipient::of(&Email::parse(ADA).unwrap());
    Message::samples(&Occasion::of(&op), link).into_iter().map(|m| Letter::new(to.clone(), locale, m)).collect()
}

#[actix_web::test]
async fn every_kind_is_rendered_in_every_language() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.tenant.as_ref();
    for locale in Locale::ALL {
        for letter in letters(&fixture, locale) {
            let (kind, rendered) = (letter.message.kind(), render(tenant, &letter));
            let what = format!("{kind} in {}", locale.tag());
            assert!(!rendered.subject.is_empty() && !rendered.subject.starts_with("mail-"), "{what}");
            for part in [&rendered.subject, &rendered.text, &rendered.html] {
                assert!(
                    !part.contains("mail-") && !part.contains("{ $") && !part.contains("{tenant}"),
                    "{what}: {part}"
                );
            }
            // A subject is plain text: direction marks would be shown as boxes by some programs.
            assert!(!rendered.subject.contains(['\u{2068}', '\u{2069}', '\n', '\r']), "{what}");
            assert!(
                rendered.html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", locale.tag(), locale.dir())),
                "{what}"
            );
            for part in ["name=\"color-scheme\" content=\"light dark\"", "prefers-color-scheme: dark", "Acme Inc"] {
                assert!(rendered.html.contains(part), "{what}: {part}");
            }
            assert!(rendered.text.contains("Acme Inc") && !rendered.text.contains('<'), "{what}: {}", rendered.text);
            if let Message::VerifyAddress { link, code, .. } = &letter.message {
                assert!(rendered.text.contains(link) && rendered.text.contains(code), "{what}");
                assert!(rendered.html.contains("href=\"http://localhost:8080/t/acme/x/secret?a=1&#38;b=2\""), "{what}");
                assert!(rendered.html.contains(code));
            }
            if locale != Locale::En {
                let english = render(
                    tenant,
                    &letters(&fixture, Locale::En).into_iter().find(|l| l.message == letter.message).unwrap(),
                );
                assert_ne!(rendered.text, english.text, "{what} is translated");
            }
        }
    }
}

/// names are plain text, without links; A-58: they are escaped.
#[actix_web::test]
async fn a_90_names_in_a_mail_are_plain_text() {
    let fixture = Fixture::new();
    let mut tenant = fixture.acme.tenant.as_ref().clone();
    tenant.name = "Win <b>now</b> https://evil.example/x\r\nBcc: x".to_owned();
    for letter in letters(&fixture, Locale::En) {
        let letter = letter.greeting(Some("Ada\u{202e} see www.evil.example <i>"));
        let rendered = render(&tenant, &letter);
        for part in [&rendered.subject, &rendered.text, &rendered.html] {
            assert!(!part.contains("evil.example") && !part.contains('\u{202e}'), "{part}");
        }
        assert!(!rendered.subject.contains(['\r', '\n']));
        assert!(!rendered.html.contains("<b>") && !rendered.html.contains("<i>"), "{}", rendered.html);
    }
}

fn sign_in(tenant: &TestTenant, password: &str) -> Req {
    Req::post(format!("{}/login", tenant.path), &[("email", ADA), ("password", password)])
        .same_origin()
        .header("user-agent", FIREFOX)
}

#[actix_web::test]
async fn a_sign_in_in_an_unknown_browser_is_notified() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut first = Browser::new();
    assert_eq!(first.send(&fixture, sign_in(&acme, acme.password)).await.status, 303);
    assert_eq!(fixture.mails().len(), 0, "the first sign-in of all is expected");
    assert_eq!(first.send(&fixture, sign_in(&acme, acme.password)).await.status, 303);
    assert_eq!(fixture.mails().len(), 0, "the browser is known");
    let mut second = Browser::new();
    assert_eq!(second.send(&fixture, sign_in(&acme, WRONG)).await.status, 401);
    assert_eq!(fixture.mails().len(), 0);
    assert_eq!(second.send(&fixture, sign_in(&acme, acme.password)).await.status, 303);
    let sent = fixture.mails();
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].kind, sent[0].to.as_str()), ("new_device", ADA));
    let text = &sent[0].rendered.text;
    for part in ["Ada Lovelace", "Firefox", "Linux", "15 January 2027"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert_eq!(second.send(&fixture, sign_in(&acme, acme.password)).await.status, 303);
    assert_eq!(fixture.mails().len(), 0);
}

#[actix_web::test]
async fn a_changed_password_is_notified_in_the_users_language() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_claims(&acme, ADA, &[("locale", "de-CH")]);
    let mut browser = fixture.signed_in(&acme).await;
    let form = [("password", acme.password), ("new_password", NEW), ("new_password_again", NEW)];
    let answer = fixture.send_own(&mut browser, (&acme, "/account/password"), &form).await;
    let sent = fixture.mails();
    assert_eq!(sent.len(), 1, "{}", answer.text());
    assert_eq!(sent[0].kind, "password_changed");
    assert!(sent[0].rendered.html.contains("lang=\"de\""));
    // By an operator too, and in a language that the tenant offers.
    fixture.set_tenant(&acme, "languages", "ja,en");
    fixture.set_password(&acme, ADA, "another passphrase for ada");
    let sent = fixture.mails();
    assert_eq!((sent.len(), sent[0].kind), (1, "password_changed"));
    // An unverified address may be another person's.
    fixture.set_claims(&acme, ADA, &[("email_verified", "false")]);
    fixture.set_password(&acme, ADA, "a third passphrase for ada");
    assert_eq!(fixture.mails().len(), 0);
}

/// attackers may use up the attempts of unknown devices; the user is notified once a day.
#[actix_web::test]
async fn used_up_attempts_are_notified_once_a_day() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut kinds = Vec::new();
    for day in 0..2 {
        for attempt in 0..103_u32 {
            let peer = format!("198.51.{}.{}", day, attempt + 1);
            fixture.send(sign_in(&acme, WRONG).from(&peer)).await;
        }
        kinds.push(fixture.mails().iter().map(|mail| mail.kind).collect::<Vec<_>>());
        fixture.advance(86_401);
    }
    assert_eq!(kinds, [["many_attempts"], ["many_attempts"]]);
    // A name without an account has no recipient.
    for attempt in 0..103_u32 {
        let form = [("email", "nobody@example.com"), ("password", WRONG)];
        let req = Req::post("/t/acme/login", &form).same_origin().from(&format!("198.51.9.{}", attempt + 1));
        fixture.send(req).await;
    }
    assert_eq!(fixture.mails().len(), 0);
}

#[actix_web::test]
async fn a_tenant_has_its_own_sender_and_reply_address() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let send = || {
        fixture.set_password(&acme, ADA, "another passphrase for ada");
        String::from_utf8(fixture.mails().remove(0).bytes).unwrap()
    };
    assert!(send().contains("\r\nFrom: Portico <no-reply@example.com>\r\n"), "the deployment's sender");
    fixture.set_tenant(&acme, "mail.from", "Acme <hello@acme.example>");
    fixture.set_tenant(&acme, "mail.reply_to", "help@acme.example");
    let mail = send();
    for line in ["From: Acme <hello@acme.example>\r\n", "Reply-To: help@acme.example\r\n", "To: ada@example.com\r\n"] {
        assert!(mail.contains(line), "{line} is not in {mail}");
    }
    assert!(mail.contains("@localhost>\r\n"), "the Message-ID has the host of the tenant's base: {mail}");
}

/// a tenant's server must have a public address, unless the operator allows its network or is on loopback itself.
#[actix_web::test]
async fn a_86_a_tenants_own_server_is_on_a_public_address() {
    let fixture = Fixture::by_host();
    let acme = fixture.acme.clone();
    let set = |url: &str| fixture.set_secret(&acme, "mail.smtp", url);
    let op = fixture.op(&acme);
    let tenant = || {
        fixture
            .services
            .db
            .system_read(|stx| portico::tenancy::store::find_by_id(stx, acme.tenant.id))
            .unwrap()
            .unwrap()
    };
    let letter = letters(&fixture, Locale::En).remove(0);
    for private in ["127.0.0.1", "10.0.0.9", "[::1]", "169.254.169.254", "localhost"] {
        set(&format!("smtp://u:secret@{private}:25"));
        let sent = fixture.services.mailer.send(&tenant(), &letter, op.id("x"), op.now);
        let Err(Failure::Unreachable(why)) = sent else { panic!("{private}: {sent:?}") };
        assert!(why.contains("is not a public address") && !why.contains("secret"), "{private}: {why}");
    }
    // P-08: the password is stored sealed.
    let rows = fixture.rows_of(acme.tenant.id).join("\n");
    assert!(!rows.contains("secret"));
    assert!(!serde_json::to_string(&tenant().settings.mail).unwrap().contains("secret"));
    assert_eq!(tenant().settings.shown()["mail.smtp"], json!("set"));
    fixture.set_tenant(&acme, "mail.smtp", "");
    assert!(fixture.services.mailer.send(&tenant(), &letter, op.id("x"), op.now).is_ok());
    fixture.mail_memory().take();
}

#[test]
fn mail_is_listed_shown_retried_and_tested_on_the_command_line() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let create = ["account", "create", "--tenant", "acme", "--email", ADA, "--verified", "--password-stdin"];
    program.run_typing("a passphrase for ada", &create).done();
    // The folder of the default transport has one file per test mail.
    let tested = program.json(&["mail", "test", "--tenant", "acme", "--to", "you@example.com"]);
    let path = program.dir.path().join(tested["answer"].as_str().unwrap());
    assert!(fs::read_to_string(&path).unwrap().contains("To: you@example.com\r\n"), "{tested}");
    program.run(&["mail", "test", "--tenant", "acme", "--to", "you"]).wrong_usage(&["is not an e-mail address"]);
    program
        .run_with(("PORTICO_MAIL__TRANSPORT", "smtp://127.0.0.1:1"), &["mail", "test", "--tenant", "acme", "--to", ADA])
        .refused(&["the test mail was not sent: smtp://127.0.0.1:1: connection to 127.0.0.1:1"]);
    assert_eq!(program.json(&["mail", "list"]), json!([]));
    program.run_typing("another passphrase", &["account", "set-password", "--tenant", "acme", ADA]).done();
    let listed = program.run(&["mail", "list", "--tenant", "acme", "--json"]).done();
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let item = listed[0].clone();
    assert_eq!(
        (&item["kind"], &item["to"], &item["state"]),
        (&json!("password_changed"), &json!(ADA), &json!("waiting"))
    );
    let id = item["id"].as_str().unwrap();
    let shown = program.json(&["mail", "show", id]);
    assert!(shown["text"].as_str().unwrap().contains("Your password was changed"), "{shown}");
    assert_eq!(program.json(&["mail", "retry", id]), json!({ "retried": 1 }));
    assert_eq!(program.json(&["mail", "retry", "--all-dead"]), json!({ "retried": 0 }));
    program.run(&["mail", "show", "019a0000-0000-7000-8000-000000000000"]).refused(&["there is no mail"]);
    program.run(&["mail", "show", "x"]).wrong_usage(&["is not an id"]);
    program.run(&["mail", "retry"]).wrong_usage(&["<ID>"]);
}

/// A-41, P-08: the URL of a tenant's server is given by file or standard input, and never shown.
#[test]
fn a_41_the_smtp_url_of_a_tenant_is_never_shown() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let set = ["tenant", "set", "acme", "mail.smtp=smtp://u:topsecret@mail.acme.example"];
    let refused = program.run(&set);
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(!format!("{refused:?}").contains("topsecret"), "{refused:?}");
    let typed = "smtp://u:topsecret@mail.acme.example\n";
    for (typed, change) in [(typed, "mail.smtp=-"), ("", "mail.smtp=@url")] {
        fs::write(program.dir.path().join("url"), "smtp://u:topsecret@mail.acme.example").unwrap();
        let shown = program.run_typing(typed, &["tenant", "set", "acme", change]);
        assert!(!format!("{shown:?}").contains("topsecret"), "{shown:?}");
        shown.done();
        let json = program.json(&["tenant", "show", "acme"]);
        assert_eq!(json["settings"]["mail.smtp"], json!("set"));
        let audit = program.run(&["audit", "list", "--tenant", "acme", "--json"]).done();
        assert!(audit.contains("mail.smtp") && !audit.contains("topsecret"));
        program.run(&["tenant", "set", "acme", "mail.smtp="]).done();
        assert!(program.json(&["tenant", "show", "acme"])["settings"]["mail.smtp"].is_null());
    }
    let wrong = program.run_typing("smtp://u:topsecret@h?x", &["tenant", "set", "acme", "mail.smtp=-"]);
    assert!(!format!("{wrong:?}").contains("topsecret"), "{wrong:?}");
    wrong.refused(&["mail.smtp", "tls="]);
}

/// P-08: `mail show` and `mail list` give no credential.
#[actix_web::test]
async fn p_08_operators_see_no_link_or_code() {
    let fixture = Fixture::new();
    for letter in letters(&fixture, Locale::En) {
        let rendered = render(&fixture.acme.tenant, &letter.masked());
        let shown = format!("{} {} {}", rendered.subject, rendered.text, rendered.html);
        assert!(!shown.contains("secret") && !shown.contains("482913"), "{shown}");
    }
    let (op, letter) = (fixture.op(&fixture.acme), letters(&fixture, Locale::En).remove(4));
    let id = fixture.services.db.write(op.tenant.id, move |wtx| mail::enqueue(&op, wtx, &letter)).unwrap();
    let all = portico::base::page::PageRequest::first(10);
    let jobs = fixture.services.db.system_read(|stx| list(stx, Filter::default(), &all)).unwrap().items;
    assert!(jobs.iter().any(|job| job.id == id && job.created_at == fixture.clock.now()));
    assert_eq!(fixture.mails().len(), 1);
}

/// The inbox of mails in files: a list, each mail as text with links that work, and as HTML without scripts.
#[actix_web::test]
async fn the_inbox_shows_mails_in_files_on_loopback_only() {
    let fixture = Fixture::new();
    let folder = tempfile::tempdir().unwrap();
    let letter = letters(&fixture, Locale::Ja).remove(7);
    let (op, own) = (fixture.op(&fixture.acme), letter.clone());
    fixture.services.db.write(op.tenant.id, move |wtx| mail::enqueue(&op, wtx, &own)).unwrap();
    let sent = fixture.mails().remove(0);
    fs::write(folder.path().join("2026-11-22T130000Z-1.eml"), &sent.bytes).unwrap();
    let inner = folder.path().join("mail");
    fs::create_dir(&inner).unwrap();
    fs::rename(folder.path().join("2026-11-22T130000Z-1.eml"), inner.join("2026-11-22T130000Z-1.eml")).unwrap();
    fs::write(folder.path().join("outside.eml"), "Subject: outside\n\n").unwrap();
    let (at, entropy) = ("http://127.0.0.1:8082", fixture.services.entropy.clone());
    let inbox = Inbox::new(inner, at, "http://localhost:8080", entropy);
    let ask = |method: &str, host: &str, path: &str| {
        let asked = Asked {
            method: method.into(),
            host: host.into(),
            path: path.into(),
            query: Vec::new(),
            form: Vec::new(),
            cookies: Vec::new(),
            sec_fetch_site: None,
        };
        let reply = inbox.reply(&asked).unwrap();
        (reply.status, String::from_utf8(reply.body.to_vec()).unwrap())
    };
    let own = "127.0.0.1:8082";
    let (status, list) = ask("GET", own, "/");
    assert!(
        status == 200 && list.contains(&sent.rendered.subject) && list.contains("href=\"/2026-11-22T130000Z-1\""),
        "{list}"
    );
    let (status, text) = ask("GET", own, "/2026-11-22T130000Z-1");
    let link = "http://localhost:8080/t/acme/x/secret?a=1&#38;b=2";
    assert!(status == 200 && text.contains(&format!("<a href=\"{link}\">{link}</a>")), "{text}");
    let (status, html) = ask("GET", own, "/2026-11-22T130000Z-1/html");
    assert!(status == 200 && html.contains("<base target=\"_blank\">") && html.contains(link), "{html}");
    assert!(inbox.find_link("ada@example.com", "/secret").is_none(), "its link has no token");
    for (method, host, path, status) in [
        ("GET", "rebound.example:8082", "/", 421),
        ("GET", "localhost:8082", "/", 421),
        ("POST", own, "/", 405),
        ("GET", own, "/../outside", 404),
        ("GET", own, "/..%2foutside", 404),
        ("GET", own, "/nothing", 404),
        ("GET", own, "/html", 404),
    ] {
        assert_eq!(ask(method, host, path).0, status, "A-67: {method} {host} {path}");
    }
}
