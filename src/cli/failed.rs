//! How a command ends.

use crate::base::fault::Fault;

/// Why a command did not do what it was asked.
pub(super) enum Failed {
    /// Exit 1.
    Refused(String),
    /// Exit 2.
    Usage(String),
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Refused(fault.to_string())
    }
}

pub(super) type Done = Result<(), Failed>;
