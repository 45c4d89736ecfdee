//! Accounts: a person's login identity in one tenant. Owns the tables `accounts`, `account_emails`,
//! `account_identifiers`, `passwords` and `account_roles`.
//!
//! `sub` is 16 random bytes of its own, never an id, never given again. Addresses and user names share one namespace
//! per tenant and are never given again either.

pub mod claims;
pub mod hasher;
pub mod manage;
pub mod password;
pub mod profile;
pub mod roles;
pub mod store;

use crate::base::email::Email;
use crate::base::id::AccountId;
use crate::base::time::Time;
use claims::ProfileClaims;

#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
    /// The subject identifier (OpenID Connect Core, 2): 22 characters.
    pub sub: String,
    pub state: AccountState,
    pub claims: ProfileClaims,
    /// Sessions and grants made under an older epoch are over.
    pub epoch: i64,
    pub email: Option<AccountEmail>,
    pub created_at: Time,
    pub updated_at: Time,
}

#[derive(Clone, Debug)]
pub struct AccountEmail {
    pub email: Email,
    pub verified: bool,
}

impl Account {
    pub fn is_verified(&self) -> bool {
        self.email.as_ref().is_some_and(|e| e.verified)
    }

    /// The address, or nothing, for people to read.
    pub fn address(&self) -> &str {
        self.email.as_ref().map_or("", |e| e.email.address())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    Active,
    Locked,
    /// A tombstone: it keeps `sub`, id and names from being given again.
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
