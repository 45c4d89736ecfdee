//! Invalid input gets a clear error, as a page for browsers and as JSON for programs, and loses no data.
//!
//! Every response is checked for the headers of its kind. It is never a 5xx, unless the test made the database
//! unavailable.

use std::collections::BTreeSet;

use actix_web::http::Method as HttpMethod;
use diesel::connection::SimpleConnection;
use portico::base::code::Dialect;
use portico::tenancy::TenantState;
use portico::web::route::Route;
use portico::web::routes::ROUTES;
use portico::web::spec::{Access, Body, Cors, Kind, Method, Mount};

use crate::support::engine::hold_writes;
use crate::support::{Answer, Browser, Fixture, Req, TestTenant, Wire, parse};

/// Returns the URL of a route at a tenant.
pub fn address(route: &Route, slug: &str) -> String {
    match route.mount {
        Mount::Tenant | Mount::Surface => {
            let value = |segment: &str| match segment {
                "{file}" => "nothing.css".to_owned(),
                parameter if parameter.starts_with('{') => "nothing".to_owned(),
                other => other.to_owned(),
            };
            let path = route.path.split('/').map(value).collect::<Vec<_>>().join("/");
            format!("/t/{slug}{path}")
        }
        Mount::WellKnown => route.path.replace("{slug}", slug),
        Mount::Origin => route.path.replace("{file}", "nothing.css"),
    }
}

pub fn http_method(method: Method) -> HttpMethod {
    HttpMethod::from_bytes(method.as_str().as_bytes()).expect("a method")
}

/// Returns a request that passes the checks of the dispatcher, without parameters.
pub fn empty_request(route: &Route, slug: &str) -> Req {
    match route.body {
        Body::Form { .. } => Req::post(address(route, slug), &[]),
        Body::None | Body::Json { .. } => Req::get(address(route, slug)).method(http_method(route.method)),
    }
}

/// A-58, A-60: asserts the headers that every response of its kind needs.
pub fn assert_guarded(answer: &Answer, what: &str) {
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{what}: {answer:?}");
    let kept = answer.header("cache-control").unwrap_or_else(|| panic!("{what}: no cache-control"));
    match answer.header("content-type") {
        Some("text/html; charset=utf-8") => {
            let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{what}: no CSP"));
            let directives: BTreeSet<&str> = policy.split(';').map(str::trim).collect();
            for directive in [
                "default-src 'none'",
                "base-uri 'none'",
                "style-src 'self'",
                "img-src 'self'",
                "frame-ancestors 'none'",
            ] {
                assert!(directives.contains(directive), "{what}: {directive} is not in {policy}");
            }
            let nonce = policy.split("script-src 'nonce-").nth(1).and_then(|rest| rest.split('\'').next());
            let nonce = nonce.filter(|n| n.len() >= 10).unwrap_or_else(|| panic!("{what}: no nonce in {policy}"));
            for script in answer.text().split("<script").skip(1) {
                assert!(script.contains(&format!("nonce=\"{nonce}\"")), "{what}: a script without the nonce");
            }
            assert_eq!(kept, "no-store", "{what}");
            assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{what}");
            // The form post page sends its origin to the client.
            let referrer = if answer.text().contains("id=\"form-post\"") { "strict-origin" } else { "same-origin" };
            assert_eq!(answer.header("referrer-policy"), Some(referrer), "{what}");
        }
        Some("application/json") => {
            answer.json();
            assert!(kept == "no-store" || (answer.status == 200 && kept == "public, max-age=300"), "{what}: {kept}");
        }
        Some(other) => assert!(answer.status == 200 && kept.contains("immutable"), "{what}: {other}"),
        None => assert!(answer.body.is_empty() && kept == "no-store", "{what}: {answer:?}"),
    }
    if (300..400).contains(&answer.status) {
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{what}");
    }
    if [429, 503].contains(&answer.status) {
        let seconds: u64 = answer.header("retry-after").unwrap_or_default().parse().unwrap_or(0);
        assert!(seconds >= 1 || answer.status == 429, "{what}: no Retry-After");
    }
}

/// Sends the request and checks the headers of the response.
pub async fn send(fixture: &Fixture, req: Req) -> Answer {
    let what = format!("{} {}", req.method, req.uri.chars().take(100).collect::<String>());
    let answer = fixture.send(req).await;
    assert_guarded(&answer, &what);
    assert!(answer.status < 500, "{what}: {} {}", answer.status, answer.text());
    answer
}

