//! The result of sending a mail.

use crate::queue::Outcome;

/// Why a mail was not sent. The texts are for operators and contain no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It can never be sent.
    Permanent(String),
    /// The server refuses this mail for now.
    Temporary(String),
    /// The server cannot be reached or is not available.
    Unreachable(String),
}

impl Failure {
    /// The reason, for operators.
    pub fn text(&self) -> &str {
        match self {
            Failure::Permanent(why) | Failure::Temporary(why) | Failure::Unreachable(why) => why,
        }
    }
}

impl From<Failure> for Outcome {
    fn from(failure: Failure) -> Outcome {
        match failure {
            Failure::Permanent(why) => Outcome::Dead(why),
            Failure::Temporary(why) => Outcome::Later(why),
            Failure::Unreachable(why) => Outcome::Unreachable(why),
        }
    }
}
