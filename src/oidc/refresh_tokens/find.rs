//! Finding a refresh token, and whether it would work.

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

/// The refresh token of this text with its grant, if it was given to this client.
pub(in crate::oidc) fn find_own(
    tx: &mut Tx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<PresentedRefreshToken>, Fault> {
    let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) else { return Ok(None) };
    let hash = tx.lookup_hash(&token);
    store::find_presented(tx, client.id, &hash)
}

/// [`find_own`], with its family held: until this transaction ends, no other goes on with a token of it.
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
    // There is none, or another transaction has the family: then that one is waited for.
    let Some(found) = store::find_presented(wtx, client.id, &hash)? else { return Ok(None) };
    grant::store::lock_family(wtx, found.redeemable.standing.grant.id, op.now)?;
    // Read again: the one before may have rotated it, or ended it.
    store::find_presented(wtx, client.id, &hash)
}

/// Whether a refresh token would work now. `servers` are those of the grant's audience.
pub(in crate::oidc) fn is_live(op: &Op, presented: &PresentedRefreshToken, servers: &Servers<'_>) -> bool {
    let PresentedRefreshToken { token, redeemable } = presented;
    token.consumed_at.is_none()
        && op.now < token.expires_at
        && redeemable.client.may_use(GrantType::RefreshToken)
        && entitled(op, redeemable, servers)
}

/// The live leaf that a token stands for: itself; or, where it was rotated a moment ago and its successor was not used
/// yet, that successor, which nobody may have received. `None` for any other reuse.
pub(in crate::oidc) fn leaf_of(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    token: &RefreshToken,
) -> Result<Option<RefreshToken>, Fault> {
    let (consumed_at, successor) = match (token.consumed_at, token.successor) {
        (None, _) => return Ok(Some(token.clone())),
        (Some(at), Some(successor)) => (at, successor),
        // The older of two siblings.
        (Some(_), None) => return Ok(None),
    };
    let grace = client.registered.refresh_grace.map_or(op.tenant.settings.refresh_grace(), Duration::from_secs);
    // By the time that has passed: the clock of the one before may be ahead of ours.
    if op.now.since(consumed_at) >= grace {
        return Ok(None);
    }
    let successor = store::find_refresh_token_by_id(tx, successor)?;
    Ok(successor.filter(|leaf| leaf.consumed_at.is_none()))
}
