//! Signing out: a page asks, since no link may sign anybody out.

use askama::Template;

use super::chrome::Chrome;
use super::{Binding, require_own_form};
use crate::authn::{self, sign_out::sign_out};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Reply, clear_session, set_browser};

#[derive(Template)]
#[template(path = "pages/logout.html")]
pub struct LogoutPage {
    pub chrome: Chrome,
    pub account: String,
    pub action: String,
    pub form_token: String,
    pub back: String,
}

#[derive(Template)]
#[template(path = "pages/signed_out.html")]
pub struct SignedOutPage {
    pub chrome: Chrome,
    pub sign_in: String,
}

/// `GET /logout`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let token = ctx.presented.session.as_ref();
    let found = ctx.services.db.read(ctx.op.tenant.id, |tx| authn::signed_in(tx, token, ctx.op.now))?;
    let Some((account, _)) = found else { return signed_out(ctx) };
    let chrome = ctx.chrome();
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let template = LogoutPage {
        chrome,
        account: account.address().to_owned(),
        action: ctx.tenant().base.join("/logout"),
        form_token: binding.form_token(ctx),
        back: ctx.tenant().base.join("/account"),
    };
    Ok(set_browser(Reply::page(200, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// `POST /logout`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    if let Some(token) = ctx.presented.session.clone() {
        let op = ctx.op.clone();
        ctx.services.db.write(op.tenant.id, move |wtx| sign_out(&op, wtx, &token))?;
    }
    Ok(clear_session(signed_out(ctx)?, ctx.tenant()))
}

fn signed_out(ctx: &Ctx) -> Result<Reply, Failure> {
    let chrome = ctx.chrome();
    let nonce = chrome.nonce.clone();
    let template = SignedOutPage { chrome, sign_in: ctx.tenant().base.join("/login") };
    Ok(Reply::page(200, &nonce, &template)?)
}
