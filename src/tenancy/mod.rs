//! Tenants: the isolation boundary. Resolves a request to exactly one tenant and its issuer. Reads only; `provisioning`
//! writes the tables `tenants` and `deployment`. The modules [`domains`] and [`attributes`] own the mail domains of tenants
//! and the custom attributes of their accounts.
//!
//! Invariant: the canonical base, which is the issuer, is stored at creation and never computed from a request.

pub mod settings;
pub mod attributes;
mod tenant;
pub mod store;
pub mod domains;
pub mod resolve;
pub mod directory;

pub use tenant::{Moves, Tenant, TenantState};
