//! SQLite's one writer: a thread that commits in groups.
//!
//! It takes what is queued when it becomes free (256 jobs or 5 ms of work at most) and never waits for more. Each job
//! runs in a savepoint of one `BEGIN IMMEDIATE` transaction; one COMMIT makes the group durable, then all are answered.
//! An `Err` or a panic rolls back its own savepoint only; a failed COMMIT gives every job of the group
//! `Fault::Unavailable`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use diesel::QueryResult;
use diesel::connection::SimpleConnection;

use super::changes::{self, Changes};
use super::connection::{AnyConnection, StatementErrors};
use super::database::Inside;
use super::master_key::MasterKeys;
use super::run::command;
use super::tally;
use super::turn::{LOOK_AGAIN, Turn};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::telemetry::figures::{Count, Figures};

const GROUP_JOBS: usize = 256;
const GROUP_TIME: Duration = Duration::from_millis(5);
/// Jobs that may wait. Beyond it a write is refused with 503 instead of growing the queue.
const QUEUE: usize = 4_096;
/// How long a group waits for another process that writes before its jobs are refused with 503. That process's commit may
/// be waiting for a slow disk.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Writer {
    queue: SyncSender<Box<dyn Job>>,
    changes: Arc<Changes>,
    figures: Arc<Figures>,
}

/// A job in the queue: it runs inside the group's transaction, and is answered after the commit.
trait Job: Send {
    /// Runs in its savepoint; false if the savepoint must be rolled back.
    fn run(&mut self, connection: &mut AnyConnection, keys: &MasterKeys, errors: &StatementErrors) -> bool;
    /// Answers, unless the savepoint or the group failed: then with that fault.
    fn answer(self: Box<Self>, failed: Option<&Fault>);
}

struct TypedJob<F, T> {
    work: F,
    /// Whether whoever waits is told what came of the work before it is committed.
    ahead: bool,
    result: Option<Result<Option<T>, Fault>>,
    reply: SyncSender<Reply<T>>,
    changes: Arc<Changes>,
    /// Tenants of which it changed a cached record.
    changed: Vec<TenantId>,
    figures: Arc<Figures>,
    /// What it did that is counted.
    noted: Vec<Count>,
}

/// What whoever waits is told.
enum Reply<T> {
    /// What came of the work. It may still be undone: another reply follows.
    Ran(T),
    /// It is committed, with this unless it was told before; or nothing of it is.
    Over(Result<Option<T>, Fault>),
}

impl<F, T> Job for TypedJob<F, T>
where
    F: Fn(&mut AnyConnection, &MasterKeys) -> Result<T, Fault> + Send,
    T: Send,
{
    fn run(&mut self, connection: &mut AnyConnection, keys: &MasterKeys, errors: &StatementErrors) -> bool {
        errors.reset();
        changes::forget_noted();
        tally::forget_noted();
        let caught = catch_unwind(AssertUnwindSafe(|| (self.work)(connection, keys)));
        let result = match caught {
            Ok(Ok(_)) if errors.failed() => Err(Fault::internal("a statement failed and the transaction went on")),
            Ok(Ok(value)) => changes::append_noted(connection).map(|changed| {
                self.changed = changed;
                self.noted = tally::take_noted();
                value
            }),
            Ok(Err(fault)) => Err(fault),
            Err(_) => Err(Fault::internal("a write transaction panicked")),
        };
        let keep = result.is_ok();
        self.result = Some(result.map(|value| match self.ahead {
            true => {
                let _ = self.reply.send(Reply::Ran(value));
                None
            }
            false => Some(value),
        }));
        keep
    }

    fn answer(self: Box<Self>, failed: Option<&Fault>) {
        if failed.is_none() {
            self.changes.drop_tenants(&self.changed);
            tally::count(&self.figures, &self.noted);
        }
        let result = match (failed, self.result) {
            (None, Some(result)) => result,
            (Some(Fault::Unavailable { cause: why, .. } | Fault::Internal(why)), _) => Err(Fault::unavailable(why)),
            (None, None) => Err(Fault::internal("a write was never run")),
        };
        // A caller that has gone away does not mind.
        let _ = self.reply.send(Reply::Over(result));
    }
}

impl Writer {
    pub(super) fn start(
        mut connection: AnyConnection,
        mut turn: Turn,
        (keys, changes, figures): (Arc<MasterKeys>, Arc<Changes>, Arc<Figures>),
    ) -> Result<Writer, Fault> {
        // This connection only ever waits in `begin`, and not in SQLite's way.
        connection.batch_execute("PRAGMA busy_timeout = 0")?;
        let (queue, jobs) = sync_channel(QUEUE);
        let errors = StatementErrors::watch(&mut connection);
        let of_thread = figures.clone();
        thread::Builder::new()
            .name("portico-writer".to_owned())
            .spawn(move || run((&mut connection, &mut turn), (&keys, &errors, &of_thread), &jobs))
            .map_err(Fault::internal)?;
        Ok(Writer { queue, changes, figures })
    }

