//! Behaviour that the dispatcher gives every handler, tested with routes of these tests.

use std::sync::LazyLock;
use std::time::Duration;

use actix_web::http::Method as HttpMethod;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use portico::accounts::hasher::Chosen;
use portico::authn::bot_check::Purpose;
use portico::base::code::{Code, Dialect};
use portico::base::fault::Fault;
use portico::base::limits;
use portico::base::refusal::FieldFault;
use portico::on;
use portico::op::{Credential, Principal};
use portico::web::dispatch::Request;
use portico::web::dispatch::callers::{Anonymous, Bearer, DashboardUser, Person, Visitor, WorkspaceCaller};
use portico::web::requests::Requests;
use portico::web::respond::{Failure, Problem, Reply};
use portico::web::route::Route;
use portico::web::server::application;
use portico::web::spec::{Body, Discovery, Kind, Method, Spec};
use portico::web::surface::bot_check;
use serde::Deserialize;
use serde_json::json;

use crate::support::{Answer, Fixture, Req, any_password};

#[derive(Deserialize)]
struct Thing {
    name: String,
    #[serde(default)]
    tags: Vec<String>,
}

/// A JSON handler with a path parameter and an access token.
async fn put_thing(req: Request<Bearer>) -> Result<Reply, Failure> {
    let thing: Thing = req.json()?;
    let caller = &req.op.caller;
    let acts = matches!(caller.principal, Principal::Client(_)) && caller.on_behalf_of == Some(req.caller.account.id);
    assert!(
        acts && caller.credential == Some(Credential::AccessToken),
        "the caller is the client on behalf of the account"
    );
    let body =
        json!({ "id": req.param("id"), "name": thing.name, "tags": thing.tags.len(), "sub": req.caller.account.sub });
    Ok(Reply::json(200, &body)?)
}

async fn refuse_thing(_: Request<Anonymous>) -> Result<Reply, Failure> {
    let faults = vec![FieldFault::new("name", Code::PasswordMissing), FieldFault::new("email", Code::EmailMissing)];
    Err(Problem::from(Code::InvalidJson).with_fields(faults).into())
}

async fn delete_thing(req: Request<Anonymous>) -> Result<Reply, Failure> {
    Ok(Reply::empty(if req.param("id") == "1" { 204 } else { 404 }))
}

/// A handler that hashes twice and awaits another future between two transactions.
async fn hash_twice(req: Request<Person>) -> Result<Reply, Failure> {
    let (tenant, account) = (req.op.tenant.id, req.caller.account.id);
    let chosen =
        |word: &str| Chosen { password: any_password(req.services(), req.tenant(), word), salt: req.op.salt(word) };
    let first = req.hash(chosen("a first long password")).await?;
    let now = req.op.now;
    let before = req.write(move |wtx| portico::accounts::store::lock_account(wtx, account)).await?;
    actix_web::rt::time::sleep(Duration::from_millis(1)).await;
    let second = req.hash(chosen("a second long password")).await?;
    let (one, other) = (first.phc.clone(), second.phc.clone());
    let kept = second.clone();
    req.write(move |wtx| portico::accounts::store::replace_password(wtx, account, &kept, now)).await?;
    let stored = req.read(move |tx| portico::accounts::store::find_password(tx, account)).await?;
    assert_eq!(stored.expect("it is stored").0.phc, other);
    Ok(Reply::json(200, &json!({ "locked": before, "differ": one != other, "tenant": tenant == req.tenant().id }))?)
}

async fn panic_before(_: Request<Anonymous>) -> Result<Reply, Failure> {
    panic!("in a handler")
}

async fn panic_between(req: Request<Anonymous>) -> Result<Reply, Failure> {
    req.read(|_| Ok(())).await?;
    panic!("after a read")
}

async fn panic_inside(req: Request<Anonymous>) -> Result<Reply, Failure> {
    req.read(|_| -> Result<(), Fault> { panic!("in a read") }).await?;
    Ok(Reply::empty(204))
}

