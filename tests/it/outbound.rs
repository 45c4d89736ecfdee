//! The HTTP client for other servers (A-51, A-86 to A-88), against real servers on loopback.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use portico::base::id::TenantId;
use portico::base::limits;
use portico::base::public_address::AllowedNetworks;
use portico::outbound::{ChosenBy, Failed, JSON, LookUp, Names, Outbound, Parts, Why};
use prometheus_client::registry::Registry;
use serde_json::json;

use crate::support::{Authority, Line, ScriptedNames, Upstream, ValidDays, json_response, response, wait_for_end};

/// A call to a URL of the operator, for some tenant.
const OPERATOR: ChosenBy = ChosenBy::Operator(TenantId::from_bytes([1; 16]));

fn loopback() -> AllowedNetworks {
    AllowedNetworks::default().and_loopback()
}

/// Returns a client that may call loopback addresses. Its time-out is long, since a busy machine may be slow to answer.
fn client() -> Outbound {
    Outbound::new(Parts { networks: loopback(), time: Duration::from_secs(60), ..Parts::default() }).unwrap()
}

/// Like [`client`], with a short time-out.
fn hasty() -> Outbound {
    Outbound::new(Parts { networks: loopback(), time: Duration::from_millis(400), ..Parts::default() }).unwrap()
}

fn client_of(networks: AllowedNetworks, names: Arc<dyn Names>) -> Outbound {
    Outbound::new(Parts { networks, names, ..Parts::default() }).unwrap()
}

/// Names of which none exists. Some machines take a minute to say so.
struct NoNames;

impl Names for NoNames {
    fn look_up(&self, _: &str) -> LookUp {
        Box::pin(async { Err(io::Error::other("no such name")) })
    }
}

async fn get(client: &Outbound, url: &str) -> Result<serde_json::Value, Why> {
    client.get_json(ChosenBy::Tenant, url, &[JSON]).await.map_err(|failed| failed.why)
}

/// Returns a server that sends this text to each request.
fn saying(text: impl Into<String>) -> Upstream {
    let text = text.into();
    Upstream::start(move |_, line| drop(line.write_all(text.as_bytes())))
}

#[actix_web::test]
async fn a_call_sends_what_is_needed_and_keeps_nothing() {
    let upstream = saying(response(200, "content-type: Application/JSON; charset=utf-8\r\nset-cookie: a=b\r\n", "[1]"));
    let (client, url) = (client(), upstream.url("/jwks?x=1#fragment"));
    for _ in 0..2 {
        assert_eq!(get(&client, &url).await, Ok(json!([1])));
    }
    let form = [("secret", "a&b=c"), ("response", "\u{e9}")];
    client.post_form(OPERATOR, &upstream.url("/verify"), &form).await.unwrap();
    let requests = upstream.requests();
    let lines = |request: &str| {
        let mut lines: Vec<String> = request.split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect();
        lines[1..].sort();
        lines.join("\n").replace(&upstream.port.to_string(), "PORT")
    };
    let got = "GET /jwks?x=1 HTTP/1.1\naccept-encoding: identity\naccept: application/json\nhost: 127.0.0.1:PORT\n\
               user-agent: Portico";
    assert_eq!(requests[..2].iter().map(|request| lines(request)).collect::<Vec<_>>(), [got, got], "no cookie is kept");
    assert!(requests[2].starts_with("POST /verify HTTP/1.1\r\n"), "{}", requests[2]);
    assert!(requests[2].contains("content-type: application/x-www-form-urlencoded\r\n"), "{}", requests[2]);
    assert!(requests[2].ends_with("\r\n\r\nsecret=a%26b%3Dc&response=%C3%A9"), "{}", requests[2]);
    assert_eq!(upstream.connections(), 3, "A-87: each call checks the address of its own connection");
}

