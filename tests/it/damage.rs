//! A damaged database shows: the node is not ready and says why.

use std::fs::OpenOptions;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection};
use portico::jobs::runner::JobMetrics;
use portico::web::ops::{Ops, Unready};

use crate::support::engine::{connect, on, on_postgres};
use crate::support::{Fixture, Program, Req};

/// Lets every insert into a table fail with this text, as if the engine had reported it.
fn fail_inserts(fixture: &Fixture, table: &str, text: &str) {
    let sqlite = format!("CREATE TRIGGER fails BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, '{text}'); END");
    let postgres = format!(
        "CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{text}'; END $$; \
         CREATE TRIGGER fails BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION fails()"
    );
    connect(fixture.dir.path()).batch_execute(on(&sqlite, &postgres)).unwrap();
}

async fn reasons(fixture: &Fixture) -> Vec<Unready> {
    Ops::new(fixture.state.clone(), Arc::new(JobMetrics::default())).health().await.reasons
}

#[actix_web::test]
async fn a_page_that_cannot_be_read_or_written_makes_the_node_not_ready() {
    for (text, reason) in [
        (
            on("database disk image is malformed", "invalid page in block 3 of relation base/1/2"),
            Some(Unready::DatabaseDamaged),
        ),
        (
            on("disk I/O error", "could not read block 3 in file \"base/1/2\": Input/output error"),
            Some(Unready::DiskFails),
        ),
        (on("database or disk is full", "could not extend file \"base/1/2\": No space left on device"), None),
    ] {
        let fixture = Fixture::new();
        let uri = fixture.authorize_uri(&fixture.acme, &fixture.acme.public, &[]);
        fail_inserts(&fixture, "pending_requests", text);
        assert_eq!(reasons(&fixture).await, []);
        let answer = fixture.send(Req::get(uri).header("accept", "text/html")).await;
        assert_eq!(answer.status, 503, "{text}: {}", answer.text());
        assert_eq!(reasons(&fixture).await, reason.into_iter().collect::<Vec<_>>(), "{text}");
    }
}

#[derive(QueryableByName)]
struct Root {
    #[diesel(sql_type = BigInt)]
    page: i64,
    #[diesel(sql_type = BigInt)]
    size: i64,
}

/// Overwrites the first page of a table.
fn damage(program: &Program, table: &str) {
    let path = program.data("portico.db");
    let mut connection = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    let sql = "SELECT rootpage AS page, page_size AS size FROM sqlite_master, pragma_page_size WHERE name = $1";
    let root: Root =
        diesel::sql_query(sql).bind::<diesel::sql_types::Text, _>(table).get_result(&mut connection).unwrap();
    drop(connection);
    let offset = u64::try_from((root.page - 1) * root.size).unwrap();
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.write_all_at(&vec![0x5a; usize::try_from(root.size).unwrap()], offset).unwrap();
}

#[test]
fn a_damaged_page_is_named_once_in_the_log_and_by_the_readiness_check() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    let shop =
        ["client", "create", "--tenant", "default", "--name", "Shop", "--redirect-uri", "https://rp.example.com/cb"];
    program.run(&["tenant", "list"]);
    let server = program.serve();
    let client = program.json(&shop)["client_id"].as_str().unwrap().to_owned();
    assert_eq!(server.terminate().code, Some(0));
    damage(&program, "clients");
    let server = program.serve_with(&[("PORTICO_HTTP__OPS_LISTEN", "127.0.0.1:0")]);
    assert_eq!(server.get_ops("/health/ready").0, 200, "the page has not been read");
    let uri = format!("/t/default/oauth2/authorize?client_id={client}&response_type=code");
    for _ in 0..3 {
        assert_eq!(server.get(&uri).0, 503);
    }
    let (status, body) = server.get_ops("/health/ready");
    assert!(status == 503 && body.contains("database_damaged"), "{body}");
    let ended = server.terminate();
    let lines: Vec<&str> = ended.stderr.lines().filter(|line| line.contains("the storage fails")).collect();
    assert_eq!(lines.len(), 1, "{}", ended.stderr);
    assert!(lines[0].contains("ERROR") && lines[0].contains("malformed"), "{}", lines[0]);
    let errors = ended.stderr.lines().filter(|line| line.contains("\"ERROR\"")).count();
    assert_eq!(errors, 1, "one error line for one outage: {}", ended.stderr);
}
