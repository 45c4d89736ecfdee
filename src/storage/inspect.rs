//! Diagnostics: the state of a SQLite file, the settings and rights on a PostgreSQL server, every row of either.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use diesel::QueryableByName;
use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use rustix::fs::{Access as Right, access};
use rustix::io::Errno;

use super::connection::{Access, AnyConnection, open_sqlite};
use super::files::{folder_of, names_of, try_disk};
use super::postgres::open_postgres;
use super::rights::{Lack, is_pooled, lacks};
use super::run::RunQuery;
use crate::base::fault::Fault;
use crate::base::secret::Secret;
use crate::config::DatabaseUrl;

/// The maximum number of reported faults of a damaged database.
const MAX_FAULTS: usize = 3;

/// The size of the file that tests whether the disk takes a write.
const TRIAL: usize = 1 << 20;

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// How thoroughly a database is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Checks every page, without comparing indexes with their tables.
    Quick,
    Thorough,
}

/// Lists the first faults of a database file. The list is empty if the file is intact.
pub fn faults_of(path: &Path, look: Look) -> Result<Vec<String>, Fault> {
    let pragma = if look == Look::Quick { "quick_check" } else { "integrity_check" };
    let mut connection = match open_sqlite(path, Access::ReadOnly) {
        Ok(connection) => connection,
        Err(Fault::Unavailable { cause, .. }) if path.is_file() => return Ok(vec![cause]),
        Err(fault) => return Err(fault),
    };
    let sql = format!("SELECT {pragma} AS word FROM pragma_{pragma}");
    let words: Vec<Word> = match diesel::sql_query(sql).load(&mut connection) {
        Ok(words) => words,
        // The file is not a database.
        Err(error) => return Ok(vec![error.to_string()]),
    };
    Ok(words.into_iter().map(|w| w.word).filter(|word| word != "ok").take(MAX_FAULTS).collect())
}

/// The state of a SQLite database. Each state but the last two says what is wrong, and needs something else to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileState {
    /// There is no file.
    Missing,
    /// This user may not read it.
    NotReadable(String),
    /// It can be read, but not written: its mode, its folder's or the file system forbids it.
    ReadOnly(String),
    /// The file system is full.
    Full(String),
    /// The disk failed to read or write.
    DiskFails(String),
    /// The content is damaged.
    Damaged(String),
    /// Another process was writing for the whole time, so that no write could be tested.
    Busy,
    /// It can be read and written.
    Intact,
}

/// Reads a database and tests a write, of which nothing stays.
pub fn state_of(path: &Path, look: Look) -> FileState {
    match path.metadata() {
        Err(e) if e.kind() == ErrorKind::NotFound => return FileState::Missing,
        Err(e) => return of_io(&format!("{} cannot be read", path.display()), &e),
        Ok(found) if !found.is_file() => return FileState::Missing,
        Ok(_) => {}
    }
    if let Some(state) = obstacle(path) {
        return state;
    }
    match faults_of(path, look) {
        Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) => return of_text(why),
        Ok(faults) => {
            if let Some(fault) = faults.into_iter().next() {
                return of_text(fault);
            }
        }
    }
    match try_write(path) {
        Ok(()) => FileState::Intact,
        Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) if why.contains("locked") => FileState::Busy,
        Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) => of_text(why),
    }
}

/// Finds what keeps this user from reading and writing the files of a database, apart from their content.
pub fn obstacle(path: &Path) -> Option<FileState> {
    // Also because SQLite reports an I/O error if the disk has no space for the index of its log.
    let full = || {
        let error = try_disk(folder_of(path), TRIAL).err()?;
        Some(of_io(&format!("a file in {} cannot be written", folder_of(path).display()), &error))
    };
    unreadable(path).or_else(|| unwritable(path)).or_else(full)
}

/// Opens the files of the database for reading.
fn unreadable(path: &Path) -> Option<FileState> {
    names_of(path).iter().find_map(|name| match File::open(name) {
        Err(e) if e.kind() != ErrorKind::NotFound => Some(of_io(&format!("{} cannot be read", name.display()), &e)),
        _ => None,
    })
}

/// Asks whether the files and their folder may be written.
fn unwritable(path: &Path) -> Option<FileState> {
    let mut names = names_of(path).to_vec();
    names.push(folder_of(path).to_owned());
    names.iter().find_map(|name| match access(name, Right::WRITE_OK) {
        Ok(()) | Err(Errno::NOENT) => None,
        Err(Errno::ROFS) => Some(FileState::ReadOnly(format!("{} is on a read-only file system", name.display()))),
        Err(e) => Some(FileState::ReadOnly(format!("{} cannot be written: {e}", name.display()))),
    })
}

