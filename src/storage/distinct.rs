//! The distinct values of an indexed text column: one index look-up for each value, not one for each row.

use diesel::QueryableByName;
use diesel::sql_types::Text;

use super::tx::Tx;
use super::values::Statement;
use crate::base::fault::Fault;

/// The maximum number of values that are returned.
pub const MOST: usize = 8;

#[derive(QueryableByName)]
struct ValueRow {
    #[diesel(sql_type = Text)]
    value: String,
}

/// Lists the distinct values of a column in the tenant's rows, in order, up to [`MOST`]. An index on
/// `(tenant_id, column)` is required. Both names are constants (A-89: no input in SQL text).
pub fn list_distinct(tx: &mut Tx<'_>, table: &'static str, column: &'static str) -> Result<Vec<String>, Fault> {
    let mut sql = Statement::default();
    let tenant = sql.binary(tx.tenant().as_slice());
    sql.push(&format!(
        "WITH RECURSIVE found(value) AS (\
         SELECT min({column}) FROM {table} WHERE tenant_id = {tenant} UNION ALL \
         SELECT (SELECT min(t.{column}) FROM {table} t WHERE t.tenant_id = {tenant} AND t.{column} > found.value) \
         FROM found WHERE found.value IS NOT NULL) \
         SELECT value FROM found WHERE value IS NOT NULL LIMIT {MOST}"
    ));
    let rows: Vec<ValueRow> = sql.load(tx.conn())?;
    Ok(rows.into_iter().map(|row| row.value).collect())
}
