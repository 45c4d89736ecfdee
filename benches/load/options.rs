//! The command line of the benchmark.

use std::path::PathBuf;
use std::time::Duration;

use crate::Outcome;

/// The operations by name, in the order in which they run.
pub const OPERATIONS: [&str; 9] =
    ["discovery", "jwks", "client-credentials", "authorize", "token", "refresh", "userinfo", "introspect", "sign-in"];

/// The hidden argument with which the benchmark starts itself as the stand-in server.
pub const SERVE_HELLO: &str = "--serve-hello";

const USAGE: &str = "\
usage: cargo bench --bench load -- [--seconds S] [--only NAME,…] [--connections N] [--threads N]
                                   [--share PERCENT] [--dir DIR] [--markdown] [--peer] [--check]
                                   [--postgres [--delay MILLISECONDS]]
                                   [--storm | --tenants]
  --storm        a storm of sign-ins at one tenant in place of the suite, default 60 seconds
  --tenants      start-up and memory with 1, 1,000 and 10,000 tenants, in place of the suite
  --peer         npm oidc-provider beside it, each operation in the same minute (needs Node.js and npm)
  --check        says which budgets are missed, and ends with 1 if any is
  --seconds      length of each measurement, default 4 (the whole run takes about 150 seconds)
  --only         some of: discovery, jwks, client-credentials, authorize, token, refresh, userinfo,
                 introspect, sign-in
  --connections  keep-alive connections, default 16
  --threads      generator threads, default half of the cores
  --share        open-loop rate in percent of the closed-loop maximum, default 60
  --dir          where the data directory is made: a real disk, else commits cost nothing
  --markdown     tables in Markdown
  --postgres     on a new database of the server PORTICO_TEST_POSTGRES in place of SQLite
  --delay        adds so many milliseconds to each round trip to that server
environment: PORTICO_TEST_BIN, the program to measure (default: the one of the same build);
             PORTICO_TEST_POSTGRES, as `bash tests/system/postgres.sh run --durable cargo bench …` sets it";

/// What the caller wants.
pub enum Wish {
    /// Measure.
    Run(Options),
    /// Be the stand-in server (a child of a measuring run).
    ServeHello,
    /// Say this and end well: help, or a test runner that starts every target.
    Nothing(String),
}

/// How to measure.
pub struct Options {
    /// Length of each measurement.
    pub seconds: Duration,
    /// The operations to run, a part of [`OPERATIONS`].
    pub only: Vec<&'static str>,
    /// Keep-alive connections, over all threads.
    pub connections: usize,
    /// Generator threads, each with an event loop of its own.
    pub threads: usize,
    /// Open-loop rate as a part of the closed-loop maximum, 0 to 1.
    pub share: f64,
    /// Parent of the temporary data directory.
    pub dir: PathBuf,
    /// Markdown in place of aligned text.
    pub markdown: bool,
    /// The storm in place of the suite.
    pub storm: bool,
    /// Many tenants in place of the suite.
    pub tenants: bool,
    /// The peer is measured too.
    pub peer: bool,
    /// A missed budget is a failure.
    pub check: bool,
    /// On PostgreSQL in place of SQLite.
    pub postgres: bool,
    /// Added to each round trip to PostgreSQL.
    pub delay: Option<Duration>,
}

impl Options {
    /// Reads the arguments. Without cargo's `--bench` it is a test run (`cargo test --all-targets`),
    /// which a benchmark never fails and never slows down.
    pub fn read(arguments: impl Iterator<Item = String>) -> Outcome<Wish> {
        let mut options = Self::standard();
        let mut bench = false;
        let mut test = false;
        let mut seconds = None;
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
                "--tenants" => options.tenants = true,
                "--peer" => options.peer = true,
                "--check" => options.check = true,
                "--postgres" => options.postgres = true,
                "--delay" => {
                    let milliseconds = number(&argument, &value()?, 0.1, 1000.0)?;
                    options.delay = Some(Duration::from_secs_f64(milliseconds / 1000.0));
                }
                "--dir" => options.dir = PathBuf::from(value()?),
                "--only" => options.only = operations(&value()?)?,
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
            return Err(format!("load: --delay goes with --postgres\n{USAGE}"));
        }
        let standard = if options.storm { Duration::from_secs(60) } else { options.seconds };
        options.seconds = seconds.unwrap_or(standard);
        options.threads = options.threads.min(options.connections);
        Ok(Wish::Run(options))
    }

    /// A directory that is removed with what is in it.
    pub fn work_dir(&self) -> Outcome<tempfile::TempDir> {
        let made = tempfile::Builder::new().prefix("load-").tempdir_in(&self.dir);
        made.map_err(|error| format!("no directory in {}: {error}", self.dir.display()))
    }

    fn standard() -> Self {
        let built_for = option_env!("CARGO_TARGET_TMPDIR").map(PathBuf::from);
        Self {
            seconds: Duration::from_secs(4),
            only: OPERATIONS.to_vec(),
            connections: 16,
            threads: (cores() / 2).max(1),
            share: 0.6,
            dir: built_for.filter(|dir| dir.is_dir()).unwrap_or_else(std::env::temp_dir),
            markdown: false,
            storm: false,
            tenants: false,
            peer: false,
            check: false,
            postgres: false,
            delay: None,
        }
    }
}

/// Cores that this process may use.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn operations(list: &str) -> Outcome<Vec<&'static str>> {
    if let Some(unknown) = list.split(',').find(|name| !OPERATIONS.contains(name)) {
        return Err(format!("load: --only: there is no operation {unknown:?}\n{USAGE}"));
    }
    Ok(OPERATIONS.into_iter().filter(|known| list.split(',').any(|name| name == *known)).collect())
}

fn number(name: &str, value: &str, least: f64, most: f64) -> Outcome<f64> {
    value
        .parse::<f64>()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| format!("load: {name} is a number from {least} to {most}, not {value:?}"))
}
