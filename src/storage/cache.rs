//! A bounded in-memory cache of tenants' records. Entries are invalidated by the change log.

use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

use moka::policy::EvictionPolicy;

use super::changes::{Changes, Standing, TenantVersion};
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::telemetry::deployment_metrics::{CacheName, Lookup};

/// A cache of values by `K`, each of one tenant.
pub struct Cache<K, V> {
    name: CacheName,
    entries: moka::sync::Cache<K, Entry<V>>,
}

struct Entry<V> {
    version: TenantVersion,
    value: Arc<V>,
}

impl<V> Clone for Entry<V> {
    fn clone(&self) -> Self {
        Entry { version: self.version, value: self.value.clone() }
    }
}

/// The condition under which a cached value may be used. A value that is known to have changed is never used, so that a
/// key set with a withdrawn key is not served again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The change log was read recently: for every decision.
    Fresh,
    /// Also if the database could not be read just now: for public values that rarely change. While the change log is
    /// not read, the database is asked first.
    LastKnown,
}

impl<K: Eq + Hash + Send + Sync + 'static, V: Send + Sync + 'static> Cache<K, V> {
    pub fn new(name: CacheName, capacity: u64) -> Cache<K, V> {
        Cache { name, entries: moka::sync::Cache::builder().max_capacity(capacity).build() }
    }

    /// Creates a cache for secret or short-lived values. Idle entries are evicted, and a new entry is always admitted.
    pub fn forgetting(name: CacheName, capacity: u64, idle: Duration) -> Cache<K, V> {
        let entries = moka::sync::Cache::builder().max_capacity(capacity).time_to_idle(idle);
        Cache { name, entries: entries.eviction_policy(EvictionPolicy::lru()).build() }
    }

    /// Like [`Cache::get`], but counts only hits: the caller looks again if the value is absent.
    pub fn recall(&self, changes: &Changes, key: &K, trust: Trust, now: Time) -> Option<Arc<V>> {
        let found = self.look(changes, key, trust, now);
        if found.is_some() {
            changes.looked(self.name, Lookup::Hit);
        }
        found
    }

    /// Counts a miss.
    pub fn missed(&self, changes: &Changes) {
        changes.looked(self.name, Lookup::Miss);
    }

    /// Returns the value, if it is cached and its tenant has not changed since it was read.
    pub fn get(&self, changes: &Changes, key: &K, trust: Trust, now: Time) -> Option<Arc<V>> {
        let found = self.look(changes, key, trust, now);
        changes.looked(self.name, if found.is_some() { Lookup::Hit } else { Lookup::Miss });
        found
    }

    fn look(&self, changes: &Changes, key: &K, trust: Trust, now: Time) -> Option<Arc<V>> {
        let entry = self.entries.get(key)?;
        let Standing { fresh, unchanged } = changes.standing_of(entry.version, now);
        let usable = match trust {
            Trust::Fresh => fresh,
            Trust::LastKnown => fresh || !changes.may_ask(now),
        };
        (unchanged && usable).then_some(entry.value)
    }

    /// Returns the value if its tenant is not known to have changed, for a caller that could not read the database. No
    /// decision on credentials may use it.
    pub fn last_known(&self, changes: &Changes, key: &K, now: Time) -> Option<Arc<V>> {
        let entry = self.entries.get(key)?;
        changes.standing_of(entry.version, now).unchanged.then_some(entry.value)
    }

    /// Caches a value with the version of its tenant. The caller gets the version before it reads the value, so that a
    /// change in between invalidates the value.
    pub fn put(&self, key: K, value: Arc<V>, version: TenantVersion) {
        self.entries.insert(key, Entry { version, value });
    }
}

/// A bounded cache of values that never change under their key, such as a key under its thumbprint. It needs no change
/// log. The least recently used values are evicted first, and values that were not used for a while.
pub struct ConstantCache<K, V>(moka::sync::Cache<K, Arc<V>>);

