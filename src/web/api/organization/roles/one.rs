//! One role: read, change, delete.

use super::document::{OneRole, RoleChangesBody, RoleDocument};
use crate::base::code::Code;
use crate::base::id::RoleId;
use crate::organizations::custom_roles::{self, RoleChanges};
use crate::organizations::members;
use crate::web::api::organization::calls::{read, write};
use crate::web::api::organization::deleted::Deleted;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids;

const PATH: &[Parameter] = &[Parameter { name: "id", text: "The id of a role of the current organization." }];

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Returns a role of the current organization.")
        .path(PATH)
        .answers::<OneRole>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden]);

pub(in crate::web::api::organization) const PATCH: Operation =
    Operation::new("Changes a role of the current organization. Its members have the new permissions at once.")
        .path(PATH)
        .takes::<RoleChangesBody>()
        .answers::<OneRole>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden, Code::SystemRole]);

pub(in crate::web::api::organization) const DELETE: Operation =
    Operation::new("Deletes a role of the current organization that is not used.")
        .path(PATH)
        .answers::<Deleted>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden, Code::SystemRole, Code::RoleInUse]);

fn id(req: &Request<OrganizationUser>) -> Result<RoleId, Code> {
    ids::parse_plain(req.param("id"))
}

/// `GET /api/v1/roles/{id}`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let found = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        custom_roles::get(op, tx, organization, id)
    });
    Ok(Reply::json(200, &OneRole { role: RoleDocument::from(&found.await?) })?)
}

/// `PATCH /api/v1/roles/{id}`
pub async fn patch(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let (id, body) = (id(&req)?, req.body::<RoleChangesBody>()?);
    let permissions = body.permissions()?;
    let changes = RoleChanges { name: body.name, permissions };
    let changed = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        custom_roles::update(op, wtx, organization, id, &changes)
    });
    Ok(Reply::json(200, &OneRole { role: RoleDocument::from(&changed.await?) })?)
}

/// `DELETE /api/v1/roles/{id}`
pub async fn delete(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let done = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        custom_roles::delete(op, wtx, organization, id)
    });
    done.await?;
    Ok(Reply::json(200, &Deleted::DONE)?)
}
