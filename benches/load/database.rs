//! The database under load, if it is not SQLite: a new database on a PostgreSQL server, optionally behind a relay that
//! simulates network latency.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use url::Url;

use crate::Outcome;
use crate::options::Options;

/// The environment variable with the PostgreSQL server, as set by `tests/system/postgres.sh run`.
const SERVER: &str = "PORTICO_TEST_POSTGRES";

/// Creates the database of the options and returns its URL; `None` means the SQLite file of the data directory. The
/// database is not removed, because the test server is removed as a whole.
pub fn create(options: &Options) -> Outcome<Option<String>> {
    if !options.postgres {
        return Ok(None);
    }
    let server = std::env::var(SERVER).map_err(|_| {
        format!("--postgres needs {SERVER}: run it under `bash tests/system/postgres.sh run --durable`")
    })?;
    let name = format!("load_{}", std::process::id());
    let fault = |error: &dyn std::fmt::Display| format!("{SERVER}: {error}");
    let mut connection = PgConnection::establish(&server).map_err(|error| fault(&error))?;
    connection.batch_execute(&format!("CREATE DATABASE {name}")).map_err(|error| fault(&error))?;
    let mut url = Url::parse(&server).map_err(|error| fault(&error))?;
    url.set_path(&name);
    if let Some(delay) = options.delay {
        let at: SocketAddr = format!("{}:{}", url.host_str().unwrap_or_default(), url.port().unwrap_or(5432))
            .parse()
            .map_err(|_| format!("{SERVER} must name an IP address"))?;
        let relay = relay(at, delay).map_err(|error| format!("relay: {error}"))?;
        url.set_port(Some(relay.port())).map_err(|()| format!("{SERVER} has no port"))?;
        url.set_host(Some("127.0.0.1")).map_err(|error| fault(&error))?;
    }
    Ok(Some(url.into()))
}

/// Forwards connections to `server` and delays each response by `delay`, until the process ends.
fn relay(server: SocketAddr, delay: Duration) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for client in listener.incoming() {
            // The client reports a failed connection.
            let _ = client.and_then(|client| forward(client, TcpStream::connect(server)?, delay));
        }
    });
    Ok(address)
}

fn forward(client: TcpStream, server: TcpStream, delay: Duration) -> io::Result<()> {
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (mut asked, mut forwarded) = (client.try_clone()?, server.try_clone()?);
    std::thread::spawn(move || {
        let _ = io::copy(&mut asked, &mut forwarded);
        let _ = forwarded.shutdown(std::net::Shutdown::Write);
    });
    let (sender, receiver) = mpsc::channel::<(Instant, Vec<u8>)>();
    std::thread::spawn(move || read_all(server, &sender));
    std::thread::spawn(move || write_late(client, &receiver, delay));
    Ok(())
}

fn read_all(mut server: TcpStream, sender: &mpsc::Sender<(Instant, Vec<u8>)>) {
    let mut buffer = [0; 64 * 1024];
    while let Ok(length @ 1..) = server.read(&mut buffer) {
        let chunk = buffer.get(..length).unwrap_or_default().to_vec();
        if sender.send((Instant::now(), chunk)).is_err() {
            return;
        }
    }
}

/// Each chunk is delayed from its own arrival, so the relay adds latency without reducing throughput.
fn write_late(mut client: TcpStream, receiver: &mpsc::Receiver<(Instant, Vec<u8>)>, delay: Duration) {
    for (arrived, chunk) in receiver {
        std::thread::sleep(delay.saturating_sub(arrived.elapsed()));
        if client.write_all(&chunk).is_err() {
            return;
        }
    }
    let _ = client.shutdown(std::net::Shutdown::Both);
}
