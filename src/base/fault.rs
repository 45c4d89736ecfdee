//! Faults: internal errors and unavailable infrastructure.
//!
//! A refusal (wrong password, expired code) is never a fault: it is a value of the operation's outcome.

use std::fmt;
use std::time::Duration;

/// An internal error. Clients see only the status 500 or 503.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A defect or a broken invariant. Logged once with its cause, answered with 500.
    Internal(String),
    /// A temporary condition: answered with 503 and `Retry-After`.
    Unavailable { cause: String, retry_after: Duration },
}

impl Fault {
    /// Creates a fault for a defect; `cause` is for the log.
    pub fn internal(cause: impl fmt::Display) -> Fault {
        Fault::Internal(cause.to_string())
    }

    /// Returns whether this is a temporary condition.
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Fault::Unavailable { .. })
    }

    /// Creates a fault for a temporary condition; `cause` is for the log. Clients may retry after one second.
    pub fn unavailable(cause: impl fmt::Display) -> Fault {
        Fault::Unavailable { cause: cause.to_string(), retry_after: Duration::from_secs(1) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Internal(cause) => write!(f, "internal error: {cause}"),
            Fault::Unavailable { cause, .. } => write!(f, "temporarily unavailable: {cause}"),
        }
    }
}

impl std::error::Error for Fault {}
