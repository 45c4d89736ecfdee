//! Creates and changes organizations.

use super::authority;
use super::label;
use super::membership::{Membership, MembershipState, Roles};
use super::memberships::{check_limit, store as memberships};
use super::organization::{JOINING_ROLE, Joining, Organization, OrganizationState};
use super::permission::Permission;
use super::role::SystemRole;
use super::roles;
use super::store;
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId, RoleId};
use crate::base::name::display_name;
use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::quotas;
use crate::storage::WriteTx;
use crate::tenancy::settings::OrganizationCreation;

/// The maximum length of the name of an organization, in characters.
pub const LONGEST_NAME: usize = 100;
/// The maximum length of its context, in characters.
pub const LONGEST_CONTEXT: usize = 2000;

/// An organization to be created.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    pub name: String,
    pub context: Option<String>,
    pub joining: Joining,
    /// The account that owns it.
    pub owner: AccountId,
}

/// Creates an organization with its owner. Its slug is made from its name. A user may only where the tenant lets users
/// create organizations.
pub fn create(op: &Op, wtx: &mut WriteTx<'_>, new: &NewOrganization) -> Result<Organization, Stop<Refusal>> {
    let is_for_all = op.tenant.settings.organizations_creation == OrganizationCreation::People;
    if matches!(op.caller.principal, Principal::Account(_)) && !is_for_all {
        return Err(Code::OrganizationCreationForbidden.into());
    }
    // A user creates its own only, and a token has roles in organizations that exist.
    let may = match op.caller.principal {
        Principal::Account(account) => account == new.owner && op.caller.api_token.is_none(),
        Principal::Operator | Principal::System => true,
        Principal::Anonymous | Principal::Client(_) | Principal::ResourceServer(_) => false,
    };
    if !may {
        return Err(Code::OrganizationCreationForbidden.into());
    }
    let name = display_name(&new.name, LONGEST_NAME)?;
    let context = new.context.as_deref().map(checked_context).transpose()?;
    accounts::store::lock_account(wtx, new.owner)?;
    let owner = accounts::store::find_account(wtx, new.owner)?;
    if !owner.is_some_and(|owner| owner.is_for_people()) {
        return Err(Code::NoSuchAccount.into());
    }
    check_limit(wtx, new.owner)?;
    quotas::take(op, wtx, Quota::Organizations).map_err(|stop| stop.map(Refusal::from))?;
    let mut organization = Organization {
        id: op.id("organization"),
        slug: String::new(),
        name,
        context,
        state: OrganizationState::Active,
        joining: new.joining.clone(),
        joining_role: JOINING_ROLE.id(),
        created_at: op.now,
        updated_at: op.now,
        deletion: None,
    };
    insert(op, wtx, &mut organization)?;
    let owner = Membership {
        id: op.id("owner"),
        organization: organization.id,
        account: new.owner,
        state: MembershipState::Active,
        roles: Roles::one(SystemRole::OWNER.id()),
        created_at: op.now,
        updated_at: op.now,
    };
    if !memberships::insert(wtx, &owner)? {
        return Err(Fault::internal("a new organization has a member").into());
    }
    audit::record(
        op,
        wtx,
        Event::OrganizationCreated { organization: organization.id, slug: organization.slug.clone() },
    )?;
    Ok(organization)
}

/// Stores the organization under the first slug that is free.
fn insert(op: &Op, wtx: &mut WriteTx<'_>, organization: &mut Organization) -> Result<(), Fault> {
    for attempt in 0..label::ATTEMPTS {
        organization.slug = label::candidate(op, &organization.name, "organization", attempt);
        if store::insert(wtx, organization)? {
            return Ok(());
        }
    }
    Err(Fault::internal("no free slug for an organization"))
}

fn checked_context(text: &str) -> Result<String, Refusal> {
    let fits = text.chars().count() <= LONGEST_CONTEXT;
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new(Code::ContextTooLong).with("most", LONGEST_CONTEXT as u64))
    }
}

/// Changes of an organization; `None` leaves a value as it is.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub name: Option<String>,
    pub context: Option<String>,
    pub joining: Option<Joining>,
    pub joining_role: Option<RoleId>,
}

/// Changes an organization. Its slug stays. A joining role is granted to everyone who joins, so the caller must be
/// allowed to grant it.
pub fn update(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: OrganizationId,
    changes: &Changes,
) -> Result<Organization, Stop<Refusal>> {
    if !store::lock(wtx, id)? {
        return Err(Code::OrganizationNotFound.into());
    }
    let acting = authority::require(op, wtx, id, Permission::OrgUpdate)?;
    let present = acting.organization;
    let mut changed = present.clone();
    let mut members = Vec::new();
    if let Some(name) = &changes.name {
        changed.name = display_name(name, LONGEST_NAME)?;
    }
    if let Some(context) = &changes.context {
        changed.context = Some(checked_context(context)?).filter(|context| !context.is_empty());
    }
    if let Some(joining) = &changes.joining {
        changed.joining = joining.clone();
    }
    if let Some(role) = changes.joining_role {
        changed.joining_role = role;
    }
    if changed.joining_role != present.joining_role || changed.joining != present.joining {
        let role = roles::find(wtx, id, changed.joining_role)?.ok_or(Code::RoleUnknown)?;
        // An owner by joining would be an owner whom no one chose.
        if role.base == super::role::Base::Owner || !acting.authority.may_grant(&role) {
            return Err(Code::OrganizationForbidden.into());
        }
    }
    for (member, is_changed) in [
        ("name", changed.name != present.name),
        ("context", changed.context != present.context),
        ("joining", changed.joining != present.joining),
        ("joining_role", changed.joining_role != present.joining_role),
    ] {
        if is_changed {
            members.push(member.to_owned());
        }
    }
    if !members.is_empty() {
        changed.updated_at = op.now;
        store::update(wtx, &changed)?;
        audit::record(op, wtx, Event::OrganizationChanged { organization: id, members })?;
    }
    Ok(changed)
}
