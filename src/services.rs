//! The services of operations: database, hasher, keys, clock and entropy. Made once, injected in tests.
//!
//! The async methods are the only way from a request to work that takes time. The change of threads, time-outs,
//! cancellation and panics live in them: an operation just awaits the outcome.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::{JoinError, spawn_blocking};
use tokio::time::timeout;

use crate::accounts::hasher::{Hasher, Task};
use crate::base::entropy::{Entropy, SystemEntropy};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::moment::Moment;
use crate::base::time::{Clock, SystemClock};
use crate::config::ThrottleConfig;
use crate::keys::{GeneratingKeySource, KeySource, Keyring};
use crate::op::Op;
use crate::storage::cancellation::Cancellation;
use crate::storage::{Database, Tx, WriteTx};
use crate::tenancy::resolve::Addresses;

/// How long a request waits for a database on another machine, which may hang, over all its transactions: it is answered
/// within a second and a half.
const PATIENCE: Duration = Duration::from_millis(1_300);
/// How much longer it waits where its commit was begun.
const LAST_MOMENT: Duration = Duration::from_millis(100);

/// The outside world, or a test's stand-ins for it.
#[derive(Clone)]
pub struct World {
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub keys: Arc<dyn KeySource>,
}

impl World {
    /// The real one.
    pub fn system() -> Result<World, Fault> {
        Ok(World {
            clock: Arc::new(SystemClock::default()),
            entropy: Arc::new(SystemEntropy),
            keys: Arc::new(GeneratingKeySource::start()?),
        })
    }

    /// The present instant, with a new seed.
    pub fn moment(&self) -> Result<Moment, Fault> {
        Moment::of(self.clock.as_ref(), self.entropy.as_ref())
    }
}

/// Cloning gives more handles to the same things.
#[derive(Clone)]
pub struct Services {
    pub db: Database,
    pub hasher: Hasher,
    pub keyring: Arc<Keyring>,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub keys: Arc<dyn KeySource>,
    /// How often secrets may be guessed at.
    pub throttle: ThrottleConfig,
    /// Where the tenants of this deployment are served.
    pub addresses: Arc<Addresses>,
}

impl Services {
    /// The present instant, with a new seed.
    pub fn moment(&self) -> Result<Moment, Fault> {
        Moment::of(self.clock.as_ref(), self.entropy.as_ref())
    }

    /// The operation a moment later: with an instant and a seed of its own, for its next transaction.
    pub fn later(&self, op: &Op) -> Result<Op, Fault> {
        Ok(op.at(self.moment()?))
    }

