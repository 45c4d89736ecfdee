//! The cost of many tenants: start-up, memory and disk with 1, 1,000 and 10,000 tenants, and the first response of
//! each.
//!
//! Tenants are created through the library, one transaction each as on the command line, with 16 shared RSA keys.
//! Generating a real key takes 50 to 310 ms and would measure the machine. One tenant with a real key is reported
//! separately.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use portico::app::{self, App};
use portico::base::entropy::SystemEntropy;
use portico::base::fault::Fault;
use portico::base::jose::{Alg, KeyPair};
use portico::base::slug::Slug;
use portico::base::time::SystemClock;
use portico::base::uri::CanonicalBase;
use portico::config::{self, Config, Overrides};
use portico::keys::KeySource;
use portico::provisioning;
use portico::services::World;

use crate::http::{Connection, get};
use crate::options::Options;
use crate::process::{machine_load, most_resident, resident};
use crate::product::{Product, Served};
use crate::table::{Table, figure, milliseconds, or_dash};
use crate::{Outcome, say};

/// The numbers of tenants, measured in turn; `_system` exists in addition.
const COUNTS: [usize; 3] = [1, 1_000, 10_000];
/// The number of shared RSA keys.
const KEYS: usize = 16;
/// The number of threads that create tenants, so that commits are grouped.
const MAKERS: usize = 8;
/// The number of starts for the median.
const STARTS: usize = 5;
/// The time from the ready line to reading the idle memory.
const SETTLE: Duration = Duration::from_secs(2);

/// The results for one number of tenants.
struct Seen {
    tenants: usize,
    start: Duration,
    idle: Option<u64>,
    /// After discovery and JWK set of every tenant.
    used: Option<u64>,
    most: Option<u64>,
    /// The first discovery request of each tenant, in nanoseconds.
    first: Histogram<u64>,
    /// Database files after the stop, in bytes.
    disk: u64,
}

/// Measures and prints the table.
pub fn run(options: &Options) -> Outcome<()> {
    let work = options.work_dir()?;
    let product = Product::find(work.path(), options)?;
    say(&format!("measuring {}", product.binary.display()));
    let load = machine_load();
    let data = work.path().join("data");
    let served = product.serve()?;
    let origin = served.origin.clone();
    served.process.stop()?;
    let keys = Arc::new(SharedKeys::make()?);
    let mut seen = Vec::new();
    let mut making = Vec::new();
    let mut there = 1;
    for count in COUNTS {
        if count > there {
            say(&format!("{count} tenants"));
            let begun = Instant::now();
            make(&open(&data, &origin, keys.clone())?, there..count)?;
            making.push((count - there, begun.elapsed()));
            there = count;
        }
        seen.push(look(&product, (count, &data))?);
    }
    let begun = Instant::now();
    product.command(&["tenant", "create", "one-more", "--name", "One more"], "")?;
    let text = report(options, (&seen, &making, begun.elapsed()), (product.profile(), load));
    std::io::stdout().lock().write_all(text.as_bytes()).map_err(|error| format!("stdout: {error}"))
}

/// Starts the server, requests every tenant's documents, and stops it.
fn look(product: &Product, (tenants, data): (usize, &Path)) -> Outcome<Seen> {
    let mut starts = Vec::new();
    let mut served = product.serve()?;
    for _ in 0..STARTS {
        served.process.stop()?;
        served = product.serve()?;
        starts.push(served.start_up);
    }
    starts.sort();
    std::thread::sleep(SETTLE);
    let idle = resident(served.process.id());
    let first = documents(&served, tenants)?;
    let (used, most) = (resident(served.process.id()), most_resident(served.process.id()));
    served.process.stop()?;
    let start = starts.get(STARTS / 2).copied().unwrap_or_default();
    Ok(Seen { tenants, start, idle, used, most, first, disk: size_of(data)? })
}

