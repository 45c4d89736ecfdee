//! RP-initiated logout (OpenID Connect RP-Initiated Logout 1.0; ).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use portico::base::jose;
use portico::base::jose::{Alg, KeyPair, SigningKey};
use portico::base::time::Clock;
use portico::keys::{self, Retired};
use portico::oidc::clients::ClientMetadata;
use serde_json::{Value, json};

use crate::support::{
    Answer, Browser, Fixture, POST_LOGOUT_URI, REDIRECT_URI, Req, TestClient, TestTenant, confidential, jwt,
};

/// A signed-in browser and the tokens of a client.
struct SignedIn {
    browser: Browser,
    id_token: String,
    access_token: Value,
}

async fn signed_in(fixture: &Fixture, (tenant, client): (&TestTenant, &TestClient)) -> SignedIn {
    let mut browser = fixture.signed_in(tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (tenant, client), &[]).await;
    let id_token = tokens["id_token"].as_str().unwrap().to_owned();
    SignedIn { browser, id_token, access_token: tokens["access_token"].clone() }
}

async fn logout(
    fixture: &Fixture,
    (browser, tenant): (&mut Browser, &TestTenant),
    parameters: &[(&str, &str)],
) -> Answer {
    browser.get(fixture, &fixture.logout_uri(tenant, parameters)).await
}

async fn is_signed_in(fixture: &Fixture, tenant: &TestTenant, browser: &Browser) -> bool {
    let mut copy = browser.clone();
    copy.get(fixture, &format!("{}/account", tenant.path)).await.status == 200
}

/// Asserts that the user is asked and still signed in, and returns the page.
async fn asked(fixture: &Fixture, (browser, tenant): (&mut Browser, &TestTenant), answer: Answer) -> Answer {
    assert!(answer.location().contains("/logout"), "{}", answer.location());
    let page = browser.follow(fixture, answer).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("id=\"logout-form\""), "{}", page.text());
    assert!(is_signed_in(fixture, tenant, browser).await, "A-55: the page alone ends no session");
    page
}

/// Returns the request of the "Sign out" button.
fn sign_out_form(tenant: &TestTenant, page: &Answer) -> Req {
    let fields = ["request", "form_token"].map(|name| (name, page.field(name)));
    let form: Vec<(&str, &str)> = fields.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    Req::post(format!("{}/logout", tenant.path), &form)
}

fn assert_refused(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 400, "{what}: {:?}", answer.header("location"));
    assert_eq!(answer.header("location"), None, "{what}");
    assert!(answer.text().contains("id=\"error-code\" dir=\"ltr\">invalid_request<"), "{what}: {}", answer.text());
}

#[actix_web::test]
async fn a_hint_of_this_session_signs_out_at_once_and_redirects_back() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    for (parameters, location) in [
        (
            vec![("post_logout_redirect_uri", POST_LOGOUT_URI), ("state", "a &state")],
            format!("{POST_LOGOUT_URI}&state=a+%26state"),
        ),
        (vec![("post_logout_redirect_uri", POST_LOGOUT_URI)], POST_LOGOUT_URI.to_owned()),
        (
            vec![("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", POST_LOGOUT_URI)],
            POST_LOGOUT_URI.to_owned(),
        ),
        // Optional and unknown parameters are never an error.
        (
            vec![("logout_hint", "x"), ("ui_locales", "de fr"), ("unknown", "1")],
            format!("{}/logout?ui_locales=de+fr", tenant.tenant.issuer()),
        ),
        // Without a post-logout URI the state is ignored.
        (vec![("state", "s")], format!("{}/logout", tenant.tenant.issuer())),
    ] {
        for by_post in [false, true] {
            let SignedIn { mut browser, id_token, access_token } = signed_in(&fixture, (&tenant, client)).await;
            let kept = browser.clone();
            let mut parameters = parameters.clone();
            parameters.push(("id_token_hint", &id_token));
            let answer = if by_post {
                // A cross-site form has no cookies: the request is stored, and the browser resumes it by GET.
                let answer = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &parameters)).await;
                assert_eq!(answer.status, 303);
                assert!(answer.location().contains("/oauth2/logout/resume?request="), "{}", answer.location());
                assert!(is_signed_in(&fixture, &tenant, &browser).await);
                browser.get(&fixture, answer.location()).await
            } else {
                logout(&fixture, (&mut browser, &tenant), &parameters).await
            };
            assert_eq!((answer.status, answer.location()), (303, location.as_str()), "{parameters:?}");
            assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
            assert_eq!(browser.cookie("session", ""), None, "the cookie is removed");
            assert!(!is_signed_in(&fixture, &tenant, &kept).await, "and its secret is refused");
            assert_eq!(fixture.userinfo(&tenant, &access_token).await.status, 401, "the grant ended with the session");
            let end = browser.follow(&fixture, answer).await;
            assert!(
                end.header("location").is_some()
                    || ["You are signed out", "Sie sind abgemeldet"].iter().any(|words| end.text().contains(words))
            );
        }
    }
}

