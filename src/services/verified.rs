//! Tokens of the tenant whose signature was verified before.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use super::Services;
use crate::base::crypto::digest::sha256;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::jose::{self, PublicKey, VerifyError};
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::op::Op;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::storage::{Database, Tx};
use crate::telemetry::deployment_metrics::CacheName;

/// The maximum number of cached tokens of a type.
const CAPACITY: u64 = 8_192;

/// The claims of a type of access tokens.
pub trait SignedClaims: Sized + Send + Sync + 'static {
    /// The longest time that such a token is valid.
    const LONGEST: Duration;

    /// Verifies the type and the signature of a token with this key (A-19: no token of another type is accepted).
    fn verify(key: &PublicKey, token: &str) -> Result<Self, VerifyError>;

    /// Returns the claim `iss`.
    fn issuer(&self) -> &str;
}

/// A cache of access tokens with a verified signature, by tenant and SHA-256. Verifying a signature is the most
/// expensive part of the check, and its result changes only with the tenant's keys. Whether the token is still valid is
/// read from the database for every request (A-27: revocation takes effect at once).
pub struct Verified<C>(Cache<(TenantId, [u8; 32]), VerifiedToken<C>>);

/// The claims of a token that was signed by a key of its tenant.
pub struct VerifiedToken<C> {
    claims: C,
    /// The time from which the token's key is no longer published.
    until: Option<Time>,
}

impl<C> Deref for VerifiedToken<C> {
    type Target = C;
    fn deref(&self) -> &C {
        &self.claims
    }
}

impl<C: SignedClaims> Default for Verified<C> {
    fn default() -> Self {
        Verified(Cache::forgetting(CacheName::AccessTokens, CAPACITY, C::LONGEST))
    }
}

fn key_of(op: &Op, text: &str) -> (TenantId, [u8; 32]) {
    (op.tenant.id, sha256(text.as_bytes()))
}

impl<C: SignedClaims> Verified<C> {
    fn recall(&self, op: &Op, db: &Database, text: &str) -> Option<Arc<VerifiedToken<C>>> {
        let known = self.0.recall(db.changes(), &key_of(op, text), Trust::Fresh, op.now)?;
        let published = known.until.is_none_or(|until| op.now < until);
        (published && known.claims.issuer() == op.tenant.issuer()).then_some(known)
    }

    /// Runs `work`, which executes one statement, on a presented token and returns its result. Returns the token too,
    /// if `work` read its claims and the signature is valid. If the signature is not cached, the key and the statement
    /// are read in one snapshot.
    pub async fn look_at<T: Send + 'static>(
        &self,
        op: &Op,
        services: &Services,
        text: &str,
        work: impl Fn(&mut Tx<'_>, &mut Presented<'_, C>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<(T, Option<Arc<VerifiedToken<C>>>), Fault> {
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
                let mut presented = Presented { op, keyring: &services.keyring, text, signature };
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
                    let mut presented = Presented { op: &op, keyring: &keyring, text: &text, signature };
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
enum Signature<C> {
    /// The signature was made by a key of the tenant.
    Good(Arc<VerifiedToken<C>>),
    /// The signature is not verified yet; the key has to be read first.
    Unknown,
    /// The text has no valid signature of the tenant.
    None,
}

/// A presented token and the state of its verification.
pub struct Presented<'p, C> {
    pub op: &'p Op,
    pub text: &'p str,
    keyring: &'p Keyring,
    signature: Signature<C>,
}

impl<C> Clone for Signature<C> {
    fn clone(&self) -> Self {
        match self {
            Signature::Good(token) => Signature::Good(token.clone()),
            Signature::Unknown => Signature::Unknown,
            Signature::None => Signature::None,
        }
    }
}

impl<C: SignedClaims> Presented<'_, C> {
    /// Returns the claims if the token has this type and is signed by this tenant. Its key must be the tenant's (A-29: a
    /// `kid` alone selects no key). Whether the token is still valid is for the caller to decide.
    pub fn claims(&mut self, tx: &mut Tx<'_>) -> Result<Option<&C>, Fault> {
        if let Signature::Unknown = self.signature {
            let verified = verify(self.op, tx, self.keyring, self.text)?;
            self.signature = verified.map_or(Signature::None, |token| Signature::Good(Arc::new(token)));
        }
        Ok(match &self.signature {
            Signature::Good(token) => Some(&token.claims),
            Signature::Unknown | Signature::None => None,
        })
    }

    fn verified(self) -> Option<Arc<VerifiedToken<C>>> {
        match self.signature {
            Signature::Good(token) => Some(token),
            Signature::Unknown | Signature::None => None,
        }
    }
}

fn verify<C: SignedClaims>(
    op: &Op,
    tx: &mut Tx<'_>,
    keyring: &Keyring,
    token: &str,
) -> Result<Option<VerifiedToken<C>>, Fault> {
    debug_assert_eq!(op.tenant.id, tx.tenant());
    let Ok(header) = jose::read_header(token) else {
        return Ok(None);
    };
    let Some(published) = keyring.public_key(tx, &header.kid, op.now)? else {
        return Ok(None);
    };
    let claims = C::verify(&published.key, token).ok();
    Ok(claims
        .filter(|claims| claims.issuer() == op.tenant.issuer())
        .map(|claims| VerifiedToken { claims, until: published.until }))
}
