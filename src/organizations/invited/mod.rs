//! Invitations to organizations, bound to an address: accepted, declined, withdrawn.

mod accept;
mod withdraw;

pub use accept::{accept, accept_own, find, list_of};
pub use withdraw::{decline, list, withdraw};
