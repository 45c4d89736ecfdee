//! The refresh token grant (RFC 6749, 6; RFC 9700, 4.14; OpenID Connect Core, 12).
//!
//! The grant is the family of its refresh tokens. Each works once and gives its successor, so a family has one live
//! leaf; a token that comes a second time tells that two hold the family, and ends it. Everybody who comes with a
//! token of a family writes the grant's row first: the database lets one at a time go on, and what is read after that is
//! what the one before has left.

use std::time::Duration;

use super::{Given, Grant, LONGEST_ACCESS_TOKEN, StandingGrant, end, entitled, issue, narrow, store};
use crate::audit::Event;
use crate::base::fault::Fault;
use crate::base::id::{GrantId, RefreshTokenId};
use crate::base::secret::Secret;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::error::{ErrorCode, OAuthError};
use crate::oidc::scope::ScopeSet;
use crate::oidc::tokens::Issue;
use crate::op::Op;
use crate::storage::consume::{OneTime, consume};
use crate::storage::{Tx, WriteTx};

/// The parameters of a refresh.
#[derive(Clone, Debug)]
pub struct RefreshRequest {
    pub refresh_token: Secret<String>,
    /// Scopes to narrow the access token to (RFC 6749, 6); none: all that were granted.
    pub scope: Option<String>,
    /// Audiences to narrow the access token to (RFC 8707, 2.2); empty: all that were granted.
    pub resources: Vec<String>,
}

/// One answer for every refresh token that is no good, byte for byte.
const INVALID_GRANT: OAuthError = OAuthError::new(ErrorCode::InvalidGrant, "the refresh token is not valid");

/// A stored refresh token.
#[derive(Clone, Debug)]
pub struct RefreshToken {
    pub(super) id: RefreshTokenId,
    pub(super) grant: GrantId,
    pub(in crate::oidc) created_at: Time,
    pub(in crate::oidc) expires_at: Time,
    pub(super) consumed_at: Option<Time>,
    /// What it was rotated to; after a repeat within the grace, the newest of them.
    pub(super) successor: Option<RefreshTokenId>,
}

/// The refresh token of this text, if it was given to this client.
fn find(tx: &mut Tx<'_>, client: &Client, text: &str) -> Result<Option<RefreshToken>, Fault> {
    let Some(token) = BearerToken::parse(TokenKind::RefreshToken, text) else { return Ok(None) };
    let hash = tx.lookup_hash(&token);
    store::find_refresh_token(tx, (client.id, &hash))
}

/// The same with its grant.
pub(in crate::oidc) fn find_own(
    tx: &mut Tx<'_>,
    client: &Client,
    text: &str,
) -> Result<Option<(RefreshToken, StandingGrant)>, Fault> {
    let Some(token) = find(tx, client, text)? else { return Ok(None) };
    let standing = store::find_standing(tx, token.grant)?;
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

/// The first refresh token of a grant whose code was redeemed, if the client is given one: it uses them, and
/// `offline_access` was consented to, or the request had no `openid`, or the client is given them for the time of the
/// session.
pub(super) fn first(
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
    store::extend(wtx, grant.id, end + LONGEST_ACCESS_TOKEN)?;
    let (_, token) = insert(op, wtx, (grant.id, end))?;
    Ok(Some(token))
}

fn insert(
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

/// Rotates a refresh token: it is used up, and its successor goes out with a new access token. A token that was used
/// before ends the family; a stranger's attempt ends nothing.
pub fn redeem(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    request: &RefreshRequest,
) -> Result<Result<Issue, OAuthError>, Fault> {
    let text = request.refresh_token.expose();
    match find(wtx, client, text)? {
        Some(token) if token.consumed_at.is_some() || op.now < token.expires_at => {
            if !store::lock_family(wtx, token.grant, op.now)? {
                return Ok(Err(INVALID_GRANT));
            }
        }
        _ => return Ok(Err(INVALID_GRANT)),
    }
    // Read again, since another may have rotated it until the lock was ours.
    let Some((token, standing)) = find_own(wtx, client, text)? else { return Ok(Err(INVALID_GRANT)) };
    let Some(leaf) = leaf_of(op, wtx, client, &token)? else {
        // Committed, so it is an outcome and not an error of the transaction.
        reused(op, wtx, client, &standing.grant)?;
        return Ok(Err(INVALID_GRANT));
    };
    if op.now >= leaf.expires_at {
        return Ok(Err(INVALID_GRANT));
    }
    let Some(account) = entitled(op, wtx, client, &standing)? else { return Ok(Err(INVALID_GRANT)) };
    let grant = standing.grant;
    let Some(scope) = narrow_scope(&grant.scope, request.scope.as_deref()) else {
        return Ok(Err(OAuthError::new(ErrorCode::InvalidScope, "the scope is malformed or was not granted")));
    };
    let audience = match narrow(op, wtx, (client, &grant), &request.resources)? {
        Ok(audience) => audience,
        Err(error) => return Ok(Err(error)),
    };
    if !consume(wtx, OneTime::RefreshToken(leaf.id), op.now)? {
        reused(op, wtx, client, &grant)?;
        return Ok(Err(INVALID_GRANT));
    }
    let (successor, refresh_token) = insert(op, wtx, (grant.id, grant.expires_at - LONGEST_ACCESS_TOKEN))?;
    store::set_successor(wtx, token.id, successor)?;
    let given = Given { grant, scope, audience, nonce: None, refresh_token: Some(refresh_token) };
    issue(op, wtx, (client, account), given).map(Ok)
}

/// Ends the family of a token that came a second time.
fn reused(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, grant: &Grant) -> Result<(), Fault> {
    let event = |account, client_id, grant| Event::RefreshTokenReused { account, client_id, grant };
    end(op, wtx, (client, grant), event)
}

/// The live leaf that a token stands for: itself; or, where it was rotated a moment ago and its successor was not used
/// yet, that successor, which nobody may have received. `None` for any other reuse.
fn leaf_of(op: &Op, tx: &mut Tx<'_>, client: &Client, token: &RefreshToken) -> Result<Option<RefreshToken>, Fault> {
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

/// The scopes of the access token: those asked for, which must be among the granted ones.
fn narrow_scope(granted: &ScopeSet, asked: Option<&str>) -> Option<ScopeSet> {
    match asked {
        None => Some(granted.clone()),
        Some(text) => ScopeSet::parse(text).filter(|scope| !scope.is_empty() && scope.is_subset(granted)),
    }
}
