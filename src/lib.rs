pub mod base;
pub mod config;
pub mod storage;
pub mod telemetry;
