//! `telemetry.*`: the log.

use tracing_subscriber::filter::Targets;

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
        parse: parse_log,
    },
    text: "What is logged, such as `info,portico=debug`.",
};

const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

/// Checks a level or directives. Without the check, a misspelt level would be read as the name of a target.
fn parse_log(text: &str) -> Result<String, String> {
    let is_level = |word: &str| LEVELS.iter().any(|level| level.eq_ignore_ascii_case(word));
    let is_target = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || ['_', ':', '-'].contains(&c))
    };
    let is_directive = |part: &str| match part.split_once('=') {
        Some((target, level)) => is_target(target) && is_level(level),
        None => is_level(part),
    };
    if text.split(',').all(is_directive) && text.parse::<Targets>().is_ok() {
        Ok(text.to_owned())
    } else {
        Err("must be a level (error, warn, info, debug) or directives target=level".to_owned())
    }
}

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
