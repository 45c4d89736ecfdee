//! ID tokens (OpenID Connect Core, 2) and access tokens (RFC 9068): what goes into them, and the signatures. Owns no table.
//!
//! They are signed outside of the transaction that they follow from, and given out once it is committed.

mod signers;
mod issue;
mod access_token;
mod id_token;
mod sign;

pub use access_token::{ACCESS_TOKEN_TYP, AccessTokenClaims, LONGEST_ACCESS_TOKEN, sign_for_client};
pub use id_token::ID_TOKEN_TYP;
pub use issue::{ClientToken, Issue, TokenResponse};
pub use sign::sign;
pub use signers::Signers;
