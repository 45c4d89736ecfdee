//! Rate limit counters in a table of keyed hashes. One statement increments all counters of a request, each up to its
//! limit.

use std::time::Duration;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary};

use super::columns::Bytes;
use super::tx::WriteTx;
use super::values::Statement;
use crate::base::fault::Fault;
use crate::base::time::Time;

/// A counter to increment.
#[derive(Clone, Copy, Debug)]
pub struct Raise {
    pub key: [u8; 32],
    pub limit: Limit,
}

/// The limit of a counter, and when it expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// No limit. The counter expires this long after its last increment.
    Unlimited { memory: Duration },
    /// At most `most` increments in a window that begins with the first one.
    Window { most: i64, length: Duration },
    /// A token bucket. Each increment takes one of `most` tokens, which return one by one, all of them within `length`.
    /// The bucket is full again at `expires_at`.
    Bucket { most: i64, length: Duration },
}

impl Limit {
    /// Returns the time in which one token of a bucket returns.
    pub fn interval(self) -> Duration {
        match self {
            Limit::Bucket { most, length } => length / u32::try_from(most).unwrap_or(u32::MAX).max(1),
            Limit::Unlimited { .. } | Limit::Window { .. } => Duration::ZERO,
        }
    }

    /// Returns the expiry of a counter that starts now.
    fn first_end(self, now: Time) -> Time {
        match self {
            Limit::Unlimited { memory: span } | Limit::Window { length: span, .. } => now + span,
            Limit::Bucket { .. } => now + self.interval(),
        }
    }

    /// Returns when a counter that is at its limit admits the next increment, from its expiry.
    pub fn next(self, expires_at: Time) -> Time {
        match self {
            Limit::Unlimited { .. } | Limit::Window { .. } => expires_at,
            Limit::Bucket { length, .. } => expires_at + self.interval() - length,
        }
    }
}

#[derive(QueryableByName)]
struct RaisedRow {
    #[diesel(sql_type = Binary)]
    key_hash: Bytes<32>,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Increments each of these counters that is not blocked and is below its limit. An absent or expired counter starts at
/// one. Returns the incremented counters with their new values.
///
/// It is one statement, so that the database decides between concurrent transactions. It locks the counters in order.
pub fn raise(
    wtx: &mut WriteTx<'_>,
    table: &'static str,
    counters: &[Raise],
    now: Time,
) -> Result<Vec<([u8; 32], i64)>, Fault> {
    let mut sql = Statement::default();
    let (tenant, at) = (sql.binary(wtx.tenant().as_slice()), sql.big_int(now.micros()));
    sql.push(&format!(
        "INSERT INTO {table} (tenant_id, key_hash, count, window_started_at, blocked_until, expires_at) VALUES "
    ));
    let (mut allowed, mut end) = (String::new(), String::new());
    for (number, Raise { key, limit }) in counters.iter().enumerate() {
        let (key, expires_at) = (sql.binary(key), sql.big_int(limit.first_end(now).micros()));
        let comma = if number == 0 { "" } else { ", " };
        sql.push(&format!("{comma}({tenant}, {key}, 1, {at}, 0, {expires_at})"));
        match *limit {
            Limit::Unlimited { .. } => end.push_str(&format!(" WHEN {key} THEN excluded.expires_at")),
            Limit::Window { most, .. } => {
                allowed.push_str(&format!(" WHEN {key} THEN {table}.count < {}", sql.big_int(most)));
            }
            Limit::Bucket { length, .. } => {
                let latest = sql.big_int((now + length - limit.interval()).micros());
                allowed.push_str(&format!(" WHEN {key} THEN {table}.expires_at <= {latest}"));
                // From `now` to `first_end` is one interval.
                end.push_str(&format!(" WHEN {key} THEN {table}.expires_at + ({expires_at} - {at})"));
            }
        }
    }
    let case = |arms: String, rest: &str| match arms.is_empty() {
        true => rest.to_owned(),
        false => format!("CASE {table}.key_hash{arms} ELSE {rest} END"),
    };
    let over = format!("{table}.expires_at <= {at}");
    let (allowed, end) = (case(allowed, "TRUE"), case(end, &format!("{table}.expires_at")));
    sql.push(&format!(
        " ON CONFLICT (tenant_id, key_hash) DO UPDATE SET \
         count = CASE WHEN {over} THEN 1 ELSE {table}.count + 1 END, \
         window_started_at = CASE WHEN {over} THEN {at} ELSE {table}.window_started_at END, \
         blocked_until = CASE WHEN {over} THEN 0 ELSE {table}.blocked_until END, \
         expires_at = CASE WHEN {over} THEN excluded.expires_at ELSE {end} END \
         WHERE {table}.blocked_until <= {at} AND ({over} OR {allowed}) \
         RETURNING key_hash, count"
    ));
    let rows: Vec<RaisedRow> = sql.load(wtx.conn())?;
    Ok(rows.into_iter().map(|row| (row.key_hash.0, row.count)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_of_a_bucket_return_one_by_one() {
        let (now, day) = (Time::from_seconds(1_000_000), Duration::from_secs(86_400));
        let bucket = Limit::Bucket { most: 100, length: day };
        assert_eq!(bucket.interval(), Duration::from_secs(864));
        assert_eq!(bucket.first_end(now), now + Duration::from_secs(864));
        // An empty bucket is full again after a day, and has its first token after an interval.
        assert_eq!(bucket.next(now + day), now + Duration::from_secs(864));
        let window = Limit::Window { most: 100, length: day };
        assert_eq!((window.interval(), window.next(now + day)), (Duration::ZERO, now + day));
    }
}
