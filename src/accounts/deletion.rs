//! The deletion of an account at the wish of its user, who can change their mind for a while.
//!
//! In between, every session and grant has ended. A sign-in only leads to the page on which the user keeps the account.

use super::account::Account;
use super::store;
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;

/// Plans the deletion of an account and ends its sessions and grants. Returns when it is deleted.
pub fn plan(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<Time, Fault> {
    let due = op.now + op.tenant.settings.retention_deletion();
    store::update_deletion(wtx, account.id, Some(due))?;
    store::advance_epoch(wtx, account.id)?;
    let by = op.by(Principal::Account(account.id));
    audit::record(&by, wtx, Event::DeletionPlanned { account: account.id })?;
    Ok(due)
}

/// Keeps an account that was going to be deleted. Returns false if it was not.
pub fn cancel(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<bool, Fault> {
    if account.deletion_due.is_none() {
        return Ok(false);
    }
    store::update_deletion(wtx, account.id, None)?;
    audit::record(op, wtx, Event::DeletionCancelled { account: account.id })?;
    Ok(true)
}
