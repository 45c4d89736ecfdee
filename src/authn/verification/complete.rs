//! Finishes a verification.

use super::row::Verification;
use super::store;
use crate::accounts::{self, Account, manage};
use crate::audit::{self, Event};
use crate::authn::former_addresses;
use crate::base::fault::Fault;
use crate::op::{Op, Principal};
use crate::organizations::{first, members};
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// Whether the password, the claims and the custom attributes of the sign-up stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was finished in the browser of the sign-up, or with its password, if it had one.
    Yes,
    /// The link was used elsewhere.
    No,
}

/// Verifies the address of an account. Returns the account, or `None` if the verification is over or was voided.
///
/// If the password changes or is dropped, a new epoch ends every session, grant, device and link of before.
pub fn complete(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    verification: &Verification,
    kept: Kept,
) -> Result<Option<Account>, Fault> {
    let Some(id) = verification.account else { return Ok(None) };
    // Of two concurrent verifications of an account, the second one finds the address verified.
    if !accounts::store::lock_account(wtx, id)? {
        return Ok(None);
    }
    let Some(account) = accounts::store::find_account(wtx, id)? else { return Ok(None) };
    let is_own = account.email.as_ref().is_some_and(|own| own.email.canonical() == verification.address.canonical());
    if account.is_verified() || !account.is_for_people() || !is_own {
        return Ok(None);
    }
    if !consume(wtx, &store::VERIFICATIONS, verification.id, op.now)? {
        return Ok(None);
    }
    store::delete_others(wtx, id, verification.id)?;
    accounts::addresses::store::update_verified(wtx, id, Some(op.now))?;
    match kept {
        Kept::Yes => take_over(op, wtx, verification, &account)?,
        Kept::No => drop_chosen(op, wtx, &account)?,
    }
    let by = op.by(Principal::Account(id));
    audit::record(&by, wtx, Event::EmailVerified { account: id, password_kept: kept == Kept::Yes })?;
    let Some(account) = accounts::store::find_account(wtx, id)? else { return Ok(None) };
    first::create_due(op, wtx, &account)?;
    Ok(Some(account))
}

/// Finishes a sign-in by mail. Returns the account, or `None` if the verification is over, or the account is locked or has
/// another address now.
///
/// The user of the mailbox has the address, so it is verified too. What a sign-up has chosen before is dropped then,
/// because it may be another person's.
pub fn complete_sign_in(op: &Op, wtx: &mut WriteTx<'_>, verification: &Verification) -> Result<Option<Account>, Fault> {
    let Some(id) = verification.account else { return Ok(None) };
    if !accounts::store::lock_account(wtx, id)? {
        return Ok(None);
    }
    let found = accounts::store::find_account(wtx, id)?.filter(|account| account.is_for_people());
    let owner = accounts::store::find_id_by_email(wtx, &verification.address)?;
    let Some(account) = found.filter(|_| owner == Some(id)) else { return Ok(None) };
    if !consume(wtx, &store::VERIFICATIONS, verification.id, op.now)? {
        return Ok(None);
    }
    let is_primary =
        account.email.as_ref().is_some_and(|own| own.email.canonical() == verification.address.canonical());
    if is_primary && !account.is_verified() {
        store::delete_others(wtx, id, verification.id)?;
        accounts::addresses::store::update_verified(wtx, id, Some(op.now))?;
        drop_chosen(op, wtx, &account)?;
        let by = op.by(Principal::Account(id));
        audit::record(&by, wtx, Event::EmailVerified { account: id, password_kept: !account.is_sign_up })?;
    }
    accounts::store::find_account(wtx, id)
}

/// Ends the open verifications of an account whose address an administrator verifies, and drops what its sign-up has chosen,
/// because it may be another person's.
pub fn confirm(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<Kept, Fault> {
    if account.is_verified() {
        return Ok(Kept::Yes);
    }
    store::delete_all_of(wtx, account.id)?;
    drop_chosen(op, wtx, account)?;
    Ok(if account.is_sign_up { Kept::No } else { Kept::Yes })
}

/// Drops what was chosen at a sign-up, and ends what was made with it: also the organizations that the account owns, with the
/// members whom another person may have let in. Nothing is dropped of an account that an administrator has made.
fn drop_chosen(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    if !account.is_sign_up {
        return Ok(());
    }
    accounts::store::delete_password(wtx, account.id)?;
    manage::drop_claims(op, wtx, account)?;
    drop_made(op, wtx, account)?;
    accounts::store::advance_epoch(wtx, account.id)
}

/// Drops what was made with an account before its address was proved, which may be another person's: further addresses,
/// and the organizations that it owns. The account gets one of its own in place of them.
pub fn drop_made(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    former_addresses::keep_primary_only(wtx, account.id)?;
    if members::leave_owned(op, wtx, account.id)? > 0 {
        accounts::store::update_organization_due(wtx, account.id, Some(op.now))?;
    }
    Ok(())
}

/// Gives the account what was chosen at the sign-up. The password and the sessions of an earlier sign-up end, because they
/// may be another person's. That also holds where the sign-up has no password.
fn take_over(op: &Op, wtx: &mut WriteTx<'_>, verification: &Verification, account: &Account) -> Result<(), Fault> {
    if let Some(terms) = &verification.terms {
        accounts::store::record_terms(wtx, account.id, terms, op.now)?;
    }
    if !verification.is_sign_up() {
        return Ok(());
    }
    if account.is_sign_up && account.claims != verification.claims {
        accounts::store::update_claims(wtx, account.id, &verification.claims, op.now)?;
    }
    let attributes = account.attributes.with_asked(&op.tenant.attributes, &verification.attributes);
    if account.is_sign_up && account.attributes != attributes {
        accounts::store::update_attributes(wtx, account.id, &attributes)?;
    }
    let Some(own) = &verification.password else {
        if account.is_sign_up {
            accounts::store::delete_password(wtx, account.id)?;
            drop_made(op, wtx, account)?;
            accounts::store::advance_epoch(wtx, account.id)?;
        }
        return Ok(());
    };
    let present = accounts::store::find_password(wtx, account.id)?.map(|(stored, _)| stored);
    if present.as_ref() != Some(own) {
        // The history of a sign-up that was not its own is dropped as well.
        accounts::store::delete_password(wtx, account.id)?;
        manage::replace_password(op, wtx, account.id, own)?;
        if account.is_sign_up {
            drop_made(op, wtx, account)?;
        }
        accounts::store::advance_epoch(wtx, account.id)?;
    }
    Ok(())
}
