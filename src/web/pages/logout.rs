//! Signing out: a page asks, since no link may sign anybody out.

use askama::Template;

use super::chrome::Chrome;
use super::{Binding, require_own_form};
use crate::authn;
use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::oidc::logout::{Asking, Logout, confirm, describe};
use crate::web::continuation::{go_on_with_logout, logout_gone, visitor};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Reply, clear_session, set_browser};

#[derive(Template)]
#[template(path = "pages/logout.html")]
pub struct LogoutPage {
    pub chrome: Chrome,
    pub account: String,
    pub action: String,
    pub request: Option<String>,
    /// The application that asks for it.
    pub application: Option<String>,
    /// The host of the address that the way goes on to.
    pub next_host: Option<String>,
    pub form_token: String,
    pub back: String,
}

#[derive(Template)]
#[template(path = "pages/signed_out.html")]
pub struct SignedOutPage {
    pub chrome: Chrome,
    pub sign_in: String,
    pub next: Option<Next>,
}

/// A way on, to the application that sent the person here.
pub struct Next {
    pub name: String,
    pub href: String,
}

/// `GET /logout`, with `?request=…` where an application asks for it.
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    // Where nothing waits, the languages that were asked for are told in the address.
    let told = Locales::asked(ctx.call.query_value("ui_locales").unwrap_or_default());
    let (request, asking) = match ctx.call.query_value("request") {
        Some(text) => {
            let Some(id) = LogoutRequestId::from_base64url(text) else { return Err(logout_gone(ctx).into()) };
            let who = visitor(ctx);
            match ctx.services.db.read(ctx.op.tenant.id, |tx| describe(&ctx.op, tx, id, &who))? {
                Some(asking) => (Some(id), Some(asking)),
                None => return Err(logout_gone(ctx).into()),
            }
        }
        None => (None, None),
    };
    let token = ctx.presented.session.as_ref();
    let found = ctx.services.db.read(ctx.op.tenant.id, |tx| authn::signed_in(tx, token, ctx.op.now))?;
    let ui_locales = asking.as_ref().map_or(told, |asking| asking.ui_locales);
    let Some((account, _)) = found else { return signed_out(ctx, asking, ui_locales) };
    let chrome = ctx.chrome_in(ui_locales);
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let (application, after) = asking.map(|a| (a.client_name, a.after)).unzip();
    let template = LogoutPage {
        chrome,
        account: account.address().to_owned(),
        action: ctx.tenant().base.join("/logout"),
        request: request.map(|id| id.to_base64url()),
        application,
        next_host: after.flatten().map(|(host, _)| host),
        form_token: binding.form_token(ctx),
        back: ctx.tenant().base.join("/account"),
    };
    Ok(set_browser(Reply::page(200, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// `POST /logout`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let request = ctx.call.form_value("request").and_then(LogoutRequestId::from_base64url);
    let (op, who) = (ctx.op.clone(), visitor(ctx));
    match ctx.services.db.write(op.tenant.id, move |wtx| confirm(&op, wtx, request, &who))? {
        Logout::Done { location: None, ui_locales, .. } => {
            Ok(clear_session(signed_out(ctx, None, ui_locales)?, ctx.tenant()))
        }
        next => go_on_with_logout(ctx, next),
    }
}

fn signed_out(ctx: &Ctx, asking: Option<Asking>, ui_locales: Locales) -> Result<Reply, Failure> {
    let chrome = ctx.chrome_in(ui_locales);
    let nonce = chrome.nonce.clone();
    let next = asking.and_then(|asking| Some(Next { name: asking.client_name, href: asking.after?.1 }));
    let template = SignedOutPage { chrome, sign_in: ctx.tenant().base.join("/login"), next };
    Ok(Reply::page(200, &nonce, &template)?)
}
