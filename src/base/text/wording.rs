//! Formats messages with their values.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue::{Catalogue, developers, messages};
use crate::base::locale::Locale;
use crate::base::time::{DAY, HOUR, MINUTE, Time, whole_seconds};

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
    /// A number, which can select a variant.
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

    /// Formats the message as pieces.
    pub fn pieces(&self, locale: Locale) -> Vec<Piece> {
        self.formatted(locale)
    }

    /// Formats the message for pages, without markup: values are enclosed in FSI and PDI.
    pub fn isolated(&self, locale: Locale) -> String {
        let isolate = |piece| match piece {
            Piece::Words(words) | Piece::Span { words, .. } => words,
            Piece::Value(value) => format!("\u{2068}{value}\u{2069}"),
        };
        self.pieces(locale).into_iter().map(isolate).collect()
    }

    /// Formats the message as plain text, without direction marks: for subjects and other headers of mails.
    pub fn plain(&self, locale: Locale) -> String {
        self.formatted(locale)
    }

    /// Formats the message in English, without direction marks: for programs and for the log.
    pub fn english(&self) -> String {
        self.plain(Locale::En)
    }

    /// Formats the message. An unknown key is used as the text, so that the page is not empty; a test prevents this.
    fn formatted<O: Output>(&self, locale: Locale) -> O {
        self.formatted_in(messages(locale), locale).or_else(|| self.formatted_in(developers(), locale)).unwrap_or_else(
            || {
                let mut output = O::default();
                output.push_words(self.key);
                output
            },
        )
    }

    /// Formats the message of one catalogue; `None` if the catalogue does not contain it.
    fn formatted_in<O: Output>(&self, catalogue: &Catalogue, locale: Locale) -> Option<O> {
        let message = catalogue.get_message(self.key)?;
        let pattern = message.value()?;
        debug_assert!(self.values.len() <= MARKS.len(), "{} has too many values", self.key);
        let mut args = FluentArgs::with_capacity(self.values.len());
        for ((name, value), mark) in self.values.iter().zip(MARKS) {
            let value = match value {
                Value::Number(number) => FluentValue::from(*number),
                _ => FluentValue::from(mark),
            };
            args.set(*name, value);
        }
        let mut writer = Writer { values: &self.values, locale, output: O::default() };
        // In place of a missing value, its name is written. Writing to memory does not fail.
        let _ = catalogue.write_pattern(&mut writer, pattern, Some(&args), &mut Vec::new());
        Some(writer.output)
    }
}

/// The marks of the values of a message, in their order: characters for private use. A message has no more values.
const MARKS: [&str; 8] =
    ["\u{f0000}", "\u{f0001}", "\u{f0002}", "\u{f0003}", "\u{f0004}", "\u{f0005}", "\u{f0006}", "\u{f0007}"];

/// Receives a message as it is formatted.
trait Output: Default {
    fn push_words(&mut self, words: &str);
    fn push_value(&mut self, value: &str);
    fn push_span(&mut self, words: String, span: Duration);
}

impl Output for Vec<Piece> {
    fn push_words(&mut self, text: &str) {
        match self.last_mut() {
            Some(Piece::Words(words)) => words.push_str(text),
            _ => self.push(Piece::Words(text.to_owned())),
        }
    }

    fn push_value(&mut self, value: &str) {
        self.push(Piece::Value(value.to_owned()));
    }

    fn push_span(&mut self, words: String, span: Duration) {
        self.push(Piece::Span { words, span });
    }
}

impl Output for String {
    fn push_words(&mut self, words: &str) {
        self.push_str(words);
    }

    fn push_value(&mut self, value: &str) {
        self.push_str(value);
    }

    fn push_span(&mut self, words: String, _: Duration) {
        self.push_str(&words);
    }
}

/// Inserts the values of a message. The catalogue is given a mark for each value except numbers, and writes text and marks
/// in separate calls. So a value is not parsed and can contain anything.
struct Writer<'v, O> {
    values: &'v [(&'static str, Value)],
    locale: Locale,
    output: O,
}

impl<O: Output> fmt::Write for Writer<'_, O> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let marked = MARKS.iter().zip(self.values).find(|(mark, _)| **mark == text);
        match marked.map(|(_, (_, value))| value) {
            None => self.output.push_words(text),
            Some(Value::Words(words)) => self.output.push_value(words),
            Some(Value::Number(number)) => self.output.push_words(&number.to_string()),
            Some(Value::Span(span)) => self.output.push_span(in_words(self.locale, *span), *span),
            Some(Value::Instant(instant)) => self.output.push_words(&date_and_time(self.locale, *instant)),
        }
        Ok(())
    }
}

/// Returns a message without values.
pub fn text(locale: Locale, key: &str) -> Cow<'_, str> {
    text_in(messages(locale), key).unwrap_or(Cow::Borrowed(key))
}

fn text_in<'c>(catalogue: &'c Catalogue, key: &str) -> Option<Cow<'c, str>> {
    let message = catalogue.get_message(key)?;
    Some(catalogue.format_pattern(message.value()?, None, &mut Vec::new()))
}

