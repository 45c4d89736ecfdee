//! Metrics of this process under the names that Prometheus defines for them. Linux only: elsewhere, and where a value
//! cannot be read, the metric is missing.

use std::fs;
use std::io;

use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;
use rustix::process::{Resource, getrlimit, setrlimit};

use crate::base::time::Time;

/// Clock ticks per second in `/proc` (`USER_HZ`).
const TICKS: f64 = 100.0;

/// Registers memory, open files, CPU time and the start of the process.
pub fn register(registry: &mut Registry, started: Time) {
    let help = "Start time of the process, in seconds since 1970";
    registry.register("process_start_time_seconds", help, ConstGauge::new(started.seconds()));
    if let Some(bytes) = resident_memory() {
        registry.register("process_resident_memory_bytes", "Resident memory", ConstGauge::new(bytes));
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        // One of them is the listing itself.
        let open = ConstGauge::new(files.count().saturating_sub(1));
        registry.register("process_open_fds", "Open files and connections", open);
    }
    if let Some(most) = open_files_limit() {
        registry.register("process_max_fds", "The limit of open files and connections", ConstGauge::new(most));
    }
    if let Some(seconds) = processor_time() {
        registry.register("process_cpu_seconds", "CPU time", ConstCounter::new(seconds));
    }
}

/// Raises the limit of open files of this process to the highest that it may have. Most systems start a process with a
/// low limit, which older programs need.
pub fn raise_open_files_limit() -> io::Result<()> {
    let mut limit = getrlimit(Resource::Nofile);
    if limit.current == limit.maximum {
        return Ok(());
    }
    limit.current = limit.maximum;
    Ok(setrlimit(Resource::Nofile, limit)?)
}

/// Returns how many files and connections this process may open; `None` if there is no limit.
pub fn open_files_limit() -> Option<u64> {
    getrlimit(Resource::Nofile).current
}

fn resident_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}

fn processor_time() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold any character; the fields after it are numbered from 3.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().ok());
    Some(ticks.sum::<Option<u64>>()? as f64 / TICKS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::metrics::encode;

    #[test]
    fn the_metrics_of_this_process_are_read() {
        let mut registry = Registry::default();
        register(&mut registry, Time::from_seconds(7));
        let text = encode(&registry).unwrap();
        let value = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name} "))).unwrap();
            line.parse::<f64>().unwrap()
        };
        assert_eq!(value("process_start_time_seconds"), 7.0);
        assert!(value("process_resident_memory_bytes") > 1_000_000.0);
        assert!(value("process_open_fds") >= 3.0 && value("process_max_fds") > value("process_open_fds"));
        assert!(value("process_cpu_seconds_total") >= 0.0);
    }
}
