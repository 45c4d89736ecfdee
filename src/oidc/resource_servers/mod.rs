//! Resource servers: audiences with their own scopes (RFC 8707). Owns the table `resource_servers`.
//!
//! The issuer itself, for UserInfo, is built in and has no row. An identifier is an absolute URI without fragment, and
//! is never under the issuer.

mod server;
pub mod choose;
pub mod store;
mod servers;
pub mod manage;

pub use server::{AccessTokenForm, AccessTokenType, ResourceServer, ResourceServerDocument, ScopeText};
pub use servers::Servers;
