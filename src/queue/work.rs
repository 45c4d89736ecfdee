//! Leases, does and settles jobs, one at a time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use super::enqueue::context;
use super::job::{Leased, State};
use super::schedule::{GIVE_UP_AFTER, KEEP_DEAD, LEASE, next_attempt};
use super::store::{self, Burial, FIRST, Postponed};
use crate::base::entropy::{Entropy, Seed};
use crate::base::fault::Fault;
use crate::base::id::{QueueJobId, TenantId};
use crate::base::secret::Secret;
use crate::base::time::{Clock, Time};
use crate::storage::{Database, Tx, WriteTx};
use crate::telemetry::deployment_metrics::{Count, MailOutcome};
use crate::tenancy::store::data_key;

/// Does jobs. It may block, since the lease is renewed meanwhile.
pub trait Deliver: Send + Sync {
    fn deliver(&self, job: &Leased, payload: &Secret<Vec<u8>>) -> Outcome;
}

/// The result of doing a job. The texts are short and contain no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It failed and is tried again.
    Later(String),
    /// Its destination is unreachable. It is tried again, and becomes due with the first success there.
    Unreachable(String),
    /// It can never succeed.
    Dead(String),
}

/// The maximum length of a stored error, in characters.
const ERROR: usize = 300;

/// Makes a text fit for the column `last_error` and the log: one line of limited length.
fn short(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(ERROR).collect();
    line.trim().to_owned()
}

/// The queue as one process works on it. A clone is another handle to the same one.
#[derive(Clone)]
pub struct Queue {
    pub(super) db: Database,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    deliver: Arc<dyn Deliver>,
    /// The tenant of the last lease: the next one is of a tenant after it.
    cursor: Arc<Mutex<TenantId>>,
}

impl Queue {
    pub fn new(db: Database, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>, deliver: Arc<dyn Deliver>) -> Queue {
        Queue { db, clock, entropy, deliver, cursor: Arc::new(Mutex::new(FIRST)) }
    }

    /// Leases the next due job, one tenant after the other, unless its destination is one of `busy`.
    pub fn lease(&self, busy: &[String]) -> Result<Option<Leased>, Fault> {
        let now = self.clock.now();
        // A read first, since an empty queue must not cost a write each second.
        if !self.db.system_read(|stx| store::is_any_due(stx, now))? {
            return Ok(None);
        }
        let (after, busy) = (*self.cursor.lock().unwrap_or_else(PoisonError::into_inner), busy.to_vec());
        let leased = self.db.system(move |stx| {
            let leased = store::lease(stx, after, &busy, now, now + LEASE)?;
            match leased {
                None if after != FIRST => store::lease(stx, FIRST, &busy, now, now + LEASE),
                leased => Ok(leased),
            }
        })?;
        if let Some(job) = &leased {
            *self.cursor.lock().unwrap_or_else(PoisonError::into_inner) = job.tenant;
        }
        Ok(leased)
    }

    /// Extends the leases of jobs in progress, unless another worker has leased them since. Returns how many.
    pub fn renew(&self, jobs: &[Leased]) -> Result<usize, Fault> {
        let (own, until) = (jobs.to_vec(), self.clock.now() + LEASE);
        self.db.system(move |stx| store::renew(stx, &own, until))
    }

    /// Does a leased job and settles it.
    pub fn work(&self, job: &Leased) -> Result<(), Fault> {
        let payload = match self.db.read(job.tenant, |tx| open_payload(tx, job.id, &job.payload)) {
            Ok(payload) => payload,
            Err(Fault::Internal(why)) => return self.settle(job, Outcome::Dead(why)),
            Err(fault) => return Err(fault),
        };
        let done = catch_unwind(AssertUnwindSafe(|| self.deliver.deliver(job, &payload)));
        self.settle(job, done.unwrap_or_else(|_| Outcome::Later("the delivery panicked".to_owned())))
    }

    /// Records the outcome of a job, unless another worker has leased it since.
    pub fn settle(&self, job: &Leased, outcome: Outcome) -> Result<(), Fault> {
        let (now, seed) = (self.clock.now(), self.entropy.seed()?);
        let (own, result) = (job.clone(), outcome.clone());
        let held = self.db.write(job.tenant, move |wtx| record(wtx, &own, &result, now, &seed))?;
        if !held {
            tracing::warn!(job = %job.id, "a job took longer than its lease, so another worker has it");
        }
        match outcome {
            Outcome::Done => self.reached(&job.destination, now),
            Outcome::Dead(why) => {
                tracing::error!(job = %job.id, why = short(&why), "a job is dead; `portico mail show` shows it");
                Ok(())
            }
            Outcome::Later(why) | Outcome::Unreachable(why) => {
                tracing::info!(job = %job.id, attempt = job.attempt, why = short(&why), "a job failed");
                Ok(())
            }
        }
    }

    /// Makes the jobs due that wait because this destination was unreachable, in steps that hold the writer briefly.
    fn reached(&self, destination: &str, now: Time) -> Result<(), Fault> {
        if !self.db.system_read(|stx| store::is_any_unreachable(stx, destination))? {
            return Ok(());
        }
        loop {
            let destination = destination.to_owned();
            if self.db.system(move |stx| store::wake(stx, &destination, now))? < store::STEP {
                return Ok(());
            }
        }
    }

    /// Does every due job on this thread, also those that become due meanwhile. Returns how many.
    pub fn drain(&self) -> Result<usize, Fault> {
        let mut done = 0;
        while let Some(job) = self.lease(&[])? {
            self.work(&job)?;
            done += 1;
        }
        Ok(done)
    }
}

/// Opens the payload of a job.
pub fn open_payload(tx: &mut Tx<'_>, id: QueueJobId, sealed: &[u8]) -> Result<Secret<Vec<u8>>, Fault> {
    let tenant = tx.tenant();
    data_key(tx)?.open(context(&tenant, &id), sealed)
}

/// Writes the outcome. Returns false if the job was leased again.
fn record(wtx: &mut WriteTx<'_>, job: &Leased, outcome: &Outcome, now: Time, seed: &Seed) -> Result<bool, Fault> {
    let postponed = |state, why: &str| match next_attempt(now, job.attempt, job.give_up_at, seed) {
        Some(due_at) => Ok(Postponed { state, due_at, error: short(why) }),
        None => Err(format!("given up after {} attempts: {why}", job.attempt)),
    };
    let ended = match outcome {
        Outcome::Done => {
            wtx.count(Count::Mail(MailOutcome::Delivered));
            return store::delete_leased(wtx, job.id, job.attempt);
        }
        Outcome::Later(why) => postponed(State::Waiting, why),
        Outcome::Unreachable(why) => postponed(State::Unreachable, why),
        Outcome::Dead(why) => Err(why.clone()),
    };
    match ended {
        Ok(to) => {
            wtx.count(Count::Mail(MailOutcome::Retried));
            store::reschedule(wtx, job.id, job.attempt, &to)
        }
        Err(why) => {
            wtx.count(Count::Mail(MailOutcome::Dead));
            let burial = Burial { at: now, kept_until: now + KEEP_DEAD, error: short(&why) };
            store::bury(wtx, job.id, job.attempt, &burial)
        }
    }
}

/// Makes a job due now, for another three days. Returns false if there is none or a worker holds it.
pub fn again(wtx: &mut WriteTx<'_>, id: QueueJobId, now: Time) -> Result<bool, Fault> {
    let changed = store::make_due(wtx, id, now, now + GIVE_UP_AFTER)?;
    if changed {
        wtx.note_jobs();
    }
    Ok(changed)
}
