//! Sign-up: registration, and the verification of the address by a mailed link or code.

use std::collections::BTreeMap;

use portico::accounts::AccountState;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req, Statements, TestTenant};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";
const OTHER: &str = "quite another long phrase";

fn open(fixture: &Fixture) -> TestTenant {
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "registration", "open");
    tenant
}

/// Submits the sign-up page with these values.
async fn sign_up(fixture: &Fixture, browser: &mut Browser, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let mut form: Vec<(String, String)> = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    form.extend(["flow", "form_token"].iter().filter_map(|name| Some(((*name).to_owned(), page.field(name)?))));
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.send(fixture, Req::post(format!("{}/register", fixture.acme.path), &form).same_origin()).await
}

/// Signs up without an application and returns the page that waits.
async fn signed_up(fixture: &Fixture, browser: &mut Browser, email: &str, password: &str) -> Answer {
    let page = browser.get(fixture, &format!("{}/register", fixture.acme.path)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let answer = sign_up(fixture, browser, &page, &[("email", email), ("password", password)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(answer.location().contains("/verify-email?flow="), "{}", answer.location());
    let waiting = browser.follow(fixture, answer).await;
    assert_eq!(waiting.status, 200, "{}", waiting.text());
    waiting
}

/// The link and the code of a mail.
#[derive(Clone, Debug)]
struct Mailed {
    link: String,
    code: String,
}

/// Returns the mail that verifies an address.
fn mailed(fixture: &Fixture, to: &str) -> Mailed {
    let mails = fixture.mails();
    assert_eq!(mails.len(), 1, "{:?}", mails.iter().map(|mail| (&mail.to, mail.kind)).collect::<Vec<_>>());
    assert_eq!((mails[0].to.as_str(), mails[0].kind), (to, "verify_address"));
    let text = &mails[0].rendered.text;
    let link = text.split_whitespace().find(|word| word.contains("/verify-email?token=")).unwrap().to_owned();
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
    let code = text.split_whitespace().find(is_code).unwrap().to_owned();
    Mailed { link, code }
}

async fn post(fixture: &Fixture, browser: &mut Browser, path: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let mut form: Vec<(String, String)> = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let hidden = ["flow", "token", "form_token"];
    form.extend(hidden.iter().filter_map(|name| Some(((*name).to_owned(), page.field(name)?))));
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

async fn enter(fixture: &Fixture, browser: &mut Browser, page: &Answer, code: &str) -> Answer {
    post(fixture, browser, "/verify-email", page, &[("code", code)]).await
}

/// Opens a link and presses its button.
async fn press(fixture: &Fixture, browser: &mut Browser, link: &str, password: &str) -> Answer {
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let page = browser.get(fixture, link).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "A-55: a GET changes nothing");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    post(fixture, browser, "/verify-email", &page, &[("password", password)]).await
}

async fn signs_in(fixture: &Fixture, email: &str, password: &str) -> bool {
    let form = [("email", email), ("password", password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    answer.status == 303 && answer.location().ends_with("/account")
}

async fn is_signed_in(fixture: &Fixture, browser: &mut Browser, email: &str) -> bool {
    browser.get(fixture, &format!("{}/account", fixture.acme.path)).await.text().contains(email)
}

#[actix_web::test]
async fn a_sign_up_leads_by_its_code_back_into_the_application() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let page = browser.follow(&fixture, start).await;
    let flow = page.field("flow").unwrap();
    let register = format!("{}/register?flow={flow}", tenant.tenant.base.join(""));
    assert!(page.text().contains(&format!("id=\"register\" href=\"{register}\"")), "{}", page.text());
    let page = browser.get(&fixture, &format!("{}/register?flow={flow}", tenant.path)).await;
    let fields = [("email", EVE), ("password", CHOSEN), ("name", "Eve Example")];
    let answer = sign_up(&fixture, &mut browser, &page, &fields).await;
    let waiting = browser.follow(&fixture, answer).await;
    assert!(waiting.text().contains(EVE) && waiting.text().contains("one-time-code"), "{}", waiting.text());
    let csp = waiting.header("content-security-policy").unwrap();
    assert!(csp.ends_with("; connect-src 'self'"), "its script asks whether to go on: {csp}");
    let Mailed { link, code } = mailed(&fixture, EVE);
    assert!(!is_signed_in(&fixture, &mut browser, EVE).await, "A-72: no session before the address is verified");

    let spaced = format!(" {} {}", &code[..3], &code[3..]);
    let answer = enter(&fixture, &mut browser, &waiting, &spaced).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let answer = browser.get(&fixture, answer.location()).await;
    let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
    let tokens = fixture.send(fixture.redeem_request(&tenant, &code)).await.json();
    let claims = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
    assert_eq!((&claims["email"], &claims["email_verified"]), (&EVE.into(), &true.into()));
    assert_eq!(claims["name"], "Eve Example");
    assert_eq!(claims["locale"], "en", "the language of the page");
    let again = browser.get(&fixture, &link).await;
    assert_eq!(again.status, 410, "the link is used");
    assert!(again.text().contains("link_over") && !again.text().contains(EVE), "{}", again.text());
    assert!(signs_in(&fixture, EVE, CHOSEN).await);
    fixture.mails();
}

/// in the browser of the sign-up the link leads on signed in, through the flow. Elsewhere it does not sign in, and
/// the page that waits leads to the sign-in.
#[actix_web::test]
async fn a_48_a_link_signs_in_only_the_browser_of_the_sign_up() {
    let fixture = Fixture::new();
    open(&fixture);
    let mut own = Browser::new();
    signed_up(&fixture, &mut own, EVE, CHOSEN).await;
    let Mailed { link, .. } = mailed(&fixture, EVE);
    let answer = press(&fixture, &mut own, &link, "").await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(is_signed_in(&fixture, &mut own, EVE).await);

    // In another browser, by somebody who knows the password.
    let (mut own, mut phone) = (Browser::new(), Browser::new());
    let zoe = "zoe@example.com";
    let waiting = signed_up(&fixture, &mut own, zoe, CHOSEN).await;
    let Mailed { link, .. } = mailed(&fixture, zoe);
    let wrong = press(&fixture, &mut phone, &link, OTHER).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());
    let done = press(&fixture, &mut phone, &link, CHOSEN).await;
    assert_eq!(done.status, 200, "{}", done.text());
    assert!(done.text().contains("id=\"sign-in\""), "{}", done.text());
    assert!(!is_signed_in(&fixture, &mut phone, zoe).await, "A-48: nobody is signed in elsewhere");
    let address = format!("{}/verify-email?flow={}", fixture.acme.path, waiting.field("flow").unwrap());
    let head = own.get(&fixture, &address).await;
    assert!(head.status == 303 && head.location().contains("/login?flow="), "the page that waits goes on");
    let login = own.follow(&fixture, head).await;
    assert!(login.text().contains("Your e-mail address is verified") && login.text().contains(zoe), "{}", login.text());
    assert!(!is_signed_in(&fixture, &mut own, zoe).await);
    assert!(signs_in(&fixture, zoe, CHOSEN).await, "the password is kept");
    fixture.mails();
}

/// an attacker who signs up with the address of another person keeps nothing once its user verifies it.
#[actix_web::test]
async fn a_48_what_a_stranger_chose_is_dropped() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let mut thief = Browser::new();
    let page = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", EVE), ("password", OTHER), ("name", "Mallory")];
    let answer = sign_up(&fixture, &mut thief, &page, &fields).await;
    assert!(answer.location().ends_with("/account"), "the tenant allows it: {}", answer.location());
    assert!(is_signed_in(&fixture, &mut thief, EVE).await);
    let first = mailed(&fixture, EVE);

    // The user of the mailbox signs up as well, in another spelling.
    let mut own = Browser::new();
    let page = own.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", "EVE@Example.com"), ("password", CHOSEN), ("name", "Eve")];
    let waiting = sign_up(&fixture, &mut own, &page, &fields).await;
    let waiting = own.follow(&fixture, waiting).await;
    let second = mailed(&fixture, EVE);
    let answer = enter(&fixture, &mut own, &waiting, &second.code).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(is_signed_in(&fixture, &mut own, EVE).await);
    assert!(!is_signed_in(&fixture, &mut thief, EVE).await, "the session of the stranger ends");
    assert!(!signs_in(&fixture, EVE, OTHER).await && signs_in(&fixture, EVE, CHOSEN).await);
    let profile = own.get(&fixture, &format!("{}/account/profile", tenant.path)).await;
    assert!(profile.text().contains("value=\"Eve\"") && !profile.text().contains("Mallory"));
    assert_eq!(own.get(&fixture, &first.link).await.status, 410, "the other verification is void");

    fixture.mails();
    // The user of the mailbox only presses the button.
    let zoe = "zoe@example.com";
    let page = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", zoe), ("password", OTHER), ("name", "Mallory")];
    sign_up(&fixture, &mut thief, &page, &fields).await;
    assert!(is_signed_in(&fixture, &mut thief, zoe).await);
    let Mailed { link, .. } = mailed(&fixture, zoe);
    let done = press(&fixture, &mut Browser::new(), &link, "").await;
    assert_eq!(done.status, 200);
    assert!(done.text().contains("id=\"set-password\"") && done.text().contains("/forgot-password"), "{}", done.text());
    assert!(!is_signed_in(&fixture, &mut thief, zoe).await && !signs_in(&fixture, zoe, OTHER).await);
    let account = fixture.account_id(&tenant, zoe);
    let found =
        fixture.services.db.read(tenant.tenant.id, move |tx| portico::accounts::store::find_account(tx, account));
    let found = found.unwrap().unwrap();
    assert!(found.is_verified() && found.claims.name.is_none(), "{:?}", found.claims);
    fixture.mails();
}

/// a reset proves the mailbox as well, and drops what was typed at a sign-up.
#[actix_web::test]
async fn a_48_a_reset_drops_the_claims_of_a_sign_up() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut thief = Browser::new();
    let page = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", EVE), ("password", OTHER), ("name", "Mallory")];
    sign_up(&fixture, &mut thief, &page, &fields).await;
    fixture.mails();
    fixture.send(Req::post(format!("{}/forgot-password", tenant.path), &[("email", EVE)]).same_origin()).await;
    let mails = fixture.mails();
    let link = mails[0].rendered.text.split_whitespace().find(|word| word.contains("/reset-password?")).unwrap();
    let set = fixture.send(Req::post(link, &[("password", CHOSEN)]).same_origin()).await;
    assert_eq!(set.status, 200, "{}", set.text());
    assert!(signs_in(&fixture, EVE, CHOSEN).await && !signs_in(&fixture, EVE, OTHER).await);
    let account = fixture.account_id(&tenant, EVE);
    let found =
        fixture.services.db.read(tenant.tenant.id, move |tx| portico::accounts::store::find_account(tx, account));
    let found = found.unwrap().unwrap();
    assert!(found.is_verified() && found.claims.name.is_none(), "{:?}", found.claims);
}

/// neither the response nor the effort shows whether an address has an account. Its user gets a mail.
#[actix_web::test]
async fn a_79_a_80_a_known_address_looks_like_a_new_one() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.network_per_hour = 1_000);
    let tenant = open(&fixture);
    fixture.account(&tenant, "unverified@example.com", false);
    fixture.account(&tenant, "locked@example.com", true);
    fixture.set_account_state(&tenant, "locked@example.com", AccountState::Locked);
    let mut statements = Statements::log(fixture.dir.path());
    let mut seen = BTreeMap::new();
    // The first one warms the caches.
    for email in ["first@example.com", EVE, ADA, "unverified@example.com", "locked@example.com"] {
        fixture.advance(1);
        let mut browser = Browser::new();
        let page = browser.get(&fixture, &format!("{}/register", tenant.path)).await;
        let (hashed, jobs) = (fixture.services.hasher.done(), count(&fixture, "queue_jobs"));
        let verifications = count(&fixture, "verifications");
        statements.as_mut().map(Statements::since_last);
        let answer = sign_up(&fixture, &mut browser, &page, &[("email", email), ("password", CHOSEN)]).await;
        let statements = statements.as_mut().map(|log| log.since_last().len());
        let effort = (
            statements,
            fixture.services.hasher.done() - hashed,
            count(&fixture, "queue_jobs") - jobs,
            count(&fixture, "verifications") - verifications,
        );
        let mails: Vec<&str> = fixture.mails().iter().map(|mail| mail.kind).collect();
        let waiting = browser.follow(&fixture, answer.clone()).await;
        let shown = waiting.text().replace(email, "E").replace(&waiting.field("flow").unwrap(), "F");
        let shown = shown.replace(&waiting.field("form_token").unwrap(), "T");
        let shown = shown.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
        let headers: Vec<String> = answer.headers.iter().map(|(name, _)| name.clone()).collect();
        // A code of six digits is refused alike.
        let wrong = enter(&fixture, &mut browser, &waiting, "000000").await;
        let again = post(&fixture, &mut browser, "/verify-email", &waiting, &[("resend", "yes")]).await;
        assert!(again.location().ends_with("&sent=1"), "{} {}", again.status, again.text());
        fixture.mails();
        let all = (answer.status, headers, shown.collect::<String>(), wrong.status, effort);
        seen.insert(email, (mails, all));
    }
    let (_, expected) = seen[EVE].clone();
    for (email, (_, all)) in seen.iter().filter(|(email, _)| **email != "first@example.com") {
        assert_eq!(*all, expected, "{email}");
    }
    let mails: Vec<_> = seen.iter().map(|(email, (mails, _))| (*email, mails.clone())).collect();
    assert_eq!(
        mails,
        [
            (ADA, vec!["already_registered"]),
            (EVE, vec!["verify_address"]),
            ("first@example.com", vec!["verify_address"]),
            ("locked@example.com", vec![]),
            ("unverified@example.com", vec!["verify_address"]),
        ]
    );
    assert!(signs_in(&fixture, ADA, tenant.password).await, "the account is unchanged");
    println!("a sign-up: {:?} (statements, hashes, jobs, verifications)", expected.4);
}

