//! Checks the contents of the deployment: tenants, keys, audit logs, backups.

use std::sync::Arc;
use std::time::Duration;

use super::finding::Verdict;
use super::patient::Patient;
use crate::accounts;
use crate::accounts::roles::{self, Role};
use crate::audit::verify::{glance, verify};
use crate::base::entropy::Seed;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::jose::Alg;
use crate::base::moment::Moment;
use crate::base::page::{Page, PageRequest};
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::config::DatabaseUrl;
use crate::keys::{self, Keyring};
use crate::mail;
use crate::oidc::{clients, resource_servers};
use crate::op::{Op, Principal};
use crate::provisioning;
use crate::queue;
use crate::storage::{Database, Tx};
use crate::tenancy::store::{TenantRow, find_by_slug, list};
use crate::tenancy::{Tenant, TenantState};

/// A due job that is older than this is overdue.
const LATE: Duration = Duration::from_secs(3_600);
/// A running server seals events well before this time.
const UNSEALED: Duration = Duration::from_secs(60);
/// The maximum age of a backup.
const OLD: Duration = Duration::from_secs(2 * 86_400);

/// Lists every tenant that is not deleted, including suspended ones.
fn active(db: &Database) -> Result<Vec<Tenant>, Fault> {
    let rows = db.system_read(list)?;
    rows.into_iter().filter(|row| row.deleted_at.is_none()).map(TenantRow::into_tenant).collect()
}

/// Parses the rows of every tenant that hold documents, and verifies its audit log. Returns how many there are, in words.
pub(super) fn parse_rows(db: &Database, now: Time, progress: &dyn Fn(&str)) -> Result<String, Fault> {
    let (mut accounts, mut clients, mut events) = (0, 0, 0);
    for tenant in active(db)? {
        let id = tenant.id;
        progress(&format!("tenant {}", tenant.slug));
        accounts += each_page(db, id, accounts::store::list_accounts)?;
        clients += each_page(db, id, clients::store::list)?;
        each_page(db, id, resource_servers::store::list_page)?;
        db.read(id, keys::list)?;
        let verified = db.read(id, |tx| verify(tx, now, &mut |_| {}))?;
        if verified.faults > 0 {
            let slug = tenant.slug;
            return Err(Fault::internal(format!(
                "the audit log of {slug} has faults: run `portico audit verify --all`"
            )));
        }
        events += verified.events;
    }
    Ok(format!("{accounts} accounts, {clients} clients and {events} audit events"))
}

