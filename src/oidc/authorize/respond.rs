//! The answer at the client's redirect URI (RFC 6749, 4.1.2; RFC 9207, 2; OAuth 2.0 Form Post Response Mode, 2).

use super::request::{ResponseMode, ReturnTo};
use crate::base::locale::Locales;
use crate::base::uri::{display_host, with_query};
use crate::oidc::error::OAuthError;
use crate::op::Op;

/// An answer on its way to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A redirect there.
    Redirect { location: String },
    /// A page whose form posts these fields there.
    FormPost { action: String, host: String, fields: Vec<(&'static str, String)>, ui_locales: Locales },
}

/// An error answer: `error`, `error_description`, `state`, `iss`.
pub(super) fn error(op: &Op, to: &ReturnTo, error: OAuthError) -> Answer {
    answer(op, to, &[("error", error.code.as_str()), ("error_description", error.description)])
}

/// A successful answer: `code`, `state`, `iss`.
pub(super) fn code(op: &Op, to: &ReturnTo, code: &str) -> Answer {
    answer(op, to, &[("code", code)])
}

fn answer(op: &Op, to: &ReturnTo, parameters: &[(&'static str, &str)]) -> Answer {
    let mut parameters = parameters.to_vec();
    parameters.extend(to.state.as_deref().map(|state| ("state", state)));
    parameters.push(("iss", op.tenant.issuer()));
    match to.response_mode {
        ResponseMode::Query => Answer::Redirect { location: with_query(&to.redirect_uri, &parameters) },
        ResponseMode::FormPost => Answer::FormPost {
            action: to.redirect_uri.clone(),
            host: display_host(&to.redirect_uri),
            fields: parameters.into_iter().map(|(name, value)| (name, value.to_owned())).collect(),
            ui_locales: to.ui_locales,
        },
    }
}
