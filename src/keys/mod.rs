//! Signing keys, per tenant: sealed at rest, published with their public half, found by `(tenant, kid)` and never by
//! `kid` alone. Owns the table `signing_keys`.

mod ring;
mod source;
mod store;

pub use ring::Keyring;
pub use source::{FixedKeySource, GeneratingKeySource, KeySource};
pub use store::{KeyRecord, KeyState, delete_all, insert_key, list_published};
