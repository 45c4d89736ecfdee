//! Rate limits for failed sign-ins, for mail that needs no authentication ([`may_mail`]), and for the user names
//! that a user tries ([`reserve_user_name`]). Owns the table `throttle_counters`.
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
//! | failures per network in an hour | refusal |
//! | failures per account and network | a delay that doubles with each failure |
//! | failures per account: a token bucket that refills within a day | refusal, except of a network's own attempt |
//! | networks that failed on the account: a token bucket that refills within a day | no attempt of a network's own |
//!
//! A network that has not failed on the account has an attempt of its own, also when the account's bucket is empty
//! attackers in other networks do not lock the owner out). Only an attacker in the owner's network can use it up.
//!
//! An attempt by a program with an API token counts for that token and account alone: the network is the program's, not the
//! user's.
//!
//! A network also counts in the surrounding /56 and /48, which have higher limits. A device known to the account has
//! only its own counter of the second kind, so that an attacker cannot lock the owner out. Every limit expires
//! with time; none locks the account permanently.

pub mod store;

use std::time::Duration;

use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ApiTokenId, KnownDeviceId};
use crate::base::quota::Quota;
use crate::base::refusal::{Refusal, Stop};
use crate::base::time::Time;
use crate::config::ThrottleConfig;
use crate::op::Op;
use crate::quotas::{self, Reached};
use crate::storage::WriteTx;
use crate::storage::counters::{Limit, Raise};
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

impl Subject {
    fn as_text(&self) -> String {
        match self {
            Subject::Account(id) => format!("account {id}"),
            Subject::UnknownName(name) => format!("name {name}"),
        }
    }
}

/// The facts that select the counters of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    pub channel: Channel,
    pub subject: Subject,
    /// The device of the attempt, if it is known to the account.
    pub device: Option<KnownDeviceId>,
    /// The API token of the program that sends the attempt for its user: all of its users have one network.
    pub program: Option<ApiTokenId>,
}

/// The limit is reached. The next attempt is evaluated after `retry_after`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany {
    pub retry_after: Duration,
    /// The quota of the tenant whose limit it is; `None`: a limit of the network or the account.
    pub quota: Option<Quota>,
}

impl TooMany {
    /// Returns the code: of the quota, otherwise `usual`.
    pub fn code(self, usual: Code) -> Code {
        self.quota.map_or(usual, |quota| quota.row().code)
    }

    /// Returns the refusal, with the wait.
    pub fn refusal(self, usual: Code) -> Refusal {
        Refusal::new(self.code(usual)).with("wait", self.retry_after)
    }
}

impl From<Reached> for TooMany {
    fn from(Reached { quota, retry_after }: Reached) -> TooMany {
        TooMany { retry_after, quota: Some(quota) }
    }
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

/// What a counter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    KnownDevice,
    /// The failures of an account by one API token.
    Program,
    NetworkInAnHour,
    /// `multiple`: the factor by which the limit exceeds that of one subscriber.
    AccountAndNetwork {
        multiple: i64,
    },
    /// The budget of the account for unknown devices.
    AccountInADay,
    /// The networks with an attempt of their own at the account, in the surroundings of this one or anywhere.
    OwnAttempts,
}

impl Kind {
    /// Returns the name for the log and the metrics. [`Kind::OwnAttempts`] refuses nothing by itself.
    const fn name(self) -> ThrottleCounter {
        match self {
            Kind::KnownDevice => ThrottleCounter::KnownDevice,
            Kind::Program => ThrottleCounter::Program,
            Kind::NetworkInAnHour => ThrottleCounter::NetworkInAnHour,
            Kind::AccountAndNetwork { .. } => ThrottleCounter::AccountAndNetwork,
            Kind::AccountInADay | Kind::OwnAttempts => ThrottleCounter::AccountInADay,
        }
    }
}

