//! The authorization endpoint: which requests it refuses, and whether the error is a page or a redirect.

use portico::base::time::Clock;
use portico::jobs::sweep::sweep;
use portico::oidc::clients::ClientMetadata;

use crate::support::{API, Answer, Browser, CHALLENGE, Fixture, REDIRECT_URI, Req, TestClient, confidential, jwt};

/// Asserts an HTML error page with this code, and no redirect.
fn assert_page(answer: &Answer, code: &str, what: &str) {
    assert_eq!(answer.status, 400, "{what}: {}", answer.text());
    assert_eq!(answer.header("location"), None, "{what}");
    assert!(answer.header("content-type").unwrap().starts_with("text/html"), "{what}");
    assert!(answer.text().contains(&format!("id=\"error-code\" dir=\"ltr\">{code}<")), "{what}: {}", answer.text());
}

/// Asserts that the error was sent to the client with `state` and `iss`, and that the redirect URI keeps its own query.
fn assert_error(answer: &Answer, (issuer, error): (&str, &str), what: &str) {
    assert_eq!(answer.status, 303, "{what}: {}", answer.text());
    assert!(answer.location().starts_with(&format!("{REDIRECT_URI}&error=")), "{what}: {}", answer.location());
    let query = answer.location_query();
    assert_eq!(query["error"], error, "{what}: {}", answer.location());
    assert_eq!(query["iss"], issuer, "{what}");
    assert_eq!(query.get("state").map(String::as_str), Some("a state"), "{what}");
    assert!(!query.contains_key("code"), "{what}");
    let description = &query["error_description"];
    assert!(description.bytes().all(|b| (0x20..0x7f).contains(&b) && b != b'"' && b != b'\\'), "{description}");
}

fn names(location: &str) -> Vec<String> {
    let url = url::Url::parse(location).unwrap();
    url.query_pairs().map(|(name, _)| name.into_owned()).collect()
}

#[actix_web::test]
async fn a_01_and_a_05_an_unregistered_redirect_uri_gets_an_error_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    // Signed in and with consent, so that only the tested check prevents a code.
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.code_for(&mut browser, (&tenant, client), &[]).await;
    for (extra, what) in [
        (vec![("redirect_uri", "")], "missing"),
        (vec![("redirect_uri", "https://evil.example/cb")], "another host"),
        (vec![("redirect_uri", "https://rp.example.com/cb")], "without its query"),
        (vec![("redirect_uri", "https://rp.example.com/cb?keep=1&more=2")], "with more query"),
        (vec![("redirect_uri", "https://rp.example.com/cb?keep=1#f")], "with a fragment"),
        (vec![("redirect_uri", "https://rp.example.com/cb?keep=1/")], "with a slash"),
        (vec![("redirect_uri", "https://RP.example.com/cb?keep=1")], "in capitals"),
        (vec![("redirect_uri", "https://rp.example.com:443/cb?keep=1")], "with its default port"),
        (vec![("redirect_uri", "https://rp.example.com@evil.example/cb?keep=1")], "with a user part (A-02)"),
        (vec![("redirect_uri", "javascript:alert(1)")], "a script (A-03)"),
        (vec![("redirect_uri", tenant.public.redirect_uri)], "another client's"),
        (vec![("client_id", "")], "no client"),
        (vec![("client_id", "AAAAAAAAAAAAAAAAAAAAAA")], "an unknown client"),
        (vec![("client_id", fixture.globex.confidential.client_id.as_str())], "the other tenant's client"),
        // Another error in the request does not cause a redirect either.
        (vec![("redirect_uri", "https://evil.example/"), ("response_type", "token")], "and a wrong response type"),
        (vec![("redirect_uri", "https://evil.example/"), ("prompt", "none")], "and prompt none"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &extra).await;
        assert_page(&answer, "invalid_request", what);
    }
    // A client of the other tenant and an unknown client get the same bytes, except for nonce and reference.
    let other = fixture.authorize(&mut browser, (&tenant, &fixture.globex.confidential), &[]).await;
    let nobody = TestClient { client_id: "AAAAAAAAAAAAAAAAAAAAAA".into(), ..client.clone() };
    let unknown = fixture.authorize(&mut browser, (&tenant, &nobody), &[]).await;
    let without_reference = |answer: &Answer| {
        let (head, rest) = answer.text().split_once("id=\"error-reference\"").unwrap();
        let (before, after) = head.split_once("nonce=\"").unwrap();
        [before, after.split_once('"').unwrap().1, rest.split_once("</code>").unwrap().1].concat()
    };
    assert_eq!(without_reference(&other), without_reference(&unknown));
}

