//! `portico config`

use serde_json::json;

use super::arguments::ConfigCommand;
use super::failed::Done;
use super::output::Output;
use crate::config::Effective;

pub(super) fn run(command: ConfigCommand, settings: &[Effective], output: &Output) -> Done {
    match command {
        // The configuration was read before any command: whoever gets here has a good one.
        ConfigCommand::Check => output.show(&json!({ "configuration": "good" })),
        ConfigCommand::Show => {
            let rows: Vec<_> =
                settings.iter().map(|s| json!({ "key": s.key, "value": s.value, "origin": s.origin })).collect();
            output.list(&rows, &["key", "value", "origin"]);
        }
    }
    Ok(())
}
