//! The measured rate of the hasher, and the limit of its queue that follows from the rate.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::config::HashQueue;

/// The time of a hash before one was measured: a cautious estimate at the default cost.
const ESTIMATE: Duration = Duration::from_millis(20);
/// The weight of a new measurement in the mean is one part of this many.
const WEIGHT: u64 = 8;

/// The mean time of a hash on one of the threads. Under load it includes the time that other work takes from the thread,
/// so the rate is the one at which the queue is emptied.
pub(super) struct Pace {
    threads: u64,
    queue: HashQueue,
    /// In nanoseconds; 0 before the first hash.
    mean: AtomicU64,
}

impl Pace {
    pub(super) fn new(threads: usize, queue: HashQueue) -> Pace {
        Pace { threads: u64::try_from(threads).unwrap_or(u64::MAX), queue, mean: AtomicU64::new(0) }
    }

    /// Records the time of one hash. Of two concurrent records one may be lost.
    pub(super) fn record(&self, took: Duration) {
        let took = nanoseconds(took).max(1);
        let mean = match self.mean.load(Ordering::Relaxed) {
            0 => took,
            mean => (mean - mean / WEIGHT).saturating_add(took / WEIGHT).max(1),
        };
        self.mean.store(mean, Ordering::Relaxed);
    }

    /// Returns the number of hashes that may wait now.
    pub(super) fn limit(&self) -> usize {
        match self.queue {
            HashQueue::Hashes(hashes) => hashes,
            HashQueue::Work(time) => {
                let mean = match self.mean.load(Ordering::Relaxed) {
                    0 => nanoseconds(ESTIMATE),
                    mean => mean,
                };
                let hashes = nanoseconds(time).saturating_mul(self.threads) / mean;
                usize::try_from(hashes).unwrap_or(usize::MAX).clamp(1, HashQueue::MOST)
            }
        }
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_the_work_of_the_time_at_the_measured_rate() {
        let pace = Pace::new(3, HashQueue::Work(Duration::from_secs(2)));
        assert_eq!(pace.limit(), 300, "the estimate: 50 a second and thread");
        pace.record(Duration::from_millis(10));
        assert_eq!(pace.limit(), 600, "the first hash replaces the estimate");
        for _ in 0..100 {
            pace.record(Duration::from_millis(100));
        }
        assert!((60..=62).contains(&pace.limit()), "the mean follows the machine: {}", pace.limit());
        for _ in 0..100 {
            pace.record(Duration::from_nanos(1));
        }
        assert_eq!(pace.limit(), HashQueue::MOST);
        for _ in 0..100 {
            pace.record(Duration::from_secs(3_600));
        }
        assert_eq!(pace.limit(), 1, "one may always wait");
        let fixed = Pace::new(3, HashQueue::Hashes(7));
        fixed.record(Duration::from_millis(1));
        assert_eq!(fixed.limit(), 7, "a configured number does not follow the rate");
    }
}
