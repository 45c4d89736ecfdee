//! The rows of invitations. [`super::invited`] has the operations, and [`crate::authn::invite_member`] makes them.

pub mod store;

pub use store::{Invitation, InvitedTo};
