//! What a PostgreSQL server says of itself.

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, RunQueryDsl};

use super::postgres::open_postgres;
use crate::base::fault::Fault;
use crate::base::secret::Secret;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postgres {
    /// As `server_version_num` has it: 150004 for 15.4.
    pub version: i64,
    pub encoding: String,
    pub fsync: bool,
    pub full_page_writes: bool,
    /// The server's clock, in microseconds.
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

/// Asks a server, by a connection of its own.
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
