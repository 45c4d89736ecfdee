//! The sign-in page.

use std::time::Duration;

use askama::Template;
use serde::Deserialize;

use super::bot_check::{self, BotCheck};
use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::forgot_password;
use super::form::{FieldErrors, PasswordField, Wrong, wait, wrong};
use super::frame::flow_page;
use super::identifier::{Accepted, IdentifierField};
use super::{language, register};
use crate::authn::bot_check::Purpose;
use crate::authn::identifier;
use crate::authn::mailed::{self, Asked};
use crate::authn::sign_in::{self, Attempt};
use crate::authn::verify::{self, Waiting as Waited};
use crate::authn::{self, Flow, Origin, Refused};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Refusal;
use crate::oidc::authorize::{self, Application as Waiting, Shown};
use crate::sessions::Persistence;
use crate::tenancy::settings::{RememberSignIn, SignInMethod, SignInMethods};
use crate::web::continuation::{gone, resume_address};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

/// The id of the form.
const FORM: &str = "login-form";

#[derive(Template)]
#[template(path = "pages/login.html")]
pub struct LoginPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub present: Option<Present>,
    pub action: String,
    pub flow: Option<String>,
    pub form_token: String,
    /// The address or the user name.
    pub identifier: IdentifierField,
    /// `None` if the tenant offers only the sign-in by mail.
    pub password: Option<PasswordField>,
    /// The state of the checkbox "Keep me signed in"; `None` if the tenant does not offer it.
    pub remember: Option<Persistence>,
    /// The page to create an account; `None` if the tenant does not offer it.
    pub register: Option<String>,
    /// Whether the user's address was verified in another browser.
    pub is_verified: bool,
    /// The title of the errors.
    pub failed: String,
    pub errors: FieldErrors,
    /// The page to reset a forgotten password.
    pub forgot: String,
    /// The text of the button that mails a link or a code; `None` if the tenant does not offer it.
    pub by_mail: Option<String>,
    pub bot_check: Option<BotCheck>,
}

/// The user that is signed in and may go on without a sign-in.
pub struct Present {
    pub account: String,
    /// The session, if the form of the account selection sends it; otherwise `href` is a link.
    pub session: Option<String>,
    pub href: String,
}

impl LoginPage {
    pub(super) fn password(chrome: &Chrome) -> PasswordField {
        PasswordField::present(chrome, "password", "login-password")
    }
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
    /// Whether the user has to sign in again, also with a session.
    fresh: Option<&'q str>,
}

/// `GET /login?flow=…`; without a flow, a sign-in without an application.
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let flow = match req.query::<Query<'_>>()?.flow {
        Some(text) => Some(flow::open(&req, SignInFlowId::from_base64url(text)).await?),
        None => None,
    };
    let waiting = waiting_application(&req, flow.as_ref().and_then(Flow::request)).await?;
    let present = match req.query::<Query<'_>>()?.fresh {
        Some(_) => None,
        None => present(&req, flow.as_ref().map(|flow| flow.id)).await?,
    };
    let hint = waiting.as_ref().and_then(|waiting| waiting.login_hint.clone());
    let name = match (hint, &flow, &present) {
        (Some(hint), ..) => hint,
        (None, Some(_), None) => known_name(&req, waiting.as_ref()).await?.unwrap_or_default(),
        _ => String::new(),
    };
    let verified = match flow.clone().filter(|flow| flow.state.verification().is_some()) {
        Some(flow) => {
            let (op, session) = (req.op.clone(), req.caller.session.clone());
            req.read(move |tx| verify::find_waiting(&op, tx, &flow, session.as_ref())).await?
        }
        None => Waited::Nothing,
    };
    let (name, is_verified) = match verified {
        // An address that was verified does not sign in where only user names do.
        Waited::Over(name) if Accepted::of(&req.tenant().settings) == Accepted::UserName && name.contains('@') => {
            (String::new(), true)
        }
        Waited::Over(name) => (name, true),
        Waited::Done => {
            let origin = flow.map_or(Origin::AccountPage, |flow| flow.origin);
            return Ok(Reply::see_other(flow::led_to(&req, origin).await?));
        }
        Waited::For { .. } | Waited::Nothing => (name, false),
    };
    let flow = flow.map(|flow| flow.id);
    let typed = Typed { flow, name, is_verified, persistence: Persistence::BrowserSession };
    show(&req, 200, typed, waiting, present, Vec::new())
}

