//! The audit log: one hash chain per tenant (P-12, A-103: no gaps, tampering is detected). Owns the tables
//! `audit_events`, `audit_seals`, `audit_heads` and `audit_unsealed`.
//!
//! [`record`] appends an event in the transaction of the change that it records, so that both are committed or neither.
//! Each row has its own MAC. Every second, [`seal`] links committed rows into the tenant's chain, in separate
//! transactions. [`verify`] reports every row that was changed, deleted, moved or truncated since.
//!
//! Events of a tenant as a whole (created, suspended, resumed, deleted, moved) are in the log of `_system`, which
//! outlives the tenant. All other events, also changes of settings, are in the tenant's own log.
//!
//! After the tenant's `retention.networks`, [`erase`] removes network and browser from a row, which then has a second MAC.
//!
//! Details contain ids and constants, never a secret, a name, an address or user input (A-92: no secrets in logs). Those of
//! an event of an account also have the browser, of a closed list of names, and those of a caller with an API token its id.
//! [`activity`] lists the events of one account for its user.
//! Client credentials grants, refreshes and introspections are counted in metrics, not audited.

pub mod events;
pub mod store;
mod mac;
pub mod seal;
pub mod verify;
pub mod activity;
pub mod erase;

pub use events::{Event, NAMES};

use prometheus_client::registry::Registry;
use serde_json::{Value, json};

use crate::base::fault::Fault;
use crate::base::id::AuditEventId;
use crate::op::{Op, Principal};
use crate::storage::{Database, SystemTx, WriteTx};
use crate::telemetry::deployment_metrics::{Count, EventLabel};
use activity::BROWSER;
use store::EventRow;

/// The member of an event's details with the API token that its caller presented.
const API_TOKEN: &str = "api_token";

/// Appends an event to the log of the transaction's tenant: two inserts, no reads. One operation records the same event
/// with the same subject and details once.
pub fn record(op: &Op, wtx: &mut WriteTx<'_>, event: Event) -> Result<(), Fault> {
    let (name, (subject_kind, subject_id)) = (event.name(), event.subject());
    let (actor_kind, actor_id) = match op.caller.principal {
        Principal::Anonymous => ("anonymous", None),
        Principal::Account(id) => ("account", Some(id.as_slice().to_vec())),
        Principal::Client(id) => ("client", Some(id.as_slice().to_vec())),
        Principal::ResourceServer(id) => ("resource_server", Some(id.as_slice().to_vec())),
        Principal::Operator => ("operator", None),
        Principal::System => ("system", None),
    };
    let mut details = event.details();
    if let (Value::Object(members), "account", Some(agent)) = (&mut details, subject_kind, op.peer.agent) {
        members.insert(BROWSER.to_owned(), json!(agent.to_text()));
    }
    if let (Value::Object(members), Some(token)) = (&mut details, &op.caller.api_token) {
        members.insert(API_TOKEN.to_owned(), json!(token.id.to_string()));
    }
    let details = details.to_string();
    let id: AuditEventId = op.id(&format!("audit {name} {subject_id:?} {details}"));
    let key = &wtx.keys().audit;
    let mut row = EventRow {
        tenant_id: wtx.tenant().as_slice().to_vec(),
        id: id.as_slice().to_vec(),
        occurred_at: op.now,
        event: name.to_owned(),
        actor_kind: actor_kind.to_owned(),
        actor_id,
        subject_kind: subject_kind.to_owned(),
        subject_id: subject_id.map(|id| id.to_vec()),
        network: network_of(op),
        details,
        key_id: key.id.to_vec(),
        mac: Vec::new(),
        erased_mac: None,
    };
    row.mac = mac::of_event(key, &row).to_vec();
    store::insert_event(wtx, &row)?;
    wtx.count(Count::Event(EventLabel { event: name }));
    Ok(())
}

/// Writes how many events of each kind this process has committed, as metrics.
pub fn register(db: &Database, registry: &mut Registry) {
    let events = &db.metrics().events;
    for event in NAMES {
        drop(events.get_or_create(&EventLabel { event }));
    }
    registry.register("portico_audit_events", "Events of the audit log, by name", events.clone());
}

/// Counts the unsealed events of all tenants.
pub fn unsealed(stx: &mut SystemTx<'_>) -> Result<i64, Fault> {
    store::count_unsealed(stx)
}

/// The client's network; commands and jobs have none.
fn network_of(op: &Op) -> Option<String> {
    op.peer.network.as_ref().map(|network| network.to_string())
}