fn count(fixture: &Fixture, table: &str) -> usize {
    let begin = format!("{table}:");
    fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with(&begin)).count()
}

/// a code takes five guesses, and all guesses at an account share the attempts of its password.
#[actix_web::test]
async fn a_69_guesses_at_codes_are_bounded() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.free_attempts = 100);
    open(&fixture);
    let mut browser = Browser::new();
    let waiting = signed_up(&fixture, &mut browser, EVE, CHOSEN).await;
    let Mailed { code, .. } = mailed(&fixture, EVE);
    let wrong = if code == "123456" { "123457" } else { "123456" };
    for _ in 0..5 {
        let answer = enter(&fixture, &mut browser, &waiting, wrong).await;
        assert!(answer.status == 422 && answer.text().contains("This code is wrong"), "{}", answer.text());
    }
    let answer = enter(&fixture, &mut browser, &waiting, &code).await;
    assert!(answer.status == 422 && answer.text().contains("no longer valid"), "the right code is void as well");
    let sent = post(&fixture, &mut browser, "/verify-email", &waiting, &[("resend", "yes")]).await;
    let waiting = browser.follow(&fixture, sent).await;
    assert!(waiting.text().contains("id=\"done\""), "{}", waiting.text());
    let second = mailed(&fixture, EVE);
    let answer = enter(&fixture, &mut browser, &waiting, &second.code).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());

    // Over many flows, the attempts of the account end.
    fixture.configure(|state| {
        state.services.throttle.free_attempts = 100;
        state.services.throttle.account_per_day = 8;
    });
    let zoe = "zoe@example.com";
    let mut refused = 0;
    for flow in 0..4 {
        let mut browser = Browser::new();
        fixture.advance(3_600);
        let waiting = signed_up(&fixture, &mut browser, zoe, CHOSEN).await;
        fixture.mails();
        for guess in 0..5 {
            let answer = enter(&fixture, &mut browser, &waiting, &format!("{flow}{guess}0000")).await;
            refused += usize::from(answer.status == 429);
        }
    }
    assert!(refused >= 8, "{refused} of 20 guesses were refused");
}

