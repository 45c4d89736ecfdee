//! Who waits for a write may stop waiting. From then on nothing is committed for it: what was answered with 503 has not
//! been done, however late a row comes free or a database that hangs comes back (P-10).

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

const WAITS: u8 = 0;
/// Something was committed for it, or is being.
const HAS_EFFECT: u8 = 1;
const GONE: u8 = 2;

/// Who waits, shared with the thread that works for it.
#[derive(Clone, Default)]
pub struct Asker(Arc<AtomicU8>);

thread_local! {
    static SERVED: RefCell<Option<Asker>> = const { RefCell::new(None) };
}

/// Puts back who was served before, also where the work panics.
struct Before(Option<Asker>);

impl Drop for Before {
    fn drop(&mut self) {
        SERVED.set(self.0.take());
    }
}

impl Asker {
    /// Does work for it, on this thread.
    pub fn serve<T>(self, work: impl FnOnce() -> T) -> T {
        let _before = Before(SERVED.replace(Some(self)));
        work()
    }

    /// Stops waiting. False where something was committed, or is being: then the answer is worth another moment.
    pub fn leave(&self) -> bool {
        self.0.compare_exchange(WAITS, GONE, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

/// Does work that is done whether or not anybody waits for it, since it takes something back.
pub fn for_nobody<T>(work: impl FnOnce() -> T) -> T {
    let _before = Before(SERVED.take());
    work()
}

/// Asked right before a commit, which then follows: whether it is still wanted.
pub(super) fn begin_commit() -> bool {
    SERVED.with_borrow(|served| {
        served.as_ref().is_none_or(|asker| {
            let before = asker.0.compare_exchange(WAITS, HAS_EFFECT, Ordering::SeqCst, Ordering::SeqCst);
            before.is_ok() || before == Err(HAS_EFFECT)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_committed_for_whom_has_left_and_nobody_leaves_what_was_committed() {
        let (left, stays) = (Asker::default(), Asker::default());
        assert!(begin_commit(), "a job has nobody who waits");
        assert!(left.leave());
        left.clone().serve(|| {
            assert!(!begin_commit());
            assert!(for_nobody(begin_commit));
            assert!(!begin_commit());
        });
        stays.clone().serve(|| assert!(begin_commit() && begin_commit()));
        assert!(!stays.leave());
        stays.serve(|| assert!(begin_commit()));
        assert!(begin_commit());
    }
}
