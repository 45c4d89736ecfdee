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
    fixture.submit_in_every_flow();
    let answer = fixture.send(Req::get(&uri)).await;
    assert_eq!((answer.status, code(&answer).as_str(), way_on(&answer).as_str()), (429, "too_many_sign_ins", ""));
    assert!(answer.text().contains("in <span role=\"timer\" data-seconds=\"1800\">30 minutes</span>"));
    fixture.advance(30 * 60);
    assert!(fixture.send(Req::get(&uri)).await.location().contains("/login?flow="));
}

#[actix_web::test]
async fn a_page_that_does_not_exist_looks_like_its_tenant_and_leads_on() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let account = format!("{}/account", tenant.tenant.issuer());
    fixture.set_tenant(&tenant, "languages", "fr,ja");
    for (path, status) in [("/nothing/here", 404), ("/nothing/", 404), ("/language", 405)] {
        let page = fixture.send(Req::get(format!("{}{path}", tenant.path)).header("accept", "text/html")).await;
        assert_eq!((page.status, way_on(&page)), (status, account.clone()), "{path}");
        let text = page.text();
        assert!(text.contains("Acme Inc") && text.contains("lang=\"fr\""), "{path}: {text}");
    }
    // Without a tenant, or with one that is not known, the page names none.
    for path in ["/nothing", "/t/nobody/nothing", "/t/nobody"] {
        let page = fixture.send(Req::get(path).header("accept", "text/html")).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(!page.text().contains("Acme") && !page.text().contains("error-back"), "{path}");
    }
    // By host.
    let fixture = Fixture::by_host();
    let issuer = fixture.acme.tenant.issuer().to_owned();
    let page = fixture.send(Req::get(format!("{issuer}/nothing")).header("accept", "text/html")).await;
    assert_eq!(way_on(&page), format!("{issuer}/account"));
    assert!(page.text().contains("Acme Inc"), "{}", page.text());
    for (issuer, address) in [
        (issuer.as_str(), format!("{issuer}/")),
        ("https://id.example.com/t/_system", "https://id.example.com/t/_system".to_owned()),
    ] {
        let answer = fixture.send(Req::get(&address)).await;
        assert_eq!((answer.status, answer.location()), (303, format!("{issuer}/account").as_str()), "{address}");
    }
}

#[actix_web::test]
async fn a_trailing_slash_leads_to_the_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let issuer = tenant.tenant.issuer().to_owned();
    for (path, page) in [
        ("/", ""),
        ("/account/", "/account"),
        ("/account/sessions/?done=others-ended", "/account/sessions?done=others-ended"),
        ("/login/?flow=a%20b&page=x", "/login?flow=a%20b&page=x"),
    ] {
        for accept in ["text/html", "application/json"] {
            let answer = fixture.send(Req::get(format!("{}{path}", tenant.path)).header("accept", accept)).await;
            assert_eq!((answer.status, answer.location()), (303, format!("{issuer}{page}").as_str()), "{path}");
        }
    }
    // No other method, no endpoint of a protocol, no address without a page.
    let form = [("email", ADA), ("password", tenant.password)];
    let answer = fixture.send(Req::post(format!("{}/login/", tenant.path), &form).same_origin()).await;
    assert_eq!(answer.status, 404);
    for path in ["/oauth2/authorize/", "/oauth2/jwks/", "/nothing/", "/branding/"] {
        let answer = fixture.send(Req::get(format!("{}{path}", tenant.path))).await;
        assert_eq!((answer.status, answer.header("location")), (404, None), "{path}");
    }
    assert_eq!(fixture.send(Req::get("/t/nobody/account/")).await.status, 404);
    let fixture = Fixture::by_host();
    let issuer = fixture.acme.tenant.issuer().to_owned();
    let answer = fixture.send(Req::get(format!("{issuer}/account/"))).await;
    assert_eq!((answer.status, answer.location()), (303, format!("{issuer}/account").as_str()));
}

