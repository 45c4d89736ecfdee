//! The operations listener (health and metrics), and the shutdown of the server.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::http::Method;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use portico::audit;
use portico::base::code::Code;
use portico::base::limits;
use portico::jobs::runner::{JobMetrics, Jobs};
use portico::jobs::{self};
use portico::oidc::clients::ClientMetadata;
use portico::outbound::CallOutcome;
use portico::queue::State;
use portico::telemetry::deployment_metrics::{
    CacheName, DatabaseAccess, EventLabel, Lookup, MailOutcome, SignIn, ThrottleCounter, TokenGrant,
};
use portico::telemetry::metrics::Label;
use portico::web::ops::{Ops, Unready, application};
use portico::web::requests::{CLASSES, NONE, labels_of};
use portico::web::routes::ROUTES;
use serde_json::json;

use crate::support::engine::{connect, on_postgres};
use crate::support::{API, Answer, Fixture, Program, Req};

const MANUAL: &str = include_str!("../../docs/operation.md");

fn ops(fixture: &Fixture) -> Ops {
    Ops::new(fixture.state.clone(), Arc::new(JobMetrics::default()))
}

/// Sends a request with these headers to the operations listener on a loopback address and returns the answer.
async fn ask(ops: &Ops, (method, uri): (Method, &str), headers: &[(&str, &str)]) -> Answer {
    let service = init_service(application(ops.clone())).await;
    let mut request = TestRequest::default().method(method).uri(uri);
    for header in headers {
        request = request.append_header(*header);
    }
    let response = call_service(&service, request.to_request()).await;
    let status = response.status().as_u16();
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let headers = response.headers().iter().map(|(n, v)| (n.as_str().to_owned(), text(v.as_bytes()))).collect();
    Answer { status, headers, body: read_body(response).await.to_vec() }
}

#[actix_web::test]
async fn a_40_the_ops_listener_serves_three_paths_and_nothing_else() {
    let fixture = Fixture::new();
    let ops = ops(&fixture);
    for (path, content_type) in [
        ("/health/live", "application/json"),
        ("/health/ready", "application/json"),
        ("/metrics", "text/plain; version=0.0.4; charset=utf-8"),
    ] {
        let answer = ask(&ops, (Method::GET, path), &[]).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(content_type)), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH] {
            let answer = ask(&ops, (method.clone(), path), &[]).await;
            assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
        }
        assert_eq!(ask(&ops, (Method::HEAD, path), &[]).await.status, 200);
    }
    assert_eq!(ask(&ops, (Method::GET, "/health/live"), &[]).await.json(), json!({ "live": true }));
    assert_eq!(ask(&ops, (Method::GET, "/health/ready"), &[]).await.json(), json!({ "ready": true, "reasons": [] }));
    // Neither listener serves the paths of the other.
    let elsewhere = ["/", "/metrics/", "/health", "/health/ready/x", "//metrics", "/t/acme/login", "/%6detrics"];
    for path in elsewhere {
        assert_eq!(ask(&ops, (Method::GET, path), &[]).await.status, 404, "{path}");
    }
    for path in ["/health/live", "/health/ready", "/metrics"] {
        assert_eq!(fixture.send(Req::get(path)).await.status, 404, "{path}");
        assert_eq!(fixture.send(Req::get(format!("/t/acme{path}"))).await.status, 404, "{path}");
    }
}

#[actix_web::test]
async fn a_95_the_ops_listener_has_the_size_limits_of_the_main_listener() {
    let fixture = Fixture::new();
    let ops = ops(&fixture);
    let uri = |length: usize| format!("/metrics?{}", "x".repeat(length - "/metrics?".len()));
    assert_eq!(ask(&ops, (Method::GET, &uri(limits::URL)), &[]).await.status, 200);
    assert_eq!(ask(&ops, (Method::GET, &uri(limits::URL + 1)), &[]).await.status, 414);
    let value = |length: usize| "x".repeat(length - "x-long".len() - 4);
    let get = (Method::GET, "/metrics");
    assert_eq!(ask(&ops, get.clone(), &[("x-long", &value(limits::HEADERS))]).await.status, 200);
    assert_eq!(ask(&ops, get, &[("x-long", &value(limits::HEADERS + 1))]).await.status, 431);
}

