//! A password as it is typed, and the stored form of its hash.

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use unicode_normalization::UnicodeNormalization;

use crate::base::crypto::digest::constant_time_eq;
use crate::base::crypto::seal::{KeyId, SealingKey};
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::secret::Secret;

/// A password in Unicode NFC, the form that is hashed.
pub struct Password(Secret<String>);

impl Password {
    /// Returns the password of a sign-in attempt. `None` if the text can not be the password of any account.
    pub fn attempt(text: &str) -> Option<Password> {
        let normal: String = text.nfc().collect();
        (!normal.is_empty() && text.len() <= limits::PASSWORD && normal.len() <= limits::PASSWORD)
            .then(|| Password(Secret::new(normal)))
    }

    /// Returns the text that is hashed.
    pub(super) fn text(&self) -> &str {
        self.0.expose()
    }

    /// Returns whether both passwords are equal after Unicode normalization.
    pub fn is(&self, other: &Password) -> bool {
        constant_time_eq(self.0.expose().as_bytes(), other.0.expose().as_bytes())
    }
}

/// A stored hash: the PHC string and the id of its pepper.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredPassword {
    pub phc: String,
    pub pepper_id: KeyId,
}

/// The hashing parameters for new hashes.
#[derive(Clone)]
pub struct Cost {
    params: Params,
    pepper: SealingKey,
}

/// The result of a verification.
#[derive(Clone)]
pub struct Verdict {
    pub matches: bool,
    /// A new hash to store, if the password matched and the cost has changed.
    pub rehashed: Option<StoredPassword>,
    /// The result for the new password, if one was chosen and the present one matched.
    pub chosen: Option<NewHash>,
}

/// The result of hashing a new password.
#[derive(Clone)]
pub enum NewHash {
    Made(StoredPassword),
    /// The account had this password before, and its tenant does not allow it again.
    Reused,
}

const OUTPUT: usize = 32;

impl Cost {
    pub fn new(memory: u32, iterations: u32, pepper: SealingKey) -> Result<Cost, Fault> {
        let params = Params::new(memory, iterations, 1, Some(OUTPUT)).map_err(Fault::internal)?;
        Ok(Cost { params, pepper })
    }

