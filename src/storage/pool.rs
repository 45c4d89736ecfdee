//! The connection pool, for either engine.
//!
//! The pool opens connections on demand, up to its size, and reuses intact ones. A caller waits at most a second for a
//! free connection.
//!
//! libpq has no read time-out, so a connection may be in use for as long as a server hangs. After three seconds it is
//! *abandoned*: a new connection replaces it, and it is closed when it is returned.
//!
//! After a connection is lost or abandoned, all older connections are discarded. So no request fails after a server
//! restart because of a connection that another request used before.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::registry::Registry;

use super::connection::{AnyConnection, StatementErrors};
use super::run::command;
use super::trouble::{Trouble, classify};
use crate::base::fault::Fault;
use crate::telemetry::deployment_metrics::Metrics;
use crate::telemetry::metrics::hold;

/// How long a request waits for a free connection before it is refused.
const WAIT: Duration = Duration::from_secs(1);
/// The time after which a connection in use is abandoned.
const ABANDON: Duration = Duration::from_secs(3);

/// Opens a connection, with the record of its statement errors.
pub(super) type Open = Box<dyn Fn() -> Result<(AnyConnection, StatementErrors), Fault> + Send + Sync>;

pub(super) struct Pool {
    open: Open,
    size: usize,
    state: Mutex<State>,
    freed: Condvar,
    metrics: Arc<Metrics>,
}

#[derive(Default)]
struct State {
    idle: Vec<Link>,
    /// The connections in use: their number, and since when.
    out: BTreeMap<u64, Instant>,
    next: u64,
    /// Incremented when all connections that are open now must be discarded.
    generation: u64,
    closed: bool,
}

struct Link {
    connection: AnyConnection,
    errors: StatementErrors,
    generation: u64,
}

impl State {
    /// Abandons connections that have been in use for too long. Returns the idle ones, which the caller closes without
    /// holding the lock.
    fn abandon(&mut self, now: Instant) -> Vec<Link> {
        let before = self.out.len();
        self.out.retain(|_, since| now.duration_since(*since) < ABANDON);
        if self.out.len() == before {
            return Vec::new();
        }
        tracing::warn!(connections = before - self.out.len(), "database connections hang and are abandoned");
        self.distrust()
    }

    /// Registers a connection as in use.
    fn take_number(&mut self, now: Instant) -> u64 {
        let number = self.next;
        self.next += 1;
        self.out.insert(number, now);
        number
    }

    fn distrust(&mut self) -> Vec<Link> {
        self.generation += 1;
        std::mem::take(&mut self.idle)
    }
}

