//! The table `throttle_counters`. Every change is one guarded statement.

use std::time::Duration;

use diesel::dsl::case_when;
use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::counters::{self, Limit, Raise};
use crate::storage::run::{RunQuery, Statement};
use crate::storage::schema::throttle_counters;
use crate::storage::tables::{End, Kept, Table};
use crate::storage::together::execute_two;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table {
    ends: &[End { kept: Kept::Briefly, ..End::at("expires_at") }],
    ..Table::new("throttle_counters", "key_hash")
}];

/// A counter. It counts until `expires_at`, except while it is blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = throttle_counters)]
pub struct Row {
    pub count: i64,
    pub blocked_until: Time,
    pub expires_at: Time,
}

impl Row {
    /// Returns until when a counter with this limit refuses attempts.
    pub fn refuses_until(&self, limit: Limit, now: Time) -> Time {
        if now < self.blocked_until { self.blocked_until } else { limit.next(self.expires_at) }
    }
}

/// Counters to be lowered by one.
#[derive(Clone, Debug, Default)]
pub struct Lowered {
    pub keys: Vec<[u8; 32]>,
    /// Those of them that are token buckets, by the time in which a token returns.
    pub buckets: [Buckets; 3],
}

/// Token buckets whose tokens return in the same time.
#[derive(Clone, Debug, Default)]
pub struct Buckets {
    pub keys: Vec<[u8; 32]>,
    pub interval: Duration,
}

/// Finds a counter.
pub fn find(tx: &mut Tx<'_>, key: &[u8; 32]) -> Result<Option<Row>, Fault> {
    let tenant = tx.tenant();
    Ok(throttle_counters::table
        .filter(throttle_counters::tenant_id.eq(tenant).and(throttle_counters::key_hash.eq(key)))
        .select(columns::<Row>())
        .get_result(tx.conn())
        .optional()?)
}

/// Raises each of these counters that is not blocked and is below its limit, see [`counters::raise`].
pub fn raise(wtx: &mut WriteTx<'_>, counters: &[Raise], now: Time) -> Result<Vec<([u8; 32], i64)>, Fault> {
    counters::raise(wtx, "throttle_counters", counters, now)
}

/// Blocks a counter until a time.
pub fn block(wtx: &mut WriteTx<'_>, key: &[u8; 32], until: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant).and(throttle_counters::key_hash.eq(key)))
        .set(throttle_counters::blocked_until.eq(until))
        .execute(wtx.conn())?;
    Ok(())
}

/// Subtracts one from each of these counters, unless its window began after `added_at`. A bucket gets its token back.
pub fn lower(wtx: &mut WriteTx<'_>, lowered: &Lowered, added_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    lowering(tenant, lowered, added_at).execute(wtx.conn())?;
    Ok(())
}

fn lowering(tenant: TenantId, lowered: &Lowered, added_at: Time) -> impl Statement + use<> {
    let [first, second, third] = lowered.buckets.clone();
    let micros = |span: Duration| i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
    let end = throttle_counters::expires_at;
    let new_end = case_when(throttle_counters::key_hash.eq_any(first.keys), end - micros(first.interval))
        .when(throttle_counters::key_hash.eq_any(second.keys), end - micros(second.interval))
        .when(throttle_counters::key_hash.eq_any(third.keys), end - micros(third.interval))
        .otherwise(end);
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant))
        .filter(throttle_counters::key_hash.eq_any(lowered.keys.clone()))
        .filter(throttle_counters::count.gt(0).and(throttle_counters::window_started_at.le(added_at)))
        .set((throttle_counters::count.eq(throttle_counters::count - 1), throttle_counters::expires_at.eq(new_end)))
}

/// Deletes each of these counters that is zero and does not block.
pub fn delete_empty(wtx: &mut WriteTx<'_>, keys: &[[u8; 32]], now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let own = throttle_counters::tenant_id.eq(tenant).and(throttle_counters::key_hash.eq_any(keys.to_vec()));
    let empty = throttle_counters::count.eq(0_i64).and(throttle_counters::blocked_until.le(now));
    diesel::delete(throttle_counters::table.filter(own.and(empty))).execute(wtx.conn())?;
    Ok(())
}

/// Ends the wait of a counter, if it ends at `until` or the counter is below `free`.
pub fn unblock(wtx: &mut WriteTx<'_>, key: &[u8; 32], free: i64, until: Option<Time>) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    // No wait ends before 1970.
    let until = until.unwrap_or(Time::from_micros(-1));
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant).and(throttle_counters::key_hash.eq(key)))
        .filter(throttle_counters::count.lt(free).or(throttle_counters::blocked_until.eq(until)))
        .set(throttle_counters::blocked_until.eq(Time::from_micros(0)))
        .execute(wtx.conn())?;
    Ok(())
}

/// Deletes these counters.
pub fn delete(wtx: &mut WriteTx<'_>, keys: &[[u8; 32]]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    deletion(tenant, keys).execute(wtx.conn())?;
    Ok(())
}

fn deletion(tenant: TenantId, keys: &[[u8; 32]]) -> impl Statement + use<> {
    let own = throttle_counters::tenant_id.eq(tenant);
    diesel::delete(throttle_counters::table.filter(own.and(throttle_counters::key_hash.eq_any(keys.to_vec()))))
}

/// [`lower`]s the counters `lowered` and [`delete`]s the counters `deleted`.
pub fn settle(wtx: &mut WriteTx<'_>, lowered: &Lowered, deleted: &[[u8; 32]], added_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    execute_two(wtx, lowering(tenant, lowered, added_at), deletion(tenant, deleted))
}
