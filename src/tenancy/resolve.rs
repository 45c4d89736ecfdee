//! Resolves the tenant of a request. All present sources must agree; no header decides alone.

use std::sync::Arc;

use super::{Tenant, TenantState};
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::uri::CanonicalBase;

/// The addresses of the deployment.
#[derive(Clone, Debug)]
pub struct Addresses {
    pub public_url: CanonicalBase,
    pub base_domain: Option<String>,
    pub default_slug: Option<Slug>,
}

/// The classification of a `Host` header, before any look-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// The deployment's own address.
    Public,
    /// `{slug}.{base_domain}`.
    Tenant(Slug),
    /// Another loopback name of a loopback deployment: GET requests are redirected to the public URL.
    OtherLoopback,
    /// Not an accepted host: 421.
    Unknown,
}

impl Addresses {
    /// Classifies a `Host` header. Host and port must be addresses of this deployment, against Host header attacks
    ///
    pub fn classify(&self, host: &str) -> Host {
        if host.eq_ignore_ascii_case(self.public_url.authority()) {
            return Host::Public;
        }
        let host = host.to_ascii_lowercase();
        let port = self.public_url.port();
        let default_port = if self.public_url.is_https() { 443 } else { 80 };
        let own = self.public_url.authority().to_ascii_lowercase();
        if host.strip_suffix(&format!(":{default_port}")) == Some(own.as_str()) {
            return Host::Public;
        }
        let (name, host_port) = match host.rsplit_once(':') {
            Some((name, digits)) if digits.bytes().all(|b| b.is_ascii_digit()) => (name, digits.parse().ok()),
            _ => (host.as_str(), Some(default_port)),
        };
        if host_port != port {
            return Host::Unknown;
        }
        if let Some(slug) = self.base_domain.as_ref().and_then(|d| name.strip_suffix(d.as_str())?.strip_suffix('.')) {
            return Slug::new(slug).map_or(Host::Unknown, Host::Tenant);
        }
        let loopback = ["127.0.0.1", "[::1]", "localhost"].contains(&name);
        if self.public_url.is_loopback() && loopback { Host::OtherLoopback } else { Host::Unknown }
    }

    /// Returns the canonical base for a new tenant: host mode if a base domain is configured, unless that host is the
    /// deployment's own.
    pub fn base_for(&self, slug: &Slug) -> CanonicalBase {
        match &self.base_domain {
            Some(domain) if slug.as_str() != Slug::SYSTEM => {
                let scheme = if self.public_url.is_https() { "https" } else { "http" };
                let own = self.public_url.authority();
                let port = own.rsplit_once(':').filter(|(_, p)| p.bytes().all(|b| b.is_ascii_digit()));
                let port = port.map_or(String::new(), |(_, port)| format!(":{port}"));
                CanonicalBase::parse(&format!("{scheme}://{slug}.{domain}{port}"))
                    .ok()
                    .filter(|base| base.authority() != own)
                    .unwrap_or_else(|| self.path_base(slug))
            }
            _ => self.path_base(slug),
        }
    }

    /// Returns whether a text has the form of an issuer of this deployment. Other issuers name no tenant.
    pub fn has_form_of_issuer(&self, text: &str) -> bool {
        let slug = text.strip_prefix(self.public_url.as_str()).and_then(|rest| rest.strip_prefix("/t/"));
        let by_host = |base: CanonicalBase| {
            let is_ours = base.path().is_empty() && base.is_https() == self.public_url.is_https();
            is_ours && matches!(self.classify(base.authority()), Host::Tenant(_))
        };
        match slug {
            Some(slug) => Slug::parse(slug).is_some(),
            None => CanonicalBase::parse(text).is_ok_and(by_host),
        }
    }

    fn path_base(&self, slug: &Slug) -> CanonicalBase {
        self.public_url.under(&format!("/t/{slug}"))
    }
}