/// A-67, DNS rebinding: a page of a host name that resolves to 127.0.0.1 would have the origin of what it reads.
#[actix_web::test]
async fn a_67_a_loopback_ops_listener_answers_only_to_addresses_and_localhost() {
    let fixture = Fixture::new();
    let ops = ops(&fixture);
    for host in ["localhost", "localhost:9090", "LOCALHOST:1", "127.0.0.1:9090", "[::1]:9090", "[::1]", "10.0.0.1"] {
        assert_eq!(ask(&ops, (Method::GET, "/metrics"), &[("host", host)]).await.status, 200, "{host}");
    }
    for host in ["rebound.example", "rebound.example:9090", "localhost.example", "127.0.0.1.example:9090", "", ":9090"]
    {
        assert_eq!(ask(&ops, (Method::GET, "/metrics"), &[("host", host)]).await.status, 421, "{host}");
    }
    let twice = [("host", "localhost"), ("host", "rebound.example")];
    assert_eq!(ask(&ops, (Method::GET, "/metrics"), &twice).await.status, 421);
}

#[actix_web::test]
async fn readiness_lists_its_reasons_and_nothing_else() {
    let fixture = Fixture::new();
    // The state of the database is cached for half a second per `Ops`, so each check makes its own.
    let reasons = async || {
        let answer = ask(&ops(&fixture), (Method::GET, "/health/ready"), &[]).await;
        let document = answer.json();
        assert_eq!(document["ready"], answer.status == 200, "{document}");
        assert_eq!(document.as_object().unwrap().len(), 2, "{document}");
        (answer.status, document["reasons"].clone())
    };
    let change = |sql: &str| connect(fixture.dir.path()).batch_execute(sql).unwrap();
    assert_eq!(reasons().await, (200, json!([])));

    change("INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')");
    assert_eq!(reasons().await, (200, json!([])), "a newer version may have migrated while this one still runs");
    change("DELETE FROM __diesel_schema_migrations WHERE version < '9999'");
    assert_eq!(reasons().await, (503, json!(["migrations_pending"])));
    change("ALTER TABLE __diesel_schema_migrations RENAME TO gone");
    assert_eq!(reasons().await, (503, json!(["database_unavailable"])));
    let metrics = ask(&ops(&fixture), (Method::GET, "/metrics"), &[]).await;
    assert_eq!(metrics.status, 200, "metrics are served while the database is unavailable");
    assert!(metrics.text().contains("\nportico_unready{reason=\"database_unavailable\"} 1\n"), "{}", metrics.text());
    assert!(!metrics.text().contains("portico_audit_unsealed"), "a metric with an unknown value is left out");
    let live = ask(&ops(&fixture), (Method::GET, "/health/live"), &[]).await;
    assert_eq!(live.status, 200, "liveness does not depend on the database: a restart would not help");

    let fixture = Fixture::new();
    let update = "UPDATE deployment SET value = 'another' WHERE name = 'master_keys'";
    diesel::sql_query(update).execute(&mut connect(fixture.dir.path())).unwrap();
    let health = ops(&fixture).health().await;
    assert_eq!(health.reasons, [Unready::WrongMasterKeys]);
    fixture.state.lifecycle.end();
    assert_eq!(ops(&fixture).health().await.reasons, [Unready::Ending, Unready::WrongMasterKeys]);
    let metrics = ops(&fixture).metrics().await.unwrap();
    assert!(metrics.contains("\nportico_ready 0\n") && metrics.contains("\nportico_unready{reason=\"ending\"} 1\n"));
    let answer = fixture.send(Req::get("/t/acme/oauth2/jwks")).await;
    assert_eq!(answer.status, 200, "requests are still answered during shutdown");
}

/// A sample: metric name, labels and value.
type Sample = (String, BTreeMap<String, String>, f64);

