//! One organization of the caller: read, change, delete.

use super::document::{OneOrganization, OrganizationChanges, OrganizationDocument};
use crate::authn::acting;
use crate::base::code::Code;
use crate::base::id::OrganizationId;
use crate::organizations::{self, Changes, Permission, authority, members};
use crate::web::api::organization::calls::{read, write};
use crate::web::api::organization::deleted::Deleted;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids::{self, Prefix};

const PATH: &[Parameter] = &[Parameter { name: "id", text: "The id of an organization of the caller." }];
const REFUSALS: &[Code] = &[Code::OrganizationNotFound, Code::OrganizationForbidden];

pub(in crate::web::api::organization) const GET: Operation = Operation::new("Returns an organization of the caller.")
    .path(PATH)
    .answers::<OneOrganization>(200)
    .refuses(REFUSALS);

pub(in crate::web::api::organization) const PATCH: Operation = Operation::new("Changes an organization of the caller.")
    .path(PATH)
    .takes::<OrganizationChanges>()
    .answers::<OneOrganization>(200)
    .refuses(REFUSALS);

pub(in crate::web::api::organization) const DELETE: Operation =
    Operation::new("Deletes an organization of the caller, for its owners. It can be restored for 30 days.")
        .path(PATH)
        .answers::<Deleted>(200)
        .refuses(&[
            Code::OrganizationNotFound,
            Code::OrganizationForbidden,
            Code::SessionNotFresh,
            Code::LastOrganization,
        ]);

fn id(req: &Request<OrganizationUser>) -> Result<OrganizationId, Code> {
    ids::parse(Prefix::Organization, req.param("id"))
}

/// `GET /api/v1/organizations/{id}`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let found = read(&req, move |op, tx, caller| {
        let current = members::get_current(tx, id, caller.account.id)?;
        authority::require(op, tx, id, Permission::OrgRead)?;
        Ok(current)
    });
    Ok(Reply::json(200, &OneOrganization { organization: OrganizationDocument::from(&found.await?) })?)
}

/// `PATCH /api/v1/organizations/{id}`
pub async fn patch(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let (id, OrganizationChanges { name }) = (id(&req)?, req.body()?);
    let changes = Changes { name, ..Changes::default() };
    let changed = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        organizations::update(op, wtx, id, &changes)?;
        members::get_current(wtx, id, caller.account.id)
    });
    Ok(Reply::json(200, &OneOrganization { organization: OrganizationDocument::from(&changed.await?) })?)
}

/// `DELETE /api/v1/organizations/{id}`
pub async fn delete(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let done = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        authority::require(op, wtx, id, Permission::OrgDelete)?;
        // What another person at an unattended device must not do (A-73: step-up).
        acting::require_fresh(op, &caller.session)?;
        organizations::delete_but_last(op, wtx, id, caller.account.id)?;
        Ok(())
    });
    done.await?;
    Ok(Reply::json(200, &Deleted::DONE)?)
}
