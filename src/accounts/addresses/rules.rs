//! The rules of further addresses.

use super::store::{self, OwnEmail, Rank};
use crate::accounts::store::{claim_identifier, find_identifier_owner, release_identifier};
use crate::accounts::{Account, AccountEmail};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::op::Op;
use crate::storage::{Changes, Tx, WriteTx};

/// The maximum number of addresses of an account.
pub const MOST: usize = 10;

/// Why an address is not added or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressRefusal {
    /// Another account has it, or had it a short time ago.
    Taken,
    /// The account has it already.
    Own,
    /// The account has [`MOST`] addresses.
    TooMany,
    /// It is not an address of the account.
    NotOwn,
    /// The primary address cannot be removed.
    IsPrimary,
    /// A service account has no address.
    OfService,
}

/// Checks whether an account may add an address, except whether another account has it.
pub fn may_add(tx: &mut Tx<'_>, account: &Account, email: &Email) -> Result<Result<(), AddressRefusal>, Fault> {
    if account.is_service() {
        return Ok(Err(AddressRefusal::OfService));
    }
    let own = store::list_emails(tx, account.id)?;
    Ok(match own.iter().find(|own| own.email.canonical() == email.canonical()) {
        // An administrator has added it. Its user can still prove it.
        Some(own) if own.rank == Rank::Further && !own.verified => Ok(()),
        Some(_) => Err(AddressRefusal::Own),
        None if own.len() >= MOST => Err(AddressRefusal::TooMany),
        None => Ok(()),
    })
}

/// Adds an address that was verified, or verifies a further one. The caller has locked the account.
pub fn add(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    insert(op, wtx, account, &AccountEmail { email: email.clone(), verified: true })
}

/// Adds an address that counts once it is verified. The caller has locked the account.
pub fn add_unverified(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    insert(op, wtx, account, &AccountEmail { email: email.clone(), verified: false })
}

fn insert(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    new: &AccountEmail,
) -> Result<Result<(), AddressRefusal>, Fault> {
    let email = &new.email;
    if let Err(refusal) = may_add(wtx, account, email)? {
        return Ok(Err(refusal));
    }
    let added = wtx.tentatively(|wtx| {
        // The account may hold the name of an address that it had.
        let owner = find_identifier_owner(wtx, email.canonical())?;
        if owner != Some(account.id) && !claim_identifier(wtx, email.canonical(), account.id, op.now)? {
            return Ok(Changes::Undo(Err(AddressRefusal::Taken)));
        }
        let own = store::list_emails(wtx, account.id)?;
        match own.iter().any(|own| own.email.canonical() == email.canonical()) {
            true if new.verified => store::verify_email(wtx, account.id, email, op.now).map(|_| ())?,
            true => return Ok(Changes::Undo(Err(AddressRefusal::Own))),
            false => store::insert_email(wtx, op.id("further email"), account.id, new, Rank::Further, op.now)?,
        }
        Ok(Changes::Keep(Ok(())))
    })?;
    if added.is_ok() {
        audit::record(op, wtx, Event::AddressAdded { account: account.id })?;
    }
    Ok(added)
}

/// Makes an address of the account its primary one. An unverified primary address of before is removed, because it was never proved. Returns the primary address of before.
pub fn make_primary(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<Option<OwnEmail>, AddressRefusal>, Fault> {
    let own = store::list_emails(wtx, account.id)?;
    if !own.iter().any(|own| own.verified && own.email.canonical() == email.canonical()) {
        return Ok(Err(AddressRefusal::NotOwn));
    }
    let before = own.into_iter().find(|own| own.rank == Rank::Primary);
    store::set_primary(wtx, account.id, email)?;
    if let Some(unverified) = before.as_ref().filter(|before| !before.verified) {
        delete(wtx, account.id, &unverified.email)?;
    }
    audit::record(op, wtx, Event::AddressChanged { account: account.id })?;
    Ok(Ok(before))
}

/// Removes a further address. Its name stays reserved for the account until [`release`].
pub fn remove(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    let own = store::list_emails(wtx, account.id)?;
    match own.iter().find(|own| own.email.canonical() == email.canonical()) {
        None => return Ok(Err(AddressRefusal::NotOwn)),
        Some(own) if own.rank == Rank::Primary => return Ok(Err(AddressRefusal::IsPrimary)),
        Some(_) => {}
    }
    store::delete_email(wtx, account.id, email)?;
    audit::record(op, wtx, Event::AddressRemoved { account: account.id })?;
    Ok(Ok(()))
}

/// Deletes an address and releases its name.
pub fn delete(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email) -> Result<(), Fault> {
    store::delete_email(wtx, account, email)?;
    release_identifier(wtx, email.canonical(), account)?;
    Ok(())
}

/// Releases the name of an address that the account had. It stays if the account has the address again.
pub fn release(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email) -> Result<(), Fault> {
    let own = store::list_emails(wtx, account)?;
    if own.iter().any(|own| own.email.canonical() == email.canonical()) {
        return Ok(());
    }
    release_identifier(wtx, email.canonical(), account)?;
    Ok(())
}
