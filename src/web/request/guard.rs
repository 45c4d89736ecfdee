//! What every request must be before it is routed.

use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, Uri, header};

use crate::base::code::Code;
use crate::base::limits;
use crate::tenancy::resolve::{Addresses, Host};
use crate::web::respond::Problem;

/// A request that may be routed, or one that belongs elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostRule {
    Serve(Host),
    /// A GET at another loopback name of a loopback deployment.
    ToPublicUrl,
}

/// How long the address and the headers of a request may be, at every listener.
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

/// Whether a path has only plain segments: no `.` or `..`, none empty in the middle, nothing that another program on
/// the way might read as one.
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

/// How long the address is that was asked for.
fn length(uri: &Uri) -> usize {
    let origin = uri.scheme_str().map_or(0, |scheme| scheme.len() + "://".len());
    let authority = uri.authority().map_or(0, |authority| authority.as_str().len());
    origin + authority + uri.path_and_query().map_or(0, |target| target.as_str().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_62_a_path_has_one_reading() {
        for good in ["/", "/t/acme/login", "/static/a.1b.css", "/t/acme/.well-known/openid-configuration", "/t/a%20b"] {
            assert!(path_is_plain(good), "{good}");
        }
        for bad in [
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
            assert!(!path_is_plain(bad), "{bad}");
        }
    }
}
