//! Health checks and metrics for operators, on a separate listener that is bound to loopback by default (A-40: they
//! need no authentication).
//!
//! `GET /health/live` answers while the process runs, `GET /health/ready` reports whether it can serve requests, and
//! `GET /metrics` returns metrics for Prometheus. The responses contain no tenant, user, request path or secret. All
//! endpoints change nothing; the readiness check writes a
//! value that is there already, because a full disk is found only by a write.

use std::net::{IpAddr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::dev::{Server, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::rt::time::timeout;
use actix_web::web::{Data, block, route as any_route};
use actix_web::{App, Error, HttpRequest, HttpResponse, HttpServer, body::BoxBody};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use serde_json::json;
use tokio::sync::Mutex;

use super::request::check_size;
use super::state::State;
use crate::audit;
use crate::base::fault::Fault;
use crate::base::limits;
use crate::base::time::Time;
use crate::jobs::runner::JobMetrics;
use crate::provisioning::{self, fits_master_keys};
use crate::queue::{self, Depth};
use crate::services::Services;
use crate::storage::health::Condition;
use crate::storage::migrate;
use crate::telemetry::metrics::{CONTENT_TYPE, Label, encode, label};
use crate::telemetry::process;

/// After this time without an answer the database counts as unavailable.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the result of a health check is reused, so that it writes at most once a second.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// The maximum number of concurrent connections; a few monitoring programs need no more.
const CONNECTIONS: usize = 64;

label! {
    /// Why this process is not ready for requests.
    Unready is "reason" {
        /// The process is shutting down.
        Ending = "ending",
        /// The database does not answer in time.
        DatabaseUnavailable = "database_unavailable",
        /// The database can be read but not written to, for example because its disk is full.
        DatabaseNotWritable = "database_not_writable",
        /// The database schema is older than this version.
        MigrationsPending = "migrations_pending",
        /// The key file belongs to another database.
        WrongMasterKeys = "master_keys_do_not_fit",
        /// A page of the database is damaged.
        DatabaseDamaged = "database_damaged",
        /// The disk of the database fails.
        DiskFails = "disk_fails",
        /// The clocks of this node and the database server are apart.
        ClockApart = "clock_apart",
    }
}

impl From<Condition> for Unready {
    fn from(condition: Condition) -> Unready {
        match condition {
            Condition::Damaged => Unready::DatabaseDamaged,
            Condition::DiskFails => Unready::DiskFails,
            Condition::ClockApart => Unready::ClockApart,
        }
    }
}

/// The result of a health check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Empty if the process is ready.
    pub reasons: Vec<Unready>,
    /// The number of audit events without a seal; `None` if the database did not answer.
    pub unsealed: Option<i64>,
    /// When the last backup of a SQLite database began; `None` if the database did not answer, or on PostgreSQL.
    pub last_backup: Option<LastBackup>,
    /// The depth of the queue; `None` if the database did not answer.
    pub queue: Option<Depth>,
}

/// The last backup that `portico backup` made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastBackup {
    At(Time),
    Never,
}

impl Health {
    /// A process that is not ready for these reasons.
    fn without(reasons: Vec<Unready>) -> Health {
        Health { reasons, unsealed: None, last_backup: None, queue: None }
    }
}

/// The state that the operations listener reports.
#[derive(Clone)]
pub struct Ops {
    state: State,
    jobs: Arc<JobMetrics>,
    /// The last result. The lock allows one check at a time, so that a database that hangs blocks only one thread.
    last: Arc<Mutex<Option<(Instant, Health)>>>,
}

impl Ops {
    pub fn new(state: State, jobs: Arc<JobMetrics>) -> Ops {
        Ops { state, jobs, last: Arc::default() }
    }

    /// Checks whether requests can be served.
    pub async fn health(&self) -> Health {
        let looked = timeout(PATIENCE, self.look()).await;
        let mut health = looked.unwrap_or_else(|_| Health::without(vec![Unready::DatabaseUnavailable]));
        health.reasons.extend(self.state.services.db.health().conditions().into_iter().map(Unready::from));
        if self.state.lifecycle.is_ending() {
            health.reasons.insert(0, Unready::Ending);
        }
        health
    }

