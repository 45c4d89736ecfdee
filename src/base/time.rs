//! Instants in microseconds since 1970-01-01 UTC, and the injected clock.

use std::ops::{Add, Sub};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::tz::Offset;

/// In seconds.
pub const MINUTE: u64 = 60;
pub const HOUR: u64 = 60 * MINUTE;
pub const DAY: u64 = 24 * HOUR;

/// An instant: microseconds since the Unix epoch, UTC. Intervals are half open: a value is valid while
/// `now < expires_at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    pub const fn from_micros(micros: i64) -> Time {
        Time(micros)
    }

    pub const fn from_seconds(seconds: i64) -> Time {
        Time(seconds.saturating_mul(1_000_000))
    }

    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Returns the number of microseconds, as its column stores it.
    pub const fn as_micros(&self) -> &i64 {
        &self.0
    }

    /// Returns whole seconds, the `NumericDate` of RFC 7519.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    pub fn millis(self) -> u64 {
        u64::try_from(self.0.div_euclid(1_000)).unwrap_or(0)
    }

    /// Returns the time since `earlier`, or zero if `earlier` is later than this instant.
    pub fn since(self, earlier: Time) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// Returns date and time of day in UTC.
    pub fn civil(self) -> DateTime {
        Offset::UTC.to_datetime(self.timestamp())
    }

    /// Formats the instant as RFC 3339 with whole seconds, in UTC.
    pub fn to_rfc3339(self) -> String {
        self.timestamp().to_string()
    }

    /// Formats the instant as HTTP and mail headers do (RFC 9110, 5.6.7): `Sun, 22 Nov 2026 13:00:00 GMT`.
    pub fn to_header_date(self) -> String {
        DateTimePrinter::new().timestamp_to_rfc9110_string(&self.timestamp()).unwrap_or_default()
    }

    /// Parses RFC 3339 (5.6): `2026-11-22T13:00:00Z`, also with a fraction or an offset. Returns `None` for any other text
    /// and for a leap second.
    pub fn from_rfc3339(text: &str) -> Option<Time> {
        let instant = is_rfc3339(text).then(|| text.parse::<Timestamp>().ok()).flatten()?;
        Some(Time(instant.as_microsecond()))
    }

    /// Returns the instant in whole seconds. Instants outside the years that jiff supports, -9999 to 9999, become the first
    /// or the last one.
    fn timestamp(self) -> Timestamp {
        let seconds = self.seconds().clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        Timestamp::from_second(seconds).unwrap_or_default()
    }
}

/// Returns whether a text has the form of RFC 3339. jiff also parses other forms of ISO 8601, and leap seconds.
fn is_rfc3339(text: &str) -> bool {
    let digit_as_zero = |c: char| if c.is_ascii_digit() { '0' } else { c.to_ascii_uppercase() };
    let form: String = text.chars().map(digit_as_zero).collect();
    let rest = form.strip_prefix("0000-00-00T00:00:00").or_else(|| form.strip_prefix("0000-00-00 00:00:00"));
    let zone = rest.map(|rest| rest.strip_prefix('.').map_or(rest, |fraction| fraction.trim_start_matches('0')));
    matches!(zone, Some("Z" | "+00:00" | "-00:00")) && text.get(17..19) != Some("60")
}

