//! Sessions of the JSON surfaces without cookies, and their access tokens: the tenant login API and the organization session
//! API.
//!
//! Such a session is a row of `sessions` with its own kind. So it is listed with the others, and everything that ends
//! sessions ends it too. Its token is a JWT of the type `at+jwt` (RFC 9068) that names the session by `sid`. The row
//! decides at every call whether the token is valid, so the token can live for an hour. A verified signature is
//! cached.
//!
//! `sid` is 16 random bytes. Only its keyed hash is stored, so that a copy of the database names no session.
//!
//! A session of the organization session API is also a family of refresh tokens. Only the newest one is good; the use of an
//! older one ends the session, because one of its two users has stolen it. There is no time in which both are good.
//!
//! The audience is `{issuer}/v1` or `{issuer}/api/v1`. No resource server can have such an identifier, because those below
//! an issuer are reserved, and so no OAuth client gets a token with it.

mod audience;
mod claims;
mod begin;
mod check;
mod refresh;

pub use audience::ApiAudience;
pub use begin::{ApiToken, Beginning, Begun, begin, planned, sign};
pub use check::{ApiSession, VerifiedApiTokens, find};
pub use claims::RefreshClaims;
pub use refresh::{read, refresh};
