//! The page of a set-up link: it sets a password, once.

use askama::Template;

use super::chrome::Chrome;
use super::form::{FieldErrors, PasswordField, Wrong, fault_in_words};
use super::{own_page, require_own_form};
use crate::accounts::hasher;
use crate::accounts::password::{Password, StoredPassword};
use crate::authn::setup::{self, Chosen, Holder, Outcome};
use crate::base::email::Email;
use crate::base::text::Text;
use crate::base::token::{BearerToken, TokenKind};
use crate::web::enter::{Ctx, Failure, Step};
use crate::web::respond::{Problem, Reply};

#[derive(Template)]
#[template(path = "pages/setup.html")]
pub struct SetupPage {
    pub chrome: Chrome,
    pub action: String,
    pub form_token: String,
    /// Whose password it is; empty for the first administrator, who types an address.
    pub account: String,
    pub asks_email: bool,
    pub email: String,
    pub password: PasswordField,
    pub errors: FieldErrors,
}

#[derive(Template)]
#[template(path = "pages/setup_done.html")]
pub struct SetupDonePage {
    pub chrome: Chrome,
    pub sign_in: String,
}

/// `GET /setup/{token}`. Looking changes nothing: whatever opens links in mails uses none up.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let token = token(ctx)?;
    let holder = holder(ctx, &token)?;
    page(ctx, 200, (&token, holder), Vec::new())
}

/// The secret in the path. What is none of ours leads nowhere.
fn token(ctx: &Ctx) -> Result<BearerToken, Failure> {
    let token = ctx.call.token.as_deref().and_then(|text| BearerToken::parse(TokenKind::SetupLink, text));
    token.ok_or_else(|| Problem::new(404, "not_found", "problem-not-found").into())
}

fn holder(ctx: &Ctx, token: &BearerToken) -> Result<Holder, Failure> {
    let found = ctx.services.db.read(ctx.op.tenant.id, |tx| setup::find(&ctx.op, tx, token))?;
    found.ok_or_else(|| over().into())
}

/// Unknown, used and expired links are not told apart.
fn over() -> Problem {
    Problem::new(410, "link_over", "setup-link-over").titled("setup-link-over-title", "setup-link-over-advice")
}

fn page(ctx: &Ctx, status: u16, (token, holder): (&BearerToken, Holder), errors: Vec<Wrong>) -> Result<Reply, Failure> {
    own_page(ctx, status, |chrome, form_token| SetupPage {
        password: PasswordField::chosen(&chrome, ("password", "password-new")),
        errors: FieldErrors::new(chrome.locale, errors),
        chrome,
        action: setup::address(&ctx.op, token),
        form_token,
        account: match &holder {
            Holder::Account(account) => account.address().to_owned(),
            Holder::First => String::new(),
        },
        asks_email: matches!(holder, Holder::First),
        email: typed_email(ctx),
    })
}

fn typed_email(ctx: &Ctx) -> String {
    ctx.call.form_value("email").unwrap_or_default().trim().chars().take(320).collect()
}

/// `POST /setup/{token}`: the form, as far as the hasher. Only who holds a link that works costs a hash.
pub fn begin(ctx: &Ctx) -> Result<Step<(), hasher::Chosen>, Failure> {
    let token = token(ctx)?;
    require_own_form(ctx)?;
    let holder = holder(ctx, &token)?;
    let mut errors = Vec::new();
    if matches!(holder, Holder::First) && Email::parse(&typed_email(ctx)).is_err() {
        errors.push(("email", Text::new("login-email-missing")));
    }
    let chosen = Password::choose(ctx.call.form_value("password").unwrap_or_default());
    match chosen {
        Ok(password) if errors.is_empty() => {
            let chosen = hasher::Chosen { password, salt: ctx.op.salt("password") };
            return Ok(Step::Hash(Box::new(chosen), ()));
        }
        Ok(_) => {}
        Err(fault) => errors.push(("password", fault_in_words(fault))),
    }
    Ok(Step::Done(page(ctx, 422, (&token, holder), errors)?))
}

/// The same, with the hash.
pub fn finish(ctx: &Ctx, (): (), password: StoredPassword) -> Result<Reply, Failure> {
    let token = token(ctx)?;
    let (op, link) = (ctx.op.clone(), token.clone());
    let chosen = Chosen { password, email: Email::parse(&typed_email(ctx)).ok() };
    let outcome = ctx.services.db.write(op.tenant.id, move |wtx| setup::finish(&op, wtx, (&link, &chosen)))?;
    match outcome {
        Outcome::Done => {
            let chrome = ctx.chrome();
            let nonce = chrome.nonce.clone();
            let template = SetupDonePage { chrome, sign_in: ctx.tenant().base.join("/login") };
            Ok(Reply::own_page(200, &nonce, &template)?)
        }
        Outcome::LinkGone => Err(over().into()),
        Outcome::AddressTaken => {
            let errors = vec![("email", Text::new("setup-email-taken"))];
            page(ctx, 422, (&token, holder(ctx, &token)?), errors)
        }
    }
}
