//! The user document.

use serde::Serialize;

use crate::accounts::Account;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct User {
    id: String,
    name: Option<String>,
    email: Option<String>,
    email_verified: bool,
    image: Option<String>,
    two_factor_enabled: bool,
    created_at: String,
    updated_at: String,
}

/// Returns the document of an account.
pub(super) fn document(account: &Account) -> User {
    User {
        id: account.id.to_string(),
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
