//! Parses the arguments and runs the command that they name.

use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use super::account::AccountCommand;
use super::admin::AdminCommand;
use super::api::ApiCommand;
use super::audit::AuditCommand;
use super::backup::BackupArguments;
use super::client::ClientCommand;
use super::completions::CompletionsArguments;
use super::config::ConfigCommand;
use super::demo::DemoArguments;
use super::doctor::DoctorArguments;
use super::examples;
use super::failed::{Done, Failed};
use super::health::HealthArguments;
use super::key::KeyCommand;
use super::mail::MailCommand;
use super::migrate::MigrateArguments;
use super::move_origin::MoveOriginArguments;
use super::organization::OrganizationCommand;
use super::output::{Format, Output};
use super::passwords::PasswordsCommand;
use super::restore::RestoreArguments;
use super::session::Session;
use super::tenant::TenantCommand;
use super::token::TokenCommand;
use super::{
    account, admin, api, audit, backup, client, compact, completions, config, demo, doctor, health, init, key, mail,
    migrate, move_origin, organization, passwords, restore, serve, tenant, token,
};
use crate::config::{Config, Effective, Overrides};
use crate::telemetry;

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
    /// Create an empty deployment and print the set-up link of its first administrator
    Init,
    /// Start a demonstration on loopback: two tenants with accounts and applications, deleted when it stops
    Demo(DemoArguments),
    /// Create and change tenants: each has its own issuer, keys, accounts and clients
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// Create and change accounts: the users of a tenant
    #[command(subcommand)]
    Account(AccountCommand),
    /// Create and change organizations: groups of people in a tenant, with members and roles
    #[command(subcommand)]
    Organization(OrganizationCommand),
    /// Create, list and revoke API tokens: the secrets of programs
    #[command(subcommand)]
    Token(TokenCommand),
    /// Create deployment administrators
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Create and change clients: the applications that users sign in to
    #[command(subcommand)]
    Client(ClientCommand),
    /// Create and change APIs (resource servers): what access tokens are for
    #[command(subcommand)]
    Api(ApiCommand),
    /// Read, check and export the audit log
    #[command(subcommand)]
    Audit(AuditCommand),
    /// List, rotate and retire signing keys
    #[command(subcommand)]
    Key(KeyCommand),
    /// Build and check the list of passwords known from data breaches
    #[command(subcommand)]
    Passwords(PasswordsCommand),
    /// List, read, retry and test mail
    #[command(subcommand)]
    Mail(MailCommand),
    /// Move every tenant from one public URL to another; issuers change
    MoveOrigin(MoveOriginArguments),
    /// Show and change the database schema
    Migrate(MigrateArguments),
    /// Check whether the server on this machine is ready; exit 1 if not
    Health(HealthArguments),
    /// Check the deployment; exit 1 if a check fails
    Doctor(DoctorArguments),
    /// Copy the database to a file, also while the server runs (SQLite)
    Backup(BackupArguments),
    /// Rewrite the database file so that nothing deleted is left in it (SQLite); writes wait meanwhile
    Compact,
    /// Replace the database with a backup while the server is stopped; every session ends
    Restore(RestoreArguments),
    /// Show and check the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a completion script for a shell
    Completions(CompletionsArguments),
}

/// Returns the description of every command with its examples.
fn described() -> clap::Command {
    examples::added(Arguments::command())
}

/// Runs the program with the arguments of the process. A failed command prints one reason on stderr.
pub fn run() -> ExitCode {
    let parsed = described().try_get_matches().and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            let output = Output::new(Format::Text);
            let printed = error.print().and_then(|()| std::io::stdout().flush());
            // Help and the version are answers; everything else is a message on stderr.
            if !error.use_stderr() {
                output.wrote(printed);
                return ended(output.finish(), &output);
            }
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let output = Output::new(if arguments.global.json { Format::Json } else { Format::Text });
    ended(dispatch(arguments, &output).and_then(|()| output.finish()), &output)
}

/// Reports the outcome of a command.
fn ended(done: Done, output: &Output) -> ExitCode {
    match done {
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
        Command::Completions(arguments) => return completions::run(described(), &arguments, output),
        Command::Config(ConfigCommand::Reference) => return config::reference(output),
        Command::Demo(_) if global.data_dir.is_some() => {
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
        Err(faults) => return Err(Failed::Usage(format!("the configuration has errors:\n{faults}"))),
    };
    // The log of a server is live. The log of a command comes after its answer, and not at all beside its error.
    match &command {
        Command::Serve => return serve::run(&config, output),
        Command::Demo(arguments) => return demo::run(&config, arguments, output),
        _ => {}
    }
    let log = telemetry::hold(&config.telemetry);
    let done = caught(|| command_of(command, &config, &effective, output));
    if done.is_ok() {
        log.release();
    }
    done
}

/// Runs a command and reports a panic like any other failure, in one line. The log has its place in the source.
fn caught(command: impl FnOnce() -> Done) -> Done {
    panic::set_hook(Box::new(|panicked| tracing::error!(%panicked, "a command panicked")));
    let done = panic::catch_unwind(AssertUnwindSafe(command));
    done.unwrap_or_else(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("panicked");
        Err(Failed::Refused(format!("internal error: {}", text.replace('\n', " "))))
    })
}

