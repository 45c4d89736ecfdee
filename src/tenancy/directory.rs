//! Resolves the tenant of a request, with a cache.

use std::sync::Arc;

use super::resolve::{Addresses, Located, Named, RequestAddress, Sources, Unresolved, agreed, named};
use super::sources::{self, First};
use super::{Tenant, TenantState, domains, origins, store};
use crate::base::domain::Domain;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::storage::Database;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::telemetry::deployment_metrics::CacheName;

/// The maximum number of cached tenants.
const CAPACITY: u64 = 4_096;

/// How many tenants that have verified one mail domain are read. A domain of more tenants selects none of those beyond.
const MOST_OF_DOMAIN: i64 = 100;

/// Returns the tenant that was found, if every source agrees.
fn checked(found: Option<Arc<Tenant>>, sources: &sources::Sources) -> Result<Arc<Tenant>, Unresolved> {
    let tenant = found.ok_or(Unresolved::NotFound)?;
    sources.check(&tenant).map(|()| tenant)
}

/// All tenants by their address; recently used ones are cached.
pub struct Directory {
    addresses: Arc<Addresses>,
    by_slug: Cache<Slug, Tenant>,
}

impl Directory {
    pub fn new(addresses: Arc<Addresses>) -> Directory {
        Directory { addresses, by_slug: Cache::new(CacheName::Tenants, CAPACITY) }
    }

    /// Resolves the tenant of a request by host and path (sources 1 and 2), and the default tenant for pages at the
    /// root (source 7). If the database cannot be read, `trust` decides whether the last known tenant is used.
    pub fn locate(&self, db: &Database, at: RequestAddress<'_>, trust: Trust, now: Time) -> Result<Located, Fault> {
        let sources = self.addresses.sources(at);
        let resolved = match named(&sources) {
            Ok(name) => match self.find(db, &name, now) {
                Ok(found) => {
                    db.changes().record_back();
                    agreed(found, &sources)
                }
                Err(fault) => {
                    db.changes().record_away(now);
                    return self.recall(db, at, trust, now).ok_or(fault);
                }
            },
            Err(unresolved) => Err(unresolved),
        };
        Ok(self.addresses.place(resolved, at))
    }

    /// Like [`Directory::locate`], from the cache only; `None` if the database must be read.
    pub fn recall(&self, db: &Database, at: RequestAddress<'_>, trust: Trust, now: Time) -> Option<Located> {
        let sources: Sources<'_> = self.addresses.sources(at);
        let resolved = match named(&sources) {
            Ok(Named::Slug(slug)) => agreed(Some(self.by_slug.get(db.changes(), &slug, trust, now)?), &sources),
            Ok(Named::Id(_)) => return None,
            Err(unresolved) => Err(unresolved),
        };
        Some(self.addresses.place(resolved, at))
    }

    /// Reads a tenant from the database, without the cache.
    pub fn read(&self, db: &Database, id: TenantId) -> Result<Option<Tenant>, Fault> {
        db.system_read(|stx| store::find_by_id(stx, id))
    }

    /// Resolves the tenant of a request to a JSON surface. Unlike [`Directory::locate`], it accepts every address at which
    /// the tenant can be named.
    pub fn resolve(
        &self,
        db: &Database,
        sources: &sources::Sources,
        now: Time,
    ) -> Result<Result<Arc<Tenant>, Unresolved>, Fault> {
        let found = match sources.first() {
            Err(unresolved) => return Ok(Err(unresolved)),
            Ok(First::Slug(slug)) => self.find(db, &Named::Slug(slug), now),
            Ok(First::Id(id)) => self.find(db, &Named::Id(id), now),
            Ok(First::Issuer(issuer)) => {
                db.system_read(|stx| store::find_by_base(stx, &issuer)).map(|found| found.map(Arc::new))
            }
            Ok(First::Domain(domain, default)) => match (self.find_by_domain(db, &domain), default) {
                (Ok(None), Some(slug)) => self.find(db, &Named::Slug(slug), now),
                (found, _) => found.map(|found| found.map(Arc::new)),
            },
        };
        match found {
            Ok(found) => {
                db.changes().record_back();
                Ok(checked(found, sources))
            }
            Err(fault) => {
                db.changes().record_away(now);
                Err(fault)
            }
        }
    }

    /// Like [`Directory::resolve`], from the cache only; `None` if the database must be read.
    pub fn recall_resolved(
        &self,
        db: &Database,
        sources: &sources::Sources,
        now: Time,
    ) -> Option<Result<Arc<Tenant>, Unresolved>> {
        match sources.first() {
            Err(unresolved) => Some(Err(unresolved)),
            Ok(First::Slug(slug)) => {
                Some(checked(Some(self.by_slug.get(db.changes(), &slug, Trust::Fresh, now)?), sources))
            }
            Ok(First::Id(_) | First::Issuer(_) | First::Domain(..)) => None,
        }
    }

    /// Returns whether any active tenant lists this origin in `cors_origins`.
    pub fn is_origin_of_any(&self, db: &Database, origin: &str) -> Result<bool, Fault> {
        db.system_read(|stx| origins::store::is_listed_by_any(stx, origin))
    }

    /// Finds the only active, discoverable tenant that has verified a mail domain.
    fn find_by_domain(&self, db: &Database, domain: &Domain) -> Result<Option<Tenant>, Fault> {
        db.system_read(|stx| {
            let mut only = None;
            for id in domains::store::list_tenants_of(stx, domain, MOST_OF_DOMAIN)? {
                let Some(tenant) = store::find_by_id(stx, id)? else { continue };
                if tenant.state == TenantState::Active && tenant.settings.discoverable {
                    if only.is_some() {
                        return Ok(None);
                    }
                    only = Some(tenant);
                }
            }
            Ok(only)
        })
    }

    fn find(&self, db: &Database, name: &Named, now: Time) -> Result<Option<Arc<Tenant>>, Fault> {
        let slug = match name {
            Named::Id(id) => return Ok(db.system_read(|stx| store::find_by_id(stx, *id))?.map(Arc::new)),
            Named::Slug(slug) => slug,
        };
        if let Some(tenant) = self.by_slug.get(db.changes(), slug, Trust::Fresh, now) {
            return Ok(Some(tenant));
        }
        let point = db.changes().point()?;
        let Some(tenant) = db.system_read(|stx| store::find_by_slug(stx, slug))?.map(Arc::new) else { return Ok(None) };
        self.by_slug.put(slug.clone(), tenant.clone(), TenantVersion { tenant: tenant.id, point });
        Ok(Some(tenant))
    }
}
