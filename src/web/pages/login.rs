//! The sign-in page.

use askama::Template;

use super::chrome::Chrome;
use super::form::{FieldErrors, PasswordField, Wrong};
use super::{Binding, require_own_form};
use crate::accounts::hasher::Verification;
use crate::accounts::password::Verdict;
use crate::authn::sign_in::{self, Attempt, Begun, Compared, Outcome, Ticket};
use crate::authn::throttle::TooMany;
use crate::authn::{self, Flow};
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::base::text::Text;
use crate::oidc::authorize::{Application as Waiting, describe};
use crate::web::continuation::{back_to, gone, resume_address, too_many_sign_ins};
use crate::web::enter::{Ctx, Failure, Step, abandon};
use crate::web::respond::{Problem, Reply, set_browser, set_device, set_session};

#[derive(Template)]
#[template(path = "pages/login.html")]
pub struct LoginPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub action: String,
    pub flow: Option<String>,
    pub form_token: String,
    pub email: String,
    pub password: PasswordField,
    pub errors: FieldErrors,
}

impl LoginPage {
    pub(super) fn password(chrome: &Chrome) -> PasswordField {
        PasswordField::present(chrome, ("password", "login-password"))
    }
}

pub struct Application {
    pub name: String,
    pub host: String,
}

/// `GET /login?flow=…`; without a flow, to sign in without an application.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let flow = match ctx.call.query_value("flow") {
        Some(text) => Some(open_flow(ctx, SignInFlowId::from_base64url(text))?),
        None => None,
    };
    let waiting = waiting_application(ctx, flow.as_ref().and_then(|f| f.request))?;
    let email = waiting.as_ref().and_then(|w| w.login_hint.clone()).unwrap_or_default();
    let form = Form { flow: flow.map(|f| f.id), email };
    page(ctx, 200, (form, waiting), Vec::new())
}

/// The flow of this id, if it is this browser's and open.
pub(super) fn open_flow(ctx: &Ctx, id: Option<SignInFlowId>) -> Result<Flow, Failure> {
    let (Some(id), Some(browser)) = (id, &ctx.presented.browser) else { return Err(gone(None).into()) };
    let flow = ctx.services.db.read(ctx.op.tenant.id, |tx| {
        let hash = tx.lookup_hash(browser);
        authn::find_flow(tx, id, &hash)
    })?;
    match flow {
        Some(flow) if flow.is_open(ctx.op.now) => Ok(flow),
        other => Err(over(ctx, other.and_then(|f| f.request))?),
    }
}

/// The failure of a flow that is over. Its request, if it still waits, finds its own way on.
pub(super) fn over(ctx: &Ctx, request: Option<AuthorizationRequestId>) -> Result<Failure, Failure> {
    let waiting = waiting_application(ctx, request)?;
    let ui_locales = asked_by(waiting.as_ref());
    let back = request.zip(waiting).map(|(id, waiting)| (back_to(&waiting.name), resume_address(ctx, id)));
    Ok(gone(None).with_back(back).spoken_in(ui_locales).into())
}

/// The application that waits behind a flow.
pub(super) fn waiting_application(
    ctx: &Ctx,
    request: Option<AuthorizationRequestId>,
) -> Result<Option<Waiting>, Failure> {
    match request {
        Some(id) => Ok(ctx.services.db.read(ctx.op.tenant.id, |tx| describe(tx, id))?),
        None => Ok(None),
    }
}

/// The languages that the waiting application asked for.
pub(super) fn asked_by(waiting: Option<&Waiting>) -> Locales {
    waiting.map(|waiting| waiting.ui_locales).unwrap_or_default()
}

/// What the page keeps of what was typed; never the password.
struct Form {
    flow: Option<SignInFlowId>,
    email: String,
}

fn page(
    ctx: &Ctx,
    status: u16,
    (form, waiting): (Form, Option<Waiting>),
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    let chrome = ctx.chrome_in(asked_by(waiting.as_ref()));
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let template = LoginPage {
        password: LoginPage::password(&chrome),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        application: waiting.map(|w| Application { name: w.name, host: w.host }),
        action: ctx.tenant().base.join("/login"),
        flow: form.flow.map(|id| id.to_base64url()),
        form_token: binding.form_token(ctx),
        email: form.email,
    };
    let reply = Reply::page(status, &nonce, &template)?;
    Ok(set_browser(reply, ctx.tenant(), binding.to_set()))
}

fn typed(ctx: &Ctx) -> Form {
    let flow = ctx.call.form_value("flow").and_then(SignInFlowId::from_base64url);
    Form { flow, email: ctx.call.form_value("email").unwrap_or_default().chars().take(320).collect() }
}

