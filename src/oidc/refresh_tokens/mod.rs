//! Refresh tokens (RFC 6749, 1.5 and 6; RFC 9700, 4.14; OpenID Connect Core, 11 and 12). Owns the table
//! `refresh_tokens`.
//!
//! The refresh tokens of one grant are a family. Each is stored as a keyed hash, works once, and refers to its
//! successor, so a family has one unused token.

mod row;
pub mod store;
mod find;
mod issue;

pub(in crate::oidc) use find::{find_own, hold_own, is_live, leaf_of};
pub(in crate::oidc) use issue::{first, successor};
pub(in crate::oidc) use row::PresentedRefreshToken;
pub use row::RefreshToken;
