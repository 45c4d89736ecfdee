//! The threads that run the jobs, one each: a job that takes long does not keep the others.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{seal, sweep};
use crate::base::fault::Fault;
use crate::base::time::{Clock, Time};
use crate::storage::Database;

/// Something to do again and again.
#[derive(Clone, Copy)]
struct Job {
    name: &'static str,
    /// From the end of one run to the beginning of the next.
    every: Duration,
    /// What it did, counted. It ends soon after the question whether to stop is answered with yes.
    run: Run,
}

type Run = fn(&Database, Time, &dyn Fn() -> bool) -> Result<usize, Fault>;

const JOBS: [Job; 2] = [
    Job { name: "sweep", every: Duration::from_secs(600), run: sweep::sweep },
    Job { name: "seal", every: Duration::from_secs(1), run: seal::seal },
];

/// Running jobs; they stop when this is dropped.
pub struct Jobs {
    stopping: Arc<AtomicBool>,
    /// Each waits on its channel, which ends with the sender.
    threads: Vec<(Sender<()>, JoinHandle<()>)>,
}

impl Jobs {
    pub fn start(db: Database, clock: Arc<dyn Clock>) -> Result<Jobs, Fault> {
        let mut jobs = Jobs { stopping: Arc::new(AtomicBool::new(false)), threads: Vec::new() };
        for job in JOBS {
            let (stop, stopped) = channel();
            let (db, clock, stopping) = (db.clone(), clock.clone(), jobs.stopping.clone());
            let thread = thread::Builder::new()
                .name(format!("portico-{}", job.name))
                .spawn(move || repeat(job, (&db, clock.as_ref()), (&stopped, &stopping)))
                .map_err(Fault::internal)?;
            jobs.threads.push((stop, thread));
        }
        Ok(jobs)
    }
}

fn repeat(job: Job, (db, clock): (&Database, &dyn Clock), (stopped, stopping): (&Receiver<()>, &AtomicBool)) {
    while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(job.every) {
        match (job.run)(db, clock.now(), &|| stopping.load(Ordering::Relaxed)) {
            Ok(0) => {}
            Ok(count) => tracing::debug!(job = job.name, count, "a job ran"),
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
