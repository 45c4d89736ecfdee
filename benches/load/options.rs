//! The command line of the benchmark.

use std::path::PathBuf;
use std::time::Duration;

use crate::Outcome;

/// The names of the operations in execution order.
pub const OPERATIONS: [&str; 18] = [
    "discovery",
    "jwks",
    "client-credentials",
    "authorize",
    "token",
    "refresh",
    "userinfo",
    "introspect",
    "sign-in",
    "organizations",
    "members",
    "picker",
    "own-document",
    "dashboard-session",
    "login-me",
    "session-me",
    "app-users",
    "register",
];

/// The operations that run without `--organizations`.
const ALONE: usize = 9;

/// The operations that depend on organizations. With `--organizations` these run.
const OF_ORGANIZATIONS: [&str; 13] = [
    "authorize",
    "token",
    "refresh",
    "userinfo",
    "organizations",
    "members",
    "picker",
    "own-document",
    "dashboard-session",
    "login-me",
    "session-me",
    "app-users",
    "register",
];

/// The hidden argument with which the benchmark starts itself as the hello server.
pub const SERVE_HELLO: &str = "--serve-hello";

const USAGE: &str = "\
usage: cargo bench --bench load -- [--seconds S] [--only NAME,…] [--connections N] [--threads N]
                                   [--share PERCENT] [--dir DIR] [--markdown] [--peer] [--check]
                                   [--postgres [--delay MILLISECONDS]]
                                   [--storm [--mails N] | --tenants | --organizations]
  --storm        overloads one tenant with sign-ins instead of the suite, default 60 seconds
  --mails        before the overload this many mails wait in the outbox, whose server refuses connections
  --tenants      start-up and memory with 1, 1,000 and 10,000 tenants, instead of the suite
  --organizations  the tenant has 10,000 organizations and 100,000 memberships, and clients ask for them
  --peer         measures npm oidc-provider as well, each operation in turn (needs Node.js and npm)
  --check        exits with status 1 if a budget is missed
  --seconds      length of each measurement, default 4 (the whole run takes about 150 seconds)
  --only         some of: discovery, jwks, client-credentials, authorize, token, refresh, userinfo,
                 introspect, sign-in; with --organizations also: organizations, members, picker,
                 own-document, dashboard-session, login-me, session-me, app-users, register
  --connections  keep-alive connections, default 16
  --threads      generator threads, default half of the cores
  --share        open-loop rate in percent of the closed-loop maximum, default 60
  --dir          parent of the data directory; use a real disk, because commits in memory cost nothing
  --markdown     tables in Markdown
  --postgres     uses a new database on the server PORTICO_TEST_POSTGRES instead of SQLite
  --delay        adds this latency to each round trip to that server
environment: PORTICO_TEST_BIN, the binary to measure (default: the one of the same build);
             PORTICO_TEST_POSTGRES, as `bash tests/system/postgres.sh run --durable cargo bench …` sets it";

/// The requested action.
pub enum Wish {
    /// Run the benchmark.
    Run(Options),
    /// Run the hello server, as a child of a benchmark run.
    ServeHello,
    /// Print this and exit successfully: help, or the note for a test runner that starts every target.
    Nothing(String),
}

/// The options of a run.
pub struct Options {
    /// Length of each measurement.
    pub seconds: Duration,
    /// The operations to run, a subset of [`OPERATIONS`].
    pub only: Vec<&'static str>,
    /// The number of keep-alive connections over all threads.
    pub connections: usize,
    /// The number of generator threads, each with its own event loop.
    pub threads: usize,
    /// The open-loop rate as a share of the closed-loop maximum, 0 to 1.
    pub share: f64,
    /// The parent of the temporary data directory.
    pub dir: PathBuf,
    /// Prints Markdown instead of aligned text.
    pub markdown: bool,
    /// Runs the overload test instead of the suite.
    pub storm: bool,
    /// The number of mails that wait in the outbox during the overload test, for a server that is away.
    pub mails: usize,
    /// Runs the test with many tenants instead of the suite.
    pub tenants: bool,
    /// Fills the tenant with organizations before the suite.
    pub organizations: bool,
    /// Measures the peer as well.
    pub peer: bool,
    /// Fails if a budget is missed.
    pub check: bool,
    /// Uses PostgreSQL instead of SQLite.
    pub postgres: bool,
    /// The latency added to each round trip to PostgreSQL.
    pub delay: Option<Duration>,
}

