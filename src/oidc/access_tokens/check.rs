//! The check of an access token (RFC 9068, 4). Every endpoint uses it.

use std::ops::Deref;
use std::sync::Arc;

use super::store::{self, TokenOfGrant};
use crate::accounts::Account;
use crate::base::cause::Cause;
use crate::base::crypto::digest::sha256;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, OrganizationId, TenantId};
use crate::base::jose;
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::oidc::tokens::{self, AccessTokenClaims, LONGEST_ACCESS_TOKEN};
use crate::op::Op;
use crate::services::Services;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::storage::{Database, Tx};
use crate::telemetry::deployment_metrics::CacheName;

/// The maximum number of cached tokens.
const CAPACITY: u64 = 8_192;

/// A cache of access tokens with a verified signature, by tenant and SHA-256. Verifying a signature is the most
/// expensive part of the check, and its result changes only with the tenant's keys. Whether the token is still valid is
/// read from the database for every request (A-27: revocation takes effect at once).
pub struct Verified(Cache<(TenantId, [u8; 32]), VerifiedToken>);

/// The claims of a token that was signed by a key of its tenant.
pub struct VerifiedToken {
    claims: AccessTokenClaims,
    /// The time from which the token's key is no longer published.
    until: Option<Time>,
}

impl Deref for VerifiedToken {
    type Target = AccessTokenClaims;
    fn deref(&self) -> &AccessTokenClaims {
        &self.claims
    }
}

impl Default for Verified {
    fn default() -> Self {
        Verified(Cache::forgetting(CacheName::AccessTokens, CAPACITY, LONGEST_ACCESS_TOKEN))
    }
}

fn key_of(op: &Op, text: &str) -> (TenantId, [u8; 32]) {
    (op.tenant.id, sha256(text.as_bytes()))
}

impl Verified {
    fn recall(&self, op: &Op, db: &Database, text: &str) -> Option<Arc<VerifiedToken>> {
        let known = self.0.recall(db.changes(), &key_of(op, text), Trust::Fresh, op.now)?;
        let published = known.until.is_none_or(|until| op.now < until);
        (published && known.claims.iss == op.tenant.issuer()).then_some(known)
    }

    /// Runs `work`, which executes one statement, on a presented token and returns its result. Returns the token too,
    /// if `work` read its claims and the signature is valid. If the signature is not cached, the key and the statement
    /// are read in one snapshot.
    pub async fn look_at<T: Send + 'static>(
        &self,
        op: &Op,
        services: &Services,
        text: &str,
        work: impl Fn(&mut Tx<'_>, &mut PresentedToken<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<(T, Option<Arc<VerifiedToken>>), Fault> {
        let signature = match self.recall(op, &services.db, text) {
            Some(known) => Signature::Good(known),
            None if jose::read_header(text).is_err() => Signature::None,
            None => Signature::Unknown,
        };
        let kept = match &signature {
            Signature::Unknown => {
                self.0.missed(services.db.changes());
                // Read before the token is verified, so that a change made in between invalidates the entry.
                Some((key_of(op, text), services.db.changes().point()?))
            }
            Signature::Good(_) | Signature::None => None,
        };
        let (done, token) = match services.db.at_hand() {
            // This thread can read at once, so nothing is cloned.
            Some(at_hand) => {
                let mut presented = PresentedToken { op, keyring: &services.keyring, text, signature };
                let done = match presented.signature {
                    Signature::Unknown => at_hand?.read(op.tenant.id, |tx| work(tx, &mut presented))?,
                    Signature::Good(_) | Signature::None => {
                        at_hand?.read_one(op.tenant.id, |tx| work(tx, &mut presented))?
                    }
                };
                (done, presented.verified())
            }
            None => {
                let (tenant, op, keyring, text) = (op.tenant.id, op.clone(), services.keyring.clone(), text.to_owned());
                let is_unknown = matches!(signature, Signature::Unknown);
                let look = move |tx: &mut Tx<'_>| {
                    let signature = signature.clone();
                    let mut presented = PresentedToken { op: &op, keyring: &keyring, text: &text, signature };
                    Ok((work(tx, &mut presented)?, presented.verified()))
                };
                match is_unknown {
                    true => Box::pin(services.read(tenant, look)).await?,
                    false => Box::pin(services.read_one(tenant, look)).await?,
                }
            }
        };
        if let (Some(read), Some((key, point))) = (&token, kept) {
            self.0.put(key, read.clone(), TenantVersion { tenant: op.tenant.id, point });
        }
        Ok((done, token))
    }
}

