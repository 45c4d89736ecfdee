//! Serves a request from its arrival to its response. A request that needs only cached data completes on the worker
//! without waiting for a database thread.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use actix_web::web::{Data, Payload};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

use super::context::{Admit, Context, Request};
use super::cors::{self, ALLOWED_ORIGIN};
use super::error::rendered;
use super::{refused, surface};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::base::network::Network;
use crate::base::uri::with_query;
use crate::op::{Op, Principal};
use crate::services::with_patience;
use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::web::html::Chrome;
use crate::web::request::{Call, CookieJar, Origin, RequestLog, Sent, is_own_form, page_language};
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::spec::{Body, Cors, Credential, Kind, Method, Mount, SentBy, Spec, dialect_of};
use crate::web::state::State;

/// A parsed request before any check.
pub struct Arrival {
    state: Arc<State>,
    call: Call,
    sent: Sent,
}

/// The future of a response; it is not `Send` and stays on its worker.
pub type Answering = Pin<Box<dyn Future<Output = Reply>>>;

/// Serves a request of a tenant: authenticates the caller type that the handler names, then runs the handler.
pub fn serve<C: Admit, Answer>(arrival: Arrival, handler: fn(Request<C>) -> Answer) -> Answering
where
    Answer: Future<Output = Result<Reply, Failure>> + 'static,
{
    Box::pin(async move {
        let cors = arrival.call.spec.cors;
        let (state, asking) = (arrival.state.clone(), cors::Asking::of_call(&arrival.call));
        let mut context = match locate(arrival).await {
            Ok(context) => context,
            Err(reply) if cors == Cors::Anyone => return reply.with_header(ALLOWED_ORIGIN, "*"),
            Err(reply) => match asking {
                Some(asking) => return Box::pin(cors::for_no_tenant(&state, cors, asking, *reply)).await,
                None => return *reply,
            },
        };
        let caller = match caught(pin!(admit::<C>(&context))).await {
            Ok(caller) => caller,
            Err(failure) => return finish::<C>(&context, Err(failure)).await,
        };
        context.op.caller = caller.caller();
        let context = Arc::new(context);
        let answer = caught(pin!(handler(Request::new(context.clone(), caller)))).await;
        finish::<C>(&context, answer).await
    })
}

/// A request to the origin, without a tenant.
pub struct OriginRequest {
    pub state: Arc<State>,
    pub call: Call,
    pub cookies: CookieJar,
}

/// Serves a request to the origin.
pub fn serve_origin<Answer>(arrival: Arrival, handler: fn(Arc<OriginRequest>) -> Answer) -> Answering
where
    Answer: Future<Output = Result<Reply, Failure>> + 'static,
{
    Box::pin(async move {
        let Arrival { state, call, sent } = arrival;
        let request = Arc::new(OriginRequest { state, call, cookies: sent.cookies });
        let (state, call) = (&request.state, &request.call);
        match caught(pin!(handler(request.clone()))).await {
            Ok(reply) => reply,
            Err(Failure::Instead(reply)) => *reply,
            Err(Failure::Problem(problem)) => without_tenant(state, call.into(), &problem),
            Err(Failure::Fault(fault)) => {
                call.log.fail(&fault);
                without_tenant(state, call.into(), &Problem::from(&fault))
            }
        }
    })
}

/// Awaits a response. If rendering an error panics too, the response is an empty 500 (A-99: a panic ends one request
/// only).
async fn or_empty(mut answering: Answering) -> Reply {
    let answered = caught(pin!(async { Ok(answering.as_mut().await) })).await;
    answered.unwrap_or_else(|_| {
        tracing::error!("rendering a response panicked");
        Reply::empty(500)
    })
}

/// Awaits a future of a request and turns a panic into a fault (A-99: a panic ends one request only). The future is
/// pinned by the caller, because handler futures are large and a move would copy them.
async fn caught<T>(mut work: Pin<&mut impl Future<Output = Result<T, Failure>>>) -> Result<T, Failure> {
    poll_fn(|task| {
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(task)));
        polled.unwrap_or_else(|_| Poll::Ready(Err(Fault::internal("a request panicked").into())))
    })
    .await
}

