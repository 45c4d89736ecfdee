//! Remembered consent of an account for a client. Owns the table `consents`.
//!
//! Consent is remembered per item: a standard scope by its name, a resource server and each of its scopes by its id.
//! Concurrent decisions are all remembered. Withdrawing consent ends the grants that were based on it (A-17: no token
//! is issued without consent). Specifications: OpenID Connect Core, 3.1.2.4; RFC 8252, 8.6.

mod rule;
mod items;
mod explain;
pub mod store;
mod remembered;

pub use explain::ScopeWords;
pub(in crate::oidc) use explain::{explain, explain_by};
pub(in crate::oidc) use items::items;
pub(in crate::oidc) use remembered::{remember, still_given};
pub use rule::ConsentRule;
