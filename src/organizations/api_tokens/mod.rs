//! The rows of API tokens, and the predicate that decides whether a token is valid. [`super::tokens`] has the operations.
//!
//! An API token is the secret of a program. It belongs to an account: of a person, or a service account that was made for
//! programs. Its secret is shown once; only the keyed hash is stored. One statement reads the token with its
//! account, tenant and organization, and one predicate decides ([`store::Found::flaw`], A-34).

mod scope;
mod token;
pub mod store;
mod live;

pub use live::{Live, NO_TOKEN, check, find_live, is_use_due, touch};
pub use scope::{Scopes, TokenScope, may};
pub use token::{ApiToken, LONGEST_NAME};
