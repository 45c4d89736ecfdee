//! The bridge: the one way from actix into the core.
//!
//! A request crosses once, into one `web::block`; tenant and `Op` are made inside. An operation that hashes crosses
//! twice, with the hasher's own threads in between, so that no blocking thread waits for a hash. What is in memory or at
//! hand is answered before the crossing, on the worker.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt::time::timeout;
use actix_web::web::{Data, Payload, block};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

use super::Services;
use super::extract::{Call, Presented, page_language};
use super::pages::chrome::{Chrome, LanguageChoice};
use super::pages::language::own_address;
use super::pages::own_form_token;
use super::respond::{Problem, Reply};
use super::routes::{Cors, Kind, Method, Mount, Route};
use crate::accounts::hasher::{Chosen, Task, Verification};
use crate::authn::{Reserved, change_password, sign_in};
use crate::base::fault::Fault;
use crate::base::locale::{Locale, Locales};
use crate::base::network::Network;
use crate::base::time::Time;
use crate::base::token;
use crate::base::uri::with_query;
use crate::op::{Actor, Op};
use crate::storage::asker::{Asker, for_nobody};
use crate::storage::cache::Trust;
use crate::tenancy::Tenant;
use crate::tenancy::resolve::{Host, Located};

/// How long a request waits for the core where a database elsewhere may hang: within a second and a half it is told.
const PATIENCE: Duration = Duration::from_millis(1_300);
/// How long it waits on where its commit is under way or done.
const LAST_MOMENT: Duration = Duration::from_millis(100);

/// How a route does its work.
#[derive(Clone, Copy)]
pub enum Work {
    /// For one tenant.
    Tenant(fn(&Ctx) -> Result<Reply, Failure>),
    /// For one tenant, with a password to compare in the middle.
    SignIn(HashingWork<sign_in::Ticket, Verification>),
    /// The same, with another password to hash where it was right.
    ChangePassword(HashingWork<change_password::Ticket, Verification>),
    /// For one tenant, with a new password to hash in the middle.
    NewPassword(HashingWork<(), Chosen>),
    /// For the origin as a whole.
    Origin(fn(&OriginCtx) -> Result<Reply, Problem>),
}

/// What a route can answer from memory, or with what is at hand. `None`: the work has to be done.
#[derive(Clone, Copy)]
pub struct Memory {
    /// How well the tenant has to be known.
    pub trust: Trust,
    pub work: fn(&Recalled<'_>) -> Option<Reply>,
}

/// A request of a tenant that is in memory.
pub struct Recalled<'a> {
    pub services: &'a Services,
    pub call: &'a Call,
    pub tenant: Arc<Tenant>,
    pub now: Time,
}

impl Recalled<'_> {
    /// The operation that this request is.
    pub fn op(&self) -> Result<Op, Fault> {
        new_op(self.services, self.call, self.tenant.clone())
    }
}

/// What comes before the hasher and what after it, with what was reserved in between.
pub struct HashingWork<R, T: Task> {
    pub begin: fn(&Ctx) -> Result<Step<R, T>, Failure>,
    pub finish: fn(&Ctx, R, T::Done) -> Result<Reply, Failure>,
}

// Derived, they would want what is reserved itself to be copied.
impl<R, T: Task> Clone for HashingWork<R, T> {
    fn clone(&self) -> HashingWork<R, T> {
        *self
    }
}

impl<R, T: Task> Copy for HashingWork<R, T> {}

/// After `begin`.
pub enum Step<R, T> {
    Done(Reply),
    /// For the hasher.
    Hash(Box<T>, R),
}

/// Why there is no reply.
pub enum Failure {
    Fault(Fault),
    Problem(Box<Problem>),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Failure {
        Failure::Fault(fault)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Failure {
        Failure::Problem(Box::new(problem))
    }
}

impl Failure {
    /// In a language that the application asked for, where nothing else is known yet.
    pub fn spoken_in(self, ui_locales: Locales) -> Failure {
        match self {
            Failure::Problem(problem) if problem.ui_locales.is_empty() => {
                Failure::Problem(Box::new(problem.spoken_in(ui_locales)))
            }
            other => other,
        }
    }
}

/// One request inside the core.
pub struct Ctx {
    pub services: Arc<Services>,
    pub call: Call,
    pub op: Op,
    pub presented: Presented,
}

/// One request that is for no tenant in particular.
pub struct OriginCtx {
    pub services: Arc<Services>,
    pub call: Call,
}

impl Ctx {
    pub fn tenant(&self) -> &Tenant {
        &self.op.tenant
    }

    /// What every page of this request shows around its own matter.
    pub fn chrome(&self) -> Chrome {
        self.chrome_in(Locales::NONE)
    }

