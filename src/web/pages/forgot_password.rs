//! The page that mails a link to reset a forgotten password.

use askama::Template;
use serde::Deserialize;

use super::bot_check::{self, BotCheck};
use super::flow::{self, Application, asked_by, waiting_application};
use super::form::{FieldErrors, Wrong, check_passwords, wait};
use super::frame::flow_page;
use super::identifier::{Accepted, IdentifierField};
use super::language;
use crate::authn::Flow;
use crate::authn::bot_check::Purpose;
use crate::authn::identifier::Identifier;
use crate::authn::reset::{self, Asked, Destination};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::base::text::Text;
use crate::oidc::authorize::Application as Waiting;
use crate::web::dispatch::callers::Anonymous;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply};

#[derive(Template)]
#[template(path = "pages/forgot_password.html")]
pub struct ForgotPasswordPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub action: String,
    pub form_token: String,
    pub lead: String,
    /// The address or the user name.
    pub identifier: IdentifierField,
    pub sign_in: String,
    pub errors: FieldErrors,
    pub bot_check: Option<BotCheck>,
}

#[derive(Template)]
#[template(path = "pages/forgot_password_done.html")]
pub struct ForgotPasswordDonePage {
    pub chrome: Chrome,
    /// Not markup: a page would show the lifetime of the link as a countdown.
    pub done: String,
    pub advice: String,
    pub again: String,
    /// The text of the link to the form.
    pub other: String,
    pub sign_in: String,
}

/// Returns the URL of the page for a sign-in flow.
pub(super) fn address(context: &Context, flow: Option<SignInFlowId>) -> String {
    with_flow(context, "/forgot-password", flow)
}

/// Returns the URL of the sign-in page of a flow.
pub(super) fn sign_in(context: &Context, flow: Option<SignInFlowId>) -> String {
    with_flow(context, "/login", flow)
}

fn with_flow(context: &Context, path: &str, flow: Option<SignInFlowId>) -> String {
    let flow = flow.map(|flow| format!("?flow={}", flow.to_base64url())).unwrap_or_default();
    context.tenant().base.join(&format!("{path}{flow}"))
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// Returns the open flow of the query, if it belongs to this browser. A user without one resets the password all the same.
pub(super) async fn open_flow(context: &Context) -> Result<Option<Flow>, Failure> {
    let named = context.query::<Query<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    let Some(id) = named else { return Ok(None) };
    Ok(flow::find_bound(context, id).await?.filter(|flow| flow.is_open(context.op.now)))
}

/// `GET /forgot-password?flow=…`
pub async fn get(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let flow = open_flow(&req).await?;
    check_passwords(&req, "login-submit", sign_in(&req, flow.as_ref().map(|flow| flow.id)))?;
    page(&req, 200, flow, String::new(), Vec::new()).await
}

async fn page(
    req: &Request<Anonymous>,
    status: u16,
    flow: Option<Flow>,
    name: String,
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    let waiting = waiting_application(req, flow.as_ref().and_then(Flow::request)).await?;
    let flow = flow.map(|flow| flow.id);
    let chrome = req.chrome_in(asked_by(waiting.as_ref())).keeping("forgot-password-form");
    let accepted = Accepted::of(&req.tenant().settings);
    let lead = accepted.choose("forgot-lead", "forgot-lead-username", "forgot-lead-either");
    let reply = flow_page(req, status, chrome, |chrome, form_token| ForgotPasswordPage {
        lead: chrome.t(lead),
        identifier: accepted.field(&chrome, name),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        application: waiting.map(Application::from),
        action: address(req, flow),
        form_token,
        sign_in: sign_in(req, flow),
        bot_check: BotCheck::of(req, Purpose::Reset),
    });
    reply.map(|reply| bot_check::allow(req, reply))
}

#[derive(Deserialize)]
struct Form<'f> {
    /// The address or the user name.
    email: Option<&'f str>,
}

/// `POST /forgot-password`. The response is the same whether the name has an account or not, and so is the
/// effort.
pub async fn post(req: Request<Anonymous>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let typed: String = form.email.unwrap_or_default().trim().chars().take(320).collect();
    let flow = open_flow(&req).await?;
    check_passwords(&req, "login-submit", sign_in(&req, flow.as_ref().map(|flow| flow.id)))?;
    if let Some(language) = language::chosen(&req)? {
        return Ok(language::keep(&req, Some(language), page(&req, 200, flow, typed, Vec::new()).await?));
    }
    let accepted = Accepted::of(&req.tenant().settings);
    let Some(name) = Identifier::parse(&req.tenant().settings, &typed) else {
        let error = if typed.is_empty() { accepted.missing() } else { accepted.invalid() };
        return page(&req, 422, flow, typed, vec![error]).await;
    };
    let refused = bot_check::check(&req, Purpose::Reset).await?;
    if !refused.is_empty() {
        return page(&req, Code::BotCheckFailed.row().status, flow, typed, refused).await;
    }
    let asked = Asked { name, to: Destination::Page(flow.as_ref().map(|flow| flow.id)) };
    let (op, limits) = (req.op.clone(), req.services().throttle);
    let done = req.write(move |wtx| Stop::outcome(reset::ask(&op, wtx, &limits, &asked))).await?;
    if let Err(too_many) = done {
        let refusal = too_many.refusal(Code::TooManyMails);
        let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
        if req.call.page_language.is_none() {
            return Err(problem.into());
        }
        let reply = page(&req, problem.status, flow, typed, wait(refusal)).await?;
        return Ok(reply.with_retry_after(problem.retry_after));
    }
    let waiting: Option<Waiting> = waiting_application(&req, flow.as_ref().and_then(Flow::request)).await?;
    let flow = flow.map(|flow| flow.id);
    let chrome = req.chrome_in(asked_by(waiting.as_ref()));
    let [done, advice, other] = match accepted {
        Accepted::Address => ["forgot-done", "forgot-done-advice", "forgot-again"],
        Accepted::UserName | Accepted::Either => ["forgot-done-name", "forgot-done-advice-name", "forgot-again-name"],
    };
    let text = Text::new(done).with("account", typed).with("valid", req.tenant().settings.reset());
    flow_page(&req, 200, chrome, |chrome, _| ForgotPasswordDonePage {
        done: text.isolated(chrome.locale),
        advice: chrome.t(advice),
        other: chrome.t(other),
        chrome,
        again: address(&req, flow),
        sign_in: sign_in(&req, flow),
    })
}
