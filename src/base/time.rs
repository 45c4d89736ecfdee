//! Instants in microseconds since 1970-01-01 UTC, and the injected clock.

use std::ops::{Add, Sub};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

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

    /// Formats the instant as RFC 3339 with milliseconds, in UTC.
    pub fn to_rfc3339_millis(self) -> String {
        let millis = self.0.div_euclid(1_000).rem_euclid(1_000);
        let seconds = self.to_rfc3339();
        format!("{}.{millis:03}Z", seconds.trim_end_matches('Z'))
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

    /// Sets the clock forward to an instant, if it is behind it: this deployment has run until then.
    fn go_on_from(&self, latest: Time);

    /// Returns what the clock of the machine shows, which may be earlier than before. Only for checks of the clock itself.
    fn shown(&self) -> Time {
        self.now()
    }

    /// Returns how far this clock is ahead of the machine's, which was set back.
    fn ahead(&self) -> Duration {
        self.now().since(self.shown())
    }
}

/// The wall clock of the machine, which never runs backwards and never stands still (A-100: no expired credential is
/// valid again).
#[derive(Debug)]
pub struct SystemClock {
    /// The origin of the uptime.
    started: Instant,
    steady: Mutex<Steady>,
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock { started: Instant::now(), steady: Mutex::default() }
    }
}

impl SystemClock {
    fn steady(&self) -> MutexGuard<'_, Steady> {
        self.steady.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Time {
        // Both are read under the lock, so that a later reading is never less.
        let mut steady = self.steady();
        steady.read(self.shown(), self.started.elapsed())
    }

    fn go_on_from(&self, latest: Time) {
        self.steady().go_on_from(latest, self.started.elapsed());
    }

    #[expect(clippy::disallowed_methods, reason = "only this function reads the wall clock")]
    fn shown(&self) -> Time {
        let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Time(i64::try_from(since_epoch.as_micros()).unwrap_or(i64::MAX))
    }
}

/// Derives a steady time from a wall clock, which may be set, and the uptime, which only grows.
///
/// | wall clock | time |
/// | --- | --- |
/// | is set forward, or the machine wakes up | follows |
/// | is set back | runs on from where it was, a tenth slower, until the wall clock has caught up |
#[derive(Debug, Default)]
struct Steady(Option<Anchor>);

/// The last reading at which the time was the wall clock's.
#[derive(Clone, Copy, Debug)]
struct Anchor {
    time: Time,
    uptime: Duration,
}

impl Anchor {
    /// Returns the earliest time at this uptime. A lifetime of 60 s ends after 67 s at the latest.
    fn least(self, uptime: Duration) -> Time {
        self.time + uptime.saturating_sub(self.uptime) / 10 * 9
    }
}

impl Steady {
    fn read(&mut self, wall: Time, uptime: Duration) -> Time {
        match self.0.map(|anchor| anchor.least(uptime)) {
            Some(least) if wall < least => least,
            _ => {
                self.0 = Some(Anchor { time: wall, uptime });
                wall
            }
        }
    }

    fn go_on_from(&mut self, latest: Time, uptime: Duration) {
        if self.0.is_none_or(|anchor| anchor.least(uptime) < latest) {
            self.0 = Some(Anchor { time: latest, uptime });
        }
    }
}

/// Compares the clock with the monotonic clock of the machine, which cannot be set.
#[derive(Debug)]
pub struct JumpDetector {
    shown: Time,
    looked: Instant,
}

impl JumpDetector {
    /// A clock that jumps by less is being adjusted, which needs no attention.
    const LEAST_SECONDS: i64 = 3;

    pub fn starting(shown: Time, now: Instant) -> JumpDetector {
        JumpDetector { shown, looked: now }
    }

