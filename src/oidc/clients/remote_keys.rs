//! The keys that clients publish at their `jwks_uri` (RFC 7591, 2; OpenID Connect Core, 10.1.1).
//!
//! They are fetched when they are first needed, when an assertion names a key that they do not contain, and when they are
//! an hour old. After the first load, a client's keys are fetched at most once a minute, and by one request at a time.
//! Transactions only read the keys in memory.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::client::Client;
use crate::base::fault::Fault;
use crate::base::id::{ClientRowId, TenantId};
use crate::base::jose::{ForeignHeader, JwkSet};
use crate::base::refusal::Refusal;
use crate::base::time::Time;
use crate::op::Op;
use crate::outbound::{ChosenBy, Failed, JSON};
use crate::services::Services;
use crate::storage::cache::ConstantCache;

/// The media types of a JWK set (RFC 7517, 8.5; most servers send JSON).
const TYPES: [&str; 2] = ["application/jwk-set+json", JSON];
/// The time after which keys are fetched again.
const FRESH: Duration = Duration::from_secs(60 * 60);
/// How long keys are used while they cannot be fetched again.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// The time between two fetches for a client, apart from the first one.
const AGAIN: Duration = Duration::from_secs(60);
/// The maximum number of clients whose keys are in memory.
const CAPACITY: u64 = 1_024;
/// The keys of a client without requests are forgotten after this time.
const IDLE: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// A client with the URL of its keys. The keys at a former URL are never used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Source {
    tenant: TenantId,
    client: ClientRowId,
    uri: String,
}

impl Source {
    fn of(tenant: TenantId, client: &Client) -> Option<Source> {
        let uri = client.registered.jwks_uri.clone()?;
        Some(Source { tenant, client: client.id, uri })
    }
}

/// What is known of the keys of a client.
#[derive(Default)]
enum Loaded {
    #[default]
    Never,
    /// No fetch has succeeded within [`KEPT`].
    Failed,
    Keys {
        set: Arc<JwkSet>,
        at: Time,
    },
}

#[derive(Default)]
struct State {
    loaded: Loaded,
    /// The time of the last fetch; the first one does not count.
    tried_at: Option<Time>,
}

impl State {
    /// Returns the keys that may be used now: fresh ones, and older ones if they could not be fetched just now.
    fn usable(&self, now: Time) -> Option<&Arc<JwkSet>> {
        let Loaded::Keys { set, at } = &self.loaded else { return None };
        let age = now.since(*at);
        let is_tried = self.tried_at.is_some_and(|tried| now.since(tried) < AGAIN);
        (age < FRESH || (age < KEPT && is_tried)).then_some(set)
    }

    /// Begins a fetch, unless the last one was less than a minute ago. It counts even if the request is cancelled.
    fn begin(&mut self, now: Time) -> bool {
        if let Loaded::Never = self.loaded {
            self.loaded = Loaded::Failed;
            return true;
        }
        let may = self.tried_at.is_none_or(|tried| now.since(tried) >= AGAIN);
        if may {
            self.tried_at = Some(now);
        }
        may
    }

    /// Ends a fetch. Returns whether there are keys after it.
    fn end(&mut self, fetched: Option<Arc<JwkSet>>, now: Time) -> bool {
        match fetched {
            Some(set) => self.loaded = Loaded::Keys { set, at: now },
            None if self.usable(now).is_none() => self.loaded = Loaded::Failed,
            None => {}
        }
        matches!(self.loaded, Loaded::Keys { .. })
    }
}

#[derive(Default)]
struct Entry {
    state: Mutex<State>,
    /// Held during a fetch.
    fetching: tokio::sync::Mutex<()>,
    /// The number of fetches that have ended.
    fetched: AtomicU64,
}

impl Entry {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns whether a usable key fits this header.
    fn has(&self, header: &ForeignHeader, now: Time) -> bool {
        self.state().usable(now).is_some_and(|set| set.find(header).is_some())
    }
}

/// The fetched keys of the clients of all tenants.
pub struct RemoteKeys(ConstantCache<Source, Entry>);

impl Default for RemoteKeys {
    fn default() -> RemoteKeys {
        RemoteKeys(ConstantCache::new(CAPACITY, IDLE))
    }
}

impl RemoteKeys {
    /// Returns the keys of a client with a `jwks_uri`, if they are in memory and may be used.
    pub(super) fn known(&self, tenant: TenantId, client: &Client, now: Time) -> Option<Arc<JwkSet>> {
        let entry = self.0.get(&Source::of(tenant, client)?)?;
        entry.state().usable(now).cloned()
    }

    /// Fetches the keys of a client, unless the limits forbid it or another request does it. Returns whether they
    /// contain the key of this header afterwards.
    pub async fn fetch(&self, op: &Op, services: &Services, client: &Client, header: &ForeignHeader) -> bool {
        let Some(source) = Source::of(op.tenant.id, client) else { return false };
        let entry = self.0.get_or_insert(source.clone(), Entry::default);
        let before = entry.fetched.load(Ordering::SeqCst);
        if entry.has(header, op.now) {
            return true;
        }
        let _fetching = entry.fetching.lock().await;
        // A fetch that ended meanwhile has just asked the client's server.
        let is_new = entry.fetched.load(Ordering::SeqCst) == before;
        if is_new && entry.state().begin(op.now) {
            let fetched = fetch(services, &source.uri).await;
            let why = fetched.as_ref().err().map(ToString::to_string);
            let has_keys = entry.state().end(fetched.ok().map(Arc::new), op.now);
            entry.fetched.fetch_add(1, Ordering::SeqCst);
            if let Some(why) = why {
                let (tenant, client_id) = (&op.tenant.slug, client.client_id.as_str());
                match has_keys {
                    true => {
                        tracing::warn!(%tenant, client_id, why, "a client's jwks_uri failed; its known keys are used")
                    }
                    false => tracing::warn!(%tenant, client_id, why, "a client's jwks_uri failed; no keys are known"),
                }
            }
        }
        entry.has(header, op.now)
    }
}

/// Why keys could not be fetched.
enum FetchFault {
    Call(Failed),
    Keys(Vec<Refusal>),
    Fault(Fault),
}

impl fmt::Display for FetchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchFault::Call(failed) => failed.fmt(f),
            FetchFault::Keys(refusals) => {
                let texts: Vec<String> = refusals.iter().map(|refusal| refusal.text().english()).collect();
                f.write_str(&texts.join("; "))
            }
            FetchFault::Fault(fault) => fault.fmt(f),
        }
    }
}

/// Fetches and checks a JWK set, with the limits on a set that is registered by value.
async fn fetch(services: &Services, uri: &str) -> Result<JwkSet, FetchFault> {
    let document = services.outbound.get_json(ChosenBy::Tenant, uri, &TYPES).await.map_err(FetchFault::Call)?;
    // Checking twenty keys would block the worker thread for too long.
    let read = services.blocking(move || Ok(JwkSet::read(&document))).await.map_err(FetchFault::Fault)?;
    read.map_err(FetchFault::Keys)
}
