//! A signed-in user whose address has to be verified first (`unverified_sign_in`), and sign-ups that were not finished.

use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, NewAccount};
use portico::authn::unfinished::STEP;
use portico::base::email::Email;
use portico::base::time::Clock;
use portico::jobs::expire_accounts::expire_accounts;
use portico::op::Op;

use crate::support::{Answer, Browser, Fixture, Req, TestTenant, jwt};

const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";

/// Sends the form of a page with these fields.
async fn submit(
    fixture: &Fixture,
    browser: &mut Browser,
    (path, page): (&str, &Answer),
    more: &[(&str, &str)],
) -> Answer {
    let hidden = ["flow", "form_token", "person"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(more);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

async fn at(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    browser.get(fixture, &format!("{}{path}", fixture.acme.path)).await
}

/// Signs up without an application, where the tenant has this rule.
async fn signed_up(fixture: &Fixture, browser: &mut Browser, rule: &str) -> Answer {
    let tenant = &fixture.acme;
    fixture.set_tenant(tenant, "registration", "open");
    fixture.set_tenant(tenant, "unverified_sign_in", rule);
    let page = at(fixture, browser, "/register").await;
    submit(fixture, browser, ("/register", &page), &[("email", EVE), ("password", CHOSEN)]).await
}

/// Returns the codes of the mails since the last call.
fn codes(fixture: &Fixture) -> Vec<String> {
    let mails = fixture.mails().into_iter().filter(|mail| mail.kind == "verify_address");
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
    mails.map(|mail| mail.rendered.text.split_whitespace().find(is_code).unwrap().to_owned()).collect()
}

fn auth_time(tokens: &serde_json::Value) -> i64 {
    jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].as_i64().unwrap()
}

async fn auth_time_of(fixture: &Fixture, tenant: &TestTenant, answer: &Answer) -> i64 {
    let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
    auth_time(&fixture.redeem(tenant, &tenant.public, &code).await.json())
}

#[actix_web::test]
async fn a_limited_user_sees_the_account_and_verifies_the_address() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    let answer = signed_up(&fixture, &mut browser, "limited").await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("Before you can use your account") && page.text().contains(EVE), "{}", page.text());
    assert!(!page.text().contains("id=\"account-profile\""), "no menu");
    let before = fixture.rows_of(fixture.acme.tenant.id);
    for path in ["/account/profile", "/account/password", "/account/sessions", "/account/applications"] {
        let shown = at(&fixture, &mut browser, path).await;
        assert_eq!((shown.status, shown.location().ends_with("/account?done=verify-first")), (303, true), "{path}");
        let sent = submit(&fixture, &mut browser, (path, &page), &[("name", "Mallory"), ("end", "others")]).await;
        assert_eq!((sent.status, sent.location().ends_with("/account?done=verify-first")), (303, true), "{path}");
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "nothing was changed");
    let told = at(&fixture, &mut browser, "/account?done=verify-first").await;
    assert!(told.text().contains("Verify your e-mail address first."), "{}", told.text());

    // The mail of the sign-up stays valid: no second one is sent.
    let answer = submit(&fixture, &mut browser, ("/account/verify-email", &page), &[]).await;
    assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    let waiting = browser.follow(&fixture, answer).await;
    assert!(waiting.text().contains(EVE) && !waiting.text().contains("id=\"register\""), "{}", waiting.text());
    let mailed = codes(&fixture);
    assert_eq!(mailed.len(), 1);
    let wrong = submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    let answer = submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &mailed[0])]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert_eq!(at(&fixture, &mut browser, "/account/profile").await.status, 200, "signed in as before");
    let again = submit(&fixture, &mut browser, ("/account/verify-email", &page), &[]).await;
    assert!(again.location().ends_with("/account"), "it is verified: {}", again.location());
    fixture.mails();
}

