//! Known devices: browsers in which an account has signed in. Owns the table `known_devices`.
//!
//! A known device does not sign a user in. It only has its own rate limit for failed sign-ins, see [`super::throttle`].
//! It is known to each account that signed in with it, until the account's epoch changes by a new password, a lock or a
//! deletion.

mod row;
pub mod store;
mod known;

pub use known::{Before, LIFETIME, Remembered, find, is_known, remember};
pub use row::KnownDevice;
