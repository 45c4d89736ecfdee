//! The keys that sign a tenant's tokens.

use std::sync::Arc;

use crate::base::fault::Fault;
use crate::base::jose::{Alg, SigningKey};
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::storage::Tx;

/// The active signing keys of a tenant, one per algorithm. They are read before the transaction that consumes a code,
/// since the client and the audience that select among them are known only inside it.
pub struct Signers(Vec<Arc<SigningKey>>);

impl Signers {
    pub fn find(tx: &mut Tx<'_>, keyring: &Keyring, now: Time) -> Result<Signers, Fault> {
        keyring.signing_keys(tx, now).map(Signers)
    }

    /// Returns the key of an algorithm. Configuring an algorithm ensures that the tenant has a key of it.
    pub fn of(&self, alg: Alg) -> Result<&SigningKey, Fault> {
        let found = self.0.iter().find(|key| key.alg == alg);
        found.map(Arc::as_ref).ok_or_else(|| Fault::internal(format!("the tenant has no active {alg} signing key")))
    }
}
