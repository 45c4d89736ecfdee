//! The activity of an account: the events of the log that its user recognizes.

use std::time::Duration;

use serde_json::{Value, json};

use super::store::{self, EventRow, Range};
use crate::base::agent::Agent;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, AuditEventId, kind};
use crate::base::network::Network;
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::Tx;

/// How far back the activity goes.
pub const PERIOD: Duration = Duration::from_secs(90 * 86_400);
/// The number of events on a page, besides the failed sign-ins of its days.
pub const PAGE: u32 = 50;
/// The number of failed sign-ins that a page counts.
const MOST_FAILED: i64 = 5_000;
const DAY_MICROS: i64 = 86_400_000_000;

/// The member of an event's details with the browser of the request.
pub(super) const BROWSER: &str = "browser";

const FAILED: &str = "sign_in_failed";

/// The events that the activity has, besides failed sign-ins.
const SHOWN: [&str; 17] = [
    "signed_in",
    "signed_out",
    "session_ended",
    "other_sessions_ended",
    "password_set",
    "password_changed",
    "email_verified",
    "account_changed",
    "terms_accepted",
    "consent_given",
    "application_removed",
    "not_me_reported",
    "deletion_planned",
    "deletion_cancelled",
    "account_exported",
    "api_token_made",
    "api_token_revoked",
];

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    SignedIn,
    /// This number of sign-ins failed on one day.
    SignInsFailed(usize),
    SignedOut,
    SessionEnded,
    OtherSessionsEnded,
    PasswordSet,
    PasswordChanged,
    PasswordRemoved,
    EmailVerified,
    ProfileChanged,
    TermsAccepted,
    /// By its `client_id`, as [`Deed::ApplicationRemoved`].
    ApplicationAdded(String),
    ApplicationRemoved(String),
    NotMeReported,
    DeletionPlanned,
    DeletionCancelled,
    DataExported,
    TokenMade,
    TokenRevoked,
}

/// The party that did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A browser, signed in or not.
    Browser,
    Administrator,
}

/// An event of the activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub deed: Deed,
    pub by: By,
    /// The time; of several failed sign-ins, that of the latest one.
    pub at: Time,
    /// The network of the request, in the form of [`Network::to_place`].
    pub place: Option<String>,
    pub agent: Option<Agent>,
}

/// Lists a page of the activity of an account, the newest first. `before`: the end of the page before.
///
/// A page has all failed sign-ins of the days that it reaches into and the page before did not, so that no day is counted
/// twice.
pub fn list(tx: &mut Tx<'_>, account: AccountId, now: Time, before: Option<Cursor>) -> Result<Page<Entry>, Fault> {
    let (oldest, request) = (now - PERIOD, PageRequest::first(PAGE));
    let end = before.map_or(AuditEventId::from_bytes([0xff; 16]), |cursor| cursor.id::<kind::AuditEvent>());
    let rows =
        store::list_of_account(tx, account, Range { from: first_at(oldest), before: end }, &SHOWN, request.rows())?;
    let Page { items, next } = Page::of(rows, &request, |row| Some(Cursor::after(id_of(row)?)));
    let from = match (&next, items.last()) {
        (Some(_), Some(last)) => day_of(last.occurred_at).max(oldest),
        _ => oldest,
    };
    let until = before.map_or(end, |_| first_at(day_of(time_of(end))));
    let failed =
        store::list_of_account(tx, account, Range { from: first_at(from), before: until }, &[FAILED], MOST_FAILED)?;
    let mut entries: Vec<Entry> = items.iter().filter_map(|row| Some(entry(row, deed(row)?))).collect();
    entries.extend(failed.chunk_by(|a, b| day_of(a.occurred_at) == day_of(b.occurred_at)).filter_map(|day| {
        // The newest one of the day is the first.
        day.first().map(|row| entry(row, Deed::SignInsFailed(day.len())))
    }));
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    Ok(Page { items: entries, next })
}

/// How an export shows networks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Networks {
    Whole,
    /// In the form of [`Network::to_place`].
    Shortened,
}

fn place_of(row: &EventRow) -> Option<String> {
    row.network.as_ref().and_then(|network| network.parse().ok()).map(|ip| Network::of(ip).to_place())
}

