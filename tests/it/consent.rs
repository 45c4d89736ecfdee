//! Consent: when it is required, what is remembered, and which browser and session may decide.

use portico::oidc::clients::ClientMetadata;

use crate::support::{Answer, Browser, Fixture, Req, TestClient, TestTenant, confidential, decide_form};

fn asks(answer: &Answer) -> bool {
    answer.location().contains("/consent?request=")
}

fn answers(answer: &Answer) -> bool {
    answer.location_query().contains_key("code")
}

/// Returns the consent page of a request, in a signed-in browser.
async fn page(
    fixture: &Fixture,
    browser: &mut Browser,
    (tenant, client): (&TestTenant, &TestClient),
    extra: &[(&str, &str)],
) -> Answer {
    let start = fixture.authorize(browser, (tenant, client), extra).await;
    assert!(asks(&start), "{}", start.location());
    browser.follow(fixture, start).await
}

fn scopes_of(page: &Answer) -> Vec<&str> {
    page.text().split("data-scope=\"").skip(1).map(|rest| &rest[..rest.find('"').unwrap()]).collect()
}

#[actix_web::test]
async fn consent_is_remembered_and_only_new_scopes_are_asked_for() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, client), &[("scope", "openid email read")]).await;
    assert_eq!(scopes_of(&shown), ["email", "read"]);
    for text in ["Shop", "rp.example.com", "ada@example.com", "Your e-mail address", "Read your things"] {
        assert!(shown.text().contains(text), "{text}");
    }
    assert!(answers(&fixture.decide(&mut browser, &tenant, (&shown, "allow")).await));
    for (scope, asked) in [
        ("openid email read", false),
        ("openid", false),
        ("email", false),
        ("openid phone", true),
        ("openid email read profile", true),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[("scope", scope)]).await;
        assert_eq!(asks(&answer), asked, "{scope}: {}", answer.location());
    }
    // New consent is added to the existing one.
    let shown = page(&fixture, &mut browser, (&tenant, client), &[("scope", "openid phone")]).await;
    fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
    let all = [("scope", "openid email read phone")];
    assert!(answers(&fixture.authorize(&mut browser, (&tenant, client), &all).await));
    // It is remembered for the user in every browser, and for no other user or client.
    let mut elsewhere = fixture.signed_in(&tenant).await;
    assert!(answers(&fixture.authorize(&mut elsewhere, (&tenant, client), &all).await));
    let other = fixture.client(&tenant, ClientMetadata { first_party: false, ..confidential("Other") });
    assert!(asks(&fixture.authorize(&mut browser, (&tenant, &other), &[]).await));
    fixture.account(&tenant, "bob@example.com", true);
    let mut bobs = signed_in_as(&fixture, &tenant, "bob@example.com").await;
    assert!(asks(&fixture.authorize(&mut bobs, (&tenant, client), &all).await));
}

async fn signed_in_as(fixture: &Fixture, tenant: &TestTenant, email: &str) -> Browser {
    let mut browser = Browser::new();
    let page = browser.get(fixture, &format!("{}/login", tenant.path)).await;
    let answer = fixture.sign_in_as(&mut browser, (tenant, email), &page).await;
    assert_eq!(answer.status, 303);
    browser
}

#[actix_web::test]
async fn consent_is_separate_for_each_resource_server() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (one, two) = ("https://one.example.com", "https://two.example.com");
    fixture.api(&tenant, one, &["see"]);
    fixture.api(&tenant, two, &["see"]);
    let new = ClientMetadata { resources: vec![one.into(), two.into()], first_party: false, ..confidential("Both") };
    let client = fixture.client(&tenant, new);
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, &client), &[("scope", "see"), ("resource", one)]).await;
    fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
    let at = |resource| [("scope", "see"), ("resource", resource)];
    assert!(answers(&fixture.authorize(&mut browser, (&tenant, &client), &at(one)).await));
    assert!(asks(&fixture.authorize(&mut browser, (&tenant, &client), &at(two)).await));
}

#[actix_web::test]
async fn a_84_prompt_consent_asks_for_every_client() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let consent = [("prompt", "consent")];
    assert!(answers(&fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await), "implied");
    for client in [&tenant.public, &tenant.confidential] {
        for _ in 0..2 {
            let shown = page(&fixture, &mut browser, (&tenant, client), &consent).await;
            let answer = fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
            assert!(answers(&answer), "asked once per request: {}", answer.location());
        }
    }
    assert!(answers(&fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await), "remembered");
}

