//! Backup and restore: after a restore, everything that was used up or ended since the backup stays so.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl};
use portico::audit::store::list_events;
use portico::audit::verify::verify;
use portico::base::page::PageRequest;
use portico::base::time::Clock;
use portico::jobs::forget::{Forgotten, forget};
use portico::jobs::seal::seal;
use portico::storage::backup::copy_online;
use portico::storage::inspect::{Look, faults_of};
use serde_json::{Value, json};

use crate::audit::system;
use crate::support::engine::{connect, on, on_postgres};
use crate::support::{
    Answer, Browser, Fixture, Program, Req, TestKey, TestTenant, asserted, confidential, jwt, signing_client,
};
use portico::oidc::clients::ClientMetadata;

const PASSWORD: &str = "correct horse battery staple";
const OFFLINE: [(&str, &str); 1] = [("scope", "openid email offline_access")];

/// Invalidates codes, sessions and tokens in the database of a fixture, as a restore does.
fn simulate_restore(fixture: &Fixture) -> Forgotten {
    let services = &fixture.services;
    let (keys, entropy) = (Some(fixture.keys.as_ref()), services.entropy.as_ref());
    let done = forget(&services.db, keys, entropy, fixture.clock.now()).unwrap();
    services.db.poll_changes(fixture.clock.now()).unwrap();
    done
}

/// Sessions, codes, tokens and links of a user and a machine client at one point in time.
struct Credentials {
    browser: Browser,
    code: String,
    /// Tokens of the confidential client with offline access.
    tokens: Value,
    machine: Value,
    /// The URL of a sign-in page, and of a pending authorization request.
    flow: String,
    resume: String,
    setup: String,
}

async fn machine_token(fixture: &Fixture, tenant: &TestTenant) -> Value {
    let new = ClientMetadata { grant_types: vec!["client_credentials".into()], ..confidential("Nightly") };
    let client = fixture.client(tenant, new);
    let request = Req::post(format!("{}/oauth2/token", tenant.path), &[("grant_type", "client_credentials")]);
    let secret = client.client_secret.clone().unwrap();
    let answer = fixture.send(request.basic(&client.client_id, &secret)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let mut answer = answer.json();
    answer["client_id"] = json!(client.client_id);
    answer["client_secret"] = json!(secret);
    answer
}

impl Credentials {
    async fn at(fixture: &Fixture) -> Credentials {
        let tenant = &fixture.acme;
        let mut browser = fixture.signed_in(tenant).await;
        let tokens = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &OFFLINE).await;
        let code = fixture.code(&mut browser, tenant, &[]).await;
        let login = browser.get(fixture, &fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "login")])).await;
        let flow = login.location().to_owned();
        let waiting = fixture.authorize_uri(tenant, &tenant.public, &[("prompt", "consent")]);
        let waiting = browser.get(fixture, &waiting).await.location_query().remove("request").unwrap();
        let resume = format!("{}/oauth2/authorize/resume?request={waiting}", tenant.path);
        let machine = machine_token(fixture, tenant).await;
        let setup = format!("{}/setup/{}", tenant.path, fixture.setup_link(tenant, "ada@example.com"));
        Credentials { browser, code, tokens, machine, flow, resume, setup }
    }

    /// Returns the names of those that still work. The check uses them up.
    async fn works(&self, fixture: &Fixture) -> Vec<&'static str> {
        let tenant = &fixture.acme;
        let mut browser = self.browser.clone();
        let mut works = Vec::new();
        let mut note = |what, does: bool| works.extend(does.then_some(what));
        let account = browser.get(fixture, &format!("{}/account", tenant.path)).await;
        note("session", account.status == 200 && account.text().contains("ada@example.com"));
        note("sign-in page", browser.get(fixture, &self.flow).await.status == 200);
        note("request", browser.get(fixture, &self.resume).await.status != 410);
        note("code", fixture.send(fixture.redeem_request(tenant, &self.code)).await.status == 200);
        let at = (tenant, &tenant.confidential);
        note("access token", fixture.userinfo(tenant, &self.tokens["access_token"]).await.status == 200);
        let known = |answer: Answer| answer.json()["active"] == json!(true);
        note("introspection", known(fixture.introspect(at, &self.tokens["access_token"]).await));
        let request =
            Req::post(format!("{}/oauth2/introspect", tenant.path), &[("token", text(&self.machine["access_token"]))])
                .basic(text(&self.machine["client_id"]), text(&self.machine["client_secret"]));
        note("machine token", known(fixture.send(request).await));
        note("set-up link", fixture.send(Req::get(&self.setup)).await.status == 200);
        let refreshed = fixture.refresh(at, &self.tokens["refresh_token"], &[]).await;
        note("refresh token", refreshed.status == 200);
        works
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

