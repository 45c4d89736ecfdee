//! All tests run and pass on both database engines.

use std::io::Write;
use std::process::Command;

use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};

use crate::support::Fixture;
use crate::support::engine::{connect, on, on_postgres, server_url};

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

/// Returns the number before this word in libtest's result line.
fn counted(output: &str, word: &str) -> usize {
    let line = output.lines().rfind(|line| line.starts_with("test result:")).unwrap_or_default();
    let part = line.split([';', '.']).find(|part| part.trim().ends_with(word)).unwrap_or_default();
    part.split_whitespace().next().unwrap_or_default().parse().unwrap_or(usize::MAX)
}

/// Runs this binary on PostgreSQL if `PORTICO_TEST_POSTGRES` names a server. In that run, and without a server, only
/// checks that the configured engine is used.
#[actix_web::test]
async fn all_tests_pass_on_postgresql() {
    let fixture = Fixture::new();
    let sql = on("SELECT 'SQLite ' || sqlite_version() AS version", "SELECT version() AS version");
    let version: Version = diesel::sql_query(sql).get_result(&mut connect(fixture.dir.path())).unwrap();
    assert!(version.version.starts_with(on("SQLite 3.", "PostgreSQL ")), "{}", version.version);
    assert!(!fixture.signed_in(&fixture.acme).await.cookies.is_empty(), "a sign-in works");
    if on_postgres() {
        return;
    }
    if server_url().is_none() {
        println!("PORTICO_TEST_POSTGRES is not set: the tests run on SQLite only");
        return;
    }
    let (here, there) = (list("sqlite"), list("postgres"));
    assert!(here.len() > 100, "the list of tests was read");
    assert_eq!(here, there);
    let run = Command::new(std::env::current_exe().unwrap()).env("PORTICO_TEST_ENGINE", "postgres").output().unwrap();
    let output = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "on PostgreSQL:\n{output}\n{}", String::from_utf8_lossy(&run.stderr));
    let (passed, left_out) = (counted(&output, "passed"), counted(&output, "ignored"));
    // Written to stdout directly, since libtest shows captured output of failed tests only.
    let mut shown = std::io::stdout().lock();
    for name in &here {
        writeln!(shown, "{name}").unwrap();
    }
    writeln!(shown, "{} tests on SQLite, {passed} passed on PostgreSQL", here.len()).unwrap();
    drop(shown);
    assert_eq!((passed, left_out), (here.len(), 0), "{output}");
}
