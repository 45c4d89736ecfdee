//! The database: reads and write transactions of one tenant, and transactions over the global tables.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use prometheus_client::registry::Registry;

use super::cancellation::Cancellation;
use super::changes::{self, Changes};
use super::commit::Commit;
use super::connection::{Access, AnyConnection, StatementErrors, log_statements, open_sqlite};
use super::files::{folder_of, try_disk};
use super::health::Health;
use super::inside::Inside;
use super::master_key::MasterKeys;
use super::outage::Outage;
use super::pool::{Lent, Pool};
use super::postgres;
use super::shared::Shared;
use super::signal::Signal;
use super::turn::Turn;
use super::tx::{SystemTx, Tx, WriteTx};
use super::writer::Writer;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::config::{DatabaseUrl, QuotasConfig};
use crate::telemetry::deployment_metrics::{DatabaseAccess, Metrics};

/// A handle to the database. A clone is another handle to the same one.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

/// The fields are dropped in this order: SQLite's writer closes the last connection, see [`Database::close`].
struct Inner {
    /// Connections for reads; on PostgreSQL also for writes.
    pool: Pool,
    begin_read: &'static str,
    /// SQLite's single writer.
    writer: Option<Writer>,
    /// SQLite's file.
    file: Option<PathBuf>,
    quotas: QuotasConfig,
    shared: Shared,
}

/// The room that a readiness check asks for: more than a commit needs.
const ROOM: usize = 64 * 1024;

impl Database {
    /// Opens a migrated database of either engine. Its write transactions carry these quotas of the deployment.
    pub fn open(
        url: &DatabaseUrl,
        pool_size: u32,
        keys: Arc<MasterKeys>,
        quotas: QuotasConfig,
    ) -> Result<Database, Fault> {
        let metrics = Arc::new(Metrics::default());
        let outage = Arc::new(Outage::new(metrics.clone()));
        let (changes, health, queued) = (Arc::default(), Arc::default(), Arc::default());
        let shared = Shared { keys, changes, health, metrics: metrics.clone(), outage, queued };
        let inner = match url {
            DatabaseUrl::Sqlite(path) => {
                // One writer thread, and a pool of read connections.
                let connection = open_sqlite(path, Access::ReadWrite)?;
                let (name, file) = (url.to_string(), path.to_owned());
                let writer = Writer::start(connection, &name, Turn::at(path), shared.clone())?;
                let path = path.to_owned();
                // A read does not record statement errors, which would cost time per statement.
                let open = move || {
                    let mut connection = open_sqlite(&path, Access::ReadOnly)?;
                    log_statements(&mut connection, name.clone());
                    Ok((connection, StatementErrors::default()))
                };
                let pool = Pool::new(pool_size, Box::new(open), metrics)?;
                Inner { pool, begin_read: "BEGIN", writer: Some(writer), file: Some(file), quotas, shared }
            }
            DatabaseUrl::Postgres(secret) => {
                let open = postgres::opener(secret.clone(), url.to_string());
                let pool = Pool::new(pool_size, open, metrics)?;
                Inner { pool, begin_read: postgres::BEGIN_READ, writer: None, file: None, quotas, shared }
            }
        };
        Ok(Database(Arc::new(inner)))
    }

    pub fn keys(&self) -> &MasterKeys {
        &self.0.shared.keys
    }

    /// The deployment's quotas.
    pub fn quotas(&self) -> &QuotasConfig {
        &self.0.quotas
    }

    /// Closes all connections after the writes that are queued. Later calls are refused.
    ///
    /// On SQLite the log is written back first. If no other process has the database open, its one file then holds
    /// everything, and SQLite removes the log. Dropping the last handle has the same effect.
    pub fn close(&self) {
        self.0.pool.close();
        if let Some(writer) = &self.0.writer {
            writer.close();
        }
    }

    /// Returns whether a statement may never return: libpq has no read time-out, and a remote server may hang or be
    /// unreachable.
    pub fn may_hang(&self) -> bool {
        self.0.writer.is_none()
    }

    /// SQLite's file; `None` on PostgreSQL.
    pub fn file(&self) -> Option<&Path> {
        self.0.file.as_deref()
    }

