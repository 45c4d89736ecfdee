//! Reads `tenants` and `deployment`; `provisioning` writes them.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::attributes::{self, Attributes};
use super::settings::TenantSettings;
use super::{Moves, Tenant, TenantState};
use crate::base::crypto::seal::{KeyId, SealContext, SealingKey};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{TenantId, kind};
use crate::base::page::{Cursor, Page, PageRequest, every_page};
use crate::base::secret::Secret;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::{deployment, tenants};
use crate::storage::{SystemTx, Tx};

/// The state and epoch of a tenant, which decide whether its credentials are valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = tenants)]
pub struct TenantStatus {
    pub state: TenantState,
    pub epoch: Epoch,
    /// When its issuer changed last.
    pub moved_at: Option<Time>,
}

impl TenantStatus {
    /// Returns whether a credential that was made under this epoch is valid.
    pub fn accepts(&self, epoch: Epoch) -> bool {
        self.state == TenantState::Active && self.epoch == epoch
    }
}

/// A row of `tenants`. Its texts are parsed by [`TenantRow::into_tenant`], so that one damaged tenant does not stop a
/// job that lists all of them.
#[derive(Queryable, Selectable)]
#[diesel(table_name = tenants)]
pub struct TenantRow {
    pub id: TenantId,
    slug: String,
    name: String,
    state: String,
    canonical_base: String,
    settings: String,
    epoch: Epoch,
    moved_at: Option<Time>,
    former_bases: String,
    pub created_at: Time,
    pub updated_at: Time,
    pub deleted_at: Option<Time>,
}

impl TenantRow {
    /// Parses the row, without the custom attributes; a fault if one of its columns is damaged.
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
            moves: Moves {
                former: self.former_bases.split_whitespace().map(str::to_owned).collect(),
                last: self.moved_at,
            },
            attributes: Attributes::default(),
        })
    }
}

/// Finds the tenant with this slug, deleted ones included.
pub fn find_by_slug(stx: &mut SystemTx<'_>, slug: &Slug) -> Result<Option<Tenant>, Fault> {
    let row: Option<TenantRow> = tenants::table
        .filter(tenants::slug.eq(slug))
        .select(columns::<TenantRow>())
        .get_result(stx.conn())
        .optional()?;
    with_attributes(stx, row.into_iter().collect()).map(|mut found| found.pop())
}

/// Finds the tenant with this id, deleted ones included.
pub fn find_by_id(stx: &mut SystemTx<'_>, id: TenantId) -> Result<Option<Tenant>, Fault> {
    let row: Option<TenantRow> =
        tenants::table.filter(tenants::id.eq(id)).select(columns::<TenantRow>()).get_result(stx.conn()).optional()?;
    with_attributes(stx, row.into_iter().collect()).map(|mut found| found.pop())
}

/// Finds the tenant with this canonical base, deleted ones included.
pub fn find_by_base(stx: &mut SystemTx<'_>, base: &str) -> Result<Option<Tenant>, Fault> {
    let row: Option<TenantRow> = tenants::table
        .filter(tenants::canonical_base.eq(base))
        .select(columns::<TenantRow>())
        .get_result(stx.conn())
        .optional()?;
    with_attributes(stx, row.into_iter().collect()).map(|mut found| found.pop())
}

/// Lists a page of tenants, the oldest first, deleted ones included.
fn list_page(stx: &mut SystemTx<'_>, request: &PageRequest) -> Result<Page<TenantRow>, Fault> {
    let rows: Vec<TenantRow> = tenants::table
        .filter(tenants::id.gt(request.floor::<kind::Tenant>()))
        .order(tenants::id)
        .limit(request.rows())
        .select(columns::<TenantRow>())
        .load(stx.conn())?;
    Ok(Page::of(rows, request, |row| Some(Cursor::after(row.id))))
}

