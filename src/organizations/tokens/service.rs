//! The rights of a service account in an organization: those of its tokens.

use super::make::MOST_STORED;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::op::Op;
use crate::organizations::api_tokens::store;
use crate::organizations::authority::Authority;
use crate::organizations::role::Role;
use crate::organizations::roles;
use crate::storage::Tx;

/// Returns whether a service account may grant a role in an organization now: one of its valid tokens may. An account of a
/// person may not.
pub fn may_service_grant(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    account: AccountId,
    role: &Role,
) -> Result<bool, Fault> {
    for found in store::list_of_account(tx, account, MOST_STORED)? {
        let is_service = found.account.as_ref().is_some_and(|account| account.is_service());
        let is_here = found.token.organization.is_none_or(|own| own == organization);
        if !is_service || !is_here || !found.is_live(op.now) {
            continue;
        }
        let authority = Authority::of(&roles::resolve(tx, organization, found.token.role_ids())?);
        if authority.is_some_and(|authority| authority.may_grant(role)) {
            return Ok(true);
        }
    }
    Ok(false)
}
