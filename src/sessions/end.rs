//! Ends sessions.

use super::session::Session;
use super::store::{self, SecretHash};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;

/// Ends the session of a secret, even if it has expired. Returns `None` if the session was already ended or is unknown.
pub fn end(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<Option<Session>, Fault> {
    let hash = wtx.lookup_hash(token);
    match store::find_by_secret(wtx, SecretHash::Session(hash))? {
        Some(found) if store::end(wtx, found.session.id, op.now)? => Ok(Some(found.session)),
        _ => Ok(None),
    }
}

/// Ends one session of the account, in any browser, with every grant made in it. Returns false if the session is
/// already over or belongs to another account, without distinguishing the two.
pub fn end_own(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, id: SessionId) -> Result<bool, Fault> {
    let ended = store::end_own(wtx, account, id, op.now)?;
    if ended {
        audit::record(&op.by(Principal::Account(account)), wtx, Event::SessionEnded { account, session: id })?;
    }
    Ok(ended)
}

/// Ends a session of a JSON surface, with every grant made in it. Returns false if it was over.
pub fn sign_out(op: &Op, wtx: &mut WriteTx<'_>, session: &Session) -> Result<bool, Fault> {
    let (account, id) = (session.account_id, session.id);
    let ended = store::end(wtx, id, op.now)?;
    if ended {
        audit::record(&op.by(Principal::Account(account)), wtx, Event::SignedOut { account, session: id })?;
    }
    Ok(ended)
}

/// Ends every session of the account except the current one. Returns false if there was no other session.
pub fn end_others(op: &Op, wtx: &mut WriteTx<'_>, kept: &Session) -> Result<bool, Fault> {
    let account = kept.account_id;
    let count = store::end_others(wtx, account, kept.id, op.now)?;
    if count > 0 {
        let event = Event::OtherSessionsEnded { account, kept: kept.id, count };
        audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    }
    Ok(count > 0)
}
