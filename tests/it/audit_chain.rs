//! The audit chain: sealed events cannot be changed, deleted, moved or cut off undetected (P-12, A-103).

use std::sync::Arc;
use std::time::{Duration, Instant};

use portico::audit::seal::{self, Sealed};
use portico::audit::store::{EventRow, Filter, find_head, list_events, list_sealed};
use portico::audit::verify::{Finding, Verified, show_id, verify};
use portico::audit::{self, Event};
use portico::base::fault::Fault;
use portico::base::id::TenantId;
use portico::base::moment::Moment;
use portico::base::page::PageRequest;
use portico::base::time::Clock;
use portico::config::QuotasConfig;
use portico::op::{Op, Principal};
use portico::storage::Database;
use portico::storage::master_key::MasterKeys;

use crate::audit::{ADA, account_id, sql};
use crate::support::engine::{connect, url_of, with_bytes};
use crate::support::{Fixture, Program, TestTenant};

fn look(fixture: &Fixture, tenant: TenantId) -> (Verified, Vec<Finding>) {
    let mut found = Vec::new();
    let now = fixture.clock.now();
    let verified = fixture.services.db.read(tenant, |tx| verify(tx, now, &mut |f| found.push(f))).unwrap();
    assert_eq!(verified.faults, found.iter().filter(|f| f.what.is_fault()).count() as u64);
    (verified, found)
}

/// Returns the findings in acme's log as `kind id`, sorted.
fn findings(fixture: &Fixture, tenant: &TestTenant) -> Vec<String> {
    let (_, found) = look(fixture, tenant.tenant.id);
    let mut lines: Vec<String> = found.iter().map(|f| format!("{} {}", f.what.as_str(), f.event)).collect();
    lines.sort();
    lines
}

fn seal_all(fixture: &Fixture, tenant: &TestTenant) -> Sealed {
    seal::seal(&fixture.services.db, tenant.tenant.id, fixture.clock.now(), &|| false).unwrap()
}

/// Records an event of acme's ada at the current time of the clock.
fn record(fixture: &Fixture) {
    let (op, account) = (fixture.op(&fixture.acme), account_id(fixture, ADA));
    let event = Event::AccountChanged { account, claims: vec!["locale".to_owned()] };
    fixture.services.db.write(fixture.acme.tenant.id, move |wtx| audit::record(&op, wtx, event.clone())).unwrap();
}

/// The number of events that the fixture records at a tenant: two keys, an account, two clients, an API.
const MADE: u64 = 6;

/// Returns acme with ten sealed events, and their ids in the order of the chain.
fn ten() -> (Fixture, Vec<Vec<u8>>) {
    let fixture = Fixture::new();
    let made = usize::try_from(MADE).unwrap();
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::Events(made), "the events of the fixture");
    for _ in made..10 {
        fixture.advance(1);
        record(&fixture);
    }
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::Events(10 - made));
    let chain = fixture.services.db.read(fixture.acme.tenant.id, |tx| list_sealed(tx, 0, 100)).unwrap();
    assert_eq!(chain.iter().map(|(seal, _)| seal.seq).collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
    let ids = chain.into_iter().map(|(seal, _)| seal.event_id).collect();
    (fixture, ids)
}

fn literal(bytes: &[u8]) -> String {
    format!("x'{}'", bytes.iter().map(|b| format!("{b:02x}")).collect::<String>())
}

const COLUMNS: &str =
    "occurred_at, event, actor_kind, actor_id, subject_kind, subject_id, network, details, key_id, mac, erased_mac";