/// Parses the Prometheus text format and asserts its rules: HELP and TYPE come once and before the samples, no sample
/// is repeated, buckets are cumulative.
fn parse(text: &str) -> (BTreeMap<String, String>, Vec<Sample>) {
    let mut kinds = BTreeMap::new();
    let mut samples: Vec<Sample> = Vec::new();
    let (mut helped, mut family) = (BTreeSet::new(), String::new());
    assert!(text.ends_with('\n'));
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            let (name, help) = rest.split_once(' ').unwrap();
            assert!(helped.insert(name.to_owned()) && help.ends_with('.'), "{line}");
        } else if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert!(helped.contains(name) && ["counter", "gauge", "histogram"].contains(&kind), "{line}");
            assert_eq!(kind == "counter", name.ends_with("_total"), "{line}");
            assert_eq!(kinds.insert(name.to_owned(), kind.to_owned()), None, "{line}");
            family = name.to_owned();
        } else {
            let (series, value) = line.rsplit_once(' ').unwrap();
            let (name, labels) = series.split_once('{').unwrap_or((series, "}"));
            let base = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
            assert!(name == family || (base == family && kinds[&family] == "histogram"), "{line} after {family}");
            let labels = labels.strip_suffix('}').unwrap();
            let pair = |pair: &str| {
                let (label, value) = pair.split_once("=\"").unwrap();
                (label.to_owned(), value.strip_suffix('"').unwrap_or_else(|| panic!("{line}")).to_owned())
            };
            let labels = labels.split_terminator(',').map(pair).collect();
            let sample = (name.to_owned(), labels, value.parse().unwrap_or_else(|_| panic!("{line}")));
            if let (Some(last), true) = (samples.last(), name.ends_with("_bucket")) {
                let series =
                    |s: &Sample| s.1.iter().filter(|(l, _)| *l != "le").map(|(_, v)| v.clone()).collect::<Vec<_>>();
                assert!(last.0 != sample.0 || series(last) != series(&sample) || last.2 <= sample.2, "{line}");
            }
            assert!(!samples.iter().any(|s| (&s.0, &s.1) == (&sample.0, &sample.1)), "repeated sample: {line}");
            samples.push(sample);
        }
    }
    (kinds, samples)
}

/// Returns the OAuth error code of a refusal code.
fn oauth_error(code: Code) -> Option<String> {
    code.row().oauth.map(|error| error.as_str().to_owned())
}

fn texts<L: Label>() -> Vec<String> {
    L::ALL.iter().map(|value| value.text().to_owned()).collect()
}

