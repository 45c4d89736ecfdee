//! `prompt=select_account`: the user chooses between the signed-in account and another one (OpenID Connect Core,
//! 3.1.2.1; ).

use crate::support::{Answer, Browser, Fixture, Req, TestClient, TestTenant, jwt};

const SELECT: (&str, &str) = ("prompt", "select_account");

fn code(answer: &Answer) -> String {
    answer.location_query().remove("code").unwrap_or_else(|| panic!("no code: {}", answer.location()))
}

/// Returns the account selection page for a request of a signed-in browser.
async fn page(fixture: &Fixture, (browser, tenant): (&mut Browser, &TestTenant), extra: &[(&str, &str)]) -> Answer {
    let start = fixture.authorize(browser, (tenant, &tenant.public), extra).await;
    assert!(start.location().contains("/select-account?flow="), "{}", start.location());
    let page = browser.follow(fixture, start).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("id=\"select-account-form\""), "{}", page.text());
    page
}

fn choose(tenant: &TestTenant, page: &Answer, account: &str) -> Req {
    let fields = ["flow", "session", "form_token"].map(|name| (name, page.field(name).expect(name)));
    let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("account", account));
    Req::post(format!("{}/select-account", tenant.path), &form)
}

/// Presses a button and follows redirects within the deployment.
async fn press(
    fixture: &Fixture,
    (browser, tenant): (&mut Browser, &TestTenant),
    (page, account): (&Answer, &str),
) -> Answer {
    let answer = browser.send(fixture, choose(tenant, page, account).same_origin()).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    browser.follow(fixture, answer).await
}

async fn auth_time(fixture: &Fixture, (tenant, client): (&TestTenant, &TestClient), answer: &Answer) -> i64 {
    let tokens = fixture.redeem(tenant, client, &code(answer)).await.json();
    jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].as_i64().unwrap()
}

#[actix_web::test]
async fn continuing_keeps_the_session_and_its_auth_time() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let straight = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let before = auth_time(&fixture, (&tenant, &tenant.public), &straight).await;
    let secret = browser.cookie("session", "").unwrap().to_owned();
    fixture.advance(60);
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    for text in ["Choose an account for <bdi>Phone</bdi>", "app.example.com", "Continue as <bdi>ada@example.com</bdi>"]
    {
        assert!(shown.text().contains(text), "{text}: {}", shown.text());
    }
    assert_eq!(shown.text().matches("class=\"button primary\"").count(), 1);
    let answer = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
    assert_eq!(
        auth_time(&fixture, (&tenant, &tenant.public), &answer).await,
        before,
        "no new authentication took place"
    );
    assert_eq!(browser.cookie("session", ""), Some(secret.as_str()));
    // Each request asks again.
    page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
}

#[actix_web::test]
async fn choosing_another_account_replaces_the_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let bob = fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    let login = press(&fixture, (&mut browser, &tenant), (&shown, "another")).await;
    assert!(login.text().contains("id=\"login-form\"") && login.text().contains("Phone"));
    let done = fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let answer = browser.follow(&fixture, done).await;
    let tokens = fixture.redeem(&tenant, &tenant.public, &code(&answer)).await.json();
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1["sub"], bob.as_str());
    // The same account may sign in again.
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    assert!(shown.text().contains("bob@example.com"));
    let login = press(&fixture, (&mut browser, &tenant), (&shown, "another")).await;
    let done = fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    code(&browser.follow(&fixture, done).await);
}

#[actix_web::test]
async fn without_a_session_the_sign_in_page_replaces_the_choice() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[SELECT]).await;
    assert!(start.location().contains("/login?flow="), "{}", start.location());
    let login = browser.follow(&fixture, start).await;
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    code(&browser.follow(&fixture, done).await);
    // The session ends while the page is shown: the flow continues at the sign-in page.
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    browser.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    let login = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
    assert!(login.text().contains("id=\"login-form\""), "{}", login.text());
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    code(&browser.follow(&fixture, done).await);
}

