//! How a request is served, from its arrival to its answer. What is in memory is answered on the worker, since nothing is
//! awaited then.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;

use actix_web::web::{Data, Payload};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use serde::Serialize;

use super::context::{Admit, Context, Request};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::base::network::Network;
use crate::base::refusal::FieldFault;
use crate::base::token;
use crate::base::uri::with_query;
use crate::oidc::clients;
use crate::op::{Op, Principal};
use crate::services::with_patience;
use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::{Host, Located, RequestAddress};
use crate::web::html::{BackLink, Chrome, ErrorPage};
use crate::web::request::{Call, Sent, is_own_form, page_language};
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::spec::{Body, Cors, Kind, Method, Mount, SentBy, Spec};
use crate::web::state::State;

/// A request that was read, before anything of it was decided.
pub struct Arrival {
    state: Arc<State>,
    call: Call,
    sent: Sent,
}

/// An answer under way; it stays on its worker.
pub type Answering = Pin<Box<dyn Future<Output = Reply>>>;

/// Serves a request of a tenant: admits the caller that the handler names, then runs the handler.
pub fn serve<C: Admit, Answer>(arrival: Arrival, handler: fn(Request<C>) -> Answer) -> Answering
where
    Answer: Future<Output = Result<Reply, Failure>> + 'static,
{
    Box::pin(async move {
        let mut context = match locate(arrival).await {
            Ok(context) => context,
            Err(reply) => return *reply,
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

/// A request that is for no tenant in particular.
pub struct OriginRequest {
    pub state: Arc<State>,
    pub call: Call,
}

/// Serves a request of the origin as a whole.
pub fn serve_origin<Answer>(arrival: Arrival, handler: fn(Arc<OriginRequest>) -> Answer) -> Answering
where
    Answer: Future<Output = Result<Reply, Failure>> + 'static,
{
    Box::pin(async move {
        let Arrival { state, call, .. } = arrival;
        let request = Arc::new(OriginRequest { state, call });
        let (state, call) = (&request.state, &request.call);
        match caught(pin!(handler(request.clone()))).await {
            Ok(reply) => reply,
            Err(Failure::Instead(reply)) => *reply,
            Err(Failure::Problem(problem)) => without_tenant(state, call.spec.kind, call.page_language, &problem),
            Err(Failure::Fault(fault)) => {
                tracing::error!(%fault, route = call.spec.path, "a request failed");
                without_tenant(state, call.spec.kind, call.page_language, &Problem::from(&fault))
            }
        }
    })
}

/// Awaits an answer. Where even the rendering of a failure panics, the answer is empty.
async fn or_empty(mut answering: Answering) -> Reply {
    let answered = caught(pin!(async { Ok(answering.as_mut().await) })).await;
    answered.unwrap_or_else(|_| {
        tracing::error!("an answer could not be made: a panic");
        Reply::empty(500)
    })
}

/// Awaits work of a request. A panic in it ends this request alone. The work stays where it is: a future of a
/// handler is large, and each move would copy it.
async fn caught<T>(mut work: Pin<&mut impl Future<Output = Result<T, Failure>>>) -> Result<T, Failure> {
    poll_fn(|task| {
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(task)));
        polled.unwrap_or_else(|_| Poll::Ready(Err(Fault::internal("a request panicked").into())))
    })
    .await
}

/// What the dispatcher checks before the handler, in this order.
async fn admit<C: Admit>(context: &Context) -> Result<C, Failure> {
    if !C::is_addressed(context) {
        return Err(Code::NotFound.into());
    }
    if must_be_own(context.call.spec) {
        let (own_origin, browser) = (context.tenant().base.origin(), context.presented().browser.as_ref());
        if !is_own_form(&context.call, own_origin, context.services().db.keys(), browser) {
            return Err(Code::FormRejected.into());
        }
    }
    C::admit(context).await
}

/// Whether a request changes something for a browser, so that only a page of ours may send it. A route for
/// forms of other sites says so.
fn must_be_own(spec: &Spec) -> bool {
    let for_others = matches!(spec.body, Body::Form { sent_by: SentBy::Anyone, .. });
    spec.kind == Kind::Page && spec.method != Method::Get && !for_others
}

/// Finds the tenant of a request, from memory where it is there, and makes the operation; else an early answer.
async fn locate(Arrival { state, call, sent }: Arrival) -> Result<Context, Box<Reply>> {
    let refuse =
        |call: &Call, problem: Problem| Box::new(without_tenant(&state, call.spec.kind, call.page_language, &problem));
    let located = match recall(&state, &call, call.spec.trust) {
        Some(located) => Ok(located),
        None => {
            let (at, host, slug) = (state.clone(), call.host.clone(), call.slug().map(str::to_owned));
            Box::pin(state.services.blocking(move || at.locate(RequestAddress { host: &host, slug: slug.as_deref() })))
                .await
        }
    };
    let tenant = match located {
        Ok(Located::Here(tenant)) if is_mounted(&call) => tenant,
        Ok(Located::Here(tenant) | Located::Elsewhere(tenant)) => {
            // Pages are served under the canonical base only; GETs are redirected there, anything else is not here.
            let is_page = call.spec.kind == Kind::Page && !call.spec.path.starts_with("/oauth2");
            if is_page && call.spec.method == Method::Get {
                return Err(Box::new(Reply::see_other(canonical_address(&tenant, &call))));
            }
            return Err(refuse(&call, Code::NotFound.into()));
        }
        Ok(Located::Mismatch) => return Err(refuse(&call, Code::TenantMismatch.into())),
        Ok(Located::NotFound) => return Err(refuse(&call, Code::TenantNotFound.into())),
        Err(fault) => {
            tracing::error!(%fault, "the tenant of a request could not be looked up");
            return Err(refuse(&call, Problem::from(&fault)));
        }
    };
    let moment = match state.services.moment() {
        Ok(moment) => moment,
        Err(fault) => {
            tracing::error!(%fault, "there is no randomness");
            return Err(refuse(&call, Problem::from(&fault)));
        }
    };
    let op = Op::new(tenant, Principal::Anonymous, moment).from_peer(call.peer());
    Ok(Context::new(state, call, sent, op))
}

fn recall(state: &State, call: &Call, trust: Trust) -> Option<Located> {
    let services = &state.services;
    let at = RequestAddress { host: &call.host, slug: call.slug() };
    state.directory.recall(&services.db, at, trust, services.clock.now())
}

/// Whether the route is served at the host that was asked: root documents name path tenants only.
fn is_mounted(call: &Call) -> bool {
    call.spec.mount != Mount::WellKnown || call.host == Host::Public
}

/// The same page, with the same query, under the tenant's canonical base.
fn canonical_address(tenant: &Tenant, call: &Call) -> String {
    // Nothing but the letters of our own secrets goes into an address.
    let token = call.param("token").unwrap_or_default();
    let token: String = token.chars().filter(|c| token::may_hold(*c)).collect();
    let page = tenant.base.join(&call.spec.path.replace("{token}", &token));
    let query: Vec<(&str, &str)> = call.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if query.is_empty() { page } else { with_query(&page, &query) }
}

/// Makes the answer: renders what went wrong, and says which scripts may read it.
async fn finish<C: Admit>(context: &Context, answer: Result<Reply, Failure>) -> Reply {
    // Where something failed, the database is not asked once more.
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
        Cors::Anyone => reply.with_header("access-control-allow-origin", "*"),
        Cors::Clients if failed || context.call.origin.is_none() => reply,
        Cors::Clients => Box::pin(for_client_origin(context, reply)).await,
    }
}

/// Lets a script read the answer, if it runs at an origin of the client that the answer is for (openid.md, rule 25). Never
/// with credentials. What was answered stays answered where the origin cannot be looked up.
async fn for_client_origin(context: &Context, reply: Reply) -> Reply {
    let Some(origin) = context.call.origin.clone() else { return reply };
    let reply = reply.with_header("vary", "origin");
    let Some(client_id) = context.answered_client().map(str::to_owned) else { return reply };
    let asked = origin.clone();
    let own = context.read(move |tx| match clients::store::find_by_client_id(tx, &client_id)? {
        Some(client) => clients::store::has_origin(tx, &asked, Some(client.id)),
        None => Ok(false),
    });
    match own.await {
        Ok(true) => reply.with_header("access-control-allow-origin", origin),
        Ok(false) => reply,
        Err(fault) => {
            tracing::error!(%fault, route = context.call.spec.path, "the origin of a request could not be looked up");
            reply
        }
    }
}

fn render(context: &Context, failure: Failure) -> Reply {
    let reference = context.reference();
    let spec = context.call.spec;
    let problem = match failure {
        Failure::Instead(reply) => return *reply,
        Failure::Fault(fault) => {
            let tenant = &context.op.tenant.slug;
            tracing::error!(%fault, %reference, %tenant, route = spec.path, "a request failed");
            Problem::from(&fault)
        }
        Failure::Problem(problem) => {
            if !problem.is_bare() {
                note(&problem, &reference, spec.path);
            }
            *problem
        }
    };
    // The answer to what went wrong is the same to everybody: it repeats nothing of the request, and offers no choice.
    let chrome = context.call.page_language.map(|_| Chrome { choice: None, ..context.chrome_in(problem.ui_locales) });
    rendered(spec.kind, chrome.as_ref(), &problem, &reference)
}

/// A problem of a request without a tenant.
fn without_tenant(state: &State, kind: Kind, page: Option<Locale>, problem: &Problem) -> Reply {
    let seed = state.services.entropy.seed().ok();
    let text = |label| seed.as_ref().map_or_else(|| "none".to_owned(), |seed| seed.text_22(label));
    let reference: String = text("reference").chars().take(10).collect();
    note(problem, &reference, "");
    let chrome = page.map(|locale| Chrome::new("", locale, text("nonce")));
    rendered(kind, chrome.as_ref(), problem, &reference)
}

/// What an administrator finds under the reference that a page shows.
fn note(problem: &Problem, reference: &str, route: &str) {
    let (status, code) = (problem.status, problem.code);
    tracing::info!(%reference, route, status, code, message = problem.english(), "a request was refused");
}

/// An error of a JSON endpoint, an OAuth one among them (RFC 6749, 5.2).
#[derive(Serialize)]
struct ErrorBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Details<'a>>,
}

