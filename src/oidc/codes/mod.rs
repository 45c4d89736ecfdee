//! Authorization codes (RFC 6749, 4.1.2). Owns the table `authorization_codes`.
//!
//! A code is stored as a keyed hash. It refers to its grant and is bound to the request's redirect URI, PKCE challenge
//! (RFC 7636, 4.4) and nonce. It is consumed once, in the transaction that issues its tokens (A-11: no replay).

mod row;
mod bound;
pub mod store;

pub(in crate::oidc) use bound::{Presented, mismatch};
pub(in crate::oidc) use row::AuthorizationCode;