/// A-93, A-92: the labels of metrics come from closed sets, and metrics contain nothing of a request.
#[actix_web::test]
async fn a_93_metric_labels_are_closed_sets() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let machine = ClientMetadata {
        client_name: "Machine".into(),
        grant_types: vec!["client_credentials".into()],
        resources: vec![API.into()],
        ..ClientMetadata::default()
    };
    let machine = fixture.client(&tenant, machine);
    let secret = machine.client_secret.clone().unwrap();
    let mut sent = vec![tenant.password.to_owned(), secret.clone(), machine.client_id.clone(), tenant.sub.clone()];

    // Valid requests, whose number per kind is known.
    let tokens = fixture.tokens(&tenant, &[]).await;
    sent.push(tokens["access_token"].as_str().unwrap().to_owned());
    let ask_for_one = || {
        Req::post("/t/acme/oauth2/token", &[("grant_type", "client_credentials")]).basic(&machine.client_id, &secret)
    };
    for _ in 0..3 {
        assert_eq!(fixture.send(ask_for_one()).await.status, 200);
    }
    let attempt = |password: &str| {
        Req::post("/t/acme/login", &[("email", "ada@example.com"), ("password", password)]).same_origin()
    };
    for n in 0..8 {
        let status = fixture.send(attempt("storm-of-guesses")).await.status;
        assert_eq!(status, if n < 5 { 401 } else { 429 });
    }
    // Requests with unforeseen names, paths, methods, hosts and headers.
    for n in 0..40 {
        let odd = format!("storm{n}\"}} evil_total{{x=\"");
        let encoded: String = url::form_urlencoded::byte_serialize(odd.as_bytes()).collect();
        fixture.send(Req::get(format!("/t/storm{n}/login"))).await;
        fixture.send(Req::get(format!("/t/storm{n}/{encoded}?{encoded}={encoded}"))).await;
        fixture.send(Req::get(format!("/storm{n}")).header("host", &format!("storm{n}.example"))).await;
        fixture.send(Req::get(format!("/static/storm{n}.css")).header("user-agent", &odd)).await;
        fixture.send(Req::post(format!("/t/acme/storm{n}"), &[(&odd, &odd)])).await;
        fixture.send(Req::post("/t/acme/oauth2/token", &[("grant_type", &odd), ("client_id", &odd)])).await;
        let method = Method::from_bytes(format!("STORM{n}").as_bytes()).unwrap();
        fixture.send(Req::get("/t/acme/login").method(method)).await;
        fixture.send(Req::get("/t/acme/oauth2/userinfo").bearer(&format!("storm{n}"))).await;
    }
    for route in ROUTES.iter().copied() {
        let path = route.path.replace("{slug}", "acme").replace("{file}", "storm.css");
        fixture.send(Req::get(if path.is_empty() { "/t/acme" } else { &path })).await;
    }

    let services = &fixture.services;
    let (clock, entropy) = (services.clock.clone(), services.entropy.clone());
    let running = Jobs::start(jobs::all(&services.db, clock, entropy, fixture.keys.clone())).unwrap();
    let ops = Ops::new(fixture.state.clone(), running.metrics());
    let text = ask(&ops, (Method::GET, "/metrics"), &[]).await.text().to_owned();
    let (kinds, samples) = parse(&text);

    let mut routes: Vec<String> = ROUTES.iter().map(|route| labels_of(route).0.to_owned()).collect();
    let mut methods: Vec<String> = ROUTES.iter().map(|route| labels_of(route).1.to_owned()).collect();
    routes.push(NONE.0.to_owned());
    methods.push(NONE.1.to_owned());
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let declared: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::from([
        (("portico_build_info", "version"), words(&[env!("CARGO_PKG_VERSION")])),
        (("portico_deployment_info", "id"), [fixture.services.db.keys().deployment()].into()),
        (("portico_unready", "reason"), texts::<Unready>()),
        (("portico_http_requests_total", "route"), routes.clone()),
        (("portico_http_requests_total", "method"), methods.clone()),
        (("portico_http_requests_total", "status"), words(&CLASSES)),
        (("portico_http_request_duration_seconds", "route"), routes),
        (("portico_http_request_duration_seconds", "method"), methods),
        (("portico_sign_ins_total", "outcome"), texts::<SignIn>()),
        (("portico_tokens_issued_total", "grant"), texts::<TokenGrant>()),
        (("portico_oauth_errors_total", "error"), Code::ALL.iter().filter_map(|code| oauth_error(*code)).collect()),
        (("portico_throttle_refusals_total", "counter"), texts::<ThrottleCounter>()),
        (("portico_cache_lookups_total", "cache"), texts::<CacheName>()),
        (("portico_cache_lookups_total", "result"), texts::<Lookup>()),
        (("portico_audit_events_total", "event"), words(audit::NAMES)),
        (("portico_database_failures_total", "access"), texts::<DatabaseAccess>()),
        (("portico_pool_connections", "state"), words(&["in_use", "idle"])),
        (("portico_mail_deliveries_total", "outcome"), texts::<MailOutcome>()),
        (("portico_outbound_calls_total", "outcome"), texts::<CallOutcome>()),
        (("portico_queue_jobs", "kind"), words(&["mail"])),
        (("portico_queue_jobs", "state"), words(&State::ALL.map(State::as_str))),
        (("portico_job_runs_total", "job"), running.metrics().names().map(str::to_owned).collect()),
        (("portico_job_runs_total", "outcome"), words(&["done", "failed"])),
        (("portico_job_seconds_total", "job"), running.metrics().names().map(str::to_owned).collect()),
    ]);
    let bounds = "0.0005 0.001 0.0025 0.005 0.01 0.025 0.05 0.1 0.25 0.5 1 2.5 10 2 4 8 16 32 64 128 256 +Inf";
    let bounds: BTreeSet<&str> = bounds.split(' ').collect();
    for (name, labels, _) in &samples {
        let base = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        for (label, value) in labels {
            if label == "le" {
                assert!(bounds.contains(value.as_str()), "{name}: {value}");
                continue;
            }
            let set = declared.get(&(base, label)).unwrap_or_else(|| panic!("{name} has an undeclared label {label}"));
            assert!(set.contains(value), "{name}: {label}={value} is not in {set:?}");
        }
    }
    let total = |name: &str, wanted: &[(&str, &str)]| -> f64 {
        let fits = |labels: &BTreeMap<String, String>| {
            wanted.iter().all(|(label, value)| labels.get(*label).is_some_and(|v| v == value))
        };
        samples.iter().filter(|(n, labels, _)| n == name && fits(labels)).map(|(_, _, value)| value).sum()
    };
    for (name, labels, value) in [
        ("portico_sign_ins_total", &[("outcome", "signed_in")][..], 1.0),
        ("portico_sign_ins_total", &[("outcome", "wrong_credentials")], 5.0),
        ("portico_sign_ins_total", &[("outcome", "too_many_attempts")], 3.0),
        ("portico_throttle_refusals_total", &[("counter", "account_and_network")], 3.0),
        ("portico_throttle_refusals_total", &[], 3.0),
        ("portico_tokens_issued_total", &[("grant", "authorization_code")], 1.0),
        ("portico_tokens_issued_total", &[("grant", "client_credentials")], 3.0),
        ("portico_audit_events_total", &[("event", "signed_in")], 1.0),
        ("portico_audit_events_total", &[("event", "sign_in_failed")], 5.0),
        ("portico_audit_events_total", &[("event", "authorization_code_redeemed")], 1.0),
        ("portico_hasher_hashes_total", &[], 6.0),
        ("portico_hasher_wait_seconds_count", &[], 6.0),
        ("portico_hasher_refusals_total", &[], 0.0),
        ("portico_http_requests_total", &[("route", "/login"), ("method", "POST"), ("status", "4xx")], 8.0),
        ("portico_http_requests_under_way", &[], 0.0),
        ("portico_writer_waiting", &[], 0.0),
        ("portico_pool_connections", &[("state", "in_use")], 0.0),
        ("portico_ready", &[], 1.0),
    ] {
        assert_eq!(total(name, labels), value, "{name} {labels:?}\n{text}");
    }
    assert!(total("portico_cache_lookups_total", &[("cache", "clients"), ("result", "hit")]) >= 2.0, "{text}");
    assert!(total("portico_audit_unsealed", &[]) >= 7.0, "no event was sealed yet");
    assert_eq!(total("portico_writer_commit_seconds_count", &[]) > 0.0, !on_postgres());
    assert!(total("portico_http_requests_total", &[("route", "none")]) >= 160.0);

    // The metrics contain nothing of the requests, the tenants and the accounts.
    sent.extend(
        ["storm", "evil", "acme", "globex", "ada@", "Ada", "Shop", "127.0.0.1", "localhost", "api.example"]
            .map(str::to_owned),
    );
    sent.extend([tenant.tenant.id.to_string(), fixture.dir.path().display().to_string()]);
    for part in &sent {
        assert!(!text.contains(part.as_str()), "A-92: {part} is in the metrics");
    }
    for name in kinds.keys() {
        assert!(MANUAL.contains(&format!("`{name}`")), "docs/operation.md does not describe {name}");
    }
}

