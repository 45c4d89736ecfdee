//! `portico health`: asks the operator's listener of a server on this machine, for containers that have no curl.

use serde_json::Value;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::config::{Config, ListenAddress};
use crate::outbound::knock::{Knocked, knock};

/// The kind of health check.
#[derive(Clone, Copy)]
pub(super) enum Probe {
    /// Whether the process answers at all.
    Live,
    /// Whether it can serve requests.
    Ready,
}

pub(super) fn run(config: &Config, probe: Probe, output: &Output) -> Done {
    let refused = |why: String| Failed::Refused(why);
    let Some(address) = &config.http.ops_listen else {
        return Err(refused("http.ops_listen is empty: nobody tells how the server is".to_owned()));
    };
    if address.port == 0 {
        return Err(refused("http.ops_listen has port 0: which one it became stands in the ready line".to_owned()));
    }
    let path = match probe {
        Probe::Live => "/health/live",
        Probe::Ready => "/health/ready",
    };
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
    match knock(address, "localhost", path) {
        Knocked::Answered(status, body) => {
            Ok((status, serde_json::from_str(&body).map_err(|_| "the answer is not Portico's")?))
        }
        Knocked::Somebody => Err("there is no answer in HTTP".to_owned()),
        Knocked::Nobody(why) => Err(why),
    }
}
