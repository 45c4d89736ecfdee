//! Creates, changes and deletes the roles that organizations define themselves.

use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId};
use crate::base::name::display_name;
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::authority;
use crate::organizations::invitations::store as invitations;
use crate::organizations::label;
use crate::organizations::memberships::store as memberships;
use crate::organizations::permission::{Permission, Permissions};
use crate::organizations::role::{Base, Role, RoleOrigin, SystemRole};
use crate::organizations::roles::{self, store};
use crate::organizations::store as organizations;
use crate::storage::{Tx, WriteTx};

/// The maximum number of roles that an organization defines itself.
pub const MOST: i64 = 100;

/// The maximum length of the name of a role, in characters.
pub const LONGEST_NAME: usize = 60;

/// A role to be created.
#[derive(Clone, Debug)]
pub struct NewRole {
    pub name: String,
    pub base: Base,
    /// `None`: every permission of the base.
    pub permissions: Option<Permissions>,
}

/// Lists the roles of an organization: the system roles, then its own, the oldest first.
pub fn list(op: &Op, tx: &mut Tx<'_>, organization: OrganizationId) -> Result<Vec<Role>, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::OrgRead)?;
    let mut all: Vec<Role> = SystemRole::ALL.into_iter().map(Role::from).collect();
    all.extend(store::list(tx, organization)?);
    Ok(all)
}

/// Lists a page of what [`list`] lists.
pub fn list_page(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: OrganizationId,
    request: &PageRequest,
) -> Result<Page<Role>, Stop<Refusal>> {
    // The ids of system roles ascend in their order.
    let place = |id: RoleId| (SystemRole::find(id).is_none(), id);
    let mut all = list(op, tx, organization)?;
    all.retain(|role| request.after.is_none_or(|after| place(role.id) > place(after.id())));
    Ok(Page::of(all, request, |role: &Role| Some(Cursor::after(role.id))))
}

/// Finds a role of an organization: a system role, or one of its own.
pub fn get(op: &Op, tx: &mut Tx<'_>, organization: OrganizationId, id: RoleId) -> Result<Role, Stop<Refusal>> {
    authority::require(op, tx, organization, Permission::OrgRead)?;
    Ok(roles::find(tx, organization, id)?.ok_or(Code::NotFound)?)
}

/// Creates a role. It has no permission that its creator lacks, and no stronger base.
pub fn create(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    new: &NewRole,
) -> Result<Role, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::RolesCreate)?;
    let name = display_name(&new.name, LONGEST_NAME)?;
    let origin = RoleOrigin::Organization { id: organization, created_at: op.now, updated_at: op.now };
    let permissions = new.permissions.unwrap_or_else(|| new.base.permissions());
    if !new.base.permissions().covers(permissions) {
        return Err(Refusal::new(Code::RolePermissions).with("base", new.base.as_str()).into());
    }
    let mut role =
        Role { id: op.id("organization role"), key: String::new(), name, base: new.base, permissions, origin };
    if !acting.authority.may_grant(&role) {
        return Err(Code::OrganizationForbidden.into());
    }
    if store::count(wtx, organization)? >= MOST {
        return Err(Refusal::new(Code::TooManyRoles).with("most", MOST as u64).into());
    }
    for attempt in 0..label::ATTEMPTS {
        role.key = label::candidate(op, &role.name, "role", attempt);
        let is_system = SystemRole::ALL.iter().any(|system| system.key == role.key);
        if !is_system && store::insert(wtx, organization, &role, op.now)? {
            audit::record(op, wtx, Event::OrganizationRoleCreated { organization, role: role.id })?;
            return Ok(role);
        }
    }
    Err(Fault::internal("no free key for a role").into())
}

/// Changes of a role. Its key and its base stay, since applications and strengths depend on them.
#[derive(Clone, Debug, Default)]
pub struct RoleChanges {
    pub name: Option<String>,
    pub permissions: Option<Permissions>,
}

/// Changes a role that the organization defines itself. Each member who has it gets the new permissions at once, so the
/// caller must be allowed to grant both the old and the new role.
pub fn update(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    organization: OrganizationId,
    id: RoleId,
    changes: &RoleChanges,
) -> Result<Role, Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::RolesUpdate)?;
    let present = own(wtx, organization, id)?;
    let mut role = present.clone();
    if let Some(name) = &changes.name {
        role.name = display_name(name, LONGEST_NAME)?;
    }
    if let Some(permissions) = changes.permissions {
        if !role.base.permissions().covers(permissions) {
            return Err(Refusal::new(Code::RolePermissions).with("base", role.base.as_str()).into());
        }
        role.permissions = permissions;
    }
    if !acting.authority.may_grant(&present) || !acting.authority.may_grant(&role) {
        return Err(Code::OrganizationForbidden.into());
    }
    if role != present {
        store::update(wtx, organization, &role, op.now)?;
        role.origin = RoleOrigin::Organization {
            id: organization,
            created_at: match present.origin {
                RoleOrigin::Organization { created_at, .. } => created_at,
                RoleOrigin::System => op.now,
            },
            updated_at: op.now,
        };
        audit::record(op, wtx, Event::OrganizationRoleChanged { organization, role: id })?;
    }
    Ok(role)
}

/// Deletes a role that no member has, that no invitation grants and that no one gets by joining.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, organization: OrganizationId, id: RoleId) -> Result<(), Stop<Refusal>> {
    lock(wtx, organization)?;
    let acting = authority::require(op, wtx, organization, Permission::RolesDelete)?;
    let role = own(wtx, organization, id)?;
    if !acting.authority.may_change(role.base) {
        return Err(Code::OrganizationForbidden.into());
    }
    let is_used = acting.organization.joining_role == id
        || memberships::is_role_used(wtx, organization, id)?
        || invitations::is_role_used(wtx, organization, id, op.now)?;
    if is_used {
        return Err(Code::RoleInUse.into());
    }
    store::delete(wtx, organization, id)?;
    audit::record(op, wtx, Event::OrganizationRoleDeleted { organization, role: id })?;
    Ok(())
}

fn lock(wtx: &mut WriteTx<'_>, organization: OrganizationId) -> Result<(), Stop<Refusal>> {
    if organizations::lock(wtx, organization)? { Ok(()) } else { Err(Code::OrganizationNotFound.into()) }
}

/// Finds a role that the organization defines itself. System roles are fixed.
fn own(tx: &mut Tx<'_>, organization: OrganizationId, id: RoleId) -> Result<Role, Stop<Refusal>> {
    match roles::find(tx, organization, id)? {
        Some(role) if role.is_system() => Err(Code::SystemRole.into()),
        Some(role) => Ok(role),
        None => Err(Code::NotFound.into()),
    }
}
