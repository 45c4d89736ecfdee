//! `portico config`

use clap::Subcommand;
use serde_json::{Value, json};

use super::failed::Done;
use super::output::Output;
use crate::config::{self, Effective};

#[derive(Subcommand)]
pub(super) enum ConfigCommand {
    /// Show the effective settings with their origin
    Show,
    /// Check the configuration; every error is listed
    Check,
    /// List every setting with its default, values and meaning
    Reference,
}

pub(super) fn run(command: ConfigCommand, settings: &[Effective], output: &Output) -> Done {
    match command {
        // Every command loads the configuration first, so it is valid here.
        ConfigCommand::Check => output.show(&json!({ "configuration": "ok" })),
        ConfigCommand::Show => {
            let rows: Vec<Value> = settings
                .iter()
                .map(|s| json!({ "key": s.key, "value": s.value, "origin": s.origin.to_string() }))
                .collect();
            output.list(&rows, &["key", "value", "origin"]);
        }
        ConfigCommand::Reference => reference(output)?,
    }
    Ok(())
}

/// Lists every setting. Needs no valid configuration.
pub(super) fn reference(output: &Output) -> Done {
    let rows: Vec<Value> = config::reference()
        .into_iter()
        .map(|s| json!({ "key": s.key, "default": s.default, "values": s.values, "meaning": s.text }))
        .collect();
    output.list(&rows, &["key", "default", "values", "meaning"]);
    Ok(())
}
