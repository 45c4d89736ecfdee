//! Cached signers and verifiers: building one costs more than a signature.

use std::sync::Arc;
use std::time::Duration;

use super::lifecycle::{KeyState, state_of};
use super::store::{self, KeyRecord};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::jose::{Alg, PublicKey, SigningKey};
use crate::base::time::Time;
use crate::storage::Tx;
use crate::storage::cache::ConstantCache;

/// The limit of cached keys, of signers and of verifiers each.
const CAPACITY: u64 = 4_096;

/// A key is removed when it was not used for this long, so that a private key does not stay in memory after its last use.
const IDLE: Duration = Duration::from_secs(600);

/// The name of a key. A `kid` is never looked up without its tenant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct KeyName {
    tenant: TenantId,
    kid: String,
}

/// Signers and verifiers by name. A `kid` is the thumbprint of its key, so an entry never changes.
pub struct Keyring {
    signing: ConstantCache<KeyName, SigningKey>,
    public: ConstantCache<KeyName, PublicKey>,
}

impl Default for Keyring {
    fn default() -> Self {
        Keyring { signing: ConstantCache::new(CAPACITY, IDLE), public: ConstantCache::new(CAPACITY, IDLE) }
    }
}

/// A public key for verification.
pub struct PublishedKey {
    pub key: Arc<PublicKey>,
    /// The end of its publication; `None` while it has no successor.
    pub until: Option<Time>,
}

impl Keyring {
    /// Returns the active key of an algorithm for the transaction's tenant.
    pub fn signing_key(&self, tx: &mut Tx<'_>, alg: Alg, now: Time) -> Result<Arc<SigningKey>, Fault> {
        let found = self.signing_keys(tx, now)?.into_iter().find(|key| key.alg == alg);
        found.ok_or_else(|| Fault::internal(format!("tenant {} has no active {alg} key", tx.tenant())))
    }

    /// Returns the active keys of the transaction's tenant, one of each algorithm that it has.
    pub fn signing_keys(&self, tx: &mut Tx<'_>, now: Time) -> Result<Vec<Arc<SigningKey>>, Fault> {
        let keys = store::list_published(tx, now)?;
        let active = keys.iter().filter(|key| state_of(key, &keys, now) == KeyState::Active);
        active.map(|key| self.signer(tx, key)).collect()
    }

    fn signer(&self, tx: &mut Tx<'_>, key: &KeyRecord) -> Result<Arc<SigningKey>, Fault> {
        self.signing.get_or_make(KeyName { tenant: tx.tenant(), kid: key.kid.clone() }, || {
            let private = store::get_private_jwk(tx, key.id)?;
            let text = std::str::from_utf8(private.expose()).map_err(Fault::internal)?;
            SigningKey::new(key.alg, &key.kid, text)
        })
    }

    /// Returns the published public key with this `kid` of the transaction's tenant. Access tokens are verified with it.
    pub fn public_key(&self, tx: &mut Tx<'_>, kid: &str, now: Time) -> Result<Option<PublishedKey>, Fault> {
        let Some(record) = store::find_by_kid(tx, kid)?.filter(|key| key.is_published(now)) else {
            return Ok(None);
        };
        Ok(Some(PublishedKey { key: self.verifier(tx, &record)?, until: record.retire_at }))
    }

    /// Returns the public key with this `kid` among all keys that the tenant has or had. An `id_token_hint` is verified
    /// with it: that proves that the tenant issued the token, and gives no access.
    pub fn hint_key(&self, tx: &mut Tx<'_>, kid: &str) -> Result<Option<Arc<PublicKey>>, Fault> {
        store::find_by_kid(tx, kid)?.map(|record| self.verifier(tx, &record)).transpose()
    }

    fn verifier(&self, tx: &Tx<'_>, record: &KeyRecord) -> Result<Arc<PublicKey>, Fault> {
        let name = KeyName { tenant: tx.tenant(), kid: record.kid.clone() };
        self.public.get_or_make(name, || PublicKey::new(record.alg, &record.kid, &record.public_jwk))
    }
}
