//! Ends memberships.

use super::change::{changeable, keep_owner, lock, lost};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, MembershipId, OrganizationId};
use crate::base::page::PageRequest;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::authority::{self, Authority};
use crate::organizations::delete;
use crate::organizations::membership::{Membership, Roles};
use crate::organizations::memberships::store;
use crate::organizations::permission::Permission;
use crate::organizations::role::SystemRole;
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::storage::{Tx, WriteTx};

/// Removes a member. Members may remove themselves, except the last owner.
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
    let mut own = store::list_of_account(wtx, account)?;
    // Locked in one order, like each transaction that locks several.
    own.sort_by_key(|own| own.organization.id);
    for found in own {
        let (organization, membership) = (found.organization.id, found.membership);
        let is_left = organizations::lock(wtx, organization)?;
        if is_left && membership.is_active_owner() && !store::has_other_owner(wtx, organization, membership.id)? {
            match successor(wtx, &membership)? {
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

/// How many of the oldest members are considered as the next owner.
const CONSIDERED: u32 = 200;

/// Returns the member who becomes the owner, with the role.
fn successor(tx: &mut Tx<'_>, leaving: &Membership) -> Result<Option<Membership>, Fault> {
    let organization = leaving.organization;
    let members = store::list(tx, organization, &PageRequest::first(CONSIDERED))?;
    let mut best: Option<(Authority, Membership)> = None;
    for member in members.items {
        let candidate = member.membership;
        if candidate.id == leaving.id || !candidate.is_active() {
            continue;
        }
        let Some(authority) = Authority::of(&roles::resolve(tx, organization, candidate.roles.ids())?) else {
            continue;
        };
        // The oldest of equals stays.
        if best.as_ref().is_none_or(|(strongest, _)| authority.strength() > strongest.strength()) {
            best = Some((authority, candidate));
        }
    }
    Ok(best.map(|(_, next)| Membership { roles: Roles::one(SystemRole::OWNER.id()), ..next }))
}

/// Checks whether an account may be deleted by its user. Refuses where an account is the last owner of an organization that has other active members.
pub fn check_may_leave(tx: &mut Tx<'_>, account: AccountId) -> Result<(), Stop<Refusal>> {
    for own in store::list_of_account(tx, account)? {
        let (organization, membership) = (own.organization, own.membership);
        let is_last = organization.is_active()
            && membership.is_active_owner()
            && !store::has_other_owner(tx, organization.id, membership.id)?;
        if is_last && successor(tx, &membership)?.is_some() {
            return Err(Refusal::new(Code::LastOwnerOf).with("organization", organization.name.as_str()).into());
        }
    }
    Ok(())
}
