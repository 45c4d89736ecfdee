//! ID tokens (OpenID Connect Core, 2) and access tokens (RFC 9068): their claims and signatures. Owns no table.
//!
//! Tokens are signed outside of the transaction that they result from, and returned after the commit.

mod signers;
mod issue;
mod access_token;
mod id_token;
mod sign;

pub use access_token::{AccessTokenClaims, LONGEST_ACCESS_TOKEN, sign_for_client, verify};
pub use id_token::ID_TOKEN_TYP;
pub use issue::{ClientToken, Issue, TokenResponse};
pub use sign::sign;
pub use signers::Signers;
