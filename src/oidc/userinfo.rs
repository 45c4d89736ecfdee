//! UserInfo (OpenID Connect Core, 5.3): claims about the person, for an access token.

use serde_json::{Map, Value, json};

use super::claims;
use super::error::{ErrorCode, OAuthError};
use super::grants::{self, still_valid};
use super::scope::ScopeSet;
use super::tokens::{ACCESS_TOKEN_TYP, AccessTokenClaims};
use crate::accounts;
use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::op::Op;
use crate::storage::Tx;

/// One answer for every token that is no good, byte for byte.
const INVALID_TOKEN: OAuthError = OAuthError::new(ErrorCode::InvalidToken, "the access token is not valid");

/// The claims that the token's scopes give. The token is one of ours, for us, not expired, and its grant is still good:
/// what is revoked is refused before its `exp`.
pub fn userinfo(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, token: &str) -> Result<Answer, Fault> {
    let Some(token) = verified(op, tx, keyring, token)? else {
        return Ok(Answer { client_id: None, result: Err(INVALID_TOKEN) });
    };
    let result = claims_for(op, tx, &token)?;
    Ok(Answer { client_id: Some(token.client_id), result })
}

/// An answer, and the client that the token was issued to, as far as its signature tells.
pub struct Answer {
    pub client_id: Option<String>,
    pub result: Result<Map<String, Value>, OAuthError>,
}

fn claims_for(
    op: &Op,
    tx: &mut Tx<'_>,
    token: &AccessTokenClaims,
) -> Result<Result<Map<String, Value>, OAuthError>, Fault> {
    let issuer = op.tenant.issuer();
    let expired = op.now.seconds() >= token.exp;
    let grant = match token.grant_id().filter(|_| token.iss == issuer && !expired) {
        Some(id) => grants::store::find_grant(tx, id)?,
        None => None,
    };
    let Some(grant) = grant else {
        return Ok(Err(INVALID_TOKEN));
    };
    let account = accounts::store::find_account(tx, grant.account_id)?;
    let Some(account) = account.filter(|a| a.sub == token.sub) else {
        return Ok(Err(INVALID_TOKEN));
    };
    if !still_valid(tx, &grant, op.now)? || !token.aud.iter().any(|aud| aud == issuer) {
        return Ok(Err(INVALID_TOKEN));
    }
    let scope = ScopeSet::parse(&token.scope).unwrap_or_default();
    if !scope.contains("openid") {
        return Ok(Err(OAuthError::new(ErrorCode::InsufficientScope, "the access token lacks the scope openid")));
    }
    let mut claims = claims::for_scopes(&account, &scope);
    claims.insert("sub".to_owned(), json!(account.sub));
    Ok(Ok(claims))
}

/// The claims of a token that one of this tenant's keys signed.
fn verified(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, token: &str) -> Result<Option<AccessTokenClaims>, Fault> {
    debug_assert_eq!(op.tenant.id, tx.tenant());
    let Ok(header) = jose::read_header(token) else {
        return Ok(None);
    };
    let Some(key) = keyring.public_key(tx, &header.kid, op.now)? else {
        return Ok(None);
    };
    Ok(jose::verify::<AccessTokenClaims>(&key, ACCESS_TOKEN_TYP, token).ok())
}
