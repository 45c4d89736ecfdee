//! The report: limits, start-up and memory, the maximum of each operation, and its latencies under load.

use std::time::Duration;

use crate::budgets;
use crate::limits::Limits;
use crate::options::{Options, cores};
use crate::process::processor_name;
use crate::sample::Sample;
use crate::table::{Table, figure, milliseconds, or_dash, percent};

/// Above this share the generator, not the server, may have set the maximum.
const GENERATOR_BUSY: f64 = 0.9;

/// The results of one operation.
pub struct Measured {
    /// Its name.
    pub name: String,
    /// The closed loop.
    pub closed: Sample,
    /// The rate of the open loop in requests per second.
    pub rate: f64,
    /// The open loop.
    pub open: Sample,
    /// The closed loop against the peer.
    pub peer: Option<Sample>,
    /// Resident memory of the server afterwards, in bytes.
    pub resident: Option<u64>,
}

/// The results of the hello server.
pub struct Hellos {
    /// A small body.
    pub small: Measured,
    /// A body of the size of the discovery document.
    pub discovery: Measured,
    /// A body of the size of the JWK set.
    pub jwks: Measured,
}

/// The times from the start to the ready line.
pub struct StartUp {
    /// With an empty directory: keys and database are created.
    pub first: Duration,
    /// The median of the later starts.
    pub next: Duration,
    /// Resident memory before the first request, in bytes.
    pub resident: Option<u64>,
}

/// All results of a run.
pub struct Report<'a> {
    /// The options of the run.
    pub options: &'a Options,
    /// The build profile of the binary.
    pub profile: String,
    /// The load average before the run. Above half a core, other processes shared the machine.
    pub machine_load: Option<f64>,
    /// The size of the binary in bytes.
    pub binary_size: Option<u64>,
    /// The start-up times.
    pub start_up: StartUp,
    /// The time from SIGTERM to the exit.
    pub stop: Duration,
    /// The peak resident memory of the server in bytes.
    pub most_resident: Option<u64>,
    /// The limits of the machine.
    pub limits: Limits,
    /// The limits of the framework.
    pub hellos: Hellos,
    /// The peer's name, if there is one.
    pub peer: Option<String>,
    /// The operations.
    pub measured: Vec<Measured>,
}

