//! The workspace document: an organization of the account.

use serde::Serialize;
use utoipa::ToSchema;

use crate::organizations::members::Current;
use crate::web::surface::roles::{self, strongest};

/// An organization of the account.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Workspace)]
pub(in crate::web::api::dashboard) struct Workspace {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "aurora-labs")]
    slug: String,
    #[schema(example = "Aurora Labs")]
    name: String,
    #[schema(schema_with = roles::schema)]
    role: &'static str,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
}

impl From<&Current> for Workspace {
    fn from(current: &Current) -> Workspace {
        let organization = &current.organization;
        Workspace {
            id: organization.id.to_string(),
            slug: organization.slug.clone(),
            name: organization.name.clone(),
            role: strongest(&current.roles).as_str(),
            created_at: organization.created_at.to_rfc3339_millis(),
        }
    }
}
