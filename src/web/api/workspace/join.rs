//! Joins an organization.

use super::account::{User, user};
use super::org::{Asking, refused};
use crate::base::code::Code;
use crate::base::id::OrganizationId;
use crate::base::refusal::{Refusal, Stop};
use crate::organizations::members::{self, Listed};
use crate::storage::WriteTx;
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Reply};
use crate::web::surface::ids::{Prefix, parse};

pub(super) const JOIN: Operation =
    Operation::new("Makes the account a user of an organization, with the organization's joining role.")
        .path(&[Parameter { name: "orgId", text: "The id of the organization." }])
        .answers::<User>(200)
        .refuses(&[
            Code::ApiTokenInvalid,
            Code::OrganizationNotFound,
            Code::OrganizationForbidden,
            Code::JoiningForbidden,
            Code::AlreadyMember,
            Code::TooManyMemberships,
        ]);

/// `POST /api/v1/account/organization/{orgId}/join`
pub async fn post(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let id: Result<OrganizationId, Code> = parse(Prefix::Organization, req.param("orgId"));
    let asking = Asking::of(&req);
    let work = move |wtx: &mut WriteTx<'_>| -> Result<Listed, Stop<Refusal>> {
        let account = asking.acting(wtx)?;
        let id = id.map_err(|_| Code::OrganizationNotFound)?;
        let made = members::join(&asking.op, wtx, id, account)?;
        Ok(members::find_listed(wtx, id, made.id)?.ok_or(Code::NotFound)?)
    };
    let joined = req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &user(&joined.member.membership, &joined.member.account, &joined.roles))?)
}
