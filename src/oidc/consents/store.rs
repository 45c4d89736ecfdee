//! The table `consents`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId};
use crate::base::time::Time;
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

/// What this person has consented to for this client.
pub(in crate::oidc) fn find_consent(
    tx: &mut Tx<'_>,
    account: AccountId,
    client: ClientRowId,
) -> Result<Vec<String>, Fault> {
    let tenant = tx.tenant();
    let found: Option<String> = consents::table
        .filter(consents::tenant_id.eq(tenant.as_slice()))
        .filter(consents::account_id.eq(account.as_slice()).and(consents::client_row_id.eq(client.as_slice())))
        .select(consents::scopes)
        .get_result(tx.conn())
        .optional()?;
    found.map_or(Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(Fault::internal))
}

/// Adds to what this person has consented to. Two decisions at once are both remembered.
pub(in crate::oidc) fn add_consent(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    client: ClientRowId,
    items: &[String],
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let text = |items: &[String]| serde_json::to_string(items).map_err(Fault::internal);
    let row = (
        consents::tenant_id.eq(tenant.as_slice()),
        consents::account_id.eq(account.as_slice()),
        consents::client_row_id.eq(client.as_slice()),
        consents::scopes.eq(text(items)?),
        consents::created_at.eq(now.micros()),
        consents::updated_at.eq(now.micros()),
    );
    let own = consents::tenant_id
        .eq(tenant.as_slice())
        .and(consents::account_id.eq(account.as_slice()).and(consents::client_row_id.eq(client.as_slice())));
    loop {
        if insert_unique(wtx, diesel::insert_into(consents::table).values(row.clone()))? {
            return Ok(());
        }
        // Holds the row from before it is read. Where it was there and is gone, it was withdrawn in between.
        let hold = diesel::update(consents::table.filter(own)).set(consents::updated_at.eq(now.micros()));
        if hold.execute(wtx.conn())? == 1 {
            break;
        }
    }
    let mut all = find_consent(wtx, account, client)?;
    all.extend(items.iter().filter(|item| !all.contains(item)).cloned().collect::<Vec<_>>());
    diesel::update(consents::table.filter(own)).set(consents::scopes.eq(text(&all)?)).execute(wtx.conn())?;
    Ok(())
}

/// Every client that this person has consented to something for, with what it is and since when.
pub fn list_consents(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<(ClientRowId, Vec<String>, Time)>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<(Vec<u8>, String, i64)> = consents::table
        .filter(consents::tenant_id.eq(tenant.as_slice()).and(consents::account_id.eq(account.as_slice())))
        .select((consents::client_row_id, consents::scopes, consents::created_at))
        .load(tx.conn())?;
    rows.into_iter()
        .map(|(client, scopes, since)| {
            let client = ClientRowId::try_from(client).map_err(Fault::internal)?;
            Ok((client, serde_json::from_str(&scopes).map_err(Fault::internal)?, Time::from_micros(since)))
        })
        .collect()
}

/// Forgets what this person has consented to for a client. False if there was nothing.
pub fn delete_consent(wtx: &mut WriteTx<'_>, account: AccountId, client: ClientRowId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = consents::tenant_id
        .eq(tenant.as_slice())
        .and(consents::account_id.eq(account.as_slice()).and(consents::client_row_id.eq(client.as_slice())));
    Ok(diesel::delete(consents::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Forgets what was consented to for a client that is being deleted.
pub fn delete_consents_of(wtx: &mut WriteTx<'_>, client: ClientRowId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = consents::tenant_id.eq(tenant.as_slice()).and(consents::client_row_id.eq(client.as_slice()));
    Ok(diesel::delete(consents::table.filter(key)).execute(wtx.conn())?)
}
