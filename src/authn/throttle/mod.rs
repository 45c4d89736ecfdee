//! Rate limits for failed sign-ins. Owns the table `throttle_counters`.
//!
//! An attempt is counted as failed **before** it is evaluated (A-64: concurrent attempts cannot exceed the limit).
//! [`reserve`] raises every counter of the attempt with one guarded statement, or refuses the attempt.
//! [`Reservation::settle`] reverts that for a correct password, [`Reservation::give_back`] for an attempt that was not
//! evaluated. The result does not depend on whether the account exists or the password is correct.
//!
//! The counters of an attempt from an unknown device:
//!
//! | counter | effect at the limit |
//! | --- | --- |
//! | failures per account and network | a delay that doubles with each failure |
//! | failures per account in a day | refusal |
//! | failures per network in an hour | refusal |
//!
//! A network also counts in the surrounding /56 and /48, which have higher limits. A device known to the account has
//! only its own counter of the first kind, so that an attacker cannot lock the owner out. Every limit expires
//! with time; none locks the account permanently.

pub mod store;

use std::time::Duration;

use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::refusal::Stop;
use crate::base::time::Time;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::counters::{CounterEnd, Raise};
use crate::storage::master_key::MasterKeys;
use crate::telemetry::deployment_metrics::{Count, ThrottleCounter};
use crate::telemetry::metrics::Label;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
/// Failure counters expire this long after the last attempt. The configuration allows no longer delay.
const MEMORY: Duration = DAY;

/// The kind of secret that is guessed. All channels share the same counters, so that another channel gives no extra
/// tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Password,
}

impl Channel {
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::Password => "password",
        }
    }
}

/// The account that an attempt is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Account(AccountId),
    /// A name without an account, in its canonical form. It is counted like an account.
    UnknownName(String),
}

/// The facts that select the counters of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    pub channel: Channel,
    pub subject: Subject,
    /// The device of the attempt, if it is known to the account.
    pub device: Option<KnownDeviceId>,
}

/// The limit is reached. The next attempt is evaluated after `retry_after`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    pub retry_after: Duration,
}

/// An attempt that was counted and may be evaluated.
#[derive(Clone, Debug)]
pub struct Reservation {
    at: Time,
    raised: Vec<Raised>,
    day: DayBudget,
}

/// Whether attempts of a day are left for unknown devices of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DayBudget {
    Left,
    /// This attempt was the last one.
    UsedUp,
}

#[derive(Clone, Debug)]
struct Raised {
    key: [u8; 32],
    rule: Rule,
    /// The end of the delay that this attempt caused.
    blocked_until: Option<Time>,
}

/// The effect of raising a counter.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// After `free` failures, each failure causes a delay that doubles up to `longest`.
    Wait { free: i64, delay: Duration, longest: Duration },
    /// At most `most` in a window that begins with the first.
    Quota { most: i64, window: Duration },
}

/// A counter that applies to an attempt.
struct Counter {
    /// The name for the log and the metrics.
    name: ThrottleCounter,
    key: [u8; 32],
    rule: Rule,
}

impl Budget {
    /// Returns the counters in a fixed order, so that concurrent transactions do not deadlock.
    fn counters(&self, op: &Op, keys: &MasterKeys, config: &ThrottleConfig) -> Vec<Counter> {
        let wait = |free| Rule::Wait { free, delay: config.delay, longest: config.max_delay };
        let key = |text: String| keys.lookup_hash(&format!("throttle {text}"));
        if let Some(device) = self.device {
            return vec![Counter {
                name: ThrottleCounter::KnownDevice,
                key: key(format!("device {device}")),
                rule: wait(config.free_attempts),
            }];
        }
        let subject = match &self.subject {
            Subject::Account(id) => format!("account {id}"),
            Subject::UnknownName(name) => format!("name {name}"),
        };
        let tiers = op.peer.network.map(|network| network.tiers()).unwrap_or_default();
        // Networks come first: a network over its hourly limit then adds no rows for further names.
        let hours = tiers.iter().map(|tier| {
            let most = config.network_per_hour.saturating_mul(tier.multiple);
            let (key, rule) = (key(format!("hour {}", tier.network)), Rule::Quota { most, window: HOUR });
            Counter { name: ThrottleCounter::NetworkInAnHour, key, rule }
        });
        let waits = tiers.iter().map(|tier| {
            let free = config.free_attempts.saturating_mul(tier.multiple);
            let (key, rule) = (key(format!("wait {} {subject}", tier.network)), wait(free));
            Counter { name: ThrottleCounter::AccountAndNetwork, key, rule }
        });
        let day = Rule::Quota { most: config.account_per_day, window: DAY };
        let day = Counter { name: ThrottleCounter::AccountInADay, key: key(format!("day {subject}")), rule: day };
        hours.chain(waits).chain([day]).collect()
    }
}

