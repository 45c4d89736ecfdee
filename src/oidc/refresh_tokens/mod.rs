//! Refresh tokens (RFC 6749, 1.5 and 6; RFC 9700, 4.14; OpenID Connect Core, 11 and 12). Owns the table `refresh_tokens`.
//!
//! The grant is the family of its refresh tokens. Each is stored as a keyed hash, works once, and names its successor: a
//! family has one live leaf.

mod row;
pub mod store;
mod find;
mod issue;

pub(in crate::oidc) use find::{find_own, hold_own, is_live, leaf_of};
pub(in crate::oidc) use issue::{first, successor};
pub(in crate::oidc) use row::PresentedRefreshToken;
pub use row::RefreshToken;
