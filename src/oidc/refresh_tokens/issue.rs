//! Issuing refresh tokens.

use super::row::RefreshToken;
use super::store::{self, NewRefreshToken};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::Grant;
use crate::oidc::tokens::LONGEST_ACCESS_TOKEN;
use crate::op::Op;
use crate::storage::WriteTx;

/// Issues the first refresh token of a grant after its code was redeemed, if the client may have one. The client must
/// use the grant type, and one of these must apply: `offline_access` was granted, the request had no `openid`, or the
/// client is registered for refresh tokens that end with the session.
pub(in crate::oidc) fn first(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    grant: &Grant,
) -> Result<Option<BearerToken>, Fault> {
    let asked = grant.offline || client.registered.online_refresh || !grant.scope.contains("openid");
    if !client.may_use(GrantType::RefreshToken) || !asked {
        return Ok(None);
    }
    let end = op.now + op.tenant.settings.refresh_absolute();
    let (new, token) = make(op, wtx, grant, end);
    // The grant's row outlives every token that is issued for it.
    store::insert_first(wtx, &new, end + LONGEST_ACCESS_TOKEN, op.now)?;
    Ok(Some(token))
}

/// Issues the successor of a refresh token that was just consumed.
pub(in crate::oidc) fn successor(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    grant: &Grant,
    of: &RefreshToken,
) -> Result<BearerToken, Fault> {
    let (new, token) = make(op, wtx, grant, grant.expires_at - LONGEST_ACCESS_TOKEN);
    store::insert_successor(wtx, &new, of.id, op.now)?;
    Ok(token)
}

/// Creates a refresh token of this grant that expires at `end` at the latest.
fn make(op: &Op, wtx: &WriteTx<'_>, grant: &Grant, end: Time) -> (NewRefreshToken, BearerToken) {
    let token = op.bearer(TokenKind::RefreshToken, "refresh");
    let new = NewRefreshToken {
        id: op.id("refresh token"),
        hash: wtx.lookup_hash(&token),
        grant: grant.id,
        expires_at: end.min(op.now + op.tenant.settings.refresh_idle()),
    };
    (new, token)
}
