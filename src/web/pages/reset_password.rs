//! The page of a mailed link, which sets a new password once.

use askama::Template;
use serde::Deserialize;

use super::forgot_password::{open_flow, sign_in};
use super::form::{FieldErrors, PasswordField, PasswordSetPage, Wrong, check_passwords, unfit, wrong};
use super::frame::own_page;
use super::language;
use crate::accounts::hasher::{Chosen, Renewal};
use crate::accounts::manage;
use crate::accounts::password::{ContextWords, NewHash, PasswordFault, PasswordRules, StoredPassword};
use crate::authn::identifier;
use crate::authn::new_password;
use crate::authn::reset::{self, Outcome};
use crate::base::id::SignInFlowId;
use crate::base::refusal::Stop;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{ResetHolder, mailed_link_over};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/reset_password.html")]
pub struct ResetPasswordPage {
    pub chrome: Chrome,
    pub action: String,
    pub form_token: String,
    /// The address of the account.
    pub account: String,
    /// What the user types to sign in, for password managers.
    pub name: String,
    pub password: PasswordField,
    pub errors: FieldErrors,
}

/// `GET /reset-password?token=…`. It changes nothing, so that mail scanners do not use up the link.
pub async fn get(req: Request<ResetHolder>) -> Result<Reply, Failure> {
    check(&req)?;
    page(&req, 200, Vec::new())
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// Refuses the page where the tenant offers no passwords.
fn check(req: &Request<ResetHolder>) -> Result<(), Failure> {
    check_passwords(req, "login-submit", req.tenant().base.join("/login"))
}

fn page(req: &Request<ResetHolder>, status: u16, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let ResetHolder { token, account } = &req.caller;
    let (rules, words) = (PasswordRules::of(&req.tenant().settings), ContextWords::of_account(req.tenant(), account));
    let flow = req.query::<Query<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    own_page(req, status, |chrome, form_token| ResetPasswordPage {
        password: PasswordField::chosen(&chrome, "password", "password-new", &rules, &words),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome: chrome.keeping("reset-password-form"),
        action: reset::address(&req.op, token, flow),
        form_token,
        account: account.address().to_owned(),
        name: identifier::of_account(&req.tenant().settings, account).to_owned(),
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    password: Option<&'f str>,
}

/// `POST /reset-password?token=…`. A password is hashed only for a valid link, and a refused one does not use it up.
pub async fn post(req: Request<ResetHolder>) -> Result<Reply, Failure> {
    check(&req)?;
    let form: Form<'_> = req.form()?;
    if let Some(language) = language::chosen(&req)? {
        return Ok(language::keep(&req, Some(language), page(&req, 200, Vec::new())?));
    }
    let (text, words) =
        (form.password.unwrap_or_default(), ContextWords::of_account(req.tenant(), &req.caller.account));
    let password = match Stop::outcome(new_password::choose(&req.op, req.services(), text, words).await)? {
        Ok(password) => password,
        Err(faults) => return page(&req, 422, unfit("password", faults).collect()),
    };
    let chosen = Chosen { password, salt: req.op.salt("password") };
    let password = match req.hash(Renewal { chosen, earlier: forbidden(&req).await? }).await? {
        NewHash::Made(hash) => hash,
        NewHash::Reused => return page(&req, 422, vec![wrong("password", PasswordFault::Reused.refusal())]),
    };
    let (op, link) = (req.services().later(&req.op)?, req.caller.token.clone());
    match req.write(move |wtx| reset::finish(&op, wtx, &link, &password)).await? {
        Outcome::Done => {
            let flow = open_flow(&req).await?.map(|flow| flow.id);
            own_page(&req, 200, |chrome, _| PasswordSetPage::new(chrome, "reset-done", sign_in(&req, flow)))
        }
        Outcome::LinkGone => Err(mailed_link_over(&req).into()),
    }
}

/// Returns the passwords that the account cannot choose again.
async fn forbidden(req: &Request<ResetHolder>) -> Result<Vec<StoredPassword>, Failure> {
    if PasswordRules::of(&req.tenant().settings).history == 0 {
        return Ok(Vec::new());
    }
    let (op, id) = (req.op.clone(), req.caller.account.id);
    Ok(req.read(move |tx| manage::list_forbidden(&op, tx, id)).await?)
}
