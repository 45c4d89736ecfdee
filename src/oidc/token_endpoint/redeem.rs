//! The phases that redeeming an authorization code and redeeming a refresh token have in common.

use super::given::Redeemed;
use super::permitted::refuse_grant;
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::resource_servers::ResourceServer;
use crate::op::Op;
use crate::storage::WriteTx;

/// A request that redeems a code or refresh token (RFC 6749, 4.1.3 and 6).
pub(super) trait Redeem {
    const GRANT_TYPE: GrantType;
    /// The error for every invalid code or token. It is identical in all cases, so that the response does not reveal
    /// the cause.
    const INVALID_GRANT: Refusal;
    /// The stored code or token, with everything that its validity depends on.
    type Found;

    /// Finds the code or token by one joined statement, if it was issued to this client (A-10: both are bound to their
    /// client).
    fn find(&self, op: &Op, wtx: &mut WriteTx<'_>, client: &Client) -> Result<Option<Self::Found>, Fault>;

    /// Returns why [`Redeem::find`] found nothing.
    fn why_not_found(&self, wtx: &mut WriteTx<'_>) -> Result<Cause, Fault>;

    /// Returns the client that was read with it.
    fn client(found: &Self::Found) -> &Client;

    /// Consumes the code or token, and returns what is issued for it.
    fn redeem(
        &self,
        op: &Op,
        wtx: &mut WriteTx<'_>,
        known: &[ResourceServer],
        found: Self::Found,
    ) -> Result<Redeemed, Stop<Refusal>>;
}

/// Redeems a code or token in one transaction. Confirms the client first, then checks the grant type, then redeems.
/// `known` are the cached resource servers of the client.
pub(super) fn redeem<R: Redeem>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    proof: Proof<'_>,
    known: &[ResourceServer],
    request: &R,
) -> Result<Redeemed, Stop<Refusal>> {
    let Some(found) = request.find(op, wtx, proof.client)? else {
        refuse_grant(op, &proof.confirm(wtx)?, R::GRANT_TYPE)?;
        return Err(R::INVALID_GRANT.because(request.why_not_found(wtx)?).into());
    };
    proof.confirm_as(wtx, R::client(&found))?;
    refuse_grant(op, R::client(&found), R::GRANT_TYPE)?;
    request.redeem(op, wtx, known, found)
}
