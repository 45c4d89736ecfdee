//! `portico backup FILE`

use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::app;
use crate::config::{Config, DatabaseUrl};
use crate::provisioning;
use crate::services::World;
use crate::storage::Database;
use crate::storage::backup::copy_online;

pub(super) fn run(config: &Config, file: &Path, output: &Output) -> Done {
    crate::telemetry::init(&config.telemetry);
    let DatabaseUrl::Sqlite(path) = &config.database.url else { return Err(Failed::Refused(on_postgres(config))) };
    let key_file = config.keys.master_key_file.display();
    // Looked for first: where nothing is, nothing is made.
    if !path.is_file() {
        return Err(Failed::Refused(format!("there is no database at {}", path.display())));
    }
    if !config.keys.master_key_file.exists() {
        return Err(Failed::Refused(format!("there is no master key file at {key_file}; a backup without it is lost")));
    }
    if file.exists() {
        return Err(Failed::Refused(format!("{} is there already; it is not overwritten", file.display())));
    }
    let world = World::system()?;
    // The schema stays as it is: a backup is what one makes before a new version migrates.
    let (keys, schema) = app::open_schema(config, &world).map_err(Failed::Refused)?;
    drop(schema);
    let db = Database::open(&config.database.url, 1, Arc::new(keys))?;
    let begun = world.clock.now();
    db.system(move |stx| provisioning::begin_backup(stx, begun))?;
    copy_online(path, file)?;
    db.system(move |stx| provisioning::finish_backup(stx, begun))?;
    let bytes = std::fs::metadata(file).map_or(0, |file| file.len());
    output.show(&json!({ "backup": file.display().to_string(), "made_at": begun.to_rfc3339(), "bytes": bytes }));
    output.remark(&format!("It does not hold the key file: keep a copy of {key_file} too, in another place."));
    Ok(())
}

fn on_postgres(config: &Config) -> String {
    format!(
        "a database on PostgreSQL is backed up with PostgreSQL's own tools: pg_dump --format=custom, or a base backup with \
         its WAL; keep a copy of {} in another place. After putting one back say `portico restore --in-place --yes`",
        config.keys.master_key_file.display()
    )
}
