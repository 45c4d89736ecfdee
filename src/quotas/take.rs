//! Counts what a tenant has in the transaction that creates or deletes it.

use std::time::Duration;

use super::limit::limit_of;
use super::reached::Reached;
use super::store::{self, Counter};
use crate::base::fault::Fault;
use crate::base::quota::{Period, Quota};
use crate::base::refusal::Stop;
use crate::base::span::DAY;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// When to try again where a limit has no end of its own: it may be raised, or something may be deleted.
const LASTING: Duration = Duration::from_secs(3_600);

/// The start of what lasts.
const ALWAYS: Time = Time::from_micros(0);

/// The period of a quota that is counted now.
#[derive(Clone, Copy)]
struct Present {
    began_at: Time,
    /// When a refused caller may try again.
    retry_after: Duration,
}

impl Present {
    fn of(quota: Quota, now: Time) -> Result<Present, Fault> {
        match quota.row().period {
            Period::Lasting => Ok(Present { began_at: ALWAYS, retry_after: LASTING }),
            Period::Day => {
                let day = i64::try_from(DAY).unwrap_or(i64::MAX);
                let began_at = Time::from_seconds(now.seconds().div_euclid(day) * day);
                Ok(Present { began_at, retry_after: (began_at + Duration::from_secs(DAY)).since(now) })
            }
            Period::Minute => Err(Fault::internal("this quota is counted in memory")),
        }
    }
}

/// Counts one more, or refuses it if the tenant has as many as it can have. It is called in the transaction that creates
/// the thing, before the row is inserted. A refusal has changed nothing.
pub fn take(op: &Op, wtx: &mut WriteTx<'_>, quota: Quota) -> Result<(), Stop<Reached>> {
    let present = Present::of(quota, op.now)?;
    let most = limit_of(&op.tenant, wtx.quotas(), quota).limit.most();
    if most > 0 && count_one(wtx, quota, present, most)? {
        return Ok(());
    }
    tracing::info!(tenant = %op.tenant.slug, quota = quota.as_str(), "refused: the limit of a quota is reached");
    Err(Stop::Refused(Reached { quota, retry_after: present.retry_after }))
}

fn count_one(wtx: &mut WriteTx<'_>, quota: Quota, present: Present, most: i64) -> Result<bool, Fault> {
    if store::raise(wtx, quota, present.began_at, most)? || store::begin(wtx, quota, present.began_at)? {
        return Ok(true);
    }
    let first = Counter { used: 1, began_at: present.began_at, checked_at: ALWAYS };
    // The second attempt is for a concurrent transaction that has inserted the counter or begun the day.
    Ok(store::insert(wtx, quota, first)? || store::raise(wtx, quota, present.began_at, most)?)
}

/// Subtracts what was counted and no longer exists, in the transaction that deletes it.
pub fn give_back(op: &Op, wtx: &mut WriteTx<'_>, quota: Quota, number: usize) -> Result<(), Fault> {
    let present = Present::of(quota, op.now)?;
    let less = -i64::try_from(number).unwrap_or(i64::MAX);
    if less == 0 || store::add(wtx, quota, present.began_at, less)? || quota.row().period != Period::Lasting {
        return Ok(());
    }
    // An earlier version, which does not count, has created it: the next check finds the difference.
    let counter = Counter { used: less, began_at: present.began_at, checked_at: ALWAYS };
    if !store::insert(wtx, quota, counter)? {
        store::add(wtx, quota, present.began_at, less)?;
    }
    Ok(())
}

/// Returns the refusal if the tenant has as many as it can have now. [`take`] decides: others may be faster.
pub fn is_reached(op: &Op, wtx: &mut WriteTx<'_>, quota: Quota) -> Result<Option<Reached>, Fault> {
    let present = Present::of(quota, op.now)?;
    let most = limit_of(&op.tenant, wtx.quotas(), quota).limit.most();
    let is_reached = used(wtx, quota, op.now)?.number >= most;
    Ok(is_reached.then_some(Reached { quota, retry_after: present.retry_after }))
}

/// How much of a quota a tenant uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    pub number: i64,
    /// When the number was compared with the rows that it counts; the Unix epoch if it never was.
    pub checked_at: Time,
}

/// Returns how much of a quota the tenant uses now.
pub fn used(tx: &mut Tx<'_>, quota: Quota, now: Time) -> Result<Use, Fault> {
    let present = Present::of(quota, now)?;
    let counter = store::find(tx, quota)?;
    let number = counter.filter(|counter| counter.began_at == present.began_at).map_or(0, |counter| counter.used);
    Ok(Use { number, checked_at: counter.map_or(ALWAYS, |counter| counter.checked_at) })
}

/// Corrects the counter of what lasts by the difference between the rows and the counter, both read in one snapshot. A
/// concurrent check corrects it only once.
pub fn correct(wtx: &mut WriteTx<'_>, quota: Quota, found: Use, rows: i64, now: Time) -> Result<bool, Fault> {
    let difference = rows - found.number;
    if store::correct(wtx, quota, found.checked_at, difference, now)? {
        return Ok(true);
    }
    let missing = Counter { used: rows, began_at: ALWAYS, checked_at: now };
    // Not if there was a counter before: then another check was faster.
    Ok(found.number == 0 && found.checked_at == ALWAYS && store::insert(wtx, quota, missing)?)
}
