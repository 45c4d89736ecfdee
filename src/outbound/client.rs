//! The HTTP client for URLs that tenants and the operator choose.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use serde_json::Value;
use tokio::time::timeout;
use url::form_urlencoded::Serializer;

use super::failed::{Failed, Why, shortened};
use super::names::{CheckedNames, Names, Reach, SystemNames};
use super::slots::Slots;
use super::target::{Protocol, Target};
use crate::base::id::TenantId;
use crate::base::limits;
use crate::base::public_address::AllowedNetworks;
use crate::config::Config;
use crate::telemetry::metrics::{counters, label, times};

/// The maximum number of concurrent calls to URLs that tenants chose.
const OF_TENANTS: usize = 32;
/// The maximum number of them to one host.
const OF_HOST: usize = 4;
/// The maximum number of concurrent calls to URLs that the operator chose. They have slots of their own, so that no
/// tenant's slow server keeps them from being served.
const OF_OPERATOR: usize = 64;
/// The maximum number of them for one tenant (A-42: requests to one tenant do not use up the calls of the others).
const FOR_TENANT: usize = 16;

/// The media type of JSON (RFC 8259, 11).
pub const JSON: &str = "application/json";

label! {
    /// The outcome of a call.
    CallOutcome is "outcome" {
        Answered = "answered",
        /// The URL may not be called.
        Url = "url",
        /// The host has no allowed address.
        Address = "address",
        /// The name cannot be resolved.
        Name = "name",
        Busy = "busy",
        TimeOut = "time_out",
        TooLarge = "too_large",
        Status = "status",
        /// Another content type, compressed, or not JSON.
        Content = "content",
        Tls = "tls",
        Connection = "connection",
    }
}

impl From<&Why> for CallOutcome {
    fn from(why: &Why) -> CallOutcome {
        match why {
            Why::UrlInvalid | Why::UrlUser | Why::UrlInsecure => CallOutcome::Url,
            Why::Address(_) => CallOutcome::Address,
            Why::Name(_) => CallOutcome::Name,
            Why::Busy => CallOutcome::Busy,
            Why::TimeOut => CallOutcome::TimeOut,
            Why::TooLarge => CallOutcome::TooLarge,
            Why::Status(_) => CallOutcome::Status,
            Why::ContentType(_) | Why::Compressed | Why::NotJson => CallOutcome::Content,
            Why::Tls(_) => CallOutcome::Tls,
            Why::Connection(_) => CallOutcome::Connection,
        }
    }
}

/// The party that chose a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    Tenant,
    /// The operator; the call is made for this tenant.
    Operator(TenantId),
}

/// What a client is made of.
pub struct Parts {
    /// The networks besides public addresses that may be called.
    pub networks: AllowedNetworks,
    /// Certificates of authorities in PEM form that are trusted besides the public ones.
    pub authorities: Option<Vec<u8>>,
    pub names: Arc<dyn Names>,
    /// The time-out of a whole call.
    pub time: Duration,
}

impl Default for Parts {
    fn default() -> Parts {
        Parts {
            networks: AllowedNetworks::default(),
            authorities: None,
            names: Arc::new(SystemNames::default()),
            time: limits::OUTBOUND_TIME,
        }
    }
}

/// The client. Every call opens a new connection to an address that was checked, and ends within a few seconds.
pub struct Outbound {
    https: Client,
    /// Connects to loopback addresses only.
    http: Client,
    networks: AllowedNetworks,
    time: Duration,
    of_tenants: Slots,
    of_operator: Slots,
    calls: Family<CallOutcome, Counter>,
    took: Histogram,
}

impl Outbound {
    /// Creates the client of this configuration. The error is one line for the operator.
    pub fn open(config: &Config) -> Result<Outbound, String> {
        let own = &config.outbound;
        let authorities = match &own.extra_ca {
            Some(path) => {
                Some(fs::read(path).map_err(|error| format!("outbound.extra_ca {}: {error}", path.display()))?)
            }
            None => None,
        };
        let networks = own.allow_networks.clone();
        let networks = if config.http.public_url.is_loopback() { networks.and_loopback() } else { networks };
        Outbound::new(Parts { networks, authorities, ..Parts::default() })
    }

    /// Creates a client of these parts. The error is one line for the operator.
    pub fn new(parts: Parts) -> Result<Outbound, String> {
        let Parts { networks, authorities, names, time } = parts;
        let tls = tls(authorities.as_deref())?;
        let client = |reach: Reach| {
            let checked = CheckedNames { names: names.clone(), reach };
            Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .dns_resolver(Arc::new(checked))
                .redirect(Policy::none())
                .no_proxy()
                .referer(false)
                .retry(reqwest::retry::never())
                .pool_max_idle_per_host(0)
                .user_agent("Portico")
                .build()
                .map_err(|error| format!("the HTTP client: {error}"))
        };
        Ok(Outbound {
            https: client(Reach::Allowed(networks.clone()))?,
            http: client(Reach::Loopback(networks.clone()))?,
            networks,
            time,
            of_tenants: Slots::new(OF_TENANTS, OF_HOST),
            of_operator: Slots::new(OF_OPERATOR, FOR_TENANT),
            calls: counters(),
            took: times(),
        })
    }

