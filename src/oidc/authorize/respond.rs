//! The answer at the client's redirect URI (RFC 6749, 4.1.2; RFC 9207, 2).

use crate::base::uri::with_query;
use crate::oidc::error::OAuthError;
use crate::op::Op;

/// An error answer: `error`, `error_description`, `state`, `iss`.
pub(super) fn error(op: &Op, redirect_uri: &str, state: Option<&str>, error: OAuthError) -> String {
    let mut parameters = vec![("error", error.code.as_str()), ("error_description", error.description)];
    parameters.extend(state.map(|state| ("state", state)));
    parameters.push(("iss", op.tenant.issuer()));
    with_query(redirect_uri, &parameters)
}

/// A successful answer: `code`, `state`, `iss`.
pub(super) fn code(op: &Op, redirect_uri: &str, state: Option<&str>, code: &str) -> String {
    let mut parameters = vec![("code", code)];
    parameters.extend(state.map(|state| ("state", state)));
    parameters.push(("iss", op.tenant.issuer()));
    with_query(redirect_uri, &parameters)
}
