//! The kinds of setting values: parsing, printing and description.
//!
//! Each kind implements [`Kind`].

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::base::code::Code;
use crate::base::colour::Rgb;
use crate::base::limits;
use crate::base::locale::{Locale, Locales};
use crate::base::refusal::Refusal;
use crate::base::span::{parse_span, show_span};
use crate::base::uri::check_page_url;
use crate::branding::LogoFile;

/// A kind of value. Its text form is what an administrator types; an empty text means no value, if the setting is
/// optional.
pub trait Kind: Sync {
    type Value;

    /// Parses a value, or refuses it.
    fn parse(&self, text: &str) -> Result<Self::Value, Refusal>;

    /// Prints a value as it is typed; for a logo, the name of its file.
    fn print(&self, value: &Self::Value) -> String;

    /// Describes the allowed values.
    fn range(&self) -> String;

    /// Returns a JSON Schema (draft 2020-12) of the value in the stored document.
    fn schema(&self) -> Value;

    /// The unit of the stored value, if any.
    fn unit(&self) -> Option<&'static str> {
        None
    }
}

/// A duration, stored in seconds.
pub struct Span {
    pub least: u64,
    pub most: u64,
}

impl Kind for Span {
    type Value = u64;

    fn parse(&self, text: &str) -> Result<u64, Refusal> {
        let seconds = parse_span(text)?;
        if (self.least..=self.most).contains(&seconds) {
            return Ok(seconds);
        }
        let (least, most) = (show_span(self.least), show_span(self.most));
        Err(Refusal::new(Code::SettingRange).with("least", least).with("most", most))
    }

    fn print(&self, seconds: &u64) -> String {
        show_span(*seconds)
    }

    fn range(&self) -> String {
        format!("{} to {}", show_span(self.least), show_span(self.most))
    }

    fn schema(&self) -> Value {
        json!({ "type": "integer", "minimum": self.least, "maximum": self.most })
    }

    fn unit(&self) -> Option<&'static str> {
        Some("seconds")
    }
}

/// A duration or `never`, which is stored as 0.
pub struct SpanOrNever(pub Span);

const NEVER: &str = "never";

impl Kind for SpanOrNever {
    type Value = u64;

    fn parse(&self, text: &str) -> Result<u64, Refusal> {
        if text == NEVER {
            return Ok(0);
        }
        self.0.parse(text).map_err(|refusal| {
            let code = match refusal.code {
                Code::SpanInvalid => Code::SpanInvalidOrNever,
                Code::SettingRange => Code::SettingRangeOrNever,
                other => other,
            };
            Refusal { code, ..refusal }
        })
    }

    fn print(&self, seconds: &u64) -> String {
        if *seconds == 0 { NEVER.to_owned() } else { self.0.print(seconds) }
    }

    fn range(&self) -> String {
        format!("{} or {NEVER}", self.0.range())
    }

    fn schema(&self) -> Value {
        json!({ "anyOf": [{ "const": 0 }, self.0.schema()] })
    }

    fn unit(&self) -> Option<&'static str> {
        Some("seconds, 0 for never")
    }
}

/// The lifetimes of a session, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdleAndAbsolute {
    /// The lifetime without use.
    pub idle: u64,
    /// The maximum lifetime.
    pub absolute: u64,
}

/// Two durations in one value: idle and absolute.
pub struct SpanPair(pub Span);

impl Kind for SpanPair {
    type Value = IdleAndAbsolute;

    fn parse(&self, text: &str) -> Result<IdleAndAbsolute, Refusal> {
        let (idle, absolute) = text.split_once(',').ok_or(Code::SettingSpanPair)?;
        Ok(IdleAndAbsolute { idle: self.0.parse(idle.trim())?, absolute: self.0.parse(absolute.trim())? })
    }

    fn print(&self, value: &IdleAndAbsolute) -> String {
        format!("{},{}", show_span(value.idle), show_span(value.absolute))
    }

    fn range(&self) -> String {
        format!("two durations with a comma, each {}", self.0.range())
    }

    fn schema(&self) -> Value {
        let span = self.0.schema();
        json!({ "type": "object", "properties": { "idle": span, "absolute": span }, "required": ["idle", "absolute"] })
    }

    fn unit(&self) -> Option<&'static str> {
        self.0.unit()
    }
}

/// An integer.
pub struct Whole {
    pub least: u64,
    pub most: u64,
}

