//! Identifies the user that acts on an account page.

use crate::accounts::Account;
use crate::base::fault::Fault;
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acted<T> {
    Done(T),
    /// No user is signed in.
    Nobody,
    /// Another user has signed in since the page was rendered. Nothing is changed.
    AnotherPerson,
}

/// Finds the signed-in user that sent a form. It is called in the transaction that executes the form.
pub fn find(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<Acted<(Account, Session)>, Fault> {
    Ok(match super::signed_in(tx, sender.session.as_ref(), op.now)? {
        Some(SignedIn { account, session }) if account.sub == sender.sub => Acted::Done((account, session)),
        Some(_) => Acted::AnotherPerson,
        None => Acted::Nobody,
    })
}

/// Executes a form in the name of its sender.
pub fn act<T>(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    deed: impl Fn(&Op, &mut WriteTx<'_>, &Account, &Session) -> Result<T, Fault>,
) -> Result<Acted<T>, Fault> {
    Ok(match find(op, wtx, sender)? {
        Acted::Done((account, session)) => {
            let by = op.by(Principal::Account(account.id));
            Acted::Done(deed(&by, wtx, &account, &session)?)
        }
        Acted::Nobody => Acted::Nobody,
        Acted::AnotherPerson => Acted::AnotherPerson,
    })
}
