//! The table `organizations`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::organization::{Deletion, Joining, Organization, OrganizationState};
use crate::base::domain::Domain;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::columns::columns;
use crate::storage::run::RunQuery;
use crate::storage::schema::organizations;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

/// The table `organizations`. Tables that refer to it come before it.
pub const TABLES: &[Table] = &[Table::new("organizations", "id")];

/// A row of `organizations`. Other stores join it to their own tables.
#[derive(Queryable, Selectable)]
#[diesel(table_name = organizations)]
pub(super) struct OrganizationRow {
    id: OrganizationId,
    slug: String,
    name: String,
    context: Option<String>,
    state: OrganizationState,
    joining: String,
    joining_domain: Option<String>,
    joining_role: RoleId,
    created_at: Time,
    updated_at: Time,
    deleted_at: Option<Time>,
    purge_at: Option<Time>,
    deleted_from: Option<OrganizationState>,
}

impl TryFrom<OrganizationRow> for Organization {
    type Error = Fault;

    fn try_from(row: OrganizationRow) -> Result<Organization, Fault> {
        let joining = Joining::parse(&row.joining, row.joining_domain.as_deref())
            .ok_or_else(|| Fault::internal(format!("organization {} has no valid joining rule", row.id)))?;
        Ok(Organization {
            id: row.id,
            slug: row.slug,
            name: row.name,
            context: row.context,
            state: row.state,
            joining,
            joining_role: row.joining_role,
            created_at: row.created_at,
            updated_at: row.updated_at,
            deletion: row.deleted_at.map(|at| Deletion {
                at,
                purge_at: row.purge_at,
                // Deleted before the state was stored.
                before: row.deleted_from.unwrap_or(OrganizationState::Active),
            }),
        })
    }
}

/// Stores a new organization. Returns false if its slug is taken.
pub fn insert(wtx: &mut WriteTx<'_>, new: &Organization) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        organizations::tenant_id.eq(tenant),
        organizations::id.eq(new.id),
        organizations::slug.eq(&new.slug),
        organizations::name.eq(&new.name),
        organizations::context.eq(new.context.as_deref()),
        organizations::state.eq(new.state),
        organizations::joining.eq(new.joining.word()),
        organizations::joining_domain.eq(new.joining.domain().map(Domain::as_str)),
        organizations::joining_role.eq(new.joining_role),
        organizations::created_at.eq(new.created_at),
        organizations::updated_at.eq(new.updated_at),
    );
    insert_unique(wtx, diesel::insert_into(organizations::table).values(row))
}

/// Finds an organization in any state.
pub fn find(tx: &mut Tx<'_>, id: OrganizationId) -> Result<Option<Organization>, Fault> {
    let tenant = tx.tenant();
    let found: Option<OrganizationRow> = organizations::table
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.eq(id)))
        .select(columns::<OrganizationRow>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Organization::try_from).transpose()
}

/// Finds an organization in any state by its slug.
pub fn find_by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Organization>, Fault> {
    let tenant = tx.tenant();
    let found: Option<OrganizationRow> = organizations::table
        .filter(organizations::tenant_id.eq(tenant).and(organizations::slug.eq(slug)))
        .select(columns::<OrganizationRow>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Organization::try_from).transpose()
}

/// Lists a page of organizations in any state, the oldest first.
pub fn list(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Organization>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<OrganizationRow> = organizations::table
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.gt(request.floor::<kind::Organization>())))
        .order(organizations::id)
        .limit(request.rows())
        .select(columns::<OrganizationRow>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Organization::try_from).collect::<Result<Vec<_>, Fault>>()?;
    Ok(Page::of(found, request, |organization: &Organization| Some(Cursor::after(organization.id))))
}