#[actix_web::test]
async fn a_84_public_clients_that_can_be_impersonated_always_need_consent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for (uri, always) in [
        ("http://127.0.0.1/cb", true),
        ("http://localhost/cb", true),
        ("https://localhost/cb", true),
        ("com.example.app:/cb", true),
        ("https://app.example.com/cb", false),
    ] {
        let new = |public: bool| ClientMetadata {
            client_name: "Native".into(),
            redirect_uris: vec!["https://claimed.example.com/cb".into(), uri.into()],
            token_endpoint_auth_method: public.then(|| "none".into()),
            ..ClientMetadata::default()
        };
        for public in [true, false] {
            let client = TestClient { redirect_uri: uri, ..fixture.client(&tenant, new(public)) };
            let shown = page(&fixture, &mut browser, (&tenant, &client), &[]).await;
            let answer = fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
            assert!(answer.location().contains("code="), "{uri}: {}", answer.location());
            let again = fixture.authorize(&mut browser, (&tenant, &client), &[]).await;
            assert_eq!(asks(&again), always && public, "{uri}, public {public}: {}", again.location());
            let silent = fixture.authorize(&mut browser, (&tenant, &client), &[("prompt", "none")]).await;
            assert_eq!(silent.location().contains("error=consent_required"), always && public, "{uri}");
        }
    }
}

#[actix_web::test]
async fn denial_returns_access_denied_and_is_not_remembered() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, client), &[]).await;
    assert!(shown.text().contains("id=\"consent-deny\"") && shown.text().contains("id=\"consent-allow\""));
    let denied = fixture.decide(&mut browser, &tenant, (&shown, "deny")).await;
    assert_eq!(denied.status, 303);
    let query = denied.location_query();
    assert_eq!((query["error"].as_str(), query["state"].as_str()), ("access_denied", "a state"));
    assert_eq!(query["iss"], tenant.tenant.issuer());
    // The decision is final: the form cannot be posted again with another decision.
    let again = fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
    assert_eq!(again.status, 410);
    assert!(asks(&fixture.authorize(&mut browser, (&tenant, client), &[]).await));
    let shown = page(&fixture, &mut browser, (&tenant, client), &[]).await;
    for rubbish in ["", "maybe"] {
        assert_eq!(fixture.decide(&mut browser, &tenant, (&shown, rubbish)).await.status, 400, "{rubbish:?}");
    }
    assert!(answers(&fixture.decide(&mut browser, &tenant, (&shown, "allow")).await));
    assert_eq!(fixture.decide(&mut browser, &tenant, (&shown, "allow")).await.status, 410, "used up");
}

#[actix_web::test]
async fn a_08_consent_is_accepted_only_from_the_browser_of_the_request() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, client), &[]).await;
    let uri = format!("{}/consent?request={}", tenant.path, shown.field("request").unwrap().split('.').next().unwrap());
    let mut same_person = fixture.signed_in(&tenant).await;
    let mut without_binding = browser.clone();
    without_binding.cookies.retain(|name, _| !name.contains("browser"));
    for other in [&mut same_person, &mut without_binding, &mut Browser::new()] {
        let answer = other.get(&fixture, &uri).await;
        assert_eq!(answer.status, 410);
        assert!(!answer.text().contains("Shop"), "the page says nothing about the request");
        let answer = other.send(&fixture, decide_form(&tenant, &shown, "allow").same_origin()).await;
        assert_eq!(answer.status, 410);
        let answer = other.send(&fixture, decide_form(&tenant, &shown, "deny").same_origin()).await;
        assert_eq!(answer.status, 410);
    }
    assert!(answers(&fixture.decide(&mut browser, &tenant, (&shown, "allow")).await), "the request was not used up");
}

#[actix_web::test]
async fn a_08_consent_is_accepted_only_for_the_session_that_saw_the_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    fixture.account(&tenant, "bob@example.com", true);
    for (decision, scope) in [("allow", "openid phone"), ("deny", "openid address")] {
        let mut browser = fixture.signed_in(&tenant).await;
        let shown = page(&fixture, &mut browser, (&tenant, client), &[("scope", scope)]).await;
        assert!(shown.text().contains("ada@example.com"));
        // In another window of this browser another user signs in.
        let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
        fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
        let answer = fixture.decide(&mut browser, &tenant, (&shown, decision)).await;
        assert!(asks(&answer), "{decision}: the new user is asked: {}", answer.location());
        assert!(!shown.text().contains("id=\"undone\""));
        let shown = browser.follow(&fixture, answer).await;
        assert!(shown.text().contains("bob@example.com") && shown.text().contains("id=\"undone\""));
        let done = fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
        assert!(answers(&done), "the decision of the new user counts: {}", done.location());
    }
    // Without a session the request needs a sign-in first.
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, client), &[("scope", "openid phone")]).await;
    browser.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    let answer = fixture.decide(&mut browser, &tenant, (&shown, "allow")).await;
    assert!(answer.location().contains("/login?flow="), "{}", answer.location());
    let login = browser.follow(&fixture, answer).await;
    let signed_in = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    let answer = browser.get(&fixture, signed_in.location()).await;
    assert!(asks(&answer), "the earlier decision was not stored: {}", answer.location());
}

