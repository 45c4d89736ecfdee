//! Marks that a thread is inside a transaction.

use std::cell::Cell;

use crate::base::fault::Fault;

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Marks that this thread is inside a transaction. A transaction inside a transaction is a fault: the inner one would wait
/// for a writer that waits for it, take a second connection, or see another snapshot.
pub(super) struct Inside(());

impl Inside {
    pub(super) fn enter() -> Result<Inside, Fault> {
        if INSIDE.replace(true) {
            return Err(Fault::internal("a transaction was opened inside another"));
        }
        Ok(Inside(()))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(false);
    }
}