#[actix_web::test]
async fn a_form_without_a_session_says_after_the_sign_in_that_nothing_was_changed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for (page, field) in [("password", "password"), ("sessions", "end"), ("applications", "remove")] {
        let mut browser = fixture.signed_in(&tenant).await;
        let uri = format!("{}/account/{page}", tenant.path);
        let shown = browser.get(&fixture, &uri).await;
        assert!(!shown.text().contains("id=\"undone\""), "{page}");
        fixture.advance(13 * 3_600);
        let values = [("form_token", shown.field("form_token").unwrap()), ("person", shown.field("person").unwrap())];
        let mut form: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        form.extend([
            (field, "others"),
            ("new_password", "a wholly new one"),
            ("new_password_again", "a wholly new one"),
        ]);
        let answer = browser.send(&fixture, Req::post(&uri, &form).same_origin()).await;
        let login = browser.follow(&fixture, answer).await;
        let wrong = browser.send(&fixture, sign_in(&login, (ADA, "a wrong password"))).await;
        let answer = browser.send(&fixture, sign_in(&wrong, (ADA, tenant.password))).await;
        let shown = browser.follow(&fixture, answer).await;
        let said = shown.text().contains("Nothing was changed.") && shown.text().contains("id=\"undone\"");
        assert!(shown.status == 200 && said, "{page}: {}", shown.text());
        let plain = browser.get(&fixture, &uri).await;
        assert!(!plain.text().contains("id=\"undone\""), "{page}");
    }
}

#[actix_web::test]
async fn the_issuer_leads_to_the_account_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let answer = fixture.send(Req::get(tenant.path)).await;
    assert_eq!((answer.status, answer.location()), (303, format!("{}/account", tenant.tenant.issuer()).as_str()));
}

/// The bookmark of an account page works after the session has ended.
#[actix_web::test]
async fn a_sign_in_leads_to_the_account_page_that_needed_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let base = tenant.tenant.issuer().to_owned();
    for page in ["profile", "password", "sessions", "applications"] {
        let mut browser = Browser::new();
        let answer = browser.get(&fixture, &format!("{}/account/{page}", tenant.path)).await;
        assert_eq!(answer.location(), format!("{base}/login?page={page}"));
        let login = browser.follow(&fixture, answer).await;
        let wrong = browser.send(&fixture, sign_in(&login, (ADA, "a wrong password"))).await;
        let answer = browser.send(&fixture, sign_in(&wrong, (ADA, tenant.password))).await;
        assert_eq!(answer.location(), format!("{base}/account/{page}"));
        assert_eq!(browser.follow(&fixture, answer).await.status, 200, "{page}");
    }
    // no other page, and no other site.
    for page in ["nothing", "//evil.example", "../logout", "https://evil.example", ""] {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("page", page).finish();
        let form = [("email", ADA), ("password", tenant.password)];
        let answer = fixture.send(Req::post(format!("{}/login?{query}", tenant.path), &form).same_origin()).await;
        assert_eq!(answer.location(), format!("{base}/account"), "{page}");
    }
}

