//! `portico passwords`: the list of known passwords.

use std::fs::File;
use std::io::{BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::failed::{Done, Failed};
use super::output::Output;
use super::password::read_any;
use crate::accounts::password::build::{Built, Progress, Source, build};
use crate::accounts::password::{InUse, KnownPasswords, Password, Summary};
use crate::base::span::{MINUTE, show_span};
use crate::config::Config;

#[derive(Subcommand)]
pub(super) enum PasswordsCommand {
    /// Build the list of known passwords from the download of Have I Been Pwned; a running server uses it at once
    Build(BuildArguments),
    /// Show which lists are in use
    Show,
    /// Check whether a password is in a list: the first line of stdin, or hidden at a terminal
    Check,
}

#[derive(Args)]
pub(super) struct BuildArguments {
    /// The download: a SHA-1, a colon and a count on each line, sorted; - reads stdin
    file: PathBuf,
    /// The file to write [default: passwords.known_file of the configuration]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Leave out passwords that occurred less often
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_count: u64,
}

pub(super) fn run(config: &Config, command: &PasswordsCommand, output: &Output) -> Done {
    // Without a log: the reason why a file cannot be used is the answer.
    match command {
        PasswordsCommand::Build(arguments) => build_list(config, arguments, output),
        PasswordsCommand::Show => show(config, output),
        PasswordsCommand::Check => check(config, output),
    }
}

fn build_list(config: &Config, arguments: &BuildArguments, output: &Output) -> Done {
    let BuildArguments { file, output: target, min_count } = arguments;
    let target = target.as_ref().unwrap_or(&config.passwords.known_file);
    let (input, size) = open(file)?;
    let mut shown = Shown::new(size, output);
    let source = Source { size, min_count: *min_count };
    let built =
        build(BufReader::with_capacity(1 << 20, input), target, &source, &mut |progress| shown.report(progress));
    shown.end();
    match built {
        Ok(Built { read, summary }) => {
            let mut document = described(&summary);
            if let Value::Object(fields) = &mut document {
                fields.insert("lines".to_owned(), json!(read.lines));
                fields.insert("file".to_owned(), json!(target.display().to_string()));
            }
            output.show(&document);
            if *target != config.passwords.known_file {
                output.remark(&format!(
                    "The server reads {}: set passwords.known_file, or move the file there.",
                    config.passwords.known_file.display()
                ));
            }
            Ok(())
        }
        Err(why) => Err(Failed::Refused(format!("{}: {why}; {} is unchanged", file.display(), target.display()))),
    }
}

/// The input: a file or stdin.
type Input = Box<dyn Read>;

/// Opens the input. The size is known for a plain file.
fn open(file: &Path) -> Result<(Input, Option<u64>), Failed> {
    if file == Path::new("-") {
        return Ok((Box::new(std::io::stdin()), None));
    }
    let refused = |error: std::io::Error| Failed::Refused(format!("{}: {error}", file.display()));
    let opened = File::open(file).map_err(refused)?;
    let metadata = opened.metadata().map_err(refused)?;
    if metadata.is_dir() {
        return Err(Failed::Refused(format!("{} is a folder; download one file (without -s false)", file.display())));
    }
    Ok((Box::new(opened), metadata.is_file().then_some(metadata.len())))
}

fn show(config: &Config, output: &Output) -> Done {
    let known = KnownPasswords::open(&config.passwords.known_file)?;
    let path = config.passwords.known_file.display().to_string();
    let in_use = known.check();
    if let InUse::Unusable(why) = &in_use {
        return Err(Failed::Refused(unusable(&path, why)));
    }
    let mut built_in = described(&known.built_in());
    if let Value::Object(fields) = &mut built_in {
        fields.insert("list".to_owned(), json!("built-in"));
        fields.insert("file".to_owned(), Value::Null);
    }
    let mut rows = vec![built_in];
    if let InUse::File(summary) = &in_use {
        let mut row = described(summary);
        if let Value::Object(fields) = &mut row {
            fields.insert("list".to_owned(), json!("file"));
            fields.insert("file".to_owned(), json!(path));
        }
        rows.push(row);
    }
    output.list(&rows, &["list", "entries", "min_count", "false_positives", "bytes", "file"]);
    if in_use == InUse::BuiltIn {
        output.remark(&format!(
            "There is no {path}: only common passwords are known. `portico passwords build` makes it."
        ));
    }
    Ok(())
}

/// Words the reason why the file cannot be used, and what to do.
fn unusable(path: &str, why: &str) -> String {
    format!("{path} is not used: {why}; build it again with `portico passwords build`")
}

fn check(config: &Config, output: &Output) -> Done {
    let known = KnownPasswords::open(&config.passwords.known_file)?;
    if let InUse::Unusable(why) = known.in_use() {
        let path = config.passwords.known_file.display().to_string();
        return Err(Failed::Refused(unusable(&path, &why)));
    }
    let password = Password::attempt(&read_any(output)?);
    let password =
        password.ok_or_else(|| Failed::Refused("the password is empty or has over 1024 bytes".to_owned()))?;
    let is_known = known.contains(&password);
    if output.is_json() {
        output.show(&json!({ "known": is_known }));
    } else {
        output.say(if is_known { "known: in a list" } else { "not known: in no list" });
    }
    Ok(())
}

fn described(summary: &Summary) -> Value {
    json!({
        "entries": summary.entries,
        "min_count": summary.min_count,
        "false_positives": one_in(summary.false_positives()),
        "bytes": summary.size(),
    })
}

/// Formats a small share as `1 in 300000`.
fn one_in(share: f64) -> String {
    format!("1 in {:.0}", 1.0 / share)
}

/// Progress on stderr: one line that changes at a terminal, else a line each five seconds.
struct Shown<'o> {
    size: Option<u64>,
    output: &'o Output,
    begun: Instant,
    last: Instant,
    /// Whether a line at the terminal is open.
    open: bool,
}

