//! The step in which a user keeps an account that is going to be deleted. Without it, nothing is signed in with the account.

use super::flow::find_user;
use super::state::{Flow, Step};
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::Tx;

/// Returns which account can be kept in this flow, and when it is deleted otherwise.
pub fn find(op: &Op, tx: &mut Tx<'_>, flow: &Flow) -> Result<Option<(Account, Time)>, Fault> {
    if flow.state.due != Step::KeepAccount {
        return Ok(None);
    }
    let user = find_user(op, tx, flow, None)?;
    Ok(user.and_then(|user| user.deletion_due.map(|due| (user, due))))
}
