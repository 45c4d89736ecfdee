//! No page is a dead end: its address shows it again, a form that is sent twice or late leads on, and a link on an error
//! page works.

use crate::bad_input::code;
use crate::support::{Answer, Browser, Fixture, POST_LOGOUT_URI, Req, TestTenant, decide_form};

const ADA: &str = "ada@example.com";
/// The origin of the redirect URI of the public client.
const PHONE: &str = "https://app.example.com/";

/// Returns an attribute of the first tag with this text.
pub fn attribute(answer: &Answer, tag: &str, name: &str) -> Option<String> {
    let text = answer.text();
    let at = text.find(tag)?;
    let start = text[..at].rfind('<')?;
    let whole = &text[start..start + text[start..].find('>')?];
    let value = whole.split(&format!(" {name}=\"")).nth(1)?;
    Some(value[..value.find('"')?].replace("&#38;", "&"))
}

/// Returns the URL of the link of an error page.
fn way_on(answer: &Answer) -> String {
    attribute(answer, "id=\"error-back\"", "href").unwrap_or_else(|| panic!("no link: {}", answer.text()))
}

/// Returns the form of a sign-in page, sent to its own action.
fn sign_in(page: &Answer, (email, password): (&str, &str)) -> Req {
    let action = attribute(page, "id=\"login-form\"", "action").expect("the page has a form");
    let token = page.field("form_token").unwrap();
    Req::post(action, &[("form_token", &token), ("email", email), ("password", password)]).same_origin()
}

/// Opens the sign-in page of an authorization request.
async fn at_the_page(fixture: &Fixture, tenant: &TestTenant, extra: &[(&str, &str)]) -> (Browser, Answer) {
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (tenant, &tenant.public), extra).await;
    let page = browser.follow(fixture, start).await;
    (browser, page)
}

fn has_code(answer: &Answer) -> bool {
    answer.status == 303 && answer.location_query().contains_key("code")
}

#[actix_web::test]
async fn the_address_after_a_wrong_password_shows_the_sign_in_page_of_the_application() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (mut browser, page) = at_the_page(&fixture, &tenant, &[]).await;
    let address = attribute(&page, "id=\"login-form\"", "action").unwrap();
    assert_eq!(address, format!("{}/login?flow={}", tenant.tenant.issuer(), page.field("flow").unwrap()));
    for (email, password, status) in [(ADA, "a wrong password", 401), (ADA, "", 422), ("", "x", 422)] {
        let answer = browser.send(&fixture, sign_in(&page, (email, password))).await;
        assert_eq!(answer.status, status);
        assert_eq!(attribute(&answer, "id=\"login-form\"", "action"), Some(address.clone()));
        assert!(answer.text().contains("Sign in to <bdi>Phone</bdi>"), "{}", answer.text());
    }
    // Reload, Back and a bookmark.
    let again = browser.get(&fixture, &address).await;
    assert!(again.status == 200 && again.text().contains("Sign in to <bdi>Phone</bdi>"), "{}", again.text());
    let answer = browser.send(&fixture, sign_in(&again, (ADA, tenant.password))).await;
    assert!(has_code(&browser.follow(&fixture, answer).await), "the sign-in leads to the application");
    // Without an application.
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    assert_eq!(attribute(&page, "id=\"login-form\"", "action"), Some(format!("{}/login", tenant.tenant.issuer())));
}

