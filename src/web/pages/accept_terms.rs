//! The page on which a user accepts a new version of the terms of use.

use askama::Template;
use serde::Deserialize;

use super::flow::{self, Application, Onward, asked_by, waiting_application};
use super::frame::flow_page;
use crate::authn::{self, Input, Step, accept_terms, advance};
use crate::base::id::SignInFlowId;
use crate::web::continuation::{gone, page_of};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

#[derive(Template)]
#[template(path = "pages/accept_terms.html")]
pub struct AcceptTermsPage {
    pub chrome: Chrome,
    pub application: Option<Application>,
    pub account: String,
    /// The URL of the terms.
    pub terms: String,
    /// The version that the page shows; the form submits it.
    pub version: String,
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

/// `GET /accept-terms?flow=…`
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let id = req.query::<Query<'_>>()?.flow.and_then(SignInFlowId::from_base64url);
    let flow = flow::open(&req, id).await?;
    let (op, kept, session) = (req.op.clone(), flow.clone(), req.caller.session.clone());
    let found = req.read(move |tx| accept_terms::find(&op, tx, &kept, session.as_ref()));
    let sign_in = page_of(&req, flow.id, Step::Password);
    // The sign-in is over, or the tenant has withdrawn its terms.
    let Some((account, terms)) = found.await? else { return Ok(Reply::see_other(sign_in)) };
    let waiting = waiting_application(&req, flow.request()).await?;
    flow_page(&req, 200, req.chrome_in(asked_by(waiting.as_ref())), |chrome, form_token| AcceptTermsPage {
        chrome,
        application: waiting.map(Application::from),
        account: account.address().to_owned(),
        terms: terms.url,
        version: terms.version,
        action: req.own_address(),
        flow: flow.id.to_base64url(),
        form_token,
        sign_in,
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    flow: Option<&'f str>,
    version: Option<&'f str>,
}

/// `POST /accept-terms`
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let (flow, version) = (form.flow.and_then(SignInFlowId::from_base64url), form.version.unwrap_or_default());
    let (Some(flow), Some(binding)) = (flow, req.caller.browser.clone()) else { return Err(gone(&req).into()) };
    let (session, device) = (req.caller.session.clone(), req.caller.device.clone());
    let browser = authn::Browser { binding, session, device };
    let (op, input) = (req.op.clone(), Input::TermsAccepted(version.to_owned()));
    let next = req.write(move |wtx| advance(&op, wtx, flow, &browser, &input)).await?;
    match flow::go_on(&req, next).await? {
        Onward::Reply(reply) => Ok(reply),
        // It is never refused: if it is not possible, the page of the next step is shown.
        Onward::Again { .. } => Err(gone(&req).into()),
    }
}
