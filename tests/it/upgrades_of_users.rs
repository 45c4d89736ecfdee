//! Upgrades: what users of a kept deployment began before is finished after it, and what they chose still counts. Tenant
//! `initech` has sign-ups, invitations, further addresses, attributes and user names; `hooli` has no passwords.

use portico::base::email::Email;
use portico::base::time::Clock;
use portico::jobs::expire_accounts::expire_accounts;
use portico::jobs::sweep::sweep;
use portico::tenancy::domains::is_allowed;
use serde_json::json;

use crate::attributes::values;
use crate::support::{Answer, Browser, Fixture, Kept, Req, TestTenant};

const DAY: u64 = 86_400;

/// A copy of a kept deployment, with tenant `initech`.
struct Copy {
    kept: &'static Kept,
    fixture: Fixture,
    initech: TestTenant,
}

/// Copies each deployment that has these tenants.
fn copies() -> Vec<Copy> {
    let with_users: Vec<&Kept> = Kept::all().iter().filter(|kept| kept.has("initech")).collect();
    assert!(!with_users.is_empty(), "a deployment has the tenant");
    with_users.into_iter().map(Copy::of).collect()
}

impl Copy {
    fn of(kept: &'static Kept) -> Copy {
        let fixture = kept.open();
        // Notices of new browsers.
        fixture.leaves_mail();
        Copy { initech: kept.tenant_of(&fixture, "initech"), kept, fixture }
    }

    fn name(&self) -> &str {
        &self.kept.name
    }

    /// A text of tenant `initech`.
    fn text(&self, path: &str) -> &'static str {
        self.kept.text(&format!("initech/{path}"))
    }

    /// Submits a form of a page, with its hidden fields.
    async fn submit(&self, browser: &mut Browser, (path, page): (&str, &Answer), more: &[(&str, &str)]) -> Answer {
        assert_eq!(page.status, 200, "{}: {path}: {}", self.name(), page.text());
        let hidden = ["flow", "token", "form_token", "person", "version"].map(|name| (name, page.field(name)));
        let mut form: Vec<(&str, &str)> =
            hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
        form.extend_from_slice(more);
        browser.send(&self.fixture, Req::post(path, &form).same_origin()).await
    }

    /// Opens a page and submits its form there.
    async fn fill_in(&self, browser: &mut Browser, path: &str, more: &[(&str, &str)]) -> Answer {
        let page = browser.get(&self.fixture, path).await;
        self.submit(browser, (path, &page), more).await
    }

    /// Signs in at initech, and returns the browser and the answer.
    async fn signed_in(&self, name: &str, password: &str) -> (Browser, Answer) {
        let mut browser = Browser::new();
        let form = [("email", name), ("password", password)];
        let answer = browser.send(&self.fixture, Req::post("/t/initech/login", &form).same_origin()).await;
        (browser, answer)
    }

    async fn signs_in(&self, name: &str, password: &str) -> bool {
        let (_, answer) = self.signed_in(name, password).await;
        answer.status == 303 && answer.location().ends_with("/t/initech/account")
    }

    /// Whether the page of the account opens in this browser and shows this address.
    async fn shows(&self, browser: &mut Browser, tenant: &str, email: &str) -> bool {
        let page = browser.get(&self.fixture, &format!("/t/{tenant}/account")).await;
        page.status == 200 && page.text().contains(email)
    }

    /// Signs up with an address, and returns whether it gets a mail.
    async fn may_sign_up(&self, email: &str) -> bool {
        self.fixture.mails();
        let fields = [("email", email), ("password", "a passphrase of another user"), ("terms", "yes")];
        let answer = self.fill_in(&mut Browser::new(), "/t/initech/register", &fields).await;
        assert!(answer.location().contains("/verify-email?flow="), "{}: {}", self.name(), answer.text());
        !self.fixture.mails().is_empty()
    }
}

