//! Withdraws an invitation.

use super::store::{self, Invitation};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::InvitationId;
use crate::op::Op;
use crate::storage::WriteTx;

/// What became of a withdrawal.
#[derive(Clone, Debug)]
pub enum Withdrawn {
    /// The invitation is deleted.
    Done(Invitation),
    /// It was accepted before, and stays.
    Accepted,
    NotFound,
}

/// Withdraws an invitation. Its link ends at once, and nothing of it is kept. Of a concurrent acceptance and a withdrawal, the
/// first one counts.
pub fn withdraw(op: &Op, wtx: &mut WriteTx<'_>, id: InvitationId) -> Result<Withdrawn, Fault> {
    let Some(invitation) = store::find(wtx, id)? else { return Ok(Withdrawn::NotFound) };
    if !store::delete(wtx, id)? {
        return Ok(Withdrawn::Accepted);
    }
    audit::record(op, wtx, Event::InvitationWithdrawn { invitation: id })?;
    Ok(Withdrawn::Done(invitation))
}
