//! `throttle.*`: how often somebody may guess, and how many sign-ins may be under way.

use std::time::Duration;

use super::reader::{Reader, worded};
use crate::base::span::{DAY, parse_span, show_span};

/// The figures of the throttle, all of them for each tenant by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThrottleConfig {
    /// Failed attempts at one account, from one network or one known device, before anybody has to wait.
    pub free_attempts: i64,
    /// The wait after those; each further failure doubles it.
    pub delay: Duration,
    /// What the wait grows to at most.
    pub max_delay: Duration,
    /// Failed attempts in a day at one account from devices that it does not know.
    pub account_per_day: i64,
    /// Failed attempts in an hour from one network.
    pub network_per_hour: i64,
    /// Sign-ins of one network that are begun and not finished.
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

/// A figure that hinders nobody any more.
const MOST: i64 = 1_000_000;

pub(super) fn read(reader: &mut Reader) -> Option<ThrottleConfig> {
    let default = ThrottleConfig::default();
    let figure = |text: &str| match text.parse::<i64>() {
        Ok(n) if (1..=MOST).contains(&n) => Ok(n),
        _ => Err(format!("must be a number from 1 to {MOST}")),
    };
    // A counter is forgotten a day after its last attempt, so no wait is longer than that.
    let span = |text: &str| match parse_span(text).map_err(worded)? {
        seconds @ 1..=DAY => Ok(Duration::from_secs(seconds)),
        _ => Err("must lie between 1s and 1d".to_owned()),
    };
    let free_attempts = reader.get("throttle.free_attempts", &default.free_attempts.to_string(), figure);
    let delay = reader.get("throttle.delay", &show_span(default.delay.as_secs()), span);
    let max_delay = reader.get("throttle.max_delay", &show_span(default.max_delay.as_secs()), span);
    let account_per_day = reader.get("throttle.account_per_day", &default.account_per_day.to_string(), figure);
    let network_per_hour = reader.get("throttle.network_per_hour", &default.network_per_hour.to_string(), figure);
    let open_flows = reader.get("throttle.open_flows", &default.open_flows.to_string(), figure);
    if let (Some(delay), Some(max_delay)) = (delay, max_delay)
        && max_delay < delay
    {
        reader.fault("throttle.max_delay: is shorter than throttle.delay".to_owned());
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