/// Returns the error code on a page or in a JSON body; OAuth endpoints call it `error`.
pub fn code(answer: &Answer) -> String {
    match answer.header("content-type") {
        Some("application/json") => {
            let body = answer.json();
            // The dashboard API spells its codes in upper case.
            body["code"].as_str().or(body["error"].as_str()).unwrap_or_default().to_lowercase()
        }
        _ => {
            let text = answer.text();
            let at = text.split("id=\"error-code\"").nth(1).unwrap_or_else(|| panic!("no code on the page: {text}"));
            at.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
        }
    }
}

/// Returns the code that a route answers where pages answer this one.
fn on(route: &Route, code: &'static str) -> &'static str {
    match (route.dialect(), code) {
        (None, code) => code,
        (Some(Dialect::Dashboard), _) => "bad_request",
        (Some(_), _) => "invalid_request",
    }
}

pub fn is_page(answer: &Answer) -> bool {
    answer.header("content-type") == Some("text/html; charset=utf-8")
}

/// Returns the answer without the parts that are new in every response: the reference and the nonce.
pub fn plain(answer: &Answer) -> Answer {
    let mut random = Vec::new();
    let text = answer.text().to_owned();
    if let Some(reference) = text.split("\"reference\":\"").nth(1) {
        random.push(reference.split('"').next().unwrap().to_owned());
    }
    if let Some(rest) = text.split("id=\"error-reference\"").nth(1) {
        random.push(rest.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned());
    }
    if let Some(policy) = answer.header("content-security-policy") {
        random.push(policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned());
    }
    random.sort_by_key(|part| std::cmp::Reverse(part.len()));
    let mask = |text: &str| random.iter().fold(text.to_owned(), |text, part| text.replace(part.as_str(), "RANDOM"));
    Answer {
        status: answer.status,
        headers: answer.headers.iter().map(|(name, value)| (name.clone(), mask(value))).collect(),
        body: mask(&text).into_bytes(),
    }
}

/// Errors are pages for browsers and JSON for programs, with the same code and status.
#[actix_web::test]
async fn browsers_get_an_error_page_and_programs_json_with_the_same_code() {
    let fixture = Fixture::new();
    let mut seen = 0;
    for route in ROUTES.iter().copied() {
        let mut failing =
            vec![Req { uri: format!("{}?%ff=1", address(route, "acme")), ..empty_request(route, "acme") }];
        if route.mount != Mount::Origin {
            failing.push(empty_request(route, "nobody"));
        }
        if route.method == Method::Post {
            failing.push(empty_request(route, "acme").header("content-type", "text/plain"));
            let mut json = empty_request(route, "acme");
            json.headers = vec![("content-type".to_owned(), "application/json".to_owned())];
            // A sign-out works without a session, and without a body.
            if route.access != Access::ApiVisitor {
                failing.push(json);
            }
        }
        failing.push(empty_request(route, "acme").method(HttpMethod::PUT));
        for req in failing {
            let browser = send(&fixture, req.clone().header("accept", "text/html,*/*;q=0.8")).await;
            let program = send(&fixture, req.clone().header("accept", "application/json")).await;
            let unsaid = send(&fixture, req.clone()).await;
            let what = format!("{} {} {}", req.method, req.uri, browser.status);
            assert!((400..500).contains(&browser.status), "{what}");
            assert_eq!((browser.status, code(&browser)), (program.status, code(&program)), "{what}");
            assert_eq!((browser.status, code(&browser)), (unsaid.status, code(&unsaid)), "{what}");
            assert!(!is_page(&program), "{what}: a program gets JSON");
            // Without Accept, `/oauth2/authorize` and pages send HTML, the other routes JSON.
            let page = route.kind == Kind::Page;
            assert_eq!((is_page(&browser), is_page(&unsaid)), (page, page), "{what}");
            seen += 1;
        }
    }
    println!("{seen} failing requests, as a browser, as a program and without Accept");
    for accept in ["text/html", "application/json"] {
        let answer = send(&fixture, Req::get("/nowhere").header("accept", accept)).await;
        assert_eq!((answer.status, code(&answer).as_str()), (404, "not_found"));
        assert_eq!(is_page(&answer), accept == "text/html");
    }
}

/// A suspended or deleted tenant gets the responses of an unknown one, with and without credentials.
#[actix_web::test]
async fn a_suspended_or_deleted_tenant_is_answered_like_an_unknown_one() {
    let fixture = Fixture::new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let code = fixture.code(&mut browser, &fixture.acme, &[]).await;
    let tokens = fixture.tokens(&fixture.acme, &[]).await;
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let with_credentials = |route: &Route, slug: &str| {
        let mut req = empty_request(route, slug).header("cookie", &cookies.join("; ")).same_origin();
        if route.path == "/oauth2/token" {
            req.body = fixture.redeem_request(&fixture.acme, &code).body;
        }
        if route.path == "/oauth2/userinfo" {
            req = req.bearer(tokens["access_token"].as_str().unwrap());
        }
        req
    };
    let mut compared = 0;
    for state in [TenantState::Suspended, TenantState::Deleted] {
        fixture.set_tenant_state(&fixture.acme, state);
        for route in ROUTES.iter().filter(|route| route.mount != Mount::Origin) {
            for accept in ["text/html", "application/json"] {
                for with in [false, true] {
                    let request = |slug: &str| {
                        let req = if with { with_credentials(route, slug) } else { empty_request(route, slug) };
                        req.header("accept", accept)
                    };
                    let gone = send(&fixture, request("acme")).await;
                    let unknown = send(&fixture, request("nobody")).await;
                    assert_eq!((gone.status, self::code(&gone).as_str()), (404, "tenant_not_found"), "{}", route.path);
                    assert_eq!(plain(&gone), plain(&unknown), "{} {state:?}", route.path);
                    compared += 1;
                }
            }
        }
        for slug in ["A_B", "x", "..%20", &"x".repeat(41), "_systen", "acme%20"] {
            let answer = send(&fixture, Req::get(format!("/t/{slug}/oauth2/jwks"))).await;
            assert_eq!((answer.status, self::code(&answer).as_str()), (404, "tenant_not_found"), "{slug}");
        }
    }
    println!("{compared} responses of a suspended or deleted tenant compared with those of an unknown one");
    assert_eq!(send(&fixture, Req::get("/t/globex/oauth2/jwks")).await.status, 200, "the other tenant is still served");
}

/// A-67: only listed hosts are served, on every path.
#[actix_web::test]
async fn an_unknown_host_gets_421_on_every_route() {
    let fixture = Fixture::new();
    for route in ROUTES.iter().copied() {
        for host in
            ["evil.example", "localhost", "localhost:8081", "localhost:8080.evil.example", "acme.localhost:8080", ""]
        {
            let answer = send(&fixture, empty_request(route, "acme").header("host", host)).await;
            assert_eq!((answer.status, code(&answer).as_str()), (421, "unknown_host"), "{host} {}", route.path);
        }
        let twice = empty_request(route, "acme").header("host", "localhost:8080").header("host", "localhost:8080");
        let refused = if route.dialect().is_some() { ["bad_request", "invalid_request"] } else { ["bad_host"; 2] };
        assert!(refused.contains(&code(&send(&fixture, twice).await).as_str()), "{}", route.path);
        // Other names of this machine redirect to the public URL, which is never taken from the request.
        let answer = send(&fixture, empty_request(route, "acme").header("host", "127.0.0.1:8080")).await;
        match route.method {
            Method::Get => {
                assert_eq!(answer.status, 303);
                assert_eq!(answer.location(), format!("http://localhost:8080{}", address(route, "acme")));
            }
            _ => assert_eq!(answer.status, 421),
        }
    }
    for name in ["x-forwarded-host", "forwarded", "x-original-url", "x-rewrite-url", "x-http-method-override"] {
        let req = Req::get("/t/acme/.well-known/openid-configuration").header(name, "host=evil.example");
        let answer = send(&fixture, req).await;
        assert_eq!(answer.json()["issuer"], fixture.acme.tenant.issuer(), "A-66: {name}");
    }
}

/// Methods of some route, and others; they are case-sensitive (RFC 9110, 9.1).
const METHODS: [&str; 13] = [
    "GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "QUERY", "get", "Post",
];

#[actix_web::test]
async fn an_unsupported_method_gets_405_with_an_allow_header() {
    let fixture = Fixture::new();
    let paths: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
    let mut refused = 0;
    for path in paths {
        let routes: Vec<&Route> = ROUTES.iter().copied().filter(|route| route.path == path).collect();
        let mut works = BTreeSet::new();
        for route in &routes {
            works.extend(if route.method == Method::Get { vec!["GET", "HEAD"] } else { vec![route.method.as_str()] });
            works.extend((route.cors != Cors::None).then_some("OPTIONS"));
        }
        for method in METHODS {
            let method = HttpMethod::from_bytes(method.as_bytes()).unwrap();
            let answer = send(&fixture, Req::post(address(routes[0], "acme"), &[]).method(method.clone())).await;
            if works.contains(method.as_str()) {
                assert_ne!(answer.status, 405, "{method} {path}");
                continue;
            }
            assert_eq!((answer.status, code(&answer).as_str()), (405, "method_not_allowed"), "{method} {path}");
            let allowed: BTreeSet<&str> = answer.header("allow").unwrap().split(", ").collect();
            assert_eq!(allowed, works, "{path}");
            refused += 1;
        }
    }
    println!("{refused} unsupported methods");
}

/// The body of a GET request is ignored.
#[actix_web::test]
async fn the_body_of_get_is_ignored() {
    let fixture = Fixture::new();
    for route in ROUTES.iter().filter(|route| route.method == Method::Get) {
        let without = plain(&send(&fixture, empty_request(route, "acme")).await);
        for kind in ["application/x-www-form-urlencoded", "application/json", "text/plain"] {
            let mut req = empty_request(route, "acme").header("content-type", kind);
            req.body = b"flow=x&request=x&access_token=x&client_id=x".to_vec();
            let with = plain(&send(&fixture, req).await);
            let kinds =
                [&with, &without].map(|answer| (answer.status, answer.header("content-type").map(str::to_owned)));
            assert_eq!(kinds[0], kinds[1], "{kind} {}", route.path);
        }
    }
}

/// On the wire, since the server removes the body of HEAD.
#[actix_web::test]
async fn head_is_supported_on_every_get_route() {
    let fixture = Fixture::new();
    let wire = Wire::open(&fixture);
    for route in ROUTES.iter().filter(|route| route.method == Method::Get) {
        let request =
            |method: &str| format!("{method} {} HTTP/1.1\r\nhost: localhost:8080\r\n\r\n", address(route, "acme"));
        let (get, head) = (wire.send(&request("GET")).await, wire.send(&request("HEAD")).await);
        assert_eq!(head.status, get.status, "{}", route.path);
        assert_eq!(head.body, b"", "{}", route.path);
        let names = |answer: &Answer| -> BTreeSet<String> { answer.headers.iter().map(|(n, _)| n.clone()).collect() };
        assert_eq!(names(&head), names(&get), "{}", route.path);
        assert_eq!(head.header("content-length"), get.header("content-length"), "{}", route.path);
        assert_eq!(head.header("content-type"), get.header("content-type"), "{}", route.path);
    }
    wire.close().await;
}

#[actix_web::test]
async fn an_unsupported_content_type_or_encoding_gets_415() {
    let fixture = Fixture::new();
    for route in ROUTES.iter().filter(|route| route.method == Method::Post) {
        const FORM: &str = "application/x-www-form-urlencoded";
        const JSON: &str = "application/json";
        let (own, other) = match route.body {
            Body::Json { .. } => (JSON, FORM),
            Body::Form { .. } | Body::None => (FORM, JSON),
        };
        for kind in ["", other, "text/plain", "multipart/form-data; boundary=x", &format!("{own}x")] {
            let mut req = empty_request(route, "acme");
            req.headers = if kind.is_empty() { vec![] } else { vec![("content-type".to_owned(), kind.to_owned())] };
            req.body = b"a=b".to_vec();
            let answer = send(&fixture, req).await;
            assert_eq!(
                (answer.status, code(&answer).as_str()),
                (415, "unsupported_media_type"),
                "{kind} {}",
                route.path
            );
        }
        for kind in [format!("{own};charset=UTF-8"), own.to_uppercase()] {
            let mut req = empty_request(route, "acme");
            req.headers = vec![("content-type".to_owned(), kind.clone())];
            assert_ne!(send(&fixture, req).await.status, 415, "{kind} {}", route.path);
        }
    }
    // A-98, on every route.
    for route in ROUTES.iter().copied() {
        for coding in [&["gzip"][..], &["deflate"], &["br"], &["gzip, identity"], &["identity", "gzip"], &[""]] {
            let mut req = empty_request(route, "acme");
            for value in coding {
                req = req.header("content-encoding", value);
            }
            let answer = send(&fixture, req).await;
            let refused = if route.dialect().is_some() { "unsupported_media_type" } else { "unsupported_encoding" };
            assert_eq!((answer.status, code(&answer).as_str()), (415, refused), "{coding:?} {}", route.path);
        }
        for coding in ["identity", "Identity"] {
            assert_ne!(
                send(&fixture, empty_request(route, "acme").header("content-encoding", coding)).await.status,
                415
            );
        }
    }
}

#[actix_web::test]
async fn invalid_encoding_and_repeated_headers_get_400() {
    let fixture = Fixture::new();
    for route in ROUTES.iter().copied() {
        for query in ["%ff", "a=%c3%28", "%c0%ae=1", "a=%ed%a0%80", "a=\u{fffd}"] {
            let mut req = empty_request(route, "acme");
            req.uri = format!("{}?{}", req.uri, query.replace('\u{fffd}', "%ef%bf%bd"));
            let answer = send(&fixture, req).await;
            assert_eq!(
                (answer.status, code(&answer).as_str()),
                (400, on(route, "bad_encoding")),
                "{query} {}",
                route.path
            );
        }
        for (name, value) in
            [("authorization", "Bearer x"), ("origin", "https://a.example"), ("sec-fetch-site", "same-origin")]
        {
            let answer = send(&fixture, empty_request(route, "acme").header(name, value).header(name, value)).await;
            assert_eq!(
                (answer.status, code(&answer).as_str()),
                (400, on(route, "bad_header")),
                "{name} twice at {}",
                route.path
            );
        }
        if matches!(route.body, Body::Json { .. }) {
            for body in [&b"{\"a\":\"\xff\"}"[..], b"{\"a\":\"\xed\xa0\x80\"}"] {
                let mut req = empty_request(route, "acme").header("content-type", "application/json");
                req.body = body.to_vec();
                // Without a credential, the body is not read.
                let answer = send(&fixture, req).await;
                let fine = [(400, on(route, "invalid_request")), (401, "invalid_token"), (401, "unauthorized")];
                assert!(fine.contains(&(answer.status, code(&answer).as_str())), "{body:?} {}", route.path);
            }
            let twice = empty_request(route, "acme").header("content-type", "application/json");
            let twice = send(&fixture, twice.header("content-type", "application/json")).await;
            assert_eq!((twice.status, code(&twice).as_str()), (400, on(route, "bad_header")), "{}", route.path);
        }
        if matches!(route.body, Body::Form { .. }) {
            for body in [&b"%ff"[..], b"a=\xff", b"\xc3\x28=1", b"a=%80"] {
                let mut req = empty_request(route, "acme");
                req.body = body.to_vec();
                let answer = send(&fixture, req).await;
                assert_eq!((answer.status, code(&answer).as_str()), (400, "bad_encoding"), "{body:?} {}", route.path);
            }
            let twice = empty_request(route, "acme").header("content-type", "application/x-www-form-urlencoded");
            assert_eq!(code(&send(&fixture, twice).await), "bad_header", "{}", route.path);
        }
    }
}

/// An invalid Authorization header gets the challenge of its endpoint, and never counts as absent.
#[actix_web::test]
async fn an_invalid_authorization_header_is_refused_with_a_challenge() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let headers = [
        "Basic",
        "Basic ",
        "Basic !!!",
        "Basic bm9jb2xvbg==",
        "Basic /////w==",
        "Bearer",
        "Bearer ",
        "Bearer a b c",
        "Digest x",
        "x",
        "",
    ];
    for value in headers {
        for method in [Method::Get, Method::Post] {
            let req = match method {
                Method::Get => Req::get("/t/acme/oauth2/userinfo"),
                _ => Req::post("/t/acme/oauth2/userinfo", &[]),
            };
            let answer = send(&fixture, req.header("authorization", value)).await;
            assert!([400, 401].contains(&answer.status), "{value}: {}", answer.status);
            assert!(answer.header("www-authenticate").unwrap().starts_with("Bearer"), "{value}");
            assert!(["invalid_request", "invalid_token"].contains(&code(&answer).as_str()), "{value}");
        }
        // Also where the credentials in the form would suffice: two methods are refused, and an invalid header is not
        // ignored.
        let code_text = "pt_co_nothing";
        let answer = send(&fixture, fixture.redeem_request(tenant, code_text).header("authorization", value)).await;
        assert!([400, 401].contains(&answer.status), "{value}: {}", answer.status);
        assert!(["invalid_request", "invalid_client"].contains(&code(&answer).as_str()), "{value}: {}", answer.text());
    }
}

