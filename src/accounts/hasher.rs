//! The password hashing service: dedicated threads and a bounded queue that is fair between tenants.
//!
//! Each tenant has its own queue, and the threads take one job from each tenant in turn. A load spike of one tenant
//! therefore fills only that tenant's queue. When the total limit is reached, a job is refused immediately with 503 and
//! `Retry-After`. By default the limit is what the threads do in two seconds, at the rate that is measured.

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use argon2::Block;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use tokio::sync::oneshot;

use super::pace::Pace;
use super::password::{
    ContextWords, Cost, KnownPasswords, NewHash, NewPassword, Password, PasswordFault, PasswordRules, StoredPassword,
    Verdict, Work, WorkDone,
};
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::secret::Secret;
use crate::config::HashQueue;
use crate::telemetry::metrics::times;

/// An idle thread releases its hashing memory after this time.
const KEEP_MEMORY: Duration = Duration::from_secs(60);

#[derive(Clone)]
pub struct Hasher {
    shared: Arc<Shared>,
    /// Closes the queue and joins the threads when the last handle is dropped.
    _closer: Arc<Closer>,
}

struct Closer {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

impl Drop for Closer {
    fn drop(&mut self) {
        if let Ok(mut queue) = self.shared.queue.lock() {
            queue.closed = true;
            self.shared.wake.notify_all();
        }
        // A thread that waits cannot miss the wake-up: it checks `closed` with the lock held.
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

struct Shared {
    queue: Mutex<Queue>,
    wake: Condvar,
    cost: Cost,
    pace: Pace,
    /// Reads the time before and after a hash.
    watch: Watch,
    done: Counter,
    refused: Counter,
    waited: Histogram,
}

#[derive(Default)]
struct Queue {
    /// Each job with the time at which it was queued.
    lines: HashMap<TenantId, VecDeque<(Instant, Job)>>,
    turns: VecDeque<TenantId>,
    waiting: usize,
    closed: bool,
}

/// Reads a monotonic clock.
type Watch = Box<dyn Fn() -> Instant + Send + Sync>;

/// A unit of work for the hasher threads: compare a password, or hash one.
pub trait Task: Send + 'static {
    /// The result of the task.
    type Done: Send + 'static;

    /// Converts the task into a job that sends its result to `reply`.
    fn into_job(self, reply: oneshot::Sender<Result<Self::Done, Fault>>) -> Job;
}

impl Task for Verification {
    type Done = Verdict;

    fn into_job(self, reply: oneshot::Sender<Result<Verdict, Fault>>) -> Job {
        Job::Verify(Box::new(self), reply)
    }
}

impl Task for Chosen {
    type Done = StoredPassword;

    fn into_job(self, reply: oneshot::Sender<Result<StoredPassword, Fault>>) -> Job {
        Job::Hash(self, reply)
    }
}

impl Task for Renewal {
    type Done = NewHash;

    fn into_job(self, reply: oneshot::Sender<Result<NewHash, Fault>>) -> Job {
        Job::Renew(self, reply)
    }
}

impl Task for Examination {
    type Done = Examined;

    fn into_job(self, reply: oneshot::Sender<Result<Examined, Fault>>) -> Job {
        Job::Examine(Box::new(self), reply)
    }
}

/// A queued task and the channel for its result.
pub enum Job {
    Hash(Chosen, oneshot::Sender<Result<StoredPassword, Fault>>),
    Renew(Renewal, oneshot::Sender<Result<NewHash, Fault>>),
    Examine(Box<Examination>, oneshot::Sender<Result<Examined, Fault>>),
    Verify(Box<Verification>, oneshot::Sender<Result<Verdict, Fault>>),
}

/// A password to compare. Without a stored hash, the same work is done and the result is "no match".
pub struct Verification {
    pub password: Password,
    pub stored: Option<StoredPassword>,
    /// The parameters of the tenant's hashes. One hash of each is computed in any case, see [`Cost::verify`].
    pub in_use: Vec<Work>,
    /// The salt for a rehash, if one is due.
    pub salt: [u8; 16],
    /// The new password that replaces this one. It is hashed only if this one matches.
    pub chosen: Option<Renewal>,
}

/// A newly chosen password and the salt for its hash.
pub struct Chosen {
    pub password: NewPassword,
    pub salt: [u8; 16],
}

/// A newly chosen password and the earlier ones that it must differ from.
pub struct Renewal {
    pub chosen: Chosen,
    pub earlier: Vec<StoredPassword>,
}

/// A new password to check against the rules of its tenant. The estimate of its strength takes about as long as a hash.
pub struct Examination {
    pub text: Secret<String>,
    pub rules: PasswordRules,
    pub words: ContextWords,
    pub known: Arc<KnownPasswords>,
}

/// The result of an examination.
pub type Examined = Result<NewPassword, Vec<PasswordFault>>;

impl Hasher {
    pub fn start(threads: usize, queue: HashQueue, cost: Cost) -> Result<Hasher, Fault> {
        Hasher::start_with(threads, queue, cost, Box::new(Instant::now))
    }

