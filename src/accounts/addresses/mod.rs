//! The addresses of an account: one is the primary one, to which mail goes. A user signs in with any of them.
//!
//! A further address is stored only once it is verified, so that an address takes its name from other accounts only after
//! its mailbox was reached. An address that an administrator adds may be unverified; it does not sign in then. Owns the table
//! `account_emails`.

pub mod store;
mod rules;

pub use rules::{AddressRefusal, MOST, add, add_unverified, delete, make_primary, may_add, release, remove};
