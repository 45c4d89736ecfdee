//! A demonstration of the product for new users: two tenants with users, applications and an API ([`cast`]). The
//! operations that every interface uses create them. The applications ([`relying_party`]) talk to the provider over
//! HTTP with the `openidconnect` crate, as any relying party does. A page in the browser ([`dashboard`]) uses a JSON API.
//!
//! All data is deleted at the end, and the pages show every secret, so it is served on loopback only. No other module
//! of the product depends on it.

mod making;
mod group;
pub mod cast;
mod story;
mod apis;
mod pages;
mod protocol;
pub mod relying_party;
pub mod dashboard;
