//! Waiting for the database is bounded (P-10: overload and outages never become a wrong answer).

use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use portico::storage::connection::AnyConnection;

use crate::support::engine::{connect, hold_writes, on_postgres};
use crate::support::{Browser, Fixture, Req};

/// The longest response time while the database is locked.
const LONGEST: Duration = Duration::from_millis(1_500);

/// Locks the database until the connection is rolled back: on SQLite for writes, on PostgreSQL these tables for
/// everything.
fn lock(fixture: &Fixture, tables: &str) -> AnyConnection {
    if !on_postgres() {
        return hold_writes(fixture.dir.path());
    }
    let mut other = connect(fixture.dir.path());
    other.batch_execute(&format!("BEGIN; LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE")).unwrap();
    other
}

#[actix_web::test]
async fn p_10_while_the_database_is_locked_each_request_is_refused_within_a_second_and_a_half() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut signed_in = fixture.signed_in(&tenant).await;
    let code = fixture.code(&mut signed_in, &tenant, &[]).await;
    let mut browser = Browser::new();
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let started = browser.get(&fixture, &uri).await;
    let page = browser.follow(&fixture, started).await;
    let before = fixture.rows_of(tenant.tenant.id);

    let mut other = lock(&fixture, "accounts, authorization_codes, pending_requests, throttle_counters");
    for what in ["sign-in", "start", "code"] {
        let began = Instant::now();
        let answer = match what {
            "sign-in" => fixture.sign_in_at(&mut browser, &tenant, &page).await,
            "start" => fixture.send(Req::get(uri.clone()).header("accept", "text/html")).await,
            _ => fixture.send(fixture.redeem_request(&tenant, &code)).await,
        };
        let took = began.elapsed();
        assert_eq!(answer.status, 503, "{what}: {}", answer.text());
        assert!(answer.header("retry-after").is_some(), "{what}");
        assert!(took < LONGEST, "{what} took {took:?}");
    }
    other.batch_execute("ROLLBACK").unwrap();
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "nothing was partly written");
    let tokens = fixture.send(fixture.redeem_request(&tenant, &code)).await;
    assert_eq!(tokens.status, 200, "the code was not used up: {}", tokens.text());
}

/// A command waits longer than a request, and a request that comes later does not wait as long as the command.
#[actix_web::test]
async fn p_10_a_request_does_not_wait_as_long_as_a_command_before_it() {
    if on_postgres() {
        return;
    }
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut other = hold_writes(fixture.dir.path());
    let (db, began) = (fixture.services.db.clone(), Instant::now());
    let command = std::thread::spawn(move || db.system(|_| Ok(())));
    let uri = fixture.authorize_uri(&tenant, &tenant.public, &[]);
    let answer = fixture.send(Req::get(uri).header("accept", "text/html")).await;
    assert_eq!(answer.status, 503);
    assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    assert!(!command.is_finished(), "a command waits longer");
    other.batch_execute("ROLLBACK").unwrap();
    command.join().unwrap().unwrap();
}
