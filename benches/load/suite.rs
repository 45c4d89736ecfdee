//! The whole run, in order: limits, start-up, tenant and sign-in, then each operation.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize};
use std::time::Duration;

use hyper::header::HeaderValue;

use crate::browser::sign_in;
use crate::drive::{Operation, drive};
use crate::fixture::Fixture;
use crate::hello::{self, Hello};
use crate::http::{Connection, get};
use crate::limits::Limits;
use crate::operations::{Authorize, Codes, Exchange, Fetch, SignIn, UserInfo};
use crate::options::Options;
use crate::plan::Plan;
use crate::process::{Running, machine_load, most_resident, resident};
use crate::product::{Product, Served};
use crate::report::{Hellos, Measured, Report, StartUp};
use crate::sample::Sample;
use crate::{Outcome, say};

/// Codes live 60 s, so preparing and using them must stay under that together.
const MOST_PREPARING: Duration = Duration::from_secs(20);
const MOST_EXCHANGING: Duration = Duration::from_secs(25);
/// Codes that tell how fast they are redeemed, before as many are made as a run needs.
const PROBE: usize = 1_000;
/// Access tokens that the UserInfo requests take turns with.
const TOKENS: usize = 32;
/// The body of the stand-in server where nothing else gives the size.
const SMALL: usize = 300;
/// Starts after the first.
const STARTS: usize = 3;

/// A run under way.
struct Suite<'a> {
    options: &'a Options,
    server: Served,
    fixture: Arc<Fixture>,
    cookie: HeaderValue,
    measured: Vec<Measured>,
}

/// Measures everything and prints the report.
pub fn run(options: &Options) -> Outcome<()> {
    let work = tempfile::Builder::new()
        .prefix("load-")
        .tempdir_in(&options.dir)
        .map_err(|error| format!("no directory in {}: {error}", options.dir.display()))?;
    let product = Product::find(work.path())?;
    say(&format!("measuring {}", product.binary.display()));
    let machine_load = machine_load();

    say("limits of the machine");
    let limits = Limits::measure(work.path(), options.seconds.min(Duration::from_secs(1)))?;
    say("start-up");
    let (start_up, server) = start(&product)?;
    say("tenant, account, client, sign-in");
    let (fixture, cookie) = event_loop()?.block_on(async {
        let fixture = Fixture::prepare(&product, &server, "load").await?;
        let mut connection = Connection::open(&fixture.target).await?;
        let (cookies, _) = sign_in(&fixture, &mut connection, 0).await?;
        let cookie = cookies.header()?.ok_or("the sign-in set no cookie")?;
        Ok::<_, String>((Arc::new(fixture), cookie))
    })?;
    let mut suite = Suite { options, server, fixture, cookie, measured: Vec::new() };
    let hellos = suite.hellos()?;
    for name in &options.only {
        let outcome = suite.operation(name);
        // A server that has ended explains the fault better than a refused connection does.
        let alive = suite.server.process.check();
        let measured = alive.and(outcome).map_err(|fault| format!("{name}: {fault}\n{}", product.last_log()))?;
        suite.measured.push(measured);
    }
    let most_resident = most_resident(suite.server.process.id());
    let stop = suite.server.process.stop()?;
    let report = Report {
        options,
        profile: product.profile(),
        machine_load,
        binary_size: product.size(),
        start_up,
        stop,
        most_resident,
        limits,
        hellos,
        measured: suite.measured,
    };
    std::io::stdout().lock().write_all(report.text().as_bytes()).map_err(|error| format!("stdout: {error}"))
}

/// Starts the server on the empty directory, then again; the last one keeps running.
fn start(product: &Product) -> Outcome<(StartUp, Served)> {
    let mut server = product.serve()?;
    let first = server.start_up;
    let mut next = Vec::with_capacity(STARTS);
    for _ in 0..STARTS {
        server.process.stop()?;
        server = product.serve()?;
        next.push(server.start_up);
    }
    next.sort();
    std::thread::sleep(Duration::from_millis(500));
    let start_up = StartUp {
        first,
        next: next.get(STARTS / 2).copied().unwrap_or_default(),
        resident: resident(server.process.id()),
    };
    Ok((start_up, server))
}