/// Returns which cookies the handler gets.
async fn cookies(req: Request<Visitor>) -> Result<Reply, Failure> {
    let given = |secret: bool| u8::from(secret);
    let (session, browser, device) =
        (req.caller.session.is_some(), req.caller.browser.is_some(), req.caller.device.is_some());
    Ok(Reply::json(200, &[given(session), given(browser), given(device)])?)
}

#[derive(Deserialize)]
struct Change {
    name: String,
    remember: Option<bool>,
}

/// A write of a JSON surface: it answers with its tenant and what it has read.
async fn change<C: Send + Sync + 'static>(req: Request<C>) -> Result<Reply, Failure> {
    let Change { name, remember } = req.body()?;
    let body = json!({ "tenant": req.tenant().slug.as_str(), "name": name, "remember": remember });
    Ok(Reply::json(200, &body)?)
}

async fn dashboard_change(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    change(req).await
}

async fn workspace_change(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    change(req).await
}

async fn login_change(req: Request<Anonymous>) -> Result<Reply, Failure> {
    change(req).await
}

/// A sign-up of a JSON surface, as far as its bot check.
async fn checked_change(req: Request<Anonymous>) -> Result<Reply, Failure> {
    bot_check::check(&req, Purpose::Register).await?;
    change(req).await
}

async fn failing(_: Request<Anonymous>) -> Result<Reply, Failure> {
    Err(Fault::internal("on purpose").into())
}

async fn away(_: Request<Anonymous>) -> Result<Reply, Failure> {
    Err(Fault::unavailable("on purpose").into())
}

async fn busy(_: Request<Anonymous>) -> Result<Reply, Failure> {
    Err(Problem::from(Code::TooManyAttempts).retry_after(Duration::from_secs(7)).into())
}

const fn json_route(method: Method, path: &'static str, endpoint: portico::web::route::Endpoint) -> Route {
    Route::new(method, Kind::Api, path, endpoint).body(Body::JSON)
}

static TRIAL: &[Route] = &[
    json_route(Method::Put, "/trial/{id}", on!(put_thing)).takes(&[Credential::AccessToken]),
    json_route(Method::Patch, "/trial/{id}", on!(refuse_thing)),
    Route::new(Method::Delete, Kind::Api, "/trial/{id}", on!(delete_thing)),
    json_route(Method::Post, "/small", on!(delete_thing)).body(Body::Json { limit: 10 }),
    Route::form("/hash-twice", on!(hash_twice)).takes(&[Credential::Session, Credential::BrowserBinding]),
    Route::page("/panic/before", on!(panic_before)),
    Route::page("/panic/between", on!(panic_between)),
    Route::page("/panic/inside", on!(panic_inside)),
    Route::surface(Dialect::Dashboard, Method::Post, "/auth/trial", on!(dashboard_change)),
    Route::surface(Dialect::Workspace, Method::Post, "/api/v1/account/trial", on!(workspace_change)),
    Route::surface(Dialect::Login, Method::Post, "/v1/trial", on!(login_change)).discovers(Discovery::AddressOfBody),
    Route::surface(Dialect::Login, Method::Post, "/v1/checked", on!(checked_change)),
    Route::surface(Dialect::Dashboard, Method::Post, "/auth/checked", on!(checked_change)),
    Route::surface(Dialect::Login, Method::Post, "/v1/failing", on!(failing)),
    Route::surface(Dialect::Dashboard, Method::Post, "/auth/failing", on!(failing)),
    Route::surface(Dialect::Login, Method::Post, "/v1/away", on!(away)),
    Route::surface(Dialect::Organization, Method::Post, "/api/v1/busy", on!(busy)),
    Route::page("/cookies/none", on!(cookies)),
    Route::page("/cookies/two", on!(cookies)).takes(&[Credential::Session, Credential::KnownDevice]),
];
static ROUTES: LazyLock<Vec<&'static Route>> = LazyLock::new(|| TRIAL.iter().collect());
static SPECS: LazyLock<Vec<&'static Spec>> = LazyLock::new(|| TRIAL.iter().map(Route::spec).collect());

