//! How often somebody may guess. Owns the table `throttle_counters`.
//!
//! An attempt is counted **before** it is looked at, as if it had failed: [`reserve`] raises every counter that
//! it falls under by guarded updates, or refuses. [`Reservation::settle`] takes that back for a right answer,
//! [`Reservation::give_back`] for one that nobody looked at. Whether the account exists, and whether the answer would
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
use crate::storage::master_key::MasterKeys;
use crate::telemetry::figures::{Count, ThrottleCounter};
use crate::telemetry::metrics::Label;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
/// Counters of failures are forgotten this long after the last attempt. No wait is longer, see the configuration.
const MEMORY: Duration = DAY;
/// How often a counter may change between two statements before the attempt is put off.
const TRIES: usize = 5;

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

/// Counts an attempt that is about to be looked at, or refuses it. What is refused is not counted: whoever is told to
/// wait uses up nobody's day by asking again.
pub fn reserve(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    budget: &Budget,
) -> Result<Result<Reservation, TooMany>, Fault> {
    let mut reservation = Reservation { at: op.now, raised: Vec::new() };
    for counter in budget.counters(op, wtx.keys(), limits) {
        match raise(op.now, wtx, &counter)? {
            Ok(raised) => reservation.raised.push(raised),
            Err(until) => {
                reservation.give_back(wtx)?;
                let (channel, tenant) = (budget.channel.as_str(), &op.tenant.slug);
                let network = op.peer.network.map(tracing::field::display);
                tracing::info!(channel, %tenant, network, counter = counter.name.text(), "an attempt was refused");
                wtx.count(Count::Throttled(counter.name));
                return Ok(Err(TooMany { retry_after: until.since(op.now) }));
            }
        }
    }
    Ok(Ok(reservation))
}

/// Raises one counter; or until when it refuses.
fn raise(now: Time, wtx: &mut WriteTx<'_>, counter: &Counter) -> Result<Result<Raised, Time>, Fault> {
    let Counter { key, rule, .. } = counter;
    let (most, expires_at, prolonged) = match rule {
        Rule::Wait { .. } => (i64::MAX, now + MEMORY, Some(now + MEMORY)),
        Rule::Quota { most, window } => (*most, now + *window, None),
    };
    for _ in 0..TRIES {
        // What was read only says which statement to try, or that there is no use in trying: each is guarded, so that
        // the database decides between transactions that run at once.
        let raised = match store::find(wtx, key)? {
            Some(row) if now < row.blocked_until => return Ok(Err(row.blocked_until)),
            Some(row) if row.expires_at <= now => store::restart(wtx, key, (now, expires_at))?,
            Some(row) if row.count >= most => return Ok(Err(row.expires_at)),
            Some(_) => store::raise(wtx, key, (now, most), prolonged)?,
            None => store::insert(wtx, key, (now, expires_at))?,
        };
        if raised {
            let blocked_until = begin_wait(now, wtx, counter)?;
            return Ok(Ok(Raised { key: *key, rule: *rule, blocked_until }));
        }
    }
    Err(Fault::unavailable("a counter of the throttle changed at every try"))
}

/// Blocks a counter that has just been raised past what is free. Its row is ours until the transaction ends.
fn begin_wait(now: Time, wtx: &mut WriteTx<'_>, counter: &Counter) -> Result<Option<Time>, Fault> {
    let Rule::Wait { free, delay, longest } = counter.rule else { return Ok(None) };
    let count = store::find(wtx, &counter.key)?.map_or(0, |row| row.count);
    let Ok(beyond) = u32::try_from(count - free) else { return Ok(None) };
    let until = now + delay.saturating_mul(1 << beyond.min(30)).min(longest);
    store::block(wtx, &counter.key, until)?;
    Ok(Some(until))
}

impl Reservation {
    /// The answer was right: failures from here are forgotten, the other counters get their one back.
    pub fn settle(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        for Raised { key, rule, .. } in &self.raised {
            match rule {
                Rule::Wait { .. } => store::delete(wtx, key)?,
                Rule::Quota { .. } => store::lower(wtx, key, self.at)?,
            }
        }
        Ok(())
    }

    /// Nobody looked at the answer: every counter gets its one back, and the wait that this one brought about ends.
    pub fn give_back(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        for Raised { key, rule, blocked_until } in &self.raised {
            store::lower(wtx, key, self.at)?;
            if let Rule::Wait { free, .. } = rule {
                store::unblock(wtx, key, (*free, *blocked_until))?;
            }
        }
        Ok(())
    }
}
