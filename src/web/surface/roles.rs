//! Roles in an organization, as the JSON surfaces show them.

use crate::organizations::{Base, Role};

/// Returns the strongest base of the roles of a member.
pub fn strongest(roles: &[Role]) -> Base {
    roles.iter().map(|role| role.base).max().unwrap_or(Base::Viewer)
}
