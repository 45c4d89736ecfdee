//! Rewrites a SQLite file so that it contains nothing that was deleted.
//!
//! Deleted rows are overwritten at once (`PRAGMA secure_delete`). When SQLite moves rows between pages, however, a copy of a row
//! may stay in the unused part of a page, where nothing finds it again. Only a rewrite of the file removes it. PostgreSQL
//! does the like by its own vacuum.

use std::fs;
use std::path::Path;

use diesel::connection::SimpleConnection;

use super::connection::{Access, open_sqlite};
use crate::base::fault::Fault;

/// How long a rewrite waits for another write, such as a long transaction of a command.
const PATIENCE: &str = "PRAGMA busy_timeout = 10000";

/// Rewrites a database, also while others use it. They read meanwhile, and their writes wait: about 7 seconds for each
/// gigabyte.
pub fn compact(file: &Path) -> Result<(), Fault> {
    let mut connection = open_sqlite(file, Access::ReadWrite)?;
    connection.batch_execute(PATIENCE)?;
    // The log has the pages of before; it is written back and emptied.
    connection.batch_execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(())
}

/// Returns the size of a file in bytes.
pub fn size_of(file: &Path) -> Result<u64, Fault> {
    let size = fs::metadata(file).map(|file| file.len());
    size.map_err(|e| Fault::unavailable(format!("{} cannot be read: {e}", file.display())))
}