#[actix_web::test]
async fn a_04_a_repeated_client_id_or_redirect_uri_never_redirects() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.confidential, &[]);
    let redirect = url::form_urlencoded::byte_serialize(REDIRECT_URI.as_bytes()).collect::<String>();
    for again in [format!("client_id={}", tenant.confidential.client_id), format!("redirect_uri={redirect}")] {
        let answer = fixture.send(Req::get(format!("{uri}&{again}"))).await;
        assert_page(&answer, "invalid_request", &again);
    }
}

#[actix_web::test]
async fn a_04_other_repeated_parameters_redirect_with_an_error() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let issuer = tenant.tenant.issuer();
    let uri = fixture.authorize_uri(&tenant, &tenant.confidential, &[]);
    for again in
        ["scope=openid", "nonce=b", "response_type=code", "code_challenge_method=S256", "prompt=none&prompt=none"]
    {
        let answer = fixture.send(Req::get(format!("{uri}&{again}"))).await;
        assert_error(&answer, (issuer, "invalid_request"), again);
    }
    // With two values of `state` the right one is unknown, so neither is returned.
    let answer = fixture.send(Req::get(format!("{uri}&state=b"))).await;
    assert_eq!(answer.location_query()["error"], "invalid_request");
    assert!(!answer.location_query().contains_key("state"));
    // A parameter without a value counts as absent (RFC 6749, 3.1), and `resource` may repeat (RFC 8707, 2).
    for fine in ["nonce=&scope=", &format!("resource={API}&resource={}", issuer)] {
        let answer = fixture.send(Req::get(format!("{uri}&{fine}"))).await;
        assert!(answer.location().contains("/login?flow="), "{fine}: {}", answer.location());
    }
}

#[actix_web::test]
async fn every_other_error_is_a_redirect_with_state_and_issuer() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let issuer = tenant.tenant.issuer();
    let mut browser = Browser::new();
    let many_scopes: Vec<String> = (0..65).map(|n| format!("s{n}")).collect();
    let many_scopes = many_scopes.join(" ");
    for (extra, error) in [
        (vec![("response_type", "")], "invalid_request"),
        (vec![("response_type", "token")], "unsupported_response_type"),
        (vec![("response_type", "code id_token")], "unsupported_response_type"),
        (vec![("response_type", "none")], "unsupported_response_type"),
        (vec![("response_mode", "fragment")], "invalid_request"),
        (vec![("response_mode", "form_post.jwt")], "invalid_request"),
        (vec![("prompt", "none select_account")], "invalid_request"),
        (vec![("request", "eyJhbGciOiJub25lIn0.e30.")], "request_not_supported"),
        (vec![("request_uri", "https://rp.example.com/r")], "request_uri_not_supported"),
        (vec![("registration", "{}")], "registration_not_supported"),
        (vec![("scope", "")], "invalid_scope"),
        (vec![("scope", "nothing known")], "invalid_scope"),
        (vec![("scope", "openid a\"b")], "invalid_request"),
        (vec![("scope", many_scopes.as_str())], "invalid_request"),
        (vec![("max_age", "soon")], "invalid_request"),
        (vec![("max_age", "-1")], "invalid_request"),
        (vec![("max_age", "+5")], "invalid_request"),
        (vec![("resource", "https://unknown.example.com")], "invalid_target"),
        (vec![("id_token_hint", "rubbish")], "invalid_request"),
        (vec![("prompt", "none login")], "invalid_request"),
        (vec![("prompt", "none consent")], "invalid_request"),
        (vec![("prompt", "none")], "login_required"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &extra).await;
        assert_error(&answer, (issuer, error), &format!("{extra:?}"));
        assert_eq!(names(answer.location()), ["keep", "error", "error_description", "state", "iss"]);
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
    let answer = fixture.authorize(&mut browser, (&tenant, client), &[("prompt", "none"), ("state", "")]).await;
    assert_eq!(names(answer.location()), ["keep", "error", "error_description", "iss"], "no state was sent");
}

