//! Configuration: defaults, then `portico.toml`, then environment `PORTICO_SECTION__KEY`, then flags.
//!
//! One struct and file per section, no globals. Every value is read as text and parsed once; every fault is listed,
//! not only the first. Unknown keys are faults. This is the only folder that reads the environment.

mod reader;
mod service;
mod database;
mod hasher;
mod http;
mod keys;
mod telemetry;
mod tenancy;
mod throttle;
mod load;

pub use database::{DatabaseConfig, DatabaseUrl};
pub use hasher::HasherConfig;
pub use http::{HttpConfig, ListenAddress};
pub use keys::KeysConfig;
pub use load::{Config, load};
pub use reader::{Effective, Faults, Overrides};
pub use service::notify_socket;
pub use telemetry::{LogFormat, TelemetryConfig};
pub use tenancy::TenancyConfig;
pub use throttle::ThrottleConfig;

#[cfg(test)]
mod tests;
