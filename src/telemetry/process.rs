//! What the system says about this process, under the names that Prometheus has for it. Linux only; elsewhere, and
//! where it cannot be read, a figure is left out.

use std::fs;

use super::metrics::{Exposition, Kind};
use crate::base::time::Time;

/// Parts of a second in which Linux tells times to programs, whatever it counts in itself (`USER_HZ`).
const TICKS: f64 = 100.0;

/// Writes down memory, open files, time spent and the start.
pub fn expose(out: &mut Exposition, started: Time) {
    let start = started.seconds();
    out.gauge("process_start_time_seconds", "When the process started, in seconds since 1970.", start);
    if let Some(bytes) = resident_memory() {
        out.gauge("process_resident_memory_bytes", "Memory that is in use.", bytes);
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        // One of them is the reading itself.
        out.gauge("process_open_fds", "Open files and connections.", files.count().saturating_sub(1));
    }
    if let Some(most) = most_files() {
        out.gauge("process_max_fds", "Most files and connections that may be open.", most);
    }
    if let Some(seconds) = processor_time() {
        out.family("process_cpu_seconds_total", Kind::Counter, "Processor time that was spent.");
        out.sample("process_cpu_seconds_total", &[], seconds);
    }
}

fn resident_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}

fn most_files() -> Option<u64> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn processor_time() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold anything; after it the fields are numbered from 3.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().ok());
    Some(ticks.sum::<Option<u64>>()? as f64 / TICKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn process_metrics_have_plausible_values() {
        let mut out = Exposition::default();
        expose(&mut out, Time::from_seconds(7));
        let text = out.into_text();
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
