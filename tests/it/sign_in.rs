//! Signing in and out: the form, the flow, the session and its cookie secret.

use portico::accounts::AccountState;
use portico::tenancy::TenantState;

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};
use crate::ways_on::attribute;

/// Returns a page without the parts that differ between requests: nonces, form tokens, references.
fn settled(answer: &Answer) -> String {
    let mut text = answer.text().to_owned();
    let fields = ["form_token", "flow", "back"].map(|name| format!("name=\"{name}\" value=\""));
    for name in fields.iter().map(String::as_str).chain(["nonce=\"", "/login?flow=", "/forgot-password?flow="]) {
        let (before, after) = (name, '"');
        while let Some(at) = text.find(before) {
            let end = at + before.len() + text[at + before.len()..].find(after).unwrap();
            text.replace_range(at..end, "");
        }
    }
    text
}

/// Returns all parts of an answer that an attacker could compare.
fn comparable(answer: &Answer) -> (u16, Vec<String>, String) {
    let names = answer.headers.iter().map(|(name, value)| match name.as_str() {
        "content-security-policy" | "set-cookie" | "x-request-id" => format!("{name}: {} bytes", value.len()),
        _ => format!("{name}: {value}"),
    });
    (answer.status, names.collect(), settled(answer))
}

fn attempt(tenant: &TestTenant, page: &Answer, (email, password): (&str, &str)) -> Req {
    let (flow, token) = (page.field("flow").unwrap(), page.field("form_token").unwrap());
    let form = [("flow", flow.as_str()), ("form_token", &token), ("email", email), ("password", password)];
    Req::post(format!("{}/login", tenant.path), &form).same_origin()
}

/// Opens the sign-in page of an authorization request in a new browser.
async fn at_the_page(fixture: &Fixture, tenant: &TestTenant) -> (Browser, Answer) {
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (tenant, &tenant.public), &[]).await;
    let page = browser.follow(fixture, start).await;
    (browser, page)
}

async fn account_page(fixture: &Fixture, tenant: &TestTenant, browser: &mut Browser) -> Answer {
    browser.get(fixture, &format!("{}/account", tenant.path)).await
}

#[actix_web::test]
async fn a_79_unknown_locked_and_wrong_get_the_same_answer() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    // Addresses of equal length, so that the page that repeats the address has a constant length.
    for email in ["lock@example.com", "gone@example.com", "unve@example.com"] {
        fixture.account(&tenant, email, email != "unve@example.com");
    }
    fixture.set_account_state(&tenant, "lock@example.com", AccountState::Locked);
    fixture.set_account_state(&tenant, "gone@example.com", AccountState::Deleted);
    let mut answers = Vec::new();
    for (email, password) in [
        ("ada@example.com", "wrong password 1"),
        ("nobody@x.example", "wrong password 1"),
        ("lock@example.com", tenant.password),
        ("lock@example.com", "wrong password 1"),
        ("gone@example.com", tenant.password),
        ("unve@example.com", "wrong password 1"),
        ("ada@example.com", fixture.globex.password),
        ("ada@example.com", "\u{1f600}"),
    ] {
        let (mut browser, page) = at_the_page(&fixture, &tenant).await;
        let answer = browser.send(&fixture, attempt(&tenant, &page, (email, password))).await;
        assert_eq!(answer.status, 401, "{email}");
        assert!(answer.text().contains("Wrong e-mail address or password."), "{email}");
        assert!(!answer.text().contains(password), "the page never contains the password");
        assert!(browser.cookie("session", "").is_none(), "{email}");
        let (status, headers, body) = comparable(&answer);
        answers.push((status, headers, body.replace(email, "EMAIL")));
        // The flow continues with valid credentials.
        let answer = browser.send(&fixture, attempt(&tenant, &answer, ("ada@example.com", tenant.password))).await;
        assert_eq!(answer.status, 303, "{email}");
    }
    for answer in &answers[1..] {
        assert_eq!(answer, &answers[0]);
    }
}

