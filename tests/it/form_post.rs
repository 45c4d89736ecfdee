//! The `form_post` response mode (OAuth 2.0 Form Post Response Mode; ).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Fixture, REDIRECT_URI, Req, TestClient, TestTenant, decide_form};

/// Returns the action of the form and its fields, in order and unescaped.
fn form(answer: &Answer) -> (String, Vec<(String, String)>) {
    let text = answer.text();
    assert_eq!(answer.status, 200, "{text}");
    let form = text.split("<form id=\"form-post\"").nth(1).unwrap_or_else(|| panic!("no form: {text}"));
    let form = form.split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!("{name}=\"")).nth(1).unwrap_or_else(|| panic!("no {name}: {tag}"));
        unescape(&value[..value.find('"').unwrap()])
    };
    let fields = form.split("<input ").skip(1).map(|tag| {
        assert!(tag.starts_with("type=\"hidden\""), "{tag}");
        (attribute(tag, "name"), attribute(tag, "value"))
    });
    assert!(form.contains(" method=\"post\""));
    (attribute(form, "action"), fields.collect())
}

/// Resolves numeric character references, as a browser does.
fn unescape(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("&#") {
        let end = at + rest[at..].find(';').unwrap();
        read.push_str(&rest[..at]);
        read.push(char::from_u32(rest[at + 2..end].parse().unwrap()).unwrap());
        rest = &rest[end + 1..];
    }
    assert!(!rest.contains('&'), "a character reference that is not numeric: {text}");
    read + rest
}

fn names(fields: &[(String, String)]) -> Vec<&str> {
    fields.iter().map(|(name, _)| name.as_str()).collect()
}

fn value<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
    fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str()).unwrap_or_else(|| panic!("no {name}"))
}

async fn ask(
    fixture: &Fixture,
    browser: &mut Browser,
    (tenant, client): (&TestTenant, &TestClient),
    extra: &[(&str, &str)],
) -> Answer {
    let mut all = vec![("response_mode", "form_post")];
    all.extend_from_slice(extra);
    fixture.authorize(browser, (tenant, client), &all).await
}

#[actix_web::test]
async fn a_code_is_returned_by_form_post_and_can_be_redeemed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.public;
    let mut browser = fixture.signed_in(&tenant).await;
    let answer = ask(&fixture, &mut browser, (&tenant, client), &[]).await;
    let (action, fields) = form(&answer);
    assert_eq!(action, client.redirect_uri);
    assert_eq!(names(&fields), ["code", "state", "iss"]);
    assert_eq!((value(&fields, "state"), value(&fields, "iss")), ("a state", tenant.tenant.issuer()));
    assert_eq!(fixture.redeem(&tenant, client, value(&fields, "code")).await.status, 200);
    // Without a state the form has none.
    let (_, fields) = form(&ask(&fixture, &mut browser, (&tenant, client), &[("state", "")]).await);
    assert_eq!(names(&fields), ["code", "iss"]);
}

/// the security headers of the page.
#[actix_web::test]
async fn the_form_post_page_has_security_headers_and_works_without_script() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let answer = ask(&fixture, &mut browser, (&tenant, &tenant.public), &[]).await;
    let policy = answer.header("content-security-policy").unwrap();
    let nonce = policy.split("script-src 'nonce-").nth(1).unwrap().split('\'').next().unwrap();
    assert!(!policy.contains("form-action"), "its form posts to the client: {policy}");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("referrer-policy"), Some("strict-origin"), "otherwise the client gets Origin: null");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("location"), None);
    let text = answer.text();
    let scripts: Vec<&str> = text.split("<script").skip(1).collect();
    assert_eq!(scripts.len(), 1);
    assert!(scripts[0].contains(&format!("nonce=\"{nonce}\"")));
    let noscript = text.split("<noscript>").nth(1).unwrap().split("</noscript>").next().unwrap();
    assert!(noscript.contains("Press the button") && noscript.contains("type=\"submit\""));
    let source = scripts[0].split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let script = fixture.send(Req::get(source)).await;
    assert_eq!(script.status, 200);
    // The script is valid in old browsers.
    for modern in ["=>", "let ", "const ", "`", "?.", "class "] {
        assert!(!script.text().contains(modern), "{modern}");
    }
}

