//! Clients whose keys are at a `jwks_uri` (RFC 7591, 2): when they are fetched, and what becomes of wrong answers.

use std::io::{Read, Write};
use std::rc::Rc;
use std::sync::mpsc::channel;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use actix_web::rt::spawn;
use actix_web::rt::task::spawn_blocking;
use diesel::RunQueryDsl;
use portico::base::cause::Cause;
use portico::base::code::Code;
use portico::base::public_address::AllowedNetworks;
use portico::base::time::{Clock, SystemClock};
use portico::oidc::clients::{ClientMetadata, manage};
use portico::outbound::{Outbound, Parts};
use serde_json::{Value, json};

use crate::causes::Log;
use crate::support::{
    Answer, Fixture, Program, Req, TestClient, TestKey, TestTenant, Upstream, asserted, engine, json_response,
    response, signing_client, wait_for_end,
};

static FIRST: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));
static SECOND: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));
static THIRD: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("EdDSA"));

/// A server with a JWK set, which the test replaces.
struct KeyServer {
    upstream: Upstream,
    answer: Arc<Mutex<String>>,
}

impl KeyServer {
    fn new(keys: &[Value]) -> KeyServer {
        let answer = Arc::new(Mutex::new(String::new()));
        let shown = answer.clone();
        let upstream = Upstream::start(move |_, line| {
            let answer = shown.lock().unwrap().clone();
            match answer.as_str() {
                "" => wait_for_end(line),
                text => drop(line.write_all(text.as_bytes())),
            }
        });
        let server = KeyServer { upstream, answer };
        server.publish(keys);
        server
    }

    fn publish(&self, keys: &[Value]) {
        self.say(json_response(&json!({ "keys": keys }).to_string()));
    }

    /// Answers with this text from now on; nothing is answered if it is empty.
    fn say(&self, answer: String) {
        *self.answer.lock().unwrap() = answer;
    }

    fn url(&self) -> String {
        self.upstream.url("/jwks.json?x=1")
    }

    fn fetches(&self) -> usize {
        self.upstream.requests().len()
    }
}

fn metadata(uri: &str) -> ClientMetadata {
    ClientMetadata { jwks: None, jwks_uri: Some(uri.to_owned()), ..signing_client(&FIRST) }
}

/// Returns an assertion with this `kid`.
fn assertion(fixture: &Fixture, tenant: &TestTenant, client: &TestClient, signer: &TestKey, kid: &str) -> String {
    let claims = fixture.assertion_claims(tenant, &client.client_id);
    signer.sign_with(&json!({ "alg": signer.alg, "kid": kid }), &claims)
}

fn request(tenant: &TestTenant, assertion: &str) -> Req {
    asserted(format!("{}/oauth2/token", tenant.path), &[("grant_type", "client_credentials")], assertion)
}

/// Requests a token with an assertion of this key.
async fn ask(fixture: &Fixture, client: &TestClient, signer: &TestKey, kid: &str) -> Answer {
    let tenant = &fixture.acme;
    fixture.send(request(tenant, &assertion(fixture, tenant, client, signer, kid))).await
}

fn assert_refused(answer: &Answer, what: &str) {
    assert_eq!((answer.status, answer.json()["error"].as_str()), (401, Some("invalid_client")), "{what}");
}

