use std::sync::Arc;
use std::sync::mpsc::channel;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use super::master_key::MasterKeys;
use super::schema::deployment;
use super::unique::insert_unique_on;
use super::*;
use crate::base::entropy::Seed;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::config::{DatabaseUrl, QuotasConfig};

fn database() -> (tempfile::TempDir, Database) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("portico.db");
    let url = DatabaseUrl::Sqlite(path);
    migrate::migrate(&url, Time::from_seconds(0)).unwrap();
    let keys = Arc::new(MasterKeys::generate(&Seed::from_bytes([7; 32])));
    let db = Database::open(&url, 2, keys, QuotasConfig::default()).unwrap();
    (dir, db)
}

fn put(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<bool, Fault> {
    let row = (deployment::name.eq(name), deployment::value.eq(value));
    insert_unique_on(stx.conn(), diesel::insert_into(deployment::table).values(row))
}

fn count(db: &Database) -> i64 {
    db.system_read(|stx| Ok(deployment::table.count().get_result(stx.conn())?)).unwrap()
}

#[test]
fn a_successful_write_is_visible_and_a_failed_one_is_rolled_back() {
    let (_dir, db) = database();
    assert!(db.system(|stx| put(stx, "a", "1")).unwrap());
    assert!(!db.system(|stx| put(stx, "a", "2")).unwrap(), "a duplicate key is a row count, not an error");
    let failed: Result<(), Fault> = db.system(|stx| {
        put(stx, "b", "1")?;
        Err(Fault::internal("no"))
    });
    assert!(failed.is_err());
    assert_eq!(count(&db), 1);
}

#[test]
fn a_panic_rolls_back_only_its_own_job() {
    let (_dir, db) = database();
    let caller = db.clone();
    let other = std::thread::spawn(move || {
        (0..50)
            .filter(|n| {
                caller
                    .system({
                        let n = *n;
                        move |stx| put(stx, &format!("k{n}"), "")
                    })
                    .unwrap()
            })
            .count()
    });
    for _ in 0..20 {
        let result: Result<(), Fault> = db.system(|stx| {
            put(stx, "p", "1")?;
            panic!("in a transaction")
        });
        assert!(matches!(result, Err(Fault::Internal(_))));
    }
    assert_eq!(other.join().unwrap(), 50);
    assert_eq!(count(&db), 50);
}

#[test]
fn work_after_commit_runs_once_and_not_after_a_rollback() {
    let (_dir, db) = database();
    let tenant = TenantId::from_bytes([1; 16]);
    let (done, received) = channel();
    // Runs a transaction with work for after the commit, which ends in the given way.
    let transaction = |name: &'static str, end: fn() -> Result<(), Fault>| {
        let done = done.clone();
        db.system(move |stx| {
            put(stx, name, "")?;
            let done = done.clone();
            stx.tenant(tenant).after_commit(move || done.send(name).unwrap());
            end()
        })
    };
    transaction("first", || Ok(())).unwrap();
    assert!(transaction("refused", || Err(Fault::internal("no"))).is_err());
    assert!(transaction("panicked", || panic!("in a transaction")).is_err());
    db.write(tenant, |wtx| {
        wtx.after_commit(|| panic!("after the commit"));
        Ok(())
    })
    .expect("a panic after the commit does not undo it");
    transaction("last", || Ok(())).unwrap();
    drop(done);
    assert_eq!(received.iter().collect::<Vec<_>>(), ["first", "last"]);
    assert_eq!(count(&db), 2);
}

#[test]
fn a_caught_statement_error_rolls_back_the_transaction() {
    let (_dir, db) = database();
    let result = db.system(|stx| {
        put(stx, "a", "1")?;
        let row = (deployment::name.eq("a"), deployment::value.eq("2"));
        let _caught = diesel::insert_into(deployment::table).values(row).execute(stx.conn());
        Ok(())
    });
    assert!(matches!(result, Err(Fault::Internal(_))));
    assert_eq!(count(&db), 0);
}

