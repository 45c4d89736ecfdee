//! The doctor: checks a deployment and reports each problem, its effect and what to do.
//!
//! It changes nothing, and reports which checks it skipped and why. Every check is an entry of `CHECKS`; a test breaks
//! each item and expects it to be named (`tests/it/doctor.rs`).

mod finding;
mod space;
mod patient;
mod deployment;
mod database;
mod files;
mod surroundings;
mod examine;

pub use examine::{examine, names};
pub use finding::{Finding, State};
pub use patient::{Depth, Probes};
pub use space::{Space, free_space};
