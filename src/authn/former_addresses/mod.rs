//! Addresses that accounts had, and whose replacement or removal can be undone. Owns the table `address_changes`.
//!
//! Until then no other account can have the address.

pub mod store;
mod forget;

pub use forget::{forget_all, keep_primary_only};
