//! The account pages: profile, password, sessions, applications.

use portico::audit::store::list_events;
use portico::base::page::PageRequest;
use portico::base::time::Clock;
use portico::web::routes::ROUTES;
use portico::web::spec::{Access, Method};

use crate::audit::ADA;
use crate::bad_input::{code, plain};
use crate::support::{Answer, Browser, Fixture, REDIRECT_URI, Req, TestTenant};

const BOB: &str = "bob@example.com";
const NEW: &str = "a wholly new password";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const OFFLINE: (&str, &str) = ("scope", "openid profile offline_access");

/// Signs in from this IP address with this User-Agent and returns the browser.
async fn browser_of(fixture: &Fixture, (email, password): (&str, &str), (agent, address): (&str, &str)) -> Browser {
    let mut browser = Browser::new();
    let form = [("email", email), ("password", password)];
    let req = Req::post("/t/acme/login", &form).same_origin().header("user-agent", agent).from(address);
    let answer = browser.send(fixture, req).await;
    assert_eq!((answer.status, answer.location()), (303, "http://localhost:8080/t/acme/account"));
    browser.get(fixture, "/t/acme/account").await;
    browser
}

async fn ada(fixture: &Fixture) -> Browser {
    fixture.signed_in(&fixture.acme).await
}

fn passwords<'a>(present: &'a str, new: &'a str) -> [(&'static str, &'a str); 3] {
    [("password", present), ("new_password", new), ("new_password_again", new)]
}

async fn change_password(fixture: &Fixture, browser: &mut Browser, present: &str, new: &str) -> Answer {
    fixture.send_own(browser, (&fixture.acme, "/account/password"), &passwords(present, new)).await
}

async fn is_signed_in(fixture: &Fixture, browser: &mut Browser) -> bool {
    browser.get(fixture, "/t/acme/account").await.status == 200
}

async fn type_password(fixture: &Fixture, browser: &mut Browser, (email, password): (&str, &str)) -> u16 {
    let req = Req::post("/t/acme/login", &[("email", email), ("password", password)]).same_origin();
    browser.send(fixture, req).await.status
}

/// Returns how many records of an event acme's audit log has.
fn events(fixture: &Fixture, event: &str) -> usize {
    let acme = fixture.acme.tenant.id;
    let rows = fixture
        .services
        .db
        .read(acme, |tx| list_events(tx, &Default::default(), &PageRequest::first(10_000)))
        .unwrap()
        .items;
    rows.iter().filter(|(row, _)| row.event == event).count()
}

