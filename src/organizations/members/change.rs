//! Adds members, and changes their roles and states.

use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, MembershipId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::{self, TokenScope};
use crate::organizations::authority::{self, Acting, Authority};
use crate::organizations::membership::{Membership, MembershipState, Roles};
use crate::organizations::memberships::check_limit;
use crate::organizations::memberships::store;
use crate::organizations::permission::Permission;
use crate::organizations::role::Role;
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::storage::{Changes, Tx, WriteTx};

/// A member to be added.
#[derive(Clone, Debug)]
pub struct NewMember {
    pub account: AccountId,
    pub roles: Roles,
}

/// Adds an account to an organization. An operator adds it as an active member, and so does a program that the operator lets
/// create accounts. For anyone else its user has to accept, so that no one becomes a member unasked.
pub fn add(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    new: &NewMember,
) -> Result<Membership, Stop<Refusal>> {
    if !accounts::store::lock_account(wtx, new.account)? {
        return Err(Code::NoSuchAccount.into());
    }
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::MembersInvite)?;
    granted(wtx, &acting, &new.roles, None)?;
    let account = accounts::store::find_account(wtx, new.account)?;
    if !account.is_some_and(|account| account.is_for_people()) {
        return Err(Code::NoSuchAccount.into());
    }
    check_limit(wtx, new.account)?;
    let is_trusted = api_tokens::may(op, TokenScope::AccountsCreate);
    let membership = Membership {
        id: op.id("membership"),
        organization,
        account: new.account,
        state: if is_trusted { MembershipState::Active } else { MembershipState::Invited },
        roles: new.roles.clone(),
        created_at: op.now,
        updated_at: op.now,
    };
    if !store::insert(wtx, &membership)? {
        return Err(Code::AlreadyMember.into());
    }
    audit::record(op, wtx, Event::MemberAdded { account: new.account, organization })?;
    Ok(membership)
}

/// Returns the keys of the roles that a program chose for an account at its registration, if it is in no organization yet. The
/// one that adds it must be allowed to give them.
pub fn registered_roles(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<String>, Fault> {
    let found = accounts::store::find_account(tx, account)?;
    match found {
        Some(found) if store::count_of_account(tx, account)? == 0 => Ok(found.registered_roles),
        _ => Ok(Vec::new()),
    }
}

/// The answer to having been added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Accept,
    Decline,
}

/// Accepts or declines a membership in the state Invited, by its own account.
pub fn answer(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    account: AccountId,
    answer: Answer,
) -> Result<(), Stop<Refusal>> {
    lock(wtx, organization)?;
    let found = store::find_of(wtx, organization, account)?;
    let found = found.filter(|found| found.state == MembershipState::Invited).ok_or(Code::NotFound)?;
    let by = op.by(Principal::Account(account));
    match answer {
        Answer::Accept => {
            let joined = Membership { state: MembershipState::Active, updated_at: op.now, ..found };
            store::update(wtx, &joined)?;
            audit::record(&by, wtx, Event::MemberJoined { account, organization })?;
        }
        Answer::Decline => {
            store::delete(wtx, found.id)?;
            audit::record(&by, wtx, Event::MemberRemoved { account, organization })?;
        }
    }
    Ok(())
}

/// Replaces the roles of a member.
pub fn set_roles(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: MembershipId,
    roles: &Roles,
) -> Result<Membership, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::MembersUpdate)?;
    let present = changeable(wtx, &acting, id)?;
    granted(wtx, &acting, roles, Some(&present.roles))?;
    let changed = Membership { roles: roles.clone(), updated_at: op.now, ..present.clone() };
    keep_owner(wtx, &present, Some(&changed))?;
    if changed.roles != present.roles {
        store::update(wtx, &changed)?;
        audit::record(op, wtx, Event::MemberChanged { account: present.account, organization })?;
    }
    Ok(changed)
}

/// Whether a member is suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspension {
    Suspended,
    Resumed,
}

