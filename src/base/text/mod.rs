//! The texts of the pages: one catalogue, with one file per language in `templates/text`. The files are embedded, and
//! parsed at first use.
//!
//! The format is a subset of Fluent (projectfluent.org): comments, messages of one or more lines, and `{ $value }`.
//! Choices by number use the plural categories of CLDR. Values are isolated from the surrounding text direction
//! (UAX #9, 2.5), so that a right-to-left name does not disturb a left-to-right sentence.

mod message;
mod catalogue;
mod plural;
mod wording;

pub use catalogue::messages;
pub use message::{Message, Messages, Pattern};
pub use wording::{Piece, Text, Value, date_and_time, in_words, text};
