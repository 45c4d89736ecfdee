//! Transactions on both engines: a read is one snapshot, a write is atomic, and a failure does not affect other
//! transactions.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, QueryableByName, RunQueryDsl};
use portico::base::entropy::Seed;
use portico::base::fault::Fault;
use portico::config::QuotasConfig;
use portico::storage::master_key::MasterKeys;
use portico::storage::schema::deployment;
use portico::storage::unique::insert_unique_on;
use portico::storage::{Database, SystemTx, WriteTx};
use portico::tenancy::TenantState;
use portico::tenancy::store::state_and_epoch;

use crate::support::Fixture;
use crate::support::engine::{connect, maintenance, on, on_postgres, url_of};

fn put(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<bool, Fault> {
    let row = (deployment::name.eq(name), deployment::value.eq(value));
    insert_unique_on(stx.conn(), diesel::insert_into(deployment::table).values(row))
}

fn set(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    let row = deployment::table.filter(deployment::name.eq(name));
    assert_eq!(diesel::update(row).set(deployment::value.eq(value)).execute(stx.conn())?, 1);
    Ok(())
}

fn get_in(stx: &mut SystemTx<'_>, name: &str) -> Result<Option<String>, Fault> {
    let row = deployment::table.filter(deployment::name.eq(name)).select(deployment::value);
    Ok(row.get_result(stx.conn()).optional()?)
}

fn get(db: &Database, name: &str) -> Option<String> {
    db.system_read(|stx| get_in(stx, name)).unwrap()
}

fn is_unavailable<T>(result: &Result<T, Fault>) -> bool {
    matches!(result, Err(Fault::Unavailable { .. }))
}

fn is_internal<T>(result: &Result<T, Fault>) -> bool {
    matches!(result, Err(Fault::Internal(_)))
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

fn word(stx: &mut SystemTx<'_>, sql: &str) -> Result<String, Fault> {
    Ok(diesel::sql_query(sql).get_result::<Word>(stx.conn())?.word)
}

/// a conflicting insert is a row count, and its transaction commits. A transaction that caught a database error
/// commits nothing: PostgreSQL would turn its COMMIT into a ROLLBACK that looks like success.
#[test]
fn a_conflicting_insert_does_not_abort_its_transaction() {
    let fixture = Fixture::new();
    let db = &fixture.services.db;
    assert!(db.system(|stx| put(stx, "taken", "1")).unwrap());
    let inserted = db.system(|stx| Ok((put(stx, "before", "1")?, put(stx, "taken", "2")?, put(stx, "after", "1")?)));
    assert_eq!(inserted.unwrap(), (true, false, true));
    assert_eq!(
        ["before", "taken", "after"].map(|name| get(db, name)),
        [const { Some(()) }; 3].map(|_| Some("1".into()))
    );

    let caught = db.system(|stx| {
        put(stx, "lost", "1")?;
        let row = (deployment::name.eq("taken"), deployment::value.eq("2"));
        let error = diesel::insert_into(deployment::table).values(row).execute(stx.conn());
        assert!(error.is_err(), "a plain insert conflicts");
        Ok(())
    });
    assert!(is_internal(&caught), "{caught:?}");
    assert_eq!(get(db, "lost"), None, "nothing was committed");
    assert!(db.system(|stx| put(stx, "lost", "2")).unwrap(), "the next write works");
}

#[test]
fn a_refused_write_is_rolled_back() {
    let fixture = Fixture::new();
    let db = &fixture.services.db;
    let refused: Result<(), Fault> = db.system(|stx| {
        put(stx, "a", "1")?;
        Err(Fault::internal("no"))
    });
    assert!(is_internal(&refused));
    assert_eq!(get(db, "a"), None);
    assert!(is_unavailable(&db.system_read(|stx| put(stx, "a", "1"))), "a read transaction cannot write");
    assert_eq!(get(db, "a"), None);
}

#[test]
fn a_panic_rolls_back_its_own_transaction_only() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    let other = std::thread::spawn({
        let db = db.clone();
        move || {
            (0..40)
                .filter(|n| {
                    db.system({
                        let name = format!("k{n}");
                        move |stx| put(stx, &name, "")
                    })
                    .unwrap()
                })
                .count()
        }
    });
    for _ in 0..10 {
        let result: Result<(), Fault> = db.system(|stx| {
            put(stx, "p", "1")?;
            panic!("in a transaction")
        });
        assert!(is_internal(&result));
    }
    assert_eq!(other.join().unwrap(), 40);
    assert_eq!(get(&db, "p"), None);
    let reader = db.clone();
    let read = std::thread::spawn(move || reader.system_read(|_| -> Result<(), Fault> { panic!("in a read") }));
    assert!(read.join().is_err());
    assert_eq!(get(&db, "k0").as_deref(), Some(""), "reads still work");
}

#[test]
fn a_read_is_one_snapshot() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    let seen = db
        .system_read(|stx| {
            let before = get_in(stx, "later")?;
            let writer = db.clone();
            assert!(std::thread::spawn(move || writer.system(|stx| put(stx, "later", "1"))).join().unwrap()?);
            Ok((before, get_in(stx, "later")?))
        })
        .unwrap();
    assert_eq!(seen, (None, None), "a later commit is not visible");
    assert_eq!(get(&db, "later").as_deref(), Some("1"));
}

