//! The kinds of callers that handlers name. Each says which requests it makes possible and how it is admitted; the
//! dispatcher admits it, so that no handler can forget the check.

mod visitor;
mod person;
mod link;
mod client;
mod bearer;

pub use bearer::Bearer;
pub use client::{Client, Introspector};
pub use link::LinkHolder;
pub use person::Person;
pub use visitor::{Anonymous, Browser, Visitor};
