//! Deleting many rows in small steps: one step holds the writer for milliseconds, however much there is to delete.
//!
//! Table and column names are fixed words of the callers.

use std::time::Duration;

use diesel::sql_types::{BigInt, Binary};

use super::run::RunQuery;
use super::tx::WriteTx;
use crate::base::fault::Fault;
use crate::base::id::{Id, kind};
use crate::base::time::Time;

/// Most rows of one table that one step deletes.
pub const STEP: usize = 500;

/// A table of one tenant's rows.
#[derive(Clone, Copy)]
pub struct Purge {
    pub table: &'static str,
    /// What its primary key has after `tenant_id`.
    pub key: &'static str,
}

/// Deletes up to [`STEP`] rows of the tenant. The number that went.
pub fn purge_all(wtx: &mut WriteTx<'_>, Purge { table, key }: Purge) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let sql = format!(
        "DELETE FROM {table} WHERE tenant_id = $1 AND ({key}) IN \
         (SELECT {key} FROM {table} WHERE tenant_id = $1 LIMIT {STEP})"
    );
    Ok(diesel::sql_query(sql).bind::<Binary, _>(tenant.as_slice()).execute(wtx.conn())?)
}

/// Rows that are over when `column` names an instant before this one.
#[derive(Clone, Copy)]
pub struct Over {
    pub table: &'static str,
    pub column: &'static str,
    /// How long a row can live from its making to that instant. Ids are UUIDv7, so rows made later than that are not
    /// even looked at; `None` where an index on the column finds them.
    pub longest: Option<Duration>,
}

/// Deletes up to [`STEP`] rows that were over before `before`. The number that went.
pub fn purge_over(wtx: &mut WriteTx<'_>, over: Over, before: Time) -> Result<usize, Fault> {
    let Over { table, column, longest } = over;
    let tenant = wtx.tenant();
    let ceiling = longest
        .map_or(Id::<kind::Tenant>::from_bytes([0xff; 16]), |life| Id::new_v7((before - life).millis(), [0; 10]));
    let sql = format!(
        "DELETE FROM {table} WHERE tenant_id = $1 AND id IN \
         (SELECT id FROM {table} WHERE tenant_id = $1 AND id < $2 AND {column} < $3 LIMIT {STEP})"
    );
    let query = diesel::sql_query(sql)
        .bind::<Binary, _>(tenant.as_slice())
        .bind::<Binary, _>(ceiling.as_slice())
        .bind::<BigInt, _>(before.micros());
    Ok(query.execute(wtx.conn())?)
}

/// Deletes up to [`STEP`] rows of the tenant whose `column` names an instant before this one, for tables whose rows have
/// no id of their own; an index on the column finds them. The number that went.
pub fn purge_before(
    wtx: &mut WriteTx<'_>,
    (table, column): (Purge, &'static str),
    before: Time,
) -> Result<usize, Fault> {
    purge_where(wtx, (table, column, "TRUE"), before)
}

/// The same, of the rows that no browser has taken up.
pub fn purge_unclaimed(
    wtx: &mut WriteTx<'_>,
    (table, column): (Purge, &'static str),
    before: Time,
) -> Result<usize, Fault> {
    purge_where(wtx, (table, column, "browser_hash IS NULL"), before)
}

fn purge_where(
    wtx: &mut WriteTx<'_>,
    (Purge { table, key }, column, condition): (Purge, &'static str, &'static str),
    before: Time,
) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let sql = format!(
        "DELETE FROM {table} WHERE tenant_id = $1 AND ({key}) IN \
         (SELECT {key} FROM {table} WHERE tenant_id = $1 AND {column} < $2 AND {condition} LIMIT {STEP})"
    );
    let query = diesel::sql_query(sql).bind::<Binary, _>(tenant.as_slice()).bind::<BigInt, _>(before.micros());
    Ok(query.execute(wtx.conn())?)
}