    /// The same, for an application that asked for these languages. Where it is given one, no other is offered.
    pub fn chrome_in(&self, ui_locales: Locales) -> Chrome {
        let tenant = self.tenant();
        let chrome = Chrome::of(tenant, self.call.locale(tenant, ui_locales), self.op.text_22("nonce"));
        let offered = tenant.settings.languages();
        let choice = ui_locales.first_of(&offered).is_none() && offered.iter().count() > 1;
        let back = if choice { own_address(self) } else { None };
        let choice = back.map(|back| LanguageChoice {
            action: tenant.base.join("/language"),
            form_token: own_form_token(self),
            back,
            offered,
        });
        Chrome { choice, ..chrome }
    }

    /// What an administrator looks up in the log.
    pub fn reference(&self) -> String {
        self.op.text_22("reference").chars().take(10).collect()
    }

    /// The same request a moment later, with an instant and randomness of its own.
    fn renew(&mut self) -> Result<(), Fault> {
        self.op = new_op(&self.services, &self.call, self.op.tenant.clone())?;
        Ok(())
    }
}

fn new_op(services: &Services, call: &Call, tenant: Arc<Tenant>) -> Result<Op, Fault> {
    let op = Op::new(tenant, Actor::Anonymous, (services.clock.now(), services.entropy.seed()?));
    Ok(op.with_network(call.network, services.throttle).with_agent(call.agent))
}

/// Serves one request of one route.
pub async fn enter(route: &'static Route, req: HttpRequest, payload: Payload) -> HttpResponse {
    let Some(services) = req.app_data::<Data<Services>>().map(|data| data.clone().into_inner()) else {
        return HttpResponse::InternalServerError().finish();
    };
    let https = services.addresses.public_url.is_https();
    let host = req.extensions().get::<Host>().cloned().unwrap_or(Host::Unknown);
    // Both are put there before routing.
    let Some(network) = req.extensions().get::<Network>().copied() else {
        return HttpResponse::InternalServerError().finish();
    };
    let call = match Call::read(route, (host, network), &req, payload).await {
        Ok(call) => call,
        Err(problem) => return refused(&services, page_language(route.kind, req.headers()), problem.of(route.kind)),
    };
    if let Some(reply) = from_memory(&services, &call) {
        return reply.into_response(https);
    }
    let core = Core { services: services.clone(), page: call.page_language, kind: route.kind };
    let reply = match route.work {
        Work::Origin(work) => {
            let work = move || {
                let ctx = OriginCtx { services, call };
                work(&ctx).unwrap_or_else(|problem| origin_problem(&ctx, problem))
            };
            core.run(work).await
        }
        Work::Tenant(work) => {
            core.run(move || in_tenant(services, call, |ctx| work(&ctx).unwrap_or_else(|f| failed(&ctx, f)))).await
        }
        Work::SignIn(work) => hashing(&core, call, work).await,
        Work::ChangePassword(work) => hashing(&core, call, work).await,
        Work::NewPassword(work) => hashing(&core, call, work).await,
    };
    reply.unwrap_or_else(|early| *early).into_response(https)
}

/// Answers on the worker, without waiting, where the route can and everything that it needs is in memory or at hand.
fn from_memory(services: &Services, call: &Call) -> Option<Reply> {
    let memory = call.route.memory?;
    let now = services.clock.now();
    let at = (&call.host, call.slug.as_deref());
    let Located::Here(tenant) = services.directory.recall(&services.db, at, (memory.trust, now))? else { return None };
    if !is_mounted(call) {
        return None;
    }
    let recalled = Recalled { services, call, tenant, now };
    let reply = catch_unwind(AssertUnwindSafe(|| (memory.work)(&recalled)));
    // What panicked here does so again on a thread for it, where the request is answered.
    reply.ok().flatten().map(|reply| shared(call.route, reply))
}

/// Whether the route is served at the host that was asked: root documents name path tenants only.
fn is_mounted(call: &Call) -> bool {
    call.route.mount != Mount::WellKnown || call.host == Host::Public
}

/// Lets every script read what is for everybody.
fn shared(route: &Route, reply: Reply) -> Reply {
    if route.cors == Cors::Anyone { reply.with_header("access-control-allow-origin", "*") } else { reply }
}

/// Answers a request that is for no route of ours: a page to whoever asks for one.
pub fn early(services: &Services, req: &HttpRequest, problem: Problem) -> HttpResponse {
    let accept = req.headers().get("accept").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let language = page_language(Kind::Page, req.headers());
    refused(services, language.filter(|_| accept.contains("text/html")), problem)
}

/// Answers a request that does not get as far as the core: with a page in this language, or as programs are told.
pub fn refused(services: &Services, page: Option<Locale>, problem: Problem) -> HttpResponse {
    let https = services.addresses.public_url.is_https();
    without_tenant(services, page, problem).into_response(https)
}

/// A problem that no tenant is known for.
fn without_tenant(services: &Services, page: Option<Locale>, problem: Problem) -> Reply {
    let reference = reference(services);
    note(&problem, &reference, "");
    let chrome = page.map(|locale| Chrome::new("", locale, nonce(services)));
    problem.into_reply(chrome.as_ref(), &reference)
}

/// What an administrator finds under the reference that a page shows.
fn note(problem: &Problem, reference: &str, route: &str) {
    tracing::info!(%reference, route, status = problem.status, code = problem.code, message = problem.english(), "a request was refused");
}

fn nonce(services: &Services) -> String {
    services.entropy.seed().map_or_else(|_| String::new(), |seed| seed.text_22("nonce"))
}

fn reference(services: &Services) -> String {
    services
        .entropy
        .seed()
        .map_or_else(|_| "none".to_owned(), |seed| seed.text_22("reference").chars().take(10).collect())
}

fn origin_problem(ctx: &OriginCtx, problem: Problem) -> Reply {
    without_tenant(&ctx.services, ctx.call.page_language, problem)
}

/// The other side of the bridge, as one request sees it.
struct Core {
    services: Arc<Services>,
    page: Option<Locale>,
    kind: Kind,
}

impl Core {
    /// Does work that may wait, on a thread for such.
    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Box<Reply>> {
        self.run_or(work, drop).await
    }