#[actix_web::test]
async fn state_and_nonce_are_returned_unchanged() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let (state, nonce) = ("s".repeat(3_000), "n".repeat(3_000));
    let long = [("state", state.as_str()), ("nonce", nonce.as_str())];
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &long).await;
    assert_eq!(answer.location_query()["state"], state);
    let tokens = fixture.redeem(&tenant, &tenant.public, &answer.location_query()["code"]).await.json();
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1["nonce"], nonce.as_str());
    // The nonce is optional for a code, and is returned unchanged.
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &tenant.public), &[("nonce", "")]).await;
    assert_eq!(jwt(tokens["id_token"].as_str().unwrap()).1.get("nonce"), None);
    let odd = "é \"<&>\u{1f600}";
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("state", odd)]).await;
    assert_eq!(answer.location_query()["state"], odd);
}

#[actix_web::test]
async fn a_02_only_loopback_redirect_uris_may_vary_the_port() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let native = fixture.client(
        &tenant,
        ClientMetadata {
            client_name: "Native".into(),
            redirect_uris: vec!["http://127.0.0.1/cb".into(), "http://localhost/cb".into()],
            token_endpoint_auth_method: Some("none".into()),
            ..ClientMetadata::default()
        },
    );
    let web = ClientMetadata { redirect_uris: vec!["http://localhost/cb".into()], ..confidential("Web") };
    let web = fixture.client(&tenant, web);
    let mut browser = fixture.signed_in(&tenant).await;
    for good in ["http://127.0.0.1:4711/cb", "http://localhost:4711/cb"] {
        let own = TestClient { redirect_uri: good, ..native.clone() };
        let code = fixture.code_for(&mut browser, (&tenant, &own), &[]).await;
        let wrong_port = fixture.redeem(&tenant, &native, &code).await;
        assert_eq!(wrong_port.json()["error"], "invalid_grant", "the code is bound to the port of the request");
        assert_eq!(fixture.redeem(&tenant, &own, &code).await.status, 200, "{good}");
    }
    for bad in [
        "http://127.0.0.1:4711/other",
        "http://127.0.0.2/cb",
        "https://127.0.0.1/cb",
        "http://127.0.0.1:1@x.example/cb",
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, &native), &[("redirect_uri", bad)]).await;
        assert_page(&answer, "invalid_request", bad);
    }
    let answer =
        fixture.authorize(&mut browser, (&tenant, &web), &[("redirect_uri", "http://localhost:4711/cb")]).await;
    assert_page(&answer, "invalid_request", "localhost of a client with a secret");
}

#[actix_web::test]
async fn a_09_pkce_is_required_by_client_type_and_setting() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let by_rule = |pkce| fixture.client(&tenant, ClientMetadata { pkce, ..confidential("By rule") });
    let (plain_rule, required, optional) =
        (by_rule(Some("unless_nonce".into())), by_rule(Some("required".into())), by_rule(Some("optional".into())));
    let none = [("code_challenge", ""), ("code_challenge_method", "")];
    let with = |more: &[(&'static str, &'static str)]| [&none[..], more].concat();
    for (client, extra, refused, what) in [
        (&tenant.public, with(&[]), true, "public, even with a nonce"),
        (&plain_rule, with(&[]), false, "confidential with openid and nonce"),
        (&plain_rule, with(&[("nonce", "")]), true, "confidential without nonce"),
        (&plain_rule, with(&[("scope", "profile")]), true, "confidential without openid"),
        (&required, with(&[]), true, "confidential with PKCE required"),
        (&optional, with(&[("nonce", "")]), false, "confidential with PKCE optional"),
        (&plain_rule, vec![("code_challenge_method", "plain")], true, "plain"),
        (&optional, vec![("code_challenge_method", "plain")], true, "plain where it is optional"),
        (&optional, vec![("code_challenge_method", "")], true, "no method means plain (RFC 7636, 4.3)"),
        (&optional, vec![("code_challenge", "")], true, "a method without a challenge"),
        (&optional, vec![("code_challenge", "short")], true, "no SHA-256 hash"),
        (&optional, vec![("code_challenge", &CHALLENGE[..42])], true, "a character too few"),
        (&optional, vec![("code_challenge_method", "s256")], true, "a method in small letters"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &extra).await;
        let query = answer.location_query();
        let error = query.get("error").map(String::as_str);
        assert_eq!(error, refused.then_some("invalid_request"), "{what}: {}", answer.location());
        assert_eq!(query.contains_key("code"), !refused, "{what}");
    }
}

