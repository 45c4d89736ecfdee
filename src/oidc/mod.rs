//! OpenID Connect and OAuth 2.0 without a web server. Signing in is not part of it: "a sign-in is needed" is an
//! outcome.
//!
//! Owns the tables `clients`, `client_origins`, `used_assertions`, `resource_servers`, `consents`, `grants`,
//! `authorization_codes`, `refresh_tokens` and `revoked_tokens`. Specifications: OpenID Connect Core, Discovery and
//! RP-Initiated Logout, OAuth 2.0 Form Post Response Mode, RFC 6749, 6750, 7009, 7523, 7636, 7662, 8414, 8707, 9068,
//! 9207, 9700. Each check cites its section.

pub mod scope;
pub mod claims;
pub mod organization_claims;
pub mod sid;
pub mod resource_servers;
pub mod metadata;
pub mod documents;
pub mod consents;
pub mod clients;
pub mod grant;
pub mod tokens;
pub mod hint;
pub mod codes;
pub mod refresh_tokens;
pub mod access_tokens;
pub mod known_clients;
mod provider;
pub mod authorize;
pub mod applications;
pub mod token_endpoint;
pub mod login_callback;
pub mod introspect;
pub mod revoke;
pub mod userinfo;
pub mod logout;

pub use provider::Provider;
