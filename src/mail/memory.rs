//! Keeps mail in memory, for tests.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use super::outcome::Failure;
use super::render::Rendered;

/// A mail as it was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub to: String,
    /// The kind of message.
    pub kind: &'static str,
    pub rendered: Rendered,
    /// The message as a server would receive it.
    pub bytes: Vec<u8>,
}

/// The mails that were sent, and the failures of the next ones.
#[derive(Debug, Default)]
pub struct Memory {
    sent: Mutex<Vec<Sent>>,
    failures: Mutex<VecDeque<Failure>>,
}

impl Memory {
    /// Fails the next mail in this way; called several times, the mails after it too.
    pub fn fail_next(&self, failure: Failure) {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).push_back(failure);
    }

    /// Removes and returns the mails that were sent.
    pub fn take(&self) -> Vec<Sent> {
        std::mem::take(&mut *self.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn send(&self, mail: Sent) -> Result<(), Failure> {
        if let Some(failure) = self.failures.lock().unwrap_or_else(PoisonError::into_inner).pop_front() {
            return Err(failure);
        }
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(mail);
        Ok(())
    }
}
