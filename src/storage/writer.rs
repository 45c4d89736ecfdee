//! SQLite's single writer: a thread that commits in groups.
//!
//! When it is free, it takes all queued jobs (at most 256 jobs or 5 ms of work) and does not wait for more. Each job
//! runs in a savepoint of one `BEGIN IMMEDIATE` transaction. One COMMIT makes the group durable, then all jobs are
//! answered. An `Err` or a panic rolls back only its own savepoint. A failed COMMIT answers every job of the group with
//! `Fault::Unavailable`.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
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

/// How long a write waits for another process that writes before it is refused with 503.
#[derive(Clone, Copy)]
enum Patience {
    /// A request, which is answered within 1.5 seconds.
    Request,
    /// A command or a job of this program. The other process may be waiting for a slow disk.
    Work,
}

impl Patience {
    const fn longest(self) -> Duration {
        match self {
            Patience::Request => Duration::from_millis(1_200),
            Patience::Work => Duration::from_secs(5),
        }
    }
}

pub(super) struct Writer {
    queue: SyncSender<Message>,
    metrics: Arc<Metrics>,
    /// The thread; `None` after it was joined.
    thread: Mutex<Option<JoinHandle<()>>>,
}

enum Message {
    Write(Box<dyn Job>),
    /// The writer commits what was queued before, and closes its connection.
    End,
}

/// The receiving side of the queue.
struct Queue {
    messages: Receiver<Message>,
    /// Jobs that were taken and have not run, the oldest first.
    held: VecDeque<Box<dyn Job>>,
    ended: bool,
}

impl Queue {
    /// Waits for the next job. Returns `None` at the end.
    fn wait(&mut self) -> Option<Box<dyn Job>> {
        if let Some(job) = self.held.pop_front() {
            return Some(job);
        }
        if self.ended {
            return None;
        }
        let message = self.messages.recv().unwrap_or(Message::End);
        self.job_of(message)
    }

    /// Returns the next job, if there is one.
    fn next(&mut self) -> Option<Box<dyn Job>> {
        self.held.pop_front().or_else(|| self.receive())
    }

    /// Takes the jobs that have arrived, and returns those that have waited for too long.
    fn late(&mut self) -> Vec<Box<dyn Job>> {
        while self.held.len() < QUEUE
            && let Some(job) = self.receive()
        {
            self.held.push_back(job);
        }
        let (late, held): (VecDeque<_>, VecDeque<_>) =
            std::mem::take(&mut self.held).into_iter().partition(|job| job.is_late());
        self.held = held;
        Vec::from(late)
    }

    fn receive(&mut self) -> Option<Box<dyn Job>> {
        if self.ended {
            return None;
        }
        let message = self.messages.try_recv().ok()?;
        self.job_of(message)
    }

    fn job_of(&mut self, message: Message) -> Option<Box<dyn Job>> {
        match message {
            Message::Write(job) => Some(job),
            Message::End => {
                self.ended = true;
                None
            }
        }
    }
}

/// A job in the queue: it runs inside the group's transaction and is answered after the commit.
trait Job: Send {
    /// Runs in its savepoint. Returns false if the savepoint must be rolled back.
    fn run(&mut self, connection: &mut AnyConnection, keys: &MasterKeys, errors: &StatementErrors) -> bool;
    /// Returns whether it has waited for its turn for too long.
    fn is_late(&self) -> bool;
    /// Answers with the result, or with the fault if the savepoint or the group failed.
    fn answer(self: Box<Self>, failed: Option<&Fault>, shared: &Shared);
}

struct TypedJob<F, T> {
    work: F,
    result: Option<Result<Option<T>, Fault>>,
    caller: Caller<T>,
    commit: Commit,
    queued: Instant,
    patience: Patience,
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

