//! The release binary: first run, refusals, commands, exit codes.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, RunQueryDsl};
use portico::base::id::TenantId;
use portico::config::QuotasConfig;
use portico::jobs::sweep::sweep;
use portico::storage::Database;
use portico::storage::master_key::MasterKeys;
use serde_json::{Value, json};

use crate::support::engine::{connect, on, on_postgres, url_of};
use crate::support::{Program, START, TestKey};

const PASSWORD: &str = "correct horse battery staple";

/// Returns a deployment with the tenant `acme` and the account `ada@example.com`.
fn with_account() -> Program {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let arguments =
        ["account", "create", "--tenant", "acme", "--email", "ada@example.com", "--password-stdin", "--verified"];
    program.run_typing(&format!("{PASSWORD}\n"), &arguments).done();
    program
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// P-08: behind a proxy of the same machine, no other user of it reads the one-time links in mails.
#[test]
fn a_server_with_a_public_address_has_no_inbox() {
    let server = Program::empty().serve_with(&[("PORTICO_HTTP__PUBLIC_URL", "https://id.example.com")]);
    assert_eq!(server.ready["public_url"], "https://id.example.com");
    assert!(server.ready.get("inbox").is_none(), "{}", server.ready);
}

#[test]
fn the_first_start_creates_everything_and_the_second_changes_nothing() {
    let program = Program::empty();
    let server = program.serve();
    let url = format!("http://localhost:{}", program.port);
    let mut ready = server.ready.clone();
    let inbox = ready.as_object_mut().unwrap().remove("inbox").unwrap();
    assert!(inbox.as_str().unwrap().starts_with("http://127.0.0.1:"), "mail in files is shown on loopback");
    assert_eq!(
        ready,
        json!({ "ready": true, "public_url": url, "listen": [format!("127.0.0.1:{}", program.port)], "ops_listen": [] })
    );
    assert_eq!(mode(&program.data("master.key")), 0o600);
    assert_eq!(program.data("portico.db").is_file(), !on_postgres());
    for file in fs::read_dir(program.data("")).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path) & 0o077, 0, "{} is readable by others", path.display());
    }
    let (issuer, keys) = server.identity("default");
    assert_eq!(issuer, format!("{url}/t/default"));
    assert_eq!(keys["keys"].as_array().unwrap().len(), 2);
    let key_file = fs::read(program.data("master.key")).unwrap();
    let ended = server.terminate();
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(0), ""), "stdout has only the ready line: {ended:?}");

    let server = program.serve();
    assert_eq!(server.identity("default"), (issuer, keys));
    assert_eq!(server.terminate().code, Some(0));
    assert_eq!(fs::read(program.data("master.key")).unwrap(), key_file, "the key file is unchanged");
    let tenants = program.json(&["tenant", "list"]);
    let slugs: Vec<&str> = tenants.as_array().unwrap().iter().map(|t| t["slug"].as_str().unwrap()).collect();
    assert_eq!(slugs, ["_system", "default"]);
}

#[test]
fn a_port_in_use_is_refused_before_anything_is_created() {
    let program = Program::empty();
    let _taken = TcpListener::bind(("127.0.0.1", program.port)).unwrap();
    program.run(&["serve"]).refused(&["in use by another program", &program.port.to_string(), "http.listen"]);
    assert_eq!(fs::read_dir(program.dir.path()).unwrap().count(), 0, "no data directory was created");
}

#[test]
fn an_unsuitable_master_key_file_is_refused() {
    let program = with_account();
    let path = program.data("master.key");
    let good = fs::read(&path).unwrap();
    let tenants = program.json(&["tenant", "list"]);
    let acme = program.json(&["tenant", "show", "acme"]);
    let acme = TenantId::from_uuid(acme["id"].as_str().unwrap()).unwrap();
    let data = program.dir.path().join("data");
    let rows = crate::isolation::dump(&data, acme);
    for arguments in [&["tenant", "list"][..], &["serve"], &["move-origin", "http://localhost:1", "http://localhost:2"]]
    {
        for wrong_mode in [0o644, 0o640, 0o604] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wrong_mode)).unwrap();
            program.run(arguments).refused(&["master.key", &format!("{wrong_mode:04o}"), "chmod 600"]);
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();

        fs::write(&path, "wrap x y\n").unwrap();
        program.run(arguments).refused(&["master.key", "damaged"]);

        let other = Program::another();
        other.run(&["tenant", "list"]).done();
        fs::copy(other.data("master.key"), &path).unwrap();
        program.run(arguments).refused(&["master.key", "does not belong to this database"]);

        fs::remove_file(&path).unwrap();
        program.run(arguments).refused(&["no master key file", "master.key"]);
        assert!(!path.exists(), "no new key is created for an existing database");
        fs::write(&path, &good).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert_eq!(crate::isolation::dump(&data, acme), rows, "no row was changed");
    assert_eq!(program.json(&["tenant", "list"]), tenants);
    program.run(&["account", "show", "--tenant", "acme", "ada@example.com"]).done();
}

