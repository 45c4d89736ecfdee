//! The account document.

use serde::Serialize;

use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::organizations::memberships::store::{OwnMembership, list_of_account};
use crate::organizations::{MembershipState, OrganizationState, Role, roles};
use crate::storage::Tx;
use crate::web::surface::ids::{Prefix, with_prefix};

/// `provider` of an account that was made with the tenant's own credentials.
const CREDENTIALS: &str = "Credentials";
/// `provider` of a service account.
const SERVICE: &str = "Service";

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
    /// The roles of all users that are active, each once.
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

/// The memberships of an account in organizations that are not deleted, with their roles, the oldest first.
pub(super) fn list_users(tx: &mut Tx<'_>, account: &Account) -> Result<Vec<User>, Fault> {
    let mut users = Vec::new();
    for OwnMembership { membership, organization } in list_of_account(tx, account.id)? {
        if organization.state == OrganizationState::Deleted {
            continue;
        }
        let roles: Vec<Role> = roles::resolve(tx, organization.id, membership.roles.ids())?;
        users.push(User {
            id: with_prefix(Prefix::User, membership.id),
            org_id: with_prefix(Prefix::Organization, organization.id),
            account_id: with_prefix(Prefix::Account, account.id),
            name: account.full_name(),
            email: address(account),
            state: spelled(membership.state),
            roles: roles.into_iter().map(|role| role.key).collect(),
            created_at: membership.created_at.to_rfc3339(),
        });
    }
    Ok(users)
}

/// Returns the document of an account with these users.
pub(super) fn document(account: &Account, users: Vec<User>) -> AccountDocument {
    let active = users.iter().filter(|user| user.state == spelled(MembershipState::Active));
    let mut roles: Vec<String> = active.flat_map(|user| user.roles.iter().cloned()).collect();
    roles.sort_unstable();
    roles.dedup();
    AccountDocument {
        id: with_prefix(Prefix::Account, account.id),
        email: address(account),
        name: account.full_name(),
        given_name: account.claims.given_name.clone(),
        family_name: account.claims.family_name.clone(),
        provider: if account.is_service() { SERVICE } else { CREDENTIALS },
        users,
        roles,
    }
}

fn address(account: &Account) -> Option<String> {
    account.email.as_ref().map(|email| email.email.address().to_owned())
}

fn spelled(state: MembershipState) -> &'static str {
    match state {
        MembershipState::Active => "Active",
        MembershipState::Invited => "Invited",
        MembershipState::Suspended => "Suspended",
    }
}
