//! What a transaction did, counted once it is committed: a closure behind a door may run twice, and its transaction may
//! come to nothing.

use std::cell::RefCell;

use crate::telemetry::figures::{Count, Figures};

thread_local! {
    static NOTED: RefCell<Vec<Count>> = const { RefCell::new(Vec::new()) };
}

/// Says that this transaction did something that is counted.
pub fn note(what: Count) {
    NOTED.with_borrow_mut(|noted| noted.push(what));
}

/// Forgets what a transaction noted that has ended otherwise.
pub(super) fn forget_noted() {
    NOTED.with_borrow_mut(Vec::clear);
}

/// What the transaction on this thread noted; to be counted after the commit.
pub(super) fn take_noted() -> Vec<Count> {
    NOTED.take()
}

pub(super) fn count(figures: &Figures, noted: &[Count]) {
    for what in noted {
        figures.count(*what);
    }
}
