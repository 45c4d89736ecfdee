//! CSRF protection: whether a form was submitted from one of our own pages (A-54: login CSRF).

use super::call::{Call, Presented};
use super::form::single;
use crate::base::crypto::digest::{base64url, constant_time_eq, hmac_sha256};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::master_key::MasterKeys;
use crate::tenancy::settings::Origins;

/// The browser binding from which a form token is derived, and whether the browser still needs its cookie.
pub struct Binding {
    pub token: BearerToken,
    new: bool,
}

impl Binding {
    /// Returns the binding of the browser, or creates one.
    pub fn of(op: &Op, presented: &Presented) -> Binding {
        match &presented.browser {
            Some(token) => Binding { token: token.clone(), new: false },
            None => Binding { token: op.bearer(TokenKind::BrowserBinding, "browser"), new: true },
        }
    }

    /// Derives the form token from the binding.
    pub fn form_token(&self, keys: &MasterKeys) -> String {
        form_token(keys, &self.token)
    }

    /// Returns the binding if it must be set as a cookie.
    pub fn to_set(&self) -> Option<&BearerToken> {
        self.new.then_some(&self.token)
    }
}

fn form_token(keys: &MasterKeys, browser: &BearerToken) -> String {
    base64url(&hmac_sha256(keys.lookup.key.expose(), format!("form {}", browser.expose()).as_bytes()))
}

/// Whether a JSON request that may carry cookies comes from a page of the tenant or of an origin that it lists (A-55: no
/// cross-site request forgery). A browser sends `Origin` with each such request of a script. A request with neither `Origin`
/// nor `Sec-Fetch-Site` comes from no browser.
pub fn is_own_json(call: &Call, own_origin: &str, listed: &Origins) -> bool {
    match (call.origin.as_deref(), call.sec_fetch_site.as_deref()) {
        (Some(origin), _) => origin == own_origin || listed.has(origin),
        (None, Some(_)) => false,
        (None, None) => true,
    }
}

/// Whether a form was submitted from one of our own pages. The first header that is present decides:
///
/// | header | accepted if |
/// | --- | --- |
/// | `Sec-Fetch-Site` | `same-origin` |
/// | `Origin` other than `null` | equal to our origin |
/// | none of them | the form token matches the browser cookie |
pub fn is_own_form(call: &Call, own_origin: &str, keys: &MasterKeys, browser: Option<&BearerToken>) -> bool {
    match (call.sec_fetch_site.as_deref(), call.origin.as_deref()) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) if origin != "null" => origin == own_origin,
        _ => match (browser, single(&call.form, "form_token")) {
            (Some(browser), Some(sent)) => constant_time_eq(form_token(keys, browser).as_bytes(), sent.as_bytes()),
            _ => false,
        },
    }
}
