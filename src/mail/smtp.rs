//! Sends mail to SMTP servers, with a pool of idle connections per server.

use std::collections::HashMap;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;

use super::compose::Composed;
use super::dialogue::{Dialogue, Encoding, Envelope};
use super::outcome::Failure;
use crate::base::crypto::digest::sha256;
use crate::base::public_address::AllowedNetworks;
use crate::config::SmtpServer;

/// How long an idle connection is kept.
const IDLE: Duration = Duration::from_secs(30);
/// The maximum number of addresses of a server that are tried in one attempt.
const ADDRESSES: usize = 3;
/// The maximum number of idle connections to all servers.
const MOST_IDLE: usize = 16;

/// The addresses that a server may have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reach<'a> {
    /// The operator chose the server.
    Anywhere,
    /// A tenant chose the server (A-86: it must not reach into the deployment's network).
    Only(&'a AllowedNetworks),
}

/// A connection that can be used again.
struct Idle {
    since: Instant,
    dialogue: Dialogue,
}

/// The SMTP client of a deployment.
pub(super) struct SmtpClient {
    hello: ClientId,
    authorities: Vec<Certificate>,
    idle: Mutex<HashMap<[u8; 32], Vec<Idle>>>,
}

impl SmtpClient {
    /// Creates a client that introduces itself by this host name and also trusts these authorities (PEM).
    pub(super) fn new(host: &str, authorities: Option<&[u8]>) -> Result<SmtpClient, String> {
        let authorities = match authorities {
            Some(pem) => vec![Certificate::from_pem(pem).map_err(|error| error.to_string())?],
            None => Vec::new(),
        };
        let hello = match host.trim_matches(['[', ']']).parse() {
            Ok(std::net::IpAddr::V4(v4)) => ClientId::Ipv4(v4),
            Ok(std::net::IpAddr::V6(v6)) => ClientId::Ipv6(v6),
            Err(_) => ClientId::Domain(host.to_owned()),
        };
        Ok(SmtpClient { hello, authorities, idle: Mutex::default() })
    }

    /// Sends a message and returns the server's answer.
    pub(super) fn send(
        &self,
        server: &SmtpServer,
        reach: Reach<'_>,
        encoding: Encoding,
        message: &Composed,
    ) -> Result<String, Failure> {
        let key = key_of(server);
        let mut dialogue = match self.take(&key) {
            Some(dialogue) => dialogue,
            None => self.open(server, reach)?,
        };
        let envelope = Envelope { from: &message.from, to: &message.to, encoding };
        let sent = dialogue.send(&envelope, &message.bytes);
        match &sent {
            Ok(_) => self.keep(key, dialogue),
            Err(_) => dialogue.close(),
        }
        sent
    }

    /// Opens a connection to the first address that answers. The addresses that were checked are the ones that are
    /// dialled (A-87: no second look-up in between).
    fn open(&self, server: &SmtpServer, reach: Reach<'_>) -> Result<Dialogue, Failure> {
        let unreachable = |why: String| Failure::Unreachable(format!("{server}: {why}"));
        let found: Vec<SocketAddr> = (server.host.as_str(), server.port)
            .to_socket_addrs()
            .map_err(|error| unreachable(format!("the name cannot be resolved: {error}")))?
            .collect();
        let allowed = found.iter().copied().filter(|address| match reach {
            Reach::Anywhere => true,
            Reach::Only(networks) => networks.allow(address.ip()),
        });
        let allowed: Vec<SocketAddr> = allowed.take(ADDRESSES).collect();
        if let (Some(other), true) = (found.first(), allowed.is_empty()) {
            return Err(unreachable(format!(
                "{} is not a public address; outbound.allow_networks can allow its network",
                other.ip()
            )));
        }
        let tls = self.tls(server).map_err(unreachable)?;
        let mut failure = unreachable("the name has no address".to_owned());
        for address in allowed {
            match Dialogue::open(server, address, &self.hello, &tls) {
                Ok(dialogue) => return Ok(dialogue),
                Err(why) => failure = why,
            }
        }
        Err(failure)
    }

    fn tls(&self, server: &SmtpServer) -> Result<TlsParameters, String> {
        let mut builder = TlsParameters::builder(server.host.clone()).certificate_store(CertificateStore::WebpkiRoots);
        for authority in &self.authorities {
            builder = builder.add_root_certificate(authority.clone());
        }
        builder.build_rustls().map_err(|error| error.to_string())
    }

    /// Takes an idle connection that still works.
    fn take(&self, key: &[u8; 32]) -> Option<Dialogue> {
        loop {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            let Idle { since, mut dialogue } = idle.get_mut(key)?.pop()?;
            drop(idle);
            if since.elapsed() < IDLE && dialogue.renew() {
                return Some(dialogue);
            }
            dialogue.close();
        }
    }

    fn keep(&self, key: [u8; 32], dialogue: Dialogue) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        for kept in idle.values_mut() {
            kept.retain(|idle| idle.since.elapsed() < IDLE);
        }
        idle.retain(|_, kept| !kept.is_empty());
        if idle.values().map(Vec::len).sum::<usize>() < MOST_IDLE {
            idle.entry(key).or_default().push(Idle { since: Instant::now(), dialogue });
        }
    }
}

/// Returns the key of a server with its credentials: a connection is never used with other ones.
fn key_of(server: &SmtpServer) -> [u8; 32] {
    let login = server.login.as_ref().map(|login| format!("{:?}:{:?}", login.user, login.password.expose()));
    sha256(format!("{server} {login:?}").as_bytes())
}
