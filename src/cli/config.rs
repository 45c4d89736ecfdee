//! `portico config`

use serde_json::{Value, json};

use super::arguments::ConfigCommand;
use super::failed::Done;
use super::output::Output;
use crate::config::{self, Effective};

pub(super) fn run(command: ConfigCommand, settings: &[Effective], output: &Output) -> Done {
    match command {
        // Every command loads the configuration first, so it is valid here.
        ConfigCommand::Check => output.show(&json!({ "configuration": "good" })),
        ConfigCommand::Show => {
            let rows: Vec<Value> = settings
                .iter()
                .map(|s| json!({ "key": s.key, "value": s.value, "origin": s.origin.to_string() }))
                .collect();
            output.list(&rows, &["key", "value", "origin"]);
        }
        ConfigCommand::Reference => {
            let rows: Vec<Value> = config::reference()
                .into_iter()
                .map(|s| json!({ "key": s.key, "default": s.default, "values": s.values, "meaning": s.text }))
                .collect();
            output.list(&rows, &["key", "default", "values", "meaning"]);
        }
    }
    Ok(())
}
