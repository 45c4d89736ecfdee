//! Signing in: one persisted flow per journey. It keeps only the id of the authorization request that waits for it,
//! and its last transition alone makes a session. Owns the table `sign_in_flows`.

pub mod flow;
pub mod select;
pub mod sign_in;
pub mod sign_out;
pub mod store;

pub use flow::{Completed, Flow, completed, find_flow, signed_in, start};
