//! Tenants by host over https: issuers, cookies, canonical URLs, discovery.

use actix_web::http::Method;
use portico::web::respond::Hsts;

use crate::support::{Answer, Browser, Fixture, Req, TestTenant, jwt};

const ACME: &str = "https://acme.id.example.com";

async fn signed_in(fixture: &Fixture, tenant: &TestTenant) -> (Browser, Answer) {
    let mut browser = Browser::new();
    let page = browser.get(fixture, &format!("{}/login", tenant.path)).await;
    let answer = fixture.sign_in_as(&mut browser, (tenant, "ada@example.com"), &page).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    (browser, answer)
}

/// Returns the name and attributes of the cookie with this kind in its name.
fn cookie(answer: &Answer, kind: &str) -> Option<(String, String)> {
    let found = answer.headers_named("set-cookie").into_iter().find(|c| c.contains(&format!("portico-{kind}-")))?;
    let (pair, attributes) = found.split_once("; ").unwrap();
    Some((pair.split_once('=').unwrap().0.to_owned(), attributes.to_owned()))
}

#[actix_web::test]
async fn the_issuer_is_the_host_and_every_redirect_stays_there() {
    let fixture = Fixture::by_host();
    let tenant = fixture.acme.clone();
    assert_eq!(tenant.tenant.issuer(), ACME);
    let metadata = fixture.send(Req::get(format!("{ACME}/.well-known/openid-configuration"))).await.json();
    assert_eq!(metadata["issuer"], ACME);
    for (name, path) in [
        ("authorization_endpoint", "/oauth2/authorize"),
        ("token_endpoint", "/oauth2/token"),
        ("userinfo_endpoint", "/oauth2/userinfo"),
        ("jwks_uri", "/oauth2/jwks"),
        ("end_session_endpoint", "/oauth2/logout"),
    ] {
        assert_eq!(metadata[name], format!("{ACME}{path}"));
    }
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    assert!(start.location().starts_with(&format!("{ACME}/login?flow=")), "{}", start.location());
    let page = browser.follow(&fixture, start).await;
    assert!(page.text().contains(&format!("action=\"{ACME}/login?flow=")));
    let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    assert!(signed_in.location().starts_with(&format!("{ACME}/oauth2/authorize/resume?")));
    let consent = browser.follow(&fixture, signed_in).await;
    let answer = fixture.decide(&mut browser, &tenant, (&consent, "allow")).await;
    let query = answer.location_query();
    assert_eq!(query["iss"], ACME);
    let tokens = fixture.redeem(&tenant, &tenant.confidential, &query["code"]).await.json();
    for token in ["id_token", "access_token"] {
        assert_eq!(jwt(tokens[token].as_str().unwrap()).1["iss"], ACME, "{token}");
    }
    assert_eq!(fixture.userinfo(&tenant, &tokens["access_token"]).await.status, 200);
    // Tokens and cookies of this tenant are unknown at the host of the other one.
    let other = fixture.globex.clone();
    assert_eq!(fixture.userinfo(&other, &tokens["access_token"]).await.status, 401);
    let answer = browser.get(&fixture, &format!("{}/account", other.path)).await;
    assert_eq!(answer.location(), format!("{}/login", other.tenant.issuer()));
    for page in [&page, &consent] {
        assert_eq!(page.header("strict-transport-security"), Some("max-age=63072000"), "A-60");
    }
    let mut asked = Fixture::by_host();
    asked.configure(|state| state.hsts = Hsts::Subdomains);
    let page = asked.send(Req::get(format!("{ACME}/login"))).await;
    assert_eq!(page.header("strict-transport-security"), Some("max-age=63072000; includeSubDomains"));
}

