//! Counts the requests with each token in memory, so that no request writes for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::limit::limit_of;
use super::reached::Reached;
use crate::base::id::{Id, TenantId};
use crate::base::quota::{Quota, QuotaLimit};
use crate::base::time::Time;
use crate::config::QuotasConfig;
use crate::tenancy::Tenant;

/// The maximum number of tokens that are counted at a time, about 10 MB. Beyond it, tokens that are rarely used are
/// forgotten, so that the busy ones stay limited.
const CAPACITY: u64 = 50_000;
/// The time after which an unused counter is dropped. It is older than the minute that it counts.
const IDLE: Duration = Duration::from_secs(120);

const MINUTE: i64 = 60;

/// The requests of the present minute, for each token. Each process has its own: with several nodes, a token may send as
/// many requests to each of them.
pub struct TokenRates {
    deployment: QuotasConfig,
    counters: moka::sync::Cache<(TenantId, [u8; 16]), Arc<AtomicU64>>,
}

/// A minute since the Unix epoch and the number of requests in it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Count {
    minute: u32,
    requests: u32,
}

impl Count {
    fn unpack(packed: u64) -> Count {
        let [a, b, c, d, e, f, g, h] = packed.to_be_bytes();
        Count { minute: u32::from_be_bytes([a, b, c, d]), requests: u32::from_be_bytes([e, f, g, h]) }
    }

    fn pack(self) -> u64 {
        u64::from(self.minute) << 32 | u64::from(self.requests)
    }

    /// Returns the count after one more request in this minute; `None` if it would exceed `most`. A thread that has read
    /// the time a little earlier counts in the minute that has begun.
    fn next(self, minute: u32, most: u64) -> Option<Count> {
        let requests = if self.minute < minute { 0 } else { self.requests };
        let next = Count { minute: self.minute.max(minute), requests: requests.saturating_add(1) };
        (u64::from(next.requests) <= most).then_some(next)
    }
}

impl TokenRates {
    pub fn new(deployment: QuotasConfig) -> TokenRates {
        let counters = moka::sync::Cache::builder().max_capacity(CAPACITY).time_to_idle(IDLE).build();
        TokenRates { deployment, counters }
    }

    /// Counts a request with this token, or refuses it until the next minute. The token is authenticated before, so that
    /// made-up ones take no memory.
    pub fn allow<K>(&self, tenant: &Tenant, token: Id<K>, now: Time) -> Result<(), Reached> {
        let quota = Quota::RequestsPerMinute;
        let QuotaLimit::AtMost(most) = limit_of(tenant, &self.deployment, quota).limit else { return Ok(()) };
        let minute = u32::try_from(now.seconds().div_euclid(MINUTE)).unwrap_or(0);
        let counter = self.counters.get_with((tenant.id, token.to_bytes()), Arc::default);
        let next = |packed| Count::unpack(packed).next(minute, most).map(Count::pack);
        match counter.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next) {
            Ok(_) => Ok(()),
            Err(_) => {
                let end = Time::from_seconds((i64::from(minute) + 1) * MINUTE);
                Err(Reached { quota, retry_after: end.since(now) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_begins_anew_with_each_minute() {
        let mut count = Count::unpack(0);
        for n in 1..=3 {
            count = Count::unpack(count.next(7, 3).unwrap().pack());
            assert_eq!((count.minute, count.requests), (7, n));
        }
        assert!(count.next(7, 3).is_none());
        assert!(count.next(6, 3).is_none(), "an earlier reading of the clock gives no further requests");
        assert_eq!(count.next(8, 3).map(|count| (count.minute, count.requests)), Some((8, 1)));
        assert!(count.next(8, 0).is_none(), "none is allowed");
        let full = Count { minute: u32::MAX, requests: u32::MAX };
        assert!(Count::unpack(full.pack()) == full);
    }
}
