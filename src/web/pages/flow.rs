//! What the pages of a sign-in flow share: the flow itself, and the application that waits for it.

use crate::authn::{self, Flow};
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::oidc::authorize::{Application as Waiting, describe};
use crate::web::continuation::{back_to, gone, resume_address};
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, Request};
use crate::web::respond::Failure;

/// The application that a page names.
pub struct Application {
    pub name: String,
    pub host: String,
}

impl From<Waiting> for Application {
    fn from(waiting: Waiting) -> Application {
        Application { name: waiting.name, host: waiting.host }
    }
}

/// The flow of this id, whatever became of it, if it is this browser's.
pub(super) async fn find(req: &Request<Browser>, id: SignInFlowId) -> Result<Option<Flow>, Failure> {
    let Some(browser) = req.caller.browser.clone() else { return Ok(None) };
    let found = req.read(move |tx| {
        let hash = tx.lookup_hash(&browser);
        authn::find_flow(tx, id, &hash)
    });
    Ok(found.await?)
}

/// The flow of this id, if it is this browser's and open.
pub(super) async fn open(req: &Request<Browser>, id: Option<SignInFlowId>) -> Result<Flow, Failure> {
    let (Some(id), Some(_)) = (id, &req.caller.browser) else { return Err(gone(None).into()) };
    match find(req, id).await? {
        Some(flow) if flow.is_open(req.op.now) => Ok(flow),
        other => Err(over(req, other.and_then(|flow| flow.request)).await?),
    }
}

/// The failure of a flow that is over. Its request, if it still waits, is the way back.
pub(super) async fn over(context: &Context, request: Option<AuthorizationRequestId>) -> Result<Failure, Failure> {
    let waiting = waiting_application(context, request).await?;
    let ui_locales = asked_by(waiting.as_ref());
    let back = request.zip(waiting).map(|(id, waiting)| (back_to(&waiting.name), resume_address(context, id)));
    Ok(gone(None).with_back(back).spoken_in(ui_locales).into())
}

/// The application that waits behind a flow.
pub(super) async fn waiting_application(
    context: &Context,
    request: Option<AuthorizationRequestId>,
) -> Result<Option<Waiting>, Failure> {
    match request {
        Some(id) => Ok(context.read(move |tx| describe(tx, id)).await?),
        None => Ok(None),
    }
}

/// The languages that the waiting application asked for.
pub(super) fn asked_by(waiting: Option<&Waiting>) -> Locales {
    waiting.map(|waiting| waiting.ui_locales).unwrap_or_default()
}