    /// The same; `late` is told what came of it where the request went without it.
    async fn run_or<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Result<T, Box<Reply>> {
        in_time(&self.services, work, late).await.map_err(|fault| {
            let problem = Problem::from_fault(&fault).of(self.kind);
            Box::new(without_tenant(&self.services, self.page, problem))
        })
    }
}

/// Does work that may wait, on a thread for such. Where a database elsewhere hangs so does the thread; the request goes
/// without it, and what it began is then not committed. Where a commit was under way, `late` is told what came of it. A
/// panic is caught here, at the task's edge, and takes nothing else down.
pub async fn in_time<T: Send + 'static>(
    services: &Services,
    work: impl FnOnce() -> T + Send + 'static,
    late: impl FnOnce(T) + Send + 'static,
) -> Result<T, Fault> {
    let panicked = |_| {
        tracing::error!("a request panicked");
        Fault::internal("panic")
    };
    if !services.db.may_hang() {
        return block(work).await.map_err(panicked);
    }
    let asker = Asker::default();
    let served = asker.clone();
    let mut running = Box::pin(block(move || served.serve(work)));
    let mut done = timeout(PATIENCE, running.as_mut()).await;
    if done.is_err() && !asker.leave() {
        done = timeout(LAST_MOMENT, running.as_mut()).await;
    }
    if let Ok(done) = done {
        return done.map_err(panicked);
    }
    tracing::error!("a request was given up: the database takes too long");
    actix_web::rt::spawn(async move {
        if let Ok(done) = running.await {
            let _ = block(move || late(done)).await;
        }
    });
    Err(Fault::unavailable("the database takes too long"))
}

/// A storm is refused before it costs a transaction.
fn has_room(ctx: &Ctx) -> Result<(), Failure> {
    Ok(ctx.services.hasher.check_room(ctx.op.tenant.id)?)
}

async fn hashing<R: Reserved, T: Task>(core: &Core, call: Call, work: HashingWork<R, T>) -> Result<Reply, Box<Reply>> {
    let services = core.services.clone();
    let hasher = services.hasher.clone();
    let begin = move || {
        let mut step = None;
        let reply = in_tenant(services, call, |ctx| match has_room(&ctx).and_then(|()| (work.begin)(&ctx)) {
            Ok(Step::Done(reply)) => reply,
            Ok(Step::Hash(task, reserved)) => {
                step = Some((ctx, task, reserved));
                Reply::empty(204)
            }
            Err(failure) => failed(&ctx, failure),
        });
        match step {
            Some(step) => Err(Box::new(step)),
            None => Ok(reply),
        }
    };
    // An attempt that nobody will look at costs nothing.
    let late = |begun: Result<Reply, Box<(Ctx, Box<T>, R)>>| {
        if let Err(step) = begun {
            abandon(&step.0, &step.2);
        }
    };
    let (ctx, task, reserved) = match core.run_or(begin, late).await? {
        Ok(reply) => return Ok(reply),
        Err(step) => *step,
    };
    let done = hasher.run(ctx.op.tenant.id, *task).await;
    core.run(move || {
        let mut ctx = ctx;
        match done.and_then(|done| ctx.renew().map(|()| done)) {
            Ok(done) => (work.finish)(&ctx, reserved, done).unwrap_or_else(|failure| failed(&ctx, failure)),
            Err(fault) => {
                abandon(&ctx, &reserved);
                failed(&ctx, Failure::Fault(fault))
            }
        }
    })
    .await
}

