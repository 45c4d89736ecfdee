//! Cancellation: after the caller of a write has timed out, its transaction must not commit. What was answered with 503
//! has not been done, however late a row comes free or a database that hangs comes back (P-10).

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

const WAITING: u8 = 0;
/// A commit was begun for the caller.
const COMMITTING: u8 = 1;
const CANCELLED: u8 = 2;

/// Shared by the caller of a write and the thread that runs it.
#[derive(Clone, Debug, Default)]
pub struct Cancellation(Arc<AtomicU8>);

impl Cancellation {
    /// Stops waiting. False where a commit was begun: then its outcome is worth another moment.
    pub fn cancel(&self) -> bool {
        self.0.compare_exchange(WAITING, CANCELLED, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Asked right before a commit, which then follows: whether the caller still waits. A caller may have several
    /// transactions committed one after the other.
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
