//! The life of the serving process: when it began, and whether it was told to end.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::base::time::Time;

/// What there is to know of a process that begins and ends.
#[derive(Debug)]
pub struct Life {
    started: Time,
    ending: AtomicBool,
}

impl Life {
    pub fn starting(now: Time) -> Life {
        Life { started: now, ending: AtomicBool::new(false) }
    }

    pub fn started(&self) -> Time {
        self.started
    }

    /// Whether the server was told to end.
    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }
}
