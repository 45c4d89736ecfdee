//! Replaces a whole SQLite database, while no other process has it open.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use rustix::fs::{FlockOperation, fcntl_lock};
use rustix::io::Errno;

use super::files::{LOGS, cannot, copy_file, is_there, log_of, sync_folder_of};
use crate::base::fault::Fault;

/// The result of an attempt to lock a database exclusively.
pub enum Hold {
    /// No other process has it open or can open it until this is dropped. All data is in the one file, if it exists.
    Held(HeldDatabase),
    InUse,
    /// The database is damaged, for this reason. It is locked like in `Held`.
    Damaged(String, HeldDatabase),
}

/// An exclusive lock on a database, released on drop.
pub struct HeldDatabase {
    _connection: Option<SqliteConnection>,
    _files: Vec<File>,
}

/// Locks a database exclusively. Fails with `InUse` if another process has it open, even an idle one: SQLite removes
/// its log only when the last connection closes.
pub fn hold(path: &Path) -> Result<Hold, Fault> {
    // Checked first: SQLite removes a log that it finds beside an empty file.
    let Some(files) = lock_files(path)? else { return Ok(Hold::InUse) };
    if !path.exists() {
        return Ok(Hold::Held(HeldDatabase { _connection: None, _files: files }));
    }
    // These locks belong to the process. Closing one of these files later would release SQLite's locks too.
    drop(files);
    let why = match take(path) {
        Ok(connection) => {
            return Ok(Hold::Held(HeldDatabase { _connection: Some(connection), _files: Vec::new() }));
        }
        Err(why) if why.contains("locked") => return Ok(Hold::InUse),
        Err(why) => why,
    };
    Ok(match lock_files(path)? {
        Some(files) => Hold::Damaged(why, HeldDatabase { _connection: None, _files: files }),
        None => Hold::InUse,
    })
}

fn take(path: &Path) -> Result<SqliteConnection, String> {
    let text = path.to_str().ok_or("the database path is not UTF-8")?;
    let mut connection = SqliteConnection::establish(text).map_err(|e| e.to_string())?;
    let sql = "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE";
    connection.batch_execute(sql).map_err(|e| e.to_string())?;
    Ok(connection)
}

/// Locks all bytes of a database file, valid or not, and of its log's index. A process that has the database
/// open through SQLite holds a lock on bytes of one of them (<https://www.sqlite.org/walformat.html>, 2.3). Returns
/// `None` if another process does.
fn lock_files(path: &Path) -> Result<Option<Vec<File>>, Fault> {
    let mut locked = Vec::new();
    for path in [path.to_owned(), log_of(path, "shm")] {
        let file = match OpenOptions::new().read(true).write(true).open(&path) {
            Err(e) if e.kind() == ErrorKind::NotFound => continue,
            opened => opened.map_err(|e| cannot("opened", &path, e))?,
        };
        match fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => locked.push(file),
            Err(Errno::AGAIN | Errno::ACCESS) => return Ok(None),
            Err(e) => return Err(cannot("locked", &path, e)),
        }
    }
    Ok(Some(locked))
}

/// Replaces a database, if any, and keeps the old one under another name. Moves the old log files too, even without a
/// database file, because SQLite would read an old log into the new database.
///
/// At every moment one of the two databases has the name. On failure it is the old one, unchanged. Returns the paths of
/// the kept files, the database first.
pub fn replace(path: &Path, whole: &Path, aside: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut kept = Vec::new();
    if is_there(path) {
        match fs::hard_link(path, aside) {
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(cannot("created", aside, e)),
            // A file system without hard links.
            Err(_) => copy_file(path, aside)?,
        }
        kept.push(aside.to_owned());
    }
    let mut moved = Vec::new();
    let replaced = move_logs(path, aside, &mut moved)
        .and_then(|()| sync_folder_of(path))
        .and_then(|()| fs::rename(whole, path).map_err(|e| cannot("replaced", path, e)));
    if let Err(fault) = replaced {
        return Err(put_back(fault, kept.first(), &moved));
    }
    sync_folder_of(path)?;
    kept.extend(moved.into_iter().map(|(_, to)| to));
    Ok(kept)
}

/// The old path and the new path.
type Moved = (PathBuf, PathBuf);

fn move_logs(path: &Path, aside: &Path, moved: &mut Vec<Moved>) -> Result<(), Fault> {
    for which in LOGS {
        let (from, to) = (log_of(path, which), log_of(aside, which));
        if is_there(&from) {
            fs::rename(&from, &to).map_err(|e| cannot("moved", &from, e))?;
            moved.push((from, to));
        }
    }
    Ok(())
}

/// Reverts the moves, and describes the result in the fault.
fn put_back(fault: Fault, kept: Option<&PathBuf>, moved: &[Moved]) -> Fault {
    let (Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) = fault;
    let back = |(from, to): &&Moved| match fs::rename(to, from) {
        Ok(()) => sync_folder_of(from).is_err(),
        Err(_) => true,
    };
    let stuck: Vec<&Moved> = moved.iter().filter(back).collect();
    let and_now = match (stuck.first(), kept) {
        (Some((from, to)), _) => {
            format!("{} was moved to {}: move it back before the database is opened", from.display(), to.display())
        }
        (None, Some(kept)) => {
            // A second name of the file that is still in use.
            let _ = fs::remove_file(kept);
            "the old database is unchanged".to_owned()
        }
        (None, None) => "nothing was changed".to_owned(),
    };
    Fault::unavailable(format!("{why}; {and_now}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::files::names_in;

    #[test]
    fn a_file_that_cannot_be_replaced_is_unchanged() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for name in ["portico.db", "portico.db-wal", "portico.db-journal"] {
            fs::write(at(name), name).unwrap();
        }
        let before = names_in(dir.path());
        let failed = replace(&at("portico.db"), &at("gone.db"), &at("aside.db")).unwrap_err().to_string();
        assert!(failed.contains("portico.db cannot be replaced") && failed.contains("is unchanged"), "{failed}");
        assert_eq!(names_in(dir.path()), before);
        for name in ["portico.db", "portico.db-wal", "portico.db-journal"] {
            assert_eq!(fs::read_to_string(at(name)).unwrap(), name);
        }
        fs::write(at("whole.db"), "whole").unwrap();
        let kept = replace(&at("portico.db"), &at("whole.db"), &at("aside.db")).unwrap();
        assert_eq!(kept, [at("aside.db"), at("aside.db-wal"), at("aside.db-journal")]);
        assert_eq!(names_in(dir.path()), ["aside.db", "aside.db-journal", "aside.db-wal", "portico.db"]);
        assert_eq!(fs::read_to_string(at("portico.db")).unwrap(), "whole");
        assert_eq!(fs::read_to_string(at("aside.db")).unwrap(), "portico.db");
        fs::write(at("more.db"), "more").unwrap();
        assert!(replace(&at("portico.db"), &at("more.db"), &at("aside.db")).is_err(), "a kept file is not overwritten");
        assert_eq!(fs::read_to_string(at("aside.db")).unwrap(), "portico.db");
    }
}
