//! The thread that runs the jobs, each in its own period.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::base::fault::Fault;

/// Whether the program wants to end: a job that takes long asks between its steps.
pub type Stop<'a> = &'a dyn Fn() -> bool;
type Run = Box<dyn Fn(Stop<'_>) -> Result<usize, Fault> + Send>;

/// Something that is done again and again.
pub struct Job {
    name: &'static str,
    every: Duration,
    run: Run,
}

impl Job {
    /// `run` answers how many things it did. The first time comes after one period.
    pub fn new(
        name: &'static str,
        every: Duration,
        run: impl Fn(Stop<'_>) -> Result<usize, Fault> + Send + 'static,
    ) -> Job {
        Job { name, every, run: Box::new(run) }
    }
}

/// Running jobs; they stop when this is dropped.
pub struct Jobs {
    stop: Option<Sender<()>>,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Jobs {
    pub fn start(jobs: Vec<Job>) -> Result<Jobs, Fault> {
        let (stop, stopped) = channel();
        let stopping = Arc::new(AtomicBool::new(false));
        let asked = stopping.clone();
        let thread = thread::Builder::new()
            .name("portico-jobs".to_owned())
            .spawn(move || {
                let mut jobs: Vec<(Instant, Job)> =
                    jobs.into_iter().map(|job| (Instant::now() + job.every, job)).collect();
                while let Some((next, job)) = jobs.iter_mut().min_by_key(|(next, _)| *next) {
                    let wait = next.saturating_duration_since(Instant::now());
                    if stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout) {
                        return;
                    }
                    match (job.run)(&|| asked.load(Ordering::Relaxed)) {
                        Ok(done) => tracing::debug!(job = job.name, done, "a job ran"),
                        Err(fault) => tracing::warn!(job = job.name, %fault, "a job failed; it is tried again"),
                    }
                    *next = Instant::now() + job.every;
                }
            })
            .map_err(Fault::internal)?;
        Ok(Jobs { stop: Some(stop), stopping, thread: Some(thread) })
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn each_job_runs_in_its_own_period_and_a_failure_stops_nothing() {
        let (told, ran) = channel();
        let tell = |name: &'static str| {
            let told = told.clone();
            move |_: Stop<'_>| {
                let _ = told.send(name);
                Err(Fault::unavailable("on purpose"))
            }
        };
        let jobs = Jobs::start(vec![
            Job::new("never", Duration::from_secs(86_400), tell("never")),
            Job::new("often", Duration::from_millis(1), tell("often")),
            Job::new("seldom", Duration::from_millis(20), tell("seldom")),
        ])
        .unwrap();
        let names: Vec<&str> = ran.iter().take_while(|name| *name != "seldom").collect();
        assert!(!names.is_empty() && names.iter().all(|name| *name == "often"), "{names:?}");
        assert_eq!(ran.recv(), Ok("often"), "after the failures too");
        drop(jobs);
    }
}
