//! Checks the environment of the deployment: clock, addresses, proxies, password hashing cost.

use std::time::Duration;

use serde_json::Value;

use super::finding::Verdict;
use super::patient::Patient;
use crate::audit;
use crate::base::fault::Fault;
use crate::base::page::PageRequest;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::config::{DatabaseUrl, ListenAddress};
use crate::keys;
use crate::outbound::probe::{Probe, probe};
use crate::provisioning;
use crate::storage::Database;
use crate::storage::inspect::postgres;
use crate::tenancy::store::{find_by_slug, list};

/// The clock skew that is harmless.
const SMALL: Duration = Duration::from_secs(5);
/// The clock skew from which valid client assertions are refused.
const LARGE: Duration = Duration::from_secs(60);

fn apart(one: Time, other: Time) -> Duration {
    one.since(other).max(other.since(one))
}

/// Checks that the clock is not behind recorded events and not far from the database server's clock.
pub(super) fn clock(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const ADVICE: &str = "Synchronize the clock (NTP): the expiry of codes, tokens and sessions depends on it.";
    let now = patient.now;
    if let DatabaseUrl::Postgres(url) = &patient.config.database.url
        && let Ok(server) = postgres(url)
    {
        let apart = apart(now, Time::from_micros(server.now));
        let text = format!("the clocks of this machine and the database server are {} s apart", apart.as_secs());
        if apart > LARGE {
            return Ok(Verdict::failure(text, ADVICE));
        }
        if apart > SMALL {
            return Ok(Verdict::warning(text, ADVICE));
        }
    }
    patient.ask(|db| {
        if let Some(latest) = db.system_read(provisioning::latest_time)?
            && latest.since(now) > SMALL
        {
            let text = format!(
                "the clock is at {}, but this deployment has run until {}",
                now.to_rfc3339(),
                latest.to_rfc3339()
            );
            return Ok(Verdict::failure(text, ADVICE));
        }
        let tenants: Vec<_> = db.system_read(list)?.into_iter().filter(|row| row.deleted_at.is_none()).collect();
        let mut newest = None;
        let (all, one) = (audit::store::Filter::default(), PageRequest::first(1));
        for tenant in tenants {
            let page = db.read(tenant.id, |tx| audit::store::list_events(tx, &all, &one))?;
            newest = newest.max(page.items.last().map(|(row, _)| row.occurred_at));
        }
        Ok(match newest {
            Some(newest) if newest.since(now) > SMALL => Verdict::failure(
                format!("the clock is at {}, but an event was recorded at {}", now.to_rfc3339(), newest.to_rfc3339()),
                ADVICE,
            ),
            _ => Verdict::ok(format!("the clock is at {}, later than every recorded event", now.to_rfc3339())),
        })
    })
}

/// Checks the public URL against the recorded one, because every issuer derives from it.
pub(super) fn public_url(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let configured = patient.config.http.public_url.as_str();
    patient.ask(|db| {
        Ok(match db.system_read(provisioning::recorded_public_url)? {
            Some(recorded) if recorded == configured => Verdict::ok(format!("{configured} matches the recorded URL")),
            Some(recorded) => Verdict::failure(
                format!("http.public_url is {configured}, but this deployment was set up as {recorded}"),
                format!("Restore http.public_url, or run `portico move-origin {recorded} {configured}`."),
            ),
            None => Verdict::warning("no public URL is recorded yet", "Start the server once."),
        })
    })
}

/// The process that listens at the configured address.
enum Listener {
    None,
    ThisDeployment,
    Other,
}

/// Compares the signing keys of the tenant `_system` at that address, to recognize this deployment. Another deployment
/// may have the same issuer, such as http://localhost:8080.
fn listener_at_address(patient: &Patient<'_>, db: &Database) -> Result<Listener, Fault> {
    const PATH: &str = "/t/_system/oauth2/jwks";
    let http = &patient.config.http;
    let answer = match probe(&http.listen, http.public_url.authority(), PATH) {
        Probe::Answered(_, answer) => answer,
        Probe::NotHttp => return Ok(Listener::Other),
        Probe::Unreachable(_) => return Ok(Listener::None),
    };
    let Some(system) = db.system_read(|stx| find_by_slug(stx, &Slug::system()))? else { return Ok(Listener::Other) };
    let own = db.read(system.id, keys::list)?;
    let is_ours = own.iter().any(|key| answer.contains(&format!("\"{}\"", key.kid)));
    Ok(if is_ours { Listener::ThisDeployment } else { Listener::Other })
}

fn shown(at: &ListenAddress) -> String {
    format!("{}:{}", at.host, at.port)
}