#[actix_web::test]
async fn an_expired_hint_is_accepted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, &tenant.public)).await;
    fixture.advance(2 * 3_600);
    let answer = logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &id_token)]).await;
    assert!(browser.cookie("session", "").is_none() && answer.location().ends_with("/logout"));
    // Also when the session is past its idle timeout: its grants end too.
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, &tenant.public)).await;
    fixture.advance(13 * 3_600);
    let rows = fixture.rows_of(tenant.tenant.id);
    logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &id_token)]).await;
    assert_ne!(fixture.rows_of(tenant.tenant.id), rows);
    assert_eq!(browser.cookie("session", ""), None);
}

/// A hint is accepted with every former key of the tenant.
#[actix_web::test]
async fn a_hint_signed_by_a_retired_key_is_accepted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, &tenant.public)).await;
    fixture.advance(1);
    let (op, pair) = (fixture.op(&tenant), KeyPair::generate(Alg::Rs256).unwrap());
    let kid = jwt(&id_token).0["kid"].as_str().unwrap().to_owned();
    let retired = fixture.services.db.write(tenant.tenant.id, move |wtx| keys::retire(&op, wtx, &kid, Some(&pair)));
    assert!(matches!(retired, Ok(Retired::Done { successor: Some(_) })));
    let later = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    assert_ne!(jwt(later["id_token"].as_str().unwrap()).0["kid"], jwt(&id_token).0["kid"]);
    logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &id_token)]).await;
    assert_eq!(browser.cookie("session", ""), None);
}

#[actix_web::test]
async fn a_hint_from_before_a_second_sign_in_is_accepted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, &tenant.public)).await;
    // The user signs in again: the session continues and keeps its sid.
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "login")]).await;
    let page = browser.follow(&fixture, start).await;
    let done = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    browser.follow(&fixture, done).await;
    let sid = |token: &str| jwt(token).1["sid"].clone();
    let later = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[]).await;
    assert_eq!(sid(&id_token), sid(later["id_token"].as_str().unwrap()), "stable during the session");
    let other = fixture.tokens_for(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    assert_ne!(sid(&id_token), sid(other["id_token"].as_str().unwrap()), "different for each client");
    logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &id_token)]).await;
    assert_eq!(browser.cookie("session", ""), None);
    // A new session has a new sid.
    let next = signed_in(&fixture, (&tenant, &tenant.public)).await;
    assert_ne!(sid(&id_token), sid(&next.id_token));
}

/// Signs these claims with a key and a `kid` of the test.
fn forge(key: &KeyPair, kid: &str, (typ, claims): (&str, &Value)) -> String {
    let key = SigningKey::new(key.alg, kid, key.private_jwk.expose()).unwrap();
    jose::sign(&key, typ, claims).unwrap()
}