impl Kind for Whole {
    type Value = u64;

    fn parse(&self, text: &str) -> Result<u64, Refusal> {
        let number = text.parse().ok().filter(|number| (self.least..=self.most).contains(number));
        number.ok_or_else(|| Refusal::new(Code::SettingRange).with("least", self.least).with("most", self.most))
    }

    fn print(&self, number: &u64) -> String {
        number.to_string()
    }

    fn range(&self) -> String {
        format!("{} to {}", self.least, self.most)
    }

    fn schema(&self) -> Value {
        json!({ "type": "integer", "minimum": self.least, "maximum": self.most })
    }
}

/// `true` or `false`.
pub struct Boolean;

impl Kind for Boolean {
    type Value = bool;

    fn parse(&self, text: &str) -> Result<bool, Refusal> {
        text.parse().map_err(|_| Code::NotABoolean.into())
    }

    fn print(&self, value: &Self::Value) -> String {
        value.to_string()
    }

    fn range(&self) -> String {
        "true or false".to_owned()
    }

    fn schema(&self) -> Value {
        json!({ "type": "boolean" })
    }
}

/// A word of a closed set, stored as that word.
pub struct Word<T: 'static>(pub &'static [(&'static str, T)]);

impl<T> Word<T> {
    fn words(&self) -> Vec<&'static str> {
        self.0.iter().map(|(word, _)| *word).collect()
    }
}

impl<T: Copy + PartialEq + Sync> Kind for Word<T> {
    type Value = T;

    fn parse(&self, text: &str) -> Result<T, Refusal> {
        let found = self.0.iter().find(|(word, _)| *word == text);
        found
            .map(|(_, value)| *value)
            .ok_or_else(|| Refusal::new(Code::SettingWord).with("known", alternatives(&self.words())))
    }

    fn print(&self, value: &T) -> String {
        let found = self.0.iter().find(|(_, own)| own == value);
        found.map(|(word, _)| (*word).to_owned()).unwrap_or_default()
    }

    fn range(&self) -> String {
        alternatives(&self.words())
    }

    fn schema(&self) -> Value {
        json!({ "enum": self.words() })
    }
}

/// A kind of character that a new password may have to contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterClass {
    Lower,
    Upper,
    Digit,
    /// Any character that is neither a letter nor a digit, such as a space.
    Symbol,
}

impl CharacterClass {
    pub const ALL: [CharacterClass; 4] =
        [CharacterClass::Lower, CharacterClass::Upper, CharacterClass::Digit, CharacterClass::Symbol];

    pub const fn as_str(self) -> &'static str {
        match self {
            CharacterClass::Lower => "lower",
            CharacterClass::Upper => "upper",
            CharacterClass::Digit => "digit",
            CharacterClass::Symbol => "symbol",
        }
    }

    fn parse(text: &str) -> Option<CharacterClass> {
        CharacterClass::ALL.into_iter().find(|class| class.as_str() == text)
    }

    /// Returns whether a character is of this kind.
    pub fn contains(self, c: char) -> bool {
        match self {
            CharacterClass::Lower => c.is_lowercase(),
            CharacterClass::Upper => c.is_uppercase(),
            CharacterClass::Digit => c.is_numeric(),
            CharacterClass::Symbol => !c.is_alphanumeric(),
        }
    }
}

/// Kinds of characters, in the order of [`CharacterClass::ALL`]. Unknown ones in a stored document are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct CharacterClasses(Vec<CharacterClass>);

impl CharacterClasses {
    pub fn iter(&self) -> impl Iterator<Item = CharacterClass> {
        self.0.iter().copied()
    }

    fn of(classes: &[CharacterClass]) -> CharacterClasses {
        CharacterClasses(CharacterClass::ALL.into_iter().filter(|class| classes.contains(class)).collect())
    }
}

impl From<Vec<String>> for CharacterClasses {
    fn from(words: Vec<String>) -> CharacterClasses {
        let classes: Vec<CharacterClass> = words.iter().filter_map(|word| CharacterClass::parse(word)).collect();
        CharacterClasses::of(&classes)
    }
}

impl From<CharacterClasses> for Vec<String> {
    fn from(classes: CharacterClasses) -> Vec<String> {
        classes.iter().map(|class| class.as_str().to_owned()).collect()
    }
}