    /// One snapshot of one tenant, read only. On SQLite it is read on this thread where a connection lies idle, since the
    /// change of threads costs more than most reads.
    pub async fn read<T: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        if let Some(at_hand) = self.db.at_hand() {
            return catch_unwind(AssertUnwindSafe(|| at_hand?.read(tenant, work))).unwrap_or_else(|_| Err(panicked()));
        }
        let db = self.db.clone();
        Box::pin(self.run(move |_| db.read(tenant, work), drop)).await
    }

    /// One statement over one tenant's rows, without a transaction, see [`Database::read_one`]. It is run where
    /// [`Services::read`] would read.
    pub async fn read_one<T: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut Tx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        if let Some(at_hand) = self.db.at_hand() {
            let read = AssertUnwindSafe(|| at_hand?.read_one(tenant, work));
            return catch_unwind(read).unwrap_or_else(|_| Err(panicked()));
        }
        let db = self.db.clone();
        Box::pin(self.run(move |_| db.read_one(tenant, work), drop)).await
    }

    /// One transaction that changes one tenant's rows; the outcome comes after the commit is durable. The closure may run
    /// again, has no effect outside its transaction, and holds no hashing, signing or network call.
    pub async fn write<T: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let work = match self.db.write_async(tenant, work).await {
            Ok(done) => return done,
            Err(work) => work,
        };
        let db = self.db.clone();
        Box::pin(self.run(move |cancellation| db.write_unless_cancelled(tenant, cancellation, work), drop)).await
    }

    /// As [`Services::write`]. A commit can come so late that the request was answered without it: then `undo` takes back
    /// what was done, in a transaction of its own.
    pub async fn write_or_undo<T: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        undo: impl Fn(&mut WriteTx<'_>, &T) -> Result<(), Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let work = match self.db.write_async(tenant, work).await {
            Ok(done) => return done,
            Err(work) => work,
        };
        let (db, again) = (self.db.clone(), self.db.clone());
        let late = move |done: T| not_lost(again.write(tenant, move |wtx| undo(wtx, &done)));
        Box::pin(self.run(move |cancellation| db.write_unless_cancelled(tenant, cancellation, work), late)).await
    }

    /// As [`Services::write`]. Where the transaction itself comes to nothing, `otherwise` is done in one of its own,
    /// whether or not the caller still waits.
    pub async fn write_or_else<T: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        otherwise: impl Fn(&mut WriteTx<'_>) -> Result<(), Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let db = self.db.clone();
        if self.db.may_hang() {
            let work = move |cancellation: &Cancellation| {
                let done = db.write_unless_cancelled(tenant, cancellation, work);
                if done.is_err() {
                    not_lost(db.write(tenant, otherwise));
                }
                done
            };
            return Box::pin(self.run(work, drop)).await;
        }
        // A task of its own, which goes on where the client has gone away.
        let task = tokio::spawn(async move {
            let done = match db.write_async(tenant, work).await {
                Ok(done) => done,
                Err(_) => Err(Fault::internal("the database has no writer")),
            };
            if done.is_err()
                && let Ok(otherwise) = db.write_async(tenant, otherwise).await
            {
                not_lost(otherwise);
            }
            done
        });
        ended(task.await)
    }

    /// As [`Services::write`], for what takes something back: it is done whether or not the caller still waits.
    pub async fn write_regardless(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut WriteTx<'_>) -> Result<(), Fault> + Send + 'static,
    ) {
        let work = match self.db.write_async(tenant, work).await {
            Ok(done) => return not_lost(done),
            Err(work) => work,
        };
        let db = self.db.clone();
        // Its own outcome is noted where it ends; the caller learns nothing from it.
        let undone = move |_: &Cancellation| {
            not_lost(db.write(tenant, work));
            Ok(())
        };
        let _ = Box::pin(self.run(undone, drop)).await;
    }

    /// As [`Services::write`]. Runs `meanwhile` on the closure's result, on a thread for such and while the commit is under
    /// way: a signature, say. Gives its value once the commit is durable.
    pub async fn write_and<T: Send + 'static, U: Send + 'static>(
        &self,
        tenant: TenantId,
        work: impl Fn(&mut WriteTx<'_>) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> Result<U, Fault> + Send + 'static,
    ) -> Result<U, Fault> {
        let db = self.db.clone();
        self.run(move |cancellation| db.write_and(tenant, Some(cancellation), work, meanwhile)?, drop).await
    }

    /// Hashes or compares a password when it is the tenant's turn.
    pub async fn hash<T: Task>(&self, tenant: TenantId, task: T) -> Result<T::Done, Fault> {
        self.hasher.run(tenant, task).await
    }

    /// Work that blocks, on a thread for such.
    pub async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.run(move |_| work(), drop).await
    }

    /// Runs work on a thread for such. Its future is boxed where it is the rarer way: it would else make the future of each
    /// request larger. Where a database on another machine hangs, so does the thread; the request goes on
    /// without it, and what it began is then not committed. Where a commit was under way, `late` gets what came of it. A
    /// panic ends the work alone.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Cancellation) -> Result<T, Fault> + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Result<T, Fault> {
        let cancellation = Cancellation::default();
        let shared = cancellation.clone();
        let mut running = spawn_blocking(move || work(&shared));
        if !self.db.may_hang() {
            return ended(running.await);
        }
        let (began, left) = (Instant::now(), PATIENCE_LEFT.try_with(Cell::get).unwrap_or(PATIENCE));
        let mut done = timeout(left, &mut running).await;
        if done.is_err() && !cancellation.cancel() {
            done = timeout(LAST_MOMENT, &mut running).await;
        }
        let _ = PATIENCE_LEFT.try_with(|cell| cell.set(left.saturating_sub(began.elapsed())));
        if let Ok(done) = done {
            return ended(done);
        }
        tokio::spawn(async move {
            if let Ok(Ok(done)) = running.await {
                let _ = spawn_blocking(move || late(done)).await;
            }
        });
        Err(Fault::unavailable("the database takes too long"))
    }
}

tokio::task_local! {
    /// How long the request that this task serves may still wait for the database.
    static PATIENCE_LEFT: Cell<Duration>;
}

/// Serves a request whose waits for the database share one time-out, however many there are. Waiting for the hasher does
/// not count.
pub async fn with_patience<T>(request: impl Future<Output = T>) -> T {
    PATIENCE_LEFT.scope(Cell::new(PATIENCE), request).await
}

fn ended<T>(ended: Result<Result<T, Fault>, JoinError>) -> Result<T, Fault> {
    ended.unwrap_or_else(|_| Err(panicked()))
}

fn panicked() -> Fault {
    Fault::internal("a request panicked")
}

/// Notes where taking something back has failed: an attempt stays counted.
fn not_lost(undone: Result<(), Fault>) {
    if let Err(fault) = undone {
        tracing::warn!(%fault, "what came to nothing was not taken back");
    }
}
