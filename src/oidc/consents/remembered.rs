//! Remembering consent, and checking that it still covers a grant.

use super::items::items;
use super::rule::ConsentRule;
use super::store;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::oidc::resource_servers::Servers;
use crate::oidc::scope::ScopeSet;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::tenancy::attributes::Attributes;

/// Returns whether remembered consent covers the granted scope, if the client's rule remembers consent (A-17: no token
/// is issued without consent). A scope of a deleted resource server needs no consent, since no token is issued for it. A scope
/// of removed custom attributes needs none either, since it releases nothing.
pub(in crate::oidc) fn still_given(
    rule: ConsentRule,
    remembered: &[String],
    scope: &ScopeSet,
    servers: &Servers<'_>,
    attributes: &Attributes,
) -> bool {
    rule != ConsentRule::Remember
        || items(attributes, scope, &servers.list()).iter().all(|item| remembered.contains(item))
}

/// Adds items to the remembered consent, unless the client's rule is to ask every time (A-84: such a client can be
/// impersonated).
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
