//! Signing out of this browser.

use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::sessions;
use crate::storage::WriteTx;

/// Ends the session that this secret opens. What was granted in it, without offline access, ends with it. False if
/// there was none.
pub fn sign_out(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<bool, Fault> {
    match sessions::find_live(wtx, token, op.now)? {
        Some(session) => sessions::store::end(wtx, session.id, op.now),
        None => Ok(false),
    }
}
