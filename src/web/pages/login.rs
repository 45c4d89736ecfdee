//! The sign-in page.

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::form::{FieldErrors, PasswordField, Wrong, wrong};
use super::frame::flow_page;
use crate::authn::sign_in::{self, Attempt};
use crate::authn::throttle::TooMany;
use crate::authn::{self, Flow, Origin, Refused};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::base::locale::Locales;
use crate::base::refusal::Refusal;
use crate::oidc::authorize::Application as Waiting;
use crate::web::continuation::gone;
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

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
        PasswordField::present(chrome, "password", "login-password")
    }
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// `GET /login?flow=…`; without a flow, a sign-in without an application.
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let flow = match req.query::<Query<'_>>()?.flow {
        Some(text) => Some(flow::open(&req, SignInFlowId::from_base64url(text)).await?),
        None => None,
    };
    let waiting = waiting_application(&req, flow.as_ref().and_then(Flow::request)).await?;
    let email = waiting.as_ref().and_then(|waiting| waiting.login_hint.clone()).unwrap_or_default();
    page(&req, 200, Typed { flow: flow.map(|flow| flow.id), email }, waiting, Vec::new())
}

/// The submitted values that the page shows again; never the password.
struct Typed {
    flow: Option<SignInFlowId>,
    email: String,
}

fn page(
    context: &Context,
    status: u16,
    typed: Typed,
    waiting: Option<Waiting>,
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    let chrome = context.chrome_in(asked_by(waiting.as_ref()));
    flow_page(context, status, chrome, |chrome, form_token| LoginPage {
        password: LoginPage::password(&chrome),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        application: waiting.map(Application::from),
        action: context.tenant().base.join("/login"),
        flow: typed.flow.map(|id| id.to_base64url()),
        form_token,
        email: typed.email,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    email: Option<&'f str>,
    password: Option<&'f str>,
}

/// `POST /login`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let typed = Typed {
        flow: form.flow.and_then(SignInFlowId::from_base64url),
        email: form.email.unwrap_or_default().chars().take(320).collect(),
    };
    if form.flow.is_some() && typed.flow.is_none() {
        return Err(gone(None).into());
    }
    let password = form.password.unwrap_or_default();
    let mut errors = Vec::new();
    if typed.email.trim().is_empty() {
        errors.push(wrong("email", Code::EmailMissing));
    }
    if password.is_empty() {
        errors.push(wrong("password", Code::PasswordMissing));
    }
    if !errors.is_empty() {
        let waiting = match typed.flow {
            Some(_) => waiting_application(&req, flow::open(&req, typed.flow).await?.request()).await?,
            None => None,
        };
        return page(&req, 422, typed, waiting, errors);
    }
    // A flow that this attempt opens is bound to this browser for this request only.
    let browser = authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        device: req.caller.device.clone(),
    };
    let attempt = Attempt { flow: typed.flow, email: typed.email.clone(), browser };
    let next = sign_in::with_password(&req.op, req.services(), attempt, password).await?;
    let (why, origin) = match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => return Ok(reply),
        Onward::Again { why, origin } => (why, origin),
    };
    if let Refused::TooManyAttempts(too_many) = why {
        let ui_locales = asked_in(&req, typed.flow).await?;
        return Err(too_many_attempts(&req, too_many, typed.flow).spoken_in(ui_locales).into());
    }
    let waiting = waiting_application(&req, origin.and_then(Origin::request)).await?;
    page(&req, why.code().row().status, typed, waiting, vec![wrong("", why.code())])
}

/// Returns the `ui_locales` of the application of a flow of this browser.
async fn asked_in(req: &Request<Browser>, flow: Option<SignInFlowId>) -> Result<Locales, Failure> {
    let Some(id) = flow else { return Ok(Locales::NONE) };
    let flow = flow::find(req, id).await?;
    Ok(asked_by(waiting_application(req, flow.as_ref().and_then(Flow::request)).await?.as_ref()))
}

/// Returns the rate limit error. It does not depend on the account or the password (A-79: no account enumeration).
fn too_many_attempts(context: &Context, TooMany { retry_after }: TooMany, flow: Option<SignInFlowId>) -> Problem {
    let page = context.tenant().base.join("/login");
    let page = flow.map_or_else(|| page.clone(), |id| format!("{page}?flow={}", id.to_base64url()));
    Problem::from(Refusal::new(Code::TooManyAttempts).with("wait", retry_after))
        .with_back(Some(("back-to-sign-in", page)))
        .retry_after(retry_after)
}