#[derive(Serialize)]
struct Details<'a> {
    reference: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    fields: &'a [WrongField],
}

#[derive(Serialize)]
struct WrongField {
    field: String,
    code: &'static str,
    message: String,
}

impl From<&FieldFault> for WrongField {
    fn from(fault: &FieldFault) -> WrongField {
        let refusal = fault.refusal();
        WrongField {
            field: fault.field.clone().into_owned(),
            code: fault.code.row().code,
            message: refusal.text().english(),
        }
    }
}

/// A problem as its kind of route wants it: a page where there is a frame for one, else JSON.
fn rendered(kind: Kind, page: Option<&Chrome>, problem: &Problem, reference: &str) -> Reply {
    let rendered = match page {
        Some(chrome) => {
            let template = ErrorPage {
                chrome: chrome.clone(),
                title: chrome.t(problem.page.title),
                message: chrome.say(&problem.message),
                advice: chrome.t(problem.page.advice),
                code: problem.code,
                detail: problem.detail().map(|detail| detail.english()),
                reference: reference.to_owned(),
                back: problem.back().map(|(label, href)| BackLink { label: chrome.say(label), href: href.clone() }),
            };
            Reply::page(problem.status, &chrome.nonce, &template)
        }
        None => {
            let error = (kind == Kind::OAuth).then(|| problem.oauth_error().as_str());
            let message = problem.english();
            let fields: Vec<WrongField> = problem.fields().iter().map(WrongField::from).collect();
            let more = !problem.is_bare();
            let body = ErrorBody {
                error,
                error_description: error.map(|_| message.as_str()),
                code: more.then_some(problem.code),
                message: more.then_some(&message),
                details: more.then_some(Details { reference, fields: &fields }),
            };
            Reply::json(problem.status, &body)
        }
    };
    let mut reply = rendered.unwrap_or_else(|_| Reply::empty(500));
    if let Some(challenge) = problem.challenge() {
        reply = reply.with_header("www-authenticate", challenge.to_owned());
    }
    match problem.retry_after {
        Some(seconds) => reply.with_header("retry-after", seconds.to_string()),
        None => reply,
    }
}

