//! The table `throttle_counters`. Every change is one guarded statement.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::throttle_counters;
use crate::storage::tables::{End, Kept, Table};
use crate::storage::unique::insert_unique;
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

/// Adds one to a counter that lives, is not blocked and is below `most`; its end moves where a new one is given.
pub fn raise(
    wtx: &mut WriteTx<'_>,
    key: &[u8; 32],
    (now, most): (Time, i64),
    expires_at: Option<Time>,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .filter(throttle_counters::expires_at.gt(now.micros()).and(throttle_counters::blocked_until.le(now.micros())))
        .filter(throttle_counters::count.lt(most))
        .set((
            throttle_counters::count.eq(throttle_counters::count + 1),
            expires_at.map(|end| throttle_counters::expires_at.eq(end.micros())),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Begins a counter anew, at one, whose end has come.
pub fn restart(wtx: &mut WriteTx<'_>, key: &[u8; 32], (now, expires_at): (Time, Time)) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .filter(throttle_counters::expires_at.le(now.micros()))
        .set((
            throttle_counters::count.eq(1_i64),
            throttle_counters::window_started_at.eq(now.micros()),
            throttle_counters::blocked_until.eq(0_i64),
            throttle_counters::expires_at.eq(expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Makes a counter, at one. False if there is one.
pub fn insert(wtx: &mut WriteTx<'_>, key: &[u8; 32], (now, expires_at): (Time, Time)) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        throttle_counters::tenant_id.eq(tenant.as_slice()),
        throttle_counters::key_hash.eq(&key[..]),
        throttle_counters::count.eq(1_i64),
        throttle_counters::window_started_at.eq(now.micros()),
        throttle_counters::blocked_until.eq(0_i64),
        throttle_counters::expires_at.eq(expires_at.micros()),
    );
    insert_unique(wtx, diesel::insert_into(throttle_counters::table).values(row))
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

/// Takes one back that was added at an instant; not from a window that began later.
pub fn lower(wtx: &mut WriteTx<'_>, key: &[u8; 32], added_at: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(throttle_counters::table)
        .filter(throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..])))
        .filter(throttle_counters::count.gt(0).and(throttle_counters::window_started_at.le(added_at.micros())))
        .set(throttle_counters::count.eq(throttle_counters::count - 1))
        .execute(wtx.conn())?;
    Ok(())
}

/// Ends a wait, if it is the given one or the counter is below what is free.
pub fn unblock(wtx: &mut WriteTx<'_>, key: &[u8; 32], (free, until): (i64, Option<Time>)) -> Result<(), Fault> {
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

/// Forgets a counter.
pub fn delete(wtx: &mut WriteTx<'_>, key: &[u8; 32]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let key = throttle_counters::tenant_id.eq(tenant.as_slice()).and(throttle_counters::key_hash.eq(&key[..]));
    diesel::delete(throttle_counters::table.filter(key)).execute(wtx.conn())?;
    Ok(())
}
