//! Deletes many rows in small steps, so that each step holds the writer only for milliseconds.
//!
//! Table and column names are constants of the table descriptions, never input (A-89: no SQL injection).

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary};

use super::columns::Bytes;
use super::run::RunQuery;
use super::tables::{End, Rows, Table};
use super::tx::{Tx, WriteTx};
use super::values::Statement;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, Id, kind};
use crate::base::time::Time;

/// The maximum number of rows of one table that one step deletes.
pub const STEP: usize = 500;

/// Deletes up to [`STEP`] rows of the tenant. Returns how many.
pub fn delete_all(wtx: &mut WriteTx<'_>, table: &Table) -> Result<usize, Fault> {
    let (tenant, Table { name, key, .. }) = (wtx.tenant(), table);
    let sql = format!(
        "DELETE FROM {name} WHERE tenant_id = $1 AND ({key}) IN \
         (SELECT {key} FROM {name} WHERE tenant_id = $1 LIMIT {STEP})"
    );
    Ok(diesel::sql_query(sql).bind::<Binary, _>(tenant).execute(wtx.conn())?)
}

/// Deletes up to [`STEP`] rows of the tenant that expired before `before`. Returns how many.
pub fn delete_ended(wtx: &mut WriteTx<'_>, table: &Table, end: &End, before: Time) -> Result<usize, Fault> {
    let (tenant, Table { name, key, .. }, column) = (wtx.tenant(), table, end.column);
    let condition = match end.rows {
        Rows::All => format!("{column} < $2"),
        Rows::Unclaimed => format!("{column} < $2 AND browser_hash IS NULL"),
        // Deleted accounts leave a tombstone and are rare: each round reads those deleted since `before`.
        Rows::OfDeletedAccounts => {
            "account_id IN (SELECT id FROM accounts WHERE tenant_id = $1 AND deleted_at >= $2)".to_owned()
        }
    };
    // Ids are compared only if the description states the maximum lifetime of a row.
    let (made, ceiling) = match end.longest {
        Some(lifetime) => ("id < $3", Id::<kind::Tenant>::new_v7((before - lifetime).millis(), [0; 10])),
        None => ("$3 IS NOT NULL", Id::from_bytes([0xff; 16])),
    };
    let sql = format!(
        "DELETE FROM {name} WHERE tenant_id = $1 AND ({key}) IN \
         (SELECT {key} FROM {name} WHERE tenant_id = $1 AND {condition} AND {made} LIMIT {STEP})"
    );
    let query = diesel::sql_query(sql).bind::<Binary, _>(tenant).bind::<BigInt, _>(before).bind::<Binary, _>(ceiling);
    Ok(query.execute(wtx.conn())?)
}

/// The newest rows of an account, which are kept.
#[derive(Clone, Copy, Debug)]
pub struct Newest {
    /// The columns that order the rows, newest first.
    pub order: &'static str,
    /// The number of rows that are kept.
    pub most: i64,
}

/// The rows of an owner.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'o> {
    /// The columns of the owner with their values.
    pub owner: &'o [Owner],
    /// The SQL condition for the rows that count.
    pub condition: &'static str,
    /// The SQL condition for rows that are kept in any case. It is evaluated only for rows beyond the limit.
    pub kept: &'static str,
}

/// A column with the id of an owner.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    pub column: &'static str,
    pub id: [u8; 16],
}

#[derive(QueryableByName)]
struct IdRow {
    #[diesel(sql_type = Binary)]
    id: Bytes<16>,
}

/// Lists the ids of the owner's rows except the newest ones, up to a hundred.
pub fn list_beyond<K>(tx: &mut Tx<'_>, table: &Table, owned: &Owned<'_>, newest: Newest) -> Result<Vec<Id<K>>, Fault> {
    let (Table { name, .. }, Newest { order, most }) = (table, newest);
    let mut sql = Statement::default();
    let tenant = sql.binary(tx.tenant().as_slice());
    let mut own = format!("tenant_id = {tenant} AND {}", owned.condition);
    for Owner { column, id } in owned.owner {
        own.push_str(&format!(" AND {column} = {}", sql.binary(id)));
    }
    sql.push(&format!(
        "SELECT id FROM {name} WHERE tenant_id = {tenant} AND NOT ({}) AND id IN \
         (SELECT id FROM {name} WHERE {own} ORDER BY {order} LIMIT 100 OFFSET {most})",
        owned.kept
    ));
    let rows: Vec<IdRow> = sql.load(tx.conn())?;
    Ok(rows.into_iter().map(|row| Id::from_bytes(row.id.0)).collect())
}

/// Deletes the rows of an account except the newest ones, up to a hundred. Returns how many.
pub fn delete_beyond(wtx: &mut WriteTx<'_>, table: &Table, account: AccountId, newest: Newest) -> Result<usize, Fault> {
    let (tenant, Table { name, key, .. }, Newest { order, most }) = (wtx.tenant(), table, newest);
    // SQLite accepts OFFSET only after LIMIT.
    let sql = format!(
        "DELETE FROM {name} WHERE tenant_id = $1 AND ({key}) IN \
         (SELECT {key} FROM {name} WHERE tenant_id = $1 AND account_id = $2 ORDER BY {order} LIMIT 100 OFFSET $3)"
    );
    let query = diesel::sql_query(sql).bind::<Binary, _>(tenant).bind::<Binary, _>(account).bind::<BigInt, _>(most);
    Ok(query.execute(wtx.conn())?)
}
