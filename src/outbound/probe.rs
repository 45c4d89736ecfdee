//! Sends an HTTP request to a listener of this deployment. Blocks; for commands only.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::thread;
use std::time::Duration;

use hyper::Request;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use super::exchange::exchange;
use crate::config::ListenAddress;

/// Longer than the server's own check of a hanging database.
const PATIENCE: Duration = Duration::from_secs(4);

/// The result of a request to a listener.
pub enum Probe {
    /// Status and body of the response.
    Answered(u16, String),
    /// A server accepted the connection, but did not answer in HTTP, or not in time.
    NotHttp,
    /// The connection failed, for this reason.
    Unreachable(String),
}

/// Sends a GET for this path and host, and waits for the response.
pub fn probe(at: &ListenAddress, host: &str, path: &str) -> Probe {
    let knocking = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime
            .map_or_else(|error| Probe::Unreachable(error.to_string()), |runtime| runtime.block_on(ask(at, host, path)))
    };
    // On a separate thread, since the caller's thread may run an event loop.
    let knocked = thread::scope(|scope| scope.spawn(knocking).join());
    knocked.unwrap_or_else(|_| Probe::Unreachable("the request failed".to_owned()))
}

async fn ask(at: &ListenAddress, host: &str, path: &str) -> Probe {
    let stream = match timeout(PATIENCE, connect(at)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return Probe::Unreachable(error.to_string()),
        Err(_) => return Probe::Unreachable("the connection timed out".to_owned()),
    };
    let Ok(request) = Request::get(path).body(Vec::new()) else { return Probe::NotHttp };
    match timeout(PATIENCE, exchange(stream, host, request)).await {
        Ok(Ok(answer)) => {
            Probe::Answered(answer.status().as_u16(), String::from_utf8_lossy(answer.body()).into_owned())
        }
        _ => Probe::NotHttp,
    }
}

/// Connects to a listener. A listener on all addresses is reached on loopback.
async fn connect(at: &ListenAddress) -> std::io::Result<TcpStream> {
    let found = lookup_host((at.host.as_str(), at.port)).await?.min_by_key(SocketAddr::is_ipv6);
    let mut found = found.ok_or_else(|| std::io::Error::other("the host has no address"))?;
    if found.ip().is_unspecified() {
        found.set_ip(match found {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        });
    }
    TcpStream::connect(found).await
}
