//! Instants in microseconds since 1970-01-01 UTC, and the injected clock.

use std::ops::{Add, Sub};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// In seconds.
pub const MINUTE: u64 = 60;
pub const HOUR: u64 = 60 * MINUTE;
pub const DAY: u64 = 24 * HOUR;

/// An instant: microseconds since the Unix epoch, UTC. Intervals are half open: a thing lives while `now < expires_at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// An instant to the minute, in UTC. Months and days count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    pub year: u64,
    pub month: u64,
    pub day: u64,
    pub hour: u64,
    pub minute: u64,
}

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

    /// Whole seconds, as `NumericDate` of RFC 7519 wants them.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    pub fn millis(self) -> u64 {
        u64::try_from(self.0.div_euclid(1_000)).unwrap_or(0)
    }

    /// Time gone by since `earlier`; zero if it lies ahead.
    pub fn since(self, earlier: Time) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// As the Gregorian calendar and a clock in UTC show it.
    pub fn civil(self) -> Civil {
        let (year, month, day) = civil_from_days(self.seconds().div_euclid(86_400));
        let rest = self.seconds().rem_euclid(86_400);
        let number = |number: i64| u64::try_from(number).unwrap_or(0);
        Civil {
            year: number(year),
            month: number(month),
            day: number(day),
            hour: number(rest / 3600),
            minute: number(rest / 60 % 60),
        }
    }

    /// RFC 3339 with seconds, in UTC.
    pub fn to_rfc3339(self) -> String {
        let seconds = self.seconds();
        let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Reads RFC 3339 (5.6): `2026-11-22T13:00:00Z`, with a fraction or an offset too. `None` for anything else, and for
    /// leap seconds.
    pub fn from_rfc3339(text: &str) -> Option<Time> {
        let (date, rest) = text.split_at_checked(10)?;
        let (year, month, day) = numbers(date, '-', [4, 2, 2])?;
        let days = days_from_civil(year, month, day);
        if civil_from_days(days) != (year, month, day) {
            return None;
        }
        let (time, rest) = rest.strip_prefix(['T', 't', ' '])?.split_at_checked(8)?;
        let (hour, minute, second) = numbers(time, ':', [2, 2, 2])?;
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let (micros, zone) = match rest.strip_prefix('.') {
            None => (0, rest),
            Some(rest) => {
                let (fraction, zone) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
                (digits(&format!("{fraction:0<6}").chars().take(6).collect::<String>())?, zone)
            }
        };
        let offset = match zone {
            "Z" | "z" => 0,
            _ => {
                let (hours, minutes) = zone.get(1..)?.split_once(':')?;
                let (hours, minutes) = (digits(hours)?, digits(minutes)?);
                let sign = if zone.starts_with('+') { 1 } else { -1 };
                let fits = hours <= 23 && minutes <= 59 && zone.len() == 6 && zone.starts_with(['+', '-']);
                fits.then_some(sign * (hours * 3600 + minutes * 60))?
            }
        };
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset;
        Some(Time(seconds.checked_mul(1_000_000)?.checked_add(micros)?))
    }
}

/// Three numbers of these widths.
fn numbers(text: &str, separator: char, widths: [usize; 3]) -> Option<(i64, i64, i64)> {
    let [first, second, third] = widths;
    let mut parts = text.split(separator);
    let mut next = |width: usize| digits(parts.next().filter(|part| part.len() == width)?);
    let found = (next(first)?, next(second)?, next(third)?);
    parts.next().is_none().then_some(found)
}

/// A number of digits only.
fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// The day counted from 1970-01-01 of a proleptic Gregorian date.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The proleptic Gregorian date of a day counted from 1970-01-01.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
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

/// The machine's wall clock, the only place that reads it. It never runs backwards within one process.
#[derive(Debug, Default)]
pub struct SystemClock {
    floor: AtomicI64,
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    fn now(&self) -> Time {
        let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let micros = i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX);
        let floor = self.floor.fetch_max(micros, Ordering::Relaxed);
        Time(micros.max(floor))
    }
}

/// A clock that stands still until it is moved; for tests.
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

    /// What another machine shows, whose clock is behind.
    pub fn turn_back(&self, span: Duration) {
        self.micros.store((self.now() - span).micros(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Time {
        Time(self.micros.load(Ordering::SeqCst))
    }
}

/// Whole seconds to wait, rounded up, at least one: for `Retry-After` (RFC 9110, 10.2.3).
pub fn whole_seconds(span: Duration) -> u64 {
    let seconds = span.as_secs() + u64::from(span.subsec_nanos() > 0);
    seconds.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_match_the_calendar() {
        assert_eq!(Time::from_seconds(0).to_rfc3339(), "1970-01-01T00:00:00Z");
        assert_eq!(Time::from_seconds(951_827_696).to_rfc3339(), "2000-02-29T12:34:56Z");
        assert_eq!(Time::from_seconds(1_795_305_600).to_rfc3339(), "2026-11-22T00:00:00Z");
    }

    #[test]
    fn printed_times_are_parsed_back() {
        for seconds in [0, 951_827_696, 1_795_305_600, 4_102_444_799] {
            let time = Time::from_seconds(seconds);
            assert_eq!(Time::from_rfc3339(&time.to_rfc3339()), Some(time));
        }
        let time = Time::from_rfc3339("2026-11-22T14:30:00.25+01:30");
        assert_eq!(time, Some(Time::from_micros(1_795_305_600_000_000 + 13 * 3_600_000_000 + 250_000)));
        for wrong in [
            "",
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