impl Add<Duration> for Time {
    type Output = Time;
    fn add(self, span: Duration) -> Time {
        Time(self.0.saturating_add(i64::try_from(span.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for Time {
    type Output = Time;
    fn sub(self, span: Duration) -> Time {
        Time(self.0.saturating_sub(i64::try_from(span.as_micros()).unwrap_or(i64::MAX)))
    }
}

/// Where instants come from. Read once per request, into `Op`.
pub trait Clock: Send + Sync {
    fn now(&self) -> Time;
}

/// The wall clock of the machine. It never runs backwards within one process.
#[derive(Debug, Default)]
pub struct SystemClock {
    floor: AtomicI64,
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "only this function reads the wall clock")]
    fn now(&self) -> Time {
        let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let micros = i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX);
        let floor = self.floor.fetch_max(micros, Ordering::Relaxed);
        Time(micros.max(floor))
    }
}

/// A clock for tests that changes only when it is set.
#[derive(Debug)]
pub struct ManualClock {
    micros: AtomicI64,
}

impl ManualClock {
    pub fn starting_at(time: Time) -> ManualClock {
        ManualClock { micros: AtomicI64::new(time.micros()) }
    }

    pub fn advance(&self, span: Duration) {
        self.micros.store((self.now() + span).micros(), Ordering::SeqCst);
    }

    /// Sets the clock back, as on a machine whose clock is behind.
    pub fn turn_back(&self, span: Duration) {
        self.micros.store((self.now() - span).micros(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Time {
        Time(self.micros.load(Ordering::SeqCst))
    }
}

/// Returns the seconds to wait, rounded up, at least one: for `Retry-After` (RFC 9110, 10.2.3).
pub fn whole_seconds(span: Duration) -> u64 {
    let seconds = span.as_secs() + u64::from(span.subsec_nanos() > 0);
    seconds.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_formatted_in_utc() {
        assert_eq!(Time::from_seconds(0).to_rfc3339(), "1970-01-01T00:00:00Z");
        assert_eq!(Time::from_seconds(951_827_696).to_rfc3339(), "2000-02-29T12:34:56Z");
        assert_eq!(Time::from_seconds(1_795_305_600).to_rfc3339(), "2026-11-22T00:00:00Z");
        assert_eq!(Time::from_micros(1_795_305_600_999_999).to_rfc3339(), "2026-11-22T00:00:00Z");
        assert_eq!(Time::from_micros(-1).to_rfc3339(), "1969-12-31T23:59:59Z");
        assert_eq!(Time::from_micros(i64::MAX).to_rfc3339(), "9999-12-30T22:00:00Z");
    }

    #[test]
    fn rfc_3339_is_parsed() {
        for seconds in [0, 951_827_696, 1_795_305_600, 4_102_444_799] {
            let time = Time::from_seconds(seconds);
            assert_eq!(Time::from_rfc3339(&time.to_rfc3339()), Some(time));
        }
        let time = Time::from_rfc3339("2026-11-22T14:30:00.25+01:30");
        assert_eq!(time, Some(Time::from_micros(1_795_305_600_000_000 + 13 * 3_600_000_000 + 250_000)));
        assert_eq!(Time::from_rfc3339("1970-01-01 00:00:01z"), Some(Time::from_seconds(1)));
        for wrong in [
            "",
            "20261122T000000Z",
            "2026-11-22T00:00Z",
            "2026-11-22T00:00:00+01",
            "2026-11-22T00:00:00+01:00[Europe/Berlin]",
            "2016-12-31T23:59:60Z",
            "2026-11-22",
            "2026-02-30T00:00:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T00:00:00",
            "2026-11-22T00:00:00.Z+",
            "2026-11-22T00:00:00+1:30",
            "2026-1-022T00:00:00Z",
            "2026-11-22T00:00:00Zx",
            "+026-11-22T00:00:00Z",
        ] {
            assert_eq!(Time::from_rfc3339(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_manual_clock_changes_only_when_set() {
        let clock = ManualClock::starting_at(Time::from_seconds(100));
        assert_eq!(clock.now(), Time::from_seconds(100));
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.now().since(Time::from_seconds(100)), Duration::from_secs(5));
    }

    #[test]
    fn waits_are_rounded_up_to_seconds() {
        for (millis, seconds) in [(0, 1), (1_000, 1), (1_001, 2), (90_000, 90), (90_001, 91)] {
            assert_eq!(whole_seconds(Duration::from_millis(millis)), seconds);
        }
    }
}
