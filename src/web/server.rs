//! The router, built from the route table, and the listeners.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_http::HttpService;
use actix_http::error::DispatchError;
use actix_service::{IntoServiceFactory, Service, ServiceFactory, ServiceFactoryExt, apply_fn_factory, map_config};
use actix_web::dev::{AppConfig, Server, ServiceRequest, ServiceResponse};
use actix_web::http::header::TRANSFER_ENCODING;
use actix_web::http::{ConnectionType, StatusCode};
use actix_web::middleware::{Next, from_fn};
use actix_web::rt::net::TcpStream;
use actix_web::rt::time::sleep;
use actix_web::web::{Data, Payload, ServiceConfig, resource, route as any_route, scope};
use actix_web::{App, Error, HttpMessage, HttpRequest, HttpResponse, Resource, body::BoxBody, guard};
use tokio::sync::Notify;
use tokio::{select, task_local};

use super::connections::Connections;
use super::dispatch::{NotServed, enter, not_served, preflight as answer_preflight, unrouted};
use super::request::{
    Answered, BodyRead, HostRule, RequestLog, X_REQUEST_ID, check_request, client_network, page_language,
    unknown_host_hint,
};
use super::requests::Served;
use super::respond::{Hsts, Problem, Reply};
use super::route::Route;
use super::spec::{Cors, Kind, Method, Mount, dialect_of};
use super::state::State;
use crate::base::code::Code;
use crate::base::limits;

/// How long open requests may take after the listeners have closed, in seconds. It is longer than the body timeout plus
/// the response. With the longest `http.drain` the process exits within 25 s.
const LAST_REQUESTS: u64 = 14;

/// How long a connection stays open after its last answer, so that the client can read it.
const LAST_ANSWER: Duration = Duration::from_secs(1);

/// Registers every route under its mounts. Tenant routes are in one scope, so that the slug pattern is matched once and
/// the rest of the path by plain comparison.
fn configure(config: &mut ServiceConfig, routes: &[&'static Route]) {
    let mut paths: BTreeMap<&'static str, Vec<(Served, &'static Route)>> = BTreeMap::new();
    for route in routes.iter().enumerate().map(|(index, route)| (Served(index), *route)) {
        paths.entry(route.1.path).or_default().push(route);
    }
    let mut scope = scope("/t/{slug}");
    for routes in paths.values() {
        let routes: Vec<_> = routes.iter().copied().filter(|(_, route)| is_below_slug(route)).collect();
        if !routes.is_empty() {
            scope = scope.service(service(&routes));
        }
    }
    config.service(scope);
    // The issuer of a tenant with its own host is the root of the origin. A route of the origin precedes one of a tenant.
    for routes in paths.iter().filter(|(path, _)| !path.is_empty()).map(|(_, routes)| routes) {
        let mut routes = routes.clone();
        routes.sort_by_key(|(_, route)| route.mount != Mount::Origin);
        config.service(service(&routes));
    }
}

/// Whether a route is served under `/t/{slug}`.
fn is_below_slug(route: &Route) -> bool {
    matches!(route.mount, Mount::Tenant | Mount::Surface)
}

