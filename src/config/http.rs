//! `http.*`: the listeners of the server and the addresses that it is reached at.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use ipnet::IpNet;

use super::reader::Reader;
use super::setting::{DefaultValue, Number, Parsed, Row, Setting, Span, Word, worded};
use crate::base::limits;
use crate::base::network::TrustedProxies;
use crate::base::span::show_span;
use crate::base::uri::CanonicalBase;

#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// Host and port of the main listener. `localhost` means 127.0.0.1 and, where the machine has it, ::1.
    pub listen: ListenAddress,
    /// Host and port of health and metrics; `None` for no listener. Port 0 takes any free port.
    pub ops_listen: Option<ListenAddress>,
    /// How long requests are still accepted after SIGTERM, while the readiness check fails.
    pub drain: Duration,
    /// Origin in links and issuers.
    pub public_url: CanonicalBase,
    /// Whether browsers that have used https here use it for every name under the host too.
    pub hsts_include_subdomains: bool,
    /// Tenants are at `{slug}.{base_domain}` where this is set.
    pub base_domain: Option<String>,
    /// The proxies from which `X-Forwarded-For` is accepted.
    pub trusted_proxies: TrustedProxies,
    /// How long an idle connection is kept.
    pub keep_alive: Duration,
    /// How many of [`limits::CONNECTIONS`] one client address may have.
    pub connections_per_address: usize,
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
        is_host(&host).then_some(ListenAddress { host, port })
    }

    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

/// Returns whether a text is an IP address or has the form of a host name.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    text.parse::<IpAddr>().is_ok() || (!text.contains(':') && text.trim_end_matches('.').split('.').all(is_label))
}

/// Returns whether two listeners would take the same port of an address.
fn collide(one: &ListenAddress, other: &ListenAddress) -> bool {
    let is_any = |at: &ListenAddress| at.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_unspecified());
    let both_local =
        (one.host == "localhost" && other.is_loopback()) || (other.host == "localhost" && one.is_loopback());
    one.port == other.port && (one.host == other.host || is_any(one) || is_any(other) || both_local)
}

fn wrong_address(text: &str) -> String {
    format!("\"{text}\" is not host:port, such as localhost:8080 or [::1]:8080")
}

/// The longest drain in seconds: together with the time that open requests get after it, the process ends within 25 s.
const LONGEST_DRAIN: u64 = 10;

static LISTEN: Setting<Parsed<ListenAddress>> = Setting {
    key: "http.listen",
    default: DefaultValue::Fixed("localhost:8080"),
    kind: Parsed { values: "`HOST:PORT`", parse: ListenAddress::parse },
    text: "The address of the main listener; `localhost` is 127.0.0.1 and, where the machine has it, ::1.",
};

static OPS_LISTEN: Setting<Parsed<Option<ListenAddress>>> = Setting {
    key: "http.ops_listen",
    default: DefaultValue::Fixed("127.0.0.1:9090"),
    kind: Parsed { values: "`HOST:PORT`, or empty for none", parse: ListenAddress::parse_optional },
    text: "The address of health and metrics; port 0 takes any free port.",
};

static DRAIN: Setting<Span> = Setting {
    key: "http.drain",
    default: DefaultValue::Derived("`0s` on loopback, else `5s`"),
    kind: Span { least: 0, most: LONGEST_DRAIN },
    text: "How long requests are still accepted after SIGTERM.",
};

static PUBLIC_URL: Setting<Parsed<CanonicalBase>> = Setting {
    key: "http.public_url",
    default: DefaultValue::Derived("`http://localhost:{port}` on loopback"),
    kind: Parsed { values: "an origin", parse: parse_public_url },
    text: "The origin in every link and issuer; https is required off loopback.",
};

static HSTS_INCLUDE_SUBDOMAINS: Setting<Word<bool>> = Setting {
    key: "http.hsts_include_subdomains",
    default: DefaultValue::Fixed("false"),
    kind: Word(&[("false", false), ("true", true)]),
    text: "Whether `Strict-Transport-Security` covers every name under the host. All of them must then serve https.",
};

static BASE_DOMAIN: Setting<Parsed<Option<String>>> = Setting {
    key: "http.base_domain",
    default: DefaultValue::Fixed(""),
    kind: Parsed { values: "a domain name, or empty for none", parse: parse_base_domain },
    text: "New tenants are at `{slug}.{base_domain}`.",
};

static TRUSTED_PROXIES: Setting<Parsed<IpNet>> = Setting {
    key: "http.trusted_proxies",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "networks and addresses: `[\"10.0.0.0/8\", \"2001:db8::1\"]`, or one text with commas",
        parse: |text| TrustedProxies::parse_one(text).map_err(worded),
    },
    text: "The proxies from which `X-Forwarded-For` is accepted.",
};

