//! The doors.

use std::cell::Cell;
use std::sync::Arc;

use super::changes::{self, Changes};
use super::connection::{Access, AnyConnection, StatementErrors, open_sqlite};
use super::master_key::MasterKeys;
use super::pool::{Lent, Pool};
use super::postgres;
use super::turn::Turn;
use super::tx::{SystemTx, Tx, WriteTx};
use super::writer::Writer;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::config::DatabaseUrl;
use crate::telemetry::figures::Figures;
use crate::telemetry::metrics::Exposition;

/// The database behind its doors. Cloning gives another handle to the same one.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

struct Inner {
    /// Reads, and on PostgreSQL writes too.
    pool: Pool,
    begin_read: &'static str,
    /// SQLite's one writer.
    writer: Option<Writer>,
    keys: Arc<MasterKeys>,
    changes: Arc<Changes>,
    figures: Arc<Figures>,
}

impl Database {
    /// Opens a migrated database of either engine.
    pub fn open(url: &DatabaseUrl, pool_size: u32, keys: Arc<MasterKeys>) -> Result<Database, Fault> {
        let (changes, figures) = (Arc::new(Changes::default()), Arc::new(Figures::default()));
        let inner = match url {
            DatabaseUrl::Sqlite(path) => {
                // One writer thread, a pool of read connections.
                let connection = open_sqlite(path, Access::ReadWrite, false)?;
                let writer =
                    Writer::start(connection, Turn::at(path), (keys.clone(), changes.clone(), figures.clone()))?;
                let path = path.to_owned();
                // A read needs no watch over its statements, which would cost each of them.
                let open = move || Ok((open_sqlite(&path, Access::ReadOnly, false)?, StatementErrors::default()));
                let pool = Pool::new(pool_size, Box::new(open), figures.clone())?;
                Inner { pool, begin_read: "BEGIN", writer: Some(writer), keys, changes, figures }
            }
            DatabaseUrl::Postgres(url) => {
                let pool = Pool::new(pool_size, postgres::opener(url.clone()), figures.clone())?;
                Inner { pool, begin_read: postgres::BEGIN_READ, writer: None, keys, changes, figures }
            }
        };
        Ok(Database(Arc::new(inner)))
    }

    pub fn keys(&self) -> &MasterKeys {
        &self.0.keys
    }

    /// Whether a statement may take for ever: libpq reads without a time-out, and a server elsewhere may hang or be cut
    /// off.
    pub fn may_hang(&self) -> bool {
        self.0.writer.is_none()
    }

    /// What this process knows about changes of cached records.
    pub fn changes(&self) -> &Changes {
        &self.0.changes
    }

    /// What is counted of this deployment in this process.
    pub fn figures(&self) -> &Figures {
        &self.0.figures
    }

    /// Writes down the figures, with those of pool and caches at this moment.
    pub fn expose(&self, out: &mut Exposition, now: Time) {
        self.0.figures.expose(out);
        self.0.pool.expose(out);
        self.0.changes.expose(out, now);
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

    /// The same on a worker: only where the database is a file of this machine and a connection lies idle, so that nobody
    /// is waited for. Handing a few look-ups to another thread would cost more than they do.
    pub fn read_at_hand<T>(
        &self,
        tenant: TenantId,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>,
    ) -> Option<Result<T, Fault>> {
        if self.may_hang() {
            return None;
        }
        let inside = Inside::enter();
        let lent = self.0.pool.begin_idle(self.0.begin_read)?;
        let read = |(_inside, mut lent): (Inside, Lent<'_>)| {
            let result = f(&mut Tx::new(&mut lent, tenant, &self.0.keys));
            let _ = lent.end("ROLLBACK");
            result
        };
        Some(inside.and_then(|inside| Ok((inside, lent?))).and_then(read))
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
        self.transaction(move |connection, keys| f(&mut WriteTx::new(connection, tenant, keys)))
    }

    /// The same; `meanwhile` makes of what came of the closure what is given back, on this thread, and while the commit is
    /// under way where it can: a signature, say. Nobody sees what it made before the commit is durable, or if it fails.
    pub fn write_and<T: Send + 'static, U>(
        &self,
        tenant: TenantId,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> U,
    ) -> Result<U, Fault> {
        let inside = Inside::enter()?;
        let work =
            move |connection: &mut AnyConnection, keys: &MasterKeys| f(&mut WriteTx::new(connection, tenant, keys));
        match &self.0.writer {
            Some(writer) => writer.run_and(work, meanwhile),
            None => {
                let done = postgres::write(&self.0.pool, (&self.0.keys, &self.0.changes, &self.0.figures), work)?;
                drop(inside);
                Ok(meanwhile(done))
            }
        }
    }

    /// One transaction over the global tables.
    pub fn system<T: Send + 'static>(
        &self,
        f: impl Fn(&mut SystemTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.transaction(move |connection, keys| f(&mut SystemTx::new(connection, keys)))
    }

    fn transaction<T: Send + 'static>(
        &self,
        f: impl Fn(&mut AnyConnection, &MasterKeys) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        match &self.0.writer {
            Some(writer) => writer.run(f),
            None => postgres::write(&self.0.pool, (&self.0.keys, &self.0.changes, &self.0.figures), f),
        }
    }

    fn snapshot<T>(&self, f: impl FnOnce(&mut AnyConnection, &MasterKeys) -> Result<T, Fault>) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        let mut lent = self.0.pool.begin(self.0.begin_read)?;
        let result = f(&mut lent, &self.0.keys);
        // Where SQLite has ended the transaction by itself, the cause is the closure's; where it does not end, the
        // connection is not used again.
        let _ = lent.end("ROLLBACK");
        result
    }
}

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Marks that this thread is inside a door: a door opened inside a door is a fault, since the inner one would wait for
/// a writer that waits for it, take a second connection, or see another snapshot.
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