#[test]
fn a_missing_database_is_not_created_while_the_key_file_exists() {
    let program = with_account();
    let key = fs::read(program.data("master.key")).unwrap();
    if on_postgres() {
        connect(&program.dir.path().join("data"))
            .batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            .unwrap();
    }
    for file in ["portico.db", "portico.db-wal", "portico.db-shm"] {
        let _ = fs::remove_file(program.data(file));
    }
    let place = on("portico.db", "/portico_test_");
    for arguments in [&["tenant", "list"][..], &["serve"], &["init"]] {
        program.run(arguments).refused(&["is missing or empty", place, "--data-dir", "move the key file away"]);
    }
    assert!(!program.data("portico.db").exists());
    if on_postgres() {
        let mut connection = connect(&program.dir.path().join("data"));
        let left = diesel::sql_query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").execute(&mut connection);
        assert_eq!(left.unwrap(), 0, "nothing was created");
    }
    assert_eq!(fs::read(program.data("master.key")).unwrap(), key);
}

#[test]
fn an_unusable_database_is_refused_with_its_reason() {
    let program = Program::empty();
    if on_postgres() {
        let there = program.database.as_ref().unwrap().url();
        let mut elsewhere = url::Url::parse(&there).unwrap();
        elsewhere.set_port(Some(1)).unwrap();
        elsewhere.set_password(Some("a%20secret")).unwrap();
        let missing = there.replace("/portico_test_", "/portico_is_not_");
        for (url, words) in
            [(elsewhere.as_str(), ["127.0.0.1", "refused"]), (&missing, ["portico_is_not_", "does not exist"])]
        {
            for command in ["serve", "tenant list"] {
                let arguments: Vec<&str> = command.split(' ').collect();
                let ended = program.run_with(("PORTICO_DATABASE__URL", url), &arguments);
                assert!(!format!("{ended:?}").contains("a%20secret"), "A-92: {ended:?}");
                ended.refused(&["the database cannot be reached", words[0], words[1]]);
            }
        }
        assert!(!program.data("master.key").exists(), "no key for a database that cannot be created");
        return;
    }
    fs::write(program.dir.path().join("file"), "").unwrap();
    let under_file = format!("sqlite:{}/file/portico.db", program.dir.path().display());
    program.run_with(("PORTICO_DATABASE__URL", &under_file), &["serve"]).refused(&["file"]);
    assert!(!program.data("master.key").exists(), "no key for a database that cannot be created");

    program.run(&["init"]).done();
    let folder = format!("sqlite:{}", program.dir.path().display());
    for command in ["serve", "tenant list"] {
        let arguments: Vec<&str> = command.split(' ').collect();
        program.run_with(("PORTICO_DATABASE__URL", &folder), &arguments).refused(&["database", &folder[7..]]);
    }
    // The last write may still be only in the WAL and would be read from there.
    for file in ["portico.db-wal", "portico.db-shm"] {
        let _ = fs::remove_file(program.data(file));
    }
    fs::write(program.data("portico.db"), "this is not a database, although its name ends in .db; long enough to read")
        .unwrap();
    program.run(&["tenant", "list"]).refused(&["database"]);
}

#[test]
fn an_invalid_configuration_lists_every_fault() {
    let program = Program::empty();
    fs::write(
        program.dir.path().join("portico.toml"),
        "typo = 1\n[hasher]\nthreads = 0\n[telemetry]\nlog = \"a=b=c\"\n",
    )
    .unwrap();
    for arguments in [&["config", "check"][..], &["serve"], &["tenant", "list"], &[]] {
        let run = program.run_with(("PORTICO_HTTP__PUBLIC_URL", "https://id.example.com/x"), arguments);
        run.wrong_usage(&[
            "typo: there is no such setting (portico.toml:1)",
            "hasher.threads: must be a number from 1 to 64 (portico.toml:3)",
            "telemetry.log: must be a level",
            "http.public_url: must be an origin, without a path (PORTICO_HTTP__PUBLIC_URL)",
        ]);
    }
    program.run(&["config", "check", "--config", "nowhere.toml"]).wrong_usage(&["nowhere.toml: there is no such file"]);
    assert!(!program.dir.path().join("data").exists());
}

#[test]
fn config_show_names_the_source_of_each_value() {
    let program = Program::empty();
    assert_eq!(program.json(&["config", "check"]), json!({ "configuration": "ok" }));
    program.run(&["config", "check"]).done();
    fs::write(program.dir.path().join("portico.toml"), "[hasher]\nthreads = 3\n").unwrap();
    let settings = program.json(&["config", "show", "--data-dir", "elsewhere"]);
    let find = |key: &str| {
        let found = settings.as_array().unwrap().iter().find(|s| s["key"] == key).unwrap();
        (found["value"].as_str().unwrap().to_owned(), found["origin"].as_str().unwrap().to_owned())
    };
    assert_eq!(find("hasher.threads").0, "3");
    assert_eq!(find("hasher.threads").1, "portico.toml:2");
    assert_eq!(find("hasher.memory"), ("7168".to_owned(), "PORTICO_HASHER__MEMORY".to_owned()));
    assert_eq!(find("data_dir"), ("elsewhere".to_owned(), "--data-dir".to_owned()));
    assert_eq!(find("tenancy.default_slug"), ("default".to_owned(), "default".to_owned()));
    let address = program.run_with(("PORTICO_HTTP__LISTEN", "[::1]:8081"), &["config", "show", "--json"]).json();
    assert!(address.to_string().contains("\"[::1]:8081\""), "an address in brackets is not a list: {address}");
    let url = ("PORTICO_DATABASE__URL", "postgres://ada:a-secret@db.example/portico?sslmode=require");
    let shown = program.run_with(url, &["config", "show"]).done();
    assert!(shown.contains("postgres://[hidden]@db.example/portico") && !shown.contains("a-secret"), "A-92: {shown}");
    let text = program.run(&["config", "show"]).done();
    assert!(text.lines().next().unwrap().starts_with("key"), "{text}");
    assert!(!program.dir.path().join("data").exists(), "the command creates nothing");
}

