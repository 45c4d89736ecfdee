//! Display names: of tenants, clients, scopes, users.

use super::code::Code;
use super::refusal::Refusal;

/// Returns whether a character is forbidden in displayed text: a control character, or one that changes text direction.
/// With the latter, `moc.elgoog` would be displayed as another name.
pub fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns a foreign text as it may be shown and logged: at most `max` characters, and none that is unfit.
pub fn shown(text: &str, max: usize) -> String {
    let cut = text.chars().take(max).map(|c| if is_unfit(c) { char::REPLACEMENT_CHARACTER } else { c });
    let end = if text.chars().count() > max { "\u{2026}" } else { "" };
    cut.chain(end.chars()).collect()
}

/// Trims and checks a display name of 1 to `max` characters.
pub fn display_name(text: &str, max: usize) -> Result<String, Refusal> {
    let name = text.trim();
    if (1..=max).contains(&name.chars().count()) && !name.chars().any(is_unfit) {
        Ok(name.to_owned())
    } else {
        Err(Refusal::new(Code::NameInvalid).with("most", max as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_text_is_shown_without_unfit_characters_and_cut() {
        assert_eq!(shown("https://a.example/\u{202e}\ncb", 100), "https://a.example/\u{fffd}\u{fffd}cb");
        assert_eq!(shown("abc", 3), "abc");
        assert_eq!(shown("abcd", 3), "abc\u{2026}");
    }

    #[test]
    fn names_with_control_or_direction_characters_are_refused() {
        assert_eq!(display_name("  Acme \u{5d0} ", 100), Ok("Acme \u{5d0}".to_owned()));
        for bad in ["", " ", "a\nb", "a\u{202e}b", "a\u{2066}b", &"x".repeat(101)] {
            let why = display_name(bad, 100).unwrap_err().text().english();
            assert_eq!(
                why, "must have 1 to 100 characters and no control or bidirectional formatting characters",
                "{bad:?}"
            );
        }
    }
}
