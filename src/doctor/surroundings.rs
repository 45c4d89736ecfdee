//! What is around the deployment: clock, addresses, proxies, the cost of a hash.

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
use crate::outbound::knock::{Knocked, knock};
use crate::provisioning;
use crate::storage::Database;
use crate::storage::inspect::postgres;
use crate::tenancy::store::{find_by_slug, list};

/// Clocks may differ by as much without harm.
const SMALL: Duration = Duration::from_secs(5);
/// A skew from which on good assertions of clients are refused.
const LARGE: Duration = Duration::from_secs(60);

fn apart(one: Time, other: Time) -> Duration {
    one.since(other).max(other.since(one))
}

/// The clock is not behind what was recorded by it, nor far from the database's.
pub(super) fn clock(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const ADVICE: &str = "Let the machine follow a time server (NTP): codes, tokens and sessions end by this clock.";
    let now = patient.now;
    if let DatabaseUrl::Postgres(url) = &patient.config.database.url
        && let Ok(server) = postgres(url)
    {
        let apart = apart(now, Time::from_micros(server.now));
        let text = format!("this machine's clock and the database's are {} s apart", apart.as_secs());
        if apart > LARGE {
            return Ok(Verdict::failure(text, ADVICE));
        }
        if apart > SMALL {
            return Ok(Verdict::warning(text, ADVICE));
        }
    }
    patient.ask(|db| {
        let tenants: Vec<_> = db.system_read(list)?.into_iter().filter(|row| row.deleted_at.is_none()).collect();
        let mut newest = None;
        let (all, one) = (audit::store::Filter::default(), PageRequest::first(1));
        for tenant in tenants {
            let page = db.read(tenant.id, |tx| audit::store::list_events(tx, &all, &one))?;
            newest = newest.max(page.items.last().map(|(row, _)| Time::from_micros(row.occurred_at)));
        }
        Ok(match newest {
            Some(newest) if newest.since(now) > SMALL => Verdict::failure(
                format!("the clock says {}, and something was recorded at {}", now.to_rfc3339(), newest.to_rfc3339()),
                ADVICE,
            ),
            _ => Verdict::good(format!("it is {}, later than everything that was recorded", now.to_rfc3339())),
        })
    })
}

/// Every issuer is made of the public URL, so the recorded one counts.
pub(super) fn public_url(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let configured = patient.config.http.public_url.as_str();
    patient.ask(|db| {
        Ok(match db.system_read(provisioning::recorded_public_url)? {
            Some(recorded) if recorded == configured => Verdict::good(format!("{configured}, as it was recorded")),
            Some(recorded) => Verdict::failure(
                format!("http.public_url is {configured}, and this deployment was set up as {recorded}"),
                format!("Set http.public_url back, or say `portico move-origin {recorded} {configured}`."),
            ),
            None => Verdict::warning("no public URL is recorded yet", "Start the server once."),
        })
    })
}

/// Who listens at our address.
enum AtOurAddress {
    Nobody,
    Ourselves,
    SomebodyElse,
}

/// What the tenant `_system` is called there tells whether it is this deployment.
fn at_our_address(patient: &Patient<'_>, db: &Database) -> Result<AtOurAddress, Fault> {
    const PATH: &str = "/t/_system/.well-known/openid-configuration";
    let http = &patient.config.http;
    let answer = match knock(&http.listen, http.public_url.authority(), PATH) {
        Knocked::Answered(_, answer) => answer,
        Knocked::Somebody => return Ok(AtOurAddress::SomebodyElse),
        Knocked::Nobody(_) => return Ok(AtOurAddress::Nobody),
    };
    let system = db.system_read(|stx| find_by_slug(stx, &Slug::system()))?;
    let issuer = system.map_or_else(String::new, |tenant| tenant.issuer().to_owned());
    let is_ours = answer.contains(&format!("\"issuer\":\"{issuer}\""));
    Ok(if is_ours { AtOurAddress::Ourselves } else { AtOurAddress::SomebodyElse })
}

