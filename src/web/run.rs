//! Startup and graceful shutdown of the server.
//!
//! | signal | effect |
//! | --- | --- |
//! | SIGTERM | graceful shutdown within 25 s |
//! | SIGINT, SIGQUIT | immediate shutdown |
//! | a second SIGTERM within a second | none: supervisors and shells may send it to the process and to its group |
//! | any other second signal | immediate shutdown with an error |
//!
//! On a graceful shutdown readiness fails immediately, and requests are accepted for `http.drain`, so that a load
//! balancer notices. Then new connections are no longer answered by the kernel, those that wait are accepted, the
//! listeners close, open requests complete, and the process exits. So no connection that the kernel has accepted is
//! reset.

use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::thread;
use std::time::{Duration, Instant};

use actix_web::dev::Server;
use actix_web::rt::signal::unix::{Signal, SignalKind, signal};
use actix_web::rt::time::sleep;
use actix_web::rt::{System, spawn};
use socket2::{SockFilter, SockRef};
use tokio::select;

use super::routes::ROUTES;
use super::server;
use super::state::State;

/// The process exits after this time even if work is left, for example because the database hangs.
const LONGEST_END: Duration = Duration::from_millis(24_500);

/// How long the job threads may run after the last response. A thread that waits for an unavailable database would
/// delay the exit for longer.
const LAST_THREADS: Duration = Duration::from_secs(3);

/// Within this time a second SIGTERM is the first one.
const SAME_SIGNAL: Duration = Duration::from_secs(1);

/// How long the listeners stay open after the kernel no longer answers new connections, so that every waiting connection
/// reaches its worker.
const LAST_CONNECTIONS: Duration = Duration::from_millis(200);

/// How long the caller of [`run`] may clean up after a second signal.
const AT_ONCE: Duration = Duration::from_millis(500);

/// Starts an additional server, such as the operations listener, once the actix system runs.
pub type Beside = Box<dyn FnOnce() -> io::Result<Server>>;

/// The servers to run, and how to stop them.
pub struct Serving {
    pub state: State,
    pub listeners: Vec<TcpListener>,
    /// Additional servers. They stop after the main server has completed its requests.
    pub beside: Vec<Beside>,
    /// How long requests are accepted after SIGTERM (`http.drain`).
    pub drain: Duration,
}

/// A stage of the lifecycle that [`run`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// All listeners accept connections, and the signal handlers are installed.
    Ready,
    /// Shutdown has begun.
    Ending,
}

/// Serves until a signal stops the process. Reports each stage to `report`.
pub fn run(serving: Serving, report: impl Fn(Stage)) -> io::Result<()> {
    System::new().block_on(async move {
        let Serving { state, listeners, beside, drain } = serving;
        let lifecycle = state.lifecycle.clone();
        // Before the first stage is reported: a supervisor may send a signal as soon as it reads "ready".
        let mut signals = Signals::listen()?;
        let kept: Vec<TcpListener> = listeners.iter().filter_map(|listener| listener.try_clone().ok()).collect();
        let running = server::serve(state, &ROUTES, listeners)?;
        let main = running.handle();
        let mut running = spawn(running);
        let mut others = Vec::new();
        for start in beside {
            let server = start()?;
            others.push(server.handle());
            drop(spawn(server));
        }
        report(Stage::Ready);
        let shutdown = select! {
            biased;
            ended = &mut running => return ended.map_err(io::Error::other)?,
            shutdown = signals.next() => shutdown,
        };
        lifecycle.end();
        report(Stage::Ending);
        give_up_after(LONGEST_END, 0);
        let graceful = shutdown == Shutdown::Graceful;
        let began = Instant::now();
        let mut ending = pin!(async {
            if graceful {
                sleep(drain).await;
                kept.iter().for_each(ignore_new_connections);
                sleep(LAST_CONNECTIONS).await;
            }
            // The kernel closes a listener when its last descriptor is closed.
            drop(kept);
            main.stop(graceful).await;
        });
        loop {
            let second = select! {
                biased;
                () = &mut ending => break,
                second = signals.next() => second,
            };
            if second == shutdown && second == Shutdown::Graceful && began.elapsed() < SAME_SIGNAL {
                continue;
            }
            tracing::warn!("second signal received: shutting down immediately");
            give_up_after(AT_ONCE, 1);
            return Err(io::Error::other("a second signal stopped the server before all requests were answered"));
        }
        for handle in others {
            handle.stop(false).await;
        }
        give_up_after(LAST_THREADS, 0);
        Ok(())
    })
}

/// Makes the kernel ignore new connections to a listener: a client repeats its request for a connection, and is refused
/// once the listener is closed. Connections that wait to be accepted are not affected. Linux only; elsewhere the few
/// connections of the last moment may be reset.
fn ignore_new_connections(listener: &TcpListener) {
    if let Err(error) = SockRef::from(listener).attach_filter(&NO_NEW_CONNECTION) {
        tracing::debug!(%error, "new connections cannot be ignored before the listener is closed");
    }
}

/// A filter of packets, which begin with the TCP header: drops the one that asks for a connection (SYN without ACK) and
/// lets all others pass (RFC 9293, 3.1; the opcodes are those of the Berkeley Packet Filter).
const NO_NEW_CONNECTION: [SockFilter; 5] = [
    // Load the flags, the byte at offset 13.
    SockFilter::new(0x30, 0, 0, 13),
    // Keep SYN and ACK.
    SockFilter::new(0x54, 0, 0, 0x12),
    // If it is SYN alone, go on, otherwise skip one.
    SockFilter::new(0x15, 0, 1, 0x02),
    // Drop the packet.
    SockFilter::new(0x06, 0, 0, 0),
    // Let the whole packet pass.
    SockFilter::new(0x06, 0, 0, u32::MAX),
];

/// Exits the process with this status after the timeout, if it still runs.
fn give_up_after(longest: Duration, status: i32) {
    let until = Instant::now() + longest;
    let waits = thread::Builder::new().name("portico-end".to_owned()).spawn(move || {
        // `park_timeout` may return early.
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            thread::park_timeout(left);
        }
        tracing::warn!("shutdown timed out: exiting with work unfinished");
        std::process::exit(status);
    });
    if let Err(error) = waits {
        tracing::warn!(%error, "the thread that enforces the shutdown timeout could not be started");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shutdown {
    Graceful,
    Immediate,
}

struct Signals {
    term: Signal,
    others: [Signal; 2],
}

impl Signals {
    fn listen() -> io::Result<Signals> {
        let others = [signal(SignalKind::interrupt())?, signal(SignalKind::quit())?];
        Ok(Signals { term: signal(SignalKind::terminate())?, others })
    }

    async fn next(&mut self) -> Shutdown {
        let [interrupt, quit] = &mut self.others;
        select! {
            biased;
            _ = interrupt.recv() => Shutdown::Immediate,
            _ = quit.recv() => Shutdown::Immediate,
            _ = self.term.recv() => Shutdown::Graceful,
        }
    }
}