#[actix_web::test]
async fn scopes_and_resources_determine_the_audience() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let issuer = tenant.tenant.issuer().to_owned();
    let (one, two) = ("https://one.example.com", "https://two.example.com");
    fixture.api(&tenant, one, &["one:read", "one:write"]);
    fixture.api(&tenant, two, &["two:read"]);
    fixture.api(&tenant, "https://three.example.com", &["three:read"]);
    let both = fixture
        .client(&tenant, ClientMetadata { resources: vec![one.into(), two.into()], ..confidential("With two apis") });
    let without = ClientMetadata { grant_types: vec!["authorization_code".into()], ..confidential("Without an api") };
    let none = fixture.client(&tenant, without);
    let narrow = ClientMetadata { scope: "openid email".into(), ..confidential("With a list") };
    let narrow = fixture.client(&tenant, narrow);
    let mut browser = fixture.signed_in(&tenant).await;
    let issuer = issuer.as_str();
    for (client, extra, audience, scope) in [
        (&both, vec![("scope", "openid one:read")], vec![one, issuer], "one:read openid"),
        (&both, vec![("scope", "two:read")], vec![two], "two:read"),
        (&both, vec![("scope", "openid")], vec![one, issuer], "openid"),
        (&both, vec![("scope", "email")], vec![one], "email"),
        (&none, vec![("scope", "email")], vec![issuer], "email"),
        (&none, vec![("scope", "openid email")], vec![issuer], "email openid"),
        (&both, vec![("resource", two), ("scope", "openid two:read one:read")], vec![two, issuer], "openid two:read"),
        (&both, vec![("resource", issuer), ("scope", "openid one:read")], vec![issuer], "openid"),
        (&none, vec![("scope", "openid one:read unknown offline_access")], vec![issuer], "openid"),
        (&narrow, vec![("scope", "openid email phone address")], vec![issuer], "email openid"),
    ] {
        let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &extra).await;
        let (_, claims) = jwt(tokens["access_token"].as_str().unwrap());
        assert_eq!(claims["aud"], serde_json::json!(audience), "{extra:?}");
        assert_eq!(claims["scope"], scope, "{extra:?}");
        assert_eq!(tokens["scope"], scope, "{extra:?}");
    }
    for (client, extra, error) in [
        (&both, vec![("scope", "openid one:read two:read")], "invalid_scope"),
        (&none, vec![("resource", one)], "invalid_target"),
        (&both, vec![("resource", "https://three.example.com")], "invalid_target"),
        (&both, vec![("resource", fixture.globex.tenant.issuer())], "invalid_target"),
        (&narrow, vec![("scope", "profile")], "invalid_scope"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &extra).await;
        assert_eq!(answer.location_query()["error"], error, "{extra:?}");
    }
    // Scopes of both resource servers, one resource server twice: each is in the audience once.
    let uri = fixture.authorize_uri(&tenant, &both, &[("scope", "openid one:write two:read")]);
    let answer = browser.get(&fixture, &format!("{uri}&resource={one}&resource={two}&resource={one}")).await;
    let tokens = fixture.redeem(&tenant, &both, &answer.location_query()["code"]).await.json();
    let (_, claims) = jwt(tokens["access_token"].as_str().unwrap());
    assert_eq!(claims["aud"], serde_json::json!([one, two, issuer]));
    assert_eq!(claims["scope"], "one:write openid two:read");
}

#[actix_web::test]
async fn discovery_lists_each_scope_once() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.api(&tenant, "https://one.example.com", &["read", "more"]);
    fixture.api(&tenant, "https://two.example.com", &["other", "read"]);
    let metadata = fixture.send(Req::get(format!("{}/.well-known/openid-configuration", tenant.path))).await.json();
    let mut scopes: Vec<&str> =
        metadata["scopes_supported"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
    assert_eq!(scopes[..5], ["openid", "profile", "email", "address", "phone"]);
    scopes.sort_unstable();
    assert_eq!(
        scopes,
        [
            "address",
            "email",
            "groups",
            "more",
            "offline_access",
            "openid",
            "organizations",
            "other",
            "phone",
            "profile",
            "read",
            "roles"
        ]
    );
}

