//! The table `organization_roles`.

use diesel::dsl::count_star;
use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, RoleId};
use crate::base::time::Time;
use crate::organizations::permission::Permissions;
use crate::organizations::role::{Base, Role, RoleOrigin};
use crate::storage::columns::{Words, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::organization_roles;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("organization_roles", "id")];

/// A row of `organization_roles`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = organization_roles)]
struct RoleRow {
    id: RoleId,
    organization_id: OrganizationId,
    key: String,
    name: String,
    base: Base,
    permissions: Words,
    created_at: Time,
    updated_at: Time,
}

impl From<RoleRow> for Role {
    fn from(row: RoleRow) -> Role {
        let origin = RoleOrigin::Organization {
            id: row.organization_id,
            created_at: row.created_at,
            updated_at: row.updated_at,
        };
        Role {
            id: row.id,
            key: row.key,
            name: row.name,
            base: row.base,
            // Never more than the base has, whatever the row holds.
            permissions: Permissions::from_words(&row.permissions.0).intersection(row.base.permissions()),
            origin,
        }
    }
}

/// Stores a new role of an organization. Returns false if its key is taken there.
pub fn insert(wtx: &mut WriteTx<'_>, organization: OrganizationId, role: &Role, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        organization_roles::tenant_id.eq(tenant),
        organization_roles::id.eq(role.id),
        organization_roles::organization_id.eq(organization),
        organization_roles::key.eq(&role.key),
        organization_roles::name.eq(&role.name),
        organization_roles::base.eq(role.base),
        organization_roles::permissions.eq(role.permissions.to_words()),
        organization_roles::created_at.eq(now),
        organization_roles::updated_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(organization_roles::table).values(row))
}

/// Lists the roles that an organization defines itself, the oldest first.
pub fn list(tx: &mut Tx<'_>, organization: OrganizationId) -> Result<Vec<Role>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<RoleRow> = organization_roles::table
        .filter(organization_roles::tenant_id.eq(tenant).and(organization_roles::organization_id.eq(organization)))
        .select(columns::<RoleRow>())
        .load(tx.conn())?;
    let mut roles: Vec<Role> = rows.into_iter().map(Role::from).collect();
    // Sorted in Rust: there are few, and the index orders them by key.
    roles.sort_by_key(|role| role.id);
    Ok(roles)
}

/// Finds roles that organizations define themselves, by their ids, in the order of the ids.
pub fn list_by_ids(tx: &mut Tx<'_>, ids: Vec<RoleId>) -> Result<Vec<Role>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<RoleRow> = organization_roles::table
        .filter(organization_roles::tenant_id.eq(tenant).and(organization_roles::id.eq_any(ids)))
        .select(columns::<RoleRow>())
        .load(tx.conn())?;
    let mut roles: Vec<Role> = rows.into_iter().map(Role::from).collect();
    roles.sort_by_key(|role| role.id);
    Ok(roles)
}

/// Lists the roles that these organizations define themselves, the oldest first.
pub fn list_of(tx: &mut Tx<'_>, organizations: Vec<OrganizationId>) -> Result<Vec<Role>, Fault> {
    let tenant = tx.tenant();
    let within = organization_roles::organization_id.eq_any(organizations);
    let rows: Vec<RoleRow> = organization_roles::table
        .filter(organization_roles::tenant_id.eq(tenant).and(within))
        .select(columns::<RoleRow>())
        .load(tx.conn())?;
    let mut roles: Vec<Role> = rows.into_iter().map(Role::from).collect();
    roles.sort_by_key(|role| role.id);
    Ok(roles)
}

/// Counts the roles that an organization defines itself.
pub fn count(tx: &mut Tx<'_>, organization: OrganizationId) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(organization_roles::table
        .filter(organization_roles::tenant_id.eq(tenant).and(organization_roles::organization_id.eq(organization)))
        .select(count_star())
        .get_result(tx.conn())?)
}

/// Finds a role that this organization defines itself.
pub fn find(tx: &mut Tx<'_>, organization: OrganizationId, id: RoleId) -> Result<Option<Role>, Fault> {
    let tenant = tx.tenant();
    let found: Option<RoleRow> = organization_roles::table
        .filter(organization_roles::tenant_id.eq(tenant).and(organization_roles::id.eq(id)))
        .filter(organization_roles::organization_id.eq(organization))
        .select(columns::<RoleRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(Role::from))
}

/// Stores the name and permissions of a role. Returns false if there is none.
pub fn update(wtx: &mut WriteTx<'_>, organization: OrganizationId, role: &Role, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(organization_roles::table)
        .filter(organization_roles::tenant_id.eq(tenant).and(organization_roles::id.eq(role.id)))
        .filter(organization_roles::organization_id.eq(organization))
        .set((
            organization_roles::name.eq(&role.name),
            organization_roles::permissions.eq(role.permissions.to_words()),
            organization_roles::updated_at.eq(now),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes a role. Returns false if there is none.
pub fn delete(wtx: &mut WriteTx<'_>, organization: OrganizationId, id: RoleId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = organization_roles::tenant_id.eq(tenant).and(organization_roles::id.eq(id));
    let own = own.and(organization_roles::organization_id.eq(organization));
    Ok(diesel::delete(organization_roles::table.filter(own)).execute(wtx.conn())? == 1)
}

/// Deletes every role that an organization defines itself. Returns how many.
pub fn delete_all_of(wtx: &mut WriteTx<'_>, organization: OrganizationId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = organization_roles::tenant_id.eq(tenant).and(organization_roles::organization_id.eq(organization));
    Ok(diesel::delete(organization_roles::table.filter(own)).execute(wtx.conn())?)
}