/// The state of the verification of a token's signature.
#[derive(Clone)]
enum Signature {
    /// The signature was made by a key of the tenant.
    Good(Arc<VerifiedToken>),
    /// The signature is not verified yet; the key has to be read first.
    Unknown,
    /// The text has no valid signature of the tenant.
    None,
}

/// A presented token and the state of its verification.
pub struct PresentedToken<'p> {
    pub op: &'p Op,
    pub text: &'p str,
    keyring: &'p Keyring,
    signature: Signature,
}

impl PresentedToken<'_> {
    /// Returns the claims if the token is an access token signed by this tenant. Its `typ` must be `at+jwt`, or `JWT`
    /// with the claims of an access token (A-19: an ID token is not an access token). Its key must be the tenant's (A-29: a `kid` alone selects no key). [`is_good`]
    /// decides whether the token is still valid.
    pub fn claims(&mut self, tx: &mut Tx<'_>) -> Result<Option<&AccessTokenClaims>, Fault> {
        if let Signature::Unknown = self.signature {
            let verified = verify(self.op, tx, self.keyring, self.text)?;
            self.signature = verified.map_or(Signature::None, |token| Signature::Good(Arc::new(token)));
        }
        Ok(match &self.signature {
            Signature::Good(token) => Some(&token.claims),
            Signature::Unknown | Signature::None => None,
        })
    }

    fn verified(self) -> Option<Arc<VerifiedToken>> {
        match self.signature {
            Signature::Good(token) => Some(token),
            Signature::Unknown | Signature::None => None,
        }
    }
}

fn verify(op: &Op, tx: &mut Tx<'_>, keyring: &Keyring, token: &str) -> Result<Option<VerifiedToken>, Fault> {
    debug_assert_eq!(op.tenant.id, tx.tenant());
    let Ok(header) = jose::read_header(token) else {
        return Ok(None);
    };
    let Some(published) = keyring.public_key(tx, &header.kid, op.now)? else {
        return Ok(None);
    };
    let claims = tokens::verify(&published.key, token).ok();
    Ok(claims
        .filter(|claims| claims.iss == op.tenant.issuer())
        .map(|claims| VerifiedToken { claims, until: published.until }))
}

/// Returns whether a token is valid: not expired, not revoked, with an existing client and, if it has one, a valid
/// grant. A token without a grant needs an active tenant of the same epoch. A revoked token is refused before its `exp`
/// revocation takes effect at once). Executes one statement.
pub fn is_good(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<bool, Fault> {
    if op.now.seconds() >= token.exp {
        return Ok(false);
    }
    match token.grant_id() {
        Some(grant) => {
            let found = store::find_of_grant(tx, &token.jti, grant)?;
            Ok(found.is_some_and(|found| flaw(op, token, &found).is_none()))
        }
        None => {
            let found = store::find_of_client(tx, &token.jti, &token.client_id)?;
            Ok(!found.revoked
                && token.tenant_epoch().is_some_and(|epoch| found.tenant.accepts(epoch))
                && found.has_client
                && token.sub == token.client_id)
        }
    }
}

/// The user that a token was issued for.
pub struct Person {
    pub account: Account,
    /// The client that the token was issued to.
    pub client: ClientRowId,
    /// The organization of the token's grant.
    pub organization: Option<OrganizationId>,
}

/// Returns the user and the client of a token that is valid by the rules of [`is_good`], or why it is not. A token of the
/// client credentials grant has no user.
pub fn person(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<Result<Person, Cause>, Fault> {
    let Some(grant) = token.grant_id() else { return Ok(Err(Cause::AccessTokenWithoutUser)) };
    if op.now.seconds() >= token.exp {
        return Ok(Err(Cause::AccessTokenExpired));
    }
    let Some((found, account)) = store::find_of_person(tx, &token.jti, grant)? else {
        return Ok(Err(Cause::GrantGone));
    };
    Ok(match flaw(op, token, &found) {
        None => {
            let grant = &found.standing.grant;
            Ok(Person { account, client: grant.client, organization: grant.organization })
        }
        Some(cause) => Err(cause),
    })
}

/// Returns why a token of a grant is not valid.
fn flaw(op: &Op, token: &AccessTokenClaims, found: &TokenOfGrant) -> Option<Cause> {
    if found.revoked {
        return Some(Cause::AccessTokenRevoked);
    }
    let foreign = (!found.standing.is_of(&token.sub)).then_some(Cause::AccessTokenForeign);
    found.standing.flaw(op.now).or(foreign)
}