impl Suite<'_> {
    /// The stand-in server with bodies of the sizes that matter.
    fn hellos(&self) -> Outcome<Hellos> {
        let (server, target) = hello::start()?;
        let size_of = |path: &str| {
            event_loop()?.block_on(async {
                let mut connection = Connection::open(&self.fixture.target).await?;
                Ok::<_, String>(connection.send(get(path)?).await?.ok()?.len())
            })
        };
        let sizes = [SMALL, size_of(&self.fixture.discovery)?, size_of(&self.fixture.jwks)?];
        let [small, discovery, jwks] = sizes.map(|bytes| {
            say(&format!("hello, {bytes} bytes"));
            let target = target.clone();
            let operation = Arc::new(Hello { target, bytes });
            self.both(&format!("hello, {bytes} B"), &operation, &server)
        });
        let (small, discovery, jwks) = (small?, discovery?, jwks?);
        Ok(Hellos { small, discovery, jwks })
    }

    fn operation(&self, name: &str) -> Outcome<Measured> {
        say(name);
        let server = &self.server.process;
        let fixture = Arc::clone(&self.fixture);
        let fetch = |path: &str| Arc::new(Fetch { target: self.fixture.target.clone(), path: path.to_owned() });
        match name {
            "discovery" => self.both(name, &fetch(&fixture.discovery), server),
            "jwks" => self.both(name, &fetch(&fixture.jwks), server),
            "authorize" => self.both(name, &self.authorize(None), server),
            "token" => self.token(name),
            "userinfo" => {
                let operation = Arc::new(UserInfo { bearers: self.bearers()?, fixture, next: AtomicUsize::new(0) });
                self.both(name, &operation, server)
            }
            "sign-in" => {
                let next = AtomicU64::new(1);
                self.both(name, &Arc::new(SignIn { fixture, next }), server)
            }
            _ => Err("no such operation".to_owned()),
        }
    }

    /// The closed loop, then the open loop at a share of its maximum.
    fn both<O: Operation>(&self, name: &str, operation: &Arc<O>, server: &Running) -> Outcome<Measured> {
        let closed = drive(operation, self.plan(), server.id())?;
        let rate = self.share_of(&closed)?;
        let plan = Plan { rate: Some(rate), ..self.plan() };
        let open = drive(operation, plan, server.id())?;
        Ok(Measured { name: name.to_owned(), closed, rate, open, resident: resident(server.id()) })
    }

    /// As [`Self::both`], with the codes made before each run.
    fn token(&self, name: &str) -> Outcome<Measured> {
        let server = self.server.process.id();
        let closed = Plan { warm_up: Duration::ZERO, time: self.options.seconds.min(MOST_EXCHANGING), ..self.plan() };
        let seconds = closed.time.as_secs_f64();
        let probe = drive(&self.exchange(PROBE)?, closed, server)?;
        let wanted = probe.rate() * seconds * 1.2;
        let closed_sample = drive(&self.exchange(wanted as usize)?, closed, server)?;
        let rate = self.share_of(&closed_sample)?;
        let exchange = self.exchange((rate * seconds) as usize)?;
        let open = Plan {
            rate: Some(rate),
            // Fewer codes than wanted, where making them is slower than using them.
            time: Duration::from_secs_f64(exchange.codes.count() as f64 / rate),
            ..closed
        };
        let open_sample = drive(&exchange, open, server)?;
        Ok(Measured {
            name: name.to_owned(),
            closed: closed_sample,
            rate,
            open: open_sample,
            resident: resident(server),
        })
    }

    /// The token endpoint with so many fresh codes, or as many as can be made in time.
    fn exchange(&self, wanted: usize) -> Outcome<Arc<Exchange>> {
        let codes = Arc::new(Codes::default());
        let plan = Plan { warm_up: Duration::ZERO, time: MOST_PREPARING, ..self.plan() };
        let authorize = self.authorize(Some((Arc::clone(&codes), wanted)));
        let sample = drive(&authorize, plan, self.server.process.id())?;
        if codes.count() == 0 {
            let fault = sample.first_error.unwrap_or_default();
            return Err(format!("no codes could be made: {fault}"));
        }
        let fixture = Arc::clone(&self.fixture);
        Ok(Arc::new(Exchange { fixture, codes }))
    }

    fn authorize(&self, keep: Option<(Arc<Codes>, usize)>) -> Arc<Authorize> {
        Arc::new(Authorize {
            fixture: Arc::clone(&self.fixture),
            cookie: self.cookie.clone(),
            keep,
            next: AtomicU64::new(1),
        })
    }

    /// Access tokens as values of `Authorization`.
    fn bearers(&self) -> Outcome<Vec<HeaderValue>> {
        let exchange = self.exchange(TOKENS)?;
        event_loop()?.block_on(async {
            let mut connection = Connection::open(&self.fixture.target).await?;
            let mut bearers = Vec::with_capacity(TOKENS);
            while let Some(token) = exchange.access_token(&mut connection).await? {
                let bearer = HeaderValue::from_str(&format!("Bearer {token}"));
                bearers.push(bearer.map_err(|error| format!("access token: {error}"))?);
            }
            Ok(bearers)
        })
    }

    fn plan(&self) -> Plan {
        Plan {
            threads: self.options.threads,
            connections: self.options.connections,
            warm_up: Duration::from_millis(300),
            time: self.options.seconds,
            rate: None,
        }
    }

    fn share_of(&self, closed: &Sample) -> Outcome<f64> {
        let rate = closed.rate() * self.options.share;
        if rate.is_finite() && rate > 0.0 {
            return Ok(rate);
        }
        let fault = closed.first_error.as_deref().unwrap_or("no answer in time");
        Err(format!("none succeeded: {fault}"))
    }
}

fn event_loop() -> Outcome<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| format!("event loop: {error}"))
}
