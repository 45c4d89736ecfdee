//! `portico completions SHELL`

use clap::{Args, Command};
use clap_complete::{Shell, generate};
use serde_json::json;

use super::failed::Done;
use super::output::Output;

#[derive(Args)]
pub(super) struct CompletionsArguments {
    shell: Shell,
}

/// Prints a script that completes the commands and options of `command` in a shell.
pub(super) fn run(mut command: Command, arguments: &CompletionsArguments, output: &Output) -> Done {
    let mut script = Vec::new();
    generate(arguments.shell, &mut command, "portico", &mut script);
    let script = String::from_utf8_lossy(&script);
    if output.is_json() {
        output.show(&json!({ "shell": arguments.shell.to_string(), "script": script }));
    } else {
        output.say(script.trim_end());
    }
    Ok(())
}
