//! Display names: of tenants, clients, scopes, users.

use super::code::Code;
use super::refusal::Refusal;

/// Returns whether a character is forbidden in displayed text: a control character, one that is invisible, or one that
/// changes text direction. With the last, `moc.elgoog` would be displayed as another name.
pub fn is_unfit(c: char) -> bool {
    c.is_control() || is_invisible(c) || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{61c}')
}

/// Returns whether a character shows nothing, other than a space or a part of another character.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Returns whether a character only joins others: the joiners of Persian, Indic scripts and emoji.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Returns whether a character only changes how the one before it looks: variation selectors and combining marks.
fn is_modifier(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !is_unfit(c) && !is_joiner(c) && !is_modifier(c)
}

/// Returns whether each joiner stands between characters that it can join. Elsewhere it is invisible, and two names with
/// and without it would look equal.
fn joins(name: &str) -> bool {
    let mut before = None;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let joins = |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && !c.is_whitespace() && !is_joiner(c));
        if is_joiner(c) && !(joins(before) && joins(rest.peek().copied())) {
            return false;
        }
        before = Some(c);
    }
    true
}

/// Returns a foreign text as it may be shown and logged: at most `max` characters, and none that is unfit.
pub fn shown(text: &str, max: usize) -> String {
    let cut = text.chars().take(max).map(|c| if is_unfit(c) { char::REPLACEMENT_CHARACTER } else { c });
    let end = if text.chars().count() > max { "\u{2026}" } else { "" };
    cut.chain(end.chars()).collect()
}

/// Trims and checks a display name of 1 to `max` characters. At least one is visible, and none is [`is_unfit`].
pub fn display_name(text: &str, max: usize) -> Result<String, Refusal> {
    let name = text.trim();
    let has_length = (1..=max).contains(&name.chars().count());
    if has_length && name.chars().any(is_visible) && !name.chars().any(is_unfit) && joins(name) {
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
        for good in [
            "A",
            "!",
            "\u{645}\u{6cc}\u{200c}\u{62e}",
            "\u{2764}\u{fe0f}\u{200d}\u{1f525}",
            "Ame\u{301}lie",
            "\u{4e2d}",
        ] {
            assert_eq!(display_name(good, 100), Ok(good.to_owned()));
        }
        for bad in [
            "",
            " ",
            "\u{a0}\u{3000}",
            "a\nb",
            "a\u{202e}b",
            "a\u{2066}b",
            "a\u{61c}b",
            "Ac\u{200b}me",
            "Ac\u{ad}me",
            "Ac\u{200d}me",
            "\u{645}\u{200c}",
            "\u{200d}",
            "\u{301}",
            "\u{fe0f}",
            "\u{2800}",
            "\u{3164}",
            "a\u{e0061}",
            &"x".repeat(101),
        ] {
            let why = display_name(bad, 100).unwrap_err().text().english();
            assert_eq!(
                why,
                "must have 1 to 100 characters, one of them visible, and no control, invisible or bidirectional \
                 formatting characters",
                "{bad:?}"
            );
        }
    }
}
