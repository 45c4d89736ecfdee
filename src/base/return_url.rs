//! URLs of applications to which a user returns (A-07: no open redirect).

use std::fmt;

use url::Url;

use super::code::Code;
use super::limits;
use super::refusal::Refusal;
use super::uri::check_page_url;

/// A URL below which an application's pages are: https, or http on loopback, without query and fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnBase(Url);

/// A URL of an application that lies under one of the URLs that its tenant lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnUrl(String);

/// The parameters with which we tell an application a result.
const RESULTS: [&str; 2] = ["token", "error"];

impl ReturnBase {
    /// Parses a URL that a tenant lists.
    pub fn parse(text: &str) -> Result<ReturnBase, Refusal> {
        check_page_url(text)?;
        let url = Url::parse(text).ok().filter(|url| url.query().is_none() && url.fragment().is_none());
        let url = url.filter(has_plain_path).ok_or(Code::ReturnUrlInvalid)?;
        Ok(ReturnBase(url))
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns whether a URL has the origin of this one, and its path or one below it.
    fn covers(&self, url: &Url) -> bool {
        let (own, path) = (self.0.path(), url.path());
        let is_below = match path.strip_prefix(own) {
            Some(rest) => rest.is_empty() || own.ends_with('/') || rest.starts_with('/'),
            None => false,
        };
        self.0.origin() == url.origin() && is_below
    }
}

impl ReturnUrl {
    /// Returns the URL that a request names, if it lies under one of these. A path is one of the page at `origin`, which sent
    /// the request.
    pub fn parse<'b>(
        text: &str,
        origin: Option<&str>,
        mut bases: impl Iterator<Item = &'b ReturnBase>,
    ) -> Option<ReturnUrl> {
        let is_path = text.starts_with('/');
        let url = match origin {
            Some(origin) if is_path => Url::parse(origin).ok()?.join(text).ok()?,
            _ => Url::parse(text).ok()?,
        };
        let is_plain = url.username().is_empty() && url.password().is_none() && has_plain_path(&url);
        let fits = text.len() <= limits::PAGE_URL && url.as_str().len() <= limits::PAGE_URL;
        (fits && is_plain && bases.any(|base| base.covers(&url))).then(|| ReturnUrl(url.into()))
    }

    /// Takes a URL that was checked before it was stored.
    pub fn stored(text: &str) -> ReturnUrl {
        ReturnUrl(text.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the URL with these parameters of its query, in place of own ones of these names: an application reads the first
    /// one.
    pub fn with(&self, parameters: &[(&str, &str)]) -> String {
        match Url::parse(&self.0) {
            Ok(mut url) => {
                let is_kept = |name: &str| !RESULTS.contains(&name) && parameters.iter().all(|(own, _)| *own != name);
                let kept: Vec<(String, String)> =
                    url.query_pairs().into_owned().filter(|(name, _)| is_kept(name)).collect();
                url.query_pairs_mut().clear().extend_pairs(kept).extend_pairs(parameters);
                url.into()
            }
            Err(_) => self.0.clone(),
        }
    }
}

impl fmt::Display for ReturnUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether no server reads a path in another way than we do: an encoded slash or dot may be decoded there.
fn has_plain_path(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    !["%2f", "%5c", "%2e", "\\"].iter().any(|odd| path.contains(odd))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// a return URL leads only to what the tenant lists.
    #[test]
    fn a_07_a_url_lies_under_a_listed_one_by_origin_and_whole_segments() {
        let bases =
            ["https://app.example.com/welcome", "http://localhost:3000"].map(|text| ReturnBase::parse(text).unwrap());
        let parsed = |text: &str, origin: Option<&str>| {
            ReturnUrl::parse(text, origin, bases.iter()).map(|url| url.as_str().to_owned())
        };
        for (text, normal) in [
            ("https://app.example.com/welcome", "https://app.example.com/welcome"),
            ("https://app.example.com:443/welcome/a?b=c#d", "https://app.example.com/welcome/a?b=c#d"),
            ("HTTPS://APP.example.com/welcome/", "https://app.example.com/welcome/"),
            ("http://localhost:3000", "http://localhost:3000/"),
            ("http://localhost:3000/any/where", "http://localhost:3000/any/where"),
        ] {
            assert_eq!(parsed(text, None).as_deref(), Some(normal), "{text}");
        }
        for bad in [
            "",
            "/welcome",
            "//evil.example",
            "welcome",
            "https://app.example.com/",
            "https://app.example.com/welcomes",
            "https://app.example.com/welcome/../admin",
            "https://app.example.com/welcome/%2e%2e/admin",
            "https://app.example.com/welcome/..%2fadmin",
            "https://app.example.com/welcome/..%5cadmin",
            "https://app.example.com:8443/welcome",
            "http://app.example.com/welcome",
            "https://app.example.com.evil.example/welcome",
            "https://app.example.com@evil.example/welcome",
            "https://user@app.example.com/welcome",
            "https://evil.example/https://app.example.com/welcome",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://localhost:3001/",
            "http://127.0.0.1:3000/",
        ] {
            assert_eq!(parsed(bad, None), None, "{bad}");
        }
        let at = Some("https://app.example.com");
        assert_eq!(parsed("/welcome?x=1", at).as_deref(), Some("https://app.example.com/welcome?x=1"));
        for bad in ["/", "//evil.example/welcome", "/\\evil.example/welcome", "/welcome/../x", "welcome"] {
            assert_eq!(parsed(bad, at), None, "{bad}");
        }
        assert_eq!(parsed("/welcome", Some("null")), None);
    }

    #[test]
    fn parameters_are_added_before_a_fragment() {
        for (url, with_token) in [
            ("https://a.example/", "https://a.example/?token=x%26y"),
            ("https://a.example/b?c=d", "https://a.example/b?c=d&token=x%26y"),
            ("https://a.example/?token=theirs&c=d&error=e", "https://a.example/?c=d&token=x%26y"),
            ("https://a.example/#/reset", "https://a.example/?token=x%26y#/reset"),
        ] {
            assert_eq!(ReturnUrl::stored(url).with(&[("token", "x&y")]), with_token);
        }
    }

    #[test]
    fn a_listed_url_is_secure_and_has_no_query() {
        for bad in [
            "https://a.example/?b",
            "https://a.example/#c",
            "http://a.example/",
            "ftp://a.example/",
            "a",
            "https://a.example/%2f",
        ] {
            assert!(ReturnBase::parse(bad).is_err(), "{bad}");
        }
    }
}