#[actix_web::test]
async fn sign_ups_can_be_finished() {
    for copy in copies() {
        let (kept, fixture, name) = (copy.kept, &copy.fixture, copy.name());
        let [hugo, irene] = ["hugo", "irene"].map(|person| copy.text(&format!("sign_ups/{person}/email")));
        let password = copy.text("sign_ups/hugo/password");
        assert!(!copy.signs_in(hugo, password).await, "{name}: the address is not verified yet");
        let mut browser = kept.browser("initech/sign_ups/hugo/cookies");
        let page = browser.get(fixture, copy.text("sign_ups/hugo/page")).await;
        let code = [("code", copy.text("sign_ups/hugo/code"))];
        let answer = copy.submit(&mut browser, ("/t/initech/verify-email", &page), &code).await;
        assert_eq!(answer.status, 303, "{name}: the code of the mail: {}", answer.text());
        assert!(copy.shows(&mut browser, "initech", hugo).await, "{name}: it signs in");
        assert_eq!(values(fixture, &copy.initech, hugo), json!({ "shirt_size": "L" }), "{name}: what was typed");
        assert!(copy.signs_in(hugo, password).await, "{name}: with the password and the terms of the sign-up");

        let (link, password) = (copy.text("sign_ups/irene/link"), copy.text("sign_ups/irene/password"));
        let mut elsewhere = Browser::new();
        let page = elsewhere.get(fixture, link).await;
        let fields = [("password", password)];
        let answer = copy.submit(&mut elsewhere, ("/t/initech/verify-email", &page), &fields).await;
        assert_eq!(answer.status, 200, "{name}: the link of the mail in another browser: {}", answer.text());
        assert!(copy.signs_in(irene, password).await, "{name}: the address is verified");

        let mut browser = kept.browser("hooli/sign_ups/hugo/cookies");
        let page = browser.get(fixture, kept.text("hooli/sign_ups/hugo/page")).await;
        let code = [("code", kept.text("hooli/sign_ups/hugo/code"))];
        copy.submit(&mut browser, ("/t/hooli/verify-email", &page), &code).await;
        let email = kept.text("hooli/sign_ups/hugo/email");
        assert!(copy.shows(&mut browser, "hooli", email).await, "{name}: a sign-up without a password");
    }
}

#[actix_web::test]
async fn addresses_and_user_names_are_unchanged() {
    for copy in copies() {
        let (kept, fixture, name) = (copy.kept, &copy.fixture, copy.name());
        let password = copy.text("accounts/ada/password");
        let of_ada = |key: &str| copy.text(&format!("accounts/ada/{key}"));
        for key in ["email", "further", "user_name"] {
            assert!(copy.signs_in(of_ada(key), password).await, "{name}: {key} signs in");
        }
        for key in ["former", "unverified", "former_user_name"] {
            assert!(!copy.signs_in(of_ada(key), password).await, "{name}: {key} does not");
        }
        let mut browser = kept.browser("initech/ada/cookies");
        assert!(copy.shows(&mut browser, "initech", of_ada("email")).await, "{name}: the session of before");
        let (mut gina, _) =
            copy.signed_in(copy.text("invitations/gina/email"), copy.text("invitations/gina/password")).await;
        let fields = [("preferred_username", of_ada("former_user_name"))];
        let answer = fixture.send_own(&mut gina, (&copy.initech, "/account/profile"), &fields).await;
        assert_eq!(answer.status, 422, "{name}: a former user name stays reserved: {}", answer.text());
        assert!(!copy.may_sign_up(of_ada("former")).await, "{name}: the former address is held");

        let undo = of_ada("undo");
        let mut owner = Browser::new();
        let page = owner.get(fixture, undo).await;
        assert!(page.text().contains(of_ada("former")), "{name}: the link of the mail: {}", page.text());
        let done = copy.submit(&mut owner, (undo, &page), &[]).await;
        assert!(done.text().contains("id=\"undo-done\""), "{name}: undoes the change: {}", done.text());
        assert!(copy.signs_in(of_ada("former"), password).await, "{name}: the former address signs in again");
        for key in ["email", "further"] {
            assert!(!copy.signs_in(of_ada(key), password).await, "{name}: {key} was added since");
        }
        assert!(!copy.shows(&mut browser, "initech", "").await, "{name}: the session has ended");

        let later = Copy::of(kept);
        later.fixture.advance(7 * DAY);
        let (services, now) = (&later.fixture.services, later.fixture.clock.now());
        expire_accounts(&services.db, services.entropy.as_ref(), now, &|| false).unwrap();
        assert_eq!(Browser::new().get(&later.fixture, undo).await.status, 410, "{name}: the link has expired");
        assert!(later.may_sign_up(of_ada("former")).await, "{name}: the former address is free");
    }
}

