//! A signal that jobs were queued: a worker of this process starts at once instead of at its next look.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Counts how often it was raised.
#[derive(Debug, Default)]
pub struct Signal {
    raised: Mutex<u64>,
    changed: Condvar,
}

impl Signal {
    /// Wakes every thread that waits.
    pub fn raise(&self) {
        let mut raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        *raised += 1;
        self.changed.notify_all();
    }

    /// Returns how often it was raised.
    pub fn count(&self) -> u64 {
        *self.raised.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it was raised more than `seen` times, at most this long.
    pub fn wait(&self, seen: u64, longest: Duration) {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.changed.wait_timeout_while(raised, longest, |raised| *raised <= seen));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;

    #[test]
    fn a_raised_signal_ends_the_wait() {
        let signal = Arc::new(Signal::default());
        let seen = signal.count();
        let raises = thread::spawn({
            let signal = signal.clone();
            move || signal.raise()
        });
        signal.wait(seen, Duration::from_secs(60));
        assert_eq!(signal.count(), 1);
        // Raised before the wait: it returns at once.
        signal.wait(seen, Duration::from_secs(60));
        raises.join().unwrap();
    }
}
