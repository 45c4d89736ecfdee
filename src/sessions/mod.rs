//! Every signed-in thing; for now the browser session. Owns the table `sessions`.
//!
//! Whether a session lives is one predicate over its own row, its account and its tenant ([`Term::is_on`], A-53). Its
//! secret changes at every sign-in, its row stays while the same person signs in again in the same browser.

pub mod store;

use crate::accounts::{self, AccountState};
use crate::audit::{self, Event};
use crate::base::agent::Agent;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Actor, Op};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::{self, TenantState};

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub account_id: AccountId,
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    /// Authentication methods (RFC 8176).
    pub amr: Vec<String>,
    /// When the person last proved who they are.
    pub auth_time: Time,
    pub last_seen_at: Time,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
    /// What the browser said it was, and where it was, at the last sign-in: for the person to know it again.
    pub agent: Option<Agent>,
    pub place: Option<String>,
}

impl Session {
    fn term(&self) -> Term {
        Term {
            account_epoch: self.account_epoch,
            tenant_epoch: self.tenant_epoch,
            idle_expires_at: self.idle_expires_at,
            expires_at: self.expires_at,
            ended: self.ended,
        }
    }
}

/// What the browser is given, once.
#[derive(Clone, Debug)]
pub struct SessionSecrets {
    pub session: BearerToken,
    /// For `prompt=none` in frames of other sites; only where the tenant has it.
    pub silent: Option<BearerToken>,
}

/// An authentication that has just happened.
#[derive(Clone, Debug)]
pub struct Authentication {
    pub account: AccountId,
    pub account_epoch: i64,
    pub amr: Vec<String>,
}

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

/// The account and the tenant behind a credential, as they are in one transaction: state and epoch of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// `None`: there is no such account.
    pub account: Option<(AccountState, i64)>,
    pub tenant: (TenantState, i64),
}

impl Parties {
    /// Whether both are active and of the epochs that the credential was made under.
    pub fn stand_by(&self, account_epoch: i64, tenant_epoch: i64) -> bool {
        self.tenant == (TenantState::Active, tenant_epoch)
            && self.account == Some((AccountState::Active, account_epoch))
    }
}

/// What of a session says how long it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub account_epoch: i64,
    pub tenant_epoch: i64,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
}

impl Term {
    /// Whether the session lives: not ended, neither idle nor too old, its account active and of the same epoch, its
    /// tenant too.
    pub fn is_on(&self, parties: &Parties, now: Time) -> bool {
        !self.ended
            && now < self.idle_expires_at
            && now < self.expires_at
            && parties.stand_by(self.account_epoch, self.tenant_epoch)
    }
}

/// Ends the session that a secret belongs to, live or not. `None` if it was ended before or never was.
pub fn end(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken) -> Result<Option<Session>, Fault> {
    let hash = wtx.lookup_hash(token);
    match store::find_by_secret(wtx, &hash)? {
        Some(session) if store::end(wtx, session.id, op.now)? => Ok(Some(session)),
        _ => Ok(None),
    }
}

/// Makes a session for an authentication. The same person's session in this browser is carried on under new secrets;
/// another one is ended and given back: one session per tenant and browser.
pub fn establish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    authentication: &Authentication,
    previous: Option<&BearerToken>,
) -> Result<(SessionId, SessionSecrets, Option<Session>), Fault> {
    let old_secret = previous.map(|token| wtx.lookup_hash(token));
    let previous = match &old_secret {
        Some(hash) => store::find_by_secret(wtx, hash)?,
        None => None,
    };
    let secrets = SessionSecrets {
        session: op.bearer(TokenKind::Session, "session"),
        silent: (op.tenant.settings.silent_cookie && op.tenant.base.is_https())
            .then(|| op.bearer(TokenKind::SilentSession, "session")),
    };
    let (mut same_person, mut ended) = (None, None);
    if let Some(previous) = previous {
        if previous.account_id == authentication.account && still_valid(wtx, &previous, op.now)? {
            same_person = Some(previous);
        } else {
            ended = store::end(wtx, previous.id, op.now)?.then_some(previous);
        }
    }
    let settings = &op.tenant.settings;
    let session = Session {
        id: same_person.as_ref().map_or_else(|| op.id("session"), |s| s.id),
        account_id: authentication.account,
        account_epoch: authentication.account_epoch,
        tenant_epoch: op.tenant.epoch,
        amr: authentication.amr.clone(),
        auth_time: op.now,
        last_seen_at: op.now,
        idle_expires_at: op.now + settings.session_idle(),
        expires_at: op.now + settings.session_absolute(),
        ended: false,
        agent: op.peer.agent,
        place: op.peer.network.map(|network| network.to_place()),
    };
    let hashes = store::SecretHashes {
        session: wtx.lookup_hash(&secrets.session),
        silent: secrets.silent.as_ref().map(|token| wtx.lookup_hash(token)),
    };
    if let (Some(_), Some(old_secret)) = (&same_person, &old_secret)
        && store::renew(wtx, &session, &hashes, old_secret)?
    {
        return Ok((session.id, secrets, ended));
    }
    // Where somebody was quicker with the old session, this is another one.
    let session = Session { id: op.id("session"), ..session };
    store::insert(wtx, &session, &hashes)?;
    Ok((session.id, secrets, ended))
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

/// Ends one session of a person, in whichever browser it is; what was granted in it ends with it. False if it was over
/// before, or is not theirs: the two are not told apart.
pub fn end_own(op: &Op, wtx: &mut WriteTx<'_>, account: AccountId, id: SessionId) -> Result<bool, Fault> {
    let ended = store::end_own(wtx, (account, id), op.now)?;
    if ended {
        audit::record(&op.by(Actor::Account(account)), wtx, Event::SessionEnded { account, session: id })?;
    }
    Ok(ended)
}

/// Ends every session of a person but the one that they ask from. False if there was no other.
pub fn end_others(op: &Op, wtx: &mut WriteTx<'_>, kept: &Session) -> Result<bool, Fault> {
    let account = kept.account_id;
    let count = store::end_others(wtx, (account, kept.id), op.now)?;
    if count > 0 {
        let event = Event::OtherSessionsEnded { account, kept: kept.id, count };
        audit::record(&op.by(Actor::Account(account)), wtx, event)?;
    }
    Ok(count > 0)
}
