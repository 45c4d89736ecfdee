//! The list of the roles, and a new one.

use serde::Serialize;
use utoipa::ToSchema;

use super::document::{NewRoleBody, OneRole, RoleDocument};
use crate::base::code::Code;
use crate::organizations::custom_roles::{self, NewRole};
use crate::organizations::members;
use crate::web::api::organization::calls::{read, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::Operation;
use crate::web::respond::{Failure, Reply};
use crate::web::surface::lists::OrganizationList;

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Lists the roles of the current organization, those of the system first.")
        .query::<OrganizationList<'static>>()
        .answers::<Roles>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden]);

pub(in crate::web::api::organization) const POST: Operation =
    Operation::new("Creates a role of the current organization.")
        .takes::<NewRoleBody>()
        .answers::<OneRole>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden, Code::TooManyRoles]);

/// Roles.
#[derive(Serialize, ToSchema)]
struct Roles {
    roles: Vec<RoleDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next_cursor: Option<String>,
}

/// `GET /api/v1/roles`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let request = req.query::<OrganizationList<'_>>()?.request()?;
    let page = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        custom_roles::list_page(op, tx, organization, &request)
    });
    let page = page.await?;
    let body = Roles {
        roles: page.items.iter().map(RoleDocument::from).collect(),
        next_cursor: page.next.map(|next| next.to_string()),
    };
    Ok(Reply::json(200, &body)?)
}

/// `POST /api/v1/roles`
pub async fn post(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let body: NewRoleBody = req.body()?;
    let (base, permissions) = (body.base()?, body.permissions()?);
    let new = NewRole { name: body.name, base, permissions };
    let made = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        custom_roles::create(op, wtx, organization, &new)
    });
    Ok(Reply::json(200, &OneRole { role: RoleDocument::from(&made.await?) })?)
}
