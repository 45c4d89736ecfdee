//! Checks an access token of a JSON surface.

use std::time::Duration;

use super::audience::{ApiAudience, TOKEN};
use super::begin::Begun;
use super::claims::{ApiClaims, TYP};
use crate::base::cause::Cause;
use crate::base::fault::Fault;
use crate::base::jose::{self, PublicKey, VerifyError};
use crate::op::Op;
use crate::services::Services;
use crate::services::verified::{Presented, SignedClaims, Verified};
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

/// The cache of the access tokens of all surfaces with a verified signature.
pub type VerifiedApiTokens = Verified<ApiClaims>;

impl SignedClaims for ApiClaims {
    const LONGEST: Duration = TOKEN;

    fn verify(key: &PublicKey, token: &str) -> Result<ApiClaims, VerifyError> {
        jose::verify(key, TYP, token)
    }

    fn issuer(&self) -> &str {
        &self.iss
    }
}

/// Finds the live session of an access token, with its account, or returns why there is none. The token must be signed by
/// a key of the tenant and made for this surface, in all its claims. Executes one statement if the signature
/// is cached: that of the session, so that its end takes effect at once.
pub async fn find(
    op: &Op,
    services: &Services,
    verified: &VerifiedApiTokens,
    audience: ApiAudience,
    token: &str,
) -> Result<Result<ApiSession, Cause>, Fault> {
    let look = move |tx: &mut Tx<'_>, presented: &mut Presented<'_, ApiClaims>| {
        let op = presented.op;
        match presented.claims(tx)? {
            Some(claims) => of_claims(op, tx, audience, claims),
            None => Ok(Err(Cause::AccessTokenForeign)),
        }
    };
    Ok(verified.look_at(op, services, token, look).await?.0)
}

fn of_claims(
    op: &Op,
    tx: &mut Tx<'_>,
    audience: ApiAudience,
    claims: &ApiClaims,
) -> Result<Result<ApiSession, Cause>, Fault> {
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
        true => Ok(Ok(ApiSession { signed_in: SignedIn { session, account }, audience, sid: claims.sid.clone() })),
        false => Ok(Err(Cause::AccessTokenForeign)),
    }
}
