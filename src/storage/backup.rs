//! Online copies of a SQLite database.

use std::fs::{self, File};
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;

use super::connection::{Access, AnyConnection, new_private_file, open_sqlite};
use super::files::{cannot, copy_file, folder_of, is_there, log_of, not_overwritten, sync_folder_of};
use super::inspect::{Look, faults_of};
use crate::base::fault::Fault;

/// How long a copy waits for an exclusive lock on the database, such as a migration's.
const PATIENCE: &str = "PRAGMA busy_timeout = 10000";

/// Copies one snapshot of a database to a new file while others write. The file is readable only by its owner. It gets
/// its name when it is complete and synced, and never replaces an existing file.
pub fn copy_online(from: &Path, to: &Path) -> Result<(), Fault> {
    if is_there(to) {
        return Err(not_overwritten(to));
    }
    let mut connection = open_sqlite(from, Access::ReadWrite)?;
    connection.batch_execute(PATIENCE)?;
    // The temporary name is unpredictable. The temporary file is removed if the copy fails.
    let prefix = to.file_name().unwrap_or_default();
    let part = tempfile::Builder::new()
        .prefix(prefix)
        .suffix(".part")
        .rand_bytes(16)
        .make_in(folder_of(to), new_private_file)
        .map_err(|e| cannot("created", to, e))?
        .into_temp_path();
    fill(&mut connection, &part)?;
    match faults_of(&part, Look::Quick)?.first() {
        Some(fault) => Err(Fault::internal(format!("the copy is damaged: {fault}"))),
        None => appear(&part, to),
    }
}

/// Writes one snapshot into a new file and syncs it, without a log beside it. A file that is not complete is removed.
pub(super) fn vacuum_into(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    let file = new_private_file(to).map_err(|e| cannot("created", to, e))?;
    let filled = fill(connection, to).and_then(|()| file.sync_all().map_err(|e| cannot("written", to, e)));
    if filled.is_err() {
        let _ = fs::remove_file(to);
    }
    filled?;
    sync_folder_of(to)
}

/// Writes one snapshot into an empty file.
fn fill(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    let text = to.to_str().ok_or_else(|| Fault::internal("the path is not UTF-8"))?;
    if let AnyConnection::Sqlite(connection) = connection {
        diesel::RunQueryDsl::execute(diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(text), connection)?;
    }
    Ok(())
}

/// Syncs a complete file and gives it its final name.
fn appear(part: &Path, to: &Path) -> Result<(), Fault> {
    File::open(part).and_then(|file| file.sync_all()).map_err(|e| cannot("written", part, e))?;
    match fs::hard_link(part, to) {
        Ok(()) => fs::remove_file(part).map_err(|e| cannot("removed", part, e))?,
        Err(_) if is_there(to) => return Err(not_overwritten(to)),
        // A file system without hard links.
        Err(_) => fs::rename(part, to).map_err(|e| cannot("created", to, e))?,
    }
    sync_folder_of(to)
}

/// Copies the bytes of a database that has no writers, including its log.
pub fn copy_bytes(from: &Path, to: &Path) -> Result<(), Fault> {
    for (from, to) in [(from.to_owned(), to.to_owned()), (log_of(from, "wal"), log_of(to, "wal"))] {
        if from.is_file() {
            copy_file(&from, &to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;
    use crate::storage::files::names_in;

    #[test]
    fn a_copy_is_written_only_to_a_file_that_it_created() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("portico.db"), dir.path().join("copy.db"));
        let mut connection = open_sqlite(&from, Access::Create).unwrap();
        connection.batch_execute("CREATE TABLE things (id INTEGER)").unwrap();
        fs::write(&to, "").unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(vacuum_into(&mut connection, &to).is_err(), "an existing file that others can read is refused");
        assert!(copy_online(&from, &to).is_err());
        assert_eq!(fs::metadata(&to).unwrap().len(), 0);
        fs::remove_file(&to).unwrap();
        symlink(dir.path().join("nowhere"), &to).unwrap();
        assert!(vacuum_into(&mut connection, &to).is_err(), "a symbolic link is not followed");
        assert!(copy_online(&from, &to).is_err() && to.is_symlink(), "a symbolic link is not replaced");
        fs::remove_file(&to).unwrap();
        copy_online(&from, &to).unwrap();
        assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
        drop(connection);
        assert_eq!(names_in(dir.path()), ["copy.db", "portico.db"], "no other file is created or left");
    }
}
