//! Accepts an invitation.

use crate::accounts::{self, AccountState};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationInvitationId};
use crate::base::refusal::{Refusal, Stop};
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::organizations::authority;
use crate::organizations::invitations::store::{self, Invitation, InvitedTo, Inviter};
use crate::organizations::members::verified_addresses;
use crate::organizations::membership::{Membership, MembershipState, Roles};
use crate::organizations::memberships::{self, store as membership_store};
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::organizations::tokens;
use crate::storage::consume::consume;
use crate::storage::{Tx, WriteTx};

/// The maximum number of invitations that one person sees.
const MOST_SHOWN: i64 = 50;

/// Returns the invitation of a link if it can be accepted. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<InvitedTo>, Fault> {
    let hash = tx.lookup_hash(token);
    let Some(found) = store::find_open(tx, &hash, op.now)? else { return Ok(None) };
    Ok(is_still_granted(op, tx, &found.invitation)?.then_some(found))
}

/// Lists the invitations that an account can accept: those of its verified addresses.
pub fn list_of(op: &Op, tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<InvitedTo>, Fault> {
    let mut invited = Vec::new();
    for email in verified_addresses(tx, account)? {
        for found in store::list_open_of(tx, &email, op.now, MOST_SHOWN)? {
            if is_still_granted(op, tx, &found.invitation)? {
                invited.push(found);
            }
        }
    }
    invited.sort_by_key(|found| found.invitation.id);
    Ok(invited)
}

/// Accepts the invitation of a link for an account that has its address, verified. It works once.
pub fn accept(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    token: &BearerToken,
    account: AccountId,
) -> Result<Membership, Stop<Refusal>> {
    let hash = wtx.lookup_hash(token);
    let found = store::find_open(wtx, &hash, op.now)?.ok_or(Code::OrganizationInvitationOver)?;
    finish(op, wtx, &found.invitation, account)
}

/// Accepts an invitation of a verified address of the account, which the account sees in its own list.
pub fn accept_own(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationInvitationId,
    account: AccountId,
) -> Result<Membership, Stop<Refusal>> {
    let found = store::find_open_by_id(wtx, id, op.now)?.ok_or(Code::OrganizationInvitationOver)?;
    finish(op, wtx, &found.invitation, account)
}

/// Makes the membership and uses the invitation up. A refusal changes nothing.
fn finish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    invitation: &Invitation,
    account: AccountId,
) -> Result<Membership, Stop<Refusal>> {
    // The account first, then the organization: each transaction locks in this order.
    accounts::store::lock_account(wtx, account)?;
    if !organizations::lock(wtx, invitation.organization)? {
        return Err(Code::OrganizationInvitationOver.into());
    }
    let own = verified_addresses(wtx, account)?;
    let email = invitation.email.as_ref().ok_or(Code::OrganizationInvitationOver)?;
    if !own.iter().any(|own| own.canonical() == email.canonical()) {
        return Err(Code::OrganizationInvitationOfAnother.into());
    }
    if !is_still_granted(op, wtx, invitation)? {
        return Err(Code::OrganizationInvitationOver.into());
    }
    let present = membership_store::find_of(wtx, invitation.organization, account)?;
    if present.as_ref().is_some_and(|present| present.state != MembershipState::Invited) {
        return Err(Code::AlreadyMember.into());
    }
    if present.is_none() {
        memberships::check_limit(wtx, account)?;
    }
    if !consume(wtx, &store::INVITATIONS, invitation.id, op.now)? {
        return Err(Code::OrganizationInvitationOver.into());
    }
    store::record_acceptance(wtx, invitation.id, account)?;
    let membership = Membership {
        id: present.as_ref().map_or_else(|| op.id("membership"), |present| present.id),
        organization: invitation.organization,
        account,
        state: MembershipState::Active,
        roles: Roles::one(invitation.role),
        created_at: present.as_ref().map_or(op.now, |present| present.created_at),
        updated_at: op.now,
    };
    let stored = match present {
        Some(_) => membership_store::update(wtx, &membership)?,
        None => membership_store::insert(wtx, &membership)?,
    };
    if !stored {
        return Err(Fault::internal("a membership was made in spite of the lock").into());
    }
    let event = Event::OrganizationInvitationAccepted { account, organization: invitation.organization };
    audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    Ok(membership)
}

/// Returns whether the role of an invitation is still given: its inviter may grant it now too. Invitations of an
/// administrator who was removed or locked give nothing. Nor do those of an account whose sessions all ended since,
/// by a reset or by "This was not me": its user may not have made them.
fn is_still_granted(op: &Op, tx: &mut Tx<'_>, invitation: &Invitation) -> Result<bool, Fault> {
    let Some(role) = roles::find(tx, invitation.organization, invitation.role)? else { return Ok(false) };
    let Some(Inviter { account: inviter, epoch }) = invitation.invited_by else { return Ok(true) };
    let account = accounts::store::find_account(tx, inviter)?;
    if !account.is_some_and(|account| {
        account.state == AccountState::Active && epoch.is_none_or(|epoch| epoch == account.epoch)
    }) {
        return Ok(false);
    }
    let authority = authority::of_account(tx, invitation.organization, inviter)?;
    if authority.is_some_and(|authority| authority.may_grant(&role)) {
        return Ok(true);
    }
    tokens::may_service_grant(op, tx, invitation.organization, inviter, &role)
}
