//! `id_token_hint`: an ID token of ours that a client sends back (OpenID Connect Core, 3.1.2.1; RP-Initiated Logout 1.0,
//! 2).

use serde::Deserialize;

use super::tokens::ID_TOKEN_TYP;
use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::op::Op;
use crate::storage::Tx;

/// What a hint tells; `exp` does not matter.
#[derive(Clone, Debug, Deserialize)]
pub struct IdTokenHint {
    iss: String,
    pub sub: String,
    /// The `client_id` that it was issued to.
    pub aud: String,
    pub sid: Option<String>,
}

/// Reads a hint. The signature counts with any key that the tenant still has, the issuer must be the tenant's; `None`
/// for everything else.
pub fn read(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, hint: &str) -> Result<Option<IdTokenHint>, Fault> {
    let Ok(header) = jose::read_header(hint) else {
        return Ok(None);
    };
    let Some(key) = keyring.hint_key(tx, &header.kid)? else {
        return Ok(None);
    };
    let claims = jose::verify::<IdTokenHint>(&key, ID_TOKEN_TYP, hint).ok();
    Ok(claims.filter(|c| c.iss == op.tenant.issuer()))
}