async fn kids(fixture: &Fixture) -> BTreeSet<String> {
    let set = fixture.send(Req::get(format!("{}/oauth2/jwks", fixture.acme.path))).await.json();
    set["keys"].as_array().unwrap().iter().map(|key| text(&key["kid"]).to_owned()).collect()
}

/// Signs in with the password, gets new tokens for a client that needs consent, and returns whether consent was asked
/// for.
async fn sign_in_again(fixture: &Fixture) -> bool {
    let tenant = &fixture.acme;
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (tenant, &tenant.confidential), &[]).await;
    let page = browser.follow(fixture, start).await;
    let answer = fixture.sign_in_at(&mut browser, tenant, &page).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = browser.follow(fixture, answer).await;
    let asked = page.text().contains("consent-form");
    let answer = if asked { fixture.decide(&mut browser, tenant, (&page, "allow")).await } else { page };
    let code = answer.location_query().remove("code").unwrap();
    let tokens = fixture.redeem(tenant, &tenant.confidential, &code).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text());
    let kid = jwt(text(&tokens.json()["id_token"])).0["kid"].clone();
    assert!(kids(fixture).await.contains(text(&kid)), "the key that signs is published");
    asked
}

fn assert_log_is_whole(fixture: &Fixture) {
    let (db, now) = (&fixture.services.db, fixture.clock.now());
    seal(db, now, &|| false).unwrap();
    for tenant in [system(fixture), fixture.acme.tenant.id, fixture.globex.tenant.id] {
        let mut findings = Vec::new();
        let verified = db.read(tenant, |tx| verify(tx, now, &mut |finding| findings.push(finding))).unwrap();
        assert_eq!((verified.faults, findings), (0, Vec::new()), "the chain continues");
    }
    let rows =
        db.read(system(fixture), |tx| list_events(tx, &Default::default(), &PageRequest::first(100))).unwrap().items;
    assert_eq!(rows.iter().filter(|(row, _)| row.event == "deployment_restored").count(), 1);
}

