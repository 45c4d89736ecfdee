//! Joins an organization by its joining rule.

use super::verified::verified_addresses;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens;
use crate::organizations::membership::{Membership, MembershipState, Roles};
use crate::organizations::memberships::check_limit;
use crate::organizations::memberships::store;
use crate::organizations::organization::{Joining, Organization};
use crate::organizations::roles;
use crate::organizations::store as organizations;
use crate::storage::{Tx, WriteTx};

/// The maximum number of organizations that are offered to one person for each rule.
const MOST_OFFERED: i64 = 20;

/// Adds an account to an organization with the organization's joining role. The account needs a verified address, and
/// where the rule names a mail domain, one in it. An API token that is bound to another organization is refused.
pub fn join(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationId,
    account: AccountId,
) -> Result<Membership, Stop<Refusal>> {
    accounts::store::lock_account(wtx, account)?;
    if !organizations::lock(wtx, id)? {
        return Err(Code::OrganizationNotFound.into());
    }
    api_tokens::check(op, wtx)?;
    if op.caller.api_token.as_ref().and_then(|token| token.organization).is_some_and(|own| own != id) {
        return Err(Code::OrganizationForbidden.into());
    }
    let organization = organizations::find(wtx, id)?.ok_or(Code::OrganizationNotFound)?;
    let present = store::find_of(wtx, id, account)?;
    if present.as_ref().is_some_and(|present| present.state != MembershipState::Invited) {
        return Err(Code::AlreadyMember.into());
    }
    let own = verified_addresses(wtx, account)?;
    if !organization.is_active() || !may_join(&organization.joining, &own) {
        return Err(Code::JoiningForbidden.into());
    }
    // It cannot be deleted while it is the joining role.
    let role = roles::find(wtx, id, organization.joining_role)?;
    let role = role.ok_or_else(|| Fault::internal(format!("organization {id} has no joining role")))?;
    if present.is_none() {
        check_limit(wtx, account)?;
    }
    let membership = Membership {
        id: present.as_ref().map_or_else(|| op.id("membership"), |present| present.id),
        organization: id,
        account,
        state: MembershipState::Active,
        roles: Roles::one(role.id),
        created_at: present.as_ref().map_or(op.now, |present| present.created_at),
        updated_at: op.now,
    };
    let stored = match present {
        Some(_) => store::update(wtx, &membership)?,
        None => store::insert(wtx, &membership)?,
    };
    if !stored {
        return Err(Fault::internal("a membership was made in spite of the lock").into());
    }
    let event = Event::MemberJoined { account, organization: id };
    audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    Ok(membership)
}

fn may_join(joining: &Joining, own: &[Email]) -> bool {
    match joining {
        Joining::Closed | Joining::Invitation => false,
        Joining::Domain(domain) => own.iter().any(|email| email.domain() == *domain),
        Joining::Open => !own.is_empty(),
    }
}

/// Lists organizations that an account may join and is no member of: those of its mail domains, then open ones, up to
/// twenty of each.
pub fn list_joinable(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Organization>, Fault> {
    let own = verified_addresses(tx, account)?;
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let mut offered: Vec<Organization> = Vec::new();
    for email in own {
        let domain = email.domain();
        if !offered.iter().any(|found| found.joining.domain() == Some(&domain)) {
            offered.extend(organizations::list_joinable(tx, Some(&domain), MOST_OFFERED)?);
        }
    }
    offered.extend(organizations::list_joinable(tx, None, MOST_OFFERED)?);
    let present = store::list_of_account(tx, account)?;
    offered.retain(|organization| !present.iter().any(|own| own.organization.id == organization.id));
    Ok(offered)
}