#[actix_web::test]
async fn unsupported_parameters_are_ignored() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for extra in [
        ("display", "popup"),
        ("ui_locales", "xx-XX de"),
        ("claims_locales", "fr"),
        ("acr_values", "urn:unknown"),
        ("claims", "{\"id_token\":{}}"),
        ("login_hint", "other@else.example"),
        ("what_is_this", "?"),
        ("prompt", "unknown"),
        ("response_mode", "query"),
        ("audience", "https://x.example"),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[extra]).await;
        let query = answer.location_query();
        assert!(query.contains_key("code"), "{extra:?}: {}", answer.location());
        assert_eq!(query["iss"], tenant.tenant.issuer());
        assert_eq!(names(answer.location()), ["code", "state", "iss"]);
    }
}

#[actix_web::test]
async fn prompt_none_returns_a_code_or_an_error_without_a_page() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let issuer = tenant.tenant.issuer();
    let none = [("prompt", "none")];
    let mut browser = fixture.signed_in(&tenant).await;
    let answer = fixture.authorize(&mut browser, (&tenant, client), &none).await;
    assert_error(&answer, (issuer, "consent_required"), "no consent is stored yet");
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[]).await;
    fixture.advance(5);
    let silent = fixture.tokens_for(&mut browser, (&tenant, client), &none).await;
    let auth_time = |tokens: &serde_json::Value| jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].clone();
    assert_eq!(auth_time(&silent), auth_time(&tokens), "auth_time is unchanged by prompt=none");
    let hint = [("prompt", "none"), ("id_token_hint", tokens["id_token"].as_str().unwrap())];
    let answer = fixture.authorize(&mut browser, (&tenant, client), &hint).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    let answer = fixture.authorize(&mut browser, (&tenant, client), &[("prompt", "none"), ("max_age", "4")]).await;
    assert_error(&answer, (issuer, "login_required"), "the sign-in is too old");
    let answer =
        fixture.authorize(&mut browser, (&tenant, client), &[("prompt", "none"), ("scope", "openid phone")]).await;
    assert_error(&answer, (issuer, "consent_required"), "more scopes than consented");
    let answer = fixture.authorize(&mut Browser::new(), (&tenant, client), &none).await;
    assert_error(&answer, (issuer, "login_required"), "no session");
}

#[actix_web::test]
async fn prompt_login_shows_the_sign_in_page_and_renews_auth_time() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.public;
    let mut browser = fixture.signed_in(&tenant).await;
    for prompt in ["login", "login consent", "consent login"] {
        fixture.advance(100);
        let start = fixture.authorize(&mut browser, (&tenant, client), &[("prompt", prompt)]).await;
        let page = browser.follow(&fixture, start.clone()).await;
        assert!(page.text().contains("id=\"login-form\""), "{prompt}");
        // The stored request alone does not continue with the old session.
        let flow = url::Url::parse(start.location()).unwrap();
        assert!(flow.path().ends_with("/login"));
        let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
        assert_eq!(signed_in.status, 303, "A-13");
        let mut answer = browser.send(&fixture, Req::get(signed_in.location())).await;
        if prompt != "login" {
            assert!(answer.location().contains("/consent?"), "{prompt}: {}", answer.location());
            let page = browser.follow(&fixture, answer).await;
            answer = fixture.decide(&mut browser, &tenant, (&page, "allow")).await;
        }
        let tokens = fixture.redeem(&tenant, client, &answer.location_query()["code"]).await.json();
        let auth_time = jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].as_i64().unwrap();
        assert_eq!(auth_time, fixture.now().timestamp(), "{prompt}");
    }
    let start = fixture.authorize(&mut browser, (&tenant, client), &[("prompt", "consent")]).await;
    assert!(
        start.location().contains("/consent?"),
        "prompt=consent applies where consent is implied: {}",
        start.location()
    );
}

#[actix_web::test]
async fn prompt_login_is_not_bypassed_by_resuming_the_request() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let post = as_post(&fixture.authorize_uri(&tenant, &tenant.public, &[("prompt", "login")]));
    let resume = browser.send(&fixture, post).await;
    for _ in 0..2 {
        let answer = browser.get(&fixture, resume.location()).await;
        assert!(answer.location().contains("/login?flow="), "{}", answer.location());
    }
}