#[test]
fn wrong_usage_exits_with_2() {
    let program = Program::new();
    for arguments in [
        &["--nonsense"][..],
        &["nonsense"],
        &["tenant"],
        &["tenant", "create", "acme"],
        &["tenant", "set", "acme"],
        &["tenant", "delete", "default"],
        &["account", "create", "--tenant", "default", "--email", "a@example.com", "--password", "x"],
        &[
            "client",
            "create",
            "--tenant",
            "default",
            "--name",
            "x",
            "--redirect-uri",
            "https://a.example",
            "--secret",
            "x",
        ],
        &[
            "client",
            "create",
            "--tenant",
            "default",
            "--name",
            "x",
            "--redirect-uri",
            "https://a.example",
            "--pkce",
            "x",
        ],
        &["move-origin", "http://localhost:1/path", "http://localhost:2"],
        &["move-origin", "nonsense", "http://localhost:2"],
    ] {
        let ended = program.run(arguments);
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(2), ""), "{arguments:?}: {ended:?}");
        assert!(!ended.stderr.is_empty());
    }
    assert_eq!(program.run(&["--version"]).code, Some(0));
    assert!(program.run(&["--help"]).done().contains("move-origin"));
}

/// These commands need neither a valid configuration nor a deployment.
#[test]
fn completions_and_the_reference_are_printed_anywhere() {
    let program = Program::empty();
    fs::write(program.dir.path().join("portico.toml"), "typo = 1\n").unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = program.run(&["completions", shell]).done();
        for word in ["portico", "move-origin", "rotate-secret", "unless_nonce"] {
            // Elvish and PowerShell complete no values.
            let lacks = word == "unless_nonce" && ["elvish", "powershell"].contains(&shell);
            assert!(lacks || script.contains(word), "{shell}: {word}");
        }
    }
    let document = program.json(&["completions", "fish"]);
    assert_eq!(document["shell"], "fish");
    assert!(document["script"].as_str().unwrap().contains("complete -c portico"), "{document}");
    program.run(&["completions", "tcsh"]).wrong_usage(&["bash", "zsh"]);
    assert!(program.run(&["--help"]).done().contains("  completions "));

    let settings = program.json(&["config", "reference"]);
    let listen = settings.as_array().unwrap().iter().find(|setting| setting["key"] == "http.listen").unwrap();
    assert_eq!((&listen["default"], &listen["values"]), (&json!("`localhost:8080`"), &json!("`HOST:PORT`")));
    assert!(!program.dir.path().join("data").exists());
}

/// Arguments are visible to other users of a machine, so no option takes a password or a secret.
#[test]
fn no_option_takes_a_secret() {
    let program = Program::empty();
    let mut commands = vec![Vec::new()];
    let mut pages = 0;
    while let Some(command) = commands.pop() {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = program.run(&arguments).done();
        pages += 1;
        for line in help.lines().map(str::trim).filter(|line| line.starts_with("--")) {
            let takes_value = line.contains('<');
            let option = line.split_whitespace().next().unwrap();
            let secret = ["password", "secret", "token", "key"].iter().any(|word| option.contains(word));
            assert!(!(takes_value && secret) || option.starts_with("--id-token-"), "{command:?}: {line}");
        }
        let Some((_, list)) = help.split_once("Commands:\n") else { continue };
        for line in list.lines().take_while(|line| line.starts_with("  ")) {
            let name = line.split_whitespace().next().unwrap();
            if name != "help" && line.starts_with("  ") && !line.starts_with("   ") {
                let mut next = command.clone();
                next.push(name.to_owned());
                commands.push(next);
            }
        }
    }
    assert!(pages > 25, "every command has a help page: {pages}");
}

#[test]
fn a_deployment_without_accounts_takes_a_new_public_url() {
    let program = Program::empty();
    let server = program.serve();
    let (_, keys) = server.identity("default");
    server.terminate();
    let moved = [("PORTICO_HTTP__PUBLIC_URL", "http://localhost:4711")];
    let server = program.serve_with(&moved);
    assert_eq!(server.identity("default"), ("http://localhost:4711/t/default".to_owned(), keys));
    server.terminate();
    // A second tenant has an issuer that applications may already use.
    program.run_with(moved[0], &["tenant", "create", "acme", "--name", "Acme"]).done();
    program.run(&["tenant", "list"]).refused(&["portico move-origin http://localhost:4711"]);
}

