//! Relying parties as they are registered: what they may ask for and how they prove who they are. Owns the tables
//! `clients`, `client_origins` and `used_assertions`.
//!
//! A secret is stored as a keyed hash, and sealed only where an HMAC needs the secret itself. A registered method binds
//! . An assertion works once. Specifications: RFC 6749, 2; RFC 7521; RFC 7523; RFC 7591, 2; RFC 8252, 8; OpenID
//! Connect Core, 9.

mod registration;
mod client;
mod metadata;
mod assertion;
pub mod store;
pub mod authenticate;
pub mod manage;

pub use assertion::UsedAssertion;
pub use client::Client;
pub use metadata::ClientMetadata;
pub use registration::{AuthMethod, GrantType, IdTokenClaims, PkceRule, Registration};