/// Returns the authorization request as a form post of another site.
fn as_post(uri: &str) -> Req {
    let (path, query) = uri.split_once('?').unwrap();
    let mut req =
        Req::post(path, &[]).header("sec-fetch-site", "cross-site").header("origin", "https://rp.example.com");
    req.body = query.as_bytes().to_vec();
    req
}

#[actix_web::test]
async fn max_age_requires_a_new_sign_in_only_once() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.public;
    let mut browser = fixture.signed_in(&tenant).await;
    let signed_in_at = fixture.now().timestamp();
    let auth_time = |tokens: &serde_json::Value| jwt(tokens["id_token"].as_str().unwrap()).1["auth_time"].as_i64();
    fixture.advance(60);
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[("max_age", "60")]).await;
    assert_eq!(auth_time(&tokens), Some(signed_in_at), "exactly as old as allowed");
    fixture.advance(1);
    for max_age in ["60", "0"] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[("max_age", max_age)]).await;
        let page = browser.follow(&fixture, answer).await;
        assert!(page.text().contains("id=\"login-form\""), "{max_age}");
        let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
        let again = fixture.now().timestamp();
        // The page is not shown a second time, however long the redirect back takes.
        fixture.advance(90);
        let answer = browser.send(&fixture, Req::get(signed_in.location())).await;
        let tokens = fixture.redeem(&tenant, client, &answer.location_query()["code"]).await.json();
        assert_eq!(auth_time(&tokens), Some(again));
    }
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[("max_age", "18446744073709551615")]).await;
    assert!(auth_time(&tokens).is_some());
}

#[actix_web::test]
async fn an_id_token_hint_requires_its_user_to_sign_in() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let issuer = tenant.tenant.issuer();
    fixture.account(&tenant, "bob@example.com", true);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[]).await;
    let hint = tokens["id_token"].as_str().unwrap();
    let with_hint = [("id_token_hint", hint)];
    let code = fixture.code_for(&mut browser, (&tenant, client), &with_hint).await;
    assert_eq!(fixture.redeem(&tenant, client, &code).await.status, 200);

    // Another user is signed in: the hinted user must sign in.
    let mut bobs = Browser::new();
    let start = fixture.authorize(&mut bobs, (&tenant, client), &[]).await;
    let page = bobs.follow(&fixture, start).await;
    fixture.sign_in_as(&mut bobs, (&tenant, "bob@example.com"), &page).await;
    let answer = fixture.authorize(&mut bobs, (&tenant, client), &[("prompt", "none"), ("id_token_hint", hint)]).await;
    assert_error(&answer, (issuer, "login_required"), "the hint names another user");
    let start = fixture.authorize(&mut bobs, (&tenant, client), &with_hint).await;
    assert!(start.location().contains("/login?flow="), "{}", start.location());
    let page = bobs.follow(&fixture, start).await;
    let wrong = fixture.sign_in_as(&mut bobs, (&tenant, "bob@example.com"), &page).await;
    let answer = bobs.send(&fixture, Req::get(wrong.location())).await;
    assert_error(&answer, (issuer, "login_required"), "the other user signed in again");
    let start = fixture.authorize(&mut bobs, (&tenant, client), &with_hint).await;
    let page = bobs.follow(&fixture, start).await;
    let right = fixture.sign_in_at(&mut bobs, &tenant, &page).await;
    let answer = bobs.send(&fixture, Req::get(right.location())).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());

    // An expired hint is accepted.
    fixture.advance(2 * 3600);
    let answer =
        fixture.authorize(&mut browser, (&tenant, client), &[("prompt", "none"), ("id_token_hint", hint)]).await;
    assert!(answer.location_query().contains_key("code"), "expired: {}", answer.location());

    // An ID token of the other tenant, an access token and a modified ID token are not accepted.
    let foreign = fixture.tokens(&fixture.globex, &[]).await;
    let (head, signature) = hint.rsplit_once('.').unwrap();
    let damaged = format!("{head}.{}", signature.chars().rev().collect::<String>());
    for hint in [foreign["id_token"].as_str().unwrap(), tokens["access_token"].as_str().unwrap(), &damaged] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[("id_token_hint", hint)]).await;
        assert_error(&answer, (issuer, "invalid_request"), hint);
    }
}