    fn start_with(threads: usize, queue: HashQueue, cost: Cost, watch: Watch) -> Result<Hasher, Fault> {
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            wake: Condvar::new(),
            cost,
            pace: Pace::new(threads, queue),
            watch,
            done: Counter::default(),
            refused: Counter::default(),
            waited: times(),
        });
        let mut closer = Closer { shared: shared.clone(), threads: Vec::new() };
        for n in 0..threads {
            let shared = shared.clone();
            let thread = thread::Builder::new()
                .name(format!("portico-hash-{n}"))
                .spawn(move || work(&shared))
                .map_err(Fault::internal)?;
            closer.threads.push(thread);
        }
        Ok(Hasher { _closer: Arc::new(closer), shared })
    }

    /// Runs a task when it is the tenant's turn.
    pub async fn run<T: Task>(&self, tenant: TenantId, task: T) -> Result<T::Done, Fault> {
        self.begin(tenant, task)?.await.map_err(|_| Fault::internal("a hasher thread has stopped"))?
    }

    /// Runs a task like [`run`](Hasher::run), but blocks the current thread, for the command line.
    pub fn run_blocking<T: Task>(&self, tenant: TenantId, task: T) -> Result<T::Done, Fault> {
        self.begin(tenant, task)?.blocking_recv().map_err(|_| Fault::internal("a hasher thread has stopped"))?
    }

    fn begin<T: Task>(&self, tenant: TenantId, task: T) -> Result<oneshot::Receiver<Result<T::Done, Fault>>, Fault> {
        let (reply, answer) = oneshot::channel();
        self.push(tenant, task.into_job(reply))?;
        Ok(answer)
    }

    /// Refuses early what [`run`](Hasher::run) would refuse, before anything is written to the database.
    pub fn check_capacity(&self, tenant: TenantId) -> Result<(), Fault> {
        let queue = lock(&self.shared.queue)?;
        if queue.waiting < self.shared.pace.limit() || queue.longest_beside(tenant).is_some() {
            return Ok(());
        }
        self.shared.refused.inc();
        Err(full())
    }

    /// Returns how many passwords were hashed or compared since the start.
    pub fn done(&self) -> u64 {
        self.shared.done.get()
    }

    /// Returns the work that was done since the start.
    pub fn work_done(&self) -> &WorkDone {
        self.shared.cost.done()
    }

    /// Writes the metrics of the hasher.
    pub fn register(&self, registry: &mut Registry) {
        let waiting = lock(&self.shared.queue).map_or(0, |queue| queue.waiting);
        let help = "Passwords that wait to be hashed or compared";
        registry.register("portico_hasher_waiting", help, ConstGauge::new(waiting));
        let help = "The limit of passwords that wait, by the measured rate";
        registry.register("portico_hasher_limit", help, ConstGauge::new(self.shared.pace.limit()));
        let help = "Passwords that were hashed or compared";
        registry.register("portico_hasher_hashes", help, self.shared.done.clone());
        let help = "Passwords that were refused because too many waited";
        registry.register("portico_hasher_refusals", help, self.shared.refused.clone());
        let help = "Time that a password waited for its turn";
        registry.register("portico_hasher_wait_seconds", help, self.shared.waited.clone());
    }

    fn push(&self, tenant: TenantId, job: Job) -> Result<(), Fault> {
        let mut queue = lock(&self.shared.queue)?;
        if queue.waiting >= self.shared.pace.limit() {
            // Refuses this job, or drops one of a longer queue instead.
            self.shared.refused.inc();
            if !queue.make_room_for(tenant) {
                return Err(full());
            }
        }
        queue.waiting += 1;
        let line = queue.lines.entry(tenant).or_default();
        line.push_back((Instant::now(), job));
        if line.len() == 1 {
            queue.turns.push_back(tenant);
        }
        drop(queue);
        self.shared.wake.notify_one();
        Ok(())
    }
}

fn lock(queue: &Mutex<Queue>) -> Result<MutexGuard<'_, Queue>, Fault> {
    queue.lock().map_err(|_| Fault::internal("the lock of the password queue is poisoned"))
}

fn full() -> Fault {
    Fault::unavailable("the password queue is full")
}

