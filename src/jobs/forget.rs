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

use super::sweep::Step;
use crate::authn;
use crate::base::entropy::Entropy;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::keys::{self, KeySource};
use crate::oidc::{authorize, codes, consents, grant, logout, refresh_tokens};
use crate::op::{Op, Principal};
use crate::provisioning;
use crate::sessions;
use crate::storage::Database;
use crate::tenancy::store;

/// Every table of things that work once, or until they are ended.
const FORGOTTEN: [Step; 10] = [
    refresh_tokens::store::delete_all,
    codes::store::delete_all,
    grant::store::delete_all,
    authorize::store::delete_all,
    consents::store::delete_all,
    logout::store::delete_all,
    authn::store::delete_all,
    authn::devices::store::delete_all,
    authn::setup::store::delete_all,
    sessions::store::delete_all,
];

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
    (keys, entropy): (Option<&dyn KeySource>, &dyn Entropy),
    now: Time,
) -> Result<Forgotten, Fault> {
    let seed = entropy.seed()?;
    // First the epochs, in one transaction: whatever comes after, nothing lives from here on.
    let tenants = db.system(move |stx| provisioning::record_restore(stx, (now, &seed)))?;
    let mut done = Forgotten { tenants: tenants.len(), ..Forgotten::default() };
    for tenant in tenants {
        done.rows += empty(db, tenant)?;
        if let Some(keys) = keys {
            done.keys += replace_keys(db, (keys, entropy), (tenant, now))?;
        }
    }
    Ok(done)
}

fn empty(db: &Database, tenant: TenantId) -> Result<usize, Fault> {
    let mut rows = 0;
    for table in FORGOTTEN {
        loop {
            let step = db.write(tenant, table)?;
            rows += step;
            if step == 0 {
                break;
            }
        }
    }
    Ok(rows)
}

fn replace_keys(
    db: &Database,
    (keys, entropy): (&dyn KeySource, &dyn Entropy),
    (id, now): (TenantId, Time),
) -> Result<usize, Fault> {
    let Some(tenant) = db.system_read(|stx| store::find_by_id(stx, id))? else { return Ok(0) };
    let op = Op::new(Arc::new(tenant), Principal::Operator, (now, entropy.seed()?));
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
