//! Invalidates what a restored database must not re-activate.
//!
//! Rows that were used, ended or revoked after the backup are valid again in a restored copy, and it is unknown which
//! ones. So all rows that may be affected are deleted: sessions, grants with their codes and tokens, unfinished
//! sign-ins and requests, known browsers, consents. Signing keys are replaced, because one may have leaked. The
//! tenant's epoch invalidates signed tokens, which have no rows.
//!
//! Other changes since the backup are lost: passwords, client secrets, locked and deleted accounts, settings. The
//! command tells the operator so.

use std::sync::Arc;

use super::tables;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::moment::Moment;
use crate::base::time::Time;
use crate::keys::{self, KeySource};
use crate::op::{Op, Principal};
use crate::provisioning;
use crate::storage::Database;
use crate::storage::tables::OnRestore;
use crate::tenancy::store;

/// The result: what was deleted and replaced.
#[derive(Clone, Copy, Debug, Default)]
pub struct Forgotten {
    pub tenants: usize,
    pub rows: usize,
    /// The number of replaced signing keys.
    pub keys: usize,
}

/// Invalidates everything that the restored database would re-activate. `keys`: the source of new signing keys; `None`
/// keeps the existing ones.
pub fn forget(
    db: &Database,
    keys: Option<&dyn KeySource>,
    entropy: &dyn Entropy,
    now: Time,
) -> Result<Forgotten, Fault> {
    let moment = Moment { now, seed: entropy.seed()? };
    // The epochs first, in one transaction: from here on nothing is valid, even if a later step fails.
    let tenants = db.system(move |stx| provisioning::record_restore(stx, &moment))?;
    let mut done = Forgotten { tenants: tenants.len(), ..Forgotten::default() };
    for tenant in tenants {
        let forgotten = tables::all().filter(|table| table.on_restore == OnRestore::Delete);
        done.rows += tables::empty(db, tenant, forgotten, &|| false)?;
        if let Some(keys) = keys {
            done.keys += replace_keys(db, keys, entropy, tenant, now)?;
        }
    }
    Ok(done)
}

fn replace_keys(
    db: &Database,
    keys: &dyn KeySource,
    entropy: &dyn Entropy,
    id: TenantId,
    now: Time,
) -> Result<usize, Fault> {
    let Some(tenant) = db.system_read(|stx| store::find_by_id(stx, id))? else { return Ok(0) };
    let op = Op::new(Arc::new(tenant), Principal::Operator, Moment { now, seed: entropy.seed()? });
    let mut algs: Vec<_> = db.read(id, |tx| keys::list_published(tx, now))?.into_iter().map(|key| key.alg).collect();
    algs.sort_by_key(|alg| alg.as_str());
    algs.dedup();
    let mut replaced = 0;
    for alg in algs {
        // Created before the transaction, which may run again.
        let (op, pair) = (op.clone(), keys.key_pair(alg)?);
        replaced += usize::from(db.write(id, move |wtx| keys::replace_all(&op, wtx, &pair))?);
    }
    Ok(replaced)
}
