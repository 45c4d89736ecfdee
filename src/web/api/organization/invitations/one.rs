//! One invitation: read, withdraw.

use super::document::{InvitationDocument, OneInvitation};
use crate::base::code::Code;
use crate::base::id::OrganizationInvitationId;
use crate::organizations::{invited, members};
use crate::web::api::organization::calls::{read, write};
use crate::web::api::organization::deleted::Deleted;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids;

const PATH: &[Parameter] = &[Parameter { name: "id", text: "The id of an invitation of the current organization." }];
const REFUSALS: &[Code] = &[Code::NoOrganization, Code::OrganizationForbidden];

pub(in crate::web::api::organization) const GET: Operation =
    Operation::new("Returns an invitation of the current organization.")
        .path(PATH)
        .answers::<OneInvitation>(200)
        .refuses(REFUSALS);

pub(in crate::web::api::organization) const DELETE: Operation =
    Operation::new("Withdraws an invitation of the current organization. Its link ends at once.")
        .path(PATH)
        .answers::<Deleted>(200)
        .refuses(REFUSALS);

fn id(req: &Request<OrganizationUser>) -> Result<OrganizationInvitationId, Code> {
    ids::parse_plain(req.param("id"))
}

/// `GET /api/v1/invitations/{id}`
pub async fn get(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let found = read(&req, move |op, tx, caller| {
        let organization = members::require_current(tx, &caller.session)?;
        invited::get(op, tx, organization, id)
    });
    Ok(Reply::json(200, &OneInvitation { invitation: InvitationDocument::from(&found.await?) })?)
}

/// `DELETE /api/v1/invitations/{id}`
pub async fn delete(req: Request<OrganizationUser>) -> Result<Reply, Failure> {
    let id = id(&req)?;
    let done = write(&req, move |op, wtx, caller| {
        let organization = members::require_current(wtx, &caller.session)?;
        invited::withdraw(op, wtx, organization, id)
    });
    done.await?;
    Ok(Reply::json(200, &Deleted::DONE)?)
}
