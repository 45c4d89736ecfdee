//! Going on with the session that is there, where a request wants the person to choose (`prompt=select_account`).

use super::{flow, store};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::sessions;
use crate::storage::WriteTx;
use crate::storage::consume::{OneTime, consume};

/// A choice as it came from the page.
#[derive(Clone, Debug)]
pub struct Choice {
    pub flow: SignInFlowId,
    /// The session that the page showed.
    pub session: SessionId,
}

pub enum Selected {
    /// The flow is finished, and the session is the one that it was: same secret, same `auth_time`.
    GoOn { request: Option<AuthorizationRequestId> },
    /// The session that the page showed is over, or another one took its place since: the flow is still open.
    AnotherSession,
    /// The flow is unknown, another browser's, expired or used up.
    FlowGone { request: Option<AuthorizationRequestId> },
}

/// Uses the flow up for the session that this browser has, if it is the one that the person was shown.
pub fn select(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    choice: &Choice,
    (browser, token): (&BearerToken, Option<&BearerToken>),
) -> Result<Selected, Fault> {
    let browser_hash = wtx.lookup_hash(browser);
    let flow = match flow::find_flow(wtx, choice.flow, &browser_hash)? {
        Some(flow) if flow.is_open(op.now) => flow,
        other => return Ok(Selected::FlowGone { request: other.and_then(|f| f.request) }),
    };
    let session = match token {
        Some(token) => sessions::find_live(wtx, token, op.now)?,
        None => None,
    };
    let Some(session) = session.filter(|session| session.id == choice.session) else {
        return Ok(Selected::AnotherSession);
    };
    if !consume(wtx, OneTime::SignInFlow(flow.id), op.now)? {
        return Ok(Selected::FlowGone { request: flow.request });
    }
    store::record_session(wtx, flow.id, (session.id, Some(op.now)))?;
    Ok(Selected::GoOn { request: flow.request })
}
