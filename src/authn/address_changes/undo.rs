//! Undoes a change of addresses by the link that was mailed to the former address.

use super::change::release_name;
use crate::accounts::addresses::store::Rank;
use crate::accounts::{self, Account, AccountEmail, addresses, deletion};
use crate::audit::{self, Event};
use crate::authn::former_addresses::store::{self, AddressChange};
use crate::authn::reset::{self, Destination};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// How many changes one transaction releases.
pub const STEP: i64 = 100;

/// What a link undoes.
#[derive(Clone, Debug)]
pub struct Undoable {
    pub account: AccountId,
    /// The address that it restores.
    pub former: Email,
}

/// Returns what a link undoes, if the link is valid now. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Undoable>, Fault> {
    let found = find_open(op, tx, token)?;
    Ok(found.map(|(change, account)| Undoable { account: account.id, former: change.former }))
}

fn find_open(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<(AddressChange, Account)>, Fault> {
    let hash = tx.lookup_hash(token);
    let Some(change) = store::find_open(tx, &hash, op.now)? else { return Ok(None) };
    // Until it expires, the name is held; afterwards another account may have it.
    let owner = accounts::store::find_identifier_owner(tx, change.former.canonical())?;
    let found = accounts::store::find_account(tx, change.account_id)?;
    let found = found.filter(|account| account.is_for_people() && owner == Some(account.id));
    Ok(found.map(|account| (change, account)))
}

/// Whether a link has undone its change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This is the primary address again.
    Done(Email),
    /// The link is unknown, used or expired, or a change before was undone.
    LinkGone,
}

/// Makes the former address the primary one again, removes the addresses that were added since the change, ends every
/// session and grant, and mails a link to reset the password.
pub fn undo(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<Outcome, Fault> {
    let Some((_, account)) = find_open(op, wtx, token)? else { return Ok(Outcome::LinkGone) };
    // Locked before the change is read again, so that concurrent changes of the account are serialized.
    accounts::store::lock_account(wtx, account.id)?;
    let Some((change, account)) = find_open(op, wtx, token)? else { return Ok(Outcome::LinkGone) };
    // Of two concurrent uses, one deletes the row.
    if !store::delete(wtx, change.id)? {
        return Ok(Outcome::LinkGone);
    }
    let own = accounts::addresses::store::list_emails(wtx, account.id)?;
    if !own.iter().any(|own| own.email.canonical() == change.former.canonical()) {
        let former = AccountEmail { email: change.former.clone(), verified: true };
        accounts::addresses::store::insert_email(
            wtx,
            op.id("former email"),
            account.id,
            &former,
            Rank::Further,
            op.now,
        )?;
    }
    accounts::addresses::store::set_primary(wtx, account.id, &change.former)?;
    // Another person may have added what came since: the address that replaced this one came in the same moment.
    for later in own.iter().filter(|own| own.created_at >= change.created_at) {
        if later.email.canonical() != change.former.canonical() {
            addresses::delete(wtx, account.id, &later.email)?;
        }
    }
    for later in store::list_of(wtx, account.id)? {
        if later.created_at >= change.created_at && later.id != change.id {
            store::delete(wtx, later.id)?;
            addresses::release(wtx, account.id, &later.former)?;
        }
    }
    reset::drop_links(wtx, account.id)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let by = op.by(Principal::Account(account.id));
    // Another person may have planned it.
    deletion::cancel(&by, wtx, &account)?;
    audit::record(&by, wtx, Event::AddressRestored { account: account.id })?;
    if let Some(account) = accounts::store::find_account(wtx, account.id)? {
        reset::send(&by, wtx, &account, &Destination::Page(None))?;
    }
    Ok(Outcome::Done(change.former))
}

/// Releases the names of changes that can no longer be undone, and deletes the changes, up to [`STEP`]. Returns how many.
pub fn release(op: &Op, wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let over = list_over(op, wtx, STEP)?;
    for change in &over {
        accounts::store::lock_account(wtx, change.account_id)?;
        store::delete(wtx, change.id)?;
        release_name(wtx, change.account_id, &change.former)?;
    }
    Ok(over.len())
}

/// Returns whether there is one to release.
pub fn is_any_over(op: &Op, tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(!list_over(op, tx, 1)?.is_empty())
}

fn list_over(op: &Op, tx: &mut Tx<'_>, most: i64) -> Result<Vec<AddressChange>, Fault> {
    let expired = store::list_expired(tx, op.now, most)?;
    if expired.is_empty() { store::list_of_deleted(tx, most) } else { Ok(expired) }
}
