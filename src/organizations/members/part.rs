//! A part of the members of an organization, by a number of a page or by a cursor.

use super::listed::Listed;
use crate::base::fault::Fault;
use crate::base::id::OrganizationId;
use crate::base::page::Window;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::authority;
use crate::organizations::memberships::store;
use crate::organizations::permission::Permission;
use crate::organizations::roles::Known;
use crate::storage::Tx;

/// A part of the members of an organization.
#[derive(Clone, Debug)]
pub struct Part {
    pub members: Vec<Listed>,
    /// How many members the organization has in all.
    pub total: u64,
}

/// Lists a part of the members of an organization in any state, in the order of the window.
pub fn list_part(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    window: Window,
) -> Result<Part, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::MembersRead)?;
    let found = store::list_part(tx, organization, window)?;
    let known = Known::load(tx, found.iter().flat_map(|member| member.membership.roles.ids().iter().copied()))?;
    let with_roles = found.into_iter().map(|member| {
        let roles = known.of(organization, member.membership.roles.ids());
        Listed { member, roles }
    });
    let members = with_roles.collect();
    let total = u64::try_from(store::count(tx, organization)?).map_err(Fault::internal)?;
    Ok(Part { members, total })
}
