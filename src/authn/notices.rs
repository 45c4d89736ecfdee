//! Notices to the user of an account about its sign-ins.

use super::throttle::{self, Reservation, Subject};
use crate::accounts::{self, Account, notify};
use crate::base::fault::Fault;
use crate::mail::{self, Message, Occasion};
use crate::op::Op;
use crate::storage::WriteTx;

/// Queues a notice of a sign-in in a browser that the account did not know. The first sign-in of all is expected.
pub(super) fn new_device(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    if account.has_signed_in {
        notify(op, wtx, account, Message::NewDevice(Occasion::of(op)))?;
    }
    Ok(())
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
        Some(account) => notify(op, wtx, &account, Message::ManyAttempts(Occasion::of(op))),
        None => mail::enqueue_decoy(op, wtx),
    }
}
