//! What can go wrong that is nobody's decision: a fault of ours or of the ground we stand on.
//!
//! A refusal (wrong password, expired code) is never a fault: it is a value of the operation's outcome.

use std::fmt;
use std::time::Duration;

/// A failure of the system. It is opaque to the outside: 500 or 503.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A defect or a broken invariant. Logged once with its cause, answered with an opaque 500.
    Internal(String),
    /// Something that is expected to work again: answered with 503 and `Retry-After`.
    Unavailable { cause: String, retry_after: Duration },
}

impl Fault {
    /// A defect, described for the log.
    pub fn internal(cause: impl fmt::Display) -> Fault {
        Fault::Internal(cause.to_string())
    }

    /// A passing condition, described for the log; callers are told to come back after one second.
    pub fn unavailable(cause: impl fmt::Display) -> Fault {
        Fault::Unavailable { cause: cause.to_string(), retry_after: Duration::from_secs(1) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Internal(cause) => write!(f, "internal fault: {cause}"),
            Fault::Unavailable { cause, .. } => write!(f, "temporarily unavailable: {cause}"),
        }
    }
}

impl std::error::Error for Fault {}
