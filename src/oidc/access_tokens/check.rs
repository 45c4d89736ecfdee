//! The one check of an access token (RFC 9068, 4), wherever it is used.

use std::ops::Deref;
use std::sync::Arc;

use super::store;
use crate::base::crypto::digest::sha256;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ClientRowId, TenantId};
use crate::base::jose;
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::oidc::clients;
use crate::oidc::grant;
use crate::oidc::tokens::{ACCESS_TOKEN_TYP, AccessTokenClaims, LONGEST_ACCESS_TOKEN};
use crate::op::Op;
use crate::services::Services;
use crate::storage::cache::{Cache, Trust};
use crate::storage::changes::TenantVersion;
use crate::storage::{Database, Tx};
use crate::telemetry::figures::CacheName;
use crate::tenancy::{self, TenantState};

/// Who a good token speaks for.
pub enum Subject {
    Person {
        account: AccountId,
        client: ClientRowId,
    },
    /// The client itself: no grant stands behind the token.
    Client,
}

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

    /// Looks at a token in one snapshot, with whatever else the work reads there. Gives its outcome, and the token if its
    /// signature is good and was looked at.
    pub async fn look_at<T: Send + 'static>(
        &self,
        op: &Op,
        services: &Services,
        text: &str,
        work: impl FnOnce(&mut Tx<'_>, &mut PresentedToken<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<(T, Option<Arc<VerifiedToken>>), Fault> {
        let known = self.recall(op, &services.db, text);
        let kept = match &known {
            Some(_) => None,
            None => {
                self.0.missed(services.db.changes());
                // Asked for before the read, so that a change in between counts.
                Some((key_of(op, text), services.db.changes().point()?))
            }
        };
        let (done, token) = match services.db.at_hand() {
            // Nothing is copied where the snapshot is read on this thread.
            Some(at_hand) => {
                let mut presented = PresentedToken { op, keyring: &services.keyring, text, token: known };
                let done = at_hand?.read(op.tenant.id, |tx| work(tx, &mut presented))?;
                (done, presented.token)
            }
            None => {
                let (tenant, op, keyring, text) = (op.tenant.id, op.clone(), services.keyring.clone(), text.to_owned());
                let look = move |tx: &mut Tx<'_>| {
                    let mut presented = PresentedToken { op: &op, keyring: &keyring, text: &text, token: known };
                    Ok((work(tx, &mut presented)?, presented.token))
                };
                Box::pin(services.read(tenant, look)).await?
            }
        };
        if let (Some(read), Some((key, point))) = (&token, kept) {
            self.0.put(key, read.clone(), TenantVersion { tenant: op.tenant.id, point });
        }
        Ok((done, token))
    }
}

/// A presented token, and what was read of it.
pub struct PresentedToken<'p> {
    pub op: &'p Op,
    pub text: &'p str,
    keyring: &'p Keyring,
    token: Option<Arc<VerifiedToken>>,
}

impl PresentedToken<'_> {
    /// The claims, if one of this tenant's keys signed it as an access token. Whether it is still good is
    /// for [`subject`] to say.
    pub fn claims(&mut self, tx: &mut Tx<'_>) -> Result<Option<&AccessTokenClaims>, Fault> {
        if self.token.is_none() {
            self.token = verify(self.op, tx, self.keyring, self.text)?.map(Arc::new);
        }
        Ok(self.token.as_ref().map(|token| &token.claims))
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

/// Who a token speaks for, if it is still good: not expired, not revoked by itself, its client there, and its grant,
/// where it has one, still valid. What is revoked is refused before its `exp`, by whichever rule is the strictest.
pub fn subject(op: &Op, tx: &mut Tx<'_>, token: &AccessTokenClaims) -> Result<Option<Subject>, Fault> {
    if op.now.seconds() >= token.exp || store::is_revoked(tx, &token.jti)? {
        return Ok(None);
    }
    let Some(id) = token.grant_id() else {
        let (state, epoch) = tenancy::store::state_and_epoch(tx)?;
        if state != TenantState::Active || token.tenant_epoch() != Some(epoch) {
            return Ok(None);
        }
        let client = clients::store::find_by_client_id(tx, &token.client_id)?;
        return Ok(client.filter(|client| client.client_id == token.sub).map(|_| Subject::Client));
    };
    let standing = grant::store::find_standing(tx, id)?;
    let good = standing.filter(|standing| standing.is_good(op.now) && standing.is_of(&token.sub));
    Ok(good.map(|standing| Subject::Person { account: standing.grant.account_id, client: standing.grant.client }))
}
