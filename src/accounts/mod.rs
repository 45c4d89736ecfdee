//! Accounts: a user's login identity in one tenant. Owns the tables `accounts`, `account_emails`,
//! `account_identifiers`, `passwords`, `password_history`, `account_roles` and `held_roles`.
//!
//! `sub` is 16 random bytes, independent of the account id, and is never assigned again. Addresses and user names share
//! one namespace per tenant. An address is free again when no account has it, a user name only if nothing was ever signed
//! in with it.

pub mod claims;
pub mod attributes;
mod account;
mod may_sign_in;
pub mod password;
mod pace;
pub mod hasher;
pub mod store;
pub mod addresses;
pub mod roles;
pub mod terms;
pub mod deletion;
mod notify;
pub mod manage;
pub mod profile;

pub use account::{Account, AccountEmail, AccountKind, AccountState};
pub use may_sign_in::{Barred, Purpose, is_limited, is_limited_at_workspaces, may_sign_in};
pub use notify::{language_of, notify, send};
