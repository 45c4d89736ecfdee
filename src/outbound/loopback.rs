//! An HTTP client for loopback addresses only: plain http, no redirects, no proxy, with limits on time and size.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hyper::{Request, Response, Uri};
use tokio::net::TcpStream;

use super::exchange::exchange;

/// The time-out of a request.
const TIME: Duration = Duration::from_secs(5);

/// The reason for a failed request, in one line.
#[derive(Debug)]
pub struct NoAnswer(String);

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoAnswer {}

/// Sends a request and reads the whole response.
pub async fn ask(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, NoAnswer> {
    let uri = request.uri().clone();
    match tokio::time::timeout(TIME, send(request)).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(why)) => Err(NoAnswer(format!("{uri}: {why}"))),
        Err(_) => Err(NoAnswer(format!("{uri}: no answer within {} seconds", TIME.as_secs()))),
    }
}

async fn send(mut request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, String> {
    let (addresses, authority) = resolve(request.uri())?;
    let stream = TcpStream::connect(addresses.as_slice()).await.map_err(|e| e.to_string())?;
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    *request.uri_mut() = path.parse().map_err(|_| "the path is invalid".to_owned())?;
    exchange(stream, &authority, request).await
}

/// Returns the socket addresses and the authority of a URI. Performs no DNS look-up: `localhost` is the only accepted
/// name.
fn resolve(uri: &Uri) -> Result<(Vec<SocketAddr>, String), String> {
    if uri.scheme_str() != Some("http") {
        return Err("only http:// URLs are supported".to_owned());
    }
    let authority = uri.authority().ok_or("the URL has no host")?;
    if authority.as_str().contains('@') {
        return Err("the URL must not contain user information".to_owned());
    }
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let port = authority.port_u16().unwrap_or(80);
    let addresses: Vec<IpAddr> = if host == "localhost" {
        vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]
    } else {
        host.parse::<IpAddr>().ok().filter(IpAddr::is_loopback).into_iter().collect()
    };
    if addresses.is_empty() {
        return Err("the host is not a loopback address".to_owned());
    }
    Ok((addresses.into_iter().map(|address| SocketAddr::new(address, port)).collect(), authority.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_reached() {
        for good in ["http://localhost:8080/a", "http://127.0.0.1/", "http://[::1]:9/", "http://127.9.9.9:1/"] {
            assert!(resolve(&good.parse().unwrap()).is_ok(), "{good}");
        }
        for bad in [
            "https://localhost/",
            "http://example.com/",
            "http://localhost.example.com/",
            "http://192.168.0.1/",
            "http://0.0.0.0/",
            "http://[::ffff:10.0.0.1]/",
            "http://169.254.169.254/",
            "http://u:p@localhost/",
            "/path",
        ] {
            assert!(resolve(&bad.parse().unwrap()).is_err(), "{bad}");
        }
    }
}