fn shown(at: &ListenAddress) -> String {
    format!("{}:{}", at.host, at.port)
}

/// Whoever listens at our address is this deployment, or nobody.
pub(super) fn listener(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let at = shown(&patient.config.http.listen);
    patient.ask(|db| {
        Ok(match at_our_address(patient, db)? {
            AtOurAddress::Nobody => Verdict::good(format!("nobody listens at {at}: the server is not running")),
            AtOurAddress::Ourselves => {
                Verdict::good(format!("the server answers at {at} as {}", patient.config.http.public_url.as_str()))
            }
            AtOurAddress::SomebodyElse => Verdict::failure(
                format!("what answers at {at} is not this deployment"),
                "Another program has the port, or the server runs with another configuration: look at http.listen.",
            ),
        })
    })
}

/// While the server runs somebody is told how it is, and it is well.
pub(super) fn ops_listener(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const MOVE: &str =
        "Name another address in http.ops_listen and start the server again. Prometheus takes port 9090, too.";
    let http = &patient.config.http;
    let Some(ops) = http.ops_listen.as_ref() else {
        return Ok(Verdict::good("http.ops_listen is empty: health and figures are nowhere to be had"));
    };
    if ops.port == 0 {
        return Ok(Verdict::good("http.ops_listen has any free port, which the server's ready line tells"));
    }
    let at = shown(ops);
    let told = match knock(ops, "localhost", "/health/ready") {
        Knocked::Answered(_, body) => serde_json::from_str::<Value>(&body).ok(),
        Knocked::Somebody => None,
        Knocked::Nobody(_) => {
            return patient.ask(|db| {
                Ok(match at_our_address(patient, db)? {
                    AtOurAddress::Ourselves => Verdict::failure(
                        format!("the server runs, and nobody listens at {at} for health and figures"),
                        "The server was started with another http.ops_listen: start it again.",
                    ),
                    _ => Verdict::good(format!("nobody listens at {at}: the server is not running")),
                })
            });
        }
    };
    let ready = told.as_ref().and_then(|told| told.get("ready")).and_then(Value::as_bool);
    Ok(match ready {
        Some(true) => Verdict::good(format!("health and figures are told at {at}; the server is ready")),
        Some(false) => {
            let reasons = told.as_ref().and_then(|told| told.get("reasons")).and_then(Value::as_array);
            let reasons = reasons.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
            Verdict::failure(
                format!("the server at {at} says that it is not ready: {reasons}"),
                "Look at what else is told here, and at the server's log.",
            )
        }
        None => Verdict::failure(format!("what answers at {at} is not Portico"), MOVE),
    })
}

/// https is somebody else's here: whoever ends it is a proxy, and is to be known.
pub(super) fn proxies(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let http = &patient.config.http;
    Ok(if !http.public_url.is_https() {
        Verdict::good("it is served as it listens, without a proxy")
    } else if http.trusted_proxies.is_empty() {
        Verdict::warning(
            "http.public_url is https, so there is a proxy, and http.trusted_proxies is empty",
            "Name the proxy's address: else everybody seems to come from it and shares one network's attempts. \
             The proxy also has to limit connections for each address and the time of an answer.",
        )
    } else {
        Verdict::good("the proxies before it are named")
    })
}

/// What OWASP's Password Storage Cheat Sheet takes as the least: memory in KiB, and iterations.
const LEAST: [(u32, u32); 5] = [(47_104, 1), (19_456, 2), (12_288, 3), (9_216, 4), (7_168, 5)];

pub(super) fn password_cost(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let (memory, iterations) = (patient.config.hasher.memory, patient.config.hasher.iterations);
    let text = format!("a password is hashed with {memory} KiB and {iterations} iterations (argon2id)");
    Ok(if LEAST.iter().any(|(m, t)| memory >= *m && iterations >= *t) {
        Verdict::good(text)
    } else {
        Verdict::failure(text, "That makes guessing cheap: set hasher.memory to 19456 and hasher.iterations to 2.")
    })
}
