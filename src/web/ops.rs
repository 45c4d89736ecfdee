//! Health and figures, for whoever operates this: a listener of its own, on loopback unless it is told otherwise.
//!
//! `GET /health/live` says that the process answers, `GET /health/ready` whether it can do its work, `GET /metrics` what
//! it has done. Nothing here names a tenant, a person, a path or a secret, and nothing here changes anything.

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
use crate::jobs::runner::JobFigures;
use crate::provisioning::fits_master_keys;
use crate::services::Services;
use crate::storage::migrate;
use crate::telemetry::metrics::{CONTENT_TYPE, Label, encode, label};
use crate::telemetry::process;

/// How long the database may take to answer before it counts as away.
const PATIENCE: Duration = Duration::from_secs(2);
/// A look at the database that is not older than this is good for the next who asks.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// Connections at once: those of a few programs that watch.
const CONNECTIONS: usize = 64;

label! {
    /// Why this process should get no requests.
    Unready is "reason" {
        /// It was told to end.
        Ending = "ending",
        /// The database does not answer in time.
        DatabaseAway = "database_unavailable",
        /// The schema is older than this version.
        MigrationsPending = "migrations_pending",
        /// The key file belongs to another database.
        WrongMasterKeys = "master_keys_do_not_fit",
    }
}

/// What was found when somebody looked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Empty: it is ready.
    pub reasons: Vec<Unready>,
    /// Events without a seal, where the database answered.
    pub unsealed: Option<i64>,
}

/// What the operator's listener tells of.
#[derive(Clone)]
pub struct Ops {
    state: State,
    jobs: Arc<JobFigures>,
    /// The last look at the database: one is under way at most, so that a database that hangs holds one thread.
    last: Arc<Mutex<Option<(Instant, Health)>>>,
}

impl Ops {
    pub fn new(state: State, jobs: Arc<JobFigures>) -> Ops {
        Ops { state, jobs, last: Arc::default() }
    }

    /// Whether requests can be served, and if not, why.
    pub async fn health(&self) -> Health {
        let looked = timeout(PATIENCE, self.look()).await;
        let mut health = looked.unwrap_or_else(|_| Health { reasons: vec![Unready::DatabaseAway], unsealed: None });
        if self.state.life.is_ending() {
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
        // A task of its own: where nobody waits for it any more, it goes on and keeps others from beginning.
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
        state.requests.register(&mut registry);
        services.db.register(&mut registry, now);
        audit::register(&services.db, &mut registry);
        services.hasher.register(&mut registry);
        self.jobs.register(&mut registry);
        process::register(&mut registry, state.life.started());
        encode(&registry)
    }
}

fn look(services: &Services) -> Health {
    let found = services.db.system_read(|stx| {
        let mut reasons = Vec::new();
        if migrate::missing(stx)? > 0 {
            reasons.push(Unready::MigrationsPending);
        }
        if !fits_master_keys(stx)? {
            reasons.push(Unready::WrongMasterKeys);
        }
        // The tables may be others than this version's.
        let unsealed = if reasons.is_empty() { Some(audit::unsealed(stx)?) } else { None };
        Ok(Health { reasons, unsealed })
    });
    found.unwrap_or_else(|fault| away(&fault))
}

fn away(fault: &Fault) -> Health {
    tracing::warn!(%fault, "the database was not found ready");
    Health { reasons: vec![Unready::DatabaseAway], unsealed: None }
}

/// An answer before it is actix's own: status, type of the text, the text.
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

/// What is refused before anything is looked at: the limits of every listener, and names that somebody else's
/// domain may have been given here.
fn refused(req: &HttpRequest) -> Option<Answer> {
    if let Err(problem) = check_size(req.uri(), req.headers()) {
        return Some(code(problem.status, problem.code));
    }
    if !is_addressed(req) {
        return Some(code(421, "misdirected_request"));
    }
    if !PATHS.contains(&req.uri().path()) {
        return Some(code(404, "not_found"));
    }
    (!matches!(*req.method(), Method::GET | Method::HEAD)).then(|| code(405, "method_not_allowed"))
}

/// On loopback only an address or `localhost` is meant: a page elsewhere whose name was pointed here cannot read along
/// . Where the listener is reached from other machines, they have names for it that nobody told us.
fn is_addressed(req: &HttpRequest) -> bool {
    if !req.app_config().local_addr().ip().is_loopback() {
        return true;
    }
    let mut hosts = req.headers().get_all(header::HOST);
    match (hosts.next().map(|host| host.to_str()), hosts.next()) {
        // HTTP/1.0, as simple watchers speak it.
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

/// The application of the operator's listener, as the server and the tests run it.
pub fn application(
    ops: Ops,
) -> App<
    impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<BoxBody>, Error = Error, InitError = ()>,
> {
    App::new().app_data(Data::new(ops)).default_service(any_route().to(answer))
}

/// Starts to serve on listeners that are open already, on a thread of its own: whoever watches gets an answer however
/// busy the others are.
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