/// Checks that the configured address is free or used by this deployment.
pub(super) fn listener(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let at = shown(&patient.config.http.listen);
    patient.ask(|db| {
        Ok(match listener_at_address(patient, db)? {
            Listener::None => Verdict::ok(format!("nothing listens at {at}: the server is not running")),
            Listener::ThisDeployment => {
                Verdict::ok(format!("the server answers at {at} as {}", patient.config.http.public_url.as_str()))
            }
            Listener::Other => Verdict::failure(
                format!("the process that listens at {at} is not this deployment"),
                "Another program uses the port, or the server runs with another configuration: check http.listen.",
            ),
        })
    })
}

/// Returns whether the metrics at an address name another deployment. A server of an earlier version names none.
fn is_of_another(ops: &ListenAddress, patient: &Patient<'_>) -> bool {
    let (Probe::Answered(_, metrics), Ok(keys)) = (probe(ops, "localhost", "/metrics"), &patient.keys) else {
        return false;
    };
    let mut names = metrics.lines().filter(|line| line.starts_with("portico_deployment_info{"));
    names.next().is_some_and(|line| !line.contains(&format!("\"{}\"", keys.deployment())))
}

/// Checks that a running server serves its health endpoint and is ready.
pub(super) fn ops_listener(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const MOVE: &str =
        "Set http.ops_listen to another address and restart the server. Port 9090 is also Prometheus's default.";
    let http = &patient.config.http;
    let Some(ops) = http.ops_listen.as_ref() else {
        return Ok(Verdict::ok("http.ops_listen is empty: health and metrics are not served"));
    };
    if ops.port == 0 {
        return Ok(Verdict::ok("http.ops_listen uses any free port, shown in the server's ready line"));
    }
    let at = shown(ops);
    let body = match probe(ops, "localhost", "/health/ready") {
        Probe::Answered(_, body) => serde_json::from_str::<Value>(&body).ok(),
        Probe::NotHttp => None,
        Probe::Unreachable(_) => {
            return patient.ask(|db| {
                Ok(match listener_at_address(patient, db)? {
                    Listener::ThisDeployment => Verdict::failure(
                        format!("the server is running, but nothing listens at {at} for health and metrics"),
                        "The server was started with another http.ops_listen: restart it.",
                    ),
                    _ => Verdict::ok(format!("nothing listens at {at}: the server is not running")),
                })
            });
        }
    };
    let ready = body.as_ref().and_then(|body| body.get("ready")).and_then(Value::as_bool);
    Ok(match ready {
        Some(_) if is_of_another(ops, patient) => {
            Verdict::failure(format!("the server at {at} belongs to another deployment"), MOVE)
        }
        Some(true) => Verdict::ok(format!("health and metrics are served at {at}; the server is ready")),
        Some(false) => {
            let reasons = body.as_ref().and_then(|body| body.get("reasons")).and_then(Value::as_array);
            let reasons = reasons.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
            Verdict::failure(
                format!("the server at {at} is not ready: {reasons}"),
                "Check the other findings and the server's log.",
            )
        }
        None => Verdict::failure(format!("the process that listens at {at} is not Portico"), MOVE),
    })
}

/// Checks the proxy settings. Portico does not serve https, so an https public URL implies a reverse proxy.
pub(super) fn proxies(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let http = &patient.config.http;
    Ok(if !http.public_url.is_https() {
        Verdict::ok("http.public_url is http: the server is used without a proxy")
    } else if http.trusted_proxies.is_empty() {
        Verdict::warning(
            "http.public_url is https, which needs a proxy, but http.trusted_proxies is empty",
            "Add the proxy's address: otherwise all clients share its IP address and one network's rate limit. \
             The proxy must also limit connections per client IP and the response write time.",
        )
    } else {
        Verdict::ok("http.trusted_proxies is set")
    })
}

/// The minimum of OWASP's Password Storage Cheat Sheet: memory in KiB and iterations.
const LEAST: [(u32, u32); 5] = [(47_104, 1), (19_456, 2), (12_288, 3), (9_216, 4), (7_168, 5)];

pub(super) fn password_cost(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let (memory, iterations) = (patient.config.hasher.memory, patient.config.hasher.iterations);
    let text = format!("passwords are hashed with {memory} KiB and {iterations} iterations (argon2id)");
    Ok(if LEAST.iter().any(|(m, t)| memory >= *m && iterations >= *t) {
        Verdict::ok(text)
    } else {
        Verdict::failure(
            text,
            "The cost is below OWASP's minimum: set hasher.memory to 19456 and hasher.iterations to 2.",
        )
    })
}
