//! Messages with values, as HTML. Only this module creates HTML outside the templates. It escapes words and values
//! script injection). Each value is in its own `bdi`, so that it cannot change the text direction around it.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Escaper, Html, HtmlSafe};

use crate::base::locale::Locale;
use crate::base::span::whole_seconds;
use crate::base::text::{Piece, Text, date_and_time};
use crate::base::time::Time;

/// Escaped HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markup(String);

/// The kind of the values of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    Names,
    /// Host names, which are left-to-right in every language.
    Hosts,
}

impl Markup {
    /// Escapes text of a tenant or a client, in any language.
    pub fn own(words: &str) -> Markup {
        let mut html = String::new();
        within(&mut html, "<bdi>", words, "</bdi>");
        Markup(html)
    }

    /// Renders a time, as text in UTC. The script shows it in the time zone of the browser.
    pub fn time(at: Time, locale: Locale) -> Markup {
        Markup::dated(&at.to_rfc3339(), &date_and_time(locale, at))
    }

    /// Renders a date in the form of RFC 3339. The script shows it in the language of the page.
    pub fn date(date: &str) -> Markup {
        Markup::dated(date, date)
    }

    fn dated(machine: &str, words: &str) -> Markup {
        let mut html = "<time datetime=\"".to_owned();
        escape(&mut html, machine);
        within(&mut html, "\">", words, "</time>");
        Markup(html)
    }

    /// Renders a message in a language.
    pub fn of(text: &Text, locale: Locale, values: Values) -> Markup {
        let mut html = String::new();
        for piece in text.pieces(locale) {
            match (piece, values) {
                (Piece::Words(words), _) => escape(&mut html, &words),
                // The script counts the seconds down.
                (Piece::Span { words, span }, _) => {
                    let tag = format!("<span role=\"timer\" data-seconds=\"{}\">", whole_seconds(span));
                    within(&mut html, &tag, &words, "</span>");
                }
                (Piece::Value(name), Values::Names) => within(&mut html, "<bdi>", &name, "</bdi>"),
                (Piece::Value(host), Values::Hosts) => {
                    within(&mut html, "<bdi class=\"host\" dir=\"ltr\">", &host, "</bdi>");
                }
            }
        }
        Markup(html)
    }
}

fn escape(html: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = Html.write_escaped_str(html, text);
}

fn within(html: &mut String, before: &str, text: &str, after: &str) {
    html.push_str(before);
    escape(html, text);
    html.push_str(after);
}

impl Display for Markup {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_58_words_and_values_are_escaped() {
        let text = Text::new("login-title-application").with("application", "<b>\"&'");
        let html = Markup::of(&text, Locale::En, Values::Names).to_string();
        assert_eq!(html, "Sign in to <bdi>&#60;b&#62;&#34;&#38;&#39;</bdi>");
        let unknown = Markup::of(&Text::new("<i>"), Locale::En, Values::Names).to_string();
        assert_eq!(unknown, "&#60;i&#62;");
        let host = Text::new("continue-to").with("host", "a<b");
        let html = Markup::of(&host, Locale::Ar, Values::Hosts).to_string();
        assert!(html.contains("<bdi class=\"host\" dir=\"ltr\">a&#60;b</bdi>"), "{html}");
    }

    #[test]
    fn a_wait_is_a_timer_with_its_seconds() {
        let text = Text::new("too-many-attempts").with("wait", Duration::from_millis(899_500));
        let html = Markup::of(&text, Locale::En, Values::Names).to_string();
        assert!(html.contains("in <span role=\"timer\" data-seconds=\"900\">15 minutes</span>."), "{html}");
    }
}
