//! Remembered consent: what an account has allowed a client. Owns the table `consents`.
//!
//! Consent is remembered item by item: a standard scope by its name, a resource server and each of its scopes by its id.
//! Two decisions at once are both remembered. Consent that is withdrawn ends what was granted for it.
//! Specifications: OpenID Connect Core, 3.1.2.4; RFC 8252, 8.6.

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
