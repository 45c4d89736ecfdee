//! Keeps what was typed on the profile page when the session was lost. The page shows it again after the sign-in.

use super::flow::{NewFlow, find_flow, room, start};
use super::state::{Draft, Flow, Origin, Progress, Step};
use super::throttle::TooMany;
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::sessions::Session;
use crate::storage::{Tx, WriteTx};

/// Opens a sign-in flow that keeps a draft in the browser with this binding.
pub fn keep(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    binding: &BearerToken,
    draft: &Draft,
) -> Result<SignInFlowId, Stop<TooMany>> {
    room(op, wtx, limits, None)?;
    let new = NewFlow { origin: Origin::AccountPage, step: Step::Password, draft: Some(draft.clone()) };
    Ok(start(op, wtx, binding, new)?)
}

/// Returns the draft of a flow of the browser with this binding. It belongs to the account for which the page was
/// rendered, and is shown only in the session that the flow has made.
pub fn find(
    tx: &mut Tx<'_>,
    id: SignInFlowId,
    binding: &BearerToken,
    account: &Account,
    session: &Session,
) -> Result<Option<Draft>, Fault> {
    let Some(Flow { state, progress, .. }) = find_flow(tx, id, binding)? else { return Ok(None) };
    let own = |draft: &Draft| draft.person == account.sub && progress == Progress::Finished(session.id);
    Ok(state.draft.filter(own))
}
