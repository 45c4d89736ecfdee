//! Creates and changes a tenant: data key, signing keys and row in one transaction.

use std::sync::Arc;

use super::store;
use crate::audit::{self, Event};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::jose::KeyPair;
use crate::base::limits;
use crate::base::moment::Moment;
use crate::base::name::display_name;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::secret::Secret;
use crate::base::slug::Slug;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;
use crate::branding::{Logo, LogoPlace, store as logos};
use crate::keys;
use crate::op::{Op, Principal};
use crate::storage::SystemTx;
use crate::tenancy::attributes::Attributes;
use crate::tenancy::origins;
use crate::tenancy::settings::{SealedText, SecretSetting, TenantSettings};
use crate::tenancy::store::{data_key, data_key_context, find_by_slug};
use crate::tenancy::{Moves, Tenant, TenantState};

/// A tenant to be created. Its keys are generated before the transaction begins.
#[derive(Clone)]
pub struct NewTenant {
    pub slug: Slug,
    pub name: String,
    pub base: CanonicalBase,
    pub keys: Vec<KeyPair>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TenantRefusal {
    /// The slug belongs to a tenant, or did to one that users signed in to.
    SlugTaken,
    NotFound,
    /// `_system` cannot be suspended or deleted.
    Reserved,
    Setting(FieldFault),
}

pub fn create_tenant(
    stx: &mut SystemTx<'_>,
    new: &NewTenant,
    moment: &Moment,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    let Moment { now, seed } = moment;
    let tenant = Tenant {
        id: seed.id("tenant", *now),
        slug: new.slug.clone(),
        name: new.name.clone(),
        state: TenantState::Active,
        base: new.base.clone(),
        settings: TenantSettings::default(),
        look: None,
        epoch: Epoch::FIRST,
        moves: Moves::default(),
        attributes: Attributes::default(),
    };
    let mut data_key = Vec::with_capacity(40);
    data_key.extend_from_slice(seed.expand("data key id").first_chunk::<8>().unwrap_or(&[0; 8]));
    data_key.extend_from_slice(&seed.expand("data key"));
    let wrapped = stx.keys().wrap.seal(data_key_context(&tenant.id), seed, &data_key)?;
    if !store::insert_tenant(stx, &tenant, &wrapped, *now)? {
        return Ok(Err(TenantRefusal::SlugTaken));
    }
    let op = Op::new(Arc::new(tenant.clone()), Principal::Operator, moment.clone());
    for pair in &new.keys {
        keys::ensure(&op, &mut stx.tenant(tenant.id), pair.alg, Some(pair))?;
    }
    let slug = tenant.slug.to_string();
    record_in_system(stx, moment, Event::TenantCreated { tenant: tenant.id, slug })?;
    Ok(Ok(tenant))
}

/// Records an event of a tenant as a whole in the log of `_system`, which outlives it. The tenant `_system`, which is
/// created first, is recorded in its own log.
pub(super) fn record_in_system(stx: &mut SystemTx<'_>, moment: &Moment, event: Event) -> Result<(), Fault> {
    let system = find_by_slug(stx, &Slug::system())?.ok_or_else(|| Fault::internal("the tenant _system is missing"))?;
    record(stx, moment, system, event)
}

/// Records an event in the log of a tenant.
pub(super) fn record(stx: &mut SystemTx<'_>, moment: &Moment, log: Tenant, event: Event) -> Result<(), Fault> {
    let id = log.id;
    let op = Op::new(Arc::new(log), Principal::Operator, moment.clone());
    audit::record(&op, &mut stx.tenant(id), event)
}

/// Changes of a tenant.
#[derive(Clone, Debug, Default)]
pub struct TenantChanges {
    /// `name` and settings, as key and value.
    pub settings: Vec<(String, String)>,
    /// Logos with their bytes.
    pub logos: Vec<(LogoPlace, Logo)>,
    /// Secret settings, which are sealed with the tenant's data key.
    pub secrets: Vec<(SecretSetting, Secret<String>)>,
}

impl TenantChanges {
    /// The keys of the changes.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let logos = self.logos.iter().map(|(place, _)| place.key());
        let secrets = self.secrets.iter().map(|(setting, _)| setting.key());
        self.settings.iter().map(|(key, _)| key.as_str()).chain(logos).chain(secrets)
    }

    /// Applies the changes to a copy of the tenant, in order, all or none.
    pub fn apply(&self, tenant: &Tenant) -> Result<Tenant, TenantRefusal> {
        let mut tenant = tenant.clone();
        for (key, value) in &self.settings {
            let changed = match key.as_str() {
                "name" => display_name(value, limits::NAME)
                    .map(|name| tenant.name = name)
                    .map_err(|refusal| FieldFault::new("name", refusal)),
                _ => tenant.settings.set(key, value),
            };
            changed.map_err(TenantRefusal::Setting)?;
        }
        for (setting, value) in &self.secrets {
            setting.check(value).map_err(TenantRefusal::Setting)?;
        }
        for (place, logo) in &self.logos {
            tenant.settings.branding.put_logo(*place, Some(logo.file.clone()));
        }
        tenant.settings.branding.check().map_err(TenantRefusal::Setting)?;
        tenant.look = Look::of(&tenant.settings.branding);
        Ok(tenant)
    }
}