/// Returns the address or the user name of the user that is signed in and has to sign in again, for example because of `max_age` or
/// `prompt=login`. If `id_token_hint` names another user, it is not that user who signs in.
async fn known_name(req: &Request<Browser>, waiting: Option<&Waiting>) -> Result<Option<String>, Failure> {
    let Some(session) = req.caller.session.clone() else { return Ok(None) };
    let now = req.op.now;
    let found = req.read_one(move |tx| authn::signed_in(tx, Some(&session), now)).await?;
    let wanted = waiting.and_then(|waiting| waiting.hint_sub.as_ref());
    let found = found.filter(|user| wanted.is_none_or(|sub| *sub == user.account.sub));
    Ok(found.map(|user| identifier::of_account(&req.tenant().settings, &user.account).to_owned()))
}

/// The submitted values that the page shows again; never the password.
struct Typed {
    flow: Option<SignInFlowId>,
    name: String,
    /// Whether the address was verified in another browser.
    is_verified: bool,
    persistence: Persistence,
}

/// The errors of the form, with the key of their title.
struct Errors {
    title: &'static str,
    list: Vec<Wrong>,
}

impl From<Vec<Wrong>> for Errors {
    fn from(list: Vec<Wrong>) -> Errors {
        Errors { title: "login-failed", list }
    }
}

async fn page(
    req: &Request<Browser>,
    status: u16,
    typed: Typed,
    waiting: Option<Waiting>,
    errors: impl Into<Errors>,
) -> Result<Reply, Failure> {
    let present = present(req, typed.flow).await?;
    show(req, status, typed, waiting, present, errors)
}

fn show(
    req: &Request<Browser>,
    status: u16,
    typed: Typed,
    waiting: Option<Waiting>,
    present: Option<Present>,
    errors: impl Into<Errors>,
) -> Result<Reply, Failure> {
    let chrome = req.chrome_in(asked_by(waiting.as_ref())).keeping(FORM);
    let Errors { title, list } = errors.into();
    let offers = req.tenant().settings.sign_in_remember == RememberSignIn::Offer;
    let (methods, accepted) = (&req.tenant().settings.sign_in_methods, Accepted::of(&req.tenant().settings));
    let reply = flow_page(req, status, chrome, |chrome, form_token| LoginPage {
        password: methods.has(SignInMethod::Password).then(|| LoginPage::password(&chrome)),
        by_mail: by_mail(&chrome, methods),
        remember: offers.then_some(typed.persistence),
        register: register::address(req, typed.flow),
        is_verified: typed.is_verified,
        failed: chrome.t(title),
        errors: FieldErrors::new(chrome.locale, list),
        identifier: accepted.field(&chrome, typed.name),
        chrome,
        application: waiting.map(Application::from),
        present,
        action: req.own_address(),
        forgot: forgot_password::address(req, typed.flow),
        bot_check: BotCheck::of(req, Purpose::SignIn),
        flow: typed.flow.map(|id| id.to_base64url()),
        form_token,
    });
    reply.map(|reply| bot_check::allow(req, reply))
}

/// Returns the text of the button that mails a link or a code.
fn by_mail(chrome: &Chrome, methods: &SignInMethods) -> Option<String> {
    let key = if methods.has(SignInMethod::Password) { "login-by-mail" } else { "login-by-mail-only" };
    methods.by_mail().then(|| chrome.t(key))
}

/// Returns the user that is signed in, if this flow or its request accepts the present session. The user may have signed
/// in after the flow was opened, in another window.
async fn present(req: &Request<Browser>, flow: Option<SignInFlowId>) -> Result<Option<Present>, Failure> {
    let Some(session) = req.caller.session.clone() else { return Ok(None) };
    let (binding, now) = (req.binding().token, req.op.now);
    let found = req.read(move |tx| authn::may_continue(tx, flow, &binding, &session, now)).await?;
    let base = &req.tenant().base;
    if let (None, Some(id)) = (&found, flow) {
        return present_for_request(req, id).await;
    }
    Ok(found.map(|signed_in| Present {
        account: signed_in.account.address().to_owned(),
        session: flow.map(|_| signed_in.session.id.to_base64url()),
        href: match flow {
            Some(id) => base.join(&format!("/select-account?flow={}", id.to_base64url())),
            None => flow::account_page(req),
        },
    }))
}

