//! Redeeming what works once: the phases that the authorization code and the refresh token have in common.

use super::given::Redeemed;
use super::permitted::refuse_grant;
use crate::base::fault::Fault;
use crate::base::refusal::{Refusal, Stop};
use crate::oidc::clients::authenticate::Proof;
use crate::oidc::clients::{Client, GrantType};
use crate::oidc::resource_servers::ResourceServer;
use crate::op::Op;
use crate::storage::WriteTx;

/// A request that uses something up (RFC 6749, 4.1.3 and 6).
pub(super) trait Redeem {
    const GRANT_TYPE: GrantType;
    /// One answer for everything that is no good, byte for byte.
    const INVALID_GRANT: Refusal;
    /// What the client brought, as it is stored, with everything that it depends on.
    type Found;

    /// Finds it by one joined statement, if it was given to this client.
    fn find(&self, op: &Op, wtx: &mut WriteTx<'_>, client: &Client) -> Result<Option<Self::Found>, Fault>;

    /// The client as it was read with it.
    fn client(found: &Self::Found) -> &Client;

    /// Uses it up.
    fn redeem(
        &self,
        op: &Op,
        wtx: &mut WriteTx<'_>,
        known: &[ResourceServer],
        found: Self::Found,
    ) -> Result<Redeemed, Stop<Refusal>>;
}

/// Redeems in one transaction: the client is confirmed first, then whether it may use the grant, then what it brought.
/// `known` are resource servers of the client that are in memory.
pub(super) fn redeem<R: Redeem>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    proof: Proof<'_>,
    known: &[ResourceServer],
    request: &R,
) -> Result<Redeemed, Stop<Refusal>> {
    let Some(found) = request.find(op, wtx, proof.client)? else {
        refuse_grant(&proof.confirm(wtx)?, R::GRANT_TYPE)?;
        return Err(R::INVALID_GRANT.into());
    };
    proof.confirm_as(wtx, R::client(&found))?;
    refuse_grant(R::client(&found), R::GRANT_TYPE)?;
    request.redeem(op, wtx, known, found)
}
