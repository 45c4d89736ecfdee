//! SQLite's single writer: a thread that commits in groups.
//!
//! When it is free, it takes all queued jobs (at most 256 jobs or 5 ms of work) and does not wait for more. Each job
//! runs in a savepoint of one `BEGIN IMMEDIATE` transaction. One COMMIT makes the group durable, then all jobs are
//! answered. An `Err` or a panic rolls back only its own savepoint. A failed COMMIT answers every job of the group with
//! `Fault::Unavailable`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use diesel::QueryResult;
use diesel::connection::SimpleConnection;
use tokio::sync::oneshot;

use super::commit::Commit;
use super::connection::{AnyConnection, StatementErrors};
use super::inside::Inside;
use super::master_key::MasterKeys;
use super::run::command;
use super::shared::Shared;
use super::turn::{LOOK_AGAIN, Turn};
use crate::base::fault::Fault;
use crate::telemetry::deployment_metrics::Metrics;
use crate::telemetry::metrics::hold;

const GROUP_JOBS: usize = 256;
const GROUP_TIME: Duration = Duration::from_millis(5);
/// The queue length. Beyond it a write is refused with 503, so that the queue does not grow.
const QUEUE: usize = 4_096;
/// How long a group waits for another process that writes before its jobs are refused with 503. That process may be
/// waiting for a slow disk.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Writer {
    queue: SyncSender<Box<dyn Job>>,
    metrics: Arc<Metrics>,
}

/// A job in the queue: it runs inside the group's transaction and is answered after the commit.
trait Job: Send {
    /// Runs in its savepoint. Returns false if the savepoint must be rolled back.
    fn run(&mut self, connection: &mut AnyConnection, keys: &MasterKeys, errors: &StatementErrors) -> bool;
    /// Answers with the result, or with the fault if the savepoint or the group failed.
    fn answer(self: Box<Self>, failed: Option<&Fault>, shared: &Shared);
}

struct TypedJob<F, T> {
    work: F,
    result: Option<Result<Option<T>, Fault>>,
    caller: Caller<T>,
    commit: Commit,
}

/// How the caller gets its answer.
enum Caller<T> {
    /// It blocks its thread. `ahead`: it gets the result of the work before the commit.
    Blocks { reply: SyncSender<Reply<T>>, ahead: bool },
    /// It awaits the answer.
    Awaits(oneshot::Sender<Result<T, Fault>>),
}

/// A reply to a blocked caller.
enum Reply<T> {
    /// The result of the work. It may still be rolled back: another reply follows.
    Ran(T),
    /// The work is committed, with its result unless it was sent before; or it is rolled back.
    Over(Result<Option<T>, Fault>),
}

impl<F, T> Job for TypedJob<F, T>
where
    F: Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send,
    T: Send,
{
    fn run(&mut self, connection: &mut AnyConnection, keys: &MasterKeys, errors: &StatementErrors) -> bool {
        errors.reset();
        let mut commit = Commit::default();
        let caught = catch_unwind(AssertUnwindSafe(|| (self.work)(connection, keys, &mut commit)));
        let result = match caught {
            Ok(Ok(_)) if errors.failed() => Err(Fault::internal("a statement failed and the transaction continued")),
            Ok(Ok(value)) => commit.write_log(connection).map(|()| value),
            Ok(Err(fault)) => Err(fault),
            Err(_) => Err(Fault::internal("a write transaction panicked")),
        };
        let keep = result.is_ok();
        self.commit = commit;
        self.result = Some(result.map(|value| match &self.caller {
            Caller::Blocks { reply, ahead: true } => {
                let _ = reply.send(Reply::Ran(value));
                None
            }
            Caller::Blocks { .. } | Caller::Awaits(_) => Some(value),
        }));
        keep
    }

    fn answer(self: Box<Self>, failed: Option<&Fault>, shared: &Shared) {
        let TypedJob { result, caller, commit, .. } = *self;
        let result = match (failed, result) {
            (None, Some(Ok(value))) => {
                commit.done(shared);
                Ok(value)
            }
            (None, Some(Err(fault))) => Err(fault),
            (Some(Fault::Unavailable { cause: why, .. } | Fault::Internal(why)), _) => Err(Fault::unavailable(why)),
            (None, None) => Err(Fault::internal("a write was not run")),
        };
        // A caller that no longer waits is not an error.
        match caller {
            Caller::Blocks { reply, .. } => drop(reply.send(Reply::Over(result))),
            Caller::Awaits(reply) => {
                let result = result.and_then(|value| value.ok_or_else(|| Fault::internal("a write returned no value")));
                drop(reply.send(result));
            }
        }
    }
}

impl Writer {
    pub(super) fn start(mut connection: AnyConnection, turn: Turn, shared: Shared) -> Result<Writer, Fault> {
        // This connection waits only in `begin`, which polls instead of using SQLite's busy handler.
        connection.batch_execute("PRAGMA busy_timeout = 0")?;
        let (queue, jobs) = sync_channel(QUEUE);
        let errors = StatementErrors::watch(&mut connection);
        let metrics = shared.metrics.clone();
        let mut worker = Worker { connection, turn, errors, shared };
        thread::Builder::new()
            .name("portico-writer".to_owned())
            .spawn(move || worker.run(&jobs))
            .map_err(Fault::internal)?;
        Ok(Writer { queue, metrics })
    }