#[actix_web::test]
async fn a_101_a_restore_invalidates_sessions_codes_tokens_and_keys() {
    let fixture = Fixture::new();
    let old = Credentials::at(&fixture).await;
    let (other, before) = (Credentials::at(&fixture).await, kids(&fixture).await);
    assert_eq!(other.works(&fixture).await.len(), 9, "all of them work before the restore");
    let done = simulate_restore(&fixture);
    assert_eq!(done.tenants, 4, "_system, default, acme and globex");
    assert!(done.rows > 10 && done.keys == 8, "{done:?}");
    assert_eq!(old.works(&fixture).await, [""; 0]);
    assert!(
        kids(&fixture).await.is_disjoint(&before),
        "all keys are replaced, because one may have been withdrawn since the backup"
    );
    assert!(sign_in_again(&fixture).await, "consent is asked for again, because it may have been withdrawn");
    assert_log_is_whole(&fixture);
    // The epoch skips every value that it may have taken since the backup.
    assert_eq!(Credentials::at(&fixture).await.works(&fixture).await.len(), 9, "new ones work");
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// A restore empties every table of one-time or expiring rows, except for those listed here with their reason.
#[actix_web::test]
async fn a_101_a_restore_empties_every_table_of_expiring_rows() {
    const STAYS: [&str; 3] = [
        // A revoked token stays revoked.
        "revoked_tokens",
        // Stored uses stay. The `iat` of an assertion shows whether one of the lost uses may have been its own.
        "used_assertions",
        // Rate limits continue.
        "throttle_counters",
    ];
    let fixture = Fixture::new();
    Credentials::at(&fixture).await;
    simulate_restore(&fixture);
    let mut connection = connect(fixture.dir.path());
    let sql = on(
        "SELECT DISTINCT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND c.name IN ('consumed_at', 'expires_at')",
        "SELECT DISTINCT table_name::text AS name FROM information_schema.columns \
         JOIN pg_tables ON tablename = table_name \
         WHERE table_schema = 'public' AND schemaname = 'public' AND column_name IN ('consumed_at', 'expires_at')",
    );
    let tables: Vec<Name> = diesel::sql_query(sql).load(&mut connection).unwrap();
    assert!(tables.len() >= 10);
    for Name { name } in tables {
        let left = diesel::sql_query(format!("SELECT 1 FROM {name}")).execute(&mut connection).unwrap();
        assert!(left == 0 || STAYS.contains(&name.as_str()), "{name} still has {left} rows");
    }
}

/// Assertions used after the backup are unknown. For the maximum lifetime only assertions issued after the restore are
/// accepted.
#[actix_web::test]
async fn a_101_assertions_from_before_the_restore_are_refused() {
    let fixture = Fixture::new();
    let key = TestKey::new("ES256");
    let client = fixture.client(&fixture.acme, signing_client(&key));
    simulate_restore(&fixture);
    fixture.advance(2);
    let tenant = fixture.acme.clone();
    let ask = async |iat: Option<i64>| {
        let mut claims = fixture.assertion_claims(&tenant, &client.client_id);
        match iat {
            Some(ago) => claims["iat"] = json!(fixture.clock.now().seconds() - ago),
            None => drop(claims.as_object_mut().unwrap().remove("iat")),
        }
        let uri = format!("{}/oauth2/token", tenant.path);
        fixture.send(asserted(uri, &[("grant_type", "client_credentials")], &key.sign(&claims))).await.status
    };
    assert_eq!((ask(None).await, ask(Some(0)).await), (401, 401), "they may have been used before the restore");
    fixture.advance(120);
    assert_eq!((ask(None).await, ask(Some(100)).await, ask(Some(0)).await), (401, 401, 200));
    fixture.advance(3_600);
    assert_eq!(
        (ask(None).await, ask(Some(3_700)).await),
        (200, 200),
        "assertions from before the restore have expired"
    );
}

/// The backup runs while the server writes. Codes and tokens that are used or issued after it do not work in the
/// restored copy.
#[actix_web::test]
async fn a_101_a_backup_restored_elsewhere_accepts_nothing_older_or_newer() {
    if on_postgres() {
        return;
    }
    let fixture = Fixture::new();
    let before = Credentials::at(&fixture).await;
    let used = Credentials::at(&fixture).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.db");
    copy_online(&fixture.dir.path().join("portico.db"), &file).unwrap();
    assert_eq!(used.works(&fixture).await.len(), 9);
    let after = Credentials::at(&fixture).await;

    let (data, key) = (folder.path().join("data"), "master.key");
    fs::create_dir(&data).unwrap();
    fs::copy(fixture.dir.path().join(key), data.join(key)).unwrap();
    let program = Program::empty();
    let arguments = ["restore", file.to_str().unwrap(), "--data-dir", data.to_str().unwrap()];
    program.run(&arguments).done();
    assert!(!data.join("portico.db-wal").exists());
    let left: Vec<_> = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "only the key file and the database: {left:?}");

    let moved = tempfile::tempdir().unwrap();
    for name in [key, "portico.db"] {
        fs::copy(data.join(name), moved.path().join(name)).unwrap();
    }
    let restored = fixture.in_folder(moved);
    for old in [&before, &used, &after] {
        assert_eq!(old.works(&restored).await, [""; 0]);
    }
    assert!(sign_in_again(&restored).await);
    assert_log_is_whole(&restored);
    let code = { fixture.code(&mut fixture.signed_in(&fixture.acme).await, &fixture.acme, &[]).await };
    let redeemed = restored.send(restored.redeem_request(&restored.acme, &code)).await;
    assert_eq!(redeemed.status, 400, "codes that the old deployment still issues are unknown to the new one");
}