impl Queue {
    /// Drops the newest job of the longest queue in favour of a tenant with a shorter queue. A load spike of one tenant
    /// therefore fills only its own share. Returns false if this tenant's queue is the longest.
    fn make_room_for(&mut self, tenant: TenantId) -> bool {
        let longest = self.longest_beside(tenant);
        match longest.and_then(|longest| self.lines.get_mut(&longest)?.pop_back()) {
            Some((_, Job::Hash(_, reply))) => drop(reply.send(Err(full()))),
            Some((_, Job::Verify(_, reply))) => drop(reply.send(Err(full()))),
            Some((_, Job::Renew(_, reply))) => drop(reply.send(Err(full()))),
            Some((_, Job::Examine(_, reply))) => drop(reply.send(Err(full()))),
            None => return false,
        }
        self.waiting = self.waiting.saturating_sub(1);
        true
    }

    /// Returns the tenant with the longest queue, if that is longer than this tenant's queue with one more job.
    fn longest_beside(&self, tenant: TenantId) -> Option<TenantId> {
        let own = self.lines.get(&tenant).map_or(0, VecDeque::len);
        let (longest, line) = self.lines.iter().max_by_key(|(_, line)| line.len())?;
        (line.len() > own + 1).then_some(*longest)
    }

    /// Takes the next job, round robin over the tenants.
    fn pop(&mut self) -> Option<(Instant, Job)> {
        let tenant = self.turns.pop_front()?;
        let line = self.lines.get_mut(&tenant)?;
        let job = line.pop_front();
        if line.is_empty() {
            self.lines.remove(&tenant);
        } else {
            self.turns.push_back(tenant);
        }
        self.waiting = self.waiting.saturating_sub(1);
        job
    }
}

fn work(shared: &Shared) {
    let mut memory: Vec<Block> = Vec::new();
    loop {
        let Ok(mut queue) = lock(&shared.queue) else { return };
        let (since, job) = loop {
            if let Some(job) = queue.pop() {
                break job;
            }
            if queue.closed {
                return;
            }
            let Ok((guard, timeout)) = shared.wake.wait_timeout(queue, KEEP_MEMORY) else { return };
            queue = guard;
            if timeout.timed_out() {
                memory = Vec::new();
            }
        };
        drop(queue);
        shared.waited.observe(since.elapsed().as_secs_f64());
        // A panic ends one job and closes its channel, but never the thread.
        if catch_unwind(AssertUnwindSafe(|| run(shared, job, &mut memory))).is_err() {
            tracing::error!("hashing a password panicked; the attempt was answered with an error");
            memory = Vec::new();
        }
    }
}

fn run(shared: &Shared, job: Job, memory: &mut Vec<Block>) {
    let mut began = (shared.watch)();
    let mut count = || {
        let now = (shared.watch)();
        shared.pace.record(now.saturating_duration_since(std::mem::replace(&mut began, now)));
        shared.done.inc();
    };
    // A failed send is ignored: the caller has stopped waiting.
    match job {
        Job::Hash(Chosen { password, salt }, reply) => {
            let hash = shared.cost.hash(password.password(), salt, memory);
            count();
            let _ = reply.send(hash);
        }
        Job::Renew(renewal, reply) => {
            let _ = reply.send(renew(&shared.cost, renewal, memory, count));
        }
        Job::Examine(examination, reply) => {
            if !reply.is_closed() {
                let Examination { text, rules, words, known } = *examination;
                let _ = reply.send(Ok(rules.choose(text.expose(), &words, &known)));
            }
        }
        Job::Verify(verification, reply) => {
            if !reply.is_closed() {
                let Verification { password, stored, in_use, salt, chosen } = *verification;
                let mut verdict = shared.cost.verify(&password, stored.as_ref(), &in_use, salt, memory);
                count();
                if let (Ok(Verdict { matches: true, .. }), Some(renewal)) = (&verdict, chosen) {
                    let renewed = renew(&shared.cost, renewal, memory, count);
                    verdict = verdict.and_then(|verdict| Ok(Verdict { chosen: Some(renewed?), ..verdict }));
                }
                let _ = reply.send(verdict);
            }
        }
    }
}

