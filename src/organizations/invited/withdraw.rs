//! Lists, withdraws and declines invitations.

use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::id::{AccountId, OrganizationId, OrganizationInvitationId};
use crate::base::page::{Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::authority::{self, Acting};
use crate::organizations::invitations::store::{self, Invitation};
use crate::organizations::members::verified_addresses;
use crate::organizations::permission::Permission;
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::storage::{Tx, WriteTx};

/// Lists a page of the invitations of an organization that were not accepted.
pub fn list(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    request: &PageRequest,
) -> Result<Page<Invitation>, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::MembersInvite)?;
    Ok(store::list(tx, organization, request)?)
}

/// Checks that the caller may end an invitation: its role is not stronger than the caller's.
pub fn check_may_end(tx: &mut Tx<'_>, acting: &Acting, invitation: &Invitation) -> Result<(), Stop<Refusal>> {
    let role = roles::find(tx, invitation.organization, invitation.role)?;
    match role.is_none_or(|role| acting.authority.may_change(role.base)) {
        true => Ok(()),
        false => Err(Code::OrganizationForbidden.into()),
    }
}

/// Withdraws an invitation. Its link ends at once.
pub fn withdraw(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: OrganizationInvitationId,
) -> Result<(), Stop<Refusal>> {
    if !organizations::lock(wtx, organization)? {
        return Err(Code::OrganizationNotFound.into());
    }
    let acting = authority::require(op, wtx, organization, Permission::MembersInvite)?;
    let present = store::find(wtx, organization, id)?.ok_or(Code::NotFound)?;
    check_may_end(wtx, &acting, &present)?;
    if !store::delete(wtx, organization, id)? {
        return Err(Code::NotFound.into());
    }
    audit::record(op, wtx, Event::OrganizationInvitationWithdrawn { organization, invitation: id })?;
    Ok(())
}

/// Declines an invitation of a verified address of the account, which deletes it.
pub fn decline(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationInvitationId,
    account: AccountId,
) -> Result<(), Stop<Refusal>> {
    let found = store::find_open_by_id(wtx, id, op.now)?.ok_or(Code::OrganizationInvitationOver)?;
    let own = verified_addresses(wtx, account)?;
    let email = found.invitation.email.as_ref().ok_or(Code::OrganizationInvitationOver)?;
    if !own.iter().any(|own| own.canonical() == email.canonical()) {
        return Err(Code::OrganizationInvitationOfAnother.into());
    }
    let organization = found.organization.id;
    if store::delete(wtx, organization, id)? {
        let event = Event::OrganizationInvitationWithdrawn { organization, invitation: id };
        audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    }
    Ok(())
}