/// Counts an attempt before its evaluation, or refuses it. A refused attempt is not counted: retrying during a delay
/// does not use up the daily limit.
pub fn reserve(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    budget: &Budget,
) -> Result<Reservation, Stop<TooMany>> {
    let counters = budget.counters(op, wtx.keys(), limits);
    let counted = store::raise(wtx, &counters.iter().map(|counter| counter.raise(op.now)).collect::<Vec<_>>(), op.now)?;
    let mut reservation = Reservation { at: op.now, raised: Vec::new(), day: DayBudget::Left };
    let mut refusing = None;
    for counter in &counters {
        match counted.iter().find(|(key, _)| *key == counter.key) {
            Some((_, count)) => {
                let blocked_until = begin_wait(op.now, wtx, counter, *count)?;
                if counter.name == ThrottleCounter::AccountInADay && *count >= limits.account_per_day {
                    reservation.day = DayBudget::UsedUp;
                }
                reservation.raised.push(Raised { key: counter.key, rule: counter.rule, blocked_until });
            }
            None => refusing = refusing.or(Some(counter)),
        }
    }
    let Some(counter) = refusing else { return Ok(reservation) };
    reservation.give_back(wtx)?;
    // A network over its hourly limit leaves no rows for further names.
    store::delete_empty(wtx, &reservation.raised.iter().map(|raised| raised.key).collect::<Vec<_>>(), op.now)?;
    let until = store::find(wtx, &counter.key)?.map_or(op.now, |row| row.refuses_until(op.now));
    let (channel, tenant) = (budget.channel.as_str(), &op.tenant.slug);
    let network = op.peer.network.map(tracing::field::display);
    tracing::info!(channel, %tenant, network, counter = counter.name.text(), "attempt refused: rate limit");
    wtx.count(Count::Throttled(counter.name));
    Err(Stop::Refused(TooMany { retry_after: until.since(op.now) }))
}

/// Returns true for the first call with this name in a day.
pub(super) fn once_a_day(op: &Op, wtx: &mut WriteTx<'_>, name: &str) -> Result<bool, Fault> {
    let key = wtx.keys().lookup_hash(&format!("throttle once a day {name}"));
    let once = Raise { key, most: 1, expires_at: op.now + DAY, end: CounterEnd::Stays };
    Ok(!store::raise(wtx, &[once], op.now)?.is_empty())
}

impl Counter {
    fn raise(&self, now: Time) -> Raise {
        let (most, expires_at, end) = match self.rule {
            Rule::Wait { .. } => (i64::MAX, now + MEMORY, CounterEnd::Moves),
            Rule::Quota { most, window } => (most, now + window, CounterEnd::Stays),
        };
        Raise { key: self.key, most, expires_at, end }
    }
}

/// Sets the delay of a counter that exceeds its free attempts. The row stays locked until the transaction ends.
fn begin_wait(now: Time, wtx: &mut WriteTx<'_>, counter: &Counter, count: i64) -> Result<Option<Time>, Fault> {
    let Rule::Wait { free, delay, longest } = counter.rule else { return Ok(None) };
    let Ok(beyond) = u32::try_from(count - free) else { return Ok(None) };
    let until = now + delay.saturating_mul(1 << beyond.min(30)).min(longest);
    store::block(wtx, &counter.key, until)?;
    Ok(Some(until))
}

impl Reservation {
    /// Returns whether this attempt used up the account's attempts of a day from unknown devices.
    pub(super) fn used_up_day(&self) -> bool {
        self.day == DayBudget::UsedUp
    }

    /// Reverts the count after a correct password: deletes the delay counters and lowers the others by one.
    pub fn settle(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        let keys = |wanted: fn(&Rule) -> bool| -> Vec<[u8; 32]> {
            self.raised.iter().filter(|raised| wanted(&raised.rule)).map(|raised| raised.key).collect()
        };
        let (waits, quotas) =
            (keys(|rule| matches!(rule, Rule::Wait { .. })), keys(|rule| matches!(rule, Rule::Quota { .. })));
        if quotas.is_empty() {
            return store::delete(wtx, &waits);
        }
        store::settle(wtx, &quotas, &waits, self.at)
    }

    /// Reverts the count of an attempt that was not evaluated: lowers every counter by one and ends the delay that it
    /// caused.
    pub fn give_back(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        store::lower(wtx, &self.raised.iter().map(|raised| raised.key).collect::<Vec<_>>(), self.at)?;
        for Raised { key, rule, blocked_until } in &self.raised {
            if let Rule::Wait { free, .. } = rule {
                store::unblock(wtx, key, *free, *blocked_until)?;
            }
        }
        Ok(())
    }
}
