//! The account document.

use serde::Serialize;

use crate::accounts::Account;
use crate::web::surface::ids::{Prefix, with_prefix};

/// `provider` of an account that was made with the tenant's own credentials.
const CREDENTIALS: &str = "Credentials";

/// An account with its users.
#[derive(Serialize)]
pub(super) struct AccountDocument {
    id: String,
    email: Option<String>,
    name: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    provider: &'static str,
    users: Vec<User>,
    /// The roles of all users that are active.
    roles: Vec<String>,
}

/// A membership of an account in an organization.
#[derive(Serialize)]
pub(super) struct User {
    id: String,
    org_id: String,
    account_id: String,
    name: Option<String>,
    email: Option<String>,
    state: &'static str,
    roles: Vec<String>,
    created_at: String,
}

/// Returns the document of an account.
pub(super) fn document(account: &Account) -> AccountDocument {
    AccountDocument {
        id: with_prefix(Prefix::Account, account.id),
        email: account.email.as_ref().map(|email| email.email.address().to_owned()),
        name: account.full_name(),
        given_name: account.claims.given_name.clone(),
        family_name: account.claims.family_name.clone(),
        provider: CREDENTIALS,
        users: Vec::new(),
        roles: Vec::new(),
    }
}
