//! Which IP addresses an outgoing connection may go to, if its target was chosen by a tenant (A-86: no requests into the
//! deployment's own network).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

/// Networks that are not public, or that lead into others: special-purpose (IANA), translated and tunnelled.
const NOT_PUBLIC_4: [(Ipv4Addr, u8); 16] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];
/// Public IPv6 addresses are in 2000::/3, apart from these.
const PUBLIC_6: (Ipv6Addr, u8) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);
const NOT_PUBLIC_6: [(Ipv6Addr, u8); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

fn contains(network: IpAddr, length: u8, address: IpAddr) -> bool {
    IpNet::new(network, length).is_ok_and(|net| net.contains(&address))
}

/// Returns the IPv4 addresses that a packet to this IPv6 address may be sent on to: IPv4-compatible (RFC 4291, 2.5.5.1),
/// NAT64 (RFC 6052, 2.2; RFC 8215), 6to4 (RFC 3056, 2) and Teredo (RFC 4380, 4: its server and its client).
fn embedded(address: Ipv6Addr) -> Vec<Ipv4Addr> {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let pair = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match (a, b) {
        (0, 0) if (c, d, e, f) == (0, 0, 0, 0) => vec![pair(g, h)],
        (0x64, 0xff9b) => vec![pair(g, h)],
        (0x2002, _) => vec![pair(b, c)],
        (0x2001, 0) => vec![pair(c, d), pair(!g, !h)],
        _ => Vec::new(),
    }
}

/// Returns whether an address is public. An IPv4-mapped address counts as its IPv4 address.
pub fn is_public(address: IpAddr) -> bool {
    let address = address.to_canonical();
    match address {
        IpAddr::V4(_) => !NOT_PUBLIC_4.iter().any(|(net, length)| contains((*net).into(), *length, address)),
        IpAddr::V6(_) => {
            contains(PUBLIC_6.0.into(), PUBLIC_6.1, address)
                && !NOT_PUBLIC_6.iter().any(|(net, length)| contains((*net).into(), *length, address))
        }
    }
}

/// The addresses that a tenant may choose: public ones, and the networks that the operator allows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllowedNetworks(Vec<IpNet>);

impl AllowedNetworks {
    pub fn new(networks: Vec<IpNet>) -> AllowedNetworks {
        AllowedNetworks(networks)
    }

    /// Also allows the loopback addresses, for a deployment that is itself served on loopback only.
    #[must_use]
    pub fn and_loopback(mut self) -> AllowedNetworks {
        let loopback = [(IpAddr::from(Ipv4Addr::new(127, 0, 0, 0)), 8), (IpAddr::from(Ipv6Addr::LOCALHOST), 128)];
        self.0.extend(loopback.iter().filter_map(|(net, length)| IpNet::new(*net, *length).ok()));
        self
    }

    /// Returns whether a connection to this address is allowed. If the address leads to an IPv4 address, that one must be
    /// allowed too.
    pub fn allow(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        let inner = match address {
            // These have the form of IPv4-compatible addresses.
            IpAddr::V6(Ipv6Addr::LOCALHOST | Ipv6Addr::UNSPECIFIED) | IpAddr::V4(_) => Vec::new(),
            IpAddr::V6(v6) => embedded(v6),
        };
        self.allow_itself(address) && inner.into_iter().all(|v4| self.allow_itself(v4.into()))
    }

    fn allow_itself(&self, address: IpAddr) -> bool {
        is_public(address) || self.0.iter().any(|net| net.contains(&address))
    }

    /// Returns whether connections to loopback addresses are allowed.
    pub fn allow_loopback(&self) -> bool {
        self.allow(Ipv4Addr::LOCALHOST.into()) || self.allow(Ipv6Addr::LOCALHOST.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_86_only_public_addresses_are_allowed_unless_the_operator_says_so() {
        let none = AllowedNetworks::default();
        for public in ["1.1.1.1", "93.184.216.34", "2606:2800:220:1::1", "::ffff:1.1.1.1", "172.32.0.1", "100.128.0.1"]
        {
            assert!(none.allow(public.parse().unwrap()), "{public}");
        }
        for private in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::1",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "100::1",
            // The first and the last address of each network.
            "0.255.255.255",
            "10.255.255.255",
            "100.127.255.255",
            "127.255.255.255",
            "169.254.0.0",
            "192.0.2.1",
            "192.31.196.1",
            "192.88.99.1",
            "198.19.255.255",
            "198.51.100.7",
            "239.255.255.255",
            "240.0.0.1",
            // The same IPv4 addresses inside IPv6 addresses.
            "::127.0.0.1",
            "::8.8.8.8",
            "::ffff:169.254.169.254",
            "::ffff:0:127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::a00:1",
            "64:ff9b:1:ffff::8.8.8.8",
            "2002:7f00:1::1",
            "2002:808:808::1",
            "2001:0:808:808::f7f7:f7f7",
            "fd00::1",
            "fdff:ffff::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "feff::1",
            "ff00::1",
            "ff0e::1",
            "3fff::1",
            "5f00::1",
        ] {
            assert!(!none.allow(private.parse().unwrap()), "{private}");
        }
        let own = AllowedNetworks::new(vec!["10.0.0.0/8".parse().unwrap()]);
        assert!(own.allow("10.1.2.3".parse().unwrap()) && own.allow("::ffff:10.1.2.3".parse().unwrap()));
        assert!(!own.allow("127.0.0.1".parse().unwrap()) && !own.allow("192.168.0.1".parse().unwrap()));
        let local = none.and_loopback();
        assert!(local.allow("127.0.0.1".parse().unwrap()) && local.allow("::1".parse().unwrap()));
        assert!(!local.allow("10.0.0.1".parse().unwrap()));
        assert!(local.allow_loopback() && !own.allow_loopback());
    }

    #[test]
    fn a_86_an_allowed_translation_leads_only_to_allowed_ipv4_addresses() {
        let networks = ["64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96"];
        let translated = AllowedNetworks::new(networks.map(|net| net.parse().unwrap()).to_vec());
        for good in
            ["64:ff9b::808:808", "64:ff9b:1::808:808", "2002:808:808::1", "2001:0:808:808::f7f7:f7f7", "::8.8.8.8"]
        {
            assert!(translated.allow(good.parse().unwrap()), "{good}");
        }
        for bad in [
            "64:ff9b::a00:1",
            "64:ff9b:1::7f00:1",
            "2002:a00:1::1",
            // The server and the client of a Teredo address; the client is stored inverted.
            "2001:0:a00:1::f7f7:f7f7",
            "2001:0:808:808::f5ff:fffe",
            "::10.0.0.1",
        ] {
            assert!(!translated.allow(bad.parse().unwrap()), "{bad}");
        }
    }
}
