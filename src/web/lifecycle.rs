//! Lifecycle of the serving process: its start time and whether it is shutting down.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::time::Time;

/// The start time and the shutdown flag of the process.
#[derive(Debug)]
pub struct Lifecycle {
    started: Time,
    ending: AtomicBool,
}

impl Lifecycle {
    /// A process that starts at `now`.
    pub fn starting(now: Time) -> Lifecycle {
        Lifecycle { started: now, ending: AtomicBool::new(false) }
    }

    pub fn started(&self) -> Time {
        self.started
    }

    /// Whether shutdown has begun.
    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    /// Marks the start of the shutdown.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }
}
