//! Puts a whole SQLite database into the place of another one, which nobody else may have open.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use rustix::fs::{FlockOperation, fcntl_lock};
use rustix::io::Errno;

use super::files::{LOGS, cannot, copy_file, is_there, log_of, sync_folder_of};
use crate::base::fault::Fault;

/// Whether somebody else has a database open.
pub enum Hold {
    /// Nobody has, and nobody can open it until this is dropped. Everything is in the one file, if there is one.
    Held(HeldDatabase),
    InUse,
    /// It is damaged, for this reason. Nobody has it open or can open it, as above.
    Damaged(String, HeldDatabase),
}

/// A database that is kept from everybody else while this is there.
pub struct HeldDatabase {
    _connection: Option<SqliteConnection>,
    _files: Vec<File>,
}

/// Takes a database for oneself. Where another process has it open, even without doing anything, it cannot be taken:
/// SQLite leaves its log only for the last one.
pub fn hold(path: &Path) -> Result<Hold, Fault> {
    // Asked for first: SQLite removes a log that it finds beside a file without a page.
    let Some(files) = lock_files(path)? else { return Ok(Hold::InUse) };
    if !path.exists() {
        return Ok(Hold::Held(HeldDatabase { _connection: None, _files: files }));
    }
    // The locks are the process's: those of SQLite would end with the first of these files that is closed.
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

/// Locks a database, whatever is in it, and the index of its log, from the first byte to the last: whoever has it open
/// through SQLite holds a lock on bytes of one of them (<https://www.sqlite.org/walformat.html>, 2.3). `None` if somebody
/// does.
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

/// Puts a whole database where another one may be, which is kept under another name, with what lies beside it: SQLite
/// would read a log of the old one into the new one, also where only the log is left. One of the two is in its place at
/// every moment; where that fails it is the old one, as it was. What was put aside, the database first.
pub fn replace(path: &Path, whole: &Path, aside: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut kept = Vec::new();
    if is_there(path) {
        match fs::hard_link(path, aside) {
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(cannot("made", aside, e)),
            // A file system without links.
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

/// From where to where.
type Moved = (PathBuf, PathBuf);

fn move_logs(path: &Path, aside: &Path, moved: &mut Vec<Moved>) -> Result<(), Fault> {
    for which in LOGS {
        let (from, to) = (log_of(path, which), log_of(aside, which));
        if is_there(&from) {
            fs::rename(&from, &to).map_err(|e| cannot("put aside", &from, e))?;
            moved.push((from, to));
        }
    }
    Ok(())
}

/// The way back, and what is said of it.
fn put_back(fault: Fault, kept: Option<&PathBuf>, moved: &[Moved]) -> Fault {
    let (Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) = fault;
    let back = |(from, to): &&Moved| match fs::rename(to, from) {
        Ok(()) => sync_folder_of(from).is_err(),
        Err(_) => true,
    };
    let stuck: Vec<&Moved> = moved.iter().filter(back).collect();
    let and_now = match (stuck.first(), kept) {
        (Some((from, to)), _) => {
            format!("what was {} is now {}: put it back before the database is opened", from.display(), to.display())
        }
        (None, Some(kept)) => {
            // The other name of what is in its place.
            let _ = fs::remove_file(kept);
            "the database that was there is in its place, as it was".to_owned()
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
        assert!(failed.contains("portico.db cannot be replaced") && failed.contains("as it was"), "{failed}");
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
