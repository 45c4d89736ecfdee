//! Signing in: one persisted flow per journey. It keeps only the id of the authorization request that waits for it,
//! and its last transition alone makes a session. Owns the tables `sign_in_flows`, `throttle_counters`,
//! `known_devices` and `setup_links`.

pub mod throttle;
pub mod devices;
mod row;
pub mod store;
pub mod flow;
mod reserved;
pub mod acting;
pub mod change_password;
pub mod select;
pub mod setup;
pub mod sign_in;
pub mod sign_out;

pub use flow::{completed, find_flow, room, signed_in, start};
pub use row::{Completed, Flow};