/// of 64 parallel sign-ups with spellings of one address one makes the account; a link and a code change things
/// once.
#[actix_web::test]
async fn of_64_parallel_sign_ups_one_makes_the_account() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| {
        state.services.throttle.network_per_hour = 10_000;
        state.services.throttle.open_flows = 10_000;
    });
    fixture.leaves_mail();
    let tenant = open(&fixture);
    let spellings = ["eve@example.com", "EVE@example.com", "Eve@EXAMPLE.com", " eve@Example.Com "];
    let request = |email: &&str| {
        let form = [("email", *email), ("password", CHOSEN)];
        Req::post(format!("{}/register", tenant.path), &form).same_origin()
    };
    let before = (count(&fixture, "accounts"), count(&fixture, "account_identifiers"));
    let rounds = send_parallel(&fixture, vec![spellings.iter().map(request).collect()]).await;
    let statuses: Vec<u16> = rounds[0].iter().map(|(status, _)| *status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 303 | 503)), "{statuses:?}");
    assert!(statuses.iter().filter(|status| **status == 303).count() > 1, "{statuses:?}");
    let after = (count(&fixture, "accounts"), count(&fixture, "account_identifiers"));
    assert_eq!(after, (before.0 + 1, before.1 + 1));
    assert!(count(&fixture, "verifications") > 1);

    let mut browser = Browser::new();
    fixture.mails();
    fixture.advance(3_600);
    signed_up(&fixture, &mut browser, "zoe@example.com", CHOSEN).await;
    let Mailed { link, .. } = mailed(&fixture, "zoe@example.com");
    let token = link.split("token=").nth(1).unwrap().to_owned();
    let press = Req::post(format!("{}/verify-email", tenant.path), &[("token", &token)]).same_origin();
    let press = press.header("accept", "application/json");
    let rounds = send_parallel(&fixture, vec![vec![press]]).await;
    let done = rounds[0].iter().filter(|(status, _)| *status == 200).count();
    assert_eq!(done, 1, "{:?}", rounds[0].iter().map(|(status, _)| *status).collect::<Vec<_>>());
}

