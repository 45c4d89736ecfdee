//! URIs: the canonical base of a tenant, redirect URIs and their comparison, origins.

use std::fmt;
use std::net::IpAddr;

use url::Url;

use super::code::Code;
use super::limits;
use super::normal_uri::normal_form;
use super::refusal::Refusal;

/// The scheme of a base URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Http,
    Https,
}

/// The base URL of a tenant or of the deployment: `https`, or `http` on loopback; without trailing slash, query,
/// fragment and user. For a tenant this **is** the issuer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CanonicalBase(String);

impl CanonicalBase {
    pub fn parse(text: &str) -> Result<CanonicalBase, Refusal> {
        let refused = |code: Code| Refusal::new(code).with("text", text);
        let url = Url::parse(text).map_err(|e| refused(Code::BaseUrlInvalid).with("why", e.to_string()))?;
        let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        if !plain || url.password().is_some() || url.host_str().is_none() {
            return Err(refused(Code::BaseUrlParts));
        }
        match url.scheme() {
            "https" => {}
            // Names under localhost are loopback too (RFC 6761, 6.3).
            "http" if is_loopback_host(&url) || url.host_str().is_some_and(|h| h.ends_with(".localhost")) => {}
            "http" => return Err(refused(Code::BaseUrlInsecure)),
            _ => return Err(refused(Code::BaseUrlScheme)),
        }
        Ok(CanonicalBase(url.as_str().trim_end_matches('/').to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the URL of `path`, which begins with a slash, under this base.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Returns the base URL at a path below this one.
    pub fn under(&self, path: &str) -> CanonicalBase {
        CanonicalBase(self.join(path))
    }

    /// The scheme of everything below this base.
    pub fn scheme(&self) -> Scheme {
        if self.0.starts_with("https:") { Scheme::Https } else { Scheme::Http }
    }

    pub fn is_https(&self) -> bool {
        self.scheme() == Scheme::Https
    }

    fn after_scheme(&self) -> &str {
        self.0.split_once("://").map_or("", |(_, rest)| rest)
    }

    /// Host and port, as in a `Host` header.
    pub fn authority(&self) -> &str {
        self.after_scheme().split('/').next().unwrap_or("")
    }

    /// The host without the port; an IPv6 address is in brackets.
    pub fn host(&self) -> &str {
        let authority = self.authority();
        let port = authority.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
        port.map_or(authority, |(host, _)| host)
    }

    /// The path without trailing slash: empty in host mode, `/t/{slug}` in path mode.
    pub fn path(&self) -> &str {
        let rest = self.after_scheme();
        rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("")
    }

    /// Scheme, host and port, as in an `Origin` header.
    pub fn origin(&self) -> &str {
        self.0.strip_suffix(self.path()).unwrap_or(&self.0)
    }

    /// Returns whether the host is a loopback address or `localhost`.
    pub fn is_loopback(&self) -> bool {
        Url::parse(&self.0).is_ok_and(|url| is_loopback_host(&url))
    }

    /// The explicit port, or the default port of the scheme.
    pub fn port(&self) -> Option<u16> {
        Url::parse(&self.0).ok()?.port_or_known_default()
    }
}

impl fmt::Display for CanonicalBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn loopback_ip(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        _ => false,
    }
}

fn is_loopback_host(url: &Url) -> bool {
    loopback_ip(url) || url.host_str() == Some("localhost")
}

/// Returns whether the host of a URI is a loopback IP literal or `localhost`; false for a text that is not a URL.
pub fn is_loopback_uri(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| is_loopback_host(&url))
}

/// The parameters that an authorization response may add (RFC 6749, 4.1.2 and 4.2.2; RFC 9207, 2; OpenID Connect Session
/// Management, 2; JARM, 2.3.1). A redirect URI with one of them would receive it twice.
const RESPONSE_PARAMETERS: [&str; 12] = [
    "access_token",
    "code",
    "error",
    "error_description",
    "error_uri",
    "expires_in",
    "id_token",
    "iss",
    "response",
    "session_state",
    "state",
    "token_type",
];

/// Checks whether a redirect URI may be registered (A-02, A-03: no confusing host, no dangerous
/// scheme; RFC 6749, 3.1.2; RFC 8252, 7).
pub fn check_redirect_uri(text: &str) -> Result<(), Refusal> {
    check_return_uri(text, &RESPONSE_PARAMETERS)
}

/// Checks whether a post-logout redirect URI may be registered, by the rules of [`check_redirect_uri`]. Only `state` is
/// added to it (OpenID Connect RP-Initiated Logout, 3).
pub fn check_post_logout_uri(text: &str) -> Result<(), Refusal> {
    check_return_uri(text, &["state"])
}

/// Checks a URI that browsers are sent to with these parameters added.
fn check_return_uri(text: &str, added: &[&str]) -> Result<(), Refusal> {
    let refuse = |code: Code| Err(Refusal::new(code).with("uri", text));
    if text.is_empty() || text.len() > limits::REDIRECT_URI || !text.bytes().all(|b| b.is_ascii_graphic()) {
        let refusal = Refusal::new(Code::RedirectUriCharacters);
        return Err(refusal.with("uri", text).with("most", limits::REDIRECT_URI as u64));
    }
    if text.contains(['*', '"', '<', '>', '\\', '`', '{', '}', '|', '^']) {
        return refuse(Code::RedirectUriWildcard);
    }
    if text.contains('#') {
        return refuse(Code::RedirectUriFragment);
    }
    let Ok(url) = Url::parse(text) else {
        return refuse(Code::RedirectUriRelative);
    };
    if !url.username().is_empty() || url.password().is_some() || text.contains('@') && authority_of(text).contains('@')
    {
        return refuse(Code::RedirectUriUser);
    }
    match url.scheme() {
        "https" if url.host_str().is_some_and(|host| !host.is_empty()) => {}
        "http" if is_loopback_host(&url) => {}
        "http" => return refuse(Code::RedirectUriInsecure),
        scheme if scheme.contains('.') => {}
        _ => return refuse(Code::RedirectUriScheme),
    }
    if url.cannot_be_a_base() {
        return refuse(Code::RedirectUriSlash);
    }
    if let Some(normal) = other_reading(&url, text) {
        return Err(Refusal::new(Code::RedirectUriNotNormal).with("uri", text).with("normal", normal));
    }
    match url.query_pairs().find(|(name, _)| added.contains(&&**name)) {
        Some((name, _)) => {
            Err(Refusal::new(Code::RedirectUriParameter).with("uri", text).with("parameter", name.into_owned()))
        }
        None => Ok(()),
    }
}

/// Returns what browsers and programs read a URI as (WHATWG URL), if that is another URI: missing slashes are added, dot
/// segments removed, and addresses such as `127.1` written out.
fn other_reading(url: &Url, text: &str) -> Option<String> {
    (normal_form(text) != normal_form(url.as_str())).then(|| url.as_str().to_owned())
}

/// The schemes of the identifiers of resource servers, besides those with a dot.
const RESOURCE_SCHEMES: [&str; 4] = ["https", "http", "urn", "api"];

/// Checks whether a resource server may have this identifier (RFC 8707, 2: an absolute URI without fragment). Whether it
/// is reserved is checked elsewhere.
pub fn check_resource_identifier(text: &str) -> Result<(), Refusal> {
    let refuse = |code: Code| Refusal::new(code).with("identifier", text);
    let plain = text.len() <= limits::RESOURCE && text.bytes().all(|b| b.is_ascii_graphic()) && !text.contains('\\');
    let url = Url::parse(text).ok().filter(|url| plain && url.fragment().is_none());
    let Some(url) = url.filter(|url| url.username().is_empty() && url.password().is_none()) else {
        return Err(refuse(Code::ResourceIdentifierMalformed));
    };
    if !RESOURCE_SCHEMES.contains(&url.scheme()) && !url.scheme().contains('.') {
        return Err(refuse(Code::ResourceIdentifierScheme));
    }
    match other_reading(&url, text) {
        Some(normal) => Err(refuse(Code::ResourceIdentifierNotNormal).with("normal", normal)),
        None => Ok(()),
    }
}

/// Checks whether a text is one origin (RFC 6454, 6.2), as browsers send it. There are no wildcards.
pub fn check_origin(text: &str) -> Result<(), Refusal> {
    let is_origin = origin_of(text).is_some_and(|origin| origin == text) && !text.contains('*');
    if is_origin { Ok(()) } else { Err(Refusal::new(Code::OriginMalformed).with("origin", text)) }
}

/// Checks whether pages may link to this URL of a tenant: https, or http on loopback. No other scheme ever appears in a
/// link (A-58: no script URLs).
pub fn check_page_url(text: &str) -> Result<(), Refusal> {
    let plain = text.len() <= limits::PAGE_URL && text.bytes().all(|b| b.is_ascii_graphic());
    let odd = text.contains(['"', '\'', '<', '>', '\\', '`', '{', '}', '|', '^']);
    let url = Url::parse(text).ok().filter(|_| plain && !odd);
    let Some(url) = url.filter(|url| url.username().is_empty() && url.password().is_none()) else {
        return Err(Code::PageUrlInvalid.into());
    };
    match url.scheme() {
        "https" if !authority_of(text).is_empty() => Ok(()),
        "http" if is_loopback_host(&url) && !authority_of(text).is_empty() => Ok(()),
        _ => Err(Code::PageUrlInsecure.into()),
    }
}

fn authority_of(text: &str) -> &str {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or("")
}

/// Whether a client can keep a secret (RFC 6749, 2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientType {
    Confidential,
    /// A native application or a browser application.
    Public,
}