impl<K: Eq + Hash + Send + Sync + 'static, V: Send + Sync + 'static> ConstantCache<K, V> {
    pub fn new(capacity: u64, idle: Duration) -> ConstantCache<K, V> {
        let entries = moka::sync::Cache::builder().max_capacity(capacity).time_to_idle(idle);
        ConstantCache(entries.eviction_policy(EvictionPolicy::lru()).build())
    }

    /// Returns the value of a key, if it is cached.
    pub fn get(&self, key: &K) -> Option<Arc<V>> {
        self.0.get(key)
    }

    /// Caches a value, unless there is one. Returns whether it was cached: of callers at the same time, one caches it.
    pub fn insert_new(&self, key: K, value: V) -> bool {
        self.0.entry(key).or_insert(Arc::new(value)).is_fresh()
    }

    /// Returns the value of a key, made now if it is not cached. Callers at the same time get the same value.
    pub fn get_or_insert(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        self.0.get_with(key, || Arc::new(make()))
    }

    /// Returns the value of a key, made now if it is not cached. Two callers at the same time may both make it.
    pub fn get_or_make(&self, key: K, make: impl FnOnce() -> Result<V, Fault>) -> Result<Arc<V>, Fault> {
        if let Some(found) = self.0.get(&key) {
            return Ok(found);
        }
        let made = Arc::new(make()?);
        self.0.insert(key, made.clone());
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::TenantId;
    use crate::storage::changes::{AWAY_FOR, FRESH_FOR, Position, Since};

    #[test]
    fn a_34_a_cached_value_is_used_only_while_unchanged_and_the_change_log_is_read() {
        let (changes, cache) = (Changes::default(), Cache::<u8, u8>::new(CacheName::Tenants, 10));
        let (one, two) = (TenantId::from_bytes([1; 16]), TenantId::from_bytes([2; 16]));
        let now = Time::from_seconds(100);
        let get = |trust, now| cache.get(&changes, &1, trust, now).map(|value| *value);
        let version = |point| TenantVersion { tenant: one, point };
        cache.put(1, Arc::new(7), version(changes.point().unwrap()));
        assert_eq!(get(Trust::Fresh, now), None, "the change log was never read");
        changes.polled(Since::Tenants(vec![two]), Position::default(), now).unwrap();
        assert_eq!(get(Trust::Fresh, now), Some(7), "a change of another tenant has no effect");
        assert_eq!(
            get(Trust::Fresh, now + FRESH_FOR),
            None,
            "a value is not fresh when the change log is no longer read"
        );
        assert_eq!(get(Trust::LastKnown, now + FRESH_FOR), None, "the database is asked first");
        changes.record_away(now + FRESH_FOR);
        assert_eq!(get(Trust::LastKnown, now + FRESH_FOR), Some(7), "the database could not be read just now");
        assert_eq!(get(Trust::Fresh, now + FRESH_FOR), None);
        let later = now + FRESH_FOR + AWAY_FOR;
        assert_eq!(get(Trust::LastKnown, later), None, "one caller asks the database again");
        assert_eq!(get(Trust::LastKnown, later), Some(7), "the others do not wait for it");
        changes.record_back();
        assert_eq!(get(Trust::LastKnown, later), None, "the database can be read again");
        changes.drop_tenants(&[one]);
        changes.record_away(later);
        assert_eq!((get(Trust::Fresh, now), get(Trust::LastKnown, now)), (None, None));
        assert_eq!(get(Trust::LastKnown, later), None, "a value that is known to have changed is never used again");
        let before = changes.point().unwrap();
        changes.polled(Since::Unknown, Position::default(), now).unwrap();
        cache.put(1, Arc::new(8), version(before));
        assert_eq!(get(Trust::Fresh, now), None, "a value read before a change is stale although it was cached later");
    }

    #[test]
    fn a_constant_is_made_once_and_a_failure_is_not_kept() {
        let cache = ConstantCache::<u8, u8>::new(10, Duration::from_secs(60));
        assert!(cache.get_or_make(1, || Err(Fault::internal("on purpose"))).is_err());
        assert_eq!(*cache.get_or_make(1, || Ok(7)).unwrap(), 7);
        assert_eq!(*cache.get_or_make(1, || Ok(8)).unwrap(), 7);
    }
}
