//! Known devices: browsers in which somebody has signed in. Owns the table `known_devices`.
//!
//! Such a browser signs nobody in; it only guesses on a budget of its own, see [`super::throttle`]. It is known to each
//! account that signed in with it, until the account's epoch moves on: with a new password, a lock, a deletion.

mod row;
pub mod store;
mod known;

pub use known::{LIFETIME, find, is_known, remember};
pub use row::KnownDevice;
