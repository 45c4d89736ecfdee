//! `portico audit`

use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use serde_json::{Value, json};

use super::common::{OfTenant, PageArguments};
use super::failed::{Done, Failed};
use super::output::Output;
use super::session::Session;
use crate::audit;
use crate::audit::seal::{self, Sealed};
use crate::audit::store::{self, EventRow, Filter, Seal};
use crate::audit::verify::{Finding, show_id, verify};
use crate::base::crypto::digest::base64url;
use crate::base::fault::Fault;
use crate::base::time::Time;
use crate::storage::Tx;
use crate::tenancy::{Tenant, store as tenants};

/// The most findings that a JSON document lists; all are counted.
const MAX_FINDINGS: usize = 1_000;
const PAGE: i64 = 500;

#[derive(Subcommand)]
pub(super) enum AuditCommand {
    /// List events, the newest last; events of a tenant as a whole are in the log of _system
    List {
        #[command(flatten)]
        of: OfTenant,
        /// Only events of this name, such as signed_in
        #[arg(long, value_parser = PossibleValuesParser::new(audit::NAMES), hide_possible_values = true)]
        event: Option<String>,
        /// Only events since this instant (RFC 3339)
        #[arg(long, value_name = "TIME")]
        since: Option<String>,
        #[command(flatten)]
        page: PageArguments,
    },
    /// Check that no event was changed, deleted, moved or cut off since it was recorded; exit 1 if one was
    Verify {
        /// Check only the log of this tenant [default: the logs of all tenants]
        #[arg(long, value_name = "SLUG", conflicts_with = "all")]
        tenant: Option<String>,
        /// Check the logs of all tenants (the default)
        #[arg(long)]
        all: bool,
    },
    /// Write every event with its MAC and its position in the chain, one JSON object per line
    Export {
        #[command(flatten)]
        of: OfTenant,
    },
}

pub(super) fn run(session: &mut Session, command: AuditCommand, output: &Output) -> Done {
    match command {
        AuditCommand::List { of, event, since, page } => {
            let (filter, request) = (filter(event, since)?, page.request()?);
            let tenant = session.tenant(&of.tenant)?.id;
            let db = &session.app.services.db;
            let page = db.read(tenant, |tx| store::list_events(tx, &filter, &request))?;
            let mut rows: Vec<Value> = page.items.iter().map(|(row, seq)| listed(row, *seq)).collect();
            if !output.is_json() {
                for seal in rows.iter_mut().filter_map(|row| row.get_mut("seal")).filter(|seal| seal.is_null()) {
                    *seal = json!("unsealed");
                }
            }
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
    let wrong = |text: &str| Failed::Usage(format!("\"{text}\" is not an instant such as 2026-11-22T13:00:00Z"));
    let instant = |text: String| Time::from_rfc3339(&text).ok_or_else(|| wrong(&text));
    Ok(Filter { event, since: since.map(instant).transpose()? })
}

fn every_tenant(session: &Session) -> Result<Vec<Tenant>, Failed> {
    let found = session.app.services.db.system_read(|stx| {
        let rows = tenants::list(stx)?;
        rows.into_iter().filter(|row| row.deleted_at.is_none()).map(tenants::TenantRow::into_tenant).collect()
    });
    Ok(found?)
}

/// Verifies each log. Committed events are sealed first, since the server that does so may not be running.
fn verify_all(session: &Session, tenants: &[Tenant], output: &Output) -> Done {
    let (db, now) = (&session.app.services.db, session.app.services.clock.now());
    let (mut documents, mut faults) = (Vec::new(), 0);
    for tenant in tenants {
        if seal::seal(db, tenant.id, now, &|| false)? == Sealed::HeadDamaged {
            output.remark(&format!(
                "{}: no further event is sealed, since the end of the chain was changed",
                tenant.slug
            ));
        }
        let mut findings = Vec::new();
        let mut found = |finding: Finding| {
            if !output.is_json() {
                output.say(&format!("{}: {finding}", tenant.slug));
            } else if findings.len() < MAX_FINDINGS {
                findings.push(json!({
                    "event": finding.event,
                    "kind": finding.what.as_str(),
                    "error": finding.what.is_fault(),
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
            "errors": verified.faults,
            "end": seq,
            "link": link,
            "findings": findings,
        }));
    }
    if output.is_json() {
        output.show(&json!(documents));
    } else {
        output.list(&documents, &["tenant", "events", "unsealed", "errors", "end", "link"]);
    }
    match faults {
        0 => Ok(()),
        1 => Err(Failed::Refused("the audit log was tampered with: 1 error".to_owned())),
        n => Err(Failed::Refused(format!("the audit log was tampered with: {n} errors"))),
    }
}

/// Writes a snapshot of the log line by line as it is read: the chain in its order, then events without a seal, then the
/// end of the chain.
fn export(tx: &mut Tx<'_>, tenant: &Tenant, output: &Output) -> Result<(), Fault> {
    let mut position = 0;
    loop {
        let page = store::list_sealed(tx, position, PAGE)?;
        let Some((last, _)) = page.last() else { break };
        position = last.seq;
        if output.is_lost() {
            return Ok(());
        }
        for (seal, event) in &page {
            output.say(&json!({ "event": event.as_ref().map(whole), "seal": sealed(seal) }).to_string());
        }
    }
    let mut after = Vec::new();
    while let (page, Some(last)) = store::list_without_seal(tx, &after, PAGE)? {
        after = last;
        if output.is_lost() {
            return Ok(());
        }
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

/// Returns every column of an event.
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

/// Returns an event as `list` shows it.
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
        "seal": seq,
    })
}
