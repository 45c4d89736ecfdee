//! The page where a person chooses another password.

use askama::Template;

use super::chrome::Chrome;
use super::login::FieldError;
use super::person::{self, Notice};
use super::{Binding, require_own_form};
use crate::accounts::password::{MIN_LENGTH, Password, PasswordFault, Verdict};
use crate::authn::change_password::{self, Compared, Outcome, Ticket};
use crate::authn::throttle::TooMany;
use crate::base::limits;
use crate::base::span::in_words;
use crate::web::enter::{Ctx, Failure, Step, abandon};
use crate::web::respond::{Problem, Reply, set_browser, set_device, set_session};

const PATH: &str = "/account/password";

#[derive(Template)]
#[template(path = "pages/password.html")]
pub struct PasswordPage {
    pub chrome: Chrome,
    pub action: String,
    pub back: String,
    pub form_token: String,
    /// Whose password it is: the form brings it back.
    pub person: String,
    /// For the browser's password manager.
    pub email: String,
    pub min_length: usize,
    pub fields: [Field; 3],
    pub errors: Vec<FieldError>,
}

pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub help: String,
    pub autocomplete: &'static str,
    pub error: Option<String>,
}

/// `GET /account/password`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    page(ctx, 200, Vec::new())
}

/// The page for whoever is signed in. Nothing that was typed is kept, since all of it is secret.
fn page(ctx: &Ctx, status: u16, errors: Vec<FieldError>) -> Result<Reply, Failure> {
    let account = match person::signed_in(ctx)? {
        Ok((account, _)) => account,
        Err(reply) => return Ok(reply),
    };
    let chrome = ctx.chrome();
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let error = |name: &str| errors.iter().find(|error| error.field == name).map(|error| error.message.clone());
    let field =
        |name, label, autocomplete| Field { name, label, help: String::new(), autocomplete, error: error(name) };
    let rule = format!("At least {MIN_LENGTH} characters. Several words with spaces between them are fine.");
    let fields = [
        field("password", "Password that you have now", "current-password"),
        Field { help: rule, ..field("new_password", "New password", "new-password") },
        field("new_password_again", "New password once more", "new-password"),
    ];
    let template = PasswordPage {
        chrome,
        action: ctx.tenant().base.join(PATH),
        back: ctx.tenant().base.join("/account"),
        form_token: binding.form_token(ctx),
        person: account.sub.clone(),
        email: account.address().to_owned(),
        min_length: MIN_LENGTH,
        fields,
        errors,
    };
    Ok(set_browser(Reply::own_page(status, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// The password that was chosen, or everything that is wrong with what was typed.
fn chosen(ctx: &Ctx) -> Result<Password, Vec<FieldError>> {
    let typed = |name| ctx.call.form_value(name).unwrap_or_default();
    let (present, new, again) = (typed("password"), typed("new_password"), typed("new_password_again"));
    let mut errors = Vec::new();
    let mut wrong = |field, message: String| errors.push(FieldError { field, message });
    if present.is_empty() {
        wrong("password", "Enter the password that you have now.".to_owned());
    }
    let password = match Password::choose(new) {
        _ if new.is_empty() => {
            wrong("new_password", "Enter a new password.".to_owned());
            None
        }
        Ok(password) if Password::attempt(present).is_some_and(|present| present.is(&password)) => {
            wrong("new_password", "The new password is the one that you have now.".to_owned());
            None
        }
        Ok(password) => Some(password),
        Err(PasswordFault::TooShort) => {
            wrong("new_password", format!("The new password must have at least {MIN_LENGTH} characters."));
            None
        }
        Err(PasswordFault::TooLong) => {
            wrong("new_password", format!("The new password must have at most {} bytes.", limits::PASSWORD));
            None
        }
    };
    if let Some(password) = &password
        && !Password::attempt(again).is_some_and(|again| again.is(password))
    {
        wrong("new_password_again", "This is not the same as the new password.".to_owned());
    }
    match password {
        Some(password) if errors.is_empty() => Ok(password),
        _ => Err(errors),
    }
}

/// `POST /account/password`: the form, as far as the hasher.
pub fn begin(ctx: &Ctx) -> Result<Step<Ticket>, Failure> {
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
    Ok(Step::Compare(Box::new(ticket.verification(&ctx.op, present, password)?), ticket))
}

/// Whether or not the password was right.
fn too_many_attempts(ctx: &Ctx, TooMany { retry_after }: TooMany) -> Problem {
    let message = format!("The password was typed wrong too often. You can try again in {}.", in_words(retry_after));
    Problem::new(429, "too_many_attempts", message)
        .titled("Please wait a little", "Nothing is locked for good, and your password is as it was.")
        .with_back(Some(("Back".to_owned(), ctx.tenant().base.join(PATH))))
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
        Outcome::WrongPassword => {
            let message = "This is not the password that you have now.".to_owned();
            page(ctx, 422, vec![FieldError { field: "password", message }])
        }
        Outcome::SessionOver => Ok(Reply::see_other(ctx.tenant().base.join("/account"))),
    }
}
