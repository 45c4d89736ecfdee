//! The flow: opened where a sign-in is needed, bound to one browser, used up once.

use super::devices;
use super::state::{Completed, Flow, Origin, Progress, State, Step};
use super::store::{self, Opener};
use super::throttle::TooMany;
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::sessions::{self, SignedIn};
use crate::storage::{Tx, WriteTx};

/// Whether one more sign-in of this network may be under way: what is begun and not finished costs us rows. It is a
/// bound on those and no count of guesses, so it is asked without a lock: requests that come at the same instant may
/// go beyond it by as many as there are writers. A device that some account knows always has room, so that nobody in a
/// network can keep those out who use it every day.
pub fn room(
    op: &Op,
    tx: &mut Tx<'_>,
    limits: &ThrottleConfig,
    device: Option<&BearerToken>,
) -> Result<Result<(), TooMany>, Fault> {
    let Some(hash) = network_hash(op, tx) else { return Ok(Ok(())) };
    let (open, first_end) = store::count_open(tx, &hash, op.now)?;
    let Some(end) = first_end.filter(|_| open >= limits.open_flows) else { return Ok(Ok(())) };
    let known = match device {
        Some(token) => devices::is_known(op, tx, token)?,
        None => false,
    };
    Ok(if known { Ok(()) } else { Err(TooMany { retry_after: end.since(op.now) }) })
}

fn network_hash(op: &Op, tx: &Tx<'_>) -> Option<[u8; 32]> {
    op.peer.network.map(|network| tx.keys().lookup_hash(&format!("flows of {}", network.subscriber())))
}

/// A flow to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewFlow {
    pub origin: Origin,
    /// The step that it begins with.
    pub step: Step,
}

/// Opens a flow in the browser with this binding. There must be [`room`] for it.
pub fn start(op: &Op, wtx: &mut WriteTx<'_>, binding: &BearerToken, new: NewFlow) -> Result<SignInFlowId, Fault> {
    let flow = Flow {
        id: op.id("sign-in flow"),
        origin: new.origin,
        state: State::begun(new.origin, new.step),
        expires_at: op.now + op.tenant.settings.flow(),
        progress: Progress::Open,
    };
    let opener = Opener { browser: wtx.lookup_hash(binding), network: network_hash(op, wtx) };
    store::insert(wtx, &flow, &opener, op.now)?;
    Ok(flow.id)
}

/// A flow of the browser with this binding; the id alone opens nothing.
pub fn find_flow(tx: &mut Tx<'_>, id: SignInFlowId, binding: &BearerToken) -> Result<Option<Flow>, Fault> {
    let hash = tx.lookup_hash(binding);
    store::find(tx, id, &hash)
}

/// What a person did for this very request in this session; `None` if nothing yet.
pub fn completed(
    tx: &mut Tx<'_>,
    request: AuthorizationRequestId,
    session: SessionId,
) -> Result<Option<Completed>, Fault> {
    let finished = store::list_completed(tx, request, session)?;
    Ok(finished.iter().copied().find(|how| *how == Completed::Authenticated).or(finished.first().copied()))
}

/// Who is signed in by this session secret; `None` where the session is over.
pub fn signed_in(tx: &mut Tx<'_>, token: Option<&BearerToken>, now: Time) -> Result<Option<SignedIn>, Fault> {
    match token {
        Some(token) => sessions::find_signed_in(tx, token, now),
        None => Ok(None),
    }
}
