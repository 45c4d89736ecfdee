//! The thread that runs the jobs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::sweep::sweep;
use crate::base::fault::Fault;
use crate::base::time::Clock;
use crate::storage::Database;

const SWEEP_EVERY: Duration = Duration::from_secs(600);

/// Running jobs; they stop when this is dropped.
pub struct Jobs {
    stop: Option<Sender<()>>,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Jobs {
    pub fn start(db: Database, clock: Arc<dyn Clock>) -> Result<Jobs, Fault> {
        let (stop, stopped) = channel();
        let stopping = Arc::new(AtomicBool::new(false));
        let asked = stopping.clone();
        let thread = thread::Builder::new()
            .name("portico-jobs".to_owned())
            .spawn(move || {
                while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(SWEEP_EVERY) {
                    match sweep(&db, clock.now(), &|| asked.load(Ordering::Relaxed)) {
                        Ok(rows) => tracing::debug!(rows, "swept"),
                        Err(fault) => tracing::warn!(%fault, "a sweep failed; the next one tries again"),
                    }
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