#[actix_web::test]
async fn keys_are_fetched_at_first_use_and_when_a_kid_is_unknown() {
    let fixture = Fixture::new();
    let server = KeyServer::new(&[FIRST.jwk("first")]);
    let client = fixture.client(&fixture.acme, metadata(&server.url()));
    assert_eq!(server.fetches(), 0, "nothing is fetched at the registration");
    for _ in 0..3 {
        assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    }
    assert_eq!(server.fetches(), 1, "the keys are kept in memory");
    let sent = &server.upstream.requests()[0];
    assert!(sent.starts_with("GET /jwks.json?x=1 HTTP/1.1\r\n"), "{sent}");
    assert!(sent.contains("accept: application/jwk-set+json, application/json\r\n"), "{sent}");

    // The client rotates its keys. The first load does not count.
    server.publish(&[SECOND.jwk("second")]);
    assert_eq!(ask(&fixture, &client, &SECOND, "second").await.status, 200);
    assert_eq!(server.fetches(), 2);
    assert_refused(&ask(&fixture, &client, &FIRST, "first").await, "a key that is no longer published");
    // Once a minute.
    server.publish(&[SECOND.jwk("second"), THIRD.jwk("third")]);
    fixture.advance(59);
    for _ in 0..5 {
        assert_refused(&ask(&fixture, &client, &THIRD, "third").await, "within the minute");
    }
    assert_eq!(ask(&fixture, &client, &SECOND, "second").await.status, 200, "the known key still works");
    assert_eq!(server.fetches(), 2, "no request for each unknown kid");
    fixture.advance(1);
    assert_eq!(ask(&fixture, &client, &THIRD, "third").await.status, 200);
    assert_eq!(server.fetches(), 3);
    // A wrong signature with a known kid, and a header that is refused anyway, cause no fetch.
    fixture.advance(60);
    assert_refused(&ask(&fixture, &client, &FIRST, "third").await, "another key");
    let claims = fixture.assertion_claims(&fixture.acme, &client.client_id);
    for header in [
        json!({ "alg": "ES256", "kid": "x", "jku": server.url() }),
        json!({ "alg": "ES256", "kid": "x", "typ": "at+jwt" }),
    ] {
        assert_refused(&fixture.send(request(&fixture.acme, &FIRST.sign_with(&header, &claims))).await, "the header");
    }
    assert_eq!(server.fetches(), 3);
}

#[actix_web::test]
async fn keys_are_fetched_again_after_an_hour() {
    let fixture = Fixture::new();
    let server = KeyServer::new(&[FIRST.jwk("first"), SECOND.jwk("second")]);
    let client = fixture.client(&fixture.acme, metadata(&server.url()));
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    server.publish(&[FIRST.jwk("first")]);
    fixture.advance(3_599);
    assert_eq!(ask(&fixture, &client, &SECOND, "second").await.status, 200, "withdrawn keys may be used for an hour");
    fixture.advance(1);
    assert_refused(&ask(&fixture, &client, &SECOND, "second").await, "and not longer");
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    assert_eq!(server.fetches(), 2);
}

/// Answers that are no key set, with a part of the warning.
fn wrong_answers(elsewhere: &str) -> Vec<(String, String)> {
    let json_type = "content-type: application/json\r\n";
    let mut private = FIRST.jwk("first");
    private["d"] = json!("AQ");
    let many: Vec<Value> = (0..21).map(|n| FIRST.jwk(&n.to_string())).collect();
    let set = |keys: Value| json_response(&json!({ "keys": keys }).to_string());
    [
        (response(200, "content-type: text/html\r\n", "<html>"), "content type text/html"),
        (response(500, json_type, "{}"), "status 500"),
        (response(404, json_type, "{}"), "status 404"),
        (response(302, &format!("location: {elsewhere}\r\n"), ""), "redirects are not followed"),
        (response(200, json_type, &format!("\"{}\"", "a".repeat(300_000))), "too large"),
        (response(200, json_type, "<html>"), "not JSON"),
        (json_response("{}"), "JWK set"),
        (set(json!([])), "1 to 20 keys"),
        (set(json!(many)), "1 to 20 keys"),
        (set(json!([private])), "private"),
        (set(json!([FIRST.jwk("a"), SECOND.jwk("a")])), "kid"),
        (String::new(), "in time"),
    ]
    .map(|(answer, why)| (answer, why.to_owned()))
    .into()
}

/// Shortens the time-out of calls.
fn hurry(fixture: &mut Fixture) {
    let networks = AllowedNetworks::default().and_loopback();
    let outbound = Outbound::new(Parts { networks, time: Duration::from_millis(400), ..Parts::default() }).unwrap();
    let outbound = Arc::new(outbound);
    fixture.configure(|state| {
        state.services.outbound = outbound.clone();
        state.provider.services.outbound = outbound;
    });
}

