//! All tests run and pass on both database engines.

use std::process::Command;

use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};

use crate::support::Fixture;
use crate::support::engine::{connect, on};

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// Returns the names of the tests of this binary for an engine.
fn list(engine: &str) -> Vec<String> {
    let listed = Command::new(std::env::current_exe().unwrap())
        .args(["--list", "--format", "terse"])
        .env("PORTICO_TEST_ENGINE", engine)
        .output()
        .unwrap();
    assert!(listed.status.success());
    let text = String::from_utf8(listed.stdout).unwrap();
    text.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}

/// The step `postgres` of `.ci/run` runs this binary with `PORTICO_TEST_ENGINE=postgres`: this test proves that the run is
/// on the engine that was asked for, and that both engines have one list of tests.
#[actix_web::test]
async fn the_tests_run_on_the_requested_engine() {
    let fixture = Fixture::new();
    let sql = on("SELECT 'SQLite ' || sqlite_version() AS version", "SELECT version() AS version");
    let version: Version = diesel::sql_query(sql).get_result(&mut connect(fixture.dir.path())).unwrap();
    assert!(version.version.starts_with(on("SQLite 3.", "PostgreSQL ")), "{}", version.version);
    assert!(!fixture.signed_in(&fixture.acme).await.cookies.is_empty(), "a user signs in on it");
    let (sqlite, postgres) = (list("sqlite"), list("postgres"));
    assert!(sqlite.len() > 100, "the list was read");
    assert_eq!(sqlite, postgres);
}
