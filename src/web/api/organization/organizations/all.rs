//! The list of the organizations of the caller, and a new one.

use serde::Serialize;
use utoipa::ToSchema;

use super::document::{NewOrganizationBody, OneOrganization, OrganizationDocument};
use crate::base::code::Code;
use crate::organizations::{self, Joining, NewOrganization, members};
use crate::web::api::organization::calls::{read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::lists::OrganizationList;

pub(in crate::web::api::organization) const GET: Operation = Operation::new("Lists the organizations of the caller.")
    .query::<OrganizationList<'static>>()
    .answers::<Organizations>(200);

pub(in crate::web::api::organization) const POST: Operation =
    Operation::new("Creates an organization, whose owner is the caller.")
        .takes::<NewOrganizationBody>()
        .answers::<OneOrganization>(200)
        .refuses(&[Code::OrganizationCreationForbidden, Code::TooManyMemberships, Code::OrganizationsReached]);

/// The organizations that the caller is an active member of, the oldest membership first.
#[derive(Serialize, ToSchema)]
struct Organizations {
    organizations: Vec<OrganizationDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next_cursor: Option<String>,
}

/// `GET /api/v1/organizations`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let request = req.query::<OrganizationList<'_>>()?.request()?;
    let page =
        read(&req, move |_, tx, caller| Ok(members::list_current_page(tx, caller.account.id, &request)?)).await?;
    let body = Organizations {
        organizations: page.items.iter().map(OrganizationDocument::from).collect(),
        next_cursor: page.next.map(|next| next.to_string()),
    };
    Ok(Reply::json(200, &body)?)
}

/// `POST /api/v1/organizations`
pub async fn post(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let NewOrganizationBody { name } = req.body()?;
    let made = write(&req, move |op, wtx, caller| {
        let owner = caller.account.id;
        members::keep_current(wtx, &caller.session)?;
        let new = NewOrganization { name: name.clone(), context: None, joining: Joining::Invitation, owner };
        let made = organizations::create(op, wtx, &new)?;
        members::get_current(wtx, made.id, owner)
    });
    Ok(Reply::json(200, &OneOrganization { organization: OrganizationDocument::from(&made.await?) })?)
}