/// A choice is not an authentication (OpenID Connect Core, 3.1.2.1).
#[actix_web::test]
async fn a_choice_does_not_replace_max_age_prompt_login_or_consent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    // A sign-in is required, and is a choice.
    for extra in [vec![("prompt", "login select_account")], vec![SELECT, ("max_age", "0")]] {
        fixture.advance(5);
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &extra).await;
        assert!(start.location().contains("/login?flow="), "{extra:?}: {}", start.location());
        let login = browser.follow(&fixture, start).await;
        // The sign-in page of the flow does not accept the existing session as a sign-in.
        let flow = login.field("flow").unwrap();
        let shown = browser.get(&fixture, &format!("{}/select-account?flow={flow}", tenant.path)).await;
        let login = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
        assert!(login.text().contains("id=\"login-form\""), "{extra:?}");
        let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
        let answer = browser.follow(&fixture, done).await;
        let now = portico::base::time::Clock::now(fixture.clock.as_ref()).seconds();
        assert_eq!(auth_time(&fixture, (&tenant, &tenant.public), &answer).await, now, "{extra:?}");
    }
    // The session exceeds max_age while the page is shown.
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT, ("max_age", "60")]).await;
    fixture.advance(61);
    let login = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
    assert!(login.text().contains("id=\"login-form\""));
    let done = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    code(&browser.follow(&fixture, done).await);
    // Within max_age the choice is enough.
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT, ("max_age", "60")]).await;
    code(&press(&fixture, (&mut browser, &tenant), (&shown, "present")).await);
    // First the choice, then consent.
    let shown = page(&fixture, (&mut browser, &tenant), &[("prompt", "consent select_account")]).await;
    let consent = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
    assert!(consent.text().contains("id=\"consent-form\""));
    code(&fixture.decide(&mut browser, &tenant, (&consent, "allow")).await);
    // `none` with another value is refused.
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none select_account")]).await;
    assert_eq!(answer.location_query()["error"], "invalid_request");
}

#[actix_web::test]
async fn an_id_token_hint_of_another_user_leads_to_the_sign_in_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let adas = ("id_token_hint", tokens["id_token"].as_str().unwrap());
    page(&fixture, (&mut browser, &tenant), &[SELECT, adas]).await;
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[SELECT, adas]).await;
    assert!(start.location().contains("/login?flow="), "{}", start.location());
}

#[actix_web::test]
async fn a_08_a_choice_is_bound_to_its_browser_and_to_the_session_shown() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    let address = format!("{}/select-account?flow={}", tenant.path, shown.field("flow").unwrap());
    let mut without_binding = browser.clone();
    without_binding.cookies.retain(|name, _| !name.contains("browser"));
    for other in [&mut fixture.signed_in(&tenant).await, &mut without_binding, &mut Browser::new()] {
        let answer = other.get(&fixture, &address).await;
        assert_eq!(answer.status, 410);
        assert!(!answer.text().contains("Phone"), "the client is not named");
        for account in ["present", "another"] {
            let answer = other.send(&fixture, choose(&tenant, &shown, account).same_origin()).await;
            assert_eq!(answer.status, 410, "{account}");
        }
    }
    // refused from another site, and A-55: refused by GET.
    let cross = choose(&tenant, &shown, "present").header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(&fixture, cross).await.status, 403);
    let rows = fixture.rows_of(tenant.tenant.id);
    browser.get(&fixture, &format!("{address}&account=present")).await;
    assert_eq!(fixture.rows_of(tenant.tenant.id), rows);
    for rubbish in ["", "maybe"] {
        assert_eq!(browser.send(&fixture, choose(&tenant, &shown, rubbish).same_origin()).await.status, 400);
    }
    // Another user signs in in another window: the page is shown again, with the new account.
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let again = press(&fixture, (&mut browser, &tenant), (&shown, "present")).await;
    assert!(again.text().contains("Continue as <bdi>bob@example.com</bdi>"), "{}", again.text());
    code(&press(&fixture, (&mut browser, &tenant), (&again, "present")).await);
    // After its use, either button leads to the same redirect; then the request expires.
    for account in ["present", "another"] {
        let answer = browser.send(&fixture, choose(&tenant, &again, account).same_origin()).await;
        assert_eq!(answer.status, 303, "{account}");
        assert!(answer.location().contains("/oauth2/authorize/resume?request="), "{}", answer.location());
    }
    let late = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    fixture.advance(30 * 60);
    let answer = browser.send(&fixture, choose(&tenant, &late, "present").same_origin()).await;
    assert_eq!(answer.status, 410);
    for rubbish in ["", "?flow=", "?flow=rubbish", "?flow=AAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = browser.get(&fixture, &format!("{}/select-account{rubbish}", tenant.path)).await;
        assert_eq!(answer.status, 410, "{rubbish}");
    }
}

/// A choice for one session does not apply to the next one.
#[actix_web::test]
async fn a_choice_is_void_after_a_change_of_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, (&mut browser, &tenant), &[SELECT]).await;
    let chosen = browser.send(&fixture, choose(&tenant, &shown, "present").same_origin()).await;
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let again = browser.follow(&fixture, chosen).await;
    assert!(again.text().contains("Continue as <bdi>bob@example.com</bdi>"), "{}", again.text());
}