    /// Queues a job and blocks until its group is committed.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waiting = hold(&self.metrics.writes_waiting);
        // The capacity for both replies, so that the writer never waits.
        let (reply, answer) = sync_channel(2);
        self.queue(work, Caller::Blocks { reply, ahead: false })?;
        match answer.recv() {
            Ok(Reply::Over(Ok(Some(value)))) => Ok(value),
            Ok(Reply::Over(Err(fault))) => Err(fault),
            _ => Err(gone()),
        }
    }

    /// Queues a job and awaits the commit of its group.
    pub(super) async fn run_async<T: Send + 'static>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waiting = hold(&self.metrics.writes_waiting);
        let (reply, answer) = oneshot::channel();
        self.queue(work, Caller::Awaits(reply))?;
        answer.await.map_err(|_| gone())?
    }

    /// Like [`Writer::run`]. Applies `meanwhile` to the result of the work on this thread, during the commit. Returns
    /// its value after the commit, and drops it if the commit fails.
    pub(super) fn run_and<T: Send + 'static, U>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> U,
    ) -> Result<U, Fault> {
        let _waiting = hold(&self.metrics.writes_waiting);
        let (reply, answer) = sync_channel(2);
        self.queue(work, Caller::Blocks { reply, ahead: true })?;
        let made = match answer.recv().map_err(|_| gone())? {
            Reply::Ran(value) => meanwhile(value),
            Reply::Over(result) => return Err(result.err().unwrap_or_else(gone)),
        };
        match answer.recv().map_err(|_| gone())? {
            Reply::Over(result) => result.map(|_| made),
            Reply::Ran(_) => Err(gone()),
        }
    }

    fn queue<T: Send + 'static>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
        caller: Caller<T>,
    ) -> Result<(), Fault> {
        let job = Box::new(TypedJob { work, result: None, caller, commit: Commit::default() });
        self.queue.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => {
                self.metrics.writes_refused.inc();
                Fault::unavailable("the write queue is full")
            }
            TrySendError::Disconnected(_) => gone(),
        })
    }
}

fn gone() -> Fault {
    Fault::internal("the writer thread has stopped")
}

/// The state of the writer thread.
struct Worker {
    connection: AnyConnection,
    turn: Turn,
    errors: StatementErrors,
    shared: Shared,
}

impl Worker {
    fn run(&mut self, jobs: &Receiver<Box<dyn Job>>) {
        while let Ok(first) = jobs.recv() {
            let Ok(inside) = Inside::enter() else { return };
            self.commit_group(first, jobs);
            drop(inside);
            self.turn.let_others_begin();
        }
    }

    fn commit_group(&mut self, first: Box<dyn Job>, jobs: &Receiver<Box<dyn Job>>) {
        let Worker { connection, turn, errors, shared } = self;
        let metrics = &shared.metrics;
        if let Err(fault) = begin(connection, turn) {
            tracing::warn!(%fault, "a write transaction could not begin");
            metrics.groups_failed.inc();
            // Waiting jobs would wait for the same lock, one after the other. All are taken before the first is
            // answered, so that a job that arrives later is not refused because of it.
            let refused: Vec<Box<dyn Job>> = std::iter::once(first).chain(jobs.try_iter()).collect();
            for job in refused {
                job.answer(Some(&fault), shared);
            }
            return;
        }
        let began = Instant::now();
        let mut group = Vec::new();
        let mut next = Some(first);
        let mut failure = None;
        while let Some(mut job) = next.take() {
            failure = run_in_savepoint(connection, &shared.keys, errors, job.as_mut()).err();
            group.push(job);
            if failure.is_some() || group.len() >= GROUP_JOBS || began.elapsed() >= GROUP_TIME {
                break;
            }
            next = jobs.try_recv().ok();
        }
        metrics.group_jobs.observe(group.len() as f64);
        if failure.is_none() {
            let commits = Instant::now();
            failure = command(connection, "COMMIT").map_err(Fault::from).err();
            metrics.commit_time.observe(commits.elapsed().as_secs_f64());
        }
        if let Some(fault) = &failure {
            metrics.groups_failed.inc();
            tracing::error!(%fault, jobs = group.len(), "a group of writes was not committed");
            // Harmless if SQLite has already rolled back.
            let _ = connection.batch_execute("ROLLBACK");
        }
        for job in group {
            job.answer(failure.as_ref(), shared);
        }
    }
}

/// Begins a write transaction as soon as no other process writes.
#[expect(clippy::disallowed_methods, reason = "it runs on the writer's own thread, never on a worker")]
fn begin(connection: &mut AnyConnection, turn: &Turn) -> Result<(), Fault> {
    const BEGIN: &str = "BEGIN IMMEDIATE";
    let is_taken = |begun: &QueryResult<()>| begun.as_ref().is_err_and(|error| error.to_string().contains("locked"));
    let mut begun = command(connection, BEGIN);
    if is_taken(&begun) {
        let (asked, _waiting) = (Instant::now(), turn.wait());
        while is_taken(&begun) && asked.elapsed() < PATIENCE {
            thread::sleep(LOOK_AGAIN);
            begun = command(connection, BEGIN);
        }
    }
    begun.map_err(Fault::from)
}

fn run_in_savepoint(
    connection: &mut AnyConnection,
    keys: &MasterKeys,
    errors: &StatementErrors,
    job: &mut dyn Job,
) -> Result<(), Fault> {
    command(connection, "SAVEPOINT job")?;
    if job.run(connection, keys, errors) {
        command(connection, "RELEASE job")?;
    } else {
        connection.batch_execute("ROLLBACK TO job; RELEASE job")?;
    }
    Ok(())
}
