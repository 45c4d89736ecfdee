//! The tables `clients`, `client_origins` and `used_assertions`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable,
};

use super::assertion::UsedAssertion;
use super::client::Client;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::pending::{self, PendingRequest, Waits};
use crate::storage::run::RunQuery;
use crate::storage::schema::{client_origins, clients, pending_requests, used_assertions};
use crate::storage::tables::{End, Kept, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[
    // No check lets a used assertion pass after its end.
    Table {
        ends: &[End { kept: Kept::Briefly, ..End::at("expires_at") }],
        ..Table::new("used_assertions", "assertion_hash")
    },
    Table::new("client_origins", "origin, client_row_id"),
    Table::new("clients", "id"),
];

/// A client as it is stored, to be read with what depends on it too.
#[derive(Queryable)]
pub(in crate::oidc) struct ClientRow {
    _tenant_id: Vec<u8>,
    #[diesel(deserialize_as = Vec<u8>)]
    id: ClientRowId,
    client_id: String,
    name: String,
    document: String,
    secret_hash: Option<Vec<u8>>,
    created_at: i64,
    _updated_at: i64,
    sealed_secret: Option<Vec<u8>>,
}

impl ClientRow {
    pub(in crate::oidc) fn into_client(self) -> Result<Client, Fault> {
        Ok(Client {
            registered: serde_json::from_str(&self.document)
                .map_err(|e| Fault::internal(format!("client {}: the document is damaged: {e}", self.id)))?,
            id: self.id,
            client_id: self.client_id,
            name: self.name,
            secret_hash: self.secret_hash,
            sealed_secret: self.sealed_secret,
            created_at: Time::from_micros(self.created_at),
        })
    }
}

/// Ours have 22 letters, digits, hyphens and underscores; the database is asked for no other.
fn is_client_id(text: &str) -> bool {
    text.len() == 22 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The client of this tenant with this `client_id`, which may be any text.
pub fn find_by_client_id(tx: &mut Tx<'_>, client_id: &str) -> Result<Option<Client>, Fault> {
    if !is_client_id(client_id) {
        return Ok(None);
    }
    let tenant = tx.tenant();
    let row: Option<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::client_id.eq(client_id)))
        .get_result(tx.conn())
        .optional()?;
    row.map(ClientRow::into_client).transpose()
}

/// A request that waits, with its client; `None` if that was deleted.
pub struct PendingOfClient<D: Waits> {
    pub request: PendingRequest<D>,
    pub client: Option<Client>,
}

/// A request that waits, with its client.
pub fn find_pending<D: Waits>(tx: &mut Tx<'_>, id: Id<D::IdKind>) -> Result<Option<PendingOfClient<D>>, Fault> {
    let tenant = tx.tenant();
    let client =
        clients::tenant_id.eq(pending_requests::tenant_id).and(clients::id.eq(pending_requests::client_row_id));
    let found: Option<(pending::store::Row, Option<ClientRow>)> = pending_requests::table
        .left_join(clients::table.on(client))
        .filter(pending_requests::tenant_id.eq(tenant.as_slice()).and(pending_requests::id.eq(id.as_slice())))
        .filter(pending_requests::kind.eq(D::KIND.as_str()))
        .select((pending::store::COLUMNS, clients::all_columns.nullable()))
        .get_result(tx.conn())
        .optional()?;
    let Some((row, client)) = found else { return Ok(None) };
    let (request, client) = (pending::store::read_row(row)?, client.map(ClientRow::into_client).transpose()?);
    Ok(Some(PendingOfClient { request, client }))
}

pub fn find(tx: &mut Tx<'_>, id: ClientRowId) -> Result<Option<Client>, Fault> {
    let tenant = tx.tenant();
    let row: Option<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::id.eq(id.as_slice())))
        .get_result(tx.conn())
        .optional()?;
    row.map(ClientRow::into_client).transpose()
}

/// A page of the tenant's clients, oldest first.
pub fn list(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Client>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::id.gt(request.floor())))
        .order(clients::id)
        .limit(request.rows())
        .load(tx.conn())?;
    let clients = rows.into_iter().map(ClientRow::into_client).collect::<Result<_, _>>()?;
    Ok(Page::of(clients, request, |client| Some(Cursor::after(client.id))))
}

/// Those of these ids that there are, in any order.
pub fn list_by_id(tx: &mut Tx<'_>, ids: &[ClientRowId]) -> Result<Vec<Client>, Fault> {
    let tenant = tx.tenant();
    let ids: Vec<&[u8]> = ids.iter().map(ClientRowId::as_slice).collect();
    let rows: Vec<ClientRow> =
        clients::table.filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::id.eq_any(ids))).load(tx.conn())?;
    rows.into_iter().map(ClientRow::into_client).collect()
}

