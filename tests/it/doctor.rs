//! `portico doctor`: each check finds the fault that it is for.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use portico::accounts::manage::{self, NewAccount};
use portico::accounts::password::StoredPassword;
use portico::accounts::roles::{self, Role};
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::uri::CanonicalBase;
use portico::config::{Config, DatabaseUrl, ListenAddress, MailTransport, SmtpServer};
use portico::doctor::{Depth, Finding, Probes, Space, State, examine, names};
use portico::jobs::seal::seal;
use portico::provisioning;
use serde_json::Value;

use crate::audit::{sql, system};
use crate::support::engine::{connect, on, on_postgres, url_of};
use crate::support::{Fixture, Program, test_config};

const PLENTY: Space = Space { free: 500 << 30, all: 900 << 30 };

/// A deployment without faults, and the environment of the checks.
struct Deployment {
    fixture: Fixture,
    config: Config,
    space: Option<Space>,
    depth: Depth<'static>,
}

impl Deployment {
    fn new() -> Deployment {
        let fixture = Fixture::new();
        let mut config = test_config(fixture.dir.path());
        config.database.url = url_of(fixture.dir.path());
        config.hasher.memory = 19_456;
        config.hasher.iterations = 2;
        config.http.listen = unused_address();
        config.http.ops_listen = Some(unused_address());
        config.http.public_url = CanonicalBase::parse("http://localhost:8080").unwrap();
        fs::set_permissions(fixture.dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let now = portico::base::time::Clock::now(fixture.clock.as_ref());
        fixture.services.db.system(move |stx| provisioning::finish_backup(stx, now)).unwrap();
        let (system, op) = (system(&fixture), fixture.op(&fixture.acme));
        let made = fixture.services.db.write(system, move |wtx| {
            let new = NewAccount {
                email: Email::parse("root@example.com").unwrap(),
                verified: true,
                claims: Default::default(),
                attributes: Default::default(),
                password: Some(StoredPassword { phc: "$argon2id$other".to_owned(), pepper_id: [9; 8] }),
                terms: None,
            };
            let account = manage::create(&op, wtx, &new)?.map_err(|_| Fault::internal("refused"))?;
            roles::give(&op, wtx, account.id, Role::Administrator)
        });
        assert!(made.unwrap());
        seal(&fixture.services.db, now, &|| false).unwrap();
        Deployment { fixture, config, space: Some(PLENTY), depth: Depth::Usual }
    }

    fn examine(&self) -> Vec<Finding> {
        let space = self.space;
        examine(&self.config, &Probes { clock: self.fixture.clock.as_ref(), space: &move |_| space, depth: self.depth })
    }

    fn now(&self) -> portico::base::time::Time {
        portico::base::time::Clock::now(self.fixture.clock.as_ref())
    }

    fn sql(&self, text: &str) {
        sql(&self.fixture, text);
    }
}

/// Returns an address at which no server listens.
fn unused_address() -> ListenAddress {
    address_of(&TcpListener::bind("127.0.0.1:0").unwrap())
}

fn address_of(listener: &TcpListener) -> ListenAddress {
    ListenAddress { host: "127.0.0.1".to_owned(), port: listener.local_addr().unwrap().port() }
}

/// Starts a listener that answers one request with this body.
fn responder(status: u16, body: &'static str) -> ListenAddress {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = address_of(&listener);
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 1024]);
        let _ = write!(stream, "HTTP/1.1 {status} So\r\n\r\n{body}");
    });
    at
}

