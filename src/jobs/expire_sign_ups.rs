//! Deletes the accounts of sign-ups that were not finished, and releases addresses that accounts had, tenant by tenant.

use std::sync::Arc;

use super::runner::Stop;
use crate::authn::address_changes;
use crate::authn::unfinished::{self, STEP};
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::moment::Moment;
use crate::base::time::Time;
use crate::op::{Op, Principal};
use crate::storage::Database;
use crate::tenancy::{Tenant, store};

/// Runs one round over all tenants and returns how many accounts were deleted and addresses released. A tenant that fails does not stop the
/// others. Each step is committed separately, and none begins after `stop` returns true.
pub fn expire_sign_ups(db: &Database, entropy: &dyn Entropy, now: Time, stop: Stop<'_>) -> Result<usize, Fault> {
    let rows = db.system_read(store::list)?;
    let mut done = 0;
    for row in rows.into_iter().filter(|row| row.deleted_at.is_none()) {
        if stop() {
            break;
        }
        let id = row.id;
        let expired = row.into_tenant().and_then(|tenant| {
            let tenant = Arc::new(tenant);
            Ok(expire(db, entropy, &tenant, now, stop)? + release(db, entropy, &tenant, now, stop)?)
        });
        done += expired.unwrap_or_else(|fault| {
            tracing::warn!(%fault, tenant = %id, "unfinished sign-ups and former addresses could not be deleted; the next round tries again");
            0
        });
    }
    Ok(done)
}

fn expire(
    db: &Database,
    entropy: &dyn Entropy,
    tenant: &Arc<Tenant>,
    now: Time,
    stop: Stop<'_>,
) -> Result<usize, Fault> {
    let (id, mut done) = (tenant.id, 0);
    while !stop() {
        let op = Op::new(tenant.clone(), Principal::System, Moment { now, seed: entropy.seed()? });
        // Most tenants have none, and none of them takes the writer for that.
        if !db.read(id, |tx| unfinished::is_any(&op, tx))? {
            break;
        }
        let step = db.write(id, move |wtx| unfinished::delete(&op, wtx))?;
        done += step;
        if step < STEP as usize {
            break;
        }
    }
    Ok(done)
}

fn release(
    db: &Database,
    entropy: &dyn Entropy,
    tenant: &Arc<Tenant>,
    now: Time,
    stop: Stop<'_>,
) -> Result<usize, Fault> {
    let (id, mut done) = (tenant.id, 0);
    while !stop() {
        let op = Op::new(tenant.clone(), Principal::System, Moment { now, seed: entropy.seed()? });
        if !db.read(id, |tx| address_changes::is_any_over(&op, tx))? {
            break;
        }
        let step = db.write(id, move |wtx| address_changes::release(&op, wtx))?;
        done += step;
        if step < address_changes::STEP as usize {
            break;
        }
    }
    Ok(done)
}
