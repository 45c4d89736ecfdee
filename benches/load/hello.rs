//! A server that only returns a body of a given size: the maximum of the framework and the generator without further
//! work. It runs as a child process, so that it is measured like the product.

use std::io::{Read, Write};
use std::process::Command;
use std::time::Duration;

use actix_web::web::{Bytes, Data, Path};
use actix_web::{App, HttpResponse, HttpServer};
use hyper::header::HeaderValue;

use crate::Outcome;
use crate::drive::Operation;
use crate::http::{Connection, Target, get};
use crate::options::SERVE_HELLO;
use crate::process::Running;
use crate::sample::Turn;

/// The largest body.
const MOST: usize = 256 * 1024;

/// Runs in the child process: serves on a free port of 127.0.0.1, prints the address as its first line, and ends when
/// stdin is closed.
pub fn serve() -> Outcome<()> {
    std::thread::spawn(|| {
        // A closed pipe or an error means that the benchmark has ended.
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(0);
    });
    let body = Data::new(Bytes::from(vec![b'x'; MOST]));
    actix_web::rt::System::new()
        .block_on(async move {
            let server =
                HttpServer::new(move || App::new().app_data(body.clone()).service(hello)).bind(("127.0.0.1", 0))?;
            if let Some(address) = server.addrs().first() {
                let mut stdout = std::io::stdout().lock();
                writeln!(stdout, "{address}")?;
                stdout.flush()?;
            }
            server.run().await
        })
        .map_err(|error| format!("hello server: {error}"))
}

/// Returns the requested number of bytes, with the headers of a cacheable document.
#[actix_web::get("/{bytes}")]
async fn hello(body: Data<Bytes>, bytes: Path<usize>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("content-type", "application/json"))
        .insert_header(("cache-control", "public, max-age=300"))
        .insert_header(("etag", "\"0123456789abcdef0123456789abcdef\""))
        .body(body.slice(..bytes.into_inner().min(MOST)))
}

/// Runs in the parent process: starts the child.
pub fn start() -> Outcome<(Running, Target)> {
    let own = std::env::current_exe().map_err(|error| format!("own executable: {error}"))?;
    let (running, line, _) =
        Running::start("the hello server", Command::new(own).arg(SERVE_HELLO), Duration::from_secs(10))?;
    let address = line.parse().map_err(|_| format!("the hello server said {line:?}"))?;
    let host = HeaderValue::from_str(&line).map_err(|error| format!("{line}: {error}"))?;
    Ok((running, Target { address, host }))
}

/// A GET request for a body of this size.
pub struct Hello {
    /// The address of the child.
    pub target: Target,
    /// The size of the body.
    pub bytes: usize,
}

impl Operation for Hello {
    fn target(&self) -> &Target {
        &self.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let request = get(&format!("/{}", self.bytes))?;
        connection.send(request).await?.ok()?;
        Ok(Turn::Done)
    }
}
