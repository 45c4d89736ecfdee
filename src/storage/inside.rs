//! Detects nested transactions.

use std::cell::Cell;

use crate::base::fault::Fault;

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Marks that this thread is inside a transaction. A nested transaction is a fault: it would deadlock with the writer,
/// take a second connection, or read another snapshot.
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
