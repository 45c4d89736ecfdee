//! Who acts on a page of their own.

use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::sessions::{Session, SignedIn};
use crate::storage::{Tx, WriteTx};

/// Who sent a form: the session secret that came with it, and the `sub` of the person whom the page was made for. A
/// browser may have changed hands since.
#[derive(Clone, Debug)]
pub struct Sender {
    pub session: Option<BearerToken>,
    pub sub: String,
}

/// What came of a form that only a person may send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acted<T> {
    Done(T),
    /// Nobody is signed in here any more.
    Nobody,
    /// Somebody else has signed in since the page was made: nothing of theirs is changed.
    AnotherPerson,
}

/// The person who sent a form, in the transaction that does what it asks for.
pub fn find(op: &Op, tx: &mut Tx<'_>, sender: &Sender) -> Result<Acted<(Account, Session)>, Fault> {
    Ok(match super::signed_in(tx, sender.session.as_ref(), op.now)? {
        Some(SignedIn { account, session }) if account.sub == sender.sub => Acted::Done((account, session)),
        Some(_) => Acted::AnotherPerson,
        None => Acted::Nobody,
    })
}

/// Does what a person asks for, as theirs.
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
