//! Signing out of this browser.

use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::sessions;
use crate::storage::WriteTx;

/// Ends the session that this secret belongs to, also one that has been idle for too long: what was granted in it ends
/// with it. False if there was none.
pub fn sign_out(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<bool, Fault> {
    sessions::end(op, wtx, token)
}
