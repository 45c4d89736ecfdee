//! The sign-out page. It asks for confirmation, because a link alone must not sign out a user.

use askama::Template;
use serde::Deserialize;

use super::frame::flow_page;
use crate::authn;
use crate::base::id::LogoutRequestId;
use crate::base::locale::Locales;
use crate::oidc::logout::{Asking, Described, Logout, confirm, describe};
use crate::sessions::SignedIn;
use crate::web::continuation::{Next, go_on_with_logout, in_language, logout_gone, signed_out};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Visitor;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply, clear_session};

#[derive(Template)]
#[template(path = "pages/logout.html")]
pub struct LogoutPage {
    pub chrome: Chrome,
    pub account: String,
    /// The URL of the sign-in page.
    pub sign_in: String,
    pub action: String,
    pub request: Option<String>,
    /// The application that requested the sign-out.
    pub application: Option<String>,
    /// The host of the `post_logout_redirect_uri`.
    pub next_host: Option<String>,
    pub form_token: String,
    pub back: String,
}

#[derive(Deserialize)]
struct Query<'q> {
    request: Option<&'q str>,
    ui_locales: Option<&'q str>,
}

/// `GET /logout`, with `?request=…` if an application requested it.
pub async fn get(req: Request<Visitor>) -> Result<Reply, Failure> {
    let query: Query<'_> = req.query()?;
    // Without a stored request, `ui_locales` is in the query.
    let in_query = Locales::asked(query.ui_locales.unwrap_or_default());
    let (request, asking, completed) = match query.request {
        Some(text) => {
            let Some(id) = LogoutRequestId::from_base64url(text) else { return Err(logout_gone(&req).into()) };
            let (op, who) = (req.op.clone(), req.caller.cookies());
            match req.read_one(move |tx| describe(&op, tx, id, &who)).await? {
                Described::Waits(asking) => (Some(id), Some(asking), None),
                Described::Completed(asking) => (None, None, Some(asking)),
                Described::Gone => return Err(logout_gone(&req).into()),
            }
        }
        None => (None, None, None),
    };
    let (token, now) = (req.caller.session.clone(), req.op.now);
    let found = req.read_one(move |tx| authn::signed_in(tx, token.as_ref(), now)).await?;
    let ui_locales = asking.as_ref().or(completed.as_ref()).map_or(in_query, |asking| asking.ui_locales);
    let Some(SignedIn { account, .. }) = found else {
        return signed_out(&req, next_of(asking.or(completed)), ui_locales);
    };
    let page = req.tenant().base.join("/logout");
    let action = match request {
        Some(id) => format!("{page}?request={}", id.to_base64url()),
        None => in_language(page, in_query),
    };
    let (application, after) = asking.map(|asking| (asking.client_name, asking.after)).unzip();
    flow_page(&req, 200, req.chrome_in(ui_locales), |chrome, form_token| LogoutPage {
        chrome,
        account: account.address().to_owned(),
        sign_in: req.tenant().base.join("/login"),
        action,
        request: request.map(|id| id.to_base64url()),
        application,
        next_host: after.flatten().map(|(host, _)| host),
        form_token,
        back: req.tenant().base.join("/account"),
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    request: Option<&'f str>,
}

/// `POST /logout`
pub async fn post(req: Request<Visitor>) -> Result<Reply, Failure> {
    let request = req.form::<Form<'_>>()?.request.and_then(LogoutRequestId::from_base64url);
    let (op, who) = (req.op.clone(), req.caller.cookies());
    match req.write(move |wtx| confirm(&op, wtx, request, &who)).await? {
        Logout::Done { location: None, ui_locales, .. } => {
            let in_query = Locales::asked(req.query::<Query<'_>>()?.ui_locales.unwrap_or_default());
            let ui_locales = if ui_locales.is_empty() { in_query } else { ui_locales };
            Ok(clear_session(signed_out(&req, None, ui_locales)?, req.tenant()))
        }
        next => go_on_with_logout(&req, next),
    }
}

/// Returns a link to the application that requested the sign-out, if it named a registered address.
fn next_of(asking: Option<Asking>) -> Option<Next> {
    asking.and_then(|asking| Some(Next { name: asking.client_name, href: asking.after?.1 }))
}
