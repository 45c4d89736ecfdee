//! `portico migrate`

use clap::{Args, Subcommand};
use serde_json::json;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::config::{Config, DatabaseUrl};
use crate::opening::{self, Opening, open_schema};
use crate::services::World;
use crate::storage::migrate::{Schema, Status};

#[derive(Args)]
pub(super) struct MigrateArguments {
    #[command(subcommand)]
    command: Option<MigrateCommand>,
}

#[derive(Subcommand)]
enum MigrateCommand {
    /// Show which migrations are applied (the default)
    Status,
    /// Apply the pending migrations; SQLite is copied first
    Up,
    /// Revert the newest migration and delete the data in its tables; SQLite is copied first
    Down {
        /// Confirm: the data in its tables is deleted
        #[arg(long)]
        yes: bool,
    },
}

pub(super) fn run(config: &Config, arguments: &MigrateArguments, output: &Output) -> Done {
    match arguments.command.as_ref().unwrap_or(&MigrateCommand::Status) {
        MigrateCommand::Status => status(config, output),
        MigrateCommand::Up => up(config, output),
        MigrateCommand::Down { yes: false } => Err(Failed::Usage(
            "this reverts the newest migration and deletes the data in its tables; add --yes to do it".to_owned(),
        )),
        MigrateCommand::Down { yes: true } => down(config, output),
    }
}

/// Shows every migration. Creates nothing, not even a database.
fn status(config: &Config, output: &Output) -> Done {
    let there_is_none = || Failed::Refused(opening::none(config));
    if let DatabaseUrl::Sqlite(path) = &config.database.url
        && !path.exists()
    {
        return Err(there_is_none());
    }
    // Without the key file, which it does not need.
    let url = &config.database.url;
    let mut schema = Schema::open(url).map_err(|f| Failed::Refused(opening::unusable(url, &f)))?;
    if !schema.is_begun()? {
        return Err(there_is_none());
    }
    show(&schema.status()?, output);
    Ok(())
}

/// Opens an existing schema with its key file.
fn open(config: &Config, world: &World) -> Result<Schema, Failed> {
    open_schema(config, world, Opening::Schema).map(|opened| opened.schema).map_err(Failed::Refused)
}

fn up(config: &Config, output: &Output) -> Done {
    let world = World::system()?;
    let mut schema = open(config, &world)?;
    let before = schema.status()?;
    schema.up(world.clock.now())?;
    let status = schema.status()?;
    show(&status, output);
    output.remark(&match before.pending() {
        0 => "There was nothing to do.".to_owned(),
        1 => "One migration was applied.".to_owned(),
        n => format!("{n} migrations were applied."),
    });
    Ok(())
}

fn down(config: &Config, output: &Output) -> Done {
    let world = World::system()?;
    let mut schema = open(config, &world)?;
    let before = schema.status()?;
    match before.0.iter().rfind(|m| m.applied) {
        None => return Err(Failed::Refused("no migration is applied: there is nothing to take back".to_owned())),
        Some(newest) if newest.name.is_none() => {
            let version = &newest.version;
            let why = format!("migration {version} belongs to a newer version of Portico: revert it with that version");
            return Err(Failed::Refused(why));
        }
        Some(_) => schema.down(world.clock.now())?,
    }
    show(&schema.status()?, output);
    Ok(())
}

fn show(status: &Status, output: &Output) {
    let rows: Vec<_> = status
        .0
        .iter()
        .map(|m| {
            let state = match (m.applied, &m.name) {
                (_, None) => "unknown",
                (true, _) => "applied",
                (false, _) => "pending",
            };
            json!({ "migration": m.name.as_ref().unwrap_or(&m.version), "state": state })
        })
        .collect();
    output.list(&rows, &["migration", "state"]);
}
