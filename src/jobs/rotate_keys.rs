//! Rotates signing keys: publishes a successor for each key that is older than its tenant's `keys.rotate`, and erases
//! private keys that no longer sign.
//!
//! Timing is not critical: the state of a key follows from its times, and a late successor is published as long ahead
//! as any other. Several nodes may run it at once; one of them creates the successor.

use std::sync::Arc;

use super::runner::Stop;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::moment::Moment;
use crate::base::time::Time;
use crate::keys::{self, KeySource, Rotated, When};
use crate::op::{Op, Principal};
use crate::storage::Database;
use crate::tenancy::{Tenant, store};

/// The maximum number of keys per round. Tenants created on one day are due on one day, and an RSA key takes 50 to 310
/// ms.
const MOST: usize = 100;

/// Runs one round over all tenants and returns how many keys were created or erased. A tenant whose rotation fails does
/// not stop the others.
pub fn rotate_keys(
    db: &Database,
    keys: &dyn KeySource,
    entropy: &dyn Entropy,
    now: Time,
    stop: Stop<'_>,
) -> Result<usize, Fault> {
    let rows = db.system_read(store::list)?;
    let mut done = 0;
    for row in rows.into_iter().filter(|row| row.deleted_at.is_none()) {
        if stop() || done >= MOST {
            break;
        }
        let id = row.id;
        let rotated = row.into_tenant().and_then(|tenant| rotate_tenant(db, keys, entropy, tenant, now));
        done += rotated.unwrap_or_else(|fault| {
            tracing::warn!(%fault, tenant = %id, "a tenant's keys could not be rotated; the next round tries again");
            0
        });
    }
    Ok(done)
}

fn rotate_tenant(
    db: &Database,
    keys: &dyn KeySource,
    entropy: &dyn Entropy,
    tenant: Tenant,
    now: Time,
) -> Result<usize, Fault> {
    let id = tenant.id;
    let op = Op::new(Arc::new(tenant), Principal::System, Moment { now, seed: entropy.seed()? });
    let due = db.read(id, |tx| keys::due(&op, tx))?;
    let mut done = 0;
    for alg in due.rotate {
        // Created before the transaction, which checks again whether it is needed.
        let (op, pair) = (op.clone(), keys.key_pair(alg)?);
        if let Rotated::Successor(key) = db.write(id, move |wtx| keys::rotate(&op, wtx, &pair, When::Due))? {
            tracing::info!(tenant = %id, %alg, kid = %key.kid, "a signing key was published; it signs in ten minutes");
            done += 1;
        }
    }
    if due.erase {
        done += db.write(id, move |wtx| keys::erase_over(wtx, now))?;
    }
    Ok(done)
}
