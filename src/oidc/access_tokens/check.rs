//! The one check of an access token (RFC 9068, 4), wherever it is used.

use super::store;
use crate::accounts::{self, Account};
use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::oidc::clients;
use crate::oidc::grants::{self, still_valid};
use crate::oidc::tokens::{ACCESS_TOKEN_TYP, AccessTokenClaims};
use crate::op::Op;
use crate::storage::Tx;
use crate::tenancy::{self, TenantState};

/// Who a good token speaks for.
pub enum Subject {
    Person(Box<Account>),
    /// The client itself: no grant stands behind the token.
    Client,
}

/// The claims of a token that one of this tenant's keys signed as an access token. Whether it is still good
/// is for [`subject`] to say.
pub fn read(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, token: &str) -> Result<Option<AccessTokenClaims>, Fault> {
    debug_assert_eq!(op.tenant.id, tx.tenant());
    let Ok(header) = jose::read_header(token) else {
        return Ok(None);
    };
    let Some(key) = keyring.public_key(tx, &header.kid, op.now)? else {
        return Ok(None);
    };
    let claims = jose::verify::<AccessTokenClaims>(&key, ACCESS_TOKEN_TYP, token).ok();
    Ok(claims.filter(|claims| claims.iss == op.tenant.issuer()))
}

/// Who a token speaks for, if it is still good: not expired, not revoked by itself, its client there, and its grant,
/// where it has one, still valid. What is revoked is refused before its `exp`, by whichever rule is the strictest.
pub fn subject(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<Option<Subject>, Fault> {
    if op.now.seconds() >= token.exp || store::is_revoked(tx, &token.jti)? {
        return Ok(None);
    }
    let Some(id) = token.grant_id() else {
        let (state, epoch) = tenancy::store::state_and_epoch(tx)?;
        if state != TenantState::Active || token.tenant_epoch() != Some(epoch) {
            return Ok(None);
        }
        let client = clients::store::find_by_client_id(tx, &token.client_id)?;
        return Ok(client.filter(|client| client.client_id == token.sub).map(|_| Subject::Client));
    };
    let Some(grant) = grants::store::find_grant(tx, id)? else { return Ok(None) };
    if !still_valid(tx, &grant, op.now)? {
        return Ok(None);
    }
    let account = accounts::store::find_account(tx, grant.account_id)?;
    Ok(account.filter(|account| account.sub == token.sub).map(|account| Subject::Person(Box::new(account))))
}
