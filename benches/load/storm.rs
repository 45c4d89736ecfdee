//! An overload test: sign-ins at one tenant at ten times the hasher's capacity. It measures the successful sign-ins,
//! the latency of refusals, a sign-in at a second tenant, and token requests. A quiet run measures the same requests
//! without overload. Mails may wait in the outbox meanwhile, for a server that is away.

use std::io::Write;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;
use hyper::StatusCode;
use hyper::header::{COOKIE, HeaderValue, ORIGIN, RETRY_AFTER};
use url::form_urlencoded;

use crate::browser::{origin_form, sign_in};
use crate::drive::{Operation, drive};
use crate::fixture::Fixture;
use crate::http::{Connection, Target, get, post_form};
use crate::operations::{SignIn, WithToken};
use crate::options::Options;
use crate::plan::Plan;
use crate::product::{Product, Served};
use crate::sample::{Sample, Turn};
use crate::table::{Table, figure, milliseconds, percent};
use crate::{Outcome, say};

/// The offered load as a multiple of the measured capacity.
const TIMES: f64 = 10.0;
/// Connections of the overload: requests that wait for the hasher occupy one each, the rest is refused on the others.
const CONNECTIONS: usize = 256;
/// The time before counting starts, in which the hasher's queue fills.
const WARM_UP: Duration = Duration::from_secs(3);
/// Requests per second at the observed endpoints.
const WATCHED_RATE: f64 = 50.0;
/// Sign-ins per second at the second tenant.
const SECOND_RATE: f64 = 1.0;

/// Rate limits that would refuse the sign-ins before they reach the hasher.
const RAISED: [(&str, &str); 4] = [
    ("PORTICO_THROTTLE__FREE_ATTEMPTS", "1000000000"),
    ("PORTICO_THROTTLE__ACCOUNT_PER_DAY", "1000000000"),
    ("PORTICO_THROTTLE__NETWORK_PER_HOUR", "1000000000"),
    ("PORTICO_THROTTLE__OPEN_FLOWS", "1000000000"),
];

/// A mail server that refuses connections: nothing listens at this port.
const AWAY: (&str, &str) = ("PORTICO_MAIL__TRANSPORT", "smtp://127.0.0.1:1?tls=none");

/// The form of the login page, posted repeatedly with the correct password.
struct Login {
    fixture: Arc<Fixture>,
    counts_from: OnceLock<Instant>,
    good: Mutex<Histogram<u64>>,
    refused: Mutex<Histogram<u64>>,
    good_count: AtomicU64,
}

impl Login {
    fn new(fixture: &Arc<Fixture>) -> Outcome<Login> {
        let histogram = || {
            let made = Histogram::new_with_bounds(1_000, 60_000_000_000, 3);
            made.map(Mutex::new).map_err(|error| format!("histogram: {error:?}"))
        };
        Ok(Login {
            fixture: fixture.clone(),
            counts_from: OnceLock::new(),
            good: histogram()?,
            refused: histogram()?,
            good_count: AtomicU64::new(0),
        })
    }
}

impl Operation for Login {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("email", self.fixture.email)
            .append_pair("password", self.fixture.password)
            .finish();
        let mut request = post_form(&self.fixture.login, form)?;
        request.headers_mut().insert(ORIGIN, self.fixture.origin.clone());
        let sent = Instant::now();
        let counts = sent >= *self.counts_from.get_or_init(|| sent + WARM_UP);
        let answer = connection.send(request).await?;
        let refused = matches!(answer.status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS)
            && answer.headers.contains_key(RETRY_AFTER);
        let histogram = match answer.status {
            StatusCode::SEE_OTHER => &self.good,
            _ if refused => &self.refused,
            _ => return Err(answer.unexpected("a sign-in, or a refusal with Retry-After")),
        };
        if counts {
            self.good_count.fetch_add(u64::from(!refused), Ordering::Relaxed);
            let taken = u64::try_from(sent.elapsed().as_nanos()).unwrap_or(u64::MAX);
            histogram.lock().unwrap_or_else(PoisonError::into_inner).saturating_record(taken);
        }
        Ok(Turn::Done)
    }
}

/// Gets a code from the authorization endpoint and its tokens from the token endpoint: two durable writes.
struct CodeAndTokens {
    fixture: Arc<Fixture>,
    cookie: HeaderValue,
    next: AtomicU64,
}

