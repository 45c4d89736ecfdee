//! One member: read, change, remove.

use super::document::{MemberChanges, OneMember, document};
use crate::base::code::Code;
use crate::base::id::MembershipId;
use crate::organizations::{Roles, members};
use crate::web::api::organization::calls::{read, write};
use crate::web::api::organization::deleted::Deleted;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::faults::wrong;
use crate::web::surface::ids::{self, Prefix};

const PATH: &[Parameter] = &[Parameter { name: "id", text: "The id of a member of the current organization." }];

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Returns a member of the current organization.")
        .path(PATH)
        .answers::<OneMember>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden]);

pub(in crate::web::api::organization) const PATCH: Operation =
    Operation::new("Changes the role of a member of the current organization.")
        .path(PATH)
        .takes::<MemberChanges>()
        .answers::<OneMember>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden, Code::LastOwner]);

pub(in crate::web::api::organization) const DELETE: Operation =
    Operation::new("Removes a member of the current organization. Members may remove themselves.")
        .path(PATH)
        .answers::<Deleted>(200)
        .refuses(&[Code::NoOrganization, Code::OrganizationForbidden, Code::LastOwner]);

fn id(req: &Request<OrganizationUser>) -> Result<MembershipId, Code> {
    ids::parse(Prefix::User, req.param("id"))
}

/// `GET /api/v1/members/{id}`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let found = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        members::get(op, tx, organization, id)
    });
    Ok(Reply::json(200, &OneMember { member: document(&found.await?) })?)
}

/// `PATCH /api/v1/members/{id}`
pub async fn patch(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let (id, body) = (id(&req)?, req.body::<MemberChanges>()?);
    let role = ids::parse_plain(&body.role_id).map_err(|_| wrong("role_id", Code::RoleUnknown))?;
    let changed = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        members::set_roles(op, wtx, organization, id, &Roles::one(role))?;
        Ok(members::find_listed(wtx, organization, id)?.ok_or(Code::NotFound)?)
    });
    Ok(Reply::json(200, &OneMember { member: document(&changed.await?) })?)
}

/// `DELETE /api/v1/members/{id}`
pub async fn delete(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let done = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        members::remove(op, wtx, organization, id)
    });
    done.await?;
    Ok(Reply::json(200, &Deleted::DONE)?)
}
