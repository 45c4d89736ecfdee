//! The first start: only `serve`, `init` and `demo` create a deployment; a database that lost its content is never taken
//! for a new one; files and folders are private whatever the umask.

use std::fs;
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};
use portico::storage::master_key::MasterKeys;
use serde_json::{Value, json};

use crate::support::engine::{connect, on_postgres};
use crate::support::{Ended, Kept, Program};

/// Commands of every kind. None of them creates a deployment.
const COMMANDS: [&[&str]; 22] = [
    &["tenant", "list"],
    &["tenant", "create", "acme", "--name", "Acme"],
    &["tenant", "show", "default"],
    &["tenant", "set", "default", "name=X"],
    &["account", "list", "--tenant", "default"],
    &["account", "create", "--tenant", "default", "--email", "ada@example.com", "--setup-link"],
    &["admin", "create", "--email", "root@example.com"],
    &["client", "list", "--tenant", "default"],
    &["client", "create", "--tenant", "default", "--name", "x", "--redirect-uri", "https://a.example/cb"],
    &["api", "list", "--tenant", "default"],
    &["audit", "list", "--tenant", "default"],
    &["audit", "verify", "--all"],
    &["audit", "export", "--tenant", "default"],
    &["key", "list", "--tenant", "default"],
    &["key", "rotate", "--tenant", "default"],
    &["migrate"],
    &["migrate", "status"],
    &["migrate", "up"],
    &["migrate", "down", "--yes"],
    &["move-origin", "http://localhost:1", "http://localhost:2"],
    &["restore", "--in-place", "--yes"],
    &["tenant", "delete", "default", "--yes"],
];

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

/// Asserts that the folder of the program and its database are empty.
fn assert_nothing(program: &Program, what: &dyn std::fmt::Debug) {
    let left: Vec<_> = fs::read_dir(program.dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.is_empty(), "{what:?} left {left:?}");
    if on_postgres() {
        let tables = "SELECT tablename::text AS word FROM pg_tables WHERE schemaname = 'public'";
        let tables: Vec<Word> = diesel::sql_query(tables).load(&mut connect(&program.data(""))).unwrap();
        assert!(tables.is_empty(), "{what:?} left {:?}", tables.iter().map(|table| &table.word).collect::<Vec<_>>());
    }
}

/// Returns the recorded id of the deployment.
fn id_in_database(program: &Program) -> Option<String> {
    let sql = "SELECT value AS word FROM deployment WHERE name = 'deployment_id'";
    let rows: Vec<Word> = diesel::sql_query(sql).load(&mut connect(&program.data(""))).unwrap();
    rows.into_iter().next().map(|row| row.word)
}

fn id_in_key_file(program: &Program) -> Option<String> {
    MasterKeys::read(&program.data("master.key")).unwrap().deployment
}

