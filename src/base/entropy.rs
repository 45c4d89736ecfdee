//! The injected source of randomness.

use std::sync::atomic::{AtomicU64, Ordering};

use super::crypto::digest::hmac_sha256;
pub use super::crypto::seed::Seed;
use super::fault::Fault;

/// A source of random seeds.
pub trait Entropy: Send + Sync {
    fn seed(&self) -> Result<Seed, Fault>;
}

/// The operating system's random generator. No other code uses it.
#[derive(Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn seed(&self) -> Result<Seed, Fault> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|e| Fault::internal(format!("no randomness from the system: {e}")))?;
        Ok(Seed::from_bytes(bytes))
    }
}

/// Reproducible seeds for tests: the n-th seed is derived from n.
#[derive(Debug, Default)]
pub struct CountingEntropy(AtomicU64);

impl Entropy for CountingEntropy {
    fn seed(&self) -> Result<Seed, Fault> {
        let n = self.0.fetch_add(1, Ordering::SeqCst);
        Ok(Seed::from_bytes(hmac_sha256(b"a fixed key of tests: 32 octets.", &n.to_be_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_equal_values_for_equal_labels_only() {
        let seed = CountingEntropy::default().seed().unwrap();
        assert_eq!(seed.expand("a"), seed.expand("a"));
        assert_ne!(seed.expand("a"), seed.expand("b"));
        assert_ne!(SystemEntropy.seed().unwrap().expand("a"), SystemEntropy.seed().unwrap().expand("a"));
    }
}