    /// The known changes of cached records.
    pub fn changes(&self) -> &Changes {
        &self.0.shared.changes
    }

    /// What is wrong with the storage of this node.
    pub fn health(&self) -> &Health {
        &self.0.shared.health
    }

    /// Returns the time of the PostgreSQL server; `None` on SQLite, which has no clock of its own.
    pub fn server_time(&self) -> Result<Option<Time>, Fault> {
        if !self.may_hang() {
            return Ok(None);
        }
        self.0.pool.read_one(postgres::time).map(Some)
    }

    /// The metrics of this process.
    pub fn metrics(&self) -> &Metrics {
        &self.0.shared.metrics
    }

    /// The signal that is raised after a commit that queued jobs.
    pub fn queued(&self) -> Arc<Signal> {
        self.0.shared.queued.clone()
    }

    /// Writes the metrics, with the current state of pool and caches.
    pub fn register(&self, registry: &mut Registry, now: Time) {
        self.0.shared.metrics.register(registry);
        self.0.pool.register(registry);
        self.0.shared.changes.register(registry, now);
    }

    /// Reads new entries of the change log, and so drops cached values that other processes have changed.
    pub fn poll_changes(&self, now: Time) -> Result<(), Fault> {
        let from = self.0.shared.changes.position()?;
        let (since, position) = self.snapshot(|connection, _| changes::read_on(connection, from))?;
        self.0.shared.changes.polled(since, position, now)
    }

