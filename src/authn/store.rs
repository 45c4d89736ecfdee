//! The table `sign_in_flows`.

use std::time::Duration;

use diesel::dsl::{count_star, min};
use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl};

use super::row::{Completed, Flow};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::time::Time;
use crate::storage::purge::{Over, Purge, purge_all, purge_over};
use crate::storage::run::RunQuery;
use crate::storage::schema::sign_in_flows;
use crate::storage::{Tx, WriteTx};

pub(super) fn insert(
    wtx: &mut WriteTx<'_>,
    flow: &Flow,
    (browser_hash, network_hash): (&[u8; 32], Option<[u8; 32]>),
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(sign_in_flows::table)
        .values((
            sign_in_flows::tenant_id.eq(tenant.as_slice()),
            sign_in_flows::id.eq(flow.id.as_slice()),
            sign_in_flows::browser_hash.eq(&browser_hash[..]),
            sign_in_flows::request_id.eq(flow.request.as_ref().map(|id| id.as_slice())),
            sign_in_flows::created_at.eq(now.micros()),
            sign_in_flows::expires_at.eq(flow.expires_at.micros()),
            sign_in_flows::network_hash.eq(network_hash.as_ref().map(|hash| &hash[..])),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

pub(super) fn find(tx: &mut Tx<'_>, id: SignInFlowId, browser_hash: &[u8; 32]) -> Result<Option<Flow>, Fault> {
    let tenant = tx.tenant();
    let found: Option<(Option<Vec<u8>>, i64, Option<i64>)> = sign_in_flows::table
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(id.as_slice())))
        .filter(sign_in_flows::browser_hash.eq(&browser_hash[..]))
        .select((sign_in_flows::request_id, sign_in_flows::expires_at, sign_in_flows::consumed_at))
        .get_result(tx.conn())
        .optional()?;
    let Some((request, expires_at, consumed_at)) = found else { return Ok(None) };
    let request = request.map(AuthorizationRequestId::try_from).transpose().map_err(Fault::internal)?;
    Ok(Some(Flow { id, request, expires_at: Time::from_micros(expires_at), consumed: consumed_at.is_some() }))
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

/// Records with which session a flow was finished; and when, if that was without a new authentication.
pub(super) fn record_session(
    wtx: &mut WriteTx<'_>,
    id: SignInFlowId,
    (session, selected_at): (SessionId, Option<Time>),
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(sign_in_flows::table)
        .filter(sign_in_flows::tenant_id.eq(tenant.as_slice()).and(sign_in_flows::id.eq(id.as_slice())))
        .set((
            sign_in_flows::session_id.eq(session.as_slice()),
            sign_in_flows::selected_at.eq(selected_at.map(Time::micros)),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Deletes flows that were over before `before`, a step of them.
pub fn delete_over(wtx: &mut WriteTx<'_>, before: Time) -> Result<usize, Fault> {
    // A flow is open for a day at most, see the tenant setting.
    let longest = Some(Duration::from_secs(86_400));
    purge_over(wtx, Over { table: "sign_in_flows", column: "expires_at", longest }, before)
}

/// Empties the table of a tenant that is being deleted, a step of it.
pub fn delete_all(wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    purge_all(wtx, Purge { table: "sign_in_flows", key: "id" })
}