/// Formats a duration, rounded up to one unit: `40 seconds`, `15 minutes`, `3 hours`, `7 days`.
pub fn in_words(locale: Locale, span: Duration) -> String {
    let seconds = whole_seconds(span);
    let (key, number) = match seconds {
        ..=90 => ("span-seconds", seconds),
        91..=5_400 => ("span-minutes", seconds.div_ceil(MINUTE)),
        5_401..=172_800 => ("span-hours", seconds.div_ceil(HOUR)),
        _ => ("span-days", seconds.div_ceil(DAY)),
    };
    Text::new(key).with("number", number).plain(locale)
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
        .with("month", text(locale, month.unwrap_or_default()).into_owned())
        .with("year", number(at.year()))
        .with("time", format!("{:02}:{:02}", at.hour(), at.minute()))
        .plain(locale)
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

#[cfg(test)]
mod tests {
    use super::super::catalogue::load;
    use super::*;

    fn pieces(source: &str, text: &Text) -> Vec<Piece> {
        let loaded = load(Locale::En, &[source]);
        assert_eq!(loaded.faults, [""; 0]);
        text.formatted_in(&loaded.catalogue, Locale::En).expect("the message exists")
    }

    fn words(text: &str) -> Piece {
        Piece::Words(text.to_owned())
    }

    fn value(text: &str) -> Piece {
        Piece::Value(text.to_owned())
    }

    #[test]
    fn a_message_is_split_at_its_values() {
        let source = "-brand = Portico\n-by = { $maker } for { -brand }\nhello = Hi { $name }, this is { -brand }.\n\
                      bye = { hello } Wait { $wait }, until { $time }, { $number } times.\nalone = { $name }\n\
                      made = { -by(maker: \"Ada\") }{ \"{\" }\nabsent = For { $nobody }";
        let span = Duration::from_secs(900);
        let text = Text::new("bye")
            .with("name", "Ada")
            .with("wait", span)
            .with("time", Time::from_seconds(0))
            .with("number", 12_345);
        let expected = [
            words("Hi "),
            value("Ada"),
            words(", this is Portico. Wait "),
            Piece::Span { words: "15 minutes".to_owned(), span },
            words(", until 1 January 1970, 00:00 UTC, 12345 times."),
        ];
        assert_eq!(pieces(source, &text), expected);
        assert_eq!(pieces(source, &Text::new("made")), [words("Ada for Portico{")]);
        assert_eq!(pieces(source, &Text::new("absent")), [words("For {$nobody}")]);
        let catalogue = load(Locale::En, &[source, "see = See { -brand }"]).catalogue;
        assert_eq!(text_in(&catalogue, "see").as_deref(), Some("See Portico"));
        assert_eq!(text_in(&catalogue, "unknown"), None);
        // A value is not parsed, not even one that looks like a mark or a placeholder.
        for name in ["", "\u{f0000}", "\u{f0001}\u{f0000}", "{ -brand }", "\u{2069}\n\0"] {
            assert_eq!(pieces(source, &Text::new("alone").with("name", name)), [value(name)]);
        }
    }

    #[test]
    fn a_number_selects_a_variant() {
        let source = "days = { $number ->\n    [0] today\n    [one] in { $number } day, { $name }\n   *[other] in \
                      { $number } days\n} at noon";
        let of = |text: Text| pieces(source, &text.with("name", "Ada"));
        let days = |number: u64| of(Text::new("days").with("number", number));
        assert_eq!(days(0), [words("today at noon")]);
        assert_eq!(days(1), [words("in 1 day, "), value("Ada"), words(" at noon")]);
        assert_eq!(days(2), [words("in 2 days at noon")]);
        assert_eq!(of(Text::new("days")), [words("in {$number} days at noon")]);
    }

    /// CLDR, plural rules for cardinals. In Arabic, `intl_pluralrules` 7.0 returns "other" for all numbers from 100 on, but
    /// 103 is "few" and 111 is "many". No message has such a number with variants.
    #[test]
    fn plural_categories_are_those_of_the_language() {
        let source = "n = { $number ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   \
                      *[other] other\n}";
        for (locale, numbers, category) in [
            (Locale::En, &[1][..], "one"),
            (Locale::En, &[0, 2, 11], "other"),
            (Locale::De, &[1], "one"),
            (Locale::Es, &[1], "one"),
            (Locale::Es, &[0, 2], "other"),
            (Locale::Fr, &[0, 1], "one"),
            (Locale::Fr, &[2, 100], "other"),
            (Locale::Ja, &[0, 1, 2], "other"),
            (Locale::Ar, &[0], "zero"),
            (Locale::Ar, &[1], "one"),
            (Locale::Ar, &[2], "two"),
            (Locale::Ar, &[3, 10], "few"),
            (Locale::Ar, &[11, 99], "many"),
            (Locale::Ar, &[100, 102, 200], "other"),
        ] {
            let catalogue = load(locale, &[source]).catalogue;
            for number in numbers {
                let text = Text::new("n").with("number", *number);
                assert_eq!(text.formatted_in(&catalogue, locale), Some(vec![words(category)]), "{locale:?} {number}");
            }
        }
    }
}
