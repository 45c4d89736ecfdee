//! Caches follow the change log: the node that makes a change sees it at once, the others at their next poll. A
//! node that cannot poll stops using its caches after five seconds.

use std::collections::BTreeSet;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use portico::base::jose::{Alg, KeyPair};
use portico::base::time::Clock;
use portico::keys::{self, When};
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::storage::changes::FRESH_FOR;
use portico::telemetry::deployment_metrics::CacheName;
use portico::telemetry::metrics::Label;
use portico::tenancy::TenantState;

use crate::support::engine::connect;
use crate::support::{API, Answer, Fixture, Req, TestClient, confidential};

const DISCOVERY: &str = "/t/acme/.well-known/openid-configuration";
const JWKS: &str = "/t/acme/oauth2/jwks";
const LOGIN: &str = "/t/acme/login";

type OnNode<T> = Box<dyn Fn(&Fixture) -> T>;

/// A change that a node makes, and a request whose answer depends on it.
struct Change {
    name: &'static str,
    make: OnNode<()>,
    request: Req,
    is_seen: Box<dyn Fn(&Answer) -> bool>,
}

fn machine(name: &str) -> ClientMetadata {
    ClientMetadata {
        client_name: name.into(),
        grant_types: vec!["client_credentials".into()],
        resources: vec![API.into()],
        ..ClientMetadata::default()
    }
}

fn token_request(fixture: &Fixture, client: &TestClient) -> Req {
    fixture.client_request(&fixture.acme, (client, "/oauth2/token"), &[("grant_type", "client_credentials")])
}

/// Returns the changes in an order in which each can be made. The suspension is the last.
fn changes(fixture: &Fixture) -> Vec<Change> {
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, machine("Machine"));
    let other = fixture.client(&tenant, machine("Other"));
    let other_id = other.client_id.clone();
    let (op, pair) = (fixture.op(&tenant), KeyPair::generate(Alg::Es256).unwrap());
    let kid = pair.kid.clone();
    let made = fixture.services.db.write(tenant.tenant.id, move |wtx| keys::rotate(&op, wtx, &pair, When::Ahead));
    made.unwrap();
    let (of_retired, client_id) = (kid.clone(), client.client_id.clone());
    vec![
        Change {
            name: "a resource server with a new scope",
            make: Box::new(|node| node.api(&node.acme, "https://new.example.com", &["brand-new"])),
            request: Req::get(DISCOVERY),
            is_seen: Box::new(|answer| answer.text().contains("brand-new")),
        },
        Change {
            name: "a key that is withdrawn",
            make: Box::new(move |node| {
                let (op, kid) = (node.op(&node.acme), kid.clone());
                let instead = KeyPair::generate(Alg::Es256).unwrap();
                let (db, id) = (&node.services.db, node.acme.tenant.id);
                db.write(id, move |wtx| keys::retire(&op, wtx, &kid, Some(&instead))).unwrap();
            }),
            request: Req::get(JWKS),
            is_seen: Box::new(move |answer| !answer.text().contains(&of_retired)),
        },
        Change {
            name: "another secret of a client",
            make: Box::new(move |node| {
                let (op, client_id) = (node.op(&node.acme), client_id.clone());
                let (db, id) = (&node.services.db, node.acme.tenant.id);
                db.write(id, move |wtx| clients::rotate_secret(&op, wtx, &client_id)).unwrap().unwrap();
            }),
            request: token_request(fixture, &client),
            is_seen: Box::new(|answer| answer.status == 401),
        },
        Change {
            name: "other grants of a client",
            make: Box::new(move |node| {
                let (op, client_id) = (node.op(&node.acme), other_id.clone());
                let (db, id) = (&node.services.db, node.acme.tenant.id);
                let other = confidential("Other");
                db.write(id, move |wtx| clients::update(&op, wtx, &client_id, &other, None)).unwrap().unwrap();
            }),
            request: token_request(fixture, &other),
            is_seen: Box::new(|answer| answer.status == 400),
        },
        Change {
            name: "another name of the tenant",
            make: Box::new(|node| node.set_tenant(&node.acme, "name", "Renamed Inc")),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.text().contains("Renamed Inc")),
        },
        Change {
            name: "another accent of the tenant",
            make: Box::new(|node| node.set_tenant(&node.acme, "branding.accent", "#006644")),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.text().contains("/branding/brand.")),
        },
        Change {
            name: "the tenant's suspension",
            make: Box::new(|node| node.set_tenant_state(&node.acme, TenantState::Suspended)),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.status == 404),
        },
    ]
}

