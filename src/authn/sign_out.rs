//! Signs out of this browser.

use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::sessions;
use crate::storage::WriteTx;

/// Ends the session of this secret, even if it is idle, with every grant made in it. Returns false if there was none.
pub fn sign_out(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<bool, Fault> {
    let Some(session) = sessions::end(op, wtx, token)? else { return Ok(false) };
    let by = op.by(Principal::Account(session.account_id));
    audit::record(&by, wtx, Event::SignedOut { account: session.account_id, session: session.id })?;
    Ok(true)
}
