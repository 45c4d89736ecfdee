//! Ends the undo of changes.

use super::store;
use crate::accounts::addresses;
use crate::accounts::addresses::store::{Rank, list_emails};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::storage::WriteTx;

/// Ends the undo of all changes of an account, and releases the addresses that are held for it.
pub fn forget_all(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    for change in store::list_of(wtx, account)? {
        store::delete(wtx, change.id)?;
        addresses::release(wtx, account, &change.former)?;
    }
    Ok(())
}

/// Removes the further addresses of an account, and those that it had: another person may have them (A-48: the user of the
/// primary address has only now proved it).
pub fn keep_primary_only(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    for own in list_emails(wtx, account)?.iter().filter(|own| own.rank == Rank::Further) {
        addresses::delete(wtx, account, &own.email)?;
    }
    forget_all(wtx, account)
}
