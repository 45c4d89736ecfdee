//! The user document.

use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::Account;
use crate::base::time::Time;

/// The account of a session.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    /// Null after a sign-up where the tenant does not let programs learn who has an account.
    #[schema(format = "uuid")]
    id: Option<String>,
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "sasha@auroralabs.com")]
    email: Option<String>,
    email_verified: bool,
    /// The URL of a picture.
    image: Option<String>,
    two_factor_enabled: bool,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    updated_at: String,
}

/// Returns the document of an account.
pub(super) fn document(account: &Account) -> User {
    User {
        id: Some(account.id.to_string()),
        name: account.full_name(),
        email: account.email.as_ref().map(|email| email.email.address().to_owned()),
        email_verified: account.is_verified(),
        image: account.claims.picture.clone(),
        // There is no second factor.
        two_factor_enabled: false,
        created_at: account.created_at.to_rfc3339_millis(),
        updated_at: account.updated_at.to_rfc3339_millis(),
    }
}

impl User {
    /// Returns the user of a sign-up that does not tell whether an account was created.
    pub(super) fn unknown(email: &str, name: Option<String>, now: Time) -> User {
        User {
            id: None,
            name,
            email: Some(email.to_owned()),
            email_verified: false,
            image: None,
            two_factor_enabled: false,
            created_at: now.to_rfc3339_millis(),
            updated_at: now.to_rfc3339_millis(),
        }
    }
}
