//! The roles of accounts: permissions beyond signing in.

use super::account::AccountState;
pub use super::account::Role;
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// Gives an account a role; idempotent. Returns false if the account does not exist.
pub fn give(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, role: Role) -> Result<bool, Fault> {
    // Locks the row, so that a concurrent deletion cannot leave a role behind.
    if !store::lock_account(wtx, account)? {
        return Ok(false);
    }
    if store::insert_role(wtx, account, role, op.now)? {
        audit::record(op, wtx, Event::RoleGiven { account, role: role.as_str() })?;
    }
    Ok(true)
}

/// Returns whether an account that is not deleted has this role.
pub fn is_held(tx: &mut Tx<'_>, role: Role) -> Result<bool, Fault> {
    Ok(store::list_holders(tx, role)?.iter().any(|holder| holder.state != AccountState::Deleted))
}

/// Returns whether an account with this role can sign in: it is active and has a password.
pub fn can_be_used(tx: &mut Tx<'_>, role: Role) -> Result<bool, Fault> {
    let holders = store::list_holders(tx, role)?;
    Ok(holders.iter().any(|holder| holder.state == AccountState::Active && holder.has_password))
}
