//! The two documents that everybody fetches, metadata and JWK set, made once per change of the tenant.

use std::sync::Arc;

use bytes::Bytes;

use super::metadata::{jwks, metadata};
use crate::base::crypto::digest::{base64url, sha256};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
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
    /// From memory alone. Where the change log cannot be read, neither can the keys: then a JWK set with one that has just
    /// retired is better than none (P-10).
    pub fn recall(&self, db: &Database, document: (TenantId, Which), trust: (Trust, Time)) -> Option<Arc<Document>> {
        let (_, now) = trust;
        let found = self.0.get(db.changes(), &document, trust)?;
        (found.is_current(now) || !db.changes().are_fresh(now)).then_some(found)
    }

    /// From memory, or made from the database.
    pub fn get(&self, op: &Op, db: &Database, which: Which) -> Result<Arc<Document>, Fault> {
        let (tenant, changes) = (op.tenant.id, db.changes());
        let kept = self.0.get(changes, &(tenant, which), (Trust::Fresh, op.now));
        if let Some(kept) = kept.filter(|document| document.is_current(op.now)) {
            return Ok(kept);
        }
        let point = changes.point()?;
        let (value, until) = db.read(tenant, |tx| match which {
            Which::Metadata => Ok((metadata(op, tx)?, None)),
            Which::JwkSet => jwks(op, tx),
        })?;
        let json = serde_json::to_vec(&value).map_err(Fault::internal)?;
        let etag = base64url(sha256(&json).first_chunk::<16>().unwrap_or(&[0; 16]));
        let made = Arc::new(Document { json: json.into(), etag: format!("\"{etag}\""), until });
        self.0.put((tenant, which), made.clone(), (tenant, point));
        Ok(made)
    }
}
