//! Generates new keys. An RSA key takes 50 to 310 ms, so two are generated ahead.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::base::fault::Fault;
use crate::base::jose::{Alg, KeyPair};

pub trait KeySource: Send + Sync {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault>;
}

/// Generates keys, RSA keys ahead of time in a separate thread.
pub struct GeneratingKeySource {
    ready: Mutex<Receiver<Result<KeyPair, Fault>>>,
}

impl GeneratingKeySource {
    pub fn start() -> Result<GeneratingKeySource, Fault> {
        // One key waits in the channel, one in the thread that sends it.
        let (sender, ready) = sync_channel(1);
        thread::Builder::new()
            .name("portico-keys".to_owned())
            .spawn(move || while sender.send(KeyPair::generate(Alg::Rs256)).is_ok() {})
            .map_err(Fault::internal)?;
        Ok(GeneratingKeySource { ready: Mutex::new(ready) })
    }
}

impl KeySource for GeneratingKeySource {
    fn key_pair(&self, alg: Alg) -> Result<KeyPair, Fault> {
        match alg {
            Alg::Rs256 => {
                let ready = self.ready.lock().map_err(|_| Fault::internal("the key source is poisoned"))?;
                ready.recv().map_err(|_| Fault::internal("the key thread is gone"))?
            }
            Alg::Es256 | Alg::EdDsa => KeyPair::generate(alg),
        }
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