#[actix_web::test]
async fn a_56_without_a_valid_hint_of_this_session_the_user_is_asked() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    fixture.account(&tenant, "bob@example.com", true);
    let SignedIn { mut browser, id_token, access_token } = signed_in(&fixture, (&tenant, client)).await;
    let elsewhere = signed_in(&fixture, (&tenant, client)).await;
    // Bob in another browser, and the other tenant's Ada.
    let mut bobs = Browser::new();
    let page = bobs.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut bobs, (&tenant, "bob@example.com"), &page).await;
    let bobs = fixture.tokens_for(&mut bobs, (&tenant, client), &[]).await["id_token"].as_str().unwrap().to_owned();
    let foreign = signed_in(&fixture, (&fixture.globex, &fixture.globex.confidential)).await.id_token;
    // Forged: another key under the right kid, another signature, no signature, another type, another issuer.
    let (header, claims) = jwt(&id_token);
    let own_kid = header["kid"].as_str().unwrap().to_owned();
    let other_key = KeyPair::generate(Alg::Rs256).unwrap();
    let (head, signature) = id_token.rsplit_once('.').unwrap();
    let none = URL_SAFE_NO_PAD.encode(json!({ "alg": "none", "kid": own_kid, "typ": "JWT" }).to_string());
    let payload = head.split_once('.').unwrap().1;
    let forged = [
        forge(&other_key, &own_kid, ("JWT", &claims)),
        forge(&other_key, &other_key.kid, ("JWT", &claims)),
        format!("{head}.{}", signature.chars().rev().collect::<String>()),
        format!("{none}.{payload}."),
        access_token.as_str().unwrap().to_owned(),
        "rubbish".to_owned(),
        "a.b.c".to_owned(),
        foreign,
    ];
    let valid_elsewhere = [elsewhere.id_token.clone(), bobs];
    let named =
        [("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", POST_LOGOUT_URI), ("state", "s")];
    let mut requests: Vec<Vec<(&str, &str)>> = vec![vec![], named.to_vec(), vec![("logout_hint", "ada@example.com")]];
    requests.extend(forged.iter().map(|hint| vec![("id_token_hint", hint.as_str())]));
    requests.extend(forged.iter().chain(&valid_elsewhere).map(|hint| {
        let mut parameters = named.to_vec();
        parameters.push(("id_token_hint", hint));
        parameters
    }));
    for parameters in &requests {
        for by_post in [false, true] {
            let answer = if by_post {
                let posted = Req::post(format!("{}/oauth2/logout", tenant.path), parameters);
                fixture.send(posted).await
            } else {
                logout(&fixture, (&mut browser, &tenant), parameters).await
            };
            let page = asked(&fixture, (&mut browser, &tenant), answer).await;
            assert!(page.text().contains("ada@example.com") && page.text().contains("id=\"stay\""));
            let names_it = parameters.iter().any(|(name, _)| *name == "client_id");
            assert_eq!(page.text().contains("<bdi>Shop</bdi> is asking"), names_it, "{parameters:?}");
            assert_eq!(page.field("request").is_some(), names_it);
        }
    }
    assert_eq!(fixture.userinfo(&tenant, &access_token).await.status, 200);
    assert!(is_signed_in(&fixture, &tenant, &elsewhere.browser).await);
    // The user confirms the last one: now the redirect leads to the client.
    let answer = logout(&fixture, (&mut browser, &tenant), &named).await;
    let page = asked(&fixture, (&mut browser, &tenant), answer).await;
    let answer = browser.send(&fixture, sign_out_form(&tenant, &page).same_origin()).await;
    assert_eq!((answer.status, answer.location()), (303, "https://rp.example.com/bye?keep=1&state=s"));
    assert_eq!(browser.cookie("session", ""), None);
    assert_eq!(fixture.userinfo(&tenant, &access_token).await.status, 401);
    assert!(is_signed_in(&fixture, &tenant, &elsewhere.browser).await, "the session of another browser stays active");
}