/// The address of a request, as far as it identifies a tenant.
#[derive(Clone, Copy, Debug)]
pub struct RequestAddress<'a> {
    pub host: &'a Host,
    /// The slug in the path; `None` at the root of an origin.
    pub slug: Option<&'a str>,
}

/// The sources that may identify a tenant.
#[derive(Clone, Debug)]
pub struct Sources<'a> {
    /// (1) The tenant's own host.
    pub host: Option<&'a Slug>,
    /// (2) The path `/t/{slug}`.
    pub path: Option<&'a str>,
    /// (3) The tenant part of a credential, at endpoints that use it.
    pub credential: Option<TenantId>,
}

/// The reason why no tenant is resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// No source identifies one.
    Unnamed,
    /// Unknown, suspended and deleted tenants give the same result.
    NotFound,
    /// Two sources identify different tenants.
    Mismatch,
    /// Nothing but session cookies identifies a tenant, and they are of several.
    Several,
}

/// The identifier of a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Slug(Slug),
    Id(TenantId),
}

/// Returns the identifier that the sources give, without a look-up.
pub(super) fn named(sources: &Sources<'_>) -> Result<Named, Unresolved> {
    let path = match sources.path.map(Slug::parse) {
        Some(None) => return Err(Unresolved::NotFound),
        Some(slug) => slug,
        None => None,
    };
    if let (Some(host), Some(path)) = (sources.host, &path)
        && host != path
    {
        return Err(Unresolved::Mismatch);
    }
    match (sources.host.or(path.as_ref()), sources.credential) {
        (Some(slug), _) => Ok(Named::Slug(slug.clone())),
        (None, Some(id)) => Ok(Named::Id(id)),
        (None, None) => Err(Unresolved::Unnamed),
    }
}

/// Returns the tenant that was found, if it is active and every source agrees.
pub(super) fn agreed(tenant: Option<Arc<Tenant>>, sources: &Sources<'_>) -> Result<Arc<Tenant>, Unresolved> {
    let tenant = tenant.filter(|t| t.state == TenantState::Active).ok_or(Unresolved::NotFound)?;
    match sources.credential {
        Some(id) if id != tenant.id => Err(Unresolved::Mismatch),
        _ => Ok(tenant),
    }
}

/// The result of resolving a request's address.
#[derive(Clone, Debug)]
pub enum Located {
    /// The request came to the tenant's canonical base.
    Here(Arc<Tenant>),
    /// The tenant has another canonical base.
    Elsewhere(Arc<Tenant>),
    NotFound,
    Mismatch,
}

impl Addresses {
    /// Returns the sources of an address: host and path (1 and 2), and the default tenant for pages at the root (7).
    pub(super) fn sources<'a>(&'a self, at: RequestAddress<'a>) -> Sources<'a> {
        let own_host = match at.host {
            Host::Tenant(slug) => Some(slug),
            _ => None,
        };
        let default = self.default_slug.as_ref().filter(|_| own_host.is_none() && at.slug.is_none());
        Sources { host: own_host.or(default), path: at.slug, credential: None }
    }

    /// Compares the address with the canonical base of the resolved tenant.
    pub(super) fn place(&self, resolved: Result<Arc<Tenant>, Unresolved>, at: RequestAddress<'_>) -> Located {
        let named = matches!(at.host, Host::Tenant(_)) || at.slug.is_some();
        match resolved {
            Ok(tenant) if named && self.is_canonical(&tenant, at) => Located::Here(tenant),
            Ok(tenant) => Located::Elsewhere(tenant),
            Err(Unresolved::Mismatch) => Located::Mismatch,
            Err(Unresolved::NotFound | Unresolved::Unnamed | Unresolved::Several) => Located::NotFound,
        }
    }
}

impl Addresses {
    /// Returns whether this address matches the tenant's canonical base.
    fn is_canonical(&self, tenant: &Tenant, at: RequestAddress<'_>) -> bool {
        let own_path = match at.slug {
            Some(slug) => tenant.base.path().strip_prefix("/t/") == Some(slug),
            None => tenant.base.path().is_empty(),
        };
        own_path && self.is_host_of(tenant, at.host)
    }

