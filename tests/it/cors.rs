//! CORS: which origins may read which responses.

use actix_web::http::Method;
use diesel::connection::SimpleConnection;
use portico::base::limits;
use portico::oidc::clients::ClientMetadata;
use portico::tenancy::TenantState;

use crate::support::engine::hold_writes;
use crate::support::{Answer, Fixture, Req, TestClient, TestTenant, confidential};

const OWN: &str = "https://app.example.com";

fn allowed(answer: &Answer) -> Option<&str> {
    assert_eq!(answer.header("access-control-allow-credentials"), None, "never with credentials");
    assert!(answer.headers_named("access-control-allow-origin").len() <= 1);
    answer.header("access-control-allow-origin")
}

fn preflight(uri: &str, origin: &str) -> Req {
    Req::get(uri)
        .method(Method::OPTIONS)
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type")
}

/// Creates a confidential client with an origin of its own, besides the public one of the fixture.
fn with_origin(fixture: &Fixture, tenant: &TestTenant) -> TestClient {
    let new = ClientMetadata { origins: vec!["https://spa.example.com:8443".into()], ..confidential("Spa") };
    fixture.client(tenant, new)
}

#[actix_web::test]
async fn discovery_and_keys_allow_every_origin() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for path in [
        format!("{}/.well-known/openid-configuration", tenant.path),
        format!("{}/.well-known/oauth-authorization-server", tenant.path),
        format!("/.well-known/openid-configuration{}", tenant.path),
        format!("/.well-known/oauth-authorization-server{}", tenant.path),
        format!("{}/oauth2/jwks", tenant.path),
    ] {
        for req in [Req::get(&path), Req::get(&path).header("origin", "https://anywhere.example")] {
            let answer = fixture.send(req).await;
            assert_eq!((answer.status, allowed(&answer)), (200, Some("*")), "{path}");
        }
        let answer = fixture.send(preflight(&path, "https://anywhere.example")).await;
        assert_eq!((answer.status, allowed(&answer)), (204, Some("*")), "{path}");
    }
}

#[actix_web::test]
async fn a_preflight_allows_the_origins_of_all_clients_of_the_tenant() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    with_origin(&fixture, &tenant);
    let other = fixture.globex.clone();
    fixture.client(
        &other,
        ClientMetadata { origins: vec!["https://globex.example.com".into()], ..confidential("Globex") },
    );
    for path in ["/oauth2/token", "/oauth2/userinfo", "/oauth2/revoke"] {
        let uri = format!("{}{path}", tenant.path);
        for (origin, good, what) in [
            (OWN, true, "the origin of a public client's redirect URI is allowed"),
            ("https://spa.example.com:8443", true, "registered"),
            ("https://spa.example.com", false, "another port"),
            ("https://rp.example.com", false, "the origin of a confidential client's redirect URI is not allowed"),
            ("https://globex.example.com", false, "the other tenant's"),
            ("http://app.example.com", false, "another scheme"),
            ("https://APP.example.com", false, "not as browsers write it"),
            ("https://evil.example", false, "registered by no client"),
            ("null", false, "an opaque origin"),
            (fixture.public_url(), false, "our own pages do not need it"),
        ] {
            let answer = fixture.send(preflight(&uri, origin)).await;
            assert_eq!(answer.status, 204, "{what}");
            assert_eq!(allowed(&answer), good.then_some(origin), "{path}: {what}");
            assert_eq!(answer.header("vary"), Some("origin"), "{what}");
        }
        let answer = fixture.send(preflight(&uri, OWN)).await;
        let methods = if path.ends_with("userinfo") { "GET, POST" } else { "POST" };
        assert_eq!(answer.header("access-control-allow-methods"), Some(methods));
        assert_eq!(answer.header("access-control-allow-headers"), Some("authorization, content-type"));
    }
    // Pages have no preflight, and a suspended tenant allows no origin.
    for path in ["/oauth2/authorize", "/oauth2/introspect", "/login", "/logout", "/account", "/consent"] {
        let answer = fixture.send(preflight(&format!("{}{path}", tenant.path), OWN)).await;
        assert_eq!((answer.status, allowed(&answer)), (405, None), "{path}");
    }
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    let answer = fixture.send(preflight(&format!("{}/oauth2/token", tenant.path), OWN)).await;
    assert_eq!(allowed(&answer), None);
}

