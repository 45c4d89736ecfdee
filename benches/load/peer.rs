//! npm oidc-provider for comparison, on the same machine and in the same run: `benches/peers`.
//!
//! The peer keeps everything in memory, while each response of Portico is durable.

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

/// Includes the time to install its packages.
const PATIENCE: Duration = Duration::from_secs(180);
/// The number of values that one request creates.
const STEP: usize = 2_000;

/// The running peer.
pub struct Peer {
    /// Its process.
    pub process: Running,
    /// Its endpoints and its client.
    pub fixture: Arc<Fixture>,
    /// Its name, version and runtime.
    pub name: String,
}

/// The results of a finished sign-in.
#[derive(Clone, Copy)]
pub enum Made {
    /// Authorization codes.
    Codes,
    /// Refresh tokens, each with a separate grant.
    Refresh,
    /// Access tokens of users.
    Access,
}

impl Peer {
    /// Starts the peer.
    pub fn start() -> Outcome<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/run.sh");
        let mut command = Command::new(script);
        // The peer's warnings are discarded.
        command.stderr(std::process::Stdio::null());
        let (process, line, _) = Running::start("the peer", &mut command, PATIENCE)?;
        let ready: Value =
            serde_json::from_str(&line).map_err(|error| format!("the peer printed {line:?}: {error}"))?;
        let origin = text(&ready, "origin")?.to_owned();
        let host = origin.trim_start_matches("http://");
        let address = host.parse().map_err(|error| format!("{host}: {error}"))?;
        let host = HeaderValue::from_str(host).map_err(|error| format!("{host}: {error}"))?;
        let endpoint = |name| text(&ready, name).map(str::to_owned);
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
            (text(&ready, "client_id")?, text(&ready, "client_secret")?),
        )?;
        let name = format!("{}, Node.js {}", text(&ready, "name")?, text(&ready, "runtime")?);
        Ok(Self { process, fixture: Arc::new(fixture), name })
    }

    /// Lets the peer create `count` values of this kind.
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
            let list = body.get(name).and_then(Value::as_array).ok_or("the peer's response has no list of values")?;
            made.extend(list.iter().filter_map(|item| item.as_str().map(str::to_owned)));
        }
        Ok(made)
    }
}