/// Breaks what a check examines and returns the expected state and text. Panics for a check without an arm. `None`: the
/// check does not apply to this engine; see the tests beside the code.
fn break_it(deployment: &mut Deployment, check: &str) -> Option<(State, &'static str)> {
    let data = deployment.fixture.dir.path().to_owned();
    match check {
        "key_file" => {
            fs::remove_file(data.join("master.key")).unwrap();
            Some((State::Failure, "No such file"))
        }
        "key_fits" => {
            let other = Program::new();
            other.run(&["tenant", "list"]).done();
            fs::copy(other.data("master.key"), data.join("master.key")).unwrap();
            Some((State::Failure, "belongs to another database"))
        }
        "file_rights" => {
            fs::set_permissions(&data, fs::Permissions::from_mode(0o777)).unwrap();
            Some((State::Failure, "other users can create files in"))
        }
        "disk_space" => {
            deployment.space = Some(Space { free: 50 << 20, ..PLENTY });
            Some((State::Failure, "50 MB of"))
        }
        "database" => {
            if on_postgres() {
                deployment.config.database.url = DatabaseUrl::parse("postgres://nobody@127.0.0.1:1/nothing").unwrap();
                return Some((State::Failure, "cannot be reached"));
            }
            // Otherwise the overwritten page would be read from the WAL.
            let damaged = tempfile::tempdir().unwrap().keep();
            let (from, to) = (data.join("portico.db"), damaged.join("portico.db"));
            portico::storage::backup::copy_online(&from, &to).unwrap();
            let mut bytes = fs::read(&to).unwrap();
            let half = bytes.len() / 2;
            bytes[half..].fill(0x5a);
            fs::write(&to, bytes).unwrap();
            deployment.config.database.url = DatabaseUrl::Sqlite(to);
            Some((State::Failure, "damaged"))
        }
        "rows" if on_postgres() => None,
        "rows" => {
            deployment.depth = Depth::Deep { progress: &|_| {} };
            deployment.sql("UPDATE clients SET name = x'ff' WHERE name = 'Shop'");
            Some((State::Failure, "clients: "))
        }
        "durability" if on_postgres() => None,
        "durability" => {
            let apart = tempfile::tempdir().unwrap().keep();
            let to = apart.join("portico.db");
            portico::storage::backup::copy_online(&data.join("portico.db"), &to).unwrap();
            deployment.config.database.url = DatabaseUrl::Sqlite(to);
            Some((State::Warning, "journal mode is delete"))
        }
        "schema" => {
            deployment.sql("DELETE FROM __diesel_schema_migrations WHERE version LIKE '%000009'");
            Some((State::Failure, "migrations to apply: 1"))
        }
        "clock" => {
            // The keys of a machine whose clock is a day behind would not sign yet; that is reported too.
            deployment.fixture.advance(3_600);
            deployment.fixture.set_tenant(&deployment.fixture.acme.clone(), "flow", "20min");
            seal(&deployment.fixture.services.db, deployment.now(), &|| false).unwrap();
            deployment.fixture.clock.turn_back(Duration::from_secs(1_800));
            Some((State::Failure, on("an event was recorded at", "s apart")))
        }
        "public_url" => {
            deployment.config.http.public_url = CanonicalBase::parse("http://localhost:9999").unwrap();
            Some((State::Failure, "move-origin http://localhost:8080 http://localhost:9999"))
        }
        "listener" => {
            deployment.config.http.listen = responder(200, "{\"issuer\":\"http://localhost:1/t/_system\"}");
            Some((State::Failure, "is not this deployment"))
        }
        "ops_listener" => {
            deployment.config.http.ops_listen = Some(responder(200, "<title>Prometheus</title>"));
            Some((State::Failure, "is not Portico"))
        }
        "proxies" => {
            deployment.config.http.public_url = CanonicalBase::parse("https://id.example.com").unwrap();
            deployment.sql("UPDATE deployment SET value = 'https://id.example.com' WHERE name = 'public_url'");
            Some((State::Warning, "http.trusted_proxies is empty"))
        }
        "password_cost" => {
            deployment.config.hasher.iterations = 1;
            Some((State::Failure, "19456 KiB and 1 iterations"))
        }
        "password_list" => {
            fs::write(data.join("passwords.list"), "damaged").unwrap();
            Some((State::Failure, "is not a list of known passwords"))
        }
        "mail" => {
            let server = SmtpServer::parse("smtp://mail.example.com?tls=none").unwrap();
            deployment.config.mail.transport = MailTransport::Smtp(server);
            Some((State::Warning, "may cross the network unencrypted"))
        }
        "tenants" => {
            deployment.sql("UPDATE tenants SET state = 'suspended' WHERE slug = 'default'");
            Some((State::Warning, "the tenant default is suspended"))
        }
        "administrator" => {
            deployment.sql("DELETE FROM account_roles");
            Some((State::Warning, "admin create"))
        }
        "signing_keys" => {
            deployment.sql("UPDATE signing_keys SET private_jwk = x'00' WHERE alg = 'ES256'");
            Some((State::Failure, "cannot be opened"))
        }
        "pkce" => {
            deployment.sql("UPDATE clients SET auto_pkce = 'neither' WHERE name = 'Shop'");
            Some((State::Warning, "pkce=optional"))
        }
        "audit_log" => {
            deployment.sql("UPDATE audit_heads SET seq = seq - 1");
            Some((State::Failure, "the end of the audit log of"))
        }
        "backup" if on_postgres() => None,
        "backup" => {
            deployment.sql("DELETE FROM deployment WHERE name = 'backed_up'");
            Some((State::Warning, "no backup has been made"))
        }
        other => panic!("{other} has no test: add an arm that breaks it"),
    }
}

