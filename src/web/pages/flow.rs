//! Shared by the pages of a sign-in flow: the flow and the application that requested it.

use crate::authn::{self, Flow, Next, Origin, Progress, Refused};
use crate::base::code::Code;
use crate::base::id::{AuthorizationRequestId, SignInFlowId};
use crate::base::locale::Locales;
use crate::base::uri::with_query;
use crate::oidc::authorize::{Application as Waiting, Over, describe, look};
use crate::web::continuation::{back_to, over as over_page, page_of, resume_address};
use crate::web::dispatch::callers::Browser;
use crate::web::dispatch::{Context, NOTHING_CHANGED, Request};
use crate::web::respond::{Failure, Problem, Reply, set_browser, set_device, set_session};

/// The application on a page.
pub struct Application {
    pub name: String,
    pub host: String,
}

impl From<Waiting> for Application {
    fn from(waiting: Waiting) -> Application {
        Application { name: waiting.name, host: waiting.host }
    }
}

/// Returns the flow of this id in any state, if it belongs to this browser.
pub(super) async fn find(req: &Request<Browser>, id: SignInFlowId) -> Result<Option<Flow>, Failure> {
    let Some(browser) = req.caller.browser.clone() else { return Ok(None) };
    Ok(req.read_one(move |tx| authn::find_flow(tx, id, &browser)).await?)
}

/// Like [`find`], for a page that also works outside of a flow.
pub(super) async fn find_bound(context: &Context, id: SignInFlowId) -> Result<Option<Flow>, Failure> {
    let binding = context.binding().token;
    Ok(context.read_one(move |tx| authn::find_flow(tx, id, &binding)).await?)
}

/// Returns the flow of this id, if it belongs to this browser and is open. A finished flow redirects to its
/// destination.
pub(super) async fn open(req: &Request<Browser>, id: Option<SignInFlowId>) -> Result<Flow, Failure> {
    let (Some(id), Some(_)) = (id, &req.caller.browser) else { return Err(over_page(req, Over::Unknown).into()) };
    match find(req, id).await? {
        Some(flow) if flow.is_open(req.op.now) => Ok(flow),
        Some(Flow { progress: Progress::Finished(_), origin, .. }) => {
            Err(Reply::see_other(led_to(req, origin).await?).into())
        }
        other => Err(over(req, other.map(|flow| flow.origin)).await?),
    }
}

/// Returns the destination of a finished flow.
pub(super) async fn led_to(context: &Context, origin: Origin) -> Result<String, Failure> {
    Ok(match origin {
        Origin::Authorization(request) => resume_address(context, request),
        Origin::Profile(flow) => context.tenant().base.join(&format!("/account/profile?flow={}", flow.to_base64url())),
        Origin::Return(flow) => match find_bound(context, flow).await?.and_then(|flow| flow.state.return_url) {
            Some(url) => url,
            None => account_page(context),
        },
        // A flow of a surface has no pages; its client receives JSON.
        Origin::AccountPage | Origin::Api(_) | Origin::Workspace | Origin::Dashboard => account_page(context),
    })
}

/// Returns the URL of the account page that this request to the sign-in page names, see [`Context::account_word`].
pub(super) fn account_page(context: &Context) -> String {
    let base = context.tenant().base.join("/account");
    match context.account_word() {
        Some(page) if context.lost_a_form() => with_query(&format!("{base}/{page}"), &[("done", NOTHING_CHANGED)]),
        Some(page) => format!("{base}/{page}"),
        None => base,
    }
}

/// The response to a form of the flow.
pub(super) enum Onward {
    Reply(Reply),
    /// Show the page again with an error.
    Again {
        why: Refused,
        origin: Option<Origin>,
    },
}

/// Returns the response to an outcome of a sign-in step.
pub(super) async fn go_on(req: &Request<Browser>, next: Next) -> Result<Onward, Failure> {
    Ok(Onward::Reply(match next {
        // The flow may be new, and so may be the binding of the browser.
        Next::Show { flow, step } => {
            let reply = Reply::see_other(page_of(req, flow, step));
            set_browser(reply, req.tenant(), req.binding().to_set())
        }
        Next::SignedIn { secrets, device, origin } => {
            let reply = set_session(Reply::see_other(led_to(req, origin).await?), req.tenant(), &secrets);
            set_device(reply, req.tenant(), device.as_ref())
        }
        Next::Led { origin } => Reply::see_other(led_to(req, origin).await?),
        // A flow of a browser makes no token.
        Next::SignedInByApi { .. } => return Err(over(req, None).await?),
        Next::Refused { why, origin } => return Ok(Onward::Again { why, origin }),
        Next::Gone { origin } => return Err(over(req, origin).await?),
    }))
}

/// Returns the failure of an expired or used flow. It links to the authorization request while that waits for this
/// browser, and then to the client.
async fn over(req: &Request<Browser>, origin: Option<Origin>) -> Result<Failure, Failure> {
    let Some(id) = origin.and_then(Origin::request) else { return Ok(over_page(req, Over::Unknown).into()) };
    let (op, visitor) = (req.op.clone(), req.caller.cookies());
    Ok(match req.read(move |tx| look(&op, tx, id, &visitor)).await? {
        Ok(waiting) => Problem::from(Code::FlowExpired)
            .with_back(Some((back_to(&waiting.name), resume_address(req, id))))
            .spoken_in(waiting.ui_locales)
            .into(),
        Err(why) => over_page(req, why).into(),
    })
}

/// Returns the application whose request the flow serves.
pub(super) async fn waiting_application(
    context: &Context,
    request: Option<AuthorizationRequestId>,
) -> Result<Option<Waiting>, Failure> {
    match request {
        Some(id) => Ok(context.read_one(move |tx| describe(tx, id)).await?),
        None => Ok(None),
    }
}

/// Returns the `ui_locales` of the application.
pub(super) fn asked_by(waiting: Option<&Waiting>) -> Locales {
    waiting.map(|waiting| waiting.ui_locales).unwrap_or_default()
}
