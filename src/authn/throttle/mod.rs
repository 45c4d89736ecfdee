//! How often somebody may guess. Owns the table `throttle_counters`.
//!
//! An attempt is counted **before** it is looked at, as if it had failed: [`reserve`] raises every counter that
//! it falls under by one guarded statement, or refuses. [`Reservation::settle`] takes that back for a right answer,
//! [`Reservation::give_back`] for one that was not looked at. Whether the account exists, and whether the answer would
//! have been right, changes nothing of it.
//!
//! Strangers fall under three counters: failures at the account from their network, after which there is a wait that
//! doubles; failures at the account in a day; failures from their network in an hour. A network is counted with the /56
//! and the /48 around it, which are allowed more. A device that the account knows has the first of these for itself and falls under no other, so that nobody can lock
//! the owner out. All of them pass with time; none locks for good.

pub mod store;

use std::time::Duration;

use crate::base::fault::Fault;
use crate::base::id::{AccountId, KnownDeviceId};
use crate::base::time::Time;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::storage::WriteTx;
use crate::storage::counters::{CounterEnd, Raise};
use crate::storage::master_key::MasterKeys;
use crate::telemetry::figures::{Count, ThrottleCounter};
use crate::telemetry::metrics::Label;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
/// Counters of failures are forgotten this long after the last attempt. No wait is longer, see the configuration.
const MEMORY: Duration = DAY;

/// What is guessed at. All draw on the same counters, so that nobody gets more tries by taking another way.
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

/// Whose secret is guessed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Account(AccountId),
    /// A name that is nobody's, in its canonical form: it is counted like an account.
    Nobody(String),
}

/// What an attempt draws on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    pub channel: Channel,
    pub subject: Subject,
    /// The device that it comes from, if the account knows it.
    pub device: Option<KnownDeviceId>,
}

/// There were too many; the next one is looked at after this long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    pub retry_after: Duration,
}

/// An attempt that was counted and may be looked at.
#[derive(Clone, Debug)]
pub struct Reservation {
    at: Time,
    raised: Vec<Raised>,
}

#[derive(Clone, Debug)]
struct Raised {
    key: [u8; 32],
    rule: Rule,
    /// The wait that this attempt brought about.
    blocked_until: Option<Time>,
}

/// What a counter does when it is raised.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// So many are free, then each brings about a wait.
    Wait { free: i64, delay: Duration, longest: Duration },
    /// So many in a window that begins with the first.
    Quota { most: i64, window: Duration },
}

/// A counter that an attempt falls under.
struct Counter {
    /// For the log and the figures.
    name: ThrottleCounter,
    key: [u8; 32],
    rule: Rule,
}

impl Budget {
    /// Every counter, always in the same order, so that transactions that run at once do not wait for each other in a
    /// circle.
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
            Subject::Nobody(name) => format!("name {name}"),
        };
        let tiers = op.peer.network.map(|network| network.tiers()).unwrap_or_default();
        // Networks first: one whose hour is used up leaves no rows behind for the names that it goes on with.
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

/// Counts an attempt that is about to be looked at, or refuses it. What is refused is not counted: asking again while one
/// is told to wait uses up nothing of the day.
pub fn reserve(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    budget: &Budget,
) -> Result<Result<Reservation, TooMany>, Fault> {
    let counters = budget.counters(op, wtx.keys(), limits);
    let counted = store::raise(wtx, &counters.iter().map(|counter| counter.raise(op.now)).collect::<Vec<_>>(), op.now)?;
    let mut reservation = Reservation { at: op.now, raised: Vec::new() };
    let mut refusing = None;
    for counter in &counters {
        match counted.iter().find(|(key, _)| *key == counter.key) {
            Some((_, count)) => {
                let blocked_until = begin_wait(op.now, wtx, counter, *count)?;
                reservation.raised.push(Raised { key: counter.key, rule: counter.rule, blocked_until });
            }
            None => refusing = refusing.or(Some(counter)),
        }
    }
    let Some(counter) = refusing else { return Ok(Ok(reservation)) };
    reservation.give_back(wtx)?;
    // A network whose hour is used up leaves no rows behind for the names that it goes on with.
    store::delete_empty(wtx, &reservation.raised.iter().map(|raised| raised.key).collect::<Vec<_>>(), op.now)?;
    let until = store::find(wtx, &counter.key)?.map_or(op.now, |row| row.refuses_until(op.now));
    let (channel, tenant) = (budget.channel.as_str(), &op.tenant.slug);
    let network = op.peer.network.map(tracing::field::display);
    tracing::info!(channel, %tenant, network, counter = counter.name.text(), "an attempt was refused");
    wtx.count(Count::Throttled(counter.name));
    Ok(Err(TooMany { retry_after: until.since(op.now) }))
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

/// Blocks a counter that has just been raised past what is free. Its row is ours until the transaction ends.
fn begin_wait(now: Time, wtx: &mut WriteTx<'_>, counter: &Counter, count: i64) -> Result<Option<Time>, Fault> {
    let Rule::Wait { free, delay, longest } = counter.rule else { return Ok(None) };
    let Ok(beyond) = u32::try_from(count - free) else { return Ok(None) };
    let until = now + delay.saturating_mul(1 << beyond.min(30)).min(longest);
    store::block(wtx, &counter.key, until)?;
    Ok(Some(until))
}

impl Reservation {
    /// The answer was right: failures from here are forgotten, the other counters get their one back.
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

    /// The answer was not looked at: every counter gets its one back, and the wait that this one brought about ends.
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
