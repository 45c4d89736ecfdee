//! `http.*`: where the server listens and under which addresses it is reached.

use super::reader::Reader;
use crate::base::network::TrustedProxies;
use crate::base::uri::CanonicalBase;

#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// Host and port of the main listener. `localhost` means 127.0.0.1 and, where the machine has it, ::1.
    pub listen: ListenAddress,
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
        let wrong = || format!("\"{text}\" is not host:port, such as localhost:8080 or [::1]:8080");
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = port.parse().map_err(|_| wrong())?;
        if host.is_empty() || port == 0 {
            return Err(wrong());
        }
        Ok(ListenAddress { host, port })
    }

    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

pub(super) fn read(reader: &mut Reader) -> Option<HttpConfig> {
    let listen = reader.get("http.listen", "localhost:8080", ListenAddress::parse);
    let default_url = match &listen {
        Some(address) if address.is_loopback() => format!("http://localhost:{}", address.port),
        _ => String::new(),
    };
    let public_url = reader.get("http.public_url", &default_url, |text| {
        if text.is_empty() {
            return Err("must be set where http.listen is not loopback".to_owned());
        }
        let base = CanonicalBase::parse(text)?;
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
    let trusted_proxies = reader.get_list("http.trusted_proxies", TrustedProxies::parse_one);
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
        public_url: public_url?,
        base_domain: base_domain?,
        trusted_proxies: TrustedProxies::new(trusted_proxies?),
    })
}
