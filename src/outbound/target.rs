//! The URL of a call, checked before anything is sent. An address in the URL, in any spelling that the URL parser
//! accepts, is checked here, since it is not resolved.

use std::net::IpAddr;

use url::{Host, Url};

use super::failed::{Failed, Why};
use super::names::Reach;
use crate::base::limits;
use crate::base::public_address::AllowedNetworks;

/// A URL that may be called, as far as that is known without its name's addresses.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) url: Url,
    pub(super) protocol: Protocol,
    /// Host and port.
    pub(super) host: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protocol {
    Https,
    /// To a loopback address.
    Http,
}

impl Target {
    pub(super) fn parse(text: &str, networks: &AllowedNetworks) -> Result<Target, Failed> {
        let no_host = |why| Failed { host: String::new(), why };
        if text.len() > limits::OUTBOUND_URL {
            return Err(no_host(Why::UrlInvalid));
        }
        let mut url = Url::parse(text).map_err(|_| no_host(Why::UrlInvalid))?;
        let Some(name) = url.host_str().filter(|name| !name.is_empty()) else { return Err(no_host(Why::UrlInvalid)) };
        let host = format!("{name}:{}", url.port_or_known_default().unwrap_or_default());
        let failed = |why| Failed { host: host.clone(), why };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(failed(Why::UrlUser));
        }
        let protocol = match url.scheme() {
            "https" => Protocol::Https,
            "http" => Protocol::Http,
            _ => return Err(failed(Why::UrlInsecure)),
        };
        let literal: Option<IpAddr> = match url.host() {
            Some(Host::Ipv4(v4)) => Some(v4.into()),
            Some(Host::Ipv6(v6)) => Some(v6.into()),
            Some(Host::Domain(_)) | None => None,
        };
        let refused = match (protocol, literal) {
            (Protocol::Https, Some(ip)) => (!Reach::Allowed(networks.clone()).allows(ip)).then_some(Why::Address(ip)),
            (Protocol::Https, None) => None,
            (Protocol::Http, Some(ip)) => (!Reach::Loopback(networks.clone()).allows(ip)).then_some(Why::UrlInsecure),
            (Protocol::Http, None) => (name != "localhost" || !networks.allow_loopback()).then_some(Why::UrlInsecure),
        };
        if let Some(why) = refused {
            return Err(failed(why));
        }
        url.set_fragment(None);
        Ok(Target { url, protocol, host })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, networks: &AllowedNetworks) -> Result<String, Why> {
        Target::parse(text, networks).map(|target| target.url.to_string()).map_err(|failed| failed.why)
    }

    #[test]
    fn a_86_private_addresses_are_refused_in_every_spelling() {
        let none = AllowedNetworks::default();
        for spelling in [
            "127.0.0.1",
            "127.0.0.1.",
            "127.1",
            "127.0.1",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "0x7f.0x0.0x0.0x1",
            "017700000001",
            "0177.0.0.1",
            "0177.0.0.01",
            "%31%32%37.0.0.1",
            "%30x7f000001",
            "127\u{3002}0\u{3002}0\u{3002}1",
            "\u{ff11}\u{ff12}\u{ff17}.0.0.1",
            "\u{2460}\u{2461}\u{2466}.0.0.1",
            "0",
            "0.0.0.0",
            "10.0.0.1",
            "012.0.0.1",
            "167772161",
            "169.254.169.254",
            "0xa9fea9fe",
            "2852039166",
            "192.168.0.1",
            "192.168.1",
            "172.16.1",
            "100.64.0.1",
            "255.255.255.255",
            "4294967295",
            "[::]",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[0000::0001]",
            "[::127.0.0.1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::FFFF:10.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[2001::1]",
            "[fc00::1]",
            "[fd12:3456::1]",
            "[fe80::1]",
            "[fec0::1]",
            "[ff02::1]",
        ] {
            for url in [format!("https://{spelling}/jwks"), format!("https://{spelling}:8443/jwks")] {
                let why = parse(&url, &none).expect_err(&url);
                assert!(matches!(why, Why::Address(_)), "{url}: {why:?}");
            }
            let http = format!("http://{spelling}/jwks");
            assert_eq!(parse(&http, &none), Err(Why::UrlInsecure), "{http}");
        }
        for invalid in [
            "",
            "/jwks",
            "https://",
            "https://?x",
            "https:///",
            "https://[::1",
            "https://[fe80::1%25eth0]/",
            "https://256.256.256.256/",
            "https://1.2.3.4.5/",
            "https://a b/",
        ] {
            let why = parse(invalid, &none);
            assert!(matches!(why, Err(Why::UrlInvalid)), "{invalid}: {why:?}");
        }
        let long = format!("https://example.com/{}", "a".repeat(limits::OUTBOUND_URL));
        assert_eq!(parse(&long, &none), Err(Why::UrlInvalid));
    }

    #[test]
    fn a_86_only_https_without_a_user_is_called() {
        let none = AllowedNetworks::default();
        for (text, url) in [
            ("https://example.com/jwks?x=1#frag", "https://example.com/jwks?x=1"),
            ("https://EXAMPLE.com:443/", "https://example.com/"),
            ("https://8.8.8.8/", "https://8.8.8.8/"),
            ("https://[2606:4700::1]:8443/", "https://[2606:4700::1]:8443/"),
            ("https://b\u{fc}cher.example/", "https://xn--bcher-kva.example/"),
            // A name is checked when it is resolved.
            ("https://localhost/", "https://localhost/"),
        ] {
            assert_eq!(parse(text, &none).as_deref(), Ok(url), "{text}");
        }
        for (text, why) in [
            ("https://user@example.com/", Why::UrlUser),
            ("https://user:password@example.com/", Why::UrlUser),
            ("https://:password@example.com/", Why::UrlUser),
            ("http://example.com/", Why::UrlInsecure),
            ("http://8.8.8.8/", Why::UrlInsecure),
            ("http://localhost/", Why::UrlInsecure),
            ("ftp://example.com/", Why::UrlInsecure),
            ("gopher://example.com/", Why::UrlInsecure),
            ("file:///etc/passwd", Why::UrlInvalid),
            ("data:application/json,{}", Why::UrlInvalid),
            ("unix:/run/docker.sock", Why::UrlInvalid),
        ] {
            assert_eq!(parse(text, &none), Err(why), "{text}");
        }
        let failed = Target::parse("https://user:secret@example.com/?token=secret", &none).unwrap_err();
        assert!(!format!("{failed} {failed:?}").contains("secret"), "A-92: {failed:?}");
    }

    #[test]
    fn http_is_for_allowed_loopback_addresses_only() {
        let local = AllowedNetworks::new(vec!["10.0.0.0/8".parse().unwrap()]).and_loopback();
        for good in ["http://127.0.0.1:9/x", "http://localhost:9/x", "http://[::1]:9/x", "https://10.0.0.1/x"] {
            assert_eq!(parse(good, &local).as_deref(), Ok(good));
        }
        for bad in ["http://10.0.0.1/x", "http://example.com/x", "http://localhost.example.com/", "http://0.0.0.0/"] {
            assert_eq!(parse(bad, &local), Err(Why::UrlInsecure), "{bad}");
        }
    }
}
