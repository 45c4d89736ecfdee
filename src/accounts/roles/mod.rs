//! The roles of accounts: permissions beyond signing in.

pub mod store;
mod rules;

pub use super::account::Role;
pub use rules::{can_be_used, give, is_first, is_held, is_last_that_can_be_used, was_given, was_held};
