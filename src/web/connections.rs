//! The limits on connections: in total, and for each client address.
//!
//! | limit | value | a connection beyond it |
//! | --- | --- | --- |
//! | total | [`limits::CONNECTIONS`], fewer if the process may not open as many files | waits in the kernel's queue |
//! | per address, of IPv6 per /64 | `http.connections_per_address` | is closed before a byte is read |
//!
//! Connections of trusted proxies count for the total only, since a proxy brings the clients of the whole service.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ipnet::IpNet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::Registry;

use crate::base::limits;
use crate::base::network::{Network, TrustedProxies};
use crate::config::HttpConfig;

/// How often closed connections are logged.
const LOG_EVERY: Duration = Duration::from_secs(60);

/// Open files that are not connections of clients: the operations listener with its connections, the listeners, event
/// queues of the workers, mail, outbound requests, and files of the moment.
const OTHER_FILES: u64 = 192;
/// Open files of each database connection: SQLite has a database, its log and its index.
const FILES_PER_DATABASE_CONNECTION: u64 = 3;
/// A process that may open very few files still serves so many connections.
const LEAST: usize = 16;

/// The connections of the main listeners.
pub struct Connections {
    total: usize,
    share: usize,
    keep_alive: Duration,
    trusted: Arc<TrustedProxies>,
    open: Mutex<Open>,
    open_now: Gauge,
    closed: Counter,
}

#[derive(Default)]
struct Open {
    by_network: HashMap<IpNet, usize>,
    /// The connections that were closed since the last log line.
    closed: u64,
    logged: Option<Instant>,
}

/// An open connection; dropping it frees its place.
#[must_use]
pub struct Admitted {
    connections: Arc<Connections>,
    network: Option<IpNet>,
}

/// Returns how many connections fit into the limit of open files, beside everything else that the process opens.
pub fn total_within(open_files: Option<u64>, pool_size: u32) -> usize {
    let others = OTHER_FILES + FILES_PER_DATABASE_CONNECTION * u64::from(pool_size);
    let left = open_files.map_or(u64::MAX, |files| files.saturating_sub(others));
    usize::try_from(left).unwrap_or(usize::MAX).clamp(LEAST, limits::CONNECTIONS)
}

impl Connections {
    /// Creates the counters for this total. The share of an address is reduced in proportion to the total.
    pub fn new(http: &HttpConfig, total: usize) -> Connections {
        let share = (http.connections_per_address * total).div_ceil(limits::CONNECTIONS).max(1);
        let trusted = Arc::new(http.trusted_proxies.clone());
        let (open, open_now, closed) = (Mutex::default(), Gauge::default(), Counter::default());
        Connections { total, share, keep_alive: http.keep_alive, trusted, open, open_now, closed }
    }

    /// Returns the maximum number of connections.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Returns how long an idle connection is kept.
    pub fn keep_alive(&self) -> Duration {
        self.keep_alive
    }

    /// Counts a new connection of this peer; `None` if its share is used up. A connection whose peer is unknown has
    /// ended already.
    pub fn admit(self: &Arc<Self>, peer: Option<IpAddr>) -> Option<Admitted> {
        let network = peer.filter(|peer| !self.trusted.contains(*peer)).map(|peer| Network::of(peer).subscriber());
        if let Some(network) = network {
            let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            let count = open.by_network.entry(network).or_insert(0);
            if *count >= self.share {
                self.closed.inc();
                open.close_one(network, self.share);
                return None;
            }
            *count += 1;
        }
        self.open_now.inc();
        Some(Admitted { connections: self.clone(), network })
    }

    /// Writes the metrics.
    pub fn register(&self, registry: &mut Registry) {
        registry.register("portico_http_connections", "Open connections", self.open_now.clone());
        let help = "The limit of open connections";
        registry.register("portico_http_connections_limit", help, ConstGauge::new(self.total as u64));
        let help = "Connections that were closed because their address had its share";
        registry.register("portico_http_connections_refused", help, self.closed.clone());
    }
}

impl Open {
    /// Counts a closed connection, and logs the number once a minute.
    fn close_one(&mut self, network: IpNet, share: usize) {
        self.closed += 1;
        if self.logged.is_some_and(|at| at.elapsed() < LOG_EVERY) {
            return;
        }
        tracing::warn!(
            %network, share, closed = self.closed,
            "connections were closed because their address had its share; if it is a proxy, name it in \
             http.trusted_proxies, otherwise see http.connections_per_address"
        );
        self.closed = 0;
        self.logged = Some(Instant::now());
    }
}

impl Drop for Admitted {
    fn drop(&mut self) {
        self.connections.open_now.dec();
        let Some(network) = self.network else { return };
        let mut open = self.connections.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.by_network.get_mut(&network) {
            *count -= 1;
            if *count == 0 {
                open.by_network.remove(&network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Connections with a total of 16 and a share of 4. 10.0.0.0/8 is trusted.
    fn connections() -> Arc<Connections> {
        let trusted = Arc::new(TrustedProxies::new(vec![TrustedProxies::parse_one("10.0.0.0/8").unwrap()]));
        let (open, open_now, closed) = (Mutex::default(), Gauge::default(), Counter::default());
        Arc::new(Connections { total: 16, share: 4, keep_alive: Duration::ZERO, trusted, open, open_now, closed })
    }

    fn admitted(connections: &Arc<Connections>, peers: &[&str]) -> Vec<Option<Admitted>> {
        peers.iter().map(|peer| connections.admit(Some(peer.parse().unwrap()))).collect()
    }

    #[test]
    fn a_96_an_address_has_its_share_of_connections() {
        let connections = connections();
        let mut first = admitted(&connections, &["192.0.2.1"; 5]);
        assert_eq!(first.iter().flatten().count(), 4, "the fifth is refused");
        assert!(connections.admit(Some("192.0.2.2".parse().unwrap())).is_some(), "another address has its own share");
        assert!(connections.admit(Some("::ffff:192.0.2.1".parse().unwrap())).is_none(), "the same address");
        drop(first.swap_remove(0));
        let again = admitted(&connections, &["192.0.2.1"; 2]);
        assert_eq!(again.iter().flatten().count(), 1, "a closed connection frees its place");
        let same_subscriber = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4", "2001:db8::5"];
        let six = admitted(&connections, &same_subscriber);
        assert_eq!(six.iter().flatten().count(), 4, "a /64 is one address");
        assert!(connections.admit(Some("2001:db8:0:1::1".parse().unwrap())).is_some());
        let proxy = admitted(&connections, &["10.0.0.1"; 9]);
        assert_eq!(proxy.iter().flatten().count(), 9, "a trusted proxy has no share");
        assert_eq!(connections.open_now.get(), 4 + 4 + 9);
        assert_eq!(connections.closed.get(), 4);
        drop((first, again, six, proxy));
        assert_eq!(connections.open_now.get(), 0);
        assert!(connections.open.lock().unwrap().by_network.is_empty(), "nothing is kept of closed connections");
    }

    #[test]
    fn the_total_fits_into_the_limit_of_open_files() {
        assert_eq!(total_within(None, 4), 4_096);
        assert_eq!(total_within(Some(1_048_576), 4), 4_096);
        assert_eq!(total_within(Some(1_024), 4), 1_024 - 192 - 12);
        assert_eq!(total_within(Some(64), 4), 16);
    }
}
