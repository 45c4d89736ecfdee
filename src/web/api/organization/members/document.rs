//! The member document: a membership with its account.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::time::Time;
use crate::organizations::members::Listed;
use crate::organizations::{MembershipState, Role, SystemRole};
use crate::web::api::organization::roles::RoleDocument;

/// A member of an organization.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api::organization) struct MemberDocument {
    /// The id of the membership.
    #[schema(format = "uuid", example = "5b1f2a34-9c0d-7e5f-8a6b-7c8d9e0f1a2b")]
    id: String,
    user: MemberUser,
    /// The strongest of the roles.
    role: RoleDocument,
    roles: Vec<RoleDocument>,
    /// `active`, `invited` or `suspended`.
    #[schema(example = "active")]
    state: &'static str,
    #[schema(format = DateTime, example = "2026-03-21T10:00:00Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-03-21T10:05:00Z")]
    updated_at: String,
}

/// The account of a member.
#[derive(Serialize, ToSchema)]
struct MemberUser {
    #[schema(format = "uuid", example = "a1b2c3d4-e5f6-7890-abcd-ef1234567890")]
    id: String,
    #[schema(example = "Onur Kacmaz")]
    name: Option<String>,
    #[schema(example = "onur@example.com")]
    email: Option<String>,
    #[schema(format = DateTime, example = "2026-03-21T10:05:00Z")]
    email_verified_at: Option<String>,
}

/// Returns the document of a member.
pub(in crate::web::api::organization) fn document(listed: &Listed) -> MemberDocument {
    let (membership, account) = (&listed.member.membership, &listed.member.account);
    // A membership has a role: one that is in use cannot be deleted.
    let weakest = Role::from(SystemRole::VIEWER);
    let strongest = listed.roles.iter().max_by_key(|role| role.base).unwrap_or(&weakest);
    MemberDocument {
        id: membership.id.to_string(),
        user: MemberUser {
            id: account.id.to_string(),
            name: account.full_name(),
            email: account.email.as_ref().map(|email| email.email.address().to_owned()),
            email_verified_at: listed.member.verified_at.map(Time::to_rfc3339),
        },
        role: RoleDocument::from(strongest),
        roles: listed.roles.iter().map(RoleDocument::from).collect(),
        state: MembershipState::as_str(membership.state),
        created_at: membership.created_at.to_rfc3339(),
        updated_at: membership.updated_at.to_rfc3339(),
    }
}

/// One member.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api::organization) struct OneMember {
    pub(in crate::web::api::organization) member: MemberDocument,
}

/// Changes of a member.
#[derive(Deserialize, ToSchema)]
pub(super) struct MemberChanges {
    /// The role that replaces those of the member.
    #[schema(format = "uuid", example = "726f6c65-0000-8000-8000-000000000003")]
    pub(super) role_id: String,
}