#[test]
fn a_nested_transaction_is_a_fault() {
    let (_dir, db) = database();
    let tenant = TenantId::from_bytes([1; 16]);
    let inner = db.clone();
    assert!(matches!(db.read(tenant, |_| inner.read(tenant, |_| Ok(()))), Err(Fault::Internal(_))));
    let inner = db.clone();
    assert!(matches!(db.write(tenant, move |_| inner.read(tenant, |_| Ok(()))), Err(Fault::Internal(_))));
    assert!(db.read(tenant, |_| Ok(())).is_ok(), "the next transaction works");
}

#[test]
fn a_read_transaction_cannot_write() {
    let (_dir, db) = database();
    assert!(db.system_read(|stx| put(stx, "a", "1")).is_err());
    assert_eq!(count(&db), 0);
}

#[test]
fn a_database_locked_by_another_process_is_unavailable() {
    use diesel::connection::SimpleConnection;
    let (dir, db) = database();
    let mut other = connection::open_sqlite(&dir.path().join("portico.db"), connection::Access::ReadWrite).unwrap();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    assert!(
        matches!(db.system(|stx| put(stx, "a", "1")), Err(Fault::Unavailable { .. })),
        "P-10: the wait for the lock is limited"
    );
    other.batch_execute("ROLLBACK").unwrap();
    assert!(db.system(|stx| put(stx, "a", "1")).unwrap());
}

#[test]
fn at_hand_takes_an_idle_connection_or_none() {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::mpsc::channel;
    let (_dir, db) = database();
    let tenant = TenantId::from_bytes([1; 16]);
    let at_hand = || db.at_hand().map(|at_hand| at_hand?.read(tenant, |tx| Ok(tx.tenant())));
    let works = || matches!(at_hand(), Some(Ok(found)) if found == tenant);
    assert!(works());
    let one = db.at_hand().map(|at_hand| at_hand?.read_one(tenant, |tx| Ok(tx.tenant())));
    assert!(matches!(one, Some(Ok(found)) if found == tenant) && works(), "a single statement needs no transaction");
    let count = |tx: &mut Tx<'_>| Ok::<i64, Fault>(deployment::table.count().get_result(tx.conn())?);
    let twice = db.at_hand().map(|at_hand| at_hand?.read_one(tenant, |tx| Ok(count(tx)? + count(tx)?)));
    assert!(
        matches!(twice, Some(Err(Fault::Internal(_)))) && works(),
        "two statements without a transaction would have two snapshots"
    );
    let refused = db.at_hand().map(|at_hand| at_hand?.read(tenant, |_| Err::<(), _>(Fault::internal("no"))));
    assert!(
        matches!(refused, Some(Err(Fault::Internal(_)))) && works(),
        "a failed read returns the connection to the pool"
    );
    let ((lent, is_lent), (go, gone)) = (channel(), channel::<()>());
    let other = db.clone();
    let reading = std::thread::spawn(move || {
        other.read(tenant, |_| {
            lent.send(()).unwrap();
            let _ = gone.recv();
            Ok(())
        })
    });
    is_lent.recv().unwrap();
    assert!(at_hand().is_none(), "no wait, and no new connection");
    go.send(()).unwrap();
    reading.join().unwrap().unwrap();
    assert!(works(), "the connection is idle again");
    let panicked =
        || db.at_hand().map(|at_hand| at_hand?.read(tenant, |_| -> Result<(), Fault> { panic!("on a worker") }));
    assert!(catch_unwind(AssertUnwindSafe(panicked)).is_err());
    assert!(at_hand().is_none(), "a connection whose transaction may be open is closed");
    assert!(
        db.read(tenant, |_| Ok(())).is_ok() && works(),
        "the thread is outside of a transaction, and the pool has capacity"
    );
}
