//! The page of a set-up link, which sets a password once.

use askama::Template;
use serde::Deserialize;

use super::form::{FieldErrors, PasswordField, PasswordSetPage, Wrong, check_passwords, unfit, wrong};
use super::frame::own_page;
use super::language;
use crate::accounts::hasher::{self, Renewal};
use crate::accounts::manage;
use crate::accounts::password::{ContextWords, NewHash, PasswordFault, PasswordRules, StoredPassword};
use crate::authn::identifier;
use crate::authn::new_password;
use crate::authn::setup::{self, Chosen, Holder, Outcome};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::refusal::Stop;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::{LinkHolder, link_over};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/setup.html")]
pub struct SetupPage {
    pub chrome: Chrome,
    pub action: String,
    pub form_token: String,
    /// The e-mail address of the account; empty for the first administrator, because the form asks for it.
    pub account: String,
    /// What the user types to sign in, for password managers.
    pub name: String,
    pub asks_email: bool,
    pub email: String,
    pub password: PasswordField,
    pub errors: FieldErrors,
}

/// `GET /setup/{token}`. It changes nothing, so that mail scanners do not use up the link.
pub async fn get(req: Request<LinkHolder>) -> Result<Reply, Failure> {
    check(&req)?;
    page(&req, 200, String::new(), Vec::new())
}

/// Refuses the page where the tenant offers no passwords. The first administrator needs one in any case.
fn check(req: &Request<LinkHolder>) -> Result<(), Failure> {
    match &req.caller.holder {
        Holder::Account(_) => check_passwords(req, "login-submit", req.tenant().base.join("/login")),
        Holder::First => Ok(()),
    }
}

fn page(req: &Request<LinkHolder>, status: u16, email: String, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let LinkHolder { token, holder } = &req.caller;
    let (rules, words) = (PasswordRules::of(&req.tenant().settings), words(req, &email));
    own_page(req, status, |chrome, form_token| SetupPage {
        password: PasswordField::chosen(&chrome, "password", "password-new", &rules, &words),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome: chrome.keeping("setup-form"),
        action: setup::address(&req.op, token),
        form_token,
        account: match holder {
            Holder::Account(account) => account.address().to_owned(),
            Holder::First => String::new(),
        },
        name: match holder {
            Holder::Account(account) => identifier::of_account(&req.tenant().settings, account).to_owned(),
            Holder::First => String::new(),
        },
        asks_email: matches!(holder, Holder::First),
        email,
    })
}

/// Returns the words of the account. `typed` is the address of the first administrator.
fn words(req: &Request<LinkHolder>, typed: &str) -> ContextWords {
    match &req.caller.holder {
        Holder::Account(account) => ContextWords::of_account(req.tenant(), account),
        Holder::First => ContextWords::of(req.tenant()).with(typed),
    }
}

#[derive(Deserialize)]
struct Form<'f> {
    email: Option<&'f str>,
    password: Option<&'f str>,
}

/// `POST /setup/{token}`. A password is hashed only for a valid link.
pub async fn post(req: Request<LinkHolder>) -> Result<Reply, Failure> {
    check(&req)?;
    let form: Form<'_> = req.form()?;
    let typed: String = form.email.unwrap_or_default().trim().chars().take(320).collect();
    if let Some(language) = language::chosen(&req)? {
        return Ok(language::keep(&req, Some(language), page(&req, 200, typed, Vec::new())?));
    }
    let email = Email::parse(&typed).ok();
    let mut errors = Vec::new();
    if matches!(req.caller.holder, Holder::First) && email.is_none() {
        let code = if typed.is_empty() { Code::EmailMissing } else { Code::EmailInvalid };
        errors.push(wrong("email", code));
    }
    let (text, words) = (form.password.unwrap_or_default(), words(&req, &typed));
    let password = match Stop::outcome(new_password::choose(&req.op, req.services(), text, words).await)? {
        Ok(password) if errors.is_empty() => password,
        Ok(_) => return page(&req, 422, typed, errors),
        Err(faults) => {
            errors.extend(unfit("password", faults));
            return page(&req, 422, typed, errors);
        }
    };
    let chosen = hasher::Chosen { password, salt: req.op.salt("password") };
    let password = match req.hash(Renewal { chosen, earlier: forbidden(&req).await? }).await? {
        NewHash::Made(hash) => hash,
        NewHash::Reused => return page(&req, 422, typed, vec![wrong("password", PasswordFault::Reused.refusal())]),
    };
    let chosen = Chosen { password, email };
    let (op, link) = (req.services().later(&req.op)?, req.caller.token.clone());
    match req.write(move |wtx| setup::finish(&op, wtx, &link, &chosen)).await? {
        Outcome::Done => {
            let chrome = req.chrome();
            let nonce = chrome.nonce.clone();
            let template = PasswordSetPage::new(chrome, "setup-done", req.tenant().base.join("/login"));
            Ok(Reply::own_page(200, &nonce, &template)?)
        }
        Outcome::LinkGone => Err(link_over(&req).into()),
        Outcome::AddressTaken => page(&req, 422, typed, vec![wrong("email", Code::EmailTaken)]),
    }
}

/// Returns the passwords that the account cannot choose again.
async fn forbidden(req: &Request<LinkHolder>) -> Result<Vec<StoredPassword>, Failure> {
    let Holder::Account(account) = &req.caller.holder else { return Ok(Vec::new()) };
    if PasswordRules::of(&req.tenant().settings).history == 0 {
        return Ok(Vec::new());
    }
    let (op, id) = (req.op.clone(), account.id);
    Ok(req.read(move |tx| manage::list_forbidden(&op, tx, id)).await?)
}
