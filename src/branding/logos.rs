//! The logos that were asked for lately, in memory.

use std::sync::Arc;

use bytes::Bytes;

use super::store;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::telemetry::figures::CacheName;

/// Logos that stay in memory: 32 MB at most.
const CAPACITY: u64 = 128;

/// Logos by tenant and hash.
pub struct Logos(Cache<(TenantId, String), Bytes>);

impl Default for Logos {
    fn default() -> Self {
        Logos(Cache::new(CacheName::Logos, CAPACITY))
    }
}

impl Logos {
    /// From memory alone: the bytes that have this hash are always the same.
    pub fn recall(&self, db: &Database, tenant: TenantId, hash: &str, trust: Trust, now: Time) -> Option<Bytes> {
        self.0.get(db.changes(), &(tenant, hash.to_owned()), trust, now).map(|bytes| Bytes::clone(&bytes))
    }

    /// From memory, or from the database; `None` where the tenant has no such logo.
    pub fn get(&self, db: &Database, tenant: TenantId, hash: &str, now: Time) -> Result<Option<Bytes>, Fault> {
        if let Some(kept) = self.recall(db, tenant, hash, Trust::Fresh, now) {
            return Ok(Some(kept));
        }
        let point = db.changes().point()?;
        let Some(found) = db.read(tenant, |tx| store::find_logo(tx, hash))? else { return Ok(None) };
        let bytes = Bytes::from(found);
        self.0.put((tenant, hash.to_owned()), Arc::new(bytes.clone()), TenantVersion { tenant, point });
        Ok(Some(bytes))
    }
}
