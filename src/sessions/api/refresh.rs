//! Refresh tokens of the organization session API.

use super::audience::ApiAudience;
use super::begin::Begun;
use super::claims::{REFRESH_TYP, RefreshClaims};
use crate::accounts;
use crate::audit::{self, Event};
use crate::base::cause::Cause;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose;
use crate::base::refusal::{Refusal, Stop};
use crate::base::secret::Secret;
use crate::keys::Keyring;
use crate::op::{Op, Principal};
use crate::sessions::session::Session;
use crate::sessions::store::{self, SecretHash, Turn};
use crate::storage::{Tx, WriteTx};

/// Reads a refresh token that the tenant has issued for this surface, or returns why it is not one. It may be used or expired.
///
/// It may be signed by a key that is no longer published: the secret in it decides, and lives longer than keys are published.
pub fn read(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, token: &str) -> Result<Result<RefreshClaims, Cause>, Fault> {
    let audience = ApiAudience::Organization;
    let Ok(header) = jose::read_header(token) else { return Ok(Err(Cause::AccessTokenForeign)) };
    let Some(key) = keyring.hint_key(tx, &header.kid)? else { return Ok(Err(Cause::AccessTokenForeign)) };
    let Ok(claims) = jose::verify::<RefreshClaims>(&key, REFRESH_TYP, token) else {
        return Ok(Err(Cause::AccessTokenForeign));
    };
    let is_ours = claims.iss == op.tenant.issuer()
        && claims.aud == audience.uri(&op.tenant)
        && claims.client_id == audience.client_id();
    Ok(if is_ours { Ok(claims) } else { Err(Cause::AccessTokenAudience) })
}

/// Replaces a refresh token by a new one. The use of one that was replaced before ends the session.
pub fn refresh(op: &Op, wtx: &mut WriteTx<'_>, claims: &RefreshClaims) -> Result<Begun, Stop<Refusal>> {
    let over = |cause| Stop::Refused(Refusal::new(Code::RefreshTokenOver).because(cause));
    let audience = ApiAudience::Organization;
    let hash = store::sid_hash(wtx, &claims.sid);
    let found = store::find_by_secret(wtx, SecretHash::Session(hash))?;
    let live = found.filter(|found| found.session.kind == audience.kind() && found.is_live(op.now));
    let Some((session, account)) = live.and_then(|found| Some((found.session, found.account?))) else {
        return Err(over(Cause::SessionEnded));
    };
    if account.sub != claims.sub {
        return Err(over(Cause::AccessTokenForeign));
    }
    // The user could not sign in now either. The token stays good.
    if accounts::is_limited(op, &account) {
        return Err(Code::EmailNotVerified.into());
    }
    let jti = op.text_22("refresh");
    let idle_end = session.expires_at.min(op.now + audience.idle());
    let (old, new) = (store::refresh_hash(wtx, &claims.jti), store::refresh_hash(wtx, &jti));
    if !store::turn_refresh(wtx, session.id, &Turn { old, new, now: op.now, idle_end })? {
        store::end(wtx, session.id, op.now)?;
        let by = op.by(Principal::Account(account.id));
        audit::record(&by, wtx, Event::SessionTokenReused { account: account.id, session: session.id })?;
        return Err(over(Cause::SessionEnded));
    }
    let session = Session { last_seen_at: op.now, idle_expires_at: idle_end, ..session };
    let (sub, sid) = (account.sub.clone(), claims.sid.clone());
    Ok(Begun { session, audience, sub, sid, refresh: Some(Secret::new(jti)) })
}