#[actix_web::test]
async fn an_unverified_address_is_verified_only_after_a_right_password() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "new@example.com", false);
    let (mut browser, page) = at_the_page(&fixture, &tenant).await;
    let wrong = browser.send(&fixture, attempt(&tenant, &page, ("new@example.com", "a wrong password"))).await;
    assert_eq!((wrong.status, fixture.mails().len()), (401, 0));
    let answer = browser.send(&fixture, attempt(&tenant, &page, ("new@example.com", tenant.password))).await;
    assert!(answer.status == 303 && answer.location().contains("/verify-email?"), "{}", answer.text());
    assert!(browser.cookie("session", "").is_none());
    assert_eq!(fixture.mails().len(), 1);
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let answer = browser.send(&fixture, attempt(&tenant, &page, ("new@example.com", tenant.password))).await;
    assert_eq!(answer.status, 303);
}

#[actix_web::test]
async fn empty_fields_are_named_and_not_counted_as_attempts() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (mut browser, page) = at_the_page(&fixture, &tenant).await;
    for (email, password, message) in
        [("", "x", "Enter your e-mail address."), ("ada@example.com", "", "Enter your password.")]
    {
        for _ in 0..25 {
            let answer = browser.send(&fixture, attempt(&tenant, &page, (email, password))).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text().contains(message), "{message}");
        }
    }
    let answer = browser.send(&fixture, attempt(&tenant, &page, (" ADA@Example.COM ", tenant.password))).await;
    assert_eq!(answer.status, 303, "addresses are compared in their canonical form: {}", answer.text());
}

/// What cannot be the address of an account is named at its field. No attempt is counted, and no password is compared.
#[actix_web::test]
async fn a_name_that_is_no_address_costs_no_attempt() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (mut browser, page) = at_the_page(&fixture, &tenant).await;
    let (before, hashed) = (fixture.rows_of(tenant.tenant.id), fixture.services.hasher.done());
    for name in ["no address at all", "ada", "ada@", "@example.com", "ada@example..com", "ada @example.com"] {
        for _ in 0..3 {
            let answer = browser.send(&fixture, attempt(&tenant, &page, (name, "wrong password 1"))).await;
            assert_eq!(answer.status, 422, "{name}");
            assert!(answer.text().contains("<a href=\"#email\">Enter an e-mail address such as"), "{}", answer.text());
            assert_eq!(answer.field("email").as_deref(), Some(name));
        }
    }
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    assert_eq!(fixture.services.hasher.done(), hashed, "A-97");
    let answer = browser.send(&fixture, attempt(&tenant, &page, ("ada@example.com", tenant.password))).await;
    assert_eq!(answer.status, 303);
}

#[actix_web::test]
async fn a_flow_ends_by_time_and_by_use() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let (mut browser, page) = at_the_page(&fixture, &tenant).await;
    let used = browser.clone();
    let answer = browser.send(&fixture, attempt(&tenant, &page, ("ada@example.com", tenant.password))).await;
    assert_eq!(answer.status, 303);
    let uri = format!("{}/login?flow={}", tenant.path, page.field("flow").unwrap());
    let led_to = answer.location().to_owned();
    assert!(led_to.contains("/oauth2/authorize/resume?request="), "{led_to}");

    // A second submission after the session cookie arrived: it redirects to the first target and ignores the form.
    for password in [tenant.password, "a wrong password"] {
        let late = browser.send(&fixture, attempt(&tenant, &page, ("ada@example.com", password))).await;
        assert_eq!((late.status, late.location()), (303, led_to.as_str()));
        assert!(late.headers_named("set-cookie").is_empty(), "no cookie is set again");
    }
    let late = browser.get(&fixture, &uri).await;
    assert_eq!((late.status, late.location()), (303, led_to.as_str()));

    // A repeated submission whose first answer, with the session secret, was lost.
    let sessions = || {
        let rows = fixture.rows_of(tenant.tenant.id).into_iter();
        rows.filter(|row| row.starts_with("sessions: ")).count()
    };
    let before = sessions();
    let wrong = used.clone().send(&fixture, attempt(&tenant, &page, ("ada@example.com", "a wrong password"))).await;
    assert_eq!(wrong.status, 401, "A-72: the browser binding alone does not sign in");
    let mut another = used.clone();
    let answer = another.send(&fixture, attempt(&tenant, &page, ("bob@example.com", tenant.password))).await;
    assert_eq!(answer.status, 410, "another account needs a new flow");
    assert!(another.cookie("session", "").is_none());
    assert!(answer.text().contains("/oauth2/authorize/resume?request="), "{}", answer.text());
    let mut again = used.clone();
    let answer = again.send(&fixture, attempt(&tenant, &page, ("ada@example.com", tenant.password))).await;
    assert_eq!((answer.status, answer.location()), (303, led_to.as_str()));
    assert!(again.cookie("session", "").is_some());
    assert_eq!(sessions(), before, "the session is kept and gets new secrets");
    let arrived = again.follow(&fixture, answer).await;
    assert!(again.get(&fixture, &format!("{}/account", tenant.path)).await.status == 200, "{}", arrived.text());

    let (mut browser, page) = at_the_page(&fixture, &tenant).await;
    fixture.advance(30 * 60 - 1);
    let uri = format!("{}/login?flow={}", tenant.path, page.field("flow").unwrap());
    assert_eq!(browser.get(&fixture, &uri).await.status, 200);
    fixture.advance(1);
    assert_eq!(browser.get(&fixture, &uri).await.status, 410);
    let answer = browser.send(&fixture, attempt(&tenant, &page, ("ada@example.com", tenant.password))).await;
    assert_eq!(answer.status, 410);
    assert!(browser.cookie("session", "").is_none());
}

