//! Signers and verifiers kept ready: building one costs more than a signature.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use super::store;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::jose::{Alg, PublicKey, SigningKey};
use crate::storage::Tx;

/// Keys of at most this many tenants stay in memory.
const CAPACITY: usize = 2_048;

/// Ready keys by `(tenant, kid)`. A `kid` is the thumbprint of its key, so an entry never changes.
#[derive(Default)]
pub struct Keyring {
    signing: Cache<SigningKey>,
    public: Cache<PublicKey>,
}

struct Cache<V>(Mutex<HashMap<(TenantId, String), Arc<V>>>);

impl<V> Default for Cache<V> {
    fn default() -> Self {
        Cache(Mutex::new(HashMap::new()))
    }
}

impl<V> Cache<V>
where
    (TenantId, String): Eq + Hash,
{
    fn get_or_make(&self, key: (TenantId, String), make: impl FnOnce() -> Result<V, Fault>) -> Result<Arc<V>, Fault> {
        let poisoned = |_| Fault::internal("the keyring is poisoned");
        if let Some(found) = self.0.lock().map_err(|_| Fault::internal("the keyring is poisoned"))?.get(&key) {
            return Ok(found.clone());
        }
        let made = Arc::new(make()?);
        let mut entries = self.0.lock().map_err(poisoned)?;
        if entries.len() >= CAPACITY {
            entries.clear();
        }
        entries.insert(key, made.clone());
        Ok(made)
    }
}

impl Keyring {
    /// The key that signs now for the transaction's tenant.
    pub fn signing_key(&self, tx: &mut Tx<'_>, alg: Alg) -> Result<Arc<SigningKey>, Fault> {
        let (id, kid) = store::find_active(tx, alg)?
            .ok_or_else(|| Fault::internal(format!("tenant {} has no active {alg} key", tx.tenant())))?;
        self.signing.get_or_make((tx.tenant(), kid.clone()), || {
            let private = store::get_private_jwk(tx, id)?;
            let text = std::str::from_utf8(private.expose()).map_err(Fault::internal)?;
            SigningKey::new(alg, &kid, text)
        })
    }

    /// The public key of the transaction's tenant with this `kid`, if it is one of its own.
    pub fn public_key(&self, tx: &mut Tx<'_>, kid: &str) -> Result<Option<Arc<PublicKey>>, Fault> {
        let Some(record) = store::find_by_kid(tx, kid)? else {
            return Ok(None);
        };
        let alg = record.alg()?;
        let make = || PublicKey::new(alg, &record.kid, &record.public_jwk);
        self.public.get_or_make((tx.tenant(), record.kid.clone()), make).map(Some)
    }
}