#[test]
fn a_deployment_with_accounts_moves_only_with_move_origin() {
    let program = with_account();
    let old = format!("http://localhost:{}", program.port);
    let before = program.json(&["tenant", "show", "acme"]);
    let new = ("PORTICO_HTTP__PUBLIC_URL", "https://id.example.com");
    for arguments in [&["serve"][..], &["tenant", "list"]] {
        program.run_with(new, arguments).refused(&[&format!("portico move-origin {old} https://id.example.com")]);
    }

    // A mistyped origin moves nothing, and the next start works.
    program
        .run(&["move-origin", "http://localhost:1", "https://id.example.com"])
        .refused(&["no tenant has the origin"]);
    assert_eq!(program.json(&["tenant", "show", "acme"]), before);

    let moved = program.run_with(new, &["move-origin", &old, "https://id.example.com", "--json"]).json();
    assert_eq!(moved, json!({ "moved": 3, "from": old, "to": "https://id.example.com" }));
    let server = program.serve_with(&[new]);
    let (issuer, _) = server.identity("acme");
    assert_eq!(issuer, "https://id.example.com/t/acme");
    server.terminate();
    program.run(&["tenant", "list"]).refused(&[&format!("portico move-origin https://id.example.com {old}")]);
    let account = program.run_with(new, &["account", "show", "--tenant", "acme", "ada@example.com", "--json"]).json();
    assert_eq!(account["email"], "ada@example.com", "the accounts are kept");
}

/// The row of a deleted tenant in `tenants`.
#[derive(QueryableByName)]
struct Tombstone {
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    settings: String,
    #[diesel(sql_type = BigInt)]
    data_key_length: i64,
}

#[test]
fn tenants_are_created_changed_suspended_and_deleted() {
    let program = with_account();
    let made = program.json(&["tenant", "create", "globex", "--name", "Globex"]);
    assert_eq!(made["issuer"], format!("http://localhost:{}/t/globex", program.port));
    assert_eq!((&made["state"], &made["slug"]), (&json!("active"), &json!("globex")));
    program
        .run(&["tenant", "create", "globex", "--name", "Again"])
        .refused(&["the slug \"globex\" belongs to a tenant"]);
    program.run(&["tenant", "create", "admin", "--name", "x"]).refused(&["reserved"]);
    program.run(&["tenant", "create", "A_B", "--name", "x"]).refused(&["A_B"]);
    program.run(&["tenant", "create", "fine", "--name", ""]).refused(&["name"]);
    assert_eq!(program.json(&["tenant", "show", "globex"]), made);
    let text = program.run(&["tenant", "list"]).done();
    assert_eq!(text.lines().count(), 5, "a heading and four tenants: {text}");

    let changed = program.json(&["tenant", "set", "globex", "name=Globex Corporation", "session.idle=1h"]);
    assert_eq!((&changed["name"], &changed["settings"]["session.idle"]), (&json!("Globex Corporation"), &json!(3600)));
    let shown = program.run(&["tenant", "show", "globex"]).done();
    let is_row = |line: &str| line.split_whitespace().take(3).eq(["session.idle", "1h", "12h"]);
    assert!(shown.lines().any(is_row), "a line for each setting: {shown}");
    let help = program.run(&["tenant", "set", "--help"]).done();
    assert!(help.contains("[1min to 90d; default 12h]") && help.contains("  terms_url "), "{help}");
    program.run(&["tenant", "set", "globex", "name=No", "session.idle=1s"]).refused(&["session.idle", "between"]);
    program.run(&["tenant", "set", "globex", "refresh.grace=61s"]).refused(&["refresh.grace", "between 0s and 1min"]);
    program.run(&["tenant", "set", "globex", "nonsense=1"]).refused(&["unknown tenant setting"]);
    program.run(&["tenant", "set", "globex", "nonsense"]).wrong_usage(&["KEY=VALUE"]);
    assert_eq!(program.json(&["tenant", "show", "globex"]), changed, "all changes or none");
    for command in ["show", "suspend", "resume"] {
        program.run(&["tenant", command, "nobody"]).refused(&["there is no", "tenant"]);
    }

    assert_eq!(program.json(&["tenant", "suspend", "globex"])["state"], "suspended");
    assert_eq!(program.json(&["tenant", "resume", "globex"])["state"], "active");
    for command in [&["suspend", "_system"][..], &["delete", "_system", "--yes"]] {
        program.run(&[&["tenant"], command].concat()).refused(&["_system"]);
    }

    // `delete` marks the tenant; the sweep deletes its rows and leaves a tombstone.
    program.run(&["tenant", "delete", "acme"]).wrong_usage(&["--yes"]);
    let acme = program.json(&["tenant", "show", "acme"]);
    let acme_id = TenantId::from_uuid(acme["id"].as_str().unwrap()).unwrap();
    assert_eq!(program.json(&["tenant", "delete", "acme", "--yes"])["state"], "deleted");
    for command in ["show", "suspend", "resume"] {
        program.run(&["tenant", command, "acme"]).refused(&["there is no", "tenant"]);
    }
    program.run(&["account", "list", "--tenant", "acme"]).refused(&["there is no tenant"]);
    let data = program.dir.path().join("data");
    let globex_id = TenantId::from_uuid(made["id"].as_str().unwrap()).unwrap();
    let others = crate::isolation::dump(&data, globex_id);
    assert!(crate::isolation::dump(&data, acme_id).len() > 5);
    {
        let keys = Arc::new(MasterKeys::read(&program.data("master.key")).unwrap());
        let db = Database::open(&url_of(&data), 2, keys, QuotasConfig::default()).unwrap();
        assert!(sweep(&db, START, &|| false).unwrap() > 5);
        assert_eq!(sweep(&db, START, &|| false).unwrap(), 0, "the second sweep deletes nothing");
    }
    assert_eq!(crate::isolation::dump(&data, acme_id), Vec::<String>::new());
    assert_eq!(crate::isolation::dump(&data, globex_id), others, "the other tenant keeps every row");
    let left: Vec<Tombstone> = diesel::sql_query(on(
        "SELECT slug, name, settings, length(data_key) AS data_key_length FROM tenants WHERE state = 'deleted'",
        "SELECT slug, name, settings, length(data_key)::bigint AS data_key_length FROM tenants WHERE state = 'deleted'",
    ))
    .load(&mut connect(&data))
    .unwrap();
    assert_eq!(left.len(), 1);
    let left = &left[0];
    assert!(left.slug.starts_with("deleted-"), "no user signed in, so the slug is free: {}", left.slug);
    assert_eq!((left.name.as_str(), left.settings.as_str()), ("", "{}"));
    assert_eq!(left.data_key_length, 0, "without the data key, data in a backup cannot be decrypted");
    let tenants = program.json(&["tenant", "list"]);
    assert!(tenants.as_array().unwrap().iter().all(|t| t["slug"] != "acme"));
    let server = program.serve();
    assert_eq!(server.get("/t/acme/oauth2/jwks").0, 404);
    assert_eq!(server.get("/t/globex/oauth2/jwks").0, 200);
    let again = program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    assert!(!again.contains("43200") && again.contains("/t/acme"), "no settings in seconds: {again}");
    assert_ne!(program.json(&["tenant", "show", "acme"])["id"], acme["id"]);
    server.follows("/t/acme/oauth2/jwks", |(status, _)| *status == 200);
}