/// Changes the database in a transaction and rolls it back.
fn try_write(path: &Path) -> Result<(), Fault> {
    let mut connection = open_sqlite(path, Access::ReadWrite)?;
    connection.batch_execute("BEGIN IMMEDIATE; CREATE TABLE portico_doctor (n INTEGER); ROLLBACK")?;
    Ok(())
}

fn of_io(what: &str, error: &std::io::Error) -> FileState {
    let text = format!("{what}: {error}");
    match error.kind() {
        ErrorKind::PermissionDenied if what.ends_with("read") => FileState::NotReadable(text),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileState::ReadOnly(text),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FileState::Full(text),
        _ => FileState::DiskFails(text),
    }
}

/// Classifies a text of SQLite.
fn of_text(text: String) -> FileState {
    let says = |part: &str| text.contains(part);
    if says("is full") {
        FileState::Full(text)
    } else if says("readonly") {
        FileState::ReadOnly(text)
    } else if says("unable to open") {
        FileState::NotReadable(text)
    } else if says("disk I/O error") {
        FileState::DiskFails(text)
    } else if says("locked") {
        FileState::Busy
    } else {
        FileState::Damaged(text)
    }
}

/// Returns the journal mode that is recorded in the file.
pub fn journal_mode(path: &Path) -> Result<String, Fault> {
    let mut connection = open_sqlite(path, Access::ReadOnly)?;
    let sql = "SELECT journal_mode AS word FROM pragma_journal_mode";
    Ok(diesel::sql_query(sql).get_result::<Word>(&mut connection)?.word)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postgres {
    /// The format of `server_version_num`: 150004 for 15.4.
    pub version: i64,
    pub encoding: String,
    pub fsync: bool,
    pub full_page_writes: bool,
    /// Whether new transactions can only read: the server is a standby, or is set so.
    pub read_only: bool,
    /// Whether a pooler between this program and the server changes the session between transactions.
    pub is_pooled: bool,
    /// The rights that the role lacks.
    pub lacks: Vec<Lack>,
    /// The server's time, in microseconds.
    pub now: i64,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    version: i64,
    #[diesel(sql_type = Text)]
    encoding: String,
    #[diesel(sql_type = Text)]
    fsync: String,
    #[diesel(sql_type = Text)]
    full_page_writes: String,
    #[diesel(sql_type = Text)]
    read_only: String,
    #[diesel(sql_type = BigInt)]
    now: i64,
}

/// Queries the settings of a server, on a separate connection.
pub fn postgres(url: &Secret<String>) -> Result<Postgres, Fault> {
    let mut connection = open_postgres(url)?;
    let is_pooled = is_pooled(&mut connection, url)?;
    let sql = "SELECT current_setting('server_version_num')::bigint AS version, \
               current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync, \
               current_setting('full_page_writes') AS full_page_writes, \
               current_setting('transaction_read_only') AS read_only, \
               (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now";
    let row: Row = diesel::sql_query(sql).get_result(&mut connection)?;
    Ok(Postgres {
        version: row.version,
        encoding: row.encoding,
        fsync: row.fsync == "on",
        full_page_writes: row.full_page_writes == "on",
        read_only: row.read_only == "on",
        is_pooled,
        lacks: lacks(&mut connection)?,
        now: row.now,
    })
}

/// Changes a PostgreSQL database in a transaction and rolls it back.
pub fn try_write_postgres(url: &Secret<String>) -> Result<(), Fault> {
    let mut connection = open_postgres(url)?;
    let sql = "BEGIN; UPDATE deployment SET value = value WHERE name = 'public_url'; ROLLBACK";
    connection.batch_execute(sql)?;
    Ok(())
}

/// Reads every row of every table. Tells `progress` the name of each table before it is read. Returns the number of
/// tables, or the first fault.
pub fn read_every_row(url: &DatabaseUrl, progress: &dyn Fn(&str)) -> Result<usize, String> {
    let read = |fault: Fault| fault.to_string();
    let mut connection = match url {
        DatabaseUrl::Sqlite(path) => open_sqlite(path, Access::ReadOnly),
        DatabaseUrl::Postgres(url) => open_postgres(url),
    };
    let connection = connection.as_mut().map_err(|fault| fault.to_string())?;
    let tables = match connection {
        AnyConnection::Sqlite(_) => "SELECT name AS word FROM sqlite_master WHERE type = 'table' ORDER BY name",
        AnyConnection::Postgres(_) => {
            connection.batch_execute("SET statement_timeout = 0").map_err(|error| read(error.into()))?;
            "SELECT tablename::text AS word FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
        }
    };
    let tables: Vec<Word> = diesel::sql_query(tables).load(connection).map_err(|error| read(error.into()))?;
    for Word { word: table } in &tables {
        progress(table);
        let wrong = read_table(connection, table).map_err(|fault| format!("{table}: {fault}"))?;
        if wrong > 0 {
            return Err(format!("{table}: {wrong} rows have a value of another type than their column"));
        }
    }
    Ok(tables.len())
}

/// Reads a table. Returns the number of rows with a value of a wrong type, which only SQLite can have.
fn read_table(connection: &mut AnyConnection, table: &str) -> Result<i64, Fault> {
    let sql = match connection {
        // The text of a row contains all its values, also those that are stored outside of the row.
        AnyConnection::Postgres(_) => {
            format!("SELECT coalesce(sum(length(t::text)), 0)::bigint * 0 AS n FROM \"{table}\" t")
        }
        AnyConnection::Sqlite(_) => {
            let columns = "SELECT 'typeof(\"' || name || '\") NOT IN (''null'', ' || CASE upper(type) \
                           WHEN 'TEXT' THEN '''text''' WHEN 'BLOB' THEN '''blob''' ELSE '''integer''' END || ')' AS word \
                           FROM pragma_table_info($1) WHERE upper(type) IN ('TEXT', 'BLOB', 'BIGINT', 'INTEGER', 'BOOLEAN')";
            let columns: Vec<Word> = diesel::sql_query(columns).bind::<Text, _>(table).load(connection)?;
            let wrong: Vec<String> = columns.into_iter().map(|column| column.word).collect();
            let wrong = if wrong.is_empty() { "0".to_owned() } else { wrong.join(" OR ") };
            format!("SELECT count(*) AS n FROM \"{table}\" WHERE {wrong}")
        }
    };
    Ok(diesel::sql_query(sql).get_result::<Count>(connection)?.n)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Error;

    use super::*;
    use crate::storage::files::names_in;

    #[test]
    fn errors_of_the_disk_are_told_from_damage() {
        let (read, written) = ("/x/portico.db cannot be read", "a file in /x cannot be written");
        let of = |what: &str, code: i32| of_io(what, &Error::from_raw_os_error(code));
        // EACCES, EROFS, ENOSPC, EDQUOT, EIO.
        assert!(matches!(of(read, 13), FileState::NotReadable(_)));
        assert!(matches!(of(written, 13), FileState::ReadOnly(_)));
        assert!(matches!(of(written, 30), FileState::ReadOnly(_)));
        assert!(matches!(of(written, 28), FileState::Full(_)));
        assert!(matches!(of(written, 122), FileState::Full(_)));
        assert!(matches!(of(read, 5), FileState::DiskFails(_)));
        let text = |text: &str| of_text(text.to_owned());
        assert!(matches!(text("database or disk is full"), FileState::Full(_)));
        assert!(matches!(text("attempt to write a readonly database"), FileState::ReadOnly(_)));
        assert!(matches!(text("unable to open database file"), FileState::NotReadable(_)));
        assert!(matches!(text("disk I/O error"), FileState::DiskFails(_)));
        assert!(matches!(text("*** in database main *** Page 5: never used"), FileState::Damaged(_)));
        assert!(matches!(text("file is not a database"), FileState::Damaged(_)));
    }

    #[test]
    fn a_tested_write_leaves_nothing_behind() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("portico.db");
        assert_eq!(state_of(&path, Look::Quick), FileState::Missing);
        let mut connection = open_sqlite(&path, Access::Create).unwrap();
        connection.batch_execute("CREATE TABLE things (id INTEGER, name TEXT)").unwrap();
        drop(connection);
        let before = fs::read(&path).unwrap();
        assert_eq!(state_of(&path, Look::Thorough), FileState::Intact);
        assert_eq!(names_in(dir.path()), ["portico.db"]);
        assert_eq!(fs::read(&path).unwrap(), before);
        let mut other = open_sqlite(&path, Access::ReadWrite).unwrap();
        other.batch_execute("BEGIN IMMEDIATE").unwrap();
        assert_eq!(state_of(&path, Look::Quick), FileState::Busy);
    }

    #[test]
    fn every_row_of_every_table_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("portico.db");
        let mut connection = open_sqlite(&path, Access::Create).unwrap();
        let sql = "CREATE TABLE a (id BLOB, n BIGINT, name TEXT); CREATE TABLE b (x BOOLEAN NOT NULL); \
                   INSERT INTO a VALUES (x'00', 1, 'one'), (NULL, NULL, NULL); INSERT INTO b VALUES (1)";
        connection.batch_execute(sql).unwrap();
        let url = DatabaseUrl::Sqlite(path);
        let seen = std::sync::Mutex::new(Vec::new());
        assert_eq!(read_every_row(&url, &|table| seen.lock().unwrap().push(table.to_owned())), Ok(2));
        assert_eq!(*seen.lock().unwrap(), ["a", "b"]);
        connection.batch_execute("UPDATE a SET name = x'ff' WHERE n = 1").unwrap();
        let wrong = read_every_row(&url, &|_| {}).unwrap_err();
        assert!(wrong.starts_with("a: 1 rows have a value of another type"), "{wrong}");
    }
}
