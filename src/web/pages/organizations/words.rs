//! Words for roles and permissions, and their choices in forms.

use crate::base::id::RoleId;
use crate::organizations::{Base, MembershipState, Permission, Role, SystemRole};
use crate::web::html::Chrome;

/// A choice of a list or a checkbox.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

/// Returns the name of a role. The roles of the workspace API have the names of its specification.
pub(in crate::web::pages) fn role_name(chrome: &Chrome, role: &Role) -> String {
    match SystemRole::find(role.id) {
        Some(SystemRole::APP_ADMIN | SystemRole::APP_MEMBER) | None => role.name.clone(),
        Some(system) => base_name(chrome, system.base),
    }
}

/// Returns the name of the system role that others are based on.
pub(super) fn base_name(chrome: &Chrome, base: Base) -> String {
    chrome.t(match base {
        Base::Viewer => "role-viewer",
        Base::Analyst => "role-analyst",
        Base::Developer => "role-developer",
        Base::Admin => "role-admin",
        Base::Owner => "role-owner",
    })
}

/// Returns the names of these roles, with commas.
pub(super) fn role_names(chrome: &Chrome, all: &[Role], ids: &[RoleId]) -> String {
    let own = all.iter().filter(|role| ids.contains(&role.id));
    own.map(|role| role_name(chrome, role)).collect::<Vec<_>>().join(", ")
}

/// Returns these roles as choices of a list.
pub(super) fn role_choices<'r>(
    chrome: &Chrome,
    roles: impl Iterator<Item = &'r Role>,
    chosen: Option<RoleId>,
) -> Vec<Choice> {
    let choice = |role: &Role| Choice {
        value: role.id.to_base64url(),
        text: role_name(chrome, role),
        chosen: Some(role.id) == chosen,
    };
    roles.map(choice).collect()
}

/// Returns what a permission allows, in words.
pub(super) fn permission_text(chrome: &Chrome, permission: Permission) -> String {
    chrome.t(match permission {
        Permission::OrgRead => "permission-org-read",
        Permission::OrgUpdate => "permission-org-update",
        Permission::OrgDelete => "permission-org-delete",
        Permission::MembersRead => "permission-members-read",
        Permission::MembersInvite => "permission-members-invite",
        Permission::MembersUpdate => "permission-members-update",
        Permission::MembersRemove => "permission-members-remove",
        Permission::RolesCreate => "permission-roles-create",
        Permission::RolesUpdate => "permission-roles-update",
        Permission::RolesDelete => "permission-roles-delete",
        Permission::TokensCreate => "permission-tokens-create",
    })
}

/// Returns the state of a member in words; empty for an active one.
pub(super) fn state_text(chrome: &Chrome, state: MembershipState) -> String {
    match state {
        MembershipState::Active => String::new(),
        MembershipState::Invited => chrome.t("member-invited"),
        MembershipState::Suspended => chrome.t("member-suspended"),
    }
}
