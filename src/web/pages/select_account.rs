//! The page where a person goes on as who is signed in, or as somebody else (`prompt=select_account`).

use askama::Template;

use super::chrome::Chrome;
use super::login::{Application, asked_by, open_flow, over, waiting_application};
use super::{Binding, require_own_form};
use crate::authn;
use crate::authn::select::{Choice, Selected, select};
use crate::base::id::{SessionId, SignInFlowId};
use crate::web::continuation::{gone, resume_address};
use crate::web::enter::{Ctx, Failure};
use crate::web::respond::{Problem, Reply, set_browser};

#[derive(Template)]
#[template(path = "pages/select_account.html")]
pub struct SelectAccountPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub account: String,
    pub action: String,
    pub flow: String,
    /// The session that the page shows: the form brings it back.
    pub session: String,
    pub form_token: String,
}

/// `GET /select-account?flow=…`
pub fn get(ctx: &Ctx) -> Result<Reply, Failure> {
    let id = ctx.call.query_value("flow").and_then(SignInFlowId::from_base64url);
    let flow = open_flow(ctx, id)?;
    let token = ctx.presented.session.as_ref();
    let found = ctx.services.db.read(ctx.op.tenant.id, |tx| authn::signed_in(tx, token, ctx.op.now))?;
    // Nobody to go on as.
    let Some((account, session)) = found else { return Ok(Reply::see_other(sign_in_address(ctx, flow.id))) };
    let waiting = waiting_application(ctx, flow.request)?;
    let chrome = ctx.chrome_in(asked_by(waiting.as_ref()));
    let nonce = chrome.nonce.clone();
    let binding = Binding::of(ctx);
    let template = SelectAccountPage {
        chrome,
        application: waiting.map(|w| Application { name: w.name, host: w.host }),
        account: account.address().to_owned(),
        action: ctx.tenant().base.join("/select-account"),
        flow: flow.id.to_base64url(),
        session: session.id.to_base64url(),
        form_token: binding.form_token(ctx),
    };
    Ok(set_browser(Reply::page(200, &nonce, &template)?, ctx.tenant(), binding.to_set()))
}

/// The sign-in page of the same flow.
fn sign_in_address(ctx: &Ctx, flow: SignInFlowId) -> String {
    ctx.tenant().base.join(&format!("/login?flow={}", flow.to_base64url()))
}

/// `POST /select-account`
pub fn post(ctx: &Ctx) -> Result<Reply, Failure> {
    require_own_form(ctx)?;
    let go_on = match ctx.call.form_value("account") {
        Some("present") => true,
        Some("another") => false,
        _ => return Err(Problem::new(400, "invalid_decision", "problem-account-choice").into()),
    };
    let flow = ctx.call.form_value("flow").and_then(SignInFlowId::from_base64url);
    if !go_on {
        return Ok(Reply::see_other(sign_in_address(ctx, open_flow(ctx, flow)?.id)));
    }
    let session = ctx.call.form_value("session").and_then(SessionId::from_base64url);
    let (Some(flow), Some(session), Some(browser)) = (flow, session, ctx.presented.browser.clone()) else {
        return Err(gone(None).into());
    };
    let (op, token, choice) = (ctx.op.clone(), ctx.presented.session.clone(), Choice { flow, session });
    let selected =
        ctx.services.db.write(op.tenant.id, move |wtx| select(&op, wtx, &choice, (&browser, token.as_ref())))?;
    let base = &ctx.tenant().base;
    match selected {
        Selected::GoOn { request: Some(request) } => Ok(Reply::see_other(resume_address(ctx, request))),
        Selected::GoOn { request: None } => Ok(Reply::see_other(base.join("/account"))),
        // The page again, with whoever is signed in now.
        Selected::AnotherSession => {
            Ok(Reply::see_other(base.join(&format!("/select-account?flow={}", flow.to_base64url()))))
        }
        Selected::FlowGone { request } => Err(over(ctx, request)?),
    }
}
