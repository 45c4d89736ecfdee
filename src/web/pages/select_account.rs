//! The account selection page (`prompt=select_account`): continue with the signed-in account or with another one.

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::frame::flow_page;
use crate::authn::{self, Input, Step, advance};
use crate::base::code::Code;
use crate::base::id::{SessionId, SignInFlowId};
use crate::sessions::SignedIn;
use crate::web::continuation::{gone, page_of};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
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
    /// The session that the page shows; the form submits its id.
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
    let found = req.read_one(move |tx| authn::signed_in(tx, token.as_ref(), now)).await?;
    // No account is signed in.
    let Some(SignedIn { account, session }) = found else {
        return Ok(Reply::see_other(page_of(&req, flow.id, Step::Password)));
    };
    let waiting = waiting_application(&req, flow.request()).await?;
    flow_page(&req, 200, req.chrome_in(asked_by(waiting.as_ref())), |chrome, form_token| SelectAccountPage {
        chrome,
        application: waiting.map(Application::from),
        account: account.address().to_owned(),
        action: req.own_address(),
        flow: flow.id.to_base64url(),
        session: session.id.to_base64url(),
        form_token,
    })
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
        let flow = flow::open(&req, flow).await?.id;
        return Ok(Reply::see_other(page_of(&req, flow, Step::Password)));
    }
    let session = form.session.and_then(SessionId::from_base64url);
    let (Some(flow), Some(session), Some(binding)) = (flow, session, req.caller.browser.clone()) else {
        return Err(gone(&req).into());
    };
    let browser = authn::Browser { binding, session: req.caller.session.clone(), device: None };
    let op = req.op.clone();
    let next = req.write(move |wtx| advance(&op, wtx, flow, &browser, &Input::Session(session))).await?;
    match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => Ok(reply),
        // A selection is never refused: if it is not possible, the page of the next step is shown.
        Onward::Again { .. } => Err(gone(&req).into()),
    }
}