    /// Queues a job and waits until its group is committed.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let _waiting = self.figures.writes_waiting.hold();
        let answer = self.queue(work, false)?;
        match answer.recv() {
            Ok(Reply::Over(Ok(Some(value)))) => Ok(value),
            Ok(Reply::Over(Err(fault))) => Err(fault),
            _ => Err(Fault::internal("the writer thread is gone")),
        }
    }

    /// The same; while the group is committed, `meanwhile` makes on this thread of what came of the work what is given
    /// back when it is. Nobody sees what it made where nothing is committed.
    pub(super) fn run_and<T: Send + 'static, U>(
        &self,
        work: impl Fn(&mut AnyConnection, &MasterKeys) -> Result<T, Fault> + Send + 'static,
        meanwhile: impl FnOnce(T) -> U,
    ) -> Result<U, Fault> {
        let _waiting = self.figures.writes_waiting.hold();
        let gone = || Fault::internal("the writer thread is gone");
        let answer = self.queue(work, true)?;
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
        work: impl Fn(&mut AnyConnection, &MasterKeys) -> Result<T, Fault> + Send + 'static,
        ahead: bool,
    ) -> Result<Receiver<Reply<T>>, Fault> {
        // Room for both replies: the writer never waits.
        let (reply, answer) = sync_channel(2);
        let (changes, figures) = (self.changes.clone(), self.figures.clone());
        let job = Box::new(TypedJob {
            work,
            ahead,
            result: None,
            reply,
            changes,
            changed: Vec::new(),
            figures,
            noted: Vec::new(),
        });
        self.queue.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => {
                self.figures.writes_refused.add_one();
                Fault::unavailable("the write queue is full")
            }
            TrySendError::Disconnected(_) => Fault::internal("the writer thread is gone"),
        })?;
        Ok(answer)
    }
}

/// What every group is run with.
type Ground<'g> = (&'g MasterKeys, &'g StatementErrors, &'g Figures);

/// What a group is written by: the connection, and the turn among those who write.
type Pen<'p> = (&'p mut AnyConnection, &'p mut Turn);

fn run((connection, turn): Pen<'_>, ground: Ground<'_>, jobs: &Receiver<Box<dyn Job>>) {
    while let Ok(first) = jobs.recv() {
        let Ok(inside) = Inside::enter() else { return };
        commit_group((connection, turn), ground, first, jobs);
        drop(inside);
        turn.let_others_begin();
    }
}

fn commit_group(
    (connection, turn): Pen<'_>,
    (keys, errors, figures): Ground<'_>,
    first: Box<dyn Job>,
    jobs: &Receiver<Box<dyn Job>>,
) {
    if let Err(fault) = begin(connection, turn) {
        tracing::warn!(%fault, "a write transaction could not begin");
        figures.groups_failed.add_one();
        // Whoever waits behind would wait for the same lock, one after the other. All are taken before the first is
        // answered, so that nobody who comes later is refused for it.
        let refused: Vec<Box<dyn Job>> = std::iter::once(first).chain(jobs.try_iter()).collect();
        for job in refused {
            job.answer(Some(&fault));
        }
        return;
    }
    let began = Instant::now();
    let mut group = Vec::new();
    let mut next = Some(first);
    let mut failure = None;
    while let Some(mut job) = next.take() {
        failure = run_in_savepoint(connection, (keys, errors), job.as_mut()).err();
        group.push(job);
        if failure.is_some() || group.len() >= GROUP_JOBS || began.elapsed() >= GROUP_TIME {
            break;
        }
        next = jobs.try_recv().ok();
    }
    figures.group_jobs.observe(u64::try_from(group.len()).unwrap_or(u64::MAX));
    if failure.is_none() {
        let commits = Instant::now();
        failure = command(connection, "COMMIT").map_err(Fault::from).err();
        figures.commit_time.observe_time(commits.elapsed());
    }
    if let Some(fault) = &failure {
        figures.groups_failed.add_one();
        tracing::error!(%fault, jobs = group.len(), "a group of writes was not committed");
        // Harmless where SQLite has already rolled back by itself.
        let _ = connection.batch_execute("ROLLBACK");
    }
    for job in group {
        job.answer(failure.as_ref());
    }
}

/// Begins to write, as soon as no other process does.
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
    (keys, errors): (&MasterKeys, &StatementErrors),
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
