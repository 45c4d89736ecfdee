//! Identifies the user that acts on an account page.

use crate::accounts::{self, Account};
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::sessions::{Session, SignedIn};
use crate::storage::{Tx, WriteTx};

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
}

/// Finds the signed-in user that sent a form. It is called in the transaction that executes the form.
pub fn find(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<SignedIn, Stop<NotSender>> {
    let found = find_limited(op, tx, sender)?;
    match accounts::is_limited(op, &found.account) {
        true => Err(Stop::Refused(NotSender::Limited)),
        false => Ok(found),
    }
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