#[actix_web::test]
async fn a_86_a_name_with_private_addresses_is_not_called() {
    let upstream = saying(json_response("{}"));
    let (none, port) = (AllowedNetworks::default(), upstream.port);
    for address in [
        "127.0.0.1",
        "10.0.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
        "fe80::1",
        "fd00::1",
        "ff02::1",
    ] {
        let names = ScriptedNames::new(&[&[address]]);
        let client = client_of(none.clone(), names.clone());
        let done = get(&client, &format!("https://rebind.example:{port}/")).await;
        assert_eq!(done, Err(Why::Address(address.parse().unwrap())));
        assert_eq!(names.asked(), 1);
    }
    let system = Outbound::new(Parts::default()).unwrap();
    for name in ["localhost", "localhost.", "LOCALHOST"] {
        let done = get(&system, &format!("https://{name}:{port}/")).await;
        // Some resolvers do not know the name with a dot.
        let is_unknown = name.ends_with('.') && matches!(done, Err(Why::Name(_)));
        assert!(is_unknown || matches!(&done, Err(Why::Address(ip)) if ip.is_loopback()), "{name}: {done:?}");
    }
    let done = get(&system, &format!("https://does-not-exist.invalid:{port}/")).await;
    assert!(matches!(done, Err(Why::Name(_))), "{done:?}");
    assert_eq!(upstream.connections(), 0, "nothing was dialled");
}

/// The first answer of the name server is allowed, and the next ones are not.
#[actix_web::test]
async fn a_87_a_name_that_changes_is_dialled_at_the_address_that_was_checked() {
    let upstream = saying(json_response("{}"));
    let url = format!("http://localhost:{}/", upstream.port);
    let names = ScriptedNames::new(&[&["127.0.0.1"], &["10.0.0.1"], &["127.0.0.1", "10.0.0.1"], &["169.254.169.254"]]);
    let client = client_of(loopback(), names.clone());
    assert_eq!(get(&client, &url).await, Ok(json!({})));
    assert_eq!(names.asked(), 1, "the name is resolved once in a call");
    assert_eq!(get(&client, &url).await, Err(Why::Address("10.0.0.1".parse().unwrap())), "and checked in each call");
    assert_eq!(get(&client, &url).await, Ok(json!({})), "of several addresses, the allowed ones are dialled");
    assert_eq!(get(&client, &url).await, Err(Why::Address("169.254.169.254".parse().unwrap())));
    assert_eq!((names.asked(), upstream.connections()), (4, 2));
    // Plain http reaches loopback only, also where another network is allowed.
    let networks = AllowedNetworks::new(vec!["10.0.0.0/8".parse().unwrap()]).and_loopback();
    let client = client_of(networks, ScriptedNames::new(&[&["10.0.0.1"]]));
    assert_eq!(get(&client, &url).await, Err(Why::Address("10.0.0.1".parse().unwrap())));
}

#[actix_web::test]
async fn a_51_redirects_are_not_followed() {
    let other = saying(json_response("{}"));
    for status in [301, 302, 303, 307, 308] {
        for location in [other.url("/"), "http://169.254.169.254/latest".to_owned(), "/other".to_owned()] {
            let head = format!("location: {location}\r\ncontent-type: application/json\r\n");
            let upstream = saying(response(status, &head, "{}"));
            assert_eq!(get(&client(), &upstream.url("/")).await, Err(Why::Status(status)), "{location}");
            let posted = client().post_form(OPERATOR, &upstream.url("/"), &[("secret", "s")]).await;
            assert_eq!(posted.unwrap_err().why, Why::Status(status));
            assert_eq!(upstream.connections(), 2);
        }
    }
    assert_eq!(other.connections(), 0);
}

