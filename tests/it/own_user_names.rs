//! The user name that users choose on their profile page (`sign_in.identifiers`).

use portico::accounts::claims::ProfileClaims;
use portico::accounts::{self, AccountState};
use portico::base::time::Clock;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const TAKEN: &str = "This username is not available. Choose another one.";
const PROFILE: &str = "/account/profile";

/// Returns a tenant whose users sign in with these identifiers.
fn accepting(identifiers: &str) -> (Fixture, TestTenant) {
    let mut fixture = Fixture::new();
    fixture.configure(|state| {
        state.services.throttle.network_per_hour = 10_000;
        state.services.throttle.open_flows = 10_000;
    });
    let tenant = fixture.acme.clone();
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "")]);
    fixture.set_tenant(&tenant, "sign_in.identifiers", identifiers);
    (fixture, tenant)
}

/// Signs a user in by the address, whatever the tenant accepts otherwise.
async fn signed_in(fixture: &Fixture, email: &str) -> Browser {
    let tenant = fixture.acme.clone();
    let accepted = serde_json::to_value(&fixture.current(&tenant).tenant.settings.sign_in_identifiers).unwrap();
    let accepted: Vec<&str> = accepted.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    fixture.set_tenant(&tenant, "sign_in.identifiers", "email");
    let mut browser = Browser::new();
    let form = [("email", email), ("password", tenant.password)];
    let answer = browser.send(fixture, Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.get(fixture, &format!("{}/account", tenant.path)).await;
    fixture.set_tenant(&tenant, "sign_in.identifiers", &accepted.join(","));
    fixture.mails();
    browser
}

async fn choose(fixture: &Fixture, browser: &mut Browser, name: &str) -> Answer {
    fixture.send_own(browser, (&fixture.acme, PROFILE), &[("preferred_username", name)]).await
}

async fn with_password(fixture: &Fixture, name: &str) -> u16 {
    let form = [("email", name), ("password", fixture.acme.password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    fixture.mails();
    answer.status
}

fn user_name(fixture: &Fixture, email: &str) -> Option<String> {
    let (tenant, id) = (fixture.acme.tenant.id, fixture.account_id(&fixture.acme, email));
    let found = fixture.services.db.read(tenant, move |tx| accounts::store::find_account(tx, id));
    found.unwrap().unwrap().claims.preferred_username
}

fn is_saved(answer: &Answer) -> bool {
    answer.status == 303 && answer.location().ends_with("/account?done=profile-saved")
}

/// Asserts that a name is refused in the one sentence, at its field, and that nothing was changed.
fn assert_taken(answer: &Answer, name: &str) {
    let text = answer.text();
    assert!(
        answer.status == 422 && text.contains(TAKEN) && text.contains("href=\"#preferred_username\""),
        "{name}: {text}"
    );
}

#[actix_web::test]
async fn a_user_chooses_a_user_name_and_signs_in_with_it() {
    for identifiers in ["email,username", "username"] {
        let (fixture, _) = accepting(identifiers);
        let mut browser = signed_in(&fixture, ADA).await;
        let page = browser.get(&fixture, "/t/acme/account/profile").await;
        let text = page.text();
        assert_eq!(page.field("preferred_username").as_deref(), Some(""));
        assert!(text.contains("Up to 64 letters, digits, dots, hyphens and underscores."), "{text}");
        assert!(!text.contains("Only an administrator can change your e-mail address, username"), "{text}");
        let size = page.body.len() + include_str!("../../static/portico.css").len();
        assert!(size < 30_000, "page and stylesheet together: {size}");
        let answer = choose(&fixture, &mut browser, " \u{c9}mile ").await;
        assert!(is_saved(&answer), "{} {}", answer.status, answer.text());
        assert_eq!(user_name(&fixture, ADA).as_deref(), Some("\u{c9}mile"));
        assert_eq!(with_password(&fixture, "E\u{301}MILE").await, 303);
        let rows = fixture.rows_of(fixture.acme.tenant.id);
        let is_audited = |row: &String| row.contains("account_changed") && row.contains(r#"["preferred_username"]"#);
        assert_eq!(rows.iter().filter(|row| is_audited(row)).count(), 2, "one more than that of the administrator");
        // Another spelling is no other name, and an identical form changes nothing.
        assert!(is_saved(&choose(&fixture, &mut browser, "\u{e9}mile").await));
        let before = fixture.rows_of(fixture.acme.tenant.id);
        assert!(is_saved(&choose(&fixture, &mut browser, "\u{e9}mile").await));
        assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before);
    }
}

#[actix_web::test]
async fn where_only_addresses_sign_in_the_name_is_the_administrators() {
    let (fixture, tenant) = accepting("email");
    fixture.set_claims(&tenant, ADA, &[("preferred_username", "ada")]);
    let mut browser = signed_in(&fixture, ADA).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    assert_eq!(page.field("preferred_username"), None);
    assert!(page.text().contains("Only an administrator can change your e-mail address, username"), "{}", page.text());
    assert!(is_saved(&choose(&fixture, &mut browser, "root").await));
    assert_eq!(
        user_name(&fixture, ADA).as_deref(),
        Some("ada"),
        "A-37: a field that the page does not offer is ignored"
    );
    let account = browser.get(&fixture, "/t/acme/account").await;
    assert!(!account.text().contains("choose-username"));
}

/// P-06: one sentence for a name of another account, of one that is locked or deleted, and for a former one. Another tenant's
/// names mean nothing (A-32).
#[actix_web::test]
async fn p_06_each_name_that_is_not_free_is_refused_alike() {
    let (fixture, tenant) = accepting("email,username");
    for name in ["zzone", "zzlock", "zzgone", "zzpast"] {
        let email = format!("{name}@example.com");
        fixture.account(&tenant, &email, true);
        fixture.set_claims(&tenant, &email, &[("preferred_username", name)]);
        // From now on the name stays reserved.
        assert_eq!(with_password(&fixture, name).await, 303);
    }
    fixture.set_account_state(&tenant, "zzlock@example.com", AccountState::Locked);
    fixture.set_account_state(&tenant, "zzgone@example.com", AccountState::Deleted);
    fixture.set_claims(&tenant, "zzpast@example.com", &[("preferred_username", "zznew")]);
    fixture.account(&tenant, "unused@example.com", true);
    fixture.set_claims(&tenant, "unused@example.com", &[("preferred_username", "unused")]);
    fixture.set_claims(&tenant, "unused@example.com", &[("preferred_username", "")]);
    fixture.set_claims(&fixture.globex, ADA, &[("preferred_username", "elsewhere")]);
    let mut browser = signed_in(&fixture, ADA).await;
    let mut seen = Vec::new();
    for name in ["zzone", "ZZONE", "zzlock", "zzgone", "zzpast", "zznew"] {
        let fields = [("preferred_username", name), ("nickname", "Countess")];
        let answer = fixture.send_own(&mut browser, (&tenant, PROFILE), &fields).await;
        assert_taken(&answer, name);
        assert_eq!(answer.field("preferred_username").as_deref(), Some(name), "the input is kept");
        let text = answer.text().replace(name, "NAME").replace(&answer.field("form_token").unwrap(), "");
        let parts = text.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
        seen.push(parts.collect::<String>());
    }
    assert!(seen.iter().all(|text| *text == seen[0]), "the pages are equal");
    assert_eq!(user_name(&fixture, ADA), None);
    let rows = fixture.rows_of(tenant.tenant.id);
    assert!(!rows.iter().any(|row| row.starts_with("accounts:") && row.contains("Countess")), "all or nothing");
    for name in ["unused", "elsewhere"] {
        assert!(is_saved(&choose(&fixture, &mut browser, name).await), "{name} is free");
    }
}

/// A malformed name gets the rule in words, and is not counted.
#[actix_web::test]
async fn a_malformed_name_gets_the_rule() {
    let (fixture, _) = accepting("username");
    let mut browser = signed_in(&fixture, ADA).await;
    let long = "x".repeat(65);
    for name in ["ada@example.com", "ada lovelace", "a/b", "a\u{202e}b", &long].repeat(3) {
        let answer = choose(&fixture, &mut browser, name).await;
        let text = answer.text();
        assert!(answer.status == 422 && text.contains("href=\"#preferred_username\""), "{name}: {text}");
        assert!(text.contains("Up to 64 letters, digits, dots, hyphens and underscores."), "{name}: {text}");
    }
    assert!(is_saved(&choose(&fixture, &mut browser, "ada").await));
}

/// P-06: a user learns of ten names in an hour that they are not free. Then no name is looked up, whether it is free or not.
#[actix_web::test]
async fn p_06_refused_names_are_limited() {
    let (fixture, tenant) = accepting("email,username");
    fixture.account(&tenant, EVE, true);
    fixture.set_claims(&tenant, EVE, &[("preferred_username", "eve")]);
    let (mut browser, mut eve) = (signed_in(&fixture, ADA).await, signed_in(&fixture, EVE).await);
    for _ in 0..10 {
        assert_taken(&choose(&fixture, &mut browser, "eve").await, "eve");
    }
    fixture.advance(600);
    for name in ["eve", "free"] {
        let answer = choose(&fixture, &mut browser, name).await;
        let text = answer.text();
        assert_eq!((answer.status, answer.header("retry-after")), (429, Some("3000")), "{name}: {text}");
        assert!(text.contains("You have tried or changed usernames too often. You can try again in"), "{text}");
        assert!(!text.contains(TAKEN) && answer.field("preferred_username").as_deref() == Some(name), "{text}");
    }
    assert_eq!(user_name(&fixture, ADA), None);
    // Other fields, and another account, are not affected.
    let other = fixture.send_own(&mut browser, (&tenant, PROFILE), &[("nickname", "Countess")]).await;
    assert!(is_saved(&other));
    assert!(is_saved(&choose(&fixture, &mut eve, "eva").await));
    fixture.advance(3_000);
    assert_taken(&choose(&fixture, &mut browser, "eve").await, "eve");
    assert!(is_saved(&choose(&fixture, &mut browser, "free").await));
}

/// A former name stays reserved for its account, so one account cannot take any number of names.
#[actix_web::test]
async fn a_former_name_stays_reserved_and_changes_are_limited() {
    let (fixture, tenant) = accepting("email,username");
    fixture.account(&tenant, EVE, true);
    let (mut browser, mut eve) = (signed_in(&fixture, ADA).await, signed_in(&fixture, EVE).await);
    for name in ["one", "two", "three", "four", "one"] {
        assert!(is_saved(&choose(&fixture, &mut browser, name).await), "{name}");
    }
    let answer = choose(&fixture, &mut browser, "five").await;
    assert_eq!(answer.status, 429, "{}", answer.text());
    assert!(is_saved(&choose(&fixture, &mut browser, "ONE").await), "another spelling is no other name");
    assert_taken(&choose(&fixture, &mut eve, "two").await, "two");
    assert_eq!((with_password(&fixture, "one").await, with_password(&fixture, "two").await), (303, 401));
    fixture.advance(30 * 86_400);
    let mut browser = signed_in(&fixture, ADA).await;
    assert!(is_saved(&choose(&fixture, &mut browser, "five").await));
}

/// With user names alone, the account page says that one is needed, until there is one. It cannot be removed then.
#[actix_web::test]
async fn the_account_page_says_that_a_user_name_is_needed() {
    let (fixture, tenant) = accepting("username");
    let mut browser = signed_in(&fixture, ADA).await;
    let page = browser.get(&fixture, "/t/acme/account").await;
    let text = page.text();
    assert!(text.contains("You need a username to sign in again, and you do not have one yet."), "{text}");
    let link = format!("id=\"choose-username\" href=\"{}\"", tenant.tenant.base.join(PROFILE));
    assert!(text.contains(&link), "{text}");
    assert!(is_saved(&choose(&fixture, &mut browser, "ada").await));
    let page = browser.get(&fixture, "/t/acme/account").await;
    assert!(!page.text().contains("username-missing"), "{}", page.text());
    let answer = choose(&fixture, &mut browser, "").await;
    let text = answer.text();
    assert!(answer.status == 422 && text.contains("<bdi>Username</bdi>: this field is required."), "{text}");
    assert_eq!(user_name(&fixture, ADA).as_deref(), Some("ada"));
    fixture.set_tenant(&tenant, "sign_in.identifiers", "email,username");
    assert!(is_saved(&choose(&fixture, &mut browser, "").await));
    assert_eq!(user_name(&fixture, ADA), None);
    let page = browser.get(&fixture, "/t/acme/account").await;
    assert!(!page.text().contains("username-missing"), "addresses sign in, too");
}

/// A name that does not fit today's rule, from an earlier version, does not keep a user from saving the profile.
#[actix_web::test]
async fn an_earlier_name_is_kept_as_it_is() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "sign_in.identifiers", "email,username");
    let mut browser = signed_in(&fixture, ADA).await;
    let (tenant, id, now) = (fixture.acme.tenant.id, fixture.account_id(&fixture.acme, ADA), fixture.clock.now());
    let claims = ProfileClaims { preferred_username: Some(ADA.to_owned()), ..ProfileClaims::default() };
    fixture.services.db.write(tenant, move |wtx| accounts::store::update_claims(wtx, id, &claims, now)).unwrap();
    let fields = [("preferred_username", ADA), ("nickname", "Countess")];
    assert!(is_saved(&fixture.send_own(&mut browser, (&fixture.acme, PROFILE), &fields).await));
    assert_eq!(user_name(&fixture, ADA).as_deref(), Some(ADA));
}

/// A-48 (account pre-hijacking): the name that was chosen after a sign-up with another person's address is dropped, once that
/// person verifies the address. It stays reserved for the account.
#[actix_web::test]
async fn a_48_a_name_that_was_chosen_before_the_verification_is_dropped() {
    let (fixture, tenant) = accepting("email,username");
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let mut thief = Browser::new();
    let form = [("email", EVE), ("password", "quite another long phrase")];
    let answer = thief.send(&fixture, Req::post("/t/acme/register", &form).same_origin()).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(is_saved(&choose(&fixture, &mut thief, "mallory").await));
    let mails = fixture.mails();
    let link = mails[0].rendered.text.split_whitespace().find(|word| word.contains("/verify-email?token=")).unwrap();
    let token = link.split("token=").nth(1).unwrap();
    let done = fixture.send(Req::post("/t/acme/verify-email", &[("token", token)]).same_origin()).await;
    assert_eq!(done.status, 200, "{}", done.text());
    assert_eq!(user_name(&fixture, EVE), None);
    let mut browser = signed_in(&fixture, ADA).await;
    assert_taken(&choose(&fixture, &mut browser, "mallory").await, "mallory");
}

/// A-11: of 64 accounts that choose one name at once, one gets it.
#[actix_web::test]
async fn of_64_accounts_one_gets_the_name() {
    let (fixture, tenant) = accepting("email,username");
    let mut requests = Vec::new();
    for number in 0..64 {
        let email = format!("user{number}@example.com");
        fixture.account(&tenant, &email, true);
        let mut browser = Browser::new();
        let form = [("email", email.as_str()), ("password", tenant.password)];
        browser.send(&fixture, Req::post(format!("{}/login", tenant.path), &form).same_origin()).await;
        let page = browser.get(&fixture, "/t/acme/account/profile").await;
        let own = ["form_token", "person"].map(|name| page.field(name).unwrap());
        let form = [("form_token", own[0].as_str()), ("person", own[1].as_str()), ("preferred_username", "Wanted")];
        requests.push(browser.with_cookies(Req::post(format!("{}{PROFILE}", tenant.path), &form).same_origin()));
    }
    let rounds = send_parallel(&fixture, vec![requests]).await;
    let statuses: Vec<u16> = rounds[0].iter().map(|(status, _)| *status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 303 | 422 | 503)), "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    let owners = (0..64).filter(|number| user_name(&fixture, &format!("user{number}@example.com")).is_some());
    assert_eq!(owners.count(), 1);
    fixture.mails();
}
