//! Finding and locking a refresh token, and checking whether it is valid.

use std::time::Duration;

use super::row::{PresentedRefreshToken, RefreshToken};
use super::store;
use crate::base::fault::Fault;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::{self, entitled};
use crate::oidc::resource_servers::Servers;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// Finds a refresh token that was issued to this client, with its grant (A-10: a token is bound to its client).
pub(in crate::oidc) fn find_own(
    tx: &mut Tx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) else { return Ok(None) };
    let hash = tx.lookup_hash(&token);
    store::find_presented(tx, client.id, &hash)
}

/// Does what [`find_own`] does, and locks the token's family: until this transaction ends, no other transaction can use
/// a token of it.
pub(in crate::oidc) fn hold_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) else { return Ok(None) };
    let hash = wtx.lookup_hash(&token);
    if let Some(held) = store::hold_presented(wtx, client.id, &hash)? {
        return Ok(Some(held));
    }
    // The token does not exist, or another transaction has locked the family. In that case, wait for the lock.
    let Some(found) = store::find_presented(wtx, client.id, &hash)? else { return Ok(None) };
    grant::store::lock_family(wtx, found.redeemable.standing.grant.id, op.now)?;
    // Read again, since the other transaction may have rotated the token or ended the family.
    store::find_presented(wtx, client.id, &hash)
}

/// Returns whether a refresh token is valid now. `servers` are the resource servers of the grant's audience.
pub(in crate::oidc) fn is_live(op: &Op, presented: &PresentedRefreshToken, servers: &Servers<'_>) -> bool {
    let PresentedRefreshToken { token, redeemable } = presented;
    token.consumed_at.is_none()
        && op.now < token.expires_at
        && redeemable.client.may_use(GrantType::RefreshToken)
        && entitled(op, redeemable, servers)
}

/// Returns the token to rotate: the token itself, or its unused successor if the token was rotated within the grace
/// period. The client may not have received that successor. Returns `None` for any other reuse.
pub(in crate::oidc) fn leaf_of(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    token: &RefreshToken,
) -> Result<Option<RefreshToken>, Fault> {
    let (consumed_at, successor) = match (token.consumed_at, token.successor) {
        (None, _) => return Ok(Some(token.clone())),
        (Some(at), Some(successor)) => (at, successor),
        // The first of two successors: a repeated request replaced it.
        (Some(_), None) => return Ok(None),
    };
    let grace = client.registered.refresh_grace.map_or(op.tenant.settings.refresh_grace(), Duration::from_secs);
    // Elapsed time is compared, since the clock of the node that rotated the token may be ahead.
    if op.now.since(consumed_at) >= grace {
        return Ok(None);
    }
    let successor = store::find_refresh_token_by_id(tx, successor)?;
    Ok(successor.filter(|leaf| leaf.consumed_at.is_none()))
}
