//! The codes with which an operation may refuse: those that follow from the rules of its route, and its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code::{Code, Dialect, Spelled};
use crate::web::spec::{Access, Body, Credential, Discovery, Method, Spec};

/// The codes of every request to a surface: its address, its headers and its tenant.
const ANY: &[Code] = &[
    Code::BadHost,
    Code::NoPeer,
    Code::BadForwardedHeader,
    Code::BadHeader,
    Code::BadPath,
    Code::BadEncoding,
    Code::InvalidParameters,
    Code::TenantIdInvalid,
    Code::TenantMismatch,
    Code::TenantNotFound,
    Code::NotFound,
    Code::UriTooLong,
    Code::UnsupportedEncoding,
    Code::UnknownHost,
    Code::HeadersTooLarge,
    Code::InternalError,
    Code::Unavailable,
];

/// The codes of a request with a body.
const WITH_BODY: &[Code] = &[Code::BadBody, Code::BodyTimeout, Code::JsonTooLarge, Code::UnsupportedMediaTypeJson];

/// Returns every code with which an operation may refuse.
fn codes(spec: &Spec, dialect: Dialect) -> Vec<Code> {
    let mut codes = ANY.to_vec();
    if matches!(spec.body, Body::Json { .. }) {
        codes.extend(WITH_BODY);
    }
    codes.extend(match spec.access {
        Access::ApiBearer => &[Code::CallerUnknown, Code::EmailNotVerified][..],
        Access::ApiSession | Access::ApiCaller => &[Code::CallerUnknown, Code::TenantRequired],
        Access::ApiVisitor => &[Code::TenantRequired],
        Access::Anyone
        | Access::Person
        | Access::Flow
        | Access::Link
        | Access::Client
        | Access::Introspector
        | Access::Bearer => &[],
    });
    // Requests with a token are counted against its quota.
    if spec.credentials.contains(&Credential::ApiToken) {
        codes.push(Code::RequestsReached);
    }
    // Its cookie may be sent by a page of another site.
    if spec.method != Method::Get && matches!(dialect, Dialect::Dashboard | Dialect::Workspace) {
        codes.push(Code::OriginNotAllowed);
    }
    if spec.discovery == Discovery::DomainOfQuery {
        codes.push(Code::DomainParameterInvalid);
    }
    let Some(operation) = spec.operation else { return codes };
    if operation.body.is_some() {
        codes.push(Code::InvalidJson);
    }
    if operation.body.is_some() || operation.query.is_some() {
        codes.push(Code::FieldsInvalid);
    }
    if operation.has_bot_check {
        codes.push(Code::BotCheckFailed);
    }
    codes.extend(operation.refusals.iter().chain(operation.shared_refusals));
    codes
}

/// A code as a surface spells it.
#[derive(Default)]
pub(super) struct Listed {
    /// Each `details.reason` that comes with it.
    pub(super) reasons: BTreeSet<&'static str>,
    /// Each message that comes with it, in English.
    pub(super) messages: BTreeSet<String>,
}

/// Returns the codes with which an operation may refuse, by status and as its surface spells them.
pub(super) fn refusals(spec: &Spec, dialect: Dialect) -> BTreeMap<u16, BTreeMap<String, Listed>> {
    let mut refusals: BTreeMap<u16, BTreeMap<String, Listed>> = BTreeMap::new();
    for code in codes(spec, dialect) {
        let Spelled { code: word, status, reason } = code.spelled(dialect);
        let listed = refusals.entry(status).or_default().entry(word).or_default();
        listed.reasons.extend(reason);
        listed.messages.insert(message(code));
    }
    refusals
}

/// Returns the message of a code. An ellipsis stands for a value.
fn message(code: Code) -> String {
    let text = code.text().english();
    let mut message = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        message.push_str(before);
        message.push('…');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    message.push_str(rest);
    message.replace("….", "…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_a_message_are_left_out() {
        assert_eq!(message(Code::JsonTooLarge), "The request body is larger than … bytes.");
        assert_eq!(message(Code::InvalidParameters), "A parameter is not valid: …");
        assert_eq!(message(Code::CallerUnknown), "The request needs a valid credential of this API.");
    }
}
