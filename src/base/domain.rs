//! Domain names, as A-labels in lower case (RFC 5890, 2.3.2.1).

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::code::Code;
use super::refusal::Refusal;

/// A domain name without a dot at its end. Equal names are equal texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain(String);

impl Domain {
    /// Parses the mail domain that an administrator types. Refuses addresses, wildcards, and names with one label, such as
    /// `com`.
    pub fn parse(text: &str) -> Result<Domain, Refusal> {
        let refused = |code: Code| Err(Refusal::new(code).with("text", text));
        let written: String = text.trim().nfkc().collect();
        if let Some((_, domain)) = written.rsplit_once('@') {
            return Err(Refusal::new(Code::DomainAddress).with("text", text).with("domain", domain));
        }
        if written.contains('*') {
            return refused(Code::DomainWildcard);
        }
        let Some(ascii) = to_ascii(&written) else { return refused(Code::DomainInvalid) };
        match ascii.rsplit_once('.') {
            None => refused(Code::DomainOneLabel),
            // The last label of an IP address is a number, and of a domain never (RFC 3696, 2).
            Some((_, last)) if last.bytes().all(|b| b.is_ascii_digit()) => refused(Code::DomainInvalid),
            Some(_) => Ok(Domain(ascii)),
        }
    }

    /// The domain of an address that was parsed.
    pub(super) fn of_canonical(ascii: &str) -> Domain {
        Domain(ascii.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Converts a domain to A-labels in lower case; `None` if IDNA does not accept it. The text is in NFKC.
pub(super) fn to_ascii(text: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(text).ok()?;
    let fits = !ascii.is_empty() && !ascii.starts_with('[') && ascii.split('.').all(|label| !label.is_empty());
    fits.then_some(ascii)
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::email::Email;

    #[test]
    fn a_81_spellings_of_one_domain_are_equal_to_that_of_its_addresses() {
        for text in
            ["B\u{fc}cher.Example", "b\u{fc}cher.example", " xn--bcher-kva.example ", "bu\u{308}cher\u{3002}example"]
        {
            let domain = Domain::parse(text).unwrap();
            assert_eq!(domain.as_str(), "xn--bcher-kva.example", "{text}");
            assert_eq!(Email::parse(&format!("Ada@{}", text.trim())).unwrap().domain(), domain, "{text}");
        }
    }

    #[test]
    fn texts_that_are_not_mail_domains_are_refused_with_the_reason() {
        let why = |text: &str| Domain::parse(text).unwrap_err().text().english();
        assert_eq!(why("ada@acme.example"), "\"ada@acme.example\" is an e-mail address; give its domain, acme.example");
        assert_eq!(why("*.acme.example"), "\"*.acme.example\" is a wildcard; add each domain by itself");
        assert_eq!(why("com"), "\"com\" has one label; a mail domain has at least two, such as acme.example");
        let long = format!("{}.example", "a".repeat(64));
        for bad in
            ["", "acme..example", "acme.example.", ".example", "-a.example", "a b.example", "192.0.2.1", "[::1]", &long]
        {
            assert!(["is not a domain", "has one label"].iter().any(|w| why(bad).contains(w)), "{bad:?}: {}", why(bad));
        }
    }
}