#[actix_web::test]
async fn a_52_a_flow_is_bound_to_its_browser() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (_, page) = at_the_page(&fixture, &tenant).await;
    let (with_binding, _) = at_the_page(&fixture, &tenant).await;
    let uri = format!("{}/login?flow={}", tenant.path, page.field("flow").unwrap());
    for mut other in [Browser::new(), with_binding] {
        let shown = other.get(&fixture, &uri).await;
        assert_eq!(shown.status, 410);
        assert!(!shown.text().contains("Phone"), "the client is not named");
        let answer = other.send(&fixture, attempt(&tenant, &page, ("ada@example.com", tenant.password))).await;
        assert_eq!(answer.status, 410);
        assert!(other.cookie("session", "").is_none());
    }
    for rubbish in ["rubbish", "AAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = fixture.send(Req::get(format!("{}/login?flow={rubbish}", tenant.path))).await;
        assert_eq!(answer.status, 410);
    }
}

#[actix_web::test]
async fn a_52_a_new_sign_in_replaces_the_session_secret() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let mut old = browser.clone();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "login")]).await;
    let page = browser.follow(&fixture, start).await;
    fixture.sign_in_at(&mut browser, &tenant, &page).await;
    assert_ne!(browser.cookie("session", ""), old.cookie("session", ""));
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200);
    assert_eq!(account_page(&fixture, &tenant, &mut old).await.status, 303, "the old cookie is invalid");
    let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await;
    assert_eq!(answer.status, 200, "the session of the same user continues, and its tokens stay active");
    // A session secret that an attacker planted before the sign-in is invalid afterwards (session fixation).
    let name = browser.cookies.keys().find(|name| name.contains("session")).unwrap().clone();
    let mut planted = Browser::new();
    planted.cookies.insert(name.clone(), old.cookies[&name].clone());
    let page = planted.get(&fixture, &format!("{}/login", tenant.path)).await;
    planted.send(&fixture, fixture.sign_in_form(&tenant, &page, "ada@example.com").same_origin()).await;
    assert_ne!(planted.cookies[&name], old.cookies[&name]);
}

#[actix_web::test]
async fn a_browser_has_one_session_per_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let mut before = browser.clone();
    let page = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &page).await;
    assert!(account_page(&fixture, &tenant, &mut browser).await.text().contains("bob@example.com"));
    assert_eq!(
        account_page(&fixture, &tenant, &mut before).await.status,
        303,
        "the session of the first user is ended"
    );
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 401, "its tokens are revoked");
    // The session at another tenant has a cookie of its own and is not affected.
    let other = fixture.globex.clone();
    let page = browser.get(&fixture, &format!("{}/login", other.path)).await;
    fixture.sign_in_as(&mut browser, (&other, "ada@example.com"), &page).await;
    assert_eq!(browser.cookies.keys().filter(|name| name.contains("session")).count(), 2);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200);
    assert_eq!(account_page(&fixture, &other, &mut browser).await.status, 200);
}

#[actix_web::test]
async fn a_53_a_session_ends_by_idle_time_and_by_absolute_lifetime() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let hour = 3_600;
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.advance(12 * hour - 1);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200);
    fixture.advance(1);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 303, "idle for 12 hours");
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "login_required");

    // Use extends the idle time, but not the absolute lifetime of seven days.
    let mut browser = fixture.signed_in(&tenant).await;
    for _ in 0..14 {
        fixture.advance(12 * hour - 60);
        fixture.code(&mut browser, &tenant, &[]).await;
    }
    fixture.advance(14 * 60 - 1);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200, "one second before 7 days");
    fixture.advance(1);
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "login_required", "after 7 days");
}

