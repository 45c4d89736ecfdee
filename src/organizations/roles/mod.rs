//! The rows of the roles that organizations define themselves. [`super::custom_roles`] has the operations.

pub mod store;
mod resolve;
mod known;

pub use known::Known;
pub use resolve::{find, find_named, resolve};