#[actix_web::test]
async fn a_wrong_answer_is_logged_and_the_client_recovers() {
    let mut fixture = Fixture::new();
    hurry(&mut fixture);
    let good = KeyServer::new(&[FIRST.jwk("first")]);
    let (log, _guard) = Log::start();
    for (answer, why) in wrong_answers(&good.url()) {
        let server = KeyServer::new(&[]);
        server.say(answer);
        let client = fixture.client(&fixture.acme, metadata(&server.url()));
        log.lines();
        assert_refused(&ask(&fixture, &client, &FIRST, "first").await, &why);
        let lines = log.lines();
        let find =
            |level: &str| lines.iter().find(|line| line["level"] == level).unwrap_or_else(|| panic!("{lines:?}"));
        let warning = find("WARN");
        assert_eq!(
            (&warning["client_id"], &warning["tenant"]),
            (&json!(client.client_id), &json!("acme")),
            "{warning}"
        );
        assert!(warning["why"].as_str().unwrap().contains(&why), "{why}: {warning}");
        assert!(warning["message"].as_str().unwrap().ends_with("no keys are known"), "{warning}");
        assert!(!warning.to_string().contains("x=1"), "A-92: no query in the log: {warning}");
        assert_eq!(find("INFO")["cause"], Cause::JwksUriFailed.as_str(), "{lines:?}");
        // The first load does not count, so that the client recovers as soon as its server does.
        server.publish(&[FIRST.jwk("first")]);
        assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200, "{why}");
        assert_eq!(server.fetches(), 2);
    }
    assert_eq!(good.fetches(), 0, "A-51: no redirect is followed");
}

#[actix_web::test]
async fn known_keys_are_used_for_a_day_while_their_server_fails() {
    let mut fixture = Fixture::new();
    hurry(&mut fixture);
    let server = KeyServer::new(&[FIRST.jwk("first")]);
    let client = fixture.client(&fixture.acme, metadata(&server.url()));
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    server.say(response(503, "", ""));
    fixture.advance(3_600);
    let (log, _guard) = Log::start();
    for _ in 0..3 {
        assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    }
    let warned: Vec<Value> = log.lines().into_iter().filter(|line| line["level"] == "WARN").collect();
    assert_eq!((warned.len(), server.fetches()), (1, 2), "one attempt a minute: {warned:?}");
    assert!(warned[0]["message"].as_str().unwrap().ends_with("its known keys are used"), "{warned:?}");
    fixture.advance(60);
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    assert_eq!(server.fetches(), 3);
    fixture.advance(86_400 - 3_600 - 60 - 1);
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200, "up to a day");
    fixture.advance(61);
    assert_refused(&ask(&fixture, &client, &FIRST, "first").await, "after a day");
    server.publish(&[FIRST.jwk("first")]);
    assert_refused(&ask(&fixture, &client, &FIRST, "first").await, "within the minute");
    fixture.advance(60);
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200, "recovered");
}

/// One request fetches, and the others wait for it. Meanwhile the database is free.
#[actix_web::test]
async fn one_request_fetches_the_keys_outside_of_transactions() {
    let fixture = Rc::new(Fixture::new());
    let (started, starts) = channel();
    let (release, released) = channel::<()>();
    let released = Mutex::new(released);
    let answer = json_response(&json!({ "keys": [FIRST.jwk("first")] }).to_string());
    let upstream = Upstream::start(move |_, line| {
        started.send(()).unwrap();
        let _ = released.lock().unwrap().recv_timeout(Duration::from_secs(4));
        let _ = line.write_all(answer.as_bytes());
    });
    let client = fixture.client(&fixture.acme, metadata(&upstream.url("/")));
    let asking: Vec<_> = (0..8)
        .map(|_| {
            let (fixture, client) = (fixture.clone(), client.clone());
            spawn(async move { ask(&fixture, &client, &FIRST, "first").await.status })
        })
        .collect();
    spawn_blocking(move || starts.recv_timeout(Duration::from_secs(10))).await.unwrap().unwrap();
    let other = fixture.client(&fixture.acme, signing_client(&SECOND));
    assert_eq!(ask(&fixture, &other, &SECOND, "first").await.status, 200, "a token is issued during the fetch");
    assert!(asking.iter().all(|asking| !asking.is_finished()));
    release.send(()).unwrap();
    for asking in asking {
        assert_eq!(asking.await.unwrap(), 200);
    }
    assert_eq!(upstream.requests().len(), 1);
}