/// No application gets a code for an address that is not verified. The user is led to the verification, and then back,
/// with the session of before.
#[actix_web::test]
async fn a_limited_user_verifies_the_address_on_the_way_to_an_application() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    signed_up(&fixture, &mut browser, "limited").await;
    let signed_in_at = fixture.now().timestamp();
    fixture.advance(60);
    let silent = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(silent.location_query()["error"], "interaction_required");
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    assert!(start.location().contains("/verify-email?flow="), "{}", start.location());
    let waiting = browser.follow(&fixture, start).await;
    let code = codes(&fixture).remove(0);
    let answer = submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &code)]).await;
    let answer = browser.get(&fixture, answer.location()).await;
    assert_eq!(auth_time_of(&fixture, &tenant, &answer).await, signed_in_at, "no new authentication took place");
    fixture.mails();
}

/// The page that waits goes on by itself, also if the link was opened in another browser: the user is signed in already.
#[actix_web::test]
async fn the_page_of_a_limited_user_goes_on_after_the_link_was_opened_elsewhere() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, EVE, false);
    fixture.set_tenant(&tenant, "unverified_sign_in", "limited");
    let mut browser = Browser::new();
    let page = at(&fixture, &mut browser, "/login").await;
    let answer =
        submit(&fixture, &mut browser, ("/login", &page), &[("email", EVE), ("password", tenant.password)]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let address = start.location().to_owned();
    assert_eq!(browser.get(&fixture, &address).await.status, 200, "it waits");
    let mails = fixture.mails();
    let link = mails.iter().find_map(|mail| {
        mail.rendered.text.split_whitespace().find(|word| word.contains("/verify-email?token=")).map(str::to_owned)
    });
    let mut phone = Browser::new();
    let page = phone.get(&fixture, &link.unwrap()).await;
    let form = ["token", "form_token"].map(|name| (name, page.field(name).unwrap()));
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = phone.send(&fixture, Req::post(format!("{}/verify-email", tenant.path), &form).same_origin()).await;
    assert!(done.status == 200 && phone.cookie("session", "").is_none(), "A-48: nobody is signed in elsewhere");
    let goes_on = browser.get(&fixture, &address).await;
    assert!(goes_on.location().contains("/login?flow="), "{} {}", goes_on.status, goes_on.text());
    let answer = browser.follow(&fixture, goes_on).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    fixture.mails();
}

/// With a password, the same rule holds for each purpose: an application needs the verified address before there is a
/// session, the account pages do not.
#[actix_web::test]
async fn a_password_for_an_application_leads_to_the_verification() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, EVE, false);
    fixture.set_tenant(&tenant, "unverified_sign_in", "limited");
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let login = browser.follow(&fixture, start).await;
    let answer = fixture.sign_in_as(&mut browser, (&tenant, EVE), &login).await;
    assert!(answer.location().contains("/verify-email?flow="), "{}", answer.location());
    assert!(browser.cookie("session", "").is_none(), "A-72: no session before");
    let waiting = browser.follow(&fixture, answer).await;
    let code = codes(&fixture).remove(0);
    let answer = submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &code)]).await;
    let answer = browser.follow(&fixture, answer).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    fixture.mails();
}

/// An address that an administrator has changed is not verified: the sessions of the account are limited until it is.
#[actix_web::test]
async fn a_changed_address_limits_the_sessions() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    assert_eq!(at(&fixture, &mut browser, "/account/profile").await.status, 200);
    fixture.set_claims(&tenant, "ada@example.com", &[("email", "ada@new.example")]);
    let page = at(&fixture, &mut browser, "/account").await;
    assert!(page.text().contains("Before you can use your account"), "{}", page.text());
    assert_eq!(at(&fixture, &mut browser, "/account/profile").await.status, 303);
    let answer = submit(&fixture, &mut browser, ("/account/verify-email", &page), &[]).await;
    let waiting = browser.follow(&fixture, answer).await;
    let code = codes(&fixture).remove(0);
    submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &code)]).await;
    assert_eq!(at(&fixture, &mut browser, "/account/profile").await.status, 200);
    fixture.mails();
}

