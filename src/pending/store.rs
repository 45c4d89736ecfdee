//! The table `pending_requests`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, Queryable, Selectable};

use super::row::{PendingRequest, Progress, Waits};
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, Id};
use crate::base::time::Time;
use crate::storage::WriteTx;
use crate::storage::bounded::{Bounded, Source};
use crate::storage::columns::{Bytes, IsSet, Json};
use crate::storage::run::RunQuery;
use crate::storage::schema::pending_requests;
use crate::storage::tables::{End, Kept, OnRestore, Rows, Table, Uses};

/// The table `pending_requests`.
pub const REQUESTS: Table = Table {
    ends: &[
        End { kept: Kept::ForLateSubmits, longest: Some(USUAL_LIFETIME), ..End::at("expires_at") },
        End { rows: Rows::Unclaimed, kept: Kept::Briefly, ..End::at("expires_at") },
    ],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("pending_requests", "id")
};
pub const TABLES: &[Table] = &[REQUESTS];

/// The usual lifetime of a request, see the tenant setting `flow`.
const USUAL_LIFETIME: Duration = Duration::from_secs(1_800);

/// The bound of the requests of one network.
pub(super) const BOUNDED: Bounded = Bounded {
    table: "pending_requests",
    untouched: "NOT EXISTS (SELECT 1 FROM sign_in_flows AS f WHERE f.tenant_id = pending_requests.tenant_id \
                AND f.request_id = pending_requests.id AND f.consumed_at IS NULL AND f.submitted_at IS NOT NULL)",
};

/// Stores a new request.
pub(super) fn insert<D: Waits>(
    wtx: &mut WriteTx<'_>,
    pending: &PendingRequest<D>,
    source: &Source,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(pending_requests::table)
        .values((
            pending_requests::tenant_id.eq(tenant),
            pending_requests::id.eq(pending.id),
            pending_requests::kind.eq(D::KIND),
            pending_requests::browser_hash.eq(pending.browser),
            pending_requests::client_row_id.eq(pending.client),
            pending_requests::document.eq(Json(&pending.request)),
            pending_requests::created_at.eq(now),
            pending_requests::expires_at.eq(pending.expires_at),
            pending_requests::network_hash.eq(source.network),
            pending_requests::site_hash.eq(source.site),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// The columns of a request. Other stores join them to their own tables.
#[derive(Queryable, Selectable)]
#[diesel(table_name = pending_requests)]
pub struct Row<D: Waits> {
    id: Id<D::IdKind>,
    client_row_id: ClientRowId,
    browser_hash: Option<Bytes<32>>,
    document: Json<D>,
    created_at: Time,
    expires_at: Time,
    #[diesel(column_name = consumed_at, deserialize_as = IsSet)]
    answered: bool,
}

impl<D: Waits> From<Row<D>> for PendingRequest<D> {
    fn from(row: Row<D>) -> PendingRequest<D> {
        PendingRequest {
            id: row.id,
            client: row.client_row_id,
            browser: row.browser_hash.map(|hash| hash.0),
            request: row.document.0,
            created_at: row.created_at,
            expires_at: row.expires_at,
            progress: if row.answered { Progress::Answered } else { Progress::Waiting },
        }
    }
}

/// Binds an unclaimed request to a browser and extends it to `expires_at`. Returns true for exactly one browser, in any
/// number of its tabs.
pub(super) fn claim<K>(
    wtx: &mut WriteTx<'_>,
    id: Id<K>,
    browser_hash: &[u8; 32],
    expires_at: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(pending_requests::table)
        .filter(pending_requests::tenant_id.eq(tenant).and(pending_requests::id.eq(id)))
        .filter(pending_requests::browser_hash.is_null().or(pending_requests::browser_hash.eq(browser_hash)))
        .set((pending_requests::browser_hash.eq(browser_hash), pending_requests::expires_at.eq(expires_at)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Lets a request that waits expire now. Returns false if it no longer waits.
pub(super) fn close<K>(wtx: &mut WriteTx<'_>, id: Id<K>, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(pending_requests::table)
        .filter(pending_requests::tenant_id.eq(tenant).and(pending_requests::id.eq(id)))
        .filter(pending_requests::consumed_at.is_null().and(pending_requests::expires_at.gt(now)))
        .set(pending_requests::expires_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}
