//! The tables `authorization_requests` and `consents`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::request::AuthorizationRequest;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, AuthorizationRequestId, ClientRowId};
use crate::base::time::Time;
use crate::storage::purge::{Over, Purge, purge_all, purge_over, purge_unclaimed};
use crate::storage::run::RunQuery;
use crate::storage::schema::{accounts, authorization_requests, consents};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

/// A request that waits.
pub(super) struct StoredRequest {
    pub(super) id: AuthorizationRequestId,
    pub(super) client: ClientRowId,
    /// `None` until a browser takes up a request that came by POST.
    pub(super) browser_hash: Option<Vec<u8>>,
    pub(super) request: AuthorizationRequest,
    pub(super) expires_at: Time,
    pub(super) consumed: bool,
}

pub(super) fn insert(wtx: &mut WriteTx<'_>, stored: &StoredRequest, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(authorization_requests::table)
        .values((
            authorization_requests::tenant_id.eq(tenant.as_slice()),
            authorization_requests::id.eq(stored.id.as_slice()),
            authorization_requests::browser_hash.eq(stored.browser_hash.as_deref()),
            authorization_requests::client_row_id.eq(stored.client.as_slice()),
            authorization_requests::document.eq(serde_json::to_string(&stored.request).map_err(Fault::internal)?),
            authorization_requests::created_at.eq(now.micros()),
            authorization_requests::expires_at.eq(stored.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

type Columns = (Vec<u8>, Option<Vec<u8>>, String, i64, Option<i64>);

pub(super) fn find(tx: &mut Tx<'_>, id: AuthorizationRequestId) -> Result<Option<StoredRequest>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Columns> = authorization_requests::table
        .filter(
            authorization_requests::tenant_id.eq(tenant.as_slice()).and(authorization_requests::id.eq(id.as_slice())),
        )
        .select((
            authorization_requests::client_row_id,
            authorization_requests::browser_hash,
            authorization_requests::document,
            authorization_requests::expires_at,
            authorization_requests::consumed_at,
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((client, browser_hash, document, expires_at, consumed_at)) = found else { return Ok(None) };
    Ok(Some(StoredRequest {
        id,
        client: ClientRowId::try_from(client).map_err(Fault::internal)?,
        browser_hash,
        request: serde_json::from_str(&document).map_err(Fault::internal)?,
        expires_at: Time::from_micros(expires_at),
        consumed: consumed_at.is_some(),
    }))
}

/// Binds a request that no browser has yet, and lets it wait until then. True for exactly one browser, in however many
/// tabs at once.
pub(super) fn claim(
    wtx: &mut WriteTx<'_>,
    id: AuthorizationRequestId,
    (browser_hash, expires_at): (&[u8; 32], Time),
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(authorization_requests::table)
        .filter(
            authorization_requests::tenant_id.eq(tenant.as_slice()).and(authorization_requests::id.eq(id.as_slice())),
        )
        .filter(
            authorization_requests::browser_hash
                .is_null()
                .or(authorization_requests::browser_hash.eq(&browser_hash[..])),
        )
        .set((
            authorization_requests::browser_hash.eq(&browser_hash[..]),
            authorization_requests::expires_at.eq(expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// What this person has consented to for this client.
pub(super) fn find_consent(tx: &mut Tx<'_>, account: AccountId, client: ClientRowId) -> Result<Vec<String>, Fault> {
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
pub(super) fn add_consent(
    wtx: &mut WriteTx<'_>,
    (account, client): (AccountId, ClientRowId),
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

/// Deletes requests that no browser had taken up before `before`, a step of them.
pub fn delete_unclaimed(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    purge_unclaimed(wtx, (Purge { table: "authorization_requests", key: "id" }, "expires_at"), before)
}

/// Deletes requests that were over before `before`, a step of them, and consents of people whose accounts have been
/// deleted since.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let gone = accounts::table
        .filter(accounts::tenant_id.eq(tenant.as_slice()).and(accounts::deleted_at.ge(before.micros())))
        .select(accounts::id);
    let orphans = consents::tenant_id.eq(tenant.as_slice()).and(consents::account_id.eq_any(gone));
    let orphans = diesel::delete(consents::table.filter(orphans)).execute(wtx.conn())?;
    // A request waits for a day at most, see the tenant setting `flow`.
    let longest = Some(Duration::from_secs(86_400));
    let requests = Over { table: "authorization_requests", column: "expires_at", longest };
    Ok(orphans + purge_over(wtx, requests, before)?)
}

/// Forgets what was consented to for a client that is being deleted.
pub fn delete_consents_of(wtx: &mut WriteTx<'_>, client: ClientRowId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = consents::tenant_id.eq(tenant.as_slice()).and(consents::client_row_id.eq(client.as_slice()));
    Ok(diesel::delete(consents::table.filter(key)).execute(wtx.conn())?)
}

/// Empties the tables of a tenant that is being deleted, a step of them.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let requests = purge_all(wtx, Purge { table: "authorization_requests", key: "id" })?;
    Ok(requests + purge_all(wtx, Purge { table: "consents", key: "account_id, client_row_id" })?)
}
