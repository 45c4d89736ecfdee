//! The refresh token grant (RFC 6749, 6; RFC 9700, 4.14; OpenID Connect Core, 12).
//!
//! The refresh tokens of one grant are a family. Each works once and is replaced by its successor, so a family has one
//! unused token. A second use shows that the token was stolen or copied, and revokes the family (A-15: reuse
//! detection). Every refresh request locks the grant's row, so requests of one family are serialized, and each sees the
//! result of the one before.

use super::given::{Given, Redeemed, issue};
use super::narrow::narrow;
use super::redeem::{self, Redeem};
use crate::audit::Event;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::{RedeemableGrant, end, entitled};
use crate::oidc::refresh_tokens::{self, PresentedRefreshToken, find_own, hold_own, leaf_of};
use crate::oidc::resource_servers::{ResourceServer, Servers};
use crate::oidc::scope::ScopeSet;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// The parameters of a refresh request.
#[derive(Clone, Debug)]
pub struct RefreshRequest {
    pub refresh_token: Secret<String>,
    /// The scopes to restrict the access token to (RFC 6749, 6); absent: all that were granted.
    pub scope: Option<String>,
    /// The audiences to restrict the access token to (RFC 8707, 2.2); empty: all that were granted.
    pub resources: Vec<String>,
}

/// The error for every invalid refresh token. It is identical in all cases, so that the response does not reveal the
/// cause.
const INVALID_GRANT: Refusal = Refusal::new(Code::RefreshTokenInvalid);

/// Rotates a refresh token: consumes it, and issues its successor with a new access token. A token that was used before
/// revokes the family; an attempt by another client changes nothing. `known` are the cached resource servers of
/// the client.
pub fn redeem(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    proof: Proof<'_>,
    known: &[ResourceServer],
    request: &RefreshRequest,
) -> Result<Redeemed, Stop<Refusal>> {
    redeem::redeem(op, wtx, proof, known, request)
}

impl Redeem for RefreshRequest {
    const GRANT_TYPE: GrantType = GrantType::RefreshToken;
    const INVALID_GRANT: Refusal = INVALID_GRANT;
    type Found = PresentedRefreshToken;

    fn find(&self, op: &Op, wtx: &mut WriteTx<'_>, client: &Client) -> Result<Option<PresentedRefreshToken>, Fault> {
        hold_own(op, wtx, client, self.refresh_token.expose())
    }

    fn client(presented: &PresentedRefreshToken) -> &Client {
        &presented.redeemable.client
    }

    fn redeem(
        &self,
        op: &Op,
        wtx: &mut WriteTx<'_>,
        known: &[ResourceServer],
        mut presented: PresentedRefreshToken,
    ) -> Result<Redeemed, Stop<Refusal>> {
        let mut rotation = rotate(op, wtx, known, self, &presented)?;
        if let Rotation::Used = rotation {
            // Data other than the grant's row may have been read before the lock was acquired, and another transaction
            // may have rotated the token since. Read again and decide on the current state.
            let again = find_own(wtx, &presented.redeemable.client, self.refresh_token.expose())?;
            presented = again.ok_or(INVALID_GRANT)?;
            rotation = rotate(op, wtx, known, self, &presented)?;
        }
        match rotation {
            Rotation::Done(given, servers) => Ok(issue(op, wtx, presented.redeemable, &servers, given)),
            Rotation::Used => Ok(reused(op, wtx, &presented.redeemable)?),
        }
    }
}

/// The result of a rotation.
enum Rotation<'k> {
    Done(Given, Servers<'k>),
    /// The token was used before, and so was its successor.
    Used,
}

/// Consumes the unused token of a locked family that the presented token selects, and issues its successor.
fn rotate<'k>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    known: &'k [ResourceServer],
    request: &RefreshRequest,
    presented: &PresentedRefreshToken,
) -> Result<Rotation<'k>, Stop<Refusal>> {
    let PresentedRefreshToken { token, redeemable } = presented;
    let (client, grant) = (&redeemable.client, &redeemable.standing.grant);
    if grant.revoked {
        return Err(INVALID_GRANT.into());
    }
    let Some(leaf) = leaf_of(op, wtx, client, token)? else { return Ok(Rotation::Used) };
    if op.now >= leaf.expires_at {
        return Err(INVALID_GRANT.into());
    }
    let servers = Servers::find(op, wtx, known, &grant.audience)?;
    if !entitled(op, redeemable, &servers) {
        return Err(INVALID_GRANT.into());
    }
    let scope = narrow_scope(&grant.scope, request.scope.as_deref()).ok_or(Code::ScopeNotGranted)?;
    let audience = narrow(op, client, grant, &servers, &request.resources)?;
    if !consume(wtx, &refresh_tokens::store::REFRESH_TOKENS, leaf.id, op.now)? {
        return Ok(Rotation::Used);
    }
    let refresh_token = Some(refresh_tokens::successor(op, wtx, grant, token)?);
    Ok(Rotation::Done(Given { scope, audience, nonce: None, refresh_token }, servers))
}

/// Revokes the family of a token that was used a second time (A-15: reuse detection).
fn reused(op: &Op, wtx: &mut WriteTx<'_>, redeemable: &RedeemableGrant) -> Result<Redeemed, Fault> {
    let event = |account, client_id, grant| Event::RefreshTokenReused { account, client_id, grant };
    end(op, wtx, &redeemable.client, &redeemable.standing.grant, event)?;
    Ok(Redeemed::Reused(INVALID_GRANT))
}

/// Returns the scopes of the access token. Scopes that were not granted are refused (A-18: a token never exceeds its
/// grant).
fn narrow_scope(granted: &ScopeSet, asked: Option<&str>) -> Option<ScopeSet> {
    match asked {
        None => Some(granted.clone()),
        Some(text) => ScopeSet::parse(text).filter(|scope| !scope.is_empty() && scope.is_subset(granted)),
    }
}
