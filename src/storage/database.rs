//! The database: reads and write transactions bound to a tenant, and those over the global tables.

use std::sync::Arc;

use prometheus_client::registry::Registry;

use super::cancellation::Cancellation;
use super::changes::{self, Changes};
use super::commit::Commit;
use super::connection::{Access, AnyConnection, StatementErrors, open_sqlite};
use super::inside::Inside;
use super::master_key::MasterKeys;
use super::pool::{Lent, Pool};
use super::postgres;
use super::shared::Shared;
use super::turn::Turn;
use super::tx::{SystemTx, Tx, WriteTx};
use super::writer::Writer;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::config::DatabaseUrl;
use crate::telemetry::figures::Figures;

/// The database. Cloning gives another handle to it.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

struct Inner {
    /// Reads, and on PostgreSQL writes too.
    pool: Pool,
    begin_read: &'static str,
    /// SQLite's one writer.
    writer: Option<Writer>,
    shared: Shared,
}

impl Database {
    /// Opens a migrated database of either engine.
    pub fn open(url: &DatabaseUrl, pool_size: u32, keys: Arc<MasterKeys>) -> Result<Database, Fault> {
        let figures = Arc::new(Figures::default());
        let shared = Shared { keys, changes: Arc::new(Changes::default()), figures: figures.clone() };
        let inner = match url {
            DatabaseUrl::Sqlite(path) => {
                // One writer thread, a pool of read connections.
                let connection = open_sqlite(path, Access::ReadWrite)?;
                let writer = Writer::start(connection, Turn::at(path), shared.clone())?;
                let path = path.to_owned();
                // A read needs no watch over its statements, which would cost each of them.
                let open = move || Ok((open_sqlite(&path, Access::ReadOnly)?, StatementErrors::default()));
                let pool = Pool::new(pool_size, Box::new(open), figures)?;
                Inner { pool, begin_read: "BEGIN", writer: Some(writer), shared }
            }
            DatabaseUrl::Postgres(url) => {
                let pool = Pool::new(pool_size, postgres::opener(url.clone()), figures)?;
                Inner { pool, begin_read: postgres::BEGIN_READ, writer: None, shared }
            }
        };
        Ok(Database(Arc::new(inner)))
    }

    pub fn keys(&self) -> &MasterKeys {
        &self.0.shared.keys
    }

    /// Whether a statement may take for ever: libpq reads without a time-out, and a server elsewhere may hang or be cut
    /// off.
    pub fn may_hang(&self) -> bool {
        self.0.writer.is_none()
    }

    /// What this process knows about changes of cached records.
    pub fn changes(&self) -> &Changes {
        &self.0.shared.changes
    }

    /// What is counted of this deployment in this process.
    pub fn figures(&self) -> &Figures {
        &self.0.shared.figures
    }

    /// Registers the metrics, with those of pool and caches at this moment.
    pub fn register(&self, registry: &mut Registry, now: Time) {
        self.0.shared.figures.register(registry);
        self.0.pool.register(registry);
        self.0.shared.changes.register(registry, now);
    }

    /// Reads on in the change log, and so drops from the caches what other processes have changed.
    pub fn poll_changes(&self, now: Time) -> Result<(), Fault> {
        let from = self.0.shared.changes.position()?;
        let (since, position) = self.snapshot(|connection, _| changes::read_on(connection, from))?;
        self.0.shared.changes.polled(since, position, now)
    }

