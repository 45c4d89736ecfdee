//! The doctor: looks at a deployment and says what is wrong with it, what that means and what to do.
//!
//! It changes nothing, and says what it could not look at and why. Every check is an entry of `CHECKS`; a test breaks
//! each thing and sees it named (`tests/it/doctor.rs`).

mod finding;
mod space;
mod patient;
mod database;
mod deployment;
mod files;
mod surroundings;
mod examine;

pub use examine::{examine, names};
pub use finding::{Finding, State};
pub use patient::Eyes;
pub use space::{Space, free_space};