#[actix_web::test]
async fn the_profile_form_changes_only_claims_that_users_may_edit() {
    let fixture = Fixture::new();
    let at = (&fixture.acme, "/account/profile");
    let mut browser = ada(&fixture).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    assert_eq!(page.field("name").as_deref(), Some("Ada Lovelace"));
    assert!(page.text().contains("<option value=\"en-GB\" lang=\"en-GB\" selected>English (United Kingdom)"));
    for claim in ["email", "email_verified", "preferred_username", "phone_number", "picture", "sub"] {
        assert_eq!(page.field(claim), None, "{claim}");
    }
    let typed = [
        ("name", "  Augusta Ada King "),
        ("birthdate", "1815-12-10"),
        ("locale", ""),
        ("email", "eve@example.com"),
        ("email_verified", "false"),
        ("preferred_username", "root"),
        ("phone_number", "+1 555"),
        ("phone_number_verified", "true"),
        ("picture", "https://evil.example/x.png"),
        ("address.country", "Nowhere"),
    ];
    let answer = fixture.send_own(&mut browser, at, &typed).await;
    assert_eq!(answer.location(), "http://localhost:8080/t/acme/account?done=profile-saved");
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("Your profile has been saved."), "{}", page.text());
    assert!(page.text().contains("Augusta Ada King") && page.text().contains(ADA), "{}", page.text());
    let tokens = fixture.tokens(&fixture.acme, &[("scope", "openid profile email phone address")]).await;
    let claims = fixture.userinfo(&fixture.acme, &tokens["access_token"]).await.json();
    assert_eq!(claims["name"], "Augusta Ada King", "trimmed");
    assert_eq!(claims["given_name"], "Ada", "a claim that the form does not send is kept");
    assert_eq!(claims["birthdate"], "1815-12-10");
    assert_eq!(claims["locale"], serde_json::Value::Null, "an empty value removes the claim");
    assert_eq!((&claims["email"], &claims["email_verified"]), (&ADA.into(), &true.into()));
    assert_eq!(claims["phone_number"], "+44 1");
    assert_eq!(claims["address"], serde_json::json!({ "country": "UK" }));
    assert_eq!(claims["phone_number_verified"], false);
    assert_eq!(claims["preferred_username"], ADA, "only administrators set another one");
    assert_eq!(claims["picture"], serde_json::Value::Null);
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    let audited = rows.iter().find(|row| row.contains("account_changed")).expect("the audit log has the event");
    assert!(audited.contains(r#"{"claims":["name","birthdate","locale"]}"#), "{audited}");
    // An identical form changes nothing and writes no audit record.
    fixture.send_own(&mut browser, at, &typed).await;
    assert_eq!(events(&fixture, "account_changed"), 1);
}

#[actix_web::test]
async fn profile_errors_are_shown_at_their_fields_and_input_is_kept() {
    let fixture = Fixture::new();
    let mut browser = ada(&fixture).await;
    let before = fixture.rows_of(fixture.acme.tenant.id);
    let long = "x".repeat(501);
    let typed = [
        ("name", "A <b>bold</b> name"),
        ("birthdate", "10.12.1815"),
        ("website", "javascript:alert(1)"),
        ("nickname", "a\u{202e}b"),
        ("zoneinfo", long.as_str()),
    ];
    let page = fixture.send_own(&mut browser, (&fixture.acme, "/account/profile"), &typed).await;
    assert_eq!(page.status, 422);
    for field in ["birthdate", "website", "nickname", "zoneinfo"] {
        assert!(page.text().contains(&format!("<a href=\"#{field}\">")), "{field}: {}", page.text());
        let tag = page.text().split(&format!(" id=\"{field}\"")).nth(1).unwrap();
        assert!(tag[..tag.find('>').unwrap()].contains("aria-invalid=\"true\""), "{field}");
    }
    assert!(!page.text().contains("<a href=\"#name\">"), "the name has no error");
    let website = "<a href=\"#website\">The format is not valid. <bdi>Enter an address that begins with https://";
    assert!(page.text().contains(website), "{}", page.text());
    assert_eq!(page.field("birthdate").as_deref(), Some("10.12.1815"));
    assert!(page.text().contains(&format!("<option selected>{long}\n")), "the value stays in the list");
    assert!(page.text().contains("A &#60;b&#62;bold&#60;/b&#62; name"), "A-58");
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before, "all fields are saved, or none");
}

#[actix_web::test]
async fn a_52_a_password_change_ends_all_other_sessions_and_all_grants() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let (mut here, mut there) = (ada(&fixture).await, ada(&fixture).await);
    let offline = fixture.tokens_for(&mut here, (acme, &acme.confidential), &[OFFLINE]).await;
    let unused = fixture.code(&mut there, acme, &[]).await;
    let mut stolen = here.clone();
    fixture.advance(3_600);
    let answer = change_password(&fixture, &mut here, acme.password, NEW).await;
    assert_eq!(answer.location(), "http://localhost:8080/t/acme/account?done=password-changed", "{}", answer.text());
    let page = here.follow(&fixture, answer).await;
    assert!(
        page.status == 200 && page.text().contains("Your password has been changed."),
        "this browser stays signed in"
    );
    assert_ne!(here.cookie("-session-", ""), stolen.cookie("-session-", ""), "the session gets a new secret");
    assert!(!is_signed_in(&fixture, &mut stolen).await, "the old secret is refused");
    assert!(!is_signed_in(&fixture, &mut there).await, "the other browser is signed out");
    let refreshed = fixture.refresh((acme, &acme.confidential), &offline["refresh_token"], &[]).await;
    assert_eq!((refreshed.status, code(&refreshed).as_str()), (400, "invalid_grant"));
    assert_eq!(fixture.userinfo(acme, &offline["access_token"]).await.status, 401);
    assert_eq!(fixture.send(fixture.redeem_request(acme, &unused)).await.status, 400);
    assert_eq!(type_password(&fixture, &mut Browser::new(), (ADA, acme.password)).await, 401);
    assert_eq!(type_password(&fixture, &mut Browser::new(), (ADA, NEW)).await, 303);
    assert_eq!((events(&fixture, "password_changed"), events(&fixture, "password_set")), (1, 0));
    // New tokens are valid, and their auth_time is that of the password change.
    let id_token = fixture.tokens_for(&mut here, (acme, &acme.public), &[("max_age", "60")]).await["id_token"].clone();
    let (_, claims) = crate::support::jwt(id_token.as_str().unwrap());
    assert_eq!(claims["auth_time"], fixture.clock.now().seconds());
}

