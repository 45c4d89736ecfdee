//! Whose turn it is to write, where several processes write to one SQLite database.
//!
//! SQLite knows no queue. Who waits looks again and again, and a server under load begins its next group so soon after it
//! has committed the last one that a command would hardly ever look at the right moment. So who waits says so, by a lock
//! on the database's folder, and who has just committed lets them begin. The lock goes with the process that holds it.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How often somebody who waits looks.
pub(super) const LOOK_AGAIN: Duration = Duration::from_micros(500);
/// How long others are let go first. Who waits has long begun by then, unless it was stopped.
const COURTESY: Duration = Duration::from_millis(50);
/// For how long whoever did not begin in that time is passed by.
const PASSED_BY: Duration = Duration::from_secs(2);

pub(super) struct Turn {
    /// `None` where it cannot be opened: then each is left to its luck.
    folder: Option<File>,
    passed_by: Option<Instant>,
}

/// While it lives, others are told that this process waits.
pub(super) struct Waiting<'t>(Option<&'t File>);

impl Turn {
    pub(super) fn at(database: &Path) -> Turn {
        let folder = database.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Turn { folder: File::open(folder).ok(), passed_by: None }
    }

    pub(super) fn wait(&self) -> Waiting<'_> {
        Waiting(self.folder.as_ref().filter(|folder| folder.lock_shared().is_ok()))
    }

    /// Returns once nobody waits, and after [`COURTESY`] at the latest.
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