/// Lists active organizations that people with an address of this mail domain may join, the oldest first, up to `most`.
/// `None`: those that are open to everyone.
pub fn list_joinable(tx: &mut Tx<'_>, domain: Option<&Domain>, most: i64) -> Result<Vec<Organization>, Fault> {
    let tenant = tx.tenant();
    let active = organizations::tenant_id.eq(tenant).and(organizations::state.eq(OrganizationState::Active));
    macro_rules! load {
        ($rule:expr) => {
            organizations::table
                .filter(active.and($rule))
                .order(organizations::id)
                .limit(most)
                .select(columns::<OrganizationRow>())
                .load(tx.conn())?
        };
    }
    let rows: Vec<OrganizationRow> = match domain {
        Some(domain) => {
            load!(organizations::joining.eq("domain").and(organizations::joining_domain.eq(domain.as_str())))
        }
        None => load!(organizations::joining.eq("open").and(organizations::joining_domain.is_null())),
    };
    rows.into_iter().map(Organization::try_from).collect()
}

/// Locks an organization, so that changes of its members and roles are serialized. Returns false if there is none, or if
/// it is deleted.
pub fn lock(wtx: &mut WriteTx<'_>, id: OrganizationId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let held = diesel::update(organizations::table)
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.eq(id)))
        .filter(organizations::state.ne(OrganizationState::Deleted))
        .set(organizations::updated_at.eq(organizations::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// Stores the name, context and joining rule of an organization that is not deleted. Returns false if there is none.
pub fn update(wtx: &mut WriteTx<'_>, changed: &Organization) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let count = diesel::update(organizations::table)
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.eq(changed.id)))
        .filter(organizations::state.ne(OrganizationState::Deleted))
        .set((
            organizations::name.eq(&changed.name),
            organizations::context.eq(changed.context.as_deref()),
            organizations::joining.eq(changed.joining.word()),
            organizations::joining_domain.eq(changed.joining.domain().map(Domain::as_str)),
            organizations::joining_role.eq(changed.joining_role),
            organizations::updated_at.eq(changed.updated_at),
        ))
        .execute(wtx.conn())?;
    Ok(count == 1)
}

/// Changes the state of an organization to another one, and stores its deletion. Returns false if it is in another state
/// than the value.
pub fn set_state(wtx: &mut WriteTx<'_>, organization: &Organization, to: OrganizationState) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let count = diesel::update(organizations::table)
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.eq(organization.id)))
        .filter(organizations::state.eq(organization.state))
        .set((
            organizations::state.eq(to),
            organizations::deleted_at.eq(organization.deletion.map(|deletion| deletion.at)),
            organizations::purge_at.eq(organization.deletion.and_then(|deletion| deletion.purge_at)),
            organizations::deleted_from.eq(organization.deletion.map(|deletion| deletion.before)),
            organizations::updated_at.eq(organization.updated_at),
        ))
        .execute(wtx.conn())?;
    Ok(count == 1)
}

/// Counts the organizations that are not deleted.
pub fn count(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(organizations::table
        .filter(organizations::tenant_id.eq(tenant).and(organizations::state.ne(OrganizationState::Deleted)))
        .count()
        .get_result(tx.conn())?)
}

/// Lists deleted organizations that are due to be erased, up to `most`.
pub fn list_due(tx: &mut Tx<'_>, now: Time, most: i64) -> Result<Vec<OrganizationId>, Fault> {
    let tenant = tx.tenant();
    Ok(organizations::table
        .filter(organizations::tenant_id.eq(tenant).and(organizations::purge_at.le(now)))
        .limit(most)
        .select(organizations::id)
        .load(tx.conn())?)
}

/// Erases the name and context of a deleted organization. Its slug stays, so that it is never assigned again.
pub(super) fn erase(wtx: &mut WriteTx<'_>, id: OrganizationId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(organizations::table)
        .filter(organizations::tenant_id.eq(tenant).and(organizations::id.eq(id)))
        .filter(organizations::state.eq(OrganizationState::Deleted))
        .set((
            organizations::name.eq(""),
            organizations::context.eq(None::<&str>),
            organizations::joining.eq("closed"),
            organizations::joining_domain.eq(None::<&str>),
            organizations::purge_at.eq(None::<Time>),
        ))
        .execute(wtx.conn())?;
    Ok(())
}
