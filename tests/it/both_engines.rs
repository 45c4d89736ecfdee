//! The list of tests is one, and passes on both engines.

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

/// The names that this binary lists, run as if on this engine.
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

/// The number before this word in libtest's last line.
fn counted(output: &str, word: &str) -> usize {
    let line = output.lines().rfind(|line| line.starts_with("test result:")).unwrap_or_default();
    let part = line.split([';', '.']).find(|part| part.trim().ends_with(word)).unwrap_or_default();
    part.split_whitespace().next().unwrap_or_default().parse().unwrap_or(usize::MAX)
}

/// Runs this whole binary on PostgreSQL, where `PORTICO_TEST_POSTGRES` names a server. In that run, and where there is
/// none, it looks whether the engine is the one that was asked for.
#[actix_web::test]
async fn the_whole_list_passes_on_postgresql() {
    let fixture = Fixture::new();
    let sql = on("SELECT 'SQLite ' || sqlite_version() AS version", "SELECT version() AS version");
    let version: Version = diesel::sql_query(sql).get_result(&mut connect(fixture.dir.path())).unwrap();
    assert!(version.version.starts_with(on("SQLite 3.", "PostgreSQL ")), "{}", version.version);
    assert!(!fixture.signed_in(&fixture.acme).await.cookies.is_empty(), "and it serves");
    if on_postgres() {
        return;
    }
    if server_url().is_none() {
        println!("PORTICO_TEST_POSTGRES names no server: the list was run on SQLite only");
        return;
    }
    let (here, there) = (list("sqlite"), list("postgres"));
    assert!(here.len() > 100, "the list was read");
    assert_eq!(here, there);
    let run = Command::new(std::env::current_exe().unwrap()).env("PORTICO_TEST_ENGINE", "postgres").output().unwrap();
    let output = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "on PostgreSQL:\n{output}\n{}", String::from_utf8_lossy(&run.stderr));
    let (passed, left_out) = (counted(&output, "passed"), counted(&output, "ignored"));
    // Past the test's own output, which is shown of failures only.
    let mut shown = std::io::stdout().lock();
    for name in &here {
        writeln!(shown, "{name}").unwrap();
    }
    writeln!(shown, "{} tests on SQLite, {passed} passed on PostgreSQL", here.len()).unwrap();
    drop(shown);
    assert_eq!((passed, left_out), (here.len(), 0), "{output}");
}
