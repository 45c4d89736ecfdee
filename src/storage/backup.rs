//! Copies of a SQLite database: made while others write, looked at, and put into its place.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection};

use super::connection::{Access, AnyConnection, open_sqlite, private_file};
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

/// Copies one snapshot of a database to a file that is not there yet, while others write. The file is its owner's alone,
/// appears under its name when it is whole and on the disk, and never takes another one's place.
pub fn copy_online(from: &Path, to: &Path) -> Result<(), Fault> {
    if to.exists() {
        return Err(Fault::unavailable(format!("{} is there already; it is not overwritten", to.display())));
    }
    let part = beside(to, &format!("part-{}", std::process::id()));
    let copied = copy_to(from, &part).and_then(|()| appear(&part, to));
    if copied.is_err() {
        // What is left of a copy that came to nothing is of no use.
        let _ = fs::remove_file(&part);
    }
    copied
}

/// `portico.db` and `part-1` make `portico.db.part-1`.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(more);
    PathBuf::from(name)
}

fn copy_to(from: &Path, part: &Path) -> Result<(), Fault> {
    let mut connection = open_sqlite(from, Access::ReadWrite, false)?;
    connection.batch_execute(PATIENCE)?;
    vacuum_into(&mut connection, part)?;
    match faults_of(part, Look::Quick)?.first() {
        Some(fault) => Err(Fault::internal(format!("the copy is not whole: {fault}"))),
        None => Ok(()),
    }
}

/// Writes one snapshot into a new file of its own, without a log beside it.
pub(super) fn vacuum_into(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    // SQLite fills an empty file.
    private_file(to)?;
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
        Err(_) if to.exists() => {
            return Err(Fault::unavailable(format!("{} is there already; it is not overwritten", to.display())));
        }
        // A file system without links.
        Err(_) => fs::rename(part, to).map_err(|e| cannot("made", to, e))?,
    }
    sync_folder_of(to)
}

/// Makes the names in a file's folder durable.
pub fn sync_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|e| cannot("written", folder, e))
}

/// Copies the bytes of a database that nobody writes to, with what lies beside it in its log.
pub fn copy_bytes(from: &Path, to: &Path) -> Result<(), Fault> {
    for (from, to) in [(from.to_owned(), to.to_owned()), (log_of(from, "wal"), log_of(to, "wal"))] {
        if !from.is_file() {
            continue;
        }
        let mut source = File::open(&from).map_err(|e| cannot("read", &from, e))?;
        let target = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&to);
        let mut target = target.map_err(|e| cannot("made", &to, e))?;
        std::io::copy(&mut source, &mut target).map_err(|e| cannot("copied", &from, e))?;
    }
    Ok(())
}

/// The file that SQLite keeps beside a database: `wal` or `shm`.
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
    /// Nobody has, and nobody can open it until this is dropped. Everything is in the one file.
    Held(HeldDatabase),
    InUse,
    /// It cannot be told, since the file is damaged.
    Damaged(String),
}

/// A database that is kept from everybody else.
pub struct HeldDatabase(#[expect(dead_code, reason = "it is held by its being open")] SqliteConnection);

/// Takes a database for oneself. Where another process has it open, even without doing anything, it cannot be taken:
/// SQLite leaves its log only for the last one.
pub fn hold(path: &Path) -> Result<Hold, Fault> {
    let text = path.to_str().ok_or_else(|| Fault::internal("the database path is not UTF-8"))?;
    let mut connection = match SqliteConnection::establish(text) {
        Ok(connection) => connection,
        Err(error) => return Ok(Hold::Damaged(error.to_string())),
    };
    let taken = connection.batch_execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    Ok(match taken {
        Ok(()) => Hold::Held(HeldDatabase(connection)),
        Err(error) if error.to_string().contains("locked") => Hold::InUse,
        Err(error) => Hold::Damaged(error.to_string()),
    })
}

/// Puts a database, with what lies beside it, under another name.
pub fn put_aside(path: &Path, aside: &Path) -> Result<(), Fault> {
    for (from, to) in [
        (log_of(path, "wal"), log_of(aside, "wal")),
        (log_of(path, "shm"), log_of(aside, "shm")),
        (path.to_owned(), aside.to_owned()),
    ] {
        if from.exists() {
            fs::rename(&from, &to).map_err(|e| cannot("put aside", &from, e))?;
        }
    }
    sync_folder_of(path)
}