fn with_account() -> Program {
    let program = Program::new();
    let arguments =
        ["account", "create", "--tenant", "default", "--email", "ada@example.com", "--password-stdin", "--verified"];
    program.run_typing(&format!("{PASSWORD}\n"), &arguments).done();
    program
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_backup_is_one_private_file_and_never_overwrites() {
    let program = Program::empty();
    if on_postgres() {
        program.run(&["init"]).done();
        program.run(&["backup", "copy.db"]).refused(&["pg_dump", "master.key", "restore --in-place"]);
        program.run(&["restore", "copy.db"]).refused(&["PostgreSQL", "restore --in-place"]);
        return;
    }
    program.run(&["backup", "copy.db"]).refused(&["there is no deployment", "--data-dir"]);
    assert!(names_in(program.dir.path()).is_empty(), "no file was created");
    program.run(&["init"]).done();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let server = program.serve();
    let made = program.json(&["backup", "copy.db"]);
    assert!(made["bytes"].as_u64().unwrap() > 10_000, "{made}");
    let file = program.dir.path().join("copy.db");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names_in(program.dir.path()), BTreeSet::from(["copy.db".to_owned(), "data".to_owned()]));
    let (bytes, keys) = (fs::read(&file).unwrap(), fs::read_to_string(program.data("master.key")).unwrap());
    for line in keys.lines().filter(|line| !line.starts_with(['#', 'd'])) {
        let key = line.rsplit(' ').next().unwrap();
        assert!(!bytes.windows(key.len()).any(|window| window == key.as_bytes()), "it contains no key");
    }
    program.run(&["backup", "copy.db"]).refused(&["copy.db", "is not overwritten"]);
    assert_eq!(fs::read(&file).unwrap(), bytes);
    program.run(&["backup", "no/such/folder/copy.db"]).refused(&["no/such/folder"]);
    assert_eq!(server.get("/t/acme/oauth2/jwks").0, 200);
    assert_eq!(server.terminate().code, Some(0));
}

