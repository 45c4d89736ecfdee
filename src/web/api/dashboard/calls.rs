//! Shared by the operations: their transactions, and their refusals as this surface spells them.

use serde::Serialize;
use utoipa::ToSchema;

use crate::authn::acting::{self, NotSender};
use crate::base::code::Code;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::sessions::SignedIn;
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::respond::{Failure, Problem};
use crate::web::surface::faults;

/// The answer of a write that returns nothing else.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[schema(as = DashboardDone)]
pub(super) struct Done {
    #[schema(example = true)]
    status: bool,
}

impl Done {
    pub(super) const DONE: Done = Done { status: true };
}

/// Executes a read transaction in the name of the caller.
pub(super) async fn read<T: Send + 'static>(
    req: &Request<DashboardUser>,
    work: impl FnOnce(&Op, &mut Tx<'_>, &SignedIn) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<T, Failure> {
    let (op, caller) = (req.op.clone(), SignedIn::clone(&req.caller));
    let found = req.read(move |tx| Stop::outcome(work(&op, tx, &caller))).await?;
    found.map_err(|refusal| refused(refusal).into())
}

/// Executes a write transaction in the name of the caller, whose session is read again in it.
pub(super) async fn write<T: Send + 'static>(
    req: &Request<DashboardUser>,
    work: impl Fn(&Op, &mut WriteTx<'_>, &SignedIn) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<T, Failure> {
    Ok(try_write(req, work).await?.map_err(refused)?)
}

/// Like [`write`], for an operation that spells its refusals itself.
pub(super) async fn try_write<T: Send + 'static>(
    req: &Request<DashboardUser>,
    work: impl Fn(&Op, &mut WriteTx<'_>, &SignedIn) -> Result<T, Stop<Refusal>> + Send + 'static,
) -> Result<Result<T, Refusal>, Failure> {
    let (op, sender) = (req.op.clone(), req.caller.sender());
    let work = move |wtx: &mut WriteTx<'_>| {
        let caller = acting::find(&op, wtx, &sender).map_err(|stop| stop.map(|why| Refusal::new(code_of(why))))?;
        work(&op, wtx, &caller)
    };
    Ok(req.write(move |wtx| Stop::outcome(work(wtx))).await?)
}

/// Returns the code of a request whose session no longer acts.
pub(super) fn code_of(why: NotSender) -> Code {
    match why {
        NotSender::SignedOut | NotSender::AnotherPerson => Code::CallerUnknown,
        NotSender::Limited => Code::EmailNotVerified,
        NotSender::NotFresh => Code::SessionNotFresh,
    }
}

/// Returns the problem of a refusal: that of a member of the body names the member.
pub(super) fn refused(refusal: Refusal) -> Problem {
    let member = match refusal.code {
        Code::NameInvalid => Some("name"),
        Code::RoleUnknown => Some("role"),
        Code::TooManyRolesGiven => Some("roles"),
        Code::ApiTokenExpiryPast | Code::ApiTokenExpiryTooLate => Some("expiresAt"),
        _ => None,
    };
    match member {
        Some(member) => faults::wrong(member, refusal),
        None => faults::refused(refusal),
    }
}
