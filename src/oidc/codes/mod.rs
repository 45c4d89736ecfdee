//! Authorization codes (RFC 6749, 4.1.2). Owns the table `authorization_codes`.
//!
//! A code is stored as a keyed hash, names its grant, and is bound to what the request had: redirect URI, PKCE challenge
//! (RFC 7636, 4.4), nonce. It is consumed once, in the transaction that issues its tokens.

mod row;
pub mod store;

pub(in crate::oidc) use row::AuthorizationCode;
