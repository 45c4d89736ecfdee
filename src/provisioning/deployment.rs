//! The deployment as a whole: its first start, its recorded facts, its origin.

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
use crate::storage::master_key::MasterKeys;
use crate::tenancy::TenantState;
use crate::tenancy::resolve::Addresses;
use crate::tenancy::store::{find_by_slug, find_deployment_fact, list};

const PUBLIC_URL: &str = "public_url";
/// The name under which the fingerprint of the master keys is recorded.
pub const MASTER_KEYS: &str = "master_keys";
/// The name under which the id of the deployment is recorded.
const DEPLOYMENT_ID: &str = "deployment_id";

/// What a database records about the key file that belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The fingerprint of the master keys. `None`: the database contains no deployment.
    pub master_keys: Option<String>,
    /// The id of the deployment. `None`: an earlier version created it.
    pub deployment: Option<String>,
}

impl Recorded {
    /// Returns whether these are the keys of the database. A key file without an id fits by its fingerprint.
    pub fn fits(&self, keys: &MasterKeys) -> bool {
        let other = |id: &String| keys.deployment.as_ref().is_some_and(|own| own != id);
        self.master_keys == Some(keys.fingerprint()) && !self.deployment.as_ref().is_some_and(other)
    }
}

/// Reads the record with a function that looks up a fact, for databases that are not migrated yet.
pub fn recorded(mut fact: impl FnMut(&str) -> Result<Option<String>, Fault>) -> Result<Recorded, Fault> {
    Ok(Recorded { master_keys: fact(MASTER_KEYS)?, deployment: fact(DEPLOYMENT_ID)? })
}

/// The id of the deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    pub id: String,
    /// Whether the id was recorded just now.
    pub is_new: bool,
}

/// Records an id for the deployment, unless it has one.
pub fn identify(stx: &mut SystemTx<'_>, proposed: &str) -> Result<Identified, Fault> {
    let is_new = store::insert_fact(stx, DEPLOYMENT_ID, proposed)?;
    let id = find_deployment_fact(stx, DEPLOYMENT_ID)?.unwrap_or_default();
    Ok(Identified { id, is_new })
}

/// The state of the deployment at a start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deployment {
    /// Everything exists.
    Ready,
    /// These tenants must be created; their keys are generated outside the transaction.
    Missing(Vec<Slug>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartRefusal {
    /// The key file belongs to another database.
    WrongMasterKeys,
    /// The recorded public URL differs from the configured one.
    PublicUrlChanged { recorded: String },
}

/// Checks the recorded facts of the deployment against the configuration, and records them at the first start. Returns
/// which of the deployment's own tenants are missing.
///
/// If neither an account nor another tenant exists, a changed public URL also moves `_system` and the default tenant.
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
            // Recorded even if no tenant moves: the first start may have failed before it created a tenant.
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

/// Returns the recorded public URL, from which every issuer is derived.
pub fn recorded_public_url(stx: &mut SystemTx<'_>) -> Result<Option<String>, Fault> {
    find_deployment_fact(stx, PUBLIC_URL)
}

/// Records that the link for the first administrator is issued. Returns false if it was issued before.
pub fn begin_first_setup(stx: &mut SystemTx<'_>, now: Time) -> Result<bool, Fault> {
    store::insert_fact(stx, "first_setup", &now.to_rfc3339())
}

/// Returns whether the key file belongs to this database, or the database is new.
pub fn fits_master_keys(stx: &mut SystemTx<'_>) -> Result<bool, Fault> {
    let recorded = find_deployment_fact(stx, MASTER_KEYS)?;
    Ok(recorded.is_none_or(|recorded| recorded == stx.keys().fingerprint()))
}

/// Writes to the database without changing it, to find out whether it can be written to. Returns false if the key file
/// belongs to another database.
pub fn try_write(stx: &mut SystemTx<'_>) -> Result<bool, Fault> {
    let fingerprint = stx.keys().fingerprint();
    store::rewrite_fact(stx, MASTER_KEYS, &fingerprint)
}

/// Moves every tenant whose canonical base lies under `old` to `new`, and records the new public URL. Returns how many
/// tenants moved. Their issuers change, so relying parties must be reconfigured.
///
/// Sessions and grants without `openid` go on under the new issuer. Codes and refresh tokens with `openid` are refused: a
/// refreshed ID token must have the issuer of the first one (OpenID Connect Core, 12.2). Waiting authorization requests
/// have expired: their clients expect the former issuer (RFC 9207). An ID token of a former issuer is a valid hint.
///
/// If no tenant moves, nothing is recorded: after a mistyped origin, the next start must still accept the right one.
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
        store::update_base(stx, &tenant, &base, moment.now)?;
        let (from, to) = (tenant.base.as_str().to_owned(), base.as_str().to_owned());
        record_in_system(stx, moment, Event::TenantMoved { tenant: tenant.id, from, to })?;
        moved += 1;
    }
    // A tenant's own host may move alone. Then the deployment's address differs and stays.
    if find_deployment_fact(stx, PUBLIC_URL)?.as_deref() == Some(old.as_str()) && moved > 0 {
        store::update_fact(stx, PUBLIC_URL, new.as_str())?;
    }
    Ok(moved)
}
