//! A demonstration of the product for somebody who sees it for the first time: two tenants with people, applications
//! and an API ([`cast`]), made by the operations that every face uses, and the applications themselves
//! ([`relying_party`]), which speak to the provider over HTTP as anybody's would, by the `openidconnect` crate.
//!
//! Everything in it is thrown away at its end, and its secrets are shown to whoever looks: it is served on loopback only.
//! Nothing of the product knows of it.

pub mod cast;
mod story;
mod pages;
mod protocol;
pub mod relying_party;
