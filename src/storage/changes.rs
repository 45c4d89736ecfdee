//! The change log: invalidates the caches of all processes.
//!
//! A store function that changes a cached record calls `note_change`. The transaction then appends one numbered row per
//! tenant to the log, just before the commit. This process drops its cached values just after the commit. Other
//! processes read the log twice a second ([`super::Database::poll_changes`]).
//!
//! Numbers come from one row that stays locked until the commit, so they have no gaps. A reader that has seen `n` has
//! missed nothing before it.

use std::collections::{BTreeSet, HashMap};
use std::sync::RwLock;
use std::time::Duration;

use diesel::{ExpressionMethods, QueryDsl};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;

use super::connection::AnyConnection;
use super::run::RunQuery;
use super::schema::{change_counter, change_log};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::telemetry::deployment_metrics::{CacheName, Lookup};
use crate::telemetry::metrics::Label;

/// The longest time since the last read of the log for which caches are used (A-34: no stale access after an outage).
pub const FRESH_FOR: Duration = Duration::from_secs(5);
/// How long the database is not asked again for a public value that is cached, after it could not be read.
pub const AWAY_FOR: Duration = Duration::from_secs(1);
/// The number of log rows that are kept. A reader that is further behind drops all its cached values.
const KEEP: i64 = 10_000;
/// The id of the one row of the counter.
const COUNTER: i64 = 1;

/// Appends a change of each of these tenants to the log.
pub(super) fn append(connection: &mut AnyConnection, changed: &BTreeSet<TenantId>) -> Result<(), Fault> {
    for tenant in changed {
        let n: i64 = diesel::update(change_counter::table)
            .filter(change_counter::id.eq(COUNTER))
            .set(change_counter::n.eq(change_counter::n + 1))
            .returning(change_counter::n)
            .get_result(connection)?;
        diesel::insert_into(change_log::table)
            .values((change_log::n.eq(n), change_log::changed_tenant.eq(tenant)))
            .execute(connection)?;
        diesel::delete(change_log::table.filter(change_log::n.le(n - KEEP))).execute(connection)?;
    }
    Ok(())
}

/// Returns the number of the last change.
fn last(connection: &mut AnyConnection) -> Result<i64, Fault> {
    Ok(change_counter::table.filter(change_counter::id.eq(COUNTER)).select(change_counter::n).get_result(connection)?)
}

/// The position up to which the log has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Position(Option<i64>);

/// The changes since a position.
pub(super) enum Since {
    Tenants(Vec<TenantId>),
    /// The log no longer contains that position.
    Unknown,
}

/// Reads the log from a position.
pub(super) fn read_on(connection: &mut AnyConnection, from: Position) -> Result<(Since, Position), Fault> {
    let now_at = last(connection)?;
    let to = Position(Some(now_at));
    let Some(from) = from.0.filter(|from| *from <= now_at && now_at - *from < KEEP) else {
        return Ok((Since::Unknown, to));
    };
    if from == now_at {
        return Ok((Since::Tenants(Vec::new()), to));
    }
    let tenants: Vec<TenantId> = change_log::table
        .filter(change_log::n.gt(from))
        .filter(change_log::n.le(now_at))
        .select(change_log::changed_tenant)
        .load(connection)?;
    Ok((Since::Tenants(tenants), to))
}

/// The changes that this process knows.
#[derive(Default)]
pub struct Changes {
    state: RwLock<State>,
    lookups: Family<(CacheName, Lookup), Counter>,
}

#[derive(Default)]
struct State {
    /// The number of changes that this process has seen.
    point: ReadPoint,
    /// The last change of each tenant; absent if it has not changed since this process started.
    tenants: HashMap<TenantId, ReadPoint>,
    /// The last change that invalidated everything.
    all: ReadPoint,
    position: Position,
    polled_at: Option<Time>,
    database: DatabaseState,
}

/// Whether the database could be read when it was asked last for a public value that is cached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum DatabaseState {
    #[default]
    Answers,
    /// It could not be read at this time.
    Away(Time),
}

/// A position between two changes: a value that is read after it includes all changes before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReadPoint(u64);

/// A tenant as it was at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenantVersion {
    pub tenant: TenantId,
    /// The point, taken before anything of the tenant was read.
    pub point: ReadPoint,
}

/// Whether a cached value may be used, see [`Changes::standing_of`].
pub(super) struct Standing {
    pub fresh: bool,
    pub unchanged: bool,
}

impl State {
    fn is_fresh(&self, now: Time) -> bool {
        self.polled_at.is_some_and(|at| now.since(at) < FRESH_FOR)
    }
}

