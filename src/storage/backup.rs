//! Copies of a SQLite database: made while others write, looked at, and put into its place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection};
use rustix::fs::{FlockOperation, fcntl_lock};
use rustix::io::Errno;

use super::connection::{Access, AnyConnection, new_private_file, open_sqlite};
use crate::base::fault::Fault;

/// How long a copy waits for somebody who holds the whole database, such as a migration.
const PATIENCE: &str = "PRAGMA busy_timeout = 10000";
/// How many faults of a damaged database are told.
const TOLD: usize = 3;

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

fn cannot(what: &str, path: &Path, error: impl std::fmt::Display) -> Fault {
    Fault::unavailable(format!("{} cannot be {what}: {error}", path.display()))
}

/// Whether something has this name, if only a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn not_overwritten(path: &Path) -> Fault {
    Fault::unavailable(format!("{} is there already; it is not overwritten", path.display()))
}

/// Copies one snapshot of a database to a file that is not there yet, while others write. The file is its owner's alone,
/// appears under its name when it is whole and on the disk, and never takes another one's place.
pub fn copy_online(from: &Path, to: &Path) -> Result<(), Fault> {
    if is_there(to) {
        return Err(not_overwritten(to));
    }
    let mut connection = open_sqlite(from, Access::ReadWrite, false)?;
    connection.batch_execute(PATIENCE)?;
    // Under a name that nobody can foresee; what is left of a copy that came to nothing is removed with it.
    let prefix = to.file_name().unwrap_or_default();
    let part = tempfile::Builder::new()
        .prefix(prefix)
        .suffix(".part")
        .rand_bytes(16)
        .make_in(folder_of(to), new_private_file)
        .map_err(|e| cannot("made", to, e))?
        .into_temp_path();
    fill(&mut connection, &part)?;
    match faults_of(&part, Look::Quick)?.first() {
        Some(fault) => Err(Fault::internal(format!("the copy is not whole: {fault}"))),
        None => appear(&part, to),
    }
}

/// Writes one snapshot into a new file of its own, without a log beside it.
pub(super) fn vacuum_into(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    new_private_file(to).map_err(|e| cannot("made", to, e))?;
    fill(connection, to)
}

/// Writes one snapshot into an empty file.
fn fill(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    let text = to.to_str().ok_or_else(|| Fault::internal("the path is not UTF-8"))?;
    if let AnyConnection::Sqlite(connection) = connection {
        diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(text).execute(connection)?;
    }
    Ok(())
}

/// Gives a file that is whole its name, on the disk.
fn appear(part: &Path, to: &Path) -> Result<(), Fault> {
    File::open(part).and_then(|file| file.sync_all()).map_err(|e| cannot("written", part, e))?;
    match fs::hard_link(part, to) {
        Ok(()) => fs::remove_file(part).map_err(|e| cannot("removed", part, e))?,
        Err(_) if is_there(to) => return Err(not_overwritten(to)),
        // A file system without links.
        Err(_) => fs::rename(part, to).map_err(|e| cannot("made", to, e))?,
    }
    sync_folder_of(to)
}

/// The folder in which a file is: `.` for a name alone.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the names in a file's folder durable.
pub fn sync_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = folder_of(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| cannot("written", folder, e))
}

/// Copies the bytes of a database that nobody writes to, with what lies beside it in its log.
pub fn copy_bytes(from: &Path, to: &Path) -> Result<(), Fault> {
    for (from, to) in [(from.to_owned(), to.to_owned()), (log_of(from, "wal"), log_of(to, "wal"))] {
        if from.is_file() {
            copy_file(&from, &to)?;
        }
    }
    Ok(())
}

