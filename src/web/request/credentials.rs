//! Client authentication parameters of a request (RFC 6749, 2.3).

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde::Deserialize;

use super::call::Call;
use super::form::from_pairs;
use crate::base::code::Code;
use crate::base::secret::Secret;
use crate::oidc::clients::authenticate::{BasicCredentials, ClientCredentials};

#[derive(Default, Deserialize)]
struct Form {
    client_id: Option<String>,
    client_secret: Option<String>,
    client_assertion: Option<String>,
    client_assertion_type: Option<String>,
}

/// Returns the client credentials of a request. All endpoints with client authentication use it.
pub fn client_credentials(call: &Call, authorization: Option<&str>) -> Result<ClientCredentials, Code> {
    let given = |value: Option<String>| value.filter(|value| !value.is_empty());
    let basic = match authorization {
        None => None,
        Some(header) => Some(read_basic(header).ok_or(Code::AuthorizationNotBasic)?),
    };
    let form: Form = from_pairs(&call.form).unwrap_or_default();
    Ok(ClientCredentials {
        basic,
        client_id: given(form.client_id),
        client_secret: given(form.client_secret),
        assertion: given(form.client_assertion).map(Secret::new),
        assertion_type: given(form.client_assertion_type),
    })
}

/// Refuses a repeated parameter (RFC 6749, 3.2; A-04: parameter pollution), except `resource` (RFC 8707, 2).
pub fn refuse_repeated(call: &Call) -> Result<(), Code> {
    let mut seen = BTreeSet::new();
    match call.form.iter().any(|(name, _)| name != "resource" && !seen.insert(name)) {
        true => Err(Code::ParameterRepeated),
        false => Ok(()),
    }
}

/// Reads HTTP Basic credentials with and without form encoding (RFC 6749, 2.3.1; RFC 7617, 2), since clients send both.
/// The scheme is case-insensitive.
fn read_basic(header: &str) -> Option<BasicCredentials> {
    let (scheme, encoded) = header.split_once(' ')?;
    let bytes = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(bytes).ok()?;
    let (user, password) = text.split_once(':')?;
    let form = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(|text| text.into_owned()).ok()
    };
    let raw = (user.to_owned(), password.to_owned());
    let form_decoded = form(user).zip(form(password)).unwrap_or_else(|| raw.clone());
    Some(BasicCredentials { form_decoded, raw })
}
