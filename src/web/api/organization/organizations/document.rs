//! The organization document.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::organizations::members::Current;
use crate::web::surface::roles::{self, strongest};

/// An organization of the caller, with the strongest base of the caller's roles there.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganizationDocument {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "acme-corp")]
    slug: String,
    #[schema(example = "Acme Corp")]
    name: String,
    #[schema(schema_with = roles::schema)]
    role: &'static str,
    #[schema(format = DateTime, example = "2026-03-21T10:00:00Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-03-21T10:05:00Z")]
    updated_at: String,
}

impl From<&Current> for OrganizationDocument {
    fn from(current: &Current) -> OrganizationDocument {
        let organization = &current.organization;
        OrganizationDocument {
            id: organization.id.to_string(),
            slug: organization.slug.clone(),
            name: organization.name.clone(),
            role: strongest(&current.roles).as_str(),
            created_at: organization.created_at.to_rfc3339(),
            updated_at: organization.updated_at.to_rfc3339(),
        }
    }
}

/// One organization.
#[derive(Serialize, ToSchema)]
pub(super) struct OneOrganization {
    pub(super) organization: OrganizationDocument,
}

/// A new organization.
#[derive(Deserialize, ToSchema)]
pub(super) struct NewOrganizationBody {
    /// Its slug is made from it.
    #[schema(example = "Acme Corp")]
    pub(super) name: String,
}

/// Changes of an organization. A member that is absent leaves its value as it is.
#[derive(Deserialize, ToSchema)]
pub(super) struct OrganizationChanges {
    #[schema(example = "Acme Corporation")]
    pub(super) name: Option<String>,
}