#[actix_web::test]
async fn the_consent_page_redirects_where_there_is_nothing_to_decide() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = fixture.signed_in(&tenant).await;
    let start = fixture.authorize(&mut browser, (&tenant, client), &[]).await;
    browser.cookies.retain(|name, _| !name.contains("session"));
    let answer = browser.get(&fixture, start.location()).await;
    assert!(answer.location().contains("/oauth2/authorize/resume?request="), "there is no session");
    for rubbish in ["", "?request=", "?request=rubbish", "?request=AAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = browser.get(&fixture, &format!("{}/consent{rubbish}", tenant.path)).await;
        assert_eq!(answer.status, 410, "{rubbish}");
    }
    let mut browser = fixture.signed_in(&tenant).await;
    let api = page(&fixture, &mut browser, (&tenant, client), &[("scope", "openid")]).await;
    assert!(
        api.text().contains("Use <bdi>Things</bdi> on your behalf"),
        "the default API of the client is the audience"
    );
    let plain = fixture.client(&tenant, ClientMetadata { first_party: false, ..confidential("Plain") });
    let nothing = page(&fixture, &mut browser, (&tenant, &plain), &[("scope", "openid")]).await;
    assert!(nothing.text().contains("The application only receives an ID for your account, not your profile."));
}

#[actix_web::test]
async fn another_account_may_be_used_at_the_consent_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let bob = fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let shown = page(&fixture, &mut browser, (&tenant, client), &[]).await;
    assert!(shown.text().contains("id=\"another-account\""), "{}", shown.text());
    let before = fixture.rows_of(tenant.tenant.id);
    let answer = fixture.decide(&mut browser, &tenant, (&shown, "another")).await;
    assert!(answer.location().contains("/login?flow="), "{}", answer.location());
    let records = |rows: &[String]| rows.iter().filter(|row| row.contains("consent_")).count();
    assert_eq!(records(&before), records(&fixture.rows_of(tenant.tenant.id)), "no decision is recorded");
    // Ada may go on after all.
    let login = browser.follow(&fixture, answer).await;
    for text in ["Sign in to <bdi>Shop</bdi>", "Continue as <bdi>ada@example.com</bdi>", "Use another account"] {
        assert!(login.text().contains(text), "{text}: {}", login.text());
    }
    let mut stays = browser.clone();
    let fields = ["flow", "session", "form_token"].map(|name| (name, login.field(name).expect(name)));
    let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("account", "present"));
    let chosen = Req::post(format!("{}/select-account", tenant.path), &form).same_origin();
    let chosen = stays.send(&fixture, chosen).await;
    let again = stays.follow(&fixture, chosen).await;
    assert!(again.text().contains("id=\"consent-form\"") && again.text().contains("ada@example.com"));
    // Bob signs in instead, and is asked.
    let answer = fixture.decide(&mut browser, &tenant, (&again, "another")).await;
    let login = browser.follow(&fixture, answer).await;
    let signed_in = fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let asked = browser.follow(&fixture, signed_in).await;
    assert!(asked.text().contains("id=\"consent-form\"") && asked.text().contains("bob@example.com"));
    let answer = fixture.decide(&mut browser, &tenant, (&asked, "allow")).await;
    let tokens = fixture.redeem(&tenant, client, &answer.location_query()["code"]).await.json();
    assert_eq!(crate::support::jwt(tokens["id_token"].as_str().unwrap()).1["sub"], bob.as_str());
    // A request for one user offers no other account.
    let hint = [("id_token_hint", tokens["id_token"].as_str().unwrap()), ("prompt", "consent")];
    let shown = page(&fixture, &mut browser, (&tenant, client), &hint).await;
    assert!(!shown.text().contains("id=\"another-account\""), "{}", shown.text());
}
