//! `portico compact`

use std::sync::Arc;

use serde_json::json;

use super::failed::{Done, Failed};
use super::output::Output;
use crate::config::{Config, DatabaseUrl};
use crate::opening::{Opened, Opening, open_schema};
use crate::provisioning;
use crate::services::World;
use crate::storage::Database;
use crate::storage::compact;

pub(super) fn run(config: &Config, output: &Output) -> Done {
    let DatabaseUrl::Sqlite(path) = &config.database.url else {
        let why = "a database on PostgreSQL is compacted with PostgreSQL's own VACUUM; autovacuum does it by itself";
        return Err(Failed::Refused(why.to_owned()));
    };
    let world = World::system()?;
    let Opened { keys, schema, .. } = open_schema(config, &world, Opening::Existing).map_err(Failed::Refused)?;
    drop(schema);
    let db = Database::open(&config.database.url, 1, Arc::new(keys), config.quotas)?;
    let (begun, before) = (world.clock.now(), compact::size_of(path)?);
    compact::compact(path)?;
    db.system(move |stx| provisioning::record_compaction(stx, begun))?;
    output.show(&json!({
        "database": path.display().to_string(),
        "bytes_before": before,
        "bytes": compact::size_of(path)?,
    }));
    Ok(())
}
