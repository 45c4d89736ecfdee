//! Sites: browsers send a cookie with a request of a script only from an origin of the same site.

use url::{Host, Url};

/// Returns whether two URLs seem to be of one site: they have one scheme, and one host or registrable domain. The registrable
/// domain is taken to be the last two labels of a name, which is wrong under suffixes such as `co.uk`. So the answer is only
/// good for a warning.
pub fn seem_to_be_one_site(one: &str, other: &str) -> bool {
    let (Ok(one), Ok(other)) = (Url::parse(one), Url::parse(other)) else { return false };
    one.scheme() == other.scheme()
        && (one.host() == other.host() || domain_of(&one) == domain_of(&other))
        && one.host().is_some()
}

/// Returns the last two labels of a name, or the host of another kind as it is.
fn domain_of(url: &Url) -> Option<String> {
    match url.host()? {
        Host::Domain(name) => {
            let labels: Vec<&str> = name.rsplitn(3, '.').take(2).collect();
            Some(labels.into_iter().rev().collect::<Vec<_>>().join("."))
        }
        address => Some(address.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_of_one_site_share_scheme_and_domain() {
        for (origin, base, same) in [
            ("https://app.example.com", "https://id.example.com/t/acme", true),
            ("https://example.com", "https://id.example.com", true),
            ("https://app.example.com:8443", "https://id.example.com", true),
            ("http://localhost:3000", "http://localhost:8080/t/acme", true),
            ("http://127.0.0.1:3000", "http://127.0.0.1:8080", true),
            ("https://app.example.org", "https://id.example.com", false),
            ("https://badexample.com", "https://example.com", false),
            ("http://app.example.com", "https://id.example.com", false),
            ("http://127.0.0.1:3000", "http://localhost:8080", false),
            ("http://10.0.0.1", "http://11.0.0.1", false),
            ("", "https://id.example.com", false),
        ] {
            assert_eq!(seem_to_be_one_site(origin, base), same, "{origin} {base}");
        }
    }
}