    /// One snapshot of one tenant, read only.
    pub fn read<T>(&self, tenant: TenantId, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut Tx::new(connection, tenant, keys)))
    }

    /// One statement over one tenant's rows, read only. It is its own snapshot and needs no transaction, which spares
    /// two round trips to PostgreSQL. A second statement would see another snapshot: it is a fault. The closure may run
    /// again.
    pub fn read_one<T>(&self, tenant: TenantId, f: impl Fn(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        self.0.pool.read_one(|connection| one_statement(Tx::new(connection, tenant, &self.0.shared.keys), &f))
    }

    /// A connection that can be read from at once, without waiting: only where the database is a file of this machine and
    /// a connection lies idle. Handing a few look-ups to another thread would cost more than they do.
    pub fn at_hand(&self) -> Option<Result<AtHand<'_>, Fault>> {
        if self.may_hang() {
            return None;
        }
        let inside = match Inside::enter() {
            Ok(inside) => inside,
            Err(fault) => return Some(Err(fault)),
        };
        let lent = self.0.pool.idle()?;
        Some(Ok(AtHand { lent, begin_read: self.0.begin_read, keys: &self.0.shared.keys, _inside: inside }))
    }

    /// One snapshot of the global tables, read only.
    pub fn system_read<T>(&self, f: impl FnOnce(&mut SystemTx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut SystemTx::new(connection, keys, &mut Commit::default())))
    }

    /// One transaction that changes one tenant's rows. The answer comes back after the commit is durable. The closure
    /// may run again, has no effect outside its transaction, and holds no hashing, signing or network call.
    pub fn write<T: Send + 'static>(
        &self,
        tenant: TenantId,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.transaction(None, of_tenant(tenant, f))
    }

    /// As [`Database::write`], for a caller that may stop waiting.
    pub fn write_unless_cancelled<T: Send + 'static>(
        &self,
        tenant: TenantId,
        cancellation: &Cancellation,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.transaction(Some(cancellation), of_tenant(tenant, f))
    }

    /// As [`Database::write`], awaited: no thread is blocked. Only for SQLite, whose writer has a thread and a queue;
    /// elsewhere the closure is given back as the error.
    pub async fn write_async<T: Send + 'static, F>(&self, tenant: TenantId, f: F) -> Result<Result<T, Fault>, F>
    where
        F: Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        match &self.0.writer {
            Some(writer) => Ok(writer.run_async(of_tenant(tenant, f)).await),
            None => Err(f),
        }
    }

    /// As [`Database::write_unless_cancelled`]; `meanwhile` makes of what came of the closure what is given back, on this
    /// thread, and while the commit is under way where it can: a signature, say. What it made is given out only after the
    /// commit is durable.
    pub fn write_and<T: Send + 'static, U>(
        &self,
        tenant: TenantId,
        cancellation: Option<&Cancellation>,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> U,
    ) -> Result<U, Fault> {
        let inside = Inside::enter()?;
        let work = of_tenant(tenant, f);
        match &self.0.writer {
            Some(writer) => writer.run_and(work, meanwhile),
            None => {
                let done = postgres::write(&self.0.pool, &self.0.shared, cancellation, work)?;
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
        self.transaction(None, move |connection, keys, commit| f(&mut SystemTx::new(connection, keys, commit)))
    }

    fn transaction<T: Send + 'static>(
        &self,
        cancellation: Option<&Cancellation>,
        f: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        match &self.0.writer {
            Some(writer) => writer.run(f),
            None => postgres::write(&self.0.pool, &self.0.shared, cancellation, f),
        }
    }

    fn snapshot<T>(&self, f: impl FnOnce(&mut AnyConnection, &MasterKeys) -> Result<T, Fault>) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        let mut lent = self.0.pool.begin(self.0.begin_read)?;
        let result = f(&mut lent, &self.0.shared.keys);
        // Where SQLite has ended the transaction by itself, the cause is the closure's; where it does not end, the
        // connection is not used again.
        let _ = lent.end("ROLLBACK");
        result
    }
}

/// Binds a transaction's closure to a tenant.
fn of_tenant<T>(
    tenant: TenantId,
    f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
) -> impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static {
    move |connection, keys, commit| f(&mut WriteTx::new(connection, tenant, keys, commit))
}

/// Runs a closure that may run one statement.
fn one_statement<T>(mut tx: Tx<'_>, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
    let result = f(&mut tx);
    match tx.statements() {
        0 | 1 => result,
        n => {
            Err(Fault::internal(format!("{n} statements were run outside of a transaction, each in its own snapshot")))
        }
    }
}

/// A connection to read from on this thread.
pub struct AtHand<'d> {
    lent: Lent<'d>,
    begin_read: &'static str,
    keys: &'d MasterKeys,
    _inside: Inside,
}

impl AtHand<'_> {
    /// One snapshot of one tenant, see [`Database::read`].
    pub fn read<T>(mut self, tenant: TenantId, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.lent.begin(self.begin_read)?;
        let result = f(&mut Tx::new(&mut self.lent, tenant, self.keys));
        let _ = self.lent.end("ROLLBACK");
        result
    }

    /// One statement, see [`Database::read_one`].
    pub fn read_one<T>(
        mut self,
        tenant: TenantId,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let result = one_statement(Tx::new(&mut self.lent, tenant, self.keys), f);
        self.lent.give_back();
        result
    }
}