#[test]
fn accounts_are_created_changed_locked_and_deleted() {
    let program = with_account();
    let of = |command: &str, rest: &[&str]| -> Vec<String> {
        let mut all = vec!["account".to_owned(), command.to_owned(), "--tenant".to_owned(), "acme".to_owned()];
        all.extend(rest.iter().map(|s| (*s).to_owned()));
        all
    };
    let run = |command: &str, rest: &[&str]| {
        let all = of(command, rest);
        program.run(&all.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let json = |command: &str, rest: &[&str]| run(command, &[rest, &["--json"]].concat()).json();

    let ada = json("show", &["ada@example.com"]);
    assert_eq!((&ada["email_verified"], &ada["state"]), (&json!(true), &json!("active")));
    assert_eq!(json("show", &[ada["id"].as_str().unwrap()]), ada, "by id too");
    let bob = json("create", &["--email", "Bob@Example.com", "--name", "Bob"]);
    assert_eq!((&bob["name"], &bob["email_verified"]), (&json!("Bob"), &json!(false)));
    run("create", &["--email", "bob@example.com"]).refused(&["portico: bob@example.com belongs to another account"]);
    run("create", &["--email", "nonsense"]).refused(&["not an e-mail address"]);
    let text = run("list", &[]).done();
    assert_eq!(text.lines().count(), 3, "{text}");
    let page = json("list", &["--limit", "1"]);
    assert_eq!(page.as_array().unwrap().len(), 1);
    let rest = json("list", &["--after", page[0]["id"].as_str().unwrap()]);
    assert_eq!(rest.as_array().unwrap().len(), 1);
    run("list", &["--after", "nonsense"]).wrong_usage(&["nonsense"]);

    let set = json("set", &["ada@example.com", "given_name=Ada", "address.country=UK", "locale=en"]);
    assert_eq!((&set["given_name"], &set["address"]["country"]), (&json!("Ada"), &json!("UK")));
    run("set", &["ada@example.com", "given_name=No", "nonsense=1"]).wrong_usage(&[
        "there is no key nonsense",
        "the keys are email, email_verified, name, ",
        "preferred_username",
    ]);
    run("set", &["ada@example.com", "username=ada"]).wrong_usage(&["do you mean preferred_username?"]);
    run("set", &["ada@example.com", "emial=a@example.com"]).wrong_usage(&["do you mean email?"]);
    run("set", &["ada@example.com", "password=x"])
        .wrong_usage(&["portico account set-password --tenant acme ada@example.com"]);
    let text = run("set", &["ada@example.com", "given_name=Ada L.", "address.country="]).done();
    assert_eq!(text, "given_name: Ada -> Ada L.\naddress.country: UK -> (not set)\n");
    assert_eq!(run("set", &["ada@example.com", "given_name=Ada L."]).done(), "no change\n");
    json("set", &["ada@example.com", "given_name=Ada", "address.country=UK"]);
    assert_eq!(json("set", &["bob@example.com", "email_verified=true"])["email_verified"], true);
    assert_eq!(json("show", &["bob@example.com"])["email_verified"], true);
    assert_eq!(json("set", &["bob@example.com", "email_verified=false"])["email_verified"], false);
    run("set", &["bob@example.com", "email_verified=perhaps"]).refused(&["true or false"]);
    let moved = json("set", &["bob@example.com", "email=Robert@example.com", "preferred_username=bob"]);
    assert_eq!((&moved["email"], &moved["email_verified"]), (&json!("Robert@example.com"), &json!(false)));
    run("show", &["bob@example.com"]).refused(&["there is no account", "portico account list --tenant acme"]);
    run("set", &["ada@example.com", "email=robert@example.com"]).refused(&["belongs to another account"]);
    run("set", &["ada@example.com", "email=nonsense"]).refused(&["email: ", "not an e-mail address"]);
    run("create", &["--email", "x@example.com", "--username", "Bob"]).refused(&["the user name \"bob\" belongs"]);
    run("create", &["--email", "x@example.com", "--username", "a b"]).refused(&["preferred_username"]);
    let back = json("set", &["robert@example.com", "email_verified=true", "email=bob@example.com"]);
    assert_eq!((&back["email"], &back["email_verified"]), (&json!("bob@example.com"), &json!(true)));
    json("set", &["bob@example.com", "email_verified=false", "preferred_username="]);
    let help = run("set", &["--help"]).done();
    for key in ["email ", "email_verified", "preferred_username", "address.postal_code", "Examples:"] {
        assert!(help.contains(key), "{key} is not in {help}");
    }
    let cleared = json("set", &["ada@example.com", "locale="]);
    assert_eq!((&cleared["given_name"], &cleared["locale"]), (&json!("Ada"), &Value::Null), "all changes or none");

    let arguments = of("set-password", &["ada@example.com", "--json"]);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = program.run_typing("another good password\n", &arguments);
    assert!(!format!("{ended:?}").contains("another good"), "a password is never shown");
    assert_eq!(ended.json()["email"], "ada@example.com");
    program.run_typing("short\n", &arguments).refused(&["at least"]);
    program.run_typing("", &arguments).refused(&["password"]);

    assert_eq!(json("lock", &["ada@example.com"])["state"], "locked");
    assert_eq!(json("show", &["ada@example.com"])["state"], "locked");
    assert_eq!(json("unlock", &["ada@example.com"])["state"], "active");
    run("delete", &["ada@example.com"]).wrong_usage(&["--yes"]);
    assert_eq!(json("delete", &["ada@example.com", "--yes"])["state"], "deleted");
    for command in ["show", "lock", "unlock"] {
        run(command, &["ada@example.com"]).refused(&["there is no account"]);
        run(command, &[ada["id"].as_str().unwrap()]).refused(&["there is no account"]);
    }
    let again = json("create", &["--email", "ada@example.com", "--username", "ada"]);
    assert!(again["id"] != ada["id"] && again["sub"] != ada["sub"], "only the address is used again");
    // Accounts of another tenant are unknown.
    program.run(&["account", "show", "--tenant", "default", "bob@example.com"]).refused(&["there is no account"]);
    program.run(&["account", "lock", "--tenant", "default", bob["id"].as_str().unwrap()]).refused(&["no account"]);
    let same = json("show", &["bob@example.com"]);
    assert_eq!((&same["id"], &same["sub"], &same["email_verified"]), (&bob["id"], &bob["sub"], &json!(false)));
}

#[test]
fn clients_and_resource_servers_are_managed() {
    let program = Program::new();
    let mut api = program.json(&[
        "api",
        "create",
        "--tenant",
        "default",
        "https://api.example.com",
        "--name",
        "Things",
        "--scope",
        "read=Read",
        "write=Write",
        "--lifetime",
        "5min",
    ]);
    let secret = api.as_object_mut().unwrap().remove("introspection_secret").expect("a secret, once");
    let rotated = program.json(&["api", "rotate-secret", "--tenant", "default", "https://api.example.com"]);
    assert!(rotated["introspection_secret"].as_str().unwrap().starts_with("pt_rs_"));
    assert_ne!(rotated["introspection_secret"], secret);
    program.run(&["api", "rotate-secret", "--tenant", "_system", "https://api.example.com"]).refused(&["no API"]);
    assert_eq!((&api["scopes"], &api["lifetime"]), (&json!(["read=Read", "write=Write"]), &json!(300)));
    program
        .run(&["api", "create", "--tenant", "default", "https://api.example.com", "--name", "Again"])
        .refused(&["https://api.example.com"]);
    program.run(&["api", "create", "--tenant", "default", "nonsense", "--name", "x"]).refused(&["nonsense"]);
    assert_eq!(program.json(&["api", "list", "--tenant", "default"]), json!([api]));
    assert_eq!(program.json(&["api", "show", "--tenant", "default", "https://api.example.com"]), api);
    program.run(&["api", "show", "--tenant", "_system", "https://api.example.com"]).refused(&["no API"]);

    let create = ["client", "create", "--tenant", "default", "--name", "Shop", "--redirect-uri"];
    let uris = ["https://rp.example.com/a", "https://rp.example.com/b", "--resource", "https://api.example.com"];
    let bye = ["--post-logout-redirect-uri", "https://rp.example.com/bye", "https://rp.example.com/bye2"];
    let uris = [&uris[..], &bye[..]].concat();
    let made = program.json(&[&create[..], &uris[..]].concat());
    let (id, secret) = (made["client_id"].as_str().unwrap(), made["client_secret"].as_str().unwrap());
    assert_eq!(made["issuer"], format!("http://localhost:{}/t/default", program.port));
    assert_eq!(made["redirect_uris"].as_array().unwrap().len(), 2);
    assert_eq!(made["post_logout_redirect_uris"], json!(bye[1..]));
    let shown = program.json(&["client", "show", "--tenant", "default", id]);
    assert_eq!(shown["client_secret"], Value::Null, "a secret is shown once");
    let rotated = program.json(&["client", "rotate-secret", "--tenant", "default", id]);
    assert_ne!(rotated["client_secret"], secret);
    let public = program.json(&[&create[..], &["https://app.example.com/cb", "--public", "--first-party"]].concat());
    assert_eq!((&public["client_secret"], &public["public"]), (&Value::Null, &json!(true)));
    let public_id = public["client_id"].as_str().unwrap();
    program.run(&["client", "rotate-secret", "--tenant", "default", public_id]).refused(&["no secret"]);
    let set =
        |changes: &[&str]| program.run(&[&["client", "set", "--json", "--tenant", "default", id], changes].concat());
    let addresses = "redirect_uris=https://shop.example/a https://shop.example/b";
    let changed = set(&["client_name=Shop 2", addresses, "client_uri=https://shop.example/", "refresh_grace="]).json();
    assert_eq!((&changed["client_name"], &changed["client_uri"]), (&json!("Shop 2"), &json!("https://shop.example/")));
    assert_eq!(changed["redirect_uris"], json!(["https://shop.example/a", "https://shop.example/b"]));
    assert_eq!(changed["client_secret"], Value::Null, "the secret is unchanged");
    set(&["redirect_uris=http://shop.example/", "client_uri="]).refused(&["redirect URI", "http is only allowed for"]);
    set(&["name=Shop"]).wrong_usage(&["there is no key name; do you mean client_name?"]);
    set(&["grant_types=password"]).wrong_usage(&["client_credentials"]);
    set(&["first_party=maybe"]).wrong_usage(&["first_party: must be true or false"]);
    set(&["jwks={}"]).wrong_usage(&["jwks=@public.json"]);
    let signing = set(&["token_endpoint_auth_method=client_secret_jwt"]).json();
    assert!(signing["client_secret"].is_string(), "the method needs a new secret: {signing}");
    set(&["token_endpoint_auth_method=", "client_uri=", "client_name=Shop"]).done();
    let ended = program.run(&[&create[..], &["http://rp.example.com/cb", "https://rp.example.com/#x"]].concat());
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert_eq!(ended.stderr.lines().count(), 2, "every fault is listed: {ended:?}");
    let grants = ["--grant", "authorization_code", "refresh_token", "--online-refresh", "--refresh-grace", "10s"];
    let refreshing = program.json(&[&create[..], &["https://rp.example.com/c"], &grants].concat());
    assert_eq!(
        (&refreshing["grant_types"], &refreshing["online_refresh"], &refreshing["refresh_grace"]),
        (&json!(["authorization_code", "refresh_token"]), &json!(true), &json!(10))
    );
    for (more, why) in [
        (&["--grant", "refresh_token"][..], "authorization_code"),
        (&["--grant", "authorization_code", "--online-refresh"], "grant refresh_token"),
        (&["--grant", "authorization_code", "refresh_token", "--refresh-grace", "61s"], "between 0s and 1min"),
    ] {
        program.run(&[&create[..], &["https://rp.example.com/c"], more].concat()).refused(&[why]);
    }
    let id_of_third = refreshing["client_id"].as_str().unwrap();
    program.run(&["client", "delete", "--tenant", "default", id_of_third]).wrong_usage(&["--yes", "client set"]);
    program.run(&["client", "delete", "--tenant", "default", id_of_third, "--yes"]).done();
    let list = program.json(&["client", "list", "--tenant", "default"]);
    assert_eq!(list.as_array().unwrap().len(), 2);
    let text = program.run(&["client", "list", "--tenant", "default"]).done();
    assert_eq!(text.lines().count(), 3, "{text}");
    for text in [text, list.to_string()] {
        assert!(!text.contains("secret_hash") && !text.contains("pt_"), "{text}");
    }

    for command in ["show", "rotate-secret", "delete"] {
        program.run(&["client", command, "--tenant", "_system", id]).refused(&["client"]);
    }
    assert_eq!(
        program.json(&["client", "delete", "--tenant", "default", id, "--yes"]),
        json!({ "client_id": id, "deleted": true })
    );
    program.run(&["client", "show", "--tenant", "default", id]).refused(&["there is no client"]);
    program.run(&["api", "delete", "--tenant", "_system", "https://api.example.com"]).refused(&["no API"]);
    program
        .run(&["api", "delete", "--tenant", "default", "https://api.example.com"])
        .wrong_usage(&["--yes", "api set"]);
    program.run(&["api", "delete", "--tenant", "default", "https://api.example.com", "--yes"]).done();
    program.run(&["api", "delete", "--tenant", "default", "https://api.example.com"]).refused(&["no API"]);

    // The files contain no secret, only hashes.
    for file in fs::read_dir(program.dir.path().join("data")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for secret in [secret, rotated["client_secret"].as_str().unwrap()] {
            assert!(!bytes.windows(secret.len()).any(|w| w == secret.as_bytes()), "a secret is stored in plain text");
        }
    }
}

#[test]
fn clients_with_keys_and_machine_clients_are_created() {
    let program = Program::new();
    let key = TestKey::new("ES256");
    let file = |name: &str, text: &str| fs::write(program.dir.path().join(name), text).unwrap();
    file("good.json", &json!({ "keys": [key.public] }).to_string());
    file(
        "private.json",
        &json!({ "keys": [{ "kty": "EC", "crv": "P-256", "d": "x" }, { "kty": "RSA", "d": "x" }] }).to_string(),
    );
    file("broken.json", "{");
    file("long.json", &" ".repeat(65 * 1024));
    let create = |more: &[&str]| {
        let start = ["client", "create", "--tenant", "default", "--name", "Machine", "--grant", "client_credentials"];
        program.run(&[&start[..], more, &["--json"]].concat())
    };
    let made = create(&["--auth-method", "private_key_jwt", "--jwks", "good.json"]).json();
    assert_eq!(made["client_secret"], Value::Null, "there is no secret");
    assert_eq!(made["token_endpoint_auth_method"], "private_key_jwt");
    assert_eq!(made["grant_types"], json!(["client_credentials"]));
    assert_eq!((&made["jwks"]["keys"][0]["alg"], &made["jwks"]["keys"][0]["x"]), (&json!("ES256"), &key.public["x"]));
    let id = made["client_id"].as_str().unwrap();
    let shown = program.json(&["client", "show", "--tenant", "default", id]);
    assert_eq!(shown["jwks"], made["jwks"]);
    program.run(&["client", "rotate-secret", "--tenant", "default", id]).refused(&["no secret"]);
    let sharing = create(&["--auth-method", "client_secret_jwt"]).json();
    let secret = sharing["client_secret"].as_str().unwrap();
    let id = sharing["client_id"].as_str().unwrap();
    let shown = program.run(&["client", "show", "--tenant", "default", id]).done();
    assert!(shown.contains("client_secret_jwt") && !shown.contains(secret) && !shown.contains("sealed"), "{shown}");

    create(&["--auth-method", "private_key_jwt"]).refused(&["--jwks FILE: private_key_jwt needs"]);
    create(&["--jwks", "good.json"]).refused(&["private_key_jwt"]);
    let ended = create(&["--auth-method", "private_key_jwt", "--jwks", "private.json", "--public"]);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    for fault in ["key 1: it has the private field", "key 2: ", "client_credentials is only", "public client"] {
        assert!(ended.stderr.contains(fault), "{fault}: every fault is listed: {ended:?}");
    }
    for (file, word) in [("broken.json", "not JSON"), ("nowhere.json", "nowhere.json"), ("long.json", "64 kB")] {
        create(&["--auth-method", "private_key_jwt", "--jwks", file]).wrong_usage(&[word]);
    }
    create(&["--auth-method", "tls_client_auth"]).wrong_usage(&["client_secret_jwt, private_key_jwt"]);
    let plain = ["client", "create", "--tenant", "default", "--name", "x"];
    program.run(&[&plain[..], &["--grant", "password"]].concat()).wrong_usage(&["client_credentials"]);
    program.run(&plain).refused(&["--redirect-uri: at least one redirect URI"]);
    let there = [&plain[..], &["--redirect-uri", "https://a.example/cb", "--auth-method"]].concat();
    let with_proof = [&there[..], &["client_secret_jwt", "--public"]].concat();
    program.run(&with_proof).refused(&["a public client has no secret and no key"]);
    program.run(&[&there[..], &["none"]].concat()).refused(&["method none is only allowed for public clients"]);
}

#[test]
fn changes_by_commands_reach_a_running_server() {
    let program = Program::empty();
    let server = program.serve();
    assert_eq!(server.get("/t/acme/oauth2/jwks").0, 404);
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let (issuer, _) = server.identity("acme");
    assert_eq!(issuer, format!("http://localhost:{}/t/acme", program.port));
    // The server reads the change log every second.
    program.run(&["tenant", "suspend", "acme"]).done();
    server.follows("/t/acme/oauth2/jwks", |(status, _)| *status == 404);
    program.run(&["tenant", "resume", "acme"]).done();
    server.follows("/t/acme/oauth2/jwks", |(status, _)| *status == 200);
    program.run(&["tenant", "set", "acme", "name=Acme Incorporated"]).done();
    server.follows("/t/acme/login", |(_, page)| page.contains("Acme Incorporated"));
    program.run(&["tenant", "delete", "acme", "--yes"]).done();
    server.follows("/t/acme/oauth2/jwks", |(status, _)| *status == 404);
    // A second server is refused, because the port is in use, and changes nothing.
    program.run(&["serve"]).refused(&["in use"]);
    assert_eq!(server.get("/t/default/oauth2/jwks").0, 200);
    assert_eq!(server.terminate().code, Some(0));
}
