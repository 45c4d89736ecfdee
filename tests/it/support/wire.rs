//! Raw bytes to a real listener, for requests that no valid client sends.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use actix_web::dev::ServerHandle;

use super::{Answer, Fixture};
use portico::web::routes::ROUTES;

/// The application behind a real listener.
pub struct Wire {
    address: SocketAddr,
    handle: ServerHandle,
}

impl Wire {
    pub fn open(fixture: &Fixture) -> Wire {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = portico::web::server::serve(fixture.state.clone(), &ROUTES, vec![listener]).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Wire { address, handle }
    }

    /// Opens a connection.
    pub fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).unwrap()
    }

    /// Sends each request over its own connection and returns the bytes received until the server closed it.
    pub async fn exchange(&self, requests: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
        let address = self.address;
        let work = move || requests.iter().map(|request| exchange(address, request)).collect();
        actix_web::web::block(work).await.unwrap()
    }

    /// Sends a well-formed request, which the server answers and closes.
    pub async fn send(&self, request: &str) -> Answer {
        let (line, rest) = request.split_once("\r\n").unwrap();
        let request = format!("{line}\r\nconnection: close\r\n{rest}");
        let answers = self.exchange(vec![request.into_bytes()]).await;
        parse(&answers[0]).unwrap_or_else(|| panic!("no answer to {line}"))
    }

    pub async fn close(self) {
        self.handle.stop(false).await;
    }
}

fn exchange(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The server may refuse and close before all bytes are written.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let mut received = Vec::new();
    let mut buffer = [0; 8192];
    while let Ok(n @ 1..) = stream.read(&mut buffer) {
        received.extend_from_slice(&buffer[..n]);
    }
    received
}

/// Parses an answer: everything after the head is its body.
pub fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Some(Answer { status, headers, body: bytes[end + 4..].to_vec() })
}
