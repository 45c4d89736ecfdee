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

#[cfg(test)]
mod tests {
    use super::*;

    /// A deleted or replaced row is overwritten in the file, before it is ever rewritten.
    #[test]
    fn deleted_rows_are_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("portico.db");
        let mut connection = open_sqlite(&file, Access::Create).unwrap();
        let made = "CREATE TABLE things (id INTEGER PRIMARY KEY, text TEXT);
                    INSERT INTO things VALUES (1, 'first-trace'), (2, 'second-trace'), (3, 'kept-trace');
                    PRAGMA wal_checkpoint(TRUNCATE)";
        connection.batch_execute(made).unwrap();
        let holds = |text: &str| String::from_utf8_lossy(&fs::read(&file).unwrap()).contains(text);
        assert!(holds("first-trace") && holds("second-trace"), "the search finds what is there");
        let erased = "DELETE FROM things WHERE id = 1;
                      UPDATE things SET text = '' WHERE id = 2;
                      PRAGMA wal_checkpoint(TRUNCATE)";
        connection.batch_execute(erased).unwrap();
        assert!(!holds("first-trace") && !holds("second-trace") && holds("kept-trace"));
    }
}
