//! The whole run in order: limits, start-up, tenant and sign-in, then each operation.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize};
use std::time::{Duration, Instant};

use hyper::header::HeaderValue;

use crate::browser::sign_in;
use crate::crowd::{self, Crowd, Filled};
use crate::drive::{Operation, drive};
use crate::fixture::{Client, Fixture};
use crate::hello::{self, Hello};
use crate::http::{Connection, get};
use crate::limits::Limits;
use crate::operations::{
    Authorize, Choose, ClientCredentials, Exchange, Fetch, Introspect, Page, Pool, Refresh, Register, SignIn, WithToken,
};
use crate::options::Options;
use crate::peer::{Made, Peer};
use crate::plan::Plan;
use crate::process::{Running, machine_load, most_resident, resident};
use crate::product::{Product, Served};
use crate::report::{Hellos, Measured, Report, StartUp};
use crate::sample::Sample;
use crate::{Outcome, say};

const TENANT: &str = "load";
/// Codes expire after 60 s, so creating and redeeming them together must take less.
const MOST_PREPARING: Duration = Duration::from_secs(20);
const MOST_EXCHANGING: Duration = Duration::from_secs(25);
/// The codes of a probe run, which estimates how many codes a run needs.
const PROBE: usize = 1_000;
/// The number of access tokens used in turn, and of token families; more than connections.
const TOKENS: usize = 64;
/// The number of signed-in browsers that get codes, and the codes that each can keep at a time.
const BROWSERS: usize = 60;
const CODES_OF_BROWSER: usize = 450;
/// More codes per second than the peer redeems.
const PEER_CODES: f64 = 2_500.0;
/// The body size of the hello server if no document gives the size.
const SMALL: usize = 300;
/// The number of starts after the first.
const STARTS: usize = 3;

/// The state of a run.
struct Suite<'a> {
    options: &'a Options,
    server: Served,
    fixture: Arc<Fixture>,
    cookie: HeaderValue,
    /// The cookies of the browsers that get many codes.
    browsers: Vec<HeaderValue>,
    choosing: Option<Choosing>,
    peer: Option<Peer>,
    measured: Vec<Measured>,
}

/// A tenant with organizations, and a user who has chosen none of them.
struct Choosing {
    crowd: Crowd,
    fixture: Arc<Fixture>,
    cookie: HeaderValue,
}

/// Measures everything and prints the report.
pub fn run(options: &Options) -> Outcome<()> {
    let work = options.work_dir()?;
    let product = Product::find(work.path(), options)?;
    say(&format!("measuring {}", product.binary.display()));
    let machine_load = machine_load();

    say("limits of the machine");
    let limits = Limits::measure(work.path(), options.seconds.min(Duration::from_secs(1)))?;
    say("start-up");
    let (start_up, server) = start(&product)?;
    say("tenant, account, client, sign-in");
    let wanted = if options.only.contains(&"token") { BROWSERS } else { 1 };
    let (fixture, browsers) = event_loop()?.block_on(async {
        let fixture = Fixture::prepare(&product, &server, TENANT).await?;
        let mut browsers = Vec::with_capacity(wanted);
        for _ in 0..wanted {
            browsers.push(signed_in(&fixture).await?);
        }
        Ok::<_, String>((Arc::new(fixture), browsers))
    })?;
    let cookie = browsers.first().cloned().ok_or("no browser is signed in")?;
    let choosing = if options.organizations { Some(choosing(&product, &server.origin, &fixture)?) } else { None };
    let fixture = match &choosing {
        Some(Choosing { crowd, .. }) => Arc::new(fixture.asking(Some(&crowd.everyone))),
        None => fixture,
    };
    let peer = if options.peer { Some(Peer::start()?) } else { None };
    let mut suite = Suite { options, server, fixture, cookie, browsers, choosing, peer, measured: Vec::new() };
    let hellos = suite.hellos()?;
    for name in &options.only {
        let outcome = suite.operation(name);
        // A server that has stopped explains the error better than a refused connection.
        let alive = suite.server.process.check();
        let mut measured = alive.and(outcome).map_err(|fault| format!("{name}: {fault}\n{}", product.last_log()))?;
        measured.peer = suite.at_peer(name).map_err(|fault| format!("{name} at the peer: {fault}"))?;
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
        peer: suite.peer.map(|peer| peer.name),
        measured: suite.measured,
    };
    let written = std::io::stdout().lock().write_all(report.text().as_bytes());
    written.map_err(|error| format!("stdout: {error}"))?;
    let missed = report.missed();
    if options.check && missed > 0 {
        return Err(format!("budgets missed: {missed}"));
    }
    Ok(())
}