fn command_of(command: Command, config: &Config, effective: &[Effective], output: &Output) -> Done {
    match command {
        Command::Serve => serve::run(config, output),
        Command::Demo(arguments) => demo::run(config, &arguments, output),
        Command::Init => init::run(config, output),
        Command::Health(arguments) => health::run(config, &arguments, output),
        Command::Admin(command) => admin::run(&mut Session::open(config)?, command, output),
        Command::Backup(arguments) => backup::run(config, &arguments, output),
        Command::Compact => compact::run(config, output),
        Command::Restore(arguments) => restore::run(config, &arguments, output),
        Command::Passwords(command) => passwords::run(config, &command, output),
        Command::Doctor(arguments) => doctor::run(config, &arguments, output),
        Command::Config(command) => config::run(command, effective, output),
        Command::Migrate(arguments) => migrate::run(config, &arguments, output),
        Command::MoveOrigin(arguments) => move_origin::run(config, &arguments, output),
        Command::Tenant(command) => tenant::run(&mut Session::open(config)?, command, output),
        Command::Account(command) => account::run(&mut Session::open(config)?, command, output),
        Command::Organization(command) => organization::run(&mut Session::open(config)?, command, output),
        Command::Token(command) => token::run(&mut Session::open(config)?, command, output),
        Command::Client(command) => client::run(&mut Session::open(config)?, command, output),
        Command::Audit(command) => audit::run(&mut Session::open(config)?, command, output),
        Command::Api(command) => api::run(&mut Session::open(config)?, command, output),
        Command::Mail(command) => mail::run(&mut Session::open(config)?, command, output),
        Command::Key(command) => key::run(&mut Session::open(config)?, command, output),
        Command::Completions(arguments) => completions::run(described(), &arguments, output),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Splits a line as a shell does, as far as examples need it.
    fn split(line: &str) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut is_quoted = false;
        for c in line.chars() {
            match c {
                '"' => is_quoted = !is_quoted,
                ' ' if !is_quoted => parts.push(String::new()),
                c => parts.last_mut().unwrap().push(c),
            }
        }
        parts
    }

    /// Returns the paths of the commands without subcommands.
    fn leaves(command: &clap::Command, path: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            leaves(sub, format!("{path} {}", sub.get_name()).trim_start(), found);
        }
        if command.get_subcommands().next().is_none() {
            found.push(path.to_owned());
        }
    }

    #[test]
    fn every_command_has_an_example_that_parses() {
        let mut found = Vec::new();
        leaves(&described(), "", &mut found);
        assert!(found.len() > 40, "{found:?}");
        for path in found {
            let examples = examples::of(&path);
            assert!(!examples.is_empty(), "{path} has no example");
            for example in examples {
                let line = example.rsplit_once("| ").map_or(*example, |(_, line)| line);
                assert!(line.starts_with(format!("portico {path}").trim_end()), "{line} is not about {path}");
                let parsed = described().try_get_matches_from(split(line));
                assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
            }
        }
        let mut described = described();
        let client = described.find_subcommand_mut("client").unwrap().find_subcommand_mut("set").unwrap();
        let help = client.render_long_help().to_string();
        assert!(help.contains("\n  redirect_uris ") && help.contains("Examples:\n  portico client set "), "{help}");
    }

    #[test]
    fn a_panic_is_reported_in_one_line() {
        let done = caught(|| panic!("two\nlines"));
        // Other tests of this process use the default hook.
        let _ = panic::take_hook();
        assert!(matches!(done, Err(Failed::Refused(why)) if why == "internal error: two lines"));
    }

    #[test]
    fn words_of_other_products_are_understood() {
        for line in [
            "portico users create --tenant acme --email a@example.com",
            "portico realm get acme",
            "portico apps update --tenant acme ID client_name=Shop",
            "portico app rm --tenant acme ID --yes",
            "portico resource-server ls --tenant acme",
            "portico logs list --tenant acme",
            "portico org ls --tenant acme",
            "portico organization members list --tenant acme aurora-labs",
        ] {
            let parsed = described().try_get_matches_from(line.split(' '));
            assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
        }
        described().debug_assert();
    }
}
