//! The terms of use: a user accepts each version once, at a sign-up or at the next sign-in.

use crate::support::{Answer, Browser, Fixture, Req, TestTenant, jwt};

const ADA: &str = "ada@example.com";

fn publish(fixture: &Fixture, tenant: &TestTenant, version: &str) {
    fixture.set_tenant(tenant, "terms_url", "https://example.com/terms");
    fixture.set_tenant(tenant, "terms_version", version);
}

fn form_of(tenant: &TestTenant, page: &Answer) -> Req {
    let fields = ["flow", "version", "form_token"].map(|name| (name, page.field(name).expect(name)));
    let form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Req::post(format!("{}/accept-terms", tenant.path), &form).same_origin()
}

/// Presses the button of the page.
async fn accept(fixture: &Fixture, browser: &mut Browser, page: &Answer) -> Answer {
    browser.send(fixture, form_of(&fixture.acme, page)).await
}

/// Signs in without an application and returns the answer.
async fn sign_in(fixture: &Fixture, browser: &mut Browser) -> Answer {
    let tenant = fixture.acme.clone();
    let page = browser.get(fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(browser, (&tenant, ADA), &page).await
}

fn accepted(fixture: &Fixture, version: &str) -> bool {
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    rows.iter().any(|row| row.starts_with("accounts:") && row.contains(version))
}

#[actix_web::test]
async fn a_version_is_accepted_once_before_the_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    fixture.set_tenant(&tenant, "terms_url", "https://example.com/terms");
    let answer = sign_in(&fixture, &mut Browser::new()).await;
    assert!(answer.location().ends_with("/account"), "without versions, nobody is asked: {}", answer.location());
    publish(&fixture, &tenant, "2026-11");
    let answer = sign_in(&fixture, &mut browser).await;
    assert!(answer.location().contains("/accept-terms?flow="), "{} {}", answer.status, answer.text());
    assert!(browser.cookie("session", "").is_none(), "A-72: no session before the last step");
    let page = browser.follow(&fixture, answer).await;
    for text in ["href=\"https://example.com/terms\"", "<bdi>ada@example.com</bdi>", "<bdi>2026-11</bdi>"] {
        assert!(page.text().contains(text), "{text}: {}", page.text());
    }
    assert!(!accepted(&fixture, "2026-11"), "A-55: the page changes nothing");
    let stranger = Browser::new().send(&fixture, form_of(&tenant, &page)).await;
    assert!(stranger.status >= 400, "A-52: a flow belongs to its browser: {}", stranger.status);
    let answer = accept(&fixture, &mut browser, &page).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(browser.cookie("session", "").is_some() && accepted(&fixture, "2026-11"));
    let again = accept(&fixture, &mut browser, &page).await;
    assert!(again.location().ends_with("/account"), "a second click leads on: {}", again.location());
    let answer = sign_in(&fixture, &mut Browser::new()).await;
    assert!(answer.location().ends_with("/account"), "it is accepted: {}", answer.location());
    fixture.mails();
}

/// A user who is signed in already is asked on the way to an application, and keeps the session.
#[actix_web::test]
async fn a_new_version_is_asked_for_on_the_way_to_an_application() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let signed_in_at = fixture.now().timestamp();
    fixture.advance(60);
    publish(&fixture, &tenant, "2026-12");
    let silent = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(silent.location_query()["error"], "interaction_required");
    assert_eq!(silent.location_query()["error_description"], "the user has to accept the terms of use first");
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    assert!(start.location().contains("/accept-terms?flow="), "{}", start.location());
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains("app.example.com"), "{}", page.text());
    // Another version is published while the page is shown: it is shown again.
    publish(&fixture, &tenant, "2026-13");
    let answer = accept(&fixture, &mut browser, &page).await;
    assert!(answer.location().contains("/accept-terms?flow="), "{}", answer.location());
    assert!(!accepted(&fixture, "2026-12"));
    let page = browser.follow(&fixture, answer).await;
    let answer = accept(&fixture, &mut browser, &page).await;
    let answer = browser.get(&fixture, answer.location()).await;
    let code = answer.location_query().remove("code").unwrap_or_else(|| panic!("{}", answer.location()));
    let tokens = fixture.redeem(&tenant, &tenant.public, &code).await.json();
    let id_token = jwt(tokens["id_token"].as_str().unwrap()).1;
    assert_eq!(id_token["auth_time"], signed_in_at, "no new authentication took place");
    assert!(accepted(&fixture, "2026-13"));
    fixture.mails();
}

/// A new password or a lock between the password and the acceptance ends the sign-in.
#[actix_web::test]
async fn a_new_password_meanwhile_ends_the_sign_in() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    publish(&fixture, &tenant, "2026-11");
    let mut browser = Browser::new();
    let answer = sign_in(&fixture, &mut browser).await;
    let page = browser.follow(&fixture, answer).await;
    fixture.set_password(&tenant, ADA, "quite another long phrase");
    let answer = accept(&fixture, &mut browser, &page).await;
    assert!(answer.location().contains("/login?flow="), "{} {}", answer.status, answer.location());
    assert!(browser.cookie("session", "").is_none() && !accepted(&fixture, "2026-11"));
    fixture.mails();
}

/// The tenant withdraws its terms while the page is shown: the page leads back to the sign-in, and the button on.
#[actix_web::test]
async fn withdrawn_terms_stop_nobody() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    publish(&fixture, &tenant, "2026-11");
    let mut browser = Browser::new();
    let answer = sign_in(&fixture, &mut browser).await;
    let address = answer.location().to_owned();
    let page = browser.follow(&fixture, answer).await;
    fixture.set_tenant(&tenant, "terms_version", "");
    assert!(browser.get(&fixture, &address).await.location().contains("/login?flow="));
    let answer = accept(&fixture, &mut browser, &page).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    fixture.mails();
}

/// A sign-up has accepted the version that its page showed, and is not asked again.
#[actix_web::test]
async fn a_sign_up_is_not_asked_again() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    publish(&fixture, &tenant, "2026-11");
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "unverified_sign_in", "limited");
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &format!("{}/register", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let form = [("email", "eve@example.com"), ("password", "a passphrase of eve's own"), ("form_token", &token)];
    let send = |form: &[(&str, &str)]| Req::post(format!("{}/register", tenant.path), form).same_origin();
    let refused = browser.send(&fixture, send(&form)).await;
    assert!(refused.status == 422 && refused.text().contains("Accept the terms"), "{}", refused.text());
    let answer = browser.send(&fixture, send(&[&form[..], &[("terms", "yes")]].concat())).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(accepted(&fixture, "2026-11"));
    fixture.mails();
}