#[actix_web::test]
async fn a_response_allows_only_the_origins_of_its_client() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let spa = with_origin(&fixture, &tenant);
    let mut browser = fixture.signed_in(&tenant).await;
    let public = tenant.public.clone();
    for (origin, good) in
        [(OWN, true), ("https://spa.example.com:8443", false), ("https://evil.example", false), ("null", false)]
    {
        let code = fixture.code(&mut browser, &tenant, &[]).await;
        let answer = fixture.send(fixture.redeem_request(&tenant, &code).header("origin", origin)).await;
        assert_eq!((answer.status, allowed(&answer)), (200, good.then_some(origin)), "{origin}");
        assert_eq!(answer.header("vary"), Some("origin"));
        let token = answer.json()["access_token"].as_str().unwrap().to_owned();
        let uri = format!("{}/oauth2/userinfo", tenant.path);
        for req in [Req::get(&uri).bearer(&token), Req::post(&uri, &[("access_token", &token)])] {
            let answer = fixture.send(req.header("origin", origin)).await;
            assert_eq!((answer.status, allowed(&answer)), (200, good.then_some(origin)), "{origin}");
        }
    }
    // The client's origins may read every error response.
    let fields = [("client_id", public.client_id.as_str())];
    let with = |more: &[(&'static str, &'static str)]| {
        let form: Vec<(&str, &str)> = fields.iter().copied().chain(more.iter().copied()).collect();
        Req::post(format!("{}/oauth2/token", tenant.path), &form)
    };
    for (req, error) in [
        (with(&[("grant_type", "authorization_code"), ("code", "rubbish")]), "invalid_grant"),
        (with(&[("grant_type", "authorization_code")]), "invalid_request"),
        (with(&[("grant_type", "password")]), "unsupported_grant_type"),
        (with(&[]), "invalid_request"),
        (with(&[("x", "1"), ("x", "1")]), "invalid_request"),
        (with(&[("grant_type", "authorization_code"), ("code", "x"), ("client_secret", "x")]), "invalid_client"),
    ] {
        let answer = fixture.send(req.clone().header("origin", OWN)).await;
        assert_eq!(answer.json()["error"], error);
        assert_eq!(allowed(&answer), Some(OWN), "{error}");
        let answer = fixture.send(req.header("origin", "https://spa.example.com:8443")).await;
        assert_eq!(allowed(&answer), None, "{error}");
    }
    // The Authorization header names a confidential client.
    let code = fixture.code_for(&mut browser, (&tenant, &spa), &[]).await;
    let req = Req::post(format!("{}/oauth2/token", tenant.path), &fixture.code_fields(&spa, &code))
        .basic(&spa.client_id, spa.client_secret.as_deref().unwrap())
        .header("origin", "https://spa.example.com:8443");
    assert_eq!(allowed(&fixture.send(req).await), Some("https://spa.example.com:8443"));
    // An expired token still names its client. A response for no client allows the origins of all clients.
    let tokens = fixture.tokens(&tenant, &[]).await;
    let userinfo =
        |token: &str| Req::get(format!("{}/oauth2/userinfo", tenant.path)).bearer(token).header("origin", OWN);
    fixture.advance(700);
    let answer = fixture.send(userinfo(tokens["access_token"].as_str().unwrap())).await;
    assert_eq!((answer.status, allowed(&answer)), (401, Some(OWN)));
    let answer = fixture.send(userinfo("rubbish")).await;
    assert_eq!((answer.status, allowed(&answer)), (401, Some(OWN)));
    let foreign = with(&[]).header("origin", "https://spa.example.com:8443");
    let foreign = Req { uri: format!("{}/oauth2/token", fixture.globex.path), ..foreign };
    assert_eq!(allowed(&fixture.send(foreign).await), None, "an origin of the other tenant only");
}

