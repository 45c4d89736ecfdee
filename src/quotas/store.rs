//! The table `quota_counters`: one row for each tenant and quota.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::fault::Fault;
use crate::base::quota::Quota;
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::quota_counters;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("quota_counters", "quota")];

/// A row of `quota_counters`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = quota_counters)]
pub struct Counter {
    pub used: i64,
    /// The start of the day that is counted; 0 for what lasts.
    pub began_at: Time,
    /// When it was compared with the rows that it counts.
    pub checked_at: Time,
}

/// Finds the counter of a quota. There is none before the first use.
pub fn find(tx: &mut Tx<'_>, quota: Quota) -> Result<Option<Counter>, Fault> {
    let tenant = tx.tenant();
    Ok(quota_counters::table
        .filter(quota_counters::tenant_id.eq(tenant).and(quota_counters::quota.eq(quota)))
        .select(columns::<Counter>())
        .get_result(tx.conn())
        .optional()?)
}

/// Inserts a counter. Returns false if there is one.
pub fn insert(wtx: &mut WriteTx<'_>, quota: Quota, counter: Counter) -> Result<bool, Fault> {
    let row = (
        quota_counters::tenant_id.eq(wtx.tenant()),
        quota_counters::quota.eq(quota),
        quota_counters::used.eq(counter.used),
        quota_counters::began_at.eq(counter.began_at),
        quota_counters::checked_at.eq(counter.checked_at),
    );
    insert_unique(wtx, diesel::insert_into(quota_counters::table).values(row))
}

/// Adds one to the counter of the period that began at this time, if it is below `most`. Returns whether it did. The row
/// stays locked until the transaction ends.
pub fn raise(wtx: &mut WriteTx<'_>, quota: Quota, began_at: Time, most: i64) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let raised = diesel::update(quota_counters::table)
        .filter(quota_counters::tenant_id.eq(tenant).and(quota_counters::quota.eq(quota)))
        .filter(quota_counters::began_at.eq(began_at).and(quota_counters::used.lt(most)))
        .set(quota_counters::used.eq(quota_counters::used + 1))
        .execute(wtx.conn())?;
    Ok(raised == 1)
}

/// Begins to count a later period. Returns false if the counter is of this period or a later one, or if there is none.
pub fn begin(wtx: &mut WriteTx<'_>, quota: Quota, began_at: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let begun = diesel::update(quota_counters::table)
        .filter(quota_counters::tenant_id.eq(tenant).and(quota_counters::quota.eq(quota)))
        .filter(quota_counters::began_at.lt(began_at))
        .set((quota_counters::used.eq(1), quota_counters::began_at.eq(began_at)))
        .execute(wtx.conn())?;
    Ok(begun == 1)
}

/// Changes the counter of the period that began at this time by a number, without a limit. Returns false if there is none.
pub fn add(wtx: &mut WriteTx<'_>, quota: Quota, began_at: Time, number: i64) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(quota_counters::table)
        .filter(quota_counters::tenant_id.eq(tenant).and(quota_counters::quota.eq(quota)))
        .filter(quota_counters::began_at.eq(began_at))
        .set(quota_counters::used.eq(quota_counters::used + number))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Adds the difference that a check has found to the counter and records when it was made. Returns false if another check
/// was recorded in between, since both have found the same difference.
pub fn correct(wtx: &mut WriteTx<'_>, quota: Quota, checked: Time, difference: i64, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let corrected = diesel::update(quota_counters::table)
        .filter(quota_counters::tenant_id.eq(tenant).and(quota_counters::quota.eq(quota)))
        .filter(quota_counters::checked_at.eq(checked))
        .set((quota_counters::used.eq(quota_counters::used + difference), quota_counters::checked_at.eq(now)))
        .execute(wtx.conn())?;
    Ok(corrected == 1)
}