#[actix_web::test]
async fn a_56_a_hint_must_match_sid_and_user() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let SignedIn { browser: adas, id_token, .. } = signed_in(&fixture, (&tenant, &tenant.confidential)).await;
    let sid = jwt(&id_token).1["sid"].clone();
    // Signed with the tenant's own key.
    let db = fixture.services.db.clone();
    let key = db
        .read(tenant.tenant.id, |tx| fixture.services.keyring.signing_key(tx, Alg::Rs256, fixture.clock.now()))
        .unwrap();
    let hint = |claims: &Value| jose::sign(&key, "JWT", claims).unwrap();
    let own = json!({ "iss": tenant.tenant.issuer(), "sub": tenant.sub, "aud": tenant.confidential.client_id });
    let with = |name: &str, value: Value| {
        let mut claims = own.clone();
        claims[name] = value;
        hint(&claims)
    };
    let mut bobs = Browser::new();
    let page = bobs.get(&fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(&mut bobs, (&tenant, "bob@example.com"), &page).await;
    for (what, browser, hint, ends) in [
        ("ada's", adas, with("sid", sid.clone()), true),
        ("of another user", bobs, with("sid", sid), false),
        ("of no session", fixture.signed_in(&tenant).await, hint(&own), false),
        ("with an unknown sid", fixture.signed_in(&tenant).await, with("sid", json!("AAAAAAAAAAAAAAAAAAAAAA")), false),
        (
            "of another issuer",
            fixture.signed_in(&tenant).await,
            with("iss", json!(fixture.globex.tenant.issuer())),
            false,
        ),
        (
            "for an unknown client",
            fixture.signed_in(&tenant).await,
            with("aud", json!("AAAAAAAAAAAAAAAAAAAAAA")),
            false,
        ),
        (
            "for the other tenant's client",
            fixture.signed_in(&tenant).await,
            with("aud", json!(fixture.globex.confidential.client_id)),
            false,
        ),
        (
            "with two audiences",
            fixture.signed_in(&tenant).await,
            with("aud", json!([tenant.confidential.client_id, "x"])),
            false,
        ),
        ("without aud", fixture.signed_in(&tenant).await, with("aud", Value::Null), false),
    ] {
        let mut browser = browser;
        logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &hint)]).await;
        assert_eq!(!is_signed_in(&fixture, &tenant, &browser).await, ends, "{what}");
    }
}

#[actix_web::test]
async fn a_05_a_refused_logout_request_gets_an_error_page_and_ends_no_session() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let (client, other) = (&tenant.confidential, &tenant.public);
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, client)).await;
    let hint = ("id_token_hint", id_token.as_str());
    let named = ("client_id", client.client_id.as_str());
    let to = |uri: &'static str| ("post_logout_redirect_uri", uri);
    for (parameters, what) in [
        (vec![named, to("https://evil.example/")], "by client_id"),
        (vec![("client_id", other.client_id.as_str()), to(POST_LOGOUT_URI)], "by another client_id"),
        (vec![to(POST_LOGOUT_URI)], "without hint and client_id"),
        (vec![("id_token_hint", "rubbish"), to(POST_LOGOUT_URI)], "with an invalid hint"),
        (vec![hint, ("client_id", other.client_id.as_str())], "client and hint disagree"),
        (vec![hint, ("client_id", "AAAAAAAAAAAAAAAAAAAAAA")], "an unknown client"),
        (vec![hint, ("client_id", fixture.globex.confidential.client_id.as_str())], "the other tenant's client"),
        (vec![hint, hint], "A-04: the hint twice"),
        (vec![hint, named, named], "A-04: the client twice"),
        (vec![hint, to(POST_LOGOUT_URI), to(POST_LOGOUT_URI)], "A-04: the address twice"),
        (vec![hint, to(POST_LOGOUT_URI), ("state", "a"), ("state", "b")], "A-04: the state twice"),
        (vec![hint, ("x", "1"), ("x", "2")], "A-04: something unknown twice"),
    ] {
        assert_refused(&logout(&fixture, (&mut browser, &tenant), &parameters).await, what);
        let posted = Req::post(format!("{}/oauth2/logout", tenant.path), &parameters);
        assert_refused(&fixture.send(posted).await, what);
        assert!(is_signed_in(&fixture, &tenant, &browser).await, "{what}");
    }
}

