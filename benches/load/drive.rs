//! The generator: threads with an event loop each, connections that stay open, and two ways to
//! send. Closed: a connection sends when its last answer is in. Open: requests are due on a fixed
//! schedule, whatever the server does; one that finds no free connection waits, and its latency
//! counts from the moment it was due.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier, OnceLock};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use crate::Outcome;
use crate::http::{Connection, Target};
use crate::plan::{Clock, Plan};
use crate::process::processor_time;
use crate::sample::{Next, Sample, Tally, Turn, merge};

/// From the opening of the last connection to the first request.
const LEAD: Duration = Duration::from_millis(20);
/// How long after its end an open loop still sends what was due before.
const GRACE: Duration = Duration::from_secs(2);
/// After a fault, so that a dead server is not hammered.
const BACK_OFF: Duration = Duration::from_millis(20);

/// Something that is done again and again, on many connections at once.
pub trait Operation: Send + Sync + 'static {
    /// The server it is done at.
    fn target(&self) -> &Target;

    /// Does it once. A fault is counted and the first one told.
    fn run(&self, connection: &mut Connection) -> impl Future<Output = Outcome<Turn>> + Send;
}

/// The requests of a thread that are due: permits, and the number of the next one.
struct Queue {
    due: Semaphore,
    next: AtomicU64,
}

/// Drives `operation` by `plan`; `server` is the process whose processor time is taken.
pub fn drive<O: Operation>(operation: &Arc<O>, plan: Plan, server: u32) -> Outcome<Sample> {
    let ready = Barrier::new(plan.threads + 1);
    let start = OnceLock::new();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..plan.threads)
            .map(|number| {
                let (ready, start) = (&ready, &start);
                scope.spawn(move || {
                    let opened = open(operation, plan, number);
                    ready.wait();
                    let (runtime, connections) = opened?;
                    let start = *start.get_or_init(|| Instant::now() + LEAD);
                    let clock = plan.clock(start, number);
                    run(operation, &runtime, connections, clock)
                })
            })
            .collect();
        ready.wait();
        let clock = plan.clock(*start.get_or_init(|| Instant::now() + LEAD), 0);
        let own = std::process::id();
        sleep_until(clock.begin);
        let before = (processor_time(server), processor_time(own));
        // An operation that runs dry ends early, and its processor time with it.
        while Instant::now() < clock.end && threads.iter().any(|thread| !thread.is_finished()) {
            std::thread::sleep(Duration::from_millis(10).min(clock.end - Instant::now()));
        }
        let after = (processor_time(server), processor_time(own));
        let mut tallies = Vec::new();
        for thread in threads {
            tallies.extend(thread.join().map_err(|_| "the generator panicked")??);
        }
        let mut sample = merge(tallies, &clock)?;
        sample.server_time = difference(before.0, after.0);
        sample.own_time = difference(before.1, after.1);
        Ok(sample)
    })
}

type Opened = (Runtime, Vec<Connection>);

fn open<O: Operation>(operation: &Arc<O>, plan: Plan, thread: usize) -> Outcome<Opened> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("event loop: {error}"))?;
    let count = (thread..plan.connections).step_by(plan.threads).count();
    let mut connections = Vec::with_capacity(count);
    for _ in 0..count {
        connections.push(runtime.block_on(Connection::open(operation.target()))?);
    }
    Ok((runtime, connections))
}

fn run<O: Operation>(
    operation: &Arc<O>,
    runtime: &Runtime,
    connections: Vec<Connection>,
    clock: Clock,
) -> Outcome<Vec<Tally>> {
    let count = connections.len();
    let queue = Arc::new(Queue { due: Semaphore::new(0), next: AtomicU64::new(0) });
    let mut tasks: Vec<JoinHandle<Outcome<Tally>>> = Vec::with_capacity(count);
    for connection in connections {
        let operation = Arc::clone(operation);
        let queue = Arc::clone(&queue);
        tasks.push(runtime.spawn(async move {
            match clock.schedule {
                None => closed(&*operation, connection, clock).await,
                Some(schedule) => opened(&*operation, connection, clock, (schedule, &queue)).await,
            }
        }));
    }
    std::thread::scope(|scope| {
        if let Some(schedule) = clock.schedule {
            let queue = &queue;
            scope.spawn(move || pace(queue, clock.start, schedule, count));
        }
        runtime.block_on(async {
            let mut tallies = Vec::with_capacity(count);
            for task in tasks {
                tallies.push(task.await.map_err(|error| format!("generator: {error}"))??);
            }
            Ok(tallies)
        })
    })
}

/// Gives a permit for each request that is due. A thread of its own, because the timer of an event
/// loop counts in whole milliseconds and a thread sleeps to about 60 µs.
fn pace(queue: &Queue, start: Instant, (interval, total): (Duration, u64), connections: usize) {
    let mut given = 0;
    while given < total {
        let passed = Instant::now().saturating_duration_since(start);
        let due = total.min((passed.as_secs_f64() / interval.as_secs_f64()) as u64 + 1);
        queue.due.add_permits((due - given) as usize);
        given = due;
        sleep_until(start + interval.mul_f64(given as f64));
    }
    // Each connection takes one more and sees that nothing is left.
    queue.due.add_permits(connections);
}

async fn closed<O: Operation>(operation: &O, mut connection: Connection, clock: Clock) -> Outcome<Tally> {
    let mut tally = Tally::new()?;
    tokio::time::sleep_until(clock.start.into()).await;
    loop {
        let sent = Instant::now();
        if sent >= clock.end {
            return Ok(tally);
        }
        let turn = operation.run(&mut connection).await;
        match tally.count(turn, sent, &clock) {
            Next::AtOnce => {}
            Next::AfterPause => tokio::time::sleep(BACK_OFF).await,
            Next::End => return Ok(tally),
        }
    }
}

async fn opened<O: Operation>(
    operation: &O,
    mut connection: Connection,
    clock: Clock,
    ((interval, total), queue): ((Duration, u64), &Queue),
) -> Outcome<Tally> {
    let mut tally = Tally::new()?;
    loop {
        match queue.due.acquire().await {
            Ok(permit) => permit.forget(),
            Err(_) => return Ok(tally),
        }
        let number = queue.next.fetch_add(1, Ordering::Relaxed);
        if number >= total {
            return Ok(tally);
        }
        let due = clock.start + interval.mul_f64(number as f64);
        let turn = if Instant::now() < clock.end + GRACE {
            operation.run(&mut connection).await
        } else {
            Err("the server fell too far behind the schedule".to_owned())
        };
        if let Next::End = tally.count(turn, due, &clock) {
            return Ok(tally);
        }
    }
}

fn difference(before: Option<Duration>, after: Option<Duration>) -> Option<Duration> {
    Some(after?.saturating_sub(before?))
}

fn sleep_until(moment: Instant) {
    std::thread::sleep(moment.saturating_duration_since(Instant::now()));
}
