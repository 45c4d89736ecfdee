//! Shared by the operations: their transactions, and their refusals as this surface spells them.

use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::sessions::SignedIn;
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::OrganizationUser;
use crate::web::respond::{Failure, Problem};
use crate::web::surface::faults;

/// Executes a read transaction in the name of the caller.
pub(super) async fn read<T: Send + 'static>(
    req: &Request<OrganizationUser>,
    work: impl FnOnce(&Op, &mut Tx<'_>, &SignedIn) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<T, Failure> {
    let (op, caller) = (req.op.clone(), SignedIn::clone(&req.caller));
    let found = req.read(move |tx| Stop::outcome(work(&op, tx, &caller))).await?;
    found.map_err(|refusal| refused(refusal).into())
}

/// Executes a write transaction in the name of the caller.
pub(super) async fn write<T: Send + 'static>(
    req: &Request<OrganizationUser>,
    work: impl Fn(&Op, &mut WriteTx<'_>, &SignedIn) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<T, Failure> {
    let (op, caller) = (req.op.clone(), SignedIn::clone(&req.caller));
    let done = req.write(move |wtx| Stop::outcome(work(&op, wtx, &caller))).await?;
    done.map_err(|refusal| refused(refusal).into())
}

/// Returns the problem of a refusal: that of a member of the body names the member.
pub(super) fn refused(refusal: Refusal) -> Problem {
    let member = match refusal.code {
        Code::NameInvalid => Some("name"),
        Code::RoleUnknown => Some("role_id"),
        Code::RolePermissions => Some("permissions"),
        _ => None,
    };
    match member {
        Some(member) => faults::wrong(member, refusal),
        None => faults::refused(refusal),
    }
}
