//! Sweep: deletes expired rows after a retention period, and the rows of deleted tenants at once. Deletes table by
//! table, through the feature that owns each table.

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

/// How long rows are kept after their expiry, so that a late replay is detected. A grant that ends with its session
/// checks that session's row, so this exceeds the lifetime of any access token.
const KEEP: Duration = Duration::from_secs(2 * 86_400);
/// How long flows and requests are kept after their expiry, so that a late submit gets the original result.
const LATE: Duration = Duration::from_secs(3_600);
/// The time after which requests that were in progress when a tenant was deleted are finished.
const SETTLE: Duration = Duration::from_secs(60);

/// Exceeds the clock skew between two servers: a deleted row has expired on both.
const SOON: Duration = Duration::from_secs(60);

/// Runs one round over all tenants and returns how many rows were deleted. A tenant that fails does not stop the
/// others. Each step is committed separately, and none begins after `stop` returns true.
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

/// Deletes expired rows in steps. Most tenants need less than one step, so one transaction covers all tables.
fn sweep_tenant(db: &Database, tenant: TenantId, now: Time, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut rows = 0;
    while !stop() {
        let step = db.write(tenant, move |wtx| {
            let mut step = 0;
            for table in tables::all() {
                for end in table.ends {
                    let kept = match end.kept {
                        Kept::ForReplays => KEEP,
                        Kept::ForLateSubmits => LATE,
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

/// Deletes the rows of a tenant that is marked for deletion, in steps, and keeps its tombstone.
fn empty_tenant(db: &Database, tenant: TenantId, stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let rows = tables::empty(db, tenant, tables::all(), stop)?;
    if stop() {
        return Ok(rows);
    }
    db.system(move |stx| provisioning::delete_tenant_row(stx, tenant))?;
    Ok(rows)
}
