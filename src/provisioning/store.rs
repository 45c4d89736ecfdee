//! Writes of `tenants` and `deployment`.

use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl};

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::storage::SystemTx;
use crate::storage::run::RunQuery;
use crate::storage::schema::{deployment, tenants};
use crate::storage::unique::insert_unique_on;
use crate::tenancy::settings::TenantSettings;
use crate::tenancy::{Tenant, TenantState};

/// Inserts a tenant; false if its slug or its base is or was somebody's.
pub(super) fn insert_tenant(
    stx: &mut SystemTx<'_>,
    tenant: &Tenant,
    data_key: &[u8],
    now: Time,
) -> Result<bool, Fault> {
    let row = (
        tenants::id.eq(tenant.id.as_slice()),
        tenants::slug.eq(tenant.slug.as_str()),
        tenants::name.eq(&tenant.name),
        tenants::state.eq(tenant.state.as_str()),
        tenants::canonical_base.eq(tenant.base.as_str()),
        tenants::settings.eq(to_text(&tenant.settings)?),
        tenants::data_key.eq(data_key),
        tenants::epoch.eq(tenant.epoch),
        tenants::created_at.eq(now.micros()),
        tenants::updated_at.eq(now.micros()),
    );
    insert_unique_on(stx.conn(), diesel::insert_into(tenants::table).values(row))
}

fn to_text(settings: &TenantSettings) -> Result<String, Fault> {
    serde_json::to_string(settings).map_err(Fault::internal)
}

/// Holds a tenant's row until the transaction ends: whatever else reads it to change it waits.
pub(super) fn lock_tenant(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<(), Fault> {
    diesel::update(tenants::table.filter(tenants::slug.eq(slug.as_str())))
        .set(tenants::updated_at.eq(tenants::updated_at))
        .execute(stx.conn())?;
    Ok(())
}

pub(super) fn update_tenant(stx: &mut SystemTx<'_>, tenant: &Tenant, now: Time) -> Result<(), Fault> {
    stx.note_change(tenant.id);
    diesel::update(tenants::table.filter(tenants::id.eq(tenant.id.as_slice())))
        .set((
            tenants::name.eq(&tenant.name),
            tenants::settings.eq(to_text(&tenant.settings)?),
            tenants::updated_at.eq(now.micros()),
        ))
        .execute(stx.conn())?;
    Ok(())
}

/// Moves a tenant from one state to another. The epoch moves on, so every session and grant of before is over.
pub(super) fn update_state(
    stx: &mut SystemTx<'_>,
    id: TenantId,
    from: TenantState,
    to: TenantState,
    now: Time,
) -> Result<bool, Fault> {
    stx.note_change(id);
    let deleted_at = (to == TenantState::Deleted).then(|| now.micros());
    let changed = diesel::update(tenants::table)
        .filter(tenants::id.eq(id.as_slice()).and(tenants::state.eq(from.as_str())))
        .set((
            tenants::state.eq(to.as_str()),
            tenants::epoch.eq(tenants::epoch + 1),
            tenants::updated_at.eq(now.micros()),
            tenants::deleted_at.eq(deleted_at),
        ))
        .execute(stx.conn())?;
    Ok(changed == 1)
}

pub(super) fn update_base(stx: &mut SystemTx<'_>, id: TenantId, base: &CanonicalBase) -> Result<(), Fault> {
    stx.note_change(id);
    diesel::update(tenants::table.filter(tenants::id.eq(id.as_slice())))
        .set(tenants::canonical_base.eq(base.as_str()))
        .execute(stx.conn())?;
    Ok(())
}

/// Records a fact about the deployment once. False if it is recorded already.
pub(super) fn insert_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<bool, Fault> {
    let row = (deployment::name.eq(name), deployment::value.eq(value));
    insert_unique_on(stx.conn(), diesel::insert_into(deployment::table).values(row))
}

pub(super) fn update_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    diesel::update(deployment::table.filter(deployment::name.eq(name)))
        .set(deployment::value.eq(value))
        .execute(stx.conn())?;
    Ok(())
}

/// Records a fact about the deployment in the place of what was recorded before, if anything.
pub(super) fn set_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    if insert_fact(stx, name, value)? { Ok(()) } else { update_fact(stx, name, value) }
}

/// Moves a tenant's epoch from one to another. False if it was another one.
pub(super) fn move_epoch(stx: &mut SystemTx<'_>, id: TenantId, from: i64, to: i64) -> Result<bool, Fault> {
    stx.note_change(id);
    let changed = diesel::update(tenants::table)
        .filter(tenants::id.eq(id.as_slice()).and(tenants::epoch.eq(from)))
        .set(tenants::epoch.eq(to))
        .execute(stx.conn())?;
    Ok(changed == 1)
}

/// Tenants marked for deletion before `before` whose rows are not all gone yet.
pub fn list_deleted(stx: &mut SystemTx<'_>, before: Time) -> Result<Vec<TenantId>, Fault> {
    let ids: Vec<Vec<u8>> = tenants::table
        .filter(tenants::state.eq(TenantState::Deleted.as_str()).and(tenants::name.ne(ERASED)))
        .filter(tenants::deleted_at.lt(before.micros()))
        .select(tenants::id)
        .load(stx.conn())?;
    ids.into_iter().map(|id| TenantId::try_from(id).map_err(Fault::internal)).collect()
}

/// The name of a tombstone; no tenant can have it.
const ERASED: &str = "";

/// Leaves a tombstone of a deleted tenant, so that its slug and its issuer are never given again.
pub fn delete_tenant_row(stx: &mut SystemTx<'_>, id: TenantId) -> Result<(), Fault> {
    stx.note_change(id);
    diesel::update(tenants::table.filter(tenants::id.eq(id.as_slice())))
        .filter(tenants::state.eq(TenantState::Deleted.as_str()))
        .set((tenants::name.eq(ERASED), tenants::settings.eq("{}"), tenants::data_key.eq(&[][..] as &[u8])))
        .execute(stx.conn())?;
    Ok(())
}
