//! The bound of rows that one network causes, for tables in which a request without a session inserts rows.
//!
//! Such a table has the columns `network_hash` (an IPv4 address or an IPv6 /64), `site_hash` (the IPv6 /48 around it),
//! `expires_at` and `consumed_at`. An open row is neither consumed nor expired. At the bound, the oldest row in which
//! nothing was submitted is closed: it expires now, so that its page can lead back to its application. Rows that are
//! over are deleted, except the newest ones.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary, Nullable};

use super::columns::Bytes;
use super::tx::WriteTx;
use super::values::Statement;
use crate::base::fault::Fault;
use crate::base::time::Time;

/// A table that is bounded per network.
#[derive(Clone, Copy, Debug)]
pub struct Bounded {
    pub table: &'static str,
    /// The SQL condition for rows in which nothing was submitted.
    pub untouched: &'static str,
}

/// The network of a request, as keyed hashes. `None` if it is unknown, and no site for IPv4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub network: Option<[u8; 32]>,
    pub site: Option<[u8; 32]>,
}

/// The limit of a site is this many times the limit of a network.
pub const SITE_MULTIPLE: i64 = 16;

/// The rows of a network after [`make_room`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The ids of the rows that were closed.
    pub closed: Vec<[u8; 16]>,
    /// Set if the limit is still reached, because something was submitted in every open row.
    pub full: Option<Full>,
}

/// The limit of open rows is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full {
    /// The factor by which the open rows exceed the limit, rounded down.
    pub times: i64,
    /// When the first open row expires.
    pub until: Time,
}

#[derive(QueryableByName)]
struct CountRow {
    #[diesel(sql_type = BigInt)]
    total: i64,
    #[diesel(sql_type = BigInt)]
    open: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    first_end: Option<Time>,
}

#[derive(QueryableByName)]
struct IdRow {
    #[diesel(sql_type = Binary)]
    id: Bytes<16>,
}

const OPEN: &str = "consumed_at IS NULL AND expires_at >";

/// Makes room for one more row of this network: closes the oldest untouched row if `limit` rows are open, and deletes
/// rows that are over beyond `limit`. It takes no lock: concurrent requests may exceed the limit by the number of
/// writers.
pub fn make_room(
    wtx: &mut WriteTx<'_>,
    bounded: &Bounded,
    source: &Source,
    limit: i64,
    now: Time,
) -> Result<Room, Fault> {
    let mut room = Room::default();
    let tiers = [("network_hash", source.network, 1), ("site_hash", source.site, SITE_MULTIPLE)];
    for (column, hash, multiple) in tiers {
        let Some(hash) = hash else { continue };
        let own = Own { bounded, column, hash, limit: limit.saturating_mul(multiple), now };
        let CountRow { total, open, first_end } = own.count(wtx)?;
        if open >= own.limit {
            match (own.close_oldest(wtx)?, first_end) {
                (Some(id), _) => room.closed.push(id),
                (None, Some(until)) => {
                    let full = Full { times: open / own.limit.max(1), until };
                    room.full = room.full.filter(|other| other.times >= full.times).or(Some(full));
                }
                (None, None) => {}
            }
        }
        if total - open >= own.limit {
            own.delete_over(wtx)?;
        }
    }
    Ok(room)
}

/// The rows of one network or site.
struct Own<'b> {
    bounded: &'b Bounded,
    column: &'static str,
    hash: [u8; 32],
    limit: i64,
    now: Time,
}

impl Own<'_> {
    /// Begins a statement. Returns the condition for the rows, and the placeholder of the time.
    fn begin(&self, wtx: &WriteTx<'_>) -> (Statement, String, String) {
        let mut sql = Statement::default();
        let (tenant, hash) = (sql.binary(wtx.tenant().as_slice()), sql.binary(&self.hash));
        let now = sql.big_int(self.now.micros());
        (sql, format!("tenant_id = {tenant} AND {} = {hash}", self.column), now)
    }

    fn count(&self, wtx: &mut WriteTx<'_>) -> Result<CountRow, Fault> {
        let (mut sql, own, now) = self.begin(wtx);
        let table = self.bounded.table;
        sql.push(&format!(
            "SELECT count(*) AS total, count(CASE WHEN {OPEN} {now} THEN 1 END) AS open, \
             min(CASE WHEN {OPEN} {now} THEN expires_at END) AS first_end FROM {table} WHERE {own}"
        ));
        let rows: Vec<CountRow> = sql.load(wtx.conn())?;
        rows.into_iter().next().ok_or_else(|| Fault::internal("a count returned no row"))
    }

    /// Closes the open row that expires first among those in which nothing was submitted. Returns its id.
    fn close_oldest(&self, wtx: &mut WriteTx<'_>) -> Result<Option<[u8; 16]>, Fault> {
        let (mut sql, own, now) = self.begin(wtx);
        let Bounded { table, untouched } = self.bounded;
        // The condition is repeated, so that a row is kept if something is submitted at the same time.
        sql.push(&format!(
            "UPDATE {table} SET expires_at = {now} WHERE {own} AND {untouched} AND consumed_at IS NULL AND id = \
             (SELECT id FROM {table} WHERE {own} AND {OPEN} {now} AND {untouched} ORDER BY expires_at LIMIT 1) \
             RETURNING id"
        ));
        let rows: Vec<IdRow> = sql.load(wtx.conn())?;
        Ok(rows.into_iter().next().map(|row| row.id.0))
    }

    /// Deletes rows that are over, except the newest ones, up to a hundred.
    fn delete_over(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        let (mut sql, own, now) = self.begin(wtx);
        let (table, kept) = (self.bounded.table, sql.big_int(self.limit - 1));
        sql.push(&format!(
            "DELETE FROM {table} WHERE {own} AND id IN (SELECT id FROM {table} WHERE {own} \
             AND (consumed_at IS NOT NULL OR expires_at <= {now}) \
             ORDER BY coalesce(consumed_at, expires_at) DESC, id DESC LIMIT 100 OFFSET {kept}) RETURNING id"
        ));
        let _: Vec<IdRow> = sql.load(wtx.conn())?;
        Ok(())
    }
}