pub(super) fn insert(wtx: &mut WriteTx<'_>, client: &Client, origins: &[String]) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    diesel::insert_into(clients::table)
        .values((
            clients::tenant_id.eq(tenant.as_slice()),
            clients::id.eq(client.id.as_slice()),
            clients::client_id.eq(&client.client_id),
            clients::name.eq(&client.name),
            clients::document.eq(serde_json::to_string(&client.registered).map_err(Fault::internal)?),
            clients::secret_hash.eq(client.secret_hash.as_deref()),
            clients::created_at.eq(client.created_at.micros()),
            clients::updated_at.eq(client.created_at.micros()),
            clients::sealed_secret.eq(client.sealed_secret.as_deref()),
        ))
        .execute(wtx.conn())?;
    insert_origins(wtx, client.id, origins)
}

fn insert_origins(wtx: &mut WriteTx<'_>, id: ClientRowId, origins: &[String]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    for origin in origins {
        let row = (
            client_origins::tenant_id.eq(tenant.as_slice()),
            client_origins::origin.eq(origin),
            client_origins::client_row_id.eq(id.as_slice()),
        );
        insert_unique(wtx, diesel::insert_into(client_origins::table).values(row))?;
    }
    Ok(())
}

fn delete_origins(wtx: &mut WriteTx<'_>, id: ClientRowId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let key = client_origins::tenant_id.eq(tenant.as_slice()).and(client_origins::client_row_id.eq(id.as_slice()));
    diesel::delete(client_origins::table.filter(key)).execute(wtx.conn())?;
    Ok(())
}

/// Holds a client until the transaction ends: whatever else reads it to change it waits. False where there is none.
pub(super) fn lock(wtx: &mut WriteTx<'_>, client_id: &str) -> Result<bool, Fault> {
    if !is_client_id(client_id) {
        return Ok(false);
    }
    let tenant = wtx.tenant();
    let held = diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::client_id.eq(client_id)))
        .set(clients::updated_at.eq(clients::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// Replaces name, registration, secret and origins of a client.
pub(super) fn update(wtx: &mut WriteTx<'_>, client: &Client, origins: &[String], now: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::id.eq(client.id.as_slice())))
        .set((
            clients::name.eq(&client.name),
            clients::document.eq(serde_json::to_string(&client.registered).map_err(Fault::internal)?),
            clients::secret_hash.eq(client.secret_hash.as_deref()),
            clients::sealed_secret.eq(client.sealed_secret.as_deref()),
            clients::updated_at.eq(now.micros()),
        ))
        .execute(wtx.conn())?;
    delete_origins(wtx, client.id)?;
    insert_origins(wtx, client.id, origins)
}

/// What is stored of a secret.
pub(super) struct StoredSecret {
    pub(super) hash: [u8; 32],
    pub(super) sealed: Option<Vec<u8>>,
}

pub(super) fn update_secret(
    wtx: &mut WriteTx<'_>,
    id: ClientRowId,
    secret: &StoredSecret,
    now: Time,
) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant.as_slice()).and(clients::id.eq(id.as_slice())))
        .set((
            clients::secret_hash.eq(&secret.hash[..]),
            clients::sealed_secret.eq(secret.sealed.as_deref()),
            clients::updated_at.eq(now.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Records that an assertion was used. False if it was before: the database decides who was first.
pub fn insert_used_assertion(wtx: &mut WriteTx<'_>, used: &UsedAssertion) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        used_assertions::tenant_id.eq(tenant.as_slice()),
        used_assertions::assertion_hash.eq(&used.hash[..]),
        used_assertions::expires_at.eq(used.expires_at.micros()),
    );
    insert_unique(wtx, diesel::insert_into(used_assertions::table).values(row))
}

/// Deletes a client. Its grants are over, since they look it up.
pub(super) fn delete(wtx: &mut WriteTx<'_>, id: ClientRowId) -> Result<bool, Fault> {
    wtx.note_change();
    delete_origins(wtx, id)?;
    let tenant = wtx.tenant();
    let key = clients::tenant_id.eq(tenant.as_slice()).and(clients::id.eq(id.as_slice()));
    Ok(diesel::delete(clients::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Whether any client of the tenant, or this one, may be used from this origin.
pub fn has_origin(tx: &mut Tx<'_>, origin: &str, client: Option<ClientRowId>) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let origins = client_origins::table
        .filter(client_origins::tenant_id.eq(tenant.as_slice()).and(client_origins::origin.eq(origin)))
        .select(client_origins::origin);
    let found: Option<String> = match client {
        Some(id) => origins.filter(client_origins::client_row_id.eq(id.as_slice())).get_result(tx.conn()).optional()?,
        None => origins.get_result(tx.conn()).optional()?,
    };
    Ok(found.is_some())
}