#[actix_web::test]
async fn a_53_a_session_ends_with_its_account_and_its_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Locked);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 303);
    fixture.set_account_state(&tenant, "ada@example.com", AccountState::Active);
    assert_eq!(
        account_page(&fixture, &tenant, &mut browser).await.status,
        303,
        "unlocking does not restore the session"
    );
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 404);
    fixture.set_tenant_state(&tenant, TenantState::Active);
    assert_eq!(
        account_page(&fixture, &tenant, &mut browser).await.status,
        303,
        "resuming does not restore the session"
    );
}

#[actix_web::test]
async fn a_54_a_form_is_checked_by_fetch_metadata_then_origin_then_token() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let own = fixture.public_url().to_owned();
    let sites = [None, Some("same-origin"), Some("same-site"), Some("cross-site"), Some("none"), Some("nonsense")];
    let origins = [None, Some(own.as_str()), Some("null"), Some("https://evil.example"), Some("http://localhost:8081")];
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    let (mut other, mut tried) = (Browser::new(), 0);
    let others_page = other.get(&fixture, &format!("{}/login", tenant.path)).await;
    let right = page.field("form_token").unwrap();
    let wrong = others_page.field("form_token").unwrap();
    for site in sites {
        for origin in origins {
            for token in [None, Some(right.as_str()), Some(wrong.as_str()), Some("")] {
                let passes = match (site, origin) {
                    (Some(site), _) => site == "same-origin",
                    (None, Some(origin)) if origin != "null" => origin == own,
                    _ => token == Some(right.as_str()),
                };
                // The check precedes validation: the invalid decision is reported only for a form that passes.
                let form: Vec<(&str, &str)> = token.into_iter().map(|token| ("form_token", token)).collect();
                let mut req = Req::post(format!("{}/consent", tenant.path), &form);
                req = site.into_iter().fold(req, |req, site| req.header("sec-fetch-site", site));
                req = origin.into_iter().fold(req, |req, origin| req.header("origin", origin));
                let answer = browser.send(&fixture, req).await;
                let expected = if passes { "invalid_decision" } else { "form_rejected" };
                let what = format!("site {site:?}, origin {origin:?}, right token: {}", token == Some(right.as_str()));
                assert!(answer.text().contains(expected), "{what}: {}", answer.text());
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 120);
    // The token is bound to the cookie of its browser.
    let form = [("form_token", right.as_str())];
    let answer = fixture.send(Req::post(format!("{}/consent", tenant.path), &form)).await;
    assert!(answer.text().contains("form_rejected"));
}

#[actix_web::test]
async fn a_54_every_form_is_checked() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    let consent = browser.follow(&fixture, start).await;
    let foreign = |req: Req| req.header("sec-fetch-site", "cross-site").header("origin", "https://evil.example");
    let login =
        Req::post(format!("{}/login", tenant.path), &[("email", "ada@example.com"), ("password", tenant.password)]);
    let mut victim = Browser::new();
    let answer = victim.send(&fixture, foreign(login.clone())).await;
    assert_eq!(answer.status, 403, "login CSRF");
    assert!(victim.cookie("session", "").is_none());
    assert_eq!(victim.send(&fixture, login).await.status, 403, "neither header nor token");
    let decision = foreign(crate::support::decide_form(&tenant, &consent, "allow"));
    assert_eq!(browser.send(&fixture, decision).await.status, 403);
    let logout = foreign(Req::post(format!("{}/logout", tenant.path), &[]));
    assert_eq!(browser.send(&fixture, logout).await.status, 403);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200, "the session is not ended");
    // Without fetch metadata our form passes by its token.
    let page = browser.get(&fixture, &format!("{}/logout", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let answer = browser.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[("form_token", &token)])).await;
    assert_eq!(answer.status, 200);
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 303);
}