/// The checks before the handler, in this order: URL, own form, caller.
async fn admit<C: Admit>(context: &Context) -> Result<C, Failure> {
    if !C::is_addressed(context) {
        return Err(Code::NotFound.into());
    }
    if must_be_own(context.call.spec) {
        let (own_origin, browser) = (context.tenant().base.origin(), context.presented().browser.as_ref());
        if !is_own_form(&context.call, own_origin, context.services().db.keys(), browser) {
            return Err(form_rejected(context).into());
        }
    }
    if let Some(problem) = surface::forged(context) {
        return Err(problem.into());
    }
    C::admit(context).await
}

/// Refuses a form, with a link to its page. A page of a flow opens only in the browser with the binding of the flow.
fn form_rejected(context: &Context) -> Problem {
    let base = &context.tenant().base;
    let page = context.page_address().filter(|page| !page.contains('?') || context.presented().browser.is_some());
    let back = match page {
        Some(page) => ("open-again", base.join(&page)),
        None => ("account-go-to", base.join("/account")),
    };
    Problem::from(Code::FormRejected).with_back(Some(back))
}

/// Whether only our own pages may send this request: it changes something in a browser session (A-54, A-55: CSRF
/// protection). Routes with [`SentBy::Anyone`] are exempt.
fn must_be_own(spec: &Spec) -> bool {
    let for_others = matches!(spec.body, Body::Form { sent_by: SentBy::Anyone, .. });
    spec.kind == Kind::Page && spec.method != Method::Get && !for_others
}

/// Finds the tenant of a request, from the cache if possible, and creates the operation. The error is the response.
async fn locate(Arrival { state, call, sent }: Arrival) -> Result<Context, Box<Reply>> {
    if let Some(dialect) = call.spec.dialect() {
        let located = surface::locate(&state, &call, &sent, dialect).await;
        return match located {
            Ok(Ok(tenant)) => begin(Arrival { state, call, sent }, tenant),
            Ok(Err(problem)) => Err(Box::new(without_tenant(&state, (&call).into(), &problem))),
            Err(fault) => Err(failed(&state, &call, &fault)),
        };
    }
    let refuse = |call: &Call, problem: Problem| Box::new(without_tenant(&state, call.into(), &problem));
    let located = match recall(&state, &call, call.spec.trust) {
        Some(located) => Ok(located),
        None => {
            let (at, host, slug) = (state.clone(), call.host.clone(), call.slug().map(str::to_owned));
            let trust = call.spec.trust;
            let look = move || at.locate_with(RequestAddress { host: &host, slug: slug.as_deref() }, trust);
            let looked = Box::pin(state.services.blocking(look)).await;
            // A database that hangs holds the look-up for longer than the request may take.
            looked.or_else(|fault| {
                let at = RequestAddress { host: &call.host, slug: call.slug() };
                state.locate_away(at, call.spec.trust).ok_or(fault)
            })
        }
    };
    let tenant = match located {
        Ok(Located::Here(tenant)) if is_mounted(&call) => tenant,
        Ok(Located::Here(tenant) | Located::Elsewhere(tenant)) => {
            // Pages are served under the canonical base only. GETs are redirected there; other requests get 404.
            let is_page = call.spec.kind == Kind::Page && !call.spec.path.starts_with("/oauth2");
            if is_page && call.spec.method == Method::Get {
                return Err(Box::new(Reply::see_other(canonical_address(&tenant, &call))));
            }
            return Err(refuse(&call, Code::NotFound.into()));
        }
        Ok(Located::Mismatch) => return Err(refuse(&call, Code::TenantMismatch.into())),
        Ok(Located::NotFound) => return Err(refuse(&call, Code::TenantNotFound.into())),
        Err(fault) => return Err(failed(&state, &call, &fault)),
    };
    begin(Arrival { state, call, sent }, tenant)
}

/// Answers a request whose tenant could not be looked up.
fn failed(state: &State, call: &Call, fault: &Fault) -> Box<Reply> {
    call.log.fail(fault);
    Box::new(without_tenant(state, call.into(), &Problem::from(fault)))
}

