//! How a command ends: output that cannot be written is a failure, a failure is one line on stderr, and no thread runs on
//! while the process exits.

use std::fs::{self, OpenOptions};
use std::path::Path;
use std::process::Stdio;

use diesel::connection::SimpleConnection;
use portico::app::{self, Latest};
use portico::base::slug::Slug;
use portico::services::World;

use crate::support::engine::{connect, url_of};
use crate::support::{Ended, Fixture, Program, test_config};

/// Commands with every kind of answer: help, text, JSON, tables, lines.
const ANSWERS: [&[&str]; 14] = [
    &["--help"],
    &["--version"],
    &["help", "client"],
    &["client", "create", "--help"],
    &["config", "show"],
    &["config", "check", "--json"],
    &["config", "reference"],
    &["completions", "bash"],
    &["tenant", "list"],
    &["tenant", "list", "--json"],
    &["init"],
    &["audit", "export", "--tenant", "_system"],
    &["migrate", "status"],
    &["client", "create", "--tenant", "default", "--name", "x", "--redirect-uri", "https://a.example/cb"],
];

#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let program = Program::new();
    for arguments in ANSWERS {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program.command(arguments).stdout(Stdio::from(full)).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        let last = said.lines().last().unwrap_or_default();
        assert!(last.starts_with("portico: the output could not be written: "), "{arguments:?}: {said}");
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let program = Program::new();
    let binary = env!("CARGO_BIN_EXE_portico");
    for arguments in ANSWERS.iter().filter(|arguments| arguments[0] != "client") {
        // `true` reads nothing, and the sleep lets it end before the command writes.
        let script = format!("{{ sleep 0.2; exec {binary} {}; }} | true", arguments.join(" "));
        let ended = program.run_script(&script, "", "/usr/bin:/bin");
        assert_eq!(ended.code, Some(0), "{arguments:?}: {ended:?}");
        assert!(!ended.stderr.contains("portico:"), "{arguments:?}: {ended:?}");
    }
    let script = format!("{binary} config reference | head -1");
    let ended = program.run_script(&script, "", "/usr/bin:/bin");
    assert_eq!((ended.code, ended.stdout.lines().count(), ended.stderr.as_str()), (Some(0), 1, ""), "{ended:?}");
}

#[test]
fn a_failed_command_prints_one_line_without_a_log_beside_it() {
    let program = Program::new();
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')";
    connect(&program.data("")).batch_execute(newer).unwrap();
    let run = |arguments: &[&str]| -> Ended { program.run_with(("RUST_BACKTRACE", "1"), arguments) };
    assert!(run(&["tenant", "list"]).stderr.contains("newer version"), "a warning beside an answer is shown");
    for arguments in [
        &["tenant", "show", "nothing"][..],
        &["account", "show", "--tenant", "default", "ada@example.com"],
        &["migrate", "down", "--yes"],
        &["backup", "no/such/folder/copy.db"],
        &["restore", "nowhere.db"],
    ] {
        run(arguments).refused(&["portico: "]);
    }
    let fine = [("PORTICO_TELEMETRY__LOG", "debug")];
    let mut command = program.command(&["tenant", "show", "nothing"]);
    let said = String::from_utf8(command.envs(fine).output().unwrap().stderr).unwrap();
    assert!(said.contains("newer version"), "the log is shown at its fine levels: {said}");
}

/// Counts the threads of this process that generate RSA keys ahead.
fn key_threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let names = tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok());
    names.filter(|name| name.trim() == "portico-keys").count()
}

/// A thread inside of OpenSSL could use freed memory while the process exits.
#[actix_web::test]
async fn commands_start_no_key_thread_and_the_server_joins_it() {
    let fixture = Fixture::new();
    let mut config = test_config(fixture.dir.path());
    config.database.url = url_of(fixture.dir.path());
    let opened = std::thread::spawn(move || {
        let app = app::open_existing(&config, World::system().unwrap(), Latest::GoOn).unwrap();
        let slug = Slug::new("fresh").unwrap();
        let base = app.services.addresses.base_for(&slug);
        app::new_tenant(app.services.keys.as_ref(), slug, "Fresh".to_owned(), base).unwrap();
        key_threads()
    });
    assert_eq!(opened.join().unwrap(), 0, "a command generates the keys that it needs on its own thread");

    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    let mut users = Vec::new();
    for entry in fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() && fs::read_to_string(&path).unwrap().contains("generate_ahead()") {
            users.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
    }
    assert_eq!(users, ["serve.rs"], "only the server has the thread, which is joined when the value is dropped");
}
