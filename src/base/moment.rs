//! The instant and the randomness of one operation.

use super::entropy::{Entropy, Seed};
use super::fault::Fault;
use super::time::{Clock, Time};

/// An instant with a seed of its own. It is made once for an operation, so that a transaction that runs again makes the
/// same ids and secrets.
#[derive(Clone)]
pub struct Moment {
    /// The instant at which the operation happens.
    pub now: Time,
    /// The seed from which it expands ids and secrets.
    pub seed: Seed,
}

impl Moment {
    /// Reads the clock and draws a new seed.
    pub fn of(clock: &dyn Clock, entropy: &dyn Entropy) -> Result<Moment, Fault> {
        Ok(Moment { now: clock.now(), seed: entropy.seed()? })
    }
}