/// Invalid cookies count as absent; the rest of the header is used.
#[actix_web::test]
async fn invalid_cookies_count_as_absent() {
    let fixture = Fixture::new();
    let browser = fixture.signed_in(&fixture.acme).await;
    let (name, value) = browser.cookies.iter().find(|(name, _)| name.contains("session")).unwrap();
    let good = format!("{name}={value}");
    let account = |cookie: String| Req::get("/t/acme/account").header("cookie", &cookie);
    assert_eq!(send(&fixture, account(good.clone())).await.status, 200);
    assert_eq!(send(&fixture, account(format!("=; ;;x; y==; \"; {good}; z"))).await.status, 200, "beside garbage");
    let cut = &value[..value.len() - 1];
    let wrong = [
        "=".to_owned(),
        ";;;".to_owned(),
        name.clone(),
        format!("{name}="),
        format!("{name}={cut}"),
        format!("{name}={value}x"),
        format!("{name}=\"{value}\""),
        format!("{good}; {good}"),
        format!("{name}={}", "a".repeat(10_000)),
        format!("{}={value}", name.to_uppercase()),
        format!("{name}={}", value.replace("pt_", "PT_")),
    ];
    for cookie in wrong {
        for route in ROUTES.iter().copied() {
            let req = empty_request(route, "acme").header("cookie", &cookie);
            let answer = send(&fixture, req).await;
            if route.path == "/account" {
                assert_eq!(answer.status, 303, "{}", cookie.chars().take(80).collect::<String>());
                assert!(answer.location().ends_with("/t/acme/login"));
            }
        }
    }
}

