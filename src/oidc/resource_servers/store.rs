//! The table `resource_servers`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::server::{ResourceServer, ResourceServerDocument};
use crate::base::fault::Fault;
use crate::base::id::{ResourceServerId, kind};
use crate::base::normal_uri::{find_same, spellings};
use crate::base::page::{Cursor, Page, PageRequest, every_page};
use crate::base::time::Time;
use crate::storage::columns::{Json, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::resource_servers;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("resource_servers", "id")];

/// A row of `resource_servers`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = resource_servers)]
struct ServerRow {
    id: ResourceServerId,
    identifier: String,
    name: String,
    document: Json<ResourceServerDocument>,
    secret_hash: Option<Vec<u8>>,
}

impl From<ServerRow> for ResourceServer {
    fn from(row: ServerRow) -> ResourceServer {
        ResourceServer {
            id: row.id,
            identifier: row.identifier,
            name: row.name,
            document: row.document.0,
            secret_hash: row.secret_hash,
        }
    }
}

/// Finds the resource server with this identifier or an equivalent URI. Any text is accepted; PostgreSQL rejects texts that
/// contain NUL.
pub fn find_by_identifier(tx: &mut Tx<'_>, identifier: &str) -> Result<Option<ResourceServer>, Fault> {
    if identifier.contains('\0') {
        return Ok(None);
    }
    let tenant = tx.tenant();
    let named = resource_servers::identifier.eq_any(spellings(identifier));
    let rows: Vec<ServerRow> = resource_servers::table
        .filter(resource_servers::tenant_id.eq(tenant).and(named))
        .select(columns::<ServerRow>())
        .load(tx.conn())?;
    let servers: Vec<ResourceServer> = rows.into_iter().map(ResourceServer::from).collect();
    Ok(find_same(&servers, identifier, |server| &server.identifier).cloned())
}

/// Finds a resource server by its id.
pub fn find(tx: &mut Tx<'_>, id: ResourceServerId) -> Result<Option<ResourceServer>, Fault> {
    let tenant = tx.tenant();
    let row: Option<ServerRow> = resource_servers::table
        .filter(resource_servers::tenant_id.eq(tenant).and(resource_servers::id.eq(id)))
        .select(columns::<ServerRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(ResourceServer::from))
}

/// Lists the resource servers with these identifiers in the same order. Unknown identifiers are left out.
pub fn list_by_identifier(tx: &mut Tx<'_>, identifiers: &[String]) -> Result<Vec<ResourceServer>, Fault> {
    let mut servers = Vec::new();
    for identifier in identifiers {
        servers.extend(find_by_identifier(tx, identifier)?);
    }
    Ok(servers)
}

/// Lists every resource server of the tenant, the oldest first.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<ResourceServer>, Fault> {
    every_page(|request| list_page(tx, request))
}

/// Lists a page of the tenant's resource servers, the oldest first.
pub fn list_page(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<ResourceServer>, Fault> {
    let tenant = tx.tenant();
    let after = resource_servers::id.gt(request.floor::<kind::ResourceServer>());
    let rows: Vec<ServerRow> = resource_servers::table
        .filter(resource_servers::tenant_id.eq(tenant).and(after))
        .order(resource_servers::id)
        .limit(request.rows())
        .select(columns::<ServerRow>())
        .load(tx.conn())?;
    let servers = rows.into_iter().map(ResourceServer::from).collect();
    Ok(Page::of(servers, request, |server: &ResourceServer| Some(Cursor::after(server.id))))
}

/// Stores a new resource server. Returns false if the identifier is taken.
pub(super) fn insert(wtx: &mut WriteTx<'_>, server: &ResourceServer, now: Time) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let row = (
        resource_servers::tenant_id.eq(tenant),
        resource_servers::id.eq(server.id),
        resource_servers::identifier.eq(&server.identifier),
        resource_servers::name.eq(&server.name),
        resource_servers::document.eq(Json(&server.document)),
        resource_servers::created_at.eq(now),
        resource_servers::updated_at.eq(now),
        resource_servers::secret_hash.eq(server.secret_hash.as_deref()),
    );
    insert_unique(wtx, diesel::insert_into(resource_servers::table).values(row))
}

/// Locks the row of a resource server until the transaction ends, so that other transactions that lock it wait. Returns
/// false if there is no such resource server.
pub(super) fn lock(wtx: &mut WriteTx<'_>, id: ResourceServerId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let held = diesel::update(resource_servers::table)
        .filter(resource_servers::tenant_id.eq(tenant).and(resource_servers::id.eq(id)))
        .set(resource_servers::updated_at.eq(resource_servers::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// Replaces the name and the document of a resource server.
pub(super) fn update(wtx: &mut WriteTx<'_>, server: &ResourceServer, now: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    diesel::update(resource_servers::table)
        .filter(resource_servers::tenant_id.eq(tenant).and(resource_servers::id.eq(server.id)))
        .set((
            resource_servers::name.eq(&server.name),
            resource_servers::document.eq(Json(&server.document)),
            resource_servers::updated_at.eq(now),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Replaces the secret of a resource server. Returns false if there is no such resource server.
pub(super) fn update_secret(
    wtx: &mut WriteTx<'_>,
    identifier: &str,
    hash: &[u8; 32],
    now: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(resource_servers::table)
        .filter(resource_servers::tenant_id.eq(tenant).and(resource_servers::identifier.eq(identifier)))
        .set((resource_servers::secret_hash.eq(hash), resource_servers::updated_at.eq(now)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes a resource server. Returns false if there is no such resource server.
pub(super) fn delete(wtx: &mut WriteTx<'_>, id: ResourceServerId) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let key = resource_servers::tenant_id.eq(tenant).and(resource_servers::id.eq(id));
    Ok(diesel::delete(resource_servers::table.filter(key)).execute(wtx.conn())? == 1)
}
