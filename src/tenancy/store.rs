//! Reads of `tenants` and `deployment`.

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, Queryable};

use super::settings::TenantSettings;
use super::{Tenant, TenantState};
use crate::base::crypto::seal::{KeyId, Place, SealingKey};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::secret::Secret;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;
use crate::storage::run::RunQuery;
use crate::storage::schema::{deployment, tenants};
use crate::storage::{SystemTx, Tx};

#[derive(Queryable)]
pub struct TenantRow {
    #[diesel(deserialize_as = Vec<u8>)]
    pub id: TenantId,
    slug: String,
    name: String,
    state: String,
    canonical_base: String,
    settings: String,
    #[expect(dead_code, reason = "selected with the row, read by `data_key` alone")]
    data_key: Vec<u8>,
    epoch: i64,
    #[diesel(deserialize_as = i64)]
    pub created_at: Time,
    #[diesel(deserialize_as = i64)]
    pub updated_at: Time,
    pub deleted_at: Option<i64>,
}

impl TenantRow {
    pub fn into_tenant(self) -> Result<Tenant, Fault> {
        let wrong = |column: &str| Fault::internal(format!("tenant {}: column {column} is damaged", self.id));
        let settings: TenantSettings = serde_json::from_str(&self.settings).map_err(|_| wrong("settings"))?;
        Ok(Tenant {
            id: self.id,
            slug: Slug::parse(&self.slug).ok_or_else(|| wrong("slug"))?,
            state: TenantState::parse(&self.state).ok_or_else(|| wrong("state"))?,
            base: CanonicalBase::parse(&self.canonical_base).map_err(|_| wrong("canonical_base"))?,
            look: Look::of(&settings.branding),
            settings,
            name: self.name,
            epoch: self.epoch,
        })
    }
}

pub fn find_by_slug(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<Option<Tenant>, Fault> {
    let row = tenants::table.filter(tenants::slug.eq(slug.as_str())).get_result::<TenantRow>(stx.conn()).optional()?;
    row.map(TenantRow::into_tenant).transpose()
}

pub fn find_by_id(stx: &mut SystemTx<'_>, id: TenantId) -> Result<Option<Tenant>, Fault> {
    let row = tenants::table.filter(tenants::id.eq(id.as_slice())).get_result::<TenantRow>(stx.conn()).optional()?;
    row.map(TenantRow::into_tenant).transpose()
}

/// Every tenant by slug, deleted ones last.
pub fn list(stx: &mut SystemTx<'_>) -> Result<Vec<TenantRow>, Fault> {
    let mut rows: Vec<TenantRow> = tenants::table.load(stx.conn())?;
    // Sorted here: the engines differ in where they put NULL, and a PostgreSQL database may sort by a language.
    rows.sort_by(|a, b| (a.deleted_at, &a.slug).cmp(&(b.deleted_at, &b.slug)));
    Ok(rows)
}

/// State and epoch as they are in this transaction: what every decision about the tenant's credentials reads.
pub fn state_and_epoch(tx: &mut Tx<'_>) -> Result<(TenantState, i64), Fault> {
    let id = tx.tenant();
    let (state, epoch): (String, i64) = tenants::table
        .filter(tenants::id.eq(id.as_slice()))
        .select((tenants::state, tenants::epoch))
        .get_result(tx.conn())?;
    let state = TenantState::parse(&state).ok_or_else(|| Fault::internal("tenant state is damaged"))?;
    Ok((state, epoch))
}

/// The tenant's data key, unwrapped.
pub fn data_key(tx: &mut Tx<'_>) -> Result<SealingKey, Fault> {
    let id = tx.tenant();
    let wrapped: Vec<u8> =
        tenants::table.filter(tenants::id.eq(id.as_slice())).select(tenants::data_key).get_result(tx.conn())?;
    let key = tx.keys().wrap.open(data_key_place(&id), &wrapped)?;
    let (key_id, key) = key.expose().split_at_checked(8).ok_or_else(|| Fault::internal("data key is damaged"))?;
    let key_id: KeyId = key_id.try_into().map_err(|_| Fault::internal("data key is damaged"))?;
    let key: [u8; 32] = key.try_into().map_err(|_| Fault::internal("data key is damaged"))?;
    Ok(SealingKey { id: key_id, key: Secret::new(key) })
}

/// Where a tenant's wrapped data key lives.
pub fn data_key_place(id: &TenantId) -> Place<'_> {
    Place { tenant: id.as_slice(), table: "tenants", column: "data_key", row: id.as_slice() }
}

/// A fact recorded about the deployment, such as `public_url`.
pub fn find_deployment_fact(stx: &mut SystemTx<'_>, name: &str) -> Result<Option<String>, Fault> {
    Ok(deployment::table
        .filter(deployment::name.eq(name))
        .select(deployment::value)
        .get_result(stx.conn())
        .optional()?)
}