#[actix_web::test]
async fn attributes_mail_domains_and_earlier_passwords_are_unchanged() {
    for copy in copies() {
        let (kept, fixture, name, initech) = (copy.kept, &copy.fixture, copy.name(), &copy.initech);
        let claims = fixture.userinfo(initech, &kept.value("initech/ada/tokens")["access_token"]).await.json();
        assert_eq!(claims["department"], json!("Research"), "{name}: the scope of an attribute: {claims}");
        assert_eq!(claims["sub"], kept.value("initech/accounts/ada/sub").clone(), "{name}");
        let expected = json!({ "department": "Research", "shirt_size": "M", "skills": ["Rust", "SQL"] });
        let (email, password) = (copy.text("accounts/ada/email"), copy.text("accounts/ada/password"));
        assert_eq!(values(fixture, initech, email), expected, "{name}");
        let (mut browser, _) = copy.signed_in(email, password).await;
        let fields = [("attribute.shirt_size", "S"), ("attribute.department", "Sales")];
        let answer = fixture.send_own(&mut browser, (initech, "/account/profile"), &fields).await;
        assert_eq!(answer.status, 303, "{name}: {}", answer.text());
        let expected = json!({ "department": "Research", "shirt_size": "S", "skills": ["Rust", "SQL"] });
        assert_eq!(values(fixture, initech, email), expected, "{name}: users change what they may change");

        for (domain, expected) in [("verified", true), ("unverified", false)] {
            let address = Email::parse(&format!("new@{}", copy.text(&format!("domains/{domain}")))).unwrap();
            let allowed = fixture.services.db.read(initech.tenant.id, |tx| is_allowed(tx, &address)).unwrap();
            assert_eq!(allowed, expected, "{name}: {address:?}");
        }

        for (new, status) in [("accounts/ada/earlier_password", 422), ("accounts/leo/password", 303)] {
            let new = copy.text(new);
            let fields = [("password", password), ("new_password", new), ("new_password_again", new)];
            let answer = fixture.send_own(&mut browser, (initech, "/account/password"), &fields).await;
            assert_eq!(answer.status, status, "{name}: {new}: {}", answer.text());
        }
    }
}

#[actix_web::test]
async fn invitations_can_be_accepted() {
    for copy in copies() {
        let (fixture, name) = (&copy.fixture, copy.name());
        let of = |person: &str, key: &str| copy.text(&format!("invitations/{person}/{key}"));
        let (gina, jane) = (of("gina", "email"), of("jane", "email"));
        assert!(copy.signs_in(gina, of("gina", "password")).await, "{name}: an invited user");
        assert_eq!(values(fixture, &copy.initech, gina), json!({ "shirt_size": "S" }), "{name}");
        for over in ["gina", "kate"] {
            let answer = Browser::new().get(fixture, of(over, "link")).await;
            assert_eq!(answer.status, 410, "{name}: {over}: it was accepted, or withdrawn");
        }
        let link = of("jane", "link");
        let mut browser = Browser::new();
        let page = browser.get(fixture, link).await;
        for shown in ["lang=\"de\"", jane, of("jane", "name")] {
            assert!(page.text().contains(shown), "{name}: {shown}: {}", page.text());
        }
        let password = "correct horse battery jane";
        let fields = [("name", of("jane", "name")), ("password", password), ("terms", "yes")];
        let answer = copy.submit(&mut browser, (link, &page), &fields).await;
        assert_eq!(answer.status, 303, "{name}: the open one is accepted: {}", answer.text());
        assert!(copy.shows(&mut browser, "initech", jane).await, "{name}: it signs in");
        assert!(copy.signs_in(jane, password).await, "{name}: and the password is set");
    }
}

