//! Finding a refresh token, and checking whether it is valid.

use super::derive::mac;
use super::row::{Form, PresentedRefreshToken};
use super::store;
use crate::base::cause::Cause;
use crate::base::crypto::digest::constant_time_eq;
use crate::base::fault::Fault;
use crate::base::refresh_token::FamilyToken;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::entitled;
use crate::oidc::resource_servers::Servers;
use crate::op::Op;
use crate::storage::Tx;

/// Finds a refresh token that was issued to this client, with its grant (A-10: a token is bound to its client).
pub(in crate::oidc) fn find_own(
    tx: &mut Tx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<PresentedRefreshToken>, Fault> {
    Ok(find(tx, text)?.filter(|presented| presented.redeemable.client.id == client.id))
}

/// Returns why [`find_own`] found nothing.
pub(in crate::oidc) fn why_not_own(tx: &mut Tx<'_>, text: &str) -> Result<Cause, Fault> {
    let malformed = FamilyToken::parse(text).is_none() && BearerToken::parse(TokenKind::RefreshToken, text).is_none();
    Ok(match malformed {
        true => Cause::RefreshTokenMalformed,
        false if find(tx, text)?.is_some() => Cause::RefreshTokenOfAnotherClient,
        false => Cause::RefreshTokenUnknown,
    })
}

fn find(tx: &mut Tx<'_>, text: &str) -> Result<Option<PresentedRefreshToken>, Fault> {
    if let Some(token) = FamilyToken::parse(text) {
        let right = mac(tx, token.family(), token.generation());
        if token.tenant() != tx.tenant() || !constant_time_eq(&right, token.mac()) {
            return Ok(None);
        }
        let redeemable = store::find_family(tx, token.family())?;
        Ok(redeemable.map(|redeemable| PresentedRefreshToken { form: Form::Family(token.generation()), redeemable }))
    } else if let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) {
        let hash = tx.lookup_hash(&token);
        store::find_stored(tx, &hash)
    } else {
        Ok(None)
    }
}

impl PresentedRefreshToken {
    /// Returns when the token was issued and when it expires, if it is the current one of its family.
    pub(in crate::oidc) fn current(&self) -> Option<(Time, Time)> {
        match &self.form {
            Form::Family(generation) => {
                let family = self.redeemable.standing.grant.refresh.as_ref()?;
                (family.generation == *generation).then_some((family.rotated_at, family.expires_at))
            }
            Form::Stored(token) => token.consumed_at.is_none().then_some((token.created_at, token.expires_at)),
        }
    }
}

/// Returns whether a refresh token is valid now. `servers` are the resource servers of the grant's audience.
pub(in crate::oidc) fn is_live(op: &Op, presented: &PresentedRefreshToken, servers: &Servers<'_>) -> bool {
    let redeemable = &presented.redeemable;
    presented.current().is_some_and(|(_, expires_at)| op.now < expires_at)
        && redeemable.client.may_use(GrantType::RefreshToken)
        && entitled(op, redeemable, servers)
}
