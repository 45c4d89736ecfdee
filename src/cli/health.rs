//! `portico health`: checks the operator's listener of a server on this machine, for containers without curl.

use clap::Args;
use serde_json::Value;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::config::{Config, ListenAddress};
use crate::outbound::probe::{Probe, probe};

#[derive(Args)]
pub(super) struct HealthArguments {
    /// Check only whether the process answers
    #[arg(long)]
    live: bool,
}

pub(super) fn run(config: &Config, arguments: &HealthArguments, output: &Output) -> Done {
    let refused = |why: String| Failed::Refused(why);
    let Some(address) = &config.http.ops_listen else {
        return Err(refused("http.ops_listen is empty: the server has no health endpoint".to_owned()));
    };
    if address.port == 0 {
        return Err(refused("http.ops_listen has port 0: the server prints the real port when it is ready".to_owned()));
    }
    let path = if arguments.live { "/health/live" } else { "/health/ready" };
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

/// Sends a GET request and returns the status and the document.
fn ask(address: &ListenAddress, path: &str) -> Result<(u16, Value), String> {
    match probe(address, "localhost", path) {
        Probe::Answered(status, body) => {
            Ok((status, serde_json::from_str(&body).map_err(|_| "the answer is not Portico's")?))
        }
        Probe::NotHttp => Err("the answer is not HTTP".to_owned()),
        Probe::Unreachable(why) => Err(why),
    }
}
