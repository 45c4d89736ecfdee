//! The log and the metrics. Secrets are types without `Debug`, requests are logged by route pattern and never by URL
//! no secret in the log), and the trace level is compiled out of release builds. Labels of metrics have closed sets
//! of values.

pub mod metrics;
pub mod deployment_metrics;
pub mod process;

use std::io::IsTerminal;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::config::{LogFormat, TelemetryConfig};

/// Starts to write the log to stderr. A second call does nothing.
pub fn init(config: &TelemetryConfig) {
    let configured: Targets = config.log.parse().unwrap_or_else(|_| Targets::new().with_default(tracing::Level::INFO));
    // Messages of the HTTP server are hidden unless the configuration names its target.
    // Its errors about a connection are hidden too, because any peer can cause one by sending bytes that are no HTTP.
    let targets = Targets::new()
        .with_target("actix_server", tracing::Level::WARN)
        .with_target("actix_http::h1::dispatcher", LevelFilter::OFF);
    let targets = configured.iter().fold(targets, |targets, (name, level)| targets.with_target(name, level));
    let targets = match configured.default_level() {
        Some(level) => targets.with_default(level),
        None => targets,
    };
    let pretty = match config.format {
        LogFormat::Pretty => true,
        LogFormat::Json => false,
        LogFormat::Auto => std::io::stderr().is_terminal(),
    };
    let layer = fmt::layer().with_writer(std::io::stderr);
    let layer = if pretty {
        layer.compact().with_ansi(std::io::stderr().is_terminal()).boxed()
    } else {
        layer.json().flatten_event(true).boxed()
    };
    let _ = tracing_subscriber::registry().with(layer.with_filter(targets)).try_init();
}
