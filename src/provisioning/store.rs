//! Writes `tenants` and `deployment`; `tenancy` reads them.

use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl};

use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::storage::SystemTx;
use crate::storage::columns::Json;
use crate::storage::run::RunQuery;
use crate::storage::schema::{deployment, tenants};
use crate::storage::unique::insert_unique_on;
use crate::tenancy::{Tenant, TenantState};

/// Inserts a tenant. Returns false if another tenant has or had its slug or its base.
pub(super) fn insert_tenant(
    stx: &mut SystemTx<'_>,
    tenant: &Tenant,
    data_key: &[u8],
    now: Time,
) -> Result<bool, Fault> {
    let row = (
        tenants::id.eq(tenant.id),
        tenants::slug.eq(&tenant.slug),
        tenants::name.eq(&tenant.name),
        tenants::state.eq(tenant.state),
        tenants::canonical_base.eq(&tenant.base),
        tenants::settings.eq(Json(&tenant.settings)),
        tenants::data_key.eq(data_key),
        tenants::epoch.eq(tenant.epoch),
        tenants::created_at.eq(now),
        tenants::updated_at.eq(now),
    );
    insert_unique_on(stx.conn(), diesel::insert_into(tenants::table).values(row))
}

/// Locks a tenant's row until the transaction ends, so that other transactions that lock it wait.
pub(super) fn lock_tenant(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<(), Fault> {
    diesel::update(tenants::table.filter(tenants::slug.eq(slug)))
        .set(tenants::updated_at.eq(tenants::updated_at))
        .execute(stx.conn())?;
    Ok(())
}

/// Replaces the name and settings of a tenant.
pub(super) fn update_tenant(stx: &mut SystemTx<'_>, tenant: &Tenant, now: Time) -> Result<(), Fault> {
    stx.note_change(tenant.id);
    diesel::update(tenants::table.filter(tenants::id.eq(tenant.id)))
        .set((
            tenants::name.eq(&tenant.name),
            tenants::settings.eq(Json(&tenant.settings)),
            tenants::updated_at.eq(now),
        ))
        .execute(stx.conn())?;
    Ok(())
}

/// Changes the state of a tenant and advances its epoch, which ends every session and grant. Returns false if the
/// tenant is not in the state `from`.
pub(super) fn update_state(
    stx: &mut SystemTx<'_>,
    id: TenantId,
    from: TenantState,
    to: TenantState,
    now: Time,
) -> Result<bool, Fault> {
    stx.note_change(id);
    let deleted_at = (to == TenantState::Deleted).then_some(now);
    let changed = diesel::update(tenants::table)
        .filter(tenants::id.eq(id).and(tenants::state.eq(from)))
        .set((
            tenants::state.eq(to),
            tenants::epoch.eq(tenants::epoch + 1),
            tenants::updated_at.eq(now),
            tenants::deleted_at.eq(deleted_at),
        ))
        .execute(stx.conn())?;
    Ok(changed == 1)
}

/// Gives a tenant that is marked for deletion another slug and base, so that a new tenant can have the old ones.
pub(super) fn release_slug(
    stx: &mut SystemTx<'_>,
    id: TenantId,
    slug: &Slug,
    base: &CanonicalBase,
) -> Result<(), Fault> {
    stx.note_change(id);
    diesel::update(tenants::table.filter(tenants::id.eq(id).and(tenants::state.eq(TenantState::Deleted))))
        .set((tenants::slug.eq(slug), tenants::canonical_base.eq(base)))
        .execute(stx.conn())?;
    Ok(())
}

/// Replaces the canonical base of a tenant. Records the former one, and when it was replaced.
pub(super) fn update_base(
    stx: &mut SystemTx<'_>,
    tenant: &Tenant,
    base: &CanonicalBase,
    now: Time,
) -> Result<(), Fault> {
    stx.note_change(tenant.id);
    let mut former = tenant.moves.former.clone();
    if !former.iter().any(|former| former == tenant.issuer()) {
        former.push(tenant.issuer().to_owned());
    }
    diesel::update(tenants::table.filter(tenants::id.eq(tenant.id)))
        .set((
            tenants::canonical_base.eq(base),
            tenants::former_bases.eq(former.join(" ")),
            tenants::moved_at.eq(Some(now)),
        ))
        .execute(stx.conn())?;
    Ok(())
}

/// Records a fact about the deployment. Returns false if it is recorded already.
pub(super) fn insert_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<bool, Fault> {
    let row = (deployment::name.eq(name), deployment::value.eq(value));
    insert_unique_on(stx.conn(), diesel::insert_into(deployment::table).values(row))
}

/// Replaces a recorded fact about the deployment.
pub(super) fn update_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    diesel::update(deployment::table.filter(deployment::name.eq(name)))
        .set(deployment::value.eq(value))
        .execute(stx.conn())?;
    Ok(())
}

/// Writes a fact again with the value that it has. Returns false if it has another value or is not recorded.
pub(super) fn rewrite_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<bool, Fault> {
    let written = diesel::update(deployment::table)
        .filter(deployment::name.eq(name).and(deployment::value.eq(value)))
        .set(deployment::value.eq(deployment::value))
        .execute(stx.conn())?;
    Ok(written == 1)
}

/// Records a fact about the deployment, or replaces it.
pub(super) fn set_fact(stx: &mut SystemTx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    if insert_fact(stx, name, value)? { Ok(()) } else { update_fact(stx, name, value) }
}

/// Changes a tenant's epoch. Returns false if it is not `from`.
pub(super) fn move_epoch(stx: &mut SystemTx<'_>, id: TenantId, from: Epoch, to: Epoch) -> Result<bool, Fault> {
    stx.note_change(id);
    let changed = diesel::update(tenants::table)
        .filter(tenants::id.eq(id).and(tenants::epoch.eq(from)))
        .set(tenants::epoch.eq(to))
        .execute(stx.conn())?;
    Ok(changed == 1)
}

/// Lists the tenants that were marked for deletion before `before` and still have rows.
pub fn list_deleted(stx: &mut SystemTx<'_>, before: Time) -> Result<Vec<TenantId>, Fault> {
    Ok(tenants::table
        .filter(tenants::state.eq(TenantState::Deleted).and(tenants::name.ne(ERASED)))
        .filter(tenants::deleted_at.lt(before))
        .select(tenants::id)
        .load(stx.conn())?)
}

/// The name of a tombstone. No other tenant can have it.
const ERASED: &str = "";

/// Reduces the row of a deleted tenant to a tombstone, so that its slug and its issuer are not reused.
pub fn delete_tenant_row(stx: &mut SystemTx<'_>, id: TenantId) -> Result<(), Fault> {
    stx.note_change(id);
    diesel::update(tenants::table.filter(tenants::id.eq(id)))
        .filter(tenants::state.eq(TenantState::Deleted))
        .set((tenants::name.eq(ERASED), tenants::settings.eq("{}"), tenants::data_key.eq(&[][..] as &[u8])))
        .execute(stx.conn())?;
    Ok(())
}