/// `POST /login`: the form, as far as the hasher.
pub fn begin(ctx: &Ctx) -> Result<Step<Ticket, Verification>, Failure> {
    require_own_form(ctx)?;
    let form = typed(ctx);
    if ctx.call.form_value("flow").is_some() && form.flow.is_none() {
        return Err(gone(None).into());
    }
    let mut errors = Vec::new();
    if form.email.trim().is_empty() {
        errors.push(("email", Text::new("login-email-missing")));
    }
    let password = ctx.call.form_value("password").unwrap_or_default();
    if password.is_empty() {
        errors.push(("password", Text::new("login-password-missing")));
    }
    if !errors.is_empty() {
        let waiting = match form.flow {
            Some(_) => waiting_application(ctx, open_flow(ctx, form.flow)?.request)?,
            None => None,
        };
        return Ok(Step::Done(page(ctx, 422, (form, waiting), errors)?));
    }
    // A flow of its own is bound to this browser for the length of this request only.
    let attempt = Attempt {
        flow: form.flow,
        email: form.email.clone(),
        browser: Binding::of(ctx).token,
        device: ctx.presented.device.clone(),
    };
    let op = ctx.op.clone();
    let begun = ctx.services.db.write(op.tenant.id, move |wtx| sign_in::begin(&op, wtx, &attempt))?;
    match begun {
        Begun::FlowGone { request } => Err(over(ctx, request)?),
        Begun::TooManyAttempts(too_many) => {
            Err(too_many_attempts(ctx, too_many, form.flow).spoken_in(asked_in(ctx, form.flow)?).into())
        }
        Begun::TooManyFlows(too_many) => Err(too_many_sign_ins(too_many).into()),
        Begun::Compare(ticket) => {
            let verification = ticket.verification(&ctx.op, password)?;
            Ok(Step::Hash(Box::new(verification), ticket))
        }
    }
}

/// The languages that the application behind a flow of this browser asked for.
fn asked_in(ctx: &Ctx, flow: Option<SignInFlowId>) -> Result<Locales, Failure> {
    let (Some(id), Some(browser)) = (flow, &ctx.presented.browser) else { return Ok(Locales::NONE) };
    let flow = ctx.services.db.read(ctx.op.tenant.id, |tx| {
        let hash = tx.lookup_hash(browser);
        authn::find_flow(tx, id, &hash)
    })?;
    Ok(asked_by(waiting_application(ctx, flow.and_then(|flow| flow.request))?.as_ref()))
}

/// The same for every account and for none, whether or not the password was right.
fn too_many_attempts(ctx: &Ctx, TooMany { retry_after }: TooMany, flow: Option<SignInFlowId>) -> Problem {
    let message = Text::new("too-many-attempts").with("wait", retry_after);
    let page = ctx.tenant().base.join("/login");
    let page = flow.map_or_else(|| page.clone(), |id| format!("{page}?flow={}", id.to_base64url()));
    Problem::new(429, "too_many_attempts", message)
        .titled("too-many-attempts-title", "too-many-attempts-advice")
        .with_back(Some(("back-to-sign-in", page)))
        .retry_after(retry_after)
}

/// `POST /login`: after the hasher.
pub fn finish(ctx: &Ctx, ticket: Ticket, verdict: Verdict) -> Result<Reply, Failure> {
    let op = ctx.op.clone();
    let compared = Compared::new(ticket.clone(), verdict, ctx.presented.session.clone());
    let finished = ctx.services.db.write(op.tenant.id, move |wtx| sign_in::finish(&op, wtx, &compared));
    // Whatever the password was, nobody is told. A fault after this is another matter: the guess was judged.
    let outcome = finished.inspect_err(|_| abandon(ctx, &ticket))?;
    match outcome {
        Outcome::SignedIn { secrets, device, request } => {
            let location = match request {
                Some(id) => resume_address(ctx, id),
                None => ctx.tenant().base.join("/account"),
            };
            let reply = set_session(Reply::see_other(location), ctx.tenant(), &secrets);
            Ok(set_device(reply, ctx.tenant(), &device))
        }
        Outcome::WrongCredentials { request } => {
            page(ctx, 401, (typed(ctx), waiting_application(ctx, request)?), vec![("", Text::new("login-wrong"))])
        }
        Outcome::EmailNotVerified { request } => {
            page(ctx, 403, (typed(ctx), waiting_application(ctx, request)?), vec![("", Text::new("login-unverified"))])
        }
        Outcome::FlowGone { request } => Err(over(ctx, request)?),
    }
}