/// The new epoch invalidates every known-device cookie; only the browser that changed the password gets a new one.
#[actix_web::test]
async fn a_68_after_a_password_change_only_that_browser_is_a_known_device() {
    let fixture = Fixture::new();
    let (mut here, mut there) = (ada(&fixture).await, ada(&fixture).await);
    change_password(&fixture, &mut here, fixture.acme.password, NEW).await;
    let mut unknown_device = Browser::new();
    while type_password(&fixture, &mut unknown_device, (ADA, "wrong")).await == 401 {}
    assert_eq!(type_password(&fixture, &mut there, (ADA, "wrong")).await, 429, "it is an unknown device now");
    assert_eq!(type_password(&fixture, &mut here, (ADA, "wrong")).await, 401, "a known device has its own rate limit");
}

#[actix_web::test]
async fn a_69_wrong_current_passwords_count_against_the_sign_in_rate_limit() {
    let fixture = Fixture::new();
    let mut browser = ada(&fixture).await;
    let free = fixture.services.throttle.free_attempts;
    for _ in 0..free {
        let page = change_password(&fixture, &mut browser, "a wrong password", NEW).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("<a href=\"#password\">"), "{}", page.text());
        assert!(!page.text().contains("a wrong password") && !page.text().contains(NEW), "no password on a page");
    }
    let right = change_password(&fixture, &mut browser, fixture.acme.password, NEW).await;
    assert_eq!(right.status, 429, "limited even with the right password");
    assert!(right.header("retry-after").is_some());
    for text in ["id=\"password-form\"", "role=\"timer\"", "Too many attempts", "Your password was not changed."] {
        assert!(right.text().contains(text), "{text}: {}", right.text());
    }
    assert_eq!(
        type_password(&fixture, &mut browser, (ADA, fixture.acme.password)).await,
        429,
        "both forms share one limit"
    );
    assert_eq!(events(&fixture, "password_change_failed"), usize::try_from(free).unwrap());
    assert_eq!(
        type_password(&fixture, &mut Browser::new(), (ADA, fixture.acme.password)).await,
        303,
        "a sign-in from another device still works"
    );
    // The limit expires, and a right password resets the count of failures.
    fixture.advance(86_400 / 4);
    assert_eq!(change_password(&fixture, &mut browser, fixture.acme.password, NEW).await.status, 303);
    assert_eq!(change_password(&fixture, &mut browser, "a wrong password", "still another one").await.status, 422);
}

#[actix_web::test]
async fn an_invalid_new_password_is_refused_before_hashing() {
    let fixture = Fixture::new();
    let mut browser = ada(&fixture).await;
    let (before, hashed) = (fixture.rows_of(fixture.acme.tenant.id), fixture.services.hasher.done());
    let (own, long) = (fixture.acme.password, "x".repeat(1_025));
    for (fields, wrong) in [
        (passwords("", ""), &["password", "new_password"][..]),
        (passwords(own, "eleven char"), &["new_password"]),
        (passwords(own, &long), &["new_password"]),
        (passwords(own, own), &["new_password"]),
        ([("password", own), ("new_password", NEW), ("new_password_again", "another one")], &["new_password_again"]),
    ] {
        let page = fixture.send_own(&mut browser, (&fixture.acme, "/account/password"), &fields).await;
        assert_eq!(page.status, 422, "{fields:?}");
        for field in ["password", "new_password", "new_password_again"] {
            let said = page.text().contains(&format!("<a href=\"#{field}\">"));
            assert_eq!(said, wrong.contains(&field), "{field} of {fields:?}");
        }
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), before);
    assert_eq!(fixture.services.hasher.done(), hashed, "A-97");
    let page = browser.get(&fixture, "/t/acme/account/password").await;
    assert!(page.text().contains("At least 12 characters"), "the page states the rule");
    assert!(page.text().contains("autocomplete=\"current-password\"") && page.text().contains("\"new-password\""));
}

