//! What runs beside the requests.

pub mod runner;
pub mod sweep;
