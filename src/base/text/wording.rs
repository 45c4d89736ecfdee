//! Formats messages with their values.

use std::time::Duration;

use super::catalogue::{developers, messages};
use super::message::Pattern;
use super::plural;
use crate::base::locale::Locale;
use crate::base::time::{HOUR, MINUTE, Time, whole_seconds};

/// A message with its values, not yet translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    key: &'static str,
    values: Box<[(&'static str, Value)]>,
}

/// A value of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name or an address, unchanged.
    Words(String),
    Number(u64),
    /// A duration, rounded up to one unit.
    Span(Duration),
    /// A time, to the minute in UTC.
    Instant(Time),
}

/// A piece of a formatted message: constant text, or an inserted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    Value(String),
    /// A duration in words.
    Span {
        words: String,
        span: Duration,
    },
}

impl Text {
    /// Creates a message without values.
    pub fn new(key: &'static str) -> Text {
        Text { key, values: Box::default() }
    }

    /// Adds a value, under its name in the message.
    pub fn with(self, name: &'static str, value: impl Into<Value>) -> Text {
        let mut values = self.values.into_vec();
        values.push((name, value.into()));
        Text { values: values.into(), ..self }
    }

    /// Formats the message as pieces. An unknown key is used as the text, so that the page is not empty; a test
    /// prevents this.
    pub fn pieces(&self, locale: Locale) -> Vec<Piece> {
        let mut pieces = Vec::new();
        match messages(locale).get(self.key).or_else(|| developers().get(self.key)) {
            Some(message) => self.fill(&message.0, locale, &mut pieces),
            None => pieces.push(Piece::Words(self.key.to_owned())),
        }
        pieces
    }

    /// Formats the message for pages, without markup: values are enclosed in FSI and PDI.
    pub fn isolated(&self, locale: Locale) -> String {
        let isolate = |piece| match piece {
            Piece::Words(words) | Piece::Span { words, .. } => words,
            Piece::Value(value) => format!("\u{2068}{value}\u{2069}"),
        };
        self.pieces(locale).into_iter().map(isolate).collect()
    }

    /// Formats the message without direction marks: for plain text, such as the subject of a mail.
    pub fn plain(&self, locale: Locale) -> String {
        self.one_string(locale)
    }

    /// Formats the message in English, without direction marks: for programs and for the log.
    pub fn english(&self) -> String {
        self.one_string(Locale::En)
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    fn fill(&self, patterns: &[Pattern], locale: Locale, pieces: &mut Vec<Piece>) {
        for pattern in patterns {
            match pattern {
                Pattern::Words(words) => pieces.push(Piece::Words(words.clone())),
                Pattern::Value(name) => pieces.push(match self.value(name) {
                    Some(Value::Words(words)) => Piece::Value(words.clone()),
                    Some(Value::Number(number)) => Piece::Words(number.to_string()),
                    Some(Value::Span(span)) => Piece::Span { words: in_words(locale, *span), span: *span },
                    Some(Value::Instant(instant)) => Piece::Words(date_and_time(locale, *instant)),
                    None => Piece::Words(format!("{{{name}}}")),
                }),
                Pattern::Choice { name, variants } => {
                    let number = match self.value(name) {
                        Some(Value::Number(number)) => *number,
                        _ => 0,
                    };
                    if let Some(chosen) = plural::choose(locale, number, variants) {
                        self.fill(chosen, locale, pieces);
                    }
                }
            }
        }
    }

    fn one_string(&self, locale: Locale) -> String {
        let plain = |piece| match piece {
            Piece::Words(words) | Piece::Value(words) | Piece::Span { words, .. } => words,
        };
        self.pieces(locale).into_iter().map(plain).collect()
    }
}

/// Returns a message without values.
pub fn text(locale: Locale, key: &str) -> &str {
    match messages(locale).get(key).map(|message| &message.0[..]) {
        Some([Pattern::Words(words)]) => words,
        _ => key,
    }
}

/// Formats a duration, rounded up to one unit: `40 seconds`, `15 minutes`, `3 hours`.
pub fn in_words(locale: Locale, span: Duration) -> String {
    let seconds = whole_seconds(span);
    let (key, number) = match seconds {
        ..=90 => ("span-seconds", seconds),
        91..=5_400 => ("span-minutes", seconds.div_ceil(MINUTE)),
        _ => ("span-hours", seconds.div_ceil(HOUR)),
    };
    Text::new(key).with("number", number).one_string(locale)
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

/// Formats a date and time in UTC: `22 November 2026, 11:14 UTC`.
pub fn date_and_time(locale: Locale, instant: Time) -> String {
    let at = instant.civil();
    let number = |n: i16| u64::try_from(n).unwrap_or(0);
    let month = usize::try_from(at.month()).ok().and_then(|n| MONTHS.get(n.saturating_sub(1))).copied();
    Text::new("date-and-time")
        .with("day", number(at.day().into()))
        .with("month", text(locale, month.unwrap_or_default()))
        .with("year", number(at.year()))
        .with("time", format!("{:02}:{:02}", at.hour(), at.minute()))
        .one_string(locale)
}

impl From<&'static str> for Text {
    fn from(key: &'static str) -> Text {
        Text::new(key)
    }
}

impl From<&str> for Value {
    fn from(words: &str) -> Value {
        Value::Words(words.to_owned())
    }
}

impl From<String> for Value {
    fn from(words: String) -> Value {
        Value::Words(words)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Value {
        Value::Number(number)
    }
}

impl From<Duration> for Value {
    fn from(span: Duration) -> Value {
        Value::Span(span)
    }
}

impl From<Time> for Value {
    fn from(instant: Time) -> Value {
        Value::Instant(instant)
    }
}