/// Returns whether a requested redirect URI matches the registered one: byte equality (A-01: no code is sent
/// elsewhere). Only the port of a loopback IP literal may differ, and that of `http://localhost` for a public client
/// (RFC 8252, 7.3; A-02).
pub fn redirect_uri_matches(registered: &str, requested: &str, client_type: ClientType) -> bool {
    if registered == requested {
        return true;
    }
    match (split_http_port(registered), split_http_port(requested)) {
        (Some((host_a, rest_a)), Some((host_b, rest_b))) => {
            has_free_port(host_a, client_type) && host_a == host_b && rest_a == rest_b
        }
        _ => false,
    }
}

/// Returns whether a page at the registered redirect URI has this origin, which is the value of an `Origin` header. The
/// port may differ where [`redirect_uri_matches`] allows it.
pub fn origin_matches(registered: &str, origin: &str, client_type: ClientType) -> bool {
    let Some(own) = origin_of(registered) else { return false };
    match (split_http_port(&own), split_http_port(origin)) {
        _ if own == origin => true,
        (Some((host, _)), Some((other, ""))) => host == other && has_free_port(host, client_type),
        _ => false,
    }
}

/// Returns the origin without its port if it is `http` on loopback.
pub fn loopback_without_port(origin: &str) -> Option<String> {
    let (host, rest) = split_http_port(origin)?;
    (rest.is_empty() && has_free_port(host, ClientType::Public)).then(|| format!("http://{host}"))
}