/// A-62: requests that no HTTP library would send get an error or a closed connection, and the next request is served.
#[actix_web::test]
async fn malformed_http_is_refused_and_the_next_request_is_served() {
    let fixture = Fixture::new();
    let wire = Wire::open(&fixture);
    let paths = [
        "/t/globex/../acme/login",
        "/t/acme/./login",
        "/t/acme//login",
        "//t/acme/login",
        "/t/acme;x=1/login",
        "/t/acme%2flogin",
        "/t/acme%2Flogin",
        "/t/acme%5clogin",
        "/t/acme\\login",
        "/t/acme/%00",
        "/t/acme/%2e%2e/globex/login",
        "/t/acme/.%2E/globex/login",
        "/..",
        "/.",
        "/t/acme/login/..",
    ];
    for path in paths {
        for accept in ["text/html", "application/json"] {
            let request = format!("GET {path} HTTP/1.1\r\nhost: localhost:8080\r\naccept: {accept}\r\n\r\n");
            let answer = wire.send(&request).await;
            assert_eq!(answer.status, 400, "{path}: {}", answer.text());
            if !path.contains('\\') {
                assert_guarded(&answer, path);
                assert_eq!((code(&answer).as_str(), is_page(&answer)), ("bad_path", accept == "text/html"), "{path}");
            }
        }
    }
    let discovery = "GET /t/acme/.well-known/openid-configuration HTTP/1.1\r\n";
    let mut odd: Vec<Vec<u8>> = [
        "",
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "nonsense nonsense nonsense\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET http://evil.example/t/acme/login HTTP/1.1\r\nhost: evil.example\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nhost: localhost:8080\r\nconnection: close\r\n\r\n",
        "CONNECT localhost:8080 HTTP/1.1\r\nhost: localhost:8080\r\nconnection: close\r\n\r\n",
        "GET /t/acme/login HTTP/1.1\r\nhost: localhost:8080\r\ncookie: \u{e9}\r\nconnection: close\r\n\r\n",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcde",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ncontent-length: -1\r\n\r\n",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ncontent-length: 99999999999999999999\r\n\r\n",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 50\r\n\r\nshort",
        "POST /t/acme/oauth2/token HTTP/1.1\r\nhost: localhost:8080\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    for name in ["authorization", "origin", "sec-fetch-site"] {
        let mut request = format!("{discovery}host: localhost:8080\r\nconnection: close\r\n{name}: ").into_bytes();
        request.extend_from_slice(b"\xff\xfe\r\n\r\n");
        odd.push(request);
    }
    odd.push(format!("{discovery}host: localhost:8080\r\n{}\r\n", "x: y\r\n".repeat(500)).into_bytes());
    odd.push(format!("{discovery}host: localhost:8080\r\nx: {}\r\n\r\n", "a".repeat(1_000_000)).into_bytes());
    odd.push(format!("GET /{} HTTP/1.1\r\nhost: localhost:8080\r\n\r\n", "a".repeat(1_000_000)).into_bytes());
    odd.push((0..=255).cycle().take(100_000).collect());
    let count = odd.len();
    let answers = wire.exchange(odd.clone()).await;
    for (request, answer) in odd.iter().zip(&answers) {
        let what = String::from_utf8_lossy(&request[..request.len().min(90)]).into_owned();
        if let Some(answer) = parse(answer) {
            let fine = what.starts_with("GET /t/acme/login") || what.starts_with("OPTIONS");
            assert!((400..500).contains(&answer.status) || fine && answer.status < 500, "{what:?}: {}", answer.status);
        }
    }
    let bad_header = parse(&answers[count - 5]).unwrap();
    assert_eq!((bad_header.status, code(&bad_header).as_str()), (400, "bad_header"), "bytes that are not text");
    let after = wire.send(&format!("{discovery}host: localhost:8080\r\n\r\n")).await;
    assert_eq!(after.status, 200, "the next request is served");
    println!("{count} malformed requests on the wire");
    wire.close().await;
}

