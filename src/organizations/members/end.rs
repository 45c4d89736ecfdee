//! Ends memberships.

use super::change::{changeable, keep_owner, lock, lost};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, MembershipId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::authority;
use crate::organizations::delete;
use crate::organizations::membership::MembershipState;
use crate::organizations::memberships::{OwnMembership, store};
use crate::organizations::permission::Permission;
use crate::organizations::store as organizations;
use crate::organizations::succession::successor;
use crate::storage::{Tx, WriteTx};

/// Removes a member. Members may remove themselves, except the last owner, and except suspended ones: a user who has left could
/// join again, free of the suspension.
pub fn remove(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: MembershipId,
) -> Result<(), Stop<Refusal>> {
    lock(wtx, organization)?;
    let own = match op.caller.principal {
        // A program needs the permission even for the membership of its own account.
        Principal::Account(account) if op.caller.api_token.is_none() => {
            store::find_of(wtx, organization, account)?.filter(|own| own.id == id)
        }
        _ => None,
    };
    let present = match own {
        Some(own) if own.state == MembershipState::Suspended => return Err(Code::OrganizationForbidden.into()),
        Some(own) => own,
        None => {
            let acting = authority::require(op, wtx, organization, Permission::MembersRemove)?;
            changeable(wtx, &acting, id)?
        }
    };
    keep_owner(wtx, &present, None)?;
    if !store::delete(wtx, present.id)? {
        return Err(lost().into());
    }
    audit::record(op, wtx, Event::MemberRemoved { account: present.account, organization })?;
    Ok(())
}

/// Ends every membership of an account that is deleted. Where it is the last owner, the strongest of the members who have
/// been there longest becomes the owner; an organization without other active members is deleted. The account is locked.
pub fn leave_all(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    let own = store::list_of_account(wtx, account)?;
    leave(op, wtx, account, own)
}

/// Like [`leave_all`], for the organizations that the account owns only: those that another person may have made with it, before
/// its user proved the address. Returns how many there were.
pub fn leave_owned(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let mut own = store::list_of_account(wtx, account)?;
    own.retain(|own| own.membership.is_active_owner());
    let count = own.len();
    leave(op, wtx, account, own)?;
    Ok(count)
}

fn leave(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, mut own: Vec<OwnMembership>) -> Result<(), Fault> {
    // Locked in one order, like each transaction that locks several.
    own.sort_by_key(|own| own.organization.id);
    for found in own {
        let organization = found.organization.id;
        let is_left = organizations::lock(wtx, organization)?;
        // Read again under the lock: a transfer, or the deletion of another owner, may have made the account the owner.
        let Some(membership) = store::find_of(wtx, organization, account)? else { continue };
        if is_left && membership.is_active_owner() && !store::has_owner(wtx, organization, Some(membership.id))? {
            match successor(wtx, organization, Some(membership.id))? {
                Some(successor) => {
                    store::update(wtx, &successor)?;
                    let event = Event::OwnershipTransferred { account: successor.account, organization };
                    audit::record(op, wtx, event)?;
                }
                None => delete::delete_now(op, wtx, organization)?,
            }
        }
        store::delete(wtx, membership.id)?;
        audit::record(op, wtx, Event::MemberRemoved { account, organization })?;
    }
    Ok(())
}

/// Checks whether an account may be deleted by its user. Refuses where an account is the last owner of an organization that has other active members.
pub fn check_may_leave(tx: &mut Tx<'_>, account: AccountId) -> Result<(), Stop<Refusal>> {
    for own in store::list_of_account(tx, account)? {
        let (organization, membership) = (own.organization, own.membership);
        let is_last = organization.is_active()
            && membership.is_active_owner()
            && !store::has_owner(tx, organization.id, Some(membership.id))?;
        if is_last && successor(tx, organization.id, Some(membership.id))?.is_some() {
            return Err(Refusal::new(Code::LastOwnerOf).with("organization", organization.name.as_str()).into());
        }
    }
    Ok(())
}
