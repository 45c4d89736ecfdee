//! The log and the metrics. Secrets are types without `Debug`, requests are logged by route pattern and never by URL
//! no secret in the log), and the trace level is compiled out of release builds. Labels of metrics have closed sets
//! of values.

pub mod metrics;
pub mod deployment_metrics;
pub mod process;

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::config::{LogFormat, TelemetryConfig};

/// Starts to write the log to stderr. A second call does nothing.
pub fn init(config: &TelemetryConfig) {
    write_to(config, Writer::Stderr);
}

/// Starts to write the log to memory, for a command: its failure is one line without a log beside it. At the levels `debug`
/// and `trace` it is written to stderr.
pub fn hold(config: &TelemetryConfig) -> HeldLog {
    let held = HeldLog::default();
    let is_fine = config.log.contains("debug") || config.log.contains("trace");
    write_to(config, if is_fine { Writer::Stderr } else { Writer::Held(held.clone()) });
    held
}

/// The log of a command, in memory.
#[derive(Clone, Default)]
pub struct HeldLog(Arc<Mutex<Vec<u8>>>);

impl HeldLog {
    /// Writes what was logged to stderr.
    pub fn release(self) {
        let lines = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        // Without stderr there is nowhere to report it.
        let _ = io::stderr().write_all(&lines);
    }
}

/// Where the lines of the log go.
#[derive(Clone)]
enum Writer {
    Stderr,
    Held(HeldLog),
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Writer::Stderr => io::stderr().write(bytes),
            Writer::Held(HeldLog(lines)) => lines.lock().unwrap_or_else(PoisonError::into_inner).write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn write_to(config: &TelemetryConfig, writer: Writer) {
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
        LogFormat::Auto => io::stderr().is_terminal(),
    };
    let layer = fmt::layer().with_writer(move || writer.clone());
    let layer = if pretty {
        layer.compact().with_ansi(std::io::stderr().is_terminal()).boxed()
    } else {
        layer.json().flatten_event(true).boxed()
    };
    let _ = tracing_subscriber::registry().with(layer.with_filter(targets)).try_init();
}
