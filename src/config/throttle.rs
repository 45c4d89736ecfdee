//! `throttle.*`: rate limits of failed sign-ins, and the limit of unfinished sign-ins.

use std::time::Duration;

use super::reader::Reader;
use super::setting::{DefaultValue, Number, Row, Setting, Span};
use crate::base::span::DAY;

/// The limits of the throttle. Each tenant has its own counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThrottleConfig {
    /// Failed attempts at one account, from one network or one known device, before the first wait.
    pub free_attempts: i64,
    /// The first wait; each further failure doubles it.
    pub delay: Duration,
    /// The longest wait.
    pub max_delay: Duration,
    /// Failed attempts at one account from devices that it does not know. They return evenly within a day. As many
    /// networks have one attempt of their own.
    pub account_per_day: i64,
    /// Failed attempts in an hour from one network.
    pub network_per_hour: i64,
    /// Unfinished sign-ins of one network.
    pub open_flows: i64,
}

impl Default for ThrottleConfig {
    fn default() -> Self {
        ThrottleConfig {
            free_attempts: 5,
            delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(900),
            account_per_day: 100,
            network_per_hour: 1_000,
            open_flows: 200,
        }
    }
}

/// The range of a limit. The largest value is in effect no limit.
const LIMIT: Number<i64> = Number { least: 1, most: 1_000_000 };

/// The range of a wait. A counter is deleted a day after its last attempt, so no wait is longer.
const WAIT: Span = Span { least: 1, most: DAY };

static FREE_ATTEMPTS: Setting<Number<i64>> = Setting {
    key: "throttle.free_attempts",
    default: DefaultValue::Fixed("5"),
    kind: LIMIT,
    text: "Failed attempts at an account, from one network or known browser, before the first wait.",
};

static DELAY: Setting<Span> = Setting {
    key: "throttle.delay",
    default: DefaultValue::Fixed("1s"),
    kind: WAIT,
    text: "The first wait, which doubles with each further failure.",
};

static MAX_DELAY: Setting<Span> =
    Setting { key: "throttle.max_delay", default: DefaultValue::Fixed("15min"), kind: WAIT, text: "The longest wait." };

static ACCOUNT_PER_DAY: Setting<Number<i64>> = Setting {
    key: "throttle.account_per_day",
    default: DefaultValue::Fixed("100"),
    kind: LIMIT,
    text: "Failed attempts at one account from browsers that it does not know; they return one by one within a day. Beyond them, as many networks have one attempt of their own.",
};

static NETWORK_PER_HOUR: Setting<Number<i64>> = Setting {
    key: "throttle.network_per_hour",
    default: DefaultValue::Fixed("1000"),
    kind: LIMIT,
    text: "Failed attempts in an hour from one IPv4 address or IPv6 /64; four times as many from a /56, 16 times from a /48.",
};

static OPEN_FLOWS: Setting<Number<i64>> = Setting {
    key: "throttle.open_flows",
    default: DefaultValue::Fixed("200"),
    kind: LIMIT,
    text: "Unfinished sign-ins of one network. At the limit the oldest one in which nothing was submitted is dropped.",
};

pub(super) static SETTINGS: &[&dyn Row] =
    &[&FREE_ATTEMPTS, &DELAY, &MAX_DELAY, &ACCOUNT_PER_DAY, &NETWORK_PER_HOUR, &OPEN_FLOWS];

pub(super) fn read(reader: &mut Reader) -> Option<ThrottleConfig> {
    let free_attempts = reader.get(&FREE_ATTEMPTS);
    let (delay, max_delay) = (reader.get(&DELAY), reader.get(&MAX_DELAY));
    let account_per_day = reader.get(&ACCOUNT_PER_DAY);
    let network_per_hour = reader.get(&NETWORK_PER_HOUR);
    let open_flows = reader.get(&OPEN_FLOWS);
    if let (Some(delay), Some(max_delay)) = (delay, max_delay)
        && max_delay < delay
    {
        reader.fault(MAX_DELAY.key, "is shorter than throttle.delay");
    }
    Some(ThrottleConfig {
        free_attempts: free_attempts?,
        delay: delay?,
        max_delay: max_delay?,
        account_per_day: account_per_day?,
        network_per_hour: network_per_hour?,
        open_flows: open_flows?,
    })
}
