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

/// How a command names the fields of a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// By the options of `create`.
    Options,
    /// By the keys of `set`.
    Keys,
}

/// The fields of a client or an API, and the options of `create` for them.
const OPTIONS: [(&str, &str); 24] = [
    ("client_name", "--name"),
    ("client_uri", "--client-uri"),
    ("redirect_uris", "--redirect-uri"),
    ("post_logout_redirect_uris", "--post-logout-redirect-uri"),
    ("grant_types", "--grant"),
    ("response_types", "--grant"),
    ("token_endpoint_auth_method", "--auth-method"),
    ("scope", "--scope"),
    ("jwks", "--jwks"),
    ("jwks_uri", "--jwks-uri"),
    ("id_token_signed_response_alg", "--id-token-alg"),
    ("resources", "--resource"),
    ("origins", "--origin"),
    ("first_party", "--first-party"),
    ("login_api", "--login-api"),
    ("pkce", "--pkce"),
    ("id_token_claims", "--id-token-claims"),
    ("online_refresh", "--online-refresh"),
    ("refresh_grace", "--refresh-grace"),
    ("name", "--name"),
    ("scopes", "--scope"),
    ("lifetime", "--lifetime"),
    ("alg", "--alg"),
    ("typ", "--typ"),
];

/// Words every fault of a registration, one line each. An unknown word is wrong usage.
pub(super) fn refused_registration(faults: &[FieldFault], naming: Naming) -> Failed {
    let lines: Vec<String> = faults.iter().map(|fault| registration_line(fault, naming)).collect();
    let unknown = faults.iter().any(|fault| matches!(fault.code, Code::NotOneOf | Code::AlgorithmUnknown));
    if unknown { Failed::Usage(lines.join("\n")) } else { Failed::Refused(lines.join("\n")) }
}

/// Adds the option or key, and the command that helps.
fn registration_line(fault: &FieldFault, naming: Naming) -> String {
    let why = fault.refusal().text().english();
    let option = OPTIONS.iter().find(|(field, _)| *field == fault.field).map(|(_, option)| *option);
    let name = match (naming, fault.code) {
        (Naming::Options, Code::JwkSetNeeded) => "--jwks FILE",
        (Naming::Keys, Code::JwkSetNeeded) => "jwks=@FILE",
        (Naming::Options, _) => option.unwrap_or_default(),
        (Naming::Keys, _) => option.map(|_| &*fault.field).unwrap_or_default(),
    };
    // The messages on an identifier, which is no option, quote it.
    let line = if name.is_empty() { why } else { format!("{name}: {why}") };
    match fault.code {
        Code::ClientsReached => format!("{line} `portico tenant set SLUG quota.clients=NUMBER` changes it"),
        Code::ResourceServerUnknown => format!("{line}; create it with `portico api create`"),
        _ => line,
    }
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Refused(fault.to_string())
    }
}

pub(super) type Done = Result<(), Failed>;
