//! How an authorization or logout request that waits goes on: the words that the authorization endpoint and the pages share, so
//! that neither face uses the other.

use super::enter::{Ctx, Failure};
use super::pages::form_post;
use super::respond::{Problem, Reply, clear_session, set_browser};
use crate::authn::throttle::TooMany;
use crate::base::id::AuthorizationRequestId;
use crate::base::span::in_words;
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
        Authorized::Respond(Answer::FormPost { action, host, fields }) => form_post::page(ctx, (action, host), fields),
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
        Authorized::ErrorPage(error) => {
            let problem = Problem::new(
                400,
                error.code.as_str(),
                format!("The application sent a request that cannot be answered: {}.", error.description),
            );
            Err(problem
                .titled(
                    "This sign-in link does not work",
                    "Close this page and start again from the application. If it happens again, send the reference below to whoever runs the application.",
                )
                .into())
        }
        Authorized::Gone { back } => Err(gone(back).into()),
    }
}

/// For those who put the sign-in into a frame or fetch it by a script.
fn window_needed() -> Problem {
    let message =
        "The application opened the sign-in inside a page, where it cannot be shown. Only prompt=none works there.";
    Problem::new(400, "window_needed", message)
        .titled("The sign-in needs a window of its own", "Open the application in a window of its own and try again.")
}

/// The page of a network that has begun more sign-ins than it finishes.
pub fn too_many_sign_ins(TooMany { retry_after }: TooMany) -> Problem {
    let message = format!(
        "From your network too many sign-ins were begun and not finished. There is room again in {} at the latest.",
        in_words(retry_after)
    );
    Problem::new(429, "too_many_sign_ins", message)
        .titled(
            "Too many sign-ins at once",
            "Finish or close sign-ins that are still open, wait a little, and try again.",
        )
        .retry_after(retry_after)
}

/// Where a stored request is taken up again.
pub fn resume_address(ctx: &Ctx, request: AuthorizationRequestId) -> String {
    ctx.tenant().base.join(&format!("/oauth2/authorize/resume?request={}", request.to_base64url()))
}

/// The page of a flow that is over, with a way back to the client where there is one.
pub fn gone(back: Option<Back>) -> Problem {
    Problem::new(410, "flow_expired", "This sign-in was finished, took too long, or was begun in another browser.")
        .titled("This sign-in is over", "Go back to the application and sign in again from there.")
        .with_back(back.map(|b| (format!("Back to {}", b.client_name), b.href)))
}

/// The one match on what happens next to a logout request.
pub fn go_on_with_logout(ctx: &Ctx, next: Logout) -> Result<Reply, Failure> {
    let page = ctx.tenant().base.join("/logout");
    match next {
        Logout::Done { ended, location } => {
            // Without an address of the client, our own page says that it is done.
            let reply = Reply::see_other(location.unwrap_or(page));
            Ok(if ended { clear_session(reply, ctx.tenant()) } else { reply })
        }
        Logout::Ask { request: None, .. } => Ok(Reply::see_other(page)),
        Logout::Ask { request: Some(request), browser } => {
            let reply = Reply::see_other(format!("{page}?request={}", request.to_base64url()));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Logout::Resume { request } => {
            let address = ctx.tenant().base.join("/oauth2/logout/resume");
            Ok(Reply::see_other(format!("{address}?request={}", request.to_base64url())))
        }
        Logout::ErrorPage(error) => {
            let message = format!("The application sent a request that cannot be answered: {}.", error.description);
            let problem = Problem::new(400, error.code.as_str(), message).titled(
                "This sign-out link does not work",
                "You are not signed out by it. You can sign out here, and you can tell whoever runs the application.",
            );
            Err(problem.with_back(Some(("Go to sign-out".to_owned(), page))).into())
        }
        Logout::Gone => Err(logout_gone(ctx).into()),
    }
}

/// The page of a logout request that is over, with the way to a sign-out that is not.
pub fn logout_gone(ctx: &Ctx) -> Problem {
    let message = "This sign-out was finished, took too long, or was begun in another browser.";
    Problem::new(410, "logout_expired", message)
        .titled("This sign-out is over", "If you are still signed in here, you can sign out on our own page.")
        .with_back(Some(("Go to sign-out".to_owned(), ctx.tenant().base.join("/logout"))))
}
