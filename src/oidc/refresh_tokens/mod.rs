//! Refresh tokens (RFC 6749, 1.5 and 6; RFC 9700, 4.14; OpenID Connect Core, 11 and 12).
//!
//! The refresh tokens of one grant are a family, and the grant's row is the row of the family: it holds the generation
//! of the current token. A token names its family and generation and proves both by a MAC, so that tokens are derived
//! and not stored, and the reuse of any earlier token is recognised as long as the family lives.
//!
//! The table `refresh_tokens` holds the tokens that were issued before there were families. They are valid until they
//! are rotated into a family; rotated ones stay until their grant ends, so that their reuse is recognised too.

mod row;
pub mod store;
mod derive;
mod find;
mod issue;

pub(in crate::oidc) use find::{find_own, is_live, why_not_own};
pub(in crate::oidc) use issue::{Step, first, next_step, take};
pub(in crate::oidc) use row::PresentedRefreshToken;