impl Report<'_> {
    /// Returns the complete text.
    pub fn text(&self) -> String {
        let budgets = budgets::table(&budgets::budgets(self));
        let tables = [self.limits(), self.start_up(), self.closed(), self.open(), self.beside_peer(), budgets];
        let mut text = self.head();
        for table in tables {
            text.push_str(&table.text(self.options.markdown));
        }
        text + &self.notes()
    }

    /// Returns the number of missed budgets.
    pub fn missed(&self) -> usize {
        budgets::budgets(self).iter().filter(|budget| budget.missed()).count()
    }

    fn head(&self) -> String {
        format!(
            "portico, profile {}; {} cores, {}; load average before: {}\n\n",
            self.profile,
            cores(),
            or_dash(processor_name()),
            or_dash(self.machine_load.map(figure)),
        )
    }

    fn limits(&self) -> Table {
        let limits = &self.limits;
        let mut table = Table::new("Limits of the machine", &["limit", "per second"]);
        let mut row = |name: String, value: f64| table.row([name, figure(value)]);
        row("argon2id m=19456 t=2 p=1, one thread".into(), limits.hashes);
        if limits.hash_threads > 1 {
            let name = format!("argon2id m=19456 t=2 p=1, {} threads", limits.hash_threads);
            row(name, limits.hashes_all);
        }
        row("RS256 signatures, 2048 bits, one core".into(), limits.rs256);
        row("ES256 signatures, one core".into(), limits.es256);
        row("ES256 verifications, one core".into(), limits.es256_verify);
        row("SQLite commits, durable, one row".into(), limits.commits);
        row("SQLite rows, durable, 32 savepoints per commit".into(), limits.grouped);
        table
    }

    fn start_up(&self) -> Table {
        let head = ["start-up and size", "value", "budget", "of budget"];
        let mut table = Table::new("Start-up, memory, size", &head);
        let mut row = |name: &str, value: Option<f64>, budget: Option<f64>| {
            table.row([
                name.to_owned(),
                or_dash(value.map(figure)),
                or_dash(budget.map(figure)),
                or_dash(value.zip(budget).map(|(value, budget)| percent(value / budget))),
            ]);
        };
        let milli = |time: Duration| Some(time.as_secs_f64() * 1e3);
        row("first start, generates keys, ms", milli(self.start_up.first), None);
        row("next start, ms", milli(self.start_up.next), Some(200.0));
        row("stop, ms", milli(self.stop), Some(25_000.0));
        row("resident, idle, MB", megabytes(self.start_up.resident), Some(30.0));
        row("resident, peak, MB", megabytes(self.most_resident), Some(250.0));
        row("binary, MB", megabytes(self.binary_size), Some(40.0));
        table
    }

    fn closed(&self) -> Table {
        let title = format!(
            "Maximum: closed loop, {} connections, {} generator thread(s), {} s each",
            self.options.connections,
            self.options.threads,
            figure(self.options.seconds.as_secs_f64()),
        );
        let head = [
            "operation",
            "per s",
            "p50 ms",
            "p99 ms",
            "max ms",
            "errors",
            "server CPU µs",
            "generator CPU",
            "resident MB",
            "limit per s",
            "of limit",
            "limit",
        ];
        let mut table = Table::new(title, &head);
        for measured in self.all() {
            let sample = &measured.closed;
            let limit = self.limit_of(&measured.name);
            table.row([
                measured.name.clone(),
                figure(sample.rate()),
                milliseconds(sample.percentile(50.0)),
                milliseconds(sample.percentile(99.0)),
                milliseconds(sample.longest()),
                sample.errors.to_string(),
                or_dash(sample.server_time.map(|time| figure(time.as_secs_f64() * 1e6 / sample.done.max(1) as f64))),
                or_dash(self.generator_busy(sample).map(percent)),
                or_dash(megabytes(measured.resident).map(figure)),
                or_dash(limit.as_ref().map(|(limit, _)| figure(*limit))),
                or_dash(limit.as_ref().map(|(limit, _)| percent(sample.rate() / limit))),
                or_dash(limit.map(|(_, name)| name)),
            ]);
        }
        table
    }

    fn open(&self) -> Table {
        let title = format!(
            "Latency: open loop at {} of the maximum, from the moment a request was due",
            percent(self.options.share),
        );
        let head = ["operation", "due per s", "done per s", "p50 ms", "p90 ms", "p99 ms", "max ms", "errors"];
        let mut table = Table::new(title, &head);
        for measured in self.all() {
            let sample = &measured.open;
            table.row([
                measured.name.clone(),
                figure(measured.rate),
                figure(sample.rate()),
                milliseconds(sample.percentile(50.0)),
                milliseconds(sample.percentile(90.0)),
                milliseconds(sample.percentile(99.0)),
                milliseconds(sample.longest()),
                sample.errors.to_string(),
            ]);
        }
        table
    }

    /// Returns the comparison with the peer; empty without a peer.
    fn beside_peer(&self) -> Table {
        let title = format!("Compared with {}, in memory: closed loop", self.peer.as_deref().unwrap_or_default());
        let head = ["operation", "per s", "p99 ms", "peer per s", "peer p99 ms", "peer CPU µs", "times"];
        let mut table = Table::new(title, &head);
        for measured in &self.measured {
            let Some(peer) = &measured.peer else { continue };
            let own = &measured.closed;
            table.row([
                measured.name.clone(),
                figure(own.rate()),
                milliseconds(own.percentile(99.0)),
                figure(peer.rate()),
                milliseconds(peer.percentile(99.0)),
                or_dash(peer.server_time.map(|time| figure(time.as_secs_f64() * 1e6 / peer.done.max(1) as f64))),
                figure(own.rate() / peer.rate()),
            ]);
        }
        table
    }

    /// Iterates over the results of the hello server, then over the operations.
    fn all(&self) -> impl Iterator<Item = &Measured> {
        let hellos = &self.hellos;
        [&hellos.small, &hellos.discovery, &hellos.jwks].into_iter().chain(&self.measured)
    }

    /// Returns the upper limit of an operation and its composition. Work done in sequence on one core adds up. A group
    /// commit runs in parallel, so the lower of both limits applies.
    pub fn limit_of(&self, name: &str) -> Option<(f64, String)> {
        let limits = &self.limits;
        let small = self.hellos.small.closed.rate();
        let (limit, name) = match name {
            "discovery" => (self.hellos.discovery.closed.rate(), "hello of its size"),
            "jwks" => (self.hellos.jwks.closed.rate(), "hello of its size"),
            "authorize" => (small.min(limits.grouped), "hello, or 32 savepoints per commit"),
            "client-credentials" => (series([small, limits.es256]), "hello + ES256 on one core"),
            "token" | "refresh" => {
                let one_core = series([small, limits.rs256, limits.es256]);
                (one_core.min(limits.grouped), "hello + RS256 + ES256 on one core")
            }
            "userinfo" | "introspect" | "login-me" | "session-me" => {
                let one_core = series([small, limits.es256_verify]);
                (one_core, "hello + ES256 verification on one core")
            }
            "sign-in" | "register" => {
                let name = format!("argon2id, {} thread(s)", limits.hash_threads);
                return Some((limits.hashes_all, name));
            }
            _ => return None,
        };
        Some((limit, name.to_owned()))
    }

    /// Returns the share of its threads' time that the generator was busy.
    fn generator_busy(&self, sample: &Sample) -> Option<f64> {
        let own = sample.own_time?.as_secs_f64();
        Some(own / sample.elapsed.as_secs_f64() / self.options.threads as f64)
    }

    /// Returns the notes on the reliability of the results.
    fn notes(&self) -> String {
        let mut notes = Vec::new();
        if self.profile != "dist" {
            notes.push(format!("built with profile {}, not dist", self.profile));
        }
        if self.machine_load.is_some_and(|load| load > 0.5) {
            notes.push("the machine was busy before the run: the results are unreliable".to_owned());
        }
        for measured in self.all() {
            let name = &measured.name;
            for (kind, sample) in [("closed", &measured.closed), ("open", &measured.open)] {
                if let Some(fault) = &sample.first_error {
                    notes.push(format!("{name}, {kind} loop, first error: {fault}"));
                }
            }
            if self.generator_busy(&measured.closed).is_some_and(|busy| busy > GENERATOR_BUSY) {
                notes.push(format!("{name}: the generator was the limit, not the server"));
            }
            let due = measured.rate * measured.open.elapsed.as_secs_f64();
            let open = self.options.connections as f64;
            if (measured.open.done as f64) < 0.95 * due - open {
                notes.push(format!("{name}: the open loop fell behind its schedule"));
            }
            let short = Duration::from_secs(1).min(self.options.seconds / 2);
            if measured.closed.elapsed < short {
                notes.push(format!("{name}: ran out of input early, the maximum is imprecise"));
            }
        }
        notes.iter().map(|note| format!("note: {note}\n")).collect()
    }
}

/// Returns the rate of several steps done in sequence.
fn series<const N: usize>(rates: [f64; N]) -> f64 {
    1.0 / rates.iter().map(|rate| 1.0 / rate).sum::<f64>()
}

fn megabytes(bytes: Option<u64>) -> Option<f64> {
    Some(bytes? as f64 / 1e6)
}
