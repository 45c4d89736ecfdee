//! The checks of an authorization request, one file each, in the order in which they run. Owns no table.
//!
//! The checks are read-only. Until client and redirect URI are verified, a refusal is an error page; afterwards it is
//! sent to the client (A-05: no open redirector).

mod client;
mod request_object;
mod response;
mod pkce;
mod scope;
mod person;
mod check;

pub use check::check;
