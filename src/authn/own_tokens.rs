//! API tokens that users make for themselves on their own pages, shortly after a sign-in (A-73: step-up).

use super::acting::{self, NotSender, Sender};
use crate::accounts::{self, Account};
use crate::base::code::Code;
use crate::base::id::ApiTokenId;
use crate::base::refusal::{Refusal, Stop};
use crate::op::{Op, Principal};
use crate::organizations::api_tokens::ApiToken;
use crate::organizations::tokens::{self, Made, NewApiToken};
use crate::sessions::{Session, SignedIn};
use crate::storage::WriteTx;

/// Makes a token for the sender (A-85: never for another account, whatever `new` names).
pub fn make(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    new: &NewApiToken,
) -> Result<Result<Made, Refusal>, Stop<NotSender>> {
    let account = acting::find_fresh(op, wtx, sender)?.account.id;
    // Locked before the sender is read again: a reset that ends the session must not leave a token behind.
    accounts::store::lock_account(wtx, account)?;
    acting::find_fresh(op, wtx, sender)?;
    let by = op.by(Principal::Account(account));
    Ok(Stop::outcome(tokens::make(&by, wtx, &NewApiToken { account, ..new.clone() }))?)
}

/// Makes a token for the user of a live session, as a JSON surface does.
pub fn make_in_session(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    SignedIn { account, session }: &SignedIn,
    new: &NewApiToken,
) -> Result<Made, Stop<Refusal>> {
    check_in_session(op, wtx, account, session)?;
    tokens::make(op, wtx, &NewApiToken { account: account.id, ..new.clone() })
}

/// Changes a token of the user of a live session, as a JSON surface does.
pub fn change_in_session(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    SignedIn { account, session }: &SignedIn,
    id: ApiTokenId,
    wanted: &NewApiToken,
) -> Result<ApiToken, Stop<Refusal>> {
    check_in_session(op, wtx, account, session)?;
    tokens::change(op, wtx, id, &NewApiToken { account: account.id, ..wanted.clone() })
}

/// Refuses a user whose address has to be verified first, and one who has signed in a while ago.
/// The account is locked before its epoch is compared: a reset that ends the session must not leave a token behind.
fn check_in_session(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, session: &Session) -> Result<(), Stop<Refusal>> {
    if accounts::is_limited(op, account) {
        return Err(Code::EmailNotVerified.into());
    }
    acting::require_fresh(op, session)?;
    accounts::store::lock_account(wtx, account.id)?;
    let state = accounts::store::find_state(wtx, account.id)?;
    match state.is_some_and(|now| now.epoch == session.account_epoch) {
        true => Ok(()),
        false => Err(Code::CallerUnknown.into()),
    }
}

/// Revokes a token of the sender. It needs no recent sign-in, since it only takes rights away.
pub fn revoke(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    id: ApiTokenId,
) -> Result<Result<(), Refusal>, Stop<NotSender>> {
    let account = acting::find(op, wtx, sender)?.account.id;
    let by = op.by(Principal::Account(account));
    Ok(Stop::outcome(tokens::revoke(&by, wtx, account, id))?)
}