/// Reads a routed request, and serves it by its route's handler.
pub async fn enter(
    spec: &'static Spec,
    handler: fn(Arrival) -> Answering,
    req: HttpRequest,
    payload: Payload,
) -> HttpResponse {
    let Some(state) = req.app_data::<Data<State>>().map(|data| data.clone().into_inner()) else {
        return HttpResponse::InternalServerError().finish();
    };
    let scheme = state.services.addresses.public_url.scheme();
    let host = req.extensions().get::<Host>().cloned().unwrap_or(Host::Unknown);
    // Both are put there before routing.
    let Some(network) = req.extensions().get::<Network>().copied() else {
        return HttpResponse::InternalServerError().finish();
    };
    let (call, sent) = match Call::read(spec, host, network, &req, payload).await {
        Ok(read) => read,
        Err(problem) => {
            let page = page_language(spec.kind, req.headers());
            return without_tenant(&state, spec.kind, page, &problem).into_response(scheme);
        }
    };
    with_patience(or_empty(handler(Arrival { state, call, sent }))).await.into_response(scheme)
}

/// Answers a request that is for no route of ours: with a page where one is asked for.
pub fn unrouted(state: &State, req: &HttpRequest, problem: Problem) -> HttpResponse {
    let accept = req.headers().get("accept").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let language = page_language(Kind::Page, req.headers());
    refused(state, Kind::Page, language.filter(|_| accept.contains("text/html")), problem)
}

/// Answers a request that gets no further, with a page in this language or as JSON.
pub fn refused(state: &State, kind: Kind, page: Option<Locale>, problem: Problem) -> HttpResponse {
    let scheme = state.services.addresses.public_url.scheme();
    without_tenant(state, kind, page, &problem).into_response(scheme)
}
