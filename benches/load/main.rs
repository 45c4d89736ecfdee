//! The load benchmark: starts the program on an empty data directory, prepares a tenant, an account
//! and a client, drives each operation over loopback and prints what it reached beside the limits
//! of the same machine, measured in the same run.
//!
//! ```text
//! cargo bench --bench load
//! cargo bench --bench load --profile dist -- --seconds 5 --only token,userinfo --markdown
//! PORTICO_TEST_BIN=/path/to/portico cargo bench --bench load
//! cargo bench --bench load --profile dist -- --peer --check
//! ```
//!
//! Every operation runs twice. A closed loop (each connection sends its next request when the last
//! answer is in) finds the maximum. An open loop then sends at a share of that maximum on a fixed
//! schedule, and its latencies count from the moment a request was due, so a stall of the server is
//! seen by every request that had to wait for it.
//!
//! Modules, in the order in which they depend on one another: [`options`], [`table`], [`process`]
//! (children, and what the system tells about them), [`http`] (one keep-alive connection), [`plan`],
//! [`sample`] and [`drive`] (the generator), [`limits`] and [`hello`] (what the machine can do),
//! [`database`] (PostgreSQL, near and far), [`product`] (the program under load), [`fixture`] and [`browser`] (who signs in, and how),
//! [`peer`] (`--peer`: npm oidc-provider, for comparison), [`operations`], [`report`] and [`budgets`], [`suite`] (the
//! whole run), [`storm`] (`--storm`: more sign-ins than can be), [`tenants`] (`--tenants`: what many of them cost).

#![expect(clippy::disallowed_methods, reason = "a load generator reads clocks and the environment, and sleeps")]

mod browser;
mod budgets;
mod database;
mod drive;
mod fixture;
mod hello;
mod http;
mod limits;
mod operations;
mod options;
mod peer;
mod plan;
mod process;
mod product;
mod report;
mod sample;
mod storm;
mod suite;
mod table;
mod tenants;

use std::io::Write;
use std::process::ExitCode;

use crate::options::{Options, Wish};

/// What fails here is told to the person at the terminal, in one line.
type Outcome<T> = Result<T, String>;

/// The allocator of the product, so that the stand-in server is a fair limit.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = match Options::read(std::env::args().skip(1)) {
        Ok(Wish::ServeHello) => hello::serve(),
        Ok(Wish::Nothing(why)) => {
            say(&why);
            Ok(())
        }
        Ok(Wish::Run(options)) if options.storm => storm::run(&options),
        Ok(Wish::Run(options)) if options.tenants => tenants::run(&options),
        Ok(Wish::Run(options)) => suite::run(&options),
        Err(fault) => {
            say(&fault);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            say(&format!("load: {fault}"));
            ExitCode::FAILURE
        }
    }
}

/// Progress and faults go to stderr; stdout holds the report only.
fn say(line: &str) {
    // Nobody is left to be told when stderr is closed.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
