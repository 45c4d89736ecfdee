//! The page where a person goes on as who is signed in, or as another person (`prompt=select_account`).

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Application, asked_by, waiting_application};
use super::frame::flow_page;
use crate::authn;
use crate::authn::select::{Choice, Selected, select};
use crate::base::code::Code;
use crate::base::id::{SessionId, SignInFlowId};
use crate::web::continuation::{gone, resume_address};
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

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

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// `GET /select-account?flow=…`
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let id = req.query::<Query<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    let flow = flow::open(&req, id).await?;
    let (token, now) = (req.caller.session.clone(), req.op.now);
    let found = req.read(move |tx| authn::signed_in(tx, token.as_ref(), now)).await?;
    // There is no person to go on as.
    let Some((account, session)) = found else { return Ok(Reply::see_other(sign_in_address(&req, flow.id))) };
    let waiting = waiting_application(&req, flow.request).await?;
    flow_page(&req, 200, req.chrome_in(asked_by(waiting.as_ref())), |chrome, form_token| SelectAccountPage {
        chrome,
        application: waiting.map(Application::from),
        account: account.address().to_owned(),
        action: req.tenant().base.join("/select-account"),
        flow: flow.id.to_base64url(),
        session: session.id.to_base64url(),
        form_token,
    })
}

/// The sign-in page of the same flow.
fn sign_in_address(context: &Context, flow: SignInFlowId) -> String {
    context.tenant().base.join(&format!("/login?flow={}", flow.to_base64url()))
}

#[derive(Deserialize)]
struct Form<'f> {
    account: Option<&'f str>,
    flow: Option<&'f str>,
    session: Option<&'f str>,
}

/// `POST /select-account`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let go_on = match form.account {
        Some("present") => true,
        Some("another") => false,
        _ => return Err(Code::InvalidAccountChoice.into()),
    };
    let flow = form.flow.and_then(SignInFlowId::from_base64url);
    if !go_on {
        return Ok(Reply::see_other(sign_in_address(&req, flow::open(&req, flow).await?.id)));
    }
    let session = form.session.and_then(SessionId::from_base64url);
    let (Some(flow), Some(session), Some(browser)) = (flow, session, req.caller.browser.clone()) else {
        return Err(gone(None).into());
    };
    let (op, token, choice) = (req.op.clone(), req.caller.session.clone(), Choice { flow, session });
    let selected = req.write(move |wtx| select(&op, wtx, &choice, (&browser, token.as_ref()))).await?;
    let base = &req.tenant().base;
    match selected {
        Selected::GoOn { request: Some(request) } => Ok(Reply::see_other(resume_address(&req, request))),
        Selected::GoOn { request: None } => Ok(Reply::see_other(base.join("/account"))),
        // The page again, with the person who is signed in now.
        Selected::AnotherSession => {
            Ok(Reply::see_other(base.join(&format!("/select-account?flow={}", flow.to_base64url()))))
        }
        Selected::FlowGone { request } => Err(flow::over(&req, request).await?),
    }
}
