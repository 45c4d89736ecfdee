//! Access tokens that come back: whether one is ours, and still good. Owns the table `revoked_tokens`.

mod check;
pub mod store;

pub use check::{PresentedToken, Subject, Verified, look_again, look_at, subject};
