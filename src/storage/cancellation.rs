//! Cancellation: after the caller of a write has timed out, its transaction must not commit. A request that was
//! answered with 503 has no effect, even if a row lock or a hanging database is released later (P-10).

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

const WAITING: u8 = 0;
/// A commit has begun.
const COMMITTING: u8 = 1;
const CANCELLED: u8 = 2;

/// The state of a write, shared by its caller and the thread that runs it.
#[derive(Clone, Debug, Default)]
pub struct Cancellation(Arc<AtomicU8>);

impl Cancellation {
    /// Cancels the write. Returns false if a commit has begun: then its result is worth a short wait.
    pub fn cancel(&self) -> bool {
        self.0.compare_exchange(WAITING, CANCELLED, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Marks the beginning of a commit. Returns false if the write is cancelled. One caller may commit several
    /// transactions in sequence.
    pub(super) fn begin_commit(&self) -> bool {
        let before = self.0.compare_exchange(WAITING, COMMITTING, Ordering::SeqCst, Ordering::SeqCst);
        before.is_ok() || before == Err(COMMITTING)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p_10_nothing_is_committed_after_cancellation_and_a_begun_commit_is_not_cancelled() {
        let (cancelled, committing) = (Cancellation::default(), Cancellation::default());
        assert!(cancelled.cancel());
        assert!(!cancelled.begin_commit() && !cancelled.clone().begin_commit());
        assert!(committing.begin_commit() && committing.clone().begin_commit());
        assert!(!committing.cancel());
        assert!(committing.begin_commit(), "a second transaction of the caller");
    }
}