fn poll(node: &Fixture) {
    node.services.db.poll_changes(node.clock.now()).unwrap();
}

/// Both nodes poll the log and cache the answer from before the change.
async fn warm_up(nodes: [&Fixture; 2], change: &Change) {
    for node in nodes {
        poll(node);
        for _ in 0..2 {
            let answer = node.send(change.request.clone()).await;
            assert!(answer.status < 300 && !(change.is_seen)(&answer), "{}, before: {}", change.name, answer.text());
        }
    }
}

async fn sees(node: &Fixture, change: &Change) -> bool {
    (change.is_seen)(&node.send(change.request.clone()).await)
}

#[actix_web::test]
async fn a_34_another_node_sees_a_change_at_its_next_poll() {
    let here = Fixture::new();
    let there = here.another_node();
    for change in changes(&here) {
        warm_up([&here, &there], &change).await;
        (change.make)(&here);
        assert!(sees(&here, &change).await, "{}: at once on the node that made it", change.name);
        assert!(!sees(&there, &change).await, "{}: the other node answers from its cache", change.name);
        poll(&there);
        assert!(sees(&there, &change).await, "{}: after the poll", change.name);
    }
}

#[actix_web::test]
async fn a_34_caches_are_not_used_after_five_seconds_without_a_poll() {
    let here = Fixture::new();
    let there = here.another_node();
    for change in changes(&here) {
        warm_up([&here, &there], &change).await;
        (change.make)(&here);
        here.clock.advance(FRESH_FOR - Duration::from_millis(1));
        assert!(!sees(&there, &change).await, "{}: the cache is used until then", change.name);
        here.clock.advance(Duration::from_millis(1));
        poll(&here);
        assert!(sees(&here, &change).await, "{}: on the node that made it", change.name);
        assert!(sees(&there, &change).await, "{}: from the database", change.name);
        poll(&there);
        assert!(sees(&there, &change).await, "{}: after the poll", change.name);
    }
}

/// A client that was never looked up is in no cache, so a new client is valid on every node.
#[actix_web::test]
async fn a_new_client_is_known_to_every_node_at_once() {
    let here = Fixture::new();
    let there = here.another_node();
    let before = here.client(&here.acme, machine("Before"));
    assert_eq!(there.send(token_request(&there, &before)).await.status, 200);
    let (client, never) = (here.client(&here.acme, machine("New")), TestClient { client_id: "x".into(), ..before });
    assert_eq!(there.send(token_request(&there, &never)).await.status, 401);
    assert_eq!(there.send(token_request(&there, &client)).await.status, 200);
}

/// P-10: discovery and keys are served from the cache, however long the database is unavailable.
#[actix_web::test]
async fn discovery_and_keys_are_served_while_the_database_is_unavailable() {
    let fixture = Fixture::new();
    let mut before = Vec::new();
    for uri in [DISCOVERY, JWKS] {
        before.push(fixture.send(Req::get(uri)).await);
    }
    let mut other = connect(fixture.dir.path());
    for table in ["tenants", "signing_keys", "resource_servers", "change_counter"] {
        other.batch_execute(&format!("ALTER TABLE {table} RENAME TO {table}_away")).unwrap();
    }
    for seconds in [0, 4, 3_600] {
        fixture.clock.advance(Duration::from_secs(seconds));
        assert!(fixture.services.db.poll_changes(fixture.clock.now()).is_err());
        for (uri, before) in [DISCOVERY, JWKS].into_iter().zip(&before) {
            let answer = fixture.send(Req::get(uri)).await;
            assert_eq!((answer.status, answer.text()), (200, before.text()), "{uri} after {seconds} s");
            // While the log cannot be read, clients ask again soon.
            let expected = if seconds == 3_600 { "public, max-age=5" } else { "public, max-age=300" };
            assert_eq!(answer.header("cache-control"), Some(expected), "{uri} after {seconds} s");
        }
    }
    assert!(fixture.send(Req::get(LOGIN)).await.status >= 500, "the database is unavailable");
}