/// each kind of tampering is detected and names its event.
#[actix_web::test]
async fn tampering_is_detected_and_names_its_event() {
    let swap_rows = format!(
        "CREATE TEMP TABLE kept AS SELECT * FROM audit_events;
         UPDATE audit_events SET ({COLUMNS}) = (SELECT {COLUMNS} FROM kept WHERE id = E7) WHERE id = E5;
         UPDATE audit_events SET ({COLUMNS}) = (SELECT {COLUMNS} FROM kept WHERE id = E5) WHERE id = E7;"
    );
    let other = "(SELECT id FROM tenants WHERE slug = 'globex')";
    let elsewhere = format!("UPDATE audit_events SET tenant_id = {other} WHERE id = E5");
    let forged = "INSERT INTO audit_events SELECT tenant_id, x'0193', occurred_at, event, actor_kind, actor_id, \
                  subject_kind, subject_id, network, details, key_id, mac, erased_mac FROM audit_events WHERE id = E5";
    // `En` stands for the n-th event, counted from 1.
    let cases: &[(&str, &[&str])] = &[
        // Every column of an event.
        ("UPDATE audit_events SET occurred_at = occurred_at + 1 WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET event = 'account_locked' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET actor_kind = 'anonymous' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET actor_id = x'' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET subject_kind = 'tenant' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET subject_id = NULL WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET network = '' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET details = details || ' ' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET key_id = x'00' WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET mac = zeroblob(32) WHERE id = E5", &["changed E5"]),
        ("UPDATE audit_events SET id = x'0193' WHERE id = E5", &["changed AZM", "deleted E5", "seal_gone AZM"]),
        (&elsewhere, &["deleted E5"]),
        // Rows of events.
        ("DELETE FROM audit_events WHERE id = E5", &["deleted E5"]),
        ("DELETE FROM audit_events WHERE id IN (E8, E9, E10)", &["deleted E10", "deleted E8", "deleted E9"]),
        (&swap_rows, &["changed E5", "changed E7"]),
        (forged, &["changed AZM", "seal_gone AZM"]),
        // Seals.
        ("UPDATE audit_seals SET seq = 40 WHERE seq = 5", &["beyond_head E5", "gap E4", "gap E5"]),
        ("UPDATE audit_seals SET event_id = x'0193' WHERE seq = 5", &["deleted AZM", "seal_gone E5"]),
        ("UPDATE audit_seals SET previous_id = E3 WHERE seq = 5", &["misplaced E5"]),
        ("UPDATE audit_seals SET previous_id = NULL WHERE seq = 5", &["misplaced E5"]),
        ("UPDATE audit_seals SET chain = zeroblob(32) WHERE seq = 5", &["misplaced E5"]),
        ("UPDATE audit_seals SET chain = zeroblob(32) WHERE seq = 10", &["misplaced E10"]),
        (
            "UPDATE audit_seals SET event_id = x'00' WHERE seq = 5; UPDATE audit_seals SET event_id = E5 WHERE seq = 6;
             UPDATE audit_seals SET event_id = E6 WHERE seq = 5",
            &["misplaced E5", "misplaced E6"],
        ),
        ("DELETE FROM audit_seals WHERE seq = 5", &["gap E5", "seal_gone E5"]),
        ("DELETE FROM audit_seals WHERE seq = 1", &["gap E1", "seal_gone E1"]),
        // Both.
        ("DELETE FROM audit_events WHERE id = E5; DELETE FROM audit_seals WHERE seq = 5", &["gap E5"]),
        ("DELETE FROM audit_events WHERE id IN (E4, E5); DELETE FROM audit_seals WHERE seq IN (4, 5)", &["gap E5"]),
        ("DELETE FROM audit_events WHERE id IN (E9, E10); DELETE FROM audit_seals WHERE seq > 8", &["cut_off E10"]),
        // The head.
        ("UPDATE audit_heads SET seq = 11", &["cut_off E10", "head_changed E10"]),
        ("UPDATE audit_heads SET event_id = E9", &["head_changed E9"]),
        ("UPDATE audit_heads SET chain = zeroblob(32)", &["head_changed E10"]),
        ("UPDATE audit_heads SET mac = zeroblob(32)", &["head_changed E10"]),
        ("UPDATE audit_heads SET sealed_at = sealed_at + 1", &["head_changed E10"]),
        (
            "UPDATE audit_heads SET seq = 9, event_id = E9, chain = (SELECT chain FROM audit_seals WHERE seq = 9)",
            &["beyond_head E10", "head_changed E9"],
        ),
        (
            "DELETE FROM audit_heads; DELETE FROM audit_seals WHERE seq < 10",
            &[
                "beyond_head E10",
                "gap E9",
                "seal_gone E1",
                "seal_gone E2",
                "seal_gone E3",
                "seal_gone E4",
                "seal_gone E5",
                "seal_gone E6",
                "seal_gone E7",
                "seal_gone E8",
                "seal_gone E9",
            ],
        ),
    ];
    let (template, ids) = ten();
    assert_eq!(findings(&template, &template.acme), Vec::<String>::new(), "untouched");
    let acme = literal(template.acme.tenant.id.as_slice());
    for (tampering, expected) in cases {
        let (mut statement, mut wanted): (String, Vec<String>) =
            ((*tampering).to_owned(), expected.iter().map(|line| (*line).to_owned()).collect());
        for (n, id) in ids.iter().enumerate().rev() {
            statement = statement.replace(&format!("E{}", n + 1), &literal(id));
            for line in &mut wanted {
                if line.ends_with(&format!(" E{}", n + 1)) {
                    *line = line.replace(&format!("E{}", n + 1), &show_id(id));
                }
            }
        }
        wanted.sort();
        // Only acme's rows are changed, also where the statement has no condition; they are restored afterwards.
        let tables = ["audit_events", "audit_seals", "audit_heads", "audit_unsealed"];
        let keep: Vec<String> = tables
            .iter()
            .map(|t| format!("CREATE TABLE kept_{t} AS SELECT * FROM {t} WHERE tenant_id = {acme}"))
            .collect();
        sql(&template, &keep.join(";"));
        sql(&template, &statement);
        assert_eq!(findings(&template, &template.acme), wanted, "{tampering}");
        let back: Vec<String> = tables
            .iter()
            .map(|t| {
                format!(
                    "DELETE FROM {t} WHERE tenant_id = {acme} OR (tenant_id, '{t}') = ({other}, 'audit_events'); \
                     INSERT INTO {t} SELECT * FROM kept_{t}; DROP TABLE kept_{t}"
                )
            })
            .collect();
        sql(&template, &back.join(";"));
        assert_eq!(findings(&template, &template.acme), Vec::<String>::new(), "{tampering}: taken back");
    }
    println!("{} kinds of tampering detected", cases.len());
}

