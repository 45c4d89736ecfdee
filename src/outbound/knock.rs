//! Asks a listener of this deployment over HTTP: whether anybody is there, and what they say. For commands, which have
//! nothing else to do meanwhile.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::thread;
use std::time::Duration;

use hyper::Request;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use super::exchange::exchange;
use crate::config::ListenAddress;

/// Longer than a server's look at a database that hangs.
const PATIENCE: Duration = Duration::from_secs(4);

/// Who is there.
pub enum Knocked {
    /// Status and body of an answer.
    Answered(u16, String),
    /// Somebody who takes the connection and does not speak HTTP, or not in time.
    Somebody,
    /// Nobody was reached, for this reason.
    Nobody(String),
}

/// Makes a GET for this path at this host, and waits for what comes.
pub fn knock(at: &ListenAddress, host: &str, path: &str) -> Knocked {
    let knocking = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime.map_or_else(|error| Knocked::Nobody(error.to_string()), |runtime| runtime.block_on(ask(at, host, path)))
    };
    // On a thread of its own, since the caller's may be an event loop's.
    let knocked = thread::scope(|scope| scope.spawn(knocking).join());
    knocked.unwrap_or_else(|_| Knocked::Nobody("asking failed".to_owned()))
}

async fn ask(at: &ListenAddress, host: &str, path: &str) -> Knocked {
    let stream = match timeout(PATIENCE, connect(at)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return Knocked::Nobody(error.to_string()),
        Err(_) => return Knocked::Nobody("the connection is not made in time".to_owned()),
    };
    let Ok(request) = Request::get(path).body(Vec::new()) else { return Knocked::Somebody };
    match timeout(PATIENCE, exchange(stream, host, request)).await {
        Ok(Ok(answer)) => {
            Knocked::Answered(answer.status().as_u16(), String::from_utf8_lossy(answer.body()).into_owned())
        }
        _ => Knocked::Somebody,
    }
}

/// Where this machine reaches it: a listener on every address is reached on loopback.
async fn connect(at: &ListenAddress) -> std::io::Result<TcpStream> {
    let found = lookup_host((at.host.as_str(), at.port)).await?.min_by_key(SocketAddr::is_ipv6);
    let mut found = found.ok_or_else(|| std::io::Error::other("it has no address"))?;
    if found.ip().is_unspecified() {
        found.set_ip(match found {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        });
    }
    TcpStream::connect(found).await
}
