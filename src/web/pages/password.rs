//! The page where a person chooses another password.

use askama::Template;

use super::chrome::Chrome;
use super::form::{FieldErrors, PasswordField, Wrong, fault_in_words};
use super::person::{self, Notice, OwnForm};
use super::require_own_form;
use crate::accounts::hasher::Verification;
use crate::accounts::password::{Password, Verdict};
use crate::authn::change_password::{self, Compared, Outcome, Ticket, Unfit};
use crate::authn::throttle::TooMany;
use crate::base::text::Text;
use crate::web::enter::{Ctx, Failure, Step, abandon};
use crate::web::respond::{Problem, Reply, set_device, set_session};

const PATH: &str = "/account/password";

#[derive(Template)]
#[template(path = "pages/password.html")]
pub struct PasswordPage {
    pub chrome: Chrome,
    pub form: OwnForm,
    /// For the browser's password manager.
    pub email: String,
    pub fields: [PasswordField; 3],
    pub errors: FieldErrors,
}

/// `GET /account/password`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    page(ctx, 200, Vec::new())
}

/// The page for whoever is signed in. Nothing that was typed is kept, since all of it is secret.
fn page(ctx: &Ctx, status: u16, errors: Vec<Wrong>) -> Result<Reply, Failure> {
    let account = match person::signed_in(ctx)? {
        Ok((account, _)) => account,
        Err(reply) => return Ok(reply),
    };
    person::show(ctx, status, (PATH, &account), |chrome, form| PasswordPage {
        email: account.address().to_owned(),
        fields: [
            PasswordField::present(&chrome, ("password", "password-present")),
            PasswordField::chosen(&chrome, ("new_password", "password-new")),
            PasswordField::again(&chrome, ("new_password_again", "password-again")),
        ],
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        form,
    })
}

/// The password that was chosen, or everything that is wrong with what was typed.
fn chosen(ctx: &Ctx) -> Result<Password, Vec<Wrong>> {
    let typed = |name| ctx.call.form_value(name).unwrap_or_default();
    let (present, new, again) = (typed("password"), typed("new_password"), typed("new_password_again"));
    let mut errors = Vec::new();
    if present.is_empty() {
        errors.push(("password", Text::new("password-present-missing")));
    }
    let is_new = |password: &Password| Password::attempt(again).is_some_and(|again| again.is(password));
    match change_password::choose(present, new) {
        Ok(password) if !is_new(&password) => {
            errors.push(("new_password_again", Text::new("password-mismatch")));
        }
        Ok(password) if errors.is_empty() => return Ok(password),
        Ok(_) => {}
        Err(_) if new.is_empty() => errors.push(("new_password", Text::new("password-new-missing"))),
        Err(Unfit::Password(fault)) => errors.push(("new_password", fault_in_words(fault))),
        Err(Unfit::Same) => errors.push(("new_password", Text::new("password-same"))),
    }
    Err(errors)
}

/// `POST /account/password`: the form, as far as the hasher.
pub fn begin(ctx: &Ctx) -> Result<Step<Ticket, Verification>, Failure> {
    require_own_form(ctx)?;
    let password = match chosen(ctx) {
        Ok(password) => password,
        Err(errors) => return Ok(Step::Done(page(ctx, 422, errors)?)),
    };
    let (op, sender, device) = (ctx.op.clone(), person::sender(ctx), ctx.presented.device.clone());
    let begun =
        ctx.services.db.write(op.tenant.id, move |wtx| change_password::begin(&op, wtx, (&sender, device.as_ref())))?;
    let ticket = match person::done_or(ctx, begun)? {
        Ok(Ok(ticket)) => ticket,
        Ok(Err(too_many)) => return Err(too_many_attempts(ctx, too_many).into()),
        Err(reply) => return Ok(Step::Done(reply)),
    };
    let present = ctx.call.form_value("password").unwrap_or_default();
    Ok(Step::Hash(Box::new(ticket.verification(&ctx.op, present, password)?), ticket))
}

/// Whether or not the password was right.
fn too_many_attempts(ctx: &Ctx, TooMany { retry_after }: TooMany) -> Problem {
    Problem::new(429, "too_many_attempts", Text::new("password-attempts").with("wait", retry_after))
        .titled("too-many-attempts-title", "password-attempts-advice")
        .with_back(Some(("account-back", ctx.tenant().base.join(PATH))))
        .retry_after(retry_after)
}

/// `POST /account/password`: after the hasher.
pub fn finish(ctx: &Ctx, ticket: Ticket, verdict: Verdict) -> Result<Reply, Failure> {
    let (op, of) = (ctx.op.clone(), (person::sender(ctx), ctx.presented.device.clone()));
    let compared = Compared::new(ticket.clone(), verdict, of);
    let finished = ctx.services.db.write(op.tenant.id, move |wtx| change_password::finish(&op, wtx, &compared));
    match finished.inspect_err(|_| abandon(ctx, &ticket))? {
        Outcome::Changed { secrets, device } => {
            let reply = person::done(ctx, "/account", Notice::PasswordChanged);
            Ok(set_device(set_session(reply, ctx.tenant(), &secrets), ctx.tenant(), &device))
        }
        Outcome::WrongPassword => page(ctx, 422, vec![("password", Text::new("password-wrong"))]),
        Outcome::SessionOver => Ok(Reply::see_other(ctx.tenant().base.join("/account"))),
    }
}
