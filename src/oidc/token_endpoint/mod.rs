//! The token endpoint without HTTP (RFC 6749, 3.2), for an authenticated client: the grants, one file each. Owns no
//! table.
//!
//! A code or refresh token is consumed in the transaction that writes its result; that transaction confirms the client
//! first. Tokens are signed outside of the transaction and returned after the commit. Specifications: RFC 6749, 4 to 6;
//! RFC 7636, 4.6; RFC 8707, 2.2; RFC 9700, 4.14; OpenID Connect Core, 3.1.3 and 12.

mod permitted;
mod narrow;
mod given;
mod redeem;
pub mod authorization_code;
pub mod client_credentials;
pub mod refresh_token;
mod request;
mod exchange;

pub use exchange::exchange;
pub use given::Redeemed;
pub use request::GrantRequest;
