//! Notices to the user of an account about its sign-ins.

use super::throttle::{self, Reservation, Subject};
use crate::accounts::{self, Account, notify};
use crate::base::fault::Fault;
use crate::links::{self, NewLink, Purpose};
use crate::mail::{self, Message, Notice, Occasion};
use crate::op::Op;
use crate::storage::WriteTx;

/// Queues a notice of a sign-in in a browser that the account did not know. The first sign-in of all is expected.
pub(super) fn new_device(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    if account.has_signed_in {
        send(op, wtx, account, "not me: new device", Message::NewDevice)?;
    }
    Ok(())
}

/// Queues a notice of a new password. `account` has the epoch of the change, so that the link in the notice is not older.
pub(super) fn password_changed(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    send(op, wtx, account, "not me: password changed", Message::PasswordChanged)
}

/// Queues a notice of a removed password. `account` has the epoch of the removal.
pub(super) fn password_removed(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    send(op, wtx, account, "not me: password removed", Message::PasswordRemoved)
}

/// Queues a notice of a further address.
pub(super) fn address_added(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    send(op, wtx, account, "not me: address added", Message::AddressAdded)
}

/// Queues a notice with a link for "This was not me". An unverified address gets none: it may be another person's.
fn send(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    label: &'static str,
    message: impl FnOnce(Notice) -> Message,
) -> Result<(), Fault> {
    if !account.is_verified() {
        return Ok(());
    }
    let token = links::make(op, wtx, &NewLink::mailed(Purpose::NotMe, account).labelled(label))?;
    let link = op.tenant.base.join(&format!("/not-me?token={}", token.expose()));
    notify(op, wtx, account, message(Notice { occasion: Occasion::of(op), not_me: Some(link) }))
}

/// Queues a notice if this attempt used up the account's attempts of a day, at most once a day.
///
/// A name without an account, or with an unverified address, costs the same statements and a job that sends nothing
/// the effort does not show whether there is an account).
pub(super) fn many_attempts(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    reservation: &Reservation,
    subject: &Subject,
) -> Result<(), Fault> {
    if !reservation.used_up_day() || !throttle::once_a_day(op, wtx, &format!("many attempts {subject:?}"))? {
        return Ok(());
    }
    let id = match subject {
        Subject::Account(id) => *id,
        Subject::UnknownName(_) => op.id("no account"),
    };
    match accounts::store::find_account(wtx, id)?.filter(Account::is_verified) {
        Some(account) => send(op, wtx, &account, "not me: many attempts", Message::ManyAttempts),
        None => {
            links::make_decoy(op, wtx, Purpose::NotMe, "not me: many attempts")?;
            mail::enqueue_decoy(op, wtx)
        }
    }
}
