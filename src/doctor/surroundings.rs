//! What is around the deployment: clock, addresses, proxies, the cost of a hash.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use super::{Patient, Verdict};
use crate::audit;
use crate::base::fault::Fault;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::config::DatabaseUrl;
use crate::provisioning;
use crate::storage::health;
use crate::tenancy::store::{find_by_slug, list};

/// Clocks may differ by as much without harm.
const SMALL: Duration = Duration::from_secs(5);
/// A skew from which on good assertions of clients are refused.
const LARGE: Duration = Duration::from_secs(60);
/// A server on this machine answers within this long.
const PATIENCE: Duration = Duration::from_secs(3);
/// Most bytes of an answer that are looked at.
const ANSWER: u64 = 64 << 10;

fn apart(one: Time, other: Time) -> Duration {
    one.since(other).max(other.since(one))
}

/// The clock is not behind what was recorded by it, nor far from the database's.
pub(super) fn clock(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    const ADVICE: &str = "Let the machine follow a time server (NTP): codes, tokens and sessions end by this clock.";
    let now = patient.now;
    if let DatabaseUrl::Postgres(url) = &patient.config.database.url
        && let Ok(server) = health::postgres(url)
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
        for tenant in tenants {
            let events = db.read(tenant.id, |tx| audit::store::list_events(tx, &audit::store::Filter::default(), 1))?;
            newest = newest.max(events.last().map(|(row, _)| Time::from_micros(row.occurred_at)));
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

/// Whoever listens at our address is this deployment, or nobody.
pub(super) fn listener(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let http = &patient.config.http;
    let shown = format!("{}:{}", http.listen.host, http.listen.port);
    let Some(answer) = ask_server(patient) else {
        return Ok(Verdict::good(format!("nobody listens at {shown}: the server is not running")));
    };
    patient.ask(|db| {
        let system = db.system_read(|stx| find_by_slug(stx, &Slug::system()))?;
        let issuer = system.map_or_else(String::new, |tenant| tenant.issuer().to_owned());
        Ok(if answer.contains(&format!("\"issuer\":\"{issuer}\"")) {
            Verdict::good(format!("the server answers at {shown} as {issuer}"))
        } else {
            Verdict::failure(
                format!("what answers at {shown} is not this deployment"),
                "Another program has the port, or the server runs with another configuration: look at http.listen.",
            )
        })
    })
}

/// What the server on this machine says of the tenant `_system`; nothing where nobody listens.
fn ask_server(patient: &Patient<'_>) -> Option<String> {
    let http = &patient.config.http;
    let mut addresses = (http.listen.host.as_str(), http.listen.port).to_socket_addrs().ok()?;
    let mut address = addresses
        .find(|address| address.is_ipv4())
        .or_else(|| (http.listen.host.as_str(), http.listen.port).to_socket_addrs().ok()?.next())?;
    if address.ip().is_unspecified() {
        address.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST));
    }
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let mut answer = Vec::new();
    let request = format!(
        "GET /t/_system/.well-known/openid-configuration HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n",
        http.public_url.authority()
    );
    // Who listens and says nothing is somebody, too.
    if stream.write_all(request.as_bytes()).is_ok() {
        let _ = stream.take(ANSWER).read_to_end(&mut answer);
    }
    Some(String::from_utf8_lossy(&answer).into_owned())
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
        Verdict::failure(text, "That is too cheap to guess: set hasher.memory to 19456 and hasher.iterations to 2.")
    })
}