/// Returns the newest events of an account as JSON objects, for an export.
pub fn export(tx: &mut Tx<'_>, account: AccountId, most: i64, networks: Networks) -> Result<Vec<Value>, Fault> {
    let rows = store::list_all_of_account(tx, account, most)?;
    let shown = |row: EventRow| {
        let network = match networks {
            Networks::Whole => row.network.clone(),
            Networks::Shortened => place_of(&row),
        };
        json!({
            "at": row.occurred_at.to_rfc3339(),
            "event": row.event,
            "by": row.actor_kind,
            "network": network,
            "details": serde_json::from_str::<Value>(&row.details).unwrap_or_default(),
        })
    };
    Ok(rows.into_iter().map(shown).collect())
}

fn entry(row: &EventRow, deed: Deed) -> Entry {
    let by = if row.actor_kind == "operator" { By::Administrator } else { By::Browser };
    let place = place_of(row);
    let agent = member(row, BROWSER).and_then(|text| Agent::parse(&text));
    Entry { deed, by, at: row.occurred_at, place, agent }
}

/// Returns what an event did; `None` for one that only another version knows.
fn deed(row: &EventRow) -> Option<Deed> {
    let application = || member(row, "client_id").unwrap_or_default();
    Some(match row.event.as_str() {
        "signed_in" => Deed::SignedIn,
        "signed_out" => Deed::SignedOut,
        "session_ended" => Deed::SessionEnded,
        "other_sessions_ended" => Deed::OtherSessionsEnded,
        "password_set" => Deed::PasswordSet,
        "password_changed" => Deed::PasswordChanged,
        "password_removed" => Deed::PasswordRemoved,
        "email_verified" => Deed::EmailVerified,
        "account_changed" => Deed::ProfileChanged,
        "terms_accepted" => Deed::TermsAccepted,
        "consent_given" => Deed::ApplicationAdded(application()),
        "application_removed" => Deed::ApplicationRemoved(application()),
        "not_me_reported" => Deed::NotMeReported,
        "deletion_planned" => Deed::DeletionPlanned,
        "deletion_cancelled" => Deed::DeletionCancelled,
        "account_exported" => Deed::DataExported,
        "api_token_made" => Deed::TokenMade,
        "api_token_revoked" => Deed::TokenRevoked,
        _ => return None,
    })
}

/// Returns a text in the details of an event.
fn member(row: &EventRow, name: &str) -> Option<String> {
    let details: Value = serde_json::from_str(&row.details).ok()?;
    Some(details.get(name)?.as_str()?.to_owned())
}

fn id_of(row: &EventRow) -> Option<AuditEventId> {
    Some(AuditEventId::from_bytes(row.id.as_slice().try_into().ok()?))
}

/// Returns the lowest id of an event at this time or later. Ids are UUIDv7.
pub(super) fn first_at(time: Time) -> AuditEventId {
    AuditEventId::new_v7(time.millis(), [0; 10])
}

/// Returns the time in an id, to the millisecond.
fn time_of(id: AuditEventId) -> Time {
    let millis = id.bytes().iter().take(6).fold(0_i64, |millis, byte| millis << 8 | i64::from(*byte));
    Time::from_micros(millis.saturating_mul(1_000))
}

/// Returns the beginning of the day, in UTC.
fn day_of(time: Time) -> Time {
    Time::from_micros(time.micros() - time.micros().rem_euclid(DAY_MICROS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::NAMES;

    #[test]
    fn each_shown_event_exists_and_is_described() {
        let row = |event: &str| EventRow {
            tenant_id: Vec::new(),
            id: vec![0; 16],
            occurred_at: Time::from_seconds(0),
            event: event.to_owned(),
            actor_kind: "account".to_owned(),
            actor_id: None,
            subject_kind: "account".to_owned(),
            subject_id: None,
            network: None,
            details: "{}".to_owned(),
            key_id: Vec::new(),
            mac: Vec::new(),
            erased_mac: None,
        };
        for event in SHOWN {
            assert!(NAMES.contains(&event) && deed(&row(event)).is_some(), "{event}");
        }
        assert!(NAMES.contains(&FAILED));
        assert_eq!(deed(&row("newer_event")), None, "P-11: an event of a newer version");
    }

    #[test]
    fn an_id_has_the_time_of_its_event() {
        let time = Time::from_micros(1_800_000_123_456_000);
        assert_eq!(time_of(first_at(time)), time);
        assert_eq!(day_of(time), Time::from_seconds(1_800_000_123 - 1_800_000_123 % 86_400));
    }
}
