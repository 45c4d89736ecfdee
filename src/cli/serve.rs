//! `portico serve`

use std::io::IsTerminal;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs};
use std::sync::Arc;

use rustix::process::DumpableBehavior;
use serde_json::json;

use super::failed::{Done, Failed};
use super::notify;
use super::output::Output;
use crate::app::{self, App};
use crate::base::limits;
use crate::config::{Config, ListenAddress};
use crate::jobs::keep_time;
use crate::keys::GeneratingKeySource;
use crate::mail;
use crate::services::World;
use crate::telemetry::process;
use crate::web::inbox::Inbox;
use crate::web::ops::{self, Ops};
use crate::web::run::{self, Beside, Serving, Stage};
use crate::web::server;

pub(super) fn run(config: &Config, output: &Output) -> Done {
    crate::telemetry::init(&config.telemetry);
    // The memory of this process has keys: no core dump, and no access by other processes of the same user.
    if rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable).is_err() {
        tracing::warn!("core dumps could not be disabled");
    }
    if let Err(error) = process::raise_open_files_limit() {
        tracing::warn!(%error, "the limit of open files could not be raised");
    }
    // Ports first: a port that is in use must not leave a data directory behind.
    let listeners = listen("http.listen", &config.http.listen)?;
    let ops_listeners = match &config.http.ops_listen {
        Some(address) => Some(listen("http.ops_listen", address)?),
        None => None,
    };
    let keys = Arc::new(GeneratingKeySource::default());
    let app = app::open(config, World::generating(keys.clone())).map_err(Failed::Refused)?;
    // Dropped after the jobs, which may wait for a key.
    let _ahead = keys.generate_ahead()?;
    if app.state.connections.total() < limits::CONNECTIONS {
        tracing::warn!(
            open_files = process::open_files_limit(),
            connections = app.state.connections.total(),
            "the limit of open files allows few connections; raise it, for example LimitNOFILE of the service"
        );
    }
    let first = app::first_setup(&app)?;
    let (db, clock) = (app.services.db.clone(), app.services.clock.clone());
    // A database that cannot be asked now is reported by the readiness check.
    let _ = keep_time::compare(&db, clock.as_ref());
    let (poller, jobs, workers) = app.start_jobs()?;
    for advice in mail::advice(config) {
        tracing::warn!("{advice}");
    }
    let (listen, ops_listen) = (addresses(&listeners), addresses(ops_listeners.as_deref().unwrap_or_default()));
    let health = ops_listeners.map(|listeners| {
        let ops = Ops::new(app.state.clone(), jobs.metrics());
        Box::new(move || ops::serve(ops, listeners)) as Beside
    });
    let inbox = inbox(config, &app)?;
    let (inbox, inbox_at) = inbox.map_or((None, None), |(serve, at)| (Some(serve), Some(at)));
    let beside = health.into_iter().chain(inbox).collect();
    let serving = Serving { state: app.state, listeners, beside, drain: config.http.drain };
    let served = run::run(serving, |stage| {
        if stage == Stage::Ready {
            announce(config, output, &Places { listen: &listen, ops_listen: &ops_listen, inbox: inbox_at.as_deref() });
            if let Some(address) = &first {
                // Printed once, also without a terminal: under a service manager it is in the journal. A reader of the
                // journal can use it while it is valid and there is no administrator.
                output.remark(&format!("Set up the first administrator here, once, within 24 hours: {address}"));
            }
        }
        if stage == Stage::Ending {
            workers.stop();
        }
        notify::tell(stage);
    });
    drop((poller, jobs, workers));
    if let Err(fault) = keep_time::record(&db, clock.as_ref()) {
        tracing::warn!(%fault, "the time of the end could not be recorded");
    }
    // Every write was answered. The database file alone is now complete.
    db.close();
    served.map_err(|e| Failed::Refused(format!("the server stopped: {e}")))
}

/// Returns the addresses of these listeners.
fn addresses(listeners: &[TcpListener]) -> Vec<String> {
    listeners.iter().filter_map(|l| l.local_addr().ok()).map(|address| address.to_string()).collect()
}

/// Listens at the address that this setting gives.
fn listen(setting: &str, at: &ListenAddress) -> Result<Vec<TcpListener>, Failed> {
    let port = at.port;
    if at.host == "localhost" {
        return server::listen_on_loopback(port, setting).map_err(Failed::Refused);
    }
    let addresses = (at.host.as_str(), port)
        .to_socket_addrs()
        .map_err(|e| Failed::Refused(format!("{setting} {}: {e}", at.host)))?;
    addresses.map(|address| server::listen(address, setting).map_err(Failed::Refused)).collect()
}

/// Opens the inbox of mails in files for a developer: a server for it, and its address. A server behind a proxy of the
/// same machine has none, since any user of the machine could read the one-time links of its users there.
fn inbox(config: &Config, app: &App) -> Result<Option<(Beside, String)>, Failed> {
    let is_local = config.http.listen.is_loopback() && config.http.public_url.is_loopback();
    let Some(folder) = app.services.mailer.folder().filter(|_| is_local) else {
        return Ok(None);
    };
    let listen =
        server::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), "the mail inbox").map_err(Failed::Refused)?;
    let at = format!("http://{}", listen.local_addr().map_err(|e| Failed::Refused(e.to_string()))?);
    let provider = config.http.public_url.as_str();
    let inbox = Inbox::new(folder.to_owned(), &at, provider, app.services.entropy.clone());
    let serve: Beside = Box::new(move || inbox.serve(listen));
    Ok(Some((serve, at)))
}

/// The addresses that the server answers at.
struct Places<'a> {
    listen: &'a [String],
    ops_listen: &'a [String],
    inbox: Option<&'a str>,
}

fn announce(config: &Config, output: &Output, places: &Places<'_>) {
    let Places { listen, ops_listen, inbox } = places;
    let url = config.http.public_url.as_str();
    if output.is_json() {
        let mut ready = json!({ "ready": true, "public_url": url, "listen": listen, "ops_listen": ops_listen });
        if let (Some(inbox), Some(members)) = (inbox, ready.as_object_mut()) {
            members.insert("inbox".to_owned(), json!(inbox));
        }
        output.show(&ready);
    } else if std::io::stderr().is_terminal() {
        let data = config.data_dir.display();
        output.remark(&format!("Portico serves {url} (data in {data})."));
        if let Some(slug) = &config.tenancy.default_slug {
            output.remark(&format!("  Sign in:     {url}/t/{slug}/login"));
            output.remark(&format!("  Discovery:   {url}/t/{slug}/.well-known/openid-configuration"));
            output.remark(&format!("  Next:        portico account create --tenant {slug} --email you@example.com --password-stdin --verified"));
        }
        if let Some(address) = ops_listen.first() {
            output.remark(&format!("  Health:      http://{address}/health/ready and /metrics"));
        }
        if let Some(inbox) = inbox {
            output.remark(&format!("  Mail:        {inbox}"));
        }
        output.remark("  Stop:        Ctrl-C");
    } else {
        let ops = ops_listen.first().map(|address| format!(", health and metrics at {address}")).unwrap_or_default();
        let mail = inbox.map(|address| format!(", mail at {address}")).unwrap_or_default();
        output.remark(&format!("portico: ready at {url}{ops}{mail}"));
    }
}