#[actix_web::test]
async fn events_of_a_rolled_back_transaction_are_not_counted() {
    let fixture = Fixture::new();
    let (id, op) = (fixture.acme.tenant.id, fixture.op(&fixture.acme));
    let changed = || audit::Event::TenantChanged { tenant: id, settings: Vec::new() };
    let fault = || portico::base::fault::Fault::internal("on purpose");
    let counted = || fixture.services.db.metrics().events.get_or_create(&EventLabel { event: "tenant_changed" }).get();
    let before = counted();
    let (one, event) = (op.clone(), changed());
    let failed = fixture.services.db.write(id, move |wtx| {
        audit::record(&one, wtx, event.clone())?;
        Err::<(), _>(fault())
    });
    assert!(failed.is_err());
    assert_eq!(counted(), before, "a rolled back event is not counted");
    let event = changed();
    fixture.services.db.write(id, move |wtx| audit::record(&op, wtx, event.clone())).unwrap();
    assert_eq!(counted(), before + 1, "nor is it counted with the next transaction");
}

const ANY_PORT: (&str, &str) = ("PORTICO_HTTP__OPS_LISTEN", "127.0.0.1:0");

#[test]
fn a_server_serves_health_and_metrics_and_the_health_command_reads_them() {
    let program = Program::empty();
    let server = program.serve_with(&[ANY_PORT]);
    assert_eq!(server.get_ops("/health/ready").0, 200);
    let (status, text) = server.get_ops("/metrics");
    assert_eq!(status, 200);
    let (_, samples) = parse(&text);
    let jobs: BTreeSet<&String> = samples.iter().filter_map(|(_, labels, _)| labels.get("job")).collect();
    assert!(jobs.iter().any(|job| *job == "seal") && jobs.len() >= 3, "{jobs:?}");
    let memory = samples.iter().find(|(name, ..)| name == "process_resident_memory_bytes").unwrap();
    assert!(memory.2 > 1e6, "{memory:?}");

    let address = server.ops_address().to_owned();
    let at = ("PORTICO_HTTP__OPS_LISTEN", address.as_str());
    assert_eq!(program.run_with(at, &["health", "--json"]).json(), json!({ "ready": true, "reasons": [] }));
    assert_eq!(program.run_with(at, &["health", "--live", "--json"]).json(), json!({ "live": true }));
    // The address of a running server's listener is refused to another server.
    let other = Program::empty();
    other.run_with(at, &["serve"]).refused(&["in use by another program", &address, "http.ops_listen"]);
    assert_eq!(std::fs::read_dir(other.dir.path()).unwrap().count(), 0, "the refused server creates no data directory");
    assert_eq!(server.terminate().code, Some(0));
    program.run_with(at, &["health"]).refused(&["does not answer", &address]);
    program.run(&["health"]).refused(&["http.ops_listen is empty"]);
    program.run_with(ANY_PORT, &["health"]).refused(&["http.ops_listen has port 0"]);
    let not_portico = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = not_portico.local_addr().unwrap().to_string();
    let answers = std::thread::spawn(move || {
        let (mut stream, _) = not_portico.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n<html>").unwrap();
    });
    program.run_with(("PORTICO_HTTP__OPS_LISTEN", &address), &["health"]).refused(&["not Portico's"]);
    answers.join().unwrap();
}

