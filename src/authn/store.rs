//! The table `sign_in_flows`.

use std::time::Duration;

use diesel::dsl::{count_star, min};
use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::state::{Completed, Flow, Progress, State};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::sign_in_flows;
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::{Tx, WriteTx};

/// The table `sign_in_flows`.
pub const FLOWS: Table = Table {
    // A flow is open for a day at most, see the tenant setting `flow`.
    ends: &[End { longest: Some(Duration::from_secs(86_400)), ..End::at("expires_at") }],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("sign_in_flows", "id")
};
pub const TABLES: &[Table] = &[FLOWS];

/// Who opens a flow, by keyed hashes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opener {
    pub(super) browser: [u8; 32],
    /// `None` where the network is not known.
    pub(super) network: Option<[u8; 32]>,
}

pub(super) fn insert(wtx: &mut WriteTx<'_>, flow: &Flow, opener: &Opener, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(sign_in_flows::table)
        .values((
            sign_in_flows::tenant_id.eq(tenant.as_slice()),
            sign_in_flows::id.eq(flow.id.as_slice()),
            sign_in_flows::browser_hash.eq(&opener.browser[..]),
            sign_in_flows::request_id.eq(flow.request().map(|id| id.as_slice().to_vec())),
            sign_in_flows::created_at.eq(now.micros()),
            sign_in_flows::expires_at.eq(flow.expires_at.micros()),
            sign_in_flows::network_hash.eq(opener.network.map(|hash| hash.to_vec())),
            sign_in_flows::state.eq(to_text(&flow.state)?),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

fn to_text(state: &State) -> Result<String, Fault> {
    serde_json::to_string(state).map_err(Fault::internal)
}

type Columns = (Option<Vec<u8>>, i64, Option<i64>, Option<Vec<u8>>, String);

/// A flow of the browser with this hash. One whose state a newer version wrote is not found.
pub(super) fn find(tx: &mut Tx<'_>, id: SignInFlowId, browser_hash: &[u8; 32]) -> Result<Option<Flow>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Columns> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(id.as_slice())))
        .filter(sign_in_flows::browser_hash.eq(&browser_hash[..]))
        .select((
            sign_in_flows::request_id,
            sign_in_flows::expires_at,
            sign_in_flows::consumed_at,
            sign_in_flows::session_id,
            sign_in_flows::state,
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((request, expires_at, consumed_at, session, state)) = found else { return Ok(None) };
    let request = request.map(AuthorizationRequestId::try_from).transpose().map_err(Fault::internal)?;
    let session = session.map(SessionId::try_from).transpose().map_err(Fault::internal)?;
    let Some(state) = State::parse(&state) else { return Ok(None) };
    Ok(Some(Flow {
        id,
        origin: state.origin(request),
        state,
        expires_at: Time::from_micros(expires_at),
        progress: match (consumed_at, session) {
            (None, _) => Progress::Open,
            (Some(_), Some(session)) => Progress::Finished(session),
            (Some(_), None) => Progress::Closed,
        },
    }))
}

/// How each flow of this request that ended with this session was finished.
pub(super) fn list_completed(
    tx: &mut Tx<'_>,
    request: AuthorizationRequestId,
    session: SessionId,
) -> Result<Vec<Completed>, Fault> {
    let tenant = tx.tenant();
    let finished: Vec<Option<i64>> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::request_id.eq(request.as_slice())))
        .filter(sign_in_flows::session_id.eq(session.as_slice()))
        .select(sign_in_flows::selected_at)
        .load(tx.conn())?;
    let how = |selected_at: Option<i64>| selected_at.map_or(Completed::Authenticated, |_| Completed::Selected);
    Ok(finished.into_iter().map(how).collect())
}

/// How many flows of a network are open, and when the first of them ends.
pub fn count_open(tx: &mut Tx<'_>, network_hash: &[u8; 32], now: Time) -> Result<(i64, Option<Time>), Fault> {
    let tenant = tx.tenant();
    let (open, first_end): (i64, Option<i64>) = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::network_hash.eq(&network_hash[..])))
        .filter(sign_in_flows::consumed_at.is_null().and(sign_in_flows::expires_at.gt(now.micros())))
        .select((count_star(), min(sign_in_flows::expires_at)))
        .get_result(tx.conn())?;
    Ok((open, first_end.map(Time::from_micros)))
}

/// Writes the state of a flow that is open, and still in the state that it was read in. False if it is not.
pub(super) fn update_state(wtx: &mut WriteTx<'_>, flow: &Flow, state: &State, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(flow.id.as_slice())))
        .filter(sign_in_flows::consumed_at.is_null().and(sign_in_flows::expires_at.gt(now.micros())))
        .filter(sign_in_flows::state.eq(to_text(&flow.state)?).or(sign_in_flows::state.eq("{}")))
        .set(sign_in_flows::state.eq(to_text(state)?))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Uses a flow up with its session. True for exactly one caller, while the flow lives.
pub(super) fn finish(
    wtx: &mut WriteTx<'_>,
    id: SignInFlowId,
    session: SessionId,
    how: Completed,
    now: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let selected_at = (how == Completed::Selected).then(|| now.micros());
    let changed = diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(id.as_slice())))
        .filter(sign_in_flows::consumed_at.is_null().and(sign_in_flows::expires_at.gt(now.micros())))
        .set((
            sign_in_flows::consumed_at.eq(now.micros()),
            sign_in_flows::session_id.eq(session.as_slice()),
            sign_in_flows::selected_at.eq(selected_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Records that the session of a finished flow is this one.
pub(super) fn record_session(wtx: &mut WriteTx<'_>, id: SignInFlowId, session: SessionId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(id.as_slice())))
        .set(sign_in_flows::session_id.eq(session.as_slice()))
        .execute(wtx.conn())?;
    Ok(())
}
