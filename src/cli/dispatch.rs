//! Reads the arguments and runs the command that they name.

use std::process::ExitCode;

use clap::Parser;

use super::arguments::{Arguments, Command};
use super::failed::{Done, Failed};
use super::health::Probe;
use super::output::{Format, Output};
use super::session::Session;
use super::{
    account, admin, api, audit, backup, client, config, demo, doctor, health, key, migrate, move_origin, restore,
    serve, tenant,
};
use crate::config::Overrides;

/// Runs the program with the arguments that it was started with.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let output = Output::new(if arguments.global.json { Format::Json } else { Format::Text });
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
    for hint in crate::config::hints() {
        output.remark(&hint);
    }
    let (config, effective) = match crate::config::load(&overrides) {
        Ok(loaded) => loaded,
        Err(faults) => return Err(Failed::Usage(format!("the configuration has faults:\n{faults}"))),
    };
    match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::run(&config, output),
        Command::Demo => demo::run(&config, output),
        Command::Health { live } => health::run(&config, if live { Probe::Live } else { Probe::Ready }, output),
        Command::Admin(command) => admin::run(&mut Session::open(&config)?, command, output),
        Command::Backup { file } => backup::run(&config, &file, output),
        Command::Restore(wanted) => restore::run(&config, &wanted, output),
        Command::Doctor => doctor::run(&config, output),
        Command::Config(command) => config::run(command, &effective, output),
        Command::Migrate { command } => migrate::run(&config, command, output),
        Command::MoveOrigin { old, new } => move_origin::run(&config, &old, &new, output),
        Command::Tenant(command) => tenant::run(&mut Session::open(&config)?, command, output),
        Command::Account(command) => account::run(&mut Session::open(&config)?, command, output),
        Command::Client(command) => client::run(&mut Session::open(&config)?, command, output),
        Command::Audit(command) => audit::run(&mut Session::open(&config)?, command, output),
        Command::Api(command) => api::run(&mut Session::open(&config)?, command, output),
        Command::Key(command) => key::run(&mut Session::open(&config)?, command, output),
    }
}