#[test]
fn the_settings_of_the_ops_listener_are_checked_and_shown() {
    let program = Program::empty();
    let shown = program.json(&["config", "show"]);
    let of = |shown: &serde_json::Value, key: &str| {
        let row = shown.as_array().unwrap().iter().find(|row| row["key"] == key).unwrap().clone();
        (row["value"].as_str().unwrap().to_owned(), row["origin"].as_str().unwrap().to_owned())
    };
    assert_eq!(of(&shown, "http.ops_listen"), (String::new(), "PORTICO_HTTP__OPS_LISTEN".to_owned()));
    assert_eq!(
        of(&shown, "http.drain"),
        ("0s".to_owned(), "default".to_owned()),
        "no drain period on loopback, where there is no load balancer"
    );
    let file = program.dir.path().join("portico.toml");
    std::fs::write(&file, "[http]\nlisten = \"0.0.0.0:80\"\npublic_url = \"https://id.example.com\"\n").unwrap();
    let mut command = program.command(&["config", "show", "--json"]);
    command.env_remove("PORTICO_HTTP__LISTEN").env_remove("PORTICO_HTTP__OPS_LISTEN");
    let output = command.output().unwrap();
    let shown = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(of(&shown, "http.ops_listen"), ("127.0.0.1:9090".to_owned(), "default".to_owned()));
    assert_eq!(of(&shown, "http.drain"), ("5s".to_owned(), "default".to_owned()));
    assert_eq!(of(&shown, "http.listen").1, "portico.toml:2");
    std::fs::remove_file(&file).unwrap();
    for (setting, words) in [
        (("PORTICO_HTTP__DRAIN", "11s"), "http.drain: must lie between 0s and 10s"),
        (("PORTICO_HTTP__DRAIN", "soon"), "http.drain: "),
        (("PORTICO_HTTP__OPS_LISTEN", "9090"), "http.ops_listen: \"9090\" is not host:port"),
        (("PORTICO_HTTP__OPS_LISTEN", &format!("127.0.0.1:{}", program.port)), "another address than http.listen"),
    ] {
        program.run_with(setting, &["config", "check"]).wrong_usage(&[words]);
    }
}