/// Sends a request to the trial routes of this deployment.
pub async fn send(fixture: &Fixture, mut req: Req) -> Answer {
    if let Some((_, rest)) = req.uri.split_once("://").filter(|_| req.uri.starts_with("http")) {
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (host, path) = (host.to_owned(), path.to_owned());
        req.uri = path;
        req = req.header("host", &host);
    }
    let mut state = fixture.state.clone();
    state.specs = &SPECS;
    state.requests = std::sync::Arc::new(Requests::of(&SPECS));
    let service = init_service(application(state, &ROUTES)).await;
    let mut request = TestRequest::default().method(req.method.clone()).uri(&req.uri).set_payload(req.body.clone());
    request = request.peer_addr((req.peer, 4_711).into());
    if !req.headers.iter().any(|(name, _)| name == "host") {
        request = request.append_header(("host", "localhost:8080"));
    }
    for (name, value) in &req.headers {
        request = request.append_header((name.as_str(), value.as_str()));
    }
    let response = call_service(&service, request.to_request()).await;
    let status = response.status().as_u16();
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let headers = response.headers().iter().map(|(n, v)| (n.as_str().to_owned(), text(v.as_bytes()))).collect();
    Answer { status, headers, body: read_body(response).await.to_vec() }
}

/// Returns a request with a JSON body.
pub fn json_request(method: &str, path: &str, body: &str) -> Req {
    let method = HttpMethod::from_bytes(method.as_bytes()).expect("a method");
    let mut req = Req::get(format!("/t/acme{path}")).method(method).header("content-type", "application/json");
    req.body = body.as_bytes().to_vec();
    req
}

