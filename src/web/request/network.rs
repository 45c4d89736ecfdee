//! Where a request comes from: the peer, or what a trusted proxy says of it.
//!
//! Only `X-Forwarded-For` is read. `Forwarded` (RFC 7239) is not: a proxy that writes the one commonly passes the other
//! on as its client sent it, so whoever read both would let the client choose.

use std::net::{IpAddr, SocketAddr};

use actix_web::http::header::{HeaderMap, X_FORWARDED_FOR};

use crate::base::code::Code;
use crate::base::network::{Network, TrustedProxies};
use crate::web::respond::Problem;

/// The client's network: the peer's address unless the peer is a trusted proxy, and then the right-most hop that is
/// none. What stands to the left of that was written by nobody whom we know, and is not even parsed. The header of
/// anybody else is as good as absent.
pub fn client_network(
    peer: Option<SocketAddr>,
    headers: &HeaderMap,
    trusted: &TrustedProxies,
) -> Result<Network, Problem> {
    let peer = peer.ok_or_else(|| Problem::from(Code::NoPeer))?.ip();
    if !trusted.contains(peer) {
        return Ok(Network::of(peer));
    }
    let unreadable = || Problem::from(Code::BadForwardedHeader);
    let mut nearest = peer;
    let lines: Vec<_> = headers.get_all(X_FORWARDED_FOR).collect();
    for line in lines.into_iter().rev() {
        for hop in line.to_str().map_err(|_| unreadable())?.rsplit(',') {
            nearest = parse_hop(hop.trim()).ok_or_else(unreadable)?;
            if !trusted.contains(nearest) {
                return Ok(Network::of(nearest));
            }
        }
    }
    // Proxies all the way: the request began at the first of them.
    Ok(Network::of(nearest))
}

/// An address, with or without a port, which some proxies add.
fn parse_hop(text: &str) -> Option<IpAddr> {
    text.parse::<IpAddr>().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    /// Returns the client's network for a peer and its header lines, with 10.0.0.0/8 and fd00::/8 trusted.
    fn network(peer: &str, lines: &[&str]) -> Result<String, u16> {
        let proxies = ["10.0.0.0/8", "fd00::/8"].map(|text| TrustedProxies::parse_one(text).unwrap());
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(X_FORWARDED_FOR, HeaderValue::from_bytes(line.as_bytes()).unwrap());
        }
        let peer = SocketAddr::new(peer.parse().unwrap(), 4711);
        client_network(Some(peer), &headers, &TrustedProxies::new(proxies.to_vec()))
            .map(|network| network.to_string())
            .map_err(|problem| problem.status)
    }

    #[test]
    fn a_65_forwarding_headers_count_only_from_a_trusted_proxy() {
        let good = |text: &str| Ok(text.to_owned());
        assert_eq!(network("192.0.2.1", &["203.0.113.7"]), good("192.0.2.1"));
        assert_eq!(network("192.0.2.1", &["rubbish"]), good("192.0.2.1"), "the header of an untrusted peer is ignored");
        assert_eq!(network("10.0.0.1", &["203.0.113.7"]), good("203.0.113.7"));
        assert_eq!(network("::ffff:10.0.0.1", &["::ffff:203.0.113.7"]), good("203.0.113.7"));
        assert_eq!(
            network("10.0.0.1", &["1.1.1.1, 203.0.113.7, 10.0.0.2"]),
            good("203.0.113.7"),
            "the right-most untrusted address"
        );
        assert_eq!(network("10.0.0.1", &["1.1.1.1", "203.0.113.7", "10.0.0.2,fd00::1"]), good("203.0.113.7"));
        assert_eq!(
            network("10.0.0.1", &["unknown, 203.0.113.7"]),
            good("203.0.113.7"),
            "entries to the left of the client are ignored"
        );
        assert_eq!(network("10.0.0.1", &["203.0.113.7:1234"]), good("203.0.113.7"));
        assert_eq!(network("fd00::9", &["[2001:db8::1]:1234"]), good("2001:db8::1"));
        assert_eq!(
            network("10.0.0.1", &["10.0.0.3, 10.0.0.2"]),
            good("10.0.0.3"),
            "only proxies: the left-most address"
        );
        assert_eq!(network("10.0.0.1", &[]), good("10.0.0.1"), "without a header: the proxy itself");
    }

    #[test]
    fn a_66_a_malformed_header_from_a_trusted_proxy_is_refused() {
        for lines in [&["unknown"][..], &[""], &["203.0.113.7,"], &["203.0.113.7, x"], &["_hidden"], &["203.0.113.999"]]
        {
            assert_eq!(network("10.0.0.1", lines), Err(400), "{lines:?}");
        }
        assert_eq!(network("10.0.0.1", &["203.0.113.7", "\u{e9}"]), Err(400));
        let nobody = client_network(None, &HeaderMap::new(), &TrustedProxies::default());
        assert_eq!(nobody.unwrap_err().status, 400);
    }
}