#[test]
fn a_refused_restore_changes_nothing() {
    if on_postgres() {
        return;
    }
    let program = with_account();
    program.run(&["backup", "good.db"]).done();
    let put = |name: &str, bytes: &[u8]| fs::write(program.dir.path().join(name), bytes).unwrap();
    let good = fs::read(program.dir.path().join("good.db")).unwrap();
    put("text.db", b"this is not a database, although its name ends in .db; long enough to read");
    put("cut.db", &good[..good.len() / 2]);
    put("empty.db", b"");
    put("newer.db", &good);
    let newer = program.dir.path().join("newer.db");
    let mut connection = diesel::SqliteConnection::establish(newer.to_str().unwrap()).unwrap();
    connection.batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')").unwrap();
    drop(connection);
    program.run(&["tenant", "create", "later", "--name", "Later"]).done();
    let before = names_in(&program.data(""));
    for (file, words) in [
        ("nowhere.db", "there is no file at"),
        ("text.db", "is not a whole database"),
        ("cut.db", "is not a whole database"),
        ("empty.db", "is not a database of Portico"),
        ("newer.db", "newer version"),
        ("data/portico.db", "is the database itself"),
    ] {
        program.run(&["restore", file]).refused(&[file, words]);
    }
    let other = Program::another();
    fs::copy(other.data("master.key"), program.data("master.key.other")).unwrap();
    let wrong = ("PORTICO_KEYS__MASTER_KEY_FILE", "data/master.key.other");
    program.run_with(wrong, &["restore", "good.db"]).refused(&["good.db", "another master key file"]);
    let none = ("PORTICO_KEYS__MASTER_KEY_FILE", "data/none.key");
    program.run_with(none, &["restore", "good.db"]).refused(&["no master key file", "none.key"]);
    fs::remove_file(program.data("master.key.other")).unwrap();
    let server = program.serve();
    program.run(&["restore", "good.db"]).refused(&["in use", "stop the server"]);
    assert_eq!(server.get("/t/later/oauth2/jwks").0, 200);
    assert_eq!(server.terminate().code, Some(0));
    program.run(&["restore"]).wrong_usage(&["FILE"]);
    program.run(&["restore", "--in-place"]).wrong_usage(&["--yes"]);
    let same = |names: BTreeSet<String>| names.into_iter().filter(|n| !n.contains("-")).collect::<BTreeSet<_>>();
    assert_eq!(same(names_in(&program.data(""))), same(before));
    assert_eq!(program.json(&["tenant", "list"]).as_array().unwrap().len(), 3, "the database is unchanged");
}

#[test]
fn a_restore_keeps_the_current_database_in_another_file() {
    if on_postgres() {
        return;
    }
    let program = with_account();
    program.run(&["backup", "good.db"]).done();
    program.run(&["tenant", "create", "later", "--name", "Later"]).done();
    let restored = program.json(&["restore", "good.db"]);
    assert_eq!((&restored["tenants"], &restored["new_signing_keys"]), (&json!(2), &json!(4)), "{restored}");
    assert!(restored["backup_made_at"].is_string(), "{restored}");
    let slugs = |tenants: Value| -> Vec<String> {
        tenants.as_array().unwrap().iter().map(|t| text(&t["slug"]).to_owned()).collect()
    };
    assert_eq!(slugs(program.json(&["tenant", "list"])), ["_system", "default"]);
    program.run(&["account", "show", "--tenant", "default", "ada@example.com"]).done();
    program.run(&["audit", "verify", "--all"]).done();
    let aside = text(&restored["previous_database"]).to_owned();
    let aside = format!("sqlite:{}", program.dir.path().join(aside).display());
    let old = program.run_with(("PORTICO_DATABASE__URL", &aside), &["tenant", "list", "--json"]).json();
    assert_eq!(slugs(old), ["_system", "default", "later"], "nothing is lost");

    // A damaged database is kept as well: that is when a restore is needed.
    fs::write(program.data("portico.db"), "damaged").unwrap();
    let keys = program.json(&["restore", "good.db", "--keep-keys"]);
    assert_eq!(keys["new_signing_keys"], json!(0));
    let server = program.serve();
    server.identity("default");
    assert_eq!(server.terminate().code, Some(0));
    let ended = program.json(&["restore", "--in-place", "--yes"]);
    assert_eq!(ended["new_signing_keys"], json!(4), "{ended}");
}