/// Removes the rows and tables of the deployment, as a lost volume does.
fn lose_content(program: &Program) {
    if on_postgres() {
        connect(&program.data("")).batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public").unwrap();
    }
    for file in ["portico.db", "portico.db-wal", "portico.db-shm"] {
        let _ = fs::remove_file(program.data(file));
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_command_without_a_deployment_says_so_and_creates_nothing() {
    let program = Program::empty();
    for arguments in COMMANDS {
        program.run(arguments).refused(&["there is no deployment", "--data-dir", "--config", "portico init"]);
        assert_nothing(&program, &arguments);
    }
    // `backup` of a PostgreSQL database and `restore FILE` explain what to do in its place.
    for arguments in [["backup", "x.db"], ["restore", "x.db"]] {
        assert_eq!(program.run(&arguments).code, Some(1));
        assert_nothing(&program, &arguments);
    }
    assert_eq!(program.run(&["doctor"]).code, Some(1), "the doctor reports it");
    assert_nothing(&program, &"doctor");
    for arguments in [&["config", "show"][..], &["config", "check"], &["completions", "bash"], &["tenant", "--help"]] {
        program.run(arguments).done();
        assert_nothing(&program, &arguments);
    }
    // A folder and a key file that were made beforehand are no deployment either.
    fs::create_dir(program.data("")).unwrap();
    key_file(&program.data("master.key"));
    let before = fs::read(program.data("master.key")).unwrap();
    program.run(&["tenant", "list"]).refused(&["there is no deployment"]);
    if !on_postgres() {
        fs::write(program.data("portico.db"), "").unwrap();
        program.run(&["tenant", "list"]).refused(&["there is no deployment"]);
        assert_eq!(fs::metadata(program.data("portico.db")).unwrap().len(), 0);
        fs::remove_file(program.data("portico.db")).unwrap();
    }
    assert_eq!(fs::read(program.data("master.key")).unwrap(), before);
    assert_eq!(fs::read_dir(program.data("")).unwrap().count(), 1, "only the key file");
}

#[test]
fn init_creates_a_deployment_once_and_prints_the_link_once() {
    let program = Program::empty();
    let made = program.json(&["init"]);
    assert_eq!(made["created"], json!(true));
    assert!(made["setup_link"].as_str().unwrap().contains("/t/_system/setup/pt_su_"), "{made}");
    let again = program.run(&["init", "--json"]);
    assert!(again.stderr.contains("existed already"), "{again:?}");
    let again = again.json();
    assert_eq!((&again["created"], &again["setup_link"]), (&json!(false), &Value::Null));
    assert!(!program.serve().terminate().stderr.contains("pt_su_"), "the server does not print it again");
    program.run(&["tenant", "list"]).done();

    let text = Program::empty().run(&["init"]);
    assert!(text.stdout.lines().last().unwrap().starts_with("setup_link"), "{text:?}");
    assert!(text.stderr.contains("set up the first administrator"), "{text:?}");
}

/// an administrator made at the command line closes the first link as well.
#[test]
fn a_39_no_start_prints_a_link_after_an_administrator_was_made() {
    let program = Program::new();
    program.run(&["admin", "create", "--email", "root@example.com"]).done();
    program.run(&["account", "delete", "--tenant", "_system", "root@example.com", "--yes"]).done();
    connect(&program.data("")).batch_execute("DELETE FROM deployment WHERE name = 'first_setup'").unwrap();
    assert_eq!(program.json(&["init"])["setup_link"], Value::Null);
    connect(&program.data("")).batch_execute("DELETE FROM deployment WHERE name = 'first_setup'").unwrap();
    assert!(!program.serve().terminate().stderr.contains("pt_su_"));
    program.run(&["admin", "create", "--email", "root2@example.com"]).done();
}

/// Writes a new key file that no deployment uses.
fn key_file(path: &Path) -> MasterKeys {
    let keys = MasterKeys::generate(&portico::base::entropy::Seed::from_bytes([7; 32]));
    keys.create(path).unwrap();
    keys
}

#[test]
fn both_the_key_file_and_the_database_record_the_deployment() {
    let program = Program::new();
    let id = id_in_database(&program);
    assert!(id.as_ref().is_some_and(|id| id.len() == 22), "{id:?}");
    assert_eq!(id_in_key_file(&program), id);
    let keys = fs::read(program.data("master.key")).unwrap();
    program.serve().terminate();
    assert_eq!((id_in_database(&program), fs::read(program.data("master.key")).unwrap()), (id.clone(), keys.clone()));

    // A copy of the key file from before the id was recorded still belongs to the database, and gets it again.
    let text = String::from_utf8(keys).unwrap();
    let old: String = text.lines().filter(|line| !line.starts_with("deployment ")).map(|l| format!("{l}\n")).collect();
    fs::write(program.data("master.key"), &old).unwrap();
    program.run(&["tenant", "list"]).done();
    assert_eq!(id_in_key_file(&program), None, "a command does not change the key file");
    program.serve().terminate();
    assert_eq!(id_in_key_file(&program), id);
    assert_eq!(mode(&program.data("master.key")), 0o600);

    // The keys of another deployment that was made from the same file.
    fs::write(program.data("master.key"), format!("{old}deployment another-one\n")).unwrap();
    for arguments in [&["tenant", "list"][..], &["serve"], &["init"]] {
        program.run(arguments).refused(&["does not belong to this database"]);
    }
}

#[test]
fn a_deployment_of_an_earlier_version_is_identified_at_its_start() {
    // Later ones have an id from the start.
    let kept = Kept::all().iter().rfind(|kept| kept.schema() < 27).unwrap();
    let program = kept.program();
    if on_postgres() {
        program.run(&["migrate", "up"]).done();
    }
    assert_eq!(id_in_key_file(&program), None);
    program.serve_with(&[("PORTICO_HTTP__PUBLIC_URL", "http://localhost:8080")]).terminate();
    assert!(id_in_database(&program).is_some());
    assert_eq!(id_in_key_file(&program), id_in_database(&program));
}

#[test]
fn a_database_that_lost_its_content_is_not_taken_for_a_new_one() {
    let program = Program::new();
    let id = id_in_key_file(&program).unwrap();
    lose_content(&program);
    let key = fs::read(program.data("master.key")).unwrap();
    let refused = |what: &str| {
        for arguments in [&["serve"][..], &["init"], &["tenant", "list"]] {
            println!("{what}: {arguments:?}");
            program.run(arguments).refused(&["missing or empty", &id, "portico restore", "--data-dir"]);
        }
        let doctor = program.run(&["doctor"]);
        assert_eq!(doctor.code, Some(1));
        assert!(doctor.stdout.contains(&format!("belongs to the deployment {id}")), "{what}: {doctor:?}");
        assert_eq!(fs::read(program.data("master.key")).unwrap(), key, "{what}");
    };
    refused("nothing is left");
    if !on_postgres() {
        assert!(!program.data("portico.db").exists());
        fs::write(program.data("portico.db"), "").unwrap();
        refused("an empty file");
        fs::remove_file(program.data("portico.db")).unwrap();
        // The log is missing: the tables were only in it.
        let other = connect(&program.data(""));
        drop(other);
        connect(&program.data(""))
            .batch_execute("PRAGMA journal_mode = WAL; CREATE TABLE x (y); DROP TABLE x")
            .unwrap();
        refused("a database without tables");
    }
    // Moving the key file away is the operator's word that the deployment is given up.
    lose_content(&program);
    fs::rename(program.data("master.key"), program.data("old.key")).unwrap();
    program.run(&["init"]).done();
    assert_ne!(id_in_database(&program), Some(id));
}

#[test]
fn a_cut_database_file_is_refused() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    connect(&program.data("")).batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let whole = fs::read(program.data("portico.db")).unwrap();
    for file in ["portico.db-wal", "portico.db-shm"] {
        let _ = fs::remove_file(program.data(file));
    }
    for length in [whole.len() / 2, 4096, 100, 17] {
        fs::write(program.data("portico.db"), &whole[..length]).unwrap();
        let ended = program.run(&["serve"]);
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(1), ""), "{length}: {ended:?}");
        assert!(ended.stderr.contains("portico.db"), "{length}: {ended:?}");
        assert_eq!(program.run(&["doctor"]).code, Some(1), "{length}");
        assert_eq!(fs::read(program.data("portico.db")).unwrap(), &whole[..length], "{length}: it is unchanged");
    }
    fs::write(program.data("portico.db"), &whole).unwrap();
    program.serve().terminate();
}

