//! The members of the current organization.

mod document;
pub(super) mod all;
pub(super) mod one;

pub(super) use document::{OneMember, document};
