//! Parses the arguments and runs the command that they name.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};

use super::account::AccountCommand;
use super::admin::AdminCommand;
use super::api::ApiCommand;
use super::audit::AuditCommand;
use super::backup::BackupArguments;
use super::client::ClientCommand;
use super::completions::CompletionsArguments;
use super::config::ConfigCommand;
use super::failed::{Done, Failed};
use super::health::HealthArguments;
use super::key::KeyCommand;
use super::migrate::MigrateArguments;
use super::move_origin::MoveOriginArguments;
use super::output::{Format, Output};
use super::restore::RestoreArguments;
use super::session::Session;
use super::tenant::TenantCommand;
use super::{
    account, admin, api, audit, backup, client, completions, config, demo, doctor, health, key, migrate, move_origin,
    restore, serve, tenant,
};
use crate::config::Overrides;

#[derive(Parser)]
#[command(
    name = "portico",
    version,
    about = "A multi-tenant identity provider with OpenID Connect",
    after_help = "Without a command it serves. Settings come from portico.toml, PORTICO_SECTION__KEY and flags."
)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct Global {
    /// Configuration file [default: portico.toml in this folder, if it exists]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder of the key file and the database [default: ./data]
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Print one JSON document on stdout
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server (the default)
    Serve,
    /// Start a demonstration on loopback: two tenants with accounts and applications, deleted when it stops
    Demo,
    /// Create and change tenants
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// Create and change accounts
    #[command(subcommand)]
    Account(AccountCommand),
    /// Create deployment administrators
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Create and change clients (relying parties)
    #[command(subcommand)]
    Client(ClientCommand),
    /// Create and change resource servers (APIs)
    #[command(subcommand)]
    Api(ApiCommand),
    /// Read, verify and export the audit log
    #[command(subcommand)]
    Audit(AuditCommand),
    /// List, rotate and retire signing keys
    #[command(subcommand)]
    Key(KeyCommand),
    /// Move every tenant from one public URL to another; issuers change
    MoveOrigin(MoveOriginArguments),
    /// Show and change the database schema
    Migrate(MigrateArguments),
    /// Check whether the server on this machine is ready; exit 1 if not
    Health(HealthArguments),
    /// Check the deployment; exit 1 if a check fails
    Doctor,
    /// Copy the database to a file, also while the server runs (SQLite)
    Backup(BackupArguments),
    /// Replace the database by a backup while the server is stopped; every session ends
    Restore(RestoreArguments),
    /// Show and check the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a completion script for a shell
    Completions(CompletionsArguments),
}

/// Runs the program with the arguments of the process.
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
    let Arguments { global, command } = arguments;
    // These need no configuration.
    let command = match command.unwrap_or(Command::Serve) {
        Command::Completions(arguments) => return completions::run(Arguments::command(), &arguments, output),
        Command::Config(ConfigCommand::Reference) => return config::reference(output),
        Command::Demo if global.data_dir.is_some() => {
            let why = "the demonstration has its own data folder, which is deleted at the end: remove --data-dir";
            return Err(Failed::Usage(why.to_owned()));
        }
        command => command,
    };
    for hint in crate::config::hints() {
        output.remark(&hint);
    }
    let overrides = Overrides { config_file: global.config, data_dir: global.data_dir };
    let (config, effective) = match crate::config::load(&overrides) {
        Ok(loaded) => loaded,
        Err(faults) => return Err(Failed::Usage(format!("the configuration has faults:\n{faults}"))),
    };
    match command {
        Command::Serve => serve::run(&config, output),
        Command::Demo => demo::run(&config, output),
        Command::Health(arguments) => health::run(&config, &arguments, output),
        Command::Admin(command) => admin::run(&mut Session::open(&config)?, command, output),
        Command::Backup(arguments) => backup::run(&config, &arguments, output),
        Command::Restore(arguments) => restore::run(&config, &arguments, output),
        Command::Doctor => doctor::run(&config, output),
        Command::Config(command) => config::run(command, &effective, output),
        Command::Migrate(arguments) => migrate::run(&config, &arguments, output),
        Command::MoveOrigin(arguments) => move_origin::run(&config, &arguments, output),
        Command::Tenant(command) => tenant::run(&mut Session::open(&config)?, command, output),
        Command::Account(command) => account::run(&mut Session::open(&config)?, command, output),
        Command::Client(command) => client::run(&mut Session::open(&config)?, command, output),
        Command::Audit(command) => audit::run(&mut Session::open(&config)?, command, output),
        Command::Api(command) => api::run(&mut Session::open(&config)?, command, output),
        Command::Key(command) => key::run(&mut Session::open(&config)?, command, output),
        Command::Completions(arguments) => completions::run(Arguments::command(), &arguments, output),
    }
}
