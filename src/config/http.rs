//! `http.*`: where the server listens and under which addresses it is reached.

use std::time::Duration;

use super::reader::{Reader, worded};
use crate::base::network::TrustedProxies;
use crate::base::span::{parse_span, show_span};
use crate::base::uri::CanonicalBase;

#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// Host and port of the main listener. `localhost` means 127.0.0.1 and, where the machine has it, ::1.
    pub listen: ListenAddress,
    /// Host and port of health and figures; `None` for nowhere. Port 0 is one that is free.
    pub ops_listen: Option<ListenAddress>,
    /// How long requests are still taken once the server is told to stop, while its readiness says no.
    pub drain: Duration,
    /// Origin in links and issuers.
    pub public_url: CanonicalBase,
    /// Tenants are at `{slug}.{base_domain}` where this is set.
    pub base_domain: Option<String>,
    /// Whose `X-Forwarded-For` counts.
    pub trusted_proxies: TrustedProxies,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListenAddress {
    pub host: String,
    pub port: u16,
}

impl ListenAddress {
    fn parse(text: &str) -> Result<ListenAddress, String> {
        Self::read(text).filter(|address| address.port != 0).ok_or_else(|| wrong_address(text))
    }

    fn parse_optional(text: &str) -> Result<Option<ListenAddress>, String> {
        if text.is_empty() { Ok(None) } else { Self::read(text).map(Some).ok_or_else(|| wrong_address(text)) }
    }

    fn read(text: &str) -> Option<ListenAddress> {
        let (host, port) = text.rsplit_once(':')?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = port.parse().ok()?;
        (!host.is_empty()).then_some(ListenAddress { host, port })
    }

    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

fn wrong_address(text: &str) -> String {
    format!("\"{text}\" is not host:port, such as localhost:8080 or [::1]:8080")
}

/// The longest drain: with the time that open requests get after it, the end is reached within 25 s.
const LONGEST_DRAIN: u64 = 10;

pub(super) fn read(reader: &mut Reader) -> Option<HttpConfig> {
    let listen = reader.get("http.listen", "localhost:8080", ListenAddress::parse);
    let ops_listen = reader.get("http.ops_listen", "127.0.0.1:9090", ListenAddress::parse_optional);
    // What is reached from other machines may have a load balancer before it, which has to notice.
    let default_drain = if listen.as_ref().is_some_and(|l| !l.is_loopback()) { 5 } else { 0 };
    let drain = reader.get("http.drain", &show_span(default_drain), |text| match parse_span(text).map_err(worded)? {
        seconds @ 0..=LONGEST_DRAIN => Ok(Duration::from_secs(seconds)),
        _ => Err(format!("must lie between 0s and {LONGEST_DRAIN}s")),
    });
    if let (Some(listen), Some(Some(ops))) = (&listen, &ops_listen)
        && listen == ops
    {
        reader.fault("http.ops_listen: must be another address than http.listen".to_owned());
    }
    let default_url = match &listen {
        Some(address) if address.is_loopback() => format!("http://localhost:{}", address.port),
        _ => String::new(),
    };
    let public_url = reader.get("http.public_url", &default_url, |text| {
        if text.is_empty() {
            return Err("must be set where http.listen is not loopback".to_owned());
        }
        let base = CanonicalBase::parse(text).map_err(worded)?;
        if base.path().is_empty() { Ok(base) } else { Err("must be an origin, without a path".to_owned()) }
    });
    let base_domain = reader.get("http.base_domain", "", |text| {
        if text.is_empty() {
            return Ok(None);
        }
        match idna::domain_to_ascii_strict(text) {
            Ok(domain) if domain.contains('.') || domain == "localhost" => Ok(Some(domain)),
            _ => Err(format!("\"{text}\" is not a domain name")),
        }
    });
    let trusted_proxies =
        reader.get_list("http.trusted_proxies", |text| TrustedProxies::parse_one(text).map_err(worded));
    if let (Some(listen), Some(base)) = (&listen, &public_url)
        && !listen.is_loopback()
        && !base.is_https()
    {
        reader.fault("http.public_url: https is required where http.listen is not loopback".to_owned());
    }
    if let (Some(Some(domain)), Some(base)) = (&base_domain, &public_url)
        && !base.is_https()
        && !(domain == "localhost" || domain.ends_with(".localhost"))
    {
        reader.fault("http.base_domain: needs an https http.public_url, or a name under localhost".to_owned());
    }
    Some(HttpConfig {
        listen: listen?,
        ops_listen: ops_listen?,
        drain: drain?,
        public_url: public_url?,
        base_domain: base_domain?,
        trusted_proxies: TrustedProxies::new(trusted_proxies?),
    })
}
