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
