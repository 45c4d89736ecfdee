//! The refusal of what a quota does not allow.

use std::time::Duration;

use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};

/// The limit of a quota is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub quota: Quota,
    /// When it makes sense to try again.
    pub retry_after: Duration,
}

impl From<Reached> for Refusal {
    fn from(reached: Reached) -> Refusal {
        Refusal::new(reached.quota.row().code).with("wait", reached.retry_after)
    }
}

impl From<Reached> for Stop<Refusal> {
    fn from(reached: Reached) -> Stop<Refusal> {
        Stop::Refused(reached.into())
    }
}