/// As for redirect URIs: that of a loopback IP literal, and that of `localhost` for a public client (RFC 8252, 7.3).
#[actix_web::test]
async fn a_02_the_port_of_a_loopback_post_logout_uri_may_vary() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let uris: Vec<String> = vec!["http://127.0.0.1/bye".into(), "http://localhost:3000/bye".into()];
    let web = ClientMetadata { post_logout_redirect_uris: uris.clone(), ..confidential("Web") };
    let native = ClientMetadata {
        client_name: "Native".into(),
        redirect_uris: vec!["http://127.0.0.1/cb".into()],
        post_logout_redirect_uris: uris,
        token_endpoint_auth_method: Some("none".into()),
        ..ClientMetadata::default()
    };
    let (web, native) = (fixture.client(&tenant, web), fixture.client(&tenant, native));
    for (uri, by_web, by_native) in [
        ("http://127.0.0.1/bye", true, true),
        ("http://127.0.0.1:4711/bye", true, true),
        ("http://localhost:3000/bye", true, true),
        ("http://localhost:4711/bye", false, true),
        ("http://127.0.0.1:4711/other", false, false),
        ("http://127.0.0.2:4711/bye", false, false),
        ("https://127.0.0.1:4711/bye", false, false),
    ] {
        for (client, good) in [(&web, by_web), (&native, by_native)] {
            let parameters = [("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", uri)];
            let answer = logout(&fixture, (&mut Browser::new(), &tenant), &parameters).await;
            assert_eq!((answer.status == 303, answer.header("location")), (good, good.then_some(uri)), "{uri}");
        }
    }
    // The address is compared again after the page that asks.
    let SignedIn { mut browser, .. } = signed_in(&fixture, (&tenant, &tenant.public)).await;
    let parameters =
        [("client_id", native.client_id.as_str()), ("post_logout_redirect_uri", "http://127.0.0.1:4711/bye")];
    let answer = logout(&fixture, (&mut browser, &tenant), &parameters).await;
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("127.0.0.1:4711"), "{}", page.text());
}

#[actix_web::test]
async fn a_03_post_logout_uris_follow_the_rules_of_redirect_uris() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    for (uri, good) in [
        ("https://rp.example.com/bye", true),
        ("http://localhost:3000/bye", true),
        ("com.example.app:/bye", true),
        ("http://rp.example.com/bye", false),
        ("https://rp.example.com/bye#f", false),
        ("https://*.example.com/bye", false),
        ("https://a@rp.example.com/bye", false),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("/bye", false),
        ("", false),
    ] {
        let new = ClientMetadata { post_logout_redirect_uris: vec![uri.into()], ..confidential("Any") };
        let op = fixture.op(tenant);
        let create = portico::oidc::clients::manage::create;
        let made = fixture.services.db.write(tenant.tenant.id, move |wtx| create(&op, wtx, &new, None)).unwrap();
        assert_eq!(made.is_ok(), good, "{uri}");
        if let Err(faults) = made {
            let fault = &faults[0];
            assert_eq!(fault.field, "post_logout_redirect_uris");
            assert!(fault.refusal().text().english().starts_with("redirect URI"), "{fault:?}");
        }
    }
}

#[actix_web::test]
async fn without_a_session_logout_asks_and_stores_nothing() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&tenant, client)).await;
    logout(&fixture, (&mut browser, &tenant), &[("id_token_hint", &id_token)]).await;
    let to = [("post_logout_redirect_uri", POST_LOGOUT_URI), ("state", "s")];
    let back = "https://rp.example.com/bye?keep=1&state=s";
    let hinted = [("id_token_hint", id_token.as_str()), to[0], to[1]];
    // The signed-out browser, and one without cookies.
    for browser in [&mut browser, &mut Browser::new()] {
        let answer = logout(&fixture, (browser, &tenant), &hinted).await;
        assert_eq!((answer.status, answer.location()), (303, back));
        assert_eq!(answer.header("set-cookie"), None, "there was no cookie to remove");
        let posted = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &hinted)).await;
        assert_eq!(browser.get(&fixture, posted.location()).await.location(), back);
        assert_eq!(browser.get(&fixture, posted.location()).await.status, 410, "once");
        let rows = fixture.rows_of(tenant.tenant.id);
        let named = [("client_id", client.client_id.as_str()), to[0], to[1]];
        assert_eq!(logout(&fixture, (browser, &tenant), &named).await.location(), back);
        let page = logout(&fixture, (browser, &tenant), &named[..1]).await;
        assert_eq!(page.location(), format!("{}/logout", tenant.tenant.issuer()));
        assert!(browser.follow(&fixture, page).await.text().contains("You are signed out"));
        assert_eq!(fixture.rows_of(tenant.tenant.id), rows);
        let page = browser.get(&fixture, &format!("{}/oauth2/logout", tenant.path)).await;
        assert_eq!(page.location(), format!("{}/logout", tenant.tenant.issuer()));
    }
}