    /// Returns whether this host is that of the tenant's canonical base, the only one that has the cookies of its sessions.
    pub fn is_host_of(&self, tenant: &Tenant, host: &Host) -> bool {
        match host {
            Host::Public => tenant.base.authority() == self.public_url.authority(),
            Host::Tenant(slug) => *slug == tenant.slug && self.base_for(slug) == tenant.base,
            Host::OtherLoopback | Host::Unknown => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(url: &str, domain: Option<&str>) -> Addresses {
        let public_url = CanonicalBase::parse(url).unwrap();
        Addresses { public_url, base_domain: domain.map(str::to_owned), default_slug: None }
    }

    #[test]
    fn a_67_only_configured_hosts_are_answered() {
        let a = addresses("http://localhost:8080", None);
        assert_eq!(a.classify("localhost:8080"), Host::Public);
        assert_eq!(a.classify("LOCALHOST:8080"), Host::Public);
        assert_eq!(a.classify("127.0.0.1:8080"), Host::OtherLoopback);
        assert_eq!(a.classify("[::1]:8080"), Host::OtherLoopback);
        for host in ["localhost", "localhost:80", "evil.example:8080", "localhost:8080.evil.example", "", "127.0.0.1"] {
            assert_eq!(a.classify(host), Host::Unknown, "{host}");
        }
        let a = addresses("https://id.example.com", Some("id.example.com"));
        assert_eq!(a.classify("id.example.com"), Host::Public);
        assert_eq!(a.classify("id.example.com:443"), Host::Public);
        assert_eq!(a.classify("acme.id.example.com"), Host::Tenant(Slug::new("acme").unwrap()));
        for host in [
            "a.b.id.example.com",
            "acmeid.example.com",
            "acme.id.example.com:8443",
            "127.0.0.1",
            "_system.id.example.com",
        ] {
            assert_eq!(a.classify(host), Host::Unknown, "{host}");
        }
    }

    #[test]
    fn issuers_of_this_deployment_are_told_from_others() {
        let by_path = addresses("http://localhost:8080", None);
        let by_host = addresses("https://id.example.com", Some("id.example.com"));
        for (text, path, host) in [
            ("http://localhost:8080/t/acme", true, false),
            ("https://acme.id.example.com", false, true),
            ("https://id.example.com/t/_system", false, true),
            ("http://acme.id.example.com", false, false),
            ("https://acme.id.example.com/t/acme", false, false),
            ("https://id.example.com", false, false),
            ("http://localhost:8080", false, false),
            ("http://localhost:8080/t/", false, false),
            ("http://localhost:8080/t/acme/v1", false, false),
            ("http://localhost:8080.evil.example/t/acme", false, false),
            ("https://accounts.example.org", false, false),
            ("AAAAAAAAAAAAAAAAAAAAAA", false, false),
            ("", false, false),
        ] {
            assert_eq!((by_path.has_form_of_issuer(text), by_host.has_form_of_issuer(text)), (path, host), "{text}");
        }
    }

    #[test]
    fn the_base_of_a_tenant_is_by_path_or_by_host() {
        let slug = Slug::new("acme").unwrap();
        let base = |url, domain| addresses(url, domain).base_for(&slug).as_str().to_owned();
        assert_eq!(base("http://localhost:8080", None), "http://localhost:8080/t/acme");
        assert_eq!(base("https://id.example.com", Some("id.example.com")), "https://acme.id.example.com");
        assert_eq!(base("http://localhost:8080", Some("tenants.localhost")), "http://acme.tenants.localhost:8080");
        let system = addresses("https://id.example.com", Some("x.example.com")).base_for(&Slug::system());
        assert_eq!(system.as_str(), "https://id.example.com/t/_system");
    }
}
