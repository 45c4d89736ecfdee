//! The page to change the password.

use askama::Template;
use serde::Deserialize;

use super::form::{FieldErrors, PasswordField, Wrong, check_passwords, unfit, wait, wrong};
use super::person::{self, Menu, Notice, OwnForm, Said};
use crate::accounts::password::{ContextWords, NewPassword, Password, PasswordFault, PasswordRules};
use crate::authn::change_password::{self, Attempt, Outcome};
use crate::authn::identifier;
use crate::authn::new_password;
use crate::authn::throttle::TooMany;
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::refusal::Stop;
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
    check(&req)?;
    page(&req, 200, "password-failed", Vec::new())
}

/// Refuses the page where the tenant offers no passwords.
fn check(req: &Request<Person>) -> Result<(), Failure> {
    check_passwords(req, "account-go-to", req.tenant().base.join("/account"))
}

/// Returns the page for the signed-in user. It repeats no submitted value, because all of them are secrets. `failed` is
/// the key of the title of the errors.
fn page(req: &Request<Person>, status: u16, failed: &str, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let account = &req.caller.account;
    let (rules, words) = (PasswordRules::of(&req.tenant().settings), ContextWords::of_account(req.tenant(), account));
    person::show(req, status, PATH, account, |chrome, form, menu| PasswordPage {
        menu,
        notice: person::notice(req).filter(|_| errors.is_empty()).map(|notice| notice.said(&chrome)),
        email: identifier::of_account(&req.tenant().settings, account).to_owned(),
        fields: [
            PasswordField::present(&chrome, "password", "password-present"),
            PasswordField::chosen(&chrome, "new_password", "password-new", &rules, &words),
            PasswordField::again(&chrome, "new_password_again", "password-again", &rules),
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

/// Returns the new password, or the errors of the form.
async fn chosen(req: &Request<Person>, form: &Form<'_>) -> Result<Result<NewPassword, Vec<Wrong>>, Fault> {
    const NEW: &str = "new_password";
    let present = form.password.unwrap_or_default();
    let new = form.new_password.unwrap_or_default();
    let again = form.new_password_again.unwrap_or_default();
    let mut errors = Vec::new();
    if present.is_empty() {
        errors.push(wrong("password", Code::PresentPasswordMissing));
    }
    let attempt = Password::attempt(new);
    let is_new = |other: &str| {
        let other = Password::attempt(other);
        attempt.as_ref().zip(other).is_some_and(|(new, other)| new.is(&other))
    };
    if new.is_empty() {
        errors.push(wrong(NEW, Code::NewPasswordMissing));
    } else if is_new(present) {
        errors.push(wrong(NEW, Code::PasswordUnchanged));
    } else {
        let words = ContextWords::of_account(req.tenant(), &req.caller.account);
        match Stop::outcome(new_password::choose(&req.op, req.services(), new, words).await)? {
            Ok(_) if !is_new(again) => errors.push(wrong("new_password_again", Code::PasswordsDiffer)),
            Ok(password) if errors.is_empty() => return Ok(Ok(password)),
            Ok(_) => {}
            Err(faults) => errors.extend(unfit(NEW, faults)),
        }
    }
    Ok(Err(errors))
}

/// `POST /account/password`
pub async fn post(req: Request<Person>) -> Result<Reply, Failure> {
    check(&req)?;
    let form: Form<'_> = req.form()?;
    let chosen = match chosen(&req, &form).await? {
        Ok(password) => password,
        Err(errors) => return page(&req, 422, "password-failed", errors),
    };
    let attempt = Attempt { sender: person::sender(&req)?, device: req.caller.device.clone(), chosen };
    let present = form.password.unwrap_or_default();
    let changed = change_password::change(&req.op, req.services(), attempt, present).await;
    match person::acted(&req, Stop::outcome(changed)?)? {
        Outcome::Changed { secrets, device } => {
            let reply = person::done(&req, "/account", Notice::PasswordChanged);
            Ok(set_device(set_session(reply, req.tenant(), &secrets), req.tenant(), Some(&device)))
        }
        Outcome::NotOffered => Err(Problem::from(Code::PasswordNotOffered).into()),
        Outcome::WrongPassword => page(&req, 422, "password-failed", vec![wrong("password", Code::WrongPassword)]),
        Outcome::Reused => {
            page(&req, 422, "password-failed", vec![wrong("new_password", PasswordFault::Reused.refusal())])
        }
        Outcome::SessionOver => Ok(Reply::see_other(req.sign_in_again_address())),
        Outcome::TooManyAttempts(too_many) => too_many_attempts(&req, too_many),
    }
}

/// Returns the form again with the time of the next attempt. It does not depend on whether the password was correct.
fn too_many_attempts(req: &Request<Person>, too_many: TooMany) -> Result<Reply, Failure> {
    let refusal = too_many.refusal(Code::TooManyPasswordAttempts);
    let problem = Problem::from(refusal.clone()).retry_after(too_many.retry_after);
    if req.call.page_language.is_none() {
        return Err(problem.into());
    }
    Ok(page(req, problem.status, problem.page.title, wait(refusal))?.with_retry_after(problem.retry_after))
}
