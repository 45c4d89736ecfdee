//! An API token.

use super::scope::Scopes;
use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, ApiTokenId, OrganizationId, RoleId};
use crate::base::time::Time;
use crate::organizations::membership::Roles;

/// The maximum length of the name of a token, in characters.
pub const LONGEST_NAME: usize = 100;

/// An API token without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiToken {
    pub id: ApiTokenId,
    pub account: AccountId,
    /// The only organization where it has rights; `None`: every organization of the tenant.
    pub organization: Option<OrganizationId>,
    pub name: String,
    /// `None`: it has scopes only.
    pub roles: Option<Roles>,
    pub scopes: Scopes,
    /// The API token that made it. It ends with that one.
    pub parent: Option<ApiTokenId>,
    /// The epochs that it was made under. A later epoch of either ends it.
    pub account_epoch: Epoch,
    pub tenant_epoch: Epoch,
    pub created_at: Time,
    pub expires_at: Option<Time>,
    /// The last use, to the minute.
    pub last_used_at: Option<Time>,
    pub revoked_at: Option<Time>,
}

impl ApiToken {
    pub fn role_ids(&self) -> &[RoleId] {
        self.roles.as_ref().map_or(&[], Roles::ids)
    }
}
