//! The page on which a user chooses the organization that an application is used for.

use askama::Template;
use serde::Deserialize;

use super::consent::read_handle;
use super::flow::Application;
use super::frame::flow_page;
use crate::base::id::{AuthorizationRequestId, OrganizationId};
use crate::oidc::authorize::{
    OrganizationChoice, OrganizationView, OrganizationsShown, choose_organization, show_organizations,
};
use crate::web::continuation::{go_on, gone, over, resume_address};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::Browser;
use crate::web::html::Chrome;
use crate::web::respond::{Failure, Reply};

/// Up to this number, organizations are buttons; more are a list to choose from.
const MOST_BUTTONS: usize = 8;

#[derive(Template)]
#[template(path = "pages/select_organization.html")]
pub struct SelectOrganizationPage {
    pub chrome: Chrome,
    pub application: Application,
    pub account: String,
    pub action: String,
    /// The request and the session for which the page is shown, see [`read_handle`].
    pub request: String,
    pub form_token: String,
    pub organizations: Vec<OrganizationLine>,
    pub has_buttons: bool,
}

pub struct OrganizationLine {
    pub id: String,
    pub name: String,
    pub slug: String,
}

#[derive(Deserialize)]
struct Query<'q> {
    request: Option<&'q str>,
}

/// `GET /select-organization?request=…`
pub async fn get(req: Request<Browser>) -> Result<Reply, Failure> {
    let Query { request } = req.query()?;
    let id = request.and_then(AuthorizationRequestId::from_base64url);
    let Some(id) = id else { return Err(gone(&req).into()) };
    let (op, who) = (req.op.clone(), req.caller.cookies());
    let view = match req.read(move |tx| show_organizations(&op, tx, id, &who)).await? {
        OrganizationsShown::View(view) => view,
        OrganizationsShown::Resume => return Ok(Reply::see_other(resume_address(&req, id))),
        OrganizationsShown::Over(why) => return Err(over(&req, why).into()),
    };
    let OrganizationView { application, session, account, organizations } = view;
    flow_page(&req, 200, req.chrome_in(application.ui_locales), |chrome, form_token| SelectOrganizationPage {
        chrome,
        application: Application::from(application),
        account,
        action: req.own_address(),
        request: format!("{}.{}", id.to_base64url(), session.to_base64url()),
        form_token,
        has_buttons: organizations.len() <= MOST_BUTTONS,
        organizations: organizations
            .into_iter()
            .map(|current| OrganizationLine {
                id: current.organization.id.to_base64url(),
                name: current.organization.name,
                slug: current.organization.slug,
            })
            .collect(),
    })
}

#[derive(Deserialize)]
struct Form<'f> {
    request: Option<&'f str>,
    organization: Option<&'f str>,
}

/// `POST /select-organization`. If the session has changed since the page was shown, the request goes on without the
/// choice.
pub async fn post(req: Request<Browser>) -> Result<Reply, Failure> {
    let form: Form<'_> = req.form()?;
    let handle = form.request.and_then(read_handle);
    let organization = form.organization.and_then(OrganizationId::from_base64url);
    let (Some((request, session)), Some(organization)) = (handle, organization) else { return Err(gone(&req).into()) };
    let choice = OrganizationChoice { request, session, organization };
    let (op, who, limits) = (req.op.clone(), req.caller.cookies(), req.services().throttle);
    let next = req.write(move |wtx| choose_organization(&op, wtx, &limits, choice, &who)).await?;
    go_on(&req, next)
}
