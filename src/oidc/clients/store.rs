//! The tables `clients`, `client_origins` and `used_assertions`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable, TextExpressionMethods,
};

use super::assertion::UsedAssertion;
use super::client::Client;
use super::pkce_use::PkceUse;
use super::registration::{PkceRule, Registration};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::base::uri::loopback_without_port;
use crate::pending::{self, PendingRequest, Waits};
use crate::storage::columns::{Json, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::{client_origins, clients, pending_requests, used_assertions};
use crate::storage::tables::{End, Kept, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[
    // An expired assertion is refused whether or not it was used.
    Table {
        ends: &[End { kept: Kept::Briefly, ..End::at("expires_at") }],
        ..Table::new("used_assertions", "assertion_hash")
    },
    Table::new("client_origins", "origin, client_row_id"),
    Table::new("clients", "id"),
];

/// A row of `clients`. Other stores join it to their own tables.
#[derive(Queryable, Selectable)]
#[diesel(table_name = clients)]
pub(in crate::oidc) struct ClientRow {
    id: ClientRowId,
    client_id: String,
    name: String,
    document: Json<Registration>,
    secret_hash: Option<Vec<u8>>,
    sealed_secret: Option<Vec<u8>>,
    auto_pkce: Option<PkceUse>,
    created_at: Time,
}

impl From<ClientRow> for Client {
    fn from(row: ClientRow) -> Client {
        let mut registered = row.document.0;
        // An earlier version that runs beside this one writes another rule into the document only.
        if row.auto_pkce.is_some() && registered.pkce == PkceRule::UnlessNonce {
            registered.pkce = PkceRule::Auto;
        }
        Client {
            id: row.id,
            client_id: row.client_id,
            name: row.name,
            registered,
            secret_hash: row.secret_hash,
            sealed_secret: row.sealed_secret,
            pkce_use: row.auto_pkce.unwrap_or_default(),
            created_at: row.created_at,
        }
    }
}

/// Returns whether a text has the form of a `client_id`: 22 letters, digits, hyphens and underscores.
fn is_client_id(text: &str) -> bool {
    text.len() == 22 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Finds the client of this tenant with this `client_id`, which may be any text.
pub fn find_by_client_id(tx: &mut Tx<'_>, client_id: &str) -> Result<Option<Client>, Fault> {
    if !is_client_id(client_id) {
        return Ok(None);
    }
    let tenant = tx.tenant();
    let row: Option<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::client_id.eq(client_id)))
        .select(columns::<ClientRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(Client::from))
}

/// A pending request with its client; `None` if the client was deleted.
pub struct PendingOfClient<D: Waits> {
    pub request: PendingRequest<D>,
    pub client: Option<Client>,
}

/// Finds a pending request with its client.
pub fn find_pending<D: Waits>(tx: &mut Tx<'_>, id: Id<D::IdKind>) -> Result<Option<PendingOfClient<D>>, Fault> {
    let tenant = tx.tenant();
    let client =
        clients::tenant_id.eq(pending_requests::tenant_id).and(clients::id.eq(pending_requests::client_row_id));
    let found: Option<(pending::store::Row<D>, Option<ClientRow>)> = pending_requests::table
        .left_join(clients::table.on(client))
        .filter(pending_requests::tenant_id.eq(tenant).and(pending_requests::id.eq(id)))
        .filter(pending_requests::kind.eq(D::KIND))
        .select((columns::<pending::store::Row<D>>(), columns::<ClientRow>().nullable()))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|(row, client)| PendingOfClient { request: row.into(), client: client.map(Client::from) }))
}

/// Counts the tenant's clients.
pub fn count(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(clients::table.filter(clients::tenant_id.eq(tenant)).count().get_result(tx.conn())?)
}

/// Finds a client by the id of its row.
pub fn find(tx: &mut Tx<'_>, id: ClientRowId) -> Result<Option<Client>, Fault> {
    let tenant = tx.tenant();
    let row: Option<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::id.eq(id)))
        .select(columns::<ClientRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(row.map(Client::from))
}

/// Lists a page of the tenant's clients, the oldest first.
pub fn list(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Client>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::id.gt(request.floor::<kind::Client>())))
        .order(clients::id)
        .limit(request.rows())
        .select(columns::<ClientRow>())
        .load(tx.conn())?;
    let clients = rows.into_iter().map(Client::from).collect();
    Ok(Page::of(clients, request, |client| Some(Cursor::after(client.id))))
}

/// Lists the clients with these ids in any order. Ids without a client are left out.
pub fn list_by_id(tx: &mut Tx<'_>, ids: &[ClientRowId]) -> Result<Vec<Client>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::id.eq_any(ids)))
        .select(columns::<ClientRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Client::from).collect())
}

/// Lists the names of the clients with these `client_id`s in any order, each after its `client_id`.
pub fn list_names(tx: &mut Tx<'_>, client_ids: &[&str]) -> Result<Vec<(String, String)>, Fault> {
    let tenant = tx.tenant();
    Ok(clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::client_id.eq_any(client_ids.to_vec())))
        .select((clients::client_id, clients::name))
        .load(tx.conn())?)
}

