//! Whether a form was sent from a page of ours.

use super::call::{Call, Presented};
use super::form::single;
use crate::base::crypto::digest::{base64url, constant_time_eq, hmac_sha256};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::master_key::MasterKeys;

/// The browser binding that a form's token goes with, and whether it is new to the browser.
pub struct Binding {
    pub token: BearerToken,
    new: bool,
}

impl Binding {
    /// The binding that the browser has, or a new one.
    pub fn of(op: &Op, presented: &Presented) -> Binding {
        match &presented.browser {
            Some(token) => Binding { token: token.clone(), new: false },
            None => Binding { token: op.bearer(TokenKind::BrowserBinding, "browser"), new: true },
        }
    }

    /// The form token that goes with it.
    pub fn form_token(&self, keys: &MasterKeys) -> String {
        form_token(keys, &self.token)
    }

    /// What has to be set in a cookie, if anything.
    pub fn to_set(&self) -> Option<&BearerToken> {
        self.new.then_some(&self.token)
    }
}

fn form_token(keys: &MasterKeys, browser: &BearerToken) -> String {
    base64url(&hmac_sha256(keys.lookup.key.expose(), format!("form {}", browser.expose()).as_bytes()))
}

/// Passes by `Sec-Fetch-Site: same-origin`; where that is absent by `Origin` equal to ours; with neither, or with
/// `Origin: null`, form token and browser cookie decide.
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
