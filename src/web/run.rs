//! How serving begins and ends.
//!
//! SIGTERM ends it gently: readiness says no at once, requests are taken on for `http.drain`, so that a load balancer
//! notices; then nothing new is accepted, what is under way is answered, and the process ends, within 25 s of the signal.
//! A second signal ends it at once, and so do SIGINT and SIGQUIT.

use std::io;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use actix_web::dev::Server;
use actix_web::rt::signal::unix::{Signal, SignalKind, signal};
use actix_web::rt::time::sleep;
use actix_web::rt::{System, spawn};
use tokio::select;

use super::routes::ROUTES;
use super::server;
use super::state::State;

/// After this long the process ends whatever is still going on, such as a database that hangs.
const LONGEST_END: Duration = Duration::from_millis(24_500);

/// How long the threads of the jobs get once everything is answered: one that waits for a database that is gone would
/// wait for longer than anybody waits for the end of a server.
const LAST_THREADS: Duration = Duration::from_secs(3);

/// How long whoever called has to tidy up after a second signal.
const AT_ONCE: Duration = Duration::from_millis(500);

/// A server that runs beside, once there is a system to run it on: health and figures, say.
pub type Beside = Box<dyn FnOnce() -> io::Result<Server>>;

/// What is served where.
pub struct Serving {
    pub state: State,
    pub listeners: Vec<TcpListener>,
    /// They are ended when this one has answered everything.
    pub beside: Vec<Beside>,
    /// How long requests are still taken after SIGTERM.
    pub drain: Duration,
}

/// What is told on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Every listener answers, and signals are heard.
    Ready,
    /// The server was told to end.
    Ending,
}

/// Serves until the process is told to end.
pub fn run(serving: Serving, tell: impl Fn(Stage)) -> io::Result<()> {
    System::new().block_on(async move {
        let Serving { state, listeners, beside, drain } = serving;
        let life = state.life.clone();
        // Before anything is told: who reads that it is ready may already send a signal.
        let mut signals = Signals::listen()?;
        let running = server::serve(state, &ROUTES, listeners)?;
        let main = running.handle();
        let mut running = spawn(running);
        let mut others = Vec::new();
        for start in beside {
            let server = start()?;
            others.push(server.handle());
            drop(spawn(server));
        }
        tell(Stage::Ready);
        let told = select! {
            biased;
            ended = &mut running => return ended.map_err(io::Error::other)?,
            told = signals.next() => told,
        };
        life.end();
        tell(Stage::Ending);
        give_up_after(LONGEST_END, 0);
        let gentle = told == Told::End;
        let ending = async {
            if gentle {
                sleep(drain).await;
            }
            main.stop(gentle).await;
        };
        select! {
            biased;
            () = ending => {}
            _ = signals.next() => {
                tracing::warn!("a second signal: ending at once");
                give_up_after(AT_ONCE, 1);
                return Err(io::Error::other("told so twice, before everything was answered"));
            }
        }
        for handle in others {
            handle.stop(false).await;
        }
        give_up_after(LAST_THREADS, 0);
        Ok(())
    })
}

/// Ends the process with this status after a while, if it has not ended by itself.
fn give_up_after(longest: Duration, status: i32) {
    let until = Instant::now() + longest;
    let waits = thread::Builder::new().name("portico-end".to_owned()).spawn(move || {
        // A parked thread may wake for no reason at all.
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            thread::park_timeout(left);
        }
        tracing::warn!("something does not end by itself; it is left behind");
        std::process::exit(status);
    });
    if let Err(error) = waits {
        tracing::warn!(%error, "nobody watches over the end");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// When everything is done.
    End,
    /// Now.
    EndAtOnce,
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

    async fn next(&mut self) -> Told {
        let [interrupt, quit] = &mut self.others;
        select! {
            biased;
            _ = interrupt.recv() => Told::EndAtOnce,
            _ = quit.recv() => Told::EndAtOnce,
            _ = self.term.recv() => Told::End,
        }
    }
}