/// The resource of one path, with a route per method.
fn service(routes: &[(Served, &'static Route)]) -> Resource {
    let mut service = resource(routes.first().map_or("", |(_, route)| route.path));
    let mut allowed = Vec::new();
    for (served, route) in routes {
        let (served, route): (Served, &'static Route) = (*served, route);
        let handler = move |req: HttpRequest, payload: Payload| {
            req.extensions_mut().insert(served);
            enter(route.spec(), route.handler(), req, payload)
        };
        allowed.push(if route.method == Method::Get { "GET, HEAD" } else { route.method.as_str() });
        let method = match route.method {
            Method::Get => any_route().guard(guard::Any(guard::Get()).or(guard::Head())),
            Method::Post => any_route().guard(guard::Post()),
            Method::Put => any_route().guard(guard::Put()),
            Method::Patch => any_route().guard(guard::Patch()),
            Method::Delete => any_route().guard(guard::Delete()),
        };
        service = service.route(method.to(handler));
    }
    let routes: Vec<&'static Route> = routes.iter().map(|(_, route)| *route).collect();
    if routes.iter().any(|route| route.cors != Cors::None) {
        allowed.push("OPTIONS");
        let routes = routes.clone();
        service = service
            .route(any_route().guard(guard::Options()).to(move |req: HttpRequest| preflight(routes.clone(), req)));
    }
    let has = |kind: Kind| routes.iter().any(|route| route.kind == kind);
    let kinds = [Kind::Page, Kind::OAuth];
    let surface = routes.iter().find_map(|route| route.dialect()).map(Kind::Surface);
    let other = Other {
        allowed: allowed.join(", "),
        kind: surface.or_else(|| kinds.into_iter().find(|kind| has(*kind))).unwrap_or(Kind::Api),
        cors: cors_of(&routes),
    };
    service.default_service(any_route().to(move |req| method_not_allowed(other.clone(), req)))
}

/// What a path says to a method that it does not have.
#[derive(Clone)]
struct Other {
    /// The methods that it has.
    allowed: String,
    kind: Kind,
    cors: Cors,
}

/// Returns the CORS rule of a path, which all its routes with CORS share.
fn cors_of(routes: &[&'static Route]) -> Cors {
    routes.iter().map(|route| route.cors).find(|cors| *cors != Cors::None).unwrap_or(Cors::None)
}

/// Answers a CORS preflight (Fetch, 4.8). Any origin of a client of the tenant passes; the actual response is
/// restricted to the origins of its client.
async fn preflight(routes: Vec<&'static Route>, req: HttpRequest) -> HttpResponse {
    let methods: Vec<&str> = routes.iter().map(|r| r.method.as_str()).collect();
    let Some(state) = req.app_data::<Data<State>>() else { return HttpResponse::InternalServerError().finish() };
    match answer_preflight(state, cors_of(&routes), &methods, &req).await {
        Ok(reply) => reply.into_response(hsts(&req)),
        Err(fault) => {
            if let Some(log) = req.extensions().get::<Arc<RequestLog>>() {
                log.fail(&fault);
            }
            unrouted(state, &req, Problem::from(&fault))
        }
    }
}

fn hsts(req: &HttpRequest) -> Hsts {
    req.app_data::<Data<State>>().map_or(Hsts::Off, |state| state.hsts)
}

async fn method_not_allowed(other: Other, req: HttpRequest) -> HttpResponse {
    let Some(state) = req.app_data::<Data<State>>() else { return HttpResponse::InternalServerError().finish() };
    let Other { allowed, kind, cors } = other;
    let what = NotServed { kind, cors, page: page_language(kind, req.headers()) };
    let reply = not_served(state, &req, what, Code::MethodNotAllowed.into()).await;
    reply.with_header("allow", allowed).into_response(hsts(&req))
}

async fn not_found(req: HttpRequest) -> HttpResponse {
    let accept = req.headers().get("accept").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let page = page_language(Kind::Page, req.headers()).filter(|_| accept.contains("text/html"));
    let Some(state) = req.app_data::<Data<State>>() else { return HttpResponse::NotFound().finish() };
    let what = match dialect_of(req.path()) {
        Some(dialect) => NotServed { kind: Kind::Surface(dialect), cors: Cors::of(dialect), page: None },
        None => NotServed { kind: Kind::Page, cors: Cors::None, page },
    };
    not_served(state, &req, what, Code::NotFound.into()).await.into_response(hsts(&req))
}

/// The middleware of every request: gives it an id, refuses requests that must not be routed, counts responses and logs
/// them. During shutdown each response closes its connection, so that clients reconnect to another instance. So does a
/// response to a body that is not read to its end.
async fn around(req: ServiceRequest, next: Next<BoxBody>) -> Result<ServiceResponse<BoxBody>, Error> {
    let Some(state) = req.app_data::<Data<State>>().cloned() else { return next.call(req).await };
    let began = Instant::now();
    let is_chunked = req.headers().contains_key(TRANSFER_ENCODING);
    let _under_way = state.requests.under_way();
    let id = state.request_ids.of(req.peer_addr(), req.headers(), &state.trusted_proxies);
    let log = Arc::new(RequestLog::new(id));
    req.extensions_mut().insert(log.clone());
    let mut response = guarded(&state, &log, req, next).await?;
    let served = response.request().extensions().get::<Served>().copied();
    let (status, took) = (response.status(), began.elapsed());
    state.requests.answered(served, status.as_u16(), took);
    let is_unread = matches!(status, StatusCode::PAYLOAD_TOO_LARGE | StatusCode::REQUEST_TIMEOUT)
        || (is_chunked && !response.request().extensions().contains::<BodyRead>());
    if is_unread {
        // Requests of tests have no connection.
        let _ = LAST.try_with(|last| last.notify_one());
    }
    if is_unread || state.lifecycle.is_ending() {
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    if let Some(id) = log.id().header() {
        response.headers_mut().insert(X_REQUEST_ID, id);
    }
    log.write(&Answered { route: state.requests.route(served), status: status.as_u16(), took });
    Ok(response)
}

/// Refuses requests that must not be routed, and redirects other loopback names to the public URL.
async fn guarded(
    state: &State,
    log: &RequestLog,
    req: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let response = match check_request(&state.services.addresses, req.method(), req.uri(), req.headers()) {
        Ok(HostRule::Serve(host)) => match client_network(req.peer_addr(), req.headers(), &state.trusted_proxies) {
            Ok(network) => {
                log.comes_from(network);
                req.extensions_mut().insert(host);
                req.extensions_mut().insert(network);
                return next.call(req).await;
            }
            Err(problem) => unrouted(state, req.request(), problem),
        },
        Ok(HostRule::ToPublicUrl) => {
            let path_and_query = req.uri().path_and_query().map_or("/", |p| p.as_str());
            Reply::see_other(state.services.addresses.public_url.join(path_and_query)).into_response(Hsts::Off)
        }
        Err(problem) => {
            if problem.status == 421 {
                log.advise(unknown_host_hint(&state.services.addresses, req.headers()));
            }
            unrouted(state, req.request(), problem)
        }
    };
    Ok(req.into_response(response))
}

/// The actix-web application, for the server and the tests. `routes` must be the routes of `state.specs`.
pub fn application(
    state: State,
    routes: &'static [&'static Route],
) -> App<
    impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<BoxBody>, Error = Error, InitError = ()>,
> {
    App::new()
        .app_data(Data::new(state))
        .configure(|config| configure(config, routes))
        .default_service(any_route().to(not_found))
        .wrap(from_fn(around))
}

/// Serves on open listeners.
pub fn serve(state: State, routes: &'static [&'static Route], listeners: Vec<TcpListener>) -> io::Result<Server> {
    let workers = std::thread::available_parallelism().map_or(1, |n| n.get());
    let mut server = Server::build()
        .workers(workers)
        // The limit is per worker.
        .max_concurrent_connections(state.connections.total().div_ceil(workers))
        .shutdown_timeout(LAST_REQUESTS)
        // `run` handles signals.
        .disable_signals();
    let ending = server.graceful_shutdown_signal();
    for listener in listeners {
        let (state, ending, address) = (state.clone(), ending.clone(), listener.local_addr()?);
        server = server.listen(format!("portico-{address}"), listener, move || {
            let ending = ending.clone();
            let service = HttpService::build()
                .keep_alive(state.connections.keep_alive())
                .client_request_timeout(limits::HEAD_TIME)
                .client_disconnect_timeout(LAST_ANSWER)
                .local_addr(address)
                .graceful_shutdown_signal(move || {
                    let ending = ending.clone();
                    async move { ending.notified().await }
                });
            let app = application(state.clone(), routes).into_factory().map_err(|error| error.error_response());
            counted(service.finish(map_config(app, |()| AppConfig::default())).tcp(), state.connections.clone())
        })?;
    }
    Ok(server.run())
}

task_local! {
    /// Notified when an answer is the last one of its connection although the client still sends. The connection is then
    /// closed, because actix would read a body in chunks to its end, however long it is.
    static LAST: Rc<Notify>;
}

/// Wraps the service of a listener: a connection beyond the share of its address is closed before a byte is read.
/// An error of a connection is the peer's, such as bytes that are no HTTP, so it is logged at the level debug only.
fn counted(
    service: impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>,
    connections: Arc<Connections>,
) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()> {
    apply_fn_factory(service, move |stream: TcpStream, service: &_| {
        let admitted = connections.admit(stream.peer_addr().ok().map(|peer| peer.ip()));
        let serving = admitted.map(|admitted| (admitted, Service::<TcpStream>::call(service, stream)));
        async move {
            let Some((admitted, serving)) = serving else { return Ok(()) };
            let last = Rc::new(Notify::new());
            let answered_last = async {
                last.notified().await;
                sleep(LAST_ANSWER).await;
            };
            let served = select! {
                biased;
                served = LAST.scope(last.clone(), serving) => served,
                () = answered_last => Ok(()),
            };
            drop(admitted);
            if let Err(error) = &served {
                tracing::debug!(%error, "a connection ended with an error");
            }
            served
        }
    })
}

/// Opens a listener at this address. The error is a line for the operator that names the setting.
pub fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, String> {
    TcpListener::bind(address).map_err(|why| refusal(address, setting, &why))
}

/// Opens listeners on both loopback addresses. Port 0 selects a free port, which both listeners use.
pub fn listen_on_loopback(port: u16, setting: &str) -> Result<Vec<TcpListener>, String> {
    let first = listen(SocketAddr::from((Ipv4Addr::LOCALHOST, port)), setting)?;
    let port = first.local_addr().map_or(port, |address| address.port());
    let address = SocketAddr::from((Ipv6Addr::LOCALHOST, port));
    match TcpListener::bind(address) {
        Ok(second) => Ok(vec![first, second]),
        Err(why) if why.kind() == ErrorKind::AddrInUse => Err(refusal(address, setting, &why)),
        // Without IPv6 there is no ::1.
        Err(_) => Ok(vec![first]),
    }
}

fn refusal(address: SocketAddr, setting: &str, why: &io::Error) -> String {
    match why.kind() {
        ErrorKind::AddrInUse => {
            let variable = setting.to_uppercase().replace('.', "__");
            format!(
                "{address} is in use by another program; choose another {setting}, for example with the environment \
                 variable PORTICO_{variable}"
            )
        }
        _ => format!("{setting}: {address}: {why}"),
    }
}
