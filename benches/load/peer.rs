//! npm oidc-provider beside the program, on the same machine and in the same minute: `benches/peers`.
//!
//! It keeps everything in memory, so what it is compared with does more: each of our answers is durable.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use hyper::header::HeaderValue;
use serde_json::Value;

use crate::Outcome;
use crate::fixture::{Endpoints, Fixture};
use crate::http::{Connection, Target, get};
use crate::process::Running;
use crate::product::text;

/// Its packages may have to be installed first.
const PATIENCE: Duration = Duration::from_secs(180);
/// How many things it is asked to make in one request.
const STEP: usize = 2_000;

/// The peer while it runs.
pub struct Peer {
    /// Its process.
    pub process: Running,
    /// Its endpoints, and its one client.
    pub fixture: Arc<Fixture>,
    /// Its name and version, and what it runs on.
    pub name: String,
}

/// What a finished sign-in leaves behind.
#[derive(Clone, Copy)]
pub enum Made {
    /// Authorization codes.
    Codes,
    /// Refresh tokens, each of a grant of its own.
    Refresh,
    /// Access tokens of people.
    Access,
}

impl Peer {
    /// Starts it.
    pub fn start() -> Outcome<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/run.sh");
        let mut command = Command::new(script);
        // Its warnings are not ours.
        command.stderr(std::process::Stdio::null());
        let (process, line, _) = Running::start("the peer", &mut command, PATIENCE)?;
        let told: Value = serde_json::from_str(&line).map_err(|error| format!("the peer said {line:?}: {error}"))?;
        let origin = text(&told, "origin")?.to_owned();
        let host = origin.trim_start_matches("http://");
        let address = host.parse().map_err(|error| format!("{host}: {error}"))?;
        let host = HeaderValue::from_str(host).map_err(|error| format!("{host}: {error}"))?;
        let endpoint = |name| text(&told, name).map(str::to_owned);
        let endpoints = Endpoints {
            discovery: endpoint("discovery")?,
            jwks: endpoint("jwks")?,
            token: endpoint("token")?,
            userinfo: endpoint("userinfo")?,
            introspect: endpoint("introspect")?,
        };
        let fixture = Fixture::of_peer(
            Target { address, host },
            endpoints,
            (text(&told, "client_id")?, text(&told, "client_secret")?),
        )?;
        let name = format!("{}, Node.js {}", text(&told, "name")?, text(&told, "runtime")?);
        Ok(Self { process, fixture: Arc::new(fixture), name })
    }

    /// Lets it make so many of these.
    pub async fn make(&self, what: Made, count: usize) -> Outcome<Vec<String>> {
        let name = match what {
            Made::Codes => "codes",
            Made::Refresh => "refresh",
            Made::Access => "access",
        };
        let mut connection = Connection::open(&self.fixture.target).await?;
        let mut made = Vec::with_capacity(count);
        while made.len() < count {
            let step = STEP.min(count - made.len());
            let body = connection.send(get(&format!("/prepare?{name}={step}"))?).await?.ok()?;
            let body: Value = serde_json::from_slice(&body).map_err(|error| format!("the peer: {error}"))?;
            let list = body.get(name).and_then(Value::as_array).ok_or("the peer made nothing")?;
            made.extend(list.iter().filter_map(|item| item.as_str().map(str::to_owned)));
        }
        Ok(made)
    }
}
