//! Makes the session of a person who has just signed in.

use super::live::still_valid;
use super::session::Session;
use super::store;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, SessionId};
use crate::base::token::{BearerToken, TokenKind};
use crate::op::Op;
use crate::storage::WriteTx;

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
