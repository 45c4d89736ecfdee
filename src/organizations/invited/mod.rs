//! Invitations to organizations, bound to an address: accepted, declined, withdrawn.

mod accept;
mod withdraw;
mod listed;

pub use accept::{accept, accept_own, find, list_of};
pub use listed::{Listed, get, list_with_roles, with_role};
pub use withdraw::{check_may_end, decline, list, withdraw};