#[actix_web::test]
async fn another_status_or_type_and_no_json_are_refused() {
    let json_type = "content-type: application/json\r\n";
    for (text, why) in [
        (response(500, json_type, "{}"), Why::Status(500)),
        (response(404, json_type, "{}"), Why::Status(404)),
        (response(201, json_type, "{}"), Why::Status(201)),
        (response(204, json_type, ""), Why::Status(204)),
        (response(200, "content-type: text/html\r\n", "{}"), Why::ContentType("text/html".into())),
        (response(200, "content-type: application/jsonp\r\n", "{}"), Why::ContentType("application/jsonp".into())),
        (response(200, "", "{}"), Why::ContentType(String::new())),
        (response(200, json_type, "<html>"), Why::NotJson),
        (response(200, json_type, ""), Why::NotJson),
        (response(200, json_type, &"[".repeat(100_000)), Why::NotJson),
        (
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{}".into(),
            Why::Connection(String::new()),
        ),
        ("SSH-2.0-OpenSSH_9.2\r\n".into(), Why::Connection(String::new())),
        (String::new(), Why::Connection(String::new())),
    ] {
        let upstream = saying(text.clone());
        match (get(&client(), &upstream.url("/")).await, why) {
            (Err(Why::Connection(text)), Why::Connection(_)) => assert!(!text.is_empty()),
            (done, why) => assert_eq!(done, Err(why), "{text}"),
        }
    }
    let refused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let done = get(&client(), &format!("http://{refused}/")).await;
    assert!(matches!(&done, Err(Why::Connection(why)) if why.contains("refused")), "{done:?}");
}

#[actix_web::test]
async fn a_88_endless_and_compressed_responses_are_cut_off() {
    let endless = |head: &'static str, part: &'static str| {
        Upstream::start(move |_, line| {
            let _ = line.write_all(head.as_bytes());
            while line.write_all(part.as_bytes()).is_ok() {}
        })
    };
    let chunked = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let part = "8\r\n        \r\n";
    let client = Outbound::new(Parts { networks: loopback(), ..Parts::default() }).unwrap();
    let began = Instant::now();
    for (head, part) in [
        (chunked, part),
        ("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n", "        "),
        // A head without an end, in one line and in many.
        ("HTTP/1.1 200 OK\r\nx: ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ("HTTP/1.1 200 OK\r\n", "x: y\r\n"),
    ] {
        let upstream = endless(head, part);
        assert_eq!(get(&client, &upstream.url("/")).await, Err(Why::TooLarge), "{head}");
    }
    assert!(began.elapsed() < limits::OUTBOUND_TIME, "cut off by size and not by time");
    // The stated length is refused before the body is sent.
    let (sender, receiver) = channel();
    let stated = Upstream::start(move |_, line| {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 262145\r\n\r\n";
        let _ = line.write_all(head.as_bytes());
        wait_for_end(line);
        sender.send(()).unwrap();
    });
    assert_eq!(get(&client, &stated.url("/")).await, Err(Why::TooLarge));
    let closed = actix_web::rt::task::spawn_blocking(move || receiver.recv_timeout(Duration::from_secs(10))).await;
    closed.unwrap().expect("the connection is closed");
    // 20 bytes of gzip may be megabytes of JSON.
    for encoding in ["gzip", "br", "deflate", "zstd", "identity, gzip"] {
        let head = format!("content-type: application/json\r\ncontent-encoding: {encoding}\r\n");
        assert_eq!(get(&client, &saying(response(200, &head, "x")).url("/")).await, Err(Why::Compressed));
    }
    let head = "content-type: application/json\r\ncontent-encoding: identity\r\n";
    assert_eq!(get(&client, &saying(response(200, head, "1")).url("/")).await, Ok(json!(1)));
}

/// The time-out is for the whole call: a byte now and then does not extend it.
#[actix_web::test]
async fn a_86_slow_servers_are_given_up() {
    let slow = |head: &'static str| {
        Upstream::start(move |_, line| {
            let _ = line.write_all(head.as_bytes());
            // Nothing is ever sent here: waiting paces the bytes.
            let (_sender, receiver) = channel::<()>();
            while line.write_all(b" ").and_then(|()| line.flush()).is_ok() {
                let _ = receiver.recv_timeout(Duration::from_millis(20));
            }
        })
    };
    for head in ["", "HTTP/1.1 200 OK\r\nx: ", "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"] {
        let began = Instant::now();
        let done = get(&hasty(), &slow(head).url("/")).await;
        // A space is no status line.
        let expected =
            if head.is_empty() { matches!(done, Err(Why::Connection(_))) } else { done == Err(Why::TimeOut) };
        assert!(expected, "{head}: {done:?}");
        assert!(began.elapsed() < Duration::from_secs(3), "{head}");
    }
    let silent = Upstream::start(|_, line| wait_for_end(line));
    assert_eq!(get(&hasty(), &silent.url("/")).await, Err(Why::TimeOut));
    // The server does not begin TLS.
    let https = format!("https://127.0.0.1:{}/", silent.port);
    assert_eq!(get(&hasty(), &https).await, Err(Why::TimeOut));
    assert_eq!(limits::OUTBOUND_TIME, Duration::from_secs(5));
}

