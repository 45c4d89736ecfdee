//! The table `sign_in_flows`.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use super::state::{Completed, Flow, Progress, State};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::time::Time;
use crate::storage::bounded::{Bounded, Source};
use crate::storage::columns::{Json, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::sign_in_flows;
use crate::storage::tables::{End, Kept, OnRestore, Table, Uses};
use crate::storage::{Tx, WriteTx};

/// The table `sign_in_flows`.
pub const FLOWS: Table = Table {
    ends: &[End { kept: Kept::ForLateSubmits, longest: Some(USUAL_LIFETIME), ..End::at("expires_at") }],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("sign_in_flows", "id")
};
pub const TABLES: &[Table] = &[FLOWS];

/// The usual lifetime of a flow, see the tenant setting `flow`.
const USUAL_LIFETIME: Duration = Duration::from_secs(1_800);

/// The bound of the flows of one network.
pub(super) const BOUNDED: Bounded = Bounded { table: "sign_in_flows", untouched: "submitted_at IS NULL" };

/// The browser and network that open a flow, as keyed hashes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opener {
    pub(super) browser: [u8; 32],
    pub(super) source: Source,
}

/// Stores a new flow.
pub(super) fn insert(wtx: &mut WriteTx<'_>, flow: &Flow, opener: &Opener, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(sign_in_flows::table)
        .values((
            sign_in_flows::tenant_id.eq(tenant),
            sign_in_flows::id.eq(flow.id),
            sign_in_flows::browser_hash.eq(opener.browser),
            sign_in_flows::request_id.eq(flow.request()),
            sign_in_flows::created_at.eq(now),
            sign_in_flows::expires_at.eq(flow.expires_at),
            sign_in_flows::network_hash.eq(opener.source.network),
            sign_in_flows::site_hash.eq(opener.source.site),
            sign_in_flows::state.eq(Json(&flow.state)),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// A row of `sign_in_flows`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = sign_in_flows)]
struct FlowRow {
    request_id: Option<AuthorizationRequestId>,
    expires_at: Time,
    consumed_at: Option<Time>,
    session_id: Option<SessionId>,
    state: String,
}

/// Finds a flow of the browser with this hash. A flow whose state was written by a newer version is not found.
pub(super) fn find(tx: &mut Tx<'_>, id: SignInFlowId, browser_hash: &[u8; 32]) -> Result<Option<Flow>, Fault> {
    let tenant = tx.tenant();
    let found: Option<FlowRow> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id)))
        .filter(sign_in_flows::browser_hash.eq(browser_hash))
        .select(columns::<FlowRow>())
        .get_result(tx.conn())
        .optional()?;
    let Some(row) = found else { return Ok(None) };
    let Some(state) = State::parse(&row.state) else { return Ok(None) };
    Ok(Some(Flow {
        id,
        origin: state.origin(id, row.request_id),
        state,
        expires_at: row.expires_at,
        progress: match (row.consumed_at, row.session_id) {
            (None, _) => Progress::Open,
            (Some(_), Some(session)) => Progress::Finished(session),
            (Some(_), None) => Progress::Closed,
        },
    }))
}

/// Lists how the flows of this request that ended with this session were finished.
pub(super) fn list_completed(
    tx: &mut Tx<'_>,
    request: AuthorizationRequestId,
    session: SessionId,
) -> Result<Vec<Completed>, Fault> {
    let tenant = tx.tenant();
    let selected: Vec<Option<Time>> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::request_id.eq(request)))
        .filter(sign_in_flows::session_id.eq(session))
        .select(sign_in_flows::selected_at)
        .load(tx.conn())?;
    let how = |selected_at: Option<Time>| selected_at.map_or(Completed::Authenticated, |_| Completed::Selected);
    Ok(selected.into_iter().map(how).collect())
}

/// Returns the authorization request of a flow, if it has one.
pub fn find_request(tx: &mut Tx<'_>, id: SignInFlowId) -> Result<Option<AuthorizationRequestId>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Option<AuthorizationRequestId>> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id)))
        .select(sign_in_flows::request_id)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.flatten())
}

/// Records that something was submitted in an open flow, which is from then on not closed for others.
pub fn record_submit(wtx: &mut WriteTx<'_>, id: SignInFlowId, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id)))
        .filter(sign_in_flows::consumed_at.is_null())
        .set(sign_in_flows::submitted_at.eq(now))
        .execute(wtx.conn())?;
    Ok(())
}

/// Deletes a flow that was opened for one attempt only.
pub fn delete(wtx: &mut WriteTx<'_>, id: SignInFlowId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let own = sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id));
    diesel::delete(sign_in_flows::table.filter(own.and(sign_in_flows::consumed_at.is_null()))).execute(wtx.conn())?;
    Ok(())
}

/// Replaces the state of a flow. Returns false if the flow is no longer open, or its state has changed since it was
/// read.
pub(super) fn update_state(wtx: &mut WriteTx<'_>, flow: &Flow, state: &State, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(flow.id)))
        .filter(sign_in_flows::consumed_at.is_null().and(sign_in_flows::expires_at.gt(now)))
        .filter(sign_in_flows::state.eq(Json(&flow.state)).or(sign_in_flows::state.eq("{}")))
        .set(sign_in_flows::state.eq(Json(state)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Removes the draft of a flow, whatever its progress is, unless its state has changed since it was read.
pub fn remove_draft(wtx: &mut WriteTx<'_>, flow: &Flow) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(flow.id)))
        .filter(sign_in_flows::state.eq(Json(&flow.state)))
        .set(sign_in_flows::state.eq(Json(&State { draft: None, ..flow.state.clone() })))
        .execute(wtx.conn())?;
    Ok(())
}

/// Finishes a flow with its session. Returns true for exactly one caller, and only before the flow expires (A-12: a
/// flow is used once).
pub(super) fn finish(
    wtx: &mut WriteTx<'_>,
    id: SignInFlowId,
    session: SessionId,
    how: Completed,
    now: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let selected_at = (how == Completed::Selected).then_some(now);
    let changed = diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id)))
        .filter(sign_in_flows::consumed_at.is_null().and(sign_in_flows::expires_at.gt(now)))
        .set((
            sign_in_flows::consumed_at.eq(now),
            sign_in_flows::session_id.eq(session),
            sign_in_flows::selected_at.eq(selected_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces the session of a finished flow.
pub(super) fn record_session(wtx: &mut WriteTx<'_>, id: SignInFlowId, session: SessionId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant).and(sign_in_flows::id.eq(id)))
        .set(sign_in_flows::session_id.eq(session))
        .execute(wtx.conn())?;
    Ok(())
}