/// A pseudorandom generator with a fixed seed: every run sends the same requests.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const NAMES: [&str; 36] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "max_age",
    "id_token_hint",
    "login_hint",
    "request",
    "request_uri",
    "response_mode",
    "resource",
    "flow",
    "form_token",
    "email",
    "password",
    "decision",
    "grant_type",
    "code",
    "code_verifier",
    "client_secret",
    "client_assertion",
    "client_assertion_type",
    "access_token",
    "claims",
    "ui_locales",
    "post_logout_redirect_uri",
    "session",
    "account",
    "logout_hint",
    "",
    "x",
];

/// Returns values that are valid for some parameter, nearly valid, or always invalid.
fn values(tenant: &TestTenant) -> Vec<String> {
    let id = "AAAAAAAAAAAAAAAAAAAAAA";
    let mut values: Vec<String> = [
        "",
        " ",
        "0",
        "-1",
        "99999999999999999999",
        "code",
        "none",
        "none login",
        "openid",
        "openid openid",
        "S256",
        "plain",
        "https://rp.example.com/cb?keep=1",
        "https://rp.example.com/cb",
        "http://localhost:8080",
        "//x",
        "javascript:1",
        "\u{0}",
        "\u{1F600}",
        "e\u{301}",
        "<script>",
        "\" onclick=\"x",
        "%",
        "%25",
        "\r\nset-cookie: x=y",
        "authorization_code",
        "client_credentials",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJcdTAwMDAifQ.AA",
        "allow",
        "deny",
        "ada@example.com",
        "@",
        "a@b@c",
        "[]",
        "{}",
        "null",
        "eyJhbGciOiJub25lIn0.e30.",
        "a.b.c",
        "..",
        "pt_se_",
        "query",
        "fragment",
        "form_post",
        "select_account",
        "present",
        "another",
        "https://app.example.com/bye",
        "https://api.example.com",
        "same-origin",
        "Bearer",
        "Basic Og==",
    ]
    .iter()
    .map(|s| (*s).to_owned())
    .collect();
    values.push(tenant.public.client_id.clone());
    values.push(tenant.confidential.client_id.clone());
    values.push(id.to_owned());
    values.push("a".repeat(300));
    values.push(crate::support::CHALLENGE.to_owned());
    values
}

