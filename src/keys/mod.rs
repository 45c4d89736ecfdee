//! Signing keys, per tenant: sealed at rest, published with their public half, found by `(tenant, kid)` and never by
//! `kid` alone. Owns the table `signing_keys`.
//!
//! The state of a key follows from its times ([`life`]): nodes need no messages, and no job has to run at the moment when a
//! key begins to sign or is no longer published. Keys of one algorithm succeed each other: the one without `retire_at` is
//! the newest, and an index ensures that there is only one.

mod store;
pub mod lifecycle;
mod ring;
mod source;
mod manage;

pub use lifecycle::{JWKS_MAX_AGE, KeyState};
pub use manage::{Due, Retired, Rotated, When, can_sign, due, ensure, is_missing, replace_all, retire, rotate};
pub use ring::Keyring;
pub use source::{FixedKeySource, GeneratingKeySource, KeySource};
pub use store::{KeyRecord, TABLES, erase_over, list, list_published};