/// Lists a page of the tenants that are not deleted, the oldest first.
pub fn list_existing(stx: &mut SystemTx<'_>, request: &PageRequest) -> Result<Page<Tenant>, Fault> {
    let rows: Vec<TenantRow> = tenants::table
        .filter(tenants::id.gt(request.floor::<kind::Tenant>()).and(tenants::deleted_at.is_null()))
        .order(tenants::id)
        .limit(request.rows())
        .select(columns::<TenantRow>())
        .load(stx.conn())?;
    let Page { items, next } = Page::of(rows, request, |row| Some(Cursor::after(row.id)));
    Ok(Page { items: with_attributes(stx, items)?, next })
}

/// Parses rows, and reads the custom attributes of these tenants by one statement.
fn with_attributes(stx: &mut SystemTx<'_>, rows: Vec<TenantRow>) -> Result<Vec<Tenant>, Fault> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<TenantId> = rows.iter().map(|row| row.id).collect();
    let attributes = attributes::store::list_of(stx, &ids)?;
    let tenant = |(row, attributes): (TenantRow, Attributes)| Ok(Tenant { attributes, ..row.into_tenant()? });
    rows.into_iter().zip(attributes).map(tenant).collect()
}

/// Lists every tenant by slug, deleted ones last.
pub fn list(stx: &mut SystemTx<'_>) -> Result<Vec<TenantRow>, Fault> {
    let mut rows = every_page(|request| list_page(stx, request))?;
    // Sorted in Rust: the engines order NULL differently, and the order of texts depends on PostgreSQL's collation.
    rows.sort_by(|a, b| (a.deleted_at, &a.slug).cmp(&(b.deleted_at, &b.slug)));
    Ok(rows)
}

/// Returns whether one of these URIs is the issuer of any tenant of the deployment.
pub fn is_any_issuer(tx: &mut Tx<'_>, uris: &[String]) -> Result<bool, Fault> {
    let found: Option<TenantId> = tenants::table
        .filter(tenants::canonical_base.eq_any(uris))
        .select(tenants::id)
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}

/// Reads the state and epoch of the tenant in this transaction. Every decision about a credential uses them rather than
/// a cached tenant (A-34: caches may be old).
pub fn state_and_epoch(tx: &mut Tx<'_>) -> Result<TenantStatus, Fault> {
    let id = tx.tenant();
    Ok(tenants::table.filter(tenants::id.eq(id)).select(columns::<TenantStatus>()).get_result(tx.conn())?)
}

/// Reads and unwraps the tenant's data key.
pub fn data_key(tx: &mut Tx<'_>) -> Result<SealingKey, Fault> {
    let id = tx.tenant();
    let wrapped: Vec<u8> = tenants::table.filter(tenants::id.eq(id)).select(tenants::data_key).get_result(tx.conn())?;
    let key = tx.keys().wrap.open(data_key_context(&id), &wrapped)?;
    let (key_id, key) = key.expose().split_at_checked(8).ok_or_else(|| Fault::internal("data key is damaged"))?;
    let key_id: KeyId = key_id.try_into().map_err(|_| Fault::internal("data key is damaged"))?;
    let key: [u8; 32] = key.try_into().map_err(|_| Fault::internal("data key is damaged"))?;
    Ok(SealingKey { id: key_id, key: Secret::new(key) })
}

/// Returns the table, column and row that a tenant's wrapped data key is bound to.
pub fn data_key_context(id: &TenantId) -> SealContext<'_> {
    SealContext { tenant: id.as_slice(), table: "tenants", column: "data_key", row: id.as_slice() }
}

/// Finds a recorded fact about the deployment, such as `public_url`.
pub fn find_deployment_fact(stx: &mut SystemTx<'_>, name: &str) -> Result<Option<String>, Fault> {
    Ok(deployment::table
        .filter(deployment::name.eq(name))
        .select(deployment::value)
        .get_result(stx.conn())
        .optional()?)
}
