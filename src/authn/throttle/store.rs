//! The table `throttle_counters`. Every change is one guarded statement.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::counters::{self, Raise};
use crate::storage::run::{RunQuery, Statement};
use crate::storage::schema::throttle_counters;
use crate::storage::tables::{End, Kept, Table};
use crate::storage::together::execute_two;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table {
    ends: &[End { kept: Kept::Briefly, ..End::at("expires_at") }],
    ..Table::new("throttle_counters", "key_hash")
}];

/// A counter as it stands. It counts until `expires_at`, and not while it is blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub count: i64,
    pub blocked_until: Time,
    pub expires_at: Time,
}

impl Row {
    /// Until when it refuses.
    pub fn refuses_until(&self, now: Time) -> Time {
        if now < self.blocked_until { self.blocked_until } else { self.expires_at }
    }
}

pub fn find(tx: &mut Tx<'_>, key: &[u8; 32]) -> Result<Option<Row>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(i64, i64, i64)> = throttle_counters::table
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .select((throttle_counters::count, throttle_counters::blocked_until, throttle_counters::expires_at))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|(count, blocked_until, expires_at)| Row {
        count,
        blocked_until: Time::from_micros(blocked_until),
        expires_at: Time::from_micros(expires_at),
    }))
}

/// Raises each of these counters that is not blocked and is below its most, see [`counters::raise`].
pub fn raise(wtx: &mut WriteTx<'_>, counters: &[Raise], now: Time) -> Result<Vec<([u8; 32], i64)>, Fault> {
    counters::raise(wtx, "throttle_counters", counters, now)
}

/// Blocks a counter.
pub fn block(wtx: &mut WriteTx<'_>, key: &[u8; 32], until: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .set(throttle_counters::blocked_until.eq(until.micros()))
        .execute(wtx.conn())?;
    Ok(())
}

/// Takes one back from each of these counters that was added at an instant; not from a window that began later.
pub fn lower(wtx: &mut WriteTx<'_>, keys: &[[u8; 32]], added_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    lowering(tenant, keys, added_at).execute(wtx.conn())?;
    Ok(())
}

fn lowering(tenant: TenantId, keys: &[[u8; 32]], added_at: Time) -> impl Statement + use<> {
    let keys: Vec<Vec<u8>> = keys.iter().map(|key| key.to_vec()).collect();
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice().to_vec()))
        .filter(throttle_counters::key_hash.eq_any(keys))
        .filter(throttle_counters::count.gt(0).and(throttle_counters::window_started_at.le(added_at.micros())))
        .set(throttle_counters::count.eq(throttle_counters::count - 1))
}

/// Deletes those of these counters that count nothing and block nothing.
pub fn delete_empty(wtx: &mut WriteTx<'_>, keys: &[[u8; 32]], now: Time) -> Result<(), Fault> {
    let (tenant, keys) = (wtx.tenant(), keys.iter().map(|key| key.to_vec()).collect::<Vec<_>>());
    let own = throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq_any(keys));
    let empty = throttle_counters::count.eq(0_i64).and(throttle_counters::blocked_until.le(now.micros()));
    diesel::delete(throttle_counters::table.filter(own.and(empty))).execute(wtx.conn())?;
    Ok(())
}

/// Ends a wait, if it is the given one or the counter is below what is free.
pub fn unblock(wtx: &mut WriteTx<'_>, key: &[u8; 32], free: i64, until: Option<Time>) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    // No wait ends before the first microsecond.
    let until = until.map_or(-1, Time::micros);
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .filter(throttle_counters::count.lt(free).or(throttle_counters::blocked_until.eq(until)))
        .set(throttle_counters::blocked_until.eq(0_i64))
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
    let keys: Vec<Vec<u8>> = keys.iter().map(|key| key.to_vec()).collect();
    let own = throttle_counters::tenant_id.eq(tenant.as_slice().to_vec());
    diesel::delete(throttle_counters::table.filter(own.and(throttle_counters::key_hash.eq_any(keys))))
}

/// [`lower`]s the first counters, and [`delete`]s the others.
pub fn settle(wtx: &mut WriteTx<'_>, lowered: &[[u8; 32]], deleted: &[[u8; 32]], added_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    execute_two(wtx, lowering(tenant, lowered, added_at), deletion(tenant, deleted))
}
