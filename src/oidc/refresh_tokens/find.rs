//! Finding a refresh token, and whether it would work.

use std::time::Duration;

use super::row::RefreshToken;
use super::store;
use crate::base::fault::Fault;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::{self, StandingGrant, entitled};
use crate::op::Op;
use crate::storage::Tx;

/// The refresh token of this text, if it was given to this client.
pub(in crate::oidc) fn find(tx: &mut Tx<'_>, client: &Client, text: &str) -> Result<Option<RefreshToken>, Fault> {
    let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) else { return Ok(None) };
    let hash = tx.lookup_hash(&token);
    store::find_refresh_token(tx, (client.id, &hash))
}

/// [`find`] with the grant of the token.
pub(in crate::oidc) fn find_own(
    tx: &mut Tx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<(RefreshToken, StandingGrant)>, Fault> {
    let Some(token) = find(tx, client, text)? else { return Ok(None) };
    let standing = grant::store::find_standing(tx, token.grant)?;
    Ok(standing.map(|standing| (token, standing)))
}

/// Whether a refresh token would work now.
pub(in crate::oidc) fn is_live(
    op: &Op,
    tx: &mut Tx<'_>,
    client: &Client,
    (token, standing): (&RefreshToken, &StandingGrant),
) -> Result<bool, Fault> {
    let open = token.consumed_at.is_none() && op.now < token.expires_at && client.may_use(GrantType::RefreshToken);
    Ok(open && entitled(op, tx, client, standing)?.is_some())
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