/// Suspends or resumes a member. A suspended one has no rights in the organization, and keeps the roles.
pub fn set_suspended(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: MembershipId,
    to: Suspension,
) -> Result<Membership, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::MembersUpdate)?;
    let present = changeable(wtx, &acting, id)?;
    let (from, state) = match to {
        Suspension::Suspended => (MembershipState::Active, MembershipState::Suspended),
        Suspension::Resumed => (MembershipState::Suspended, MembershipState::Active),
    };
    if present.state != from {
        // An invited member is neither; otherwise it is done already.
        return if present.state == state { Ok(present) } else { Err(Code::NotFound.into()) };
    }
    // A resumed member has the rights of its roles again, so the caller must be allowed to give them.
    if to == Suspension::Resumed {
        granted(wtx, &acting, &present.roles, None)?;
    }
    let changed = Membership { state, updated_at: op.now, ..present.clone() };
    keep_owner(wtx, &present, Some(&changed))?;
    store::update(wtx, &changed)?;
    let account = present.account;
    audit::record(
        op,
        wtx,
        match to {
            Suspension::Suspended => Event::MemberSuspended { account, organization },
            Suspension::Resumed => Event::MemberResumed { account, organization },
        },
    )?;
    Ok(changed)
}

/// Changes of a member; `None` leaves a value as it is.
#[derive(Clone, Debug, Default)]
pub struct MemberChanges {
    pub roles: Option<Roles>,
    pub suspension: Option<Suspension>,
}

/// Makes all changes of a member, or none: see [`set_roles`] and [`set_suspended`].
pub fn change(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: MembershipId,
    changes: &MemberChanges,
) -> Result<Membership, Stop<Refusal>> {
    let changed = wtx.tentatively(|wtx| {
        Ok(match Stop::outcome(apply(op, wtx, organization, id, changes))? {
            Ok(changed) => Changes::Keep(Ok(changed)),
            Err(refusal) => Changes::Undo(Err(refusal)),
        })
    });
    changed?.map_err(Stop::Refused)
}

fn apply(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: MembershipId,
    changes: &MemberChanges,
) -> Result<Membership, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::MembersUpdate)?;
    let mut changed = changeable(wtx, &acting, id)?;
    if let Some(roles) = &changes.roles {
        changed = set_roles(op, wtx, organization, id, roles)?;
    }
    if let Some(suspension) = changes.suspension {
        changed = set_suspended(op, wtx, organization, id, suspension)?;
    }
    Ok(changed)
}

/// Locks an organization that is not deleted.
pub(super) fn lock(wtx: &mut WriteTx<'_>, organization: OrganizationId) -> Result<(), Stop<Refusal>> {
    if organizations::lock(wtx, organization)? { Ok(()) } else { Err(Code::OrganizationNotFound.into()) }
}

/// Finds a member that the caller may change: one that is not stronger.
pub(super) fn changeable(tx: &mut Tx<'_>, acting: &Acting, id: MembershipId) -> Result<Membership, Stop<Refusal>> {
    let organization = acting.organization.id;
    let present = store::find(tx, organization, id)?.ok_or(Code::NotFound)?;
    let own = roles::resolve(tx, organization, present.roles.ids())?;
    let is_weaker = Authority::of(&own).is_none_or(|own| acting.authority.may_change(own.strength()));
    if is_weaker { Ok(present) } else { Err(Code::OrganizationForbidden.into()) }
}

/// Checks that the organization has the roles, and that the caller may give those that the member does not have yet.
fn granted(tx: &mut Tx<'_>, acting: &Acting, wanted: &Roles, present: Option<&Roles>) -> Result<(), Stop<Refusal>> {
    let found: Vec<Role> = roles::resolve(tx, acting.organization.id, wanted.ids())?;
    if found.len() != wanted.ids().len() {
        return Err(Code::RoleUnknown.into());
    }
    let has = |role: &Role| present.is_some_and(|present| present.ids().contains(&role.id));
    if found.iter().any(|role| !has(role) && !acting.authority.may_grant(role)) {
        return Err(Code::OrganizationForbidden.into());
    }
    Ok(())
}

/// Refuses a change after which the organization has no active owner. The organization is locked. `after`: the membership
/// after the change, if it stays.
pub(super) fn keep_owner(
    tx: &mut Tx<'_>,
    present: &Membership,
    after: Option<&Membership>,
) -> Result<(), Stop<Refusal>> {
    let loses = present.is_active_owner() && !after.is_some_and(Membership::is_active_owner);
    if loses && !store::has_owner(tx, present.organization, Some(present.id))? {
        return Err(Code::LastOwner.into());
    }
    Ok(())
}

/// Reports a change that the lock should have prevented.
pub(super) fn lost() -> Fault {
    Fault::internal("a membership changed in spite of the lock")
}
