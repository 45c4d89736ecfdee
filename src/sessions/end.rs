//! Ends sessions.

use super::session::Session;
use super::store::{self, SecretHash};
use crate::audit::{self, Event};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::storage::WriteTx;

/// Ends the session that a secret belongs to, live or not. `None` if it was ended before or never was.
pub fn end(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<Option<Session>, Fault> {
    let hash = wtx.lookup_hash(token);
    match store::find_by_secret(wtx, SecretHash::Session(hash))? {
        Some(found) if store::end(wtx, found.session.id, op.now)? => Ok(Some(found.session)),
        _ => Ok(None),
    }
}

/// Ends one session of a person, in whichever browser it is; what was granted in it ends with it. False if it was over
/// before, or is not theirs: the two are not told apart.
pub fn end_own(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, id: SessionId) -> Result<bool, Fault> {
    let ended = store::end_own(wtx, account, id, op.now)?;
    if ended {
        audit::record(&op.by(Principal::Account(account)), wtx, Event::SessionEnded { account, session: id })?;
    }
    Ok(ended)
}

/// Ends every session of a person but the one that they ask from. False if there was no other.
pub fn end_others(op: &Op, wtx: &mut WriteTx<'_>, kept: &Session) -> Result<bool, Fault> {
    let account = kept.account_id;
    let count = store::end_others(wtx, account, kept.id, op.now)?;
    if count > 0 {
        let event = Event::OtherSessionsEnded { account, kept: kept.id, count };
        audit::record(&op.by(Principal::Account(account)), wtx, event)?;
    }
    Ok(count > 0)
}
