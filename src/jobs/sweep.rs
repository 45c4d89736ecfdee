//! Sweeps: rows that are over go after a while; the rows of deleted tenants go at once, table by table, each through
//! the feature that owns it.

use std::time::Duration;

use crate::accounts;
use crate::authn;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::keys;
use crate::oidc::{authorize, clients, grants, resource_servers};
use crate::provisioning;
use crate::sessions;
use crate::storage::Database;
use crate::tenancy::{TenantState, store};

/// Rows stay this long after they are over, so that a late replay is still recognized.
const KEEP: Duration = Duration::from_secs(86_400);

/// One round over every tenant. The number of rows that went.
pub fn sweep(db: &Database, now: Time) -> Result<usize, Fault> {
    let mut rows = 0;
    for tenant in db.system(provisioning::list_deleted)? {
        rows += empty_tenant(db, tenant)?;
    }
    let active: Vec<TenantId> = db.system_read(|stx| {
        let mut ids = Vec::new();
        for row in store::list(stx)? {
            if row.deleted_at.is_none() {
                ids.push(row.id);
            }
        }
        Ok(ids)
    })?;
    for tenant in active {
        rows += db.write(tenant, move |wtx| {
            if store::state_and_epoch(wtx)?.0 == TenantState::Deleted {
                return Ok(0);
            }
            let before = now - KEEP;
            Ok(grants::store::delete_over(wtx, before)?
                + authorize::store::delete_over(wtx, before)?
                + authn::store::delete_over(wtx, before)?
                + sessions::store::delete_over(wtx, before)?)
        })?;
    }
    Ok(rows)
}

/// Empties a tenant that is marked for deletion and leaves its tombstone.
fn empty_tenant(db: &Database, tenant: TenantId) -> Result<usize, Fault> {
    db.system(move |stx| {
        let mut wtx = stx.tenant(tenant);
        let rows = grants::store::delete_all(&mut wtx)?
            + authorize::store::delete_all(&mut wtx)?
            + authn::store::delete_all(&mut wtx)?
            + sessions::store::delete_all(&mut wtx)?
            + clients::store::delete_all(&mut wtx)?
            + resource_servers::store::delete_all(&mut wtx)?
            + accounts::store::delete_all(&mut wtx)?
            + keys::delete_some(&mut wtx)?;
        provisioning::delete_tenant_row(stx, tenant)?;
        Ok(rows)
    })
}
