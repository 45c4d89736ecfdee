//! E-mail addresses: as entered, and in a canonical form that is unique per tenant.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::code::Code;
use super::domain::{self, Domain};
use super::limits;
use super::refusal::Refusal;

/// An address as entered (for mail) and its canonical form (for look-ups).
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    address: String,
    canonical: String,
}

impl Email {
    /// Parses `local@domain` with an ASCII local part (RFC 5321 `Dot-string`, 64 octets at most) and a domain name that
    /// IDNA accepts, 254 octets in all. Refuses control characters, spaces and quoting (A-90: no header injection).
    pub fn parse(text: &str) -> Result<Email, Refusal> {
        let written: String = text.trim().nfkc().collect();
        let bad = |code: Code| Err(Refusal::new(code));
        let bounded = |code: Code, most: usize| Err(Refusal::new(code).with("most", most as u64));
        let Some((local, domain)) = written.rsplit_once('@') else {
            return bad(Code::EmailWithoutAt);
        };
        if local.is_empty() || local.len() > limits::EMAIL_LOCAL {
            return bounded(Code::EmailLocalLength, limits::EMAIL_LOCAL);
        }
        let atext = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
        if !local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(atext)) {
            return bad(Code::EmailLocalCharacters);
        }
        let Some(domain) = domain::to_ascii(domain) else {
            return bad(Code::EmailDomain);
        };
        let address = format!("{local}@{domain}");
        if address.len() > limits::EMAIL {
            return bounded(Code::EmailTooLong, limits::EMAIL);
        }
        let canonical = address.to_ascii_lowercase();
        Ok(Email { address, canonical })
    }

    /// An address that no account has and no mail is sent to (RFC 2606, section 2), as a placeholder.
    pub fn of_no_account() -> Email {
        let address = "none@user-name.invalid".to_owned();
        Email { canonical: address.clone(), address }
    }

    /// The address that is stored, displayed and used for mail.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The form that is compared: lower case, NFKC, the domain as A-labels.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// Returns the address with one character of its first part, for pages whose user may not know it.
    pub fn masked(&self) -> String {
        let (own, domain) = self.address.rsplit_once('@').unwrap_or((&self.address, ""));
        let first: String = own.chars().take(1).collect();
        format!("{first}\u{2026}@{domain}")
    }

    /// The domain, from the canonical form.
    pub fn domain(&self) -> Domain {
        Domain::of_canonical(self.canonical.rsplit_once('@').map_or("", |(_, domain)| domain))
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_address_have_one_canonical_form() {
        let canonical = |text: &str| Email::parse(text).unwrap().canonical().to_owned();
        assert_eq!(canonical(" Ada.Lovelace@Example.COM "), "ada.lovelace@example.com");
        assert_eq!(canonical("a@b\u{fc}cher.example"), "a@xn--bcher-kva.example");
        assert_eq!(canonical("\u{ff41}da@example.com"), "ada@example.com");
        assert_eq!(Email::parse("Ada@example.com").unwrap().address(), "Ada@example.com");
        assert_eq!(Email::parse("Ada@example.com").unwrap().masked(), "A\u{2026}@example.com");
    }

    #[test]
    fn texts_that_are_not_addresses_are_refused() {
        for bad in [
            "",
            "a",
            "@b.c",
            "a@",
            "a b@c.d",
            "a@b..c",
            ".a@b.c",
            "a\n@b.c",
            "\"a\"@b.c",
            "a@[127.0.0.1]",
            "\u{e4}@b.c",
            "a@b@c.d",
        ] {
            assert!(Email::parse(bad).is_err(), "{bad:?}");
        }
        let why = |text: &str| Email::parse(text).unwrap_err().text().english();
        assert_eq!(why("a"), "not an e-mail address: there is no @");
        let long = format!("{}@example.com", "a".repeat(65));
        assert_eq!(why(&long), "not an e-mail address: the part before the @ must have 1 to 64 characters");
        let long = format!("abcdefghij@{}com", "abcdefgh.".repeat(27));
        assert_eq!(why(&long), "not an e-mail address: it is longer than 254 characters");
    }
}
