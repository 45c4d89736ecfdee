//! The four JSON surfaces, each a thin translation between HTTP and the core: routes, wire types, one file per operation.
//!
//! | surface | addresses | caller |
//! | --- | --- | --- |
//! | [`v1`] | `/v1` | its own access token |
//! | [`workspace`] | `/api/v1/auth`, `/api/v1/account`, `/api/v1/app` | an API token, or the session cookie |
//! | [`organization`] | the other paths of `/api/v1` | its own access token |
//! | [`dashboard`] | `/auth`, `/workspaces` | the session cookie |
//!
//! The dispatcher finds the tenant, checks where the request comes from, authenticates the caller, and spells refusals.
//! None of the four uses another one; what they share is in [`surface`](super::surface).

pub mod v1;
pub mod workspace;
pub mod organization;
pub mod dashboard;
