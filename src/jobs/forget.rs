//! What a database that was put back from a backup has to forget.
//!
//! A backup is the past: what was used up, ended or withdrawn since then is there as it was before. Nobody knows what
//! that was, so everything goes that may have been: sessions, grants with their codes and tokens, begun sign-ins and
//! requests, known browsers, what people consented to, and the signing keys, of which one may have leaked. Signed tokens,
//! which are no rows, end with the tenant's epoch.
//!
//! What cannot be told from what it should be stays as the backup has it: passwords, client secrets, locked and deleted
//! accounts, settings. Whoever restores is told so.

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

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Forgotten {
    pub tenants: usize,
    pub rows: usize,
    /// Signing keys that took the place of others.
    pub keys: usize,
}

/// Ends everything that the database as it was put back would let live. `keys`: where new signing keys come from; `None`
/// keeps those that are there.
pub fn forget(
    db: &Database,
    keys: Option<&dyn KeySource>,
    entropy: &dyn Entropy,
    now: Time,
) -> Result<Forgotten, Fault> {
    let moment = Moment { now, seed: entropy.seed()? };
    // First the epochs, in one transaction: whatever comes after, nothing lives from here on.
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
        // Made before the transaction, which may run again.
        let (op, pair) = (op.clone(), keys.key_pair(alg)?);
        replaced += usize::from(db.write(id, move |wtx| keys::replace_all(&op, wtx, &pair))?);
    }
    Ok(replaced)
}