/// the keys of a client are found by tenant, client and URL.
#[actix_web::test]
async fn a_31_equal_clients_of_two_tenants_share_no_keys() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    let (ours, theirs) = (KeyServer::new(&[FIRST.jwk("first")]), KeyServer::new(&[SECOND.jwk("first")]));
    let client = fixture.client(&acme, metadata(&ours.url()));
    let twin = fixture.client(&globex, metadata(&theirs.url()));
    let mut connection = engine::connect(fixture.dir.path());
    // The id of the row too: the URL is not the only difference.
    let change = format!(
        "UPDATE clients SET client_id = '{0}', id = (SELECT id FROM clients WHERE client_id = '{0}') WHERE client_id = '{1}'",
        client.client_id, twin.client_id
    );
    assert_eq!(diesel::sql_query(change).execute(&mut connection).unwrap(), 1);
    let ask = async |tenant: &TestTenant, signer: &TestKey| {
        fixture.send(request(tenant, &assertion(&fixture, tenant, &client, signer, "first"))).await.status
    };
    assert_eq!((ask(&acme, &FIRST).await, ask(&globex, &FIRST).await), (200, 401));
    assert_eq!((ask(&globex, &SECOND).await, ask(&acme, &SECOND).await), (200, 401));
    assert_eq!((ours.fetches(), theirs.fetches()), (1, 1));
    // With one URL for both, each tenant fetches for itself.
    let same = fixture.client(&globex, metadata(&ours.url()));
    fixture.send(request(&globex, &assertion(&fixture, &globex, &same, &FIRST, "first"))).await;
    assert_eq!(ours.fetches(), 2);
}

#[actix_web::test]
async fn another_jwks_uri_replaces_the_known_keys() {
    let fixture = Fixture::new();
    let (old, new) = (KeyServer::new(&[FIRST.jwk("first")]), KeyServer::new(&[SECOND.jwk("first")]));
    let client = fixture.client(&fixture.acme, metadata(&old.url()));
    assert_eq!(ask(&fixture, &client, &FIRST, "first").await.status, 200);
    let (op, id, url) = (fixture.op(&fixture.acme), client.client_id.clone(), new.url());
    let changed = fixture.services.db.write(fixture.acme.tenant.id, move |wtx| {
        manage::change(&op, wtx, &id, &|metadata| metadata.jwks_uri = Some(url.clone()), None)
    });
    assert!(changed.unwrap().is_ok());
    assert_refused(&ask(&fixture, &client, &FIRST, "first").await, "a key at the former URL");
    assert_eq!(ask(&fixture, &client, &SECOND, "first").await.status, 200);
    // Without a kid, the only key of the algorithm is meant.
    let claims = fixture.assertion_claims(&fixture.acme, &client.client_id);
    assert_eq!(fixture.send(request(&fixture.acme, &SECOND.sign(&claims))).await.status, 200);
    assert_eq!((old.fetches(), new.fetches()), (1, 1));
}

