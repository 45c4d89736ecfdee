//! The pool of connections, for either engine.
//!
//! Connections are opened as they are needed, up to a number, and used again where they are sound. Whoever finds none
//! free waits a second at most. libpq reads without a time-out, so a connection may be out for as long as a server
//! hangs: after three seconds it is *abandoned*, its place is given to a new one, and it is closed when it comes back.
//! Once a connection was lost, or abandoned, those that were opened before are not trusted: after a restart of the
//! server no request fails because of a connection that somebody else left behind.

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
use crate::telemetry::figures::Figures;
use crate::telemetry::metrics::hold;

/// How long a request waits for a free connection before it is refused.
const WAIT: Duration = Duration::from_secs(1);
/// After how long a connection is no longer waited for.
const ABANDON: Duration = Duration::from_secs(3);

/// Opens one more connection, with what was watched of it.
pub(super) type Open = Box<dyn Fn() -> Result<(AnyConnection, StatementErrors), Fault> + Send + Sync>;

pub(super) struct Pool {
    open: Open,
    size: usize,
    state: Mutex<State>,
    freed: Condvar,
    figures: Arc<Figures>,
}

#[derive(Default)]
struct State {
    idle: Vec<Link>,
    /// The places that are taken, by number, and since when.
    out: BTreeMap<u64, Instant>,
    next: u64,
    /// Goes up when connections that were opened until now are no longer trusted.
    generation: u64,
}

struct Link {
    connection: AnyConnection,
    errors: StatementErrors,
    generation: u64,
}

impl State {
    /// Gives the places of connections that have been out for too long to others. The idle ones, which nobody wants
    /// any more, are closed by the caller when it holds no lock.
    fn abandon(&mut self, now: Instant) -> Vec<Link> {
        let before = self.out.len();
        self.out.retain(|_, since| now.duration_since(*since) < ABANDON);
        if self.out.len() == before {
            return Vec::new();
        }
        tracing::warn!(connections = before - self.out.len(), "database connections hang and are given up");
        self.distrust()
    }

    /// Takes a place.
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
    /// A pool of up to `size` connections; the first is opened now.
    pub(super) fn new(size: u32, open: Open, figures: Arc<Figures>) -> Result<Pool, Fault> {
        let size = size.max(1) as usize;
        let pool = Pool { open, size, state: Mutex::default(), freed: Condvar::new(), figures };
        let (lent, _) = pool.lend()?;
        lent.give_back();
        Ok(pool)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Registers how many connections there are at this moment.
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

    /// A connection in a transaction that begins with this statement. Where that fails because the connection was lost
    /// while it lay idle, it is tried once more with a new one: nothing was sent yet that could have had an effect.
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

    /// Runs one read outside of a transaction. As [`Pool::begin`], it is tried once more with a new connection where
    /// the one that lay idle was lost: a read has no effect.
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

    /// A connection that lies idle, outside of a transaction; `None` where the caller would have to wait for one.
    pub(super) fn idle(&self) -> Option<Lent<'_>> {
        let mut state = self.lock();
        let link = state.idle.pop()?;
        let number = state.take_number(Instant::now());
        drop(state);
        let lent = Lent { pool: self, number, link: Some(link), sound: false };
        lent.errors().reset();
        Some(lent)
    }

    /// A place with a connection, and whether somebody has used it before.
    fn lend(&self) -> Result<(Lent<'_>, bool), Fault> {
        let (number, link) = self.take_place()?;
        let mut lent = Lent { pool: self, number, link: None, sound: false };
        let used = link.is_some();
        match link {
            Some(link) => lent.link = Some(link),
            None => lent.open()?,
        }
        Ok((lent, used))
    }

    fn take_place(&self) -> Result<(u64, Option<Link>), Fault> {
        let began = Instant::now();
        let mut waiting = None;
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            let before = state.out.len();
            let given_up = state.abandon(now);
            self.figures.pool_abandoned.inc_by(u64::try_from(before.saturating_sub(state.out.len())).unwrap_or(0));
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
                self.figures.pool_refused.inc();
                return Err(Fault::unavailable("no database connection came free within a second"));
            }
            waiting.get_or_insert_with(|| hold(&self.figures.pool_waiting));
            let oldest =
                state.out.values().min().map_or(left, |since| ABANDON.saturating_sub(now.duration_since(*since)));
            let waited = self.freed.wait_timeout(state, left.min(oldest).max(Duration::from_millis(1)));
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// A connection that is lent. It is used again only where its transaction was seen to end, or none was begun.
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

    /// Closes a connection that was lost, and every idle one that was opened as early; opens a new one.
    fn replace(&mut self) -> Result<(), Fault> {
        self.close();
        self.open()
    }

    fn close(&mut self) {
        if let Some(link) = self.link.take() {
            let mut state = self.pool.lock();
            // Many find the same failure, each by its own connection: what was opened after it is sound.
            let stale = if link.generation == state.generation { state.distrust() } else { Vec::new() };
            drop(state);
            drop((link, stale));
        }
    }

    pub(super) fn errors(&self) -> StatementErrors {
        self.link.as_ref().map(|link| link.errors.clone()).unwrap_or_default()
    }

    /// Begins a transaction by this statement.
    pub(super) fn begin(&mut self, sql: &'static str) -> Result<(), Fault> {
        Ok(command(self, sql)?)
    }

    /// Gives back a connection on which no transaction was begun.
    pub(super) fn give_back(mut self) {
        self.sound = true;
    }

    /// Ends the transaction by this statement. Where that fails, the connection is not used again.
    pub(super) fn end(mut self, sql: &'static str) -> Result<(), Fault> {
        command(&mut self, sql)?;
        self.sound = true;
        Ok(())
    }
}

impl Deref for Lent<'_> {
    type Target = AnyConnection;
    #[expect(
        clippy::expect_used,
        reason = "a place is handed out with its connection, and loses it when it is dropped"
    )]
    fn deref(&self) -> &AnyConnection {
        &self.link.as_ref().expect("a connection").connection
    }
}

impl DerefMut for Lent<'_> {
    #[expect(
        clippy::expect_used,
        reason = "a place is handed out with its connection, and loses it when it is dropped"
    )]
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
        let keep = held && self.sound && link.as_ref().is_some_and(|link| link.generation == state.generation);
        let closed = if keep {
            state.idle.extend(link);
            None
        } else {
            link
        };
        drop(state);
        self.pool.freed.notify_one();
        // Closing talks to the server, and is done without the lock.
        drop(closed);
    }
}
