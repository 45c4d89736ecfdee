//! Begins a session of a JSON surface, and signs its access tokens.

use super::audience::{ApiAudience, TOKEN};
use super::claims::{ApiClaims, REFRESH_TYP, RefreshClaims, TYP, acr_of};
use crate::accounts::Account;
use crate::base::fault::Fault;
use crate::base::id::{OrganizationId, SessionId};
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
    /// `jti` of the refresh token that this operation makes.
    pub(super) refresh: Option<Secret<String>>,
}

impl Begun {
    /// Returns whether a refresh token belongs to this session.
    pub fn has(&self, token: &RefreshClaims) -> bool {
        token.has_sid(&self.sid)
    }
}

/// An access token.
#[derive(Clone, Debug)]
pub struct ApiToken {
    pub token: Secret<String>,
    pub expires_at: Time,
    /// The refresh token, if the operation made one.
    pub refresh: Option<Secret<String>>,
}

/// What a session begins with.
pub struct Beginning<'a> {
    /// The id of the session, see [`planned`].
    pub session: SessionId,
    pub audience: ApiAudience,
    pub account: &'a Account,
    pub amr: &'a [String],
    /// When the user signed in, which may be before now.
    pub auth_time: Time,
    /// The organization that the session is in.
    pub organization: Option<OrganizationId>,
}

/// Returns the id of the session that [`begin`] creates in this operation.
pub fn planned(op: &Op) -> SessionId {
    op.id("session")
}

/// Creates the session of a successful authentication. The tokens are signed after the commit, by [`sign`].
pub fn begin(op: &Op, wtx: &mut WriteTx<'_>, beginning: &Beginning<'_>) -> Result<Begun, Fault> {
    let Beginning { session, audience, account, amr, auth_time, organization } = *beginning;
    let sid = op.text_22("sid");
    let refresh = audience.has_refresh_tokens().then(|| op.text_22("refresh"));
    let expires_at = op.now + audience.absolute(op);
    let session = Session {
        id: session,
        kind: audience.kind(),
        account_id: account.id,
        account_epoch: account.epoch,
        tenant_epoch: op.tenant.epoch,
        amr: amr.to_vec(),
        auth_time,
        last_seen_at: op.now,
        idle_expires_at: expires_at.min(op.now + audience.idle()),
        expires_at,
        ended: false,
        persistence: Persistence::BrowserSession,
        agent: op.peer.agent,
        place: op.peer.network.map(|network| network.to_place()),
        organization,
    };
    let hashes = store::SecretHashes {
        session: store::sid_hash(wtx, &sid),
        silent: None,
        refresh: refresh.as_deref().map(|jti| store::refresh_hash(wtx, jti)),
    };
    make_room(wtx, account.id)?;
    store::insert(wtx, &session, &hashes)?;
    Ok(Begun { session, audience, sub: account.sub.clone(), sid, refresh: refresh.map(Secret::new) })
}

/// Signs an access token of the session with the tenant's ES256 key, and the refresh token that the operation made. Neither
/// outlives the session.
pub fn sign(op: &Op, signer: &SigningKey, begun: &Begun) -> Result<ApiToken, Fault> {
    let session = &begun.session;
    let end = session.idle_expires_at.min(session.expires_at);
    let expires_at = end.min(op.now + TOKEN);
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
    let token = Secret::new(jose::sign(signer, TYP, &claims)?);
    let refresh = match &begun.refresh {
        Some(jti) => Some(Secret::new(jose::sign(signer, REFRESH_TYP, &refresh_claims(claims, jti, end))?)),
        None => None,
    };
    Ok(ApiToken { token, expires_at, refresh })
}

fn refresh_claims(of: ApiClaims, jti: &Secret<String>, end: Time) -> RefreshClaims {
    let ApiClaims { iss, sub, aud, iat, client_id, sid, .. } = of;
    RefreshClaims { iss, sub, aud, exp: end.seconds(), iat, jti: jti.expose().clone(), client_id, sid }
}
