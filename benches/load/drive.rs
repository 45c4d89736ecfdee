//! The load generator: threads with one event loop each, keep-alive connections, and two modes. Closed loop: a
//! connection sends its next request after the last response. Open loop: requests are due on a fixed schedule,
//! independent of the server. A request that finds no free connection waits, and its latency counts from the moment it
//! was due.

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

/// The time from the last opened connection to the first request.
const LEAD: Duration = Duration::from_millis(20);
/// The time after its end in which an open loop still sends overdue requests.
const GRACE: Duration = Duration::from_secs(2);
/// The pause after an error, so that a stopped server is not flooded.
const BACK_OFF: Duration = Duration::from_millis(20);

/// An operation that is repeated on many connections at once.
pub trait Operation: Send + Sync + 'static {
    /// Returns the server of the operation.
    fn target(&self) -> &Target;

    /// Runs the operation once. An error is counted, and the first one is reported.
    fn run(&self, connection: &mut Connection) -> impl Future<Output = Outcome<Turn>> + Send;
}

/// The due requests of a thread: permits, and the number of the next request.
struct Queue {
    due: Semaphore,
    next: AtomicU64,
}

/// Drives `operation` by `plan`. `server` is the process for which CPU time is measured.
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
        // An operation that runs out of input ends early; its CPU time is read then.
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

/// Adds a permit for each due request. It has its own thread, because event loop timers have a resolution of whole
/// milliseconds and a thread sleeps to about 60 µs.
fn pace(queue: &Queue, start: Instant, (interval, total): (Duration, u64), connections: usize) {
    let mut given = 0;
    while given < total {
        let passed = Instant::now().saturating_duration_since(start);
        let due = total.min((passed.as_secs_f64() / interval.as_secs_f64()) as u64 + 1);
        queue.due.add_permits((due - given) as usize);
        given = due;
        sleep_until(start + interval.mul_f64(given as f64));
    }
    // Each connection takes one more permit and finds that no request is left.
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
