//! The client IP, and the networks around it that are rate limited together (A-65: an attacker may have many
//! addresses).

use std::fmt;
use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::code::Code;
use super::refusal::Refusal;

/// The IP address of a client. An IPv4-mapped address (`::ffff:192.0.2.1`) is the IPv4 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    address: IpAddr,
}

/// A network around an address, with the factor by which its limit exceeds that of one subscriber.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tier {
    pub network: IpNet,
    pub multiple: i64,
}

impl Network {
    pub fn of(address: IpAddr) -> Network {
        Network { address: address.to_canonical() }
    }

    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// Returns the network of one subscriber: an IPv4 address, or the IPv6 /64, in which one machine can use any
    /// address.
    pub fn subscriber(&self) -> IpNet {
        around(self.address, 64)
    }

    /// Formats the address for the list of sessions that the account's own user sees; of IPv6 only the subscriber's
    /// network. This form is also stored.
    pub fn to_place(&self) -> String {
        match self.address {
            IpAddr::V4(v4) => v4.to_string(),
            IpAddr::V6(_) => self.subscriber().to_string(),
        }
    }

    /// Returns the subscriber's network and the networks around it. A /56 or a /48 contains 256 or 65,536 networks of
    /// one subscriber, so these are counted too.
    pub fn tiers(&self) -> Vec<Tier> {
        let sizes: &[(u8, i64)] = match self.address {
            IpAddr::V4(_) => &[(32, 1)],
            IpAddr::V6(_) => &[(64, 1), (56, 4), (48, 16)],
        };
        sizes
            .iter()
            .map(|(length, multiple)| Tier { network: around(self.address, *length), multiple: *multiple })
            .collect()
    }
}

/// Returns the IPv6 network of this length around an address; for IPv4 the address itself.
fn around(address: IpAddr, length: u8) -> IpNet {
    match address {
        IpAddr::V4(v4) => IpNet::from(IpAddr::V4(v4)),
        IpAddr::V6(v6) => Ipv6Net::new(v6, length).map_or(IpNet::from(IpAddr::V6(v6)), |net| IpNet::V6(net.trunc())),
    }
}

/// Formats the address for the log.
impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

/// The proxies whose forwarding headers are trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    pub fn new(networks: Vec<IpNet>) -> TrustedProxies {
        TrustedProxies(networks)
    }

    /// Parses one network, such as `10.0.0.0/8`, or one address. Refuses a network of all addresses, and one with host
    /// bits set, which is a typing error.
    pub fn parse_one(text: &str) -> Result<IpNet, Refusal> {
        let wrong = |code: Code| Refusal::new(code).with("text", text);
        let network = match (text.parse::<IpNet>(), text.parse::<IpAddr>()) {
            (Ok(network), _) => network,
            (_, Ok(address)) => IpNet::from(address),
            _ => return Err(wrong(Code::NetworkInvalid)),
        };
        if network.trunc() != network {
            return Err(wrong(Code::NetworkBits).with("network", network.trunc().to_string()));
        }
        if network.prefix_len() == 0 {
            return Err(wrong(Code::NetworkEverybody));
        }
        Ok(folded(network))
    }

    /// Returns whether no proxy is trusted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// Converts an IPv4-mapped IPv6 network to the IPv4 network, like addresses.
fn folded(network: IpNet) -> IpNet {
    let IpNet::V6(v6) = network else { return network };
    match (v6.addr().to_ipv4_mapped(), v6.prefix_len().checked_sub(96)) {
        (Some(address), Some(length @ 1..)) => Ipv4Net::new(address, length).map_or(network, IpNet::V4),
        _ => network,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        Network::of(text.parse().unwrap())
    }

    #[test]
    fn a_65_an_address_is_counted_by_its_subscriber_prefix() {
        assert_eq!(network("203.0.113.7").subscriber().to_string(), "203.0.113.7/32");
        assert_eq!(
            network("::ffff:203.0.113.7"),
            network("203.0.113.7"),
            "an IPv4-mapped IPv6 address is the IPv4 address"
        );
        assert_eq!(network("2001:db8:1:2:3::4").subscriber(), network("2001:db8:1:2::ffff").subscriber());
        assert_ne!(network("2001:db8:1:2::1").subscriber(), network("2001:db8:1:3::1").subscriber());
        let tiers = |text: &str| -> Vec<(String, i64)> {
            network(text).tiers().iter().map(|tier| (tier.network.to_string(), tier.multiple)).collect()
        };
        assert_eq!(tiers("203.0.113.7"), [("203.0.113.7/32".to_owned(), 1)]);
        let expected = [("2001:db8:1:2ff::/64", 1), ("2001:db8:1:200::/56", 4), ("2001:db8:1::/48", 16)]
            .map(|(n, m)| (n.to_owned(), m));
        assert_eq!(tiers("2001:db8:1:2ff::9"), expected);
        assert_eq!(network("2001:db8::1").to_string(), "2001:db8::1");
    }

    #[test]
    fn a_65_trusted_proxies_are_networks_or_addresses() {
        let texts = ["10.0.0.0/8", "2001:db8::/32", "192.0.2.1", "::ffff:172.16.0.0/108"];
        let proxies = TrustedProxies::new(texts.map(|text| TrustedProxies::parse_one(text).unwrap()).to_vec());
        for inside in ["10.255.0.1", "::ffff:10.0.0.1", "2001:db8:ffff::1", "192.0.2.1", "172.31.255.255"] {
            assert!(proxies.contains(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["11.0.0.1", "2001:db9::1", "192.0.2.2", "172.32.0.0", "::1"] {
            assert!(!proxies.contains(outside.parse().unwrap()), "{outside}");
        }
        for bad in ["", "proxy.example.com", "10.0.0.1/8", "10.0.0.0/33", "0.0.0.0/0", "::/0"] {
            assert!(TrustedProxies::parse_one(bad).is_err(), "{bad}");
        }
        let why = TrustedProxies::parse_one("10.0.0.1/8").unwrap_err().text().english();
        assert_eq!(why, "\"10.0.0.1/8\" has host bits set; use 10.0.0.0/8 or a single address");
    }
}
