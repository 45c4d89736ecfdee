//! What pages say: one catalogue, a file per language in `templates/text`, embedded and read when a language is first
//! spoken.
//!
//! The files are Fluent (projectfluent.org), of which this reads what they need: comments, messages of one or more
//! lines, `{ $value }`, and choices by number with the plural categories of CLDR. Values are marked as isolated from the
//! direction of the words around them (UAX #9, 2.5): a name from right to left does not disturb a sentence from left to
//! right.

mod message;
mod catalogue;
mod plural;
mod wording;

pub use catalogue::messages;
pub use message::{Message, Messages, Pattern};
pub use wording::{Piece, Text, Value, date_and_time, in_words, text};
