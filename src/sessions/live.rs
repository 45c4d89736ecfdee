//! Finds and lists live sessions, and extends the idle expiry of those in use.

use super::session::Session;
use super::store::{self, Found, SecretHash};
use crate::accounts::store::AccountStatus;
use crate::accounts::{self, Account, AccountState};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::base::token::BearerToken;
use crate::op::Op;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::{self, TenantState};

/// A live session and its account.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub session: Session,
    pub account: Account,
}

/// Finds the live session of a session cookie, with its account.
pub fn find_signed_in(tx: &mut Tx<'_>, token: &BearerToken, now: Time) -> Result<Option<SignedIn>, Fault> {
    let hash = tx.lookup_hash(token);
    find(tx, SecretHash::Session(hash), now)
}

/// Finds the live session of the silent-session cookie, with its account. Only `prompt=none` accepts this cookie.
pub fn find_signed_in_silently(tx: &mut Tx<'_>, token: &BearerToken, now: Time) -> Result<Option<SignedIn>, Fault> {
    let hash = tx.lookup_hash(token);
    find(tx, SecretHash::Silent(hash), now)
}

/// Finds the live session of a session cookie, without its account.
pub fn find_live(tx: &mut Tx<'_>, token: &BearerToken, now: Time) -> Result<Option<Session>, Fault> {
    Ok(find_signed_in(tx, token, now)?.map(|signed_in| signed_in.session))
}

/// Finds the session of a session cookie with its account. Unlike [`find_signed_in`], it includes expired sessions, but
/// not ended ones.
pub fn find_not_ended(tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<SignedIn>, Fault> {
    let hash = tx.lookup_hash(token);
    let found = store::find_by_secret(tx, SecretHash::Session(hash))?.filter(|found| !found.session.ended);
    Ok(found.and_then(|found| Some(SignedIn { session: found.session, account: found.account? })))
}

fn find(tx: &mut Tx<'_>, secret: SecretHash, now: Time) -> Result<Option<SignedIn>, Fault> {
    let found = store::find_by_secret(tx, secret)?.filter(|found| found.is_live(now));
    Ok(found.and_then(|found| Some(SignedIn { session: found.session, account: found.account? })))
}

impl Found {
    /// Returns whether the session is live.
    pub(super) fn is_live(&self, now: Time) -> bool {
        self.session.term().is_on(&self.parties, now)
    }
}

/// Extends the idle expiry of a session in use, at most once per sixteenth of the idle time.
pub fn touch(op: &Op, wtx: &mut WriteTx<'_>, session: &Session) -> Result<(), Fault> {
    let settings = &op.tenant.settings;
    let idle = session.persistence.under(settings).idle(settings);
    if op.now.since(session.last_seen_at) >= idle / 16 {
        store::touch(wtx, session.id, op.now, op.now + idle)?;
    }
    Ok(())
}

/// The number of sessions in which [`is_known_client`] looks for a client.
const REMEMBERED: i64 = 200;

/// Returns whether an account has signed in before with the program or browser of this request, from its network. Programs
/// have no cookie that recognizes a device.
pub fn is_known_client(op: &Op, tx: &mut Tx<'_>, account: AccountId) -> Result<bool, Fault> {
    let place = op.peer.network.map(|network| network.to_place());
    let before = store::list_all_of(tx, account, REMEMBERED)?;
    Ok(before.iter().any(|session| session.agent == op.peer.agent && session.place == place))
}

/// Lists the live sessions of an account, most recently used first, at most fifty.
pub fn list_live(tx: &mut Tx<'_>, account: AccountId, now: Time) -> Result<Vec<Session>, Fault> {
    let tenant = tenancy::store::state_and_epoch(tx)?;
    match accounts::store::find_state(tx, account)? {
        Some(AccountStatus { state: AccountState::Active, epoch }) if tenant.state == TenantState::Active => {
            store::list_open(tx, account, epoch, tenant.epoch, now)
        }
        _ => Ok(Vec::new()),
    }
}
