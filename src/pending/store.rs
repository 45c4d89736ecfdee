//! The table `pending_requests`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, Queryable};

use super::row::{PendingRequest, Progress, Waits};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id};
use crate::base::time::Time;
use crate::storage::WriteTx;
use crate::storage::run::RunQuery;
use crate::storage::schema::pending_requests;
use crate::storage::tables::{End, Kept, OnRestore, Rows, Table, Uses};

/// The table `pending_requests`.
pub const REQUESTS: Table = Table {
    ends: &[
        // A request waits for a day at most, see the tenant setting `flow`.
        End { longest: Some(Duration::from_secs(86_400)), ..End::at("expires_at") },
        End { rows: Rows::Unclaimed, kept: Kept::Briefly, ..End::at("expires_at") },
    ],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("pending_requests", "id")
};
pub const TABLES: &[Table] = &[REQUESTS];

pub(super) fn insert<D: Waits>(wtx: &mut WriteTx<'_>, pending: &PendingRequest<D>, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(pending_requests::table)
        .values((
            pending_requests::tenant_id.eq(tenant.as_slice()),
            pending_requests::id.eq(pending.id.as_slice()),
            pending_requests::kind.eq(D::KIND.as_str()),
            pending_requests::browser_hash.eq(pending.browser.as_ref().map(|hash| &hash[..])),
            pending_requests::client_row_id.eq(pending.client.as_slice()),
            pending_requests::document.eq(serde_json::to_string(&pending.request).map_err(Fault::internal)?),
            pending_requests::created_at.eq(now.micros()),
            pending_requests::expires_at.eq(pending.expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// The columns of a request, to be read with what it refers to.
pub type Columns = (
    pending_requests::id,
    pending_requests::client_row_id,
    pending_requests::browser_hash,
    pending_requests::document,
    pending_requests::expires_at,
    pending_requests::consumed_at,
);
pub const COLUMNS: Columns = (
    pending_requests::id,
    pending_requests::client_row_id,
    pending_requests::browser_hash,
    pending_requests::document,
    pending_requests::expires_at,
    pending_requests::consumed_at,
);

/// What [`COLUMNS`] hold.
#[derive(Queryable)]
pub struct Row {
    id: Vec<u8>,
    client: Vec<u8>,
    browser: Option<Vec<u8>>,
    document: String,
    expires_at: i64,
    consumed_at: Option<i64>,
}

pub fn read_row<D: Waits>(row: Row) -> Result<PendingRequest<D>, Fault> {
    let damaged = |_| Fault::internal("the browser of a pending request is damaged");
    Ok(PendingRequest {
        id: Id::try_from(row.id).map_err(Fault::internal)?,
        client: ClientRowId::try_from(row.client).map_err(Fault::internal)?,
        browser: row.browser.map(|hash| hash.try_into().map_err(damaged)).transpose()?,
        request: serde_json::from_str(&row.document).map_err(Fault::internal)?,
        expires_at: Time::from_micros(row.expires_at),
        progress: if row.consumed_at.is_some() { Progress::Answered } else { Progress::Waiting },
    })
}

/// Binds a request that no browser has claimed, and lets it wait until `expires_at`. True for exactly one browser, in
/// however many tabs at once.
pub(super) fn claim<K>(
    wtx: &mut WriteTx<'_>,
    id: Id<K>,
    browser_hash: &[u8; 32],
    expires_at: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(pending_requests::table)
        .filter(pending_requests::tenant_id.eq(tenant.as_slice()).and(pending_requests::id.eq(id.as_slice())))
        .filter(pending_requests::browser_hash.is_null().or(pending_requests::browser_hash.eq(&browser_hash[..])))
        .set((
            pending_requests::browser_hash.eq(&browser_hash[..]),
            pending_requests::expires_at.eq(expires_at.micros()),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}
