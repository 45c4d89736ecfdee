//! Runs the jobs, each on its own thread: a slow job does not delay the others.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

use crate::base::fault::Fault;

/// Returns whether the program is stopping; a long job checks it between its steps.
pub type Stop<'a> = &'a dyn Fn() -> bool;
type Run = Box<dyn Fn(Stop<'_>) -> Result<usize, Fault> + Send>;

/// A periodic job.
pub struct Job {
    name: &'static str,
    /// The time from the end of one run to the start of the next.
    every: Duration,
    run: Run,
}

impl Job {
    /// Creates a job. `run` returns how many items it processed. The first run starts after one period.
    pub fn new(
        name: &'static str,
        every: Duration,
        run: impl Fn(Stop<'_>) -> Result<usize, Fault> + Send + 'static,
    ) -> Job {
        Job { name, every, run: Box::new(run) }
    }
}

/// The metrics of the jobs: runs by outcome, and duration.
#[derive(Default)]
pub struct JobMetrics {
    names: Vec<&'static str>,
    runs: Family<RunLabels, Counter>,
    seconds: Family<JobLabel, Counter<f64>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobLabel {
    job: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RunLabels {
    job: &'static str,
    outcome: &'static str,
}

impl JobMetrics {
    fn of(names: Vec<&'static str>) -> JobMetrics {
        let metrics = JobMetrics { names, ..JobMetrics::default() };
        for job in metrics.names() {
            for outcome in ["done", "failed"] {
                drop(metrics.runs.get_or_create(&RunLabels { job, outcome }));
            }
            drop(metrics.seconds.get_or_create(&JobLabel { job }));
        }
        metrics
    }

    /// The names of the jobs.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().copied()
    }

    pub fn register(&self, registry: &mut Registry) {
        registry.register("portico_job_runs", "Runs of a job, by outcome", self.runs.clone());
        registry.register("portico_job_seconds", "Total duration of the runs of a job", self.seconds.clone());
    }

    fn ran(&self, job: &Job, took: Duration, result: &Result<usize, Fault>) {
        let outcome = if result.is_ok() { "done" } else { "failed" };
        self.runs.get_or_create(&RunLabels { job: job.name, outcome }).inc();
        self.seconds.get_or_create(&JobLabel { job: job.name }).inc_by(took.as_secs_f64());
    }
}

/// The running jobs. They stop on drop.
pub struct Jobs {
    metrics: Arc<JobMetrics>,
    stopping: Arc<AtomicBool>,
    /// Each thread waits on its channel, which closes when the sender is dropped.
    threads: Vec<(Sender<()>, JoinHandle<()>)>,
}

impl Jobs {
    pub fn start(all: Vec<Job>) -> Result<Jobs, Fault> {
        let metrics = Arc::new(JobMetrics::of(all.iter().map(|job| job.name).collect()));
        let mut jobs = Jobs { metrics, stopping: Arc::new(AtomicBool::new(false)), threads: Vec::new() };
        for job in all {
            let (stop, stopped) = channel();
            let (stopping, metrics) = (jobs.stopping.clone(), jobs.metrics.clone());
            let thread = thread::Builder::new()
                .name(format!("portico-{}", job.name))
                .spawn(move || repeat(&job, &metrics, &stopped, &stopping))
                .map_err(Fault::internal)?;
            jobs.threads.push((stop, thread));
        }
        Ok(jobs)
    }

    pub fn metrics(&self) -> Arc<JobMetrics> {
        self.metrics.clone()
    }
}

fn repeat(job: &Job, metrics: &JobMetrics, stopped: &Receiver<()>, stopping: &AtomicBool) {
    while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(job.every) {
        let began = Instant::now();
        let result = (job.run)(&|| stopping.load(Ordering::Relaxed));
        metrics.ran(job, began.elapsed(), &result);
        match result {
            Ok(0) => {}
            Ok(done) => tracing::debug!(job = job.name, done, "a job ran"),
            // The database handle logs an outage once.
            Err(fault) if fault.is_unavailable() => tracing::debug!(%fault, job = job.name, "a job could not run"),
            Err(fault) => tracing::warn!(%fault, job = job.name, "a job failed; the next run tries again"),
        }
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        let (stops, threads): (Vec<_>, Vec<_>) = self.threads.drain(..).unzip();
        drop(stops);
        for thread in threads {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::telemetry::metrics::encode;

    #[test]
    fn each_job_runs_in_its_own_period_and_a_failure_stops_no_job() {
        let (sender, ran) = channel();
        let report = |name: &'static str| {
            let sender = sender.clone();
            move |_: Stop<'_>| {
                let _ = sender.send(name);
                Err(Fault::unavailable("on purpose"))
            }
        };
        let jobs = Jobs::start(vec![
            Job::new("never", Duration::from_secs(86_400), report("never")),
            Job::new("often", Duration::from_millis(1), report("often")),
            Job::new("seldom", Duration::from_millis(20), report("seldom")),
        ])
        .unwrap();
        let names: Vec<&str> = ran.iter().take_while(|name| *name != "seldom").collect();
        assert!(!names.is_empty() && names.iter().all(|name| *name == "often"), "{names:?}");
        assert_eq!(ran.recv(), Ok("often"), "after the failures too");
        let mut registry = Registry::default();
        jobs.metrics().register(&mut registry);
        let text = encode(&registry).unwrap();
        assert!(text.contains("portico_job_runs_total{job=\"never\",outcome=\"failed\"} 0\n"), "{text}");
        assert!(text.contains("portico_job_runs_total{job=\"often\",outcome=\"done\"} 0\n"), "{text}");
        assert!(!text.contains("portico_job_runs_total{job=\"often\",outcome=\"failed\"} 0\n"), "{text}");
        drop(jobs);
    }
}