/// A list of kinds of characters, or `none`.
pub struct Composition;

const NONE: &str = "none";

impl Composition {
    fn words() -> String {
        CharacterClass::ALL.map(CharacterClass::as_str).join(", ")
    }
}

impl Kind for Composition {
    type Value = CharacterClasses;

    fn parse(&self, text: &str) -> Result<CharacterClasses, Refusal> {
        if matches!(text, "" | NONE) {
            return Ok(CharacterClasses::default());
        }
        let refused = || Refusal::new(Code::SettingComposition).with("known", Composition::words());
        let classes = text.split(',').map(|word| CharacterClass::parse(word.trim()).ok_or_else(refused));
        Ok(CharacterClasses::of(&classes.collect::<Result<Vec<_>, _>>()?))
    }

    fn print(&self, classes: &CharacterClasses) -> String {
        match Vec::<String>::from(classes.clone()).join(",") {
            none if none.is_empty() => NONE.to_owned(),
            words => words,
        }
    }

    fn range(&self) -> String {
        format!("{NONE}, or a list of {}", Composition::words())
    }

    fn schema(&self) -> Value {
        let words = CharacterClass::ALL.map(CharacterClass::as_str);
        json!({ "type": "array", "items": { "enum": words }, "uniqueItems": true })
    }
}

/// A short optional text of one line.
pub struct Line {
    pub most: usize,
}

impl Kind for Line {
    type Value = Option<String>;

    fn parse(&self, text: &str) -> Result<Option<String>, Refusal> {
        if text.chars().count() > self.most || text.chars().any(char::is_control) {
            return Err(Refusal::new(Code::SettingLine).with("most", self.most as u64));
        }
        Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
    }

    fn print(&self, text: &Option<String>) -> String {
        text.clone().unwrap_or_default()
    }

    fn range(&self) -> String {
        format!("a text of at most {} characters, or empty", self.most)
    }

    fn schema(&self) -> Value {
        json!({ "anyOf": [{ "const": null }, { "type": "string", "maxLength": self.most }] })
    }
}

