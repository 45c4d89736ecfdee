//! The id of a request is in its answer, on its error page and in its only log line.

use std::net::IpAddr;
use std::sync::Arc;

use portico::base::network::TrustedProxies;
use serde_json::{Value, json};
use tracing::Level;

use crate::causes::Log;
use crate::support::{Answer, Browser, Fixture, Req};

/// The address of a trusted proxy.
const PROXY: &str = "10.0.0.1";

fn behind_a_proxy() -> Fixture {
    let mut fixture = Fixture::new();
    let proxies = vec![TrustedProxies::parse_one("10.0.0.0/8").unwrap()];
    fixture.configure(|state| state.trusted_proxies = Arc::new(TrustedProxies::new(proxies)));
    fixture
}

fn id(answer: &Answer) -> &str {
    let ids = answer.headers_named("x-request-id");
    assert_eq!(ids.len(), 1, "one id in each answer: {:?}", answer.headers);
    ids[0]
}

/// Returns the reference that an error page shows.
fn shown(page: &Answer) -> &str {
    let rest = page.text().split("id=\"error-reference\"").nth(1).unwrap();
    rest.split('>').nth(1).unwrap().split('<').next().unwrap()
}

/// Returns the only line of a request.
fn only(log: &Log) -> Value {
    let lines: Vec<Value> = log.lines().into_iter().filter(|line| line["reference"].is_string()).collect();
    assert_eq!(lines.len(), 1, "one line a request: {lines:?}");
    lines[0].clone()
}

#[actix_web::test]
async fn each_answer_has_the_id_that_its_error_page_and_its_log_line_have() {
    let fixture = Fixture::new();
    let acme = &fixture.acme.path;
    let html = |path: String| Req::get(path).header("accept", "text/html");
    let (log, _guard) = Log::at(Level::DEBUG);
    let mut ids = std::collections::BTreeSet::new();
    for req in [
        html(format!("{acme}/nothing-here")),
        html(format!("{acme}/oauth2/authorize")),
        html("/t/nobody/login".to_owned()),
        html("/t//login".to_owned()),
        html("/".to_owned()).header("host", "other.example.com"),
        Req::post(format!("{acme}/login"), &[]).header("accept", "text/html"),
    ] {
        let uri = req.uri.clone();
        let answer = fixture.send(req).await;
        assert!(answer.status >= 400, "{uri}: {}", answer.status);
        assert_eq!(shown(&answer), id(&answer), "{uri}");
        let line = only(&log);
        assert_eq!((&line["reference"], &line["status"]), (&json!(id(&answer)), &json!(answer.status)), "{line}");
        assert_eq!((line["level"].as_str(), line["message"].as_str()), (Some("INFO"), Some("a request was refused")));
        assert!(line["code"].is_string() && line["ms"].is_u64(), "{line}");
        ids.insert(id(&answer).to_owned());
    }
    assert_eq!(ids.len(), 6, "each request has its own");
    let answer = fixture.send(Req::get(format!("{acme}/nothing-here")).header("accept", "application/json")).await;
    assert_eq!(answer.json()["details"]["reference"], id(&answer));
}

#[actix_web::test]
async fn a_success_is_logged_at_debug_with_route_tenant_network_and_client() {
    let fixture = behind_a_proxy();
    let tenant = fixture.acme.clone();
    let (log, guard) = Log::at(Level::DEBUG);
    let get = |path: &str| Req::get(format!("{}{path}", tenant.path)).from(PROXY);
    let answer = fixture.send(get("/oauth2/jwks").header("x-forwarded-for", "2001:db8:1:2:3::4")).await;
    assert_eq!(answer.status, 200);
    let line = only(&log);
    for (field, value) in [
        ("level", json!("DEBUG")),
        ("message", json!("a request was answered")),
        ("reference", json!(id(&answer))),
        ("tenant", json!("acme")),
        ("route", json!("/oauth2/jwks")),
        ("status", json!(200)),
        ("network", json!("2001:db8:1:2::/64")),
        ("client_id", Value::Null),
    ] {
        assert_eq!(line[field], value, "{field} of {line}");
    }
    let mut browser = Browser::new();
    fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let line = only(&log);
    assert_eq!(line["client_id"], tenant.public.client_id, "{line}");
    assert!(!line.to_string().contains("code_challenge"), "A-92: no query in the log: {line}");
    drop(guard);
    // At the default level a success has no line.
    let (log, _guard) = Log::start();
    fixture.send(get("/oauth2/jwks")).await;
    assert_eq!(log.lines(), [json!(null); 0]);
}

#[actix_web::test]
async fn a_66_only_the_id_of_a_trusted_proxy_is_used() {
    let fixture = behind_a_proxy();
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let traceparent = format!("00-{trace}-00f067aa0ba902b7-01");
    let long = "a".repeat(129);
    for (peer, name, given, used) in [
        (PROXY, "x-request-id", "edge-1.7f", Some("edge-1.7f")),
        (PROXY, "traceparent", traceparent.as_str(), Some(trace)),
        (PROXY, "x-request-id", "<b>", None),
        (PROXY, "x-request-id", "a b", None),
        (PROXY, "x-request-id", &long, None),
        (PROXY, "traceparent", trace, None),
        ("203.0.113.7", "x-request-id", "forged", None),
        ("203.0.113.7", "traceparent", &traceparent, None),
    ] {
        let (log, _guard) = Log::start();
        let req = Req::get("/t/nobody/login").header("accept", "text/html").from(peer).header(name, given);
        let answer = fixture.send(req).await;
        let id = id(&answer);
        assert_eq!((id == given || id == trace, used.unwrap_or(id)), (used.is_some(), id), "{peer} {name}: {given}");
        assert_eq!(shown(&answer), id, "{peer} {name}: {given}");
        assert_eq!(only(&log)["reference"], id);
        assert!(peer.parse::<IpAddr>().is_ok());
    }
}

#[actix_web::test]
async fn an_unknown_host_is_explained_in_the_log_only() {
    let fixture = Fixture::by_host();
    let (log, _guard) = Log::start();
    let mut hints = Vec::new();
    for host in ["id.other.example:8443", "\"quoted\""] {
        let answer = fixture.send(Req::get("/").header("host", host)).await;
        assert_eq!(answer.status, 421);
        assert!(!answer.text().contains("http.public_url"), "{}", answer.text());
        hints.push(only(&log)["hint"].as_str().unwrap().to_owned());
    }
    let known = fixture.state.services.addresses.public_url.authority();
    for word in ["id.other.example:8443", known, "http.public_url", "http.base_domain", "Host header"] {
        assert!(hints[0].contains(word), "{word} is not in {}", hints[0]);
    }
    assert!(!hints[1].contains("quoted"), "A-91: what is no host name is not repeated: {}", hints[1]);
}
