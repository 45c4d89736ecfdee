//! Child processes of the benchmark, each stopped by its own process id, and resource usage from the system (Linux
//! only; other systems report none).

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use crate::Outcome;

/// The clock ticks of CPU times in `/proc`, constant on Linux (`USER_HZ`).
const TICKS_PER_SECOND: f64 = 100.0;

/// A child process that is killed when this value is dropped.
pub struct Running {
    child: Child,
    name: &'static str,
}

impl Running {
    /// Starts a child and waits for its first line on stdout. Returns the line and the time from the start to its
    /// arrival.
    pub fn start(name: &'static str, command: &mut Command, patience: Duration) -> Outcome<(Self, String, Duration)> {
        let begun = Instant::now();
        // The hello server exits when this pipe closes, even if the benchmark is killed.
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {name}: {error}"))?;
        let stdout = child.stdout.take();
        let mut running = Self { child, name };
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let mut lines = stdout.into_iter().flat_map(|stdout| BufReader::new(stdout).lines());
            if let Some(Ok(line)) = lines.next() {
                let arrived = Instant::now();
                // The receiver is closed after the timeout.
                let _ = sender.send((line, arrived));
            }
            // A child must not block on a full pipe.
            lines.for_each(drop);
        });
        match receiver.recv_timeout(patience) {
            Ok((line, arrived)) => Ok((running, line, arrived - begun)),
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                let end = running.child.wait();
                Err(format!(
                    "{name} ended before it was ready ({})",
                    end.map_or_else(|error| error.to_string(), |status| status.to_string())
                ))
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                Err(format!("{name} was not ready within {} s", patience.as_secs()))
            }
        }
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Returns an error if the child has ended.
    pub fn check(&mut self) -> Outcome<()> {
        match self.child.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => Err(format!("{} ended during the run ({status})", self.name)),
            Err(error) => Err(format!("{}: {error}", self.name)),
        }
    }

    /// Stops the child with SIGTERM and returns how long it took.
    pub fn stop(mut self) -> Outcome<Duration> {
        let begun = Instant::now();
        self.check()?;
        // The standard library can only send SIGKILL; `kill` is built into every POSIX shell.
        Command::new("sh")
            .args(["-c", "kill -TERM \"$0\"", &self.id().to_string()])
            .status()
            .map_err(|error| format!("cannot signal {}: {error}", self.name))?;
        while begun.elapsed() < Duration::from_secs(30) {
            match self.child.try_wait() {
                Ok(None) => std::thread::sleep(Duration::from_millis(5)),
                Ok(Some(status)) if status.success() => return Ok(begun.elapsed()),
                Ok(Some(status)) => return Err(format!("{} ended with {status}", self.name)),
                Err(error) => return Err(format!("{}: {error}", self.name)),
            }
        }
        Err(format!("{} did not end within 30 s of SIGTERM", self.name))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both calls fail only if the child has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the resident memory in bytes.
pub fn resident(id: u32) -> Option<u64> {
    status_field(id, "VmRSS:")
}

/// Returns the peak resident memory in bytes.
pub fn most_resident(id: u32) -> Option<u64> {
    status_field(id, "VmHWM:")
}

/// Returns the CPU time so far over all threads, user and system.
pub fn processor_time(id: u32) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in parentheses may contain spaces; user and system time are fields 14 and 15.
    let (_, rest) = stat.rsplit_once(')')?;
    let ticks: Vec<f64> = rest.split_whitespace().skip(11).take(2).filter_map(|field| field.parse().ok()).collect();
    (ticks.len() == 2).then(|| Duration::from_secs_f64(ticks.iter().sum::<f64>() / TICKS_PER_SECOND))
}

/// Returns the CPU model for the head of the report.
pub fn processor_name() -> Option<String> {
    let info = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = info.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Returns the load average of the last minute.
pub fn machine_load() -> Option<f64> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    load.split_whitespace().next()?.parse().ok()
}

fn status_field(id: u32, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
