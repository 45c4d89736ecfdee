//! Access tokens that are presented (RFC 9068, 4): whether this tenant issued one, and whether it still holds. Owns the
//! table `revoked_tokens`.
//!
//! A verified signature is kept in memory; whether the token still holds is read from the database every time.

pub mod store;
mod check;
mod bearer;

pub use bearer::{Bearer, Presented};
pub use check::{PresentedToken, Verified, VerifiedToken, is_good};
