//! `prompt=create`: the user creates an account and goes on to the application (Initiating User Registration via OpenID
//! Connect 1.0).

use crate::support::{Answer, Browser, Fixture, Req, TestTenant, jwt};

const CREATE: (&str, &str) = ("prompt", "create");
const PASSWORD: &str = "long gravel tomato harvest";

fn open(fixture: &Fixture) -> TestTenant {
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "registration", "open");
    tenant
}

fn code(answer: &Answer) -> String {
    answer.location_query().remove("code").unwrap_or_else(|| panic!("no code: {}", answer.location()))
}

/// Returns the sign-up page for a request.
async fn page(fixture: &Fixture, (browser, tenant): (&mut Browser, &TestTenant), extra: &[(&str, &str)]) -> Answer {
    let start = fixture.authorize(browser, (tenant, &tenant.public), extra).await;
    assert!(start.location().contains("/register?flow="), "{}", start.location());
    let page = browser.follow(fixture, start).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("id=\"register-form\""), "{}", page.text());
    page
}

/// Follows the link of the sign-up page to the sign-in page.
async fn to_sign_in(fixture: &Fixture, (browser, tenant): (&mut Browser, &TestTenant), page: &Answer) -> Answer {
    let flow = page.field("flow").unwrap();
    let login = browser.get(fixture, &format!("{}/login?flow={flow}", tenant.path)).await;
    assert!(login.text().contains("id=\"login-form\""), "{}", login.text());
    login
}

async fn prompts(fixture: &Fixture, tenant: &TestTenant) -> Vec<String> {
    let document = fixture.send(Req::get(format!("{}/.well-known/openid-configuration", tenant.path))).await.json();
    let values = document["prompt_values_supported"].as_array().unwrap();
    values.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn create_is_offered_where_users_can_sign_up_and_refused_elsewhere() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for registration in ["closed", "open", "invited", "domains", "closed"] {
        fixture.set_tenant(&tenant, "registration", registration);
        let offered = ["open", "domains"].contains(&registration);
        let values = prompts(&fixture, &tenant).await;
        assert_eq!(values.contains(&"create".to_owned()), offered, "{registration}");
        // Also of a signed-in user, whom a request without it would lead on.
        for mut browser in [Browser::new(), fixture.signed_in(&tenant).await] {
            let extra = [CREATE, ("state", "s1")];
            let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &extra).await;
            if offered {
                assert!(answer.location().contains("/register?flow="), "{registration}: {}", answer.location());
            } else {
                let query = answer.location_query();
                assert_eq!(query["error"], "invalid_request", "{registration}");
                assert_eq!(query["state"], "s1");
                assert!(query["error_description"].contains("prompt=create"), "{query:?}");
            }
        }
    }
}

#[actix_web::test]
async fn create_with_none_is_refused() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = fixture.signed_in(&tenant).await;
    let extra = [("prompt", "none create")];
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &extra).await;
    assert_eq!(answer.location_query()["error"], "invalid_request");
}

#[actix_web::test]
async fn a_sign_up_leads_back_to_the_application() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    // The mail that verifies the address.
    fixture.leaves_mail();
    let before = fixture.signed_in(&tenant).await;
    for (mut browser, email) in [(Browser::new(), "new@example.com"), (before, "other@example.com")] {
        let extra = [CREATE, ("login_hint", email)];
        let page = page(&fixture, (&mut browser, &tenant), &extra).await;
        assert_eq!(page.field("email").as_deref(), Some(email), "login_hint fills the field");
        assert!(page.text().contains("app.example.com"), "the page names the application");
        let (flow, token) = (page.field("flow").unwrap(), page.field("form_token").unwrap());
        let form = [("flow", flow.as_str()), ("form_token", token.as_str()), ("email", email), ("password", PASSWORD)];
        let signed_up =
            browser.send(&fixture, Req::post(format!("{}/register", tenant.path), &form).same_origin()).await;
        assert_eq!(signed_up.status, 303, "{}", signed_up.text());
        let answer = browser.follow(&fixture, signed_up).await;
        let tokens = fixture.redeem(&tenant, &tenant.public, &code(&answer)).await.json();
        let claims = fixture.userinfo(&tenant, &tokens["access_token"]).await.json();
        assert_eq!(claims["sub"], jwt(tokens["id_token"].as_str().unwrap()).1["sub"]);
        assert_eq!(claims["email"], email, "the new account: {claims}");
        // Without the parameter the new session suffices.
        code(&fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await);
    }
}

