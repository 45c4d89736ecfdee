//! What an administrator changes of an account: its claims and its addresses.
//!
//! The rules are those of the user's own pages. A verified address that is replaced or removed gets a mail with a link that
//! undoes it, and no other account gets the address before the link expires ([`address_changes`]).

use super::address_changes::{self, Fate};
use super::notices;
use super::verification::{self, Kept};
use crate::accounts::addresses::store::Rank;
use crate::accounts::addresses::{self, AddressRefusal};
use crate::accounts::manage::{self, AccountRefusal};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::links::{self, Purpose};
use crate::op::Op;
use crate::storage::{Changes, WriteTx};

/// Changes an account as [`manage::set_claims`] does, all or nothing. Set-up links that were sent to an address that it no longer
/// has are deleted. With a verified address, what a sign-up has chosen is dropped.
pub fn change(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    changes: &[(String, String)],
) -> Result<Result<Account, AccountRefusal>, Fault> {
    accounts::store::lock_account(wtx, id)?;
    let Some(before) = accounts::store::find_account(wtx, id)? else { return Ok(Err(AccountRefusal::NotFound)) };
    wtx.tentatively(|wtx| {
        if changes.iter().any(|(claim, value)| claim == "email_verified" && value == "true") {
            verification::confirm(op, wtx, &before)?;
        }
        let account = match manage::set_claims(op, wtx, id, changes)? {
            Ok(account) => account,
            Err(refusal) => return Ok(Changes::Undo(Err(refusal))),
        };
        if before.address() != account.address() {
            links::store::delete_of(wtx, id, Purpose::SetUp)?;
        }
        let canonical = |account: &Account| account.email.as_ref().map(|own| own.email.canonical().to_owned());
        match &before.email {
            Some(_) if canonical(&before) == canonical(&account) => {}
            Some(former) if former.verified => {
                address_changes::tell(op, wtx, &account, &former.email, Fate::Removed)?;
            }
            Some(former) => address_changes::release_name(wtx, id, &former.email)?,
            None => {}
        }
        Ok(Changes::Keep(Ok(account)))
    })
}

/// An address that an administrator adds.
#[derive(Clone, Debug)]
pub struct NewAddress {
    pub email: Email,
    /// Whether the administrator knows that the user has it. Otherwise it counts once it is verified.
    pub verified: bool,
}

/// Adds an address to an account. The main address gets a notice.
pub fn add(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    new: &NewAddress,
) -> Result<Result<(), AddressRefusal>, Fault> {
    let Some(account) = lock(wtx, id)? else { return Ok(Err(AddressRefusal::NotOwn)) };
    let added = match new.verified {
        true => addresses::add(op, wtx, &account, &new.email)?,
        false => addresses::add_unverified(op, wtx, &account, &new.email)?,
    };
    if added.is_ok() {
        notices::address_added(op, wtx, &account)?;
    }
    Ok(added)
}

/// Makes another address of an account the main one.
pub fn make_primary(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    match lock(wtx, id)? {
        Some(account) => address_changes::make_primary(op, wtx, &account, email),
        None => Ok(Err(AddressRefusal::NotOwn)),
    }
}

/// Removes a further address of an account.
pub fn remove(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    match lock(wtx, id)? {
        Some(account) => address_changes::remove(op, wtx, &account, email),
        None => Ok(Err(AddressRefusal::NotOwn)),
    }
}

/// Verifies an address of an account, the main one if none is named. Of the main one, what a sign-up has chosen is dropped
/// . Returns whether it was kept.
pub fn verify(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    named: Option<&Email>,
) -> Result<Result<Kept, AddressRefusal>, Fault> {
    let Some(account) = lock(wtx, id)? else { return Ok(Err(AddressRefusal::NotOwn)) };
    let own = accounts::addresses::store::list_emails(wtx, id)?;
    let own = own.into_iter().find(|own| match named {
        Some(named) => own.email.canonical() == named.canonical(),
        None => own.rank == Rank::Primary,
    });
    let Some(own) = own else { return Ok(Err(AddressRefusal::NotOwn)) };
    if own.verified {
        return Ok(Ok(Kept::Yes));
    }
    let kept = match own.rank {
        Rank::Primary => verification::confirm(op, wtx, &account)?,
        Rank::Further => Kept::Yes,
    };
    accounts::addresses::store::verify_email(wtx, id, &own.email, op.now)?;
    audit::record(op, wtx, Event::EmailVerified { account: id, password_kept: kept == Kept::Yes })?;
    Ok(Ok(kept))
}

/// Locks the row of an account, so that concurrent changes of its addresses are serialized.
fn lock(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<Option<Account>, Fault> {
    accounts::store::lock_account(wtx, id)?;
    accounts::store::find_account(wtx, id)
}
