//! Finds and lists live sessions, and keeps those that are in use from becoming idle.

use super::session::{Parties, Session};
use super::store;
use crate::accounts::{self, AccountState};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::{self, TenantState};

/// The live session that a cookie's secret opens.
pub fn find_live(tx: &mut Tx<'_>, token: &BearerToken, now: Time) -> Result<Option<Session>, Fault> {
    let hash = tx.lookup_hash(token);
    let session = store::find_by_secret(tx, &hash)?;
    keep_valid(tx, session, now)
}

/// The session that a cookie's secret opens, also one that has been idle for too long, unless it was ended.
pub fn find_not_ended(tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Session>, Fault> {
    let hash = tx.lookup_hash(token);
    Ok(store::find_by_secret(tx, &hash)?.filter(|session| !session.ended))
}

/// The live session that the silent cookie's secret opens; honoured for `prompt=none` only.
pub fn find_live_silent(tx: &mut Tx<'_>, token: &BearerToken, now: Time) -> Result<Option<Session>, Fault> {
    let hash = tx.lookup_hash(token);
    let session = store::find_by_silent_secret(tx, &hash)?;
    keep_valid(tx, session, now)
}

fn keep_valid(tx: &mut Tx<'_>, session: Option<Session>, now: Time) -> Result<Option<Session>, Fault> {
    match session {
        Some(session) if still_valid(tx, &session, now)? => Ok(Some(session)),
        _ => Ok(None),
    }
}

/// Whether a session lives.
pub fn still_valid(tx: &mut Tx<'_>, session: &Session, now: Time) -> Result<bool, Fault> {
    let parties = Parties {
        account: accounts::store::find_state(tx, session.account_id)?,
        tenant: tenancy::store::state_and_epoch(tx)?,
    };
    Ok(session.term().is_on(&parties, now))
}

/// Moves the idle end of a session that is in use, at most once in a sixteenth of the idle time.
pub fn touch(op: &Op, wtx: &mut WriteTx<'_>, session: &Session) -> Result<(), Fault> {
    let idle = op.tenant.settings.session_idle();
    if op.now.since(session.last_seen_at) >= idle / 16 {
        store::touch(wtx, session.id, (op.now, op.now + idle))?;
    }
    Ok(())
}

/// The live sessions of a person, the one that was used last first; at most fifty.
pub fn list_live(tx: &mut Tx<'_>, account: AccountId, now: Time) -> Result<Vec<Session>, Fault> {
    let (state, tenant_epoch) = tenancy::store::state_and_epoch(tx)?;
    match accounts::store::find_state(tx, account)? {
        Some((AccountState::Active, epoch)) if state == TenantState::Active => {
            store::list_open(tx, (account, epoch, tenant_epoch), now)
        }
        _ => Ok(Vec::new()),
    }
}
