//! Deletes the accounts of sign-ups that were not finished, so that made-up addresses neither fill the tables nor stay taken.

use std::time::Duration;

use super::verification;
use crate::accounts::{self, Account, manage};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::quota::Quota;
use crate::links;
use crate::op::Op;
use crate::organizations::{api_tokens, members};
use crate::quotas;
use crate::storage::{Tx, WriteTx};

/// How long an account waits for the verification of its address, if nothing is signed in with it.
const PATIENCE: Duration = Duration::from_secs(7 * 86_400);
/// How many accounts one transaction deletes.
pub const STEP: i64 = 100;

/// Returns whether there is one to delete.
pub fn is_any(op: &Op, tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(!verification::store::list_unfinished(tx, op.now - PATIENCE, op.now, 1)?.is_empty())
}

/// Deletes the oldest ones, up to [`STEP`]. Returns how many.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let before = op.now - PATIENCE;
    let mut unfinished = Vec::new();
    // All are locked before anything else is, so that it does not deadlock with requests of these users.
    for id in verification::store::list_unfinished(wtx, before, op.now, STEP)? {
        unfinished.extend(lock(wtx, id)?);
    }
    erase(op, wtx, &unfinished)?;
    Ok(unfinished.len())
}

/// Whether an account has an address that was never proved, and nothing was ever signed in with it.
pub(super) fn is_unfinished(account: &Account) -> bool {
    account.is_sign_up && !account.is_verified() && !account.has_signed_in
}

/// Deletes an unfinished account with everything that depends on it. Returns false if a concurrent request has finished it.
pub(super) fn discard(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId) -> Result<bool, Fault> {
    let Some(account) = lock(wtx, id)? else { return Ok(false) };
    erase(op, wtx, &[account])?;
    Ok(true)
}

/// Locks the row of an account, so that no concurrent verification or sign-in is lost. Returns `None` if it is finished.
fn lock(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<Option<Account>, Fault> {
    if !accounts::store::lock_account(wtx, id)? {
        return Ok(None);
    }
    Ok(accounts::store::find_account(wtx, id)?.filter(is_unfinished))
}

/// Deletes locked accounts with everything that depends on them.
fn erase(op: &Op, wtx: &mut WriteTx<'_>, unfinished: &[Account]) -> Result<(), Fault> {
    for account in unfinished {
        verification::store::delete_all_of(wtx, account.id)?;
        links::store::delete_all_of(wtx, account.id)?;
        // An operator may have added it to an organization.
        members::leave_all(op, wtx, account.id)?;
        let tokens = api_tokens::store::delete_all_of(wtx, account.id)?;
        quotas::give_back(op, wtx, Quota::Tokens, tokens)?;
    }
    manage::delete_unfinished(op, wtx, unfinished)?;
    for account in unfinished {
        audit::record(op, wtx, Event::SignUpExpired { account: account.id })?;
    }
    Ok(())
}
