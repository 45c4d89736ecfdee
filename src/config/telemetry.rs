//! `telemetry.*`: the log.

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting, Word};

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

static LOG: Setting<Parsed<String>> = Setting {
    key: "telemetry.log",
    default: DefaultValue::Fixed("info"),
    kind: Parsed {
        values: "a level (`error`, `warn`, `info`, `debug`) or directives `target=level` with commas between them",
        parse: |text| {
            text.parse::<tracing_subscriber::filter::Targets>()
                .map(|_| text.to_owned())
                .map_err(|_| "must be a level (error, warn, info, debug) or directives target=level".to_owned())
        },
    },
    text: "What is logged, such as `info,portico=debug`.",
};

static FORMAT: Setting<Word<LogFormat>> = Setting {
    key: "telemetry.format",
    default: DefaultValue::Fixed("auto"),
    kind: Word(&[("auto", LogFormat::Auto), ("pretty", LogFormat::Pretty), ("json", LogFormat::Json)]),
    text: "The format of the log; `auto` is pretty on a terminal, else JSON.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&LOG, &FORMAT];

pub(super) fn read(reader: &mut Reader) -> Option<TelemetryConfig> {
    let (log, format) = (reader.get(&LOG), reader.get(&FORMAT));
    Some(TelemetryConfig { log: log?, format: format? })
}