    /// Reads one snapshot of one tenant.
    pub fn read<T>(&self, tenant: TenantId, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut Tx::new(connection, tenant, keys)))
    }

    /// Runs one read statement over one tenant's rows. One statement is its own snapshot and needs no transaction,
    /// which saves two round trips to PostgreSQL. A second statement would read another snapshot, so it is a fault. The
    /// closure may run again.
    pub fn read_one<T>(&self, tenant: TenantId, f: impl Fn(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        let read = |connection: &mut AnyConnection| one_statement(Tx::new(connection, tenant, &self.0.shared.keys), &f);
        self.0.shared.noted(DatabaseAccess::Read, self.0.pool.read_one(read))
    }

    /// Returns an idle read connection without waiting. Only for SQLite, where moving a few look-ups to another thread
    /// would cost more than the look-ups. `None` on PostgreSQL, and if no connection is idle.
    pub fn at_hand(&self) -> Option<Result<AtHand<'_>, Fault>> {
        if self.may_hang() {
            return None;
        }
        let inside = match Inside::enter() {
            Ok(inside) => inside,
            Err(fault) => return Some(Err(fault)),
        };
        let lent = self.0.pool.idle()?;
        Some(Ok(AtHand { lent, begin_read: self.0.begin_read, shared: &self.0.shared, _inside: inside }))
    }

    /// Reads one snapshot of the global tables.
    pub fn system_read<T>(&self, f: impl FnOnce(&mut SystemTx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.snapshot(|connection, keys| f(&mut SystemTx::new(connection, keys, &mut Commit::default(), self.quotas())))
    }

    /// Changes one tenant's rows in one transaction and returns after the commit is durable. The closure may run again,
    /// must have no effect outside its transaction, and must not hash, sign or use the network.
    pub fn write<T: Send + 'static>(
        &self,
        tenant: TenantId,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.transaction(None, of_tenant(tenant, self.0.quotas, f))
    }

    /// Like [`Database::write`], for a caller that may cancel.
    pub fn write_unless_cancelled<T: Send + 'static>(
        &self,
        tenant: TenantId,
        cancellation: &Cancellation,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.transaction(Some(cancellation), of_tenant(tenant, self.0.quotas, f))
    }

    /// Like [`Database::write`], but async, without blocking a thread. Only for SQLite, whose writer has a thread and a
    /// queue; on PostgreSQL it returns the closure as the error.
    pub async fn write_async<T: Send + 'static, F>(&self, tenant: TenantId, f: F) -> Result<Result<T, Fault>, F>
    where
        F: Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    {
        match &self.0.writer {
            Some(writer) => Ok(self.wrote(writer.run_async(of_tenant(tenant, self.0.quotas, f)).await)),
            None => Err(f),
        }
    }

    /// Like [`Database::write_unless_cancelled`]. Applies `meanwhile`, such as a signature, to the closure's result on
    /// this thread, during the commit if possible. Returns its value only after the commit is durable.
    pub fn write_and<T: Send + 'static, U>(
        &self,
        tenant: TenantId,
        cancellation: Option<&Cancellation>,
        f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> U,
    ) -> Result<U, Fault> {
        let inside = Inside::enter()?;
        let work = of_tenant(tenant, self.0.quotas, f);
        match &self.0.writer {
            Some(writer) => self.wrote(writer.run_and(work, meanwhile)),
            None => {
                let done = self.wrote(postgres::write(&self.0.pool, &self.0.shared, cancellation, work))?;
                drop(inside);
                Ok(meanwhile(done))
            }
        }
    }

    /// Runs one transaction over the global tables.
    pub fn system<T: Send + 'static>(
        &self,
        f: impl Fn(&mut SystemTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let quotas = self.0.quotas;
        self.transaction(None, move |connection, keys, commit| f(&mut SystemTx::new(connection, keys, commit, &quotas)))
    }

    fn transaction<T: Send + 'static>(
        &self,
        cancellation: Option<&Cancellation>,
        f: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        self.wrote(match &self.0.writer {
            Some(writer) => writer.run(f),
            None => postgres::write(&self.0.pool, &self.0.shared, cancellation, f),
        })
    }

    /// Notes the result of a write and returns it.
    fn wrote<T>(&self, result: Result<T, Fault>) -> Result<T, Fault> {
        self.0.shared.noted(DatabaseAccess::Write, result)
    }

    /// Tests that the file system of a SQLite file has room. SQLite writes into its log again, so that small commits
    /// succeed for a while after the disk is full.
    pub fn try_disk(&self) -> Result<(), Fault> {
        let Some(folder) = self.file().map(folder_of) else { return Ok(()) };
        try_disk(folder, ROOM)
            .map_err(|error| Fault::unavailable(format!("{} cannot be written to: {error}", folder.display())))
    }

    /// Notes that a caller no longer waits for the database, and returns the fault.
    pub fn takes_too_long(&self) -> Fault {
        let fault = Fault::unavailable("the database takes too long");
        self.0.shared.outage.failed(DatabaseAccess::Read, &fault);
        fault
    }

    fn snapshot<T>(&self, f: impl FnOnce(&mut AnyConnection, &MasterKeys) -> Result<T, Fault>) -> Result<T, Fault> {
        let _inside = Inside::enter()?;
        let shared = &self.0.shared;
        let mut lent = shared.begun(DatabaseAccess::Read, self.0.pool.begin(self.0.begin_read))?;
        let result = shared.noted(DatabaseAccess::Read, f(&mut lent, &shared.keys));
        // If SQLite has already ended the transaction, the closure's error is the cause. If the rollback fails, the
        // connection is not reused.
        let _ = lent.end("ROLLBACK");
        result
    }
}

/// Binds a transaction's closure to a tenant.
fn of_tenant<T>(
    tenant: TenantId,
    quotas: QuotasConfig,
    f: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
) -> impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static {
    move |connection, keys, commit| f(&mut WriteTx::new(connection, tenant, keys, commit, &quotas))
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

/// An idle connection, for a read on this thread.
pub struct AtHand<'d> {
    lent: Lent<'d>,
    begin_read: &'static str,
    shared: &'d Shared,
    _inside: Inside,
}

impl AtHand<'_> {
    /// Reads one snapshot of one tenant, see [`Database::read`].
    pub fn read<T>(mut self, tenant: TenantId, f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let shared = self.shared;
        shared.begun(DatabaseAccess::Read, self.lent.begin(self.begin_read))?;
        let result = shared.noted(DatabaseAccess::Read, f(&mut Tx::new(&mut self.lent, tenant, &shared.keys)));
        let _ = self.lent.end("ROLLBACK");
        result
    }

    /// Runs one statement, see [`Database::read_one`].
    pub fn read_one<T>(
        mut self,
        tenant: TenantId,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let shared = self.shared;
        let result = one_statement(Tx::new(&mut self.lent, tenant, &shared.keys), f);
        let result = shared.noted(DatabaseAccess::Read, result);
        self.lent.give_back();
        result
    }
}
