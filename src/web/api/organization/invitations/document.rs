//! The invitation document.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::email::Email;
use crate::organizations::invited::Listed;
use crate::web::api::organization::roles::RoleDocument;

/// An invitation that was not accepted.
#[derive(Serialize, ToSchema)]
pub(super) struct InvitationDocument {
    #[schema(format = "uuid", example = "6c2f3a45-0d1e-7f6a-9b7c-8d9e0f1a2b3c")]
    id: String,
    #[schema(example = "onur@example.com")]
    email: String,
    role: RoleDocument,
    #[schema(format = DateTime, example = "2026-03-28T10:00:00Z")]
    expires_at: String,
    #[schema(format = DateTime, example = "2026-03-21T10:00:00Z")]
    created_at: String,
}

impl From<&Listed> for InvitationDocument {
    fn from(Listed { invitation, role }: &Listed) -> InvitationDocument {
        InvitationDocument {
            id: invitation.id.to_string(),
            // Only an accepted one has no address.
            email: invitation.email.as_ref().map(Email::address).unwrap_or_default().to_owned(),
            role: RoleDocument::from(role),
            expires_at: invitation.expires_at.to_rfc3339(),
            created_at: invitation.created_at.to_rfc3339(),
        }
    }
}

/// One invitation.
#[derive(Serialize, ToSchema)]
pub(super) struct OneInvitation {
    pub(super) invitation: InvitationDocument,
}

/// A new invitation.
#[derive(Deserialize, ToSchema)]
pub(super) struct NewInvitation {
    /// The address that the link is mailed to. The earlier invitation of the address ends.
    #[schema(example = "onur@example.com")]
    pub(super) email: String,
    #[schema(format = "uuid", example = "726f6c65-0000-8000-8000-000000000005")]
    pub(super) role_id: String,
    /// The language of the mail, one of the tenant's.
    #[schema(example = "en")]
    pub(super) locale: Option<String>,
}
