//! "Keep me signed in": how long the cookie and the session live, as the user or the tenant chooses.

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};
use crate::ways_on::attribute;

const ADA: &str = "ada@example.com";
const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

/// Returns the form of this sign-in page, with further fields.
fn form(tenant: &TestTenant, page: &Answer, (password, more): (&str, &[(&str, &str)])) -> Req {
    let token = page.field("form_token").unwrap();
    let mut fields = vec![("form_token", token.as_str()), ("email", ADA), ("password", password)];
    let flow = page.field("flow");
    fields.extend(flow.as_deref().map(|flow| ("flow", flow)));
    fields.extend(more);
    Req::post(format!("{}/login", tenant.path), &fields).same_origin()
}

/// Signs in without an application.
async fn sign_in(fixture: &Fixture, browser: &mut Browser, more: &[(&str, &str)]) -> Answer {
    let tenant = &fixture.acme;
    let page = browser.get(fixture, &format!("{}/login", tenant.path)).await;
    let answer = browser.send(fixture, form(tenant, &page, (tenant.password, more))).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer
}

/// Returns the `Max-Age` of the session cookies that the answer sets.
fn max_ages(answer: &Answer) -> Vec<Option<&str>> {
    let cookies = answer.headers_named("set-cookie").into_iter();
    let own = cookies.filter(|cookie| cookie.contains("portico-session-") || cookie.contains("portico-silent-"));
    own.map(|cookie| cookie.split("Max-Age=").nth(1).and_then(|rest| rest.split(';').next())).collect()
}

async fn is_signed_in(fixture: &Fixture, browser: &Browser) -> bool {
    browser.clone().get(fixture, &format!("{}/account", fixture.acme.path)).await.status == 200
}

/// Uses the session, which extends its idle life.
async fn touch(fixture: &Fixture, browser: &mut Browser) {
    fixture.code_for(browser, (&fixture.acme, &fixture.acme.public), &[]).await;
}

#[actix_web::test]
async fn without_the_choice_the_session_ends_with_the_browser() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    let answer = sign_in(&fixture, &mut browser, &[]).await;
    assert!(!max_ages(&answer).is_empty());
    assert!(max_ages(&answer).iter().all(Option::is_none), "{:?}", answer.headers_named("set-cookie"));
    fixture.advance(12 * HOUR - 1);
    assert!(is_signed_in(&fixture, &browser).await);
    fixture.advance(1);
    assert!(!is_signed_in(&fixture, &browser).await, "session.idle");
}

#[actix_web::test]
async fn with_the_choice_cookie_and_session_live_for_session_remember() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    let answer = sign_in(&fixture, &mut browser, &[("remember", "yes")]).await;
    let absolute = (90 * DAY).to_string();
    assert!(!max_ages(&answer).is_empty());
    assert!(max_ages(&answer).iter().all(|age| *age == Some(&absolute)), "{:?}", answer.headers_named("set-cookie"));
    // Idle for less than 30 days each time, until 90 days have passed.
    for _ in 0..3 {
        fixture.advance(30 * DAY - 1);
        assert!(is_signed_in(&fixture, &browser).await);
        touch(&fixture, &mut browser).await;
    }
    fixture.advance(2);
    assert!(is_signed_in(&fixture, &browser).await);
    fixture.advance(1);
    assert!(!is_signed_in(&fixture, &browser).await, "absolute");
    let mut idle = Browser::new();
    sign_in(&fixture, &mut idle, &[("remember", "yes")]).await;
    fixture.advance(30 * DAY);
    assert!(!is_signed_in(&fixture, &idle).await, "idle");
}

#[actix_web::test]
async fn the_lifetimes_are_a_setting_and_the_next_sign_in_chooses_again() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "session.remember", "2d,3d");
    let mut browser = Browser::new();
    let answer = sign_in(&fixture, &mut browser, &[("remember", "yes")]).await;
    assert!(max_ages(&answer).iter().all(|age| *age == Some("259200")), "{:?}", answer.headers_named("set-cookie"));
    fixture.advance(2 * DAY - 1);
    assert!(is_signed_in(&fixture, &browser).await);
    // The session of the same user in the same browser is renewed, without the choice.
    let answer = sign_in(&fixture, &mut browser, &[]).await;
    assert!(max_ages(&answer).iter().all(Option::is_none), "{:?}", answer.headers_named("set-cookie"));
    fixture.advance(12 * HOUR);
    assert!(!is_signed_in(&fixture, &browser).await);
}