    /// Hashes with argon2id, using the memory of this thread.
    pub fn hash(&self, password: &Password, salt: [u8; 16], memory: &mut Vec<Block>) -> Result<StoredPassword, Fault> {
        let output = self.output(password, &salt, &self.params, memory)?;
        let hash = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&self.params).map_err(Fault::internal)?,
            salt: Some(Salt::new(&salt).map_err(Fault::internal)?),
            hash: Some(Output::new(&output).map_err(Fault::internal)?),
        };
        Ok(StoredPassword { phc: hash.to_string(), pepper_id: self.pepper.id })
    }

    /// Compares a password with a stored hash. Without one, the same work is done (A-80: equal response time for
    /// unknown accounts). `salt` is used for a rehash.
    pub fn verify(
        &self,
        password: &Password,
        stored: Option<&StoredPassword>,
        salt: [u8; 16],
        memory: &mut Vec<Block>,
    ) -> Result<Verdict, Fault> {
        let Some(stored) = stored else {
            self.output(password, b"nobody has this.", &self.params, memory)?;
            return Ok(Verdict { matches: false, rehashed: None, chosen: None });
        };
        if stored.pepper_id != self.pepper.id {
            return Err(Fault::internal("a password hash uses a pepper that is not in the key file"));
        }
        let parsed = PasswordHash::new(&stored.phc).map_err(Fault::internal)?;
        let params = Params::try_from(&parsed).map_err(Fault::internal)?;
        let (Some(old_salt), Some(expected)) = (parsed.salt, parsed.hash) else {
            return Err(Fault::internal("a stored password hash is damaged"));
        };
        let output = self.output(password, old_salt.as_ref(), &params, memory)?;
        let matches = constant_time_eq(&output, expected.as_bytes());
        let same_cost = (params.m_cost(), params.t_cost(), params.p_cost())
            == (self.params.m_cost(), self.params.t_cost(), self.params.p_cost());
        let rehashed = if matches && !same_cost { Some(self.hash(password, salt, memory)?) } else { None };
        Ok(Verdict { matches, rehashed, chosen: None })
    }

    /// Returns whether this is the same password as an earlier one. A hash with a pepper that no longer exists matches
    /// none.
    pub fn is_same(
        &self,
        password: &Password,
        earlier: &StoredPassword,
        memory: &mut Vec<Block>,
    ) -> Result<bool, Fault> {
        if earlier.pepper_id != self.pepper.id {
            return Ok(false);
        }
        Ok(self.verify(password, Some(earlier), [0; 16], memory)?.matches)
    }

    fn output(
        &self,
        password: &Password,
        salt: &[u8],
        params: &Params,
        memory: &mut Vec<Block>,
    ) -> Result<[u8; OUTPUT], Fault> {
        let pepper = self.pepper.key.expose();
        let argon2 = Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params.clone())
            .map_err(Fault::internal)?;
        if memory.len() < params.block_count() {
            memory.resize(params.block_count(), Block::default());
        }
        let blocks =
            memory.get_mut(..params.block_count()).ok_or_else(|| Fault::internal("argon2 memory too small"))?;
        let mut output = [0; OUTPUT];
        argon2
            .hash_password_into_with_memory(password.0.expose().as_bytes(), salt, &mut output, blocks)
            .map_err(Fault::internal)?;
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(memory: u32, pepper: u8) -> Cost {
        let pepper = SealingKey { id: [pepper; 8], key: Secret::new([pepper; 32]) };
        Cost::new(memory, 1, pepper).unwrap()
    }

    #[test]
    fn a_correct_password_matches_and_is_rehashed_when_the_cost_changed() {
        let mut memory = Vec::new();
        let password = Password::attempt("correct horse battery").unwrap();
        let stored = cost(8192, 1).hash(&password, [5; 16], &mut memory).unwrap();
        assert!(stored.phc.starts_with("$argon2id$v=19$m=8192,t=1,p=1$"), "{}", stored.phc);
        let same = cost(8192, 1).verify(&password, Some(&stored), [6; 16], &mut memory).unwrap();
        assert!(same.matches && same.rehashed.is_none());
        let changed = cost(9216, 1).verify(&password, Some(&stored), [6; 16], &mut memory).unwrap();
        let rehashed = changed.rehashed.unwrap();
        assert!(rehashed.phc.contains("m=9216"));
        assert!(cost(9216, 1).verify(&password, Some(&rehashed), [7; 16], &mut memory).unwrap().matches);
        let wrong = Password::attempt("correct horse batterz").unwrap();
        let refused = cost(9216, 1).verify(&wrong, Some(&stored), [6; 16], &mut memory).unwrap();
        assert!(!refused.matches && refused.rehashed.is_none());
        let another = cost(8192, 2).hash(&password, [5; 16], &mut memory).unwrap();
        assert!(cost(8192, 1).is_same(&password, &stored, &mut memory).unwrap());
        assert!(!cost(8192, 1).is_same(&wrong, &stored, &mut memory).unwrap());
        assert!(!cost(8192, 1).is_same(&password, &another, &mut memory).unwrap(), "another pepper is no error here");
        assert!(!cost(8192, 1).verify(&password, None, [6; 16], &mut memory).unwrap().matches, "A-80: no stored hash");
        assert!(cost(8192, 2).verify(&password, Some(&stored), [6; 16], &mut memory).is_err(), "another pepper");
    }

    #[test]
    fn passwords_are_limited_and_normalized() {
        assert!(Password::attempt(&"a".repeat(1025)).is_none(), "A-97: longer than the limit");
        assert!(Password::attempt("").is_none());
        let composed = Password::attempt("caf\u{e9} au lait!").unwrap();
        let decomposed = Password::attempt("cafe\u{301} au lait!").unwrap();
        assert_eq!(composed.0.expose(), decomposed.0.expose());
    }
}