/// Hashes a new password unless it is one of the earlier ones. `count` is called after each hash.
fn renew(cost: &Cost, renewal: Renewal, memory: &mut Vec<Block>, mut count: impl FnMut()) -> Result<NewHash, Fault> {
    let Renewal { chosen: Chosen { password, salt }, earlier } = renewal;
    for stored in &earlier {
        let is_reused = cost.is_same(password.password(), stored, memory)?;
        count();
        if is_reused {
            return Ok(NewHash::Reused);
        }
    }
    let hash = cost.hash(password.password(), salt, memory)?;
    count();
    Ok(NewHash::Made(hash))
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::base::crypto::seal::SealingKey;
    use crate::base::secret::Secret;

    fn job() -> Job {
        let password = Password::attempt("x").unwrap();
        Verification { password, stored: None, in_use: Vec::new(), salt: [0; 16], chosen: None }
            .into_job(oneshot::channel().0)
    }

    #[test]
    fn a_42_tenants_take_turns() {
        let mut queue = Queue::default();
        let (noisy, quiet) = (TenantId::from_bytes([1; 16]), TenantId::from_bytes([2; 16]));
        for (tenant, n) in [(noisy, 100), (quiet, 1)] {
            for _ in 0..n {
                queue.lines.entry(tenant).or_default().push_back((Instant::now(), job()));
                queue.waiting += 1;
            }
            queue.turns.push_back(tenant);
        }
        queue.pop().unwrap();
        queue.pop().unwrap();
        assert!(!queue.lines.contains_key(&quiet), "the quiet tenant's job was taken second");
        assert_eq!((0..200).map_while(|_| queue.pop()).count(), 99);
        assert_eq!(queue.waiting, 0);
    }

    #[test]
    fn a_42_a_full_queue_still_accepts_a_quiet_tenant() {
        let pepper = SealingKey { id: [1; 8], key: Secret::new([1; 32]) };
        let hasher = Hasher::start(0, HashQueue::Hashes(3), Cost::new(8192, 1, pepper).unwrap()).unwrap();
        let (noisy, quiet) = (TenantId::from_bytes([1; 16]), TenantId::from_bytes([2; 16]));
        for _ in 0..3 {
            hasher.push(noisy, job()).unwrap();
        }
        assert!(matches!(hasher.check_capacity(noisy), Err(Fault::Unavailable { .. })));
        assert!(matches!(hasher.push(noisy, job()), Err(Fault::Unavailable { .. })));
        hasher.check_capacity(quiet).unwrap();
        hasher.push(quiet, job()).unwrap();
        let queue = hasher.shared.queue.lock().unwrap();
        assert_eq!((queue.lines[&noisy].len(), queue.lines[&quiet].len(), queue.waiting), (2, 1, 3));
    }

    #[test]
    fn a_97_the_queue_holds_two_seconds_of_the_measured_rate() {
        let pepper = SealingKey { id: [1; 8], key: Secret::new([1; 32]) };
        let cost = Cost::new(8192, 1, pepper).unwrap();
        // Each hash takes as long as the clock says: it advances by this many milliseconds between two readings.
        let (step, now, start) = (Arc::new(AtomicU64::new(400)), AtomicU64::new(0), Instant::now());
        let pace = step.clone();
        let advance = move || {
            let step = pace.load(Ordering::SeqCst);
            start + Duration::from_millis(now.fetch_add(step, Ordering::SeqCst) + step)
        };
        let queue = HashQueue::Work(Duration::from_secs(2));
        let hasher = Hasher::start_with(1, queue, cost, Box::new(advance)).unwrap();
        let tenant = TenantId::from_bytes([1; 16]);
        let known = KnownPasswords::open(Path::new("/nonexistent")).unwrap();
        let hash = || {
            let password = PasswordRules::lenient().choose("x", &ContextWords::default(), &known).unwrap();
            let chosen = Chosen { password, salt: [0; 16] };
            hasher.run_blocking(tenant, chosen).unwrap();
        };
        assert_eq!(hasher.shared.pace.limit(), 100, "the estimate");
        hash();
        assert_eq!(hasher.shared.pace.limit(), 5, "a slow machine: 2.5 hashes a second");
        step.store(20, Ordering::SeqCst);
        (0..60).for_each(|_| hash());
        assert!((95..=100).contains(&hasher.shared.pace.limit()), "{}", hasher.shared.pace.limit());
    }

    #[test]
    fn a_97_a_full_queue_refuses_at_once() {
        let pepper = SealingKey { id: [1; 8], key: Secret::new([1; 32]) };
        let cost = Cost::new(8192, 1, pepper).unwrap();
        let hasher = Hasher::start(0, HashQueue::Hashes(2), cost).unwrap();
        let tenant = TenantId::from_bytes([1; 16]);
        assert!(hasher.push(tenant, job()).is_ok());
        assert!(hasher.push(tenant, job()).is_ok());
        assert!(matches!(hasher.push(tenant, job()), Err(Fault::Unavailable { .. })));
    }
}