/// Requests discovery and JWK set of each tenant once. Returns the latencies of discovery.
fn documents(served: &Served, tenants: usize) -> Outcome<Histogram<u64>> {
    let mut latency =
        Histogram::new_with_bounds(1_000, 60_000_000_000, 3).map_err(|error| format!("histogram: {error:?}"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| format!("event loop: {error}"))?.block_on(async {
        let mut connection = Connection::open(&served.target).await?;
        for number in 0..tenants {
            let path = format!("/t/{}", slug(number));
            let sent = Instant::now();
            connection.send(get(&format!("{path}/.well-known/openid-configuration"))?).await?.ok()?;
            latency.saturating_record(u64::try_from(sent.elapsed().as_nanos()).unwrap_or(u64::MAX));
            connection.send(get(&format!("{path}/oauth2/jwks"))?).await?.ok()?;
        }
        Ok(latency)
    })
}

/// The first tenant is the default tenant of every deployment.
fn slug(number: usize) -> String {
    if number == 0 { "default".to_owned() } else { format!("tenant-{number:05}") }
}

fn open(data: &Path, origin: &str, keys: Arc<SharedKeys>) -> Outcome<App> {
    let overrides = Overrides { data_dir: Some(data.to_owned()), ..Overrides::default() };
    let (mut config, _): (Config, _) = config::load(&overrides).map_err(|faults| faults.to_string())?;
    config.http.public_url = CanonicalBase::parse(origin).map_err(|refusal| refusal.text().english())?;
    let world = World { clock: Arc::new(SystemClock::default()), entropy: Arc::new(SystemEntropy), keys };
    app::open(&config, world)
}

/// Creates these tenants, each in its own transaction.
fn make(app: &App, numbers: std::ops::Range<usize>) -> Outcome<()> {
    let next = AtomicUsize::new(numbers.start);
    let maker = || -> Outcome<()> {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= numbers.end {
                return Ok(());
            }
            one(app, number)?;
        }
    };
    std::thread::scope(|scope| {
        let makers: Vec<_> = (0..MAKERS).map(|_| scope.spawn(maker)).collect();
        makers.into_iter().try_for_each(|maker| maker.join().map_err(|_| "a maker panicked".to_owned())?)
    })
}

fn one(app: &App, number: usize) -> Outcome<()> {
    let services = &app.services;
    let slug = Slug::new(&slug(number)).map_err(|refusal| refusal.text().english())?;
    let base = app.services.addresses.base_for(&slug);
    let fault = |fault: Fault| fault.to_string();
    let new = app::new_tenant(services.keys.as_ref(), slug, format!("Tenant {number}"), base).map_err(fault)?;
    let moment = services.moment().map_err(fault)?;
    let made = services.db.system(move |stx| provisioning::create_tenant(stx, &new, &moment)).map_err(fault)?;
    made.map(drop).map_err(|refusal| format!("{refusal:?}"))
}

fn size_of(data: &Path) -> Outcome<u64> {
    let entries = std::fs::read_dir(data).map_err(|error| format!("{}: {error}", data.display()))?;
    Ok(entries.flatten().filter_map(|entry| entry.metadata().ok()).map(|metadata| metadata.len()).sum())
}

fn report(
    options: &Options,
    (seen, making, one_more): (&[Seen], &[(usize, Duration)], Duration),
    (profile, load): (String, Option<f64>),
) -> String {
    let head = [
        "tenants",
        "start ms",
        "idle MB",
        "used MB",
        "peak MB",
        "first response p50 ms",
        "p99 ms",
        "disk MB",
        "kB per tenant",
    ];
    let mut table = Table::new("Tenants: start-up (median), memory, first discovery of each, disk", &head);
    let smallest = seen.first().map_or(0, |seen| seen.disk);
    let megabytes = |bytes: Option<u64>| or_dash(bytes.map(|bytes| figure(bytes as f64 / 1e6)));
    for seen in seen {
        let nanoseconds = |percent| Duration::from_nanos(seen.first.value_at_percentile(percent));
        let each = seen.disk.saturating_sub(smallest) as f64 / seen.tenants.saturating_sub(1) as f64 / 1e3;
        table.row([
            figure(seen.tenants as f64),
            milliseconds(seen.start),
            megabytes(seen.idle),
            megabytes(seen.used),
            megabytes(seen.most),
            milliseconds(nanoseconds(50.0)),
            milliseconds(nanoseconds(99.0)),
            megabytes(Some(seen.disk)),
            figure(each),
        ]);
    }
    let mut text = format!("portico, profile {profile}; load average before: {}\n\n", or_dash(load.map(figure)));
    text.push_str(&table.text(options.markdown));
    for (count, time) in making {
        let each = time.as_secs_f64() * 1e3 / *count as f64;
        text.push_str(&format!(
            "note: {count} more were created in {} s, {} ms each\n",
            figure(time.as_secs_f64()),
            figure(each)
        ));
    }
    text + &format!("note: one tenant created with the command line, with its own key: {} ms\n", milliseconds(one_more))
}

/// Shared RSA keys, used in turn. Each tenant has its own EC keys.
struct SharedKeys {
    rsa: Vec<KeyPair>,
    next: AtomicUsize,
}

impl SharedKeys {
    fn make() -> Outcome<Self> {
        let rsa: Result<Vec<KeyPair>, Fault> = (0..KEYS).map(|_| KeyPair::generate(Alg::Rs256)).collect();
        Ok(Self { rsa: rsa.map_err(|fault| fault.to_string())?, next: AtomicUsize::new(0) })
    }
}

impl KeySource for SharedKeys {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault> {
        if alg != Alg::Rs256 {
            return KeyPair::generate(alg);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed) % KEYS;
        self.rsa.get(number).cloned().ok_or_else(|| Fault::internal("no shared key"))
    }
}