const WIDTH: u64 = 30;

impl<'o> Shown<'o> {
    fn new(size: Option<u64>, output: &'o Output) -> Shown<'o> {
        let now = Instant::now();
        Shown { size: size.filter(|size| *size > 0), output, begun: now, last: now, open: false }
    }

    fn report(&mut self, progress: Progress) {
        let at_terminal = std::io::stderr().is_terminal();
        let pause = if at_terminal { Duration::from_millis(200) } else { Duration::from_secs(5) };
        if self.last.elapsed() < pause {
            return;
        }
        self.last = Instant::now();
        let text = self.text(progress, self.begun.elapsed());
        if at_terminal {
            self.output.prompt(&format!("\r{text}\u{1b}[K"));
            self.open = true;
        } else {
            self.output.remark(&text);
        }
    }

    /// Returns the text of a progress: a bar, the share, the lines, and the time that is left.
    fn text(&self, progress: Progress, passed: Duration) -> String {
        let lines = format!("{} lines", progress.lines);
        let Some(size) = self.size else { return lines };
        let share = progress.bytes.min(size) as f64 / size as f64;
        let full = (share * WIDTH as f64) as usize;
        let left = if share > 0.0 { (passed.as_secs_f64() * (1.0 - share) / share) as u64 } else { 0 };
        let left = if left > 90 { left.div_ceil(MINUTE) * MINUTE } else { left };
        let bar = format!("[{}{}]", "#".repeat(full), "-".repeat(WIDTH as usize - full));
        format!("{bar} {:.0} %, {lines}, {} left", share * 100.0, show_span(left))
    }

    fn end(&self) {
        if self.open {
            self.output.remark("");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output::Format;

    #[test]
    fn progress_is_a_bar_where_the_size_is_known() {
        let output = Output::new(Format::Text);
        let half = Progress { bytes: 50, lines: 1_000 };
        let text = Shown::new(Some(100), &output).text(half, Duration::from_secs(60));
        assert_eq!(text, "[###############---------------] 50 %, 1000 lines, 1min left");
        assert_eq!(Shown::new(None, &output).text(half, Duration::from_secs(60)), "1000 lines");
    }
}