    fn is_late(&self) -> bool {
        self.queued.elapsed() >= self.patience.longest()
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
    /// Starts the thread. `name` names the database in the log.
    pub(super) fn start(
        mut connection: AnyConnection,
        name: &str,
        turn: Turn,
        shared: Shared,
    ) -> Result<Writer, Fault> {
        // This connection waits only in `begin`, which polls instead of using SQLite's busy handler.
        connection.batch_execute("PRAGMA busy_timeout = 0")?;
        let (queue, messages) = sync_channel(QUEUE);
        let errors = StatementErrors::watch(&mut connection, name.to_owned());
        let metrics = shared.metrics.clone();
        let jobs = Queue { messages, held: VecDeque::new(), ended: false };
        let mut worker = Worker { connection, turn, errors, shared, jobs };
        let thread = thread::Builder::new()
            .name("portico-writer".to_owned())
            .spawn(move || worker.run())
            .map_err(Fault::internal)?;
        Ok(Writer { queue, metrics, thread: Mutex::new(Some(thread)) })
    }

    /// Commits what is queued, writes the log back into the database file, and closes the connection. Later writes are
    /// refused.
    pub(super) fn close(&self) {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(thread) = thread else { return };
        // A failed send means that the thread has ended.
        let _ = self.queue.send(Message::End);
        // Work after a commit may drop the last handle, on the writer's own thread.
        if thread.thread().id() != thread::current().id() && thread.join().is_err() {
            tracing::error!("the writer thread panicked");
        }
    }

    /// Queues a job and blocks until its group is committed.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waiting = hold(&self.metrics.writes_waiting);
        // The capacity for both replies, so that the writer never waits.
        let (reply, answer) = sync_channel(2);
        self.queue(work, Caller::Blocks { reply, ahead: false }, Patience::Work)?;
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
        self.queue(work, Caller::Awaits(reply), Patience::Request)?;
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
        self.queue(work, Caller::Blocks { reply, ahead: true }, Patience::Request)?;
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
        patience: Patience,
    ) -> Result<(), Fault> {
        let (commit, queued) = (Commit::default(), Instant::now());
        let job = TypedJob { work, result: None, caller, commit, queued, patience };
        self.queue.try_send(Message::Write(Box::new(job))).map_err(|refused| match refused {
            TrySendError::Full(_) => {
                self.metrics.writes_refused.inc();
                Fault::unavailable("the write queue is full")
            }
            TrySendError::Disconnected(_) => gone(),
        })
    }
}

fn gone() -> Fault {
    Fault::unavailable("the database is closed")
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.close();
    }
}

/// The state of the writer thread.
struct Worker {
    connection: AnyConnection,
    turn: Turn,
    errors: StatementErrors,
    shared: Shared,
    jobs: Queue,
}

impl Worker {
    fn run(&mut self) {
        while let Some(first) = self.jobs.wait() {
            let Ok(inside) = Inside::enter() else { return };
            self.commit_group(first);
            drop(inside);
            self.turn.let_others_begin();
        }
        // The read connections are closed. If this connection is the last one of all processes, SQLite removes the log
        // when it closes; otherwise the log stays. A passive checkpoint waits for no other process and stops none.
        if let Err(error) = self.connection.batch_execute("PRAGMA wal_checkpoint(PASSIVE)") {
            tracing::warn!(%error, "the database's log could not be written back; the next start does it");
        }
    }

    fn commit_group(&mut self, first: Box<dyn Job>) {
        self.jobs.held.push_front(first);
        if let Err(fault) = self.begin() {
            // Each job is answered with the fault, which the database handle logs once for an outage.
            tracing::debug!(%fault, "a write transaction could not begin");
            self.shared.metrics.groups_failed.inc();
            for job in std::mem::take(&mut self.jobs.held) {
                job.answer(Some(&fault), &self.shared);
            }
            return;
        }
        let Worker { connection, errors, shared, jobs, .. } = self;
        let metrics = &shared.metrics;
        let began = Instant::now();
        let mut group = Vec::new();
        let mut failure = None;
        while let Some(mut job) = jobs.next() {
            failure = run_in_savepoint(connection, &shared.keys, errors, job.as_mut()).err();
            group.push(job);
            if failure.is_some() || group.len() >= GROUP_JOBS || began.elapsed() >= GROUP_TIME {
                break;
            }
        }
        metrics.group_jobs.observe(group.len() as f64);
        if failure.is_none() {
            let commits = Instant::now();
            failure = command(connection, "COMMIT").map_err(Fault::from).err();
            metrics.commit_time.observe(commits.elapsed().as_secs_f64());
        }
        if let Some(fault) = &failure {
            metrics.groups_failed.inc();
            tracing::debug!(%fault, jobs = group.len(), "a group of writes was not committed");
            // Harmless if SQLite has already rolled back.
            let _ = connection.batch_execute("ROLLBACK");
        }
        for job in group {
            job.answer(failure.as_ref(), shared);
        }
    }

    /// Begins a write transaction as soon as no other process writes. Meanwhile takes jobs from the queue, and refuses
    /// each one that has waited too long. Fails when no job is left, or if the transaction cannot begin.
    #[expect(clippy::disallowed_methods, reason = "it runs on the writer's own thread, never on a worker")]
    fn begin(&mut self) -> Result<(), Fault> {
        const BEGIN: &str = "BEGIN IMMEDIATE";
        let Worker { connection, turn, shared, jobs, .. } = self;
        let is_taken =
            |begun: &QueryResult<()>| begun.as_ref().is_err_and(|error| error.to_string().contains("locked"));
        let mut begun = command(connection, BEGIN);
        let waiting = is_taken(&begun).then(|| turn.wait());
        while is_taken(&begun) {
            let fault = Fault::unavailable("another process writes to the database: database is locked");
            for job in jobs.late() {
                job.answer(Some(&fault), shared);
            }
            if jobs.held.is_empty() {
                return Err(fault);
            }
            thread::sleep(LOOK_AGAIN);
            begun = command(connection, BEGIN);
        }
        drop(waiting);
        begun.map_err(Fault::from)
    }
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