impl Operation for CodeAndTokens {
    fn target(&self) -> &Target {
        &self.fixture.target
    }

    async fn run(&self, connection: &mut Connection) -> Outcome<Turn> {
        let url = self.fixture.web.authorization_request(self.next.fetch_add(1, Ordering::Relaxed));
        let mut request = get(origin_form(&url))?;
        request.headers_mut().insert(COOKIE, self.cookie.clone());
        let answer = connection.send(request).await?;
        let location = answer.location()?;
        let location = url.join(location).map_err(|error| format!("redirect to {location}: {error}"))?;
        let code = self.fixture.code_of(&location)?.ok_or("no code at once")?;
        connection.send(self.fixture.token_request(&self.fixture.web, &code)?).await?.ok()?;
        Ok(Turn::Done)
    }
}

/// The requests observed during the overload.
struct Watched {
    userinfo: Sample,
    tokens: Sample,
    second: Sample,
}

/// Measures the quiet run and the overload, and prints both.
pub fn run(options: &Options) -> Outcome<()> {
    let work = options.work_dir()?;
    let mut settings = RAISED.to_vec();
    if options.mails > 0 {
        settings.push(AWAY);
    }
    let product = Product::find(work.path(), options)?.with_settings(&settings);
    say(&format!("measuring {}", product.binary.display()));
    let server = product.serve()?;
    let outcome = measure(options, &product, &server);
    let text = outcome.map_err(|fault| format!("{fault}\n{}", product.last_log()))?;
    server.process.stop()?;
    std::io::stdout().lock().write_all(text.as_bytes()).map_err(|error| format!("stdout: {error}"))
}

fn measure(options: &Options, product: &Product, server: &Served) -> Outcome<String> {
    say("two tenants");
    let event_loop = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("event loop: {error}"))?;
    let (stormy, watched_user, second) = event_loop.block_on(async {
        let stormy = Arc::new(Fixture::prepare(product, server, "stormy").await?);
        let watched_user = Arc::new(stormy.with_account(product, "stormy", "grace@example.com")?);
        let second = Arc::new(Fixture::prepare(product, server, "second").await?);
        Ok::<_, String>((stormy, watched_user, second))
    })?;

    say("capacity: a closed loop of sign-ins");
    let login = Arc::new(Login::new(&stormy)?);
    let closed = Plan { threads: 1, connections: 16, warm_up: WARM_UP, time: Duration::from_secs(8), rate: None };
    // Each of these sign-ins is from an unknown browser and queues a notice.
    while waiting(product)? < options.mails {
        drive(&login, closed, server.process.id())?;
    }
    let capacity = drive(&login, closed, server.process.id())?.rate();

    // Two sessions, since the grants of a session are bounded too.
    let (cookie, bearers) = event_loop.block_on(async {
        let mut connection = Connection::open(&stormy.target).await?;
        let (_, code) = sign_in(&watched_user, &mut connection, 0).await?;
        let bearer = watched_user.bearer(&mut connection, &code).await?;
        let (cookies, _) = sign_in(&watched_user, &mut connection, 1).await?;
        let cookie = cookies.header()?.ok_or("the sign-in set no cookie")?;
        Ok::<_, String>((cookie, vec![bearer]))
    })?;
    let watch = |time: Duration| watched(options, server, (&watched_user, &second, &cookie, &bearers), time);

    say("the quiet run");
    let quiet = watch(options.seconds.min(Duration::from_secs(20)))?;

    say(&format!("overload: {} sign-ins per second", figure(capacity * TIMES)));
    let storm = Arc::new(Login::new(&stormy)?);
    let plan = Plan {
        threads: 1,
        connections: CONNECTIONS,
        warm_up: WARM_UP,
        time: options.seconds,
        rate: Some(capacity * TIMES),
    };
    let (sample, during) = std::thread::scope(|scope| {
        let watching = scope.spawn(|| {
            std::thread::sleep(WARM_UP);
            watch(options.seconds)
        });
        let sample = drive(&storm, plan, server.process.id());
        let watched = watching.join().map_err(|_| "the observing thread panicked".to_owned())?;
        Ok::<_, String>((sample?, watched?))
    })?;

    Ok(report(options, (capacity, &storm, &sample), (&quiet, &during)))
}

