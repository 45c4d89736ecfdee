//! How a command ends.

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{FieldFault, Refusal};

/// Why a command did not do what it was asked.
pub(super) enum Failed {
    /// Exit 1.
    Refused(String),
    /// Exit 2.
    Usage(String),
}

impl Failed {
    /// Words why an operation refuses a value.
    pub(super) fn refused(refusal: Refusal) -> Failed {
        Failed::Refused(refusal.text().english())
    }

    /// Words why an argument cannot be read.
    pub(super) fn misused(refusal: Refusal) -> Failed {
        Failed::Usage(refusal.text().english())
    }
}

/// Words what is wrong with a field: `field: why`. The message of a span quotes the value and stands alone.
pub(super) fn worded(fault: &FieldFault) -> String {
    let why = fault.refusal().text().english();
    match fault.code {
        Code::SpanInvalid | Code::SpanInvalidOrNever => why,
        _ => format!("{}: {why}", fault.field),
    }
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Refused(fault.to_string())
    }
}

pub(super) type Done = Result<(), Failed>;
