//! The command line: one file per subcommand, over the same operations as every other face.
//!
//! Exit codes: 0 done, 1 refused or failed with one clear line, 2 wrong usage or configuration.

mod account;
mod admin;
mod api;
mod arguments;
mod audit;
mod backup;
mod client;
mod config;
mod demo;
mod doctor;
mod health;
mod key;
mod migrate;
mod move_origin;
mod notify;
mod output;
mod preview;
mod restore;
mod serve;
mod tenant;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;

use crate::app::{self, App};
use crate::base::entropy::Seed;
use crate::base::fault::Fault;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::config::{Config, Effective, Overrides};
use crate::op::{Actor, Op};
use crate::services::World;
use crate::tenancy::{Tenant, TenantState, store};
use arguments::{Arguments, Command};
use output::Output;

/// Why a command did not do what it was asked.
enum Failed {
    /// Exit 1.
    Refused(String),
    /// Exit 2.
    Usage(String),
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Failed {
        Failed::Refused(fault.to_string())
    }
}

type Done = Result<(), Failed>;

/// Runs the program with the arguments that it was started with.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let output = Output::new(arguments.global.json);
    match dispatch(arguments, &output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed::Refused(why)) => {
            output.complain(&why);
            ExitCode::from(1)
        }
        Err(Failed::Usage(why)) => {
            output.complain(&why);
            ExitCode::from(2)
        }
    }
}

fn dispatch(arguments: Arguments, output: &Output) -> Done {
    if matches!(arguments.command, Some(Command::Demo)) && arguments.global.data_dir.is_some() {
        let why = "a demonstration has a folder of its own, which is removed at its end; leave --data-dir out";
        return Err(Failed::Usage(why.to_owned()));
    }
    let overrides = Overrides { config_file: arguments.global.config, data_dir: arguments.global.data_dir };
    let (config, effective) = match crate::config::load(&overrides) {
        Ok(loaded) => loaded,
        Err(faults) => return Err(Failed::Usage(format!("the configuration has faults:\n{faults}"))),
    };
    match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::run(&config, output),
        Command::Demo => demo::run(&config, output),
        Command::Health { live } => health::run(&config, live, output),
        Command::Admin(command) => admin::run(&mut Session::open(&config)?, command, output),
        Command::Backup { file } => backup::run(&config, &file, output),
        Command::Restore(wanted) => restore::run(&config, &wanted, output),
        Command::Doctor => doctor::run(&config, output),
        Command::Config(command) => config::run(command, &effective, output),
        Command::Migrate { command } => migrate::run(&config, command, output),
        Command::MoveOrigin { old, new } => move_origin::run(&config, (&old, &new), output),
        Command::Tenant(command) => tenant::run(&mut Session::open(&config)?, command, output),
        Command::Account(command) => account::run(&mut Session::open(&config)?, command, output),
        Command::Client(command) => client::run(&mut Session::open(&config)?, command, output),
        Command::Audit(command) => audit::run(&mut Session::open(&config)?, command, output),
        Command::Api(command) => api::run(&mut Session::open(&config)?, command, output),
        Command::Key(command) => key::run(&mut Session::open(&config)?, command, output),
    }
}

/// An opened deployment for one command.
struct Session {
    app: App,
}

impl Session {
    fn open(config: &Config) -> Result<Session, Failed> {
        crate::telemetry::init(&config.telemetry);
        let app = app::open(config, World::system()?).map_err(Failed::Refused)?;
        Ok(Session { app })
    }

    /// The active tenant of this slug, and an `Op` of the operator for it.
    fn op(&self, slug: &str) -> Result<Op, Failed> {
        let tenant = self.tenant(slug)?;
        Ok(Op::new(Arc::new(tenant), Actor::Operator, self.made()?))
    }

    /// Instant and randomness of one operation.
    fn made(&self) -> Result<(Time, Seed), Failed> {
        let services = &self.app.services;
        Ok((services.clock.now(), services.entropy.seed()?))
    }

    fn tenant(&self, slug: &str) -> Result<Tenant, Failed> {
        let parsed = parse_slug(slug)?;
        let found = self.app.services.db.system_read(|stx| store::find_by_slug(stx, &parsed))?;
        found
            .filter(|tenant| tenant.state != TenantState::Deleted)
            .ok_or_else(|| Failed::Refused(format!("there is no tenant \"{slug}\"; `portico tenant list` shows them")))
    }
}

fn parse_slug(slug: &str) -> Result<Slug, Failed> {
    Slug::parse(slug)
        .ok_or_else(|| Failed::Refused(format!("there is no tenant \"{slug}\"; `portico tenant list` shows them")))
}

/// Splits `KEY=VALUE` arguments.
fn pairs(arguments: &[String]) -> Result<Vec<(String, String)>, Failed> {
    let split = |text: &String| text.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned()));
    arguments
        .iter()
        .map(|text| split(text).ok_or_else(|| Failed::Usage(format!("\"{text}\" is not KEY=VALUE"))))
        .collect()
}

/// The effective settings, for `config`.
type Settings = [Effective];