/// A script can read why its request failed, also if the request names no client or cannot be parsed.
#[actix_web::test]
async fn every_error_allows_the_origins_that_a_response_would_allow() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client_id = tenant.public.client_id.clone();
    let uri = |endpoint: &str| format!("{}/oauth2/{endpoint}", tenant.path);
    let mut refused = Vec::new();
    for endpoint in ["token", "revoke", "userinfo"] {
        let form = |body: &[u8]| Req { body: body.to_vec(), ..Req::post(uri(endpoint), &[]) };
        refused.extend([
            (405, Req::get(uri(endpoint)).method(Method::DELETE)),
            (413, form(&vec![b'a'; limits::FORM + 1])),
            (415, Req { headers: vec![("content-type".into(), "text/plain".into())], ..form(b"x") }),
            (400, form(b"a=%ff")),
            (400, form(b"client_id=x").header("authorization", "Basic x").header("authorization", "Basic y")),
        ]);
    }
    let post = |endpoint: &str, form: &[(&str, &str)]| Req::post(uri(endpoint), form);
    refused.extend([
        (401, post("token", &[])),
        (401, post("token", &[("client_id", "AAAAAAAAAAAAAAAAAAAAAA")])),
        (400, post("token", &[]).header("authorization", "Other x")),
        (401, post("revoke", &[("token", "x")])),
        (400, post("revoke", &[("client_id", &client_id)])),
        (401, Req::get(uri("userinfo"))),
        (401, Req::get(uri("userinfo")).bearer("rubbish")),
        (400, Req::get(uri("userinfo")).header("authorization", "Other x")),
        (400, post("userinfo", &[("access_token", "x")]).bearer("y")),
    ]);
    for (status, req) in refused {
        let what = format!("{} {} {:?}", req.method, req.uri, req.headers);
        for (origin, good) in [(OWN, true), ("https://evil.example", false)] {
            let answer = fixture.send(req.clone().header("origin", origin)).await;
            assert_eq!((answer.status, allowed(&answer)), (status, good.then_some(origin)), "{what}");
            assert_eq!(answer.header("vary"), Some("origin"), "{what}");
            assert!(status == 405 || answer.json()["error"].is_string(), "{what}");
        }
        assert_eq!(allowed(&fixture.send(req).await), None, "{what}: without an Origin");
    }
    // Public documents allow every origin, with errors too.
    let jwks = fixture.send(Req::post(uri("jwks"), &[]).header("origin", OWN)).await;
    assert_eq!((jwks.status, allowed(&jwks)), (405, Some("*")));
    let unknown = fixture.send(Req::get("/t/nothing/.well-known/openid-configuration").header("origin", OWN)).await;
    assert_eq!((unknown.status, allowed(&unknown)), (404, Some("*")));
    // While the database is unavailable the cached client decides.
    let code = fixture.code(&mut fixture.signed_in(&tenant).await, &tenant, &[]).await;
    let mut held = hold_writes(fixture.dir.path());
    for (origin, good) in [(OWN, true), ("https://evil.example", false)] {
        let answer = fixture.send(fixture.redeem_request(&tenant, &code).header("origin", origin)).await;
        assert_eq!((answer.status, allowed(&answer)), (503, good.then_some(origin)));
    }
    held.batch_execute("ROLLBACK").unwrap();
}

/// The port of a loopback address may vary where it may vary for the redirect URI (RFC 8252, 7.3).
#[actix_web::test]
async fn a_public_client_is_used_from_any_port_of_its_loopback_address() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let public = |uri: &str| ClientMetadata {
        client_name: "Native".into(),
        redirect_uris: vec![uri.into()],
        token_endpoint_auth_method: Some("none".into()),
        ..ClientMetadata::default()
    };
    let by_ip = fixture.client(&tenant, public("http://127.0.0.1/cb"));
    let by_name = fixture.client(&tenant, public("http://localhost:3000/cb"));
    let web = ClientMetadata { origins: vec!["http://localhost:8000".into()], ..confidential("Web") };
    let web = fixture.client(&tenant, web);
    let preflight_passes = |origin: &'static str| {
        let req = preflight(&format!("{}/oauth2/token", tenant.path), origin);
        let sent = fixture.send(req);
        async move { allowed(&sent.await) == Some(origin) }
    };
    for (origin, ip, name, server, passes) in [
        ("http://127.0.0.1", true, false, false, true),
        ("http://127.0.0.1:5173", true, false, false, true),
        ("http://localhost:3000", false, true, false, true),
        ("http://localhost:5173", false, true, false, true),
        ("http://localhost:8000", false, true, true, true),
        ("http://127.0.0.2:5173", false, false, false, false),
        ("http://[::1]:5173", false, false, false, false),
        ("https://localhost:5173", false, false, false, false),
        ("http://localhost.evil.example:5173", false, false, false, false),
        ("http://127.0.0.%", false, false, false, false),
    ] {
        assert_eq!(preflight_passes(origin).await, passes, "{origin}");
        for (client, good) in [(&by_ip, ip), (&by_name, name), (&web, server)] {
            let req = fixture.client_request(&tenant, (client, "/oauth2/token"), &[]);
            let answer = fixture.send(req.header("origin", origin)).await;
            assert_eq!((answer.status, allowed(&answer)), (400, good.then_some(origin)), "{origin}");
        }
    }
}

#[actix_web::test]
async fn without_an_origin_no_cors_header_is_sent() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let code = fixture.code(&mut browser, &tenant, &[]).await;
    let answer = fixture.send(fixture.redeem_request(&tenant, &code)).await;
    assert_eq!((answer.status, allowed(&answer)), (200, None));
    let start = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let answer = browser.send(&fixture, Req::get(start).header("origin", OWN)).await;
    assert_eq!(allowed(&answer), None, "the authorization endpoint is for navigations");
}