/// Returns the ids of the sessions that the page offers to end.
fn ids_to_end(page: &Answer) -> Vec<String> {
    let values =
        page.text().split("name=\"end\" value=\"").skip(1).map(|rest| rest[..rest.find('"').unwrap()].to_owned());
    values.filter(|id| id != "others").collect()
}

#[actix_web::test]
async fn sessions_are_listed_by_browser_and_network_and_ended_one_by_one() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let own = (ADA, acme.password);
    let mut here = ada(&fixture).await;
    let mut firefox = browser_of(&fixture, own, (FIREFOX, "203.0.113.9")).await;
    let mut odd = browser_of(&fixture, own, ("<script>alert(1)</script>", "2001:db8:1:2:3:4:5:6")).await;
    fixture.account(acme, BOB, true);
    let mut bob = browser_of(&fixture, (BOB, acme.password), (FIREFOX, "203.0.113.77")).await;
    let online = fixture.tokens_for(&mut firefox, (acme, &acme.public), &[]).await;
    let offline = fixture.tokens_for(&mut firefox, (acme, &acme.confidential), &[OFFLINE]).await;
    let page = here.get(&fixture, "/t/acme/account/sessions").await;
    // This browser sends no User-Agent, and that of `odd` is not recognized.
    for (text, count) in [
        ("<bdi>Firefox</bdi> on <bdi>Linux</bdi>", 1),
        ("203.0.113.9", 1),
        ("2001:db8:1:2::/64", 1),
        ("Unknown browser", 2),
        ("This browser", 1),
    ] {
        assert_eq!(page.text().matches(text).count(), count, "{text}: {}", page.text());
    }
    for text in ["<script>alert", "alert(1)", "203.0.113.77", "2001:db8:1:2:3"] {
        assert!(!page.text().contains(text), "{text}");
    }
    let ids = ids_to_end(&page);
    assert_eq!(ids.len(), 2, "the current session is not offered");
    // The current session is listed first, then the others, the most recently used first.
    let at = (acme, "/account/sessions");
    let answer = fixture.send_own(&mut here, at, &[("end", &ids[0])]).await;
    assert_eq!(answer.location(), "http://localhost:8080/t/acme/account/sessions?done=session-ended");
    assert!(here.follow(&fixture, answer).await.text().contains("The browser has been signed out."));
    let ended = [is_signed_in(&fixture, &mut firefox).await, is_signed_in(&fixture, &mut odd).await];
    assert_eq!(ended.iter().filter(|there| !**there).count(), 1, "exactly one of them ended");
    assert_eq!(events(&fixture, "session_ended"), 1);
    let answer = fixture.send_own(&mut here, at, &[("end", "others")]).await;
    assert_eq!(answer.location(), "http://localhost:8080/t/acme/account/sessions?done=others-ended");
    for browser in [&mut firefox, &mut odd] {
        assert!(!is_signed_in(&fixture, browser).await);
    }
    assert!(is_signed_in(&fixture, &mut here).await, "this browser stays signed in");
    assert!(is_signed_in(&fixture, &mut bob).await, "another user's session stays active");
    assert_eq!(events(&fixture, "other_sessions_ended"), 1);
    assert_eq!(
        fixture.userinfo(acme, &online["access_token"]).await.status,
        401,
        "a grant that depends on the session ends with it"
    );
    let refreshed = fixture.refresh((acme, &acme.confidential), &offline["refresh_token"], &[]).await;
    assert_eq!(refreshed.status, 200, "an offline grant does not end");
    let page = here.get(&fixture, "/t/acme/account/sessions").await;
    assert!(ids_to_end(&page).is_empty() && !page.text().contains("end-others"), "{}", page.text());
    // There is no session to end, so no audit record is written.
    fixture.send_own(&mut here, at, &[("end", "others")]).await;
    assert_eq!(events(&fixture, "other_sessions_ended"), 1);
}

