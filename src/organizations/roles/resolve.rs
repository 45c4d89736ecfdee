//! Finds roles by their ids.

use super::store;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId};
use crate::organizations::role::{Role, SystemRole};
use crate::storage::Tx;

/// Finds a role that an organization has: a system role, or one of its own.
pub fn find(tx: &mut Tx<'_>, organization: OrganizationId, id: RoleId) -> Result<Option<Role>, Fault> {
    match SystemRole::find(id) {
        Some(role) => Ok(Some(role.into())),
        None => store::find(tx, organization, id),
    }
}

/// Finds the roles of a membership. Those that the organization does not have are left out.
pub fn resolve(tx: &mut Tx<'_>, organization: OrganizationId, ids: &[RoleId]) -> Result<Vec<Role>, Fault> {
    let mut roles: Vec<Role> = ids.iter().filter_map(|id| SystemRole::find(*id)).map(Role::from).collect();
    if roles.len() < ids.len() {
        let own = store::list(tx, organization)?;
        roles.extend(own.into_iter().filter(|role| ids.contains(&role.id)));
    }
    Ok(roles)
}

/// Finds a role by its id or its key: a system role, or one that the organization defines itself.
pub fn find_named(tx: &mut Tx<'_>, organization: Option<OrganizationId>, text: &str) -> Result<Option<Role>, Fault> {
    let id = RoleId::from_uuid(text);
    let is_named = |role: &Role| Some(role.id) == id || role.key == text;
    if let Some(role) = SystemRole::ALL.into_iter().map(Role::from).find(is_named) {
        return Ok(Some(role));
    }
    match organization {
        Some(organization) => Ok(store::list(tx, organization)?.into_iter().find(is_named)),
        None => Ok(None),
    }
}