/// Returns the user that is signed in, if the request of this flow accepts the session and can be resumed with it.
async fn present_for_request(req: &Request<Browser>, flow: SignInFlowId) -> Result<Option<Present>, Failure> {
    let request = flow::find(req, flow).await?.filter(|flow| flow.is_open(req.op.now)).and_then(|flow| flow.request());
    let Some(id) = request else { return Ok(None) };
    let (op, visitor) = (req.op.clone(), req.caller.cookies());
    Ok(match req.read(move |tx| authorize::show(&op, tx, id, &visitor)).await? {
        Shown::View(view) => Some(Present { account: view.account, session: None, href: resume_address(req, id) }),
        Shown::Resume | Shown::Over(_) => None,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    /// The address or the user name.
    email: Option<&'f str>,
    password: Option<&'f str>,
    /// Whether the checkbox "Keep me signed in" is selected.
    remember: Option<&'f str>,
    /// `mail`: the button that mails a link or a code.
    by: Option<&'f str>,
}

/// `POST /login`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let named = form.flow.or(req.query::<Query<'_>>()?.flow);
    let typed = Typed {
        flow: named.and_then(SignInFlowId::from_base64url),
        name: form.email.unwrap_or_default().chars().take(320).collect(),
        is_verified: false,
        persistence: form.remember.map(|_| Persistence::Remembered).unwrap_or_default(),
    };
    if named.is_some() && typed.flow.is_none() {
        return Err(gone(&req).into());
    }
    let language = language::chosen(&req)?;
    let password = form.password.unwrap_or_default();
    let mut errors = Vec::new();
    let accepted = Accepted::of(&req.tenant().settings);
    if language.is_none() && typed.name.trim().is_empty() {
        errors.push(accepted.missing());
    }
    let by_mail = form.by == Some("mail");
    if language.is_none() && password.is_empty() && !by_mail {
        errors.push(wrong("password", Code::PasswordMissing));
    }
    let mut status = if errors.is_empty() { 200 } else { 422 };
    if language.is_none() && errors.is_empty() {
        errors = bot_check::check(&req, Purpose::SignIn).await?;
        status = Code::BotCheckFailed.row().status;
    }
    if language.is_some() || !errors.is_empty() {
        let waiting = match typed.flow {
            Some(_) => waiting_application(&req, flow::open(&req, typed.flow).await?.request()).await?,
            None => None,
        };
        return Ok(language::keep(&req, language, page(&req, status, typed, waiting, errors).await?));
    }
    // A flow that this attempt opens is bound to this browser for this request only.
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        device: req.caller.device.clone(),
    };
    let Typed { flow, ref name, persistence, .. } = typed;
    let name = name.clone();
    let next = match by_mail {
        true => {
            let (op, limits) = (req.op.clone(), req.services().throttle);
            let asked = Asked { flow, name, persistence, browser };
            req.write(move |wtx| mailed::ask(&op, wtx, &limits, &asked)).await?
        }
        false => {
            let attempt = Attempt { flow, origin: Origin::AccountPage, name, persistence, browser };
            sign_in::with_password(&req.op, req.services(), attempt, password).await?
        }
    };
    let (why, origin) = match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => return Ok(reply),
        Onward::Again { why, origin } => (why, origin),
    };
    if let Refused::TooManyAttempts(limit) | Refused::TooManyFlows(limit) = why {
        return too_many(&req, typed, limit.refusal(why.code()), limit.retry_after).await;
    }
    let waiting = waiting_application(&req, origin.and_then(Origin::request)).await?;
    match why {
        Refused::NotAnIdentifier => page(&req, 422, typed, waiting, vec![accepted.invalid()]).await,
        Refused::WrongCredentials => {
            page(&req, why.code().row().status, typed, waiting, vec![accepted.wrong_credentials()]).await
        }
        _ => page(&req, why.code().row().status, typed, waiting, vec![wrong("", why.code())]).await,
    }
}

/// Returns the form again with the time of the next attempt. It does not depend on the account or the password (A-79: no
/// account enumeration).
async fn too_many(
    req: &Request<Browser>,
    typed: Typed,
    refusal: Refusal,
    retry_after: Duration,
) -> Result<Reply, Failure> {
    let problem = Problem::from(refusal.clone()).retry_after(retry_after);
    if req.call.page_language.is_none() {
        return Err(problem.into());
    }
    let flow = match typed.flow {
        Some(id) => flow::find(req, id).await?,
        None => None,
    };
    let waiting = waiting_application(req, flow.as_ref().and_then(Flow::request)).await?;
    let errors = Errors { title: problem.page.title, list: wait(refusal) };
    Ok(page(req, problem.status, typed, waiting, errors).await?.with_retry_after(problem.retry_after))
}
