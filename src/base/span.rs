//! Spans of time as people write them.

use std::time::Duration;

pub const MINUTE: u64 = 60;
pub const HOUR: u64 = 60 * MINUTE;
pub const DAY: u64 = 24 * HOUR;

/// Reads `90`, `90s`, `15min`, `15m`, `12h`, `7d` as seconds.
pub fn parse_span(text: &str) -> Result<u64, String> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim() {
        "" | "s" => 1,
        "m" | "min" => MINUTE,
        "h" => HOUR,
        "d" => DAY,
        _ => return Err(format!("\"{text}\" is not a span such as 90s, 15min, 12h or 7d")),
    };
    number
        .parse::<u64>()
        .ok()
        .and_then(|n| n.checked_mul(factor))
        .ok_or_else(|| format!("\"{text}\" is not a span such as 90s, 15min, 12h or 7d"))
}

/// Writes seconds in the largest unit that divides them.
pub fn show_span(seconds: u64) -> String {
    let units = [(DAY, "d"), (HOUR, "h"), (MINUTE, "min")];
    units
        .into_iter()
        .find(|(unit, _)| seconds >= *unit && seconds.is_multiple_of(*unit))
        .map_or_else(|| format!("{seconds}s"), |(unit, name)| format!("{}{name}", seconds / unit))
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
    fn spans_are_read_and_written() {
        for (text, seconds, shown) in
            [("90", 90, "90s"), ("120s", 120, "2min"), ("15m", 900, "15min"), ("24h", 86_400, "1d"), ("0s", 0, "0s")]
        {
            assert_eq!(parse_span(text), Ok(seconds));
            assert_eq!(show_span(seconds), shown);
        }
        for bad in ["", "s", "-1s", "1w", "1.5h", "99999999999999999999d"] {
            assert!(parse_span(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn waiting_is_rounded_up() {
        for (millis, seconds) in [(0, 1), (1_000, 1), (1_001, 2), (90_000, 90), (90_001, 91)] {
            assert_eq!(whole_seconds(Duration::from_millis(millis)), seconds);
        }
    }
}
