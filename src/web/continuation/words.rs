//! The responses to the outcomes of authorization and logout requests.

use super::form_post;
use super::signed_out::without_redirect;
use crate::authn::Step;
use crate::authn::throttle::TooMany;
use crate::base::code::{Code, PageText};
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::base::text::Text;
use crate::base::uri::{display_host, with_query};
use crate::oidc::authorize::request::ResponseMode;
use crate::oidc::authorize::{Answer, Authorized, Over};
use crate::oidc::logout::Logout;
use crate::web::dispatch::Context;
use crate::web::respond::{Failure, Problem, Reply, clear_session, set_browser};

/// Returns the response to an outcome of an authorization request.
pub fn go_on(context: &Context, next: Authorized) -> Result<Reply, Failure> {
    let base = &context.tenant().base;
    match next {
        Authorized::Respond(answer) => respond(context, answer),
        Authorized::Step { step, flow, browser } => {
            let reply = Reply::see_other(page_of(context, flow, step));
            Ok(set_browser(reply, context.tenant(), browser.as_ref()))
        }
        Authorized::WindowNeeded => Err(Code::WindowNeeded.into()),
        Authorized::TooManySignIns(too_many) => Err(too_many_sign_ins(too_many).into()),
        Authorized::Consent { request, browser } => {
            let reply = Reply::see_other(base.join(&format!("/consent?request={}", request.to_base64url())));
            Ok(set_browser(reply, context.tenant(), browser.as_ref()))
        }
        Authorized::ChooseOrganization { request, browser } => {
            let page = base.join(&format!("/select-organization?request={}", request.to_base64url()));
            Ok(set_browser(Reply::see_other(page), context.tenant(), browser.as_ref()))
        }
        Authorized::Resume { request } => Ok(Reply::see_other(resume_address(context, request))),
        Authorized::ErrorPage(refusal) => {
            Err(Problem::request_refused(refusal, PageText::new("sign-in-link-title", "sign-in-link-advice")).into())
        }
        Authorized::Over(why) => Err(over(context, why).into()),
    }
}

/// Sends an authorization response to the client's redirect URI (RFC 6749, 4.1.2; RFC 9207, 2; OAuth 2.0 Form Post
/// Response Mode, 2).
fn respond(context: &Context, Answer { client_id, to, result }: Answer) -> Result<Reply, Failure> {
    context.answers(Some(&client_id));
    let mut fields = match &result {
        Ok(code) => vec![("code", code.expose().to_owned())],
        Err(refusal) => {
            vec![("error", refusal.oauth().as_str().to_owned()), ("error_description", refusal.text().english())]
        }
    };
    fields.extend(to.state.map(|state| ("state", state)));
    fields.push(("iss", context.tenant().issuer().to_owned()));
    let reply = match to.response_mode {
        ResponseMode::Query => {
            let parameters: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            Reply::see_other(with_query(&to.redirect_uri, &parameters))
        }
        ResponseMode::FormPost => {
            let host = display_host(&to.redirect_uri);
            form_post::page(context, to.redirect_uri, host, fields, to.ui_locales)?
        }
    };
    if let Err(refusal) = &result {
        context.log_error_response(refusal);
    }
    Ok(reply)
}

/// Returns the error for a network with too many unfinished sign-ins, or of the quota that is reached.
pub fn too_many_sign_ins(too_many: TooMany) -> Problem {
    Problem::from(too_many.refusal(Code::TooManySignIns)).retry_after(too_many.retry_after)
}

/// Returns the label of a link back to an application.
pub fn back_to(name: &str) -> Text {
    Text::new("back-to-application").with("application", name)
}

/// Returns the URL of the page for this step.
pub fn page_of(context: &Context, flow: SignInFlowId, step: Step) -> String {
    let page = match step {
        Step::Password => "/login",
        Step::SelectAccount => "/select-account",
        Step::Register => "/register",
        Step::VerifyEmail => "/verify-email",
        Step::AcceptTerms => "/accept-terms",
        Step::SignInMail => "/sign-in-link",
        Step::KeepAccount => "/keep-account",
    };
    context.tenant().base.join(&format!("{page}?flow={}", flow.to_base64url()))
}

/// Returns the URL that resumes a stored authorization request.
pub fn resume_address(context: &Context, request: AuthorizationRequestId) -> String {
    context.tenant().base.join(&format!("/oauth2/authorize/resume?request={}", request.to_base64url()))
}

/// Returns the error for a request or a flow that does not wait for this browser. It links to the client if the request
/// was bound to this browser, otherwise to the account page.
pub fn over(context: &Context, why: Over) -> Problem {
    let (code, back) = match why {
        Over::Completed(back) => (Code::FlowCompleted, back),
        Over::Expired(back) => (Code::FlowExpired, back),
        Over::Unknown => (Code::FlowExpired, None),
    };
    match back {
        Some(back) => {
            Problem::from(code).with_back(Some((back_to(&back.client_name), back.href))).spoken_in(back.ui_locales)
        }
        None => Problem::from(code).with_back(Some(("account-go-to", context.tenant().base.join("/account")))),
    }
}

/// Returns the error for a flow or a request that is unknown or bound to another browser.
pub fn gone(context: &Context) -> Problem {
    over(context, Over::Unknown)
}

/// Returns the response to an outcome of a logout request.
pub fn go_on_with_logout(context: &Context, next: Logout) -> Result<Reply, Failure> {
    let page = context.tenant().base.join("/logout");
    match next {
        Logout::Done { ended, location, ui_locales } => {
            // Without a `post_logout_redirect_uri` our own page confirms the sign-out.
            let reply = Reply::see_other(location.unwrap_or_else(|| in_language(page, ui_locales)));
            Ok(if ended { clear_session(reply, context.tenant()) } else { reply })
        }
        Logout::Withheld { ended, withheld, ui_locales } => {
            let reply = without_redirect(context, withheld, ui_locales)?;
            Ok(if ended { clear_session(reply, context.tenant()) } else { reply })
        }
        Logout::Ask { request: None, ui_locales, .. } => Ok(Reply::see_other(in_language(page, ui_locales))),
        Logout::Ask { request: Some(request), browser, .. } => {
            let reply = Reply::see_other(format!("{page}?request={}", request.to_base64url()));
            Ok(set_browser(reply, context.tenant(), browser.as_ref()))
        }
        Logout::Resume { request } => {
            let address = context.tenant().base.join("/oauth2/logout/resume");
            Ok(Reply::see_other(format!("{address}?request={}", request.to_base64url())))
        }
        Logout::ErrorPage(refusal) => {
            let problem =
                Problem::request_refused(refusal, PageText::new("sign-out-link-title", "sign-out-link-advice"));
            Err(problem.with_back(Some(("go-to-sign-out", page))).into())
        }
        Logout::Gone => Err(logout_gone(context).into()),
    }
}

/// Returns the error for an expired or used logout request, with a link to the sign-out page.
pub fn logout_gone(context: &Context) -> Problem {
    Problem::from(Code::LogoutExpired).with_back(Some(("go-to-sign-out", context.tenant().base.join("/logout"))))
}

/// Adds the `ui_locales` of an application to the URL of one of our pages.
pub fn in_language(page: String, ui_locales: Locales) -> String {
    if ui_locales.is_empty() {
        return page;
    }
    with_query(&page, &[("ui_locales", &Vec::from(ui_locales).join(" "))])
}