#[actix_web::test]
async fn a_52_a_logout_request_is_bound_to_one_browser_and_used_once() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let SignedIn { mut browser, .. } = signed_in(&fixture, (&tenant, client)).await;
    let mut other = fixture.signed_in(&tenant).await;
    let named = [("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", POST_LOGOUT_URI)];
    let answer = logout(&fixture, (&mut browser, &tenant), &named).await;
    let address = answer.location().to_owned();
    let page = asked(&fixture, (&mut browser, &tenant), answer).await;
    let request = page.field("request").unwrap();
    for foreign in [&mut other, &mut Browser::new()] {
        for uri in [&address, &format!("{}/oauth2/logout/resume?request={request}", tenant.path)] {
            let answer = foreign.get(&fixture, uri).await;
            assert_eq!(answer.status, 410, "{uri}");
            assert!(!answer.text().contains("Shop"), "the page says nothing about the request");
        }
    }
    // A form with the request of another browser signs its own browser out, and does not redirect.
    let form = [("request", request.as_str())];
    let answer = other.send(&fixture, Req::post(format!("{}/logout", tenant.path), &form).same_origin()).await;
    assert_eq!((answer.status, answer.header("location")), (200, None));
    assert!(answer.text().contains("You are signed out"));
    // A cross-site form does nothing.
    let cross = sign_out_form(&tenant, &page).header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(&fixture, cross).await.status, 403);
    assert!(is_signed_in(&fixture, &tenant, &browser).await);
    // The request was not used up: it works in its browser, once.
    let mut again = browser.clone();
    let answer = browser.send(&fixture, sign_out_form(&tenant, &page)).await;
    assert_eq!(answer.location(), POST_LOGOUT_URI);
    let answer = again.send(&fixture, sign_out_form(&tenant, &page)).await;
    assert_eq!(answer.location(), POST_LOGOUT_URI, "the second time it leads to the same address");
    assert!(browser.get(&fixture, &address).await.text().contains("You are signed out"));
    assert_eq!(other.get(&fixture, &address).await.status, 410);
    // After the request has expired the user is signed out, without a redirect.
    let mut late = fixture.signed_in(&tenant).await;
    let answer = logout(&fixture, (&mut late, &tenant), &named).await;
    let page = asked(&fixture, (&mut late, &tenant), answer).await;
    fixture.advance(30 * 60);
    let answer = late.send(&fixture, sign_out_form(&tenant, &page).same_origin()).await;
    assert_eq!((answer.status, answer.header("location")), (200, None));
    assert!(!is_signed_in(&fixture, &tenant, &late).await);
    for rubbish in ["", "rubbish", "AAAAAAAAAAAAAAAAAAAAAA"] {
        for path in ["logout", "oauth2/logout/resume"] {
            let answer = late.get(&fixture, &format!("{}/{path}?request={rubbish}", tenant.path)).await;
            assert_eq!(answer.status, 410, "{path} {rubbish:?}");
        }
    }
}

#[actix_web::test]
async fn a_posted_logout_request_is_bound_to_the_first_browser_that_opens_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let named = [("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", POST_LOGOUT_URI)];
    let posted = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &named)).await;
    let (mut first, mut second) = (fixture.signed_in(&tenant).await, fixture.signed_in(&tenant).await);
    // The logout page does not accept it before a browser has resumed it.
    let request = posted.location_query().remove("request").unwrap();
    let answer = second.get(&fixture, &format!("{}/logout?request={request}", tenant.path)).await;
    assert_eq!(answer.status, 410);
    let answer = first.get(&fixture, posted.location()).await;
    assert_eq!(second.get(&fixture, posted.location()).await.status, 410);
    let page = asked(&fixture, (&mut first, &tenant), answer).await;
    let answer = first.send(&fixture, sign_out_form(&tenant, &page).same_origin()).await;
    assert_eq!(answer.location(), POST_LOGOUT_URI);
    // A browser without cookies has no session, so the user is not asked.
    let posted = fixture.send(Req::post(format!("{}/oauth2/logout", tenant.path), &named)).await;
    let mut fresh = Browser::new();
    let answer = fresh.get(&fixture, posted.location()).await;
    assert_eq!((answer.location(), answer.header("set-cookie")), (POST_LOGOUT_URI, None));
    // Deleting a client deletes its requests.
    let gone = fixture.client(&tenant, confidential("Gone"));
    let posted = Req::post(format!("{}/oauth2/logout", tenant.path), &[("client_id", gone.client_id.as_str())]);
    let posted = fixture.send(posted).await;
    fixture.delete_client(&tenant, &gone);
    assert_eq!(fresh.get(&fixture, posted.location()).await.status, 410);
}

