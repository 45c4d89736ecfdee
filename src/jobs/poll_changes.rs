//! Reads the change log twice a second, on a separate thread: a slow job must not make caches stale.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::base::fault::Fault;
use crate::base::time::Clock;
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
                while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(EVERY) {
                    // Time is read before the log: a change during the read is seen by the next one.
                    let result = db.poll_changes(clock.now());
                    match (&result, lost) {
                        (Err(fault), false) => {
                            tracing::error!(%fault, "the database cannot be read; retrying")
                        }
                        (Ok(()), true) => tracing::info!("the database can be read again"),
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
