//! The table `authorization_requests`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::request::AuthorizationRequest;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, ClientRowId};
use crate::base::time::Time;
use crate::storage::purge::{Over, Purge, purge_all, purge_over, purge_unclaimed};
use crate::storage::run::RunQuery;
use crate::storage::schema::authorization_requests;
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

/// Deletes requests that no browser had taken up before `before`, a step of them.
pub fn delete_unclaimed(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    purge_unclaimed(wtx, (Purge { table: "authorization_requests", key: "id" }, "expires_at"), before)
}

/// Deletes requests that were over before `before`, a step of them.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    // A request waits for a day at most, see the tenant setting `flow`.
    let longest = Some(Duration::from_secs(86_400));
    purge_over(wtx, Over { table: "authorization_requests", column: "expires_at", longest }, before)
}

/// Empties the table of a tenant that is being deleted, a step of it.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    purge_all(wtx, Purge { table: "authorization_requests", key: "id" })
}