/// Returns whether redirect URIs at this `http` host may have any port.
fn has_free_port(host: &str, client_type: ClientType) -> bool {
    let literal = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    literal.is_ok_and(|ip| ip.is_loopback()) || (client_type == ClientType::Public && host == "localhost")
}

/// Splits `http://host[:port]rest` into host and rest; `None` for another scheme, a user part or a port that is not one
/// to five digits.
fn split_http_port(uri: &str) -> Option<(&str, &str)> {
    let after = uri.strip_prefix("http://")?;
    let end = after.find(['/', '?', '#']).unwrap_or(after.len());
    let (authority, rest) = after.split_at_checked(end)?;
    let host_end = if authority.starts_with('[') {
        authority.find(']')? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, port) = authority.split_at_checked(host_end)?;
    let port_fits = match port.strip_prefix(':') {
        None => port.is_empty(),
        Some(digits) => digits.parse::<u16>().is_ok() && digits.bytes().all(|b| b.is_ascii_digit()),
    };
    (port_fits && !host.contains('@')).then_some((host, rest))
}

/// Returns the origin (RFC 6454) of an https or http URI, as in an `Origin` header; `None` for other schemes.
pub fn origin_of(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    matches!(url.scheme(), "https" | "http").then(|| url.origin().ascii_serialization())
}

