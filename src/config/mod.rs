//! Configuration: defaults, then `portico.toml`, then environment `PORTICO_SECTION__KEY`, then flags.
//!
//! One struct and file per section, no globals. Every value is read as text and parsed once; every fault is listed,
//! not only the first. Unknown keys are faults. This is the only folder that reads the environment.

mod database;
mod hasher;
mod http;
mod keys;
mod reader;
mod service;
mod telemetry;
mod tenancy;
mod throttle;

use std::fmt;
use std::path::PathBuf;

pub use database::{DatabaseConfig, DatabaseUrl};
pub use hasher::HasherConfig;
pub use http::{HttpConfig, ListenAddress};
pub use keys::KeysConfig;
pub use reader::{Effective, Overrides};
pub use service::notify_socket;
pub use telemetry::{LogFormat, TelemetryConfig};
pub use tenancy::TenancyConfig;
pub use throttle::ThrottleConfig;

use reader::Reader;

/// Everything the program can be told, already checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub data_dir: PathBuf,
    pub http: HttpConfig,
    pub database: DatabaseConfig,
    pub keys: KeysConfig,
    pub hasher: HasherConfig,
    pub tenancy: TenancyConfig,
    pub throttle: ThrottleConfig,
    pub telemetry: TelemetryConfig,
}

/// Everything that is wrong with a configuration, one line each.
#[derive(Debug)]
pub struct Faults(pub Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

/// Reads all layers. Besides the configuration it gives each effective setting with its origin.
pub fn load(overrides: &Overrides) -> Result<(Config, Vec<Effective>), Faults> {
    let mut reader = Reader::open(overrides)?;
    let data_dir = reader.get("data_dir", "./data", |text| Ok(PathBuf::from(text)));
    let shown = data_dir.clone().unwrap_or_default();
    let http = http::read(&mut reader);
    let database = database::read(&mut reader, &shown);
    let keys = keys::read(&mut reader, &shown);
    let hasher = hasher::read(&mut reader);
    let tenancy = tenancy::read(&mut reader);
    let throttle = throttle::read(&mut reader);
    let telemetry = telemetry::read(&mut reader);
    let effective = reader.finish()?;
    let config = || {
        Some(Config {
            data_dir: data_dir?,
            http: http?,
            database: database?,
            keys: keys?,
            hasher: hasher?,
            tenancy: tenancy?,
            throttle: throttle?,
            telemetry: telemetry?,
        })
    };
    match config() {
        Some(config) => Ok((config, effective)),
        None => Err(Faults(vec!["the configuration could not be read".to_owned()])),
    }
}

#[cfg(test)]
mod tests;