/// Formats words as `a, b or c`.
fn alternatives(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// An ordered list of distinct languages, at least one: tags separated by commas or blanks.
pub struct Languages;

fn tags() -> [&'static str; Locale::ALL.len()] {
    Locale::ALL.map(Locale::tag)
}

impl Kind for Languages {
    type Value = Locales;

    fn parse(&self, text: &str) -> Result<Locales, Refusal> {
        let refused = || Refusal::new(Code::SettingLanguages).with("known", tags().join(", "));
        // A list is separated by commas or blanks; of both together only the comma counts.
        text.split(',')
            .flat_map(|part| match part.trim() {
                "" => vec![""],
                part => part.split_whitespace().collect(),
            })
            .map(|tag| Locale::parse(tag).ok_or_else(refused))
            .collect()
    }

    fn print(&self, languages: &Locales) -> String {
        languages.iter().map(Locale::tag).collect::<Vec<_>>().join(",")
    }

    fn range(&self) -> String {
        format!("a list of {}", tags().join(", "))
    }

    fn schema(&self) -> Value {
        json!({ "type": "array", "items": { "enum": tags() }, "minItems": 1, "uniqueItems": true })
    }
}

/// An optional colour of the sRGB space.
pub struct Colour;

impl Kind for Colour {
    type Value = Option<Rgb>;

    fn parse(&self, text: &str) -> Result<Option<Rgb>, Refusal> {
        match text {
            "" => Ok(None),
            text => Rgb::parse(text).map(Some).ok_or_else(|| Code::BrandingColour.into()),
        }
    }

    fn print(&self, colour: &Option<Rgb>) -> String {
        colour.map(|colour| colour.to_string()).unwrap_or_default()
    }

    fn range(&self) -> String {
        "#rrggbb, #rgb or empty".to_owned()
    }

    fn schema(&self) -> Value {
        json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" })
    }
}

/// The optional URL of a page of the tenant.
pub struct PageUrl;

impl Kind for PageUrl {
    type Value = Option<String>;

    fn parse(&self, text: &str) -> Result<Option<String>, Refusal> {
        match text {
            "" => Ok(None),
            text => check_page_url(text).map(|()| Some(text.to_owned())),
        }
    }

    fn print(&self, url: &Option<String>) -> String {
        url.clone().unwrap_or_default()
    }

    fn range(&self) -> String {
        "an https URL, an http URL on loopback, or empty".to_owned()
    }

    fn schema(&self) -> Value {
        json!({ "type": "string", "format": "uri", "pattern": "^https?://", "maxLength": limits::PAGE_URL })
    }
}

/// An optional logo. [`crate::branding::Logo`] sets its bytes; the text form can only remove it.
pub struct LogoPicture;

impl Kind for LogoPicture {
    type Value = Option<LogoFile>;

    fn parse(&self, text: &str) -> Result<Option<LogoFile>, Refusal> {
        match text {
            "" => Ok(None),
            _ => Err(Code::BrandingLogo.into()),
        }
    }

    fn print(&self, logo: &Option<LogoFile>) -> String {
        logo.as_ref().map(|logo| logo.name.clone()).unwrap_or_default()
    }

    fn range(&self) -> String {
        "@FILE with a picture, or empty".to_owned()
    }

    fn schema(&self) -> Value {
        let side = json!({ "type": "integer", "minimum": 1, "maximum": limits::LOGO_SIDE });
        json!({
            "type": "object",
            "properties": {
                "file": { "type": "string", "pattern": "^logo\\.[0-9A-Za-z_-]{22}\\.(png|jpg|webp)$" },
                "width": side,
                "height": side,
            },
            "required": ["file", "width", "height"],
            "readOnly": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused<K: Kind>(kind: &K, text: &str) -> String {
        kind.parse(text).map(|_| ()).unwrap_err().text().english()
    }

    #[test]
    fn a_whole_number_has_a_range() {
        let kind = Whole { least: 1, most: 5 };
        for valid in 1..=5 {
            assert_eq!(kind.parse(&kind.print(&valid)), Ok(valid));
        }
        for bad in ["0", "6", "", "-1", "1.5", "two"] {
            assert_eq!(refused(&kind, bad), "must be between 1 and 5");
        }
        assert_eq!(kind.range(), "1 to 5");
    }

    #[test]
    fn kinds_of_characters_are_a_list_or_none() {
        for text in ["none", "lower", "upper,symbol", "lower,upper,digit,symbol"] {
            let classes = Composition.parse(text).unwrap();
            assert_eq!(Composition.print(&classes), text);
            let stored = serde_json::to_string(&classes).unwrap();
            assert_eq!(serde_json::from_str::<CharacterClasses>(&stored).unwrap(), classes);
        }
        assert_eq!(Composition.parse(""), Composition.parse("none"));
        assert_eq!(Composition.print(&Composition.parse("symbol, lower").unwrap()), "lower,symbol");
        assert_eq!(
            refused(&Composition, "lower,letters"),
            "must be none or a list such as lower,digit; the kinds of characters are lower, upper, digit, symbol"
        );
        let newer: CharacterClasses = serde_json::from_str(r#"["emoji","digit"]"#).unwrap();
        assert_eq!(Composition.print(&newer), "digit", "P-11: a kind of a newer version is left out");
    }

    #[test]
    fn a_line_has_a_greatest_length() {
        let kind = Line { most: 4 };
        assert_eq!(kind.parse(" v2 "), Ok(Some("v2".to_owned())));
        assert_eq!(kind.parse(""), Ok(None));
        assert_eq!(refused(&kind, "12345"), "must be a text of one line with at most 4 characters");
        assert_eq!(refused(&kind, "1\n2"), "must be a text of one line with at most 4 characters");
    }

    #[test]
    fn alternatives_are_joined_with_or() {
        assert_eq!(alternatives(&["a"]), "a");
        assert_eq!(alternatives(&["a", "b"]), "a or b");
        assert_eq!(alternatives(&["a", "b", "c"]), "a, b or c");
    }

    #[test]
    fn values_are_printed_as_they_are_parsed() {
        let span = SpanOrNever(Span { least: 60, most: 120 });
        for text in ["never", "90s", "2min"] {
            assert_eq!(span.print(&span.parse(text).unwrap()), text);
        }
        assert_eq!(span.range(), "1min to 2min or never");
        assert_eq!(Languages.print(&Languages.parse("ja, de").unwrap()), "ja,de");
        assert_eq!(Colour.print(&Colour.parse("#F60").unwrap()), "#ff6600");
        assert_eq!(refused(&LogoPicture, "logo.png"), "must be an image file, or empty");
    }
}
