//! Sealing: authenticated encryption of stored values, bound to their column and row.
//!
//! A sealed value is `version (1 byte, 1) | key id (8) | nonce (24) | XChaCha20-Poly1305 ciphertext and tag`. Its
//! associated data are tenant, table, column and row, so that a value copied elsewhere cannot be decrypted.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use crate::base::crypto::digest::hmac_sha256;
use crate::base::crypto::seed::Seed;
use crate::base::fault::Fault;
use crate::base::secret::Secret;

const VERSION: u8 = 1;

/// The id of a key, stored with every value that it sealed or hashed.
pub type KeyId = [u8; 8];

/// A master key of the deployment, or a data key of a tenant.
#[derive(Clone)]
pub struct SealingKey {
    pub id: KeyId,
    pub key: Secret<[u8; 32]>,
}

/// The associated data of a sealed value: where it is stored.
#[derive(Clone, Copy)]
pub struct SealContext<'a> {
    pub tenant: &'a [u8],
    pub table: &'a str,
    pub column: &'a str,
    pub row: &'a [u8],
}

impl SealContext<'_> {
    fn associated_data(&self) -> Vec<u8> {
        let mut data = Vec::with_capacity(96);
        for part in [self.tenant, self.table.as_bytes(), self.column.as_bytes(), self.row] {
            data.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
            data.extend_from_slice(part);
        }
        data
    }
}

impl SealingKey {
    /// Seals a value. The nonce is derived from the operation's random seed and the associated data. So no two values
    /// of an operation share a nonce, and a transaction that runs again writes the same bytes.
    pub fn seal(&self, context: SealContext<'_>, seed: &Seed, plaintext: &[u8]) -> Result<Vec<u8>, Fault> {
        let cipher = XChaCha20Poly1305::new(self.key.expose().into());
        let derived = hmac_sha256(&seed.expand("nonce"), &context.associated_data());
        let nonce: [u8; 24] = *derived.first_chunk().ok_or_else(|| Fault::internal("nonce"))?;
        let payload = Payload { msg: plaintext, aad: &context.associated_data() };
        let ciphertext = cipher.encrypt((&nonce).into(), payload).map_err(|_| Fault::internal("sealing failed"))?;
        let mut out = Vec::with_capacity(33 + ciphertext.len());
        out.push(VERSION);
        out.extend_from_slice(&self.id);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&ciphertext);
        Ok(out)
    }

    /// Decrypts a sealed value.
    pub fn open(&self, context: SealContext<'_>, sealed: &[u8]) -> Result<Secret<Vec<u8>>, Fault> {
        let wrong = || Fault::internal(format!("a value of {}.{} cannot be decrypted", context.table, context.column));
        let (head, rest) = sealed.split_at_checked(9).ok_or_else(wrong)?;
        if head.first() != Some(&VERSION) || head.get(1..) != Some(&self.id[..]) {
            return Err(wrong());
        }
        let (nonce, ciphertext) = rest.split_at_checked(24).ok_or_else(wrong)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| wrong())?;
        let cipher = XChaCha20Poly1305::new(self.key.expose().into());
        let payload = Payload { msg: ciphertext, aad: &context.associated_data() };
        Ok(Secret::new(cipher.decrypt((&nonce).into(), payload).map_err(|_| wrong())?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_for_its_own_row_and_column() {
        let key = SealingKey { id: [1; 8], key: Secret::new([2; 32]) };
        let context = SealContext { tenant: b"t", table: "keys", column: "private", row: b"r" };
        let seed = Seed::from_bytes([3; 32]);
        let sealed = key.seal(context, &seed, b"private").unwrap();
        let other = key.seal(SealContext { row: b"s", ..context }, &seed, b"private").unwrap();
        assert_ne!(sealed[9..33], other[9..33], "two rows sealed by one operation get two nonces");
        assert_eq!(key.open(context, &sealed).unwrap().expose(), b"private");
        for elsewhere in [
            SealContext { tenant: b"u", ..context },
            SealContext { table: "x", ..context },
            SealContext { column: "x", ..context },
            SealContext { row: b"x", ..context },
        ] {
            assert!(key.open(elsewhere, &sealed).is_err());
        }
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(context, &changed).is_err(), "changed at {at}");
        }
        assert!(key.open(context, &sealed[..20]).is_err());
    }
}
