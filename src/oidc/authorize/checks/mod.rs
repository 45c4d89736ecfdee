//! The checks of an authorization request, one file each, in the order in which they run. Owns no table.
//!
//! They only read. Until client and redirect URI are proved, a refusal is shown on our own page; afterwards it is sent to
//! the client.

mod client;
mod response;
mod pkce;
mod scope;
mod person;
mod check;

pub use check::check;
