//! `portico backup FILE`

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use serde_json::json;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::config::{Config, DatabaseUrl};
use crate::opening::{Opened, Opening, open_schema};
use crate::provisioning;
use crate::services::World;
use crate::storage::Database;
use crate::storage::backup::copy_online;

#[derive(Args)]
pub(super) struct BackupArguments {
    /// A file that does not exist yet
    file: PathBuf,
}

pub(super) fn run(config: &Config, BackupArguments { file }: &BackupArguments, output: &Output) -> Done {
    let DatabaseUrl::Sqlite(path) = &config.database.url else { return Err(Failed::Refused(on_postgres(config))) };
    let key_file = config.keys.master_key_file.display();
    if file.exists() {
        return Err(Failed::Refused(format!("{} already exists and is not overwritten", file.display())));
    }
    let world = World::system()?;
    // The schema is not migrated: a backup is made before an upgrade.
    let Opened { keys, schema, .. } = open_schema(config, &world, Opening::Existing).map_err(Failed::Refused)?;
    drop(schema);
    let db = Database::open(&config.database.url, 1, Arc::new(keys), config.quotas)?;
    let begun = world.clock.now();
    db.system(move |stx| provisioning::begin_backup(stx, begun))?;
    copy_online(path, file)?;
    db.system(move |stx| provisioning::finish_backup(stx, begun))?;
    let bytes = std::fs::metadata(file).map_or(0, |file| file.len());
    output.show(&json!({ "backup": file.display().to_string(), "made_at": begun.to_rfc3339(), "bytes": bytes }));
    output.remark(&format!("It does not contain the key file: keep a copy of {key_file} elsewhere."));
    Ok(())
}

fn on_postgres(config: &Config) -> String {
    format!(
        "a database on PostgreSQL is backed up with PostgreSQL's own tools: pg_dump --format=custom, or a base backup with \
         its WAL; keep a copy of {} elsewhere. After restoring one, run `portico restore --in-place --yes`",
        config.keys.master_key_file.display()
    )
}
