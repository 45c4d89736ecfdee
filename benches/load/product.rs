//! The program under load: its binary, its start and its command line.

use std::fs::File;
use std::io::Write;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use hyper::header::HeaderValue;
use serde_json::Value;
use url::Url;

use crate::Outcome;
use crate::database;
use crate::http::Target;
use crate::options::Options;
use crate::process::Running;

/// Longer than the slowest machine needs to generate its first keys.
const PATIENCE: Duration = Duration::from_secs(60);

/// A binary and its empty working directory.
pub struct Product {
    /// The binary.
    pub binary: PathBuf,
    work: PathBuf,
    listen: String,
    settings: Vec<(&'static str, &'static str)>,
    database: Option<String>,
}

/// The running server.
pub struct Served {
    /// Its process.
    pub process: Running,
    /// The address of the server.
    pub target: Target,
    /// The origin of its pages.
    pub origin: String,
    /// The time from the start to the ready line.
    pub start_up: Duration,
}

impl Product {
    /// Finds the binary. `work` must be an empty directory; the database of the options is created.
    pub fn find(work: &Path, options: &Options) -> Outcome<Self> {
        let port = free_port().map_err(|error| format!("no free port: {error}"))?;
        Ok(Self {
            binary: binary()?,
            work: work.to_owned(),
            listen: format!("localhost:{port}"),
            settings: Vec::new(),
            database: database::create(options)?,
        })
    }

    /// Adds settings by environment variables.
    pub fn with_settings(self, settings: &[(&'static str, &'static str)]) -> Self {
        Self { settings: settings.to_vec(), ..self }
    }

    /// Returns the build profile, derived from the directory of the binary.
    pub fn profile(&self) -> String {
        let dir = self.binary.parent().and_then(Path::file_name);
        dir.map_or_else(|| "?".to_owned(), |name| name.to_string_lossy().into_owned())
    }

    /// Returns the size of the binary in bytes.
    pub fn size(&self) -> Option<u64> {
        Some(std::fs::metadata(&self.binary).ok()?.len())
    }

    /// Returns the data directory.
    pub fn data(&self) -> PathBuf {
        self.work.join("data")
    }

    /// Returns the address of the database; `None`: SQLite in the data directory.
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Starts the server, which runs until the value is dropped.
    pub fn serve(&self) -> Outcome<Served> {
        let log = self.work.join("serve.log");
        let stderr = File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
        let mut command = self.bare_command();
        command.args(["serve", "--json"]).stderr(stderr);
        let (process, line, start_up) = Running::start("portico serve", &mut command, PATIENCE)
            .map_err(|fault| format!("{fault}\n{}", self.last_log()))?;
        let ready: Value =
            serde_json::from_str(&line).map_err(|error| format!("the ready line is no JSON ({error}): {line}"))?;
        let origin = Url::parse(text(&ready, "public_url")?).map_err(|error| format!("public_url: {error}"))?;
        let host = origin.authority().to_owned();
        let host = HeaderValue::from_str(&host).map_err(|error| format!("{host}: {error}"))?;
        let address = ready
            .get("listen")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|listen| listen.as_str()?.parse().ok())
            .min_by_key(SocketAddr::is_ipv6)
            .ok_or_else(|| format!("the ready line contains no address: {line}"))?;
        Ok(Served {
            process,
            target: Target { address, host },
            origin: origin.origin().ascii_serialization(),
            start_up,
        })
    }

    /// Returns the last lines of the server's log.
    pub fn last_log(&self) -> String {
        let log = std::fs::read_to_string(self.work.join("serve.log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        let last = lines.split_at(lines.len().saturating_sub(8)).1;
        last.join("\n")
    }

    /// Runs a command with `input` on its stdin, and returns its JSON output.
    pub fn command(&self, arguments: &[&str], input: &str) -> Outcome<Value> {
        let command_line = format!("portico {}", arguments.join(" "));
        let fault = |error: std::io::Error| format!("{command_line}: {error}");
        let mut child = self
            .bare_command()
            .args(arguments)
            .arg("--json")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        if let Some(mut stdin) = child.stdin.take() {
            // A command that reads no input may have ended already.
            let _ = stdin.write_all(input.as_bytes());
        }
        let output = child.wait_with_output().map_err(fault)?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{command_line}: {}: {}", output.status, stderr.trim()));
        }
        serde_json::from_slice(&output.stdout).map_err(|error| format!("{command_line}: {error}"))
    }

    fn bare_command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command
            // Avoids a configuration file in the caller's directory.
            .current_dir(&self.work)
            // The variable would be read as a setting.
            .env_remove("PORTICO_TEST_BIN")
            .env_remove("PORTICO_TEST_POSTGRES")
            .envs(self.database.as_ref().map(|url| ("PORTICO_DATABASE__URL", url)))
            .envs(self.settings.iter().copied())
            .env("PORTICO_HTTP__LISTEN", &self.listen)
            // Another server may use the default port.
            .env("PORTICO_HTTP__OPS_LISTEN", "")
            // The benchmark measures many concurrent sign-ins of one account from one address.
            .env("PORTICO_THROTTLE__FREE_ATTEMPTS", "1000000")
            .env("PORTICO_THROTTLE__ACCOUNT_PER_DAY", "1000000")
            .env("PORTICO_THROTTLE__NETWORK_PER_HOUR", "1000000")
            .env("PORTICO_THROTTLE__OPEN_FLOWS", "1000000")
            .env("PORTICO_QUOTAS__REQUESTS_PER_MINUTE", "unlimited")
            .env("PORTICO_QUOTAS__ACCOUNTS", "unlimited")
            .arg("--data-dir")
            .arg(self.data());
        command
    }
}

/// Returns a member of a JSON object that must be a string.
pub fn text<'a>(object: &'a Value, name: &str) -> Outcome<&'a str> {
    object.get(name).and_then(Value::as_str).ok_or_else(|| format!("no {name} in {object}"))
}

/// Returns `PORTICO_TEST_BIN`, or the binary built with this benchmark, or the one in its directory.
fn binary() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os("PORTICO_TEST_BIN") {
        return std::path::absolute(&named)
            .ok()
            .filter(|path| path.is_file())
            .ok_or_else(|| format!("PORTICO_TEST_BIN: the file {} does not exist", named.display()));
    }
    let name = format!("portico{}", std::env::consts::EXE_SUFFIX);
    let own = std::env::current_exe().map_err(|error| format!("own executable: {error}"))?;
    option_env!("CARGO_BIN_EXE_portico")
        .map(PathBuf::from)
        .into_iter()
        .chain(own.ancestors().skip(1).take(2).map(|dir| dir.join(&name)))
        .find(|path| path.is_file())
        .ok_or_else(|| format!("no {name} beside {}: build it or set PORTICO_TEST_BIN", own.display()))
}

/// Returns a port that is free on both loopback addresses, or on IPv4 if the machine has no IPv6.
fn free_port() -> std::io::Result<u16> {
    let has_ipv6 = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok();
    loop {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        if !has_ipv6 || TcpListener::bind((Ipv6Addr::LOCALHOST, port)).is_ok() {
            return Ok(port);
        }
    }
}
