//! The invitations of an organization with their roles.

use super::withdraw;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, OrganizationInvitationId};
use crate::base::page::{Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::authority;
use crate::organizations::invitations::store::{self, Invitation};
use crate::organizations::permission::Permission;
use crate::organizations::role::Role;
use crate::organizations::roles::{self, Known};
use crate::storage::Tx;

/// An invitation with its role.
#[derive(Clone, Debug)]
pub struct Listed {
    pub invitation: Invitation,
    pub role: Role,
}

/// Lists a page of the invitations of an organization that were not accepted. An expired one whose role is deleted is left
/// out.
pub fn list_with_roles(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    request: &PageRequest,
) -> Result<Page<Listed>, Stop<Refusal>> {
    let Page { items, next } = withdraw::list(op, tx, organization, request)?;
    let known = Known::load(tx, items.iter().map(|invitation| invitation.role))?;
    let with_roles = items.into_iter().filter_map(|invitation| {
        let role = known.of(organization, &[invitation.role]).pop()?;
        Some(Listed { invitation, role })
    });
    Ok(Page { items: with_roles.collect(), next })
}

/// Finds an invitation of an organization that was not accepted, for a caller who may invite.
pub fn get(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    id: OrganizationInvitationId,
) -> Result<Listed, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::MembersInvite)?;
    let found = store::find(tx, organization, id)?.ok_or(Code::NotFound)?;
    Ok(with_role(tx, found)?.ok_or(Code::NotFound)?)
}

/// Adds the role of an invitation; `None` if the organization does not have it any more.
pub fn with_role(tx: &mut Tx<'_>, invitation: Invitation) -> Result<Option<Listed>, Fault> {
    let role = roles::find(tx, invitation.organization, invitation.role)?;
    Ok(role.map(|role| Listed { invitation, role }))
}
