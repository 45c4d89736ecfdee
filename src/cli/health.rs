//! `portico health`: asks the operator's listener of a server on this machine, for containers that have no curl.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use serde_json::Value;

use super::output::Output;
use super::{Done, Failed};
use crate::config::{Config, ListenAddress};

/// Longer than a look at a database that hangs.
const PATIENCE: Duration = Duration::from_secs(4);
/// More than any answer has.
const LONGEST: u64 = 64 * 1024;

pub(super) fn run(config: &Config, live: bool, output: &Output) -> Done {
    let refused = |why: String| Failed::Refused(why);
    let Some(address) = &config.http.ops_listen else {
        return Err(refused("http.ops_listen is empty: nobody tells how the server is".to_owned()));
    };
    if address.port == 0 {
        return Err(refused("http.ops_listen has port 0: which one it became stands in the ready line".to_owned()));
    }
    let path = if live { "/health/live" } else { "/health/ready" };
    let (status, document) = ask(address, path)
        .map_err(|why| refused(format!("the server at {}:{} does not answer: {why}", address.host, address.port)))?;
    if status == 200 {
        output.show(&document);
        return Ok(());
    }
    let reasons = document.get("reasons").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let reasons: Vec<&str> = reasons.iter().filter_map(Value::as_str).collect();
    Err(refused(format!("the server is not ready: {} ({status})", reasons.join(", "))))
}

/// Status and document of a GET.
fn ask(address: &ListenAddress, path: &str) -> Result<(u16, Value), String> {
    let text = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect_timeout(&own(address).map_err(text)?, PATIENCE).map_err(text)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(text)?;
    stream.set_write_timeout(Some(PATIENCE)).map_err(text)?;
    // In one piece: whoever is there instead may answer, and leave, after the first.
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(text)?;
    let mut answer = String::new();
    stream.take(LONGEST).read_to_string(&mut answer).map_err(text)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or("the answer is not HTTP")?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or("the answer is not HTTP")?;
    Ok((status, serde_json::from_str(body).map_err(|_| "the answer is not Portico's")?))
}

/// Where this machine reaches it: a listener on every address is reached on loopback.
fn own(address: &ListenAddress) -> std::io::Result<SocketAddr> {
    let found = (address.host.as_str(), address.port).to_socket_addrs()?.min_by_key(SocketAddr::is_ipv6);
    let mut found = found.ok_or_else(|| std::io::Error::other("it has no address"))?;
    if found.ip().is_unspecified() {
        found.set_ip(match found {
            SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        });
    }
    Ok(found)
}
