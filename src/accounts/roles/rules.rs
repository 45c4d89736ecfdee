//! Gives roles, and tells who has them.

use super::store;
use crate::accounts::account::{AccountState, Role};
use crate::accounts::store::lock_account;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// Gives an account a role; idempotent. Returns false if the account does not exist.
pub fn give(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, role: Role) -> Result<bool, Fault> {
    // Locks the row, so that a concurrent deletion cannot leave a role behind.
    if !lock_account(wtx, account)? {
        return Ok(false);
    }
    if store::insert_role(wtx, account, role, op.now)? {
        store::insert_held_role(wtx, role, op.now)?;
        audit::record(op, wtx, Event::RoleGiven { account, role: role.as_str() })?;
    }
    Ok(true)
}

/// Records that a role is given for the first time in the tenant. Returns false if an account ever had it, or if a
/// concurrent transaction gives it.
pub fn is_first(wtx: &mut WriteTx<'_>, role: Role, now: Time) -> Result<bool, Fault> {
    Ok(!was_held(wtx, role, now)? && store::insert_held_role(wtx, role, now)?)
}

/// Returns whether an account of the tenant ever had this role, and records it where an earlier version gave the role.
pub fn was_held(wtx: &mut WriteTx<'_>, role: Role, now: Time) -> Result<bool, Fault> {
    if store::is_role_recorded(wtx, role)? {
        return Ok(true);
    }
    let given = !store::list_holders(wtx, role)?.is_empty();
    if given {
        store::insert_held_role(wtx, role, now)?;
    }
    Ok(given)
}

/// Returns whether an account of the tenant ever had this role, deleted accounts included.
pub fn was_given(tx: &mut Tx<'_>, role: Role) -> Result<bool, Fault> {
    Ok(store::is_role_recorded(tx, role)? || !store::list_holders(tx, role)?.is_empty())
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

/// Returns whether this account is the only one with this role that can sign in and stays. It locks the role, so that two
/// administrators cannot leave at once.
pub fn is_last_that_can_be_used(wtx: &mut WriteTx<'_>, role: Role, account: AccountId) -> Result<bool, Fault> {
    store::lock_role(wtx, role)?;
    let holders = store::list_holders(wtx, role)?;
    let is_usable =
        |holder: &store::Holder| holder.state == AccountState::Active && holder.has_password && !holder.is_leaving;
    let is_holder = holders.iter().any(|holder| holder.account == account && holder.state != AccountState::Deleted);
    Ok(is_holder && !holders.iter().any(|holder| holder.account != account && is_usable(holder)))
}
