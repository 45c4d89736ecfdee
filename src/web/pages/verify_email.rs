//! The page that waits for the verification of an address, or for a sign-in by mail. Its routes are those of the mailed link,
//! too, whose page is [`verify_link`].

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Onward, asked_by, waiting_application};
use super::form::{FieldErrors, Wrong, wait, wrong};
use super::frame::flow_page;
use super::identifier::Accepted;
use super::register;
use super::verify_link::{self, browser, too_many_attempts};
use crate::authn::verify::{self, Waiting};
use crate::authn::{self, Flow, Refused, Step};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::web::continuation::page_of;
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

/// The page of the browser that signed up.
#[derive(Template)]
#[template(path = "pages/verify_email.html")]
pub struct VerifyEmailPage {
    pub chrome: Chrome,
    pub action: String,
    pub flow: String,
    pub form_token: String,
    pub title: String,
    pub lead: Markup,
    /// The title of the errors.
    pub failed: String,
    /// Whether the mail was requested once more.
    pub is_sent: bool,
    /// Another way: a sign-up with another address, or the sign-in with the password.
    pub other: Option<Other>,
    pub errors: FieldErrors,
}

/// A link to another way.
pub struct Other {
    pub id: &'static str,
    pub href: String,
    pub text: String,
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
    token: Option<&'q str>,
    sent: Option<&'q str>,
}

/// `GET /verify-email` and `GET /sign-in-link`, each with `?flow=…` or `?token=…`. It changes nothing, so that mail scanners do not use up the link.
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let query: Query<'_> = req.query()?;
    if let Some(token) = query.token {
        return verify_link::show(&req, token).await;
    }
    let flow = flow::open(&req, query.flow.and_then(SignInFlowId::from_base64url)).await?;
    waiting_page(&req, 200, &flow, Vec::new()).await
}

async fn waiting_page(req: &Request<Browser>, status: u16, flow: &Flow, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let (op, kept) = (req.op.clone(), flow.clone());
    let (name, is_sign_up) = match req.read(move |tx| verify::find_waiting(&op, tx, &kept, None)).await? {
        Waiting::For { name, is_sign_up } => (name, is_sign_up),
        // The sign-in page leads a signed-in user on.
        Waiting::Done | Waiting::Over(_) | Waiting::Nothing => {
            return Ok(Reply::see_other(page_of(req, flow.id, Step::Password)));
        }
    };
    let waiting = waiting_application(req, flow.request()).await?;
    let is_sent = errors.is_empty() && req.query::<Query<'_>>()?.sent.is_some();
    let chrome = req.chrome_in(asked_by(waiting.as_ref()));
    let page = flow_page(req, status, chrome, |chrome, form_token| {
        let by_mail = flow.state.due == Step::SignInMail;
        let is_user_name = match Accepted::of(&req.tenant().settings) {
            Accepted::Address => false,
            Accepted::UserName => true,
            Accepted::Either => !name.contains('@'),
        };
        let (title, lead, failed) = match by_mail {
            true if is_user_name => ("mailed-title", "mailed-lead-username", "mailed-failed"),
            true => ("mailed-title", "mailed-lead", "mailed-failed"),
            false => ("verify-title", "verify-lead", "verify-failed"),
        };
        VerifyEmailPage {
            errors: FieldErrors::new(chrome.locale, errors),
            action: page_of(req, flow.id, flow.state.due),
            flow: flow.id.to_base64url(),
            form_token,
            title: chrome.t(title),
            lead: chrome.m1(lead, "address", &name),
            failed: chrome.t(failed),
            is_sent,
            other: match by_mail {
                true => password_instead(req, &chrome, flow.id),
                false => register::address(req, Some(flow.id)).filter(|_| is_sign_up).map(|href| Other {
                    id: "register",
                    href,
                    text: chrome.t("verify-other-address"),
                }),
            },
            chrome,
        }
    });
    Ok(page?.waiting())
}

/// Returns the link to the sign-in with the password; `None` if the tenant does not offer it.
fn password_instead(context: &Context, chrome: &Chrome, flow: SignInFlowId) -> Option<Other> {
    context.tenant().settings.has_passwords().then(|| Other {
        id: "use-password",
        href: page_of(context, flow, Step::Password),
        text: chrome.t("mailed-password"),
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    code: Option<&'f str>,
    /// Whether the mail is requested once more.
    resend: Option<&'f str>,
    token: Option<&'f str>,
    password: Option<&'f str>,
}

/// `POST /verify-email` and `POST /sign-in-link`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    if let Some(token) = form.token {
        return verify_link::use_link(&req, token, form.password.unwrap_or_default()).await;
    }
    let id = form.flow.or(req.query::<Query<'_>>()?.flow).and_then(SignInFlowId::from_base64url);
    let flow = flow::open(&req, id).await?;
    let (op, limits, browser, id) = (req.op.clone(), req.services().throttle, browser(&req), flow.id);
    if form.resend.is_some() {
        let next = req.write(move |wtx| verify::resend(&op, wtx, &limits, id, &browser)).await?;
        return match next {
            authn::Next::Show { step: step @ (Step::VerifyEmail | Step::SignInMail), .. } => {
                Ok(Reply::see_other(format!("{}&sent=1", page_of(&req, id, step))))
            }
            next => answered(&req, &flow, next).await,
        };
    }
    let code: String = form.code.unwrap_or_default().chars().take(32).collect();
    if code.trim().is_empty() {
        return waiting_page(&req, 422, &flow, vec![wrong("code", Code::CodeMissing)]).await;
    }
    let next = req.write(move |wtx| verify::by_code(&op, wtx, &limits, id, &browser, &code)).await?;
    answered(&req, &flow, next).await
}

/// Returns the response to an outcome of the page that waits.
async fn answered(req: &Request<Browser>, flow: &Flow, next: authn::Next) -> Result<Reply, Failure> {
    match flow::go_on(req, next).await? {
        Onward::Reply(reply) => Ok(reply),
        Onward::Again { why: Refused::TooManyAttempts(too_many), .. } => {
            let (refusal, problem) = too_many_attempts(too_many);
            if req.call.page_language.is_none() {
                return Err(problem.into());
            }
            let page = waiting_page(req, problem.status, flow, wait(refusal)).await?;
            Ok(page.with_retry_after(problem.retry_after))
        }
        Onward::Again { why, .. } => {
            let code = why.code();
            waiting_page(req, code.row().status, flow, vec![wrong("code", code)]).await
        }
    }
}
