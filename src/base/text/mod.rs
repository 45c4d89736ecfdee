//! The texts of pages and mails: one catalogue per language, in `templates/text` and `templates/text/mail`. The files are
//! embedded, and parsed at first use.
//!
//! The format is Fluent (projectfluent.org), read by `fluent-bundle`. A variant is selected by a number only: by the
//! exact number, or by its plural category in CLDR. Values are isolated from the surrounding text direction on pages
//! (UAX #9, 2.5), so that a right-to-left name does not disturb a left-to-right sentence. Plain text has no such marks.

mod catalogue;
mod wording;

pub use wording::{Piece, Text, Value, date_and_time, in_words, text};
