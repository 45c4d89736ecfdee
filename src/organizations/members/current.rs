//! The organizations that an account acts in, and the current one of a session.

use std::cmp::Reverse;

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId, SessionId};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, TokenHolder};
use crate::organizations::api_tokens;
use crate::organizations::authority::{self, Authority};
use crate::organizations::membership::Membership;
use crate::organizations::memberships::{OwnMembership, store};
use crate::organizations::organization::{Organization, OrganizationState};
use crate::organizations::permission::Permission::OrgRead;
use crate::organizations::role::{Role, SystemRole};
use crate::organizations::roles::{self, Known};
use crate::organizations::store as organizations;
use crate::sessions::{self, Session};
use crate::storage::{Tx, WriteTx};

/// An organization that an account is an active member of, with what it is there.
#[derive(Clone, Debug)]
pub struct Current {
    pub organization: Organization,
    pub membership: Membership,
    pub roles: Vec<Role>,
}

/// Lists the active memberships of an account in active organizations, the oldest first.
pub fn list_current(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Current>, Fault> {
    let own = list_active(tx, account)?;
    let known = Known::load(tx, own.iter().flat_map(|own| own.membership.roles.ids().iter().copied()))?;
    let with_roles = own.into_iter().map(|OwnMembership { organization, membership }| {
        let roles = known.of(organization.id, membership.roles.ids());
        Current { organization, membership, roles }
    });
    Ok(with_roles.collect())
}

/// The maximum number of organizations that a program sees in one list.
const MOST_REACHABLE: u32 = 500;

/// Lists the organizations where the caller has the permission to see them, the oldest first: those of its account, limited
/// by its API token. A token of a service account sees every organization of the tenant, unless it is bound to one.
pub fn list_reachable(op: &Op, tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Organization>, Stop<Refusal>> {
    api_tokens::check(op, tx)?;
    let Some(token) = op.caller.api_token.as_deref() else {
        let own = list_current(tx, account)?.into_iter();
        let seen = own.filter(|own| Authority::of(&own.roles).is_some_and(|authority| authority.may(OrgRead)));
        return Ok(seen.map(|own| own.organization).collect());
    };
    if let Some(only) = token.organization {
        let acting = Stop::outcome(authority::find(op, tx, only))?;
        let seen = acting.ok().filter(|acting| acting.authority.may(OrgRead));
        return Ok(seen.map(|acting| acting.organization).into_iter().collect());
    }
    let system = token.roles.iter().filter_map(|id| SystemRole::find(*id)).map(Role::from);
    let Some(given) = Authority::of(&system.collect::<Vec<_>>()) else { return Ok(Vec::new()) };
    if token.holder == TokenHolder::Service {
        let page = organizations::list(tx, &PageRequest::first(MOST_REACHABLE))?;
        return Ok(page.items.into_iter().filter(|organization| organization.is_active()).collect());
    }
    let own = list_current(tx, account)?.into_iter();
    let may = |own: &Current| Authority::of(&own.roles).is_some_and(|own| own.limited_to(given).may(OrgRead));
    Ok(own.filter(may).map(|own| own.organization).collect())
}

/// Lists the active memberships of an account in active organizations without their roles, the oldest first.
pub fn list_active(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<OwnMembership>, Fault> {
    let mut own = store::list_of_account(tx, account)?;
    own.retain(|own| own.organization.is_active() && own.membership.is_active());
    Ok(own)
}

/// Finds what an account is in one organization; `None` without an active membership in an active organization.
pub fn find_current(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    account: AccountId,
) -> Result<Option<Current>, Fault> {
    let found = store::find_with_organization(tx, organization, account)?;
    let Some(found) = found.filter(|found| found.organization.is_active() && found.membership.is_active()) else {
        return Ok(None);
    };
    let roles = roles::resolve(tx, organization, found.membership.roles.ids())?;
    Ok(Some(Current { organization: found.organization, membership: found.membership, roles }))
}

/// Lists a page of what [`list_current`] lists.
pub fn list_current_page(tx: &mut Tx<'_>, account: AccountId, request: &PageRequest) -> Result<Page<Current>, Fault> {
    let mut all = list_current(tx, account)?;
    // An account has a limited number of memberships.
    all.retain(|current| current.membership.id > request.floor());
    Ok(Page::of(all, request, |current: &Current| Some(Cursor::after(current.membership.id))))
}

/// Returns what the caller is in one organization. Without a membership there, an organization has the answer of an unknown
/// one; one that is not active is refused with 403.
pub fn get_current(
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    account: AccountId,
) -> Result<Current, Stop<Refusal>> {
    if let Some(current) = find_current(tx, organization, account)? {
        return Ok(current);
    }
    let found = store::find_with_organization(tx, organization, account)?;
    let is_known = found.is_some_and(|found| found.organization.state != OrganizationState::Deleted);
    Err(if is_known { Code::OrganizationForbidden } else { Code::OrganizationNotFound }.into())
}

/// Finds the current organization of a session by the rule of [`current`].
fn find_chosen(tx: &mut Tx<'_>, session: &Session) -> Result<Option<OrganizationId>, Fault> {
    if let Some(chosen) = session.organization {
        let found = store::find_with_organization(tx, chosen, session.account_id)?;
        if found.is_some_and(|found| found.organization.is_active() && found.membership.is_active()) {
            return Ok(Some(chosen));
        }
    }
    Ok(match list_active(tx, session.account_id)?.as_slice() {
        [only] => Some(only.organization.id),
        _ => None,
    })
}

/// The number of sessions in which [`find_last`] looks.
const REMEMBERED: i64 = 200;

/// Finds the organization for a new session of an account: the one that it was in last, while the account is a member there;
/// else its oldest one.
pub fn find_last(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<OrganizationId>, Fault> {
    let own = list_active(tx, account)?;
    let mut before = sessions::store::list_all_of(tx, account, REMEMBERED)?;
    before.sort_by_key(|session| Reverse(session.last_seen_at));
    let last = before.iter().filter_map(|session| session.organization);
    let mut is_own = last.filter(|last| own.iter().any(|own| own.organization.id == *last));
    Ok(is_own.next().or(own.first().map(|own| own.organization.id)))
}

/// Returns the current organization of a session, or refuses if it has none.
pub fn require_current(tx: &mut Tx<'_>, session: &Session) -> Result<OrganizationId, Stop<Refusal>> {
    Ok(find_chosen(tx, session)?.ok_or(Code::NoOrganization)?)
}

/// Stores the current organization of a session that has chosen none, before its account gets another one: the only
/// organization stays the current one.
pub fn keep_current(wtx: &mut WriteTx<'_>, session: &Session) -> Result<(), Fault> {
    let current = find_chosen(wtx, session)?;
    if current.is_some() && current != session.organization {
        sessions::store::set_organization(wtx, session.account_id, session.id, current)?;
    }
    Ok(())
}

/// Returns the current organization of a session: the one that was chosen, while the account is a member; else the only
/// one, if there is only one.
pub fn current(all: &[Current], chosen: Option<OrganizationId>) -> Option<&Current> {
    let is_chosen = |current: &&Current| Some(current.organization.id) == chosen;
    all.iter().find(is_chosen).or(match all {
        [only] => Some(only),
        _ => None,
    })
}

/// Makes an organization the current one of a session of its member.
pub fn switch(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    session: SessionId,
    account: AccountId,
    organization: OrganizationId,
) -> Result<Current, Stop<Refusal>> {
    let current = find_current(wtx, organization, account)?.ok_or(Code::OrganizationForbidden)?;
    if !sessions::store::set_organization(wtx, account, session, Some(organization))? {
        return Err(Code::NotFound.into());
    }
    tracing::debug!(tenant = %op.tenant.slug, "the current organization of a session changed");
    Ok(current)
}
