//! `telemetry.*`: the log.

use super::reader::Reader;

#[derive(Clone, Debug)]
pub struct TelemetryConfig {
    /// A level, or directives such as `info,portico::storage=debug`.
    pub log: String,
    pub format: LogFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Pretty on a terminal, else JSON.
    Auto,
    Pretty,
    Json,
}

pub(super) fn read(reader: &mut Reader) -> Option<TelemetryConfig> {
    let log = reader.get("telemetry.log", "info", |text| {
        text.parse::<tracing_subscriber::filter::Targets>()
            .map(|_| text.to_owned())
            .map_err(|_| "must be a level (error, warn, info, debug) or directives target=level".to_owned())
    });
    let format = reader.get("telemetry.format", "auto", |text| match text {
        "auto" => Ok(LogFormat::Auto),
        "pretty" => Ok(LogFormat::Pretty),
        "json" => Ok(LogFormat::Json),
        _ => Err("must be auto, pretty or json".to_owned()),
    });
    Some(TelemetryConfig { log: log?, format: format? })
}
