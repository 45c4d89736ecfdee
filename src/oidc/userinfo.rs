//! UserInfo (OpenID Connect Core, 5.3): claims about the person, for an access token.

use serde_json::{Map, Value, json};

use super::access_tokens::{self, Subject};
use super::claims;
use super::error::{ErrorCode, OAuthError};
use super::scope::ScopeSet;
use super::token_endpoint::Powers;
use super::tokens::AccessTokenClaims;
use crate::accounts;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::Tx;

/// One answer for every token that is no good, byte for byte.
const INVALID_TOKEN: OAuthError = OAuthError::new(ErrorCode::InvalidToken, "the access token is not valid");

/// The claims that the token's scopes give. The token is one of ours, for us, not expired, and its grant is still good:
/// what is revoked is refused before its `exp`.
pub fn userinfo(op: &Op, powers: Powers<'_>, token: &str) -> Result<Answer, Fault> {
    powers.verified.look_at(op, (powers.db, powers.keyring), token, |tx, token| {
        let Some(token) = token.claims(tx)? else { return Ok(Answer { client_id: None, result: Err(INVALID_TOKEN) }) };
        Ok(Answer { client_id: Some(token.client_id.clone()), result: claims_for(op, tx, token)? })
    })
}

/// The claims alone, on a worker. `None` wherever anything stands in the way: [`userinfo`] says what it is.
pub fn recall(op: &Op, powers: Powers<'_>, token: &str) -> Option<Map<String, Value>> {
    powers.verified.look_again(op, powers.db, token, |tx, token| claims_for(op, tx, token))?.ok()?.ok()
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
    // A client's own token has nobody to tell about.
    let Some(Subject::Person(id)) = access_tokens::subject(op, tx, token)? else {
        return Ok(Err(INVALID_TOKEN));
    };
    let Some(account) = accounts::store::find_account(tx, id)? else { return Ok(Err(INVALID_TOKEN)) };
    if !token.aud.iter().any(|aud| aud == op.tenant.issuer()) {
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