/// P-03, A-34: a key set that is known to have changed is not served again, although the database is unavailable: the
/// withdrawn key may be an attacker's.
#[actix_web::test]
async fn a_withdrawn_key_is_never_served_from_a_stale_cache() {
    let here = Fixture::new();
    let there = here.another_node();
    let all = changes(&here);
    let change = all.iter().find(|change| change.name == "a key that is withdrawn").unwrap();
    warm_up([&here, &there], change).await;
    (change.make)(&here);
    poll(&there);
    let mut other = connect(here.dir.path());
    let rename = |from: &str, to: &str| format!("ALTER TABLE signing_keys{from} RENAME TO signing_keys{to}");
    other.batch_execute(&rename("", "_away")).unwrap();
    for seconds in [0, 5, 3_600] {
        here.clock.advance(Duration::from_secs(seconds));
        for node in [&here, &there] {
            let answer = node.send(Req::get(JWKS)).await;
            assert!(answer.status >= 500, "after {seconds} s: {}", answer.text());
        }
    }
    other.batch_execute(&rename("_away", "")).unwrap();
    for node in [&here, &there] {
        assert!(sees(node, change).await, "as soon as the database can be read, also without a poll");
    }
}

/// a node whose polls fail asks the database, and does not cache the answer.
#[actix_web::test]
async fn a_34_a_node_whose_polls_fail_bypasses_its_caches() {
    let here = Fixture::new();
    let there = here.another_node();
    let all = changes(&here);
    let change = all.iter().find(|change| change.name == "a key that is withdrawn").unwrap();
    warm_up([&here, &there], change).await;
    // Only the poll of the other node fails: the log is away while it reads.
    let mut other = connect(here.dir.path());
    other.batch_execute("ALTER TABLE change_counter RENAME TO change_counter_away").unwrap();
    assert!(there.services.db.poll_changes(there.clock.now()).is_err());
    other.batch_execute("ALTER TABLE change_counter_away RENAME TO change_counter").unwrap();
    here.clock.advance(FRESH_FOR);
    (change.make)(&here);
    let answer = there.send(Req::get(JWKS)).await;
    assert!((change.is_seen)(&answer), "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("public, max-age=5"), "clients do not keep it longer either");
}

/// A document is not cached by clients beyond a change that is known in advance.
#[actix_web::test]
async fn max_age_ends_with_the_next_change_of_the_key_set() {
    let fixture = Fixture::new();
    let (op, pair) = (fixture.op(&fixture.acme), KeyPair::generate(Alg::Es256).unwrap());
    let id = fixture.acme.tenant.id;
    let rotated = fixture.services.db.write(id, move |wtx| keys::rotate(&op, wtx, &pair, When::Now)).unwrap();
    let keys::Rotated::Successor(_) = rotated else { panic!("{rotated:?}") };
    let listed = fixture.services.db.read(id, keys::list).unwrap();
    let retires = listed.iter().find_map(|key| key.retire_at).expect("the former key retires");
    for (ahead, expected) in [(400, 300), (300, 300), (299, 299), (1, 1)] {
        let now = fixture.clock.now();
        fixture.clock.advance(retires.since(now) - Duration::from_secs(ahead));
        poll(&fixture);
        let answer = fixture.send(Req::get(JWKS)).await;
        assert_eq!(answer.header("cache-control"), Some(format!("public, max-age={expected}").as_str()), "{ahead} s");
    }
}

/// A fill that races with an invalidation is ignored: every function that fills a cache takes the version before it reads
/// the value that it caches.
#[test]
fn every_cache_takes_its_version_before_it_reads() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut fills) = (vec![root], BTreeSet::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let has_cache =
                ["Cache::new(CacheName::", "Cache::forgetting(CacheName::"].iter().any(|new| text.contains(new));
            if !has_cache || path.ends_with("storage/cache.rs") {
                continue;
            }
            for function in text.split("fn ").filter(|function| function.contains(".put(")) {
                let put = function.find(".put(").unwrap();
                let read =
                    [".read(", ".system_read(", ".read_one("].iter().filter_map(|read| function[..put].rfind(read));
                let (read, point) = (read.max(), function.find(".point()?"));
                assert!(point.is_some() && point < read, "{}: fn {function}", path.display());
                fills.insert(path.clone());
            }
        }
    }
    assert_eq!(fills.len(), CacheName::ALL.len(), "every cache has a function that fills it: {fills:?}");
}