#[actix_web::test]
async fn logout_does_not_end_a_session_at_another_tenant() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    let SignedIn { mut browser, id_token, .. } = signed_in(&fixture, (&acme, &acme.confidential)).await;
    let page = browser.get(&fixture, &format!("{}/login", globex.path)).await;
    fixture.sign_in_as(&mut browser, (&globex, "ada@example.com"), &page).await;
    let answer = logout(&fixture, (&mut browser, &globex), &[("id_token_hint", &id_token)]).await;
    asked(&fixture, (&mut browser, &globex), answer).await;
    logout(&fixture, (&mut browser, &acme), &[("id_token_hint", &id_token)]).await;
    assert!(!is_signed_in(&fixture, &acme, &browser).await);
    assert!(is_signed_in(&fixture, &globex, &browser).await);
}

/// The ID token shows that the application may ask: only the redirect is withheld.
#[actix_web::test]
async fn a_05_with_a_hint_an_unregistered_post_logout_uri_withholds_only_the_redirect() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    for (uri, what) in [
        ("https://evil.example/", "another host"),
        (REDIRECT_URI, "a redirect URI is no post-logout one"),
        ("https://rp.example.com/bye", "without its query"),
        ("https://rp.example.com/bye?keep=1&more=2", "with more query"),
        ("https://rp.example.com/bye?keep=1#f", "with a fragment"),
        ("https://rp.example.com:443/bye?keep=1", "with its default port"),
        ("https://rp.example.com/bye?keep=1@evil.example/", "with a suffix"),
        ("https://rp.example.com@evil.example/bye?keep=1", "with a user part (A-02)"),
        ("javascript:alert(1)", "a script (A-03)"),
        ("https://app.example.com/bye", "another client's"),
    ] {
        for by_post in [false, true] {
            let SignedIn { mut browser, id_token, access_token } = signed_in(&fixture, (&tenant, client)).await;
            let parameters =
                [("id_token_hint", id_token.as_str()), ("post_logout_redirect_uri", uri), ("state", "a state")];
            let answer = if by_post {
                let posted = Req::post(format!("{}/oauth2/logout", tenant.path), &parameters);
                let posted = fixture.send(posted).await;
                browser.get(&fixture, posted.location()).await
            } else {
                logout(&fixture, (&mut browser, &tenant), &parameters).await
            };
            assert_eq!((answer.status, answer.header("location")), (200, None), "{what}");
            assert_eq!(browser.cookie("session", ""), None, "{what}: the cookie is removed");
            assert_eq!(fixture.userinfo(&tenant, &access_token).await.status, 401, "{what}: the session has ended");
            let text = answer.text();
            for shown in
                ["You are signed out", "<bdi>Shop</bdi> wanted to continue", "is not registered for the client"]
            {
                assert!(text.contains(shown), "{what}: {shown}: {text}");
            }
            assert!(!text.contains(&format!("href=\"{uri}")) && !text.contains("a state"), "{what}: {text}");
            // A reload and a second request find no session, and get no error.
            let again = logout(&fixture, (&mut browser, &tenant), &parameters).await;
            assert!(again.status == 200 && again.text().contains("You are signed out"), "{what}: {}", again.text());
        }
    }
    // A hint of another session: the user is asked, and then the redirect is withheld.
    let SignedIn { id_token, .. } = signed_in(&fixture, (&tenant, client)).await;
    let SignedIn { mut browser, .. } = signed_in(&fixture, (&tenant, client)).await;
    let parameters = [("id_token_hint", id_token.as_str()), ("post_logout_redirect_uri", "https://evil.example/")];
    let answer = logout(&fixture, (&mut browser, &tenant), &parameters).await;
    let page = asked(&fixture, (&mut browser, &tenant), answer).await;
    assert!(!page.text().contains("evil.example"), "{}", page.text());
    let answer = browser.send(&fixture, sign_out_form(&tenant, &page).same_origin()).await;
    assert!(answer.status == 200 && answer.text().contains("is not registered for the client"), "{}", answer.text());
    assert_eq!(browser.cookie("session", ""), None);
}
