//! Ending a grant.

use super::row::Grant;
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, GrantId};
use crate::oidc::clients::Client;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;

/// Revokes a grant with all its codes and tokens. Records the reason once, even if several requests revoke the grant.
pub(in crate::oidc) fn end(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    client: &Client,
    grant: &Grant,
    why: fn(AccountId, String, GrantId) -> Event,
) -> Result<(), Fault> {
    if store::revoke(wtx, grant.id, op.now)? {
        let event = why(grant.account_id, client.client_id.clone(), grant.id);
        audit::record(&op.by(Principal::Client(client.id)), wtx, event)?;
    }
    Ok(())
}