/// A-99: no request causes a 5xx.
#[actix_web::test]
async fn empty_huge_and_random_requests_never_cause_a_5xx() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let values = values(&tenant);
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let session = fixture.signed_in(&tenant).await;
    let before = fixture.rows_of(fixture.globex.tenant.id);
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut counts = [0_usize; 6];
    let mut sent = 0;
    for route in ROUTES.iter().copied() {
        let empty = empty_request(route, "acme");
        let mut huge = empty_request(route, "acme");
        huge.body = vec![b'a'; 16 * 1024];
        huge.uri = format!("{}?{}", huge.uri, "a=b&".repeat(2_000));
        let mut requests = vec![empty, huge];
        for _ in 0..40 {
            let pairs: Vec<(&str, &str)> = (0..dice.roll(8)).map(|_| (dice.pick(&NAMES), dice.pick(&values))).collect();
            let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            let mut req = empty_request(route, "acme");
            if route.method == Method::Post {
                req.body = query.into_bytes();
            } else {
                req.uri = format!("{}?{query}", req.uri);
            }
            for name in ["accept", "authorization", "origin", "sec-fetch-site", "cookie", "dpop", "x-tenant-id"] {
                let value = dice.pick(&values);
                if dice.roll(4) == 0 && value.bytes().all(|b| (32..127).contains(&b)) {
                    req = req.header(name, value);
                }
            }
            // Half of them with a session, as one of our pages would send them.
            if dice.roll(2) == 0 && !req.headers.iter().any(|(name, _)| name == "cookie" || name == "sec-fetch-site") {
                let pairs: Vec<String> =
                    session.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
                req = req.header("cookie", &pairs.join("; ")).same_origin();
            }
            requests.push(req);
        }
        for req in requests {
            let answer = send(&fixture, req).await;
            counts[usize::from(answer.status / 100)] += 1;
            sent += 1;
        }
    }
    println!("{sent} requests to {} routes, responses by status class: {counts:?}", ROUTES.len());
    assert_eq!(counts[5], 0);
    assert!(
        counts[2] > 20 && counts[3] > 20 && counts[4] > 200,
        "the requests pass the first checks often enough: {counts:?}"
    );
    assert_eq!(fixture.rows_of(fixture.globex.tenant.id), before, "the other tenant's rows are unchanged");
}