/// Rows of another tenant's log have no effect on this one.
#[actix_web::test]
async fn rows_of_another_tenant_are_ignored_and_cannot_be_moved_in() {
    let (fixture, ids) = ten();
    seal_all(&fixture, &fixture.globex);
    let globex = literal(fixture.globex.tenant.id.as_slice());
    sql(&fixture, &format!("UPDATE audit_events SET details = '' WHERE tenant_id = {globex}"));
    sql(&fixture, &format!("DELETE FROM audit_heads WHERE tenant_id = {globex}"));
    assert_eq!(findings(&fixture, &fixture.acme), Vec::<String>::new());
    let globex_found = findings(&fixture, &fixture.globex);
    assert_eq!(globex_found.len() as u64, 2 * MADE, "each was changed and is beyond the head: {globex_found:?}");
    sql(&fixture, &format!("UPDATE audit_events SET tenant_id = {globex} WHERE id = {}", literal(&ids[4])));
    let globex_found = findings(&fixture, &fixture.globex);
    assert!(globex_found.contains(&format!("changed {}", show_id(&ids[4]))), "{globex_found:?}");
}

/// An older head with a valid MAC does not match the seals, and nothing is sealed on top of it.
#[actix_web::test]
async fn an_older_head_is_detected_and_not_extended() {
    let (fixture, ids) = ten();
    let acme = literal(fixture.acme.tenant.id.as_slice());
    sql(&fixture, "CREATE TABLE old_heads AS SELECT * FROM audit_heads");
    fixture.advance(1);
    record(&fixture);
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::Events(1));
    let last = fixture.services.db.read(fixture.acme.tenant.id, find_head).unwrap().unwrap().event_id;
    sql(&fixture, "DELETE FROM audit_heads; INSERT INTO audit_heads SELECT * FROM old_heads");
    assert_eq!(findings(&fixture, &fixture.acme), [format!("beyond_head {}", show_id(&last))]);
    record(&fixture);
    let now = fixture.clock.now();
    let sealed = seal::seal(&fixture.services.db, fixture.acme.tenant.id, now, &|| false);
    assert!(sealed.is_err(), "the sequence number is taken: {sealed:?}");
    assert_eq!(findings(&fixture, &fixture.acme), [format!("beyond_head {}", show_id(&last))]);

    // The log is cut off and the head adjusted: its MAC is invalid, and no new one is computed over it.
    sql(
        &fixture,
        &format!(
            "DELETE FROM audit_seals WHERE tenant_id = {acme} AND seq > 8;
             DELETE FROM audit_events WHERE id IN ({}, {}, {});
             UPDATE audit_heads SET seq = 8, event_id = {},
                 chain = (SELECT chain FROM audit_seals WHERE tenant_id = {acme} AND seq = 8) WHERE tenant_id = {acme}",
            literal(&ids[8]),
            literal(&ids[9]),
            literal(&last),
            literal(&ids[7]),
        ),
    );
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::HeadDamaged);
    assert_eq!(findings(&fixture, &fixture.acme), [format!("head_changed {}", show_id(&ids[7]))]);
}