/// Stores a new client with the origins of its scripts.
pub(super) fn insert(wtx: &mut WriteTx<'_>, client: &Client, origins: &[String]) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    diesel::insert_into(clients::table)
        .values((
            clients::tenant_id.eq(tenant),
            clients::id.eq(client.id),
            clients::client_id.eq(&client.client_id),
            clients::name.eq(&client.name),
            clients::document.eq(Json(&client.registered)),
            clients::secret_hash.eq(client.secret_hash.as_deref()),
            clients::created_at.eq(client.created_at),
            clients::updated_at.eq(client.created_at),
            clients::sealed_secret.eq(client.sealed_secret.as_deref()),
            clients::auto_pkce.eq(client.stored_pkce_use()),
        ))
        .execute(wtx.conn())?;
    insert_origins(wtx, client.id, origins)
}

fn insert_origins(wtx: &mut WriteTx<'_>, id: ClientRowId, origins: &[String]) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    for origin in origins {
        let row = (
            client_origins::tenant_id.eq(tenant),
            client_origins::origin.eq(origin),
            client_origins::client_row_id.eq(id),
        );
        insert_unique(wtx, diesel::insert_into(client_origins::table).values(row))?;
    }
    Ok(())
}

fn delete_origins(wtx: &mut WriteTx<'_>, id: ClientRowId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let key = client_origins::tenant_id.eq(tenant).and(client_origins::client_row_id.eq(id));
    diesel::delete(client_origins::table.filter(key)).execute(wtx.conn())?;
    Ok(())
}

/// Locks the row of a client until the transaction ends, so that other transactions that lock it wait. Returns false if
/// there is no such client.
pub(super) fn lock(wtx: &mut WriteTx<'_>, client_id: &str) -> Result<bool, Fault> {
    if !is_client_id(client_id) {
        return Ok(false);
    }
    let tenant = wtx.tenant();
    let held = diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant).and(clients::client_id.eq(client_id)))
        .set(clients::updated_at.eq(clients::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// Replaces the name, registration, secret and origins of a client.
pub(super) fn update(wtx: &mut WriteTx<'_>, client: &Client, origins: &[String], now: Time) -> Result<(), Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant).and(clients::id.eq(client.id)))
        .set((
            clients::name.eq(&client.name),
            clients::document.eq(Json(&client.registered)),
            clients::secret_hash.eq(client.secret_hash.as_deref()),
            clients::sealed_secret.eq(client.sealed_secret.as_deref()),
            clients::auto_pkce.eq(client.stored_pkce_use()),
            clients::updated_at.eq(now),
        ))
        .execute(wtx.conn())?;
    delete_origins(wtx, client.id)?;
    insert_origins(wtx, client.id, origins)
}

/// A client secret as it is stored.
pub(super) struct StoredSecret {
    pub(super) hash: [u8; 32],
    pub(super) sealed: Option<Vec<u8>>,
}

/// Replaces the secret of a client. Returns false if there is no such client.
pub(super) fn update_secret(
    wtx: &mut WriteTx<'_>,
    id: ClientRowId,
    secret: &StoredSecret,
    now: Time,
) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant).and(clients::id.eq(id)))
        .set((
            clients::secret_hash.eq(secret.hash),
            clients::sealed_secret.eq(secret.sealed.as_deref()),
            clients::updated_at.eq(now),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces a lower protection of the codes of a client with the PKCE rule `auto`. Returns false if there is none.
pub(super) fn raise_pkce_use(wtx: &mut WriteTx<'_>, id: ClientRowId, to: PkceUse) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let changed = diesel::update(clients::table)
        .filter(clients::tenant_id.eq(tenant).and(clients::id.eq(id)))
        .filter(clients::auto_pkce.eq_any(to.lower()))
        .set(clients::auto_pkce.eq(to))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Lists the clients with the PKCE rule `auto` that protect their codes with neither PKCE nor a nonce, at most `limit`.
pub fn list_without_pkce(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<Client>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<ClientRow> = clients::table
        .filter(clients::tenant_id.eq(tenant).and(clients::auto_pkce.eq(PkceUse::Neither)))
        .order(clients::id)
        .limit(limit)
        .select(columns::<ClientRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Client::from).collect())
}

/// Records that an assertion was used. Returns false if it was used before (A-24: an assertion works once; the database
/// decides which request was first).
pub fn insert_used_assertion(wtx: &mut WriteTx<'_>, used: &UsedAssertion) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        used_assertions::tenant_id.eq(tenant),
        used_assertions::assertion_hash.eq(used.hash),
        used_assertions::expires_at.eq(used.expires_at),
    );
    insert_unique(wtx, diesel::insert_into(used_assertions::table).values(row))
}

/// Deletes a client. Its grants end, since every check of a grant joins the client.
pub(super) fn delete(wtx: &mut WriteTx<'_>, id: ClientRowId) -> Result<bool, Fault> {
    wtx.note_change();
    delete_origins(wtx, id)?;
    let tenant = wtx.tenant();
    let key = clients::tenant_id.eq(tenant).and(clients::id.eq(id));
    Ok(diesel::delete(clients::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Returns whether any client of the tenant may be used from this origin. Of a loopback origin the port is not compared, since
/// that of a public client may vary; the response to the request itself compares it.
pub fn has_origin(tx: &mut Tx<'_>, origin: &str) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let loopback = loopback_without_port(origin);
    // No origin is empty.
    let any_port = loopback.as_ref().map(|host| format!("{host}:%")).unwrap_or_default();
    let without_port = loopback.unwrap_or_default();
    let own = client_origins::origin.eq(origin).or(client_origins::origin.eq(without_port));
    let found: Option<String> = client_origins::table
        .filter(client_origins::tenant_id.eq(tenant))
        .filter(own.or(client_origins::origin.like(any_port)))
        .select(client_origins::origin)
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some())
}