#[actix_web::test]
async fn a_tenant_decides_who_signs_up_and_what_it_asks() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let path = format!("{}/register", tenant.path);
    let mut browser = Browser::new();
    for closed in ["closed", "invited"] {
        fixture.set_tenant(&tenant, "registration", closed);
        let page = browser.get(&fixture, &path).await;
        assert_eq!(page.status, 403, "{closed}");
        assert!(page.text().contains("registration_closed") && page.text().contains("/login"), "{}", page.text());
        let words = "You need an invitation to create an account here.";
        assert_eq!(page.text().contains(words), closed == "invited", "{}", page.text());
        let form = [("email", EVE), ("password", CHOSEN)];
        assert_eq!(fixture.send(Req::post(&path, &form).same_origin()).await.status, 403, "{closed}");
        let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
        assert!(!login.text().contains("id=\"register\""));
    }
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "registration.fields", "given_name,birthdate?");
    fixture.set_tenant(&tenant, "terms_url", "https://example.com/terms");
    fixture.set_tenant(&tenant, "terms_version", "2026-11");
    let page = browser.get(&fixture, &path).await;
    let answer = sign_up(&fixture, &mut browser, &page, &[("email", "no address"), ("birthdate", "1990-99-99")]).await;
    assert_eq!(answer.status, 422);
    for expected in [
        "href=\"#email\"",
        "href=\"#password\"",
        "<bdi>Given name</bdi>: this field is required.",
        "href=\"#terms-accepted\"",
        "href=\"#birthdate\"",
        "Accept the terms",
        "value=\"no address\"",
    ] {
        assert!(answer.text().contains(expected), "{expected}: {}", answer.text());
    }
    let weak = [("email", EVE), ("password", "eve@example.com"), ("given_name", "Eve"), ("terms", "yes")];
    let answer = sign_up(&fixture, &mut browser, &page, &weak).await;
    assert!(answer.status == 422 && answer.text().contains("href=\"#password\""), "{}", answer.text());
    let fields = [("email", EVE), ("password", CHOSEN), ("given_name", "Eve"), ("terms", "yes")];
    let answer = sign_up(&fixture, &mut browser, &page, &fields).await;
    let waiting = browser.follow(&fixture, answer).await;
    let Mailed { code, .. } = mailed(&fixture, EVE);
    let answer = enter(&fixture, &mut browser, &waiting, &code).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let rows = fixture.rows_of(tenant.tenant.id);
    assert!(rows.iter().any(|row| row.starts_with("accounts:") && row.contains("2026-11")), "the version is recorded");
}

