//! The page to change the password.

use askama::Template;
use serde::Deserialize;

use super::form::{FieldErrors, PasswordField, Wrong, unfit, wait, wrong};
use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::accounts::password::Password;
use crate::authn::change_password::{self, Attempt, Outcome, Unfit};
use crate::authn::throttle::TooMany;
use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Person;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Problem, Reply, set_device, set_session};

const PATH: &str = "/account/password";

#[derive(Template)]
#[template(path = "pages/password.html")]
pub struct PasswordPage {
    pub chrome: Chrome,
    pub menu: Menu,
    pub form: OwnForm,
    pub notice: Option<Said>,
    /// The username for the browser's password manager.
    pub email: String,
    pub fields: [PasswordField; 3],
    /// The title of the errors.
    pub failed: String,
    pub errors: FieldErrors,
}

/// `GET /account/password`
pub async fn get(req: Request<Person>) -> Result<Reply, Failure> {
    page(&req, 200, "password-failed", Vec::new())
}

/// Returns the page for the signed-in user. It repeats no submitted value, because all of them are secrets. `failed` is
/// the key of the title of the errors.
fn page(req: &Request<Person>, status: u16, failed: &str, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let account = &req.caller.account;
    person::show(req, status, PATH, account, |chrome, form, menu| PasswordPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        email: account.address().to_owned(),
        fields: [
            PasswordField::present(&chrome, "password", "password-present"),
            PasswordField::chosen(&chrome, "new_password", "password-new"),
            PasswordField::again(&chrome, "new_password_again", "password-again"),
        ],
        failed: chrome.t(failed),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    password: Option<&'f str>,
    new_password: Option<&'f str>,
    new_password_again: Option<&'f str>,
}

impl Form<'_> {
    /// Returns the new password, or the errors of the form.
    fn chosen(&self) -> Result<Password, Vec<Wrong>> {
        let present = self.password.unwrap_or_default();
        let new = self.new_password.unwrap_or_default();
        let again = self.new_password_again.unwrap_or_default();
        let mut errors = Vec::new();
        if present.is_empty() {
            errors.push(wrong("password", Code::PresentPasswordMissing));
        }
        let is_new = |password: &Password| Password::attempt(again).is_some_and(|again| again.is(password));
        match change_password::choose(present, new) {
            Ok(password) if !is_new(&password) => errors.push(wrong("new_password_again", Code::PasswordsDiffer)),
            Ok(password) if errors.is_empty() => return Ok(password),
            Ok(_) => {}
            Err(_) if new.is_empty() => errors.push(wrong("new_password", Code::NewPasswordMissing)),
            Err(Unfit::Password(fault)) => errors.push(wrong("new_password", unfit(fault))),
            Err(Unfit::Same) => errors.push(wrong("new_password", Code::PasswordUnchanged)),
        }
        Err(errors)
    }
}

/// `POST /account/password`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let chosen = match form.chosen() {
        Ok(password) => password,
        Err(errors) => return page(&req, 422, "password-failed", errors),
    };
    let attempt = Attempt { sender: person::sender(&req)?, device: req.caller.device.clone(), chosen };
    let present = form.password.unwrap_or_default();
    let changed = change_password::change(&req.op, req.services(), attempt, present).await;
    match person::acted(&req, Stop::outcome(changed)?)? {
        Outcome::Changed { secrets, device } => {
            let reply = person::done(&req, "/account", Notice::PasswordChanged);
            Ok(set_device(set_session(reply, req.tenant(), &secrets), req.tenant(), &device))
        }
        Outcome::WrongPassword => page(&req, 422, "password-failed", vec![wrong("password", Code::WrongPassword)]),
        Outcome::SessionOver => Ok(Reply::see_other(req.sign_in_again_address())),
        Outcome::TooManyAttempts(too_many) => too_many_attempts(&req, too_many),
    }
}

/// Returns the form again with the time of the next attempt. It does not depend on whether the password was correct.
fn too_many_attempts(req: &Request<Person>, TooMany { retry_after }: TooMany) -> Result<Reply, Failure> {
    let refusal = Refusal::new(Code::TooManyPasswordAttempts).with("wait", retry_after);
    let problem = Problem::from(refusal.clone()).retry_after(retry_after);
    if req.call.page_language.is_none() {
        return Err(problem.into());
    }
    Ok(page(req, problem.status, problem.page.title, wait(refusal))?.with_retry_after(problem.retry_after))
}