/// Creates the operation of a request of this tenant.
fn begin(Arrival { state, call, sent }: Arrival, tenant: Arc<Tenant>) -> Result<Context, Box<Reply>> {
    let moment = match state.services.moment() {
        Ok(moment) => moment,
        Err(fault) => return Err(failed(&state, &call, &fault)),
    };
    let op = Op::new(tenant, Principal::Anonymous, moment).from_peer(call.peer());
    Ok(Context::new(state, call, sent, op))
}

fn recall(state: &State, call: &Call, trust: Trust) -> Option<Located> {
    let services = &state.services;
    let at = RequestAddress { host: &call.host, slug: call.slug() };
    state.directory.recall(&services.db, at, trust, services.clock.now())
}

/// Whether the route is served at this host: well-known documents with a slug exist on the public host only.
fn is_mounted(call: &Call) -> bool {
    call.spec.mount != Mount::WellKnown || call.host == Host::Public
}

/// Returns the URL of this page and query under the tenant's canonical base.
fn canonical_address(tenant: &Tenant, call: &Call) -> String {
    let page = tenant.base.join(&call.path());
    let query: Vec<(&str, &str)> = call.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if query.is_empty() { page } else { with_query(&page, &query) }
}

/// Renders a failure and adds the CORS headers.
async fn finish<C: Admit>(context: &Context, answer: Result<Reply, Failure>) -> Reply {
    // After a fault the database is not queried again.
    let failed = matches!(answer, Err(Failure::Fault(_)));
    let reply = match answer {
        Ok(reply) => reply,
        Err(Failure::Problem(problem)) if problem.oauth.is_some() => {
            render(context, C::refused(context, *problem).into())
        }
        Err(failure) => render(context, failure),
    };
    match context.call.spec.cors {
        Cors::None => reply,
        Cors::Anyone => reply.with_header(ALLOWED_ORIGIN, "*"),
        Cors::Clients if context.call.origin.is_none() => reply,
        Cors::Clients if failed => cors::for_cached_client(context, reply),
        Cors::Clients => Box::pin(cors::for_client(context, reply)).await,
        Cors::Listed | Cors::ListedWithCredentials => cors::for_listed(context, reply),
    }
}

fn render(context: &Context, failure: Failure) -> Reply {
    let spec = context.call.spec;
    let mut counts = spec.kind == Kind::OAuth;
    let problem = match failure {
        Failure::Instead(reply) => return *reply,
        Failure::Fault(fault) => {
            context.call.log.fail(&fault);
            Problem::from(&fault)
        }
        Failure::Problem(problem) => {
            context.log_refusal(&problem);
            // Also a protocol request that is refused on a page.
            counts |= problem.oauth.is_some();
            *problem
        }
    };
    if counts {
        refused::count(&context.state, &problem);
    }
    let problem = challenged(spec, lead_on(context, problem));
    // An error page has no language menu, and repeats nothing of the request but the detail for developers.
    let chrome = context.call.page_language.map(|_| Chrome { choice: None, ..context.chrome_in(problem.ui_locales) });
    rendered(spec.kind, chrome.as_ref(), &problem, context.reference())
}

/// Adds the challenge to a 401 of a surface where a bearer is expected (RFC 9110, 15.5.2).
fn challenged(spec: &Spec, problem: Problem) -> Problem {
    let is_bearer = |credential: &Credential| {
        matches!(credential, Credential::LoginToken | Credential::OrganizationToken | Credential::ApiToken)
    };
    let is_expected = matches!(spec.kind, Kind::Surface(_)) && spec.credentials.iter().any(is_bearer);
    match problem.challenge() {
        None if problem.status == 401 && is_expected => problem.with_challenge("Bearer"),
        _ => problem,
    }
}

