//! The session document.

use serde::Serialize;

use crate::accounts::Account;
use crate::base::time::Time;

/// A session without its tokens.
#[derive(Serialize)]
pub(super) struct SessionDocument {
    user: User,
    current_organization: Option<OrganizationSummary>,
    organizations: Vec<OrganizationSummary>,
}

#[derive(Serialize)]
pub(super) struct User {
    id: String,
    name: Option<String>,
    email: Option<String>,
    /// For display only: no right depends on it.
    role: &'static str,
    email_verified_at: Option<String>,
    created_at: String,
    updated_at: String,
}

/// An organization of the account, with the strongest base of its roles there.
#[derive(Serialize)]
pub(super) struct OrganizationSummary {
    id: String,
    slug: String,
    name: String,
    role: &'static str,
}

/// `role` of a user that manages no organization.
const READ_ONLY: &str = "read_only";

/// Returns the document of a session. `verified_at`: when the address was verified.
pub(super) fn document(account: &Account, verified_at: Option<Time>) -> SessionDocument {
    SessionDocument {
        user: User {
            id: account.id.to_string(),
            name: account.full_name(),
            email: account.email.as_ref().map(|email| email.email.address().to_owned()),
            role: READ_ONLY,
            email_verified_at: verified_at.map(Time::to_rfc3339),
            created_at: account.created_at.to_rfc3339(),
            updated_at: account.updated_at.to_rfc3339(),
        },
        current_organization: None,
        organizations: Vec::new(),
    }
}
