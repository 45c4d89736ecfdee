//! Asks a server on this machine over HTTP: whether anybody listens, and what they say.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use crate::config::ListenAddress;

/// Longer than a server's look at a database that hangs.
const PATIENCE: Duration = Duration::from_secs(4);
/// More than any answer has, in bytes.
const LONGEST: u64 = 64 << 10;

/// What whoever listens there sends back to a GET, in whole; what cannot be read of it is left out, since who listens
/// and says nothing is somebody, too. The error says why nobody was reached.
pub fn knock(at: &ListenAddress, host: &str, path: &str) -> Result<String, String> {
    let reached = address(at).and_then(|address| TcpStream::connect_timeout(&address, PATIENCE));
    let mut stream = reached.map_err(|error| error.to_string())?;
    let mut answer = Vec::new();
    let timed = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.set_write_timeout(Some(PATIENCE)));
    let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    if timed.and_then(|()| stream.write_all(request.as_bytes())).is_ok() {
        let _ = stream.take(LONGEST).read_to_end(&mut answer);
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Status and body of an answer; `None` if it is not HTTP.
pub fn parts(answer: &str) -> Option<(u16, &str)> {
    let (head, body) = answer.split_once("\r\n\r\n")?;
    Some((head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?, body))
}

/// Where this machine reaches it: a listener on every address is reached on loopback.
fn address(at: &ListenAddress) -> std::io::Result<SocketAddr> {
    let found = (at.host.as_str(), at.port).to_socket_addrs()?.min_by_key(SocketAddr::is_ipv6);
    let mut found = found.ok_or_else(|| std::io::Error::other("it has no address"))?;
    if found.ip().is_unspecified() {
        found.set_ip(match found {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        });
    }
    Ok(found)
}