#[test]
fn a_key_file_that_was_made_beforehand_is_accepted() {
    let program = Program::empty();
    fs::create_dir(program.data("")).unwrap();
    let keys = key_file(&program.data("master.key"));
    program.serve().terminate();
    let read = MasterKeys::read(&program.data("master.key")).unwrap();
    assert_eq!((read.fingerprint(), read.deployment), (keys.fingerprint(), id_in_database(&program)));
}

/// The key file is an open file without a name in this test, which no process can replace.
#[test]
fn with_an_unwritable_key_file_init_says_that_the_deployment_is_new() {
    let program = Program::empty();
    let dir = tempfile::tempdir().unwrap();
    key_file(&dir.path().join("master.key"));
    let file = fs::File::open(dir.path().join("master.key")).unwrap();
    fs::remove_file(dir.path().join("master.key")).unwrap();
    let path = format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd());
    let unwritable = ("PORTICO_KEYS__MASTER_KEY_FILE", path.as_str());
    let run = |arguments: &[&str]| -> Ended { program.run_with(unwritable, arguments) };
    run(&["serve"]).refused(&["is empty", "cannot record", "portico init"]);
    assert_nothing(&program, &"the refused server");
    let made = run(&["init", "--json"]);
    assert!(made.stderr.contains("does not record the id"), "{made:?}");
    assert_eq!(made.json()["created"], json!(true));
    let ended = program.serve_with(&[unwritable]).terminate();
    assert!(!ended.stderr.contains("does not record the id"), "it is said once: {ended:?}");
    lose_content(&program);
    run(&["serve"]).refused(&["is empty", "cannot record", "portico init"]);
}

/// Runs a command of the program under this umask.
fn run_under(program: &Program, umask: &str, arguments: &str) -> Ended {
    let script = format!("umask {umask}; exec {} {arguments}", env!("CARGO_BIN_EXE_portico"));
    program.run_script(&script, "", "/usr/bin:/bin")
}

#[test]
fn folders_and_files_are_private_whatever_the_umask() {
    for umask in ["000", "022", "277", "777"] {
        let program = Program::empty();
        let data = program.dir.path().join("deep/data");
        let data_dir = format!("--data-dir {}", data.display());
        run_under(&program, umask, &format!("init {data_dir}")).done();
        run_under(&program, umask, &format!("tenant create acme --name Acme {data_dir}")).done();
        assert_eq!((mode(&data), mode(data.parent().unwrap())), (0o700, 0o700), "umask {umask}");
        for entry in fs::read_dir(&data).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "umask {umask}: {}", path.display());
        }
        if !on_postgres() {
            run_under(&program, umask, &format!("backup copy.db {data_dir}")).done();
            assert_eq!(mode(&program.dir.path().join("copy.db")), 0o600, "umask {umask}");
        }
    }
    // A folder that exists keeps its mode; the doctor warns.
    let program = Program::empty();
    fs::create_dir(program.data("")).unwrap();
    fs::set_permissions(program.data(""), fs::Permissions::from_mode(0o755)).unwrap();
    program.run(&["init"]).done();
    assert_eq!(mode(&program.data("")), 0o755);
    let doctor = program.run(&["doctor"]);
    assert!(doctor.stdout.contains("warning   file_rights") && doctor.stdout.contains("chmod 700"), "{doctor:?}");
}
