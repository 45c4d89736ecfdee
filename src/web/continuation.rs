//! How an authorization or logout request that waits goes on: the words that the authorization endpoint and the pages share, so
//! that neither face uses the other.

use super::enter::{Ctx, Failure};
use super::pages::form_post;
use super::respond::{Problem, Reply, clear_session, set_browser};
use crate::authn::throttle::TooMany;
use crate::base::id::AuthorizationRequestId;
use crate::base::locale::Locales;
use crate::base::text::Text;
use crate::base::uri::with_query;
use crate::oidc::authorize::{Answer, Authorized, Back, Visitor};
use crate::oidc::logout::Logout;

/// The cookies that matter here.
pub fn visitor(ctx: &Ctx) -> Visitor {
    let presented = ctx.presented.clone();
    Visitor {
        session: presented.session,
        silent: presented.silent,
        browser: presented.browser,
        device: presented.device,
        embedded: ctx.call.sec_fetch_dest.as_deref().is_some_and(|dest| dest != "document"),
    }
}

/// The one match on what happens next.
pub fn go_on(ctx: &Ctx, next: Authorized) -> Result<Reply, Failure> {
    let base = &ctx.tenant().base;
    match next {
        Authorized::Respond(Answer::Redirect { location }) => Ok(Reply::see_other(location)),
        Authorized::Respond(Answer::FormPost { action, host, fields, ui_locales }) => {
            form_post::page(ctx, (action, host), (fields, ui_locales))
        }
        Authorized::SignIn { flow, browser } => {
            let reply = Reply::see_other(base.join(&format!("/login?flow={}", flow.to_base64url())));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Authorized::WindowNeeded => Err(window_needed().into()),
        Authorized::TooManySignIns(too_many) => Err(too_many_sign_ins(too_many).into()),
        Authorized::SelectAccount { flow, browser } => {
            let reply = Reply::see_other(base.join(&format!("/select-account?flow={}", flow.to_base64url())));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Authorized::Consent { request, browser } => {
            let reply = Reply::see_other(base.join(&format!("/consent?request={}", request.to_base64url())));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Authorized::Resume { request } => Ok(Reply::see_other(resume_address(ctx, request))),
        Authorized::ErrorPage(error) => Err(Problem::new(400, error.code.as_str(), "request-refused")
            .with_detail(error.description)
            .titled("sign-in-link-title", "sign-in-link-advice")
            .into()),
        Authorized::Gone { back } => Err(gone(back).into()),
    }
}

/// For those who put the sign-in into a frame or fetch it by a script.
fn window_needed() -> Problem {
    Problem::new(400, "window_needed", "window-needed").titled("window-needed-title", "window-needed-advice")
}

/// The page of a network that has begun more sign-ins than it finishes.
pub fn too_many_sign_ins(TooMany { retry_after }: TooMany) -> Problem {
    Problem::new(429, "too_many_sign_ins", Text::new("too-many-sign-ins").with("wait", retry_after))
        .titled("too-many-sign-ins-title", "too-many-sign-ins-advice")
        .retry_after(retry_after)
}

/// The label of a way back to an application.
pub fn back_to(name: &str) -> Text {
    Text::new("back-to-application").with("application", name)
}

/// Where a stored request is taken up again.
pub fn resume_address(ctx: &Ctx, request: AuthorizationRequestId) -> String {
    ctx.tenant().base.join(&format!("/oauth2/authorize/resume?request={}", request.to_base64url()))
}

/// The page of a flow that is over, with a way back to the client where there is one.
pub fn gone(back: Option<Back>) -> Problem {
    let ui_locales = back.as_ref().map(|back| back.ui_locales).unwrap_or_default();
    Problem::new(410, "flow_expired", "flow-over")
        .titled("flow-over-title", "flow-over-advice")
        .with_back(back.map(|b| (back_to(&b.client_name), b.href)))
        .spoken_in(ui_locales)
}

/// The one match on what happens next to a logout request.
pub fn go_on_with_logout(ctx: &Ctx, next: Logout) -> Result<Reply, Failure> {
    let page = ctx.tenant().base.join("/logout");
    match next {
        Logout::Done { ended, location, ui_locales } => {
            // Without an address of the client, our own page says that it is done.
            let reply = Reply::see_other(location.unwrap_or_else(|| in_language(page, ui_locales)));
            Ok(if ended { clear_session(reply, ctx.tenant()) } else { reply })
        }
        Logout::Ask { request: None, ui_locales, .. } => Ok(Reply::see_other(in_language(page, ui_locales))),
        Logout::Ask { request: Some(request), browser, .. } => {
            let reply = Reply::see_other(format!("{page}?request={}", request.to_base64url()));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Logout::Resume { request } => {
            let address = ctx.tenant().base.join("/oauth2/logout/resume");
            Ok(Reply::see_other(format!("{address}?request={}", request.to_base64url())))
        }
        Logout::ErrorPage(error) => {
            let problem = Problem::new(400, error.code.as_str(), "request-refused")
                .with_detail(error.description)
                .titled("sign-out-link-title", "sign-out-link-advice");
            Err(problem.with_back(Some(("go-to-sign-out", page))).into())
        }
        Logout::Gone => Err(logout_gone(ctx).into()),
    }
}

/// The page of a logout request that is over, with the way to a sign-out that is not.
pub fn logout_gone(ctx: &Ctx) -> Problem {
    Problem::new(410, "logout_expired", "logout-over")
        .titled("logout-over-title", "logout-over-advice")
        .with_back(Some(("go-to-sign-out", ctx.tenant().base.join("/logout"))))
}

/// A page of ours in the languages that an application asked for.
fn in_language(page: String, ui_locales: Locales) -> String {
    if ui_locales.is_empty() {
        return page;
    }
    with_query(&page, &[("ui_locales", &Vec::from(ui_locales).join(" "))])
}