/// Adds parameters to the query of a URI and keeps its own query (RFC 6749, 3.1.2 and 4.1.2).
pub fn with_query(uri: &str, parameters: &[(&str, &str)]) -> String {
    let mut encoded = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in parameters {
        encoded.append_pair(name, value);
    }
    let separator = match uri.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => "&",
    };
    format!("{uri}{separator}{}", encoded.finish())
}

/// Returns the part of a URI that users see: the host with a non-default port, or the scheme of a private-use URI.
pub fn display_host(uri: &str) -> String {
    let Ok(url) = Url::parse(uri) else { return String::new() };
    if !matches!(url.scheme(), "https" | "http") {
        return url.scheme().to_owned();
    }
    match (url.host_str().filter(|host| !host.is_empty()), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.to_owned(),
        (None, _) => url.scheme().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_https_or_loopback_and_has_parts() {
        let base = CanonicalBase::parse("http://localhost:8080/t/acme").unwrap();
        assert_eq!(
            (base.authority(), base.path(), base.origin()),
            ("localhost:8080", "/t/acme", "http://localhost:8080")
        );
        let base = CanonicalBase::parse("https://acme.example.com/").unwrap();
        assert_eq!(
            (base.as_str(), base.path(), base.origin()),
            ("https://acme.example.com", "", "https://acme.example.com")
        );
        for (bad, why) in [
            ("http://example.com", ": https is required except on loopback addresses"),
            ("ftp://x", " must begin with https://"),
            ("https://u@x", " must have only a scheme, a host and a path"),
            ("https://x?q", " must have only a scheme, a host and a path"),
            ("https://x#f", " must have only a scheme, a host and a path"),
            ("x", " is not a URL: relative URL without a base"),
        ] {
            let refusal = CanonicalBase::parse(bad).unwrap_err();
            assert_eq!(refusal.text().english(), format!("\"{bad}\"{why}"));
        }
    }

    #[test]
    fn a_03_dangerous_redirect_uris_cannot_be_registered() {
        for valid in [
            "https://a.example/cb?x=1",
            "http://127.0.0.1/cb",
            "http://localhost:3000/",
            "com.example.app:/cb",
            "http://[::1]:9/cb",
        ] {
            assert_eq!(check_redirect_uri(valid), Ok(()), "{valid}");
        }
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "myapp:/cb",
            "http://example.com/cb",
            "https://a.example/#f",
            "https://*.example/cb",
            "https://u@a.example/",
            "/cb",
            "",
            "https://a.example/ x",
            "https://u:p@a.example/",
            "http://127.0.0.1@evil.example/",
            "https:///cb\\",
        ] {
            let why = check_redirect_uri(bad).unwrap_err().text().english();
            assert!(why.starts_with(&format!("redirect URI \"{bad}\": ")) && !why.contains("{"), "{why}");
        }
    }

    #[test]
    fn redirect_uris_are_registered_as_browsers_read_them() {
        for same in [
            "https://a.example",
            "https://A.example:443/cb",
            "https://a.example/cb?x=%20&y='",
            "https://a.example/a%2Fb/",
            "https://a.example/cb?encoded=a&statement=1",
            "com.example.app://cb",
            "com.example.app:/",
        ] {
            let read = check_redirect_uri(same);
            // A browser encodes the quotation mark.
            assert_eq!(read.is_ok(), !same.contains('\''), "{same}: {read:?}");
        }
        for (text, normal) in [
            ("https:a.example/cb", "https://a.example/cb"),
            ("https:/a.example/cb", "https://a.example/cb"),
            ("https:///a.example/cb", "https://a.example/cb"),
            ("https://a.example/x/../cb", "https://a.example/cb"),
            ("https://a.example/x/%2e%2E/cb", "https://a.example/cb"),
            ("https://a.example/./cb", "https://a.example/cb"),
            ("https://a%2eexample/cb", "https://a.example/cb"),
            ("http://127.1/cb", "http://127.0.0.1/cb"),
            ("http://0x7f000001/cb", "http://127.0.0.1/cb"),
            ("http://[0:0::1]/cb", "http://[::1]/cb"),
            ("https://a.example:0443/cb", "https://a.example/cb"),
            ("com.example.app:/x/../cb", "com.example.app:/cb"),
        ] {
            let refusal = check_redirect_uri(text).unwrap_err();
            assert_eq!(refusal.code, Code::RedirectUriNotNormal, "{text}");
            assert!(refusal.text().english().contains(normal), "{text}: {}", refusal.text().english());
            assert_eq!(check_redirect_uri(normal), Ok(()), "{text}");
            assert_eq!(check_post_logout_uri(text).unwrap_err().code, Code::RedirectUriNotNormal, "{text}");
        }
        assert_eq!(check_redirect_uri("com.example.app:cb").unwrap_err().code, Code::RedirectUriSlash);
        for parameter in RESPONSE_PARAMETERS {
            let uri = format!("https://a.example/cb?x=1&{parameter}=1");
            assert_eq!(check_redirect_uri(&uri).unwrap_err().code, Code::RedirectUriParameter, "{uri}");
            assert_eq!(check_post_logout_uri(&uri).is_ok(), parameter != "state", "{uri}");
        }
        let hidden = "https://a.example/cb?%63ode";
        assert_eq!(check_redirect_uri(hidden).unwrap_err().code, Code::RedirectUriParameter);
    }

    #[test]
    fn identifiers_of_apis_have_a_known_scheme_and_are_read_as_written() {
        for good in [
            "https://api.example.com",
            "https://API.example.com:443/a?x=1",
            "http://things",
            "urn:example:a",
            "api://1",
            "com.example.api:/",
        ] {
            assert_eq!(check_resource_identifier(good), Ok(()), "{good}");
        }
        for (bad, code) in [
            ("", Code::ResourceIdentifierMalformed),
            ("things", Code::ResourceIdentifierMalformed),
            ("/things", Code::ResourceIdentifierMalformed),
            ("https://api.example.com/#a", Code::ResourceIdentifierMalformed),
            ("https://u@api.example.com", Code::ResourceIdentifierMalformed),
            ("https://api.example.com/ a", Code::ResourceIdentifierMalformed),
            ("https:\\\\api.example.com", Code::ResourceIdentifierMalformed),
            ("javascript:alert(1)", Code::ResourceIdentifierScheme),
            ("data:text/html,x", Code::ResourceIdentifierScheme),
            ("file:///etc", Code::ResourceIdentifierScheme),
            ("mailto:a@example.com", Code::ResourceIdentifierScheme),
            ("https:api.example.com", Code::ResourceIdentifierNotNormal),
            ("https://api.example.com/a/../b", Code::ResourceIdentifierNotNormal),
        ] {
            assert_eq!(check_resource_identifier(bad).unwrap_err().code, code, "{bad}");
        }
    }

    #[test]
    fn origins_are_as_browsers_send_them() {
        for good in ["https://a.example", "http://localhost:3000", "https://[::1]:8443"] {
            assert_eq!(check_origin(good), Ok(()), "{good}");
        }
        for bad in [
            "*",
            "null",
            "https://*.example",
            "https://*",
            "https://a.example/",
            "https:a.example",
            "https:/a.example",
            "https://A.example",
            "https://a.example:443",
            "com.example.app:/",
            "//a.example",
            "a.example",
            "",
        ] {
            assert_eq!(check_origin(bad).unwrap_err().code, Code::OriginMalformed, "{bad}");
        }
    }

    #[test]
    fn a_01_and_a_02_redirect_uris_match_exactly_except_for_a_loopback_port() {
        let same = |a, b| redirect_uri_matches(a, b, ClientType::Confidential);
        assert!(same("https://a.example/cb?x=1", "https://a.example/cb?x=1"));
        for other in [
            "https://a.example/cb",
            "https://a.example/cb?x=1&y",
            "https://A.example/cb?x=1",
            "https://a.example:443/cb?x=1",
        ] {
            assert!(!same("https://a.example/cb?x=1", other), "{other}");
        }
        assert!(same("http://127.0.0.1/cb", "http://127.0.0.1:4711/cb"));
        assert!(same("http://[::1]:1/cb", "http://[::1]:2/cb"));
        assert!(!same("http://127.0.0.1/cb", "http://127.0.0.1:4711/other"));
        assert!(!same("http://127.0.0.1/cb", "http://127.0.0.1:4711@evil.example/cb"));
        assert!(!same("http://127.0.0.1/cb", "http://127.0.0.1:99999/cb"));
        assert!(!same("http://127.0.0.1/cb", "http://127.0.0.2/cb"));
        assert!(!same("http://localhost/cb", "http://localhost:4711/cb"));
        assert!(redirect_uri_matches("http://localhost/cb", "http://localhost:4711/cb", ClientType::Public));
        assert!(!redirect_uri_matches("https://localhost/cb", "https://localhost:4711/cb", ClientType::Public));
    }

    #[test]
    fn a_loopback_origin_may_vary_its_port_like_the_redirect_uri() {
        use ClientType::{Confidential, Public};
        let at_localhost = "http://localhost:3000/cb";
        for (registered, origin, client_type, good) in [
            ("https://a.example/cb?x=1", "https://a.example", Public, true),
            ("https://a.example/cb", "https://a.example:8443", Public, false),
            ("https://localhost/cb", "https://localhost:8443", Public, false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:5173", Public, true),
            ("http://127.0.0.1:4711/cb", "http://127.0.0.1", Confidential, true),
            ("http://[0:0::1]/cb", "http://[::1]:5173", Public, true),
            ("http://127.0.0.1/cb", "http://127.0.0.2:5173", Public, false),
            ("http://127.0.0.1/cb", "http://localhost:5173", Public, false),
            ("http://127.0.0.1/cb", "https://127.0.0.1:5173", Public, false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:5173/", Public, false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:5173@evil.example", Public, false),
            ("http://127.0.0.1/cb", "null", Public, false),
            (at_localhost, "http://localhost:5173", Public, true),
            (at_localhost, "http://localhost:5173", Confidential, false),
            (at_localhost, "http://localhost:3000", Confidential, true),
            ("com.example.app:/cb", "null", Public, false),
        ] {
            assert_eq!(origin_matches(registered, origin, client_type), good, "{registered} {origin} {client_type:?}");
        }
        assert_eq!(loopback_without_port("http://[::1]:80"), Some("http://[::1]".to_owned()));
        assert_eq!(loopback_without_port("http://localhost"), Some("http://localhost".to_owned()));
        for other in ["https://localhost:1", "http://a.example:1", "http://localhost:1/", "null", ""] {
            assert_eq!(loopback_without_port(other), None, "{other}");
        }
    }

    #[test]
    fn the_shown_host_and_port_are_ascii() {
        assert_eq!(display_host("https://b\u{fc}cher.example/cb?x=1"), "xn--bcher-kva.example");
        assert_eq!(display_host("http://127.0.0.1:9000/cb"), "127.0.0.1:9000");
        assert_eq!(display_host("com.example.app:/cb"), "com.example.app");
        assert_eq!(display_host("com.evil.app://bank.example/cb"), "com.evil.app");
    }

    #[test]
    fn the_query_of_a_redirect_uri_is_kept() {
        assert_eq!(with_query("https://a/cb", &[("a", "b c")]), "https://a/cb?a=b+c");
        assert_eq!(with_query("https://a/cb?x=%20", &[("a", "&")]), "https://a/cb?x=%20&a=%26");
        assert_eq!(with_query("com.example:/cb?", &[("a", "1")]), "com.example:/cb?a=1");
    }
}
