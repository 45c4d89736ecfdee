//! The pages of organizations: those of the user, and the pages of one organization for its members. A page shows only what
//! the user has the permission for, and each operation decides again.

mod frame;
mod words;
pub mod own;
pub mod overview;
pub mod members;
pub mod member;
pub mod invitations;
pub mod roles;
pub mod role;

pub(super) use words::role_name;
