//! The members of an organization with their roles.

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{MembershipId, OrganizationId};
use crate::base::page::{Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::authority;
use crate::organizations::memberships::{Member, store};
use crate::organizations::permission::Permission;
use crate::organizations::role::Role;
use crate::organizations::roles::{self, Known};
use crate::storage::Tx;

/// A member with its roles.
#[derive(Clone, Debug)]
pub struct Listed {
    pub member: Member,
    pub roles: Vec<Role>,
}

/// Lists a page of the members of an organization in any state, the oldest first.
pub fn list(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    request: &PageRequest,
) -> Result<Page<Listed>, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::MembersRead)?;
    let Page { items, next } = store::list(tx, organization, request)?;
    let known = Known::load(tx, items.iter().flat_map(|member| member.membership.roles.ids().iter().copied()))?;
    let with_roles = items.into_iter().map(|member| {
        let roles = known.of(organization, member.membership.roles.ids());
        Listed { member, roles }
    });
    Ok(Page { items: with_roles.collect(), next })
}

/// Finds a member of an organization for a caller who may see the members.
pub fn get(op: &Op, tx: &mut Tx<'_>, organization: OrganizationId, id: MembershipId) -> Result<Listed, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::MembersRead)?;
    Ok(find_listed(tx, organization, id)?.ok_or(Code::NotFound)?)
}

/// Finds a member of an organization with its roles, whatever the caller's rights are.
pub fn find_listed(tx: &mut Tx<'_>, organization: OrganizationId, id: MembershipId) -> Result<Option<Listed>, Fault> {
    let Some(member) = store::find_member(tx, organization, id)? else { return Ok(None) };
    let roles = roles::resolve(tx, organization, member.membership.roles.ids())?;
    Ok(Some(Listed { member, roles }))
}
