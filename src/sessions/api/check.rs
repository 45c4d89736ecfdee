//! Checks an access token of a JSON surface.

use super::audience::ApiAudience;
use super::begin::Begun;
use super::claims::{ApiClaims, TYP};
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::jose;
use crate::keys::Keyring;
use crate::op::Op;
use crate::sessions::live::SignedIn;
use crate::sessions::store::{self, SecretHash};
use crate::storage::Tx;

/// The live session of an access token.
#[derive(Clone, Debug)]
pub struct ApiSession {
    pub signed_in: SignedIn,
    audience: ApiAudience,
    sid: String,
}

impl ApiSession {
    /// Returns what a further token of the session is made from.
    pub fn begun(&self) -> Begun {
        let SignedIn { session, account } = &self.signed_in;
        let (sub, sid) = (account.sub.clone(), self.sid.clone());
        Begun { session: session.clone(), audience: self.audience, sub, sid, refresh: None }
    }
}

/// Finds the live session of an access token, with its account, or returns why there is none. The token must be signed by
/// a key of the tenant and made for this surface, in all its claims. Executes two statements, in one snapshot.
pub fn find(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    audience: ApiAudience,
    token: &str,
) -> Result<Result<ApiSession, Cause>, Fault> {
    let Ok(header) = jose::read_header(token) else { return Ok(Err(Cause::AccessTokenForeign)) };
    let Some(published) = keyring.public_key(tx, &header.kid, op.now)? else {
        return Ok(Err(Cause::AccessTokenForeign));
    };
    let Ok(claims) = jose::verify::<ApiClaims>(&published.key, TYP, token) else {
        return Ok(Err(Cause::AccessTokenForeign));
    };
    if claims.iss != op.tenant.issuer() {
        return Ok(Err(Cause::AccessTokenForeign));
    }
    if claims.aud != audience.uri(&op.tenant) || claims.client_id != audience.client_id() {
        return Ok(Err(Cause::AccessTokenAudience));
    }
    if op.now.seconds() >= claims.exp {
        return Ok(Err(Cause::AccessTokenExpired));
    }
    let hash = store::sid_hash(tx, &claims.sid);
    let found = store::find_by_secret(tx, SecretHash::Session(hash))?;
    let live = found.filter(|found| found.session.kind == audience.kind() && found.is_live(op.now));
    let Some((session, account)) = live.and_then(|found| Some((found.session, found.account?))) else {
        return Ok(Err(Cause::SessionEnded));
    };
    match account.sub == claims.sub {
        true => Ok(Ok(ApiSession { signed_in: SignedIn { session, account }, audience, sid: claims.sid })),
        false => Ok(Err(Cause::AccessTokenForeign)),
    }
}
