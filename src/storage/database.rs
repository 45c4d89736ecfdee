//! The doors.

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;

use diesel::connection::SimpleConnection;

use super::changes::{self, Changes};
use super::connection::{Access, open_sqlite};
use super::master_key::MasterKeys;
use super::reader::Readers;
use super::tx::{SystemTx, Tx, WriteTx};
use super::writer::Writer;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;

/// The database behind its doors. Cloning gives another handle to the same one.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

struct Inner {
    readers: Readers,
    writer: Writer,
    keys: Arc<MasterKeys>,
    changes: Arc<Changes>,
}

impl Database {
    /// Opens a migrated SQLite database: one writer thread, a pool of read connections.
    pub fn open_sqlite(path: &Path, pool_size: u32, keys: Arc<MasterKeys>) -> Result<Database, Fault> {
        let changes = Arc::new(Changes::default());
        let connection = open_sqlite(path, Access::ReadWrite, false)?;
        let writer = Writer::start(connection, (keys.clone(), changes.clone()))?;
        let readers = Readers::new(path, pool_size)?;
        Ok(Database(Arc::new(Inner { readers, writer, keys, changes })))
    }

    pub fn keys(&self) -> &MasterKeys {
        &self.0.keys
    }

    /// What this process knows about changes of cached records.
    pub fn changes(&self) -> &Changes {
        &self.0.changes
    }

    /// Reads on in the change log, and so drops from the caches what other processes have changed.
    pub fn poll_changes(&self, now: Time) -> Result<(), Fault> {
        let from = self.0.changes.position()?;
        let read = self.snapshot(|connection, _| changes::read_on(connection, from))?;
        self.0.changes.polled(read, now)
    }

    /// One snapshot of one tenant, read only.
    pub fn read<T>(&self, tenant: TenantId, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut Tx::new(connection, tenant, keys)))
    }

    /// One snapshot of the global tables, read only.
    pub fn system_read<T>(&self, f: impl FnOnce(&mut SystemTx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut SystemTx::new(connection, keys)))
    }

    /// One transaction that changes one tenant's rows. The answer comes back after the commit is durable. The closure
    /// may run again, has no effect outside its transaction, and holds no hashing, signing or network call.
    pub fn write<T: Send + 'static>(
        &self,
        tenant: TenantId,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        self.0.writer.run(move |connection, keys| f(&mut WriteTx::new(connection, tenant, keys)))
    }

    /// One transaction over the global tables.
    pub fn system<T: Send + 'static>(
        &self,
        f: impl Fn(&mut SystemTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        self.0.writer.run(move |connection, keys| f(&mut SystemTx::new(connection, keys)))
    }

    fn snapshot<T>(
        &self,
        f: impl FnOnce(&mut super::connection::AnyConnection, &MasterKeys) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        let mut connection = self.0.readers.get()?;
        connection.batch_execute("BEGIN")?;
        let result = f(&mut connection, &self.0.keys);
        // Where SQLite has ended the transaction by itself, the cause is the closure's; where it does not end, the
        // connection is not used again.
        if connection.batch_execute("ROLLBACK").is_err() {
            connection.discard();
        }
        result
    }
}

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Marks that this thread is inside a door: a door opened inside a door is a fault, since the inner one would wait for
/// a writer that waits for it, or see another snapshot.
pub(super) struct Inside(());

impl Inside {
    pub(super) fn enter() -> Result<Inside, Fault> {
        if INSIDE.replace(true) {
            return Err(Fault::internal("a database door was opened inside another"));
        }
        Ok(Inside(()))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(false);
    }
}
