//! The database engine of this test run: SQLite, or PostgreSQL if `PORTICO_TEST_ENGINE` is `postgres`, on the private
//! server of `PORTICO_TEST_POSTGRES`. On both, a deployment is identified by its data directory.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use portico::config::DatabaseUrl;
use portico::storage::connection::AnyConnection;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

#[expect(clippy::disallowed_methods, reason = "these variables configure the tests, not the product")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the engine of this run.
pub fn engine() -> Engine {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| match variable("PORTICO_TEST_ENGINE").as_deref() {
        None | Some("sqlite") => Engine::Sqlite,
        Some("postgres") => Engine::Postgres,
        Some(other) => panic!("PORTICO_TEST_ENGINE={other}: sqlite or postgres"),
    });
    *ENGINE
}

pub fn on_postgres() -> bool {
    engine() == Engine::Postgres
}

/// Returns the URL of the server's maintenance database, if one is set.
pub fn server_url() -> Option<String> {
    variable("PORTICO_TEST_POSTGRES")
}

/// The databases of this run, by data directory.
static DATABASES: LazyLock<Mutex<HashMap<PathBuf, String>>> = LazyLock::new(Mutex::default);
static NEXT: AtomicUsize = AtomicUsize::new(0);

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Connects to the server's maintenance database. The first connection of a process drops the databases that finished
/// runs left.
pub fn maintenance() -> PgConnection {
    static SWEPT: LazyLock<()> = LazyLock::new(|| {
        let mut connection = connect_server();
        let left: Vec<Name> =
            diesel::sql_query("SELECT datname::text AS name FROM pg_database WHERE datname LIKE 'portico\\_test\\_%'")
                .load(&mut connection)
                .unwrap();
        for Name { name } in left {
            let pid = name.split('_').nth(2).unwrap();
            if !Path::new("/proc").join(pid).exists() {
                // Another run may drop it too.
                let _ = connection.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
            }
        }
    });
    LazyLock::force(&SWEPT);
    connect_server()
}

fn version(server: &mut PgConnection) -> i32 {
    static VERSION: OnceLock<i32> = OnceLock::new();
    *VERSION.get_or_init(|| {
        let shown = "SELECT current_setting('server_version_num') AS name";
        diesel::sql_query(shown).get_result::<Name>(server).unwrap().name.parse().unwrap()
    })
}

fn connect_server() -> PgConnection {
    let url = server_url().expect("PORTICO_TEST_ENGINE=postgres needs PORTICO_TEST_POSTGRES");
    PgConnection::establish(&url).unwrap_or_else(|e| panic!("PORTICO_TEST_POSTGRES: {e}"))
}

/// A database on the server, dropped with this value.
pub struct ServerDatabase {
    name: String,
    dir: Option<PathBuf>,
}

impl ServerDatabase {
    /// Creates an empty database, or a copy of a database without connections.
    pub fn create(template: Option<&ServerDatabase>) -> ServerDatabase {
        let name = format!("portico_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let template = template.map_or("template0", |template| template.name.as_str());
        let mut server = maintenance();
        // Copying files costs a tenth of logging pages; PostgreSQL before 15 always copies files.
        let strategy = if version(&mut server) >= 150_000 { "STRATEGY FILE_COPY" } else { "" };
        server.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template} {strategy}")).unwrap();
        ServerDatabase { name, dir: None }
    }

    pub fn url(&self) -> String {
        let mut url = url::Url::parse(&server_url().unwrap()).unwrap();
        url.set_path(&self.name);
        // On a busy machine the product's default of two seconds is too short.
        url.query_pairs_mut().append_pair("connect_timeout", "20");
        url.to_string()
    }

    /// Assigns this database to the deployment in this directory.
    pub fn belongs_to(&mut self, dir: &Path) {
        DATABASES.lock().unwrap().insert(dir.to_owned(), self.url());
        self.dir = Some(dir.to_owned());
    }
}

impl Drop for ServerDatabase {
    fn drop(&mut self) {
        if let Some(dir) = &self.dir {
            DATABASES.lock().unwrap().remove(dir);
        }
        // A later run drops what cannot be dropped now.
        let _ = maintenance().batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

/// Creates an empty database for the deployment in this directory on PostgreSQL. SQLite creates its own.
pub fn database_for(dir: &Path) -> Option<ServerDatabase> {
    on_postgres().then(|| {
        let mut database = ServerDatabase::create(None);
        database.belongs_to(dir);
        database
    })
}

/// Returns the database URL of the deployment in this data directory.
pub fn url_of(dir: &Path) -> DatabaseUrl {
    match engine() {
        Engine::Sqlite => DatabaseUrl::Sqlite(dir.join("portico.db")),
        Engine::Postgres => {
            let places = DATABASES.lock().unwrap();
            let url = places.get(dir).unwrap_or_else(|| panic!("{} has no database", dir.display()));
            DatabaseUrl::parse(url).unwrap()
        }
    }
}

/// Opens a connection of the test to the database of the deployment in this data directory.
pub fn connect(dir: &Path) -> AnyConnection {
    match url_of(dir) {
        DatabaseUrl::Sqlite(path) => {
            let mut connection = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            // A program that has just ended may still hold its lock.
            connection.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
            AnyConnection::Sqlite(connection)
        }
        DatabaseUrl::Postgres(url) => AnyConnection::Postgres(PgConnection::establish(url.expose()).unwrap()),
    }
}

/// Returns the text for the engine of this run.
pub fn on<'a>(sqlite: &'a str, postgres: &'a str) -> &'a str {
    if on_postgres() { postgres } else { sqlite }
}

/// Translates SQL with bytes, `x'…'` and `zeroblob(n)`, for the engine of this run.
pub fn with_bytes(text: &str) -> String {
    if !on_postgres() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("x'") {
        // A word that ends in x is not a literal.
        if before.ends_with(char::is_alphanumeric) {
            out.push_str(&format!("{before}x'"));
            rest = after;
            continue;
        }
        let (hex, after) = after.split_once('\'').expect("the literal ends");
        out.push_str(&format!("{before}'\\x{hex}'::bytea"));
        rest = after;
    }
    out.push_str(rest);
    out.replace("zeroblob(32)", "decode(repeat('00', 32), 'hex')")
}

/// Holds the write lock of the database until the returned connection is rolled back; reads still work.
pub fn hold_writes(dir: &Path) -> AnyConnection {
    let mut other = connect(dir);
    if !on_postgres() {
        other.batch_execute("BEGIN IMMEDIATE").unwrap();
        return other;
    }
    let tables: Vec<Name> =
        diesel::sql_query("SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'")
            .load(&mut other)
            .unwrap();
    let names: Vec<String> = tables.into_iter().map(|table| table.name).collect();
    other.batch_execute(&format!("BEGIN; LOCK TABLE {} IN EXCLUSIVE MODE", names.join(", "))).unwrap();
    other
}
