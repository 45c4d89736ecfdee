//! OpenID Connect and OAuth 2.0 without a web server. It never signs anybody in: "a sign-in is needed" is an outcome.
//!
//! Owns the tables `clients`, `client_origins`, `used_assertions`, `resource_servers`, `authorization_requests`,
//! `consents`, `grants` and `authorization_codes`. Specifications: OpenID Connect Core and Discovery, RFC 6749, 6750,
//! 7523, 7636, 8414, 8707, 9068, 9207. Each check names its section.

pub mod authorize;
pub mod claims;
pub mod clients;
pub mod error;
pub mod grants;
pub mod metadata;
pub mod resource_servers;
pub mod scope;
pub mod tokens;
pub mod userinfo;
