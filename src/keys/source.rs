//! Generates new keys. An RSA key takes 50 to 310 ms, so a server generates two ahead.

use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};

pub trait KeySource: Send + Sync {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault>;
}

/// The channel of the RSA keys that are generated ahead; `None` without a thread.
type Ahead = Arc<Mutex<Option<Receiver<Result<KeyPair, Fault>>>>>;

/// Generates keys, on the calling thread unless RSA keys are generated ahead.
#[derive(Default)]
pub struct GeneratingKeySource {
    ahead: Ahead,
}

/// The thread that generates RSA keys ahead. It is stopped and joined on drop, so that no key is being generated while
/// the process exits.
pub struct KeyThread {
    ahead: Ahead,
    thread: Option<JoinHandle<()>>,
}

impl GeneratingKeySource {
    /// Generates RSA keys ahead in a separate thread, as long as the returned value lives.
    pub fn generate_ahead(&self) -> Result<KeyThread, Fault> {
        // One key waits in the channel, one in the thread that sends it.
        let (sender, ready) = sync_channel(1);
        let thread = thread::Builder::new()
            .name("portico-keys".to_owned())
            .spawn(move || while sender.send(KeyPair::generate(Alg::Rs256)).is_ok() {})
            .map_err(Fault::internal)?;
        *self.ahead.lock().unwrap_or_else(PoisonError::into_inner) = Some(ready);
        Ok(KeyThread { ahead: self.ahead.clone(), thread: Some(thread) })
    }
}

impl Drop for KeyThread {
    fn drop(&mut self) {
        // Without the receiver the thread ends after the key that it generates now.
        self.ahead.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl KeySource for GeneratingKeySource {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault> {
        if alg == Alg::Rs256
            && let Some(ready) = &*self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
            && let Ok(key) = ready.recv()
        {
            return key;
        }
        KeyPair::generate(alg)
    }
}

/// Returns a fixed RSA key every time, for tests and for benchmarks with many tenants.
pub struct FixedKeySource {
    rsa: KeyPair,
}

impl FixedKeySource {
    pub fn new(rsa: KeyPair) -> FixedKeySource {
        FixedKeySource { rsa }
    }
}

impl KeySource for FixedKeySource {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault> {
        match alg {
            Alg::Rs256 => Ok(self.rsa.clone()),
            Alg::Es256 | Alg::EdDsa => KeyPair::generate(alg),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts the threads of this process that generate keys ahead.
    fn key_threads() -> usize {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap();
        let name =
            |task: std::io::Result<std::fs::DirEntry>| std::fs::read_to_string(task.ok()?.path().join("comm")).ok();
        tasks.filter_map(name).filter(|name| name.trim() == "portico-keys").count()
    }

    #[test]
    fn the_key_thread_runs_only_while_keys_are_generated_ahead() {
        let source = GeneratingKeySource::default();
        source.key_pair(Alg::Es256).unwrap();
        source.key_pair(Alg::Rs256).unwrap();
        assert_eq!(key_threads(), 0, "a command that needs a key generates it on its own thread");
        let thread = source.generate_ahead().unwrap();
        source.key_pair(Alg::Rs256).unwrap();
        assert_eq!(key_threads(), 1);
        drop(thread);
        assert_eq!(key_threads(), 0, "the thread is joined, also in the middle of a key");
        source.key_pair(Alg::Rs256).unwrap();
    }
}
