//! A tenant's slug: a DNS label of 2 to 40 characters, immutable, never reused after a sign-in.

use std::fmt;

use super::code::Code;
use super::refusal::Refusal;

/// Names with another meaning in a URL or in a mail address.
const RESERVED: &[&str] = &[
    "account",
    "admin",
    "api",
    "assets",
    "auth",
    "docs",
    "health",
    "login",
    "logout",
    "mail",
    "metrics",
    "oauth2",
    "openapi",
    "portico",
    "root",
    "setup",
    "static",
    "support",
    "system",
    "v1",
    "well-known",
    "www",
];

/// A well-formed slug.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slug(String);

impl Slug {
    /// The tenant of the deployment's administrators. No other slug begins with an underscore.
    pub const SYSTEM: &'static str = "_system";

    /// Parses a slug for a new tenant. Refuses reserved names.
    pub fn new(text: &str) -> Result<Slug, Refusal> {
        let slug = Slug::label(text)?;
        if RESERVED.contains(&text) {
            return Err(Refusal::new(Code::SlugReserved).with("text", text));
        }
        Ok(slug)
    }

    /// The reserved tenant `_system`.
    pub fn system() -> Slug {
        Slug(Slug::SYSTEM.to_owned())
    }

    /// Parses a slug of a path, a host or a row; `None` if no tenant can have it.
    pub fn parse(text: &str) -> Option<Slug> {
        if text == Slug::SYSTEM { Some(Slug::system()) } else { Slug::label(text).ok() }
    }

    fn label(text: &str) -> Result<Slug, Refusal> {
        let fits = (2..=40).contains(&text.len());
        let characters = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let edges = !text.starts_with('-') && !text.ends_with('-');
        // A label with hyphens at positions 3 and 4 is an A-label (RFC 5890, 2.3.2.1).
        let a_label = text.get(2..4) == Some("--");
        if fits && characters && edges && !a_label {
            Ok(Slug(text.to_owned()))
        } else {
            Err(Refusal::new(Code::SlugInvalid).with("text", text))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_free_dns_labels_are_slugs() {
        for valid in ["ab", "acme", "acme-2", "0x"] {
            assert!(Slug::new(valid).is_ok(), "{valid}");
        }
        for bad in ["", "a", "Acme", "-ab", "ab-", "a_b", "xn--abc", "admin", "_system", &"a".repeat(41), "a.b", "ä1"]
        {
            assert!(Slug::new(bad).is_err(), "{bad}");
        }
        let why = |text: &str| Slug::new(text).unwrap_err().text().english();
        assert_eq!(why("admin"), "the slug \"admin\" is reserved");
        assert!(
            why("Acme").starts_with("\"Acme\" is not a slug: 2 to 40 characters of a-z, 0-9 and -, "),
            "{}",
            why("Acme")
        );
        assert_eq!(Slug::parse("_system"), Some(Slug::system()));
        assert!(Slug::parse("admin").is_some());
    }
}