static KEEP_ALIVE: Setting<Span> = Setting {
    key: "http.keep_alive",
    default: DefaultValue::Fixed("75s"),
    kind: Span { least: 1, most: 3_600 },
    text: "How long an idle connection is kept. Keep it longer than the proxy keeps its own idle connections: otherwise \
           the proxy may send a request over a connection that is being closed.",
};

static CONNECTIONS_PER_ADDRESS: Setting<Number<usize>> = Setting {
    key: "http.connections_per_address",
    default: DefaultValue::Fixed("1024"),
    kind: Number { least: 16, most: limits::CONNECTIONS },
    text: "How many of the 4096 connections one client address may have, of IPv6 one /64; in proportion fewer if the \
           process may open fewer files. A quarter leaves room for others, and suffices for an office behind one address. \
           Trusted proxies are not limited.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[
    &LISTEN,
    &OPS_LISTEN,
    &DRAIN,
    &PUBLIC_URL,
    &HSTS_INCLUDE_SUBDOMAINS,
    &BASE_DOMAIN,
    &TRUSTED_PROXIES,
    &KEEP_ALIVE,
    &CONNECTIONS_PER_ADDRESS,
];

fn parse_public_url(text: &str) -> Result<CanonicalBase, String> {
    if text.is_empty() {
        return Err("must be set where http.listen is not loopback".to_owned());
    }
    let base = CanonicalBase::parse(text).map_err(worded)?;
    if !base.path().is_empty() {
        return Err("must be an origin, without a path".to_owned());
    }
    let host = base.authority();
    let ip = host.parse::<SocketAddr>().map(|at| at.ip()).or_else(|_| host.trim_matches(['[', ']']).parse());
    if base.port() == Some(0) || ip.is_ok_and(|ip: IpAddr| ip.is_unspecified()) {
        return Err("must be the address that browsers use, not 0.0.0.0 or port 0".to_owned());
    }
    Ok(base)
}

fn parse_base_domain(text: &str) -> Result<Option<String>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    match idna::domain_to_ascii_strict(text) {
        Ok(domain) if domain.parse::<IpAddr>().is_ok() => Err(format!("\"{text}\" is not a domain name")),
        Ok(domain) if domain.contains('.') || domain == "localhost" => Ok(Some(domain)),
        _ => Err(format!("\"{text}\" is not a domain name")),
    }
}

pub(super) fn read(reader: &mut Reader) -> Option<HttpConfig> {
    let (listen, ops_listen) = (reader.get(&LISTEN), reader.get(&OPS_LISTEN));
    // A server that is reached from other machines may be behind a load balancer, which has to notice the end.
    let default_drain = if listen.as_ref().is_some_and(|l| !l.is_loopback()) { 5 } else { 0 };
    let drain = reader.get_or(&DRAIN, &show_span(default_drain));
    if let (Some(listen), Some(Some(ops))) = (&listen, &ops_listen)
        && collide(listen, ops)
    {
        reader.fault(OPS_LISTEN.key, "must be another address than http.listen");
    }
    let default_url = match &listen {
        Some(address) if address.is_loopback() => format!("http://localhost:{}", address.port),
        Some(_) => String::new(),
        // It is a fault already; this value is not used.
        None => "http://localhost:8080".to_owned(),
    };
    let public_url = reader.get_or(&PUBLIC_URL, &default_url);
    let hsts_include_subdomains = reader.get(&HSTS_INCLUDE_SUBDOMAINS);
    let base_domain = reader.get(&BASE_DOMAIN);
    let trusted_proxies = reader.get_list(&TRUSTED_PROXIES);
    let (keep_alive, connections_per_address) = (reader.get(&KEEP_ALIVE), reader.get(&CONNECTIONS_PER_ADDRESS));
    if let (Some(listen), Some(base)) = (&listen, &public_url)
        && !listen.is_loopback()
        && !base.is_https()
    {
        reader.fault(PUBLIC_URL.key, "https is required where http.listen is not loopback");
    }
    if let (Some(Some(domain)), Some(base)) = (&base_domain, &public_url)
        && !base.is_https()
        && !(domain == "localhost" || domain.ends_with(".localhost"))
    {
        reader.fault(BASE_DOMAIN.key, "needs an https http.public_url, or a name under localhost");
    }
    Some(HttpConfig {
        listen: listen?,
        ops_listen: ops_listen?,
        drain: drain?,
        public_url: public_url?,
        hsts_include_subdomains: hsts_include_subdomains?,
        base_domain: base_domain?,
        trusted_proxies: TrustedProxies::new(trusted_proxies?),
        keep_alive: keep_alive?,
        connections_per_address: connections_per_address?,
    })
}
