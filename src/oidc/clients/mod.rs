//! Registered relying parties: what they may request and how they authenticate. Owns the tables `clients`,
//! `client_origins` and `used_assertions`.
//!
//! A secret is stored as a keyed hash, and encrypted only if verifying an HMAC needs the secret itself. A client
//! authenticates only by its registered method (A-20: no algorithm confusion). An assertion works once (A-24: no
//! replay). Specifications: RFC 6749, 2; RFC 7521; RFC 7523; RFC 7591, 2; RFC 8252, 8; OpenID Connect Core, 9.

mod registration;
mod pkce_use;
mod client;
pub mod hints;
mod metadata;
mod remote_keys;
mod assertion;
pub mod store;
mod origins;
mod observe;
pub mod authenticate;
pub mod manage;

pub use assertion::UsedAssertion;
pub use client::Client;
pub use metadata::ClientMetadata;
pub use observe::record;
pub use origins::may_read;
pub use pkce_use::PkceUse;
pub use registration::{AuthMethod, GrantType, IdTokenClaims, PkceRule, Registration};
pub use remote_keys::RemoteKeys;
