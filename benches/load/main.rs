//! The load benchmark: starts the program on an empty data directory, creates a tenant, an account and clients, and
//! drives each operation over loopback. The report compares the results with the limits of the same machine, measured
//! in the same run.
//!
//! ```text
//! cargo bench --bench load
//! cargo bench --bench load --profile dist -- --seconds 5 --only token,userinfo --markdown
//! PORTICO_TEST_BIN=/path/to/portico cargo bench --bench load
//! cargo bench --bench load --profile dist -- --peer --check
//! ```
//!
//! Every operation runs twice. A closed loop (each connection sends its next request after the last response) finds the
//! maximum. An open loop then sends at a share of that maximum on a fixed schedule. Its latencies count from the moment
//! a request was due, so a stall of the server is visible in every request that waited for it.
//!
//! The modules in the order of their dependencies:
//!
//! - [`options`], [`table`]
//! - [`process`]: child processes and their resource usage
//! - [`http`]: one keep-alive connection
//! - [`plan`], [`sample`], [`drive`]: the load generator
//! - [`limits`], [`hello`]: the maximum rates of the machine
//! - [`database`]: PostgreSQL, local or with added latency
//! - [`product`]: the program under load
//! - [`fixture`], [`browser`]: the tenant and its sign-in
//! - [`peer`]: npm oidc-provider for comparison (`--peer`)
//! - [`operations`], [`report`], [`budgets`], [`suite`]: the whole run
//! - [`storm`]: sign-ins beyond the capacity (`--storm`)
//! - [`crowd`]: a tenant with many organizations (`--organizations`)
//! - [`tenants`]: the cost of many tenants (`--tenants`)

#![expect(clippy::disallowed_methods, reason = "a load generator reads clocks and the environment, and sleeps")]

mod browser;
mod budgets;
mod crowd;
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

/// The error is a message of one line for the terminal.
type Outcome<T> = Result<T, String>;

/// The allocator of the product, so that the hello server is a fair limit.
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

/// Writes progress and errors to stderr; stdout contains only the report.
fn say(line: &str) {
    // If stderr is closed, the message is lost.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