    async fn look(&self) -> Health {
        let mut last = self.last.clone().lock_owned().await;
        if let Some((_, health)) = last.as_ref().filter(|(at, _)| at.elapsed() < LOOK_AGAIN) {
            return health.clone();
        }
        let services = self.state.services.clone();
        // A separate task: after a timeout it continues and keeps the lock, so that no other check starts.
        let looking = actix_web::rt::spawn(async move {
            let health = block(move || look(&services)).await.unwrap_or_else(|_| away(&Fault::internal("panic")));
            *last = Some((Instant::now(), health.clone()));
            health
        });
        looking.await.unwrap_or_else(|error| away(&Fault::internal(error)))
    }

    /// Returns the metrics in the text format of Prometheus.
    pub async fn metrics(&self) -> Result<String, Fault> {
        let health = self.health().await;
        let (state, services) = (&self.state, &self.state.services);
        let now = services.clock.now();
        let mut registry = Registry::default();
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("portico_build", "The version of the program", version);
        let deployment = Info::new([("id", services.db.keys().deployment())]);
        registry.register("portico_deployment", "The deployment, the same on all its nodes", deployment);
        let ready = ConstGauge::new(u32::from(health.reasons.is_empty()));
        registry.register("portico_ready", "Whether requests can be served", ready);
        let unready = Family::<Unready, Gauge>::default();
        for reason in Unready::ALL {
            unready.get_or_create(reason).set(i64::from(health.reasons.contains(reason)));
        }
        registry.register("portico_unready", "Why requests cannot be served", unready);
        if let Some(unsealed) = health.unsealed {
            let help = "Events of the audit log that wait for their seal";
            registry.register("portico_audit_unsealed", help, ConstGauge::new(unsealed));
        }
        if let Some(backup) = health.last_backup {
            let at = if let LastBackup::At(time) = backup { time.seconds() } else { 0 };
            let help = "When the last backup began, in seconds since 1970; 0 if none was made";
            registry.register("portico_last_backup_time_seconds", help, ConstGauge::new(at));
        }
        if let Some(depth) = &health.queue {
            queue::register(depth, &mut registry);
        }
        state.requests.register(&mut registry);
        state.connections.register(&mut registry);
        services.db.register(&mut registry, now);
        audit::register(&services.db, &mut registry);
        services.hasher.register(&mut registry);
        services.outbound.register(&mut registry);
        self.jobs.register(&mut registry);
        process::register(&mut registry, state.lifecycle.started());
        encode(&registry)
    }
}

/// Reads, and then writes. A write that waits for another program is cut off by the time-out of the caller.
fn look(services: &Services) -> Health {
    let (is_sqlite, now) = (!services.db.may_hang(), services.clock.now());
    let found = services.db.system_read(move |stx| {
        let mut reasons = Vec::new();
        if migrate::missing(stx)? > 0 {
            reasons.push(Unready::MigrationsPending);
        }
        if !fits_master_keys(stx)? {
            reasons.push(Unready::WrongMasterKeys);
        }
        // If migrations are pending, the tables may differ from those of this version.
        if !reasons.is_empty() {
            return Ok(Health::without(reasons));
        }
        let last_backup = match is_sqlite {
            true => Some(provisioning::last_backup(stx)?.map_or(LastBackup::Never, LastBackup::At)),
            false => None,
        };
        let (unsealed, queue) = (Some(audit::unsealed(stx)?), Some(queue::depth(stx, now)?));
        Ok(Health { reasons, unsealed, last_backup, queue })
    });
    let mut health = found.unwrap_or_else(|fault| away(&fault));
    if health.reasons.is_empty() {
        match services.db.system(provisioning::try_write).and_then(|fits| services.db.try_disk().map(|()| fits)) {
            Ok(true) => {}
            Ok(false) => health.reasons.push(Unready::WrongMasterKeys),
            Err(fault) => {
                tracing::debug!(%fault, "health check: the database cannot be written to");
                health.reasons.push(Unready::DatabaseNotWritable);
            }
        }
    }
    health
}

