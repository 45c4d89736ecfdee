//! Signers and verifiers kept ready: building one costs more than a signature.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::life::{KeyState, state_of};
use super::store::{self, KeyRecord};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::jose::{Alg, PublicKey, SigningKey};
use crate::base::time::Time;
use crate::storage::Tx;

/// Keys of at most this many tenants stay in memory.
const CAPACITY: usize = 2_048;

/// The name of a key: a `kid` alone never finds one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct KeyName {
    tenant: TenantId,
    kid: String,
}

/// Ready keys by their names. A `kid` is the thumbprint of its key, so an entry never changes.
#[derive(Default)]
pub struct Keyring {
    signing: Cache<SigningKey>,
    public: Cache<PublicKey>,
}

struct Cache<V>(Mutex<HashMap<KeyName, Arc<V>>>);

impl<V> Default for Cache<V> {
    fn default() -> Self {
        Cache(Mutex::new(HashMap::new()))
    }
}

impl<V> Cache<V> {
    /// A new entry takes the place of those of its tenant that `replaces` names.
    fn get_or_make(
        &self,
        name: KeyName,
        replaces: impl Fn(&V) -> bool,
        make: impl FnOnce() -> Result<V, Fault>,
    ) -> Result<Arc<V>, Fault> {
        let poisoned = |_| Fault::internal("the keyring is poisoned");
        if let Some(found) = self.0.lock().map_err(|_| Fault::internal("the keyring is poisoned"))?.get(&name) {
            return Ok(found.clone());
        }
        let made = Arc::new(make()?);
        let mut entries = self.0.lock().map_err(poisoned)?;
        if entries.len() >= CAPACITY {
            entries.clear();
        }
        entries.retain(|other, value| other.tenant != name.tenant || !replaces(value));
        entries.insert(name, made.clone());
        Ok(made)
    }
}

/// A public key that is ready.
pub struct PublishedKey {
    pub key: Arc<PublicKey>,
    /// When it is published no more; `None` while it has no successor.
    pub until: Option<Time>,
}

impl Keyring {
    /// The key that signs now for the transaction's tenant.
    pub fn signing_key(&self, tx: &mut Tx<'_>, alg: Alg, now: Time) -> Result<Arc<SigningKey>, Fault> {
        let found = self.signing_keys(tx, now)?.into_iter().find(|key| key.alg == alg);
        found.ok_or_else(|| Fault::internal(format!("tenant {} has no active {alg} key", tx.tenant())))
    }

    /// The keys that sign now for the transaction's tenant, one of each algorithm that it has.
    pub fn signing_keys(&self, tx: &mut Tx<'_>, now: Time) -> Result<Vec<Arc<SigningKey>>, Fault> {
        let keys = store::list_published(tx, now)?;
        let active = keys.iter().filter(|key| state_of(key, &keys, now) == KeyState::Active);
        active.map(|key| self.signer(tx, key)).collect()
    }

    fn signer(&self, tx: &mut Tx<'_>, key: &KeyRecord) -> Result<Arc<SigningKey>, Fault> {
        // A signer that signs no more does not stay here.
        self.signing.get_or_make(
            KeyName { tenant: tx.tenant(), kid: key.kid.clone() },
            |older| older.alg == key.alg,
            || {
                let private = store::get_private_jwk(tx, key.id)?;
                let text = std::str::from_utf8(private.expose()).map_err(Fault::internal)?;
                SigningKey::new(key.alg, &key.kid, text)
            },
        )
    }

    /// The public key of the transaction's tenant with this `kid`, if it is one of its own and still published: what an
    /// access token is verified with.
    pub fn public_key(&self, tx: &mut Tx<'_>, kid: &str, now: Time) -> Result<Option<PublishedKey>, Fault> {
        let Some(record) = store::find_by_kid(tx, kid)?.filter(|key| key.is_published(now)) else {
            return Ok(None);
        };
        Ok(Some(PublishedKey { key: self.verifier(tx, &record)?, until: record.retire_at }))
    }

    /// The public key with this `kid` among all that the tenant ever had: what a hint is verified with (openid.md, rule
    /// 15). It proves that the token was ours when it was made, and never gives access to anything.
    pub fn hint_key(&self, tx: &mut Tx<'_>, kid: &str) -> Result<Option<Arc<PublicKey>>, Fault> {
        store::find_by_kid(tx, kid)?.map(|record| self.verifier(tx, &record)).transpose()
    }

    fn verifier(&self, tx: &Tx<'_>, record: &KeyRecord) -> Result<Arc<PublicKey>, Fault> {
        let make = || PublicKey::new(record.alg, &record.kid, &record.public_jwk);
        let name = KeyName { tenant: tx.tenant(), kid: record.kid.clone() };
        self.public.get_or_make(name, |_| false, make)
    }
}
