//! `id_token_hint`: an ID token of this provider that a client sends back (OpenID Connect Core, 3.1.2.1; RP-Initiated
//! Logout 1.0, 2).

use serde::Deserialize;

use super::tokens::ID_TOKEN_TYP;
use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::op::Op;
use crate::storage::Tx;

/// The claims of a hint. `exp` is not checked.
#[derive(Clone, Debug, Deserialize)]
pub struct IdTokenHint {
    iss: String,
    pub sub: String,
    /// The `client_id` that the ID token was issued to.
    pub aud: String,
    pub sid: Option<String>,
}

/// Verifies a hint. Retired keys of the tenant are accepted, since a hint grants no access. Returns `None` if the
/// signature is invalid or the issuer is neither the tenant's nor one that it had before.
pub fn read(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, hint: &str) -> Result<Option<IdTokenHint>, Fault> {
    let Ok(header) = jose::read_header(hint) else {
        return Ok(None);
    };
    let Some(key) = keyring.hint_key(tx, &header.kid)? else {
        return Ok(None);
    };
    let claims = jose::verify::<IdTokenHint>(&key, ID_TOKEN_TYP, hint).ok();
    Ok(claims.filter(|c| op.tenant.is_or_was_issuer(&c.iss)))
}