/// A-32: an id of another user gets the response of an unknown id, and changes nothing.
#[actix_web::test]
async fn a_32_ids_of_other_users_are_answered_like_unknown_ids() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.account(acme, BOB, true);
    let (mut ada_first, mut ada_here) = (ada(&fixture).await, ada(&fixture).await);
    let own = ids_to_end(&ada_here.get(&fixture, "/t/acme/account/sessions").await);
    let tokens = fixture.tokens_for(&mut ada_here, (acme, &acme.confidential), &[OFFLINE]).await;
    let granted = ada_here.get(&fixture, "/t/acme/account/applications").await.field("remove").unwrap();
    let mut bob = browser_of(&fixture, (BOB, acme.password), (FIREFOX, "203.0.113.9")).await;
    let before = fixture.rows_of(acme.tenant.id);
    let unknown = "AAAAAAAAAAAAAAAAAAAAAA";
    for (path, name, real) in [("/account/sessions", "end", &own[0]), ("/account/applications", "remove", &granted)] {
        let mut answers = Vec::new();
        for value in [real.as_str(), unknown, "nothing of the kind", ""] {
            let answer = fixture.send_own(&mut bob, (acme, path), &[(name, value)]).await;
            assert_eq!((answer.status, code(&answer).as_str()), (404, "not_found"), "{path} {value}");
            answers.push(plain(&answer));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{path}: the responses differ");
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), before);
    assert!(is_signed_in(&fixture, &mut ada_first).await);
    assert_eq!(fixture.refresh((acme, &acme.confidential), &tokens["refresh_token"], &[]).await.status, 200);
    // Their owner can use them.
    for (path, field) in
        [("/account/sessions", ("end", own[0].as_str())), ("/account/applications", ("remove", &granted))]
    {
        assert_eq!(fixture.send_own(&mut ada_here, (acme, path), &[field]).await.status, 303, "{path}");
    }
}

#[actix_web::test]
async fn a_27_removing_an_application_revokes_its_codes_tokens_and_consent() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = ada(&fixture).await;
    assert!(browser.get(&fixture, "/t/acme/account/applications").await.text().contains("id=\"no-applications\""));
    fixture.account(acme, BOB, true);
    let mut bob = browser_of(&fixture, (BOB, acme.password), (FIREFOX, "203.0.113.9")).await;
    let bobs = fixture.tokens_for(&mut bob, (acme, &acme.confidential), &[OFFLINE]).await;
    let first = fixture.tokens_for(&mut browser, (acme, &acme.confidential), &[OFFLINE]).await;
    let second = fixture.tokens_for(&mut browser, (acme, &acme.confidential), &[("scope", "openid email read")]).await;
    let unused = fixture.code_for(&mut browser, (acme, &acme.confidential), &[]).await;
    let other = fixture.tokens_for(&mut browser, (acme, &acme.public), &[]).await;
    let page = browser.get(&fixture, "/t/acme/account/applications").await;
    let text = page.text();
    for shown in ["Phone", "Shop", "rp.example.com", "app.example.com", "Read your things", "Your e-mail address"] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(text.find("Phone").unwrap() < text.find("Shop").unwrap(), "by name");
    let id = text.split("name=\"remove\" value=\"").nth(2).unwrap();
    let id = id[..id.find('"').unwrap()].to_owned();
    let at = (acme, "/account/applications");
    let answer = fixture.send_own(&mut browser, at, &[("remove", &id)]).await;
    let address = "http://localhost:8080/t/acme/account/applications?done=application-removed";
    assert_eq!(answer.location(), format!("{address}&application={id}"));
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("<bdi>Shop</bdi> no longer has access to your account."), "{}", page.text());
    let plain = browser.get(&fixture, &format!("{address}&application=Call%20555")).await;
    assert!(plain.text().contains("The application no longer has access") && !plain.text().contains("555"));
    assert!(!plain.text().contains("Shop") && plain.text().contains("Phone"), "{}", plain.text());
    let client = (acme, &acme.confidential);
    let refreshed = fixture.refresh(client, &first["refresh_token"], &[]).await;
    assert_eq!((refreshed.status, code(&refreshed).as_str()), (400, "invalid_grant"));
    for tokens in [&first, &second] {
        assert_eq!(fixture.introspect(client, &tokens["access_token"]).await.json()["active"], false);
    }
    assert_eq!(fixture.redeem(acme, &acme.confidential, &unused).await.status, 400, "an unused code is revoked");
    assert_eq!(
        fixture.userinfo(acme, &other["access_token"]).await.status,
        200,
        "the other application keeps its token"
    );
    assert_eq!(fixture.refresh(client, &bobs["refresh_token"], &[]).await.status, 200, "the other user keeps theirs");
    let asked = fixture.authorize(&mut browser, client, &[]).await;
    assert!(asked.location().contains("/consent?request="), "A-17: consent is required again: {}", asked.location());
    let again = fixture.send_own(&mut browser, at, &[("remove", &id)]).await;
    assert_eq!((again.status, events(&fixture, "application_removed")), (404, 1), "recorded once");
    assert!(REDIRECT_URI.starts_with("https://rp.example.com/"), "the host that the page showed");
}