/// P-10: while another process holds the write lock, writes get 503 and lose nothing: the same form works afterwards.
#[actix_web::test]
async fn a_locked_database_gets_503_and_loses_nothing() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut signed_in = fixture.signed_in(&tenant).await;
    let code_text = fixture.code(&mut signed_in, &tenant, &[]).await;
    let mut browser = Browser::new();
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let started = browser.get(&fixture, &uri).await;
    let page = browser.follow(&fixture, started).await;
    let before = fixture.rows_of(tenant.tenant.id);

    let mut other = hold_writes(fixture.dir.path());
    let refused_sign_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    let refused_start = fixture.send(Req::get(uri.clone()).header("accept", "text/html")).await;
    let refused_code = fixture.send(fixture.redeem_request(&tenant, &code_text)).await;
    for (answer, page) in [(&refused_sign_in, true), (&refused_start, true), (&refused_code, false)] {
        assert_guarded(answer, "locked");
        assert_eq!((answer.status, code(answer).as_str(), is_page(answer)), (503, "unavailable", page));
        assert!(answer.header("retry-after").is_some());
        assert_eq!(answer.headers_named("set-cookie"), Vec::<&str>::new());
    }
    assert!(refused_sign_in.text().contains("Nothing was lost"));
    for uri in ["/t/acme/.well-known/openid-configuration", "/t/acme/oauth2/jwks", "/t/acme/login"] {
        assert_eq!(fixture.send(Req::get(uri)).await.status, 200, "reads still work: {uri}");
    }
    other.batch_execute("ROLLBACK").unwrap();
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "nothing was partly written");

    let signed = fixture.sign_in_at(&mut browser, &tenant, &page).await;
    assert_eq!(signed.status, 303, "the same form works");
    let back = browser.follow(&fixture, signed).await;
    assert!(back.location_query().contains_key("code"), "{}", back.location());
    let tokens = fixture.send(fixture.redeem_request(&tenant, &code_text)).await;
    assert_eq!(tokens.status, 200, "the code was not used up: {}", tokens.text());
}

