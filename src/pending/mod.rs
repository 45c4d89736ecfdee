//! Requests that wait for a browser: an authorization request for a sign-in or a decision, a logout request for an answer.
//! Owns the table `pending_requests`.
//!
//! A request waits for the browser that brought it. One that came by POST from another site came without
//! our cookies: the first browser that opens it claims it. A row is written once; afterwards it is only claimed and used up.

mod row;
pub mod store;
mod keep;

pub use keep::{answer, claim, keep};
pub use row::{Kind, Own, PendingRequest, Progress, UNCLAIMED_LIFETIME, Waits};
