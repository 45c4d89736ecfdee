//! Clocks that are set, and clocks of two nodes that differ (A-100: no expired credential is valid again).

use std::sync::Arc;
use std::time::Duration;

use portico::app::{self, Latest};
use portico::base::entropy::SystemEntropy;
use portico::base::jose::Alg;
use portico::base::time::{Clock, ManualClock, SystemClock, Time};
use portico::jobs::keep_time::{self, Timekeeper};
use portico::jobs::runner::JobMetrics;
use portico::keys::{self, KeyState, When};
use portico::services::World;
use portico::web::ops::{Ops, Unready};

use crate::support::engine::{on_postgres, url_of};
use crate::support::{Fixture, START, test_config};

/// Opens the deployment of a fixture with this clock.
fn open(fixture: &Fixture, clock: &Arc<ManualClock>, latest: Latest) -> Result<app::App, String> {
    let mut config = test_config(fixture.dir.path());
    config.database.url = url_of(fixture.dir.path());
    config.http.public_url = fixture.state.services.addresses.public_url.clone();
    let world = World { clock: clock.clone(), entropy: Arc::new(SystemEntropy), keys: fixture.keys.clone() };
    app::open_existing(&config, world, latest)
}

#[actix_web::test]
async fn a_100_a_restart_with_an_earlier_clock_goes_on_from_the_recorded_time() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let code = fixture.code(&mut browser, &tenant, &[]).await;
    fixture.clock.advance(Duration::from_secs(1_800));
    let (db, clock) = (&fixture.services.db, fixture.clock.as_ref());
    assert_eq!(keep_time::record(db, clock).unwrap(), 1);
    assert_eq!(keep_time::record(db, clock).unwrap(), 0, "the time has not passed");

    // The clock is set back to where the code was valid, and the server restarts.
    fixture.clock.turn_back(Duration::from_secs(1_790));
    let node = fixture.another_node();
    assert_eq!(node.clock.now(), START + Duration::from_secs(1_800));
    let refused = node.send(node.redeem_request(&tenant, &code)).await;
    assert_eq!(
        (refused.status, refused.json()["error"].as_str()),
        (400, Some("invalid_grant")),
        "the code has expired"
    );
}

#[actix_web::test]
async fn a_100_a_clock_that_is_hours_behind_is_refused_until_everything_has_ended() {
    let fixture = Fixture::new();
    let db = &fixture.services.db;
    keep_time::record(db, fixture.clock.as_ref()).unwrap();
    let behind = Arc::new(ManualClock::starting_at(START - Duration::from_secs(3_601)));
    let refused = open(&fixture, &behind, Latest::GoOn).err().unwrap();
    for words in
        ["the clock of this machine is at 2027-01-15T06:59:59Z", "has run until 2027-01-15T08:00:00Z", "--in-place"]
    {
        assert!(refused.contains(words), "{refused}");
    }
    let an_hour = Arc::new(ManualClock::starting_at(START - Duration::from_secs(3_600)));
    open(&fixture, &an_hour, Latest::GoOn).map(drop).unwrap();
    assert_eq!(an_hour.now(), START);
    // As `restore --in-place` does.
    let opened = open(&fixture, &behind, Latest::Ignore).unwrap();
    let services = &opened.services;
    portico::jobs::forget::forget(&services.db, None, services.entropy.as_ref(), behind.now()).unwrap();
    open(&fixture, &behind, Latest::GoOn).map(drop).unwrap();
    assert_eq!(behind.now(), START - Duration::from_secs(3_601));
}

#[actix_web::test]
async fn a_node_whose_clock_is_five_seconds_from_the_database_is_not_ready() {
    let fixture = Fixture::new();
    let reasons = async || Ops::new(fixture.state.clone(), Arc::new(JobMetrics::default())).health().await.reasons;
    let expected = |reason: Unready| if on_postgres() { vec![reason] } else { Vec::new() };
    let set = |time: Time| {
        fixture.clock.turn_back(fixture.clock.now().since(time));
        fixture.clock.go_on_from(time);
    };
    let machine = SystemClock::default();
    for (ahead, is_apart) in [(60, true), (3, false), (6, true)] {
        set(machine.now() + Duration::from_secs(ahead));
        keep_time::compare(&fixture.services.db, fixture.clock.as_ref()).unwrap();
        let expected = if is_apart { expected(Unready::ClockApart) } else { Vec::new() };
        assert_eq!(reasons().await, expected, "{ahead} s ahead");
    }
    set(machine.now() - Duration::from_secs(10));
    keep_time::compare(&fixture.services.db, fixture.clock.as_ref()).unwrap();
    assert_eq!(reasons().await, expected(Unready::ClockApart), "10 s behind");
    set(machine.now());
    let keeper = Timekeeper::default();
    assert_eq!(keeper.keep(&fixture.services.db, fixture.clock.as_ref()).unwrap(), 1, "the time is recorded");
    assert_eq!(keeper.keep(&fixture.services.db, fixture.clock.as_ref()).unwrap(), 0, "not each second");
    assert_eq!(reasons().await, []);
}

/// A node whose clock is a few seconds behind the one that has just rotated and retired keys.
#[actix_web::test]
async fn a_few_seconds_between_two_nodes_are_no_fault() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for alg in [Alg::Rs256, Alg::Es256] {
        let pair = || fixture.keys.key_pair(alg).unwrap();
        let (op, first) = (fixture.op(&tenant), pair());
        fixture.services.db.write(tenant.tenant.id, move |wtx| keys::rotate(&op, wtx, &first, When::Now)).unwrap();
        let node = fixture.another_node();
        fixture.clock.turn_back(Duration::from_secs(3));
        assert!(node.tokens(&tenant, &[]).await["id_token"].is_string(), "{alg}: rotated");
        fixture.clock.advance(Duration::from_secs(4));

        let all = fixture.services.db.read(tenant.tenant.id, keys::list).unwrap();
        let now = fixture.clock.now();
        let active = all
            .iter()
            .find(|key| key.alg == alg && portico::keys::lifecycle::state_of(key, &all, now) == KeyState::Active);
        let (op, kid, second) = (fixture.op(&tenant), active.unwrap().kid.clone(), pair());
        let db = &fixture.services.db;
        db.write(tenant.tenant.id, move |wtx| keys::retire(&op, wtx, &kid, Some(&second))).unwrap();
        let node = fixture.another_node();
        fixture.clock.turn_back(Duration::from_secs(3));
        assert!(node.tokens(&tenant, &[]).await["id_token"].is_string(), "{alg}: retired");
        fixture.clock.advance(Duration::from_secs(60));
    }
}
