//! The languages of the pages, and language negotiation (BCP 47; RFC 4647, 3.4).

use serde::{Deserialize, Serialize};

/// A language in which every page exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    En,
    De,
    Fr,
    Es,
    Ja,
    Ar,
}

impl Locale {
    pub const ALL: [Locale; 6] = [Locale::En, Locale::De, Locale::Fr, Locale::Es, Locale::Ja, Locale::Ar];

    /// Its language tag (RFC 5646, 2.1).
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::En => "en",
            Locale::De => "de",
            Locale::Fr => "fr",
            Locale::Es => "es",
            Locale::Ja => "ja",
            Locale::Ar => "ar",
        }
    }

    /// The direction of its script, for HTML's `dir`.
    pub const fn dir(self) -> &'static str {
        match self {
            Locale::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The text between the entries of a list.
    pub const fn list_separator(self) -> &'static str {
        match self {
            Locale::Ja => "\u{3001}",
            Locale::Ar => "\u{60c} ",
            _ => ", ",
        }
    }

    /// Its name in the language itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Locale::En => "English",
            Locale::De => "Deutsch",
            Locale::Fr => "Français",
            Locale::Es => "Español",
            Locale::Ja => "日本語",
            Locale::Ar => "العربية",
        }
    }

    /// Returns the language with this tag.
    pub fn parse(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// Looks up a language range: truncates it from the end until a language matches (RFC 4647, 3.4).
    pub fn look_up(range: &str) -> Option<Locale> {
        let mut rest = range;
        loop {
            if let Some(found) = Locale::parse(rest) {
                return Some(found);
            }
            rest = rest.rsplit_once('-')?.0;
        }
    }
}

/// An ordered list of distinct languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Locales([Option<Locale>; Locale::ALL.len()]);

/// The maximum number of language ranges of one list that are read.
const RANGES: usize = 32;

impl Locales {
    pub const NONE: Locales = Locales([None; Locale::ALL.len()]);

    /// Returns all languages, English first.
    pub fn all() -> Locales {
        Locale::ALL.into_iter().collect()
    }

    pub fn iter(&self) -> impl Iterator<Item = Locale> {
        self.0.into_iter().flatten()
    }

    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    pub fn contains(&self, locale: Locale) -> bool {
        self.iter().any(|own| own == locale)
    }

    /// Returns the first of these languages that is offered.
    pub fn first_of(&self, offered: &Locales) -> Option<Locale> {
        self.iter().find(|locale| offered.contains(*locale))
    }

    /// Parses `ui_locales`: tags separated by spaces (OpenID Connect Core, 3.1.2.1). Ignores unknown languages and
    /// invalid tags.
    pub fn asked(text: &str) -> Locales {
        text.split(' ').take(RANGES).filter_map(Locale::look_up).collect()
    }

    /// Parses `Accept-Language`, ordered by weight (RFC 9110, 12.5.4). Ignores invalid ranges.
    pub fn accepted(header: &str) -> Locales {
        let mut ranges: Vec<(u16, Locale)> = header.split(',').take(RANGES).filter_map(weighted).collect();
        // The sort is stable: equal weights keep their order.
        ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        ranges.into_iter().map(|(_, locale)| locale).collect()
    }
}

/// Parses a language range and its weight in thousandths; `None` if its weight is zero.
fn weighted(item: &str) -> Option<(u16, Locale)> {
    let mut parts = item.split(';').map(str::trim);
    let locale = Locale::look_up(parts.next()?)?;
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            thousandths(value.trim()).filter(|_| name.trim().eq_ignore_ascii_case("q"))?
        }
    };
    (weight > 0).then_some((weight, locale))
}

/// Parses a weight (RFC 9110, 12.4.2): `0`, `0.5`, `1.000`, with three digits at most.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|b| b.is_ascii_digit());
    let fraction: u16 = format!("{fraction:0<3}").parse().ok().filter(|_| digits)?;
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

impl FromIterator<Locale> for Locales {
    fn from_iter<I: IntoIterator<Item = Locale>>(locales: I) -> Locales {
        let mut list = Locales::NONE;
        for locale in locales {
            if list.contains(locale) {
                continue;
            }
            if let Some(free) = list.0.iter_mut().find(|slot| slot.is_none()) {
                *free = Some(locale);
            }
        }
        list
    }
}

/// Ignores a tag that a newer version has written and this version does not support.
impl From<Vec<String>> for Locales {
    fn from(tags: Vec<String>) -> Locales {
        tags.iter().filter_map(|tag| Locale::parse(tag)).collect()
    }
}

impl From<Locales> for Vec<String> {
    fn from(locales: Locales) -> Vec<String> {
        locales.iter().map(|locale| locale.tag().to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(locales: Locales) -> String {
        Vec::<String>::from(locales).join(" ")
    }

    #[test]
    fn language_ranges_are_truncated_from_the_end() {
        for (range, found) in [
            ("de", Some(Locale::De)),
            ("DE-ch-1996", Some(Locale::De)),
            ("ar-Arab-EG-x-private", Some(Locale::Ar)),
            ("zh-Hant", None),
            ("x-de", None),
            ("deu", None),
            ("*", None),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(Locale::look_up(range), found, "{range}");
        }
    }

    #[test]
    fn language_lists_are_parsed_in_order_without_duplicates() {
        assert_eq!(tags(Locales::asked("zz fr-CA fr ja  en-GB \u{1f600}")), "fr ja en");
        assert_eq!(tags(Locales::asked(&"de ".repeat(9_000))), "de");
        assert_eq!(tags(Locales::accepted("de;q=0.5, fr-CH, en;q=0.9, ja;q=0, *;q=0.1")), "fr en de");
        assert_eq!(tags(Locales::accepted("es;q=0.001,ar;q=0.002,de;q=2,fr;q=x,en;v=1,;;,=")), "ar es");
        let offered: Locales = [Locale::Ja, Locale::De].into_iter().collect();
        assert_eq!(Locales::accepted("en, de;q=0.2").first_of(&offered), Some(Locale::De));
        assert_eq!(Locales::asked("en").first_of(&offered), None);
    }

    #[test]
    fn unknown_languages_of_a_newer_version_are_ignored() {
        let read: Locales = serde_json::from_str(r#"["ar","tlh","en"]"#).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), r#"["ar","en"]"#);
    }
}