/// Signs in and returns the cookies of the browser.
async fn signed_in(fixture: &Fixture) -> Outcome<HeaderValue> {
    let mut connection = Connection::open(&fixture.target).await?;
    let (cookies, _) = sign_in(fixture, &mut connection, 0).await?;
    cookies.header()?.ok_or_else(|| "the sign-in set no cookie".to_owned())
}

/// Fills the tenant with organizations, and signs a second user in.
fn choosing(product: &Product, origin: &str, fixture: &Fixture) -> Outcome<Choosing> {
    say("organizations and members");
    let other = fixture.with_account(product, TENANT, "bea@example.com")?;
    let (data, users) = (product.data(), [fixture.email, other.email]);
    let begun = Instant::now();
    let crowd = crowd::fill(&Filled { data: &data, database: product.database(), origin, tenant: TENANT, users })?;
    say(&format!("made in {:.0} s", begun.elapsed().as_secs_f64()));
    let cookie = event_loop()?.block_on(signed_in(&other))?;
    Ok(Choosing { crowd, fixture: Arc::new(other.asking(None)), cookie })
}

/// Starts the server on the empty directory, then again several times. The last one keeps running.
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
    /// Measures the hello server with the relevant body sizes.
    fn hellos(&self) -> Outcome<Hellos> {
        let (server, target) = hello::start()?;
        let size_of = |path: &str| {
            event_loop()?.block_on(async {
                let mut connection = Connection::open(&self.fixture.target).await?;
                Ok::<_, String>(connection.send(get(path)?).await?.ok()?.len())
            })
        };
        let sizes = [SMALL, size_of(&self.fixture.endpoints.discovery)?, size_of(&self.fixture.endpoints.jwks)?];
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
            "discovery" => self.both(name, &fetch(&fixture.endpoints.discovery), server),
            "jwks" => self.both(name, &fetch(&fixture.endpoints.jwks), server),
            "client-credentials" => self.both(name, &Arc::new(ClientCredentials { fixture }), server),
            "authorize" => self.both(name, &self.authorize(&self.fixture.web, None), server),
            "token" => self.token(name),
            "refresh" => {
                let tokens = Pool::of(self.redeemed(&self.fixture.lasting, "refresh_token")?);
                self.both(name, &Arc::new(Refresh { fixture, tokens }), server)
            }
            "userinfo" => {
                let tokens = self.redeemed(&self.fixture.web, "access_token")?;
                self.both(name, &self.with_token(&fixture.endpoints.userinfo, &tokens)?, server)
            }
            "introspect" => {
                let tokens = self.redeemed(&self.fixture.web, "access_token")?;
                self.both(name, &Arc::new(Introspect { fixture, tokens, next: AtomicUsize::new(0) }), server)
            }
            "sign-in" => {
                let next = AtomicU64::new(1);
                self.both(name, &Arc::new(SignIn { fixture, next }), server)
            }
            "organizations" => self.both(name, &self.page("/account/organizations"), server),
            "own-document" => self.both(name, &self.page("/auth/me"), server),
            "dashboard-session" => self.both(name, &self.page("/auth/session"), server),
            "login-me" | "session-me" | "app-users" => {
                let Crowd { login, session, program, .. } = &self.choosing()?.crowd;
                let (path, tokens) = match name {
                    "login-me" => ("/v1/auth/me", login),
                    "session-me" => ("/api/v1/me", session),
                    _ => ("/api/v1/app/user", program),
                };
                let path = format!("{}{path}", fixture.issuer);
                self.both(name, &self.with_token(&path, tokens)?, server)
            }
            "register" => {
                let bearers = bearers(&self.choosing()?.crowd.registrar)?;
                let bearer = bearers.into_iter().next().ok_or("no API token was prepared")?;
                let path = format!("{}/api/v1/auth/register", fixture.issuer);
                let register = Register { target: fixture.target.clone(), path, bearer, next: AtomicU64::new(1) };
                self.both(name, &Arc::new(register), server)
            }
            "members" | "picker" => {
                let Choosing { crowd, fixture, cookie } = self.choosing()?;
                if name == "members" {
                    let path = format!("/account/organizations/{}/members", crowd.everyone);
                    return self.both(name, &self.page(&path), server);
                }
                let (fixture, cookie, next) = (Arc::clone(fixture), cookie.clone(), AtomicU64::new(1));
                self.both(name, &Arc::new(Choose { fixture, cookie, next }), server)
            }
            _ => Err("no such operation".to_owned()),
        }
    }

    fn choosing(&self) -> Outcome<&Choosing> {
        self.choosing.as_ref().ok_or_else(|| "no organizations".to_owned())
    }

    /// A document for the bearers of these tokens.
    fn with_token(&self, path: &str, tokens: &[String]) -> Outcome<Arc<WithToken>> {
        let (target, bearers) = (self.fixture.target.clone(), bearers(tokens)?);
        Ok(Arc::new(WithToken { target, path: path.to_owned(), bearers, next: AtomicUsize::new(0) }))
    }

    /// A page of the tenant for the signed-in user.
    fn page(&self, path: &str) -> Arc<Page> {
        let path = format!("{}{path}", self.fixture.issuer);
        Arc::new(Page { target: self.fixture.target.clone(), path, cookie: self.cookie.clone() })
    }

    /// Runs the closed loop, then the open loop at a share of its maximum.
    fn both<O: Operation>(&self, name: &str, operation: &Arc<O>, server: &Running) -> Outcome<Measured> {
        let closed = drive(operation, self.plan(), server.id())?;
        let rate = self.share_of(&closed)?;
        let plan = Plan { rate: Some(rate), ..self.plan() };
        let open = drive(operation, plan, server.id())?;
        Ok(Measured { name: name.to_owned(), closed, rate, open, peer: None, resident: resident(server.id()) })
    }

    /// Runs the token endpoint like [`Self::both`], but creates the codes before each run.
    fn token(&self, name: &str) -> Outcome<Measured> {
        let server = self.server.process.id();
        let closed = Plan { warm_up: Duration::ZERO, time: self.options.seconds.min(MOST_EXCHANGING), ..self.plan() };
        let seconds = closed.time.as_secs_f64();
        let exchange = |wanted| self.exchange(&self.fixture.web, wanted);
        let probe = drive(&exchange(PROBE)?, closed, server)?;
        let wanted = probe.rate() * seconds * 1.2;
        let closed_sample = drive(&exchange(wanted as usize)?, closed, server)?;
        let rate = self.share_of(&closed_sample)?;
        let exchange = exchange((rate * seconds) as usize)?;
        let open = Plan {
            rate: Some(rate),
            // Fewer codes than wanted, if creating them is slower than redeeming them.
            time: Duration::from_secs_f64(exchange.codes.count() as f64 / rate),
            ..closed
        };
        let open_sample = drive(&exchange, open, server)?;
        Ok(Measured {
            name: name.to_owned(),
            closed: closed_sample,
            rate,
            open: open_sample,
            peer: None,
            resident: resident(server),
        })
    }

    /// Prepares the token endpoint with `wanted` codes, or as many as can be created in time.
    fn exchange(&self, client: &Client, wanted: usize) -> Outcome<Arc<Exchange>> {
        let wanted = wanted.min(self.browsers.len() * CODES_OF_BROWSER);
        let codes = Arc::new(Pool::default());
        let plan = Plan { warm_up: Duration::ZERO, time: MOST_PREPARING, ..self.plan() };
        let authorize = self.authorize(client, Some((Arc::clone(&codes), wanted)));
        let sample = drive(&authorize, plan, self.server.process.id())?;
        if codes.count() == 0 {
            let fault = sample.first_error.unwrap_or_default();
            return Err(format!("no authorization code was issued: {fault}"));
        }
        let fixture = Arc::clone(&self.fixture);
        Ok(Arc::new(Exchange { fixture, client: client.clone(), codes }))
    }

    fn authorize(&self, client: &Client, keep: Option<(Arc<Pool>, usize)>) -> Arc<Authorize> {
        Arc::new(Authorize {
            fixture: Arc::clone(&self.fixture),
            client: client.clone(),
            cookies: self.browsers.clone(),
            keep,
            next: AtomicU64::new(1),
        })
    }

    /// Redeems a few codes and returns this member of each response.
    fn redeemed(&self, client: &Client, member: &str) -> Outcome<Vec<String>> {
        let wanted = TOKENS.max(2 * self.options.connections);
        let exchange = self.exchange(client, wanted)?;
        event_loop()?.block_on(async {
            let mut connection = Connection::open(&self.fixture.target).await?;
            let mut redeemed = Vec::with_capacity(wanted);
            while let Some(token) = exchange.redeem(&mut connection, member).await? {
                redeemed.push(token);
            }
            Ok(redeemed)
        })
    }

    /// Measures the operation at the peer with a closed loop. Returns `None` without a peer, or if it lacks the
    /// operation.
    fn at_peer(&self, name: &str) -> Outcome<Option<Sample>> {
        let Some(peer) = &self.peer else { return Ok(None) };
        let fixture = Arc::clone(&peer.fixture);
        let fetch = |path: &str| Arc::new(Fetch { target: fixture.target.clone(), path: path.to_owned() });
        let made = |what, count| event_loop()?.block_on(peer.make(what, count));
        let (server, plan) = (peer.process.id(), self.plan());
        let families = TOKENS.max(2 * self.options.connections);
        let next = AtomicUsize::new(0);
        let sample = match name {
            "discovery" => drive(&fetch(&fixture.endpoints.discovery), plan, server)?,
            "jwks" => drive(&fetch(&fixture.endpoints.jwks), plan, server)?,
            "client-credentials" => drive(&Arc::new(ClientCredentials { fixture }), plan, server)?,
            "token" => {
                let wanted = PEER_CODES * (plan.time + plan.warm_up).as_secs_f64();
                let codes = Arc::new(Pool::of(made(Made::Codes, wanted as usize)?));
                drive(&Arc::new(Exchange { client: fixture.web.clone(), fixture, codes }), plan, server)?
            }
            "refresh" => {
                let tokens = Pool::of(made(Made::Refresh, families)?);
                drive(&Arc::new(Refresh { fixture, tokens }), plan, server)?
            }
            "userinfo" => {
                let bearers = bearers(&made(Made::Access, TOKENS)?)?;
                let (target, path) = (fixture.target.clone(), fixture.endpoints.userinfo.clone());
                drive(&Arc::new(WithToken { target, path, bearers, next }), plan, server)?
            }
            "introspect" => {
                let tokens = made(Made::Access, TOKENS)?;
                drive(&Arc::new(Introspect { fixture, tokens, next }), plan, server)?
            }
            _ => return Ok(None),
        };
        match &sample.first_error {
            Some(fault) => Err(fault.clone()),
            None => Ok(Some(sample)),
        }
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
        let fault = closed.first_error.as_deref().unwrap_or("no response in time");
        Err(format!("no request succeeded: {fault}"))
    }
}

/// Converts access tokens to values of `Authorization`.
fn bearers(tokens: &[String]) -> Outcome<Vec<HeaderValue>> {
    let bearer = |token: &String| HeaderValue::from_str(&format!("Bearer {token}"));
    tokens.iter().map(|token| bearer(token).map_err(|error| format!("access token: {error}"))).collect()
}

fn event_loop() -> Outcome<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| format!("event loop: {error}"))
}
