//! Readiness writes (P-10: a full disk is no readiness), and an outage has one error line.

use std::sync::Arc;

use actix_web::rt::spawn;
use diesel::connection::SimpleConnection;
use diesel::{QueryDsl, RunQueryDsl};
use portico::base::fault::Fault;
use portico::jobs::runner::JobMetrics;
use portico::storage::schema::deployment;
use portico::telemetry::deployment_metrics::DatabaseAccess;
use portico::web::ops::{LastBackup, Ops, Unready};

use crate::causes::Log;
use crate::support::Fixture;
use crate::support::engine::{connect, on_postgres};

fn ops(fixture: &Fixture) -> Ops {
    Ops::new(fixture.state.clone(), Arc::new(JobMetrics::default()))
}

fn change(fixture: &Fixture, sql: &str) {
    connect(fixture.dir.path()).batch_execute(sql).unwrap();
}

/// Lets every write to the table `deployment` fail as on a full disk.
fn fill_the_disk(fixture: &Fixture) {
    if on_postgres() {
        change(
            fixture,
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device'; END $$;
             CREATE TRIGGER full_disk BEFORE UPDATE ON deployment FOR EACH ROW EXECUTE FUNCTION full_disk();",
        );
    } else {
        change(
            fixture,
            "CREATE TRIGGER full_disk BEFORE UPDATE ON deployment
             BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END;",
        );
    }
}

/// Counts the updates of the table `deployment` in the table `updates`.
fn count_updates(fixture: &Fixture) {
    change(fixture, "CREATE TABLE updates (n BIGINT)");
    if on_postgres() {
        change(
            fixture,
            "CREATE FUNCTION count_update() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN INSERT INTO updates VALUES (1); RETURN NEW; END $$;
             CREATE TRIGGER count_update AFTER UPDATE ON deployment FOR EACH ROW EXECUTE FUNCTION count_update();",
        );
    } else {
        change(
            fixture,
            "CREATE TRIGGER count_update AFTER UPDATE ON deployment BEGIN INSERT INTO updates VALUES (1); END;",
        );
    }
}

fn updates(fixture: &Fixture) -> i64 {
    diesel::table! {
        updates (n) { n -> BigInt, }
    }
    updates::table.count().get_result(&mut connect(fixture.dir.path())).unwrap()
}

fn facts(fixture: &Fixture) -> Vec<(String, String)> {
    let mut facts: Vec<(String, String)> =
        deployment::table.select((deployment::name, deployment::value)).load(&mut connect(fixture.dir.path())).unwrap();
    facts.sort();
    facts
}

#[actix_web::test]
async fn p_10_a_database_that_takes_no_writes_is_not_ready() {
    let fixture = Fixture::new();
    assert_eq!(ops(&fixture).health().await.reasons, []);
    fill_the_disk(&fixture);
    let health = ops(&fixture).health().await;
    assert_eq!(health.reasons, [Unready::DatabaseNotWritable]);
    assert!(health.unsealed.is_some(), "it can still be read");
    let metrics = ops(&fixture).metrics().await.unwrap();
    assert!(metrics.contains("\nportico_unready{reason=\"database_not_writable\"} 1\n"), "{metrics}");
}

/// SQLite writes into its log again, so a small commit succeeds for a while after the disk is full. The check tests the
/// folder too, which fails here because it was moved.
#[actix_web::test]
async fn p_10_a_folder_that_takes_no_file_is_not_ready() {
    let fixture = Fixture::new();
    if on_postgres() {
        return;
    }
    let (folder, moved) = (fixture.dir.path(), fixture.dir.path().with_extension("moved"));
    std::fs::rename(folder, &moved).unwrap();
    let reasons = ops(&fixture).health().await.reasons;
    std::fs::rename(&moved, folder).unwrap();
    assert_eq!(reasons, [Unready::DatabaseNotWritable]);
    assert_eq!(ops(&fixture).health().await.reasons, []);
}

#[actix_web::test]
async fn the_readiness_check_writes_once_for_all_callers_and_leaves_nothing() {
    let fixture = Fixture::new();
    count_updates(&fixture);
    let (before, ops) = (facts(&fixture), ops(&fixture));
    let asked: Vec<_> = (0..20)
        .map(|_| {
            spawn({
                let ops = ops.clone();
                async move { ops.health().await }
            })
        })
        .collect();
    for health in asked {
        assert_eq!(health.await.unwrap().reasons, []);
    }
    // On a slow machine the twenty may take longer than the second for which a result is reused.
    assert!((1..=3).contains(&updates(&fixture)), "one write for all: {}", updates(&fixture));
    assert_eq!(facts(&fixture), before, "nothing is changed or added");
}

#[actix_web::test]
async fn the_time_of_the_last_backup_is_a_metric_on_sqlite() {
    let fixture = Fixture::new();
    let expected = if on_postgres() { None } else { Some(LastBackup::Never) };
    assert_eq!(ops(&fixture).health().await.last_backup, expected);
    let metrics = ops(&fixture).metrics().await.unwrap();
    assert_eq!(metrics.contains("\nportico_last_backup_time_seconds 0\n"), !on_postgres());
    let now = fixture.services.clock.now();
    fixture.services.db.system(move |stx| portico::provisioning::begin_backup(stx, now)).unwrap();
    fixture.services.db.system(move |stx| portico::provisioning::finish_backup(stx, now)).unwrap();
    let metrics = ops(&fixture).metrics().await.unwrap();
    let line = format!("\nportico_last_backup_time_seconds {}\n", now.seconds());
    assert_eq!(metrics.contains(&line), !on_postgres(), "{metrics}");
}

#[test]
fn an_outage_has_one_error_line_and_each_failure_is_counted() {
    let fixture = Fixture::new();
    let (log, _guard) = Log::start();
    let (db, tenant) = (fixture.services.db.clone(), fixture.acme.tenant.id);
    let failures = || db.metrics().database_failures.get_or_create(&DatabaseAccess::Write).get();
    for _ in 0..5 {
        let failed = db.write(tenant, |_| Err::<(), _>(Fault::unavailable("database or disk is full")));
        assert!(failed.is_err());
    }
    assert_eq!(failures(), 5);
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert_eq!((lines[0]["level"].as_str(), lines[0]["access"].as_str()), (Some("ERROR"), Some("write")), "{lines:?}");
    assert!(lines[0]["fault"].as_str().unwrap().contains("disk is full"), "the cause: {lines:?}");
    db.read(tenant, |_| Ok(())).unwrap();
    assert_eq!(log.lines().len(), 0, "reads still work on a full disk: the outage is not over");
}
