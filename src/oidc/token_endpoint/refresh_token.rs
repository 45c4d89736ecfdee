//! The refresh token grant (RFC 6749, 6; RFC 9700, 4.14; OpenID Connect Core, 12).
//!
//! The refresh tokens of one grant are a family. Each is replaced by its successor, so a family has one current token. A
//! repeated use within the grace period returns the same successor. Any other second use shows that the token was stolen
//! or copied, and revokes the family (A-15: reuse detection). One guarded UPDATE decides which of several requests
//! rotates the token; the others read it again.

use super::given::{Given, Redeemed, issue};
use super::narrow::narrow;
use super::redeem::{self, Redeem};
use crate::audit::Event;
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::grant::{RedeemableGrant, end, why_not};
use crate::oidc::refresh_tokens::{PresentedRefreshToken, Step, find_own, next_step, take, why_not_own};
use crate::oidc::resource_servers::{ResourceServer, Servers};
use crate::oidc::scope::ScopeSet;
use crate::op::Op;
use crate::storage::WriteTx;

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

/// Rotates a refresh token and issues its successor with a new access token. A token that was used before revokes the
/// family; an attempt by another client changes nothing. `known` are the cached resource servers of
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

/// How often a token is read again after another request was faster. Each of them has rotated the token, so a second
/// loss means that more requests with current tokens of one family arrive than a client makes.
const TRIES: usize = 3;

impl Redeem for RefreshRequest {
    const GRANT_TYPE: GrantType = GrantType::RefreshToken;
    const INVALID_GRANT: Refusal = INVALID_GRANT;
    type Found = PresentedRefreshToken;

    fn find(&self, _: &Op, wtx: &mut WriteTx<'_>, client: &Client) -> Result<Option<PresentedRefreshToken>, Fault> {
        find_own(wtx, client, self.refresh_token.expose())
    }

    fn why_not_found(&self, wtx: &mut WriteTx<'_>) -> Result<Cause, Fault> {
        why_not_own(wtx, self.refresh_token.expose())
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
        for _ in 0..TRIES {
            let grant = &presented.redeemable.standing.grant;
            if grant.revoked {
                return Err(INVALID_GRANT.because(Cause::GrantRevoked).into());
            }
            let step = next_step(op, wtx, &presented)?;
            match step {
                Step::Reused => return Ok(reused(op, wtx, &presented.redeemable)?),
                Step::Invalid(cause) => return Err(INVALID_GRANT.because(cause).into()),
                Step::Rotate(_) | Step::Repeat(_) | Step::Replace(_) => {}
            }
            let servers = Servers::find(op, wtx, known, &grant.audience)?;
            if let Some(cause) = why_not(op, &presented.redeemable, &servers) {
                return Err(INVALID_GRANT.because(cause).into());
            }
            let scope = narrow_scope(&grant.scope, self.scope.as_deref()).ok_or(Code::ScopeNotGranted)?;
            let audience = narrow(op, &presented.redeemable.client, grant, &servers, &self.resources)?;
            if let Some(token) = take(op, wtx, grant, &step)? {
                let given = Given { scope, audience, nonce: None, refresh_token: Some(token) };
                return Ok(issue(op, wtx, presented.redeemable, &servers, given)?);
            }
            let again = find_own(wtx, &presented.redeemable.client, self.refresh_token.expose())?;
            presented = again.ok_or(INVALID_GRANT.because(Cause::RefreshTokenUnknown))?;
        }
        Err(Fault::unavailable("a refresh token was rotated by other requests again and again").into())
    }
}

/// Revokes the family of a token that was used a second time (A-15: reuse detection).
fn reused(op: &Op, wtx: &mut WriteTx<'_>, redeemable: &RedeemableGrant) -> Result<Redeemed, Fault> {
    let event = |account, client_id, grant| Event::RefreshTokenReused { account, client_id, grant };
    end(op, wtx, &redeemable.client, &redeemable.standing.grant, event)?;
    Ok(Redeemed::Reused(INVALID_GRANT.because(Cause::RefreshTokenUsed)))
}

/// Returns the scopes of the access token. Scopes that were not granted are refused (A-18: a token never exceeds its
/// grant).
fn narrow_scope(granted: &ScopeSet, asked: Option<&str>) -> Option<ScopeSet> {
    match asked {
        None => Some(granted.clone()),
        Some(text) => ScopeSet::parse(text).filter(|scope| !scope.is_empty() && scope.is_subset(granted)),
    }
}
