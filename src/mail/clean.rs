//! Cleans names before they reach a mail: they are written by tenants and users, and a mail carries the
//! deployment's good name.

/// The maximum length of a name in a mail, in characters.
const NAME: usize = 64;

/// Returns a name as one line of plain text: without control and format characters, without addresses of web pages, at
/// most [`NAME`] characters.
pub(super) fn name(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() || is_format(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = plain.split_whitespace().filter(|word| !is_link(word)).collect();
    let joined = words.join(" ");
    if joined.chars().count() <= NAME {
        return joined;
    }
    let mut short: String = joined.chars().take(NAME - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// Returns whether a character changes the direction or is invisible (UAX #9; Unicode category Cf, as far as it occurs).
fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

/// Returns whether mail programs would make a word a link: a scheme, or a host name with a path or a known beginning.
fn is_link(word: &str) -> bool {
    let word = word.to_lowercase();
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_host = |text: &str| {
        let labels: Vec<&str> = text.split('.').collect();
        labels.len() > 1
            && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
            && labels.last().is_some_and(|last| last.chars().count() > 1 && last.chars().all(char::is_alphabetic))
    };
    let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default();
    word.contains("://") || bare.starts_with("www.") || bare.starts_with("mailto:") || is_host(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_90_names_are_one_line_without_links() {
        for (text, cleaned) in [
            ("Acme, Inc.", "Acme, Inc."),
            ("J. R. R. Tolkien", "J. R. R. Tolkien"),
            ("Ada\r\nBcc: x@y", "Ada Bcc: x@y"),
            ("Win at https://evil.example/x now", "Win at now"),
            ("see evil.example", "see"),
            ("see (www.evil.example)", "see"),
            ("EVIL.example/path?q=1", ""),
            ("\u{202e}moc.live\u{202c} \u{200b}x", "x"),
            ("Version 1.2", "Version 1.2"),
            ("株式会社 例", "株式会社 例"),
        ] {
            assert_eq!(name(text), cleaned, "{text:?}");
        }
        assert_eq!(name(&"x".repeat(65)).chars().count(), 64);
        assert!(name(&"x".repeat(65)).ends_with('…'));
        assert_eq!(name(&"x".repeat(64)), "x".repeat(64));
    }
}
