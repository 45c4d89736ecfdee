//! The page on which a user keeps an account that is going to be deleted.

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::frame::flow_page;
use crate::authn::{self, Input, Step, advance, keep_account};
use crate::base::id::SignInFlowId;
use crate::web::continuation::{gone, page_of};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
use crate::web::html::{Chrome, Markup};
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/keep_account.html")]
pub struct KeepAccountPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub account: String,
    /// When the account is deleted otherwise.
    pub due: Markup,
    pub action: String,
    pub flow: String,
    pub form_token: String,
    /// The sign-in page, for another user.
    pub sign_in: String,
}

#[derive(Deserialize)]
struct Query<'q> {
    flow: Option<&'q str>,
}

/// `GET /keep-account?flow=…`
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let id = req.query::<Query<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    let flow = flow::open(&req, id).await?;
    let (op, kept) = (req.op.clone(), flow.clone());
    let found = req.read(move |tx| keep_account::find(&op, tx, &kept));
    let sign_in = page_of(&req, flow.id, Step::Password);
    // The sign-in is over.
    let Some((account, due)) = found.await? else { return Ok(Reply::see_other(sign_in)) };
    let waiting = waiting_application(&req, flow.request()).await?;
    flow_page(&req, 200, req.chrome_in(asked_by(waiting.as_ref())), |chrome, form_token| KeepAccountPage {
        application: waiting.map(Application::from),
        account: account.address().to_owned(),
        due: chrome.time(due),
        action: req.own_address(),
        flow: flow.id.to_base64url(),
        form_token,
        sign_in,
        chrome,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
}

/// `POST /keep-account`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let flow = req.form::<Form<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    let (Some(flow), Some(binding)) = (flow, req.caller.browser.clone()) else { return Err(gone(&req).into()) };
    let (session, device) = (req.caller.session.clone(), req.caller.device.clone());
    let browser = authn::Browser { binding, session, device };
    let op = req.op.clone();
    let next = req.write(move |wtx| advance(&op, wtx, flow, &browser, &Input::Kept)).await?;
    match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => Ok(reply),
        // It is never refused: if it is not possible, the page of the next step is shown.
        Onward::Again { .. } => Err(gone(&req).into()),
    }
}
