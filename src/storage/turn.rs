//! Fairness between several processes that write to one SQLite database.
//!
//! SQLite has no queue: a waiting process polls. A busy server begins its next group so soon after a commit that a
//! command's polls would almost never succeed. So a waiting process takes a lock on the database's folder, and a
//! process that has just committed lets it begin. The lock is released when its process ends.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// The polling interval of a waiting process.
pub(super) const LOOK_AGAIN: Duration = Duration::from_micros(500);
/// How long the writer waits for other processes. A waiting process has begun long before, unless it was stopped.
const COURTESY: Duration = Duration::from_millis(50);
/// How long the writer ignores waiting processes that did not begin in time.
const PASSED_BY: Duration = Duration::from_secs(2);

pub(super) struct Turn {
    /// The folder; `None` if it cannot be opened: then there is no fairness.
    folder: Option<File>,
    passed_by: Option<Instant>,
}

/// Signals to other processes that this one waits, until it is dropped.
pub(super) struct Waiting<'t>(Option<&'t File>);

impl Turn {
    pub(super) fn at(database: &Path) -> Turn {
        let folder = database.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Turn { folder: File::open(folder).ok(), passed_by: None }
    }

    pub(super) fn wait(&self) -> Waiting<'_> {
        Waiting(self.folder.as_ref().filter(|folder| folder.lock_shared().is_ok()))
    }

    /// Returns when no other process waits, after [`COURTESY`] at the latest.
    #[expect(clippy::disallowed_methods, reason = "it runs on the writer's own thread, never on a worker")]
    pub(super) fn let_others_begin(&mut self) {
        let Some(folder) = &self.folder else { return };
        if self.passed_by.is_some_and(|since| since.elapsed() < PASSED_BY) {
            return;
        }
        self.passed_by = None;
        let asked = Instant::now();
        loop {
            match folder.try_lock() {
                Err(TryLockError::WouldBlock) if asked.elapsed() < COURTESY => thread::sleep(LOOK_AGAIN),
                Err(TryLockError::WouldBlock) => {
                    self.passed_by = Some(Instant::now());
                    return;
                }
                Ok(()) => {
                    let _ = folder.unlock();
                    return;
                }
                Err(TryLockError::Error(_)) => return,
            }
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(folder) = self.0 {
            let _ = folder.unlock();
        }
    }
}