/// The forms of `/account/verify-email` count against the limits of mail and of open flows like a sign-in.
#[actix_web::test]
async fn verifying_is_bounded() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    signed_up(&fixture, &mut browser, "allow").await;
    let page = at(&fixture, &mut browser, "/account").await;
    assert!(page.text().contains("id=\"verify\"") && page.text().contains("id=\"account-profile\""), "{}", page.text());
    for _ in 0..10 {
        let answer = submit(&fixture, &mut browser, ("/account/verify-email", &page), &[]).await;
        assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    }
    assert_eq!(codes(&fixture).len(), 1, "the mail of the sign-up stays valid");
    // Another browser has none of them.
    let mut stranger = Browser::new();
    let answer = submit(&fixture, &mut stranger, ("/account/verify-email", &page), &[]).await;
    assert!(answer.location().contains("/login"), "{} {}", answer.status, answer.location());
}

#[actix_web::test]
async fn sign_ups_that_nobody_finished_are_deleted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let accounts = || fixture.rows_of(tenant.tenant.id).iter().filter(|row| row.starts_with("accounts:")).count();
    let expire = || {
        let services = &fixture.services;
        expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap()
    };
    let before = accounts();
    fixture.account(&tenant, "made@example.com", false);
    signed_up(&fixture, &mut Browser::new(), "deny").await;
    let globex = fixture.rows_of(fixture.globex.tenant.id);
    assert_eq!((accounts(), expire()), (before + 2, 0));
    fixture.advance(7 * 86_400 - 1);
    assert_eq!(expire(), 0, "it is kept for seven days");
    fixture.advance(2);
    let kept: Vec<String> = fixture.rows_of(tenant.tenant.id);
    assert!(kept.iter().any(|row| row.contains(EVE)));
    assert_eq!((expire(), accounts()), (1, before + 1), "an administrator's account stays");
    let rows = fixture.rows_of(tenant.tenant.id);
    let own = ["accounts:", "account_emails:", "account_identifiers:", "passwords:", "verifications:", "links:"];
    for table in own {
        let of_eve = rows.iter().filter(|row| row.starts_with(table) && row.contains(EVE)).count();
        assert_eq!(of_eve, 0, "{table}");
    }
    assert!(rows.iter().any(|row| row.starts_with("audit") && row.contains("sign_up_expired")), "{rows:#?}");
    assert_eq!(fixture.rows_of(fixture.globex.tenant.id), globex, "A-32: another tenant has nothing to do with it");

    // The address is free again, and a sign-up that was used stays.
    let mut browser = Browser::new();
    signed_up(&fixture, &mut browser, "allow").await;
    fixture.advance(8 * 86_400);
    assert_eq!((expire(), accounts()), (0, before + 2), "something was signed in with it");
    fixture.leaves_mail();

    // More than one transaction deletes.
    let ops: Vec<Op> = (0..STEP + 5).map(|_| fixture.op(&tenant)).collect();
    let most = ops.len();
    let made = fixture.services.db.write(tenant.tenant.id, move |wtx| {
        for (number, op) in ops.iter().enumerate() {
            let email = Email::parse(&format!("made-up-{number}@example.com")).unwrap();
            let new = NewAccount {
                email,
                verified: false,
                claims: ProfileClaims::default(),
                attributes: Default::default(),
                password: None,
                terms: None,
            };
            manage::create_by_sign_up(op, wtx, &new)?.unwrap();
        }
        Ok(())
    });
    made.unwrap();
    fixture.advance(8 * 86_400);
    assert_eq!((expire(), accounts()), (most, before + 2));
}

/// A verification that is still open keeps the account: the user has asked for a new mail.
#[actix_web::test]
async fn an_open_verification_keeps_a_sign_up() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    let answer = signed_up(&fixture, &mut browser, "deny").await;
    fixture.set_tenant(&fixture.acme, "flow", "1d");
    fixture.advance(7 * 86_400 - 3_600);
    let services = &fixture.services;
    drop(answer);
    let page = at(&fixture, &mut browser, "/login").await;
    let answer = submit(&fixture, &mut browser, ("/login", &page), &[("email", EVE), ("password", CHOSEN)]).await;
    let waiting = browser.follow(&fixture, answer).await;
    fixture.advance(7_200);
    let expired = expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap();
    assert_eq!(expired, 0);
    let code = codes(&fixture).pop().unwrap();
    let answer = submit(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &code)]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    fixture.mails();
}