/// A proxy would resolve names and dial by itself. Only a real process has an environment of its own.
#[test]
fn a_86_a_proxy_of_the_environment_is_not_used() {
    let keys = KeyServer::new(&[FIRST.jwk("first")]);
    let proxy = Upstream::start(|_, line| drop(line.write_all(response(502, "", "").as_bytes())));
    let program = Program::new();
    let create = ["client", "create", "--tenant", "default", "--name", "Ledger", "--grant", "client_credentials"];
    let made = program.json(&[&create[..], &["--auth-method", "private_key_jwt", "--jwks-uri", &keys.url()]].concat());
    let at = proxy.url("");
    let names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let server = program.serve_with(&names.map(|name| (name, at.as_str())));
    let (issuer, client_id) = (server.identity("default").0, &made["client_id"]);
    let exp = SystemClock::default().now().seconds() + 60;
    let claims = json!({ "iss": client_id, "sub": client_id, "aud": issuer, "exp": exp, "jti": "once" });
    let assertion = FIRST.sign_with(&json!({ "alg": FIRST.alg, "kid": "first" }), &claims);
    let body = asserted("", &[("grant_type", "client_credentials")], &assertion).body;
    let head = format!(
        "POST /t/default/oauth2/token HTTP/1.1\r\nhost: localhost:{}\r\nconnection: close\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n",
        program.port,
        body.len()
    );
    let mut stream = server.connect().unwrap();
    stream.write_all(&[head.as_bytes(), &body].concat()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert_eq!((keys.fetches(), proxy.connections()), (1, 0));
}

#[test]
fn keys_are_registered_by_value_or_by_url() {
    let faults = |new: ClientMetadata| -> Vec<(String, Code)> {
        new.validate().err().unwrap_or_default().iter().map(|fault| (fault.field.to_string(), fault.code)).collect()
    };
    let fault = |code: Code| [("jwks_uri".to_owned(), code)].to_vec();
    for good in ["https://rp.example.com/jwks", "https://rp.example.com:8443/jwks?tenant=1", "http://localhost:9/jwks"]
    {
        assert_eq!(faults(metadata(good)), [], "{good}");
    }
    for (bad, code) in [
        ("http://rp.example.com/jwks", Code::PageUrlInsecure),
        ("https://user:secret@rp.example.com/jwks", Code::PageUrlInvalid),
        ("ftp://rp.example.com/jwks", Code::PageUrlInsecure),
        ("/jwks", Code::PageUrlInvalid),
        ("", Code::PageUrlInvalid),
    ] {
        assert_eq!(faults(metadata(bad)), fault(code), "{bad}");
    }
    let both = ClientMetadata { jwks: signing_client(&FIRST).jwks, ..metadata("https://rp.example.com/jwks") };
    assert_eq!(faults(both), fault(Code::JwkSetTwice), "RFC 7591, 2");
    let unused = ClientMetadata { token_endpoint_auth_method: None, ..metadata("https://rp.example.com/jwks") };
    assert_eq!(faults(unused), fault(Code::JwkSetNotUsed));
}

#[test]
fn the_command_line_sets_a_jwks_uri_and_warns_of_private_addresses() {
    let program = Program::new();
    let create = ["client", "create", "--tenant", "default", "--name", "Ledger", "--grant", "client_credentials"];
    let uri = "https://rp.example.com/jwks";
    let method = ["--auth-method", "private_key_jwt"];
    let made = program.json(&[&create[..], &method, &["--jwks-uri", uri]].concat());
    assert_eq!((&made["jwks_uri"], &made["jwks"], &made["client_secret"]), (&json!(uri), &json!(null), &json!(null)));
    let set = |changes: &[&str]| {
        program.run(&[&["client", "set", "--tenant", "default", made["client_id"].as_str().unwrap()], changes].concat())
    };
    assert_eq!(
        set(&["jwks_uri=https://rp.example.com/keys"]).done(),
        "jwks_uri: https://rp.example.com/jwks -> https://rp.example.com/keys\n"
    );
    let private = set(&["jwks_uri=https://10.1.2.3/jwks"]);
    assert!(private.stderr.contains("jwks_uri cannot be called: 10.1.2.3:443: 10.1.2.3 is not a public address"));
    assert!(!set(&["client_name=Ledger 2"]).stderr.contains("10.1.2.3"), "a warning is not repeated");
    set(&["jwks_uri=http://rp.example.com/jwks"]).refused(&["jwks_uri: must begin with https://"]);
    set(&["jwks_uri="]).refused(&["private_key_jwt needs"]);
}
