//! The workspace document: an organization of the account.

use serde::Serialize;

use crate::organizations::members::Current;
use crate::web::surface::roles::strongest;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Workspace {
    id: String,
    slug: String,
    name: String,
    /// The strongest base of the roles of the account there.
    role: &'static str,
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
