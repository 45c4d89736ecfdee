//! Validation of presented access tokens (RFC 9068, 4): whether this tenant issued a token and whether it is still
//! valid. Owns the table `revoked_tokens`.
//!
//! A verified signature is cached. Whether the token is valid is read from the database for every request (A-27:
//! revocation takes effect at once).

pub mod store;
mod check;
mod bearer;

pub use bearer::{Bearer, Presented};
pub use check::{PresentedToken, Verified, VerifiedToken, is_good};
