//! Classifies database errors: retry, lost connection, temporary condition or defect.
//!
//! diesel gives a kind for few errors, a text for all, and never the SQLSTATE. So the texts are matched, in the English
//! that [`super::postgres`] requests from the server.

use diesel::result::{DatabaseErrorKind, Error};

use crate::base::fault::Fault;

/// How to handle an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The transaction conflicted with another one; a retry may succeed: 40001, 40P01.
    Again,
    /// The connection is unusable.
    Lost,
    /// A temporary condition.
    Passing,
    /// A page that the database cannot understand.
    Damaged,
    /// A page that could not be read or written.
    DiskFails,
    /// A defect of this program.
    Defect,
}

/// How the cause of a fault begins if the database is damaged. Texts of an engine never begin so.
pub(super) const DAMAGED: &str = "the database is damaged: ";
/// How the cause of a fault begins if the disk fails.
pub(super) const DISK_FAILS: &str = "the database's disk fails: ";

/// Texts of a damaged database: SQLITE_CORRUPT, SQLITE_NOTADB, XX001, XX002.
const DAMAGE: [&str; 14] = [
    "database disk image is malformed",
    "malformed database schema",
    "file is not a database",
    "invalid page in block",
    "page verification failed",
    "of 8192 bytes",
    "missing chunk number",
    "unexpected chunk number",
    "compressed pglz data is corrupt",
    "compressed lz4 data is corrupt",
    "could not access status of transaction",
    "contains unexpected zero page",
    "contains corrupted page",
    "is not a btree",
];

/// Texts of a failing disk: SQLITE_IOERR, 58030.
const DISK: [&str; 6] = [
    "disk I/O error",
    "Input/output error",
    "could not read block",
    "could not write block",
    "could not fsync file",
    "could not access file",
];

/// Texts of errors after which the connection is lost: 57P01, 57P02, 25P03 and libpq's own. 25006: the server became a
/// standby, and another one may have taken its place.
const LOST: [&str; 7] = [
    "terminating connection",
    "server closed the connection",
    "no connection to the server",
    "could not receive data from server",
    "could not send data to server",
    "in a read-only transaction",
    "during recovery",
];

/// Texts of temporary conditions.
const PASSING: [&str; 15] = [
    // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY.
    "locked",
    "is full",
    "unable to open",
    "readonly",
    // 57014 and 55P03: a time-out of the statement, or of a lock wait.
    "canceling statement due to",
    "could not obtain lock",
    // 57P03.
    "the database system is",
    // 53300.
    "too many clients",
    "too many connections",
    "connection slots are reserved",
    // 53100: the server's disk.
    "No space left on device",
    "could not extend file",
    "could not write to file",
    // 53200.
    "out of memory",
    "out of shared memory",
];

/// Classifies an error. Constraint violations are defects, regardless of their text: an insert that may collide
/// checks first.
pub(super) fn classify(error: &Error) -> Trouble {
    let Error::DatabaseError(kind, info) = error else {
        return match error {
            Error::BrokenTransactionManager => Trouble::Lost,
            _ => Trouble::Defect,
        };
    };
    let text = info.message();
    let says = |texts: &[&str]| texts.iter().any(|part| text.contains(part));
    match kind {
        DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand => Trouble::Lost,
        DatabaseErrorKind::SerializationFailure => Trouble::Again,
        DatabaseErrorKind::ReadOnlyTransaction => Trouble::Lost,
        DatabaseErrorKind::UniqueViolation
        | DatabaseErrorKind::ForeignKeyViolation
        | DatabaseErrorKind::NotNullViolation
        | DatabaseErrorKind::CheckViolation
        | DatabaseErrorKind::RestrictViolation
        | DatabaseErrorKind::ExclusionViolation => Trouble::Defect,
        _ if text.contains("deadlock detected") || text.contains("could not serialize access") => Trouble::Again,
        _ if says(&LOST) => Trouble::Lost,
        // Before the disk: "could not read block 5 … read only 0 of 8192 bytes".
        _ if says(&["No space left on device"]) => Trouble::Passing,
        _ if says(&DAMAGE) => Trouble::Damaged,
        _ if says(&DISK) => Trouble::DiskFails,
        _ if says(&PASSING) => Trouble::Passing,
        _ => Trouble::Defect,
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match classify(&error) {
            Trouble::Defect => Fault::internal(described(&error)),
            Trouble::Again | Trouble::Lost | Trouble::Passing => Fault::unavailable(error),
            Trouble::Damaged => Fault::unavailable(format!("{DAMAGED}{error}")),
            Trouble::DiskFails => Fault::unavailable(format!("{DISK_FAILS}{error}")),
        }
    }
}

