//! What is recorded about backups, and what a restore does to the deployment as a whole.

use super::store;
use super::tenants::record_in_system;
use crate::audit::Event;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::moment::Moment;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::storage::SystemTx;
use crate::tenancy::store::{find_by_slug, find_deployment_fact, list};
use crate::tenancy::{TenantState, epoch_of_restore};

/// When the backup that is being made, or was made last, was begun: this one is in the backup itself.
const BACKUP_BEGUN: &str = "backup_begun";
/// When the last backup that came to its end was begun.
const BACKED_UP: &str = "backed_up";
/// When this database was put back from a backup.
const RESTORED: &str = "restored";

/// Records that a backup begins: what it holds is of this instant or later.
pub fn begin_backup(stx: &mut SystemTx<'_>, now: Time) -> Result<(), Fault> {
    store::set_fact(stx, BACKUP_BEGUN, &now.to_rfc3339())
}

/// Records that the backup which was begun at this instant is whole.
pub fn finish_backup(stx: &mut SystemTx<'_>, begun: Time) -> Result<(), Fault> {
    store::set_fact(stx, BACKED_UP, &begun.to_rfc3339())
}

/// When the last backup was made that came to its end.
pub fn last_backup(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    Ok(find_deployment_fact(stx, BACKED_UP)?.as_deref().and_then(Time::from_rfc3339))
}

/// When the backup was made that this database is, or was put back from, as it says of itself.
pub fn backup_begun(stx: &mut SystemTx<'_>) -> Result<Option<Time>, Fault> {
    Ok(find_deployment_fact(stx, BACKUP_BEGUN)?.as_deref().and_then(Time::from_rfc3339))
}

/// Ends what every tenant gave before: sessions, grants, tokens, whether the backup knows of them or not. The tenants
/// that are there, to be emptied of what must not come to life again.
pub fn record_restore(stx: &mut SystemTx<'_>, moment: &Moment) -> Result<Vec<TenantId>, Fault> {
    let mut tenants = Vec::new();
    for row in list(stx)? {
        let tenant = row.into_tenant()?;
        if tenant.state == TenantState::Deleted {
            continue;
        }
        let epoch = epoch_of_restore(tenant.epoch, moment.now);
        if !store::move_epoch(stx, tenant.id, tenant.epoch, epoch)? {
            return Err(Fault::unavailable("somebody changed a tenant at the same moment"));
        }
        tenants.push(tenant.id);
    }
    let begun = backup_begun(stx)?;
    if let Some(begun) = begun {
        store::set_fact(stx, BACKED_UP, &begun.to_rfc3339())?;
    }
    store::set_fact(stx, RESTORED, &moment.now.to_rfc3339())?;
    let system = find_by_slug(stx, &Slug::system())?.ok_or_else(|| Fault::internal("there is no tenant _system"))?;
    let backup = begun.map_or_else(|| "unknown".to_owned(), Time::to_rfc3339);
    record_in_system(stx, moment, Event::DeploymentRestored { tenant: system.id, backup })?;
    Ok(tenants)
}