/// Changes `name` and settings, all or none.
pub fn set_tenant(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    settings: &[(String, String)],
    moment: &Moment,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    change_tenant(stx, slug, &TenantChanges { settings: settings.to_vec(), ..TenantChanges::default() }, moment)
}

/// Finds a tenant that is not deleted.
pub(super) fn find(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<Option<Tenant>, Fault> {
    Ok(find_by_slug(stx, slug)?.filter(|tenant| tenant.state != TenantState::Deleted))
}

/// Locks a tenant that is not deleted until the transaction ends.
pub(super) fn lock(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<Option<Tenant>, Fault> {
    store::lock_tenant(stx, slug)?;
    find(stx, slug)
}

/// Like [`set_tenant`], also with logos. Deletes logos that no setting refers to.
pub fn change_tenant(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    changes: &TenantChanges,
    moment: &Moment,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    // Settings are one document: the lock serializes concurrent changes.
    let Some(tenant) = lock(stx, slug)? else { return Ok(Err(TenantRefusal::NotFound)) };
    let mut tenant = match changes.apply(&tenant) {
        Ok(changed) => changed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    for (setting, value) in &changes.secrets {
        let key = data_key(&mut stx.tenant(tenant.id))?;
        let sealed = SealedText::seal(*setting, &tenant.id, &key, &moment.seed, value)?;
        match setting {
            SecretSetting::MailSmtp => tenant.settings.mail.smtp = Some(sealed),
            SecretSetting::TurnstileSecret => tenant.settings.turnstile_secret = Some(sealed),
        }
    }
    store::update_tenant(stx, &tenant, moment.now)?;
    if changes.keys().any(|key| LogoPlace::of_key(key).is_some()) {
        let mut wtx = stx.tenant(tenant.id);
        for (_, logo) in &changes.logos {
            logos::insert_logo(&mut wtx, logo, moment.now)?;
        }
        logos::delete_logos_except(&mut wtx, tenant.settings.branding.logo_hashes())?;
    }
    if changes.keys().any(|key| key == "cors_origins") {
        origins::store::replace(&mut stx.tenant(tenant.id), &tenant.settings.cors_origins)?;
    }
    let settings = changes.keys().map(str::to_owned).collect();
    record(stx, moment, tenant.clone(), Event::TenantChanged { tenant: tenant.id, settings })?;
    Ok(Ok(tenant))
}

/// Frees the slug and the issuer of a deleted tenant. Users never signed in to it and it never had an API, so no
/// other software knows its subjects or trusts its issuer.
fn release_slug(stx: &mut SystemTx<'_>, tenant: &Tenant) -> Result<(), Fault> {
    // 40 characters, the most that a slug can have.
    let free = format!("deleted-{}", tenant.id.to_string().replace('-', ""));
    let internal = |refusal: Refusal| Fault::internal(refusal.text().english());
    let slug = Slug::new(&free).map_err(internal)?;
    let base = CanonicalBase::parse(&format!("{}/{free}", tenant.base.origin())).map_err(internal)?;
    store::release_slug(stx, tenant.id, &slug, &base)
}

/// The events of a tenant whose issuer other software may trust. The audit log is complete: an earlier version that runs
/// beside this one writes it too.
const OF_USED_TENANTS: [&str; 2] = ["signed_in", "resource_server_created"];

/// Suspends, resumes or marks for deletion. Sessions that a suspension ended stay ended.
pub fn set_tenant_state(
    stx: &mut SystemTx<'_>,
    slug: &Slug,
    to: TenantState,
    moment: &Moment,
) -> Result<Result<Tenant, TenantRefusal>, Fault> {
    if slug.as_str() == Slug::SYSTEM {
        return Ok(Err(TenantRefusal::Reserved));
    }
    let Some(mut tenant) = find(stx, slug)? else { return Ok(Err(TenantRefusal::NotFound)) };
    if tenant.state == to {
        return Ok(Ok(tenant));
    }
    if !store::update_state(stx, tenant.id, tenant.state, to, moment.now)? {
        return Err(Fault::unavailable("the tenant was changed concurrently; try again"));
    }
    if to == TenantState::Deleted && !audit::store::has_event(&mut stx.tenant(tenant.id), &OF_USED_TENANTS)? {
        release_slug(stx, &tenant)?;
    }
    tenant.state = to;
    let (id, slug) = (tenant.id, tenant.slug.to_string());
    let event = match to {
        TenantState::Active => Event::TenantResumed { tenant: id, slug },
        TenantState::Suspended => Event::TenantSuspended { tenant: id, slug },
        TenantState::Deleted => Event::TenantDeleted { tenant: id, slug },
    };
    record_in_system(stx, moment, event)?;
    Ok(Ok(tenant))
}
