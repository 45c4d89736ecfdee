//! The services that operations use: database, password hasher, keys, clock and entropy. Created once; tests inject
//! their own.
//!
//! The async methods are the only way from a request to slow work. They handle blocking threads, time-outs,
//! cancellation and panics, so an operation only awaits the outcome.

pub mod verified;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::{JoinError, spawn_blocking};
use tokio::time::timeout;

use crate::accounts::hasher::{Hasher, Task};
use crate::accounts::password::KnownPasswords;
use crate::base::entropy::{Entropy, SystemEntropy};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::moment::Moment;
use crate::base::time::{Clock, SystemClock};
use crate::config::ThrottleConfig;
use crate::keys::{GeneratingKeySource, KeySource, Keyring};
use crate::mail::Mailer;
use crate::op::Op;
use crate::outbound::Outbound;
use crate::quotas::TokenRates;
use crate::storage::cancellation::Cancellation;
use crate::storage::{Database, Tx, WriteTx};
use crate::tenancy::resolve::Addresses;

/// How long a request waits for PostgreSQL, which may hang, over all its transactions. It is answered within 1.5
/// seconds.
const PATIENCE: Duration = Duration::from_millis(1_300);
/// The additional wait for a commit that has begun.
const LAST_MOMENT: Duration = Duration::from_millis(100);

/// The external dependencies, or a test's substitutes for them.
#[derive(Clone)]
pub struct World {
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub keys: Arc<dyn KeySource>,
}

impl World {
    /// The system's clock and random source, and keys that are generated when they are needed.
    pub fn system() -> Result<World, Fault> {
        Ok(World::generating(Arc::new(GeneratingKeySource::default())))
    }

    /// The system's clock and random source, with this source of keys.
    pub fn generating(keys: Arc<GeneratingKeySource>) -> World {
        World { clock: Arc::new(SystemClock::default()), entropy: Arc::new(SystemEntropy), keys }
    }

    /// Returns the present time with a new seed.
    pub fn moment(&self) -> Result<Moment, Fault> {
        Moment::of(self.clock.as_ref(), self.entropy.as_ref())
    }
}

/// The services. A clone is another handle to the same ones.
#[derive(Clone)]
pub struct Services {
    pub db: Database,
    pub hasher: Hasher,
    /// The lists in which new passwords are looked up.
    pub known_passwords: Arc<KnownPasswords>,
    pub keyring: Arc<Keyring>,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub keys: Arc<dyn KeySource>,
    pub mailer: Arc<Mailer>,
    /// The HTTP client for other servers. It is never used inside a transaction.
    pub outbound: Arc<Outbound>,
    /// The limits on guessing secrets.
    pub throttle: ThrottleConfig,
    /// The requests of each API token in the present minute.
    pub rates: Arc<TokenRates>,
    /// The addresses at which the tenants of this deployment are served.
    pub addresses: Arc<Addresses>,
}

impl Services {
    /// Returns the present time with a new seed.
    pub fn moment(&self) -> Result<Moment, Fault> {
        Moment::of(self.clock.as_ref(), self.entropy.as_ref())
    }

    /// Returns the operation with a new time and seed, for its next transaction.
    pub fn later(&self, op: &Op) -> Result<Op, Fault> {
        Ok(op.at(self.moment()?))
    }

    /// Reads one snapshot of one tenant. On SQLite, the read runs on this thread if a connection is idle, because
    /// changing threads costs more than most reads.
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

    /// Runs one read statement over one tenant's rows without a transaction, see [`Database::read_one`]. It runs on the
    /// same thread as [`Services::read`] would.
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

    /// Changes one tenant's rows in one transaction and returns after the commit is durable. The closure may run again,
    /// must have no effect outside its transaction, and must not hash, sign or use the network.
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

    /// Like [`Services::write`], with compensation. If the commit succeeds after the request has timed out, `undo`
    /// reverts it in another transaction.
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

    /// Like [`Services::write`], with a fallback. If the transaction fails, `otherwise` runs in another one, even if
    /// the caller no longer waits.
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
        // A separate task, which continues after the client has disconnected.
        let task = tokio::spawn(async move {
            let done = match db.write_async(tenant, work).await {
                Ok(done) => done,
                Err(_) => Err(Fault::internal("the database has no writer")),
            };
            if done.is_err() {
                let undoing = tokio::spawn(async move {
                    if let Ok(undone) = db.write_async(tenant, otherwise).await {
                        not_lost(undone);
                    }
                });
                // A locked database refuses the second write after as long a wait as the first one.
                let _ = timeout(LAST_MOMENT, undoing).await;
            }
            done
        });
        ended(task.await)
    }

    /// Like [`Services::write`], for reverting something: it runs even if the caller no longer waits.
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
        // A failure is logged there; the caller gets no result.
        let undone = move |_: &Cancellation| {
            not_lost(db.write(tenant, work));
            Ok(())
        };
        let _ = Box::pin(self.run(undone, drop)).await;
    }

    /// Like [`Services::write`]. Runs `meanwhile`, such as a signature, on the closure's result: on a blocking thread,
    /// during the commit. Returns its value once the commit is durable.
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

    /// Runs blocking work on a blocking thread.
    pub async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.run(move |_| work(), drop).await
    }

    /// Runs work on a blocking thread. Rare callers box this future, because it would enlarge the future of every
    /// request.
    ///
    /// If PostgreSQL hangs, so does the thread. The request then times out, and its transaction does not commit. If a
    /// commit had already begun, `late` gets its result. A panic ends only this work, not the server.
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
        Err(self.db.takes_too_long())
    }
}

tokio::task_local! {
    /// How long the request of this task may still wait for the database.
    static PATIENCE_LEFT: Cell<Duration>;
}

/// Serves a request with one time-out for all its waits for the database. Waiting for the hasher does not count.
pub async fn with_patience<T>(request: impl Future<Output = T>) -> T {
    PATIENCE_LEFT.scope(Cell::new(PATIENCE), request).await
}

fn ended<T>(ended: Result<Result<T, Fault>, JoinError>) -> Result<T, Fault> {
    ended.unwrap_or_else(|_| Err(panicked()))
}

fn panicked() -> Fault {
    Fault::internal("a request panicked")
}

/// Logs a failed compensation. The attempt then stays counted.
fn not_lost(undone: Result<(), Fault>) {
    if let Err(fault) = undone {
        tracing::warn!(%fault, "the compensating write of a failed or late request failed");
    }
}