/// Reads from the connection until it ends.
fn read_all(stream: &mut TcpStream) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

/// Polls until `fits` returns true, for at most five seconds.
fn until(what: &str, fits: impl Fn() -> bool) {
    let began = Instant::now();
    while !fits() {
        assert!(began.elapsed() < Duration::from_secs(5), "{what}");
        std::thread::park_timeout(Duration::from_millis(20));
    }
}

const BODY: &str = "grant_type=authorization_code&code=x&client_id=nobody";

/// Opens a connection and sends a request with half of its body.
fn half_a_request(server: &crate::support::Server) -> TcpStream {
    let host = server.ready["public_url"].as_str().unwrap().split_once("//").unwrap().1;
    let head = format!(
        "POST /t/default/oauth2/token HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n",
        BODY.len()
    );
    let mut stream = server.connect().unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&BODY.as_bytes()[..10]).unwrap();
    until("the request is under way", || {
        server.get_ops("/metrics").1.contains("\nportico_http_requests_under_way 1\n")
    });
    stream
}

#[test]
fn sigterm_drains_and_finishes_the_requests_under_way() {
    let program = Program::empty();
    let server = program.serve_with(&[ANY_PORT, ("PORTICO_HTTP__DRAIN", "2s")]);
    let mut slow = half_a_request(&server);
    // A keep-alive connection with one finished request.
    let mut kept = server.connect().unwrap();
    let host = server.ready["public_url"].as_str().unwrap().split_once("//").unwrap().1.to_owned();
    let ask = format!("GET /t/default/oauth2/jwks HTTP/1.1\r\nhost: {host}\r\n\r\n");
    kept.write_all(ask.as_bytes()).unwrap();
    let mut buffer = [0; 8192];
    let n = kept.read(&mut buffer).unwrap();
    assert!(!String::from_utf8_lossy(&buffer[..n]).to_lowercase().contains("connection: close"));

    server.signal("TERM");
    until("the server is not ready", || server.get_ops("/health/ready").0 == 503);
    assert_eq!(server.get_ops("/health/ready").1, r#"{"ready":false,"reasons":["ending"]}"#);
    assert_eq!(server.get_ops("/health/live").0, 200);
    assert_eq!(server.get("/t/default/oauth2/jwks").0, 200, "requests are answered during the drain period");
    kept.write_all(ask.as_bytes()).unwrap();
    let last = read_all(&mut kept).to_lowercase();
    assert!(last.starts_with("http/1.1 200") && last.contains("connection: close"), "{last}");

    until("no new connection is accepted", || server.connect().is_err());
    assert_eq!(server.get_ops("/health/ready").0, 503, "the operations listener answers until the end");
    slow.write_all(&BODY.as_bytes()[10..]).unwrap();
    let answer = read_all(&mut slow);
    assert!(answer.starts_with("HTTP/1.1 401") && answer.contains("invalid_client"), "{answer}");
    let began = Instant::now();
    assert_eq!(server.end().code, Some(0));
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_second_signal_ends_the_server_at_once() {
    let program = Program::empty();
    let server = program.serve_with(&[ANY_PORT]);
    let _slow = half_a_request(&server);
    let began = Instant::now();
    server.signal("TERM");
    until("the server is ending", || server.get_ops("/health/ready").0 == 503);
    // Within a second it is the same signal: a service manager may send it to the process and to its group.
    server.signal("TERM");
    until("a second has passed", || began.elapsed() > Duration::from_millis(1_200));
    assert_eq!(server.get_ops("/health/live").0, 200, "the server still waits for the request under way");
    server.signal("TERM");
    let ended = server.end();
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

#[test]
fn the_service_manager_is_notified_of_start_and_stop() {
    let program = Program::empty();
    let path = program.dir.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let heard = || {
        let mut buffer = [0; 64];
        let n = socket.recv(&mut buffer).unwrap();
        String::from_utf8_lossy(&buffer[..n]).into_owned()
    };
    let server = program.serve_with(&[("NOTIFY_SOCKET", path.to_str().unwrap())]);
    assert_eq!(heard(), "READY=1");
    assert_eq!(server.terminate().code, Some(0));
    assert_eq!(heard(), "STOPPING=1");
}
