//! The page that waits for the verification of an address, and the page of the mailed link.

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Onward, asked_by, waiting_application};
use super::form::{FieldErrors, PasswordField, Wrong, wait, wrong};
use super::frame::flow_page;
use super::identifier::Accepted;
use super::{language, person, register};
use crate::authn::throttle::TooMany;
use crate::authn::verification::{Kept, Purpose};
use crate::authn::verify::{self, Begun, LinkAction, Linked, Verified, Waiting};
use crate::authn::{self, Flow, Refused, Step};
use crate::base::code::Code;
use crate::base::id::SignInFlowId;
use crate::base::refusal::{Refusal, Stop};
use crate::base::token::{BearerToken, TokenKind};
use crate::web::continuation::{page_of, too_many_sign_ins};
use crate::web::dispatch::callers::{Browser, Limited};
use crate::web::dispatch::{Context, Request};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Problem, Reply, set_browser};

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

/// The page of the link. Its button verifies the address or signs in.
#[derive(Template)]
#[template(path = "pages/verify_link.html")]
pub struct VerifyLinkPage {
    pub chrome: Chrome,
    pub action: String,
    pub token: String,
    pub form_token: String,
    pub address: String,
    pub title: String,
    pub lead: Markup,
    /// The text of the button.
    pub submit: String,
    /// The password of the sign-up, in another browser.
    pub password: Option<PasswordField>,
    pub errors: FieldErrors,
}

/// The page of the link of a sign-in in another browser than that which asked for it.
#[derive(Template)]
#[template(path = "pages/mail_code.html")]
pub struct MailCodePage {
    pub chrome: Chrome,
    pub lead: String,
    pub code: String,
}

