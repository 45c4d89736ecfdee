//! Checks of every request before routing:
//!
//! | check | reason |
//! | --- | --- |
//! | plain path | A-62: proxies and servers must read the same path |
//! | no compressed body | A-98: no decompression bombs |
//! | exactly one known `Host` | A-66, A-67: no host header poisoning |
//! | size of URL and headers | A-95: bounded memory |

use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, Uri, header};

use crate::base::code::Code;
use crate::base::limits;
use crate::tenancy::resolve::{Addresses, Host};
use crate::web::respond::Problem;

/// The result of the `Host` check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostRule {
    Serve(Host),
    /// A GET at another loopback name: redirect to the public URL.
    ToPublicUrl,
}

/// Checks the size of the URL and the headers, at every listener (A-95: bounded memory).
pub fn check_size(uri: &Uri, headers: &HeaderMap) -> Result<(), Problem> {
    if length(uri) > limits::URL {
        return Err(Code::UriTooLong.into());
    }
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size > limits::HEADERS {
        return Err(Code::HeadersTooLarge.into());
    }
    Ok(())
}

/// Checks URL, headers and host.
pub fn check_request(
    addresses: &Addresses,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<HostRule, Problem> {
    check_size(uri, headers)?;
    if !path_is_plain(uri.path()) {
        return Err(Code::BadPath.into());
    }
    if headers.get_all(header::CONTENT_ENCODING).any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(Code::UnsupportedEncoding.into());
    }
    let mut hosts = headers.get_all(header::HOST);
    let host = hosts.next().and_then(|value| value.to_str().ok());
    let (Some(host), None) = (host, hosts.next()) else {
        return Err(Code::BadHost.into());
    };
    match addresses.classify(host) {
        Host::Unknown => Err(Code::UnknownHost.into()),
        Host::OtherLoopback if matches!(*method, Method::GET | Method::HEAD) => Ok(HostRule::ToPublicUrl),
        Host::OtherLoopback => Err(Code::OtherLoopbackHost.into()),
        host => Ok(HostRule::Serve(host)),
    }
}

/// Explains to the operator why a host is unknown: the `Host` header that came, the hosts that are known, and the
/// settings. A proxy that does not pass on the header is the usual reason.
pub fn unknown_host_hint(addresses: &Addresses, headers: &HeaderMap) -> String {
    let came = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_host =
        came.len() <= LONGEST_HOST && came.bytes().all(|c| c.is_ascii_alphanumeric() || b".-_:[]".contains(&c));
    let came = if is_host { came } else { "not a host name" };
    let tenants = addresses.base_domain.as_ref();
    let tenants = tenants.map(|domain| format!(" and *.{domain} (http.base_domain)")).unwrap_or_default();
    let known = addresses.public_url.authority();
    format!(
        "the Host header is \"{came}\"; known are {known} (http.public_url){tenants}. Let the proxy pass on the Host header \
         with its port, or set http.public_url to the address that users open"
    )
}

/// The maximum length of a host name with a port.
const LONGEST_HOST: usize = 260;

/// Whether a path is in normal form: no `.`, `..` or empty segments, and no characters that a proxy may decode to one
/// path confusion).
fn path_is_plain(path: &str) -> bool {
    let hidden = |code: &[u8]| {
        code.first() == Some(&b'%')
            && ["%2f", "%5c", "%00", "%2e"].iter().any(|known| code.eq_ignore_ascii_case(known.as_bytes()))
    };
    !path.contains([';', '\\'])
        && !path.contains("//")
        && !path.as_bytes().windows(3).any(hidden)
        && !path.split('/').any(|segment| segment == "." || segment == "..")
}

/// Returns the length of the request URL in bytes.
fn length(uri: &Uri) -> usize {
    let origin = uri.scheme_str().map_or(0, |scheme| scheme.len() + "://".len());
    let authority = uri.authority().map_or(0, |authority| authority.as_str().len());
    origin + authority + uri.path_and_query().map_or(0, |target| target.as_str().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_62_ambiguous_paths_are_refused() {
        for path in ["/", "/t/acme/login", "/static/a.1b.css", "/t/acme/.well-known/openid-configuration", "/t/a%20b"] {
            assert!(path_is_plain(path), "{path}");
        }
        for path in [
            "/t/../x",
            "/t/./x",
            "/t//x",
            "/t/a;b",
            "/t%2Fx",
            "/t%5cx",
            "/a%00",
            "/t/%2e%2e/x",
            "/..",
            "/t\\x",
            "/t;",
            "/t%2e",
        ] {
            assert!(!path_is_plain(path), "{path}");
        }
    }
}
