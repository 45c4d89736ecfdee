//! The sign-in flow: opened when a sign-in is needed, bound to one browser, consumed once.

use super::devices;
use super::state::{Completed, Draft, Flow, Origin, Progress, State, Step};
use super::store::{self, Opener};
use super::throttle::TooMany;
use crate::accounts::{self, Account, may_sign_in};
use crate::base::fault::Fault;
use crate::base::id::{AuthorizationRequestId, SessionId, SignInFlowId};
use crate::base::refusal::Stop;
use crate::base::return_url::ReturnUrl;
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::pending;
use crate::sessions::{self, Persistence, SignedIn};
use crate::storage::{Tx, WriteTx, bounded};
use crate::tenancy::settings::RememberSignIn;

/// Makes room for one more sign-in flow of this network, because each open flow is stored as a row. At the limit, the
/// oldest flow in which nothing was submitted is closed, so that one client does not keep the others of an office behind
/// one address from signing in. Refused only if something was submitted in every open flow; a known device then still has
/// as much room again (A-68: other clients in its network do not lock it out).
pub fn make_room(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    device: Option<&BearerToken>,
) -> Result<(), Stop<TooMany>> {
    let source = pending::source(op, wtx);
    let room = bounded::make_room(wtx, &store::BOUNDED, &source, limits.open_flows, op.now)?;
    for closed in room.closed {
        if let Some(request) = store::find_request(wtx, SignInFlowId::from_bytes(closed))? {
            pending::close(op, wtx, request)?;
        }
    }
    let Some(full) = room.full else { return Ok(()) };
    let known = match device {
        Some(token) => full.times < 2 && devices::is_known(op, wtx, token)?,
        None => false,
    };
    if known { Ok(()) } else { Err(Stop::Refused(TooMany { retry_after: full.until.since(op.now), quota: None })) }
}

/// The data of a new flow.
#[derive(Clone, Debug)]
pub struct NewFlow {
    pub origin: Origin,
    /// The first step.
    pub step: Step,
    /// What was typed on the profile page.
    pub draft: Option<Draft>,
    /// The URL of an application that the sign-in leads to.
    pub return_url: Option<ReturnUrl>,
}

/// Opens a flow for the browser with this binding. The caller must have called [`make_room`].
pub fn start(op: &Op, wtx: &mut WriteTx<'_>, binding: &BearerToken, new: NewFlow) -> Result<SignInFlowId, Fault> {
    let flow = Flow {
        id: op.id("sign-in flow"),
        origin: new.origin,
        state: State {
            draft: new.draft,
            return_url: new.return_url.map(|url| url.as_str().to_owned()),
            ..State::begun(new.origin, new.step)
        },
        expires_at: op.now + op.tenant.settings.flow(),
        progress: Progress::Open,
    };
    let opener = Opener { browser: wtx.lookup_hash(binding), source: pending::source(op, wtx) };
    store::insert(wtx, &flow, &opener, op.now)?;
    Ok(flow.id)
}

/// Returns how long a browser keeps the session: as the tenant sets it, or as the user asks.
pub(super) fn persistence(op: &Op, asked: Persistence) -> Persistence {
    match op.tenant.settings.sign_in_remember {
        RememberSignIn::Offer => asked,
        RememberSignIn::Always => Persistence::Remembered,
        RememberSignIn::Never => Persistence::BrowserSession,
    }
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

/// Finds the user of a flow: the one who has signed in in it, or else the one of the session of its browser. Returns
/// `None` if a lock or a new password since then has ended the sign-in.
pub(super) fn find_user(
    op: &Op,
    tx: &mut Tx<'_>,
    flow: &Flow,
    session: Option<&BearerToken>,
) -> Result<Option<Account>, Fault> {
    let user = match &flow.state.proved {
        Some(proved) => accounts::store::find_account(tx, proved.account)?.filter(|user| user.epoch == proved.epoch),
        None => signed_in(tx, session, op.now)?.map(|found| found.account),
    };
    Ok(user.filter(|user| may_sign_in(op, user, flow.origin.purpose()).is_ok()))
}
