//! Records backups, and applies a restore to the deployment as a whole (A-101: a restore re-activates nothing).

use super::store;
use super::tenants::record_in_system;
use crate::audit::Event;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::moment::Moment;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::storage::SystemTx;
use crate::tenancy::TenantState;
use crate::tenancy::store::{find_by_slug, find_deployment_fact, list};

/// When the last backup began, complete or not. A backup contains its own value.
const BACKUP_BEGUN: &str = "backup_begun";
/// When the last complete backup began.
const BACKED_UP: &str = "backed_up";
/// When this database was restored from a backup.
const RESTORED: &str = "restored";

/// Records that a backup begins: its content is of this time or later.
pub fn begin_backup(stx: &mut SystemTx<'_>, now: Time) -> Result<(), Fault> {
    store::set_fact(stx, BACKUP_BEGUN, &now.to_rfc3339())
}

/// Records that the backup which began at this time is complete.
pub fn finish_backup(stx: &mut SystemTx<'_>, begun: Time) -> Result<(), Fault> {
    store::set_fact(stx, BACKED_UP, &begun.to_rfc3339())
}

/// Returns when the last complete backup began.
pub fn last_backup(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    Ok(find_deployment_fact(stx, BACKED_UP)?.as_deref().and_then(Time::from_rfc3339))
}

/// Returns when the backup began that this database is, or was restored from, by its own record.
pub fn backup_begun(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    Ok(find_deployment_fact(stx, BACKUP_BEGUN)?.as_deref().and_then(Time::from_rfc3339))
}

/// Invalidates all sessions, grants and tokens of every tenant, including those that the backup does not contain.
/// Returns the existing tenants, whose rows the caller then deletes.
pub fn record_restore(stx: &mut SystemTx<'_>, moment: &Moment) -> Result<Vec<TenantId>, Fault> {
    let mut tenants = Vec::new();
    for row in list(stx)? {
        let tenant = row.into_tenant()?;
        if tenant.state == TenantState::Deleted {
            continue;
        }
        let epoch = tenant.epoch.after_restore(moment.now);
        if !store::move_epoch(stx, tenant.id, tenant.epoch, epoch)? {
            return Err(Fault::unavailable("a tenant was changed concurrently; try again"));
        }
        tenants.push(tenant.id);
    }
    super::timekeeping::set_time(stx, moment.now)?;
    let begun = backup_begun(stx)?;
    if let Some(begun) = begun {
        store::set_fact(stx, BACKED_UP, &begun.to_rfc3339())?;
    }
    store::set_fact(stx, RESTORED, &moment.now.to_rfc3339())?;
    let system = find_by_slug(stx, &Slug::system())?.ok_or_else(|| Fault::internal("the tenant _system is missing"))?;
    let backup = begun.map_or_else(|| "unknown".to_owned(), Time::to_rfc3339);
    record_in_system(stx, moment, Event::DeploymentRestored { tenant: system.id, backup })?;
    Ok(tenants)
}
