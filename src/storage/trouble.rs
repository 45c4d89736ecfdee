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
    /// A defect of this program.
    Defect,
}

/// Texts of errors after which the connection is lost: 57P01, 57P02, 25P03 and libpq's own.
const LOST: [&str; 5] = [
    "terminating connection",
    "server closed the connection",
    "no connection to the server",
    "could not receive data from server",
    "could not send data to server",
];

/// Texts of temporary conditions.
const PASSING: [&str; 21] = [
    // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY.
    "locked",
    "is full",
    "disk I/O error",
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
    // 53100, 58030: the server's disk.
    "No space left on device",
    "could not extend file",
    "could not write to file",
    "could not write block",
    "could not read block",
    "could not access file",
    // 53200.
    "out of memory",
    "out of shared memory",
    // 25006: the server became a standby.
    "in a read-only transaction",
    "during recovery",
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
        DatabaseErrorKind::ReadOnlyTransaction => Trouble::Passing,
        DatabaseErrorKind::UniqueViolation
        | DatabaseErrorKind::ForeignKeyViolation
        | DatabaseErrorKind::NotNullViolation
        | DatabaseErrorKind::CheckViolation
        | DatabaseErrorKind::RestrictViolation
        | DatabaseErrorKind::ExclusionViolation => Trouble::Defect,
        _ if text.contains("deadlock detected") || text.contains("could not serialize access") => Trouble::Again,
        _ if says(&LOST) => Trouble::Lost,
        _ if says(&PASSING) => Trouble::Passing,
        _ => Trouble::Defect,
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        match classify(&error) {
            Trouble::Defect => Fault::internal(described(&error)),
            Trouble::Again | Trouble::Lost | Trouble::Passing => Fault::unavailable(error),
        }
    }
}

/// Describes an error. Diesel's own text for a value that cannot be read names only the column, its cause names the
/// type.
fn described(error: &Error) -> String {
    match error {
        Error::DeserializationError(e) => e.source().map_or(e.to_string(), |cause| format!("{e}: {cause}")),
        _ => error.to_string(),
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
        ] {
            assert_eq!(of(DatabaseErrorKind::Unknown, text), trouble, "{text}");
        }
        assert_eq!(of(DatabaseErrorKind::ReadOnlyTransaction, "cannot execute INSERT"), Trouble::Passing);
        assert_eq!(of(DatabaseErrorKind::UniqueViolation, "UNIQUE constraint failed: locked"), Trouble::Defect);
        assert_eq!(classify(&Error::NotFound), Trouble::Defect);
    }
}
