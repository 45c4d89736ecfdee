//! Schema migrations, embedded in the binary.

use std::path::Path;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration as _, MigrationSource};
use diesel::sql_types::{BigInt, Text};
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, QueryableByName};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{Access, AnyConnection, open_sqlite};
use super::copies::copy_before_change;
use super::postgres::open_postgres;
use super::rights::{Lack, POOLED, is_pooled, lacks, role};
use super::run::RunQuery;
use super::schema::deployment;
use super::trouble::with_hint;
use super::tx::SystemTx;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::config::DatabaseUrl;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// The table in which diesel records the applied migrations.
const NOTED: &str = "__diesel_schema_migrations";

/// The number of the advisory lock that a process holds while it reads and migrates the schema ("portico" in ASCII).
const LOCK: i64 = 0x0070_6f72_7469_636f;

/// How long SQLite waits for another process that migrates.
const PATIENCE: &str = "PRAGMA busy_timeout = 10000";

/// A migration of this version, or one that a newer version has applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    pub version: String,
    /// The name; `None` if this version does not know the migration.
    pub name: Option<String>,
    pub applied: bool,
}

/// All migrations in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status(pub Vec<Migration>);

impl Status {
    /// Returns whether no migration is applied.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|m| !m.applied)
    }

    /// Counts this version's migrations that are not applied.
    pub fn pending(&self) -> usize {
        self.0.iter().filter(|m| !m.applied).count()
    }

    /// Counts the migrations that a newer version has applied.
    pub fn unknown(&self) -> usize {
        self.0.iter().filter(|m| m.name.is_none()).count()
    }
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// A connection that reads and migrates the schema. On PostgreSQL it holds an advisory lock, so several nodes that
/// start at once migrate once.
pub struct Schema {
    url: DatabaseUrl,
    connection: AnyConnection,
    /// SQLite: the connection is still read-only.
    looking: bool,
}

impl Schema {
    /// Opens the database without changing an existing one. Creates an empty SQLite database if none exists. On
    /// PostgreSQL, waits up to a minute for the advisory lock.
    pub fn open(url: &DatabaseUrl) -> Result<Schema, Fault> {
        let mut schema = match url {
            DatabaseUrl::Sqlite(path) => return Schema::look(url, path),
            DatabaseUrl::Postgres(secret) => {
                Schema { url: url.clone(), connection: open_postgres(secret)?, looking: false }
            }
        };
        if let DatabaseUrl::Postgres(secret) = url {
            schema.check_server()?;
            if is_pooled(&mut schema.connection, secret)? {
                return Err(Fault::unavailable(POOLED));
            }
            schema.check_rights(Lack::stops)?;
        }
        // A migration may take long, but waits only briefly for a table lock, so that it does not block other sessions.
        let lock = format!(
            "SET statement_timeout = 0; SET lock_timeout = 60000; SELECT pg_advisory_lock({LOCK}); \
             SET lock_timeout = 10000"
        );
        schema.connection.batch_execute(&lock)?;
        Ok(schema)
    }

    fn look(url: &DatabaseUrl, path: &Path) -> Result<Schema, Fault> {
        let open = || {
            let exists = path.is_file();
            let access = if exists { Access::ReadOnly } else { Access::Create };
            let mut connection = open_sqlite(path, access)?;
            connection.batch_execute(PATIENCE)?;
            let mut schema = Schema { url: url.clone(), connection, looking: exists };
            schema.has_table(NOTED)?;
            Ok(schema)
        };
        // SQLite refuses at once while another process creates the file, or closes it as the last one.
        for _ in 0..30 {
            match open() {
                Err(Fault::Unavailable { cause, .. }) if cause.contains("locked") => {
                    std::thread::park_timeout(Duration::from_millis(100));
                }
                opened => return opened,
            }
        }
        open()
    }

    fn check_server(&mut self) -> Result<(), Fault> {
        let encoding = self.setting("server_encoding")?;
        if encoding != "UTF8" {
            return Err(Fault::internal(format!("the database's encoding is {encoding}; it must be UTF8")));
        }
        let messages = self.setting("lc_messages")?;
        if !["", "C", "POSIX"].contains(&messages.as_str())
            && !messages.starts_with("C.")
            && !messages.starts_with("en")
        {
            tracing::warn!(
                lc_messages = messages,
                "PostgreSQL error texts are not English, so cannot be classified; run ALTER ROLE … SET lc_messages = 'C'"
            );
        }
        Ok(())
    }

    /// Fails if the role lacks a right for which `counts` returns true.
    fn check_rights(&mut self, counts: impl Fn(&Lack) -> bool) -> Result<(), Fault> {
        if let AnyConnection::Postgres(_) = self.connection
            && let Some(lack) = lacks(&mut self.connection)?.into_iter().find(counts)
        {
            return Err(Fault::unavailable(lack.text(&role(&mut self.connection)?)));
        }
        Ok(())
    }

    fn setting(&mut self, name: &str) -> Result<String, Fault> {
        let query = diesel::sql_query("SELECT current_setting($1) AS word").bind::<Text, _>(name);
        Ok(query.get_result::<Word>(&mut self.connection)?.word)
    }