/// Returns the checks with a warning or a failure.
fn complaints(findings: &[Finding]) -> Vec<(&'static str, State)> {
    let reported = findings.iter().filter(|f| [State::Warning, State::Failure].contains(&f.state));
    reported.map(|f| (f.check, f.state)).collect()
}

#[actix_web::test]
async fn each_check_reports_its_own_fault_and_no_other() {
    for check in names() {
        let mut deployment = Deployment::new();
        let before = deployment.examine();
        let on_test_server = |f: &&Finding| on_postgres() && ["durability", "clock"].contains(&f.check);
        let bad: Vec<&Finding> = before.iter().filter(|f| f.state != State::Ok).collect();
        assert!(bad.iter().all(on_test_server), "no faults before: {bad:?}");
        let Some((state, words)) = break_it(&mut deployment, check) else { continue };
        let findings = deployment.examine();
        let found = findings.iter().find(|finding| finding.check == check).unwrap();
        assert_eq!(found.state, state, "{check}: {findings:?}");
        assert!(format!("{} {}", found.text, found.advice).contains(words), "{check}: {found:?}");
        assert!(!found.advice.is_empty(), "{check}: the finding has advice");
        // Without the key file, the check that it fits the database cannot run; that is no second fault.
        let also: Vec<_> = complaints(&findings).into_iter().filter(|(name, _)| *name != check).collect();
        let expected: &[&str] = match check {
            // A copied database was never opened by a server.
            "database" => &["durability"],
            _ => &[],
        };
        let also = also.into_iter().filter(|(name, _)| !expected.contains(name) && !on_postgres());
        assert_eq!(also.collect::<Vec<_>>(), [], "{check}: no other check fails");
    }
}