#[actix_web::test]
async fn signing_in_without_an_application_leads_to_the_account_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    let answer = account_page(&fixture, &tenant, &mut browser).await;
    assert_eq!(answer.location(), format!("{}/login", tenant.tenant.issuer()));
    let page = browser.follow(&fixture, answer).await;
    assert_eq!((page.status, page.field("flow")), (200, None));
    let wrong = Req::post(
        format!("{}/login", tenant.path),
        &[("email", "ada@example.com"), ("password", "wrong"), ("form_token", &page.field("form_token").unwrap())],
    );
    let page = browser.send(&fixture, wrong).await;
    assert_eq!(page.status, 401);
    let answer = browser.send(&fixture, fixture.sign_in_form(&tenant, &page, "ada@example.com")).await;
    assert_eq!(answer.location(), format!("{}/account", tenant.tenant.issuer()));
    let page = browser.follow(&fixture, answer).await;
    for text in ["ada@example.com", "Ada Lovelace", "Verified", "Acme Inc"] {
        assert!(page.text().contains(text), "{text}");
    }
    assert!(!page.text().contains(&tenant.sub));
    // Cookies at a loopback http address: no prefix, no Secure, and no SameSite=None.
    let sent = fixture
        .send(
            Req::post(format!("{}/login", tenant.path), &[("email", "ada@example.com"), ("password", tenant.password)])
                .same_origin(),
        )
        .await;
    let cookies = sent.headers_named("set-cookie");
    assert_eq!(cookies.len(), 2);
    assert!(cookies[0].starts_with("portico-session-"), "{}", cookies[0]);
    assert!(cookies[0].ends_with("; HttpOnly; SameSite=Lax; Path=/"), "{}", cookies[0]);
    assert!(cookies[1].starts_with("portico-device-"), "{}", cookies[1]);
    assert!(cookies[1].ends_with("; HttpOnly; SameSite=Lax; Path=/; Max-Age=15552000"), "{}", cookies[1]);
}

#[actix_web::test]
async fn a_55_and_a_56_a_link_does_not_sign_out() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let uri = format!("{}/logout", tenant.path);
    let before = fixture.rows_of(tenant.tenant.id);
    let page = browser.get(&fixture, &uri).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Do you want to sign out?") && page.text().contains("ada@example.com"));
    browser.send(&fixture, Req::get(&uri).method(actix_web::http::Method::HEAD)).await;
    browser.get(&fixture, &format!("{}/account", tenant.path)).await;
    browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "GET changes no row");
    assert_eq!(account_page(&fixture, &tenant, &mut browser).await.status, 200);
}

#[actix_web::test]
async fn signing_out_ends_the_session_and_revokes_its_tokens() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let mut elsewhere = fixture.signed_in(&tenant).await;
    let here = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let there = fixture.tokens_for(&mut elsewhere, (&tenant, &tenant.public), &[]).await;
    let waiting = fixture.code(&mut browser, &tenant, &[]).await;
    assert_eq!(fixture.userinfo(&tenant, &here["access_token"]).await.status, 200);
    let mut kept = browser.clone();
    let page = browser.get(&fixture, &format!("{}/logout", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let form = Req::post(format!("{}/logout", tenant.path), &[("form_token", token.as_str())]);
    let answer = browser.send(&fixture, form.clone()).await;
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("You are signed out"));
    assert!(browser.cookie("session", "").is_none(), "the cookie is deleted");
    assert_eq!(account_page(&fixture, &tenant, &mut kept).await.status, 303, "a kept copy of the cookie is invalid");
    assert_eq!(fixture.userinfo(&tenant, &here["access_token"]).await.status, 401);
    let answer = fixture.redeem(&tenant, &tenant.public, &waiting).await;
    assert_eq!(answer.json()["error"], "invalid_grant", "a code that was not yet redeemed is invalid");
    assert_eq!(
        fixture.userinfo(&tenant, &there["access_token"]).await.status,
        200,
        "the session of another browser is not affected"
    );
    assert_eq!(account_page(&fixture, &tenant, &mut elsewhere).await.status, 200);
    // Signing out again succeeds.
    assert_eq!(browser.send(&fixture, form).await.status, 200);
    let page = browser.get(&fixture, &format!("{}/logout", tenant.path)).await;
    assert!(page.text().contains("You are signed out"));
}