#[actix_web::test]
async fn what_was_typed_on_the_profile_survives_a_lost_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let page = browser.get(&fixture, &format!("{}/account/profile", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let form = |person: &str| {
        let fields = [
            ("form_token", token.as_str()),
            ("person", person),
            ("name", "  Augusta Ada King "),
            ("nickname", "<b>"),
            ("website", "no URL"),
            ("email", "eve@example.com"),
        ];
        Req::post(format!("{}/account/profile", tenant.path), &fields).same_origin()
    };
    let person = page.field("person").unwrap();
    // The session ends by time while the form is filled in.
    fixture.advance(13 * 3_600);
    let kept = browser.send(&fixture, form(&person)).await;
    assert!(kept.location().contains("/login?flow="), "{}", kept.location());
    let login = browser.follow(&fixture, kept).await;
    let mut bobs = browser.clone();
    let wrong = browser.send(&fixture, sign_in(&login, (ADA, "a wrong password"))).await;
    let answer = browser.send(&fixture, sign_in(&wrong, (ADA, tenant.password))).await;
    let address = answer.location().to_owned();
    let shown = browser.follow(&fixture, answer).await;
    assert_eq!(shown.field("name").as_deref(), Some("Augusta Ada King"));
    assert_eq!(shown.field("website").as_deref(), Some("no URL"));
    assert!(shown.text().contains("value=\"&#60;b&#62;\"") && shown.text().contains("id=\"draft\""));
    assert_eq!(shown.field("given_name").as_deref(), Some("Ada"), "a field that was not sent has its present value");
    assert!(!shown.text().contains("eve@example.com"));
    // It is not saved, and is shown in this session only.
    let plain = browser.get(&fixture, &format!("{}/account/profile", tenant.path)).await;
    assert_eq!(plain.field("name").as_deref(), Some("Ada Lovelace"));
    assert!(!plain.text().contains("id=\"draft\""));
    let mut elsewhere = fixture.signed_in(&tenant).await;
    assert_eq!(elsewhere.get(&fixture, &address).await.field("name").as_deref(), Some("Ada Lovelace"), "A-52");
    // It is removed when it is saved, not by a refused form.
    let drafts = || fixture.rows_of(tenant.tenant.id).iter().filter(|row| row.contains("Augusta Ada King")).count();
    let flow = shown.field("flow").unwrap();
    let save = |website: &str| {
        let fields = [
            ("form_token", token.as_str()),
            ("person", &person),
            ("flow", &flow),
            ("nickname", "Ada"),
            ("website", website),
        ];
        Req::post(format!("{}/account/profile", tenant.path), &fields).same_origin()
    };
    assert_eq!(drafts(), 1);
    let refused = browser.send(&fixture, save("no URL")).await;
    assert_eq!((refused.status, refused.field("flow"), drafts()), (422, Some(flow.clone()), 1));
    assert_eq!((browser.send(&fixture, save("https://example.com/")).await.status, drafts()), (303, 0));
    assert!(!browser.get(&fixture, &address).await.text().contains("id=\"draft\""));
    // Another user who signs in does not see it, and ends it.
    let kept = bobs.send(&fixture, form(&person)).await;
    let login = bobs.follow(&fixture, kept).await;
    assert_eq!(drafts(), 1);
    let answer = bobs.send(&fixture, sign_in(&login, ("bob@example.com", tenant.password))).await;
    assert!(answer.location().contains("/account/profile?flow="), "{}", answer.location());
    assert_eq!(drafts(), 0);
    let shown = bobs.follow(&fixture, answer).await;
    assert!(shown.status == 200 && !shown.text().contains("Augusta"), "{}", shown.text());
    // It ends with its flow.
    fixture.advance(13 * 3_600);
    let kept = browser.send(&fixture, form(&person)).await;
    let login = browser.follow(&fixture, kept).await;
    let answer = browser.send(&fixture, sign_in(&login, (ADA, tenant.password))).await;
    let address = answer.location().to_owned();
    fixture.advance(29 * 60);
    assert!(browser.get(&fixture, &address).await.text().contains("id=\"draft\""));
    fixture.advance(60);
    assert!(!browser.get(&fixture, &address).await.text().contains("Augusta"));
    // A form that was made for no account keeps nothing.
    fixture.advance(13 * 3_600);
    let before = drafts();
    for nobody in ["", "not a sub", &"a".repeat(1_000)] {
        let answer = browser.send(&fixture, form(nobody)).await;
        assert!(!answer.location().contains("flow="), "{}", answer.location());
    }
    assert_eq!(drafts(), before);
    // A form without values keeps nothing.
    let rows = fixture.rows_of(tenant.tenant.id);
    let empty = Req::post(format!("{}/account/profile", tenant.path), &[("person", &person)]).same_origin();
    assert_eq!(fixture.send(empty).await.location(), format!("{}/login?page=profile", tenant.tenant.issuer()));
    assert_eq!(fixture.rows_of(tenant.tenant.id), rows);
}