/// On PostgreSQL an event with a lower id may be committed after a higher one was sealed.
#[actix_web::test]
async fn an_event_that_commits_late_is_sealed() {
    let (fixture, ids) = ten();
    let (tenant, account) = (fixture.acme.tenant.id, account_id(&fixture, ADA));
    let long_ago = fixture.clock.now() - Duration::from_secs(5);
    let seed = fixture.services.entropy.seed().unwrap();
    let op = Op::new(fixture.acme.tenant.clone(), Principal::Operator, Moment { now: long_ago, seed });
    fixture.services.db.write(tenant, move |wtx| audit::record(&op, wtx, Event::AccountLocked { account })).unwrap();
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::Events(1));
    let head = fixture.services.db.read(tenant, find_head).unwrap().unwrap();
    assert!(head.seq == 11 && head.event_id < ids[9], "its id is lower than that of the event before it");
    assert_eq!(findings(&fixture, &fixture.acme), Vec::<String>::new());
}

#[actix_web::test]
async fn an_old_unsealed_event_is_a_warning_and_a_deleted_one_a_fault() {
    let (fixture, _) = ten();
    fixture.advance(1);
    record(&fixture);
    let newest = |fixture: &Fixture| -> EventRow {
        fixture
            .services
            .db
            .read(fixture.acme.tenant.id, |tx| list_events(tx, &Filter::default(), &PageRequest::first(1)))
            .unwrap()
            .items
            .remove(0)
            .0
    };
    let waiting = newest(&fixture).id;
    assert_eq!(findings(&fixture, &fixture.acme), Vec::<String>::new());
    fixture.advance(61);
    let (verified, found) = look(&fixture, fixture.acme.tenant.id);
    assert_eq!((verified.events, verified.unsealed, verified.faults, found.len()), (11, 1, 0, 1));
    assert_eq!(findings(&fixture, &fixture.acme), [format!("unsealed {}", show_id(&waiting))]);
    sql(&fixture, &format!("DELETE FROM audit_unsealed WHERE event_id = {}", literal(&waiting)));
    assert_eq!(findings(&fixture, &fixture.acme), [format!("seal_gone {}", show_id(&waiting))]);
    fixture.advance(1);
    record(&fixture);
    let gone = newest(&fixture).id;
    sql(&fixture, &format!("DELETE FROM audit_events WHERE id IN ({}, {})", literal(&waiting), literal(&gone)));
    assert_eq!(seal_all(&fixture, &fixture.acme), Sealed::Events(0), "there is nothing to seal");
    assert_eq!(findings(&fixture, &fixture.acme), [format!("deleted {}", show_id(&gone))]);
}

/// Retries while the database is busy, because two processes that use one file have to wait for each other.
fn retry_while_busy<T>(work: impl Fn() -> Result<T, Fault>) -> T {
    loop {
        match work() {
            Err(Fault::Unavailable { .. }) => {}
            done => return done.unwrap(),
        }
    }
}

