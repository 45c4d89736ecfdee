//! Schema migrations: creation at the first start, also by several nodes at once; an older database is migrated, a
//! newer one is used as it is; nothing is migrated with a wrong master key.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};
use serde_json::{Value, json};

use crate::support::Program;
use crate::support::engine::{connect, on_postgres};

const NOTED: &str = "__diesel_schema_migrations";

fn data(program: &Program) -> PathBuf {
    program.dir.path().join("data")
}

/// Returns the names of this version's migrations, oldest first, as read from their folder.
fn known() -> Vec<String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let mut names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn version(name: &str) -> String {
    name.split('_').next().unwrap().replace('-', "")
}

/// Returns the output of `portico migrate status` as pairs of name and state.
fn states(program: &Program) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let status = program.json(&["migrate", "status"]);
    status.as_array().unwrap().iter().map(|row| (text(&row["migration"]), text(&row["state"]))).collect()
}

fn all(state: &str) -> Vec<(String, String)> {
    known().into_iter().map(|name| (name, state.to_owned())).collect()
}

/// Makes the newest migration look pending, without a change to the tables.
fn forget_newest(program: &Program) {
    let newest = version(known().last().unwrap());
    let older =
        if known().len() > 1 { String::new() } else { format!("INSERT INTO {NOTED} (version) VALUES ('2020');") };
    let sql = format!("{older} DELETE FROM {NOTED} WHERE version = '{newest}'");
    connect(&data(program)).batch_execute(&sql).unwrap();
}

fn remember_newest(program: &Program) {
    let newest = version(known().last().unwrap());
    connect(&data(program)).batch_execute(&format!("INSERT INTO {NOTED} (version) VALUES ('{newest}')")).unwrap();
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

fn fact(program: &Program, name: &str) -> Option<String> {
    let sql = format!("SELECT value AS word FROM deployment WHERE name = '{name}'");
    let found: Vec<Word> = diesel::sql_query(sql).load(&mut connect(&data(program))).unwrap();
    found.into_iter().next().map(|row| row.word)
}

#[test]
fn migrate_up_and_down_change_the_schema() {
    let program = Program::empty();
    for arguments in [&["migrate"][..], &["migrate", "status"], &["migrate", "up"], &["migrate", "down", "--yes"]] {
        program.run(arguments).refused(&["there is no deployment", "portico init"]);
    }
    assert!(!data(&program).exists(), "a refused `migrate` creates nothing");
    program.run(&["init"]).done();
    assert_eq!(states(&program), all("applied"));
    assert_eq!(program.json(&["migrate"]), program.json(&["migrate", "status"]));
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let again = program.run(&["migrate", "up"]);
    assert!(again.stderr.contains("nothing to do"), "{again:?}");

    program.run(&["migrate", "down"]).wrong_usage(&["--yes"]);
    assert_eq!(states(&program), all("applied"));
    for left in (0..known().len()).rev() {
        program.run(&["migrate", "down", "--yes"]).done();
        let applied = states(&program).iter().filter(|(_, state)| state == "applied").count();
        assert_eq!(applied, left, "`migrate down` reverts one migration at a time");
    }
    program.run(&["migrate", "down", "--yes"]).refused(&["nothing to take back"]);
    let copies = fs::read_dir(data(&program))
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("portico.before-"));
    let expected = if on_postgres() { 0 } else { 3 };
    assert_eq!(
        copies.count(),
        expected,
        "SQLite is copied before each change, PostgreSQL is not; three copies are kept"
    );
    program.run(&["migrate", "up"]).done();
    assert_eq!(states(&program), all("applied"));
    // The tenants are deleted, which a start does not take for a new deployment.
    for arguments in [&["tenant", "list"][..], &["init"], &["serve"]] {
        program.run(arguments).refused(&["is missing or empty", "move the key file away"]);
    }
    fs::remove_file(program.data("master.key")).unwrap();
    program.run(&["tenant", "list"]).refused(&["there is no deployment"]);
    program.run(&["init"]).done();
    assert_eq!(program.json(&["tenant", "list"]).as_array().unwrap().len(), 2);
}

