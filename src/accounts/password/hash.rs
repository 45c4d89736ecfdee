//! A password as it is typed, and the stored form of its hash.

use std::collections::BTreeSet;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use prometheus_client::metrics::counter::Counter;
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

/// The parameters of argon2 that decide how long a hash takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work {
    memory: u32,
    iterations: u32,
    parallelism: u32,
}

impl Work {
    /// Parses the parameters of a PHC string, such as `m=19456,t=2,p=1`.
    pub fn parse(text: &str) -> Option<Work> {
        let params = Params::try_from(&text.parse::<ParamsString>().ok()?).ok()?;
        Some(Work::of(&params))
    }

    fn of(params: &Params) -> Work {
        Work { memory: params.m_cost(), iterations: params.t_cost(), parallelism: params.p_cost() }
    }

    fn params(self) -> Result<Params, Fault> {
        Params::new(self.memory, self.iterations, self.parallelism, Some(OUTPUT)).map_err(Fault::internal)
    }
}

/// The hashing parameters for new hashes.
#[derive(Clone)]
pub struct Cost {
    params: Params,
    pepper: SealingKey,
    done: WorkDone,
}

/// The work since the start of the process.
#[derive(Clone, Debug, Default)]
pub struct WorkDone {
    /// The number of computed hashes.
    pub hashes: Counter,
    /// The memory that was filled for them, each iteration counted, in KiB.
    pub kib: Counter,
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
        Ok(Cost { params, pepper, done: WorkDone::default() })
    }

    /// Returns the work since the start.
    pub fn done(&self) -> &WorkDone {
        &self.done
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

    /// Compares a password with a stored hash. `in_use` are the parameters of the tenant's hashes: for each of them, and
    /// for the current ones, one hash is computed in any case. An unknown account therefore takes as long as any other,
    /// also while hashes of an earlier cost are stored (A-80: equal response time). `salt` is used for a rehash.
    pub fn verify(
        &self,
        password: &Password,
        stored: Option<&StoredPassword>,
        in_use: &[Work],
        salt: [u8; 16],
        memory: &mut Vec<Block>,
    ) -> Result<Verdict, Fault> {
        let current = Work::of(&self.params);
        let mut verdict = Verdict { matches: false, rehashed: None, chosen: None };
        let mut others: BTreeSet<Work> = in_use.iter().copied().chain([current]).collect();
        if let Some(stored) = stored {
            let (work, matches) = self.compare(password, stored, memory)?;
            others.remove(&work);
            verdict.matches = matches;
        }
        for work in others {
            if verdict.matches && work == current {
                // The stored hash has another cost.
                verdict.rehashed = Some(self.hash(password, salt, memory)?);
            } else {
                self.output(password, b"nobody has this.", &work.params()?, memory)?;
            }
        }
        Ok(verdict)
    }

    /// Compares a password with a stored hash. Returns the parameters of that hash too.
    fn compare(
        &self,
        password: &Password,
        stored: &StoredPassword,
        memory: &mut Vec<Block>,
    ) -> Result<(Work, bool), Fault> {
        if stored.pepper_id != self.pepper.id {
            return Err(Fault::internal("a password hash uses a pepper that is not in the key file"));
        }
        let parsed = PasswordHash::new(&stored.phc).map_err(Fault::internal)?;
        let params = Params::try_from(&parsed).map_err(Fault::internal)?;
        let (Some(salt), Some(expected)) = (parsed.salt, parsed.hash) else {
            return Err(Fault::internal("a stored password hash is damaged"));
        };
        let output = self.output(password, salt.as_ref(), &params, memory)?;
        Ok((Work::of(&params), constant_time_eq(&output, expected.as_bytes())))
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
        Ok(self.compare(password, earlier, memory)?.1)
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
        self.done.hashes.inc();
        self.done.kib.inc_by(u64::from(params.m_cost()) * u64::from(params.t_cost()));
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
        let same = cost(8192, 1).verify(&password, Some(&stored), &[], [6; 16], &mut memory).unwrap();
        assert!(same.matches && same.rehashed.is_none());
        let changed = cost(9216, 1).verify(&password, Some(&stored), &[], [6; 16], &mut memory).unwrap();
        let rehashed = changed.rehashed.unwrap();
        assert!(rehashed.phc.contains("m=9216"));
        assert!(cost(9216, 1).verify(&password, Some(&rehashed), &[], [7; 16], &mut memory).unwrap().matches);
        let wrong = Password::attempt("correct horse batterz").unwrap();
        let refused = cost(9216, 1).verify(&wrong, Some(&stored), &[], [6; 16], &mut memory).unwrap();
        assert!(!refused.matches && refused.rehashed.is_none());
        assert!(
            !cost(8192, 1).verify(&password, None, &[], [6; 16], &mut memory).unwrap().matches,
            "A-80: no stored hash"
        );
        assert!(cost(8192, 2).verify(&password, Some(&stored), &[], [6; 16], &mut memory).is_err(), "another pepper");
    }

    #[test]
    fn a_password_is_recognised_as_an_earlier_one() {
        let mut memory = Vec::new();
        let [password, wrong] =
            ["correct horse battery", "correct horse batterz"].map(|text| Password::attempt(text).unwrap());
        let stored = cost(8192, 1).hash(&password, [5; 16], &mut memory).unwrap();
        let another = cost(8192, 2).hash(&password, [5; 16], &mut memory).unwrap();
        assert!(cost(8192, 1).is_same(&password, &stored, &mut memory).unwrap());
        assert!(!cost(8192, 1).is_same(&wrong, &stored, &mut memory).unwrap());
        assert!(!cost(8192, 1).is_same(&password, &another, &mut memory).unwrap(), "another pepper is no error here");
    }

    /// an unknown account, an account with a hash of an earlier cost and an account with a current hash take the
    /// same work, whether the password is right or wrong, and whether the cost was raised or lowered.
    #[test]
    fn a_80_every_comparison_takes_the_same_work() {
        let mut memory = Vec::new();
        let right = Password::attempt("correct horse battery").unwrap();
        let wrong = Password::attempt("correct horse batterz").unwrap();
        for (old, new) in [(8_192, 9_216), (9_216, 8_192), (8_192, 8_192)] {
            let (before, now) = (cost(old, 1), cost(new, 1));
            let stored = [&before, &now].map(|cost| cost.hash(&right, [5; 16], &mut memory).unwrap());
            let in_use: Vec<Work> =
                stored.iter().map(|stored| Work::parse(stored.phc.split('$').nth(3).unwrap()).unwrap()).collect();
            let mut spent = Vec::new();
            for stored in [None, Some(&stored[0]), Some(&stored[1])] {
                for password in [&right, &wrong] {
                    let (hashes, kib) = (now.done().hashes.get(), now.done().kib.get());
                    now.verify(password, stored, &in_use, [6; 16], &mut memory).unwrap();
                    spent.push((now.done().hashes.get() - hashes, now.done().kib.get() - kib));
                }
            }
            let all: BTreeSet<u64> = [old, new].into_iter().map(u64::from).collect();
            assert_eq!(spent, [(all.len() as u64, all.iter().sum()); 6], "from {old} to {new}");
        }
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