/// Two nodes seal while others write; every event is sealed once.
#[actix_web::test]
async fn two_sealers_and_many_writers_produce_one_chain() {
    const WRITERS: usize = 4;
    const EACH: usize = 40;
    let fixture = Fixture::new();
    let keys = Arc::new(MasterKeys::read(&fixture.dir.path().join("master.key")).unwrap());
    let second = Database::open(&url_of(fixture.dir.path()), 2, keys, QuotasConfig::default()).unwrap();
    let (tenant, account, now) = (fixture.acme.tenant.id, account_id(&fixture, ADA), fixture.clock.now());
    let began = Instant::now();
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|n| {
                let db = if n % 2 == 0 { fixture.services.db.clone() } else { second.clone() };
                let (of, entropy) = (fixture.acme.tenant.clone(), fixture.services.entropy.clone());
                scope.spawn(move || {
                    for _ in 0..EACH {
                        let op =
                            Op::new(of.clone(), Principal::Operator, Moment { now, seed: entropy.seed().unwrap() });
                        retry_while_busy(|| {
                            let op = op.clone();
                            db.write(tenant, move |wtx| audit::record(&op, wtx, Event::AccountLocked { account }))
                        });
                    }
                })
            })
            .collect();
        while writers.iter().any(|writer| !writer.is_finished()) {
            let nodes = [fixture.services.db.clone(), second.clone()];
            let at_once =
                nodes.map(|db| scope.spawn(move || retry_while_busy(|| seal::seal(&db, tenant, now, &|| false))));
            for one in at_once {
                assert_ne!(one.join().unwrap(), Sealed::HeadDamaged);
            }
        }
    });
    seal_all(&fixture, &fixture.acme);
    let all = MADE as usize + WRITERS * EACH;
    let (verified, found) = look(&fixture, tenant);
    assert_eq!((verified.events, verified.unsealed, found), (all as u64, 0, vec![]));
    assert_eq!(verified.end.unwrap().0, all as i64, "each has one seal");
    println!("{all} events written by {WRITERS} and sealed by two nodes in {:?}", began.elapsed());
}

/// Events after the first page are verified too. The durations are those of an unoptimized build.
#[actix_web::test]
async fn long_logs_are_sealed_in_batches_and_verified_in_pages() {
    const EVENTS: u32 = 2_000;
    let fixture = Fixture::new();
    let (tenant, account) = (fixture.acme.tenant.id, account_id(&fixture, ADA));
    let ops: Vec<Op> = (0..EVENTS).map(|_| fixture.op(&fixture.acme)).collect();
    let began = Instant::now();
    let record = move |wtx: &mut portico::storage::WriteTx<'_>| {
        ops.iter().try_for_each(|op| audit::record(op, wtx, Event::AccountLocked { account }))
    };
    fixture.services.db.write(tenant, record).unwrap();
    let recorded = began.elapsed();
    let began = Instant::now();
    let sealed = seal_all(&fixture, &fixture.acme);
    let sealing = began.elapsed();
    assert_eq!(sealed, Sealed::Events((u64::from(EVENTS) + MADE) as usize));
    let began = Instant::now();
    assert_eq!(look(&fixture, tenant).1, vec![]);
    println!(
        "an event costs {:?} to record, {:?} to seal, {:?} to verify",
        recorded / EVENTS,
        sealing / EVENTS,
        began.elapsed() / EVENTS
    );
    let page = fixture.services.db.read(tenant, |tx| list_sealed(tx, 1_100, 1)).unwrap();
    let id = &page[0].0.event_id;
    sql(&fixture, &format!("UPDATE audit_events SET details = '' WHERE id = {}", literal(id)));
    assert_eq!(findings(&fixture, &fixture.acme), [format!("changed {}", show_id(id))]);
}

