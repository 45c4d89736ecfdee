//! Invitations to organizations, bound to an address: accepted, declined, withdrawn.

mod accept;
mod withdraw;

pub use accept::{accept, accept_own, find, list_of};
pub use withdraw::{check_may_end, decline, list, withdraw};
