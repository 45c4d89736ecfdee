//! The rows of memberships. [`super::members`] has the operations.

pub mod store;
mod limit;

pub use limit::{MOST_OF_ACCOUNT, check_limit};
pub use store::{Member, OwnMembership};