#[actix_web::test]
async fn terms_are_accepted_once() {
    for copy in copies() {
        let (fixture, name) = (&copy.fixture, copy.name());
        let [ada, leo] = ["ada", "leo"].map(|person| {
            (copy.text(&format!("accounts/{person}/email")), copy.text(&format!("accounts/{person}/password")))
        });
        assert!(copy.signs_in(ada.0, ada.1).await, "{name}: ada has accepted the terms");
        let (mut browser, answer) = copy.signed_in(leo.0, leo.1).await;
        assert!(answer.location().contains("/accept-terms?flow="), "{name}: leo has not: {}", answer.location());
        let page = browser.follow(fixture, answer).await;
        let answer = copy.submit(&mut browser, ("/t/initech/accept-terms", &page), &[]).await;
        assert!(answer.location().ends_with("/account"), "{name}: {} {}", answer.status, answer.text());
        fixture.set_tenant(&copy.initech, "terms_version", "2026-12");
        let (_, answer) = copy.signed_in(ada.0, ada.1).await;
        assert!(answer.location().contains("/accept-terms?flow="), "{name}: a new version: {}", answer.location());
    }
}

#[actix_web::test]
async fn a_planned_deletion_can_be_cancelled_and_is_done_when_it_is_due() {
    for copy in copies() {
        let name = copy.name();
        let (email, password) = (copy.text("accounts/frank/email"), copy.text("accounts/frank/password"));
        let (mut browser, answer) = copy.signed_in(email, password).await;
        assert!(answer.location().contains("/keep-account?flow="), "{name}: {} {}", answer.status, answer.location());
        let page = browser.follow(&copy.fixture, answer).await;
        let answer = copy.submit(&mut browser, ("/t/initech/keep-account", &page), &[]).await;
        assert!(answer.location().ends_with("/account"), "{name}: {} {}", answer.status, answer.text());
        assert!(copy.shows(&mut browser, "initech", email).await, "{name}: the account is kept");

        for (due, days) in [(false, 13), (true, 14)] {
            let later = Copy::of(copy.kept);
            later.fixture.advance(days * DAY);
            let (services, now) = (&later.fixture.services, later.fixture.clock.now());
            expire_accounts(&services.db, services.entropy.as_ref(), now, &|| false).unwrap();
            sweep(&services.db, now, &|| false).unwrap();
            let (_, answer) = later.signed_in(email, password).await;
            assert_eq!(answer.status, if due { 401 } else { 303 }, "{name}: after {days} days");
            let rows = later.fixture.rows_of(later.initech.tenant.id);
            assert_eq!(rows.iter().any(|row| row.contains(email)), !due, "{name}: the address after {days} days");
        }
    }
}

#[actix_web::test]
async fn a_tenant_without_passwords_has_none() {
    for copy in copies() {
        let (kept, fixture, name) = (copy.kept, &copy.fixture, copy.name());
        let email = kept.text("hooli/accounts/ada/email");
        assert!(
            copy.shows(&mut kept.browser("hooli/ada/cookies"), "hooli", email).await,
            "{name}: the session of before"
        );
        let mut browser = Browser::new();
        let page = browser.get(fixture, "/t/hooli/login").await;
        assert!(!page.text().contains("id=\"password\""), "{name}: no password is asked for: {}", page.text());
        assert_eq!(browser.get(fixture, "/t/hooli/forgot-password").await.status, 403, "{name}");
        fixture.mails();
        let answer = copy.submit(&mut browser, ("/t/hooli/login", &page), &[("email", email), ("by", "mail")]).await;
        let waiting = browser.follow(fixture, answer).await;
        let mails = fixture.mails();
        let mail = mails.iter().find(|mail| mail.kind == "sign_in_link" && mail.to == email).unwrap();
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        let code = mail.rendered.text.split_whitespace().find(is_code).unwrap();
        copy.submit(&mut browser, ("/t/hooli/sign-in-link", &waiting), &[("code", code)]).await;
        assert!(copy.shows(&mut browser, "hooli", email).await, "{name}: a sign-in by mail");
    }
}