#[actix_web::test]
async fn errors_after_redirect_uri_validation_use_form_post_too() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = Browser::new();
    for (extra, error) in [
        (vec![("prompt", "none")], "login_required"),
        (vec![("prompt", "none login")], "invalid_request"),
        (vec![("scope", "nothing known")], "invalid_scope"),
        (vec![("response_type", "token")], "unsupported_response_type"),
        (vec![("response_type", "")], "invalid_request"),
        (vec![("request", "x")], "request_not_supported"),
        (vec![("resource", "https://unknown.example.com")], "invalid_target"),
        (vec![("id_token_hint", "rubbish")], "invalid_request"),
    ] {
        let answer = ask(&fixture, &mut browser, (&tenant, client), &extra).await;
        let (action, fields) = form(&answer);
        assert_eq!(action, REDIRECT_URI, "{extra:?}: the query of the redirect URI is kept");
        assert_eq!(names(&fields), ["error", "error_description", "state", "iss"], "{extra:?}");
        assert_eq!((value(&fields, "error"), value(&fields, "state")), (error, "a state"), "{extra:?}");
    }
    // With an unknown client or an unregistered URI there is an error page and no form.
    for extra in [[("redirect_uri", "https://evil.example/")], [("client_id", "AAAAAAAAAAAAAAAAAAAAAA")]] {
        let answer = ask(&fixture, &mut browser, (&tenant, client), &extra).await;
        assert_eq!(answer.status, 400);
        assert!(!answer.text().contains("form-post") && !answer.text().contains("<form"), "{}", answer.text());
        assert!(!answer.text().contains("=\"https://evil"), "shown, but neither a link nor a form");
    }
    // An unsupported or invalid mode is reported in the query.
    for modes in ["fragment", "jwt", "form_post query", "FORM_POST"] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[("response_mode", modes)]).await;
        assert_eq!(answer.location_query()["error"], "invalid_request", "{modes}");
    }
    let uri = fixture.authorize_uri(&tenant, client, &[("response_mode", "form_post")]);
    let answer = fixture.send(Req::get(format!("{uri}&response_mode=form_post"))).await;
    assert_eq!(answer.location_query()["error"], "invalid_request", "A-04: twice");
}

/// Clients that send a request object put only the parameters that OAuth 2.0 requires beside it (OpenID Connect Core,
/// 6.1).
#[actix_web::test]
async fn the_refusal_of_a_request_object_uses_its_response_mode_and_state() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let mut browser = Browser::new();
    let unsigned = |claims: Value| format!("eyJhbGciOiJub25lIn0.{}.", URL_SAFE_NO_PAD.encode(claims.to_string()));
    let both =
        unsigned(json!({ "response_mode": "form_post", "state": "inside", "redirect_uri": "https://evil.example/" }));
    let only_object = [("request", both.as_str()), ("state", "")];
    let (action, fields) = form(&fixture.authorize(&mut browser, (&tenant, client), &only_object).await);
    assert_eq!(action, REDIRECT_URI, "nothing else of the object counts");
    assert_eq!((value(&fields, "error"), value(&fields, "state")), ("request_not_supported", "inside"));
    // Parameters outside the object win.
    let outside = [("request", both.as_str()), ("state", "outside"), ("response_mode", "query")];
    let query = fixture.authorize(&mut browser, (&tenant, client), &outside).await.location_query();
    assert_eq!((query["error"].as_str(), query["state"].as_str()), ("request_not_supported", "outside"));
    for odd in [
        unsigned(json!({ "response_mode": "fragment" })),
        unsigned(json!({ "response_mode": ["form_post"], "state": 7 })),
        unsigned(json!(["form_post"])),
        "x".into(),
        "..".into(),
        "a".repeat(4_000),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), &[("request", &odd), ("state", "")]).await;
        let query = answer.location_query();
        assert_eq!(query["error"], "request_not_supported", "{odd}");
        assert_eq!(query.get("state"), None, "{odd}");
    }
}

/// the response mode is part of the stored request, and no later request changes it.
#[actix_web::test]
async fn the_response_mode_is_kept_through_sign_in_and_consent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    for (decision, expected) in [("deny", "error"), ("allow", "code")] {
        let mut browser = Browser::new();
        let uri = fixture.authorize_uri(&tenant, client, &[("response_mode", "form_post"), ("prompt", "consent")]);
        let (path, query) = uri.split_once('?').unwrap();
        let mut posted = Req::post(path, &[]);
        posted.body = query.as_bytes().to_vec();
        let posted = fixture.send(posted).await;
        let page = browser.follow(&fixture, posted).await;
        let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
        let consent = browser.follow(&fixture, signed_in).await;
        let mut form_with_more = decide_form(&tenant, &consent, decision).same_origin();
        form_with_more.body.extend_from_slice(b"&response_mode=query");
        let (action, fields) = form(&browser.send(&fixture, form_with_more).await);
        assert_eq!((action.as_str(), fields[0].0.as_str()), (REDIRECT_URI, expected));
        assert_eq!((value(&fields, "state"), value(&fields, "iss")), ("a state", tenant.tenant.issuer()));
        if decision == "deny" {
            assert_eq!(value(&fields, "error"), "access_denied");
        }
    }
}

#[actix_web::test]
async fn a_58_a_state_cannot_inject_html_into_the_form() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    for state in [
        "\"><script>alert(1)</script>",
        "' onfocus='alert(1)' autofocus='",
        "\" autofocus onfocus=\"alert(1)",
        "</form><form action=\"https://evil.example/\">",
        "<!-- ]]> --!> <noscript></noscript>",
        "&quot;&#34;&amp;",
        "{{ 7 * 7 }} {% raw %}",
        "é\u{202e}\u{1f600}\u{2028}`\\",
    ] {
        let answer = ask(&fixture, &mut browser, (&tenant, &tenant.public), &[("state", state)]).await;
        let (action, fields) = form(&answer);
        assert_eq!(action, tenant.public.redirect_uri);
        assert_eq!(names(&fields), ["code", "state", "iss"], "{state}");
        assert_eq!(value(&fields, "state"), state, "it is returned unchanged");
        let text = answer.text();
        assert_eq!(text.matches("<script").count(), 1, "{state}");
        assert_eq!(text.matches("<form").count(), 1, "{state}");
        assert!(!text.contains(" onfocus=\"") && !text.contains("evil.example/\""), "{text}");
    }
}
