//! The connection type for both engines; opens SQLite connections.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use diesel::connection::{InstrumentationEvent, SimpleConnection};
use diesel::{Connection, PgConnection, SqliteConnection};
use tracing::Level;
use tracing::level_filters::STATIC_MAX_LEVEL;

use super::trouble::{Trouble, classify};
use crate::base::fault::Fault;

/// A connection to either engine. Queries are written once, against this type, in the subset that both engines share.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// The access mode of a connection.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Access {
    ReadOnly,
    ReadWrite,
    /// Like `ReadWrite`; also creates an empty database if none exists.
    Create,
}

/// How long SQLite waits for another process's write before the request is refused with 503.
const BUSY_TIMEOUT_MS: u32 = 1_000;

/// Opens a SQLite database.
pub fn open_sqlite(path: &Path, access: Access) -> Result<AnyConnection, Fault> {
    let text = path.to_str().ok_or_else(|| Fault::internal("the database path is not UTF-8"))?;
    match access {
        Access::Create => private_file(path)?,
        Access::ReadOnly | Access::ReadWrite if path.is_file() => {}
        Access::ReadOnly | Access::ReadWrite => {
            return Err(Fault::unavailable(format!("there is no database at {}", path.display())));
        }
    }
    let mut connection = SqliteConnection::establish(text)
        .map_err(|e| Fault::unavailable(format!("the database at {} cannot be opened: {e}", path.display())))?;
    let common =
        format!("PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;");
    let own = match access {
        // FULL: a commit is on disk before the request is answered (P-01).
        Access::ReadWrite | Access::Create => {
            // Deleted rows are overwritten, so that erased personal data is not left in the file.
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; \
             PRAGMA secure_delete = ON;"
        }
        Access::ReadOnly => "PRAGMA query_only = ON;",
    };
    connection
        .batch_execute(&format!("{common} {own}"))
        .map_err(|e| Fault::unavailable(format!("the database at {} cannot be used: {e}", path.display())))?;
    Ok(AnyConnection::Sqlite(connection))
}

/// Creates an empty file that only its owner may read, unless it exists. SQLite gives its log files the same
/// permissions.
fn private_file(path: &Path) -> Result<(), Fault> {
    match new_private_file(path) {
        Err(e) if e.kind() != ErrorKind::AlreadyExists => {
            Err(Fault::unavailable(format!("{} cannot be created: {e}", path.display())))
        }
        _ => Ok(()),
    }
}

/// Creates an empty file that only its owner may read. An existing file or link of this name, even a dangling link, is
/// an error and stays unchanged.
pub(super) fn new_private_file(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)?;
    // The umask may have taken rights of the owner away.
    file.set_permissions(Permissions::from_mode(0o600))?;
    Ok(file)
}

/// The target of the log lines with statements, at the finest level, which a release build does not contain.
pub const STATEMENTS: &str = "portico::statements";

/// Logs the text of each statement on a connection, without its values. `database` names the database in the line.
pub(super) fn log_statements(connection: &mut AnyConnection, database: String) {
    if STATIC_MAX_LEVEL >= Level::TRACE {
        connection.set_instrumentation(move |event: InstrumentationEvent<'_>| log(&event, &database));
    }
}

fn log(event: &InstrumentationEvent<'_>, database: &str) {
    if let InstrumentationEvent::StartQuery { query, .. } = event
        && tracing::enabled!(target: STATEMENTS, Level::TRACE)
    {
        let text = query.to_string();
        // Values may be secrets (A-92: no secret in a log).
        let statement = text.split_once(" -- binds").map_or(text.as_str(), |(statement, _)| statement);
        tracing::trace!(target: STATEMENTS, database, statement);
    }
}

/// Records whether a statement on a connection failed, and how. On PostgreSQL, a failed statement aborts the
/// transaction and its COMMIT becomes a ROLLBACK without an error. So a caught error must never look like success.
#[derive(Clone, Default)]
pub struct StatementErrors(Arc<AtomicU8>);

const FAILED: u8 = 1;
const AGAIN: u8 = 2;
const LOST: u8 = 4;

impl StatementErrors {
    /// Records the failures of the statements on a connection, and logs the statements like [`log_statements`].
    pub fn watch(connection: &mut AnyConnection, database: String) -> StatementErrors {
        let errors = StatementErrors::default();
        let flags = errors.0.clone();
        connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            log(&event, &database);
            if let InstrumentationEvent::FinishQuery { error: Some(error), .. } = event {
                let how = match classify(error) {
                    Trouble::Again => FAILED | AGAIN,
                    Trouble::Lost => FAILED | LOST,
                    Trouble::Passing | Trouble::Damaged | Trouble::DiskFails | Trouble::Defect => FAILED,
                };
                flags.fetch_or(how, Ordering::Relaxed);
            }
        });
        errors
    }

    /// Clears the recorded errors, except that the connection is lost.
    pub fn reset(&self) {
        self.0.fetch_and(LOST, Ordering::Relaxed);
    }

    /// Returns whether a statement failed since the last reset.
    pub fn failed(&self) -> bool {
        self.0.load(Ordering::Relaxed) & FAILED != 0
    }

    /// Returns whether a statement failed because of a conflict with another transaction, so that a retry may succeed.
    pub fn again(&self) -> bool {
        self.0.load(Ordering::Relaxed) & AGAIN != 0
    }

    /// Returns whether the connection is unusable.
    pub fn lost(&self) -> bool {
        self.0.load(Ordering::Relaxed) & LOST != 0
    }
}