/// The database handle logs an outage once.
fn away(fault: &Fault) -> Health {
    tracing::debug!(%fault, "health check: the database is not available");
    Health::without(vec![Unready::DatabaseUnavailable])
}

/// A response before its conversion to actix-web: status, content type, body.
type Answer = (u16, &'static str, String);

const JSON: &str = "application/json";

fn code(status: u16, code: &str) -> Answer {
    (status, JSON, json!({ "code": code }).to_string())
}

async fn answer(req: HttpRequest) -> HttpResponse {
    let Some(ops) = req.app_data::<Data<Ops>>().cloned() else { return HttpResponse::InternalServerError().finish() };
    let (status, content_type, text) = match refused(&req) {
        Some(refused) => refused,
        None => route(&ops, req.uri().path()).await,
    };
    let mut response = HttpResponse::build(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    response
        .insert_header((header::CONTENT_TYPE, content_type))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    if status == 405 {
        response.insert_header((header::ALLOW, "GET, HEAD"));
    }
    response.body(text)
}

/// Refuses a request before it is routed: it exceeds the size limits of every listener, or its `Host` is not an
/// address of this listener.
fn refused(req: &HttpRequest) -> Option<Answer> {
    if let Err(problem) = check_size(req.uri(), req.headers()) {
        return Some(code(problem.status, problem.code));
    }
    if !is_addressed(req) {
        return Some(code(421, "unknown_host"));
    }
    if !PATHS.contains(&req.uri().path()) {
        return Some(code(404, "not_found"));
    }
    (!matches!(*req.method(), Method::GET | Method::HEAD)).then(|| code(405, "method_not_allowed"))
}

/// Whether the `Host` header is acceptable. On loopback it must be an IP address or `localhost`, so that a web page
/// cannot read the metrics by DNS rebinding. On other addresses any name is accepted, because no setting lists
/// them.
fn is_addressed(req: &HttpRequest) -> bool {
    if !req.app_config().local_addr().ip().is_loopback() {
        return true;
    }
    let mut hosts = req.headers().get_all(header::HOST);
    match (hosts.next().map(|host| host.to_str()), hosts.next()) {
        // HTTP/1.0, which simple monitoring programs use.
        (None, _) => true,
        (Some(Ok(host)), None) => {
            let name = match host.rsplit_once(':') {
                Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
                _ => host,
            };
            let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
            name.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok()
        }
        _ => false,
    }
}

const PATHS: [&str; 3] = ["/health/live", "/health/ready", "/metrics"];

async fn route(ops: &Ops, path: &str) -> Answer {
    match path {
        "/health/live" => (200, JSON, json!({ "live": true }).to_string()),
        "/health/ready" => {
            let health = ops.health().await;
            let reasons: Vec<&str> = health.reasons.iter().map(|reason| reason.text()).collect();
            let ready = reasons.is_empty();
            (if ready { 200 } else { 503 }, JSON, json!({ "ready": ready, "reasons": reasons }).to_string())
        }
        _ => match ops.metrics().await {
            Ok(text) => (200, CONTENT_TYPE, text),
            Err(fault) => {
                tracing::error!(%fault, "the metrics cannot be written");
                code(500, "server_error")
            }
        },
    }
}

/// The actix-web application of the operations listener, for the server and the tests.
pub fn application(
    ops: Ops,
) -> App<
    impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<BoxBody>, Error = Error, InitError = ()>,
> {
    App::new().app_data(Data::new(ops)).default_service(any_route().to(answer))
}

/// Serves on open listeners with a separate worker thread, so that health checks are answered while the other workers
/// are busy.
pub fn serve(ops: Ops, listeners: Vec<TcpListener>) -> std::io::Result<Server> {
    let mut server = HttpServer::new(move || application(ops.clone()))
        .workers(1)
        .max_connections(CONNECTIONS)
        .client_request_timeout(limits::HEAD_TIME)
        .disable_signals();
    for listener in listeners {
        server = server.listen(listener)?;
    }
    Ok(server.run())
}