impl Changes {
    /// Returns the current point. Call it before reading a value that is to be cached.
    pub fn point(&self) -> Result<ReadPoint, Fault> {
        Ok(self.state.read().map_err(|_| poisoned())?.point)
    }

    /// Returns whether the tenant is unchanged since this version, and whether the log was read recently. Takes one
    /// lock for both, because every request asks several times, from every worker.
    pub(super) fn standing_of(&self, version: TenantVersion, now: Time) -> Standing {
        let TenantVersion { tenant, point } = version;
        let Ok(state) = self.state.read() else { return Standing { fresh: false, unchanged: false } };
        let changed = state.tenants.get(&tenant);
        Standing {
            fresh: state.is_fresh(now),
            unchanged: point >= state.all && changed.is_none_or(|changed| point >= *changed),
        }
    }

    /// Returns whether the log was read recently enough for caches to be used.
    pub fn are_fresh(&self, now: Time) -> bool {
        self.state.read().is_ok_and(|state| state.is_fresh(now))
    }

    /// Records that the database could not be read.
    pub fn record_away(&self, now: Time) {
        if let Ok(mut state) = self.state.write() {
            state.database = DatabaseState::Away(now);
        }
    }

    /// Records that the database was read.
    pub fn record_back(&self) {
        let is_away = self.state.read().is_ok_and(|state| state.database != DatabaseState::Answers);
        if let (true, Ok(mut state)) = (is_away, self.state.write()) {
            state.database = DatabaseState::Answers;
        }
    }

    /// Returns whether to ask the database for a public value that is cached. After a failure one caller a second does,
    /// so that the others do not wait for a database that does not answer (P-10).
    pub(super) fn may_ask(&self, now: Time) -> bool {
        let may_ask = |database: DatabaseState| match database {
            DatabaseState::Answers => true,
            DatabaseState::Away(at) => now.since(at) >= AWAY_FOR,
        };
        let Some(database) = self.state.read().ok().map(|state| state.database) else { return true };
        if database == DatabaseState::Answers || !may_ask(database) {
            return may_ask(database);
        }
        let Ok(mut state) = self.state.write() else { return true };
        // Another caller may have been faster.
        let first = may_ask(state.database);
        if state.database != DatabaseState::Answers {
            state.database = DatabaseState::Away(now);
        }
        first
    }

    /// Counts a cache lookup.
    pub(super) fn looked(&self, cache: CacheName, result: Lookup) {
        self.lookups.get_or_create(&(cache, result)).inc();
    }

    /// Writes the metrics of the caches and the age of the last read of the log.
    pub(super) fn register(&self, registry: &mut Registry, now: Time) {
        for cache in CacheName::ALL {
            for result in Lookup::ALL {
                drop(self.lookups.get_or_create(&(*cache, *result)));
            }
        }
        registry.register("portico_cache_lookups", "Cache lookups, by result", self.lookups.clone());
        if let Some(at) = self.state.read().ok().and_then(|state| state.polled_at) {
            let help = "Time since the change log was read; from 5 s on caches are bypassed";
            registry.register("portico_change_log_age_seconds", help, ConstGauge::new(now.since(at).as_secs_f64()));
        }
    }

    pub(super) fn drop_tenants<'t>(&self, tenants: impl IntoIterator<Item = &'t TenantId>) {
        let mut tenants = tenants.into_iter().peekable();
        if let (Some(_), Ok(mut state)) = (tenants.peek(), self.state.write()) {
            state.drop_tenants(tenants);
        }
    }

    pub(super) fn position(&self) -> Result<Position, Fault> {
        Ok(self.state.read().map_err(|_| poisoned())?.position)
    }

    pub(super) fn polled(&self, since: Since, position: Position, now: Time) -> Result<(), Fault> {
        let mut state = self.state.write().map_err(|_| poisoned())?;
        match since {
            Since::Tenants(tenants) => state.drop_tenants(&tenants),
            Since::Unknown => state.all = state.advance(),
        }
        state.position = position;
        state.polled_at = Some(now);
        Ok(())
    }
}

impl State {
    fn advance(&mut self) -> ReadPoint {
        self.point.0 += 1;
        self.point
    }

    fn drop_tenants<'t>(&mut self, tenants: impl IntoIterator<Item = &'t TenantId>) {
        let point = self.advance();
        self.tenants.extend(tenants.into_iter().map(|tenant| (*tenant, point)));
    }
}

fn poisoned() -> Fault {
    Fault::internal("the lock of the change state is poisoned")
}