#[actix_web::test]
async fn the_sign_in_page_offers_to_go_on_as_the_present_user() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let issuer = tenant.tenant.issuer();
    // Without an application, and with a page of the account.
    for (query, account) in [("", "/account"), ("?page=sessions", "/account/sessions"), ("?page=../x", "/account")] {
        let page = browser.get(&fixture, &format!("{}/login{query}", tenant.path)).await;
        assert_eq!(attribute(&page, "id=\"continue-as\"", "href"), Some(format!("{issuer}{account}")), "{query}");
        assert!(page.text().contains("Continue as <bdi>ada@example.com</bdi>") && page.text().contains("login-form"));
    }
    for path in ["/account", "/logout", "/account/profile"] {
        let page = browser.get(&fixture, &format!("{}{path}", tenant.path)).await;
        assert_eq!(attribute(&page, "id=\"another-account\"", "href"), Some(format!("{issuer}/login")), "{path}");
    }
    // A flow that demands a password does not accept the session, and does not offer it.
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "login")]).await;
    let page = browser.follow(&fixture, start).await;
    assert!(!page.text().contains("continue-as"), "{}", page.text());
    // After the choice of another account the present one can still be used.
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "select_account")]).await;
    let flow = start.location_query().remove("flow").unwrap();
    let first = browser.get(&fixture, &format!("{}/login?flow={flow}", tenant.path)).await;
    let refused = attempt(&tenant, &first, ("bob@example.com", "a wrong password"));
    let refused = browser.send(&fixture, refused).await;
    for (what, page) in [("a first look", first), ("a wrong password", refused)] {
        let action = attribute(&page, "id=\"present-form\"", "action");
        assert_eq!(action, Some(format!("{issuer}/select-account?flow={flow}")), "{what}: {}", page.text());
    }
    // Nobody is signed in.
    let page = Browser::new().get(&fixture, &format!("{}/login", tenant.path)).await;
    assert!(!page.text().contains("continue-as"));
}

#[actix_web::test]
async fn a_user_who_has_to_sign_in_again_does_not_type_the_address() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let ada = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let hint = ada["id_token"].as_str().unwrap().to_owned();
    fixture.advance(60);
    let bob = ("login_hint", "bob@example.com");
    for (extra, address) in [
        (vec![("prompt", "login")], "ada@example.com"),
        (vec![("max_age", "0")], "ada@example.com"),
        (vec![("prompt", "login"), ("id_token_hint", hint.as_str())], "ada@example.com"),
        (vec![("prompt", "login"), bob], "bob@example.com"),
        (vec![("prompt", "select_account")], ""),
    ] {
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &extra).await;
        let flow = start.location_query().remove("flow").unwrap();
        let page = browser.get(&fixture, &format!("{}/login?flow={flow}", tenant.path)).await;
        assert_eq!(page.field("email").as_deref(), Some(address), "{extra:?}");
    }
    // The application asks for another user than the one who is signed in.
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "bob@example.com"), &login).await;
    let hinted = [("id_token_hint", hint.as_str())];
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &hinted).await;
    let page = browser.follow(&fixture, start).await;
    assert_eq!(page.field("email").as_deref(), Some(""), "{}", page.text());
}

#[actix_web::test]
async fn a_sign_in_page_that_is_reloaded_after_a_sign_in_elsewhere_offers_to_go_on() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (mut browser, first) = at_the_page(&fixture, &tenant).await;
    let reload = format!("{}/login?flow={}", tenant.path, first.field("flow").unwrap());
    let forced = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "login")]).await;
    let forced = forced.location().to_owned();
    assert!(!first.text().contains("continue-as"));
    let login = browser.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut browser, (&tenant, "ada@example.com"), &login).await;
    let page = browser.get(&fixture, &reload).await;
    assert!(page.text().contains("Continue as <bdi>ada@example.com</bdi>"), "{}", page.text());
    assert_eq!(page.field("email").as_deref(), Some(""), "the form is for another account");
    let next = browser.get(&fixture, &attribute(&page, "id=\"continue-as\"", "href").unwrap()).await;
    assert!(next.location_query().contains_key("code"), "{}", next.location());
    // A request that demands a sign-in does not offer the session, and another browser cannot use the request.
    let page = browser.get(&fixture, &forced).await;
    assert!(page.status == 200 && !page.text().contains("continue-as"), "{}", page.text());
    let (_, other) = at_the_page(&fixture, &tenant).await;
    let foreign = format!("{}/login?flow={}", tenant.path, other.field("flow").unwrap());
    assert_eq!(browser.get(&fixture, &foreign).await.status, 410, "A-52");
}