/// The effect of raising a counter.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// After `free` failures, each failure causes a delay that doubles up to `longest`.
    Wait { free: i64, delay: Duration, longest: Duration },
    /// Attempts up to a limit.
    Quota(Limit),
}

impl Rule {
    const fn limit(self) -> Limit {
        match self {
            Rule::Wait { .. } => Limit::Unlimited { memory: MEMORY },
            Rule::Quota(limit) => limit,
        }
    }
}

/// A counter that applies to an attempt.
struct Counter {
    kind: Kind,
    key: [u8; 32],
    rule: Rule,
}

impl Budget {
    /// Returns the counters in a fixed order, so that concurrent transactions do not deadlock.
    fn counters(&self, op: &Op, keys: &MasterKeys, config: &ThrottleConfig) -> Vec<Counter> {
        let wait = |free| Rule::Wait { free, delay: config.delay, longest: config.max_delay };
        let key = |text: String| keys.lookup_hash(&format!("throttle {text}"));
        if let Some(device) = self.device {
            let (kind, key) = (Kind::KnownDevice, key(format!("device {device}")));
            return vec![Counter { kind, key, rule: wait(config.free_attempts) }];
        }
        let subject = self.subject.as_text();
        if let Some(token) = self.program {
            let (kind, key) = (Kind::Program, key(format!("program {token} {subject}")));
            return vec![Counter { kind, key, rule: wait(config.free_attempts) }];
        }
        let tiers = op.peer.network.map(|network| network.tiers()).unwrap_or_default();
        // Networks come first: a network over its hourly limit then adds no rows for further names.
        let hours = tiers.iter().map(|tier| {
            let most = config.network_per_hour.saturating_mul(tier.multiple);
            let (kind, key) = (Kind::NetworkInAnHour, key(format!("hour {}", tier.network)));
            Counter { kind, key, rule: Rule::Quota(Limit::Window { most, length: HOUR }) }
        });
        let waits = tiers.iter().map(|tier| {
            let free = config.free_attempts.saturating_mul(tier.multiple);
            let (kind, key) =
                (Kind::AccountAndNetwork { multiple: tier.multiple }, key(format!("wait {} {subject}", tier.network)));
            Counter { kind, key, rule: wait(free) }
        });
        let bucket = |kind, key, most| Counter { kind, key, rule: Rule::Quota(Limit::Bucket { most, length: DAY }) };
        let budget = bucket(Kind::AccountInADay, key(format!("budget {subject}")), config.account_per_day);
        // One subscriber has one attempt of its own, which its own counter of failures decides.
        let around = tiers.iter().filter(|tier| tier.multiple > 1);
        let own =
            around.map(|tier| bucket(Kind::OwnAttempts, key(format!("own {} {subject}", tier.network)), tier.multiple));
        let anywhere = bucket(Kind::OwnAttempts, key(format!("own {subject}")), config.account_per_day);
        hours.chain(waits).chain([budget]).chain(own).chain([anywhere]).collect()
    }
}

/// The counters that an attempt has raised, with their new values.
struct Counted {
    counters: Vec<Counter>,
    values: Vec<([u8; 32], i64)>,
}

impl Counted {
    fn value(&self, counter: &Counter) -> Option<i64> {
        self.values.iter().find(|(key, _)| *key == counter.key).map(|(_, count)| *count)
    }

    /// Returns whether this is the first failure of its network at this account.
    fn is_first_of_network(&self) -> bool {
        let own = self.counters.iter().find(|counter| counter.kind == Kind::AccountAndNetwork { multiple: 1 });
        own.is_some_and(|counter| self.value(counter) == Some(1))
    }

    /// Returns whether the attempt is the one of its own that a network has: its first one, while not too many other
    /// networks have failed.
    fn is_own(&self) -> bool {
        let mut own = self.counters.iter().filter(|counter| counter.kind == Kind::OwnAttempts);
        self.is_first_of_network() && own.all(|counter| self.value(counter).is_some())
    }

