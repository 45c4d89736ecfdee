//! The page of the mailed link that verifies an address or signs in.

use askama::Template;

use super::flow::{self, Onward};
use super::form::{FieldErrors, PasswordField, Wrong, wait, wrong};
use super::frame::flow_page;
use super::language;
use crate::authn;
use crate::authn::throttle::TooMany;
use crate::authn::verification::{Kept, Purpose};
use crate::authn::verify::{self, LinkAction, Linked, Verified};
use crate::base::code::Code;
use crate::base::refusal::Refusal;
use crate::base::token::{BearerToken, TokenKind};
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Problem, Reply};

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
    pub lead: String,
    /// The page to set a password, if what was chosen at the sign-up was dropped.
    pub set_password: Option<String>,
}

/// Returns the page of a link. It changes nothing.
pub(super) async fn show(req: &Request<Browser>, token: &str) -> Result<Reply, Failure> {
    let (token, linked) = linked(req, token).await?;
    link_page(req, 200, &token, &linked, Vec::new())
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
        LinkAction::VerifyAndDrop => ("/verify-email", "verify-title", "verify-link-elsewhere", "verify-link-submit"),
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

/// Returns the secrets of the browser of a request.
pub(super) fn browser(req: &Request<Browser>) -> authn::Browser {
    authn::Browser {
        binding: req.binding().token,
        session: req.caller.session.clone(),
        device: req.caller.device.clone(),
    }
}

/// Returns the refusal of a form after too many attempts, with its error page.
pub(super) fn too_many_attempts(too_many: TooMany) -> (Refusal, Problem) {
    let refusal = too_many.refusal(Code::TooManyAttempts);
    (refusal.clone(), Problem::from(refusal).retry_after(too_many.retry_after))
}

/// Uses a link. `password`: that of the sign-up, in another browser; may be empty.
pub(super) async fn use_link(req: &Request<Browser>, token: &str, password: &str) -> Result<Reply, Failure> {
    let (token, linked) = linked(req, token).await?;
    if let Some(language) = language::chosen(req)? {
        return Ok(language::keep(req, Some(language), link_page(req, 200, &token, &linked, Vec::new())?));
    }
    match verify::by_link(&req.op, req.services(), token.clone(), browser(req), password).await? {
        Verified::Onward(next) => match flow::go_on(req, next).await? {
            Onward::Reply(reply) => Ok(reply),
            Onward::Again { .. } => done(req, Kept::Yes),
        },
        Verified::Elsewhere { kept, .. } => done(req, kept),
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
    let has_passwords = req.tenant().settings.has_passwords();
    let set_password = (kept == Kept::No && has_passwords).then(|| base.join("/forgot-password"));
    let lead = chrome.t(match kept {
        Kept::Yes => "verify-done",
        Kept::No if has_passwords => "verify-done-no-password",
        Kept::No => "verify-done-dropped",
    });
    let template = VerifyDonePage { chrome, sign_in: base.join("/login"), lead, set_password };
    Ok(Reply::own_page(200, &nonce, &template)?)
}
