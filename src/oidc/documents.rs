//! A cache of the metadata document and the JWK set, rebuilt after each change of the tenant.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::metadata::{jwks, metadata};
use crate::base::crypto::digest::{base64url, sha256};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::keys::JWKS_MAX_AGE;
use crate::op::Op;
use crate::services::Services;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::{FRESH_FOR, TenantVersion};
use crate::telemetry::deployment_metrics::CacheName;

/// The maximum number of cached documents.
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
    /// The time at which the content changes without a change of the database, such as the retirement of a key.
    until: Option<Time>,
}

impl Document {
    /// Returns how long clients may cache the document: five minutes at most, not beyond a change that is known in
    /// advance, and only briefly while the change log cannot be read, since the document may have changed then.
    pub fn max_age(&self, db: &Database, now: Time) -> Duration {
        let until = self.until.map_or(JWKS_MAX_AGE, |until| until.since(now));
        let known = if db.changes().are_fresh(now) { JWKS_MAX_AGE } else { FRESH_FOR };
        JWKS_MAX_AGE.min(until).min(known)
    }

    fn is_current(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// The documents of recently requested tenants.
pub struct Documents(Cache<(TenantId, Which), Document>);

impl Default for Documents {
    fn default() -> Self {
        Documents(Cache::new(CacheName::Documents, CAPACITY))
    }
}

impl Documents {
    /// Returns a document from the cache or builds it from the database. If the database cannot be read, returns the last
    /// known document (P-10), unless it is known to have changed: it is public, and clients cache it for minutes anyway.
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
        let (value, until) = match made.await {
            Ok(made) => {
                changes.record_back();
                made
            }
            Err(fault) => {
                changes.record_away(op.now);
                return self.0.last_known(changes, &(tenant, which), op.now).ok_or(fault);
            }
        };
        let json = serde_json::to_vec(&value).map_err(Fault::internal)?;
        let etag = base64url(sha256(&json).first_chunk::<16>().unwrap_or(&[0; 16]));
        let made = Arc::new(Document { json: json.into(), etag: format!("\"{etag}\""), until });
        // Not cached while the change log cannot be read, since another node may have changed the tenant in the
        // meantime.
        if changes.are_fresh(op.now) {
            self.0.put((tenant, which), made.clone(), TenantVersion { tenant, point });
        }
        Ok(made)
    }

    /// Returns a document from the cache. While the change log cannot be read, an outdated JWK set is returned too,
    /// since the keys cannot be read either.
    fn recall(&self, db: &Database, tenant: TenantId, which: Which, now: Time) -> Option<Arc<Document>> {
        let found = self.0.get(db.changes(), &(tenant, which), Trust::LastKnown, now)?;
        (found.is_current(now) || !db.changes().are_fresh(now)).then_some(found)
    }
}
