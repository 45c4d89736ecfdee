//! Requests that wait for a browser: an authorization request for a sign-in or consent, a logout request for
//! confirmation. Owns the table `pending_requests`.
//!
//! A request is bound to the browser that sent it (A-06, A-08: no other browser may answer it). A POST from another
//! site carries no cookies, so the first browser that opens the request claims it. A row is written once, then only
//! claimed and consumed. The rows of one network are bounded ([`keep`]).

mod row;
pub mod store;
mod source;
mod keep;

pub use keep::{answer, claim, close, keep};
pub use row::{Kind, Own, PendingRequest, Progress, UNCLAIMED_LIFETIME, Waits};
pub use source::source;
