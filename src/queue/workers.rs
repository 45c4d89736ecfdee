//! The worker threads of a node. One thread leases jobs and hands them to workers.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::job::Leased;
use super::schedule::RENEW;
use super::work::Queue;
use crate::base::fault::Fault;
use crate::storage::signal::Signal;

/// The number of workers. They mostly wait for a server, so it does not depend on the number of cores.
const WORKERS: usize = 8;
/// The maximum number of workers that one destination may occupy.
const AT_ONE: usize = WORKERS / 2;
/// How often the queue is read, for jobs of other nodes, retries and lapsed leases.
const LOOK: Duration = Duration::from_secs(1);

/// The workers. On drop no further job is leased, and jobs in progress are completed.
pub struct Workers {
    stopping: Arc<AtomicBool>,
    signal: Arc<Signal>,
    threads: Vec<JoinHandle<()>>,
}

/// The jobs in progress.
#[derive(Default)]
struct Busy(Mutex<Vec<Leased>>);

impl Busy {
    fn add(&self, job: &Leased) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(job.clone());
    }

    fn remove(&self, job: &Leased) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|own| (own.id, own.attempt) != (job.id, job.attempt));
    }

    fn jobs(&self) -> Vec<Leased> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the destinations that get no more workers; `None` if every worker is occupied.
    fn full(&self) -> Option<Vec<String>> {
        let busy = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if busy.len() >= WORKERS {
            return None;
        }
        let mut numbers = BTreeMap::<&str, usize>::new();
        for job in busy.iter() {
            *numbers.entry(&job.destination).or_default() += 1;
        }
        Some(numbers.into_iter().filter(|(_, number)| *number >= AT_ONE).map(|(name, _)| name.to_owned()).collect())
    }
}

impl Workers {
    pub fn start(queue: &Queue) -> Result<Workers, Fault> {
        let signal = queue.db.queued();
        let mut workers = Workers { stopping: Arc::default(), signal: signal.clone(), threads: Vec::new() };
        let (hand, taken) = channel();
        let (busy, taken) = (Arc::new(Busy::default()), Arc::new(Mutex::new(taken)));
        for number in 0..WORKERS {
            let (queue, busy, taken, signal) = (queue.clone(), busy.clone(), taken.clone(), signal.clone());
            workers.spawn(format!("portico-queue-{number}"), move || work(&queue, &taken, &busy, &signal))?;
        }
        let (queue, stopping) = (queue.clone(), workers.stopping.clone());
        workers.spawn("portico-queue".to_owned(), move || lease(&queue, hand, &busy, &stopping))?;
        Ok(workers)
    }

    /// Leases no further job. Jobs in progress are completed.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        self.signal.raise();
    }

    fn spawn(&mut self, name: String, run: impl FnOnce() + Send + 'static) -> Result<(), Fault> {
        self.threads.push(thread::Builder::new().name(name).spawn(run).map_err(Fault::internal)?);
        Ok(())
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.stop();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// Leases jobs while workers are free, and renews the leases of jobs in progress. Ends when the program stops and no job
/// is in progress; the workers end with the channel.
fn lease(queue: &Queue, hand: Sender<Leased>, busy: &Busy, stopping: &AtomicBool) {
    let signal = queue.db.queued();
    let mut failed = false;
    let mut renewed = Instant::now();
    let mut renew = || {
        if renewed.elapsed() >= RENEW {
            renewed = Instant::now();
            renew_all(queue, busy);
        }
    };
    while !stopping.load(Ordering::SeqCst) {
        renew();
        let seen = signal.count();
        let leased = match busy.full() {
            Some(full) => queue.lease(&full),
            None => Ok(None),
        };
        match leased {
            Ok(Some(job)) => {
                failed = false;
                busy.add(&job);
                if hand.send(job).is_err() {
                    return;
                }
            }
            Ok(None) => {
                failed = false;
                signal.wait(seen, LOOK);
            }
            Err(fault) => {
                // Once per outage, since the queue is read each second.
                if !failed {
                    tracing::warn!(%fault, "the queue cannot be read; it is tried again each second");
                }
                failed = true;
                signal.wait(signal.count(), LOOK);
            }
        }
    }
    drop(hand);
    loop {
        let seen = signal.count();
        if busy.jobs().is_empty() {
            return;
        }
        renew();
        signal.wait(seen, LOOK);
    }
}

/// Renews the leases of all jobs in progress. A job whose lease cannot be renewed may be done twice.
fn renew_all(queue: &Queue, busy: &Busy) {
    let jobs = busy.jobs();
    if jobs.is_empty() {
        return;
    }
    if let Err(fault) = queue.renew(&jobs) {
        tracing::warn!(%fault, jobs = jobs.len(), "leases could not be renewed");
    }
}

fn work(queue: &Queue, taken: &Mutex<Receiver<Leased>>, busy: &Busy, signal: &Signal) {
    loop {
        let job = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        if let Err(fault) = queue.work(&job) {
            tracing::warn!(%fault, job = %job.id, "a job could not be settled; it is done again after its lease");
        }
        busy.remove(&job);
        signal.raise();
    }
}
