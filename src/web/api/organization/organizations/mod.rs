//! The organizations of the caller.

mod document;
pub(super) mod all;
pub(super) mod one;