#[derive(Template)]
#[template(path = "pages/verify_done.html")]
pub struct VerifyDonePage {
    pub chrome: Chrome,
    pub sign_in: String,
    /// The page to set a password, if the one of the sign-up was dropped.
    pub set_password: Option<String>,
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
        let (token, linked) = linked(&req, token).await?;
        return link_page(&req, 200, &token, &linked, Vec::new());
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

/// Returns what a link verifies. Unknown, used, replaced and expired links have the same response.
async fn linked(req: &Request<Browser>, token: &str) -> Result<(BearerToken, Linked), Failure> {
    let Some(token) = BearerToken::parse(TokenKind::Verification, token) else { return Err(link_over(req).into()) };
    let (op, sent, binding) = (req.op.clone(), token.clone(), req.caller.browser.clone());
    let found = req.read(move |tx| verify::find_link(&op, tx, &sent, binding.as_ref())).await?;
    Ok((token, found.ok_or_else(|| link_over(req))?))
}

fn link_over(context: &Context) -> Problem {
    Problem::from(Code::VerificationOver).with_back(Some(("login-submit", context.tenant().base.join("/login"))))
}

fn link_page(
    req: &Request<Browser>,
    status: u16,
    token: &BearerToken,
    linked: &Linked,
    errors: Vec<Wrong>,
) -> Result<Reply, Failure> {
    if let LinkAction::ShowCode(purpose, code) = &linked.action {
        let (chrome, code) = (req.chrome(), code.expose().clone());
        let nonce = chrome.nonce.clone();
        let lead = if *purpose == Purpose::SignIn { "mailed-elsewhere-lead" } else { "addresses-elsewhere" };
        let lead = chrome.t(lead);
        return Ok(Reply::own_page(status, &nonce, &MailCodePage { chrome, lead, code })?);
    }
    let (path, title, lead, submit) = match linked.action {
        LinkAction::SignIn => ("/sign-in-link", "mailed-link-title", "mailed-link-lead", "login-submit"),
        _ => ("/verify-email", "verify-title", "verify-link-lead", "verify-link-submit"),
    };
    let asks_password = matches!(linked.action, LinkAction::VerifyElsewhere);
    // In the browser of the sign-up the form redirects to the application.
    flow_page(req, status, req.chrome().keeping("verify-form"), |chrome, form_token| VerifyLinkPage {
        password: asks_password.then(|| PasswordField {
            help: chrome.t("verify-link-password-help"),
            ..PasswordField::present(&chrome, "password", "verify-link-password")
        }),
        errors: FieldErrors::new(chrome.locale, errors),
        action: req.tenant().base.join(path),
        token: token.expose().to_owned(),
        form_token,
        title: chrome.t(title),
        lead: chrome.m1(lead, "address", linked.address.address()),
        submit: chrome.t(submit),
        address: linked.address.address().to_owned(),
        chrome,
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
        return use_link(&req, token, form.password.unwrap_or_default()).await;
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

/// `POST /account/verify-email`: a signed-in user verifies the address of the account.
pub async fn begin(req: Request<Limited>) -> Result<Reply, Failure> {
    let (op, limits, sender) = (req.op.clone(), req.services().throttle, person::sender_of(&req, &req.caller.0)?);
    let (binding, device) = (req.binding(), req.caller.0.device.clone());
    let browser = authn::Browser { binding: binding.token.clone(), session: None, device };
    let begun = req.write(move |wtx| Stop::outcome(verify::begin(&op, wtx, &limits, &sender, &browser)));
    let reply = match person::acted(&req, begun.await?)? {
        Begun::Waits(flow) => Reply::see_other(page_of(&req, flow, Step::VerifyEmail)),
        Begun::Verified => Reply::see_other(req.tenant().base.join("/account")),
        Begun::TooMany(too_many) => return Err(too_many_sign_ins(too_many).into()),
    };
    Ok(set_browser(reply, req.tenant(), binding.to_set()))
}

fn browser(req: &Request<Browser>) -> authn::Browser {
    authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        device: req.caller.device.clone(),
    }
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

fn too_many_attempts(TooMany { retry_after }: TooMany) -> (Refusal, Problem) {
    let refusal = Refusal::new(Code::TooManyAttempts).with("wait", retry_after);
    (refusal.clone(), Problem::from(refusal).retry_after(retry_after))
}

async fn use_link(req: &Request<Browser>, token: &str, password: &str) -> Result<Reply, Failure> {
    let (token, linked) = linked(req, token).await?;
    if let Some(language) = language::chosen(req)? {
        return Ok(language::keep(req, Some(language), link_page(req, 200, &token, &linked, Vec::new())?));
    }
    match verify::by_link(&req.op, req.services(), token.clone(), browser(req), password).await? {
        Verified::Onward(next) => match flow::go_on(req, next).await? {
            Onward::Reply(reply) => Ok(reply),
            Onward::Again { .. } => done(req, Kept::Yes),
        },
        Verified::Elsewhere { kept } => done(req, kept),
        Verified::Over => Err(link_over(req).into()),
        // It was opened in the browser that asked for it, and sent by another one.
        Verified::NotHere => Err(link_over(req).into()),
        Verified::WrongPassword => link_page(req, 422, &token, &linked, vec![wrong("password", Code::WrongPassword)]),
        Verified::TooManyAttempts(too_many) => {
            let (refusal, problem) = too_many_attempts(too_many);
            if req.call.page_language.is_none() {
                return Err(problem.into());
            }
            let page = link_page(req, problem.status, &token, &linked, wait(refusal))?;
            Ok(page.with_retry_after(problem.retry_after))
        }
    }
}

/// Says that the address is verified, without a sign-in.
fn done(req: &Request<Browser>, kept: Kept) -> Result<Reply, Failure> {
    let (chrome, base) = (req.chrome(), &req.tenant().base);
    let nonce = chrome.nonce.clone();
    let is_dropped = kept == Kept::No && req.tenant().settings.has_passwords();
    let set_password = is_dropped.then(|| base.join("/forgot-password"));
    let template = VerifyDonePage { chrome, sign_in: base.join("/login"), set_password };
    Ok(Reply::own_page(200, &nonce, &template)?)
}