/// The address of the answer to each form is the address of its page.
#[actix_web::test]
async fn the_forms_of_a_flow_keep_its_handle_in_the_address() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for (client, extra, form) in [
        (&tenant.public, ("prompt", "select_account"), "select-account-form"),
        (&tenant.confidential, ("prompt", "consent"), "consent-form"),
        (&tenant.public, ("prompt", "login"), "login-form"),
    ] {
        let start = fixture.authorize(&mut browser, (&tenant, client), &[extra]).await;
        let page = browser.follow(&fixture, start.clone()).await;
        assert_eq!(attribute(&page, &format!("id=\"{form}\""), "action").as_deref(), Some(start.location()));
        assert_eq!(browser.get(&fixture, start.location()).await.status, 200);
    }
    let logout = [("client_id", tenant.confidential.client_id.as_str())];
    let start = browser.get(&fixture, &fixture.logout_uri(&tenant, &logout)).await;
    let page = browser.follow(&fixture, start.clone()).await;
    assert_eq!(attribute(&page, "id=\"logout-form\"", "action").as_deref(), Some(start.location()));
    let uri = format!("{}/logout?ui_locales=de", tenant.path);
    let page = browser.get(&fixture, &uri).await;
    let action = attribute(&page, "id=\"logout-form\"", "action").unwrap();
    let answer = browser.send(&fixture, Req::post(action, &[]).same_origin()).await;
    assert!(answer.text().contains("Sie sind abgemeldet"), "the language is kept: {}", answer.text());
}

#[actix_web::test]
async fn a_completed_sign_in_leads_to_the_application_and_says_so() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (mut browser, page) = at_the_page(&fixture, &tenant, &[]).await;
    let form = sign_in(&page, (ADA, tenant.password));
    let done = browser.send(&fixture, form.clone()).await;
    // The second of two submits arrives before the browser has followed the answer to the first.
    let doubled = browser.send(&fixture, form.clone()).await;
    assert_eq!(doubled.location(), done.location());
    assert!(has_code(&browser.follow(&fixture, doubled).await));
    // Back and a late submit, after the application has its code.
    let address = attribute(&page, "id=\"login-form\"", "action").unwrap();
    for late in [Req::get(address), form] {
        let answer = browser.send(&fixture, late).await;
        let answer = browser.follow(&fixture, answer).await;
        assert_eq!((answer.status, code(&answer).as_str()), (410, "flow_completed"));
        assert_eq!(way_on(&answer), PHONE);
        for text in ["This sign-in is complete", "Back to <bdi>Phone</bdi>"] {
            assert!(answer.text().contains(text), "{text}: {}", answer.text());
        }
        assert!(!answer.text().contains("title failure"));
    }
    // The consent page, for both decisions.
    for decision in ["allow", "deny"] {
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[("prompt", "consent")]).await;
        let address = start.location().to_owned();
        let page = browser.follow(&fixture, start).await;
        browser.send(&fixture, decide_form(&tenant, &page, decision).same_origin()).await;
        for late in [Req::get(&address), decide_form(&tenant, &page, "allow").same_origin()] {
            let answer = browser.send(&fixture, late).await;
            assert_eq!((answer.status, code(&answer).as_str()), (410, "flow_completed"), "{decision}");
            assert_eq!(way_on(&answer), "https://rp.example.com/");
        }
    }
}

#[actix_web::test]
async fn an_expired_sign_in_links_to_where_it_can_go_on() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    // The request has expired with its flow: only the application can start a new one.
    let (mut browser, page) = at_the_page(&fixture, &tenant, &[]).await;
    let address = attribute(&page, "id=\"login-form\"", "action").unwrap();
    fixture.advance(30 * 60);
    for late in [Req::get(&address), sign_in(&page, (ADA, tenant.password))] {
        let answer = browser.send(&fixture, late).await;
        assert_eq!((answer.status, code(&answer).as_str()), (410, "flow_expired"));
        assert_eq!(way_on(&answer), PHONE);
    }
    // The request still waits: the link resumes it. A sign-in of another account has ended the flow.
    fixture.account(&tenant, "bob@example.com", true);
    let (mut browser, page) = at_the_page(&fixture, &tenant, &[]).await;
    let mut lost = browser.clone();
    browser.send(&fixture, sign_in(&page, (ADA, tenant.password))).await;
    let answer = lost.send(&fixture, sign_in(&page, ("bob@example.com", tenant.password))).await;
    assert_eq!(answer.status, 410);
    let resumed = lost.get(&fixture, &way_on(&answer)).await;
    let page = lost.follow(&fixture, resumed).await;
    assert!(page.text().contains("Sign in to <bdi>Phone</bdi>"), "{}", page.text());
    // An unknown flow, and one of another browser: the account page is always reachable.
    let account = format!("{}/account", tenant.tenant.issuer());
    for (browser, address) in [
        (&mut Browser::new(), address.as_str()),
        (&mut browser, "/t/acme/login?flow=AAAAAAAAAAAAAAAAAAAAAA"),
        (&mut Browser::new(), "/t/acme/consent?request=nothing"),
        (&mut Browser::new(), "/t/acme/select-account"),
        (&mut Browser::new(), "/t/acme/oauth2/authorize/resume?request=nothing"),
        (&mut Browser::new(), "/t/acme/error"),
    ] {
        let answer = browser.get(&fixture, address).await;
        assert_eq!(way_on(&answer), account, "{address}");
    }
}

