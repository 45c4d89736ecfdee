//! The keys that sign a tenant's tokens.

use std::sync::Arc;

use crate::base::fault::Fault;
use crate::base::jose::{Alg, SigningKey};
use crate::base::time::Time;
use crate::keys::Keyring;
use crate::storage::Tx;

/// The signers of a tenant, one of each algorithm that it has, looked up before the transaction that uses a code up: which
/// of them sign is known only inside it, by the client and by the audience.
pub struct Signers(Vec<Arc<SigningKey>>);

impl Signers {
    pub fn find(tx: &mut Tx<'_>, keyring: &Keyring, now: Time) -> Result<Signers, Fault> {
        keyring.signing_keys(tx, now).map(Signers)
    }

    /// The signer of an algorithm. Whatever is configured to use one gave the tenant a key of it.
    pub fn of(&self, alg: Alg) -> Result<&SigningKey, Fault> {
        let found = self.0.iter().find(|key| key.alg == alg);
        found.map(Arc::as_ref).ok_or_else(|| Fault::internal(format!("the tenant has no active {alg} key")))
    }
}