    /// Returns whether this attempt took the last one of the account's budget. The count does not fall while attempts
    /// return to the budget, so it reaches the limit at the latest when the budget is used up.
    fn day(&self, limits: &ThrottleConfig) -> DayBudget {
        let budget = self.counters.iter().find(|counter| counter.kind == Kind::AccountInADay);
        match budget.and_then(|counter| self.value(counter)) {
            Some(count) if count >= limits.account_per_day => DayBudget::UsedUp,
            _ => DayBudget::Left,
        }
    }

    /// Returns the counter that refuses the attempt.
    fn refusing(&self) -> Option<&Counter> {
        self.counters.iter().find(|counter| {
            self.value(counter).is_none()
                && match counter.kind {
                    Kind::AccountInADay => !self.is_own(),
                    Kind::OwnAttempts => false,
                    Kind::KnownDevice | Kind::Program | Kind::NetworkInAnHour | Kind::AccountAndNetwork { .. } => true,
                }
        })
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
    let raises: Vec<Raise> =
        counters.iter().map(|counter| Raise { key: counter.key, limit: counter.rule.limit() }).collect();
    let values = store::raise(wtx, &raises, op.now)?;
    let counted = Counted { counters, values };
    let is_first = counted.is_first_of_network();
    let mut reservation = Reservation { at: op.now, raised: Vec::new(), day: counted.day(limits) };
    // Only the first failure of a network counts as one more network.
    let mut not_counted = Reservation { raised: Vec::new(), ..reservation.clone() };
    for counter in &counted.counters {
        if let Some(count) = counted.value(counter) {
            let blocked_until = begin_wait(op.now, wtx, counter, count)?;
            let raised = Raised { key: counter.key, rule: counter.rule, blocked_until };
            let counts = counter.kind != Kind::OwnAttempts || is_first;
            let to = if counts { &mut reservation } else { &mut not_counted };
            to.raised.push(raised);
        }
    }
    if !not_counted.raised.is_empty() {
        store::lower(wtx, &not_counted.lowered(), op.now)?;
    }
    let Some(counter) = counted.refusing() else { return Ok(reservation) };
    reservation.give_back(wtx)?;
    // A network over its hourly limit leaves no rows for further names.
    let raised = reservation.raised.iter().chain(&not_counted.raised).map(|raised| raised.key).collect::<Vec<_>>();
    store::delete_empty(wtx, &raised, op.now)?;
    let found = store::find(wtx, &counter.key)?;
    let until = found.map_or(op.now, |row| row.refuses_until(counter.rule.limit(), op.now));
    let (channel, tenant, name) = (budget.channel.as_str(), &op.tenant.slug, counter.kind.name());
    let network = op.peer.network.map(tracing::field::display);
    tracing::info!(channel, %tenant, network, counter = name.text(), "attempt refused: rate limit");
    wtx.count(Count::Throttled(name));
    Err(Stop::Refused(TooMany { retry_after: until.since(op.now), quota: None }))
}

/// Returns true for the first call with this name in a day.
pub(super) fn once_a_day(op: &Op, wtx: &mut WriteTx<'_>, name: &str) -> Result<bool, Fault> {
    let key = wtx.keys().lookup_hash(&format!("throttle once a day {name}"));
    let once = Raise { key, limit: Limit::Window { most: 1, length: DAY } };
    Ok(!store::raise(wtx, &[once], op.now)?.is_empty())
}

/// The kinds of mail that an address gets without a sign-in of its user. Each has its own limit per address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailPurpose {
    /// The link to reset a password.
    Reset,
    /// The link and the code that verify an address, or the notice that it has an account already.
    Verification,
    /// The link and the code of a sign-in.
    SignIn,
    /// The link of an invitation.
    Invitation,
}

impl MailPurpose {
    const fn as_str(self) -> &'static str {
        match self {
            MailPurpose::Reset => "reset",
            MailPurpose::Verification => "verification",
            MailPurpose::SignIn => "sign in",
            MailPurpose::Invitation => "invitation",
        }
    }
}

