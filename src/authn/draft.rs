//! Keeps what was typed on the profile page when the session was lost. The page shows it again after the sign-in. The
//! draft is removed when it is saved or another account signs in, and ends with its flow otherwise.

use super::flow::{NewFlow, find_flow, make_room, start};
use super::state::{Draft, Origin, Progress, Step};
use super::store;
use super::throttle::TooMany;
use crate::base::fault::Fault;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::sessions::SignedIn;
use crate::storage::{Tx, WriteTx};

/// Opens a sign-in flow that keeps a draft in the browser with this binding.
pub fn keep(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    binding: &BearerToken,
    draft: &Draft,
) -> Result<SignInFlowId, Stop<TooMany>> {
    make_room(op, wtx, limits, None)?;
    let new =
        NewFlow { origin: Origin::AccountPage, step: Step::Password, draft: Some(draft.clone()), return_url: None };
    Ok(start(op, wtx, binding, new)?)
}

/// Returns the draft of a flow of the browser with this binding, until the flow expires. It belongs to the account for
/// which the page was rendered, and is shown only in the session that the flow has created.
pub fn find(
    op: &Op,
    tx: &mut Tx<'_>,
    id: SignInFlowId,
    binding: &BearerToken,
    user: &SignedIn,
) -> Result<Option<Draft>, Fault> {
    let Some(flow) = find_flow(tx, id, binding)? else { return Ok(None) };
    let is_on = op.now < flow.expires_at && flow.progress == Progress::Finished(user.session.id);
    Ok(flow.state.draft.filter(|draft| is_on && draft.person == user.account.sub))
}

/// Removes the draft of a flow of the browser with this binding.
pub fn remove(wtx: &mut WriteTx<'_>, id: SignInFlowId, binding: &BearerToken) -> Result<(), Fault> {
    match find_flow(wtx, id, binding)? {
        Some(flow) if flow.state.draft.is_some() => store::remove_draft(wtx, &flow),
        _ => Ok(()),
    }
}