/// Lets two threads wait for each other inside of their transactions. On SQLite the writers run one after the other,
/// so the wait ends after 500 ms.
#[derive(Default)]
struct Rendezvous(Mutex<usize>, Condvar);

impl Rendezvous {
    fn wait(&self) {
        let mut here = self.0.lock().unwrap();
        *here += 1;
        self.1.notify_all();
        let _ = self.1.wait_timeout_while(here, Duration::from_millis(500), |here| *here < 2).unwrap();
    }
}

#[test]
fn a_write_is_retried_after_a_conflict() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    db.system(|stx| Ok((put(stx, "a", "")?, put(stx, "b", "")?))).unwrap();
    let (rendezvous, runs) = (Arc::new(Rendezvous::default()), Arc::new(AtomicUsize::new(0)));
    // Each has locked the row that the other needs.
    let threads: Vec<_> = [("a", "b"), ("b", "a")]
        .into_iter()
        .map(|(first, second)| {
            let (db, rendezvous, runs) = (db.clone(), rendezvous.clone(), runs.clone());
            std::thread::spawn(move || {
                let add = move |stx: &mut SystemTx<'_>, name: &str| {
                    let old = get_in(stx, name)?.unwrap_or_default();
                    set(stx, name, &format!("{old}{first}"))
                };
                db.system(move |stx| {
                    runs.fetch_add(1, Ordering::Relaxed);
                    add(stx, first)?;
                    rendezvous.wait();
                    set(stx, second, first)
                })
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    let runs = runs.load(Ordering::Relaxed);
    assert!(if on_postgres() { runs > 2 } else { runs == 2 }, "{runs} runs");

    // A write that always conflicts is refused as unavailable after a bounded number of attempts.
    if on_postgres() {
        for (lost, good, runs) in [(1, true, 2), (9, false, 4)] {
            let count = Arc::new(AtomicUsize::new(0));
            let counted = count.clone();
            let result = db.system(move |stx| {
                put(stx, &format!("lost {lost}"), "")?;
                if counted.fetch_add(1, Ordering::Relaxed) < lost {
                    stx.conn().batch_execute("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$")?;
                }
                Ok(())
            });
            assert_eq!((result.is_ok(), is_unavailable(&result)), (good, !good), "{result:?}");
            assert_eq!(count.load(Ordering::Relaxed), runs);
            assert_eq!(get(&db, &format!("lost {lost}")).is_some(), good);
        }
    }
}

/// P-02: the database decides which of several concurrent writes is first.
#[test]
fn of_concurrent_writes_one_inserts_and_one_updates() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    db.system(|stx| put(stx, "guarded", "open")).unwrap();
    let threads: Vec<_> = (0..16)
        .map(|n| {
            let db = db.clone();
            std::thread::spawn(move || {
                let write = || {
                    db.system(move |stx| {
                        let row = deployment::table.filter(deployment::name.eq("guarded"));
                        let update = diesel::update(row.filter(deployment::value.eq("open")))
                            .set(deployment::value.eq(n.to_string()));
                        Ok((put(stx, "inserted", &n.to_string())?, update.execute(stx.conn())?))
                    })
                };
                // There are more threads than connections, so a thread without a connection retries.
                loop {
                    match write() {
                        Err(Fault::Unavailable { .. }) => {}
                        done => return done.unwrap(),
                    }
                }
            })
        })
        .collect();
    let outcomes: Vec<(bool, usize)> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    assert_eq!(outcomes.iter().filter(|(inserted, _)| *inserted).count(), 1, "{outcomes:?}");
    assert_eq!(outcomes.iter().map(|(_, updated)| updated).sum::<usize>(), 1, "{outcomes:?}");
}

/// P-10: a hanging database takes a connection, never the whole pool. Callers are refused after a second, and once the
/// connections are abandoned, new ones are opened.
#[test]
fn hanging_connections_are_abandoned() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    let (here, arrived): (Sender<()>, Receiver<()>) = channel();
    let hanging: Vec<_> = (0..4)
        .map(|_| {
            let (db, here) = (db.clone(), here.clone());
            let (go, wait): (Sender<()>, Receiver<()>) = channel();
            let thread = std::thread::spawn(move || {
                db.system_read(|stx| {
                    get_in(stx, "public_url")?;
                    here.send(()).unwrap();
                    wait.recv().unwrap();
                    get_in(stx, "public_url")
                })
            });
            (go, thread)
        })
        .collect();
    for _ in 0..4 {
        arrived.recv().unwrap();
    }
    let began = Instant::now();
    let refused = db.system_read(|stx| get_in(stx, "public_url"));
    assert!(is_unavailable(&refused), "{refused:?}");
    assert!((900..2_500).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
    let mut tries = 0;
    while is_unavailable(&db.system_read(|stx| get_in(stx, "public_url"))) {
        tries += 1;
        assert!(tries < 10, "the pool never recovers");
    }
    assert!(db.system(|stx| put(stx, "afterwards", "1")).unwrap());
    for (go, thread) in hanging {
        go.send(()).unwrap();
        assert!(thread.join().unwrap().unwrap().is_some(), "a hanging transaction still completes");
    }
    assert_eq!(get(&db, "afterwards").as_deref(), Some("1"));
}

/// Ends every connection to this deployment's database, as a restart of the server does, and returns how many.
fn cut_connections(fixture: &Fixture) -> i64 {
    let name: Word = diesel::sql_query("SELECT current_database()::text AS word")
        .get_result(&mut connect(fixture.dir.path()))
        .unwrap();
    let cut = "SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity WHERE datname = $1";
    diesel::sql_query(cut).bind::<Text, _>(name.word).get_result::<Number>(&mut maintenance()).unwrap().n
}

/// P-10: after a restart of the database no request fails because of a connection from before.
#[test]
fn a_database_restart_fails_no_request() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    if !on_postgres() {
        // With SQLite only the program restarts: committed data is visible when the file is opened again.
        assert!(db.system(|stx| put(stx, "kept", "1")).unwrap());
        let keys = Arc::new(MasterKeys::generate(&Seed::from_bytes([1; 32])));
        let again = Database::open(&url_of(fixture.dir.path()), 1, keys, QuotasConfig::default()).unwrap();
        assert_eq!(get(&again, "kept").as_deref(), Some("1"));
        return;
    }
    for round in 0..3 {
        // Leaves several connections idle.
        let waiting: Vec<_> = (0..4)
            .map(|_| {
                let db = db.clone();
                std::thread::spawn(move || {
                    db.system_read(|stx| word(stx, "SELECT pg_sleep(0.1)::text AS word")).is_ok()
                })
            })
            .collect();
        assert!(waiting.into_iter().all(|thread| thread.join().unwrap()));
        assert!(cut_connections(&fixture) >= 4);
        for n in 0..5 {
            // In one round a read is the first to use a broken connection.
            if round == 1 {
                db.read_one(fixture.acme.tenant.id, state_and_epoch).unwrap();
            }
            assert!(db.system(move |stx| put(stx, &format!("{round} {n}"), "1")).unwrap());
            assert_eq!(get(&db, &format!("{round} {n}")).as_deref(), Some("1"));
        }
    }
}

