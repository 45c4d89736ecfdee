//! An account, its state and its role.

use super::attributes::AttributeValues;
use super::claims::ProfileClaims;
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::storage::columns::text_column;

#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
    /// The subject identifier (OpenID Connect Core, section 2): 22 characters.
    pub sub: String,
    pub state: AccountState,
    pub kind: AccountKind,
    pub claims: ProfileClaims,
    /// The values of the tenant's custom attributes.
    pub attributes: AttributeValues,
    /// The version of the account's credentials. Sessions and grants made under an older epoch are invalid.
    pub epoch: Epoch,
    pub email: Option<AccountEmail>,
    /// Whether a user ever signed in. If so, the user name is never assigned again.
    pub has_signed_in: bool,
    /// Whether it was made by a sign-up. Until its address is verified, another person may have chosen its password.
    pub is_sign_up: bool,
    /// The version of the terms of use that the user accepted last.
    pub terms: Option<String>,
    /// When the account is deleted at its user's wish. Until then the user can only keep it.
    pub deletion_due: Option<Time>,
    /// The keys of the roles that a program chose for it. They give nothing; its first membership may get them.
    pub registered_roles: Vec<String>,
    /// Whether it gets its first organization at its first sign-in, because its user signed up at a surface whose accounts begin
    /// with one.
    pub organization_due: bool,
    pub created_at: Time,
    pub updated_at: Time,
}

#[derive(Clone, Debug)]
pub struct AccountEmail {
    pub email: Email,
    pub verified: bool,
}

impl Account {
    /// Returns whether a person may use the account: it is active, and no service account.
    pub fn is_for_people(&self) -> bool {
        self.state == AccountState::Active && self.kind == AccountKind::Person
    }

    pub fn is_service(&self) -> bool {
        self.kind == AccountKind::Service
    }

    pub fn is_verified(&self) -> bool {
        self.email.as_ref().is_some_and(|e| e.verified)
    }

    /// Returns the email address for display, or the empty string.
    pub fn address(&self) -> &str {
        self.email.as_ref().map_or("", |e| e.email.address())
    }
}

impl Account {
    /// Returns the name of the account: the claim `name`, or else [`Account::default_name`].
    pub fn full_name(&self) -> Option<String> {
        self.claims.name.clone().or_else(|| self.default_name())
    }

    /// Returns the name of an account that has none set: given and family name, else the user name, else the part of the
    /// address before the `@`.
    pub fn default_name(&self) -> Option<String> {
        let claims = &self.claims;
        let parts: Vec<&str> =
            [&claims.given_name, &claims.family_name].into_iter().flatten().map(String::as_str).collect();
        let full = (!parts.is_empty()).then(|| parts.join(" "));
        full.or_else(|| claims.preferred_username.clone()).or_else(|| self.local_part())
    }

    /// Returns the part of the address before the `@`.
    pub fn local_part(&self) -> Option<String> {
        let address = self.email.as_ref()?.email.address();
        address.rsplit_once('@').map(|(local, _)| local.to_owned())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    Active,
    Locked,
    /// A tombstone, so that `sub` and id are never assigned again.
    Deleted,
}

impl AccountState {
    pub const fn as_str(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Locked => "locked",
            AccountState::Deleted => "deleted",
        }
    }

    pub fn parse(text: &str) -> Option<AccountState> {
        [AccountState::Active, AccountState::Locked, AccountState::Deleted].into_iter().find(|s| s.as_str() == text)
    }
}

text_column!(AccountState);

/// The kind of user that an account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountKind {
    Person,
    /// A program. The account has no address and no password, and signs in in no way: it has API tokens.
    Service,
}

impl AccountKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            AccountKind::Person => "person",
            AccountKind::Service => "service",
        }
    }

    pub fn parse(text: &str) -> Option<AccountKind> {
        [AccountKind::Person, AccountKind::Service].into_iter().find(|kind| kind.as_str() == text)
    }
}

text_column!(AccountKind);

/// A role in the account's own tenant. In the tenant `_system` it covers the whole deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Administrator,
}

impl Role {
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
        }
    }
}

text_column!(Role, written);
