//! What runs beside the requests: the runner, and one file per job.

pub mod poll_changes;
pub mod runner;
pub mod seal;
pub mod sweep;