#[actix_web::test]
async fn a_json_route_reads_parameters_body_and_access_token() {
    let fixture = Fixture::new();
    let tokens = fixture.tokens(&fixture.acme, &[]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let put = |body: &str| json_request("PUT", "/trial/7", body).bearer(token);
    let answer = send(&fixture, put(r#"{"name":"lamp","tags":["a","b"]}"#)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.json(), json!({ "id": "7", "name": "lamp", "tags": 2, "sub": fixture.acme.sub }));
    for (body, why) in [
        ("", "EOF"),
        ("{", "EOF"),
        ("[]", "invalid"),
        ("{}", "missing field `name`"),
        (r#"{"name":1}"#, "invalid type"),
        (r#"{"name":"a","name":"b"}"#, "duplicate field"),
    ] {
        let answer = send(&fixture, put(body)).await;
        let problem = answer.json();
        assert_eq!((answer.status, problem["code"].as_str()), (400, Some("invalid_request")), "{body}");
        assert!(problem["message"].as_str().unwrap().contains(why), "{body}: {problem}");
        assert!(problem["details"]["reference"].is_string());
    }
    let mut form = put(r#"{"name":"lamp"}"#);
    form.headers.retain(|(name, _)| name != "content-type");
    assert_eq!(send(&fixture, form.clone()).await.status, 415, "no content type");
    assert_eq!(send(&fixture, form.header("content-type", "text/plain")).await.status, 415, "another content type");
    // The caller is authenticated first: the body of an unauthenticated request is not parsed.
    let anonymous = send(&fixture, json_request("PUT", "/trial/7", "{")).await;
    assert_eq!((anonymous.status, anonymous.header("www-authenticate")), (401, Some("Bearer")));
    let foreign = fixture.tokens(&fixture.globex, &[]).await;
    let foreign = json_request("PUT", "/trial/7", "{}").bearer(foreign["access_token"].as_str().unwrap());
    assert_eq!(send(&fixture, foreign).await.status, 401, "A-31: another tenant's token");
}

#[actix_web::test]
async fn unsupported_methods_get_405_and_refusals_list_their_fields() {
    let fixture = Fixture::new();
    let at = |method: &str| json_request(method, "/trial/1", "");
    assert_eq!(send(&fixture, at("DELETE")).await.status, 204);
    let refused = send(&fixture, at("PATCH")).await;
    assert_eq!(refused.status, 400);
    let fields = refused.json()["details"]["fields"].clone();
    assert_eq!(fields[0]["field"], "name");
    assert_eq!((&fields[1]["field"], &fields[1]["code"]), (&json!("email"), &json!("email_missing")));
    assert_eq!(fields[1]["message"], "Enter your e-mail address.");
    for method in ["GET", "POST"] {
        let answer = send(&fixture, at(method)).await;
        assert_eq!((answer.status, answer.header("allow")), (405, Some("PUT, PATCH, DELETE")), "{method}");
    }
}

#[actix_web::test]
async fn a_handler_may_hash_twice_and_await_between_transactions() {
    let fixture = Fixture::new();
    let browser = fixture.signed_in(&fixture.acme).await;
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let post = || Req::post("/t/acme/hash-twice", &[]).header("cookie", &cookies.join("; "));
    let answer = send(&fixture, post().same_origin()).await;
    assert_eq!(answer.json(), json!({ "locked": true, "differ": true, "tenant": true }), "{}", answer.text());
    // The dispatcher refuses a cross-site form (A-54) and redirects a browser without a session to the sign-in (A-40).
    assert_eq!(send(&fixture, post().header("sec-fetch-site", "cross-site")).await.status, 403);
    let anonymous = send(&fixture, Req::post("/t/acme/hash-twice", &[]).same_origin()).await;
    assert_eq!((anonymous.status, anonymous.location()), (303, "http://localhost:8080/t/acme/login"));
}

/// A-99: a panic ends its own request with 500 and affects no other.
#[actix_web::test]
async fn a_99_a_panic_gets_500_and_the_next_request_is_served() {
    let fixture = Fixture::new();
    for path in ["before", "between", "inside"] {
        for _ in 0..2 {
            let answer =
                send(&fixture, Req::get(format!("/t/acme/panic/{path}")).header("accept", "application/json")).await;
            assert_eq!((answer.status, answer.json()["code"].as_str()), (500, Some("internal_error")), "{path}");
        }
        assert_eq!(send(&fixture, Req::get("/t/acme/cookies/none")).await.status, 200, "the next request is served");
    }
}

#[actix_web::test]
async fn a_handler_gets_only_the_cookies_that_its_route_declares() {
    let fixture = Fixture::new();
    let browser = fixture.signed_in(&fixture.acme).await;
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let ask = |path: &str| Req::get(format!("/t/acme/cookies/{path}")).header("cookie", &cookies.join("; "));
    assert_eq!(send(&fixture, ask("none")).await.json(), json!([0, 0, 0]));
    assert_eq!(send(&fixture, ask("two")).await.json(), json!([1, 0, 1]));
}

/// Tests the JSON body limit of each route and returns the number of cases, for `limits.rs`.
pub async fn json_bodies(fixture: &Fixture) -> usize {
    let body = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
    let mut cases = 0;
    for (path, limit) in [("/trial/1", limits::JSON), ("/small", 10)] {
        for (length, good) in [(limit - 1, true), (limit, true), (limit + 1, false), (limit * 10, false)] {
            let method = if path == "/small" { "POST" } else { "PATCH" };
            let answer = send(fixture, json_request(method, path, &body(length))).await;
            assert_eq!(answer.status != 413, good, "{path} with {length} bytes: {}", answer.status);
            if !good {
                assert_eq!(answer.json()["code"], "body_too_large");
            }
            cases += 1;
        }
    }
    cases
}
