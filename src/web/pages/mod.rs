//! Browser pages: a handler and its askama struct in one file. Plain forms, no script needed.

pub mod account;
pub mod applications;
pub mod brand;
pub mod chrome;
pub mod consent;
pub mod error;
pub mod form;
pub mod form_post;
pub mod language;
pub mod login;
pub mod logout;
pub mod markup;
pub mod password;
mod person;
pub mod preview;
pub mod profile;
pub mod root;
pub mod select_account;
pub mod sessions;
pub mod setup;

use askama::Template;
use chrome::Chrome;

use super::enter::{Ctx, Failure};
use super::extract::{form_passes, form_token};
use super::respond::{Problem, Reply, set_browser};
use crate::base::token::{BearerToken, TokenKind};

/// The browser binding that a form's token goes with, and whether it is new to the browser.
struct Binding {
    token: BearerToken,
    new: bool,
}

impl Binding {
    fn of(ctx: &Ctx) -> Binding {
        match &ctx.presented.browser {
            Some(token) => Binding { token: token.clone(), new: false },
            None => Binding { token: ctx.op.bearer(TokenKind::BrowserBinding, "browser"), new: true },
        }
    }

    fn form_token(&self, ctx: &Ctx) -> String {
        form_token(ctx.services.db.keys(), &self.token)
    }

    /// What has to be set, if anything.
    fn to_set(&self) -> Option<&BearerToken> {
        self.new.then_some(&self.token)
    }
}

/// What a form brings back that shows it to be of a page of ours, for this browser.
pub(super) fn own_form_token(ctx: &Ctx) -> String {
    Binding::of(ctx).form_token(ctx)
}

/// A page whose forms come back to us, made of what is around it and of the token that its forms bring back.
fn own_page<T: Template>(ctx: &Ctx, status: u16, template: impl FnOnce(Chrome, String) -> T) -> Result<Reply, Failure> {
    let chrome = ctx.chrome();
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let template = template(chrome, binding.form_token(ctx));
    Ok(set_browser(Reply::own_page(status, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// Refuses a form that no page of ours sent.
fn require_own_form(ctx: &Ctx) -> Result<(), Failure> {
    let own_origin = ctx.tenant().base.origin();
    if form_passes(&ctx.call, own_origin, ctx.services.db.keys(), ctx.presented.browser.as_ref()) {
        return Ok(());
    }
    Err(Problem::new(403, "form_rejected", "form-rejected")
        .titled("form-rejected-title", "form-rejected-advice")
        .into())
}
