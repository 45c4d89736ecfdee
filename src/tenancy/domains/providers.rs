//! Domains of mail providers, where every user of the Internet can have an address.

use crate::base::domain::Domain;

/// The largest providers. The list cannot be complete: it is only used for a warning.
const PROVIDERS: &[&str] = &[
    "126.com",
    "163.com",
    "aol.com",
    "comcast.net",
    "duck.com",
    "fastmail.com",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.de",
    "hotmail.es",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "naver.com",
    "orange.fr",
    "outlook.com",
    "outlook.de",
    "outlook.es",
    "outlook.fr",
    "outlook.jp",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "seznam.cz",
    "sina.com",
    "t-online.de",
    "tuta.com",
    "tutanota.com",
    "uol.com.br",
    "wanadoo.fr",
    "web.de",
    "wp.pl",
    "yahoo.co.in",
    "yahoo.co.jp",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.de",
    "yahoo.es",
    "yahoo.fr",
    "yandex.com",
    "yandex.ru",
    "ymail.com",
    "zohomail.com",
];

/// Returns whether the domain belongs to a provider that gives addresses to the public.
pub fn is_of_a_provider(domain: &Domain) -> bool {
    PROVIDERS.binary_search(&domain.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn providers_are_found() {
        assert!(PROVIDERS.is_sorted(), "binary search needs the order");
        let is_one = |text: &str| is_of_a_provider(&Domain::parse(text).unwrap());
        assert!(PROVIDERS.iter().all(|provider| is_one(provider)));
        assert!(is_one("GMail.com"));
        assert!(!is_one("acme.example") && !is_one("mail.gmail.com"));
    }
}
