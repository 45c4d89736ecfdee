//! The payload of a queued mail: recipient, language and message.

use std::fmt;

use lettre::Address;
use serde::{Deserialize, Serialize};

use super::message::Message;
use crate::base::email::Email;
use crate::base::locale::Locale;

/// A mail to be rendered and sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub to: Recipient,
    /// The language tag.
    language: String,
    /// The name of the user, for the greeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub message: Message,
}

impl Letter {
    pub fn new(to: Recipient, language: Locale, message: Message) -> Letter {
        Letter { to, language: language.tag().to_owned(), name: None, message }
    }

    /// Returns a mail without a recipient, which is never sent.
    pub(super) fn decoy() -> Letter {
        Letter::new(Recipient(String::new()), Locale::En, Message::TestMail)
    }

    /// Returns whether the mail has no recipient.
    pub fn is_decoy(&self) -> bool {
        self.to.0.is_empty()
    }

    /// Returns the mail with the user's name in its greeting.
    #[must_use]
    pub fn greeting(self, name: Option<&str>) -> Letter {
        Letter { name: name.map(str::to_owned), ..self }
    }

    /// Its language; English if this version does not know it.
    pub fn language(&self) -> Locale {
        Locale::parse(&self.language).unwrap_or(Locale::En)
    }

    /// Returns the mail with links and codes masked.
    #[must_use]
    pub fn masked(&self) -> Letter {
        Letter { message: self.message.masked(), ..self.clone() }
    }
}

/// An address that mail is sent to. Unlike the address of an account, its local part may be non-ASCII (RFC 6531).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Recipient(String);

impl Recipient {
    /// The stored address of an account.
    pub fn of(email: &Email) -> Recipient {
        Recipient(email.address().to_owned())
    }

    /// Parses `local@domain`; the domain is converted to A-labels. Returns `None` for anything that is not one address,
    /// such as one with a control character.
    pub fn parse(text: &str) -> Option<Recipient> {
        let (local, domain) = text.trim().rsplit_once('@')?;
        let domain = idna::domain_to_ascii_strict(domain).ok()?;
        let recipient = Recipient(format!("{local}@{domain}"));
        recipient.address().map(|_| recipient)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address for the envelope and the header `To`.
    pub(super) fn address(&self) -> Option<Address> {
        let (local, domain) = self.0.rsplit_once('@')?;
        if local.chars().any(|c| c.is_control() || c.is_whitespace()) || local.len() > 64 {
            return None;
        }
        Address::new(local, domain).ok()
    }

    /// Returns whether the server must offer SMTPUTF8 (RFC 6531).
    pub(super) fn needs_utf8(&self) -> bool {
        !self.0.is_ascii()
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_90_a_recipient_is_exactly_one_address() {
        for (text, address) in [
            ("ada@example.com", "ada@example.com"),
            (" Ada@B\u{fc}cher.example ", "Ada@xn--bcher-kva.example"),
            ("j\u{f6}rg@example.com", "j\u{f6}rg@example.com"),
            ("no-reply@localhost", "no-reply@localhost"),
        ] {
            assert_eq!(Recipient::parse(text).unwrap().as_str(), address);
        }
        for bad in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "a@b@example.com",
            "a b@example.com",
            "a\r\nBcc: x@example.com",
            "a\n@example.com",
            "ada@example.com>\r\nRCPT TO:<b@example.com",
            "<ada@example.com>",
            "a,b@example.com",
            "ada@exa mple.com",
        ] {
            assert!(Recipient::parse(bad).is_none(), "{bad:?}");
        }
        assert!(Recipient::parse("j\u{f6}rg@example.com").unwrap().needs_utf8());
        assert!(!Recipient::parse("ada@b\u{fc}cher.example").unwrap().needs_utf8());
    }
}
