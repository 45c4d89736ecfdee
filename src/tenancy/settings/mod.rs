//! A tenant's settings: one JSON document, described by one table, [`SETTINGS`].
//!
//! From the table come the members of the document with their defaults, the parser of `key=value` with its refusals, what
//! the command line lists, the JSON Schema of the document, and `docs/tenant-settings.md`. One more setting is one more row.

pub mod kinds;
mod row;
mod document;
pub mod reference;

pub use document::{LONGEST_TOKEN, MAX_REFRESH_GRACE, SETTINGS, TenantSettings, UnverifiedSignIn};
pub use row::Setting;