/// A single statement is its own snapshot and needs no transaction; a second one would see another snapshot.
#[test]
fn read_one_runs_a_single_statement_without_a_transaction() {
    let fixture = Fixture::new();
    let (db, tenant) = (fixture.services.db.clone(), fixture.acme.tenant.id);
    let works = || db.read_one(tenant, state_and_epoch).is_ok_and(|tenant| tenant.state == TenantState::Active);
    assert!(works());
    assert_eq!(db.read_one(tenant, |_| Ok(7)).unwrap(), 7, "no statement at all");
    let twice = db.read_one(tenant, |tx| {
        state_and_epoch(tx)?;
        state_and_epoch(tx)
    });
    assert!(is_internal(&twice), "{twice:?}");
    let refused: Result<(), Fault> = db.read_one(tenant, |_| Err(Fault::unavailable("no")));
    assert!(is_unavailable(&refused) && works(), "a failure leaves the connection usable");
    let inner = db.clone();
    let inside = db.read_one(tenant, move |_| inner.read_one(tenant, state_and_epoch));
    assert!(is_internal(&inside), "a nested transaction, {inside:?}");
    let written = db.read_one(tenant, |tx| {
        let row = (deployment::name.eq("written"), deployment::value.eq("1"));
        Ok(diesel::insert_into(deployment::table).values(row).execute(tx.conn())?)
    });
    assert!(written.is_err(), "the connection is read-only");
    assert_eq!(get(&db, "written"), None);
    assert!(works() && db.system(|stx| put(stx, "written", "1")).unwrap(), "a write transaction still works");
}

