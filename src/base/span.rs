//! Durations in text form.

use super::code::Code;
use super::refusal::Refusal;
pub use super::time::{DAY, HOUR, MINUTE, whole_seconds};

/// Parses `90`, `90s`, `15min`, `15m`, `12h`, `7d` to seconds.
pub fn parse_span(text: &str) -> Result<u64, Refusal> {
    let refused = || Refusal::new(Code::SpanInvalid).with("text", text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim() {
        "" | "s" => 1,
        "m" | "min" => MINUTE,
        "h" => HOUR,
        "d" => DAY,
        _ => return Err(refused()),
    };
    number.parse::<u64>().ok().and_then(|n| n.checked_mul(factor)).ok_or_else(refused)
}

/// Formats seconds in the largest unit that divides them.
pub fn show_span(seconds: u64) -> String {
    let units = [(DAY, "d"), (HOUR, "h"), (MINUTE, "min")];
    units
        .into_iter()
        .find(|(unit, _)| seconds >= *unit && seconds.is_multiple_of(*unit))
        .map_or_else(|| format!("{seconds}s"), |(unit, name)| format!("{}{name}", seconds / unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_parsed_and_printed() {
        for (text, seconds, shown) in
            [("90", 90, "90s"), ("120s", 120, "2min"), ("15m", 900, "15min"), ("24h", 86_400, "1d"), ("0s", 0, "0s")]
        {
            assert_eq!(parse_span(text), Ok(seconds));
            assert_eq!(show_span(seconds), shown);
        }
        for bad in ["", "s", "-1s", "1w", "1.5h", "99999999999999999999d"] {
            let why = parse_span(bad).unwrap_err().text().english();
            assert_eq!(why, format!("\"{bad}\" is not a duration such as 90s, 15min, 12h or 7d"));
        }
    }
}
