//! Caches follow the change log: the node that makes a change sees it at once, the others at their next poll. A
//! node that cannot poll stops using its caches after five seconds.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use portico::base::jose::{Alg, KeyPair};
use portico::base::time::Clock;
use portico::keys::{self, When};
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::storage::changes::FRESH_FOR;
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
    /// Whether the answer comes from the cache even if it may be outdated. True for public data that rarely changes,
    /// which is served while the database is unavailable (P-10).
    last_known: bool,
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
            last_known: true,
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
            last_known: true,
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
            last_known: false,
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
            last_known: false,
        },
        Change {
            name: "another name of the tenant",
            make: Box::new(|node| node.set_tenant(&node.acme, "name", "Renamed Inc")),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.text().contains("Renamed Inc")),
            last_known: false,
        },
        Change {
            name: "another accent of the tenant",
            make: Box::new(|node| node.set_tenant(&node.acme, "branding.accent", "#006644")),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.text().contains("/branding/brand.")),
            last_known: false,
        },
        Change {
            name: "the tenant's suspension",
            make: Box::new(|node| node.set_tenant_state(&node.acme, TenantState::Suspended)),
            request: Req::get(LOGIN),
            is_seen: Box::new(|answer| answer.status == 404),
            last_known: false,
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
        assert_eq!(sees(&there, &change).await, !change.last_known, "{}: from the database", change.name);
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
            assert_eq!(fixture.send(Req::get(uri)).await, *before, "{uri} after {seconds} s");
        }
    }
    assert!(fixture.send(Req::get(LOGIN)).await.status >= 500, "the database is unavailable");
}
