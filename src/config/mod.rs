//! Configuration: defaults, then `portico.toml`, then environment `PORTICO_SECTION__KEY`, then flags.
//!
//! Each section has one struct and one file with the table of its settings: key, default, kind of value, text. The values
//! are parsed with the table, and `docs/configuration.md` is written from it ([`markdown`]). Every fault is listed, not
//! only the first one, each with the origin of the value. Unknown keys are faults. Only this folder reads the environment.

mod setting;
mod layers;
mod reader;
mod service;
mod data;
mod database;
mod hasher;
mod http;
mod keys;
mod smtp;
mod mail;
mod outbound;
mod security;
mod passwords;
mod telemetry;
mod tenancy;
mod throttle;
mod quotas;
mod turnstile;
mod reference;
mod load;

pub use database::{DatabaseConfig, DatabaseUrl};
pub use hasher::{HashQueue, HasherConfig};
pub use http::{HttpConfig, ListenAddress};
pub use keys::KeysConfig;
pub use layers::{Origin, Overrides};
pub use load::{Config, hints, load};
pub use mail::{DEFAULT_SENDER, MailConfig, MailTransport, Sender};
pub use outbound::OutboundConfig;
pub use passwords::PasswordsConfig;
pub use quotas::QuotasConfig;
pub use reader::{Effective, Faults};
pub use reference::{Described, markdown, reference};
pub use security::SecurityConfig;
pub use service::notify_socket;
pub use smtp::{SmtpLogin, SmtpServer, SmtpTls};
pub use telemetry::{LogFormat, TelemetryConfig};
pub use tenancy::TenancyConfig;
pub use throttle::ThrottleConfig;
pub use turnstile::TurnstileConfig;

#[cfg(test)]
mod tests;
