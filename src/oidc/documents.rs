//! The two documents that everybody fetches, metadata and JWK set, made once per change of the tenant.

use std::sync::Arc;

use bytes::Bytes;

use super::metadata::{jwks, metadata};
use crate::base::crypto::digest::{base64url, sha256};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::op::Op;
use crate::services::Services;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::telemetry::figures::CacheName;

/// Documents that stay in memory.
const CAPACITY: u64 = 4_096;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    Metadata,
    JwkSet,
}

/// A document as it is sent.
pub struct Document {
    pub json: Bytes,
    /// A strong entity tag (RFC 9110, 8.8.3), with its quotes.
    pub etag: String,
    /// From when on it is another one, by the clock alone.
    until: Option<Time>,
}

impl Document {
    fn is_current(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// The documents of the tenants that were asked for lately.
pub struct Documents(Cache<(TenantId, Which), Document>);

impl Default for Documents {
    fn default() -> Self {
        Documents(Cache::new(CacheName::Documents, CAPACITY))
    }
}

impl Documents {
    /// A document, from memory or made from the database. It is public, and programs keep it for minutes anyway: so it is
    /// given out as it was last known while the database is out of reach (P-10).
    pub async fn find(&self, op: &Op, services: &Services, which: Which) -> Result<Arc<Document>, Fault> {
        let (tenant, changes) = (op.tenant.id, services.db.changes());
        if let Some(kept) = self.recall(&services.db, tenant, which, op.now) {
            return Ok(kept);
        }
        let point = changes.point()?;
        let at = op.clone();
        let made = services.read(tenant, move |tx| match which {
            Which::Metadata => Ok((metadata(&at, tx)?, None)),
            Which::JwkSet => jwks(&at, tx),
        });
        let (value, until) = made.await?;
        let json = serde_json::to_vec(&value).map_err(Fault::internal)?;
        let etag = base64url(sha256(&json).first_chunk::<16>().unwrap_or(&[0; 16]));
        let made = Arc::new(Document { json: json.into(), etag: format!("\"{etag}\""), until });
        // What was made while the change log could not be read is not kept: others may have changed it meanwhile.
        if changes.are_fresh(op.now) {
            self.0.put((tenant, which), made.clone(), TenantVersion { tenant, point });
        }
        Ok(made)
    }

    /// From memory alone. Where the change log cannot be read, neither can the keys: then a JWK set with one that has just
    /// retired is better than none.
    fn recall(&self, db: &Database, tenant: TenantId, which: Which, now: Time) -> Option<Arc<Document>> {
        let found = self.0.get(db.changes(), &(tenant, which), Trust::LastKnown, now)?;
        (found.is_current(now) || !db.changes().are_fresh(now)).then_some(found)
    }
}
