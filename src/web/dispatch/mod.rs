//! The dispatcher: tenant, own form, caller, handler, and the answer to what went wrong.
//!
//! It is the only place that enforces a route's access, hands out credentials and renders a refusal. A handler names the
//! caller that it needs and is given nothing else of the request's credentials.

mod context;
pub mod callers;
mod serve;

pub use context::{Admit, Context, Request};
pub use serve::{Answering, Arrival, OriginRequest, enter, refused, serve, serve_origin, unrouted};
