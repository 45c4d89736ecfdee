//! Diagnostics: the integrity of a SQLite file, the settings of a PostgreSQL server.

use std::path::Path;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};

use super::connection::{Access, open_sqlite};
use super::postgres::open_postgres;
use super::run::RunQuery;
use crate::base::fault::Fault;
use crate::base::secret::Secret;

/// The maximum number of reported faults of a damaged database.
const MAX_FAULTS: usize = 3;

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

/// How thoroughly a database is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
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
    #[diesel(sql_type = BigInt)]
    now: i64,
}

/// Queries the settings of a server, on a separate connection.
pub fn postgres(url: &Secret<String>) -> Result<Postgres, Fault> {
    let mut connection = open_postgres(url)?;
    let sql = "SELECT current_setting('server_version_num')::bigint AS version, \
               current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync, \
               current_setting('full_page_writes') AS full_page_writes, \
               (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now";
    let row: Row = diesel::sql_query(sql).get_result(&mut connection)?;
    Ok(Postgres {
        version: row.version,
        encoding: row.encoding,
        fsync: row.fsync == "on",
        full_page_writes: row.full_page_writes == "on",
        now: row.now,
    })
}
