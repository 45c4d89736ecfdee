//! After a clean end, the database file of SQLite alone holds everything.

use std::fs;

use portico::storage::inspect::{Look, faults_of};

use crate::support::Program;
use crate::support::engine::on_postgres;

/// Lists the files of the database.
fn database_files(program: &Program) -> Vec<String> {
    let names = fs::read_dir(program.data("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("portico.db")).collect();
    names.sort();
    names
}

/// Returns another deployment with a copy of the database file and the key file, and of nothing else.
fn with_copied_file(program: &Program) -> Program {
    let mut copy = Program::new();
    copy.port = program.port;
    fs::create_dir_all(copy.data("")).unwrap();
    for name in ["portico.db", "master.key"] {
        fs::copy(program.data(name), copy.data(name)).unwrap();
    }
    copy
}

#[test]
fn p_01_after_sigterm_the_database_file_alone_is_complete() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    let server = program.serve();
    for n in 0..5 {
        // Commands beside the running server.
        program.run(&["tenant", "create", &format!("acme-{n}"), "--name", "Acme"]).done();
    }
    server.follows("/t/acme-4/login", |(status, _)| *status == 200);
    assert!(database_files(&program).len() > 1, "the log is in use while the server runs");
    assert_eq!(server.terminate().code, Some(0));
    assert_eq!(database_files(&program), ["portico.db"], "no log is left");

    let copy = with_copied_file(&program);
    assert_eq!(faults_of(&copy.data("portico.db"), Look::Thorough).unwrap(), [""; 0]);
    assert_eq!(copy.json(&["tenant", "list"]), program.json(&["tenant", "list"]));
    let events = |program: &Program| program.json(&["audit", "list", "--tenant", "_system"]);
    assert_eq!(events(&copy), events(&program));
    assert!(events(&copy).to_string().contains("acme-4"));
}

#[test]
fn p_01_each_command_leaves_one_complete_file() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    for arguments in [
        &["tenant", "create", "acme", "--name", "Acme"][..],
        &["account", "create", "--tenant", "acme", "--email", "ada@example.com"],
        &["client", "create", "--tenant", "acme", "--name", "Shop", "--redirect-uri", "https://rp.example.com/cb"],
        &["key", "rotate", "--tenant", "acme"],
        &["tenant", "list"],
        &["audit", "verify", "--all"],
        &["migrate", "status"],
        &["backup", "backup.db"],
        &["doctor"],
    ] {
        let ended = program.run(arguments);
        assert!(arguments == ["doctor"] || ended.code == Some(0), "{arguments:?}: {ended:?}");
        assert_eq!(database_files(&program), ["portico.db"], "{arguments:?}");
    }
    let copy = with_copied_file(&program);
    let accounts = ["account", "list", "--tenant", "acme"];
    assert_eq!(copy.json(&accounts), program.json(&accounts));
    assert!(copy.json(&accounts).to_string().contains("ada@example.com"));
}

/// A command that ends beside a running server neither removes the log nor loses what the server has committed.
#[test]
fn p_01_commands_beside_a_server_destroy_nothing() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    let server = program.serve();
    for n in 0..5 {
        program.run(&["tenant", "create", &format!("acme-{n}"), "--name", "Acme"]).done();
        program.run(&["tenant", "list"]).done();
    }
    server.follows("/t/acme-4/login", |(status, _)| *status == 200);
    server.signal("KILL");
    assert_eq!(server.end().code, None);
    let tenants = program.json(&["tenant", "list"]).to_string();
    for n in 0..5 {
        assert!(tenants.contains(&format!("\"acme-{n}\"")), "{tenants}");
    }
    assert_eq!(faults_of(&program.data("portico.db"), Look::Thorough).unwrap(), [""; 0]);
}