/// A grant of offline access stays on the list, however many grants another application gets.
#[actix_web::test]
async fn a_17_an_old_offline_grant_stays_on_the_list() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = fixture.signed_in(acme).await;
    fixture.tokens_for(&mut browser, (acme, &acme.confidential), &[OFFLINE]).await;
    for _ in 0..201 {
        fixture.code_for(&mut browser, (acme, &acme.public), &[]).await;
    }
    let page = browser.get(&fixture, "/t/acme/account/applications").await;
    let count = |what: &str| page.text().matches(what).count();
    let seen = (count("name=\"remove\""), count("data-scope=\"offline_access\""), count("<dt>Last used</dt>"));
    assert_eq!(seen, (2, 1, 2), "{}", page.text());
}

/// An id that nothing has.
const UNKNOWN: &str = "AAAAAAAAAAAAAAAAAAAAAA";

/// Returns the form fields of a page, with values that would change something.
fn filled(path: &str, tenant: &TestTenant) -> Vec<(&'static str, String)> {
    match path {
        "/account/profile" => vec![("name", "Eve".to_owned())],
        "/account/password" => passwords(tenant.password, NEW).map(|(name, value)| (name, value.to_owned())).to_vec(),
        "/account/sessions" => vec![("end", "others".to_owned())],
        "/account/verify-email" | "/account/not-me" | "/account/data" | "/account/delete" => Vec::new(),
        "/account/addresses" => vec![("email", "further@example.com".to_owned())],
        path if path.ends_with("/invitations") => vec![("withdraw", UNKNOWN.to_owned())],
        path if path.starts_with("/account/organizations") => vec![("name", "Aurora".to_owned())],
        "/account/tokens" => vec![("name", "Laptop".to_owned()), ("grant", format!("{UNKNOWN}.{UNKNOWN}"))],
        other => panic!("no form is defined for {other}"),
    }
}

fn posts() -> Vec<&'static str> {
    let posts = ROUTES.iter().filter(|r| r.method == Method::Post && r.access == Access::Person);
    let own = posts.map(|route| route.path).filter(|path| path.starts_with("/account/"));
    own.filter(|path| *path != "/account/applications").collect()
}

/// Another user signed in after the page was rendered: nothing of that user's is changed.
#[actix_web::test]
async fn a_form_of_the_previously_signed_in_user_is_refused_with_409() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.account(acme, BOB, true);
    let _elsewhere = browser_of(&fixture, (BOB, acme.password), (FIREFOX, "203.0.113.9")).await;
    let mut browser = ada(&fixture).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    assert_eq!(type_password(&fixture, &mut browser, (BOB, acme.password)).await, 303);
    let before = fixture.rows_of(acme.tenant.id);
    for path in posts() {
        let mut form = filled(path, acme);
        form.extend(["form_token", "person"].map(|name| (name, page.field(name).unwrap())));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let uri = format!("{}{}", acme.path, path.replace(['{', '}'], ""));
        let answer = browser.send(&fixture, Req::post(uri, &form).same_origin()).await;
        assert_eq!((answer.status, code(&answer).as_str()), (409, "another_person"), "{path}");
        assert!(!answer.text().contains(BOB) && !answer.text().contains(ADA), "{path}");
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), before);
}

#[actix_web::test]
async fn a_54_account_forms_of_other_sites_are_refused_with_403() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let _elsewhere = ada(&fixture).await;
    let mut browser = ada(&fixture).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    let before = fixture.rows_of(acme.tenant.id);
    assert_eq!(posts().len(), 15);
    for path in posts() {
        let mut form = filled(path, acme);
        form.push(("person", page.field("person").unwrap()));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let post = || Req::post(format!("{}{}", acme.path, path.replace(['{', '}'], "")), &form);
        for req in [
            post(),
            post().header("sec-fetch-site", "cross-site"),
            post().header("sec-fetch-site", "same-site"),
            post().header("origin", "https://evil.example"),
            post().header("origin", "null"),
        ] {
            let answer = browser.send(&fixture, req).await;
            assert_eq!((answer.status, code(&answer).as_str()), (403, "form_rejected"), "{path}");
        }
    }
    assert_eq!(fixture.rows_of(acme.tenant.id), before);
}