#[actix_web::test]
async fn cookies_have_the_host_prefix_and_the_secure_attribute() {
    let fixture = Fixture::by_host();
    let tenant = fixture.acme.clone();
    let id = tenant.tenant.id.to_string();
    let suffix = &id[id.len() - 12..];
    let page = fixture.send(Req::get(format!("{ACME}/login"))).await;
    let lax = "HttpOnly; SameSite=Lax; Secure; Path=/".to_owned();
    assert_eq!(cookie(&page, "browser"), Some((format!("__Host-portico-browser-{suffix}"), lax.clone())));
    let (mut browser, answer) = signed_in(&fixture, &tenant).await;
    assert_eq!(answer.location(), format!("{ACME}/account"));
    assert_eq!(cookie(&answer, "session"), Some((format!("__Host-portico-session-{suffix}"), lax)));
    let none = "HttpOnly; SameSite=None; Secure; Path=/".to_owned();
    assert_eq!(cookie(&answer, "silent"), Some((format!("__Host-portico-silent-{suffix}"), none)));
    let device = "HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=15552000".to_owned();
    assert_eq!(cookie(&answer, "device"), Some((format!("__Host-portico-device-{suffix}"), device)));
    assert_eq!(answer.headers_named("set-cookie").len(), 3);
    // A cookie without the prefix, which a sibling host could set, is ignored.
    let mut planted = Browser::new();
    for (name, value) in &browser.cookies {
        planted.cookies.insert(name.trim_start_matches("__Host-").to_owned(), value.clone());
    }
    assert_eq!(planted.get(&fixture, &format!("{ACME}/account")).await.status, 303);
    // Signing out removes both cookies.
    let answer = browser.send(&fixture, Req::post(format!("{ACME}/logout"), &[]).same_origin()).await;
    for kind in ["session", "silent"] {
        assert!(cookie(&answer, kind).unwrap().1.ends_with("; Secure; Path=/; Max-Age=0"), "{kind}");
    }
    assert!(browser.cookie("session", suffix).is_none() && browser.cookie("silent", suffix).is_none());
    // RP-initiated logout with the ID token of this session removes them too.
    let (mut browser, _) = signed_in(&fixture, &tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    let uri = fixture.logout_uri(&tenant, &[("id_token_hint", tokens["id_token"].as_str().unwrap())]);
    let answer = browser.get(&fixture, &uri).await;
    assert_eq!(answer.location(), format!("{ACME}/logout"));
    for kind in ["session", "silent"] {
        assert!(cookie(&answer, kind).unwrap().1.ends_with("; Secure; Path=/; Max-Age=0"), "{kind}");
    }
    assert!(browser.cookie("session", suffix).is_none() && browser.cookie("silent", suffix).is_none());
}

#[actix_web::test]
async fn the_silent_cookie_is_used_for_prompt_none_only() {
    let fixture = Fixture::by_host();
    let tenant = fixture.acme.clone();
    let (browser, _) = signed_in(&fixture, &tenant).await;
    let only = |kind: &str| {
        let mut only = browser.clone();
        only.cookies.retain(|name, _| name.contains(kind));
        only
    };
    let mut silent = only("silent");
    let none = fixture.authorize(&mut silent, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert!(none.location_query().contains_key("code"), "{}", none.location());
    let plain = fixture.authorize(&mut only("silent"), (&tenant, &tenant.public), &[]).await;
    assert!(plain.location().contains("/login?flow="), "{}", plain.location());
    for (method, path) in [(Method::GET, "/account"), (Method::GET, "/logout"), (Method::POST, "/logout")] {
        let mut silent = only("silent");
        let req = Req::post(format!("{ACME}{path}"), &[]).method(method).same_origin();
        let answer = silent.send(&fixture, req).await;
        assert!(!answer.text().contains("ada@example.com"), "{path}");
    }
    let mut session = only("session");
    assert_eq!(session.get(&fixture, &format!("{ACME}/account")).await.status, 200, "the session is still active");
    // The two cookies are not interchangeable: each secret is refused in the other cookie.
    let swapped = |from: &str, to: &str| {
        let mut swapped = Browser::new();
        let (name, value) = browser.cookies.iter().find(|(name, _)| name.contains(from)).unwrap();
        swapped.cookies.insert(name.replace(from, to), value.clone());
        swapped
    };
    let answer = swapped("silent", "session").get(&fixture, &format!("{ACME}/account")).await;
    assert_eq!(answer.status, 303);
    let answer =
        fixture.authorize(&mut swapped("session", "silent"), (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "login_required");
    // It ends with the session, and is not set when the setting is off.
    session.send(&fixture, Req::post(format!("{ACME}/logout"), &[]).same_origin()).await;
    let answer = fixture.authorize(&mut only("silent"), (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "login_required");
    fixture.set_tenant(&tenant, "silent_cookie", "false");
    let (_, answer) = signed_in(&fixture, &tenant).await;
    assert_eq!(cookie(&answer, "silent"), None);
}

#[actix_web::test]
async fn a_52_every_sign_in_renews_the_silent_cookie() {
    let fixture = Fixture::by_host();
    let tenant = fixture.acme.clone();
    let (mut browser, _) = signed_in(&fixture, &tenant).await;
    let mut old = browser.clone();
    let page = browser.get(&fixture, &format!("{ACME}/login")).await;
    fixture.sign_in_as(&mut browser, (&tenant, "ada@example.com"), &page).await;
    old.cookies.retain(|name, _| name.contains("silent"));
    let answer = fixture.authorize(&mut old, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "login_required");
}

#[actix_web::test]
async fn other_urls_redirect_to_the_canonical_one_or_get_404() {
    let fixture = Fixture::by_host();
    let at_path = "https://id.example.com/t/acme";
    for (method, path, location) in [
        (Method::GET, "/login", Some("/login")),
        (Method::HEAD, "/login", Some("/login")),
        (Method::GET, "/account", Some("/account")),
        (Method::GET, "/logout", Some("/logout")),
        (Method::GET, "/login?flow=a%20b&x=%26", Some("/login?flow=a+b&x=%26")),
        (Method::POST, "/login", None),
        (Method::POST, "/logout", None),
        (Method::POST, "/consent", None),
        (Method::GET, "/oauth2/authorize", None),
        (Method::POST, "/oauth2/authorize", None),
        (Method::POST, "/oauth2/token", None),
        (Method::GET, "/oauth2/userinfo", None),
        (Method::GET, "/oauth2/jwks", None),
        (Method::GET, "/.well-known/openid-configuration", None),
        (Method::GET, "/.well-known/oauth-authorization-server", None),
    ] {
        for base in [at_path, "https://acme.id.example.com/t/acme"] {
            let req = Req::post(format!("{base}{path}"), &[]).method(method.clone()).same_origin();
            let answer = fixture.send(req).await;
            match location {
                Some(path) => {
                    assert_eq!(answer.status, 303, "{method} {base}{path}");
                    assert_eq!(answer.location(), format!("{ACME}{path}"));
                }
                None => assert_eq!(answer.status, 404, "{method} {base}{path}: {}", answer.text()),
            }
        }
    }
    // A URL that names two tenants.
    let answer = fixture.send(Req::get("https://acme.id.example.com/t/globex/login")).await;
    assert_eq!(answer.status, 403);
    let answer = fixture.send(Req::get("https://acme.id.example.com/t/globex/oauth2/jwks")).await;
    assert_eq!((answer.status, &answer.json()["code"]), (403, &"tenant_mismatch".into()));
    // Unlisted hosts and unknown tenants.
    for host in
        ["evil.example", "a.acme.id.example.com", "acme.id.example.com:8443", "acme.id.example.com.evil.example"]
    {
        let answer = fixture.send(Req::get("/login").header("host", host)).await;
        assert_eq!(answer.status, 421, "{host} (A-67)");
    }
    let answer = fixture.send(Req::get("https://nobody.id.example.com/login")).await;
    assert_eq!(answer.status, 404);
    let answer = fixture
        .send(Req::get(format!("{ACME}/.well-known/openid-configuration")).header("x-forwarded-host", "evil.example"))
        .await;
    assert_eq!(answer.json()["issuer"], ACME, "forwarding headers are ignored");
    let answer = fixture.send(Req::get(format!("{ACME}/"))).await;
    assert_eq!(answer.location(), format!("{ACME}/account"));
}

#[actix_web::test]
async fn in_path_mode_four_urls_serve_identical_documents() {
    let by_path = Fixture::new();
    let by_host = Fixture::by_host();
    for (fixture, base, path, issuer) in [
        (&by_path, "", "/t/acme", "http://localhost:8080/t/acme"),
        (&by_path, "", "/t/globex", "http://localhost:8080/t/globex"),
        (&by_host, "https://id.example.com", "/t/_system", "https://id.example.com/t/_system"),
    ] {
        let mut answers = Vec::new();
        for document in ["openid-configuration", "oauth-authorization-server"] {
            for address in
                [format!("{base}{path}/.well-known/{document}"), format!("{base}/.well-known/{document}{path}")]
            {
                let answer = fixture.send(Req::get(&address)).await;
                assert_eq!(answer.status, 200, "{address}");
                assert_eq!(answer.header("content-type"), Some("application/json"));
                assert_eq!(answer.json()["issuer"], issuer, "{address}");
                answers.push(answer);
            }
        }
        assert!(answers.iter().all(|answer| answer == &answers[0]), "{issuer}");
    }
    // The root serves no document, also not for a tenant with a host of its own.
    for (fixture, address) in [
        (&by_path, "/.well-known/openid-configuration"),
        (&by_path, "/.well-known/openid-configuration/t/nobody"),
        (&by_host, "https://id.example.com/.well-known/openid-configuration"),
        (&by_host, "https://id.example.com/.well-known/openid-configuration/t/acme"),
        (&by_host, "https://acme.id.example.com/.well-known/openid-configuration/t/acme"),
    ] {
        assert_eq!(fixture.send(Req::get(address)).await.status, 404, "{address}");
    }
    let mut answers = Vec::new();
    for document in ["openid-configuration", "oauth-authorization-server"] {
        answers.push(by_host.send(Req::get(format!("{ACME}/.well-known/{document}"))).await);
    }
    assert_eq!(answers[0].status, 200);
    assert_eq!(answers[0], answers[1], "an issuer without a path has two URLs");
}

/// P-04, A-31: cookies of one tenant, renamed to those of another, have no effect there.
#[actix_web::test]
async fn a_31_cookies_of_one_tenant_have_no_effect_at_another() {
    let mut answers = Vec::new();
    for bring in [false, true] {
        let fixture = Fixture::deterministic_by_host();
        let (tenant, other) = (fixture.acme.clone(), fixture.globex.clone());
        let (browser, _) = signed_in(&fixture, &tenant).await;
        let suffix = |tenant: &TestTenant| tenant.tenant.id.to_string().split_off(24);
        let mut visitor = Browser::new();
        if bring {
            assert_eq!(browser.cookies.len(), 4);
            for (name, value) in &browser.cookies {
                assert!(name.ends_with(&suffix(&tenant)));
                visitor.cookies.insert(name.replace(&suffix(&tenant), &suffix(&other)), value.clone());
            }
        }
        let before = fixture.rows_of(tenant.tenant.id);
        let mut round = Vec::new();
        for (method, path) in [(Method::GET, "/account"), (Method::GET, "/logout"), (Method::POST, "/logout")] {
            let req = Req::post(format!("{}{path}", other.path), &[]).method(method).same_origin();
            round.push(visitor.clone().send(&fixture, req).await);
        }
        let uri = fixture.authorize_uri(&other, &other.public, &[("prompt", "none")]);
        round.push(visitor.clone().get(&fixture, &uri).await);
        assert_eq!(fixture.rows_of(tenant.tenant.id), before);
        answers.push(round);
    }
    assert_eq!(answers[0], answers[1]);
}