/// A crash leaves a WAL. If the database is then moved away without it, SQLite would replay it into the restored file.
#[actix_web::test]
async fn a_101_an_orphaned_wal_is_not_replayed_into_the_restored_database() {
    if on_postgres() {
        return;
    }
    let fixture = Fixture::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.db");
    copy_online(&fixture.dir.path().join("portico.db"), &file).unwrap();
    let old = Credentials::at(&fixture).await;
    let data = tempfile::tempdir().unwrap();
    for name in ["master.key", "portico.db-wal", "portico.db-shm"] {
        fs::copy(fixture.dir.path().join(name), data.path().join(name)).unwrap();
    }
    fs::write(data.path().join("portico.db-journal"), "old journal").unwrap();
    let arguments = ["restore", file.to_str().unwrap(), "--data-dir", data.path().to_str().unwrap()];
    Program::empty().run(&arguments).done();
    let (aside, left): (BTreeSet<_>, BTreeSet<_>) =
        names_in(data.path()).into_iter().partition(|name| name.contains("before-restore"));
    assert_eq!(left, BTreeSet::from(["master.key".to_owned(), "portico.db".to_owned()]));
    assert_eq!(aside.len(), 3, "nothing is lost: {aside:?}");
    assert_eq!(faults_of(&data.path().join("portico.db"), Look::Thorough).unwrap(), [""; 0]);
    let restored = fixture.in_folder(data);
    assert_eq!(old.works(&restored).await, [""; 0]);
    assert!(sign_in_again(&restored).await);
}

#[test]
fn a_restore_after_a_crash_removes_the_old_wal() {
    if on_postgres() {
        return;
    }
    let program = with_account();
    program.run(&["backup", "good.db"]).done();
    let server = program.serve();
    program.run(&["tenant", "create", "later", "--name", "Later"]).done();
    server.signal("KILL");
    server.end();
    assert!(fs::metadata(program.data("portico.db-wal")).unwrap().len() > 0, "the last writes are in the WAL");
    fs::rename(program.data("portico.db"), program.data("broken.db")).unwrap();
    let restored = program.json(&["restore", "good.db"]);
    assert!(text(&restored["previous_database"]).ends_with("-wal"), "{restored}");
    for name in ["portico.db-wal", "portico.db-shm", "portico.db-journal"] {
        assert!(!program.data(name).exists(), "{name} is of the old database");
    }
    let server = program.serve();
    server.identity("default");
    assert_eq!(server.get("/t/later/oauth2/jwks").0, 404);
    assert_eq!(server.terminate().code, Some(0));
    assert_eq!(faults_of(&program.data("portico.db"), Look::Thorough).unwrap(), [""; 0]);
}

/// File locks, not the content of the file, show whether a server has it open.
#[test]
fn a_restore_detects_a_running_server_of_a_damaged_database() {
    if on_postgres() {
        return;
    }
    let program = with_account();
    program.run(&["backup", "good.db"]).done();
    let server = program.serve();
    // Otherwise the first page would be read from the WAL.
    connect(&program.data("")).batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let mut database = fs::OpenOptions::new().write(true).open(program.data("portico.db")).unwrap();
    database.write_all(&[0x5a; 100]).unwrap();
    drop(database);
    let names = names_in(&program.data(""));
    program.run(&["restore", "good.db"]).refused(&["in use", "stop the server"]);
    assert_eq!(names_in(&program.data("")), names, "nothing was changed");
    fs::rename(program.data("portico.db"), program.data("away.db")).unwrap();
    program.run(&["restore", "good.db"]).refused(&["in use", "stop the server"]);
    fs::rename(program.data("away.db"), program.data("portico.db")).unwrap();
    server.signal("KILL");
    server.end();
    let restored = program.run(&["restore", "good.db"]);
    assert!(restored.stderr.contains("is damaged"), "{restored:?}");
    restored.done();
    let server = program.serve();
    server.identity("default");
    assert_eq!(server.terminate().code, Some(0));
}

#[test]
fn a_restore_does_not_replace_a_directory() {
    if on_postgres() {
        return;
    }
    let program = with_account();
    program.run(&["backup", "good.db"]).done();
    fs::remove_file(program.data("portico.db")).unwrap();
    fs::create_dir(program.data("portico.db")).unwrap();
    fs::write(program.data("portico.db/kept"), "kept").unwrap();
    let before = names_in(&program.data(""));
    program.run(&["restore", "good.db"]).refused(&["data/portico.db"]);
    assert_eq!(fs::read(program.data("portico.db/kept")).unwrap(), b"kept");
    assert_eq!(names_in(&program.data("")), before);
}
