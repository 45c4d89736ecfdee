//! What every request must be before it is routed.

use actix_web::http::header;
use actix_web::http::header::HeaderMap;

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

/// Checks URL, headers and host.
pub fn check_request(
    addresses: &Addresses,
    target: (&str, &str, bool),
    headers: &HeaderMap,
) -> Result<HostRule, Problem> {
    let (path, url, is_get) = target;
    if url.len() > limits::URL {
        return Err(Problem::new(414, "uri_too_long", "problem-address-size"));
    }
    if !path_is_plain(path) {
        return Err(Problem::new(400, "bad_path", "problem-path"));
    }
    let size: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size > limits::HEADERS {
        return Err(Problem::new(431, "headers_too_large", "problem-headers-size"));
    }
    if headers.get_all(header::CONTENT_ENCODING).any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(Problem::new(415, "unsupported_encoding", "problem-compressed"));
    }
    let mut hosts = headers.get_all(header::HOST);
    let host = hosts.next().and_then(|value| value.to_str().ok());
    let (Some(host), None) = (host, hosts.next()) else {
        return Err(Problem::new(400, "bad_host", "problem-host"));
    };
    match addresses.classify(host) {
        Host::Unknown => Err(Problem::new(421, "misdirected_request", "problem-unknown-host")),
        Host::OtherLoopback if is_get => Ok(HostRule::ToPublicUrl),
        Host::OtherLoopback => Err(Problem::new(421, "misdirected_request", "problem-other-loopback")),
        host => Ok(HostRule::Serve(host)),
    }
}

/// Whether a path has only plain segments: no `.` or `..`, none empty in the middle, nothing that another program on
/// the way might read as one.
fn path_is_plain(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let odd = [";", "//", "\\", "%2f", "%5c", "%00", "%2e"];
    !odd.iter().any(|part| lower.contains(part)) && !lower.split('/').any(|segment| segment == "." || segment == "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_62_paths_have_one_reading() {
        for good in ["/", "/t/acme/login", "/static/a.1b.css", "/t/acme/.well-known/openid-configuration", "/t/a%20b"] {
            assert!(path_is_plain(good), "{good}");
        }
        for bad in ["/t/../x", "/t/./x", "/t//x", "/t/a;b", "/t%2Fx", "/t%5cx", "/a%00", "/t/%2e%2e/x", "/..", "/t\\x"]
        {
            assert!(!path_is_plain(bad), "{bad}");
        }
    }
}
