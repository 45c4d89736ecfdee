//! `portico audit`

use serde_json::{Value, json};

use super::arguments::AuditCommand;
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::audit::seal::{self, Sealed};
use crate::audit::store::{self, EventRow, Filter, Seal};
use crate::audit::verify::{Finding, show_id, verify};
use crate::audit::{self};
use crate::base::crypto::digest::base64url;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::Tx;
use crate::tenancy::{Tenant, store as tenants};

/// Most findings that are kept for a JSON document; all are counted.
const MAX_FINDINGS: usize = 1_000;
const PAGE: i64 = 500;

pub(super) fn run(session: &mut Session, command: AuditCommand, output: &Output) -> Done {
    match command {
        AuditCommand::List { of, event, since, page } => {
            let (filter, request) = (filter(event, since)?, page.request()?);
            let tenant = session.tenant(&of.tenant)?.id;
            let db = &session.app.services.db;
            let page = db.read(tenant, |tx| store::list_events(tx, &filter, &request))?;
            let rows: Vec<Value> = page.items.iter().map(|(row, seq)| listed(row, *seq)).collect();
            output.page(&rows, &["id", "time", "event", "actor", "subject", "details", "seal"], page.next);
            Ok(())
        }
        AuditCommand::Verify { tenant, all: _ } => {
            let tenants = match tenant {
                Some(slug) => vec![session.tenant(&slug)?],
                None => every_tenant(session)?,
            };
            verify_all(session, &tenants, output)
        }
        AuditCommand::Export { of } => {
            let tenant = session.tenant(&of.tenant)?;
            Ok(session.app.services.db.read(tenant.id, |tx| export(tx, &tenant, output))?)
        }
    }
}

fn filter(event: Option<String>, since: Option<String>) -> Result<Filter, Failed> {
    if let Some(name) = event.as_deref().filter(|name| !audit::NAMES.contains(name)) {
        return Err(Failed::Usage(format!("\"{name}\" is not one of {}", audit::NAMES.join(", "))));
    }
    let wrong = |text: &str, what: &str| Failed::Usage(format!("\"{text}\" is not {what}"));
    let instant = |text: String| Time::from_rfc3339(&text).ok_or_else(|| wrong(&text, "such as 2026-11-22T13:00:00Z"));
    Ok(Filter { event, since: since.map(instant).transpose()? })
}

fn every_tenant(session: &Session) -> Result<Vec<Tenant>, Failed> {
    let found = session.app.services.db.system_read(|stx| {
        let rows = tenants::list(stx)?;
        rows.into_iter().filter(|row| row.deleted_at.is_none()).map(tenants::TenantRow::into_tenant).collect()
    });
    Ok(found?)
}

/// Verifies each log, after what is committed was sealed: without a server nobody else does.
fn verify_all(session: &Session, tenants: &[Tenant], output: &Output) -> Done {
    let (db, now) = (&session.app.services.db, session.app.services.clock.now());
    let (mut documents, mut faults) = (Vec::new(), 0);
    for tenant in tenants {
        if seal::seal(db, tenant.id, now, &|| false)? == Sealed::HeadDamaged {
            output.remark(&format!("{}: nothing more is sealed, since the end of the chain was changed", tenant.slug));
        }
        let mut findings = Vec::new();
        let mut found = |finding: Finding| {
            if !output.is_json() {
                output.say(&format!("{}: {finding}", tenant.slug));
            } else if findings.len() < MAX_FINDINGS {
                findings.push(json!({
                    "event": finding.event,
                    "kind": finding.what.as_str(),
                    "fault": finding.what.is_fault(),
                    "text": finding.to_string(),
                }));
            }
        };
        let verified = db.read(tenant.id, |tx| verify(tx, now, &mut found))?;
        faults += verified.faults;
        let (seq, link) = verified.end.unzip();
        documents.push(json!({
            "tenant": tenant.slug.as_str(),
            "events": verified.events,
            "unsealed": verified.unsealed,
            "faults": verified.faults,
            "end": seq,
            "link": link,
            "findings": findings,
        }));
    }
    if output.is_json() {
        output.show(&json!(documents));
    } else {
        output.list(&documents, &["tenant", "events", "unsealed", "faults", "end", "link"]);
    }
    match faults {
        0 => Ok(()),
        1 => Err(Failed::Refused("the audit log was tampered with: 1 fault".to_owned())),
        n => Err(Failed::Refused(format!("the audit log was tampered with: {n} faults"))),
    }
}

/// Writes a snapshot of the log: the chain in its order, then what has no seal yet, then the end of the chain; a line
/// each, as it is read.
fn export(tx: &mut Tx<'_>, tenant: &Tenant, output: &Output) -> Result<(), Fault> {
    let mut place = 0;
    loop {
        let page = store::list_sealed(tx, place, PAGE)?;
        let Some((last, _)) = page.last() else { break };
        place = last.seq;
        for (seal, event) in &page {
            output.say(&json!({ "event": event.as_ref().map(whole), "seal": sealed(seal) }).to_string());
        }
    }
    let mut after = Vec::new();
    while let (page, Some(last)) = store::list_without_seal(tx, &after, PAGE)? {
        after = last;
        for (event, _) in &page {
            output.say(&json!({ "event": whole(event), "seal": null }).to_string());
        }
    }
    let head = store::find_head(tx)?.map(|head| {
        json!({
            "tenant": tenant.slug.as_str(),
            "seq": head.seq,
            "event_id": show_id(&head.event_id),
            "chain": base64url(&head.chain),
            "mac": base64url(&head.mac),
            "sealed_at": head.sealed_at.to_rfc3339(),
        })
    });
    output.say(&json!({ "end": head }).to_string());
    Ok(())
}

fn sealed(seal: &Seal) -> Value {
    json!({
        "seq": seal.seq,
        "event_id": show_id(&seal.event_id),
        "previous_id": seal.previous_id.as_deref().map(show_id),
        "chain": base64url(&seal.chain),
    })
}

fn details(row: &EventRow) -> Value {
    serde_json::from_str(&row.details).unwrap_or_else(|_| json!(row.details))
}

/// Every column.
fn whole(row: &EventRow) -> Value {
    json!({
        "tenant_id": show_id(&row.tenant_id),
        "id": show_id(&row.id),
        "occurred_at": row.occurred_at.micros(),
        "event": row.event,
        "actor_kind": row.actor_kind,
        "actor_id": row.actor_id.as_deref().map(show_id),
        "subject_kind": row.subject_kind,
        "subject_id": row.subject_id.as_deref().map(show_id),
        "network": row.network,
        // As it is stored, since the MAC covers it byte by byte.
        "details": row.details,
        "key_id": base64url(&row.key_id),
        "mac": base64url(&row.mac),
    })
}

/// What people look at.
fn listed(row: &EventRow, seq: Option<i64>) -> Value {
    let named = |kind: &str, id: Option<&[u8]>| match id {
        Some(id) => format!("{kind} {}", show_id(id)),
        None => kind.to_owned(),
    };
    json!({
        "id": show_id(&row.id),
        "time": row.occurred_at.to_rfc3339(),
        "event": row.event,
        "actor": named(&row.actor_kind, row.actor_id.as_deref()),
        "subject": named(&row.subject_kind, row.subject_id.as_deref()),
        "network": row.network,
        "details": details(row),
        "seal": seq.map_or_else(|| json!("unsealed"), |seq| json!(seq)),
    })
}