#[actix_web::test]
async fn a_58_a_login_hint_only_fills_the_email_field() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let long = format!("{}@example.com", "a".repeat(250));
    for (hint, shown) in [
        ("ada@example.com", "value=\"ada@example.com\""),
        ("\"><script>x</script>", "value=\"&#34;&#62;&#60;script&#62;x&#60;/script&#62;\""),
        (long.as_str(), "value=\"\""),
    ] {
        let mut browser = Browser::new();
        let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("login_hint", hint)]).await;
        let page = browser.follow(&fixture, start).await;
        let field = page.text().split("id=\"email\"").nth(1).unwrap();
        let field = &field[..field.find(" dir=").unwrap()];
        assert!(field.contains(shown), "{field}");
    }
}

#[actix_web::test]
async fn a_13_a_posted_request_is_stored_and_resumed_by_get() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    // A cross-site form post is sent without our cookies.
    let answer = fixture.send(as_post(&uri)).await;
    assert_eq!(answer.status, 303);
    let resume = answer.location().to_owned();
    assert!(resume.starts_with(&format!("{}/oauth2/authorize/resume?request=", tenant.tenant.issuer())), "{resume}");
    assert!(answer.headers_named("set-cookie").is_empty());
    let answer = browser.get(&fixture, &resume).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    assert_eq!(answer.location_query()["state"], "a state");
    let again = browser.get(&fixture, &resume).await;
    assert_eq!(again.status, 410, "A-06: a request is used up once");
    // Errors are returned at once, as for GET.
    let answer = fixture.send(as_post(&fixture.authorize_uri(&tenant, &tenant.confidential, &[("scope", "")]))).await;
    assert_error(&answer, (tenant.tenant.issuer(), "invalid_scope"), "POST");
    let bad = fixture.authorize_uri(&tenant, &tenant.public, &[("redirect_uri", "https://evil.example/")]);
    assert_page(&fixture.send(as_post(&bad)).await, "invalid_request", "POST");
    // Query parameters of a POST are ignored.
    let (path, query) = uri.split_once('?').unwrap();
    let answer = fixture.send(Req::post(format!("{path}?{query}"), &[])).await;
    assert_page(&answer, "invalid_request", "an empty form");
}

#[actix_web::test]
async fn a_08_a_posted_request_is_bound_to_the_first_browser_that_resumes_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.confidential, &[("prompt", "consent")]);
    for bound_before in [false, true] {
        let resume = fixture.send(as_post(&uri)).await.location().to_owned();
        let (mut first, mut second) = (Browser::new(), fixture.signed_in(&tenant).await);
        if bound_before {
            first.get(&fixture, &format!("{}/login", tenant.path)).await;
        }
        let answer = first.get(&fixture, &resume).await;
        assert!(answer.location().contains("/login?flow="), "{}", answer.location());
        let stolen = second.get(&fixture, &resume).await;
        assert_eq!(stolen.status, 410);
        assert!(!stolen.text().contains("rp.example.com"), "another browser learns nothing of the request");
        let page = first.follow(&fixture, answer).await;
        let signed_in = fixture.sign_in_at(&mut first, &tenant, &page).await;
        let consent = first.follow(&fixture, signed_in).await;
        let answer = fixture.decide(&mut first, &tenant, (&consent, "allow")).await;
        assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    }
    for rubbish in ["", "?request=", "?request=rubbish", "?request=AAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = fixture.send(Req::get(format!("{}/oauth2/authorize/resume{rubbish}", tenant.path))).await;
        assert_eq!(answer.status, 410, "{rubbish}");
    }
}

/// Unauthenticated clients may POST any number of requests, so a request that no browser resumes expires after a
/// minute.
#[actix_web::test]
async fn a_posted_request_expires_after_a_minute_unless_a_browser_resumes_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.confidential, &[]);
    let logout = || Req::post(format!("{}/oauth2/logout", tenant.path), &[("client_id", &tenant.public.client_id)]);
    let (mut quick, mut late) = (Browser::new(), Browser::new());
    let rows = fixture.rows_of(tenant.tenant.id);
    let posted = [fixture.send(as_post(&uri)).await, fixture.send(as_post(&uri)).await, fixture.send(logout()).await];
    fixture.advance(59);
    let taken_up = quick.get(&fixture, posted[0].location()).await;
    fixture.advance(1);
    for posted in &posted[1..] {
        assert_eq!(late.get(&fixture, posted.location()).await.status, 410);
    }
    fixture.advance(1_200);
    assert_eq!(quick.follow(&fixture, taken_up).await.status, 200, "a resumed request lives as long as any other");
    let left = |fixture: &Fixture| {
        sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
        fixture.rows_of(tenant.tenant.id).len() - rows.len()
    };
    assert_eq!(left(&fixture), 2, "the request and its flow");
}

