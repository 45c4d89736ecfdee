//! The claims about organizations that scopes request. They are read when a token is issued and at each UserInfo request,
//! so a membership that ended is gone from both at once.
//!
//! | scope | claims |
//! | --- | --- |
//! | `organizations` | `org_id`, `org_slug`: the organization that the grant was made for |
//! | `roles` | `org_roles`: the keys of the user's roles there, in ascending order |
//! | `groups` | `groups`: the slugs of all organizations of the user, in ascending order |
//!
//! A grant with the scope `roles`, or whose request named its organization by the parameter `organization`, gives `org_id`
//! and `org_slug` too.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::scope::{GROUPS, ORGANIZATIONS, ROLES, ScopeSet};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, OrganizationId};
use crate::organizations::members::{find_current, list_current};
use crate::storage::Tx;

/// The claims about the organization of a grant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationMembers {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_slug: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_roles: Option<Vec<String>>,
}

/// The claims about the user's organizations. Access tokens have those of the grant's organization only, since `groups`
/// may be long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganizationClaims {
    pub organization: OrganizationMembers,
    pub groups: Option<Vec<String>>,
}

impl OrganizationClaims {
    /// Adds the claims to those of an ID token or a UserInfo response.
    pub fn add_to(&self, claims: &mut Map<String, Value>) {
        let OrganizationMembers { org_id, org_slug, org_roles } = &self.organization;
        let mut add = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                claims.insert(name.to_owned(), value);
            }
        };
        add("org_id", org_id.as_ref().map(|id| json!(id)));
        add("org_slug", org_slug.as_ref().map(|slug| json!(slug)));
        add("org_roles", org_roles.as_ref().map(|roles| json!(roles)));
        add(GROUPS, self.groups.as_ref().map(|groups| json!(groups)));
    }
}

/// Returns whether a request with these scopes is for one organization of its user.
pub fn is_for_organization(scope: &ScopeSet) -> bool {
    scope.contains(ORGANIZATIONS) || scope.contains(ROLES)
}

/// Returns whether a token with these scopes may have claims about organizations.
pub fn may_have_any(scope: &ScopeSet, organization: Option<OrganizationId>) -> bool {
    organization.is_some() || scope.contains(GROUPS)
}

/// Reads the claims of an account. `organization`: the one of the grant. Without an active membership there, it gives no
/// claims.
pub fn find(
    tx: &mut Tx<'_>,
    account: AccountId,
    scope: &ScopeSet,
    organization: Option<OrganizationId>,
) -> Result<OrganizationClaims, Fault> {
    let mut claims = OrganizationClaims::default();
    if let Some(id) = organization
        && let Some(current) = find_current(tx, id, account)?
    {
        let mut keys: Vec<String> = current.roles.into_iter().map(|role| role.key).collect();
        keys.sort_unstable();
        claims.organization = OrganizationMembers {
            org_id: Some(current.organization.id.to_string()),
            org_slug: Some(current.organization.slug),
            org_roles: scope.contains(ROLES).then_some(keys),
        };
    }
    if scope.contains(GROUPS) {
        let mut slugs: Vec<String> = list_current(tx, account)?.into_iter().map(|own| own.organization.slug).collect();
        slugs.sort_unstable();
        claims.groups = Some(slugs);
    }
    Ok(claims)
}
