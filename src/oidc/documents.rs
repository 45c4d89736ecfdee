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
}

/// The documents of the tenants that were asked for lately.
pub struct Documents(Cache<(TenantId, Which), Document>);

impl Default for Documents {
    fn default() -> Self {
        Documents(Cache::new(CAPACITY))
    }
}

impl Documents {
    /// From memory alone.
    pub fn recall(&self, db: &Database, document: (TenantId, Which), trust: (Trust, Time)) -> Option<Arc<Document>> {
        self.0.get(db.changes(), &document, trust)
    }

    /// From memory, or made from the database.
    pub fn get(&self, op: &Op, db: &Database, which: Which) -> Result<Arc<Document>, Fault> {
        let tenant = op.tenant.id;
        self.0.get_or_read(db.changes(), (tenant, (tenant, which), op.now), || {
            let value = db.read(tenant, |tx| match which {
                Which::Metadata => metadata(op, tx),
                Which::JwkSet => jwks(tx),
            })?;
            let json = serde_json::to_vec(&value).map_err(Fault::internal)?;
            let etag = base64url(sha256(&json).first_chunk::<16>().unwrap_or(&[0; 16]));
            Ok(Document { json: json.into(), etag: format!("\"{etag}\"") })
        })
    }
}