/// Further cases of single checks.
#[actix_web::test]
async fn checks_distinguish_warnings_from_failures() {
    let mut deployment = Deployment::new();
    let one =
        |deployment: &Deployment, check: &str| deployment.examine().into_iter().find(|f| f.check == check).unwrap();
    deployment.space = Some(Space { free: 900 << 20, ..PLENTY });
    assert_eq!(one(&deployment, "disk_space").state, State::Warning);
    deployment.space = None;
    assert_eq!(one(&deployment, "disk_space").state, State::Failure);
    deployment.config.hasher.memory = 7_168;
    deployment.config.hasher.iterations = 5;
    assert_eq!(one(&deployment, "password_cost").state, State::Ok, "another pair recommended by OWASP");

    let key = deployment.fixture.dir.path().join("master.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(one(&deployment, "key_file").text.contains("0640"));
    assert_eq!(one(&deployment, "file_rights").state, State::Failure);
    assert_eq!(one(&deployment, "tenants").state, State::Skipped, "keys in a readable file are not used");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();

    deployment.config.http.ops_listen = Some(responder(200, r#"{"ready":true,"reasons":[]}"#));
    assert!(one(&deployment, "ops_listener").text.ends_with("the server is ready"));
    deployment.config.http.ops_listen = Some(responder(503, r#"{"ready":false,"reasons":["migrations_pending"]}"#));
    let unready = one(&deployment, "ops_listener");
    assert!(unready.state == State::Failure && unready.text.ends_with("not ready: migrations_pending"), "{unready:?}");
    assert_other_deployments_are_recognized(&mut deployment);
    deployment.config.http.ops_listen = None;
    assert!(one(&deployment, "ops_listener").text.contains("is empty"));

    deployment.fixture.advance(3 * 86_400);
    if !on_postgres() {
        assert!(one(&deployment, "backup").text.contains("the last backup was made at"));
        assert_eq!(one(&deployment, "backup").state, State::Warning);
    }
    deployment.fixture.set_tenant(&deployment.fixture.acme.clone(), "flow", "20min");
    assert_eq!(one(&deployment, "audit_log").state, State::Ok, "events may be unsealed for a minute");
    deployment.fixture.advance(120);
    assert_eq!(one(&deployment, "audit_log").state, State::Warning, "no server seals");
    seal(&deployment.fixture.services.db, deployment.now(), &|| false).unwrap();
    assert_eq!(one(&deployment, "audit_log").state, State::Ok);
    deployment.sql("DELETE FROM audit_heads");
    assert_eq!(one(&deployment, "audit_log").state, State::Failure, "the head is missing");

    deployment.fixture.advance(91 * 86_400);
    let late = one(&deployment, "signing_keys");
    assert!(late.state == State::Failure && late.text.contains("without a successor"), "{late:?}");
    deployment.sql("DELETE FROM signing_keys WHERE alg = 'RS256'");
    assert!(one(&deployment, "signing_keys").text.contains("has no active RS256 key"));
    deployment.sql("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')");
    assert_eq!(one(&deployment, "schema").state, State::Warning);
}

/// A running server of another deployment, with the same public URL, at the configured addresses.
fn assert_other_deployments_are_recognized(deployment: &mut Deployment) {
    let before = deployment.config.clone();
    let other = Program::new();
    let public_url = ("PORTICO_HTTP__PUBLIC_URL", "http://localhost:8080");
    let server = other.serve_with(&[("PORTICO_HTTP__OPS_LISTEN", "127.0.0.1:0"), public_url]);
    let (_, port) = server.ops_address().rsplit_once(':').unwrap();
    deployment.config.http.listen = ListenAddress { host: "127.0.0.1".to_owned(), port: other.port };
    deployment.config.http.ops_listen =
        Some(ListenAddress { host: "127.0.0.1".to_owned(), port: port.parse().unwrap() });
    let findings = deployment.examine();
    for (check, words) in [("listener", "is not this deployment"), ("ops_listener", "belongs to another deployment")] {
        let found = findings.iter().find(|finding| finding.check == check).unwrap();
        assert!(found.state == State::Failure && found.text.contains(words), "{found:?}");
    }
    deployment.config = before;
}

/// Runs a command as a user without special rights: root as another user, who is not the owner of the files.
fn run_as_plain_user(program: &Program, arguments: &[&str]) -> Output {
    let mut command = program.command(arguments);
    if rustix::process::geteuid().is_root() {
        // The other user may not enter every folder above the binary.
        let binary = program.dir.path().join("portico");
        if !binary.exists() {
            let built = command.get_program();
            fs::hard_link(built, &binary).or_else(|_| fs::copy(built, &binary).map(|_| ())).unwrap();
        }
        let mut other = std::process::Command::new("setpriv");
        other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(binary).args(arguments);
        let kept = command.get_envs().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())));
        other.current_dir(program.dir.path()).envs(kept.collect::<Vec<_>>());
        command = other;
    }
    command.output().unwrap()
}

fn as_plain_user(program: &Program) -> Value {
    let output = run_as_plain_user(program, &["doctor", "--json"]);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"))
}

#[test]
fn every_command_says_why_it_cannot_open_the_database() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let set = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(program.dir.path(), 0o755);
    if rustix::process::geteuid().is_root() {
        chown(program.data("master.key"), Some(65_534), Some(65_534)).unwrap();
    }
    // SQLite cannot make its log in this folder, which it reports as "unable to open database file".
    set(&program.data("portico.db"), 0o444);
    set(&program.data(""), 0o555);
    for arguments in [&["serve"][..], &["tenant", "list"], &["backup", "copy.db"], &["migrate", "status"], &["migrate"]]
    {
        let output = run_as_plain_user(&program, arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{arguments:?}: {said}");
        assert!(said.contains("portico.db cannot be written: ") && said.contains("`portico doctor`"), "{said}");
        assert!(!said.contains("unable to open"), "{said}");
    }
    set(&program.data(""), 0o755);
}

#[test]
fn a_database_that_this_user_may_not_read_or_write_is_not_called_damaged() {
    if on_postgres() {
        return;
    }
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let set = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(program.dir.path(), 0o755);
    set(&program.data(""), 0o755);
    let modes = if rustix::process::geteuid().is_root() { [0o600, 0o644] } else { [0o000, 0o400] };
    for (mode, words) in
        modes.into_iter().zip(["this user may not read the database", "the database cannot be written"])
    {
        set(&program.data("portico.db"), mode);
        let report = as_plain_user(&program);
        let found = report.as_array().unwrap().iter().find(|row| row["check"] == "database").unwrap();
        let said = format!("{} {}", found["text"], found["advice"]);
        assert!(found["state"] == "failure" && said.contains(words), "{said}");
        assert!(!said.contains("restore") && !said.contains("damaged"), "{said}");
    }
    let left: Vec<_> = fs::read_dir(program.data("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "the doctor leaves no file: {left:?}");
}

#[actix_web::test]
async fn an_administrator_without_a_way_to_sign_in_is_reported() {
    let deployment = Deployment::new();
    let assert_advice = |words: &str| {
        let found = deployment.examine().into_iter().find(|f| f.check == "administrator").unwrap();
        assert!(found.state == State::Warning && found.advice.contains(words), "{found:?}");
    };
    deployment.sql("UPDATE accounts SET state = 'locked'");
    assert_advice("account unlock --tenant _system");
    deployment.sql("UPDATE accounts SET state = 'active'");
    assert_eq!(complaints(&deployment.examine()).iter().filter(|(check, _)| *check == "administrator").count(), 0);
    deployment.sql("DELETE FROM passwords");
    assert_advice("account setup-link --tenant _system");
}

#[actix_web::test]
async fn disk_space_is_checked_for_the_database_and_the_data_folder() {
    if on_postgres() {
        return;
    }
    let mut deployment = Deployment::new();
    let (data, apart) = (deployment.fixture.dir.path().to_owned(), tempfile::tempdir().unwrap());
    let database = apart.path().join("portico.db");
    portico::storage::backup::copy_online(&data.join("portico.db"), &database).unwrap();
    deployment.config.database.url = DatabaseUrl::Sqlite(database);
    for full in [data.as_path(), apart.path()] {
        let space = |folder: &Path| Some(if folder == full { Space { free: 50 << 20, ..PLENTY } } else { PLENTY });
        let findings = examine(
            &deployment.config,
            &Probes { clock: deployment.fixture.clock.as_ref(), space: &space, depth: Depth::Usual },
        );
        let found = findings.into_iter().find(|f| f.check == "disk_space").unwrap();
        assert!(found.state == State::Failure && found.text.contains(full.to_str().unwrap()), "{found:?}");
    }
}

#[actix_web::test]
async fn file_rights_checks_owner_and_mode() {
    let deployment = Deployment::new();
    let (data, key) = (deployment.fixture.dir.path().to_owned(), deployment.fixture.dir.path().join("master.key"));
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let rights = || deployment.examine().into_iter().find(|f| f.check == "file_rights").unwrap();
    mode(&key, 0o1644);
    assert!(rights().state == State::Failure && rights().text.contains("1644"), "{:?}", rights());
    mode(&key, 0o600);
    mode(&data, 0o1777);
    assert_eq!(rights().state, State::Warning, "in a sticky folder only the owner replaces a file");
    mode(&data, 0o755);
    assert!(rights().state == State::Warning && rights().text.contains("other users can list"), "{:?}", rights());
    assert!(rights().advice.contains("chmod 700"), "{:?}", rights());
    mode(&data, 0o700);
    assert_eq!(rights().state, State::Ok);
    // Only root can change the owner.
    if chown(&key, Some(12_345), None).is_err() {
        return;
    }
    assert!(rights().state == State::Failure && rights().text.contains("12345"), "{:?}", rights());
    chown(&data, Some(12_345), None).unwrap();
    assert_eq!(rights().state, State::Ok, "root examines the deployment of another user");
    chown(&key, Some(0), None).unwrap();
    mode(&data, 0o1777);
    chown(&data, Some(0), None).unwrap();
    assert_eq!(rights().state, State::Warning);
}

#[test]
fn doctor_lists_every_check_and_exits_with_1_on_a_failure() {
    let program = Program::empty();
    let nothing = program.run(&["doctor"]);
    assert_eq!(nothing.code, Some(1), "{nothing:?}");
    assert!(!program.data("").exists(), "the command creates nothing");
    let server = program.serve_with(&[("PORTICO_HTTP__OPS_LISTEN", "127.0.0.1:0")]);
    let cost = [("PORTICO_HASHER__MEMORY", "19456"), ("PORTICO_HASHER__ITERATIONS", "2")];
    let doctor = |arguments: &[&str]| {
        let mut command = program.command(arguments);
        command.envs(cost);
        command.output().unwrap()
    };
    let output = doctor(&["doctor", "--json"]);
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = findings.as_array().unwrap();
    assert_eq!(findings.iter().map(|f| f["check"].as_str().unwrap()).collect::<Vec<_>>(), names().collect::<Vec<_>>());
    let answers = findings.iter().find(|f| f["check"] == "listener").unwrap();
    assert!(answers["text"].as_str().unwrap().contains("the server answers at"), "{answers}");
    let ops = |at: &str| {
        let ended = program.run_with(("PORTICO_HTTP__OPS_LISTEN", at), &["doctor"]);
        ended.stdout.lines().find(|line| line.contains("ops_listener")).unwrap().to_owned()
    };
    assert!(ops(server.ops_address()).contains("ok        ops_listener"));
    let elsewhere = unused_address();
    let elsewhere = ops(&format!("{}:{}", elsewhere.host, elsewhere.port));
    assert!(
        elsewhere.contains("failure   ops_listener")
            && elsewhere.contains("the server is running, but nothing listens"),
        "{elsewhere}"
    );
    if !on_postgres() {
        assert_eq!(output.status.code(), Some(0), "{findings:?}");
        let said = String::from_utf8(doctor(&["doctor"]).stdout).unwrap();
        assert!(said.contains("no backup has been made") && said.contains("portico backup FILE"), "{said}");
    }
    assert_eq!(server.terminate().code, Some(0));
    let cheap = program.run(&["doctor"]);
    assert_eq!(cheap.code, Some(1), "the password cost of the tests is too low: {cheap:?}");
    assert!(cheap.stdout.contains("failure   password_cost"), "{cheap:?}");
    let mut connection = connect(&program.dir.path().join("data"));
    connection.batch_execute("UPDATE signing_keys SET alg = 'EdDSA' WHERE alg = 'ES256'").unwrap();
    drop(connection);
    assert_eq!(doctor(&["doctor"]).status.code(), Some(1));
}