/// The mails of a purpose that an address gets in an hour at most.
const MAILS_PER_HOUR: i64 = 5;
/// The mails of a purpose that an address gets without a wait in between.
const FREE_MAILS: i64 = 3;
/// The wait after the last mail without a wait. It doubles with each further mail.
const MAIL_WAIT: Duration = Duration::from_secs(300);

/// Counts a mail that needs no authentication and returns whether it is sent. If not, the response must be the same as
/// if it was: only the address has received too many. It costs the same statements for an address with and
/// without an account. A network that asks for too many mails is refused, whatever the address is.
pub fn may_mail(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    limits: &ThrottleConfig,
    purpose: MailPurpose,
    subject: &Subject,
) -> Result<bool, Stop<TooMany>> {
    let purpose = purpose.as_str();
    // Networks come first: a network over its hourly limit then adds no rows for further addresses.
    let tiers = op.peer.network.map(|network| network.tiers()).unwrap_or_default();
    let networks: Vec<Raise> = tiers
        .iter()
        .map(|tier| {
            let key = wtx.keys().lookup_hash(&format!("throttle mails {}", tier.network));
            let most = limits.network_per_hour.saturating_mul(tier.multiple);
            Raise { key, limit: Limit::Window { most, length: HOUR } }
        })
        .collect();
    if !networks.is_empty() {
        let raised = store::raise(wtx, &networks, op.now)?;
        let full = networks.iter().find(|network| !raised.iter().any(|(key, _)| *key == network.key));
        if let Some(full) = full {
            let keys = raised.iter().map(|(key, _)| *key).collect();
            store::lower(wtx, &store::Lowered { keys, ..store::Lowered::default() }, op.now)?;
            let until = store::find(wtx, &full.key)?.map_or(op.now, |row| row.refuses_until(full.limit, op.now));
            tracing::info!(purpose, tenant = %op.tenant.slug, "mail refused: rate limit of the network");
            wtx.count(Count::Throttled(ThrottleCounter::NetworkInAnHour));
            return Err(Stop::Refused(TooMany { retry_after: until.since(op.now), quota: None }));
        }
    }
    // Before the address, so that the refusal does not depend on it.
    if let Err(reached) = Stop::outcome(quotas::take(op, wtx, Quota::MailsPerDay))? {
        let keys: Vec<[u8; 32]> = networks.iter().map(|network| network.key).collect();
        if !keys.is_empty() {
            store::lower(wtx, &store::Lowered { keys, ..store::Lowered::default() }, op.now)?;
        }
        return Err(Stop::Refused(reached.into()));
    }
    let key = wtx.keys().lookup_hash(&format!("throttle mails {purpose} {}", subject.as_text()));
    let mails = Raise { key, limit: Limit::Window { most: MAILS_PER_HOUR, length: HOUR } };
    let Some((_, count)) = store::raise(wtx, &[mails], op.now)?.first().copied() else {
        tracing::info!(purpose, tenant = %op.tenant.slug, "mail not sent: rate limit of the address");
        quotas::give_back(op, wtx, Quota::MailsPerDay, 1)?;
        return Ok(false);
    };
    if let Ok(beyond) = u32::try_from(count - FREE_MAILS) {
        store::block(wtx, &key, op.now + MAIL_WAIT.saturating_mul(1 << beyond.min(10)))?;
    }
    Ok(true)
}

/// The user names that are not free which a user may try in an hour.
const REFUSED_NAMES: i64 = 10;
/// The user names that a user may choose in 30 days. Each stays reserved for the account.
const CHOSEN_NAMES: i64 = 5;
const DAYS_30: Duration = Duration::from_secs(30 * 86_400);

/// What a user name turned out to be that a user has tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tried {
    /// It is not free.
    Refused,
    /// The user has it now.
    Chosen,
    /// It was not looked up.
    NotEvaluated,
}