impl Pool {
    /// Creates a pool of up to `size` connections and opens the first one.
    pub(super) fn new(size: u32, open: Open, metrics: Arc<Metrics>) -> Result<Pool, Fault> {
        let size = size.max(1) as usize;
        let pool = Pool { open, size, state: Mutex::default(), freed: Condvar::new(), metrics };
        let (lent, _) = pool.lend()?;
        lent.give_back();
        Ok(pool)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the current numbers of connections as metrics.
    pub(super) fn register(&self, registry: &mut Registry) {
        let (in_use, idle) = {
            let state = self.lock();
            (state.out.len(), state.idle.len())
        };
        let connections = Family::<[(&str, &str); 1], Gauge>::default();
        for (state, number) in [("in_use", in_use), ("idle", idle)] {
            connections.get_or_create(&[("state", state)]).set(i64::try_from(number).unwrap_or(i64::MAX));
        }
        registry.register("portico_pool_connections", "Connections of the pool, in use or idle", connections);
        registry.register("portico_pool_size", "The limit of connections of the pool", ConstGauge::new(self.size));
    }

    /// Returns a connection on which this statement has begun a transaction. Retries once with a new connection if an
    /// idle one was lost, since nothing with an effect was sent yet.
    pub(super) fn begin(&self, sql: &'static str) -> Result<Lent<'_>, Fault> {
        let (mut lent, used) = self.lend()?;
        lent.errors().reset();
        match command(&mut lent, sql) {
            Err(error) if used && classify(&error) == Trouble::Lost => {
                lent.replace()?;
                command(&mut lent, sql)?;
            }
            result => result?,
        }
        Ok(lent)
    }

    /// Runs one read outside a transaction. Like [`Pool::begin`], retries once with a new connection if an idle one was
    /// lost, since a read has no effect.
    pub(super) fn read_one<T>(&self, work: impl Fn(&mut AnyConnection) -> Result<T, Fault>) -> Result<T, Fault> {
        let (mut lent, used) = self.lend()?;
        lent.errors().reset();
        let mut done = work(&mut lent);
        if done.is_err() && used && lent.errors().lost() {
            lent.replace()?;
            done = work(&mut lent);
        }
        lent.give_back();
        done
    }

    /// Returns an idle connection outside a transaction; `None` if the caller would have to wait.
    pub(super) fn idle(&self) -> Option<Lent<'_>> {
        let mut state = self.lock();
        let link = state.idle.pop()?;
        let number = state.take_number(Instant::now());
        drop(state);
        let lent = Lent { pool: self, number, link: Some(link), sound: false };
        lent.errors().reset();
        Some(lent)
    }

    /// Returns a connection, and whether it was used before.
    fn lend(&self) -> Result<(Lent<'_>, bool), Fault> {
        let (number, link) = self.acquire()?;
        let mut lent = Lent { pool: self, number, link: None, sound: false };
        let used = link.is_some();
        match link {
            Some(link) => lent.link = Some(link),
            None => lent.open()?,
        }
        Ok((lent, used))
    }

    /// Closes every connection. Waits a moment for those in use; they are closed when they are returned. Later reads are
    /// refused.
    pub(super) fn close(&self) {
        let until = Instant::now() + WAIT;
        let mut state = self.lock();
        state.closed = true;
        let idle = std::mem::take(&mut state.idle);
        while !state.out.is_empty()
            && let Some(left) = until.checked_duration_since(Instant::now())
        {
            state = self.freed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(state);
        drop(idle);
    }

    fn acquire(&self) -> Result<(u64, Option<Link>), Fault> {
        let began = Instant::now();
        let mut waiting = None;
        let mut state = self.lock();
        loop {
            if state.closed {
                return Err(Fault::unavailable("the database is closed"));
            }
            let now = Instant::now();
            let before = state.out.len();
            let given_up = state.abandon(now);
            self.metrics.pool_abandoned.inc_by(u64::try_from(before.saturating_sub(state.out.len())).unwrap_or(0));
            if !given_up.is_empty() {
                drop(state);
                drop(given_up);
                state = self.lock();
                continue;
            }
            if state.out.len() < self.size {
                return Ok((state.take_number(now), state.idle.pop()));
            }
            let left = WAIT.saturating_sub(now.duration_since(began));
            if left.is_zero() {
                self.metrics.pool_refused.inc();
                return Err(Fault::unavailable("no database connection came free within a second"));
            }
            waiting.get_or_insert_with(|| hold(&self.metrics.pool_waiting));
            let oldest =
                state.out.values().min().map_or(left, |since| ABANDON.saturating_sub(now.duration_since(*since)));
            let waited = self.freed.wait_timeout(state, left.min(oldest).max(Duration::from_millis(1)));
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// A connection in use. It is reused only if its transaction was seen to end, or none was begun.
pub(super) struct Lent<'p> {
    pool: &'p Pool,
    number: u64,
    link: Option<Link>,
    sound: bool,
}

impl Lent<'_> {
    fn open(&mut self) -> Result<(), Fault> {
        let generation = self.pool.lock().generation;
        let (connection, errors) = (self.pool.open)()?;
        self.link = Some(Link { connection, errors, generation });
        Ok(())
    }

    /// Closes a lost connection and every idle one of its generation, and opens a new one.
    fn replace(&mut self) -> Result<(), Fault> {
        self.close();
        self.open()
    }

    fn close(&mut self) {
        if let Some(link) = self.link.take() {
            let mut state = self.pool.lock();
            // Many requests find the same failure, each on its own connection. Connections opened after it are intact.
            let stale = if link.generation == state.generation { state.distrust() } else { Vec::new() };
            drop(state);
            drop((link, stale));
        }
    }

    pub(super) fn errors(&self) -> StatementErrors {
        self.link.as_ref().map(|link| link.errors.clone()).unwrap_or_default()
    }

    /// Begins a transaction with this statement.
    pub(super) fn begin(&mut self, sql: &'static str) -> Result<(), Fault> {
        Ok(command(self, sql)?)
    }

    /// Returns a connection on which no transaction was begun.
    pub(super) fn give_back(mut self) {
        self.sound = true;
    }

    /// Ends the transaction with this statement. If that fails, the connection is not reused.
    pub(super) fn end(mut self, sql: &'static str) -> Result<(), Fault> {
        command(&mut self, sql)?;
        self.sound = true;
        Ok(())
    }
}

impl Deref for Lent<'_> {
    type Target = AnyConnection;
    #[expect(clippy::expect_used, reason = "a lent value has its connection until it is dropped")]
    fn deref(&self) -> &AnyConnection {
        &self.link.as_ref().expect("a connection").connection
    }
}

impl DerefMut for Lent<'_> {
    #[expect(clippy::expect_used, reason = "a lent value has its connection until it is dropped")]
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.link.as_mut().expect("a connection").connection
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if self.link.as_ref().is_some_and(|link| link.errors.lost()) {
            self.close();
        }
        let link = self.link.take();
        let mut state = self.pool.lock();
        let held = state.out.remove(&self.number).is_some();
        let keep = held
            && !state.closed
            && self.sound
            && link.as_ref().is_some_and(|link| link.generation == state.generation);
        let closed = if keep {
            state.idle.extend(link);
            None
        } else {
            link
        };
        let is_closed = state.closed;
        drop(state);
        if is_closed {
            self.pool.freed.notify_all()
        } else {
            self.pool.freed.notify_one()
        }
        // Closing talks to the server, so it happens without the lock.
        drop(closed);
    }
}
