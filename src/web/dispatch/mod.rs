//! The dispatcher: finds the tenant, checks that a form is our own, authenticates the caller, runs the handler, and
//! renders failures.
//!
//! Only the dispatcher enforces the access rule of a route, passes on credentials and renders refusals. A handler names
//! its caller type and receives no other credentials of the request.

mod context;
mod cors;
mod refused;
pub mod callers;
mod surface;
mod error;
mod serve;
mod unserved;

pub use context::{Admit, Context, NOTHING_CHANGED, Request, VERIFY_FIRST};
pub use cors::preflight;
pub use serve::{Answering, Arrival, OriginRequest, Outside, enter, serve, serve_origin, unrouted};
pub use unserved::{NotServed, not_served};