#[test]
fn sqlite_is_migrated_at_start_and_postgresql_only_by_migrate_up() {
    let program = Program::new();
    program.run(&["migrate", "up"]).done();
    program.run(&["migrate", "down", "--yes"]).done();
    // One more migration is recorded as applied, so that the database is an older one even if there is only one
    // migration.
    connect(&data(&program)).batch_execute(&format!("INSERT INTO {NOTED} (version) VALUES ('2020')")).unwrap();
    if on_postgres() {
        for arguments in [&["serve"][..], &["tenant", "list"]] {
            program.run(arguments).refused(&["behind this version", "run `portico migrate up`"]);
        }
        assert!(
            states(&program).iter().any(|(_, state)| state == "pending"),
            "a command that is refused applies nothing"
        );
        program.run(&["migrate", "up"]).done();
    }
    program.run(&["tenant", "list"]).done();
    assert!(states(&program).iter().all(|(_, state)| state != "pending"));
}

/// P-11: a program and its database may differ by one version.
#[test]
fn a_database_of_a_newer_version_is_used_with_a_warning() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    connect(&data(&program))
        .batch_execute(&format!("INSERT INTO {NOTED} (version) VALUES ('29991231000000')"))
        .unwrap();
    let listed = program.run(&["tenant", "list", "--json"]);
    assert!(listed.stderr.contains("newer version"), "a warning names the newer version: {listed:?}");
    assert_eq!(listed.json().as_array().unwrap().len(), 3);
    let server = program.serve();
    assert_eq!(server.get("/t/acme/oauth2/jwks").0, 200);
    server.terminate();
    program.run(&["migrate", "down", "--yes"]).refused(&["29991231000000", "newer version"]);
    let newest = states(&program).pop().unwrap();
    assert_eq!(newest, ("29991231000000".to_owned(), "unknown".to_owned()));
}

/// The master keys are compared with the database before anything is changed.
#[test]
fn a_master_key_of_another_deployment_migrates_nothing() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    forget_newest(&program);
    let before = states(&program);
    assert!(before.iter().any(|(_, state)| state == "pending"));
    let recorded = fact(&program, "master_keys");
    assert!(recorded.is_some());
    let right = fs::read(program.data("master.key")).unwrap();
    let other = Program::another();
    other.run(&["tenant", "list"]).done();
    let commands = [&["migrate", "up"][..], &["migrate", "down", "--yes"], &["tenant", "list"], &["serve"]];
    for arguments in commands {
        fs::copy(other.data("master.key"), program.data("master.key")).unwrap();
        program.run(arguments).refused(&["does not belong to this database"]);
        fs::remove_file(program.data("master.key")).unwrap();
        program.run(arguments).refused(&["no master key file"]);
        assert_eq!(states(&program), before, "{arguments:?} changed the schema");
    }
    assert_eq!(fact(&program, "master_keys"), recorded);
    assert!(!program.data("master.key").exists(), "no new master key is made for an existing database");
    let copies = fs::read_dir(data(&program))
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("before-"));
    assert_eq!(copies.count(), 0, "no copy is made where nothing is migrated");

    fs::copy(other.data("master.key"), program.data("master.key")).unwrap();
    fs::write(program.data("master.key"), right).unwrap();
    remember_newest(&program);
    assert_eq!(program.json(&["tenant", "list"]).as_array().unwrap().len(), 3);
}

/// Several nodes that start at once create one deployment.
#[test]
fn parallel_first_starts_create_one_deployment() {
    let program = Program::empty();
    let started: Vec<Child> = (0..4).map(|_| program.command(&["init", "--json"]).spawn().unwrap()).collect();
    let mut links = 0;
    for child in started {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        let made: Value = serde_json::from_slice(&ended.stdout).unwrap();
        links += usize::from(made["setup_link"].is_string());
    }
    assert_eq!(links, 1, "one of them prints the link");
    assert_eq!(program.json(&["tenant", "list"]).as_array().unwrap().len(), 2);
    let keys = fs::read_to_string(program.data("master.key")).unwrap();
    assert_eq!(keys.matches("\ndeployment ").count(), 1, "the id is recorded once");
    assert!(keys.contains(&fact(&program, "deployment_id").unwrap()));
    assert_eq!(states(&program), all("applied"));
    assert_eq!(program.json(&["config", "check"]), json!({ "configuration": "ok" }));
}
