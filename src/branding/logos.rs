//! An in-memory cache of recently requested logos.

use std::sync::Arc;

use bytes::Bytes;

use super::store;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::telemetry::deployment_metrics::CacheName;

/// The maximum number of cached logos: at most 32 MB.
const CAPACITY: u64 = 128;

/// The cached logos by tenant and hash.
pub struct Logos(Cache<(TenantId, String), Bytes>);

impl Default for Logos {
    fn default() -> Self {
        Logos(Cache::new(CacheName::Logos, CAPACITY))
    }
}

impl Logos {
    /// Reads a logo from memory only. The bytes of a hash never change.
    pub fn recall(&self, db: &Database, tenant: TenantId, hash: &str, trust: Trust, now: Time) -> Option<Bytes> {
        self.0.get(db.changes(), &(tenant, hash.to_owned()), trust, now).map(|bytes| Bytes::clone(&bytes))
    }

    /// Reads a logo from memory or from the database; `None` if the tenant has no such logo.
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
