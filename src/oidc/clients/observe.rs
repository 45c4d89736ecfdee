//! Observes what a client with the PKCE rule `auto` protects its codes with: when the authenticated client redeems a code,
//! so that no other party can change the rule for it.

use super::client::Client;
use super::hints::without_pkce;
use super::pkce_use::PkceUse;
use super::registration::PkceRule;
use super::store;
use crate::base::fault::Fault;
use crate::op::Op;
use crate::storage::WriteTx;

/// Records what a code was protected with that the authenticated client has redeemed. Writes at most once for each
/// better protection. Logs each code that was protected with neither PKCE nor a nonce.
pub fn record(op: &Op, wtx: &mut WriteTx<'_>, client: &Client, used: PkceUse) -> Result<(), Fault> {
    if client.registered.pkce != PkceRule::Auto {
        return Ok(());
    }
    let (tenant, client_id) = (op.tenant.slug.as_str(), client.client_id.as_str());
    if used == PkceUse::Neither {
        let hint = without_pkce(op, client).english();
        tracing::info!(tenant, client_id, hint, "a client uses neither PKCE nor a nonce");
    }
    if used > client.pkce_use && store::raise_pkce_use(wtx, client.id, used)? && used == PkceUse::Pkce {
        tracing::info!(tenant, client_id, "a client has used PKCE, which is required from now on");
    }
    Ok(())
}
