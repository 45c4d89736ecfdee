//! Sweeps: rows that are over go after a while; the rows of deleted tenants go at once, table by table, each through
//! the feature that owns it.

use std::time::Duration;

use super::tables;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::provisioning;
use crate::storage::Database;
use crate::storage::purge::{STEP, delete_ended};
use crate::storage::tables::Kept;
use crate::tenancy::store;

/// Rows stay this long after they are over, so that a late replay is still recognized. A grant that
/// does not outlive its session asks whether that was ended, so this is longer than any access token lives.
const KEEP: Duration = Duration::from_secs(2 * 86_400);
/// Requests that were under way when a tenant was deleted are done after this long.
const SETTLE: Duration = Duration::from_secs(60);

/// Longer than the clocks of two servers differ: what is forgotten is over on both.
const SOON: Duration = Duration::from_secs(60);

/// One round over every tenant; a tenant that cannot be swept now does not keep the others. Each step is committed by
/// itself, and none begins once `stop` says so. The number of rows that went.
pub fn sweep(db: &Database, now: Time, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut rows = 0;
    for tenant in db.system_read(|stx| provisioning::list_deleted(stx, now - SETTLE))? {
        rows += counted(tenant, empty_tenant(db, tenant, stop));
    }
    let active: Vec<TenantId> = db.system_read(|stx| {
        let rows = store::list(stx)?;
        Ok(rows.into_iter().filter(|row| row.deleted_at.is_none()).map(|row| row.id).collect())
    })?;
    for tenant in active {
        rows += counted(tenant, sweep_tenant(db, tenant, now, stop));
    }
    Ok(rows)
}

fn counted(tenant: TenantId, swept: Result<usize, Fault>) -> usize {
    swept.unwrap_or_else(|fault| {
        tracing::warn!(%fault, %tenant, "a tenant could not be swept; the next round tries again");
        0
    })
}

/// Deletes what is over, a step at a time: most tenants have less than a step, so one transaction sees to all tables.
fn sweep_tenant(db: &Database, tenant: TenantId, now: Time, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut rows = 0;
    while !stop() {
        let step = db.write(tenant, move |wtx| {
            let mut step = 0;
            for table in tables::all() {
                for end in table.ends {
                    let kept = match end.kept {
                        Kept::ForReplays => KEEP,
                        Kept::Briefly => SOON,
                    };
                    step += delete_ended(wtx, table, end, now - kept)?;
                    if step >= STEP {
                        return Ok(step);
                    }
                }
            }
            Ok(step)
        })?;
        rows += step;
        if step < STEP {
            break;
        }
    }
    Ok(rows)
}

/// Empties a tenant that is marked for deletion, a step at a time, and leaves its tombstone.
fn empty_tenant(db: &Database, tenant: TenantId, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let rows = tables::empty(db, tenant, tables::all(), stop)?;
    if stop() {
        return Ok(rows);
    }
    db.system(move |stx| provisioning::delete_tenant_row(stx, tenant))?;
    Ok(rows)
}
