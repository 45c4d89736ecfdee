//! Prints answers as one JSON document or as text.

use std::io::{self, ErrorKind, Write};
use std::sync::OnceLock;

use serde_json::{Map, Value, json};

use super::failed::{Done, Failed};
use crate::base::page::Cursor;

/// The format of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Lines of text.
    Text,
    /// One JSON document.
    Json,
}

/// A secret with the name of its field.
pub(super) struct ShownOnce<'s> {
    pub(super) name: &'static str,
    pub(super) value: &'s str,
}

pub(super) struct Output {
    format: Format,
    /// The first error of stdout.
    lost: OnceLock<io::Error>,
}

impl Output {
    pub(super) fn new(format: Format) -> Output {
        Output { format, lost: OnceLock::new() }
    }

    pub(super) fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Prints a document, as text with one line for each field.
    pub(super) fn show(&self, document: &Value) {
        if self.is_json() {
            self.line(&document.to_string());
            return;
        }
        match document {
            Value::Object(fields) => self.fields(fields, width(fields)),
            other => self.line(&plain(other)),
        }
    }

    fn fields(&self, fields: &Map<String, Value>, width: usize) {
        for (name, value) in fields {
            self.line(&format!("{name:width$}  {}", plain(value)));
        }
    }

    /// Prints a document with a secret. As text the secret is the last line, and a remark says that it is shown once.
    pub(super) fn show_secret(&self, document: &Value, secret: &ShownOnce<'_>) {
        if self.is_json() {
            let mut document = document.clone();
            if let Value::Object(fields) = &mut document {
                fields.insert(secret.name.to_owned(), json!(secret.value));
            }
            self.show(&document);
            return;
        }
        let nothing = Map::new();
        let fields = document.as_object().unwrap_or(&nothing);
        let width = width(fields).max(secret.name.len());
        self.fields(fields, width);
        self.line(&format!("{:width$}  {}", secret.name, secret.value));
        self.remark(&format!("The {} is shown once: store it now.", secret.name));
    }

    /// Prints the lines of a change, or that nothing changed.
    pub(super) fn differences(&self, lines: &[String]) {
        lines.iter().for_each(|line| self.line(line));
        if lines.is_empty() {
            self.line("no change");
        }
    }

    /// Prints a list, as text as a table of these columns.
    pub(super) fn list(&self, rows: &[Value], columns: &[&str]) {
        if self.is_json() {
            self.line(&json!(rows).to_string());
            return;
        }
        let cells: Vec<Vec<String>> = std::iter::once(columns.iter().map(|c| (*c).to_owned()).collect())
            .chain(rows.iter().map(|row| columns.iter().map(|c| row.get(c).map_or(String::new(), plain)).collect()))
            .collect();
        let width = |n: usize| cells.iter().filter_map(|row| row.get(n)).map(|c| c.chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns.len()).map(width).collect();
        for row in &cells {
            let line: Vec<String> = row.iter().zip(&widths).map(|(cell, w)| format!("{cell:w$}")).collect();
            self.line(line.join("  ").trim_end());
        }
    }

    /// Prints a page of a list, as text with the position of the next page.
    pub(super) fn page(&self, rows: &[Value], columns: &[&str], next: Option<Cursor>) {
        self.list(rows, columns);
        if let (Format::Text, Some(next)) = (self.format, next) {
            self.remark(&format!("There are more entries: --after {next}"));
        }
    }

    /// Prints one line of an answer that is written line by line.
    pub(super) fn say(&self, text: &str) {
        self.line(text);
    }

    fn line(&self, text: &str) {
        let mut stdout = io::stdout().lock();
        self.wrote(writeln!(stdout, "{text}").and_then(|()| stdout.flush()));
    }

    /// Notes the outcome of a write to stdout.
    pub(super) fn wrote(&self, outcome: io::Result<()>) {
        if let Err(error) = outcome {
            // Only the first error is reported.
            let _ = self.lost.set(error);
        }
    }

    /// Returns whether stdout can no longer be written, so that a long answer need not be completed.
    pub(super) fn is_lost(&self) -> bool {
        self.lost.get().is_some()
    }

    /// Returns an error if the answer could not be written. A closed pipe is none: its reader has read enough.
    pub(super) fn finish(&self) -> Done {
        match self.lost.get() {
            Some(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failed::Refused(format!("the output could not be written: {error}")))
            }
            _ => Ok(()),
        }
    }

    /// Prints a remark on stderr, apart from the answer.
    pub(super) fn remark(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Asks for a line at the terminal.
    pub(super) fn prompt(&self, text: &str) {
        let mut stderr = io::stderr();
        let _ = write!(stderr, "{text}").and_then(|()| stderr.flush());
    }

    pub(super) fn complain(&self, why: &str) {
        let _ = writeln!(io::stderr(), "portico: {why}");
    }
}

/// Returns the length of the longest name.
fn width(fields: &Map<String, Value>) -> usize {
    fields.keys().map(String::len).max().unwrap_or(0)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "-".to_owned(),
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        Value::Array(items) if items.is_empty() => "-".to_owned(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
