//! Reads the change log twice a second, on a separate thread: a slow job must not make caches stale. The thread also
//! reports a clock that jumps.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::base::fault::Fault;
use crate::base::time::{Clock, JumpDetector};
use crate::storage::Database;

/// A change by another node or command takes effect here within a second, including the time to read it.
const EVERY: Duration = Duration::from_millis(500);

/// The running poller. It stops on drop.
pub struct Poller {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Poller {
    pub fn start(db: Database, clock: Arc<dyn Clock>) -> Result<Poller, Fault> {
        let (stop, stopped) = channel();
        let thread = thread::Builder::new()
            .name("portico-changes".to_owned())
            .spawn(move || {
                let mut lost = false;
                let mut jumps = JumpDetector::starting(clock.shown(), Instant::now());
                while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(EVERY) {
                    if let Some(seconds) = jumps.look(clock.shown(), Instant::now()) {
                        tracing::error!(
                            seconds,
                            "the clock of this machine jumped; sessions, links and tokens expire by it, and other servers \
                             refuse tokens of another time: check its synchronization"
                        );
                    }
                    // Time is read before the log: a change during the read is seen by the next one.
                    let result = db.poll_changes(clock.now());
                    match (&result, lost) {
                        // The database handle logs an outage once.
                        (Err(fault), false) if !fault.is_unavailable() => {
                            tracing::error!(%fault, "the change log cannot be read; retrying")
                        }
                        _ => {}
                    }
                    lost = result.is_err();
                }
            })
            .map_err(Fault::internal)?;
        Ok(Poller { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Poller {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
