//! Identifies the user that acts on an account page.

use std::time::Duration;

use crate::accounts::{self, Account};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::sessions::{Session, SignedIn};
use crate::storage::{Tx, WriteTx};

/// How long a sign-in counts as recent.
const FRESH: Duration = Duration::from_secs(10 * 60);

/// The sender of a form: the session secret of the request and the `sub` for which the page was rendered. Another user
/// may have signed in to the browser in between.
#[derive(Clone, Debug)]
pub struct Sender {
    pub session: Option<BearerToken>,
    pub sub: String,
}

/// The result of a form that requires a signed-in user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSender {
    /// No user is signed in.
    SignedOut,
    /// Another user has signed in since the page was rendered. Nothing is changed.
    AnotherPerson,
    /// The user may only see the account before its address is verified. Nothing is changed.
    Limited,
    /// The user has to sign in again first, because the last sign-in was a while ago. Nothing is changed.
    NotFresh,
}

/// Finds the signed-in user that sent a form. It is called in the transaction that executes the form.
pub fn find(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<SignedIn, Stop<NotSender>> {
    let found = find_limited(op, tx, sender)?;
    match accounts::is_limited(op, &found.account) {
        true => Err(Stop::Refused(NotSender::Limited)),
        false => Ok(found),
    }
}

/// Like [`find`], for what another person at an unattended browser must not do (A-73: step-up).
pub fn find_fresh(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<SignedIn, Stop<NotSender>> {
    let found = find(op, tx, sender)?;
    match is_fresh(op, &found.session) {
        true => Ok(found),
        false => Err(Stop::Refused(NotSender::NotFresh)),
    }
}

/// Returns whether the last sign-in was a short time ago.
pub fn is_fresh(op: &Op, session: &Session) -> bool {
    op.now.since(session.auth_time) <= FRESH
}

/// Refuses a user of a JSON surface who has signed in a while ago.
pub fn require_fresh(op: &Op, session: &Session) -> Result<(), Code> {
    if is_fresh(op, session) { Ok(()) } else { Err(Code::SessionNotFresh) }
}

/// Like [`find`], for the few forms of a user whose address has to be verified first.
pub fn find_limited(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<SignedIn, Stop<NotSender>> {
    match super::signed_in(tx, sender.session.as_ref(), op.now)? {
        Some(found) if found.account.sub == sender.sub => Ok(found),
        Some(_) => Err(Stop::Refused(NotSender::AnotherPerson)),
        None => Err(Stop::Refused(NotSender::SignedOut)),
    }
}

/// Executes a form in the name of its sender.
pub fn act<T>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault>,
) -> Result<T, Stop<NotSender>> {
    let SignedIn { account, session } = find(op, wtx, sender)?;
    let by = op.by(Principal::Account(account.id));
    Ok(deed(&by, wtx, &account, &session)?)
}
