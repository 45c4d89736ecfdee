//! Begins a session of a JSON surface, and signs its access tokens.

use super::audience::{ApiAudience, TOKEN};
use super::claims::{ApiClaims, TYP, acr_of};
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::SessionId;
use crate::base::jose::{self, SigningKey};
use crate::base::secret::Secret;
use crate::base::time::Time;
use crate::op::Op;
use crate::sessions::establish::make_room;
use crate::sessions::session::{Persistence, Session};
use crate::sessions::store;
use crate::storage::WriteTx;

/// A session that has begun, with everything that its tokens say.
#[derive(Clone, Debug)]
pub struct Begun {
    pub session: Session,
    pub(super) audience: ApiAudience,
    pub(super) sub: String,
    pub(super) sid: String,
}

/// An access token.
#[derive(Clone, Debug)]
pub struct ApiToken {
    pub token: Secret<String>,
    pub expires_at: Time,
}

/// The sign-in that a session is created for.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'s> {
    /// The id of the new session.
    pub session: SessionId,
    pub amr: &'s [String],
    /// When the user signed in, which may be before now.
    pub auth_time: Time,
}

/// Returns the id of the session that [`begin`] creates in this operation.
pub fn planned(op: &Op) -> SessionId {
    op.id("session")
}

/// Creates the session of an authentication that has just succeeded. The token is signed after the commit, by [`sign`].
pub fn begin(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    audience: ApiAudience,
    account: &Account,
    amr: &[String],
) -> Result<Begun, Fault> {
    begin_for(op, wtx, audience, account, SignIn { session: planned(op), amr, auth_time: op.now })
}

/// Does what [`begin`] does, for a sign-in that may have been before.
pub fn begin_for(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    audience: ApiAudience,
    account: &Account,
    sign_in: SignIn<'_>,
) -> Result<Begun, Fault> {
    let sid = op.text_22("sid");
    let expires_at = op.now + audience.absolute(op);
    let session = Session {
        id: sign_in.session,
        kind: audience.kind(),
        account_id: account.id,
        account_epoch: account.epoch,
        tenant_epoch: op.tenant.epoch,
        amr: sign_in.amr.to_vec(),
        auth_time: sign_in.auth_time,
        last_seen_at: op.now,
        idle_expires_at: expires_at.min(op.now + audience.idle()),
        expires_at,
        ended: false,
        persistence: Persistence::BrowserSession,
        agent: op.peer.agent,
        place: op.peer.network.map(|network| network.to_place()),
        organization: None,
    };
    let hashes = store::SecretHashes { session: store::sid_hash(wtx, &sid), silent: None };
    make_room(wtx, account.id)?;
    store::insert(wtx, &session, &hashes)?;
    Ok(Begun { session, audience, sub: account.sub.clone(), sid })
}

/// Signs an access token of the session with the tenant's ES256 key. It never outlives its session.
pub fn sign(op: &Op, signer: &SigningKey, begun: &Begun) -> Result<ApiToken, Fault> {
    let session = &begun.session;
    let expires_at = session.idle_expires_at.min(session.expires_at).min(op.now + TOKEN);
    let claims = ApiClaims {
        iss: op.tenant.issuer().to_owned(),
        sub: begun.sub.clone(),
        aud: begun.audience.uri(&op.tenant),
        exp: expires_at.seconds(),
        iat: op.now.seconds(),
        jti: op.text_22("jti"),
        client_id: begun.audience.client_id().to_owned(),
        sid: begun.sid.clone(),
        amr: session.amr.clone(),
        acr: acr_of(&session.amr).to_owned(),
        auth_time: session.auth_time.seconds(),
    };
    Ok(ApiToken { token: Secret::new(jose::sign(signer, TYP, &claims)?), expires_at })
}
