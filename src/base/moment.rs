//! The time and the random seed of one operation.

use super::entropy::{Entropy, Seed};
use super::fault::Fault;
use super::time::{Clock, Time};

/// A time and a random seed. It is created once per operation, so that a transaction that runs again creates the same
/// ids and secrets.
#[derive(Clone)]
pub struct Moment {
    /// The time of the operation.
    pub now: Time,
    /// The seed from which the operation derives ids and secrets.
    pub seed: Seed,
}

impl Moment {
    /// Reads the clock and creates a new seed.
    pub fn of(clock: &dyn Clock, entropy: &dyn Entropy) -> Result<Moment, Fault> {
        Ok(Moment { now: clock.now(), seed: entropy.seed()? })
    }
}