/// A-58, A-60: headers of certain pages only.
#[actix_web::test]
async fn account_pages_restrict_form_action_and_https_sends_hsts() {
    let fixture = Fixture::new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let account = browser.get(&fixture, "/t/acme/account").await;
    assert_eq!(account.status, 200);
    assert_guarded(&account, "account");
    assert!(account.header("content-security-policy").unwrap().contains("form-action 'self'"));
    assert_eq!(account.header("cross-origin-opener-policy"), Some("same-origin"));
    let login = send(&fixture, Req::get("/t/acme/login")).await;
    assert!(
        !login.header("content-security-policy").unwrap().contains("form-action"),
        "its form redirects to the client"
    );
    assert_eq!(login.header("cross-origin-opener-policy"), None);
    assert_eq!(login.header("strict-transport-security"), None, "no HSTS for a loopback http base");
    let again = send(&fixture, Req::get("/t/acme/login")).await;
    assert_ne!(
        login.header("content-security-policy"),
        again.header("content-security-policy"),
        "a nonce is used once"
    );

    let served = Fixture::by_host();
    let base = served.acme.path.clone();
    for uri in ["/login", "/oauth2/jwks", "/nowhere", "/t/acme/../x"] {
        let answer = send(&served, Req::get(format!("{base}{uri}")).header("accept", "text/html")).await;
        let sts = answer.header("strict-transport-security").unwrap_or_else(|| panic!("{uri}"));
        assert!(sts.starts_with("max-age="), "{uri}: {sts}");
    }
}
