//! The deletion of accounts, with everything that other features hold about them.
//!
//! A user who deletes the account can change their mind for a while ([`accounts::deletion`]). A deleted account leaves a
//! tombstone without personal data, so that its `sub` and its user name are never assigned again.

use std::time::Duration;

use crate::accounts::addresses::store::list_emails;
use crate::accounts::manage::{self, AccountRefusal};
use crate::accounts::roles::{self, Role};
use crate::accounts::{self, Account, AccountState, deletion, language_of};
use crate::authn::acting::{self, NotSender, Sender};
use crate::authn::{former_addresses, invitations, verification};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::links;
use crate::mail::{self, Letter, Message, Occasion, Recipient};
use crate::op::{Op, Principal};
use crate::organizations::{api_tokens, invitations as member_invitations, members};
use crate::quotas;
use crate::sessions;
use crate::storage::{Tx, WriteTx};

/// How many accounts one transaction deletes.
pub const STEP: i64 = 20;

/// When the deletion of the last administrator is tried again.
const ASK_AGAIN: Duration = Duration::from_secs(86_400);

/// What became of an account whose user deletes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// It is deleted at this time, unless the user keeps it.
    Planned(Time),
    Deleted,
    /// Nothing was changed: it is the only administrator who can sign in.
    LastAdministrator,
    /// Nothing was changed: it is the last owner of an organization with other members.
    LastOwner(Refusal),
}

/// Plans the deletion of the sender's account, shortly after a sign-in (A-73: step-up), and mails to every address of the
/// account that it will be deleted. Where the tenant gives no time to change one's mind, it is deleted at once.
pub fn leave(op: &Op, wtx: &mut WriteTx<'_>, sender: &Sender) -> Result<Left, Stop<NotSender>> {
    acting::find_fresh(op, wtx, sender)?;
    leave_confirmed(op, wtx, sender)
}

/// Like [`leave`], after the sender has entered the password in place of a recent sign-in.
pub fn leave_confirmed(op: &Op, wtx: &mut WriteTx<'_>, sender: &Sender) -> Result<Left, Stop<NotSender>> {
    let id = acting::find(op, wtx, sender)?.account.id;
    // Locked before the account is read again, so that concurrent changes of it are serialized.
    accounts::store::lock_account(wtx, id)?;
    let account = acting::find(op, wtx, sender)?.account;
    if roles::is_last_that_can_be_used(wtx, Role::Administrator, id)? {
        return Ok(Left::LastAdministrator);
    }
    if let Err(refusal) = Stop::outcome(members::check_may_leave(wtx, id))? {
        return Ok(Left::LastOwner(refusal));
    }
    let by = op.by(Principal::Account(id));
    if op.tenant.settings.retention_deletion().is_zero() {
        delete(&by, wtx, id)?.map_err(|_| Stop::Refused(NotSender::SignedOut))?;
        return Ok(Left::Deleted);
    }
    links::store::delete_all_of(wtx, id)?;
    let due = deletion::plan(&by, wtx, &account)?;
    tell(&by, wtx, &account, due)?;
    Ok(Left::Planned(due))
}

/// Mails the planned deletion to the verified addresses of an account, and to those that it had until a change that can
/// still be undone: another person may have made it.
fn tell(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, due: Time) -> Result<(), Fault> {
    let own = list_emails(wtx, account.id)?.into_iter().filter(|own| own.verified).map(|own| own.email);
    let mut told: Vec<Email> = own.collect();
    for change in former_addresses::store::list_of(wtx, account.id)? {
        if !told.iter().any(|email| email.canonical() == change.former.canonical()) {
            told.push(change.former);
        }
    }
    for email in &told {
        let message = Message::DeletionPlanned { due: due.micros(), asked: Occasion::of(op) };
        let letter = Letter::new(Recipient::of(email), language_of(op, account), message);
        mail::enqueue(op, wtx, &letter.greeting(account.claims.name.as_deref()))?;
    }
    Ok(())
}

/// Deletes an account now and erases the personal data that any feature holds about it.
pub fn delete(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId) -> Result<Result<(), AccountRefusal>, Fault> {
    let own = list_emails(wtx, id)?;
    if let Err(refusal) = manage::set_state(op, wtx, id, AccountState::Deleted)? {
        return Ok(Err(refusal));
    }
    for own in own {
        invitations::store::delete_of(wtx, &own.email)?;
        member_invitations::store::delete_all_of_address(wtx, &own.email)?;
    }
    members::leave_all(op, wtx, id)?;
    former_addresses::forget_all(wtx, id)?;
    verification::store::delete_all_of(wtx, id)?;
    links::store::delete_all_of(wtx, id)?;
    let tokens = api_tokens::store::delete_all_of(wtx, id)?;
    quotas::give_back(op, wtx, Quota::Tokens, tokens)?;
    sessions::store::erase_browsers(wtx, id)?;
    Ok(Ok(()))
}

/// Returns whether the deletion of an account is due.
pub fn is_any_due(op: &Op, tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(!accounts::store::list_deletion_due(tx, op.now, 1)?.is_empty())
}

/// Deletes the accounts whose deletion is due, up to [`STEP`]. Returns how many.
pub fn delete_due(op: &Op, wtx: &mut WriteTx<'_>) -> Result<usize, Fault> {
    let mut deleted = 0;
    for id in accounts::store::list_deletion_due(wtx, op.now, STEP)? {
        // Locked before it is read again: the user may have kept it.
        accounts::store::lock_account(wtx, id)?;
        let found = accounts::store::find_account(wtx, id)?;
        let is_due = |account: &Account| {
            account.state == AccountState::Active && account.deletion_due.is_some_and(|due| due <= op.now)
        };
        if !found.as_ref().is_some_and(is_due) {
            continue;
        }
        if roles::is_last_that_can_be_used(wtx, Role::Administrator, id)? {
            // The others were locked or deleted since.
            accounts::store::update_deletion(wtx, id, Some(op.now + ASK_AGAIN))?;
        } else if delete(op, wtx, id)?.is_ok() {
            deleted += 1;
        }
    }
    Ok(deleted)
}