/// The command line end to end: a server seals; the log is listed, verified and exported; tampering exits with 1.
#[test]
fn the_command_line_lists_verifies_and_exports() {
    let program = Program::another();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    program.run(&["account", "create", "--tenant", "acme", "--email", ADA]).done();
    program.run(&["account", "lock", "--tenant", "acme", ADA]).done();
    let of_system = program.json(&["audit", "list", "--tenant", "_system"]);
    let names = |list: &serde_json::Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|e| e["event"].as_str().unwrap().to_owned()).collect()
    };
    let mut of_system = names(&of_system);
    of_system.sort();
    let expected = [&["setup_link_made"][..], &["signing_key_made"; 2], &["tenant_created"; 3]].concat();
    assert_eq!(of_system, expected, "the first link, its own keys, and every tenant");
    let all = program.json(&["audit", "list", "--tenant", "acme"]);
    let expected = ["signing_key_made", "signing_key_made", "account_created", "account_locked"];
    assert_eq!(names(&all), expected, "the newest is last");
    assert_eq!((&all[3]["actor"], &all[3]["seal"]), (&"operator".into(), &serde_json::Value::Null));
    let text = program.run(&["audit", "list", "--tenant", "acme"]).done();
    assert!(text.lines().last().unwrap().ends_with(" unsealed"), "{text}");
    let first = all[2]["id"].as_str().unwrap();
    assert_eq!(names(&program.json(&["audit", "list", "--tenant", "acme", "--after", first])), ["account_locked"]);
    assert_eq!(names(&program.json(&["audit", "list", "--tenant", "acme", "--limit", "1"])), ["account_locked"]);
    let by_name =
        ["audit", "list", "--tenant", "acme", "--event", "account_created", "--since", "2020-01-01T00:00:00Z"];
    assert_eq!(names(&program.json(&by_name)), ["account_created"]);
    let later = ["audit", "list", "--tenant", "acme", "--since", "2999-01-01T00:00:00+01:00"];
    assert_eq!(names(&program.json(&later)), Vec::<String>::new());
    let table = program.run(&["audit", "list", "--tenant", "acme"]).done();
    let words: Vec<&str> = table.lines().nth(4).unwrap().split_whitespace().collect();
    assert_eq!(words[2..5], ["account_locked", "operator", "account"], "{table}");
    program.run(&["audit", "list", "--tenant", "acme", "--event", "x"]).wrong_usage(&["account_locked"]);
    program.run(&["audit", "list", "--tenant", "acme", "--since", "today"]).wrong_usage(&["today"]);
    program.run(&["audit", "verify"]).done();

    // A server seals within two seconds; the export shows when.
    let server = program.serve();
    let mut sealed = false;
    for _ in 0..100 {
        sealed = program.json(&["audit", "list", "--tenant", "acme"])[3]["seal"] == 4;
        if sealed {
            break;
        }
    }
    assert!(sealed, "the server seals");
    assert_eq!(server.terminate().code, Some(0));
    program.run(&["account", "unlock", "--tenant", "acme", ADA]).done();
    let done = program.run(&["audit", "verify", "--all"]).done();
    assert!(done.lines().any(|line| line.starts_with("acme") && line.contains(" 5 ")), "{done}");
    let document = program.json(&["audit", "verify", "--tenant", "acme"]);
    assert_eq!(
        (&document[0]["events"], &document[0]["errors"], &document[0]["end"]),
        (&5.into(), &0.into(), &5.into())
    );

    let export = program.run(&["audit", "export", "--tenant", "acme"]).done();
    let lines: Vec<serde_json::Value> = export.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[1]["seal"]["previous_id"], lines[0]["event"]["id"]);
    assert_eq!(lines[5]["end"]["chain"], lines[4]["seal"]["chain"]);
    assert!(lines.iter().take(5).all(|line| line["event"]["mac"].as_str().unwrap().len() == 43));

    let locked = all[3]["id"].as_str().unwrap();
    let hex = locked.replace('-', "");
    tamper(&program, &format!("DELETE FROM audit_events WHERE id = x'{hex}'"));
    let ended = program.run(&["audit", "verify", "--tenant", "acme"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.stdout.contains(&format!("acme: event {locked} was deleted")), "{ended:?}");
    assert_eq!(ended.stderr, "portico: the audit log was tampered with: 1 error\n");
    let ended = program.run(&["audit", "verify", "--all", "--json"]);
    assert_eq!(ended.code, Some(1));
    let document: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    let acme = document.as_array().unwrap().iter().find(|log| log["tenant"] == "acme").unwrap();
    assert_eq!((&acme["findings"][0]["event"], &acme["findings"][0]["kind"]), (&locked.into(), &"deleted".into()));
}

fn tamper(program: &Program, text: &str) {
    use diesel::connection::SimpleConnection;
    connect(&program.data("")).batch_execute(&with_bytes(text)).unwrap();
}
