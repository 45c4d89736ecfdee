//! The roles of many memberships at once.

use super::store;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId};
use crate::organizations::role::{Role, SystemRole};
use crate::storage::Tx;

/// Roles that organizations define themselves, read by one statement for any number of memberships.
pub struct Known(Vec<Role>);

impl Known {
    /// Reads those among the ids that are no system roles. Without any, no statement is executed.
    pub fn load(tx: &mut Tx<'_>, ids: impl Iterator<Item = RoleId>) -> Result<Known, Fault> {
        let mut own: Vec<RoleId> = ids.filter(|id| SystemRole::find(*id).is_none()).collect();
        own.sort_unstable();
        own.dedup();
        Ok(Known(if own.is_empty() { Vec::new() } else { store::list_by_ids(tx, own)? }))
    }

    /// Returns the roles of a membership in an organization, as [`super::resolve`] does.
    pub fn of(&self, organization: OrganizationId, ids: &[RoleId]) -> Vec<Role> {
        let system = ids.iter().filter_map(|id| SystemRole::find(*id)).map(Role::from);
        let is_own = |role: &&Role| role.is_of(organization) && ids.contains(&role.id);
        system.chain(self.0.iter().filter(is_own).cloned()).collect()
    }
}
