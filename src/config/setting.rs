//! One setting of the configuration, and the kinds of values that settings have.

use std::fmt::Display;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use crate::base::refusal::Refusal;
use crate::base::span::{parse_span, show_span};

/// A setting. The configuration is parsed with it, and the reference is written from it.
pub(super) struct Setting<K> {
    /// Section and name, separated by a dot.
    pub(super) key: &'static str,
    pub(super) default: DefaultValue,
    pub(super) kind: K,
    /// What it does, in one sentence of Markdown.
    pub(super) text: &'static str,
}

/// The value of a setting that no layer sets.
#[derive(Clone, Copy)]
pub(super) enum DefaultValue {
    Fixed(&'static str),
    /// Computed from other settings or from the machine. The reference shows this description of it, in Markdown.
    Derived(&'static str),
}

/// How the values of a setting are parsed.
pub(super) trait Kind {
    type Value;

    /// Parses one value. The error is a predicate without the key, such as "must be a number from 1 to 64".
    fn parse(&self, text: &str) -> Result<Self::Value, String>;

    /// Describes the accepted values for the reference, in Markdown.
    fn values(&self) -> String;
}

/// A setting as the reference shows it, without the type of its values.
pub(super) trait Row: Sync {
    fn key(&self) -> &'static str;
    fn default(&self) -> DefaultValue;
    fn values(&self) -> String;
    fn text(&self) -> &'static str;
}

impl<K: Kind + Sync> Row for Setting<K> {
    fn key(&self) -> &'static str {
        self.key
    }

    fn default(&self) -> DefaultValue {
        self.default
    }

    fn values(&self) -> String {
        self.kind.values()
    }

    fn text(&self) -> &'static str {
        self.text
    }
}

/// Every setting, by section.
pub(super) struct Table(pub(super) &'static [&'static [&'static dyn Row]]);

impl Table {
    pub(super) fn rows(&self) -> impl Iterator<Item = &'static dyn Row> {
        self.0.iter().flat_map(|section| section.iter().copied())
    }

    /// Returns whether there is a setting with this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.rows().any(|row| row.key() == key)
    }
}

/// Values that a function parses.
pub(super) struct Parsed<T> {
    pub(super) values: &'static str,
    pub(super) parse: fn(&str) -> Result<T, String>,
}

impl<T> Kind for Parsed<T> {
    type Value = T;

    fn parse(&self, text: &str) -> Result<T, String> {
        (self.parse)(text)
    }

    fn values(&self) -> String {
        self.values.to_owned()
    }
}

/// A whole number in a range, both ends included.
pub(super) struct Number<N> {
    pub(super) least: N,
    pub(super) most: N,
}

impl<N: FromStr + PartialOrd + Display> Kind for Number<N> {
    type Value = N;

    fn parse(&self, text: &str) -> Result<N, String> {
        match text.parse::<N>() {
            Ok(number) if (&self.least..=&self.most).contains(&&number) => Ok(number),
            _ => Err(format!("must be a number from {} to {}", self.least, self.most)),
        }
    }

    fn values(&self) -> String {
        format!("a number from {} to {}", self.least, self.most)
    }
}

/// A duration in a range of seconds, both ends included.
pub(super) struct Span {
    pub(super) least: u64,
    pub(super) most: u64,
}

impl Kind for Span {
    type Value = Duration;

    fn parse(&self, text: &str) -> Result<Duration, String> {
        match parse_span(text).map_err(worded)? {
            seconds if (self.least..=self.most).contains(&seconds) => Ok(Duration::from_secs(seconds)),
            _ => Err(format!("must lie between {} and {}", show_span(self.least), show_span(self.most))),
        }
    }

    fn values(&self) -> String {
        format!("a duration from {} to {}", show_span(self.least), show_span(self.most))
    }
}

/// One of a few words.
pub(super) struct Word<T: 'static>(pub(super) &'static [(&'static str, T)]);

impl<T: Copy> Kind for Word<T> {
    type Value = T;

    fn parse(&self, text: &str) -> Result<T, String> {
        let found = self.0.iter().find(|(word, _)| *word == text);
        found
            .map(|(_, value)| *value)
            .ok_or_else(|| format!("must be {}", joined(self.0.iter().map(|(word, _)| *word))))
    }

    fn values(&self) -> String {
        let words: Vec<String> = self.0.iter().map(|(word, _)| format!("`{word}`")).collect();
        joined(words.iter().map(String::as_str))
    }
}

/// Joins words as in "auto, pretty or json".
fn joined<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let words: Vec<&str> = words.collect();
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Parses the path of a file or folder.
pub(super) fn parse_path(text: &str) -> Result<PathBuf, String> {
    if text.trim().is_empty() || text.contains(char::is_control) {
        return Err("must be a path".to_owned());
    }
    Ok(PathBuf::from(text))
}

/// Returns the message of a refused value; the caller adds the key.
pub(super) fn worded(refusal: Refusal) -> String {
    refusal.text().english()
}
