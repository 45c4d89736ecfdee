//! The one check of an access token (RFC 9068, 4), wherever it is used.

use std::ops::Deref;
use std::sync::Arc;

use super::store::{self, TokenOfGrant};
use crate::accounts::Account;
use crate::base::crypto::digest::sha256;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, TenantId};
use crate::base::jose;
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::oidc::tokens::{ACCESS_TOKEN_TYP, AccessTokenClaims, LONGEST_ACCESS_TOKEN};
use crate::op::Op;
use crate::services::Services;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::storage::{Database, Tx};
use crate::telemetry::figures::CacheName;
use crate::tenancy::TenantState;

/// Tokens that stay in memory.
const CAPACITY: u64 = 8_192;

/// The tokens whose signatures were verified lately, by tenant and SHA-256: a signature costs more than all the rest of a
/// check, and says the same each time until the tenant's keys change. Whether the token still holds is another question,
/// which is put to the database every time.
pub struct Verified(Cache<(TenantId, [u8; 32]), VerifiedToken>);

/// The claims of a token that a key of its tenant signed.
pub struct VerifiedToken {
    claims: AccessTokenClaims,
    /// When its key is published no more.
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

    /// Looks at a token, with one statement that the work runs. Where the signature is still to be verified, it is read in
    /// one snapshot with the key. Gives the work's outcome, and the token if its signature is good and was looked at.
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
                // Asked for before the read, so that a change in between counts.
                Some((key_of(op, text), services.db.changes().point()?))
            }
            Signature::Good(_) | Signature::None => None,
        };
        let (done, token) = match services.db.at_hand() {
            // Nothing is copied where it is read on this thread.
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

/// What is known of a token's signature.
#[derive(Clone)]
enum Signature {
    /// One of the tenant's keys made it.
    Good(Arc<VerifiedToken>),
    /// It is still to be verified, by a key that is read for it.
    Unknown,
    /// There is none of ours.
    None,
}

/// A presented token, and what was read of it.
pub struct PresentedToken<'p> {
    pub op: &'p Op,
    pub text: &'p str,
    keyring: &'p Keyring,
    signature: Signature,
}

impl PresentedToken<'_> {
    /// The claims, if one of this tenant's keys signed it as an access token. Whether it is still good is
    /// for [`is_good`] to say.
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
    let claims = jose::verify::<AccessTokenClaims>(&published.key, ACCESS_TOKEN_TYP, token).ok();
    Ok(claims
        .filter(|claims| claims.iss == op.tenant.issuer())
        .map(|claims| VerifiedToken { claims, until: published.until }))
}

/// Whether a token is still good: not expired, not revoked by itself, its client there, and its grant, where it has one,
/// still valid. What is revoked is refused before its `exp`, by whichever rule is the strictest. One statement.
pub fn is_good(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<bool, Fault> {
    if op.now.seconds() >= token.exp {
        return Ok(false);
    }
    match token.grant_id() {
        Some(grant) => {
            let found = store::find_of_grant(tx, &token.jti, grant)?;
            Ok(found.is_some_and(|found| stands(op, token, &found)))
        }
        None => {
            let found = store::find_of_client(tx, &token.jti, &token.client_id)?;
            Ok(!found.revoked
                && found.tenant_state == TenantState::Active
                && token.tenant_epoch() == Some(found.tenant_epoch)
                && found.has_client
                && token.sub == token.client_id)
        }
    }
}

/// The person that a token speaks for.
pub struct Person {
    pub account: Account,
    /// The client that the token was issued to.
    pub client: ClientRowId,
}

/// As [`is_good`], with the person; `None` also for a client's own token, which speaks for none.
pub fn person(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<Option<Person>, Fault> {
    let Some(grant) = token.grant_id().filter(|_| op.now.seconds() < token.exp) else { return Ok(None) };
    let found = store::find_of_person(tx, &token.jti, grant)?;
    let good = found.filter(|(found, _)| stands(op, token, found));
    Ok(good.map(|(found, account)| Person { account, client: found.standing.grant.client }))
}

fn stands(op: &Op, token: &AccessTokenClaims, found: &TokenOfGrant) -> bool {
    !found.revoked && found.standing.is_good(op.now) && found.standing.is_of(&token.sub)
}