/// Returns the number of mails in the outbox, up to the longest page.
fn waiting(product: &Product) -> Outcome<usize> {
    let listed = product.command(&["mail", "list", "--limit", "5000"], "")?;
    listed.as_array().map(Vec::len).ok_or_else(|| format!("not a list of mails: {listed}"))
}

type At<'a> = (&'a Arc<Fixture>, &'a Arc<Fixture>, &'a HeaderValue, &'a [HeaderValue]);

fn watched(
    options: &Options,
    server: &Served,
    (user, second, cookie, bearers): At<'_>,
    time: Duration,
) -> Outcome<Watched> {
    let id = server.process.id();
    let plan =
        Plan { threads: 1, connections: options.connections, warm_up: Duration::ZERO, time, rate: Some(WATCHED_RATE) };
    let userinfo = Arc::new(WithToken {
        target: user.target.clone(),
        path: user.endpoints.userinfo.clone(),
        bearers: bearers.to_vec(),
        next: AtomicUsize::new(0),
    });
    let tokens =
        Arc::new(CodeAndTokens { fixture: user.clone(), cookie: cookie.clone(), next: AtomicU64::new(1 << 32) });
    let person = Arc::new(SignIn { fixture: second.clone(), next: AtomicU64::new(1 << 33) });
    std::thread::scope(|scope| {
        let userinfo = scope.spawn(|| drive(&userinfo, plan, id));
        let tokens = scope.spawn(|| drive(&tokens, plan, id));
        let second = scope.spawn(|| drive(&person, Plan { rate: Some(SECOND_RATE), connections: 4, ..plan }, id));
        let joined = |fault| move |_| format!("{fault} panicked");
        Ok(Watched {
            userinfo: userinfo.join().map_err(joined("userinfo"))??,
            tokens: tokens.join().map_err(joined("tokens"))??,
            second: second.join().map_err(joined("the second tenant"))??,
        })
    })
}

fn report(
    options: &Options,
    (capacity, storm, sample): (f64, &Login, &Sample),
    (quiet, during): (&Watched, &Watched),
) -> String {
    let of = |histogram: &Mutex<Histogram<u64>>, percent: f64| {
        let histogram = histogram.lock().unwrap_or_else(PoisonError::into_inner);
        milliseconds(Duration::from_nanos(histogram.value_at_percentile(percent)))
    };
    let seconds = options.seconds.as_secs_f64();
    let count = |histogram: &Mutex<Histogram<u64>>| histogram.lock().unwrap_or_else(PoisonError::into_inner).len();
    let good = storm.good_count.load(Ordering::Relaxed) as f64 / seconds;
    let mut table = Table::new(
        format!(
            "Overload: {} sign-ins per second at one tenant for {seconds:.0} s, capacity {} per second, {} mails waiting",
            figure(capacity * TIMES),
            figure(capacity),
            options.mails
        ),
        &["what", "per s", "p50 ms", "p99 ms", "max ms", "note"],
    );
    table.row([
        "signed in".to_owned(),
        figure(good),
        of(&storm.good, 50.0),
        of(&storm.good, 99.0),
        of(&storm.good, 100.0),
        format!("{} of capacity", percent(good / capacity)),
    ]);
    table.row([
        "refused with Retry-After".to_owned(),
        figure(count(&storm.refused) as f64 / seconds),
        of(&storm.refused, 50.0),
        of(&storm.refused, 99.0),
        of(&storm.refused, 100.0),
        format!("{} other responses, {}", sample.errors, sample.first_error.as_deref().unwrap_or("no error")),
    ]);
    for (name, quiet, during) in [
        ("second tenant's sign-in", &quiet.second, &during.second),
        ("/userinfo", &quiet.userinfo, &during.userinfo),
        ("/authorize and /token", &quiet.tokens, &during.tokens),
    ] {
        for (when, sample) in [("quiet", quiet), ("storm", during)] {
            table.row([
                format!("{name}, {when}"),
                figure(sample.rate()),
                milliseconds(sample.percentile(50.0)),
                milliseconds(sample.percentile(99.0)),
                milliseconds(sample.longest()),
                format!("{} errors", sample.errors),
            ]);
        }
    }
    table.text(options.markdown)
}
