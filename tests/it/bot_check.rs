//! The bot check of the pages (http-surfaces.md, section 3): a server of the test is the verifier.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt::spawn;
use portico::authn::bot_check::{BotChecks, Purpose};
use portico::base::cause::Cause;
use portico::base::public_address::AllowedNetworks;
use portico::outbound::{Outbound, Parts};
use portico::tenancy::store::find_by_slug;
use prometheus_client::registry::Registry;
use serde_json::{Value, json};

use crate::causes::Log;
use crate::support::{Answer, Fixture, Program, Req, TestTenant, Upstream, json_response, response, wait_for_end};

const SECRET: &str = "the-secret-of-the-widget";
const SITE_KEY: &str = "0x4AAA\"site";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";
const CLOUDFLARE: &str = "https://challenges.cloudflare.com";

/// A page with a bot check.
#[derive(Clone, Copy)]
struct Page {
    path: &'static str,
    purpose: Purpose,
    email: &'static str,
}

const PAGES: [Page; 3] = [
    Page { path: "/register", purpose: Purpose::Register, email: EVE },
    Page { path: "/login", purpose: Purpose::SignIn, email: "ada@example.com" },
    Page { path: "/forgot-password", purpose: Purpose::Reset, email: "ada@example.com" },
];

/// Returns a token for which the verifier answers this.
fn token(answer: &Value) -> String {
    answer.to_string()
}

/// Returns a token that is right for a purpose; `number` makes it unique.
fn right(purpose: Purpose, number: u32) -> String {
    token(&json!({ "success": true, "hostname": "localhost", "action": purpose.as_str(), "number": number }))
}

/// The form fields of a request.
fn fields(request: &str) -> BTreeMap<String, String> {
    let body = request.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    url::form_urlencoded::parse(body.as_bytes()).into_owned().collect()
}

/// A verifier that answers what the token says.
fn verifier() -> Upstream {
    Upstream::start(|request, line| {
        let text = match fields(request)["response"].trim() {
            "silent" => return wait_for_end(line),
            "gone" => String::new(),
            "broken" => response(500, "content-type: application/json\r\n", "{}"),
            "html" => response(200, "content-type: text/html\r\n", "<html>"),
            token => json_response(token),
        };
        let _ = line.write_all(text.as_bytes());
    })
}

/// Returns a deployment whose tenant acme has a bot check with this verifier.
fn fixture(verify_url: String) -> Fixture {
    let mut fixture = Fixture::new();
    let networks = AllowedNetworks::default().and_loopback();
    let outbound = Outbound::new(Parts { networks, time: Duration::from_millis(400), ..Parts::default() }).unwrap();
    fixture.configure(|state| {
        state.services.outbound = Arc::new(outbound);
        state.bot_checks = Arc::new(BotChecks::new(verify_url));
    });
    for tenant in [fixture.acme.clone(), fixture.globex.clone()] {
        fixture.set_tenant(&tenant, "registration", "open");
    }
    fixture.set_tenant(&fixture.acme.clone(), "turnstile.site_key", SITE_KEY);
    fixture.set_secret(&fixture.acme.clone(), "turnstile.secret", SECRET);
    fixture.leaves_mail();
    fixture
}

async fn submit(fixture: &Fixture, tenant: &TestTenant, page: Page, token: Option<&str>) -> Answer {
    let password = if page.purpose == Purpose::Register { CHOSEN } else { tenant.password };
    let mut form = vec![("email", page.email), ("password", password)];
    form.extend(token.map(|token| ("cf-turnstile-response", token)));
    let request = Req::post(format!("{}{}", tenant.path, page.path), &form).same_origin();
    fixture.send(request.from("203.0.113.7").header("accept", "text/html")).await
}

/// Whether the form was accepted: a redirect, or the page that says that a mail was sent.
fn is_accepted(answer: &Answer) -> bool {
    answer.status == 303 || (answer.status == 200 && !answer.text().contains("name=\"email\""))
}

/// Returns how many passwords were hashed or compared.
fn hashes(fixture: &Fixture) -> String {
    let mut registry = Registry::default();
    fixture.services.hasher.register(&mut registry);
    let text = portico::telemetry::metrics::encode(&registry).unwrap();
    text.lines().find(|line| line.starts_with("portico_hasher_hashes_total ")).unwrap().to_owned()
}