/// P-01: a failed commit is never reported as success.
#[test]
fn a_failed_commit_is_unavailable() {
    let fixture = Fixture::new();
    let db = fixture.services.db.clone();
    let dir = fixture.dir.path().to_owned();
    let failed = db.system(move |stx| {
        put(stx, "a", "1")?;
        if on_postgres() {
            let pid = word(stx, "SELECT pg_backend_pid()::text AS word")?;
            connect(&dir).batch_execute(&format!("SELECT pg_terminate_backend({pid}, 5000)")).unwrap();
        } else {
            stx.conn().batch_execute("ROLLBACK")?;
        }
        Ok(())
    });
    assert!(is_unavailable(&failed), "{failed:?}");
    assert_eq!(get(&db, "a"), None);
    assert!(db.system(|stx| put(stx, "a", "2")).unwrap(), "the next write works");
}

/// P-01: what was computed during the commit is discarded if the commit fails.
#[test]
fn a_result_computed_during_a_failed_commit_is_discarded() {
    let fixture = Fixture::new();
    let (db, tenant) = (fixture.services.db.clone(), fixture.acme.tenant.id);
    let dir = fixture.dir.path().to_owned();
    let made = AtomicUsize::new(0);
    let make = |value: i32| {
        made.fetch_add(1, Ordering::Relaxed);
        value + 1
    };
    let undone = move |wtx: &mut WriteTx<'_>| {
        if on_postgres() {
            let sql = "SELECT pg_backend_pid()::text AS word";
            let pid = diesel::sql_query(sql).get_result::<Word>(wtx.conn())?.word;
            connect(&dir).batch_execute(&format!("SELECT pg_terminate_backend({pid}, 5000)")).unwrap();
        } else {
            wtx.conn().batch_execute("ROLLBACK")?;
        }
        Ok(41)
    };
    let failed = db.write_and(tenant, None, undone, make);
    assert!(is_unavailable(&failed), "{failed:?}");
    let refused: Result<i32, Fault> = db.write_and(tenant, None, |_| Err(Fault::internal("no")), make);
    assert!(matches!(refused, Err(Fault::Internal(_))), "{refused:?}");
    let panicked: Result<i32, Fault> = db.write_and(tenant, None, |_| panic!("in a transaction"), make);
    assert!(matches!(panicked, Err(Fault::Internal(_))), "{panicked:?}");
    assert_eq!(made.load(Ordering::Relaxed), usize::from(!on_postgres()), "only during a commit");
    assert_eq!(db.write_and(tenant, None, |_| Ok(41), make).unwrap(), 42);
}

/// P-01: a commit is durable before it is reported, whatever the server's default is.
#[test]
fn commits_are_synchronous() {
    let fixture = Fixture::new();
    let mut db = fixture.services.db.clone();
    if on_postgres() {
        let mut other = connect(fixture.dir.path());
        let alter =
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$";
        other.batch_execute(alter).unwrap();
        let keys = Arc::new(MasterKeys::generate(&Seed::from_bytes([1; 32])));
        db = Database::open(&url_of(fixture.dir.path()), 1, keys, QuotasConfig::default()).unwrap();
        let default: Word = diesel::sql_query("SELECT current_setting('synchronous_commit') AS word")
            .get_result(&mut connect(fixture.dir.path()))
            .unwrap();
        assert_eq!(default.word, "off");
    }
    let sql = on(
        "SELECT CAST(synchronous AS TEXT) AS word FROM pragma_synchronous",
        "SELECT current_setting('synchronous_commit') AS word",
    );
    let seen = db.system(move |stx| word(stx, sql)).unwrap();
    assert_eq!(seen, on("2", "on"));
}

#[test]
fn nested_transactions_are_refused() {
    let fixture = Fixture::new();
    let (db, tenant) = (fixture.services.db.clone(), fixture.acme.tenant.id);
    let inner = db.clone();
    assert!(is_internal(&db.read(tenant, |_| inner.read(tenant, |_| Ok(())))));
    let inner = db.clone();
    assert!(is_internal(&db.write(tenant, move |_| inner.read(tenant, |_| Ok(())))));
    let inner = db.clone();
    assert!(is_internal(&db.write(tenant, move |_| inner.write(tenant, |_| Ok(())))));
    assert!(db.read(tenant, |_| Ok(())).is_ok(), "later transactions work");
}
