//! Outcomes of a command.

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{FieldFault, Refusal};

/// The reason why a command failed.
pub(super) enum Failed {
    /// Exit 1.
    Refused(String),
    /// Exit 2.
    Usage(String),
}

impl Failed {
    /// Words the reason why an operation refuses a value.
    pub(super) fn refused(refusal: Refusal) -> Failed {
        Failed::Refused(refusal.text().english())
    }

    /// Words the reason why an argument cannot be parsed.
    pub(super) fn misused(refusal: Refusal) -> Failed {
        Failed::Usage(refusal.text().english())
    }
}

/// Words the fault of a field as `field: reason`. The message of a span quotes the value and needs no field.
pub(super) fn worded(fault: &FieldFault) -> String {
    let why = fault.refusal().text().english();
    match fault.code {
        Code::SpanInvalid | Code::SpanInvalidOrNever => why,
        _ => format!("{}: {why}", fault.field),
    }
}

/// Words every fault of a registration, one line each. An unknown word is wrong usage.
pub(super) fn refused_registration(faults: &[FieldFault]) -> Failed {
    let lines: Vec<String> = faults.iter().map(registration_line).collect();
    let unknown = faults.iter().any(|fault| matches!(fault.code, Code::NotOneOf | Code::AlgorithmUnknown));
    if unknown { Failed::Usage(lines.join("\n")) } else { Failed::Refused(lines.join("\n")) }
}

/// Adds the field where the message does not name it, and the command that helps.
fn registration_line(fault: &FieldFault) -> String {
    let why = fault.refusal().text().english();
    match (&*fault.field, fault.code) {
        (_, Code::ResourceServerUnknown) => format!("{why}; create it with `portico api create`"),
        (field, Code::NameInvalid | Code::SettingRange) => format!("{}: {why}", field.replace('_', " ")),
        (_, Code::JwkSetNeeded | Code::JwkSetNotUsed | Code::TooManyPostLogoutUris) => why,
        ("jwks", _) => format!("jwks: {why}"),
        ("post_logout_redirect_uris", _) => format!("post-logout {why}"),
        _ => why,
    }
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Refused(fault.to_string())
    }
}

pub(super) type Done = Result<(), Failed>;