impl Options {
    /// Parses the arguments. Without cargo's `--bench` it is a test run (`cargo test --all-targets`), which must
    /// neither fail nor be slow.
    pub fn read(arguments: impl Iterator<Item = String>) -> Outcome<Wish> {
        let mut options = Self::standard();
        let mut bench = false;
        let mut test = false;
        let mut seconds = None;
        let mut only = None;
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("load: {argument} needs a value\n{USAGE}"));
            match argument.as_str() {
                SERVE_HELLO => return Ok(Wish::ServeHello),
                "--help" | "-h" => return Ok(Wish::Nothing(USAGE.to_owned())),
                "--bench" => bench = true,
                "--test" | "--list" => test = true,
                "--markdown" => options.markdown = true,
                "--storm" => options.storm = true,
                "--mails" => options.mails = number(&argument, &value()?, 1.0, 5_000.0)? as usize,
                "--tenants" => options.tenants = true,
                "--organizations" => options.organizations = true,
                "--peer" => options.peer = true,
                "--check" => options.check = true,
                "--postgres" => options.postgres = true,
                "--delay" => {
                    let milliseconds = number(&argument, &value()?, 0.1, 1000.0)?;
                    options.delay = Some(Duration::from_secs_f64(milliseconds / 1000.0));
                }
                "--dir" => options.dir = PathBuf::from(value()?),
                "--only" => only = Some(operations(&value()?)?),
                "--seconds" => {
                    seconds = Some(Duration::from_secs_f64(number(&argument, &value()?, 0.2, 600.0)?));
                }
                "--connections" => {
                    options.connections = number(&argument, &value()?, 1.0, 4096.0)? as usize;
                }
                "--threads" => {
                    options.threads = number(&argument, &value()?, 1.0, 256.0)? as usize;
                }
                "--share" => options.share = number(&argument, &value()?, 1.0, 100.0)? / 100.0,
                _ if test || !bench => test = true,
                _ => return Err(format!("load: unknown argument {argument:?}\n{USAGE}")),
            }
        }
        if test || !bench {
            return Ok(Wish::Nothing("load: not a test; run it with `cargo bench --bench load`".to_owned()));
        }
        if options.delay.is_some() && !options.postgres {
            return Err(format!("load: --delay requires --postgres\n{USAGE}"));
        }
        if options.mails > 0 && !options.storm {
            return Err(format!("load: --mails requires --storm\n{USAGE}"));
        }
        let (alone, _) = OPERATIONS.split_at(ALONE);
        let usual = if options.organizations { OF_ORGANIZATIONS.to_vec() } else { alone.to_vec() };
        options.only = only.unwrap_or(usual);
        if !options.organizations && options.only.iter().any(|name| !alone.contains(name)) {
            return Err(format!("load: an operation of --only requires --organizations\n{USAGE}"));
        }
        let standard = if options.storm { Duration::from_secs(60) } else { options.seconds };
        options.seconds = seconds.unwrap_or(standard);
        options.threads = options.threads.min(options.connections);
        Ok(Wish::Run(options))
    }

    /// Creates a directory that is removed with its content when dropped.
    pub fn work_dir(&self) -> Outcome<tempfile::TempDir> {
        let made = tempfile::Builder::new().prefix("load-").tempdir_in(&self.dir);
        made.map_err(|error| format!("no directory in {}: {error}", self.dir.display()))
    }

    fn standard() -> Self {
        let built_for = option_env!("CARGO_TARGET_TMPDIR").map(PathBuf::from);
        Self {
            seconds: Duration::from_secs(4),
            only: Vec::new(),
            connections: 16,
            threads: (cores() / 2).max(1),
            share: 0.6,
            dir: built_for.filter(|dir| dir.is_dir()).unwrap_or_else(std::env::temp_dir),
            markdown: false,
            storm: false,
            mails: 0,
            tenants: false,
            organizations: false,
            peer: false,
            check: false,
            postgres: false,
            delay: None,
        }
    }
}

/// Returns the number of cores that this process may use.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn operations(list: &str) -> Outcome<Vec<&'static str>> {
    if let Some(unknown) = list.split(',').find(|name| !OPERATIONS.contains(name)) {
        return Err(format!("load: --only: unknown operation {unknown:?}\n{USAGE}"));
    }
    Ok(OPERATIONS.into_iter().filter(|known| list.split(',').any(|name| name == *known)).collect())
}

fn number(name: &str, value: &str, least: f64, most: f64) -> Outcome<f64> {
    value
        .parse::<f64>()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| format!("load: {name} must be a number from {least} to {most}, not {value:?}"))
}
