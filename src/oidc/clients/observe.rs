//! Observes what a client with the PKCE rule `auto` protects its codes with: when the authenticated client redeems a code,
//! so that no other party can change the rule for it.

use super::client::Client;
use super::pkce_use::PkceUse;
use super::registration::PkceRule;
use super::store;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::WriteTx;

/// Records what a code was protected with that the authenticated client has redeemed. Writes at most once for each
/// better protection.
pub fn record(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, used: PkceUse) -> Result<(), Fault> {
    if client.registered.pkce != PkceRule::Auto {
        return Ok(());
    }
    if used > client.pkce_use && store::raise_pkce_use(wtx, client.id, used)? && used == PkceUse::Pkce {
        let (tenant, client_id) = (op.tenant.slug.clone(), client.client_id.clone());
        wtx.after_commit(move || tracing::info!(%tenant, client_id, "a client has used PKCE, which is now required"));
    }
    Ok(())
}
