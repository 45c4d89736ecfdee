//! The table `consents`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::base::time::Time;
use crate::storage::columns::{Json, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::consents;
use crate::storage::tables::{End, OnRestore, Rows, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

pub const TABLES: &[Table] = &[Table {
    ends: &[End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    on_restore: OnRestore::Delete,
    ..Table::new("consents", "account_id, client_row_id")
}];

/// The items that a person has consented to for a client. Other stores join it to their own tables.
#[derive(Queryable, Selectable)]
#[diesel(table_name = consents)]
pub(in crate::oidc) struct ConsentRow {
    pub(in crate::oidc) scopes: Json<Vec<String>>,
}

/// Finds the items that a person has consented to for a client.
pub(in crate::oidc) fn find_consent(
    tx: &mut Tx<'_>,
    account: AccountId,
    client: ClientRowId,
) -> Result<Vec<String>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Json<Vec<String>>> = consents::table
        .filter(consents::tenant_id.eq(tenant))
        .filter(consents::account_id.eq(account).and(consents::client_row_id.eq(client)))
        .select(consents::scopes)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|items| items.0).unwrap_or_default())
}

/// Adds to the items that a person has consented to. Of two concurrent decisions neither is lost.
pub(in crate::oidc) fn add_consent(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    client: ClientRowId,
    items: &[String],
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let row = (
        consents::tenant_id.eq(tenant),
        consents::account_id.eq(account),
        consents::client_row_id.eq(client),
        consents::scopes.eq(Json(items)),
        consents::created_at.eq(now),
        consents::updated_at.eq(now),
    );
    let own =
        consents::tenant_id.eq(tenant).and(consents::account_id.eq(account).and(consents::client_row_id.eq(client)));
    loop {
        if insert_unique(wtx, diesel::insert_into(consents::table).values(row))? {
            return Ok(());
        }
        // Locks the row before it is read. If it no longer exists, it was withdrawn in between: insert again.
        let hold = diesel::update(consents::table.filter(own)).set(consents::updated_at.eq(now));
        if hold.execute(wtx.conn())? == 1 {
            break;
        }
    }
    let mut all = find_consent(wtx, account, client)?;
    all.extend(items.iter().filter(|item| !all.contains(item)).cloned().collect::<Vec<_>>());
    diesel::update(consents::table.filter(own)).set(consents::scopes.eq(Json(&all))).execute(wtx.conn())?;
    Ok(())
}

/// What a person has consented to for one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub client: ClientRowId,
    pub items: Vec<String>,
    pub since: Time,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = consents)]
struct ListedRow {
    client_row_id: ClientRowId,
    scopes: Json<Vec<String>>,
    created_at: Time,
}

/// Lists the consents of a person.
pub fn list_consents(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Consent>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<ListedRow> = consents::table
        .filter(consents::tenant_id.eq(tenant).and(consents::account_id.eq(account)))
        .select(columns::<ListedRow>())
        .load(tx.conn())?;
    let consent = |row: ListedRow| Consent { client: row.client_row_id, items: row.scopes.0, since: row.created_at };
    Ok(rows.into_iter().map(consent).collect())
}

/// Deletes the consent of a person for a client. Returns false if there is none.
pub fn delete_consent(wtx: &mut WriteTx<'_>, account: AccountId, client: ClientRowId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key =
        consents::tenant_id.eq(tenant).and(consents::account_id.eq(account).and(consents::client_row_id.eq(client)));
    Ok(diesel::delete(consents::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Deletes every consent for a client that is being deleted and returns how many there were.
pub fn delete_consents_of(wtx: &mut WriteTx<'_>, client: ClientRowId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = consents::tenant_id.eq(tenant).and(consents::client_row_id.eq(client));
    Ok(diesel::delete(consents::table.filter(key)).execute(wtx.conn())?)
}
