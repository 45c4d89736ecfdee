//! The origins of the setting `cors_origins` of every tenant. Owns the table `cors_origins`; `provisioning` keeps it equal to
//! the settings.
//!
//! A CORS preflight carries neither a cookie nor a body, so at an address that names no tenant it is answered for an origin
//! that any active tenant lists. The response itself is restricted to the origins of its own tenant, which are in the
//! tenant's settings.

pub mod store;
