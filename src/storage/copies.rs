//! Copies of a SQLite database that are made beside it before its schema changes. The newest three are kept.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::vacuum_into;
use super::connection::AnyConnection;
use super::files::{cannot, folder_of};
use crate::base::fault::Fault;
use crate::base::time::Time;

/// The number of copies that are kept.
const KEPT: usize = 3;

/// Copies a database before a change of its schema, then removes the oldest copies beyond [`KEPT`]. Only a complete copy
/// removes another one.
pub(super) fn copy_before_change(connection: &mut AnyConnection, database: &Path, now: Time) -> Result<(), Fault> {
    let named = |n: u32| match n {
        0 => database.with_extension(format!("before-{}.db", now.seconds())),
        n => database.with_extension(format!("before-{}-{n}.db", now.seconds())),
    };
    // Two changes may happen within one second; a copy never replaces another one.
    let copy = (0..u32::MAX).map(named).find(|copy| !copy.exists()).unwrap_or_else(|| named(0));
    vacuum_into(connection, &copy)?;
    tracing::info!(copy = %copy.display(), kept = KEPT, "the database was copied before its migration");
    match remove_older(database) {
        Ok(removed) => {
            for copy in removed {
                tracing::info!(copy = %copy.display(), "an older copy of the database was removed");
            }
        }
        // The disk space is not worth a refused start.
        Err(fault) => tracing::warn!(%fault, "older copies of the database could not be removed"),
    }
    Ok(())
}

/// Removes all copies of a database except the newest [`KEPT`] and returns their paths.
fn remove_older(database: &Path) -> Result<Vec<PathBuf>, Fault> {
    let folder = folder_of(database);
    let entries = fs::read_dir(folder).map_err(|e| cannot("read", folder, e))?;
    let mut copies: Vec<(Made, PathBuf)> = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| cannot("read", folder, e))?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if let (true, Some(made)) = (is_file, made_of(&entry.file_name().to_string_lossy(), database)) {
            copies.push((made, entry.path()));
        }
    }
    copies.sort();
    copies.truncate(copies.len().saturating_sub(KEPT));
    let removed: Vec<PathBuf> = copies.into_iter().map(|(_, path)| path).collect();
    for path in &removed {
        fs::remove_file(path).map_err(|e| cannot("removed", path, e))?;
    }
    Ok(removed)
}

/// When a copy was made: the second, and its number within that second.
type Made = (u64, u32);

/// Returns when a copy of this database with this name was made; `None` for the name of any other file.
fn made_of(name: &str, database: &Path) -> Option<Made> {
    let stem = database.file_stem()?.to_str()?;
    let text = name.strip_prefix(stem)?.strip_prefix(".before-")?.strip_suffix(".db")?;
    let (seconds, number) = text.split_once('-').unwrap_or((text, "0"));
    Some((seconds.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use diesel::connection::SimpleConnection;

    use super::*;
    use crate::storage::connection::{Access, open_sqlite};
    use crate::storage::files::names_in;

    #[test]
    fn the_newest_three_copies_are_kept_and_other_files_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("portico.db");
        let mut connection = open_sqlite(&database, Access::Create).unwrap();
        connection.batch_execute("CREATE TABLE things (id INTEGER)").unwrap();
        let others =
            ["other.before-1.db", "portico.before-restore-1.db", "portico.before-x.db", "portico.before-2.txt"];
        for name in others {
            fs::write(dir.path().join(name), "").unwrap();
        }
        for seconds in [9, 10, 11, 11, 11] {
            copy_before_change(&mut connection, &database, Time::from_seconds(seconds)).unwrap();
        }
        let copies = || -> Vec<String> {
            names_in(dir.path()).into_iter().filter(|name| made_of(name, &database).is_some()).collect()
        };
        assert_eq!(copies(), ["portico.before-11-1.db", "portico.before-11-2.db", "portico.before-11.db"]);
        assert!(others.iter().all(|name| dir.path().join(name).exists()));
    }

    #[test]
    fn a_copy_that_fails_removes_no_older_copy() {
        let dir = tempfile::tempdir().unwrap();
        let database = dir.path().join("portico.db");
        let mut connection = open_sqlite(&database, Access::Create).unwrap();
        for seconds in 1..=4 {
            fs::write(dir.path().join(format!("portico.before-{seconds}.db")), "").unwrap();
        }
        // VACUUM is refused within a transaction.
        connection.batch_execute("BEGIN").unwrap();
        assert!(copy_before_change(&mut connection, &database, Time::from_seconds(5)).is_err());
        let copies = names_in(dir.path()).into_iter().filter(|name| made_of(name, &database).is_some());
        assert_eq!(copies.count(), 4, "the incomplete copy is removed, the older ones are kept");
    }
}
