//! Remembering consent, and whether it is still given.

use super::items::items;
use super::rule::ConsentRule;
use super::store;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::oidc::resource_servers::Servers;
use crate::oidc::scope::ScopeSet;
use crate::op::Op;
use crate::storage::WriteTx;

/// Whether what was granted is still consented to, as far as the client's rule lets consent be remembered. A scope
/// of a resource server that was deleted needs none, since no token is issued for it.
pub(in crate::oidc) fn still_given(
    rule: ConsentRule,
    remembered: &[String],
    scope: &ScopeSet,
    servers: &Servers<'_>,
) -> bool {
    rule != ConsentRule::Remember || items(scope, &servers.list()).iter().all(|item| remembered.contains(item))
}

/// Adds to what is remembered, where the client's rule lets anything be remembered.
pub(in crate::oidc) fn remember(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    client: ClientRowId,
    rule: ConsentRule,
    items: &[String],
) -> Result<(), Fault> {
    if rule == ConsentRule::Always {
        return Ok(());
    }
    store::add_consent(wtx, account, client, items, op.now)
}
