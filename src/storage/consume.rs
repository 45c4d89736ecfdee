//! Single use: one guarded update with its row count, inside the transaction that issues the result. Two requests
//! cannot both use one row (A-12, P-02).

use diesel::sql_types::{BigInt, Binary};

use super::run::RunQuery;
use super::tables::{Table, Uses};
use super::tx::WriteTx;
use crate::base::fault::Fault;
use crate::base::id::Id;
use crate::base::time::Time;

/// Marks a row as used. Returns true for exactly one caller, while the row is valid; the database decides between
/// concurrent callers.
pub fn consume<K>(wtx: &mut WriteTx<'_>, table: &Table, id: Id<K>, now: Time) -> Result<bool, Fault> {
    let (tenant, Table { name, .. }) = (wtx.tenant(), table);
    if table.uses != Uses::Once {
        return Err(Fault::internal(format!("rows of {name} are used more than once")));
    }
    let sql = format!(
        "UPDATE {name} SET consumed_at = $1 WHERE tenant_id = $2 AND id = $3 AND consumed_at IS NULL AND expires_at > $1"
    );
    let query = diesel::sql_query(sql).bind::<BigInt, _>(now).bind::<Binary, _>(tenant).bind::<Binary, _>(id);
    Ok(query.execute(wtx.conn())? == 1)
}
