//! Suspends, deletes, restores and erases organizations.

use std::time::Duration;

use super::api_tokens::store as api_tokens;
use super::authority;
use super::invitations::store as invitations;
use super::memberships::{OwnMembership, store as memberships};
use super::organization::{Deletion, Organization, OrganizationState};
use super::permission::Permission;
use super::roles::store as roles;
use super::store;
use super::succession::successor;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::quotas;
use crate::storage::{Tx, WriteTx};

/// How long a deleted organization can be restored.
pub const RESTORABLE: Duration = Duration::from_secs(30 * 86_400);
/// How many rows one transaction erases.
const STEP: i64 = 500;

/// Deletes an organization. Its members lose their rights at once; until it is erased it can be restored with them.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, id: OrganizationId) -> Result<Organization, Stop<Refusal>> {
    if !store::lock(wtx, id)? {
        return Err(Code::OrganizationNotFound.into());
    }
    authority::require(op, wtx, id, Permission::OrgDelete)?;
    delete_now(op, wtx, id)?;
    store::find(wtx, id)?.ok_or_else(|| Stop::Refused(Code::OrganizationNotFound.into()))
}

/// Like [`delete`], but refuses to delete the only organization of the caller: at a surface whose sessions are sessions in an
/// organization, the caller would be without one.
pub fn delete_but_last(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationId,
    account: AccountId,
) -> Result<Organization, Stop<Refusal>> {
    // Locked first, so that of two concurrent deletions the second one sees the first.
    accounts::store::lock_account(wtx, account)?;
    if !store::lock(wtx, id)? {
        return Err(Code::OrganizationNotFound.into());
    }
    authority::require(op, wtx, id, Permission::OrgDelete)?;
    let is_other =
        |own: &OwnMembership| own.organization.id != id && own.organization.is_active() && own.membership.is_active();
    if !memberships::list_of_account(wtx, account)?.iter().any(is_other) {
        return Err(Code::LastOrganization.into());
    }
    delete(op, wtx, id)
}

/// Deletes an organization that is locked, whatever the caller's rights are.
pub(super) fn delete_now(op: &Op, wtx: &mut WriteTx<'_>, id: OrganizationId) -> Result<(), Fault> {
    let Some(present) = store::find(wtx, id)? else { return Ok(()) };
    let deletion = Deletion { at: op.now, purge_at: Some(op.now + RESTORABLE), before: present.state };
    let deleted = Organization { deletion: Some(deletion), updated_at: op.now, ..present };
    if store::set_state(wtx, &deleted, OrganizationState::Deleted)? {
        quotas::give_back(op, wtx, Quota::Organizations, 1)?;
        // They end for good: a restored organization makes new ones.
        api_tokens::revoke_of_organization(wtx, id, op.now)?;
        invitations::delete_unused_of_organization(wtx, id)?;
        audit::record(op, wtx, Event::OrganizationDeleted { organization: id })?;
    }
    Ok(())
}

/// Restores a deleted organization that is not erased, to the state that it had. Its owners may, and an operator. Where its
/// owners' accounts are gone, a member becomes the owner.
pub fn restore(op: &Op, wtx: &mut WriteTx<'_>, id: OrganizationId) -> Result<Organization, Stop<Refusal>> {
    let present = store::find(wtx, id)?.ok_or(Code::OrganizationNotFound)?;
    let may = match op.caller.principal {
        Principal::Operator => true,
        Principal::Account(account) if op.caller.api_token.is_none() => {
            memberships::find_of(wtx, id, account)?.is_some_and(|own| own.is_active_owner())
        }
        _ => false,
    };
    let is_restorable =
        present.state == OrganizationState::Deleted && present.restorable_until().is_some_and(|at| op.now < at);
    if !may || !is_restorable {
        return Err(Code::OrganizationNotFound.into());
    }
    // What an operator has suspended stays suspended.
    let state = present.deletion.map_or(OrganizationState::Active, |deletion| deletion.before);
    let restored = Organization { deletion: None, updated_at: op.now, ..present };
    // Before the change: a refusal is committed.
    quotas::take(op, wtx, Quota::Organizations).map_err(|stop| stop.map(Refusal::from))?;
    if !store::set_state(wtx, &restored, state)? {
        quotas::give_back(op, wtx, Quota::Organizations, 1)?;
        return Err(Code::OrganizationNotFound.into());
    }
    audit::record(op, wtx, Event::OrganizationRestored { organization: id })?;
    if !memberships::has_owner(wtx, id, None)?
        && let Some(successor) = successor(wtx, id, None)?
    {
        memberships::update(wtx, &successor)?;
        let event = Event::OwnershipTransferred { account: successor.account, organization: id };
        audit::record(op, wtx, event)?;
    }
    Ok(Organization { state, ..restored })
}

/// Suspends or resumes an organization. Only an operator may.
pub fn set_state(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationId,
    to: OrganizationState,
) -> Result<Organization, Stop<Refusal>> {
    if op.caller.principal != Principal::Operator {
        return Err(Code::OrganizationForbidden.into());
    }
    let present = store::find(wtx, id)?.ok_or(Code::OrganizationNotFound)?;
    let event = match (present.state, to) {
        (OrganizationState::Active, OrganizationState::Suspended) => Event::OrganizationSuspended { organization: id },
        (OrganizationState::Suspended, OrganizationState::Active) => Event::OrganizationResumed { organization: id },
        (from, to) if from == to => return Ok(present),
        _ => return Err(Code::OrganizationNotFound.into()),
    };
    let changed = Organization { updated_at: op.now, ..present };
    if store::set_state(wtx, &changed, to)? {
        audit::record(op, wtx, event)?;
    }
    Ok(Organization { state: to, ..changed })
}

/// Returns whether a deleted organization is due to be erased.
pub fn is_any_due(op: &Op, tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(!store::list_due(tx, op.now, 1)?.is_empty())
}

/// Erases what is left of one deleted organization that is due, except its slug. Returns how many rows it deleted or
/// changed.
pub fn erase_due(op: &Op, wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let Some(id) = store::list_due(wtx, op.now, 1)?.into_iter().next() else { return Ok(0) };
    let members = memberships::delete_of_organization(wtx, id, STEP)?;
    if members > 0 {
        return Ok(members);
    }
    let invited = invitations::delete_of_organization(wtx, id, STEP)?;
    if invited > 0 {
        return Ok(invited);
    }
    let tokens = api_tokens::delete_of_organization(wtx, id, STEP)?;
    if tokens > 0 {
        quotas::give_back(op, wtx, Quota::Tokens, tokens)?;
        return Ok(tokens);
    }
    roles::delete_all_of(wtx, id)?;
    store::erase(wtx, id)?;
    Ok(1)
}