/// Confirmations come from a fixed set: the `done` parameter cannot inject text.
#[actix_web::test]
async fn unknown_done_values_show_no_confirmation() {
    let fixture = Fixture::new();
    let mut browser = ada(&fixture).await;
    for path in ["/t/acme/account", "/t/acme/account/sessions", "/t/acme/account/applications"] {
        for (word, said) in [("others-ended", true), ("others", false), ("Call%20555", false), ("", false)] {
            let page = browser.get(&fixture, &format!("{path}?done={word}")).await;
            assert_eq!(page.text().contains("id=\"done\""), said, "{path} {word}");
            assert!(!page.text().contains("555"));
        }
        let policy = browser.get(&fixture, path).await;
        let policy = policy.header("content-security-policy").unwrap().to_owned();
        assert!(policy.contains("form-action 'self'"), "A-58: {policy}");
    }
}

/// Birthday, time zone and language have controls of their own, and no value of an account is lost by them.
#[actix_web::test]
async fn the_profile_offers_a_date_and_lists_that_keep_other_values() {
    let fixture = Fixture::new();
    let at = (&fixture.acme, "/account/profile");
    let mut browser = ada(&fixture).await;
    let page = browser.get(&fixture, "/t/acme/account/profile").await;
    for text in [
        "type=\"date\" value=\"\"",
        "<select id=\"zoneinfo\" name=\"zoneinfo\"",
        "<option value=\"\">Not specified",
        "<option>Europe/Paris\n",
        "<option value=\"America/New_York\">America/New York\n",
        "<option value=\"ja\" lang=\"ja\">日本語\n",
    ] {
        assert!(page.text().contains(text), "{text}: {}", page.text());
    }
    for (birthdate, kind, zone, locale) in [
        ("1815-12-10", "date", "Europe/London", "fr"),
        ("1815", "text", "Europe/Vaduz", "gsw-CH"),
        ("0000-12-10", "text", "Asia/Calcutta", "en-x-private"),
    ] {
        let typed = [("birthdate", birthdate), ("zoneinfo", zone), ("locale", locale)];
        assert_eq!(fixture.send_own(&mut browser, at, &typed).await.status, 303, "{birthdate}");
        let page = browser.get(&fixture, "/t/acme/account/profile").await;
        let text = page.text();
        assert!(text.contains(&format!("type=\"{kind}\" value=\"{birthdate}\"")), "{birthdate}: {text}");
        assert!(text.contains(&format!("<option selected>{zone}\n")), "{zone}: {text}");
        let choice = text.split(" selected>").nth(2).unwrap();
        let shown = if locale == "fr" { "Français" } else { locale };
        assert!(choice.starts_with(&format!("{shown}\n")), "{locale}: {choice}");
        // The account page shows the date and the language in the words of the page.
        let account = browser.get(&fixture, "/t/acme/account").await;
        let date = match kind {
            "date" => format!("<time datetime=\"{birthdate}\">{birthdate}</time>"),
            _ => format!("<bdi>{birthdate}</bdi>"),
        };
        assert!(account.text().contains(&date) && account.text().contains(&format!("<bdi>{shown}</bdi>")), "{date}");
    }
}

/// Times are machine-readable, so that the script can show them in the time zone of the browser.
#[actix_web::test]
async fn times_on_the_account_pages_are_machine_readable() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let mut browser = ada(&fixture).await;
    fixture.tokens_for(&mut browser, (acme, &acme.confidential), &[OFFLINE]).await;
    let now = fixture.clock.now();
    let time = format!("<time datetime=\"{}\">", now.to_rfc3339());
    for (path, times) in [("/account", 1), ("/account/sessions", 2), ("/account/applications", 2)] {
        let page = browser.get(&fixture, &format!("/t/acme{path}")).await;
        assert_eq!(page.text().matches(&time).count(), times, "{path}: {}", page.text());
        assert!(page.text().contains(" UTC</time>"), "{path}");
        assert_eq!(page.text().matches(" aria-current=\"page\"").count(), 1, "{path}: the menu marks the page");
    }
}