/// Copies a file to one that is not there yet, onto the disk.
fn copy_file(from: &Path, to: &Path) -> Result<(), Fault> {
    let mut source = File::open(from).map_err(|e| cannot("read", from, e))?;
    let mut target = new_private_file(to).map_err(|e| cannot("made", to, e))?;
    let copied = io::copy(&mut source, &mut target).and_then(|_| target.sync_all());
    copied.map_err(|e| {
        let _ = fs::remove_file(to);
        cannot("copied", from, e)
    })
}

/// What SQLite keeps beside a database, and reads when it opens it.
const LOGS: [&str; 3] = ["wal", "shm", "journal"];

/// A database and what SQLite may keep beside it.
pub fn names_of(path: &Path) -> [PathBuf; 4] {
    let [wal, shm, journal] = LOGS.map(|which| log_of(path, which));
    [path.to_owned(), wal, shm, journal]
}

/// The file that SQLite keeps beside a database: one of [`LOGS`].
pub fn log_of(path: &Path, which: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-");
    name.push(which);
    PathBuf::from(name)
}

/// How closely a database is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Every page, without comparing indexes with their tables.
    Quick,
    Thorough,
}

/// What is wrong with a file as a database, the first of it; nothing where it is whole.
pub fn faults_of(path: &Path, look: Look) -> Result<Vec<String>, Fault> {
    let pragma = if look == Look::Quick { "quick_check" } else { "integrity_check" };
    let mut connection = match open_sqlite(path, Access::ReadOnly, false) {
        Ok(connection) => connection,
        Err(Fault::Unavailable { cause, .. }) if path.is_file() => return Ok(vec![cause]),
        Err(fault) => return Err(fault),
    };
    let sql = format!("SELECT {pragma} AS word FROM pragma_{pragma}");
    let words: Vec<Word> = match diesel::sql_query(sql).load(&mut connection) {
        Ok(words) => words,
        // A file that is no database at all.
        Err(error) => return Ok(vec![error.to_string()]),
    };
    Ok(words.into_iter().map(|w| w.word).filter(|word| word != "ok").take(TOLD).collect())
}

/// The journal mode that is recorded in the file.
pub fn journal_mode(path: &Path) -> Result<String, Fault> {
    let mut connection = open_sqlite(path, Access::ReadOnly, false)?;
    let sql = "SELECT journal_mode AS word FROM pragma_journal_mode";
    Ok(diesel::sql_query(sql).get_result::<Word>(&mut connection)?.word)
}

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
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_copy_goes_into_a_file_that_it_made_itself() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("portico.db"), dir.path().join("copy.db"));
        let mut connection = open_sqlite(&from, Access::ReadWrite, true).unwrap();
        connection.batch_execute("CREATE TABLE things (id INTEGER)").unwrap();
        fs::write(&to, "").unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(vacuum_into(&mut connection, &to).is_err(), "one that others can read was put there");
        assert!(copy_online(&from, &to).is_err());
        assert_eq!(fs::metadata(&to).unwrap().len(), 0);
        fs::remove_file(&to).unwrap();
        symlink(dir.path().join("nowhere"), &to).unwrap();
        assert!(vacuum_into(&mut connection, &to).is_err(), "a link is not followed");
        assert!(copy_online(&from, &to).is_err() && to.is_symlink(), "nor replaced");
        fs::remove_file(&to).unwrap();
        copy_online(&from, &to).unwrap();
        assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
        drop(connection);
        assert_eq!(names_in(dir.path()), ["copy.db", "portico.db"], "nothing else is made or left");
    }

    #[test]
    fn what_cannot_be_replaced_stays_as_it_was() {
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
        assert!(replace(&at("portico.db"), &at("more.db"), &at("aside.db")).is_err(), "what was kept is kept");
        assert_eq!(fs::read_to_string(at("aside.db")).unwrap(), "portico.db");
    }

    #[test]
    fn a_name_alone_is_in_this_folder() {
        assert_eq!(folder_of(Path::new("portico.db")), Path::new("."));
        assert_eq!(folder_of(Path::new("data/portico.db")), Path::new("data"));
    }
}
