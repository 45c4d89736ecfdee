//! Loads the whole configuration: every section, read once.

use std::path::PathBuf;

use super::data;
use super::database::{self, DatabaseConfig};
use super::hasher::{self, HasherConfig};
use super::http::{self, HttpConfig};
use super::keys::{self, KeysConfig};
use super::layers::{self, Overrides};
use super::mail::{self, MailConfig};
use super::outbound::{self, OutboundConfig};
use super::passwords::{self, PasswordsConfig};
use super::quotas::{self, QuotasConfig};
use super::reader::{Effective, Faults, Reader};
use super::reference::TABLE;
use super::security::{self, SecurityConfig};
use super::telemetry::{self, TelemetryConfig};
use super::tenancy::{self, TenancyConfig};
use super::throttle::{self, ThrottleConfig};
use super::turnstile::{self, TurnstileConfig};

/// The validated configuration.
#[derive(Clone, Debug)]
pub struct Config {
    pub data_dir: PathBuf,
    pub http: HttpConfig,
    pub database: DatabaseConfig,
    pub keys: KeysConfig,
    pub hasher: HasherConfig,
    pub passwords: PasswordsConfig,
    pub tenancy: TenancyConfig,
    pub throttle: ThrottleConfig,
    pub quotas: QuotasConfig,
    pub mail: MailConfig,
    pub outbound: OutboundConfig,
    pub turnstile: TurnstileConfig,
    pub security: SecurityConfig,
    pub telemetry: TelemetryConfig,
}

/// Reads all layers. Returns the configuration and every effective setting with its origin.
pub fn load(overrides: &Overrides) -> Result<(Config, Vec<Effective>), Faults> {
    let mut reader = Reader::open(&TABLE, overrides)?;
    let data_dir = data::read(&mut reader);
    let shown = data_dir.clone().unwrap_or_default();
    let http = http::read(&mut reader);
    let database = database::read(&mut reader, &shown);
    let keys = keys::read(&mut reader, &shown, database.as_ref());
    let hasher = hasher::read(&mut reader);
    let passwords = passwords::read(&mut reader, &shown);
    let tenancy = tenancy::read(&mut reader);
    let throttle = throttle::read(&mut reader);
    let quotas = quotas::read(&mut reader);
    let mail = mail::read(&mut reader, &shown);
    let outbound = outbound::read(&mut reader);
    let turnstile = turnstile::read(&mut reader);
    let security = security::read(&mut reader);
    let telemetry = telemetry::read(&mut reader);
    let effective = reader.finish()?;
    let config = || {
        Some(Config {
            data_dir: data_dir?,
            http: http?,
            database: database?,
            keys: keys?,
            hasher: hasher?,
            passwords: passwords?,
            tenancy: tenancy?,
            throttle: throttle?,
            quotas: quotas?,
            mail: mail?,
            outbound: outbound?,
            turnstile: turnstile?,
            security: security?,
            telemetry: telemetry?,
        })
    };
    match config() {
        Some(config) => Ok((config, effective)),
        None => Err(Faults(vec!["the configuration could not be read".to_owned()])),
    }
}

/// Returns a hint for each variable of the environment that sets nothing but looks like a setting.
pub fn hints() -> Vec<String> {
    layers::hints(&TABLE)
}
