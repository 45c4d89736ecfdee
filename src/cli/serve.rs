//! `portico serve`

use std::io::IsTerminal;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};

use rustix::process::DumpableBehavior;
use serde_json::json;

use super::output::Output;
use super::{Done, Failed};
use crate::app::{self, World};
use crate::config::Config;
use crate::jobs::poll_changes::Poller;
use crate::jobs::{self, runner::Jobs};
use crate::web::server;

pub(super) fn run(config: &Config, output: &Output) -> Done {
    crate::telemetry::init(&config.telemetry);
    // Keys live in this process's memory: no core dump, no look into it by other programs of the same user.
    if rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable).is_err() {
        tracing::warn!("core dumps could not be switched off");
    }
    // Ports first: a port that is taken must not cost a first run.
    let listeners = listeners(config)?;
    let app = app::open(config, World::system()?).map_err(Failed::Refused)?;
    let first = app::first_setup(&app)?;
    let _poller = Poller::start(app.services.db.clone(), app.services.clock.clone())?;
    let world = (app.services.clock.clone(), app.services.entropy.clone());
    let _jobs = Jobs::start(jobs::all(&app.services.db, world, app.keys.clone()))?;
    let addresses: Vec<String> =
        listeners.iter().filter_map(|l| l.local_addr().ok()).map(|address| address.to_string()).collect();
    let serving = server::block_on(async move {
        let running = server::serve(app.services, listeners)?;
        // The first poll installs the signal handlers: who reads the ready line may already send SIGTERM.
        let running = match server::poll_once(running).await {
            Ok(running) => running,
            Err(ended) => return ended,
        };
        announce(config, output, &addresses);
        if let Some(address) = first {
            // Not to the log, which holds no secrets: to whoever starts the server, once.
            output.remark(&format!("Set up the first administrator here, once, within 24 hours: {address}"));
        }
        running.await
    });
    serving.map_err(|e| Failed::Refused(format!("the server stopped: {e}")))
}

fn listeners(config: &Config) -> Result<Vec<TcpListener>, Failed> {
    let listen = &config.http.listen;
    let port = listen.port;
    if listen.host == "localhost" {
        let first = server::listen(SocketAddr::from(([127, 0, 0, 1], port))).map_err(Failed::Refused)?;
        // Machines without IPv6 have no ::1; that it is taken is a refusal as for 127.0.0.1.
        return match server::listen(SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], port))) {
            Ok(second) => Ok(vec![first, second]),
            Err(why) if why.contains("in use") => Err(Failed::Refused(why)),
            Err(_) => Ok(vec![first]),
        };
    }
    let addresses = (listen.host.as_str(), port)
        .to_socket_addrs()
        .map_err(|e| Failed::Refused(format!("http.listen {}: {e}", listen.host)))?;
    addresses.map(|address| server::listen(address).map_err(Failed::Refused)).collect()
}

fn announce(config: &Config, output: &Output, listen: &[String]) {
    let url = config.http.public_url.as_str();
    if output.is_json() {
        output.show(&json!({ "ready": true, "public_url": url, "listen": listen }));
    } else if std::io::stderr().is_terminal() {
        let data = config.data_dir.display();
        output.remark(&format!("Portico serves {url} (data in {data})."));
        if let Some(slug) = &config.tenancy.default_slug {
            output.remark(&format!("  Sign in:     {url}/t/{slug}/login"));
            output.remark(&format!("  Discovery:   {url}/t/{slug}/.well-known/openid-configuration"));
            output.remark(&format!("  Next:        portico account create --tenant {slug} --email you@example.com --password-stdin --verified"));
        }
        output.remark("  Stop:        Ctrl-C");
    } else {
        output.remark(&format!("portico: ready at {url}"));
    }
}