#[actix_web::test]
async fn the_three_pages_have_the_widget_and_may_load_it() {
    let verifier = verifier();
    let fixture = fixture(verifier.url("/siteverify"));
    let tenant = fixture.acme.clone();
    for page in PAGES {
        let answer = fixture.send(Req::get(format!("{}{}", tenant.path, page.path))).await;
        let (text, policy) = (answer.text(), answer.header("content-security-policy").unwrap());
        let widget = format!(
            "<div class=\"cf-turnstile\" data-sitekey=\"0x4AAA&#34;site\" data-action=\"{}\" data-language=\"en\"",
            page.purpose.as_str()
        );
        assert!(text.contains(&widget), "{text}");
        let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
        let script =
            format!("<script src=\"{CLOUDFLARE}/turnstile/v0/api.js\" nonce=\"{nonce}\" async defer></script>");
        assert!(text.contains(&script), "{text}");
        assert!(text.contains("<noscript>") && text.contains("needs JavaScript"), "{text}");
        assert!(policy.contains(&format!("script-src 'nonce-{nonce}' {CLOUDFLARE};")), "{policy}");
        assert!(policy.contains(&format!("; frame-src {CLOUDFLARE}")), "{policy}");
        // The form has the widget inside.
        let form = text.find("-form\" method=\"post\"").unwrap();
        assert!(form < text.find("cf-turnstile").unwrap() && text[form..].contains("</form>"), "{text}");

        let other = fixture.send(Req::get(format!("{}{}", fixture.globex.path, page.path))).await;
        assert_eq!(other.status, 200);
        let policy = other.header("content-security-policy").unwrap();
        assert!(!other.text().contains("turnstile") && !policy.contains(CLOUDFLARE), "a tenant without keys: {policy}");
    }
    let sent = submit(&fixture, &tenant, PAGES[2], Some(&right(Purpose::Reset, 1))).await;
    let setup = fixture.setup_link(&tenant, "ada@example.com");
    let setup = fixture.send(Req::get(format!("{}/setup/{setup}", tenant.path))).await;
    for page in [sent, setup] {
        assert_eq!(page.status, 200, "{}", page.text());
        let policy = page.header("content-security-policy").unwrap();
        assert!(!page.text().contains("turnstile") && !policy.contains(CLOUDFLARE), "another page: {policy}");
    }
    // One key alone turns nothing on.
    fixture.set_tenant(&tenant, "turnstile.site_key", "");
    for page in PAGES {
        let answer = fixture.send(Req::get(format!("{}{}", tenant.path, page.path))).await;
        assert!(!answer.text().contains("turnstile"), "{}", answer.text());
        assert!(is_accepted(&submit(&fixture, &tenant, page, None).await));
    }
    assert_eq!(verifier.requests().len(), 1);
}

