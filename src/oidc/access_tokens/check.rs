//! The check of an access token (RFC 9068, 4). Every endpoint uses it.

use std::time::Duration;

use super::store::{self, TokenOfGrant};
use crate::accounts::Account;
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, OrganizationId};
use crate::base::jose::{PublicKey, VerifyError};
use crate::oidc::tokens::{self, AccessTokenClaims, LONGEST_ACCESS_TOKEN};
use crate::op::Op;
use crate::services::verified::{self, SignedClaims};
use crate::storage::Tx;

/// The cache of access tokens with a verified signature.
pub type Verified = verified::Verified<AccessTokenClaims>;
/// An access token with a verified signature.
pub type VerifiedToken = verified::VerifiedToken<AccessTokenClaims>;
/// A presented token. [`is_good`] decides whether it is still valid.
pub type PresentedToken<'p> = verified::Presented<'p, AccessTokenClaims>;

impl SignedClaims for AccessTokenClaims {
    const LONGEST: Duration = LONGEST_ACCESS_TOKEN;

    fn verify(key: &PublicKey, token: &str) -> Result<AccessTokenClaims, VerifyError> {
        tokens::verify(key, token)
    }

    fn issuer(&self) -> &str {
        &self.iss
    }
}

/// Returns whether a token is valid: not expired, not revoked, with an existing client and, if it has one, a valid
/// grant. A token without a grant needs an active tenant of the same epoch. A revoked token is refused before its `exp`
/// revocation takes effect at once). Executes one statement.
pub fn is_good(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<bool, Fault> {
    if op.now.seconds() >= token.exp {
        return Ok(false);
    }
    match token.grant_id() {
        Some(grant) => {
            let found = store::find_of_grant(tx, &token.jti, grant)?;
            Ok(found.is_some_and(|found| flaw(op, token, &found).is_none()))
        }
        None => {
            let found = store::find_of_client(tx, &token.jti, &token.client_id)?;
            Ok(!found.revoked
                && token.tenant_epoch().is_some_and(|epoch| found.tenant.accepts(epoch))
                && found.has_client
                && token.sub == token.client_id)
        }
    }
}

/// The user that a token was issued for.
pub struct Person {
    pub account: Account,
    /// The client that the token was issued to.
    pub client: ClientRowId,
    /// The organization of the token's grant.
    pub organization: Option<OrganizationId>,
}

/// Returns the user and the client of a token that is valid by the rules of [`is_good`], or why it is not. A token of the
/// client credentials grant has no user.
pub fn person(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<Result<Person, Cause>, Fault> {
    let Some(grant) = token.grant_id() else { return Ok(Err(Cause::AccessTokenWithoutUser)) };
    if op.now.seconds() >= token.exp {
        return Ok(Err(Cause::AccessTokenExpired));
    }
    let Some((found, account)) = store::find_of_person(tx, &token.jti, grant)? else {
        return Ok(Err(Cause::GrantGone));
    };
    Ok(match flaw(op, token, &found) {
        None => {
            let grant = &found.standing.grant;
            Ok(Person { account, client: grant.client, organization: grant.organization })
        }
        Some(cause) => Err(cause),
    })
}

/// Returns why a token of a grant is not valid.
fn flaw(op: &Op, token: &AccessTokenClaims, found: &TokenOfGrant) -> Option<Cause> {
    if found.revoked {
        return Some(Cause::AccessTokenRevoked);
    }
    let foreign = (!found.standing.is_of(&token.sub)).then_some(Cause::AccessTokenForeign);
    found.standing.flaw(op.now).or(foreign)
}
