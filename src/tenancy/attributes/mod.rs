//! The custom attributes of a tenant: which values its accounts have besides the standard claims. Owns the table
//! `attribute_definitions`; `provisioning` changes it and records the changes. The values are in the accounts.
//!
//! The definitions are read with their tenant and cached with it, so that no request costs another statement. A definition
//! is never changed, only removed and added again.

mod definition;
mod definitions;
pub mod store;

pub use definition::{Asked, Definition, Kind, Permission, Titles, check_choices, check_name, check_scope};
pub use definitions::Attributes;