    /// Returns by how many seconds the clock has jumped since the last look, forwards or (negative) backwards; `None` if
    /// it runs as it should.
    pub fn look(&mut self, shown: Time, now: Instant) -> Option<i64> {
        let expected = self.shown + now.saturating_duration_since(self.looked);
        *self = JumpDetector { shown, looked: now };
        let seconds = shown.0.saturating_sub(expected.0) / 1_000_000;
        (seconds.abs() >= Self::LEAST_SECONDS).then_some(seconds)
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

    fn go_on_from(&self, latest: Time) {
        self.micros.fetch_max(latest.micros(), Ordering::SeqCst);
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
    fn a_100_a_jump_of_the_clock_is_found_once() {
        let (start, began) = (Time::from_seconds(1_800_000_000), Instant::now());
        let after = |seconds: u64| began + Duration::from_secs(seconds);
        let shows = |seconds: i64| Time::from_seconds(1_800_000_000 + seconds);
        let mut detector = JumpDetector::starting(start, began);
        for (elapsed, shown, jump) in [
            (1, 1, None),
            (2, 4, None),
            (62, 64, None),
            (63, 65 + 3_600, Some(3_600)),
            (64, 66 + 3_600, None),
            (65, 67, Some(-3_600)),
            (66, 68, None),
            (67, 64, Some(-5)),
        ] {
            assert_eq!(detector.look(shows(shown), after(elapsed)), jump, "after {elapsed} s it shows {shown}");
        }
    }

    #[test]
    fn instants_are_formatted_in_utc() {
        assert_eq!(Time::from_seconds(0).to_rfc3339(), "1970-01-01T00:00:00Z");
        assert_eq!(Time::from_seconds(951_827_696).to_rfc3339(), "2000-02-29T12:34:56Z");
        assert_eq!(Time::from_seconds(1_795_305_600).to_rfc3339(), "2026-11-22T00:00:00Z");
        assert_eq!(Time::from_micros(1_795_305_600_999_999).to_rfc3339(), "2026-11-22T00:00:00Z");
        assert_eq!(Time::from_micros(-1).to_rfc3339(), "1969-12-31T23:59:59Z");
        assert_eq!(Time::from_micros(1_795_305_600_007_999).to_rfc3339_millis(), "2026-11-22T00:00:00.007Z");
        assert_eq!(Time::from_micros(-1).to_rfc3339_millis(), "1969-12-31T23:59:59.999Z");
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

    /// Asserts the time at readings of the uptime and the wall clock, all in seconds.
    fn assert_times(steady: &mut Steady, readings: &[[i64; 3]]) {
        for [uptime, wall, time] in readings {
            let read = steady.read(Time::from_seconds(*wall), Duration::from_secs(uptime.unsigned_abs()));
            assert_eq!(read, Time::from_seconds(*time), "uptime {uptime}, wall {wall}");
        }
    }

    /// after the wall clock was set forward by three hours and back, nothing that has ended is valid again, and
    /// a lifetime of 60 s still ends before 70 s.
    #[test]
    fn a_100_a_clock_that_was_set_forward_and_back_neither_returns_nor_stops() {
        let mut steady = Steady::default();
        let readings = [
            // uptime, wall clock, time
            [0, 100_000, 100_000],
            [10, 100_010, 100_010],
            [20, 110_820, 110_820],
            [30, 100_030, 110_829],
            [40, 100_040, 110_838],
            [90, 100_090, 110_883],
        ];
        assert_times(&mut steady, &readings);
        let issued = steady.read(Time::from_seconds(100_100), Duration::from_secs(100));
        let later = steady.read(Time::from_seconds(100_170), Duration::from_secs(170));
        assert!(later.since(issued) >= Duration::from_secs(60), "a code of 60 s is refused after 70 s");
        // Many readings do not slow it further.
        let mut last = later;
        for micros in 1..=1_000 {
            let now = steady.read(Time::from_seconds(100_170), Duration::from_micros(170_000_000 + micros));
            assert!(now >= last);
            last = now;
        }
        assert_eq!(last.micros() - later.micros(), 900);
    }

    #[test]
    fn the_time_is_the_wall_clocks_again_once_that_has_caught_up() {
        let mut steady = Steady::default();
        let readings =
            [[0, 1_000, 1_000], [10, 1_000, 1_009], [50, 1_040, 1_045], [100, 1_090, 1_090], [110, 1_100, 1_100]];
        assert_times(&mut steady, &readings);
        // A machine that slept: its uptime has not grown.
        assert_times(&mut steady, &[[111, 9_000, 9_000], [112, 9_001, 9_001]]);
    }

    #[test]
    fn the_time_goes_on_from_where_the_deployment_was() {
        let mut steady = Steady::default();
        steady.go_on_from(Time::from_seconds(2_000), Duration::from_secs(0));
        assert_times(&mut steady, &[[0, 1_000, 2_000], [10, 1_010, 2_009]]);
        steady.go_on_from(Time::from_seconds(1_500), Duration::from_secs(10));
        assert_times(&mut steady, &[[20, 1_020, 2_018], [30, 3_000, 3_000]]);
        let clock = SystemClock::default();
        let wall = clock.now();
        clock.go_on_from(wall + Duration::from_secs(100));
        assert!(clock.now() >= wall + Duration::from_secs(100));
        assert!(clock.ahead() > Duration::from_secs(90) && clock.ahead() <= Duration::from_secs(100));
    }

    #[test]
    fn waits_are_rounded_up_to_seconds() {
        for (millis, seconds) in [(0, 1), (1_000, 1), (1_001, 2), (90_000, 90), (90_001, 91)] {
            assert_eq!(whole_seconds(Duration::from_millis(millis)), seconds);
        }
    }
}
