//! Plural forms (CLDR 48, plural rules for cardinals; integers only).

use super::message::Pattern;
use crate::base::locale::Locale;

/// Returns the plural category of a number in a language.
fn category(locale: Locale, number: u64) -> &'static str {
    match (locale, number) {
        (Locale::En | Locale::De | Locale::Es, 1) => "one",
        (Locale::Fr, 0 | 1) => "one",
        (Locale::Ar, 0) => "zero",
        (Locale::Ar, 1) => "one",
        (Locale::Ar, 2) => "two",
        (Locale::Ar, _) => match number % 100 {
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        },
        _ => "other",
    }
}

/// Selects the variant of a number: the exact number, its category, or the default.
pub(super) fn choose<'a>(
    locale: Locale,
    number: u64,
    variants: &'a [(&'static str, Vec<Pattern>)],
) -> Option<&'a [Pattern]> {
    let exact = number.to_string();
    [exact.as_str(), category(locale, number), "other"]
        .into_iter()
        .find_map(|wanted| variants.iter().find(|(name, _)| *name == wanted))
        .map(|(_, patterns)| &patterns[..])
}