/// What was reserved for work that failed for a fault of ours is given back: it costs the person nothing.
pub fn abandon<R: Reserved>(ctx: &Ctx, reserved: &R) {
    let (op, reserved) = (ctx.op.clone(), reserved.clone());
    let abandon = || ctx.services.db.write(op.tenant.id, move |wtx| reserved.abandon(&op, wtx));
    let abandoned = for_nobody(abandon);
    if let Err(fault) = abandoned {
        tracing::warn!(%fault, tenant = %ctx.op.tenant.slug, "an attempt that came to nothing stays counted");
    }
}

/// Finds the tenant, makes the `Op`, runs the work.
fn in_tenant(services: Arc<Services>, call: Call, work: impl FnOnce(Ctx) -> Reply) -> Reply {
    let kind = call.route.kind;
    let ctx = match prepare(services.clone(), call) {
        Ok(Ok(ctx)) => ctx,
        Ok(Err(early)) => match *early {
            (Ok(reply), _) => return reply,
            (Err(problem), page) => return without_tenant(&services, page, problem.of(kind)),
        },
        Err((fault, page)) => {
            tracing::error!(%fault, "a request found no tenant for a fault");
            return without_tenant(&services, page, Problem::from_fault(&fault).of(kind));
        }
    };
    let route = ctx.call.route;
    shared(route, work(ctx))
}

/// An answer without a tenant, and the language of the page that it is.
type Early = Box<(Result<Reply, Problem>, Option<Locale>)>;

fn prepare(services: Arc<Services>, call: Call) -> Result<Result<Ctx, Early>, (Fault, Option<Locale>)> {
    let page = call.page_language;
    let refuse = |problem: Problem| Ok(Err(Box::new((Err(problem), page))));
    let located = services.locate((&call.host, call.slug.as_deref()));
    let tenant = match located.map_err(|fault| (fault, page))? {
        Located::Here(tenant) if is_mounted(&call) => tenant,
        Located::Here(tenant) | Located::Elsewhere(tenant) => {
            // Pages are served under the canonical base only; GETs are led there, anything else is not here.
            let is_page = call.route.kind == Kind::Page && !call.route.path.starts_with("/oauth2");
            if is_page && call.route.method == Method::Get {
                return Ok(Err(Box::new((Ok(Reply::see_other(canonical_address(&tenant, &call))), page))));
            }
            return refuse(Problem::new(404, "not_found", "problem-not-found"));
        }
        Located::Mismatch => {
            return refuse(Problem::new(403, "tenant_mismatch", "problem-tenant-mismatch"));
        }
        Located::NotFound => return refuse(tenant_not_found()),
    };
    let presented = call.presented(&tenant);
    let op = new_op(&services, &call, tenant).map_err(|fault| (fault, page))?;
    Ok(Ok(Ctx { services, call, op, presented }))
}

/// The same page, with the same query, under the tenant's canonical base.
fn canonical_address(tenant: &Tenant, call: &Call) -> String {
    // Nothing but the letters of our own secrets goes into an address.
    let token: String = call.token.iter().flat_map(|token| token.chars()).filter(|c| token::may_hold(*c)).collect();
    let page = tenant.base.join(&call.route.path.replace("{token}", &token));
    let query: Vec<(&str, &str)> = call.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if query.is_empty() { page } else { with_query(&page, &query) }
}

/// Unknown, suspended and deleted tenants are not told apart.
pub fn tenant_not_found() -> Problem {
    Problem::new(404, "tenant_not_found", "problem-tenant-not-found")
}

fn failed(ctx: &Ctx, failure: Failure) -> Reply {
    let reference = ctx.reference();
    let problem = match failure {
        Failure::Fault(fault) => {
            tracing::error!(%fault, %reference, tenant = %ctx.op.tenant.slug, route = ctx.call.route.path, "a request failed");
            Problem::from_fault(&fault)
        }
        Failure::Problem(problem) => {
            note(&problem, &reference, ctx.call.route.path);
            *problem
        }
    };
    // The answer to what went wrong is the same to everybody: it repeats nothing of the request, and offers no choice.
    let chrome = ctx.call.page_language.map(|_| Chrome { choice: None, ..ctx.chrome_in(problem.ui_locales) });
    problem.of(ctx.call.route.kind).into_reply(chrome.as_ref(), &reference)
}
