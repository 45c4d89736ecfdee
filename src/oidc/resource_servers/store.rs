//! The table `resource_servers`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable};

use super::server::ResourceServer;
use crate::base::fault::Fault;
use crate::base::id::ResourceServerId;
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::resource_servers;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("resource_servers", "id")];

#[derive(Queryable)]
struct Columns {
    id: Vec<u8>,
    identifier: String,
    name: String,
    document: String,
    secret_hash: Option<Vec<u8>>,
}

fn parse(columns: Columns) -> Result<ResourceServer, Fault> {
    let Columns { id, identifier, name, document, secret_hash } = columns;
    let id = ResourceServerId::try_from(id).map_err(Fault::internal)?;
    let document = serde_json::from_str(&document)
        .map_err(|e| Fault::internal(format!("resource server {id}: the document is damaged: {e}")))?;
    Ok(ResourceServer { id, identifier, name, document, secret_hash })
}

/// The resource server of this identifier, which may be any text; PostgreSQL cannot even compare with one that has NUL.
pub fn find_by_identifier(tx: &mut Tx<'_>, identifier: &str) -> Result<Option<ResourceServer>, Fault> {
    if identifier.contains('\0') {
        return Ok(None);
    }
    let tenant = tx.tenant();
    let row: Option<Columns> = resource_servers::table
        .filter(resource_servers::tenant_id.eq(tenant.as_slice()).and(resource_servers::identifier.eq(identifier)))
        .select((
            resource_servers::id,
            resource_servers::identifier,
            resource_servers::name,
            resource_servers::document,
            resource_servers::secret_hash,
        ))
        .get_result(tx.conn())
        .optional()?;
    row.map(parse).transpose()
}

/// Those of these identifiers that there are, in the same order.
pub fn list_by_identifier(tx: &mut Tx<'_>, identifiers: &[String]) -> Result<Vec<ResourceServer>, Fault> {
    let mut servers = Vec::new();
    for identifier in identifiers {
        servers.extend(find_by_identifier(tx, identifier)?);
    }
    Ok(servers)
}

/// Every resource server of the tenant, oldest first.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<ResourceServer>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<Columns> = resource_servers::table
        .filter(resource_servers::tenant_id.eq(tenant.as_slice()))
        .order(resource_servers::id)
        .select((
            resource_servers::id,
            resource_servers::identifier,
            resource_servers::name,
            resource_servers::document,
            resource_servers::secret_hash,
        ))
        .load(tx.conn())?;
    rows.into_iter().map(parse).collect()
}

/// False if the identifier is taken.
pub(super) fn insert(wtx: &mut WriteTx<'_>, server: &ResourceServer, now: Time) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let row = (
        resource_servers::tenant_id.eq(tenant.as_slice()),
        resource_servers::id.eq(server.id.as_slice()),
        resource_servers::identifier.eq(&server.identifier),
        resource_servers::name.eq(&server.name),
        resource_servers::document.eq(serde_json::to_string(&server.document).map_err(Fault::internal)?),
        resource_servers::created_at.eq(now.micros()),
        resource_servers::updated_at.eq(now.micros()),
        resource_servers::secret_hash.eq(server.secret_hash.as_deref()),
    );
    insert_unique(wtx, diesel::insert_into(resource_servers::table).values(row))
}

/// Replaces the secret. False if there is no such resource server.
pub(super) fn update_secret(
    wtx: &mut WriteTx<'_>,
    identifier: &str,
    hash: &[u8; 32],
    now: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(resource_servers::table)
        .filter(resource_servers::tenant_id.eq(tenant.as_slice()).and(resource_servers::identifier.eq(identifier)))
        .set((resource_servers::secret_hash.eq(&hash[..]), resource_servers::updated_at.eq(now.micros())))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

pub(super) fn delete(wtx: &mut WriteTx<'_>, id: ResourceServerId) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let key = resource_servers::tenant_id.eq(tenant.as_slice()).and(resource_servers::id.eq(id.as_slice()));
    Ok(diesel::delete(resource_servers::table.filter(key)).execute(wtx.conn())? == 1)
}
