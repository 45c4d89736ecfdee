//! Rate limit counters in a table of keyed hashes. One statement increments all counters of a request, each up to its
//! limit.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary};

use super::columns::Bytes;
use super::tx::WriteTx;
use super::values::Statement;
use crate::base::fault::Fault;
use crate::base::time::Time;

/// A counter to increment.
pub struct Raise {
    pub key: [u8; 32],
    /// The limit: the counter is incremented while it is below it.
    pub most: i64,
    /// The expiry of a counter that starts now.
    pub expires_at: Time,
    pub end: CounterEnd,
}

/// When an existing counter expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CounterEnd {
    /// A fixed time after its start.
    Stays,
    /// A fixed time after its last increment.
    Moves,
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
    let (mut most, mut end) = (String::new(), String::new());
    for (number, counter) in counters.iter().enumerate() {
        let (key, expires_at) = (sql.binary(&counter.key), sql.big_int(counter.expires_at.micros()));
        let comma = if number == 0 { "" } else { ", " };
        sql.push(&format!("{comma}({tenant}, {key}, 1, {at}, 0, {expires_at})"));
        most.push_str(&format!(" WHEN {key} THEN {}", sql.big_int(counter.most)));
        if counter.end == CounterEnd::Moves {
            end.push_str(&format!(" WHEN {key} THEN excluded.expires_at"));
        }
    }
    let over = format!("{table}.expires_at <= {at}");
    let end = if end.is_empty() {
        format!("{table}.expires_at")
    } else {
        format!("CASE {table}.key_hash{end} ELSE {table}.expires_at END")
    };
    sql.push(&format!(
        " ON CONFLICT (tenant_id, key_hash) DO UPDATE SET \
         count = CASE WHEN {over} THEN 1 ELSE {table}.count + 1 END, \
         window_started_at = CASE WHEN {over} THEN {at} ELSE {table}.window_started_at END, \
         blocked_until = CASE WHEN {over} THEN 0 ELSE {table}.blocked_until END, \
         expires_at = CASE WHEN {over} THEN excluded.expires_at ELSE {end} END \
         WHERE {table}.blocked_until <= {at} \
         AND ({over} OR {table}.count < CASE {table}.key_hash{most} END) \
         RETURNING key_hash, count"
    ));
    let rows: Vec<RaisedRow> = sql.load(wtx.conn())?;
    Ok(rows.into_iter().map(|row| (row.key_hash.0, row.count)).collect())
}
