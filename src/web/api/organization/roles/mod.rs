//! The roles of the current organization.

mod document;
pub(super) mod all;
pub(super) mod one;

pub(super) use document::RoleDocument;