#[actix_web::test]
async fn a_tenant_offers_the_choice_or_makes_it() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let remembered: &[(&str, &str)] = &[("remember", "yes")];
    for (value, offered, without, with) in
        [("offer", true, false, true), ("always", false, true, true), ("never", false, false, false)]
    {
        fixture.set_tenant(&acme, "sign_in.remember", value);
        let page = Browser::new().get(&fixture, &format!("{}/login", acme.path)).await;
        assert_eq!(page.text().contains("id=\"remember\""), offered, "{value}");
        assert_eq!(page.text().contains("Keep me signed in"), offered, "{value}");
        for (fields, lasts) in [(&[][..], without), (remembered, with)] {
            let mut browser = Browser::new();
            let answer = sign_in(&fixture, &mut browser, fields).await;
            let ages = max_ages(&answer);
            assert!(ages.iter().all(|age| age.is_some() == lasts), "{value} {fields:?}: {ages:?}");
            fixture.advance(DAY);
            assert_eq!(is_signed_in(&fixture, &browser).await, lasts, "{value} {fields:?}");
        }
    }
}

/// The page that is shown again keeps the choice.
#[actix_web::test]
async fn the_choice_is_kept_when_the_page_is_shown_again() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&acme, &acme.public), &[]).await;
    let first = browser.follow(&fixture, start).await;
    let checkbox = |page: &Answer| {
        let at = page.text().find("id=\"remember\"").expect("the page has the checkbox");
        page.text()[at..].split('>').next().unwrap().contains(" checked")
    };
    assert!(!checkbox(&first) && attribute(&first, "id=\"remember\"", "type").as_deref() == Some("checkbox"));
    let yes = [("remember", "yes")];
    let wrong = browser.send(&fixture, form(&acme, &first, ("a wrong password", &yes))).await;
    assert!(wrong.status == 401 && checkbox(&wrong));
    let language = browser.send(&fixture, form(&acme, &first, ("", &[yes[0], ("language", "de")]))).await;
    assert!(language.text().contains("Angemeldet bleiben") && checkbox(&language), "{}", language.text());
    let wrong = browser.send(&fixture, form(&acme, &first, ("a wrong password", &[]))).await;
    assert!(!checkbox(&wrong));
    // A form that is sent twice has the choice as well.
    for _ in 0..2 {
        let mut lost = browser.clone();
        let answer = lost.send(&fixture, form(&acme, &first, (acme.password, &yes))).await;
        assert!(answer.status == 303 && max_ages(&answer).iter().all(Option::is_some), "{}", answer.text());
    }
}

/// A new password renews the session for as long as it was chosen at the sign-in.
#[actix_web::test]
async fn a_new_password_keeps_the_choice() {
    let new = "another-correct-horse";
    for (more, lasts) in [(&[][..], false), (&[("remember", "yes")][..], true)] {
        let fixture = Fixture::new();
        let acme = &fixture.acme;
        let mut browser = Browser::new();
        sign_in(&fixture, &mut browser, more).await;
        let page = browser.get(&fixture, &format!("{}/account/password", acme.path)).await;
        let fields = ["form_token", "person"].map(|name| (name, page.field(name).unwrap()));
        let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        form.extend([("password", acme.password), ("new_password", new), ("new_password_again", new)]);
        let changed = Req::post(format!("{}/account/password", acme.path), &form).same_origin();
        let changed = browser.send(&fixture, changed).await;
        assert_eq!(changed.status, 303, "{}", changed.text());
        let ages = max_ages(&changed);
        assert!(!ages.is_empty() && ages.iter().all(|age| age.is_some() == lasts), "{ages:?}");
        fixture.advance(DAY);
        assert_eq!(is_signed_in(&fixture, &browser).await, lasts);
    }
}

/// A tenant that forbids it ends it for the sessions that exist already: they are no longer extended by
/// `session.remember`, and a new password starts a session of the browser.
#[actix_web::test]
async fn never_applies_to_existing_sessions() {
    let fixture = Fixture::new();
    let mut browser = Browser::new();
    sign_in(&fixture, &mut browser, &[("remember", "yes")]).await;
    fixture.set_tenant(&fixture.acme, "sign_in.remember", "never");
    fixture.advance(3 * DAY);
    touch(&fixture, &mut browser).await;
    fixture.advance(12 * HOUR - 1);
    assert!(is_signed_in(&fixture, &browser).await);
    fixture.advance(1);
    assert!(!is_signed_in(&fixture, &browser).await, "session.idle after the last use");
}
