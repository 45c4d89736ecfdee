//! Issuing refresh tokens.

use super::store;
use crate::base::fault::Fault;
use crate::base::id::{GrantId, RefreshTokenId};
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::{self, Grant};
use crate::oidc::tokens::LONGEST_ACCESS_TOKEN;
use crate::op::Op;
use crate::storage::WriteTx;

/// The first refresh token of a grant whose code was redeemed, if the client is given one: it uses them, and
/// `offline_access` was consented to, or the request had no `openid`, or the client is given them for the time of the
/// session.
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
    // The grant's row outlives all that it gives.
    grant::store::extend(wtx, grant.id, end + LONGEST_ACCESS_TOKEN)?;
    let (_, token) = insert(op, wtx, (grant.id, end))?;
    Ok(Some(token))
}

/// Makes a refresh token of this grant, which ends at `end` at the latest.
pub(in crate::oidc) fn insert(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    (grant, end): (GrantId, Time),
) -> Result<(RefreshTokenId, BearerToken), Fault> {
    let token = op.bearer(TokenKind::RefreshToken, "refresh");
    let new = store::NewRefreshToken {
        id: op.id("refresh token"),
        hash: wtx.lookup_hash(&token),
        grant,
        expires_at: end.min(op.now + op.tenant.settings.refresh_idle()),
    };
    store::insert_refresh_token(wtx, &new, op.now)?;
    Ok((new.id, token))
}