/// A new user name that was counted and may be looked up.
pub(super) struct NameReservation {
    at: Time,
    refused: [u8; 32],
    chosen: [u8; 32],
}

/// Counts a new user name of a signed-in user before it is looked up, or refuses it, whether it is free or not.
pub(super) fn reserve_user_name(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: AccountId,
) -> Result<NameReservation, Stop<TooMany>> {
    let key = |kind: &str| wtx.keys().lookup_hash(&format!("throttle {kind} user names {account}"));
    let (refused, chosen) = (key("refused"), key("chosen"));
    let raises = [
        Raise { key: refused, limit: Limit::Window { most: REFUSED_NAMES, length: HOUR } },
        Raise { key: chosen, limit: Limit::Window { most: CHOSEN_NAMES, length: DAYS_30 } },
    ];
    let raised: Vec<[u8; 32]> = store::raise(wtx, &raises, op.now)?.into_iter().map(|(key, _)| key).collect();
    let reservation = NameReservation { at: op.now, refused, chosen };
    let Some(full) = raises.iter().find(|raise| !raised.contains(&raise.key)) else { return Ok(reservation) };
    reservation.lower(wtx, raised)?;
    let until = store::find(wtx, &full.key)?.map_or(op.now, |row| row.refuses_until(full.limit, op.now));
    tracing::info!(tenant = %op.tenant.slug, %account, "user name refused: rate limit of the account");
    Err(Stop::Refused(TooMany { retry_after: until.since(op.now), quota: None }))
}

impl NameReservation {
    /// Keeps the count of what the user name turned out to be, and reverts the others.
    pub(super) fn settle(&self, wtx: &mut WriteTx<'_>, tried: Tried) -> Result<(), Fault> {
        let reverted = match tried {
            Tried::Refused => vec![self.chosen],
            Tried::Chosen => vec![self.refused],
            Tried::NotEvaluated => vec![self.refused, self.chosen],
        };
        self.lower(wtx, reverted)
    }

    fn lower(&self, wtx: &mut WriteTx<'_>, keys: Vec<[u8; 32]>) -> Result<(), Fault> {
        store::lower(wtx, &store::Lowered { keys: keys.clone(), ..store::Lowered::default() }, self.at)?;
        store::delete_empty(wtx, &keys, self.at)
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
        let (waits, quotas): (Vec<Raised>, Vec<Raised>) =
            self.raised.iter().cloned().partition(|raised| matches!(raised.rule, Rule::Wait { .. }));
        let waits: Vec<[u8; 32]> = waits.iter().map(|raised| raised.key).collect();
        if quotas.is_empty() {
            return store::delete(wtx, &waits);
        }
        store::settle(wtx, &lowered(&quotas), &waits, self.at)
    }

    /// Reverts the count of an attempt that was not evaluated: lowers every counter by one and ends the delay that it
    /// caused.
    pub fn give_back(&self, wtx: &mut WriteTx<'_>) -> Result<(), Fault> {
        store::lower(wtx, &self.lowered(), self.at)?;
        for Raised { key, rule, blocked_until } in &self.raised {
            if let Rule::Wait { free, .. } = rule {
                store::unblock(wtx, key, *free, *blocked_until)?;
            }
        }
        Ok(())
    }

    fn lowered(&self) -> store::Lowered {
        lowered(&self.raised)
    }
}

/// Returns how to lower these counters. Their buckets have at most three intervals: of the account, the /56 and the /48.
fn lowered(raised: &[Raised]) -> store::Lowered {
    let keys = raised.iter().map(|raised| raised.key).collect();
    let mut lowered = store::Lowered { keys, ..store::Lowered::default() };
    for Raised { key, rule, .. } in raised {
        let interval = rule.limit().interval();
        let group = lowered.buckets.iter_mut().find(|group| group.keys.is_empty() || group.interval == interval);
        if let Some(group) = group.filter(|_| !interval.is_zero()) {
            group.interval = interval;
            group.keys.push(*key);
        }
    }
    lowered
}