/// The hint after an error text that means that a pooler has changed the session.
const POOLER: &str = "a connection pooler must keep one session for each connection (pool_mode = session)";
/// The hint after an error text that means that the role lacks a right.
const RIGHTS: &str = "the role of database.url lacks a right: run `portico doctor`";

/// Describes an error, with a hint if the server is not set up for this program. Diesel's own text for a value that cannot be read names only the column, its cause names the
/// type.
fn described(error: &Error) -> String {
    match error {
        Error::DeserializationError(e) => e.source().map_or(e.to_string(), |cause| format!("{e}: {cause}")),
        Error::DatabaseError(..) => with_hint(error.to_string()),
        _ => error.to_string(),
    }
}

/// Adds a hint to a text of PostgreSQL.
pub(super) fn with_hint(text: String) -> String {
    if text.contains("permission denied for") || text.contains("must be owner of") {
        format!("{text}; {RIGHTS}")
    } else if text.contains("prepared statement \"") {
        format!("{text}; {POOLER}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transient_errors_are_unavailable_and_others_are_internal() {
        let of = |kind, text: &str| classify(&Error::DatabaseError(kind, Box::new(text.to_owned())));
        for (text, trouble) in [
            ("database is locked", Trouble::Passing),
            ("database or disk is full", Trouble::Passing),
            ("attempt to write a readonly database", Trouble::Passing),
            ("canceling statement due to statement timeout", Trouble::Passing),
            ("canceling statement due to lock timeout", Trouble::Passing),
            ("the database system is starting up", Trouble::Passing),
            ("the database system is shutting down", Trouble::Passing),
            ("sorry, too many clients already", Trouble::Passing),
            ("remaining connection slots are reserved for non-replication superuser connections", Trouble::Passing),
            ("could not extend file \"base/1/2\": No space left on device", Trouble::Passing),
            ("terminating connection due to administrator command", Trouble::Lost),
            ("terminating connection due to idle-in-transaction timeout", Trouble::Lost),
            ("server closed the connection unexpectedly", Trouble::Lost),
            ("deadlock detected", Trouble::Again),
            ("could not serialize access due to concurrent update", Trouble::Again),
            ("current transaction is aborted, commands ignored until end of transaction block", Trouble::Defect),
            ("syntax error at or near \"x\"", Trouble::Defect),
            ("no such table: x", Trouble::Defect),
            ("database disk image is malformed", Trouble::Damaged),
            ("file is not a database", Trouble::Damaged),
            ("invalid page in block 3 of relation base/1/2", Trouble::Damaged),
            ("could not read block 3 in file \"base/1/2\": read only 0 of 8192 bytes", Trouble::Damaged),
            ("could not read block 3 in file \"base/1/2\": Input/output error", Trouble::DiskFails),
            ("could not write block 3 of base/1/2: No space left on device", Trouble::Passing),
            ("disk I/O error", Trouble::DiskFails),
            ("cannot set transaction read-write mode during recovery", Trouble::Lost),
            ("cannot execute INSERT in a read-only transaction", Trouble::Lost),
        ] {
            assert_eq!(of(DatabaseErrorKind::Unknown, text), trouble, "{text}");
        }
        assert_eq!(of(DatabaseErrorKind::ReadOnlyTransaction, "cannot execute INSERT"), Trouble::Lost);
        assert_eq!(of(DatabaseErrorKind::UniqueViolation, "UNIQUE constraint failed: locked"), Trouble::Defect);
        assert_eq!(classify(&Error::NotFound), Trouble::Defect);
        let hint =
            |text: &str| Fault::from(Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(text.to_owned())));
        let hints = [
            ("permission denied for table accounts", RIGHTS),
            ("must be owner of table accounts", RIGHTS),
            ("prepared statement \"__diesel_stmt_0\" does not exist", POOLER),
        ];
        for (text, words) in hints {
            assert!(hint(text).to_string().ends_with(words), "{text}");
        }
    }
}
