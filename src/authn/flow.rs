//! The sign-in flow: opened when a sign-in is needed, bound to one browser, consumed once.

use super::devices;
use super::state::{Completed, Draft, Flow, Origin, Progress, State, Step};
use super::store::{self, Opener};
use super::throttle::TooMany;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::sessions::{self, SignedIn};
use crate::storage::{Tx, WriteTx};

/// Checks whether this network may open one more sign-in flow, because each open flow is stored as a row. It limits
/// rows and does not count guesses, so it takes no lock: concurrent requests may exceed the limit by the number of
/// writers. A known device is always admitted, so that other clients in its network cannot lock it out.
pub fn room(
    op: &Op,
    tx: &mut Tx<'_>,
    limits: &ThrottleConfig,
    device: Option<&BearerToken>,
) -> Result<(), Stop<TooMany>> {
    let Some(hash) = network_hash(op, tx) else { return Ok(()) };
    let (open, first_end) = store::count_open(tx, &hash, op.now)?;
    let Some(end) = first_end.filter(|_| open >= limits.open_flows) else { return Ok(()) };
    let known = match device {
        Some(token) => devices::is_known(op, tx, token)?,
        None => false,
    };
    if known { Ok(()) } else { Err(Stop::Refused(TooMany { retry_after: end.since(op.now) })) }
}

fn network_hash(op: &Op, tx: &Tx<'_>) -> Option<[u8; 32]> {
    op.peer.network.map(|network| tx.keys().lookup_hash(&format!("flows of {}", network.subscriber())))
}

/// The data of a new flow.
#[derive(Clone, Debug)]
pub struct NewFlow {
    pub origin: Origin,
    /// The first step.
    pub step: Step,
    /// What was typed on the profile page.
    pub draft: Option<Draft>,
}

/// Opens a flow for the browser with this binding. The caller must have checked the limit with [`room`].
pub fn start(op: &Op, wtx: &mut WriteTx<'_>, binding: &BearerToken, new: NewFlow) -> Result<SignInFlowId, Fault> {
    let flow = Flow {
        id: op.id("sign-in flow"),
        origin: new.origin,
        state: State { draft: new.draft, ..State::begun(new.origin, new.step) },
        expires_at: op.now + op.tenant.settings.flow(),
        progress: Progress::Open,
    };
    let opener = Opener { browser: wtx.lookup_hash(binding), network: network_hash(op, wtx) };
    store::insert(wtx, &flow, &opener, op.now)?;
    Ok(flow.id)
}

/// Finds a flow of the browser with this binding. The id alone is not enough.
pub fn find_flow(tx: &mut Tx<'_>, id: SignInFlowId, binding: &BearerToken) -> Result<Option<Flow>, Fault> {
    let hash = tx.lookup_hash(binding);
    store::find(tx, id, &hash)
}

/// Returns how the user completed this authorization request in this session; `None` if not yet.
pub fn completed(
    tx: &mut Tx<'_>,
    request: AuthorizationRequestId,
    session: SessionId,
) -> Result<Option<Completed>, Fault> {
    let finished = store::list_completed(tx, request, session)?;
    Ok(finished.iter().copied().find(|how| *how == Completed::Authenticated).or(finished.first().copied()))
}

/// Returns the signed-in user of a session secret if the user may go on without a sign-in: outside of a flow, or in a flow
/// of the browser with this binding that waits for the choice of an account.
pub fn may_continue(
    tx: &mut Tx<'_>,
    flow: Option<SignInFlowId>,
    binding: &BearerToken,
    session: &BearerToken,
    now: Time,
) -> Result<Option<SignedIn>, Fault> {
    let waits = match flow {
        Some(id) => find_flow(tx, id, binding)?.is_some_and(|flow| flow.state.due == Step::SelectAccount),
        None => true,
    };
    if waits { signed_in(tx, Some(session), now) } else { Ok(None) }
}

/// Returns the signed-in user of a session secret; `None` if the session is over.
pub fn signed_in(tx: &mut Tx<'_>, token: Option<&BearerToken>, now: Time) -> Result<Option<SignedIn>, Fault> {
    match token {
        Some(token) => sessions::find_signed_in(tx, token, now),
        None => Ok(None),
    }
}