/// Adds a link to an error page that has none: to the address of the page itself if the error passes with time, or to
/// the account page if nothing exists at the address.
fn lead_on(context: &Context, problem: Problem) -> Problem {
    let spec = context.call.spec;
    let reloads = spec.method == Method::Get || context.page_address().is_some();
    match problem.status {
        _ if problem.back().is_some() => problem,
        429 | 500..600 if reloads => problem.with_back(Some(("try-again", String::new()))),
        404 | 410 => problem.with_back(Some(("account-go-to", context.tenant().base.join("/account")))),
        _ => problem,
    }
}

/// A request that reaches no handler, as far as its answer depends on it.
pub struct Outside<'r> {
    pub kind: Kind,
    /// The language of the page; `None` for an answer as JSON.
    pub page: Option<Locale>,
    pub log: &'r RequestLog,
}

impl<'r> From<&'r Call> for Outside<'r> {
    fn from(call: &'r Call) -> Outside<'r> {
        Outside { kind: call.spec.kind, page: call.page_language, log: &call.log }
    }
}

/// Renders a problem of a request without a tenant.
pub(super) fn without_tenant(state: &State, request: Outside<'_>, problem: &Problem) -> Reply {
    let page = request.page;
    outside(state, request, problem, |nonce| page.map(|locale| Chrome::new("", locale, nonce)))
}

/// Renders a problem of a request that reached no handler, as a page in the layout that `chrome` makes with a nonce.
pub(super) fn outside(
    state: &State,
    request: Outside<'_>,
    problem: &Problem,
    chrome: impl FnOnce(String) -> Option<Chrome>,
) -> Reply {
    let Outside { kind, log, .. } = request;
    log.refuse(problem);
    if kind == Kind::OAuth {
        refused::count(state, problem);
    }
    let seed = state.services.entropy.seed().ok();
    let chrome = chrome(seed.map_or_else(|| "none".to_owned(), |seed| seed.text_22("nonce")));
    rendered(kind, chrome.as_ref(), problem, log.id().as_str())
}

/// Parses a routed request and serves it with the handler of its route.
pub async fn enter(
    spec: &'static Spec,
    handler: fn(Arrival) -> Answering,
    req: HttpRequest,
    payload: Payload,
) -> HttpResponse {
    let Some(at) = req.app_data::<Data<State>>().cloned() else {
        return HttpResponse::InternalServerError().finish();
    };
    let state = at.clone().into_inner();
    let hsts = state.hsts;
    let host = req.extensions().get::<Host>().cloned().unwrap_or(Host::Unknown);
    // The middleware inserts them before routing.
    let network = req.extensions().get::<Network>().copied();
    let (Some(network), Some(log)) = (network, log_of(&req)) else {
        return HttpResponse::InternalServerError().finish();
    };
    let from = Origin { host, network, log: log.clone() };
    let (call, sent) = match Call::read(spec, from, &req, payload).await {
        Ok(read) => read,
        Err(problem) => {
            let request = Outside { kind: spec.kind, page: page_language(spec.kind, req.headers()), log: &log };
            let reply = without_tenant(&at, request, &problem);
            return cors::for_unparsed(&at, spec.cors, &req, reply).await.into_response(hsts);
        }
    };
    with_patience(or_empty(handler(Arrival { state, call, sent }))).await.into_response(hsts)
}

/// Returns the log line of a request that the middleware has begun.
pub(super) fn log_of(req: &HttpRequest) -> Option<Arc<RequestLog>> {
    req.extensions().get::<Arc<RequestLog>>().cloned()
}

/// Answers a request that is refused before it reaches a route: as the JSON surface of its path spells it, else with a
/// page if HTML is accepted, otherwise with JSON.
pub fn unrouted(state: &State, req: &HttpRequest, problem: Problem) -> HttpResponse {
    let accept = req.headers().get("accept").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let (kind, page) = match dialect_of(req.path()) {
        Some(dialect) => (Kind::Surface(dialect), None),
        None => (Kind::Page, page_language(Kind::Page, req.headers()).filter(|_| accept.contains("text/html"))),
    };
    let Some(log) = log_of(req) else { return HttpResponse::InternalServerError().finish() };
    without_tenant(state, Outside { kind, page, log: &log }, &problem).into_response(state.hsts)
}
