//! The client IP: the peer address, or the address that a trusted proxy reports (A-65: only trusted proxies are
//! believed; A-66: a malformed header is refused).
//!
//! Only `X-Forwarded-For` is read. `Forwarded` (RFC 7239) is ignored: a proxy that sets one header usually passes on
//! the other as the client sent it, so a server that reads both lets the client choose its address.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use actix_web::http::header::{HeaderMap, X_FORWARDED_FOR};

use crate::base::code::Code;
use crate::base::network::{Network, TrustedProxies};
use crate::web::respond::Problem;

/// Returns the client's network: the peer's address, or if the peer is a trusted proxy, the right-most hop that is not
/// a trusted proxy. Hops to the left of it are not trustworthy and are not parsed. The header of any other peer is
/// ignored.
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
    // All hops are trusted proxies: the left-most one sent the request.
    Ok(Network::of(nearest))
}

/// Parses an IP address, with or without a port, which some proxies add. IPv6 may be in brackets.
fn parse_hop(text: &str) -> Option<IpAddr> {
    let bare = || text.strip_prefix('[')?.strip_suffix(']')?.parse::<Ipv6Addr>().ok().map(IpAddr::V6);
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    text.parse::<IpAddr>().ok().or_else(with_port).or_else(bare)
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    /// Returns the client network of a peer and its header lines. 10.0.0.0/8 and fd00::/8 are trusted.
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
    fn a_65_only_a_trusted_proxy_is_believed() {
        let ok = |text: &str| Ok(text.to_owned());
        assert_eq!(network("192.0.2.1", &["203.0.113.7"]), ok("192.0.2.1"));
        assert_eq!(network("192.0.2.1", &["rubbish"]), ok("192.0.2.1"), "ignored");
        assert_eq!(network("10.0.0.1", &["203.0.113.7"]), ok("203.0.113.7"));
        assert_eq!(network("::ffff:10.0.0.1", &["::ffff:203.0.113.7"]), ok("203.0.113.7"));
        assert_eq!(network("10.0.0.1", &["1.1.1.1, 203.0.113.7, 10.0.0.2"]), ok("203.0.113.7"), "the right-most");
        assert_eq!(network("10.0.0.1", &["1.1.1.1", "203.0.113.7", "10.0.0.2,fd00::1"]), ok("203.0.113.7"));
        assert_eq!(network("10.0.0.1", &["unknown, 203.0.113.7"]), ok("203.0.113.7"), "forged by the client");
        assert_eq!(network("10.0.0.1", &["203.0.113.7:1234"]), ok("203.0.113.7"));
        assert_eq!(network("fd00::9", &["[2001:db8::1]:1234"]), ok("2001:db8::1"));
        assert_eq!(network("fd00::9", &["[2001:db8::1]"]), ok("2001:db8::1"));
        assert_eq!(network("fd00::9", &["2001:db8::1, [fd00::7], [fd00::8]:80"]), ok("2001:db8::1"));
        assert_eq!(network("10.0.0.1", &["10.0.0.3, 10.0.0.2"]), ok("10.0.0.3"), "only trusted proxies");
        assert_eq!(network("10.0.0.1", &[]), ok("10.0.0.1"), "the proxy itself");
    }

    #[test]
    fn a_66_a_malformed_header_of_a_trusted_proxy_is_refused() {
        for lines in [
            &["unknown"][..],
            &[""],
            &["203.0.113.7,"],
            &["203.0.113.7, x"],
            &["_hidden"],
            &["203.0.113.999"],
            &["[203.0.113.7]"],
            &["[2001:db8::1"],
            &["[2001:db8::1]:"],
        ] {
            assert_eq!(network("10.0.0.1", lines), Err(400), "{lines:?}");
        }
        assert_eq!(network("10.0.0.1", &["203.0.113.7", "\u{e9}"]), Err(400));
        let unknown = client_network(None, &HeaderMap::new(), &TrustedProxies::default());
        assert_eq!(unknown.unwrap_err().status, 400);
    }
}