/// A user with a right password and an unverified address gets the mail, and goes on with its code.
#[actix_web::test]
async fn a_right_password_leads_to_the_verification() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, EVE, false);
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    let fields = [("email", EVE), ("password", tenant.password)];
    let answer = post(&fixture, &mut browser, "/login", &page, &fields).await;
    assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    let waiting = browser.follow(&fixture, answer).await;
    let Mailed { link, code } = mailed(&fixture, EVE);
    let done = press(&fixture, &mut Browser::new(), &link, "").await;
    assert!(done.status == 200 && done.text().contains("id=\"sign-in\""), "an administrator's password stays");
    let answer = enter(&fixture, &mut browser, &waiting, &code).await;
    assert!(answer.location().contains("/login?flow="), "it was verified elsewhere: {}", answer.location());
    assert!(signs_in(&fixture, EVE, tenant.password).await);
    fixture.mails();
}

/// each sign-in with a right password begins a verification, and the newest ones are kept. At another tenant, those
/// of an account with the same address stay.
#[actix_web::test]
async fn the_verifications_of_an_account_are_bounded() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for tenant in [&fixture.acme, &fixture.globex] {
        fixture.account(tenant, EVE, false);
    }
    let sign_in = async |tenant: &TestTenant| {
        let form = [("email", EVE), ("password", tenant.password)];
        fixture.send(Req::post(format!("{}/login", tenant.path), &form).same_origin()).await
    };
    assert_eq!(sign_in(&fixture.globex).await.status, 303);
    for _ in 0..25 {
        fixture.advance(1);
        let answer = sign_in(&tenant).await;
        assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    }
    assert_eq!(count(&fixture, "verifications"), 20);
    let globex = fixture.rows_of(fixture.globex.tenant.id);
    assert_eq!(globex.iter().filter(|row| row.starts_with("verifications:")).count(), 1);
    let mails = fixture.mails();
    assert_eq!(mails.len(), 3 + 1, "an address gets three mails at once, of each tenant");
}

/// a link, a code and a flow of one tenant mean nothing at another one.
#[actix_web::test]
async fn a_32_a_link_works_only_at_its_tenant() {
    let fixture = Fixture::new();
    open(&fixture);
    fixture.set_tenant(&fixture.globex, "registration", "open");
    let mut browser = Browser::new();
    let waiting = signed_up(&fixture, &mut browser, EVE, CHOSEN).await;
    let Mailed { link, .. } = mailed(&fixture, EVE);
    let foreign = link.replace(&fixture.acme.path, &fixture.globex.path);
    assert_ne!(foreign, link);
    assert_eq!(browser.get(&fixture, &foreign).await.status, 410);
    let flow = waiting.field("flow").unwrap();
    let page = browser.get(&fixture, &format!("{}/verify-email?flow={flow}", fixture.globex.path)).await;
    assert_eq!(page.status, 410);
    let stranger = Browser::new().get(&fixture, &format!("{}/verify-email?flow={flow}", fixture.acme.path)).await;
    assert_eq!(stranger.status, 410, "A-52: a flow belongs to its browser");
    fixture.advance(86_400);
    assert_eq!(browser.get(&fixture, &link).await.status, 410, "it expires after a day");
}
