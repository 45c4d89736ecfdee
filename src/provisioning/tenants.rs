//! One tenant: data key, signing keys and row in one transaction.

use std::sync::Arc;

use super::store;
use crate::base::entropy::Seed;
use crate::base::fault::Fault;
use crate::base::jose::KeyPair;
use crate::base::name::display_name;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::keys;
use crate::op::{Actor, Op};
use crate::storage::SystemTx;
use crate::tenancy::settings::TenantSettings;
use crate::tenancy::store::{data_key_place, find_by_slug};
use crate::tenancy::{Tenant, TenantState};

/// A tenant to be made. Its keys are made before the transaction begins.
#[derive(Clone)]
pub struct NewTenant {
    pub slug: Slug,
    pub name: String,
    pub base: CanonicalBase,
    pub keys: Vec<KeyPair>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TenantRefusal {
    /// The slug belongs to a tenant, or once did.
    SlugTaken,
    NotFound,
    /// `_system` cannot be suspended or deleted.
    Reserved,
    Setting(String),
}

pub fn create_tenant(
    stx: &mut SystemTx<'_>,
    new: &NewTenant,
    (now, seed): (Time, &Seed),
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    let tenant = Tenant {
        id: seed.id("tenant", now),
        slug: new.slug.clone(),
        name: new.name.clone(),
        state: TenantState::Active,
        base: new.base.clone(),
        settings: TenantSettings::default(),
        epoch: 1,
    };
    let mut data_key = Vec::with_capacity(40);
    data_key.extend_from_slice(seed.expand("data key id").first_chunk::<8>().unwrap_or(&[0; 8]));
    data_key.extend_from_slice(&seed.expand("data key"));
    let wrapped = stx.keys().wrap.seal(data_key_place(&tenant.id), seed, &data_key)?;
    if !store::insert_tenant(stx, &tenant, &wrapped, now)? {
        return Ok(Err(TenantRefusal::SlugTaken));
    }
    let op = Op::new(Arc::new(tenant.clone()), Actor::Operator, (now, seed.clone()));
    for pair in &new.keys {
        keys::ensure(&op, &mut stx.tenant(tenant.id), (pair.alg, Some(pair)))?;
    }
    Ok(Ok(tenant))
}

/// Changes `name` and settings, all of them or none.
pub fn set_tenant(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    changes: &[(String, String)],
    now: Time,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    let Some(mut tenant) = find_by_slug(stx, slug)?.filter(|t| t.state != TenantState::Deleted) else {
        return Ok(Err(TenantRefusal::NotFound));
    };
    for (key, value) in changes {
        let changed = match key.as_str() {
            "name" => display_name(value, 100).map(|name| tenant.name = name).map_err(|why| format!("name: {why}")),
            _ => tenant.settings.set(key, value),
        };
        if let Err(why) = changed {
            return Ok(Err(TenantRefusal::Setting(why)));
        }
    }
    store::update_tenant(stx, &tenant, now)?;
    Ok(Ok(tenant))
}

/// Suspends, resumes or marks for deletion. What was signed in before stays signed out.
pub fn set_tenant_state(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    to: TenantState,
    now: Time,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    if slug.as_str() == Slug::SYSTEM {
        return Ok(Err(TenantRefusal::Reserved));
    }
    let Some(mut tenant) = find_by_slug(stx, slug)?.filter(|t| t.state != TenantState::Deleted) else {
        return Ok(Err(TenantRefusal::NotFound));
    };
    if tenant.state != to && !store::update_state(stx, tenant.id, (tenant.state, to), now)? {
        return Err(Fault::unavailable("somebody changed the tenant at the same moment"));
    }
    tenant.state = to;
    Ok(Ok(tenant))
}