/// Reads every page of a list and returns the number of its items.
fn each_page<T>(
    db: &Database,
    tenant: TenantId,
    list: impl Fn(&mut Tx<'_>, &PageRequest) -> Result<Page<T>, Fault>,
) -> Result<usize, Fault> {
    let (mut items, mut next) = (0, Some(PageRequest::first(PAGE)));
    while let Some(request) = next {
        let page = db.read(tenant, |tx| list(tx, &request))?;
        items += page.items.len();
        next = request.following(&page);
    }
    Ok(items)
}

/// The number of items that are read at once.
const PAGE: u32 = 1_000;

/// Checks the configuration of mail, and whether mails could not be delivered.
pub(super) fn mail(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    if let Some(advice) = mail::advice(patient.config).first() {
        let (text, change) = advice.rsplit_once("; ").unwrap_or((advice, ""));
        return Ok(Verdict::warning(text, format!("Do this: {change}.")));
    }
    patient.ask(|db| {
        let depth = db.system_read(|stx| queue::depth(stx, patient.now))?;
        let dead = depth.of(queue::State::Dead);
        Ok(match dead {
            0 if depth.oldest > LATE => Verdict::warning(
                format!("the oldest mail has waited for {} min", depth.oldest.as_secs() / 60),
                "Run `portico mail list`, which shows why.",
            ),
            0 => Verdict::ok(format!("mail goes to {}; none is dead", patient.config.mail.transport)),
            dead => Verdict::warning(
                format!("{dead} mails could not be delivered"),
                "Run `portico mail list --dead`, then `portico mail retry --all-dead` once the cause is removed.",
            ),
        })
    })
}

pub(super) fn tenants(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let own = [Some(Slug::system()), patient.config.tenancy.default_slug.clone()];
    patient.ask(|db| {
        for slug in own.into_iter().flatten() {
            match db.system_read(|stx| find_by_slug(stx, &slug))?.map(|tenant| tenant.state) {
                Some(TenantState::Active) => {}
                Some(state) => {
                    return Ok(Verdict::warning(
                        format!("the tenant {slug} is {}", state.as_str()),
                        "Resume it, or set tenancy.default_slug to another tenant.",
                    ));
                }
                None => {
                    return Ok(Verdict::failure(
                        format!("the tenant {slug} does not exist"),
                        "Start the server once, which creates its tenants.",
                    ));
                }
            }
        }
        let all = active(db)?;
        let suspended = all.iter().filter(|tenant| tenant.state == TenantState::Suspended).count();
        Ok(Verdict::ok(format!("{} tenants, {suspended} of them suspended", all.len())))
    })
}

pub(super) fn administrator(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    patient.ask(|db| {
        let Some(system) = db.system_read(|stx| find_by_slug(stx, &Slug::system()))? else {
            return Ok(Verdict::skipped("skipped: the tenant _system does not exist"));
        };
        let role = Role::Administrator;
        let (held, used) = db.read(system.id, |tx| Ok((roles::is_held(tx, role)?, roles::can_be_used(tx, role)?)))?;
        Ok(match (held, used) {
            (_, true) => Verdict::ok("the deployment has an administrator"),
            (true, false) => Verdict::warning(
                "no administrator of the deployment can sign in: each one is locked or has no password",
                "Run `portico account unlock --tenant _system EMAIL`, or to set a password `portico account setup-link \
                 --tenant _system EMAIL`, or create another one with `portico admin create --email …`.",
            ),
            (false, false) => Verdict::warning(
                "the deployment has no administrator",
                "Open the link that the first start printed, or run `portico admin create --email …`.",
            ),
        })
    })
}

/// Returns the first problem with the signing keys of a tenant.
fn fault_of_keys(op: &Op, tx: &mut Tx<'_>) -> Result<Option<String>, Fault> {
    // Each key is decrypted, so that an unusable key is found now and not at the next sign-in.
    let signers = match Keyring::default().signing_keys(tx, op.now + LATE) {
        Ok(signers) => signers,
        Err(fault) => return Ok(Some(format!("has a signing key that cannot be opened ({fault})"))),
    };
    for alg in [Alg::Rs256, Alg::Es256] {
        if !signers.iter().any(|signer| signer.alg == alg) {
            return Ok(Some(format!("has no active {alg} key")));
        }
    }
    let late = keys::due(op, tx)?.rotate;
    Ok(late.first().map(|alg| format!("has used its {alg} key for longer than keys.rotate, without a successor")))
}

pub(super) fn signing_keys(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    patient.ask(|db| {
        let mut count = 0;
        for tenant in active(db)? {
            let (id, slug) = (tenant.id, tenant.slug.clone());
            // The check uses the time one hour ago: jobs that were due then must be done by now.
            let moment = Moment { now: patient.now - LATE, seed: Seed::from_bytes([0; 32]) };
            let op = Op::new(Arc::new(tenant), Principal::System, moment);
            if let Some(fault) = db.read(id, |tx| fault_of_keys(&op, tx))? {
                return Ok(Verdict::failure(
                    format!("the tenant {slug} {fault}"),
                    format!(
                        "Check `portico key list --tenant {slug}` and run `portico key rotate --tenant {slug}`. A \
                             running server rotates keys automatically."
                    ),
                ));
            }
            count += 1;
        }
        Ok(Verdict::ok(format!("the keys of {count} tenants can sign, and no rotation is overdue")))
    })
}

/// The number of clients that a check names.
const NAMED: usize = 5;

/// Names the clients with the PKCE rule `auto` that protect their codes with neither PKCE nor a nonce.
pub(super) fn pkce(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    patient.ask(|db| {
        let mut names = Vec::new();
        for tenant in active(db)? {
            let limit = (NAMED + 1).saturating_sub(names.len());
            let clients = db.read(tenant.id, |tx| clients::store::list_without_pkce(tx, limit as i64))?;
            let slug = &tenant.slug;
            names.extend(clients.into_iter().map(|client| format!("{} ({slug} {})", client.name, client.client_id)));
            if names.len() > NAMED {
                break;
            }
        }
        let more = if names.len() > NAMED { " and others" } else { "" };
        names.truncate(NAMED);
        Ok(match names.as_slice() {
            [] => Verdict::ok("each client that has signed users in uses PKCE or a nonce, or has a rule of its own"),
            names => Verdict::warning(
                format!("clients that use neither PKCE nor a nonce: {}{more}", names.join(", ")),
                "Turn on PKCE in the application (code_challenge_method S256). It is required from the first sign-in \
                 that uses it. If the application has no PKCE: `portico client set --tenant TENANT CLIENT_ID \
                 pkce=optional`.",
            ),
        })
    })
}

pub(super) fn audit_log(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    patient.ask(|db| {
        let mut waiting = None;
        for tenant in active(db)? {
            let glance = db.read(tenant.id, glance)?;
            if !glance.end_is_whole {
                return Ok(Verdict::failure(
                    format!("the end of the audit log of {} was changed or removed", tenant.slug),
                    "New events are not sealed. Run `portico audit verify --all` and compare the log with an export.",
                ));
            }
            let late = glance.waiting_since.filter(|since| patient.now.since(*since) > UNSEALED);
            waiting = waiting.or(late.map(|since| (tenant.slug, since)));
        }
        Ok(match waiting {
            Some((slug, since)) => Verdict::warning(
                format!("the audit log of {slug} has unsealed events since {}", since.to_rfc3339()),
                "Start the server, which seals every second. If it is running, check its log.",
            ),
            None => Verdict::ok("the audit logs are sealed; `portico audit verify --all` verifies every event"),
        })
    })
}

pub(super) fn backup(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const ADVICE: &str = "Run `portico backup FILE` daily, and store the file and the key file separately.";
    if let DatabaseUrl::Postgres(_) = patient.config.database.url {
        return Ok(Verdict::ok("PostgreSQL is backed up with its own tools, which this check cannot see"));
    }
    patient.ask(|db| {
        Ok(match db.system_read(provisioning::last_backup)? {
            None => Verdict::warning("no backup has been made", ADVICE),
            Some(at) if patient.now.since(at) > OLD => {
                Verdict::warning(format!("the last backup was made at {}", at.to_rfc3339()), ADVICE)
            }
            Some(at) => Verdict::ok(format!("the last backup was made at {}", at.to_rfc3339())),
        })
    })
}
