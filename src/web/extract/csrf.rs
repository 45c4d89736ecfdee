//! Whether a form was sent from a page of ours.

use crate::base::crypto::digest::{base64url, constant_time_eq, hmac_sha256};
use crate::base::token::BearerToken;
use crate::storage::master_key::MasterKeys;

use super::Call;

/// The form token that goes with a browser binding.
pub fn form_token(keys: &MasterKeys, browser: &BearerToken) -> String {
    base64url(&hmac_sha256(keys.lookup.key.expose(), format!("form {}", browser.expose()).as_bytes()))
}

/// Passes by `Sec-Fetch-Site: same-origin`; where that is absent by `Origin` equal to ours; with neither, or with
/// `Origin: null`, form token and browser cookie decide.
pub fn form_passes(call: &Call, own_origin: &str, keys: &MasterKeys, browser: Option<&BearerToken>) -> bool {
    match (call.sec_fetch_site.as_deref(), call.origin.as_deref()) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) if origin != "null" => origin == own_origin,
        _ => match (browser, call.form_value("form_token")) {
            (Some(browser), Some(sent)) => constant_time_eq(form_token(keys, browser).as_bytes(), sent.as_bytes()),
            _ => false,
        },
    }
}