    fn has_table(&mut self, name: &str) -> Result<bool, Fault> {
        let sql = match self.connection {
            AnyConnection::Sqlite(_) => "SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = $1",
            AnyConnection::Postgres(_) => "SELECT count(to_regclass($1)) AS n",
        };
        Ok(diesel::sql_query(sql).bind::<Text, _>(name).get_result::<Count>(&mut self.connection)?.n == 1)
    }

    /// Returns whether a schema was ever created here.
    pub fn is_begun(&mut self) -> Result<bool, Fault> {
        Ok(self.has_table(NOTED)? || self.has_table("deployment")?)
    }

    /// Returns a recorded fact about the deployment, from a schema of any version.
    pub fn fact(&mut self, name: &str) -> Result<Option<String>, Fault> {
        if !self.has_table("deployment")? {
            return Ok(None);
        }
        let query = deployment::table.filter(deployment::name.eq(name)).select(deployment::value);
        Ok(query.get_result(&mut self.connection).optional()?)
    }

    /// Lists the migrations, and whether each is applied.
    pub fn status(&mut self) -> Result<Status, Fault> {
        let applied = if self.has_table(NOTED)? { applied(&mut self.connection)? } else { Vec::new() };
        let known = known(&self.connection)?;
        let mut all: Vec<Migration> = known
            .into_iter()
            .map(|(version, name)| Migration { applied: applied.contains(&version), name: Some(name), version })
            .collect();
        for version in applied {
            if !all.iter().any(|m| m.version == version) {
                all.push(Migration { version, name: None, applied: true });
            }
        }
        all.sort_by(|a, b| a.version.cmp(&b.version));
        Ok(Status(all))
    }

    /// Applies the missing migrations. First copies a non-empty SQLite database to a file beside it.
    pub fn up(&mut self, now: Time) -> Result<(), Fault> {
        let status = self.status()?;
        if status.pending() == 0 {
            return Ok(());
        }
        self.check_rights(|_| true)?;
        self.begin_change(&status, now)?;
        let done = match &mut self.connection {
            // Another process may migrate at the same time: the second one finds nothing to do.
            AnyConnection::Sqlite(c) => c.immediate_transaction(|c| c.run_pending_migrations(SQLITE).map(|_| ())),
            AnyConnection::Postgres(c) => c.run_pending_migrations(POSTGRES).map(|_| ()),
        };
        done.map_err(failed)
    }

    /// Reverts the newest migration and drops its data. It must be a migration that this version knows. First copies a
    /// SQLite database to a file beside it.
    pub fn down(&mut self, now: Time) -> Result<(), Fault> {
        let status = self.status()?;
        self.begin_change(&status, now)?;
        let done = match &mut self.connection {
            AnyConnection::Sqlite(c) => c.revert_last_migration(SQLITE).map(|_| ()),
            AnyConnection::Postgres(c) => c.revert_last_migration(POSTGRES).map(|_| ()),
        };
        done.map_err(failed)
    }

    fn begin_change(&mut self, status: &Status, now: Time) -> Result<(), Fault> {
        let DatabaseUrl::Sqlite(path) = &self.url else { return Ok(()) };
        if self.looking {
            self.connection = open_sqlite(path, Access::ReadWrite)?;
            self.connection.batch_execute(PATIENCE)?;
            self.looking = false;
        }
        if status.is_empty() { Ok(()) } else { copy_before_change(&mut self.connection, path, now) }
    }
}

/// Counts this version's migrations that an open database lacks.
pub fn missing(stx: &mut SystemTx<'_>) -> Result<usize, Fault> {
    let applied = applied(stx.conn())?;
    Ok(known(stx.conn())?.iter().filter(|(version, _)| !applied.contains(version)).count())
}

/// Lists the versions of the applied migrations.
fn applied(connection: &mut AnyConnection) -> Result<Vec<String>, Fault> {
    let sql = format!("SELECT version AS word FROM {NOTED} ORDER BY version");
    let words: Vec<Word> = diesel::sql_query(sql).load(connection)?;
    Ok(words.into_iter().map(|w| w.word).collect())
}

/// Lists version and full name of each migration of this version of the program.
fn known(connection: &AnyConnection) -> Result<Vec<(String, String)>, Fault> {
    match connection {
        AnyConnection::Sqlite(_) => names(MigrationSource::<diesel::sqlite::Sqlite>::migrations(&SQLITE)),
        AnyConnection::Postgres(_) => names(MigrationSource::<diesel::pg::Pg>::migrations(&POSTGRES)),
    }
}

/// Lists version and full name of each migration.
fn names<DB: diesel::backend::Backend>(
    migrations: diesel::migration::Result<Vec<Box<dyn diesel::migration::Migration<DB>>>>,
) -> Result<Vec<(String, String)>, Fault> {
    let migrations = migrations.map_err(Fault::internal)?;
    Ok(migrations.iter().map(|m| (m.name().version().to_string(), m.name().to_string())).collect())
}

fn failed(error: Box<dyn std::error::Error + Send + Sync>) -> Fault {
    let text = error.to_string();
    let words: Vec<&str> = text.split_whitespace().collect();
    Fault::internal(format!("a migration failed: {}", with_hint(words.join(" "))))
}

/// Migrates a database to this version's schema.
pub fn migrate(url: &DatabaseUrl, now: Time) -> Result<(), Fault> {
    Schema::open(url)?.up(now)
}
