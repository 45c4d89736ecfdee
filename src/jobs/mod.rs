//! What runs beside the requests.

pub mod poll_changes;
pub mod runner;
pub mod sweep;
