//! Creates the session after a successful sign-in.

use std::time::Duration;

use super::session::{Persistence, Session, SessionKind};
use super::store::{self, Found, SecretHash};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::{Tx, WriteTx};

/// The maximum number of sessions of an account, also of ended ones. Beyond it, those that were used longest ago are
/// deleted and end with that.
const MOST_OF_ACCOUNT: i64 = 200;

/// Makes room for one more session of an account, so that the new session is never the one that ends.
pub(super) fn make_room(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<(), Fault> {
    store::delete_beyond(wtx, account, MOST_OF_ACCOUNT - 1).map(|_| ())
}

/// The session secrets for the browser's cookies. They are sent once; only hashes are stored.
#[derive(Clone, Debug)]
pub struct SessionSecrets {
    pub session: BearerToken,
    /// The secret for `prompt=none` in third-party frames, if the tenant has enabled it.
    pub silent: Option<BearerToken>,
    /// How long the browser keeps both; `None`: until it is closed.
    pub max_age: Option<Duration>,
}

/// A successful authentication.
#[derive(Clone, Debug)]
pub struct Authentication {
    pub account: AccountId,
    pub account_epoch: Epoch,
    pub amr: Vec<String>,
    pub persistence: Persistence,
}

/// A session to be created, or an existing one to be renewed.
#[derive(Clone, Debug)]
pub struct Planned {
    session: Session,
    secrets: SessionSecrets,
    previous: Previous,
}

/// The session that the browser had before.
#[derive(Clone, Debug)]
enum Previous {
    Nothing,
    /// A live session of the same account. It is renewed under new secrets.
    SamePerson {
        secret: [u8; 32],
    },
    /// A session that ends.
    Other(Box<Session>),
}

/// The result of establishing a session.
#[derive(Clone, Debug)]
pub struct Established {
    pub session: SessionId,
    pub secrets: SessionSecrets,
    /// The previous session of this browser, which was ended.
    pub ended: Option<Session>,
}

impl Planned {
    /// Returns the id of the planned session. It changes if a concurrent request replaces the browser's present
    /// session.
    pub fn session(&self) -> SessionId {
        self.session.id
    }

    /// Creates the session or renews the existing one.
    pub fn establish(self, op: &Op, wtx: &mut WriteTx<'_>) -> Result<Established, Fault> {
        let Planned { session, secrets, previous } = self;
        let hashes = secrets.hashes(wtx);
        let ended = match previous {
            Previous::Nothing => None,
            Previous::SamePerson { secret } => {
                if store::renew(wtx, &session, &hashes, &secret)? {
                    return Ok(Established { session: session.id, secrets, ended: None });
                }
                None
            }
            Previous::Other(previous) => store::end(wtx, previous.id, op.now)?.then_some(*previous),
        };
        // A concurrent request has replaced the old session, so a new one is created.
        let session = Session { id: op.id("session"), ..session };
        make_room(wtx, session.account_id)?;
        store::insert(wtx, &session, &hashes)?;
        Ok(Established { session: session.id, secrets, ended })
    }
}

/// Plans a session for an authentication. A session of the same account in this browser is renewed under new secrets.
/// Another session is ended and returned, because a browser has one session per tenant.
pub fn plan(
    op: &Op,
    tx: &mut Tx<'_>,
    authentication: &Authentication,
    previous: Option<&BearerToken>,
) -> Result<Planned, Fault> {
    let hash = previous.map(|token| tx.lookup_hash(token));
    let found = match hash {
        Some(hash) => store::find_by_secret(tx, SecretHash::Session(hash))?,
        None => None,
    };
    let is_same_person = |found: &Found| found.session.account_id == authentication.account && found.is_live(op.now);
    let (id, previous) = match (found, hash) {
        (Some(found), Some(secret)) if is_same_person(&found) => (found.session.id, Previous::SamePerson { secret }),
        (Some(found), _) => (op.id("session"), Previous::Other(Box::new(found.session))),
        (None, _) => (op.id("session"), Previous::Nothing),
    };
    Ok(Planned {
        session: new_session(op, id, authentication),
        secrets: new_secrets(op, authentication.persistence),
        previous,
    })
}

fn new_session(op: &Op, id: SessionId, authentication: &Authentication) -> Session {
    let settings = &op.tenant.settings;
    let persistence = authentication.persistence.under(settings);
    Session {
        id,
        kind: SessionKind::Browser,
        account_id: authentication.account,
        account_epoch: authentication.account_epoch,
        tenant_epoch: op.tenant.epoch,
        amr: authentication.amr.clone(),
        auth_time: op.now,
        last_seen_at: op.now,
        idle_expires_at: op.now + persistence.idle(settings),
        expires_at: op.now + persistence.absolute(settings),
        ended: false,
        persistence,
        agent: op.peer.agent,
        place: op.peer.network.map(|network| network.to_place()),
        organization: None,
    }
}

fn new_secrets(op: &Op, persistence: Persistence) -> SessionSecrets {
    let persistence = persistence.under(&op.tenant.settings);
    SessionSecrets {
        session: op.bearer(TokenKind::Session, "session"),
        silent: (op.tenant.settings.silent_cookie && op.tenant.base.is_https())
            .then(|| op.bearer(TokenKind::SilentSession, "session")),
        max_age: persistence.is_remembered().then(|| persistence.absolute(&op.tenant.settings)),
    }
}

impl SessionSecrets {
    fn hashes(&self, tx: &Tx<'_>) -> store::SecretHashes {
        store::SecretHashes {
            session: tx.lookup_hash(&self.session),
            silent: self.silent.as_ref().map(|token| tx.lookup_hash(token)),
            refresh: None,
        }
    }
}

/// Renews a live session under new secrets, after an authentication of the same account. Returns `None` if the session
/// is over or belongs to another account.
pub fn carry_on(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: SessionId,
    authentication: &Authentication,
) -> Result<Option<SessionSecrets>, Fault> {
    let secrets = new_secrets(op, authentication.persistence);
    let hashes = secrets.hashes(wtx);
    let renewed = store::renew_own(wtx, &new_session(op, id, authentication), &hashes)?;
    Ok(renewed.then_some(secrets))
}

/// Renews the secrets of a session that goes on under a new epoch of its account. Its authentication stays as it was.
/// Returns `None` if the session has ended or was renewed in the meantime.
pub fn renew_under(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    present: &Session,
    secret: &BearerToken,
    account_epoch: Epoch,
) -> Result<Option<SessionSecrets>, Fault> {
    let session = Session { account_epoch, ..present.clone() };
    let secrets = SessionSecrets {
        max_age: session.persistence.is_remembered().then(|| session.expires_at.since(op.now)),
        ..new_secrets(op, session.persistence)
    };
    let (hashes, old) = (secrets.hashes(wtx), wtx.lookup_hash(secret));
    Ok(store::renew(wtx, &session, &hashes, &old)?.then_some(secrets))
}

/// Plans a session and creates it in one call.
pub fn establish(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    authentication: &Authentication,
    previous: Option<&BearerToken>,
) -> Result<Established, Fault> {
    plan(op, wtx, authentication, previous)?.establish(op, wtx)
}