/// A-68: frames, images and scripts of another site cannot start sign-ins that count against the visitor's network.
/// They get no page.
#[actix_web::test]
async fn only_prompt_none_is_answered_outside_of_a_top_level_window() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let silent = fixture.authorize_uri(&tenant, &tenant.public, &[("prompt", "none")]);
    let resume = fixture.send(as_post(&uri)).await.location().to_owned();
    let rows = fixture.rows_of(tenant.tenant.id);
    let mut signed_in = fixture.signed_in(&tenant).await;
    for dest in ["iframe", "frame", "image", "script", "empty", "embed"] {
        for req in [Req::get(&uri), as_post(&uri), Req::get(&resume)] {
            let answer = fixture.send(req.header("sec-fetch-dest", dest)).await;
            assert_page(&answer, "window_needed", dest);
        }
        let answer = fixture.send(Req::get(&silent).header("sec-fetch-dest", dest)).await;
        assert_eq!(answer.location_query()["error"], "login_required", "{dest}");
        let answer = signed_in.send(&fixture, Req::get(&silent).header("sec-fetch-dest", dest)).await;
        assert!(answer.location_query().contains_key("code"), "{dest}: {}", answer.location());
    }
    let flows = |rows: &[String]| rows.iter().filter(|row| row.contains("sign_in_flows")).count();
    assert_eq!(flows(&fixture.rows_of(tenant.tenant.id)), flows(&rows) + 1, "only the flow of the sign-in was added");
    let window = Req::get(&uri).header("sec-fetch-dest", "document");
    assert!(fixture.send(window).await.location().contains("/login?flow="));
}

#[actix_web::test]
async fn the_page_of_an_expired_request_links_to_the_client() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    assert!(start.location().contains("/consent?"));
    fixture.advance(30 * 60);
    let page = browser.follow(&fixture, start).await;
    assert_eq!(page.status, 410);
    assert!(page.text().contains("id=\"error-back\" href=\"https://rp.example.com/\""), "{}", page.text());
}

#[actix_web::test]
async fn an_unverified_address_gets_no_code_where_the_tenant_denies_it() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "new@example.com", false);
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let page = browser.follow(&fixture, start).await;
    let signed_in = fixture.sign_in_as(&mut browser, (&tenant, "new@example.com"), &page).await;
    let answer = browser.get(&fixture, signed_in.location()).await;
    assert!(answer.location_query().contains_key("code"), "the tenant allows it: {}", answer.location());
    fixture.set_tenant(&tenant, "unverified_sign_in", "deny");
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    assert!(answer.location().contains("/verify-email?flow="), "{}", answer.location());
    let answer = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[("prompt", "none")]).await;
    assert_eq!(answer.location_query()["error"], "interaction_required");
    fixture.mails();
}

#[actix_web::test]
async fn a_58_and_a_60_flow_pages_send_security_headers() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.confidential), &[]).await;
    let login = browser.follow(&fixture, start).await;
    let signed_in = fixture.sign_in_at(&mut browser, &tenant, &login).await;
    let consent = browser.follow(&fixture, signed_in).await;
    let error = fixture.send(Req::get(format!("{}/oauth2/authorize", tenant.path))).await;
    let account = browser.get(&fixture, &format!("{}/account", tenant.path)).await;
    for (page, own) in [(&login, false), (&consent, false), (&error, false), (&account, true)] {
        let csp = page.header("content-security-policy").unwrap();
        for part in [
            "default-src 'none'",
            "base-uri 'none'",
            "script-src 'nonce-",
            "style-src 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(csp.contains(part), "{csp}");
        }
        assert_eq!(csp.contains("form-action 'self'"), own, "{csp}");
        assert_eq!(page.header("cross-origin-opener-policy").is_some(), own);
        assert_eq!(page.header("x-frame-options"), Some("DENY"));
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(page.header("referrer-policy"), Some("same-origin"));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.headers_named("content-type"), ["text/html; charset=utf-8"]);
    }
    assert_ne!(
        login.header("content-security-policy"),
        consent.header("content-security-policy"),
        "a nonce is used once"
    );
}