    /// Checks whether a URL may be called, as far as that is known before its name is resolved.
    pub fn check(&self, url: &str) -> Result<(), Failed> {
        Target::parse(url, &self.networks).map(|_| ())
    }

    /// Gets a JSON document of one of these media types.
    pub async fn get_json(&self, by: ChosenBy, url: &str, types: &[&str]) -> Result<Value, Failed> {
        self.call(by, url, types, |client, url| client.get(url)).await
    }

    /// Posts a form (`application/x-www-form-urlencoded`) and returns the JSON document of the response.
    pub async fn post_form(&self, by: ChosenBy, url: &str, fields: &[(&str, &str)]) -> Result<Value, Failed> {
        let form = Serializer::new(String::new()).extend_pairs(fields).finish();
        let post = |client: &Client, url| {
            client.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form.clone())
        };
        self.call(by, url, &[JSON], post).await
    }

    async fn call(
        &self,
        by: ChosenBy,
        url: &str,
        types: &[&str],
        request: impl FnOnce(&Client, url::Url) -> RequestBuilder,
    ) -> Result<Value, Failed> {
        let began = Instant::now();
        let done = match Target::parse(url, &self.networks) {
            Ok(target) => {
                let exchanged = self.exchange(by, &target, types, request).await;
                exchanged.map_err(|why| Failed { host: target.host, why })
            }
            Err(failed) => Err(failed),
        };
        let outcome = done.as_ref().map_or_else(|failed| CallOutcome::from(&failed.why), |_| CallOutcome::Answered);
        self.calls.get_or_create(&outcome).inc();
        self.took.observe(began.elapsed().as_secs_f64());
        done
    }

    async fn exchange(
        &self,
        by: ChosenBy,
        target: &Target,
        types: &[&str],
        request: impl FnOnce(&Client, url::Url) -> RequestBuilder,
    ) -> Result<Value, Why> {
        let tenant = if let ChosenBy::Operator(tenant) = by { tenant.to_string() } else { String::new() };
        let slot = match by {
            ChosenBy::Tenant => self.of_tenants.take(&target.host),
            ChosenBy::Operator(_) => self.of_operator.take(&tenant),
        };
        let _slot = slot.ok_or(Why::Busy)?;
        let client = match target.protocol {
            Protocol::Https => &self.https,
            Protocol::Http => &self.http,
        };
        let request =
            request(client, target.url.clone()).header(ACCEPT, types.join(", ")).header(ACCEPT_ENCODING, "identity");
        let answered = async {
            let response = request.send().await?;
            check_head(&response, types)?;
            read_body(response).await
        };
        let body = timeout(self.time, answered).await.map_err(|_| Why::TimeOut)??;
        serde_json::from_slice(&body).map_err(|_| Why::NotJson)
    }

    /// Writes the metrics of the calls.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("portico_outbound_calls", "Calls to other servers, by outcome", self.calls.clone());
        registry.register("portico_outbound_call_seconds", "Time that a call took", self.took.clone());
    }
}

/// Refuses a response whose body is not to be read.
fn check_head(response: &Response, types: &[&str]) -> Result<(), Why> {
    let status = response.status().as_u16();
    if status != 200 {
        return Err(Why::Status(status));
    }
    let text = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    if text(CONTENT_ENCODING).is_some_and(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
        return Err(Why::Compressed);
    }
    let essence = text(CONTENT_TYPE).and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    if !types.iter().any(|known| known.eq_ignore_ascii_case(essence)) {
        return Err(Why::ContentType(shortened(essence)));
    }
    match response.content_length() {
        Some(length) if length > limits::OUTBOUND_BODY as u64 => Err(Why::TooLarge),
        _ => Ok(()),
    }
}

/// Reads the body, which is counted while it is read.
async fn read_body(mut response: Response) -> Result<Vec<u8>, Why> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limits::OUTBOUND_BODY {
            return Err(Why::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Returns the TLS settings: the public authorities and these, with ring, which mail uses too.
fn tls(authorities: Option<&[u8]>) -> Result<ClientConfig, String> {
    let wrong = |why: String| format!("outbound.extra_ca: {why}");
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(pem) = authorities {
        let mut added = 0;
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
            roots.add(certificate).map_err(|error| wrong(error.to_string()))?;
            added += 1;
        }
        if added == 0 {
            return Err(wrong("the file has no certificate (PEM)".to_owned()));
        }
    }
    let mut tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(tls)
}