#[actix_web::test]
async fn certificates_are_checked() {
    let (authority, other) = (Authority::new(), Authority::new());
    let valid = ValidDays { from: -1, until: 2 };
    let hello = |_: &str, line: &mut dyn Line| drop(line.write_all(json_response("1").as_bytes()));
    let client = |authorities: Option<Vec<u8>>| {
        let names = ScriptedNames::new(&[&["127.0.0.1"]]);
        Outbound::new(Parts { networks: loopback(), authorities, names, ..Parts::default() }).unwrap()
    };
    let trusting = client(Some([other.pem(), authority.pem()].concat()));
    let good = Upstream::start_tls(&authority, &authority.issue("keys.example", valid), hello);
    let url = |name: &str, upstream: &Upstream| format!("https://{name}:{}/", upstream.port);
    assert_eq!(get(&trusting, &url("keys.example", &good)).await, Ok(json!(1)), "outbound.extra_ca");
    let old =
        Upstream::start_tls(&authority, &authority.issue("keys.example", ValidDays { from: -3, until: -1 }), hello);
    let early =
        Upstream::start_tls(&authority, &authority.issue("keys.example", ValidDays { from: 1, until: 2 }), hello);
    for (client, url, what) in [
        (&client(None), url("keys.example", &good), "an unknown authority"),
        (&client(Some(other.pem())), url("keys.example", &good), "another authority"),
        (&trusting, url("other.example", &good), "another name"),
        (&trusting, url("127.0.0.1", &good), "an address that the certificate does not name"),
        (&trusting, url("keys.example", &old), "an expired certificate"),
        (&trusting, url("keys.example", &early), "a certificate of tomorrow"),
    ] {
        let done = get(client, &url).await;
        assert!(matches!(&done, Err(Why::Tls(why)) if !why.is_empty()), "{what}: {done:?}");
    }
    let plain = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let at = format!("https://keys.example:{}/", plain.local_addr().unwrap().port());
    let greeting = std::thread::spawn(move || {
        let (mut stream, _) = plain.accept().unwrap();
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        wait_for_end(&mut stream);
    });
    assert!(matches!(get(&trusting, &at).await, Err(Why::Tls(_))), "a server without TLS");
    greeting.join().unwrap();
    assert_eq!(good.requests().len(), 1, "no request was sent to a server that was not proved");
    for (pem, why) in
        [("", "has no certificate"), ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "")]
    {
        let fault = Outbound::new(Parts { authorities: Some(pem.into()), ..Parts::default() }).err().unwrap();
        assert!(fault.starts_with("outbound.extra_ca: ") && fault.contains(why), "{fault}");
    }
}