#[actix_web::test]
async fn a_right_token_is_verified_and_accepted_once() {
    let verifier = verifier();
    let fixture = fixture(verifier.url("/siteverify"));
    let tenant = fixture.acme.clone();
    for (number, page) in (0..).zip(PAGES) {
        let token = right(page.purpose, number);
        let answer = submit(&fixture, &tenant, page, Some(&token)).await;
        assert!(is_accepted(&answer), "{}: {} {}", page.path, answer.status, answer.text());
        let sent = verifier.requests().pop().unwrap();
        assert!(sent.starts_with("POST /siteverify HTTP/1.1\r\n"), "{sent}");
        let mut fields = fields(&sent);
        let key = fields.remove("idempotency_key").unwrap();
        assert_eq!((key.len(), key.matches('-').count()), (36, 4), "a UUID: {key}");
        let expected = [("remoteip", "203.0.113.7"), ("response", &token), ("secret", SECRET)];
        assert_eq!(fields, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
        // P-02: the verifier would accept it again.
        assert_eq!(submit(&fixture, &tenant, page, Some(&token)).await.status, 403, "{}", page.path);
    }
    assert_eq!(verifier.requests().len(), 3, "a token is sent to the verifier once");
    // Missing fields are answered first; the token stays unused.
    let token = right(Purpose::SignIn, 9);
    let form = [("email", ""), ("password", "x"), ("cf-turnstile-response", token.as_str())];
    let missing = fixture.send(Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
    assert_eq!((missing.status, verifier.requests().len()), (422, 3));
    assert!(is_accepted(&submit(&fixture, &tenant, PAGES[1], Some(&token)).await));
    // The language menu needs no token.
    let form = [("email", "a@b.example"), ("language", "de")];
    let spoken = fixture.send(Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
    assert_eq!((spoken.status, verifier.requests().len()), (200, 4));
}

#[actix_web::test]
async fn what_is_not_proved_is_refused_before_anything_is_written_or_hashed() {
    let verifier = verifier();
    let fixture = fixture(verifier.url("/siteverify"));
    let tenant = fixture.acme.clone();
    let answer = |hostname: Value, action: Value| json!({ "success": true, "hostname": hostname, "action": action });
    let (log, _guard) = Log::start();
    let (mut number, mut tried) = (0, 0);
    for page in PAGES {
        let own = page.purpose.as_str();
        let another = if page.purpose == Purpose::Reset { "sign_in" } else { "reset" };
        let failed = |codes: &[&str]| token(&json!({ "success": false, "error-codes": codes }));
        let cases: Vec<(Option<String>, Cause)> = vec![
            (None, Cause::BotCheckMissing),
            (Some(String::new()), Cause::BotCheckMissing),
            (Some("x".repeat(2_049)), Cause::BotCheckMissing),
            (Some(failed(&["invalid-input-response"])), Cause::BotCheckWrong),
            (Some(failed(&[])), Cause::BotCheckWrong),
            (Some(token(&json!({ "success": false, "error-codes": null }))), Cause::BotCheckWrong),
            (Some(token(&json!({ "success": false, "hostname": "localhost", "action": own }))), Cause::BotCheckWrong),
            (Some(failed(&["timeout-or-duplicate"])), Cause::BotCheckUsed),
            (Some(failed(&["invalid-input-secret"])), Cause::BotCheckUnavailable),
            (Some(token(&answer(json!("localhost"), json!(another)))), Cause::BotCheckElsewhere),
            (Some(token(&answer(json!("localhost"), json!("")))), Cause::BotCheckElsewhere),
            (Some(token(&answer(json!("localhost"), json!(null)))), Cause::BotCheckElsewhere),
            (Some(token(&answer(json!("evil.example"), json!(own)))), Cause::BotCheckElsewhere),
            (Some(token(&answer(json!("localhost.evil.example"), json!(own)))), Cause::BotCheckElsewhere),
            (Some(token(&answer(json!(null), json!(own)))), Cause::BotCheckElsewhere),
            (Some(token(&json!({ "success": true }))), Cause::BotCheckElsewhere),
            (
                Some(token(&json!({ "success": "true", "hostname": "localhost", "action": own }))),
                Cause::BotCheckUnavailable,
            ),
            (Some(token(&json!({ "hostname": "localhost", "action": own }))), Cause::BotCheckUnavailable),
            (Some("[]".to_owned()), Cause::BotCheckUnavailable),
            (Some("silent".to_owned()), Cause::BotCheckUnavailable),
            (Some("gone".to_owned()), Cause::BotCheckUnavailable),
            (Some("broken".to_owned()), Cause::BotCheckUnavailable),
            (Some("html".to_owned()), Cause::BotCheckUnavailable),
        ];
        for (token, cause) in cases {
            // Each page tries the same answers, so the token is made unique by blanks.
            number += 1;
            let blanks = |token: String| if token.is_empty() { token } else { token + &" ".repeat(number) };
            let token = token.map(blanks);
            log.lines();
            let (before, hashed) = (fixture.rows_of(tenant.tenant.id), hashes(&fixture));
            let answer = submit(&fixture, &tenant, page, token.as_deref()).await;
            let what = format!("{} {token:?}", page.path);
            assert_eq!(answer.status, 403, "{what}: {}", answer.text());
            assert_eq!(fixture.rows_of(tenant.tenant.id), before, "{what}: nothing is written");
            assert_eq!(hashes(&fixture), hashed, "{what}: nothing is hashed");
            let text = answer.text();
            assert!(text.contains("The check that you are a person failed. Please try again."), "{what}: {text}");
            assert!(text.contains("href=\"#bot-check\"") && text.contains("class=\"cf-turnstile\""), "{what}: {text}");
            assert!(text.contains(&format!("value=\"{}\"", page.email)), "what was typed is kept: {text}");
            assert!(!text.contains(tenant.password) && !text.contains(CHOSEN) && !text.contains(SECRET), "{what}");
            assert!(!answer.headers_named("set-cookie").iter().any(|cookie| cookie.contains("session")), "{what}");
            let lines = log.lines();
            let line =
                lines.iter().find(|line| line["code"] == "bot_check_failed").unwrap_or_else(|| panic!("{lines:?}"));
            assert_eq!((&line["cause"], &line["status"]), (&json!(cause.as_str()), &json!(403)), "{what}");
            let warned = lines.iter().any(|line| line["level"] == "WARN");
            assert_eq!(warned, cause == Cause::BotCheckUnavailable, "{what}: {lines:?}");
            assert!(lines.iter().all(|line| !line.to_string().contains(SECRET)), "A-92: {lines:?}");
            tried += 1;
        }
        // A password that is wrong anyway is not compared, and the answer is that for a right one.
        let form = [("email", page.email), ("password", "wrong")];
        let wrong = fixture.send(Req::post(format!("{}{}", tenant.path, page.path), &form).same_origin()).await;
        assert!(wrong.status == 403 || (page.purpose == Purpose::Register && wrong.status == 422), "{}", wrong.text());
    }
    println!("{tried} refused checks");
    assert!(is_accepted(&submit(&fixture, &tenant, PAGES[1], Some(&right(Purpose::SignIn, 1))).await), "it goes on");
}

#[actix_web::test]
async fn a_verifier_that_cannot_be_reached_lets_nobody_pass() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for url in [format!("http://{unused}/"), "https://10.0.0.1/siteverify".to_owned(), "http://example.com/".to_owned()]
    {
        let fixture = fixture(url.clone());
        for (number, page) in (0..).zip(PAGES) {
            let answer = submit(&fixture, &fixture.acme.clone(), page, Some(&right(page.purpose, number))).await;
            assert_eq!(answer.status, 403, "{url}");
        }
        let globex = fixture.globex.clone();
        let answer = submit(&fixture, &globex, PAGES[1], None).await;
        assert!(is_accepted(&answer), "A-42: another tenant is not affected");
    }
}

/// P-02: of concurrent requests with one token, one passes, although the verifier accepts it each time.
#[actix_web::test]
async fn p_02_a_token_is_accepted_once_by_concurrent_requests() {
    let verifier = verifier();
    let fixture = Rc::new(fixture(verifier.url("/siteverify")));
    let sending: Vec<_> = (0..16)
        .map(|_| {
            let fixture = fixture.clone();
            spawn(async move {
                let (tenant, token) = (fixture.acme.clone(), right(Purpose::SignIn, 1));
                submit(&fixture, &tenant, PAGES[1], Some(&token)).await.status
            })
        })
        .collect();
    let mut statuses = Vec::new();
    for sending in sending {
        statuses.push(sending.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [&[303][..], &[403; 15]].concat());
    assert_eq!(verifier.requests().len(), 1);
}

/// The secret is bound to its tenant, and a token of one tenant says nothing about another's.
#[actix_web::test]
async fn a_31_tenants_have_their_own_checks() {
    let verifier = verifier();
    let fixture = fixture(verifier.url("/siteverify"));
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    fixture.set_tenant(&globex, "turnstile.site_key", "other");
    fixture.set_secret(&globex, "turnstile.secret", "another-secret");
    let token = right(Purpose::SignIn, 1);
    for tenant in [&acme, &globex] {
        assert!(is_accepted(&submit(&fixture, tenant, PAGES[1], Some(&token)).await));
    }
    let secrets: Vec<String> = verifier.requests().iter().map(|sent| fields(sent)["secret"].clone()).collect();
    assert_eq!(secrets, [SECRET, "another-secret"]);
    let slug = acme.tenant.slug.clone();
    let stored = fixture.services.db.system_read(|stx| find_by_slug(stx, &slug)).unwrap().unwrap().settings;
    assert!(stored.turnstile().is_some());
    let documents = format!("{stored:?} {} {}", json!(stored), stored.shown());
    assert!(!documents.contains(SECRET), "P-08: the secret is sealed: {documents}");
    assert_eq!(stored.shown()["turnstile.secret"], "set");
}

#[test]
fn the_command_line_takes_the_secret_from_a_file_or_the_standard_input() {
    let program = Program::new();
    let half = program.run(&["tenant", "set", "default", "turnstile.site_key=0x4AAA"]);
    assert!(half.stderr.contains("warning: there is no bot check until turnstile.secret is set too"), "{half:?}");
    let set = program.run_typing("topsecret\n", &["tenant", "set", "default", "turnstile.secret=-"]);
    assert!(!set.stderr.contains("warning") && !format!("{set:?}").contains("topsecret"), "{set:?}");
    let shown = program.json(&["tenant", "show", "default"]);
    assert_eq!(
        (&shown["settings"]["turnstile.secret"], &shown["settings"]["turnstile.site_key"]),
        (&json!("set"), &json!("0x4AAA"))
    );
    program
        .run(&["tenant", "set", "default", "turnstile.secret=topsecret"])
        .wrong_usage(&["turnstile.secret", "@FILE"]);
    let wrong = program.run_typing("two words", &["tenant", "set", "default", "turnstile.secret=-"]);
    wrong.refused(&["turnstile.secret: must be the secret key"]);
    program.run(&["tenant", "set", "default", "turnstile.secret=", "turnstile.site_key="]).done();
    let shown = program.json(&["tenant", "show", "default"]);
    assert_eq!(shown["settings"]["turnstile.secret"], json!(null));
}