#[actix_web::test]
async fn a_sign_out_that_is_sent_twice_leads_to_the_same_address() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let parameters =
        [("client_id", tenant.confidential.client_id.as_str()), ("post_logout_redirect_uri", POST_LOGOUT_URI)];
    let start = browser.get(&fixture, &fixture.logout_uri(&tenant, &parameters)).await;
    let address = start.location().to_owned();
    let page = browser.follow(&fixture, start).await;
    let (request, token) = (page.field("request").unwrap(), page.field("form_token").unwrap());
    let form = Req::post(&address, &[("request", request.as_str()), ("form_token", &token)]).same_origin();
    for _ in 0..2 {
        assert_eq!(browser.send(&fixture, form.clone()).await.location(), POST_LOGOUT_URI);
    }
    // Back and reload.
    let answer = browser.get(&fixture, &address).await;
    assert!(answer.status == 200 && answer.text().contains("You are signed out"), "{}", answer.text());
    assert_eq!(attribute(&answer, "id=\"continue\"", "href").as_deref(), Some(POST_LOGOUT_URI));
    // After the next sign-in the page asks again, for this browser alone.
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, ADA), &login).await;
    let answer = browser.get(&fixture, &address).await;
    assert!(answer.text().contains("id=\"logout-form\"") && answer.field("request").is_none(), "{}", answer.text());
}

#[actix_web::test]
async fn links_of_error_pages_lead_on() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let issuer = tenant.tenant.issuer().to_owned();
    // A form of another site: the link opens our page, with its flow if it is this browser's.
    let (mut browser, page) = at_the_page(&fixture, &tenant, &[]).await;
    let address = attribute(&page, "id=\"login-form\"", "action").unwrap();
    let cross = |to: &str| Req::post(to, &[]).header("sec-fetch-site", "cross-site");
    let answer = browser.send(&fixture, cross(&address)).await;
    assert_eq!((answer.status, way_on(&answer)), (403, address.clone()));
    assert_eq!(browser.get(&fixture, &way_on(&answer)).await.status, 200);
    let account = format!("{issuer}/account");
    let answer = fixture.send(cross(&address)).await;
    assert_eq!(way_on(&answer), account, "without the binding of the flow, its page does not open");
    assert_eq!(way_on(&fixture.send(cross("/t/acme/language")).await), account);
    assert_eq!(way_on(&fixture.send(cross("/t/acme/login")).await), format!("{issuer}/login"));
    // A set-up link that was used or replaced.
    let first = fixture.setup_link(&tenant, ADA);
    fixture.setup_link(&tenant, ADA);
    let answer = fixture.send(Req::get(format!("/t/acme/setup/{first}"))).await;
    assert_eq!((answer.status, way_on(&answer)), (410, format!("{issuer}/login")));
}

/// A page that fails for a time links to itself; an address that is the page itself is empty (RFC 3986, 5.2.2).
#[actix_web::test]
async fn a_page_that_is_refused_for_a_time_can_be_loaded_again() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 1);
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    fixture.send(Req::get(&uri)).await;
    let answer = fixture.send(Req::get(&uri)).await;
    assert_eq!((answer.status, code(&answer).as_str(), way_on(&answer).as_str()), (429, "too_many_sign_ins", ""));
    assert!(answer.text().contains("in <span role=\"timer\" data-seconds=\"1800\">30 minutes</span>"));
    fixture.advance(30 * 60);
    assert!(fixture.send(Req::get(&uri)).await.location().contains("/login?flow="));
}
