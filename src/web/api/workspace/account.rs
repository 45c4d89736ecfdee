//! The account document.

use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::OrganizationId;
use crate::organizations::memberships::store::{OwnMembership, list_of_account};
use crate::organizations::roles::Known;
use crate::organizations::{Membership, MembershipState, OrganizationState, Role};
use crate::storage::Tx;
use crate::web::surface::ids::{Prefix, with_prefix};

/// `provider` of an account that was made with the tenant's own credentials.
const CREDENTIALS: &str = "Credentials";
/// `provider` of a service account.
const SERVICE: &str = "Service";

/// An account with its users.
#[derive(Serialize, ToSchema)]
pub(super) struct AccountDocument {
    #[schema(example = "acct_6c8a1f3b2d4e5f7a8b9c0d1e2f3a4b5c")]
    id: String,
    #[schema(example = "sasha@auroralabs.com")]
    email: Option<String>,
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "Sasha")]
    given_name: Option<String>,
    #[schema(example = "Patel")]
    family_name: Option<String>,
    /// How the account was made.
    #[schema(example = "Credentials")]
    provider: &'static str,
    users: Vec<User>,
    /// The roles of all users that are active, each once; of an account without users, those that its first one gets.
    #[schema(example = json!(["AppAdmin"]))]
    roles: Vec<String>,
}

/// A membership of an account in an organization.
#[derive(Serialize, ToSchema)]
pub(super) struct User {
    #[schema(example = "user_4b7c2a1d9e5f3c8b6a7d8e9f0a1b2c3d")]
    id: String,
    #[schema(example = "org_2f3a9d1c7b5e4a8f9c0d1e2f3a4b5c6d")]
    org_id: String,
    #[schema(example = "acct_6c8a1f3b2d4e5f7a8b9c0d1e2f3a4b5c")]
    account_id: String,
    #[schema(example = "Sasha Patel")]
    name: Option<String>,
    #[schema(example = "sasha@auroralabs.com")]
    email: Option<String>,
    /// `Active`, `Invited` or `Suspended`.
    #[schema(example = "Active")]
    state: &'static str,
    #[schema(example = json!(["AppAdmin"]))]
    roles: Vec<String>,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45Z")]
    created_at: String,
}

/// The memberships of an account in organizations that are not deleted, with their roles, the oldest first.
///
/// `within`: those of one organization only.
pub(super) fn list_users(
    tx: &mut Tx<'_>,
    account: &Account,
    within: Option<OrganizationId>,
) -> Result<Vec<User>, Fault> {
    let mut own = list_of_account(tx, account.id)?;
    own.retain(|own| own.organization.state != OrganizationState::Deleted);
    own.retain(|own| within.is_none_or(|within| own.organization.id == within));
    let known = Known::load(tx, own.iter().flat_map(|own| own.membership.roles.ids().iter().copied()))?;
    let users = own.into_iter().map(|OwnMembership { membership, organization }| {
        user(&membership, account, &known.of(organization.id, membership.roles.ids()))
    });
    Ok(users.collect())
}

/// Returns the document of a membership of an account with these roles.
pub(super) fn user(membership: &Membership, account: &Account, roles: &[Role]) -> User {
    User {
        id: with_prefix(Prefix::User, membership.id),
        org_id: with_prefix(Prefix::Organization, membership.organization),
        account_id: with_prefix(Prefix::Account, account.id),
        name: account.full_name(),
        email: address(account),
        state: spelled(membership.state),
        roles: roles.iter().map(|role| role.key.clone()).collect(),
        created_at: membership.created_at.to_rfc3339(),
    }
}

/// Returns the document of an account with these users.
pub(super) fn document(account: &Account, users: Vec<User>) -> AccountDocument {
    let active = users.iter().filter(|user| user.state == spelled(MembershipState::Active));
    let mut roles: Vec<String> = match users.is_empty() {
        true => account.registered_roles.clone(),
        false => active.flat_map(|user| user.roles.iter().cloned()).collect(),
    };
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
