//! Who has to be there and what they are asked (OpenID Connect Core, 3.1.2.1: `prompt`, `max_age`, `id_token_hint`).

use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::oidc::authorize::params::Params;
use crate::oidc::authorize::request::Prompt;
use crate::oidc::error::{OAuthError, invalid_request};
use crate::oidc::tokens::{ID_TOKEN_TYP, IdTokenHint};
use crate::op::Op;
use crate::storage::Tx;

pub(super) struct Person {
    pub(super) prompt: Prompt,
    pub(super) max_age: Option<u64>,
    pub(super) hint_sub: Option<String>,
}

pub(super) fn check(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    params: &Params,
) -> Result<Result<Person, OAuthError>, Fault> {
    let prompt = match prompt(params.get("prompt")) {
        Ok(prompt) => prompt,
        Err(error) => return Ok(Err(error)),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let max_age = match params.get("max_age").map(digits) {
        None => None,
        Some(Some(seconds)) => Some(seconds),
        Some(None) => return Ok(Err(invalid_request("max_age must be a number of seconds"))),
    };
    let hint_sub = match params.get("id_token_hint") {
        None => None,
        Some(hint) => match hinted_sub(op, tx, keyring, hint)? {
            Some(sub) => Some(sub),
            None => return Ok(Err(invalid_request("id_token_hint is not an ID token of this issuer"))),
        },
    };
    Ok(Ok(Person { prompt, max_age, hint_sub }))
}

fn prompt(text: Option<&str>) -> Result<Prompt, OAuthError> {
    let values: Vec<&str> = text.unwrap_or_default().split(' ').filter(|v| !v.is_empty()).collect();
    let has = |value: &str| values.contains(&value);
    if has("none") && values.len() > 1 {
        return Err(invalid_request("prompt none goes with no other value"));
    }
    Ok(Prompt { none: has("none"), login: has("login"), consent: has("consent") })
}

/// The signature counts with any key that the tenant ever had; `exp` does not.
fn hinted_sub(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, hint: &str) -> Result<Option<String>, Fault> {
    let Ok(header) = jose::read_header(hint) else {
        return Ok(None);
    };
    let Some(key) = keyring.hint_key(tx, &header.kid)? else {
        return Ok(None);
    };
    let claims = jose::verify::<IdTokenHint>(&key, ID_TOKEN_TYP, hint).ok();
    Ok(claims.filter(|c| c.iss == op.tenant.issuer()).map(|c| c.sub))
}