/// A tenant's slow server occupies neither all calls nor those to the operator's servers.
#[actix_web::test]
async fn a_42_concurrent_calls_are_bounded_and_refused_at_once() {
    let time = Duration::from_millis(1_500);
    let client = Outbound::new(Parts { networks: loopback(), time, ..Parts::default() }).unwrap();
    let slow = Upstream::start(|_, line| wait_for_end(line));
    let url = slow.url("/");
    let mut calls: Vec<_> = (0..4).map(|_| Box::pin(get(&client, &url))).collect();
    let started = async {
        for call in &mut calls {
            assert!(actix_web::rt::time::timeout(Duration::from_millis(20), call).await.is_err());
        }
    };
    started.await;
    let began = Instant::now();
    assert_eq!(get(&client, &url).await, Err(Why::Busy));
    assert!(began.elapsed() < Duration::from_millis(200));
    let quick = saying(json_response("1"));
    assert_eq!(get(&client, &quick.url("/")).await, Ok(json!(1)), "another host is called");
    let operators = client.post_form(OPERATOR, &quick.url("/"), &[]).await;
    assert_eq!(operators, Ok(json!(1)));
    // Calls to the operator's server are bounded for each tenant.
    let mut posts: Vec<_> = (0..16).map(|_| Box::pin(client.post_form(OPERATOR, &url, &[]))).collect();
    for post in &mut posts {
        assert!(actix_web::rt::time::timeout(Duration::from_millis(5), post).await.is_err());
    }
    assert_eq!(client.post_form(OPERATOR, &quick.url("/"), &[]).await.unwrap_err().why, Why::Busy);
    let another = ChosenBy::Operator(TenantId::from_bytes([2; 16]));
    assert_eq!(client.post_form(another, &quick.url("/"), &[]).await, Ok(json!(1)), "another tenant is served");
    for post in posts {
        assert_eq!(post.await.unwrap_err().why, Why::TimeOut);
    }
    for call in calls {
        assert_eq!(call.await, Err(Why::TimeOut));
    }
    let again = get(&client, &url).await;
    assert_eq!(again, Err(Why::TimeOut), "the calls have ended");
    let mut registry = Registry::default();
    client.register(&mut registry);
    let text = portico::telemetry::metrics::encode(&registry).unwrap();
    for line in [
        "portico_outbound_calls_total{outcome=\"answered\"} 3\n",
        "portico_outbound_calls_total{outcome=\"busy\"} 2\n",
        "portico_outbound_calls_total{outcome=\"time_out\"} 21\n",
        "portico_outbound_calls_total{outcome=\"address\"} 0\n",
        "portico_outbound_call_seconds_count 26\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
}

#[actix_web::test]
async fn a_92_no_failure_shows_user_information_path_or_query() {
    let (client, hasty) = (client_of(loopback(), Arc::new(NoNames)), hasty());
    let upstream = saying(response(302, "location: /secret\r\n", "secret"));
    let port = upstream.port;
    let failures: Vec<Failed> = {
        let mut failures = Vec::new();
        for url in [
            format!("http://127.0.0.1:{port}/secret?secret=secret"),
            format!("http://secret:secret@127.0.0.1:{port}/secret"),
            "https://10.0.0.1/secret?secret".to_owned(),
            "https://does-not-exist.invalid/secret?secret".to_owned(),
            "http://example.com/secret?secret".to_owned(),
            "http://127.0.0.1:1/secret?secret".to_owned(),
            format!("https://127.0.0.1:{port}/secret?secret"),
            "secret".to_owned(),
        ] {
            // A server without TLS does not answer a handshake.
            let client = if url.starts_with("https://127.0.0.1") { &hasty } else { &client };
            failures.push(client.get_json(ChosenBy::Tenant, &url, &[JSON]).await.expect_err(&url));
            failures.push(client.post_form(OPERATOR, &url, &[("a", "secret")]).await.expect_err(&url));
        }
        failures
    };
    for failed in &failures {
        assert!(!format!("{failed} {failed:?}").contains("secret"), "{failed:?}");
    }
    let shown: Vec<String> =
        failures.iter().step_by(2).map(|f| f.to_string().replace(&port.to_string(), "PORT")).collect();
    assert_eq!(shown[0], "127.0.0.1:PORT: status 302; redirects are not followed");
    assert_eq!(shown[1], "127.0.0.1:PORT: the URL must not have a user or a password");
    assert_eq!(
        shown[2],
        "10.0.0.1:443: 10.0.0.1 is not a public address; outbound.allow_networks can allow its network"
    );
    assert_eq!((shown[4].as_str(), shown[7].as_str()), ("example.com:80: https is required", "the URL is not valid"));
}
