//! Names are resolved and checked in one place: a connection is only opened to an address that this look-up has returned
//! no second look-up between check and connection).

use std::error::Error;
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::base::public_address::AllowedNetworks;

/// The maximum number of addresses of a host that are tried.
const ADDRESSES: usize = 4;
/// The maximum number of concurrent look-ups. A look-up occupies a thread until it ends, longer than its caller waits.
const LOOK_UPS: usize = 32;

/// A look-up in progress.
pub type LookUp = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// Resolves names to addresses.
pub trait Names: Send + Sync {
    /// Returns the addresses of a name. Each call is a new look-up.
    fn look_up(&self, name: &str) -> LookUp;
}

/// The resolver of the operating system.
pub struct SystemNames(Arc<Semaphore>);

impl Default for SystemNames {
    fn default() -> SystemNames {
        SystemNames(Arc::new(Semaphore::new(LOOK_UPS)))
    }
}

impl Names for SystemNames {
    fn look_up(&self, name: &str) -> LookUp {
        let (running, name) = (self.0.clone(), name.to_owned());
        Box::pin(async move {
            let Ok(permit) = running.try_acquire_owned() else {
                return Err(io::Error::other("too many look-ups are running"));
            };
            let found = spawn_blocking(move || {
                let found = (name.as_str(), 0).to_socket_addrs();
                drop(permit);
                found.map(|addresses| addresses.map(|address| address.ip()).collect())
            });
            found.await.map_err(io::Error::other)?
        })
    }
}

/// Why a name leads to no address.
#[derive(Debug)]
pub(super) enum NameFault {
    NotFound(String),
    /// It has addresses, such as this one, and none is allowed.
    Refused(IpAddr),
}

impl fmt::Display for NameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NameFault::NotFound(why) => f.write_str(why),
            NameFault::Refused(ip) => write!(f, "{ip} is not allowed"),
        }
    }
}

impl Error for NameFault {}

/// The addresses that a client may connect to.
#[derive(Clone, Debug)]
pub(super) enum Reach {
    /// Public addresses, and those of allowed networks.
    Allowed(AllowedNetworks),
    /// Loopback addresses of allowed networks: for plain http.
    Loopback(AllowedNetworks),
}

impl Reach {
    pub(super) fn allows(&self, address: IpAddr) -> bool {
        match self {
            Reach::Allowed(networks) => networks.allow(address),
            Reach::Loopback(networks) => address.to_canonical().is_loopback() && networks.allow(address),
        }
    }
}

/// Resolves names for the HTTP client, and returns only addresses that it may connect to.
pub(super) struct CheckedNames {
    pub(super) names: Arc<dyn Names>,
    pub(super) reach: Reach,
}

impl CheckedNames {
    async fn check(looking: LookUp, reach: Reach) -> Result<Vec<IpAddr>, NameFault> {
        let found = looking.await.map_err(|error| NameFault::NotFound(error.to_string()))?;
        let allowed: Vec<IpAddr> = found.iter().copied().filter(|ip| reach.allows(*ip)).take(ADDRESSES).collect();
        match (allowed.is_empty(), found.first()) {
            (false, _) => Ok(allowed),
            (true, Some(other)) => Err(NameFault::Refused(*other)),
            (true, None) => Err(NameFault::NotFound("it has no address".to_owned())),
        }
    }
}

impl Resolve for CheckedNames {
    fn resolve(&self, name: Name) -> Resolving {
        let checked = CheckedNames::check(self.names.look_up(name.as_str()), self.reach.clone());
        Box::pin(async move {
            // The connection sets the port.
            let addresses = checked.await?.into_iter().map(|ip| SocketAddr::new(ip, 0));
            let addresses: Addrs = Box::new(addresses);
            Ok(addresses)
        })
    }
}
