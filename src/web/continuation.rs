//! How an authorization request that waits goes on: the words that the authorization endpoint and the pages share, so
//! that neither face uses the other.

use super::enter::{Ctx, Failure};
use super::respond::{Problem, Reply, set_browser};
use crate::authn::throttle::TooMany;
use crate::base::id::AuthorizationRequestId;
use crate::base::span::in_words;
use crate::oidc::authorize::{Authorized, Back, Visitor};

/// The cookies that matter here.
pub fn visitor(ctx: &Ctx) -> Visitor {
    let presented = ctx.presented.clone();
    Visitor { session: presented.session, silent: presented.silent, browser: presented.browser }
}

/// The one match on what happens next.
pub fn go_on(ctx: &Ctx, next: Authorized) -> Result<Reply, Failure> {
    let base = &ctx.tenant().base;
    match next {
        Authorized::Respond { location } => Ok(Reply::see_other(location)),
        Authorized::SignIn { flow, browser } => {
            let reply = Reply::see_other(base.join(&format!("/login?flow={}", flow.to_base64url())));
            Ok(set_browser(reply, ctx.tenant(), browser.as_ref()))
        }
        Authorized::TooManySignIns(too_many) => Err(too_many_sign_ins(too_many).into()),
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