#[actix_web::test]
async fn a_sign_in_in_the_flow_satisfies_create_and_each_request_asks_again() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = Browser::new();
    for prompt in ["create", "create login", "create select_account", "login create"] {
        fixture.advance(5);
        let page = page(&fixture, (&mut browser, &tenant), &[("prompt", prompt)]).await;
        let login = to_sign_in(&fixture, (&mut browser, &tenant), &page).await;
        let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
        let answer = browser.follow(&fixture, done).await;
        let tokens = fixture.redeem(&tenant, &tenant.public, &code(&answer)).await.json();
        let auth_time = jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].as_i64().unwrap();
        assert_eq!(auth_time, fixture.now().timestamp(), "{prompt}: it was an authentication");
    }
}

#[actix_web::test]
async fn create_with_consent_asks_for_consent_afterwards() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = Browser::new();
    let page = page(&fixture, (&mut browser, &tenant), &[("prompt", "create consent")]).await;
    let login = to_sign_in(&fixture, (&mut browser, &tenant), &page).await;
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    let consent = browser.follow(&fixture, done).await;
    assert!(consent.field("request").is_some(), "the consent page: {}", consent.text());
    let answer = fixture.decide(&mut browser, &tenant, (&consent, "allow")).await;
    code(&browser.follow(&fixture, answer).await);
}

/// A session of this browser that began outside of the flow does not satisfy the request.
#[actix_web::test]
async fn a_session_of_another_flow_does_not_satisfy_create() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[CREATE]).await;
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains("id=\"register-form\""));
    // Another window of this browser signs in.
    let other = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let login = browser.follow(&fixture, other).await;
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    code(&browser.follow(&fixture, done).await);
    let again = page_again(&fixture, (&mut browser, &tenant), &page).await;
    assert!(again.text().contains("id=\"register-form\""), "{}", again.text());
}

async fn page_again(fixture: &Fixture, (browser, tenant): (&mut Browser, &TestTenant), page: &Answer) -> Answer {
    let flow = page.field("flow").unwrap();
    browser.get(fixture, &format!("{}/register?flow={flow}", tenant.path)).await
}

#[actix_web::test]
async fn a_request_by_post_is_resumed_at_the_sign_up_page() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[CREATE]);
    let mut posted = Req::post(format!("{}/oauth2/authorize", tenant.path), &[]);
    posted.body = uri.split_once('?').unwrap().1.to_owned().into_bytes();
    let mut browser = Browser::new();
    let stored = browser.send(&fixture, posted).await;
    assert_eq!(stored.status, 303);
    let page = browser.follow(&fixture, stored).await;
    assert!(page.text().contains("id=\"register-form\""), "{}", page.text());
}

/// The request waits while the tenant closes registration: it goes on as a request for a sign-in.
#[actix_web::test]
async fn closing_registration_turns_a_waiting_request_into_a_sign_in() {
    let fixture = Fixture::new();
    let tenant = open(&fixture);
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[CREATE]);
    let mut posted = Req::post(format!("{}/oauth2/authorize", tenant.path), &[]);
    posted.body = uri.split_once('?').unwrap().1.to_owned().into_bytes();
    let mut browser = Browser::new();
    let stored = browser.send(&fixture, posted).await;
    fixture.set_tenant(&tenant, "registration", "closed");
    let login = browser.follow(&fixture, stored).await;
    assert!(login.text().contains("id=\"login-form\""), "{}", login.text());
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    code(&browser.follow(&fixture, done).await);
}
