//! The deployment as a whole: its first start, what is recorded about it, its origin.

use super::store;
use super::tenants::record_in_system;
use crate::accounts;
use crate::audit::Event;
use crate::base::fault::Fault;
use crate::base::moment::Moment;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::storage::SystemTx;
use crate::tenancy::TenantState;
use crate::tenancy::resolve::Addresses;
use crate::tenancy::store::{find_by_slug, find_deployment_fact, list};

const PUBLIC_URL: &str = "public_url";
/// The name under which the fingerprint of the master keys is recorded.
pub const MASTER_KEYS: &str = "master_keys";

/// What a start finds or makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deployment {
    /// Everything was there.
    Ready,
    /// These tenants have to be made; their keys are made outside the transaction.
    Missing(Vec<Slug>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartRefusal {
    /// The key file belongs to another database.
    WrongMasterKeys,
    /// The recorded public URL is another one.
    PublicUrlChanged { recorded: String },
}

/// Checks what is recorded about the deployment against this start, records it at the first one, and tells which of
/// the deployment's own tenants are missing.
///
/// While no account exists and no other tenant, a changed public URL moves `_system` and the default tenant along.
pub fn make_ready(
    stx: &mut SystemTx<'_>,
    addresses: &Addresses,
    moment: &Moment,
) -> Result<Result<Deployment, StartRefusal>, Fault> {
    let fingerprint = stx.keys().fingerprint();
    if !store::insert_fact(stx, MASTER_KEYS, &fingerprint)? && !fits_master_keys(stx)? {
        return Ok(Err(StartRefusal::WrongMasterKeys));
    }
    let url = addresses.public_url.as_str();
    if !store::insert_fact(stx, PUBLIC_URL, url)? {
        let recorded = find_deployment_fact(stx, PUBLIC_URL)?.unwrap_or_default();
        if recorded != url {
            let old =
                CanonicalBase::parse(&recorded).map_err(|_| Fault::internal("the recorded public URL is damaged"))?;
            let own = |slug: &Slug| slug.as_str() == Slug::SYSTEM || Some(slug) == addresses.default_slug.as_ref();
            let mut only_own = true;
            for row in list(stx)? {
                only_own &= own(&row.into_tenant()?.slug);
            }
            if accounts::store::is_any(stx)? || !only_own {
                return Ok(Err(StartRefusal::PublicUrlChanged { recorded }));
            }
            // Recorded even if there is nothing to move yet: the first start may have ended before it made a tenant.
            move_origin(stx, &old, &addresses.public_url, moment)?;
            store::update_fact(stx, PUBLIC_URL, url)?;
        }
    }
    let mut missing = Vec::new();
    for slug in [Some(Slug::system()), addresses.default_slug.clone()].into_iter().flatten() {
        if find_by_slug(stx, &slug)?.is_none() {
            missing.push(slug);
        }
    }
    Ok(Ok(if missing.is_empty() { Deployment::Ready } else { Deployment::Missing(missing) }))
}

/// The public URL that is recorded, of which every issuer is made.
pub fn recorded_public_url(stx: &mut SystemTx<'_>) -> Result<Option<String>, Fault> {
    find_deployment_fact(stx, PUBLIC_URL)
}

/// Whether nobody was given the link for the first administrator yet; from now on somebody was.
pub fn begin_first_setup(stx: &mut SystemTx<'_>, now: Time) -> Result<bool, Fault> {
    store::insert_fact(stx, "first_setup", &now.to_rfc3339())
}

/// Whether the key file belongs to this database, or the database is new and belongs to none yet.
pub fn fits_master_keys(stx: &mut SystemTx<'_>) -> Result<bool, Fault> {
    let recorded = find_deployment_fact(stx, MASTER_KEYS)?;
    Ok(recorded.is_none_or(|recorded| recorded == stx.keys().fingerprint()))
}

/// Moves every tenant whose canonical base lies under `old` to `new`, and records the new public URL. Issuers change:
/// relying parties must be told. The number of tenants that moved; with none nothing is recorded either, since a
/// mistyped origin must not make the next start refuse the right one.
pub fn move_origin(
    stx: &mut SystemTx<'_>,
    old: &CanonicalBase,
    new: &CanonicalBase,
    moment: &Moment,
) -> Result<usize, Fault> {
    let mut moved = 0;
    for row in list(stx)? {
        let tenant = row.into_tenant()?;
        if tenant.state == TenantState::Deleted || tenant.base.origin() != old.as_str() {
            continue;
        }
        let base = new.under(tenant.base.path());
        store::update_base(stx, tenant.id, &base)?;
        let (from, to) = (tenant.base.as_str().to_owned(), base.as_str().to_owned());
        record_in_system(stx, moment, Event::TenantMoved { tenant: tenant.id, from, to })?;
        moved += 1;
    }
    // A tenant's own host may move alone: the deployment's address is another then, and stays.
    if find_deployment_fact(stx, PUBLIC_URL)?.as_deref() == Some(old.as_str()) && moved > 0 {
        store::update_fact(stx, PUBLIC_URL, new.as_str())?;
    }
    Ok(moved)
}
