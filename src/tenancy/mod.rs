//! Tenants: the isolation boundary. Resolves a request to exactly one tenant and its issuer. Reads only; `provisioning`
//! writes the tables `tenants` and `deployment`. The modules [`domains`], [`origins`] and [`attributes`] own the
//! mail domains and the CORS origins of tenants and the custom attributes of their accounts.
//!
//! Invariant: the canonical base, which is the issuer, is stored at creation and never computed from a request.

pub mod settings;
pub mod attributes;
mod tenant;
pub mod store;
pub mod domains;
pub mod origins;
pub mod resolve;
pub mod sources;
pub mod directory;

pub use tenant::{Moves, Tenant, TenantState};
