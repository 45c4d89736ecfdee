//! Sweeps: rows that are over go after a while; the rows of deleted tenants go at once, table by table, each through
//! the feature that owns it.

use std::time::Duration;

use crate::accounts;
use crate::audit;
use crate::authn;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::branding;
use crate::keys;
use crate::oidc::{
    access_tokens, authorize, clients, codes, consents, grant, logout, refresh_tokens, resource_servers,
};
use crate::provisioning;
use crate::sessions;
use crate::storage::purge::STEP;
use crate::storage::{Database, WriteTx};
use crate::tenancy::store;

/// Rows stay this long after they are over, so that a late replay is still recognized. A grant that
/// does not outlive its session asks whether that was ended, so this is longer than any access token lives.
const KEEP: Duration = Duration::from_secs(2 * 86_400);
/// Requests that were under way when a tenant was deleted are done after this long.
const SETTLE: Duration = Duration::from_secs(60);

/// Longer than the clocks of two servers differ: what is forgotten is over on both.
const SOON: Duration = Duration::from_secs(60);

/// Empties tables of a tenant, a step of them; how many rows went.
pub(super) type Step = fn(&mut WriteTx<'_>) -> Result<usize, Fault>;
type StepBefore = fn(&mut WriteTx<'_>, Time) -> Result<usize, Fault>;

/// Every table whose rows end by themselves.
const ENDING: [StepBefore; 11] = [
    access_tokens::store::delete_over,
    codes::store::delete_over,
    refresh_tokens::store::delete_over,
    grant::store::delete_over,
    consents::store::delete_over,
    authorize::store::delete_over,
    logout::store::delete_over,
    authn::store::delete_over,
    authn::devices::store::delete_over,
    authn::setup::store::delete_over,
    sessions::store::delete_over,
];

/// Tables whose rows nobody asks for once they are over. They may be many, so they go [`SOON`] after.
const EXPIRING: [StepBefore; 4] = [
    clients::store::delete_over,
    authn::throttle::store::delete_over,
    authorize::store::delete_unclaimed,
    logout::store::delete_unclaimed,
];

/// Every table of a tenant, what hangs on another before that other.
const TABLES: [Step; 18] = [
    branding::store::delete_all,
    access_tokens::store::delete_all,
    refresh_tokens::store::delete_all,
    codes::store::delete_all,
    grant::store::delete_all,
    authorize::store::delete_all,
    consents::store::delete_all,
    logout::store::delete_all,
    authn::store::delete_all,
    authn::throttle::store::delete_all,
    authn::devices::store::delete_all,
    authn::setup::store::delete_all,
    sessions::store::delete_all,
    clients::store::delete_all,
    resource_servers::store::delete_all,
    accounts::store::delete_all,
    keys::delete_all,
    audit::store::delete_all,
];

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
        rows += counted(tenant, sweep_tenant(db, (tenant, now), stop));
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
fn sweep_tenant(db: &Database, (tenant, now): (TenantId, Time), stop: &dyn Fn() -> bool) -> Result<usize, Fault> {
    let mut rows = 0;
    while !stop() {
        let step = db.write(tenant, move |wtx| {
            let kept = ENDING.into_iter().map(|table| (table, now - KEEP));
            let mut step = 0;
            for (table, before) in kept.chain(EXPIRING.into_iter().map(|table| (table, now - SOON))) {
                step += table(wtx, before)?;
                if step >= STEP {
                    break;
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
    let mut rows = 0;
    for table in TABLES {
        loop {
            if stop() {
                return Ok(rows);
            }
            let step = db.write(tenant, table)?;
            rows += step;
            if step == 0 {
                break;
            }
        }
    }
    db.system(move |stx| provisioning::delete_tenant_row(stx, tenant))?;
    Ok(rows)
}
